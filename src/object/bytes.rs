//! The bytes object: the bytes stand right behind the struct.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;
use std::cell::{Cell, OnceCell};

const NO_HASH: i64 = -1;

/// A bytes object.
#[repr(C)]
pub(crate) struct Bytes {
    header: Header,
    hash: Cell<i64>,
    length: usize,
}

layout!(Bytes, Kind::Bytes, untracked, tail | bytes | bytes.length);

/// The bytes objects of length 0 and 1, which are shared.
#[derive(Default)]
struct Shared {
    empty: OnceCell<Obj<Bytes>>,
    single: OnceCell<Box<[Obj<Bytes>]>>,
}

impl Bytes {
    /// A bytes object of these bytes.
    pub(crate) fn new(thread: &Thread, bytes: &[u8]) -> Obj<Bytes> {
        match bytes {
            [] => Bytes::empty(thread),
            &[byte] => Bytes::single(thread, byte),
            _ => Bytes::with_shape(thread.root::<Bytes>(), bytes),
        }
    }

    fn empty(thread: &Thread) -> Obj<Bytes> {
        let shared = thread.interpreter().extension::<Shared>();
        shared.empty.get_or_init(|| Bytes::immortal(thread, b"")).clone()
    }

    fn single(thread: &Thread, byte: u8) -> Obj<Bytes> {
        let shared = thread.interpreter().extension::<Shared>();
        let all =
            shared.single.get_or_init(|| (0..=255).map(|byte| Bytes::immortal(thread, &[byte])).collect());
        all[usize::from(byte)].clone()
    }

    fn immortal(thread: &Thread, bytes: &[u8]) -> Obj<Bytes> {
        let object = Bytes::with_shape(thread.root::<Bytes>(), bytes);
        object.make_immortal();
        object
    }

    /// An instance of a class with the layout of bytes.
    pub(crate) fn with_shape(shape: &Shape, bytes: &[u8]) -> Obj<Bytes> {
        heap::new_with_tail(
            shape,
            bytes.len(),
            |header| Bytes { header, hash: Cell::new(NO_HASH), length: bytes.len() },
            // SAFETY: the tail has exactly the length of the bytes.
            |tail| unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), tail, bytes.len()) },
        )
    }

    /// The bytes.
    #[inline(always)]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        // SAFETY: the bytes stand behind the struct.
        unsafe { std::slice::from_raw_parts(heap::tail(self), self.length) }
    }

    /// The hash, computed once: that of a str of the same bytes.
    pub(crate) fn hash(&self, thread: &Thread) -> i64 {
        if self.hash.get() == NO_HASH {
            self.hash.set(thread.interpreter().hash_seed.hash(self.as_bytes()));
        }
        self.hash.get()
    }
}

/// The value as bytes, if it is a bytes object (subclasses too).
#[inline]
pub(crate) fn as_bytes(value: &Value) -> Option<&[u8]> {
    value.downcast::<Bytes>().map(Bytes::as_bytes)
}
