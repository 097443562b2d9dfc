//! `type`: the class of classes.

use crate::memory::layout::Object;
use crate::native::ClassSpec;
use crate::object::class::Class;
use crate::object::class::flag;
use crate::object::instance::Instance;

/// `type`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "type",
    layout: Class::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::WEAKLY_REFERENCEABLE,
    doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    methods: &[],
    attributes: &[],
};
