//! The descriptors that fill the namespaces of built-in classes, and the slots of `__slots__`.

use crate::memory::layout::Object;
use crate::native::ClassSpec;
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::member::Member;
use crate::object::method_wrapper::MethodWrapper;
use crate::object::native::{ClassMethodDescriptor, GetSet, MethodDescriptor, WrapperDescriptor};

/// `method_descriptor`
pub(crate) static METHOD: ClassSpec = ClassSpec {
    name: "method_descriptor",
    layout: MethodDescriptor::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[],
    attributes: &[],
};

/// `wrapper_descriptor`
pub(crate) static WRAPPER: ClassSpec = ClassSpec {
    name: "wrapper_descriptor",
    layout: WrapperDescriptor::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[],
    attributes: &[],
};

/// `method-wrapper`
pub(crate) static METHOD_WRAPPER: ClassSpec = ClassSpec {
    name: "method-wrapper",
    layout: MethodWrapper::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[],
    attributes: &[],
};

/// `classmethod_descriptor`
pub(crate) static CLASS_METHOD: ClassSpec = ClassSpec {
    name: "classmethod_descriptor",
    layout: ClassMethodDescriptor::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[],
    attributes: &[],
};

/// `getset_descriptor`
pub(crate) static GETSET: ClassSpec = ClassSpec {
    name: "getset_descriptor",
    layout: GetSet::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[],
    attributes: &[],
};

/// `member_descriptor`
pub(crate) static MEMBER: ClassSpec = ClassSpec {
    name: "member_descriptor",
    layout: Member::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[],
    attributes: &[],
};
