//! Layouts: what the heap must know of a kind of object to trace, clear, drop and free it. Each Rust
//! struct that lives behind a [`Header`] implements [`Object`], by the [`layout!`] macro, and its layout is
//! a static with an address of its own: comparing that address is the type test.

use super::header::Header;
use super::value::Value;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The layouts that the virtual machine's own fast paths tell apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Kind {
    /// Any other.
    Other,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    ByteArray,
    List,
    Tuple,
    Dict,
    Set,
    Range,
    Slice,
    Type,
    Function,
    Native,
    /// A method of a built-in class, special or not: both have the same fields.
    Descriptor,
    Method,
    Generator,
    Exception,
    Module,
    Instance,
}

/// A Rust struct that is a Python object: `repr(C)`, its first field the header.
///
/// # Safety
/// The struct is `repr(C)` and starts with a `Header`; `layout` answers a static made by [`Layout::of`] for
/// this very type; `trace` visits each reference the object owns, once.
pub(crate) unsafe trait Object: Sized + 'static {
    /// Whether the collector must know it: false if it can never be part of a cycle.
    const TRACKED: bool;

    /// The layout.
    fn layout() -> &'static Layout;

    /// Visits each reference the object owns.
    fn trace(&self, visit: &mut dyn FnMut(&Value));

    /// Lets go of the references that can close a cycle.
    fn clear(&self);

    /// Bytes that follow the struct (the items of a tuple).
    fn tail(&self) -> usize {
        0
    }

    /// The header.
    #[inline(always)]
    fn header(&self) -> &Header {
        // SAFETY: the trait's contract: the header is the first field.
        unsafe { &*std::ptr::from_ref(self).cast::<Header>() }
    }
}

/// Visits each reference that an object of one layout owns.
type Trace = unsafe fn(&Header, &mut dyn FnMut(&Value));

/// What the heap knows of a kind of object.
pub(crate) struct Layout {
    /// For the fast paths.
    pub(crate) kind: Kind,
    /// The Rust type, for messages about bugs.
    pub(crate) name: &'static str,
    /// Whether the collector looks at such objects.
    pub(crate) tracked: bool,
    /// Bytes of the struct without its tail.
    pub(crate) size: usize,
    index: AtomicU32,
    pub(in crate::memory) drop_payload: unsafe fn(NonNull<Header>),
    pub(in crate::memory) trace: Trace,
    pub(in crate::memory) clear: unsafe fn(&Header),
    pub(in crate::memory) tail: unsafe fn(&Header) -> usize,
}

static NEXT_INDEX: AtomicU32 = AtomicU32::new(1);

unsafe fn drop_payload<T: Object>(object: NonNull<Header>) {
    // SAFETY: the caller owns the last reference to an object of this layout.
    unsafe { std::ptr::drop_in_place(object.as_ptr().cast::<T>()) }
}

unsafe fn trace<T: Object>(object: &Header, visit: &mut dyn FnMut(&Value)) {
    // SAFETY: the layout belongs to the object.
    unsafe { &*std::ptr::from_ref(object).cast::<T>() }.trace(visit);
}

unsafe fn clear<T: Object>(object: &Header) {
    // SAFETY: the layout belongs to the object.
    unsafe { &*std::ptr::from_ref(object).cast::<T>() }.clear();
}

unsafe fn tail<T: Object>(object: &Header) -> usize {
    // SAFETY: the layout belongs to the object.
    unsafe { &*std::ptr::from_ref(object).cast::<T>() }.tail()
}

impl Layout {
    /// The layout of `T`.
    pub(crate) const fn of<T: Object>(kind: Kind, name: &'static str) -> Layout {
        assert!(align_of::<T>() <= 8, "objects are aligned to eight bytes");
        Layout {
            kind,
            name,
            tracked: T::TRACKED,
            size: size_of::<T>(),
            index: AtomicU32::new(0),
            drop_payload: drop_payload::<T>,
            trace: trace::<T>,
            clear: clear::<T>,
            tail: tail::<T>,
        }
    }

    /// A number of its own for this layout, the same for the life of the process, counted from 1.
    pub(crate) fn index(&self) -> usize {
        match self.index.load(Relaxed) {
            0 => {
                let fresh = NEXT_INDEX.fetch_add(1, Relaxed);
                match self.index.compare_exchange(0, fresh, Relaxed, Relaxed) {
                    Ok(_) => fresh as usize,
                    Err(earlier) => earlier as usize,
                }
            }
            index => index as usize,
        }
    }
}

/// Declares that a struct is an object:
/// `layout!(List, Kind::List, tracked, |list, visit| ..., |list| ...)` or, for one without references,
/// `layout!(Float, Kind::Float, untracked)`. With a tail: `..., tail |tuple| bytes` at the end.
macro_rules! layout {
    ($type:ty, $kind:expr, untracked $(, tail |$owner:ident| $bytes:expr)?) => {
        $crate::memory::layout::layout!(@ $type, $kind, false, |_object, _visit| (), |_cleared| () $(, tail |$owner| $bytes)?);
    };
    ($type:ty, $kind:expr, tracked, |$object:ident, $visit:ident| $trace:expr, |$cleared:ident| $clear:expr $(, tail |$owner:ident| $bytes:expr)?) => {
        $crate::memory::layout::layout!(@ $type, $kind, true, |$object, $visit| $trace, |$cleared| $clear $(, tail |$owner| $bytes)?);
    };
    (@ $type:ty, $kind:expr, $tracked:expr, |$object:ident, $visit:ident| $trace:expr, |$cleared:ident| $clear:expr $(, tail |$owner:ident| $bytes:expr)?) => {
        // SAFETY: the struct is `repr(C)` with the header first (checked below), and the static is its own.
        unsafe impl $crate::memory::layout::Object for $type {
            const TRACKED: bool = $tracked;

            #[inline(always)]
            fn layout() -> &'static $crate::memory::layout::Layout {
                static LAYOUT: $crate::memory::layout::Layout = $crate::memory::layout::Layout::of::<$type>($kind, stringify!($type));
                const { assert!(std::mem::offset_of!($type, header) == 0) };
                &LAYOUT
            }

            fn trace(&self, $visit: &mut dyn FnMut(&$crate::memory::value::Value)) {
                let $object = self;
                $trace
            }

            fn clear(&self) {
                let $cleared = self;
                $clear
            }

            $(fn tail(&self) -> usize {
                let $owner = self;
                $bytes
            })?
        }
    };
}

pub(crate) use layout;
