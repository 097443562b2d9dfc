//! The object behind `array.array`: numbers of one C type, side by side in a store of bytes.

use super::buffer::Store;
use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;

/// A type of item: one row.
pub(crate) struct TypeCode {
    /// The letter.
    pub(crate) letter: char,
    /// The same for the buffer protocol.
    pub(crate) format: &'static str,
    /// Bytes an item.
    pub(crate) size: usize,
}

/// An array object.
#[repr(C)]
pub(crate) struct NumericArray {
    header: Header,
    /// The type of the items.
    pub(crate) code: &'static TypeCode,
    /// The items.
    pub(crate) store: Guarded<Store>,
}

layout!(NumericArray, Kind::Other, untracked);

impl NumericArray {
    /// An instance of a class with the layout of array.
    pub(crate) fn with_shape(shape: &Shape, code: &'static TypeCode, bytes: Vec<u8>) -> Obj<NumericArray> {
        heap::new(shape, |header| NumericArray { header, code, store: Guarded::new(Store::new(bytes)) })
    }

    /// Number of items.
    pub(crate) fn len(&self) -> usize {
        self.store.with(|store| store.bytes.len()) / self.code.size
    }
}
