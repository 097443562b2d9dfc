//! `NotImplementedType`, the class of `NotImplemented`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::scalar::NotImplementedType;
use crate::object::str::Str;
use crate::protocol::warn::warn;
use crate::thread::Thread;

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    super::none::refuse_arguments(thread, "NotImplementedType", args)?;
    Ok(Value::not_implemented())
}

fn repr(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, "NotImplemented").into_value())
}

fn truth(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    let message = "NotImplemented should not be used in a boolean context";
    warn(thread, ExceptionKind::DeprecationWarning, message)?;
    Ok(Value::bool(true))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *args, **kwargs)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__bool__(self, /)", truth, "True if self else False"),
    method("__reduce__(self, /)", repr, ""),
];

/// `NotImplementedType`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "NotImplementedType",
    layout: NotImplementedType::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "The type of the NotImplemented singleton.",
    methods: METHODS,
    attributes: &[],
};
