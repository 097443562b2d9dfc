//! `builtin_function_or_method`: functions in Rust, and methods of built-in classes bound to their object.

use crate::memory::layout::Object;
use crate::native::ClassSpec;
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::native::Native;

/// `builtin_function_or_method`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "builtin_function_or_method",
    layout: Native::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW | flag::WEAKLY_REFERENCEABLE,
    doc: "",
    methods: &[],
    attributes: &[],
};
