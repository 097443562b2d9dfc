//! `types.SimpleNamespace`: an object that is nothing but its attributes, with a repr and an equality.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;

/// A namespace.
#[repr(C)]
pub(crate) struct SimpleNamespace {
    header: Header,
}

layout!(SimpleNamespace, Kind::Other, untracked);

impl SimpleNamespace {
    /// An empty namespace of this class's shape.
    pub(crate) fn with_shape(shape: &Shape) -> Obj<SimpleNamespace> {
        heap::new(shape, |header| SimpleNamespace { header })
    }
}
