//! `method`: a function bound to its object.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::flag;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::Method;
use crate::object::instance::Instance;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method as Row};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, hash, text};
use crate::pure::hash::{not_minus_one, number};
use crate::thread::Thread;

fn of(value: &Value) -> &Method {
    value.downcast::<Method>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if !call::is_callable(thread, args.get(1)) {
        return Err(error::type_error(thread, "first argument must be callable"));
    }
    if args.get(2).is_none() {
        return Err(error::type_error(thread, "instance must not be None"));
    }
    Ok(Method::new(thread, args.get(1).clone(), args.get(2).clone()).into_value())
}

fn call_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let positional = args.get(1).downcast::<Tuple>().map(|tuple| tuple.items().to_vec()).unwrap_or_default();
    call::call_spread(thread, args.get(0), positional, args.get(2).downcast::<Dict>())
}

/// A bound method stays bound to the object it has.
fn get(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

/// What the method has not itself, its function has.
fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = crate::object::class::builtin::<Method>(thread);
    match class.lookup(thread, args.get(1)) {
        Some(own) => {
            let class = Value::from_object(class);
            attribute::bind(thread, &own, Some(args.get(0)), &class)
        }
        None => attribute::get(thread, &of(args.get(0)).function, args.get(1)),
    }
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let mut title = None;
    for which in [Name::__qualname__, Name::__name__] {
        if title.is_none() {
            title = attribute::get_optional(thread, &own.function, name(thread, which))?;
        }
    }
    let title = title.as_ref().and_then(Value::downcast::<Str>).map_or_else(|| "?".to_owned(), Str::lossy);
    let receiver = text::repr(thread, &own.receiver)?.lossy();
    Ok(Str::new(thread, &format!("<bound method {title} of {receiver}>")).into_value())
}

fn equal(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(other) = args.get(1).downcast::<Method>() else { return Ok(Value::not_implemented()) };
    let own = of(args.get(0));
    if !own.receiver.is(&other.receiver) {
        return Ok(Value::bool(false));
    }
    crate::protocol::compare::equal(thread, &own.function, &other.function).map(Value::bool)
}

fn hash_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let mixed = number::address(own.receiver.bits() as usize) ^ hash::hash(thread, &own.function)?;
    Ok(crate::object::int::from_i64(thread, not_minus_one(mixed)))
}

fn get_function(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).function.clone())
}

fn get_receiver(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).receiver.clone())
}

fn get_doc(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    let doc = attribute::get_optional(thread, &of(this).function, name(thread, Name::__doc__))?;
    Ok(doc.unwrap_or_else(Value::none))
}

static METHODS: &[Row] = &[
    constructor("__new__(cls, function, instance, /)", new, "Create a bound instance method object."),
    method("__call__(self, /, *args, **kwargs)", call_it, "Call self as a function."),
    method(
        "__get__(self, instance, owner=None, /)",
        get,
        "Return an attribute of instance, which is of type owner.",
    ),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__eq__(self, value, /)", equal, "Return self==value."),
    method("__hash__(self, /)", hash_it, "Return hash(self)."),
];

static ATTRIBUTES: &[Attribute] =
    &[getter("__func__", get_function), getter("__self__", get_receiver), getter("__doc__", get_doc)];

/// `method`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "method",
    layout: Method::layout,
    base: Some(Instance::layout),
    flags: flag::WEAKLY_REFERENCEABLE,
    doc: "Create a bound instance method object.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
