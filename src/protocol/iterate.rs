//! Iteration: `iter`, `next`, and running through anything iterable. The iterators of built-in sequences are
//! stepped here without a call, those of other built-in classes by the step in the row of their `__next__`.

use super::call::{call_function_value, call_special};
use super::step;
use super::subscript;
use crate::memory::value::{Raised, Value};
use crate::object::class::{class_of, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::Integer;
use crate::object::iterator::{
    DictKeyIterator, ListIterator, RangeIterator, SequenceIterator, TupleIterator,
};
use crate::object::list::List;
use crate::object::native::WrapperDescriptor;
use crate::object::slice::Range;
use crate::object::special::Special;
use crate::object::tuple::Tuple;
use crate::pure::range;
use crate::thread::Thread;

/// `iter(value)`
#[inline]
pub(crate) fn iter(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    if value.exact::<List>().is_some() {
        return Ok(ListIterator::new(thread, value.clone(), 0).into_value());
    }
    if value.exact::<Tuple>().is_some() {
        return Ok(TupleIterator::new(thread, value.clone(), 0).into_value());
    }
    if let Some(dict) = value.exact::<Dict>() {
        let expected = step::expect(dict.len());
        return Ok(DictKeyIterator::new(thread, value.clone(), expected).into_value());
    }
    if let Some((start, stop, step)) = value.exact::<Range>().and_then(Range::small) {
        let left = range::Small { start, stop, step }.length();
        return Ok(RangeIterator::new(thread, start, step, left).into_value());
    }
    if value.exact::<ListIterator>().is_some() || value.exact::<RangeIterator>().is_some() {
        return Ok(value.clone());
    }
    ask(thread, value)
}

#[inline(never)]
fn ask(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let class = class_of(thread, value);
    match class.special(thread, Special::Iter) {
        Some(special) if special.is_none() => Err(not_iterable(thread, value)),
        Some(special) => {
            let iterator = call_function_value(thread, &special, value, &[])?;
            if is_iterator(thread, &iterator) {
                return Ok(iterator);
            }
            let got = type_name(thread, &iterator);
            Err(error::type_error(thread, format!("iter() returned non-iterator of type '{got}'")))
        }
        None if subscript::is_sequence(thread, value) => {
            Ok(SequenceIterator::new(thread, value.clone(), 0).into_value())
        }
        None => Err(not_iterable(thread, value)),
    }
}

/// True if the class has `__next__`.
pub(crate) fn is_iterator(thread: &Thread, value: &Value) -> bool {
    class_of(thread, value).special(thread, Special::Next).is_some()
}

/// True if `iter()` would not refuse the value at once.
pub(crate) fn is_iterable(thread: &Thread, value: &Value) -> bool {
    match class_of(thread, value).special(thread, Special::Iter) {
        Some(special) => !special.is_none(),
        None => subscript::is_sequence(thread, value),
    }
}

/// `TypeError: 'int' object is not iterable`
#[cold]
pub(crate) fn not_iterable(thread: &Thread, value: &Value) -> Raised {
    error::type_error(thread, format!("'{}' object is not iterable", type_name(thread, value)))
}

/// The iterator's next value; `None` at its end.
#[inline]
pub(crate) fn next(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    if let Some(iterator) = iterator.exact::<ListIterator>() {
        return Ok(step::list(iterator));
    }
    if let Some(iterator) = iterator.exact::<RangeIterator>() {
        return Ok(step::range(thread, iterator));
    }
    if let Some(iterator) = iterator.exact::<TupleIterator>() {
        return Ok(step::tuple(iterator));
    }
    next_of_others(thread, iterator)
}

#[inline(never)]
fn next_of_others(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    let Some(special) = class_of(thread, iterator).special(thread, Special::Next) else {
        let got = type_name(thread, iterator);
        return Err(error::type_error(thread, format!("'{got}' object is not an iterator")));
    };
    let row = special.downcast::<WrapperDescriptor>().and_then(|row| row.method.step);
    let result = match row {
        Some(step) => step(thread, iterator),
        None => call_function_value(thread, &special, iterator, &[]).map(Some),
    };
    // A StopIteration that comes out of what they call ends them too.
    result.or_else(|Raised| error::swallow(thread, ExceptionKind::StopIteration).map(|()| None))
}

/// Runs through anything iterable; lists and tuples without an iterator, also if they change meanwhile.
pub(crate) fn for_each(
    thread: &Thread,
    iterable: &Value,
    mut visit: impl FnMut(Value) -> Result<(), Raised>,
) -> Result<(), Raised> {
    if let Some(list) = iterable.exact::<List>() {
        let mut at = 0;
        while let Some(item) = list.get(at) {
            visit(item)?;
            at += 1;
        }
        return Ok(());
    }
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return tuple.items().iter().try_for_each(|item| visit(item.clone()));
    }
    let iterator = iter(thread, iterable)?;
    while let Some(item) = next(thread, &iterator)? {
        visit(item)?;
    }
    Ok(())
}

/// `list(iterable)`: all its values.
pub(crate) fn collect(thread: &Thread, iterable: &Value) -> Result<Vec<Value>, Raised> {
    if let Some(list) = iterable.exact::<List>() {
        return Ok(list.to_vec());
    }
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return Ok(tuple.items().to_vec());
    }
    let iterator = iter(thread, iterable)?;
    let mut items = Vec::new();
    reserve(thread, &mut items, length_hint(thread, iterable, 8)?)?;
    while let Some(item) = next(thread, &iterator)? {
        items.push(item);
    }
    Ok(items)
}

/// Makes room for as many values as a hint promises. `list(range(10**15))` fails here, before it has begun.
pub(crate) fn reserve(thread: &Thread, items: &mut Vec<Value>, hint: usize) -> Result<(), Raised> {
    items.try_reserve(hint).map_err(|_| error::memory_error(thread))
}

/// `operator.length_hint(value, default)`
pub(crate) fn length_hint(thread: &Thread, value: &Value, default: usize) -> Result<usize, Raised> {
    if let Some(hint) = step::hint(value) {
        return Ok(hint);
    }
    let class = class_of(thread, value);
    if class.special(thread, Special::Len).is_some_and(|special| !special.is_none()) {
        match subscript::len(thread, value) {
            Ok(length) => return Ok(length),
            Err(Raised) => error::swallow(thread, ExceptionKind::TypeError)?,
        }
    }
    let answer = match call_special(thread, value, Special::LengthHint, &[]) {
        None => return Ok(default),
        Some(Ok(answer)) => answer,
        Some(Err(Raised)) => {
            error::swallow(thread, ExceptionKind::TypeError)?;
            return Ok(default);
        }
    };
    if answer.is_not_implemented() {
        return Ok(default);
    }
    match Integer::of(&answer) {
        None => {
            let got = type_name(thread, &answer);
            Err(error::type_error(thread, format!("__length_hint__ must be an integer, not {got}")))
        }
        Some(int) if int.is_negative() => {
            Err(error::value_error(thread, "__length_hint__() should return >= 0"))
        }
        Some(int) => int
            .small()
            .map(|small| small as usize)
            .ok_or_else(|| error::overflow_error(thread, "Python int too large to convert to C ssize_t")),
    }
}
