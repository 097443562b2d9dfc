//! Text as Python sees it: character classes, case, repr, and the methods of `str` that need no object.
//!
//! Many functions serve `bytes` too; where the two differ, [`Unit`] says what one element is. Positions are byte
//! positions throughout; [`index::CharIndex`] translates to and from character numbers.

pub(crate) mod ascii;
pub(crate) mod case;
pub(crate) mod class;
pub(crate) mod hex;
pub(crate) mod index;
pub(crate) mod lines;
pub(crate) mod pad;
pub(crate) mod predicate;
pub(crate) mod replace;
pub(crate) mod repr;
pub(crate) mod scan;
pub(crate) mod search;
pub(crate) mod split;
pub(crate) mod strip;
pub(crate) mod suggest;
mod tables;
pub(crate) mod translate;

pub(crate) use crate::pure::fault::MOST_BYTES;

/// What one element of the sequence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// A code point of WTF-8.
    Point,
    /// A byte.
    Byte,
}

impl Unit {
    /// How many elements there are.
    pub(crate) fn count(self, text: &[u8]) -> usize {
        match self {
            Unit::Point => crate::pure::wtf8::count(text),
            Unit::Byte => text.len(),
        }
    }

    /// How many bytes the element takes that starts with `first`.
    #[inline]
    pub(crate) fn width(self, first: u8) -> usize {
        match self {
            Unit::Point => crate::pure::wtf8::width_of_first(first),
            Unit::Byte => 1,
        }
    }
}
