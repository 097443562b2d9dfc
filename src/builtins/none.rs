//! `NoneType`, the class of `None`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::object::scalar::NoneType;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::thread::Thread;

/// `TypeError: NoneType takes no arguments`, if there are any.
pub(super) fn refuse_arguments(thread: &Thread, class: &str, args: Arguments<'_>) -> Result<(), Raised> {
    let positional = args.get(1).downcast::<Tuple>().is_some_and(|given| !given.items().is_empty());
    let named = args.get(2).downcast::<Dict>().is_some_and(|given| given.len() != 0);
    if positional || named {
        return Err(error::type_error(thread, format!("{class} takes no arguments")));
    }
    Ok(())
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    refuse_arguments(thread, "NoneType", args)?;
    Ok(Value::none())
}

fn repr(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, "None").into_value())
}

fn truth(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(false))
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    crate::protocol::hash::hash(thread, args.get(0)).map(|hash| int::from_i64(thread, hash))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *args, **kwargs)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method("__bool__(self, /)", truth, "True if self else False"),
];

/// `NoneType`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "NoneType",
    layout: NoneType::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "The type of the None singleton.",
    methods: METHODS,
    attributes: &[],
};
