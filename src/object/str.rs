//! The str object. Text is WTF-8 (UTF-8 that may hold lone surrogates) right behind the struct; ASCII text
//! is known as such, so that an index is an offset. Other text gets a sparse index of character
//! positions when it is first asked for one.
//!
//! A string grown by `+=` keeps spare room behind its text ([`grown_capacity`]), so that a unique string
//! grows in place in amortised constant time per byte.

use crate::memory::header::{Header, flag};
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::pure::wtf8;
use crate::thread::Thread;
use std::cell::{Cell, OnceCell};

const NON_ASCII: u64 = 1 << 63;
const SURROGATES: u64 = 1 << 62;
const GROWN: u64 = 1 << 61;
const LENGTH: u64 = GROWN - 1;
const NO_HASH: i64 = -1;

/// Positions of every 64th character in non-ASCII text, and the number of characters.
pub(crate) struct CharIndex {
    pub(crate) characters: usize,
    crumbs: Vec<usize>,
}

/// Characters between two entries of the index.
const STRIDE: usize = 64;

/// A str object.
#[repr(C)]
pub(crate) struct Str {
    header: Header,
    hash: Cell<i64>,
    length: Cell<u64>,
    index: OnceCell<Box<CharIndex>>,
}

const _: () = assert!(size_of::<Str>() == 48);

layout!(Str, Kind::Str, untracked, tail | text | text.room());

/// The room a grown string of this many bytes has: a quarter more, in steps, so that the length tells it.
fn grown_capacity(length: usize) -> usize {
    let step = (length / 4).next_power_of_two().max(16);
    length.next_multiple_of(step)
}

impl Str {
    /// A str of well-formed text.
    #[inline]
    pub(crate) fn new(thread: &Thread, text: &str) -> Obj<Str> {
        Str::make(thread, text.as_bytes(), if text.is_ascii() { 0 } else { NON_ASCII })
    }

    /// A str of WTF-8.
    pub(crate) fn from_wtf8(thread: &Thread, text: &[u8]) -> Obj<Str> {
        Str::make(thread, text, Str::flags(text))
    }

    /// A str of bytes that are known to be ASCII.
    #[inline]
    pub(crate) fn from_ascii(thread: &Thread, text: &[u8]) -> Obj<Str> {
        debug_assert!(text.is_ascii());
        Str::make(thread, text, 0)
    }

    fn flags(text: &[u8]) -> u64 {
        match (text.is_ascii(), std::str::from_utf8(text)) {
            (true, _) => 0,
            (false, Ok(_)) => NON_ASCII,
            (false, Err(_)) => NON_ASCII | SURROGATES,
        }
    }

    fn make(thread: &Thread, text: &[u8], flags: u64) -> Obj<Str> {
        Str::with_tail(thread, text.len(), flags, |tail| {
            // SAFETY: the tail has exactly the text's length.
            unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), tail, text.len()) }
        })
    }

    /// A str of WTF-8 of a class with the layout of str.
    pub(crate) fn with_shape(shape: &Shape, text: &[u8]) -> Obj<Str> {
        Str::fill_tail(shape, text.len(), Str::flags(text), |tail| {
            // SAFETY: the tail has exactly the text's length.
            unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), tail, text.len()) }
        })
    }

    fn with_tail(thread: &Thread, length: usize, flags: u64, fill: impl FnOnce(*mut u8)) -> Obj<Str> {
        Str::fill_tail(thread.root::<Str>(), length, flags, fill)
    }

    fn fill_tail(shape: &Shape, length: usize, flags: u64, fill: impl FnOnce(*mut u8)) -> Obj<Str> {
        heap::new_with_tail(
            shape,
            length,
            |header| Str {
                header,
                hash: Cell::new(NO_HASH),
                length: Cell::new(length as u64 | flags),
                index: OnceCell::new(),
            },
            fill,
        )
    }

    /// The concatenation of two strings.
    pub(crate) fn concat(thread: &Thread, left: &Str, right: &Str) -> Obj<Str> {
        let (a, b) = (left.as_bytes(), right.as_bytes());
        let flags = (left.length.get() | right.length.get()) & (NON_ASCII | SURROGATES);
        Str::with_tail(thread, a.len() + b.len(), flags, |tail| {
            // SAFETY: the tail has the length of both.
            unsafe {
                std::ptr::copy_nonoverlapping(a.as_ptr(), tail, a.len());
                std::ptr::copy_nonoverlapping(b.as_ptr(), tail.add(a.len()), b.len());
            }
        })
    }

    /// `left + right` where `left` is a plain, unique, uninterned str: it grows in place.
    pub(crate) fn append(left: Obj<Str>, right: &Str) -> Option<Obj<Str>> {
        debug_assert!(!left.header().has(flag::INTERNED | flag::IMMORTAL));
        let (old, add) = (left.len_bytes(), right.len_bytes());
        let flags = (left.length.get() | right.length.get()) & (NON_ASCII | SURROGATES) | GROWN;
        let room = grown_capacity(old + add);
        // SAFETY: the caller's reference is the only one; the length that tells the room is set below.
        let grown = if room == left.room() { left } else { unsafe { heap::resize_tail(left, room)? } };
        // SAFETY: the tail has room for both texts, and `right` is another object (`left` is unique).
        unsafe {
            std::ptr::copy_nonoverlapping(right.as_bytes().as_ptr(), heap::tail(&*grown).add(old), add)
        };
        grown.length.set((old + add) as u64 | flags);
        grown.hash.set(NO_HASH);
        // SAFETY: the only reference is ours, so nobody reads the index meanwhile.
        unsafe { (*std::ptr::from_ref(&grown.index).cast_mut()).take() };
        Some(grown)
    }

    fn room(&self) -> usize {
        if self.length.get() & GROWN == 0 { self.len_bytes() } else { grown_capacity(self.len_bytes()) }
    }

    /// Length in bytes of WTF-8.
    #[inline(always)]
    pub(crate) fn len_bytes(&self) -> usize {
        (self.length.get() & LENGTH) as usize
    }

    /// True if all characters are ASCII: then bytes are characters.
    #[inline(always)]
    pub(crate) fn is_ascii(&self) -> bool {
        self.length.get() & NON_ASCII == 0
    }

    /// The text in WTF-8.
    #[inline(always)]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        // SAFETY: the text stands behind the struct.
        unsafe { std::slice::from_raw_parts(heap::tail(self), self.len_bytes()) }
    }

    /// The text, unless it holds a lone surrogate.
    #[inline]
    pub(crate) fn as_str(&self) -> Option<&str> {
        // SAFETY: without surrogates WTF-8 is UTF-8.
        (self.length.get() & SURROGATES == 0)
            .then(|| unsafe { std::str::from_utf8_unchecked(self.as_bytes()) })
    }

    /// The text with U+FFFD for lone surrogates: for messages.
    pub(crate) fn lossy(&self) -> String {
        self.as_str().map_or_else(|| wtf8::lossy(self.as_bytes()), str::to_owned)
    }

    fn index(&self) -> &CharIndex {
        self.index.get_or_init(|| {
            let bytes = self.as_bytes();
            let starts = bytes.iter().enumerate().filter(|(_, byte)| !wtf8::is_continuation(**byte));
            let mut characters = 0;
            let mut crumbs = Vec::with_capacity(bytes.len() / STRIDE / 2 + 1);
            for (at, _) in starts {
                if characters % STRIDE == 0 {
                    crumbs.push(at);
                }
                characters += 1;
            }
            Box::new(CharIndex { characters, crumbs })
        })
    }

    /// Length in characters.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        if self.is_ascii() { self.len_bytes() } else { self.index().characters }
    }

    /// Byte offset of the character at `index`; `index` may be the length.
    pub(crate) fn offset(&self, index: usize) -> usize {
        if self.is_ascii() {
            return index;
        }
        let known = self.index();
        if index >= known.characters {
            return self.len_bytes();
        }
        let bytes = self.as_bytes();
        let mut at = known.crumbs[index / STRIDE];
        for _ in 0..index % STRIDE {
            at += wtf8::width_of_first(bytes[at]);
        }
        at
    }

    /// The character index of a byte offset.
    pub(crate) fn character_at(&self, offset: usize) -> usize {
        if self.is_ascii() {
            return offset;
        }
        let crumbs = &self.index().crumbs;
        let crumb = crumbs.partition_point(|at| *at <= offset).saturating_sub(1);
        let from = crumbs.get(crumb).copied().unwrap_or(0);
        crumb * STRIDE + wtf8::count(&self.as_bytes()[from..offset])
    }

    /// The code point at character `index`, which is in range.
    pub(crate) fn code_point(&self, index: usize) -> u32 {
        if self.is_ascii() {
            u32::from(self.as_bytes()[index])
        } else {
            wtf8::decode(self.as_bytes(), self.offset(index)).0
        }
    }

    /// The hash, computed once.
    #[inline]
    pub(crate) fn hash(&self, thread: &Thread) -> i64 {
        match self.hash.get() {
            NO_HASH => {
                let hash = thread.interpreter().hash_seed.hash(self.as_bytes());
                self.hash.set(hash);
                hash
            }
            known => known,
        }
    }

    /// The same text.
    #[inline]
    pub(crate) fn equals(&self, other: &Str) -> bool {
        std::ptr::eq(self, other) || self.as_bytes() == other.as_bytes()
    }
}

/// The str of one code point; those of Latin-1 are shared.
#[inline]
pub(crate) fn from_code_point(thread: &Thread, point: u32) -> Value {
    let shared = thread.interpreter().characters.get_or_init(|| latin(thread));
    match shared.get(point as usize) {
        Some(known) => known.clone(),
        None => Str::from_wtf8(thread, &encoded(point)).into_value(),
    }
}

#[cold]
fn latin(thread: &Thread) -> Box<[Value]> {
    (0..256).map(|point| super::intern::intern_bytes(thread, &encoded(point)).into_value()).collect()
}

fn encoded(point: u32) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4);
    wtf8::push(&mut bytes, point);
    bytes
}

/// The value as a str, if it is one (subclasses too).
#[inline(always)]
pub(crate) fn as_str(value: &Value) -> Option<&Str> {
    value.downcast::<Str>()
}
