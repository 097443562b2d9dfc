//! One step of the built-in iterators that run no Python code of their own: sequences, dicts, sets, ranges. At its
//! end an iterator lets go of what it iterated and stays at the end.
//!
//! Iterators of dicts and sets notice changes: `expected` holds the size at the start in its lower half and how
//! many entries are still to come in its upper half.

use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int;
use crate::object::iterator::{
    DictItemIterator, DictKeyIterator, DictReverseItemIterator, DictReverseKeyIterator,
    DictReverseValueIterator, DictValueIterator, ListIterator, ListReverseIterator, RangeIterator, Reversed,
    SequenceIterator, SetIterator, StrAsciiIterator, StrIterator, TupleIterator,
};
use crate::object::list::List;
use crate::object::lock::Guarded;
use crate::object::set::table_of;
use crate::object::str::{self, Str};
use crate::object::tuple::{Tuple, pair};
use crate::pure::wtf8;
use crate::thread::Thread;
use std::cell::Cell;

const HALF: u32 = 32;
/// An iterator that complained about a change complains for ever.
const BROKEN: usize = usize::MAX;

/// What an iterator of a dict or set of this size expects.
pub(crate) fn expect(size: usize) -> usize {
    size | size << HALF
}

/// How many entries an iterator of a dict or set expects to come.
pub(crate) fn still_expected(expected: usize) -> usize {
    if expected == BROKEN { 0 } else { expected >> HALF }
}

fn finish(source: &Guarded<Option<Value>>) -> Option<Value> {
    drop(source.take());
    None
}

/// A step of a `list_iterator`.
#[inline(always)]
pub(crate) fn list(iterator: &ListIterator) -> Option<Value> {
    let at = iterator.next.get();
    let item = iterator.source.with(|source| source.as_ref()?.downcast::<List>()?.get(at));
    match item {
        Some(item) => {
            iterator.next.set(at + 1);
            Some(item)
        }
        None => finish(&iterator.source),
    }
}

/// A step of a `tuple_iterator`.
#[inline(always)]
pub(crate) fn tuple(iterator: &TupleIterator) -> Option<Value> {
    let at = iterator.next.get();
    let item = iterator.source.with(|source| source.as_ref()?.downcast::<Tuple>()?.items().get(at).cloned());
    match item {
        Some(item) => {
            iterator.next.set(at + 1);
            Some(item)
        }
        None => finish(&iterator.source),
    }
}

/// A step of a `range_iterator`.
#[inline(always)]
pub(crate) fn range(thread: &Thread, iterator: &RangeIterator) -> Option<Value> {
    let left = iterator.left.get();
    if left == 0 {
        return None;
    }
    let value = iterator.next.get();
    iterator.left.set(left - 1);
    iterator.next.set(value.wrapping_add(iterator.step));
    Some(int::from_i64(thread, value))
}

fn str(thread: &Thread, source: &Guarded<Option<Value>>, next: &Cell<usize>) -> Option<Value> {
    let at = next.get();
    let character = source.with(|source| {
        let text = source.as_ref()?.downcast::<Str>()?;
        let bytes = text.as_bytes();
        (at < bytes.len()).then(|| wtf8::decode(bytes, at))
    });
    match character {
        Some((point, _)) => {
            next.set(at + wtf8::width(point));
            Some(str::from_code_point(thread, point))
        }
        None => finish(source),
    }
}

/// A step backwards: `next` counts how many came, `expected` is where it started.
fn list_reversed(iterator: &ListReverseIterator) -> Option<Value> {
    let came = iterator.next.get();
    let at = iterator.expected.get().checked_sub(came + 1);
    let item = at.and_then(|at| iterator.source.with(|source| source.as_ref()?.downcast::<List>()?.get(at)));
    match item {
        Some(item) => {
            iterator.next.set(came + 1);
            Some(item)
        }
        None => finish(&iterator.source),
    }
}

/// The source of an iterator of a dict, with its state.
struct DictPlace<'a> {
    source: &'a Guarded<Option<Value>>,
    next: &'a Cell<usize>,
    expected: &'a Cell<usize>,
}

fn changed(thread: &Thread, expected: &Cell<usize>, what: &str) -> Raised {
    expected.set(BROKEN);
    error::runtime_error(thread, format!("{what} during iteration"))
}

/// The next entry of a dict: forwards `next` is its number, backwards the number after it.
fn dict_entry(
    thread: &Thread,
    place: &DictPlace<'_>,
    backwards: bool,
) -> Result<Option<(Value, Value)>, Raised> {
    let Some(source) = place.source.get() else { return Ok(None) };
    let dict = source.downcast::<Dict>().expect("a dict iterator iterates a dict");
    let expected = place.expected.get();
    if expected == BROKEN || dict.len() != expected & ((1 << HALF) - 1) {
        return Err(changed(thread, place.expected, "dictionary changed size"));
    }
    let next = place.next.get();
    let found = dict.table.with(|table| {
        let entry = |at: usize| {
            let entry = table.entry(at)?;
            Some((at, entry.key.clone()?, entry.value.clone()?))
        };
        if backwards {
            (0..next.min(table.slots())).rev().find_map(entry)
        } else {
            (next.max(table.first())..table.slots()).find_map(entry)
        }
    });
    match found {
        None => {
            drop(place.source.take());
            Ok(None)
        }
        Some(_) if still_expected(expected) == 0 => {
            Err(changed(thread, place.expected, "dictionary keys changed"))
        }
        Some((at, key, value)) => {
            place.next.set(if backwards { at } else { at + 1 });
            place.expected.set(expected - (1 << HALF));
            Ok(Some((key, value)))
        }
    }
}

macro_rules! dict_place {
    ($iterator:expr) => {
        DictPlace { source: &$iterator.source, next: &$iterator.next, expected: &$iterator.expected }
    };
}

fn set(thread: &Thread, iterator: &SetIterator) -> Result<Option<Value>, Raised> {
    let Some(source) = iterator.source.get() else { return Ok(None) };
    let table = table_of(&source).expect("a set iterator iterates a set");
    let expected = iterator.expected.get();
    let (size, member) = table.with(|table| {
        let member = table.iter_from(iterator.next.get()).next().map(|(at, _, key, _)| (at, key.clone()));
        (table.len(), member)
    });
    if expected == BROKEN || size != expected & ((1 << HALF) - 1) {
        return Err(changed(thread, &iterator.expected, "Set changed size"));
    }
    match member {
        Some((at, key)) => {
            iterator.next.set(at + 1);
            iterator.expected.set(expected.saturating_sub(1 << HALF));
            Ok(Some(key))
        }
        None => Ok(finish(&iterator.source)),
    }
}

/// A step of `iter()` of an object that has only `__getitem__`.
fn sequence(thread: &Thread, iterator: &SequenceIterator) -> Result<Option<Value>, Raised> {
    let Some(source) = iterator.source.get() else { return Ok(None) };
    let at = iterator.next.get();
    let Ok(index) = i64::try_from(at) else {
        return Err(error::overflow_error(thread, "iter index too large"));
    };
    match super::subscript::get_item(thread, &source, &int::from_i64(thread, index)) {
        Ok(item) => {
            iterator.next.set(at + 1);
            Ok(Some(item))
        }
        Err(Raised) => end_of_sequence(thread, &iterator.source),
    }
}

fn end_of_sequence(thread: &Thread, source: &Guarded<Option<Value>>) -> Result<Option<Value>, Raised> {
    error::swallow_any(thread, &[ExceptionKind::IndexError, ExceptionKind::StopIteration])?;
    Ok(finish(source))
}

/// A step of `reversed()` of an object with `__len__` and `__getitem__`: `expected` is the length at the start.
pub(crate) fn reversed(thread: &Thread, iterator: &Reversed) -> Result<Option<Value>, Raised> {
    let Some(source) = iterator.source.get() else { return Ok(None) };
    let came = iterator.next.get();
    let Some(at) = iterator.expected.get().checked_sub(came + 1) else {
        return Ok(finish(&iterator.source));
    };
    match super::subscript::get_item(thread, &source, &int::from_usize(thread, at)) {
        Ok(item) => {
            iterator.next.set(came + 1);
            Ok(Some(item))
        }
        Err(Raised) => end_of_sequence(thread, &iterator.source),
    }
}

/// A step of one class of these iterators, as its row's [`Step`](crate::object::native::Step).
macro_rules! steps {
    ($($name:ident $type:ident |$thread:ident, $it:ident| $step:expr;)*) => {$(
        #[doc = concat!("A step of a value of the class of `", stringify!($type), "`.")]
        pub(crate) fn $name($thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
            let $it = iterator.downcast::<$type>().expect("the row belongs to the class");
            $step
        }
    )*

        /// A step of any of these iterators; `None` if it is none of them.
        pub(crate) fn builtin(thread: &Thread, iterator: &Value) -> Option<Result<Option<Value>, Raised>> {
            $(if iterator.exact::<$type>().is_some() {
                return Some($name(thread, iterator));
            })*
            None
        }
    };
}

fn key(entry: Option<(Value, Value)>) -> Option<Value> {
    entry.map(|(key, _)| key)
}

fn value(entry: Option<(Value, Value)>) -> Option<Value> {
    entry.map(|(_, value)| value)
}

fn item(thread: &Thread, entry: Option<(Value, Value)>) -> Option<Value> {
    entry.map(|(key, value)| pair(thread, key, value))
}

steps! {
    of_dict_items DictItemIterator |thread, it| Ok(item(thread, dict_entry(thread, &dict_place!(it), false)?));
    of_dict_keys DictKeyIterator |thread, it| dict_entry(thread, &dict_place!(it), false).map(key);
    of_dict_values DictValueIterator |thread, it| dict_entry(thread, &dict_place!(it), false).map(value);
    of_ascii StrAsciiIterator |thread, it| Ok(str(thread, &it.source, &it.next));
    of_str StrIterator |thread, it| Ok(str(thread, &it.source, &it.next));
    of_set SetIterator |thread, it| set(thread, it);
    of_list_reversed ListReverseIterator |_thread, it| Ok(list_reversed(it));
    of_sequence SequenceIterator |thread, it| sequence(thread, it);
    of_reversed Reversed |thread, it| reversed(thread, it);
    of_dict_keys_reversed DictReverseKeyIterator |thread, it| dict_entry(thread, &dict_place!(it), true).map(key);
    of_dict_values_reversed DictReverseValueIterator |thread, it| dict_entry(thread, &dict_place!(it), true).map(value);
    of_dict_items_reversed DictReverseItemIterator |thread, it| Ok(item(thread, dict_entry(thread, &dict_place!(it), true)?));
    of_list ListIterator |_thread, it| Ok(list(it));
    of_tuple TupleIterator |_thread, it| Ok(tuple(it));
    of_range RangeIterator |thread, it| Ok(range(thread, it));
}

/// How many values a built-in container or iterator of exactly these types holds or has left.
pub(crate) fn hint(value: &Value) -> Option<usize> {
    let left = |source: &Guarded<Option<Value>>, came: usize, length: fn(&Value) -> usize| {
        source.with(|source| source.as_ref().map_or(0, length)).saturating_sub(came)
    };
    if let Some(dict) = value.exact::<Dict>() {
        return Some(dict.len());
    }
    if let Some(it) = value.exact::<RangeIterator>() {
        return usize::try_from(it.left.get()).ok();
    }
    if let Some(it) = value.exact::<ListIterator>() {
        return Some(left(&it.source, it.next.get(), |list| list.downcast::<List>().map_or(0, List::len)));
    }
    if let Some(it) = value.exact::<TupleIterator>() {
        let length = |tuple: &Value| tuple.downcast::<Tuple>().map_or(0, |tuple| tuple.items().len());
        return Some(left(&it.source, it.next.get(), length));
    }
    None
}

/// What is left of a dict iterator: 0 once the dict changed or it is at its end.
pub(crate) fn dict_hint(source: &Guarded<Option<Value>>, expected: usize) -> usize {
    let size = source.with(|source| source.as_ref().and_then(|dict| Some(dict.downcast::<Dict>()?.len())));
    if size.is_some_and(|size| size == expected & ((1 << HALF) - 1)) { still_expected(expected) } else { 0 }
}

/// What is left of a set iterator.
pub(crate) fn set_hint(source: &Guarded<Option<Value>>, expected: usize) -> usize {
    let size =
        source.with(|source| source.as_ref().and_then(|set| Some(table_of(set)?.with(|set| set.len()))));
    if size.is_some_and(|size| size == expected & ((1 << HALF) - 1)) { still_expected(expected) } else { 0 }
}
