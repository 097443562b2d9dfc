//! The bytearray object.

use super::buffer::Store;
use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::thread::Thread;

/// A bytearray object.
#[repr(C)]
pub(crate) struct ByteArray {
    header: Header,
    /// The bytes.
    pub(crate) store: Guarded<Store>,
}

layout!(ByteArray, Kind::ByteArray, untracked);

impl ByteArray {
    /// A bytearray of these bytes.
    pub(crate) fn new(thread: &Thread, bytes: Vec<u8>) -> Obj<ByteArray> {
        ByteArray::with_shape(thread.root::<ByteArray>(), bytes)
    }

    /// An instance of a class with the layout of bytearray.
    pub(crate) fn with_shape(shape: &Shape, bytes: Vec<u8>) -> Obj<ByteArray> {
        heap::new(shape, |header| ByteArray { header, store: Guarded::new(Store::new(bytes)) })
    }

    /// A copy of the bytes.
    pub(crate) fn to_vec(&self) -> Vec<u8> {
        self.store.with(|store| store.bytes.clone())
    }
}
