//! The iterators of lists, tuples, ranges and of anything with `__getitem__`: their steps are in
//! `protocol::step`, here are their methods.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::adapter::{CallableIterator, LongRangeIterator};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{self, Integer};
use crate::object::iterator::{
    ListIterator, ListReverseIterator, RangeIterator, SequenceIterator, TupleIterator,
};
use crate::object::list::List;
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Method};
use crate::object::slice::Range;
use crate::object::tuple::{Tuple, pair};
use crate::protocol::number::{Binary, binary, index_i64};
use crate::protocol::{adapt, modules, step, subscript};
use crate::thread::Thread;
use std::cell::Cell;

/// `iter(iterator)`
pub(super) fn itself(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

/// What `__next__` answers: the value, or `StopIteration` at the end.
pub(super) fn or_stop(thread: &Thread, next: Option<Value>) -> Result<Value, Raised> {
    next.ok_or_else(|| error::stop_iteration(thread, None))
}

/// `__next__` of the iterators that `protocol::step` knows.
pub(super) fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = step::builtin(thread, args.get(0)).expect("the descriptor checked self")?;
    or_stop(thread, next)
}

/// `(builtins.<function>, (argument,), state)`: how an iterator is made again.
pub(super) fn remake(
    thread: &Thread,
    function: &str,
    argument: Value,
    state: Option<Value>,
) -> Result<Value, Raised> {
    let mut parts =
        vec![modules::member(thread, "builtins", function)?, Tuple::of(thread, [argument]).into_value()];
    parts.extend(state);
    Ok(Tuple::new(thread, parts).into_value())
}

/// How an iterator at its end is made again: over nothing.
pub(super) fn remake_empty(thread: &Thread, nothing: Value) -> Result<Value, Raised> {
    remake(thread, "iter", nothing, None)
}

fn empty_list(thread: &Thread) -> Value {
    List::new(thread, Vec::new()).into_value()
}

fn empty_tuple(thread: &Thread) -> Value {
    Tuple::empty(thread).into_value()
}

/// `__reduce__` of an iterator that counts upwards.
fn reduce(
    thread: &Thread,
    source: &Guarded<Option<Value>>,
    next: &Cell<usize>,
    nothing: fn(&Thread) -> Value,
) -> Result<Value, Raised> {
    match source.get() {
        Some(source) => remake(thread, "iter", source, Some(int::from_usize(thread, next.get()))),
        None => remake_empty(thread, nothing(thread)),
    }
}

/// The position a `__setstate__` asks for, cut to what is there.
fn position(thread: &Thread, state: &Value, length: usize) -> Result<usize, Raised> {
    let at = index_i64(thread, state)?;
    Ok((at.max(0) as usize).min(length))
}

fn length_of(source: &Guarded<Option<Value>>) -> usize {
    let source = source.get();
    let length = |source: &Value| match source.downcast::<List>() {
        Some(list) => list.len(),
        None => source.downcast::<Tuple>().map_or(0, |tuple| tuple.items().len()),
    };
    source.as_ref().map_or(0, length)
}

macro_rules! forward_iterator {
    ($module:ident, $type:ident, $nothing:ident) => {
        mod $module {
            use super::*;

            fn of(value: &Value) -> &$type {
                value.downcast().expect("the descriptor checked self")
            }

            pub(super) fn hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
                let iterator = of(args.get(0));
                let left = length_of(&iterator.source).saturating_sub(iterator.next.get());
                Ok(int::from_usize(thread, left))
            }

            pub(super) fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
                let iterator = of(args.get(0));
                super::reduce(thread, &iterator.source, &iterator.next, $nothing)
            }

            pub(super) fn set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
                let iterator = of(args.get(0));
                let at = position(thread, args.get(1), length_of(&iterator.source))?;
                iterator.next.set(at);
                Ok(Value::none())
            }
        }
    };
}

forward_iterator!(list, ListIterator, empty_list);
forward_iterator!(tuple, TupleIterator, empty_tuple);

fn backwards(value: &Value) -> &ListReverseIterator {
    value.downcast().expect("the descriptor checked self")
}

/// Index of the next item of a backward iterator, plus one.
fn left_backwards(iterator: &ListReverseIterator) -> usize {
    let left = iterator.expected.get().saturating_sub(iterator.next.get());
    if left > length_of(&iterator.source) { 0 } else { left }
}

fn backwards_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, left_backwards(backwards(args.get(0)))))
}

fn backwards_reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator = backwards(args.get(0));
    match iterator.source.get() {
        Some(source) => {
            let state = left_backwards(iterator) as i64 - 1;
            remake(thread, "reversed", source, Some(Value::small(state)))
        }
        None => remake_empty(thread, empty_list(thread)),
    }
}

fn backwards_set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator = backwards(args.get(0));
    let last = length_of(&iterator.source) as i64 - 1;
    let at = index_i64(thread, args.get(1))?.clamp(-1, last);
    iterator.expected.set((at + 1) as usize);
    iterator.next.set(0);
    Ok(Value::none())
}

fn range(value: &Value) -> &RangeIterator {
    value.downcast().expect("the descriptor checked self")
}

fn range_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_u64(thread, range(args.get(0)).left.get()))
}

fn range_reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = range(args.get(0));
    let (start, step) = (int::from_i64(thread, it.next.get()), int::from_i64(thread, it.step));
    let left = int::from_u64(thread, it.left.get());
    remake_range(thread, start, step, &left)
}

fn remake_range(thread: &Thread, start: Value, step: Value, left: &Value) -> Result<Value, Raised> {
    let way = binary(thread, Binary::Multiply, left, &step)?;
    let stop = binary(thread, Binary::Add, &start, &way)?;
    let range = Range::new(thread, start, stop, step).into_value();
    remake(thread, "iter", range, Some(Value::none()))
}

fn range_set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = range(args.get(0));
    let by = (index_i64(thread, args.get(1))?.max(0) as u64).min(it.left.get());
    it.next.set(it.next.get().wrapping_add(it.step.wrapping_mul(by as i64)));
    it.left.set(it.left.get() - by);
    Ok(Value::none())
}

fn long(value: &Value) -> &LongRangeIterator {
    value.downcast().expect("the descriptor checked self")
}

fn long_next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = long(args.get(0));
    let left = it.left.get();
    if left.as_small() == Some(0) {
        return or_stop(thread, None);
    }
    let value = it.next.get();
    let following = binary(thread, Binary::Add, &value, &it.step)?;
    it.left.set(binary(thread, Binary::Subtract, &left, &Value::small(1))?);
    it.next.set(following);
    Ok(value)
}

fn long_hint(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(long(args.get(0)).left.get())
}

fn long_reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = long(args.get(0));
    remake_range(thread, it.next.get(), it.step.clone(), &it.left.get())
}

fn long_set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = long(args.get(0));
    let asked = crate::protocol::number::index(thread, args.get(1))?;
    let left = it.left.get();
    let (asked, most) = (Integer::of(&asked), Integer::of(&left));
    let by = match (asked, most) {
        (Some(asked), Some(most)) => asked.big().into_owned().clamp(0.into(), most.big().into_owned()),
        _ => 0.into(),
    };
    let by = int::from_big(thread, by);
    let way = binary(thread, Binary::Multiply, &by, &it.step)?;
    it.next.set(binary(thread, Binary::Add, &it.next.get(), &way)?);
    it.left.set(binary(thread, Binary::Subtract, &left, &by)?);
    Ok(Value::none())
}

fn sequence(value: &Value) -> &SequenceIterator {
    value.downcast().expect("the descriptor checked self")
}

fn sequence_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = sequence(args.get(0));
    let Some(source) = it.source.get() else { return Ok(Value::small(0)) };
    let special =
        crate::object::class::class_of(thread, &source).special(thread, crate::object::special::Special::Len);
    if special.is_none() {
        return Ok(Value::not_implemented());
    }
    let left = subscript::len(thread, &source)?.saturating_sub(it.next.get());
    Ok(int::from_usize(thread, left))
}

fn sequence_reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = sequence(args.get(0));
    reduce(thread, &it.source, &it.next, empty_tuple)
}

fn sequence_set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = sequence(args.get(0));
    it.next.set(position(thread, args.get(1), usize::MAX)?);
    Ok(Value::none())
}

fn callable(value: &Value) -> &CallableIterator {
    value.downcast().expect("the descriptor checked self")
}

fn callable_next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = adapt::callable(thread, callable(args.get(0)))?;
    or_stop(thread, next)
}

fn callable_reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some((function, end)) = callable(args.get(0)).pair.get() else {
        return remake_empty(thread, empty_tuple(thread));
    };
    let iter = modules::member(thread, "builtins", "iter")?;
    Ok(pair(thread, iter, pair(thread, function, end)))
}

const HINT: &str = "Private method returning an estimate of len(list(it)).";
const REDUCE: &str = "Return state information for pickling.";
const SET_STATE: &str = "Set state information for unpickling.";

const fn spec(
    name: &'static str,
    layout: fn() -> &'static crate::memory::layout::Layout,
    methods: &'static [Method],
) -> ClassSpec {
    ClassSpec {
        name,
        layout,
        base: Some(Instance::layout),
        flags: crate::object::class::flag::NO_NEW,
        doc: "",
        methods,
        attributes: &[],
    }
}

/// `list_iterator`
pub(crate) static LIST: ClassSpec = spec(
    "list_iterator",
    ListIterator::layout,
    &[
        method("__iter__(self, /)", itself, "Implement iter(self)."),
        method("__next__(self, /)", next, "Implement next(self).").stepping(step::of_list),
        method("__length_hint__(self, /)", list::hint, HINT),
        method("__reduce__(self, /)", list::reduce, REDUCE),
        method("__setstate__(self, state, /)", list::set_state, SET_STATE),
    ],
);

/// `list_reverseiterator`
pub(crate) static LIST_REVERSE: ClassSpec = spec(
    "list_reverseiterator",
    ListReverseIterator::layout,
    &[
        method("__iter__(self, /)", itself, "Implement iter(self)."),
        method("__next__(self, /)", next, "Implement next(self).").stepping(step::of_list_reversed),
        method("__length_hint__(self, /)", backwards_hint, HINT),
        method("__reduce__(self, /)", backwards_reduce, REDUCE),
        method("__setstate__(self, state, /)", backwards_set_state, SET_STATE),
    ],
);

/// `tuple_iterator`
pub(crate) static TUPLE: ClassSpec = spec(
    "tuple_iterator",
    TupleIterator::layout,
    &[
        method("__iter__(self, /)", itself, "Implement iter(self)."),
        method("__next__(self, /)", next, "Implement next(self).").stepping(step::of_tuple),
        method("__length_hint__(self, /)", tuple::hint, HINT),
        method("__reduce__(self, /)", tuple::reduce, REDUCE),
        method("__setstate__(self, state, /)", tuple::set_state, SET_STATE),
    ],
);

/// `range_iterator`
pub(crate) static RANGE: ClassSpec = spec(
    "range_iterator",
    RangeIterator::layout,
    &[
        method("__iter__(self, /)", itself, "Implement iter(self)."),
        method("__next__(self, /)", next, "Implement next(self).").stepping(step::of_range),
        method("__length_hint__(self, /)", range_hint, HINT),
        method("__reduce__(self, /)", range_reduce, REDUCE),
        method("__setstate__(self, state, /)", range_set_state, SET_STATE),
    ],
);

/// `longrange_iterator`
pub(crate) static LONG_RANGE: ClassSpec = spec(
    "longrange_iterator",
    LongRangeIterator::layout,
    &[
        method("__iter__(self, /)", itself, "Implement iter(self)."),
        method("__next__(self, /)", long_next, "Implement next(self)."),
        method("__length_hint__(self, /)", long_hint, HINT),
        method("__reduce__(self, /)", long_reduce, REDUCE),
        method("__setstate__(self, state, /)", long_set_state, SET_STATE),
    ],
);

/// `iterator`
pub(crate) static SEQUENCE: ClassSpec = spec(
    "iterator",
    SequenceIterator::layout,
    &[
        method("__iter__(self, /)", itself, "Implement iter(self)."),
        method("__next__(self, /)", next, "Implement next(self).").stepping(step::of_sequence),
        method("__length_hint__(self, /)", sequence_hint, HINT),
        method("__reduce__(self, /)", sequence_reduce, REDUCE),
        method("__setstate__(self, state, /)", sequence_set_state, SET_STATE),
    ],
);

/// `callable_iterator`
pub(crate) static CALLABLE: ClassSpec = spec(
    "callable_iterator",
    CallableIterator::layout,
    &[
        method("__iter__(self, /)", itself, "Implement iter(self)."),
        method("__next__(self, /)", callable_next, "Implement next(self)."),
        method("__reduce__(self, /)", callable_reduce, REDUCE),
    ],
);
