//! Iterators of the built-in sequences that the loop knows: each is a type of its own, as in CPython.

use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;
use std::cell::Cell;

macro_rules! index_iterators {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// What is iterated, until its end.
            pub(crate) source: Guarded<Option<Value>>,
            /// The position of the next item.
            pub(crate) next: Cell<usize>,
            /// What the source's length was at the start, where that matters; where a backward iteration is.
            pub(crate) expected: Cell<usize>,
        }

        layout!(
            $name,
            Kind::Other,
            tracked,
            |iterator, visit| iterator.source.with(|source| source.iter().for_each(visit)),
            |iterator| drop(iterator.source.take())
        );

        impl $name {
            /// An iterator at the start.
            pub(crate) fn new(thread: &Thread, source: Value, expected: usize) -> Obj<$name> {
                $name::with_shape(thread.root::<$name>(), source, expected)
            }

            /// The same of a class with this layout.
            pub(crate) fn with_shape(shape: &Shape, source: Value, expected: usize) -> Obj<$name> {
                heap::new(shape, |header| $name {
                    header,
                    source: Guarded::new(Some(source)),
                    next: Cell::new(0),
                    expected: Cell::new(expected),
                })
            }
        }
    )*};
}

index_iterators! {
    /// `list_iterator`
    ListIterator;
    /// `list_reverseiterator`; `next` counts how many came already.
    ListReverseIterator;
    /// `tuple_iterator`
    TupleIterator;
    /// `str_ascii_iterator`
    StrAsciiIterator;
    /// `str_iterator`: `next` is a byte offset.
    StrIterator;
    /// `bytes_iterator`
    BytesIterator;
    /// `bytearray_iterator`
    ByteArrayIterator;
    /// `memory_iterator`
    MemoryIterator;
    /// `arrayiterator`
    ArrayIterator;
    /// `dict_keyiterator`
    DictKeyIterator;
    /// `dict_valueiterator`
    DictValueIterator;
    /// `dict_itemiterator`
    DictItemIterator;
    /// `dict_reversekeyiterator`
    DictReverseKeyIterator;
    /// `dict_reversevalueiterator`
    DictReverseValueIterator;
    /// `dict_reverseitemiterator`
    DictReverseItemIterator;
    /// `set_iterator`
    SetIterator;
    /// `iterator`: by `__getitem__`.
    SequenceIterator;
    /// `reversed`: by `__len__` and `__getitem__`.
    Reversed;
}

/// `range_iterator`: ints of a machine word.
#[repr(C)]
pub(crate) struct RangeIterator {
    header: Header,
    /// The next value.
    pub(crate) next: Cell<i64>,
    /// From one to the next.
    pub(crate) step: i64,
    /// How many are left.
    pub(crate) left: Cell<u64>,
}

layout!(RangeIterator, Kind::Other, untracked);

impl RangeIterator {
    /// An iterator over `left` values.
    pub(crate) fn new(thread: &Thread, next: i64, step: i64, left: u64) -> Obj<RangeIterator> {
        heap::new(thread.root::<RangeIterator>(), |header| RangeIterator {
            header,
            next: Cell::new(next),
            step,
            left: Cell::new(left),
        })
    }
}
