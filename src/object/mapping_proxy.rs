//! `mappingproxy`: a view of a mapping that cannot be changed through it (`C.__dict__`).

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;

/// A view of a mapping.
#[repr(C)]
pub(crate) struct MappingProxy {
    header: Header,
    /// The mapping.
    pub(crate) mapping: Value,
}

layout!(MappingProxy, Kind::Other, tracked, |proxy, visit| visit(&proxy.mapping), |_proxy| ());

impl MappingProxy {
    /// A view of `mapping`.
    pub(crate) fn new(thread: &Thread, mapping: Value) -> Obj<MappingProxy> {
        MappingProxy::with_shape(thread.root::<MappingProxy>(), mapping)
    }

    /// An instance of a class with this layout.
    pub(crate) fn with_shape(shape: &Shape, mapping: Value) -> Obj<MappingProxy> {
        heap::new(shape, |header| MappingProxy { header, mapping })
    }
}
