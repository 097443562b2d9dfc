//! `types.GenericAlias`: what `list[int]` gives. It acts as its class in nearly everything but `isinstance`.

use super::{type_parameters, type_union};
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::{builtin, class_of, flag};
use crate::object::error;
use crate::object::exception::{ExceptionKind, is_instance};
use crate::object::generic_alias::GenericAlias;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::{self, Tuple};
use crate::protocol::{attribute, call, compare, construct, hash, iterate, modules};
use crate::thread::Thread;

fn of(value: &Value) -> &GenericAlias {
    value.downcast::<GenericAlias>().expect("the descriptor checked self")
}

fn as_args(thread: &Thread, args: &Value) -> Obj<Tuple> {
    Obj::try_from(args.clone()).unwrap_or_else(|single| Tuple::of(thread, [single]))
}

/// `origin[args]`
pub(crate) fn make(thread: &Thread, origin: Value, args: &Value) -> Value {
    let args = as_args(thread, args);
    GenericAlias::with_shape(thread.root::<GenericAlias>(), origin, args, false).into_value()
}

/// The function of a row `class_method("__class_getitem__(cls, object, /)", ...)`.
pub(crate) fn class_getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(make(thread, args.get(0).clone(), args.get(1)))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<GenericAlias>(thread, args.get(0))?;
    let alias_args = as_args(thread, args.get(2));
    Ok(GenericAlias::with_shape(shape, args.get(1).clone(), alias_args, false).into_value())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let alias = of(args.get(0));
    let star = if alias.starred { "*" } else { "" };
    let origin = type_parameters::shown(thread, &alias.origin)?;
    let items = alias.args.items();
    let parts: Result<Vec<String>, Raised> =
        items.iter().map(|item| type_parameters::shown(thread, item)).collect();
    let inside = if items.is_empty() { "()".to_owned() } else { parts?.join(", ") };
    Ok(Str::new(thread, &format!("{star}{origin}[{inside}]")).into_value())
}

/// Attributes that are the alias's own; all others are those of the class.
const OWN: [&str; 9] = [
    "__class__",
    "__origin__",
    "__args__",
    "__unpacked__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
];

/// Attributes that neither the alias nor its class is asked for.
const BLOCKED: [&str; 3] = ["__bases__", "__copy__", "__deepcopy__"];

fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let title = args.get(1).downcast::<Str>().map(Str::lossy).unwrap_or_default();
    if OWN.contains(&title.as_str()) || BLOCKED.contains(&title.as_str()) {
        return attribute::generic_get(thread, args.get(0), args.get(1));
    }
    attribute::get(thread, &of(args.get(0)).origin, args.get(1))
}

fn call_alias(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    let object = call::call_spread(thread, &of(args.get(0)).origin, values, keywords.as_deref())?;
    let which = intern(thread, "__orig_class__");
    if let Err(raised) = attribute::set(thread, &object, which.as_value(), args.get(0).clone()) {
        let exception = thread.raised().expect("a Raised was answered");
        let kinds = [ExceptionKind::AttributeError, ExceptionKind::TypeError];
        if !kinds.iter().any(|kind| is_instance(thread, &exception, *kind)) {
            return Err(raised);
        }
        drop(thread.take_raised());
    }
    Ok(object)
}

fn parameters(thread: &Thread, alias: &Value) -> Result<Obj<Tuple>, Raised> {
    let own = of(alias);
    if let Some(known) = own.parameters.get()
        && let Ok(known) = Obj::try_from(known)
    {
        return Ok(known);
    }
    let found = Tuple::new(thread, type_parameters::of_args(thread, own.args.items())?);
    own.parameters.set(Some(found.as_value().clone()));
    Ok(found)
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let alias = of(args.get(0));
    let parameters = parameters(thread, args.get(0))?;
    let items = alias.args.items();
    let replaced = type_parameters::substitute(thread, args.get(0), items, parameters.items(), args.get(1))?;
    let replaced = Tuple::new(thread, replaced);
    let shape = thread.root::<GenericAlias>();
    Ok(GenericAlias::with_shape(shape, alias.origin.clone(), replaced, alias.starred).into_value())
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let Some(other) = args.get(1).downcast::<GenericAlias>() else { return Ok(Value::not_implemented()) };
    let same = own.starred == other.starred
        && compare::equal(thread, &own.origin, &other.origin)?
        && compare::equal(thread, own.args.as_value(), other.args.as_value())?;
    Ok(Value::bool(same))
}

fn hash_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let both = hash::hash(thread, &own.origin)? ^ hash::hash(thread, own.args.as_value())?;
    Ok(int::from_i64(thread, both))
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    type_union::of_pair(thread, args.get(0), args.get(1))
}

fn ror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    type_union::of_pair(thread, args.get(1), args.get(0))
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let shape = thread.root::<GenericAlias>();
    let starred = GenericAlias::with_shape(shape, own.origin.clone(), own.args.clone(), true);
    let all = Tuple::of(thread, [starred.into_value()]);
    iterate::iter(thread, all.as_value())
}

fn mro_entries(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Tuple::of(thread, [of(args.get(0)).origin.clone()]).into_value())
}

fn instancecheck(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Err(error::type_error(thread, "isinstance() argument 2 cannot be a parameterized generic"))
}

fn subclasscheck(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Err(error::type_error(thread, "issubclass() argument 2 cannot be a parameterized generic"))
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    if own.starred {
        let plain = make(thread, own.origin.clone(), own.args.as_value());
        let iterator = iterate::iter(thread, &plain)?;
        let next = modules::member(thread, "builtins", "next")?;
        return Ok(tuple::pair(thread, next, Tuple::of(thread, [iterator]).into_value()));
    }
    let class = Value::from_object(class_of(thread, args.get(0)));
    let parts = tuple::pair(thread, own.origin.clone(), own.args.as_value().clone());
    Ok(tuple::pair(thread, class, parts))
}

fn dir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let dir = modules::member(thread, "builtins", "dir")?;
    let names = call::call(thread, &dir, std::slice::from_ref(&of(args.get(0)).origin))?;
    let mut names = iterate::collect(thread, &names)?;
    for own in OWN {
        let own = intern(thread, own).into_value();
        let known = names.iter().filter_map(Value::downcast::<Str>);
        if !known.into_iter().any(|known| own.downcast::<Str>().is_some_and(|own| own.equals(known))) {
            names.push(own);
        }
    }
    Ok(List::new(thread, names).into_value())
}

fn get_origin(_thread: &Thread, alias: &Value) -> Result<Value, Raised> {
    Ok(of(alias).origin.clone())
}

fn get_args(_thread: &Thread, alias: &Value) -> Result<Value, Raised> {
    Ok(of(alias).args.as_value().clone())
}

fn get_parameters(thread: &Thread, alias: &Value) -> Result<Value, Raised> {
    parameters(thread, alias).map(Obj::into_value)
}

fn get_unpacked(_thread: &Thread, alias: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(alias).starred))
}

fn get_tuple_args(thread: &Thread, alias: &Value) -> Result<Value, Raised> {
    let own = of(alias);
    let is_tuple = own.origin.is(&Value::from_object(builtin::<Tuple>(thread)));
    Ok(if own.starred && is_tuple { own.args.as_value().clone() } else { Value::none() })
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, origin, args, /)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__call__(self, /, *args, **kwargs)", call_alias, "Call self as a function."),
    method("__getitem__(self, key, /)", getitem, "Return self[key]."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__hash__(self, /)", hash_of, "Return hash(self)."),
    method("__or__(self, value, /)", or, "Return self|value."),
    method("__ror__(self, value, /)", ror, "Return value|self."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__mro_entries__(self, bases, /)", mro_entries, ""),
    method("__instancecheck__(self, instance, /)", instancecheck, ""),
    method("__subclasscheck__(self, subclass, /)", subclasscheck, ""),
    method("__reduce__(self, /)", reduce, ""),
    method("__dir__(self, /)", dir, ""),
];

static ATTRIBUTES: &[Attribute] = &[
    getter("__origin__", get_origin),
    getter("__args__", get_args),
    getter("__parameters__", get_parameters),
    getter("__unpacked__", get_unpacked),
    getter("__typing_unpacked_tuple_args__", get_tuple_args),
];

/// `types.GenericAlias`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "types.GenericAlias",
    layout: GenericAlias::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::WEAKLY_REFERENCEABLE,
    doc: "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
