//! `ellipsis`, the class of `...`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::scalar::Ellipsis;
use crate::object::str::Str;
use crate::thread::Thread;

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    super::none::refuse_arguments(thread, "EllipsisType", args)?;
    Ok(Value::ellipsis())
}

fn repr(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, "Ellipsis").into_value())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *args, **kwargs)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__reduce__(self, /)", repr, ""),
];

/// `ellipsis`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "ellipsis",
    layout: Ellipsis::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "The type of the Ellipsis singleton.",
    methods: METHODS,
    attributes: &[],
};
