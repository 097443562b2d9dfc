//! Iterators that stand on other iterators: `enumerate`, `zip`, `map`, `filter`, and `iter(callable, end)`.

use super::lock::Guarded;
use super::tuple::Tuple;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;
use std::cell::Cell;

/// An `enumerate` object.
#[repr(C)]
pub(crate) struct Enumerate {
    header: Header,
    /// What is counted.
    pub(crate) iterator: Value,
    /// The next number, an int of any size.
    pub(crate) number: Guarded<Value>,
}

layout!(Enumerate, Kind::Other, tracked, |object, visit| visit(&object.iterator), |_object| ());

impl Enumerate {
    /// An object of a class with this layout.
    pub(crate) fn with_shape(shape: &Shape, iterator: Value, number: Value) -> Obj<Enumerate> {
        heap::new(shape, |header| Enumerate { header, iterator, number: Guarded::new(number) })
    }
}

/// A `zip` object.
#[repr(C)]
pub(crate) struct Zip {
    header: Header,
    /// The iterators.
    pub(crate) iterators: Obj<Tuple>,
    /// Whether all must end together.
    pub(crate) strict: Cell<bool>,
}

layout!(Zip, Kind::Other, tracked, |object, visit| visit(object.iterators.as_value()), |_object| ());

impl Zip {
    /// An object of a class with this layout.
    pub(crate) fn with_shape(shape: &Shape, iterators: Obj<Tuple>, strict: bool) -> Obj<Zip> {
        heap::new(shape, |header| Zip { header, iterators, strict: Cell::new(strict) })
    }
}

/// A `map` object.
#[repr(C)]
pub(crate) struct Map {
    header: Header,
    /// What is called.
    pub(crate) function: Value,
    /// Where its arguments come from.
    pub(crate) iterators: Obj<Tuple>,
}

layout!(
    Map,
    Kind::Other,
    tracked,
    |object, visit| {
        visit(&object.function);
        visit(object.iterators.as_value());
    },
    |_object| ()
);

impl Map {
    /// An object of a class with this layout.
    pub(crate) fn with_shape(shape: &Shape, function: Value, iterators: Obj<Tuple>) -> Obj<Map> {
        heap::new(shape, |header| Map { header, function, iterators })
    }
}

/// A `filter` object.
#[repr(C)]
pub(crate) struct Filter {
    header: Header,
    /// What decides; None takes the items' own truth.
    pub(crate) function: Value,
    /// Where the items come from.
    pub(crate) iterator: Value,
}

layout!(
    Filter,
    Kind::Other,
    tracked,
    |object, visit| {
        visit(&object.function);
        visit(&object.iterator);
    },
    |_object| ()
);

impl Filter {
    /// An object of a class with this layout.
    pub(crate) fn with_shape(shape: &Shape, function: Value, iterator: Value) -> Obj<Filter> {
        heap::new(shape, |header| Filter { header, function, iterator })
    }
}

/// A `callable_iterator`.
#[repr(C)]
pub(crate) struct CallableIterator {
    header: Header,
    /// What is called, and the value that ends the iteration; empty at the end.
    pub(crate) pair: Guarded<Option<(Value, Value)>>,
}

layout!(
    CallableIterator,
    Kind::Other,
    tracked,
    |object, visit| object.pair.with(|pair| {
        if let Some((callable, end)) = pair {
            visit(callable);
            visit(end);
        }
    }),
    |object| drop(object.pair.take())
);

impl CallableIterator {
    /// `iter(callable, end)`
    pub(crate) fn new(thread: &Thread, callable: Value, end: Value) -> Obj<CallableIterator> {
        heap::new(thread.root::<CallableIterator>(), |header| CallableIterator {
            header,
            pair: Guarded::new(Some((callable, end))),
        })
    }
}

/// `longrange_iterator`: a range whose numbers are not all machine words.
#[repr(C)]
pub(crate) struct LongRangeIterator {
    header: Header,
    /// The next value, an int.
    pub(crate) next: Guarded<Value>,
    /// From one to the next, an int.
    pub(crate) step: Value,
    /// How many are left, an int.
    pub(crate) left: Guarded<Value>,
}

layout!(LongRangeIterator, Kind::Other, untracked);

impl LongRangeIterator {
    /// An iterator over `left` values.
    pub(crate) fn new(thread: &Thread, next: Value, step: Value, left: Value) -> Obj<LongRangeIterator> {
        heap::new(thread.root::<LongRangeIterator>(), |header| LongRangeIterator {
            header,
            next: Guarded::new(next),
            step,
            left: Guarded::new(left),
        })
    }
}
