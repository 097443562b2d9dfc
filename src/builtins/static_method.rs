//! `staticmethod`

use crate::memory::layout::Object;
use crate::native::ClassSpec;
use crate::object::class::flag;
use crate::object::function::StaticMethod;
use crate::object::instance::Instance;

/// `staticmethod`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "staticmethod",
    layout: StaticMethod::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::HAS_DICT,
    doc: "Convert a function to be a static method.",
    methods: &[],
    attributes: &[],
};
