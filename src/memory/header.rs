//! What stands at the head of each heap object, in 24 bytes:
//!
//! | at | bytes | what |
//! |---|---|---|
//! | 0 | 4 | reference count (under `biased`: the owner's part) |
//! | 4 | 1 | flags |
//! | 5 | 1 | lock byte of the no-gil modes |
//! | 6 | 2 | owning thread (under `biased`) |
//! | 8 | 8 | shape: layout, class and attribute slots at once, so that one compare guards all three |
//! | 16 | 4 | second count: `biased` the shared part, `naive` the true count |
//! | 20 | 4 | place in the collector's list, 0 if it is in none |

use super::shape::Shape;
use std::cell::Cell;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicPtr, AtomicU8, AtomicU16, AtomicU32, Ordering::Relaxed};

/// The head of a heap object.
#[repr(C)]
pub(crate) struct Header {
    pub(in crate::memory) count: AtomicU32,
    flags: AtomicU8,
    pub(crate) lock: AtomicU8,
    pub(in crate::memory) owner: AtomicU16,
    shape: AtomicPtr<Shape>,
    pub(in crate::memory) second: AtomicU32,
    pub(in crate::memory) place: Cell<u32>,
}

const _: () = assert!(size_of::<Header>() == 24);
const _: () = assert!(std::mem::offset_of!(Header, shape) == 8);

/// The bits of the flag byte.
pub(crate) mod flag {
    /// Never freed; its count means nothing.
    pub(crate) const IMMORTAL: u8 = 1;
    /// A weak reference points here: the interpreter's table knows which.
    pub(crate) const WEAKLY_REFERENCED: u8 = 2;
    /// `__del__` ran already (PEP 442).
    pub(crate) const FINALIZED: u8 = 4;
    /// Three bits: the collector's generation.
    pub(crate) const GENERATION: u8 = 8 | 16 | 32;
    /// A string that is in the table of interned strings.
    pub(crate) const INTERNED: u8 = 64;
}

impl Header {
    /// The head of a new object with one reference.
    pub(in crate::memory) fn new(shape: NonNull<Shape>, count: u32, owner: u16, second: u32) -> Header {
        Header {
            count: AtomicU32::new(count),
            flags: AtomicU8::new(0),
            lock: AtomicU8::new(0),
            owner: AtomicU16::new(owner),
            shape: AtomicPtr::new(shape.as_ptr()),
            second: AtomicU32::new(second),
            place: Cell::new(0),
        }
    }

    /// The shape.
    #[inline(always)]
    pub(crate) fn shape(&self) -> &Shape {
        // SAFETY: a shape lives as long as its class, and each object keeps its class alive.
        unsafe { &*self.shape.load(Relaxed) }
    }

    /// Gives the object another shape of the same layout.
    #[inline]
    pub(crate) fn set_shape(&self, shape: &Shape) {
        debug_assert!(shape.kind == self.shape().kind);
        self.shape.store(std::ptr::from_ref(shape).cast_mut(), Relaxed);
    }

    #[inline(always)]
    pub(crate) fn has(&self, bit: u8) -> bool {
        self.flags.load(Relaxed) & bit != 0
    }

    pub(crate) fn set(&self, bit: u8) {
        self.flags.fetch_or(bit, Relaxed);
    }

    pub(crate) fn unset(&self, bit: u8) {
        self.flags.fetch_and(!bit, Relaxed);
    }

    /// The collector's generation.
    pub(in crate::memory) fn generation(&self) -> usize {
        usize::from((self.flags.load(Relaxed) & flag::GENERATION) >> 3)
    }

    /// Moves the object to another generation.
    pub(in crate::memory) fn set_generation(&self, generation: usize) {
        self.unset(flag::GENERATION);
        self.set((generation as u8) << 3);
    }

    /// True if the collector looks at the object.
    pub(crate) fn is_tracked(&self) -> bool {
        self.place.get() != 0
    }
}
