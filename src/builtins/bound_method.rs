//! `method`: a function bound to an object. Attributes it does not have are those of its function.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method, read_only};
use crate::object::class::{class_of, flag};
use crate::object::error;
use crate::object::function::Method;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method as Row};
use crate::object::str::Str;
use crate::object::tuple;
use crate::protocol::{attribute, call, compare, construct, hash, modules, text};
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

fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let found = class_of(thread, args.get(0)).lookup(thread, args.get(1));
    if found.is_some() {
        return attribute::generic_get(thread, args.get(0), args.get(1));
    }
    attribute::get(thread, &of(args.get(0)).function, args.get(1))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let mut title = None;
    for which in [Name::__qualname__, Name::__name__] {
        if title.is_none() {
            let found = attribute::get_optional(thread, &own.function, name(thread, which))?;
            title = found.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy);
        }
    }
    let title = title.unwrap_or_else(|| "?".to_owned());
    let receiver = text::repr(thread, &own.receiver)?.lossy();
    Ok(Str::new(thread, &format!("<bound method {title} of {receiver}>")).into_value())
}

fn call_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    call::call_spread(thread, args.get(0), values, keywords.as_deref())
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let Some(other) = args.get(1).downcast::<Method>() else { return Ok(Value::not_implemented()) };
    let same = own.receiver.is(&other.receiver) && compare::equal(thread, &own.function, &other.function)?;
    Ok(Value::bool(same))
}

fn hash_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let both = hash::identity(&own.receiver) ^ hash::hash(thread, &own.function)?;
    Ok(int::from_i64(thread, both))
}

fn get(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let getattr = modules::member(thread, "builtins", "getattr")?;
    let title = attribute::get(thread, &own.function, intern(thread, "__name__").as_value())?;
    Ok(tuple::pair(thread, getattr, tuple::pair(thread, own.receiver.clone(), title)))
}

fn get_function(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(of(value).function.clone())
}

fn get_receiver(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(of(value).receiver.clone())
}

fn get_doc(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let found = attribute::get_optional(thread, &of(value).function, name(thread, Name::__doc__))?;
    Ok(found.unwrap_or_else(Value::none))
}

static METHODS: &[Row] = &[
    constructor("__new__(cls, function, instance, /)", new, "Create and return a new object."),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__call__(self, /, *args, **kwargs)", call_it, "Call self as a function."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__hash__(self, /)", hash_of, "Return hash(self)."),
    method(
        "__get__(self, instance, owner=None, /)",
        get,
        "Return an attribute of instance, which is of type owner.",
    ),
    method("__reduce__(self, /)", reduce, ""),
];

static ATTRIBUTES: &[Attribute] =
    &[read_only("__func__", get_function), read_only("__self__", get_receiver), getter("__doc__", get_doc)];

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
