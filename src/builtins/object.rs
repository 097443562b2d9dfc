//! `object`, the class all classes derive from.

use crate::memory::layout::Object;
use crate::native::ClassSpec;
use crate::object::class::flag;
use crate::object::instance::Instance;

/// `object`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "object",
    layout: Instance::layout,
    base: None,
    flags: flag::BASE,
    doc: "The base class of the class hierarchy.",
    methods: &[],
    attributes: &[],
};
