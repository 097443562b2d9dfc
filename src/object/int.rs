//! The int object: only ints beyond 48 bits, and instances of subclasses, are objects; all others are unboxed.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;
use dashu_int::IBig;
use std::borrow::Cow;

/// An int object.
#[repr(C)]
pub(crate) struct Int {
    header: Header,
    /// The number.
    pub(crate) number: IBig,
}

layout!(Int, Kind::Int, untracked);

impl Int {
    /// An instance of a class with the layout of int.
    pub(crate) fn with_shape(shape: &Shape, number: IBig) -> Obj<Int> {
        heap::new(shape, |header| Int { header, number })
    }
}

/// A number of either size.
#[derive(Clone, Copy)]
pub(crate) enum Integer<'a> {
    /// Fits a machine word.
    Small(i64),
    /// A big one.
    Big(&'a IBig),
}

impl<'a> Integer<'a> {
    /// The int (or bool) a value holds.
    #[inline]
    pub(crate) fn of(value: &'a Value) -> Option<Integer<'a>> {
        if let Some(small) = value.as_small() {
            return Some(Integer::Small(small));
        }
        match value.as_bool() {
            Some(truth) => Some(Integer::Small(i64::from(truth))),
            None => value.downcast::<Int>().map(|int| match i64::try_from(&int.number) {
                Ok(small) => Integer::Small(small),
                Err(_) => Integer::Big(&int.number),
            }),
        }
    }

    /// The number as a big one.
    pub(crate) fn big(self) -> Cow<'a, IBig> {
        match self {
            Integer::Small(small) => Cow::Owned(IBig::from(small)),
            Integer::Big(big) => Cow::Borrowed(big),
        }
    }

    /// The number, if it fits.
    pub(crate) fn small(self) -> Option<i64> {
        match self {
            Integer::Small(small) => Some(small),
            Integer::Big(_) => None,
        }
    }

    /// True if it is below zero.
    pub(crate) fn is_negative(self) -> bool {
        match self {
            Integer::Small(small) => small < 0,
            Integer::Big(big) => big < &IBig::ZERO,
        }
    }
}

/// An int value of a machine word.
#[inline]
pub(crate) fn from_i64(thread: &Thread, number: i64) -> Value {
    Value::try_small(number).unwrap_or_else(|| boxed(thread, IBig::from(number)))
}

/// An int value of an unsigned machine word.
pub(crate) fn from_u64(thread: &Thread, number: u64) -> Value {
    i64::try_from(number).map_or_else(|_| boxed(thread, IBig::from(number)), |small| from_i64(thread, small))
}

/// An int value of a size.
#[inline]
pub(crate) fn from_usize(thread: &Thread, number: usize) -> Value {
    from_u64(thread, number as u64)
}

/// An int value of any number.
pub(crate) fn from_big(thread: &Thread, number: IBig) -> Value {
    let small = i64::try_from(&number).ok().and_then(Value::try_small);
    small.unwrap_or_else(|| boxed(thread, number))
}

#[cold]
fn boxed(thread: &Thread, number: IBig) -> Value {
    Int::with_shape(thread.root::<Int>(), number).into_value()
}
