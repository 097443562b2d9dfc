//! One step of the iterators that stand on others: `enumerate`, `zip`, `map`, `filter`, and `iter(callable, end)`.

use super::call::call;
use super::compare::equal;
use super::iterate::next;
use super::number::{Binary, binary};
use super::truth::is_true;
use crate::memory::value::{Raised, Value};
use crate::object::adapter::{CallableIterator, Enumerate, Filter, Map, Zip};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::tuple::{Tuple, pair};
use crate::thread::Thread;
use smallvec::SmallVec;

/// A step of one of them; `None` if the value is none of these classes itself.
pub(crate) fn builtin(thread: &Thread, iterator: &Value) -> Option<Result<Option<Value>, Raised>> {
    if let Some(it) = iterator.exact::<Enumerate>() {
        return Some(enumerate(thread, it));
    }
    if let Some(it) = iterator.exact::<Zip>() {
        return Some(zip(thread, it));
    }
    if let Some(it) = iterator.exact::<Map>() {
        return Some(map(thread, it));
    }
    if let Some(it) = iterator.exact::<Filter>() {
        return Some(filter(thread, it));
    }
    iterator.exact::<CallableIterator>().map(|it| callable(thread, it))
}

/// A step of `enumerate`.
pub(crate) fn enumerate(thread: &Thread, it: &Enumerate) -> Result<Option<Value>, Raised> {
    let Some(item) = next(thread, &it.iterator)? else { return Ok(None) };
    let number = it.number.get();
    let following = binary(thread, Binary::Add, &number, &Value::small(1))?;
    it.number.set(following);
    Ok(Some(pair(thread, number, item)))
}

/// A step of `zip`; with `strict`, all must end together.
pub(crate) fn zip(thread: &Thread, it: &Zip) -> Result<Option<Value>, Raised> {
    let iterators = it.iterators.items();
    if iterators.is_empty() {
        return Ok(None);
    }
    let mut items = Vec::with_capacity(iterators.len());
    for (at, iterator) in iterators.iter().enumerate() {
        match next(thread, iterator)? {
            Some(item) => items.push(item),
            None if it.strict.get() => return uneven(thread, iterators, at),
            None => return Ok(None),
        }
    }
    Ok(Some(Tuple::new(thread, items).into_value()))
}

/// The iterator number `at` is at its end: so must the others be.
fn uneven(thread: &Thread, iterators: &[Value], at: usize) -> Result<Option<Value>, Raised> {
    let complaint = |at: usize, how: &str| {
        let others = if at == 1 { " 1".to_owned() } else { format!("s 1-{at}") };
        error::value_error(thread, format!("zip() argument {} is {how} than argument{others}", at + 1))
    };
    if at > 0 {
        return Err(complaint(at, "shorter"));
    }
    for (other, iterator) in iterators.iter().enumerate().skip(1) {
        if next(thread, iterator)?.is_some() {
            return Err(complaint(other, "longer"));
        }
    }
    Ok(None)
}

/// A step of `map`.
pub(crate) fn map(thread: &Thread, it: &Map) -> Result<Option<Value>, Raised> {
    let mut args: SmallVec<[Value; 4]> = SmallVec::new();
    for iterator in it.iterators.items() {
        match next(thread, iterator)? {
            Some(item) => args.push(item),
            None => return Ok(None),
        }
    }
    call(thread, &it.function, &args).map(Some)
}

/// A step of `filter`.
pub(crate) fn filter(thread: &Thread, it: &Filter) -> Result<Option<Value>, Raised> {
    while let Some(item) = next(thread, &it.iterator)? {
        let keep = if it.function.is_none() {
            is_true(thread, &item)?
        } else {
            let answer = call(thread, &it.function, std::slice::from_ref(&item))?;
            is_true(thread, &answer)?
        };
        if keep {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

/// A step of `iter(callable, end)`.
pub(crate) fn callable(thread: &Thread, it: &CallableIterator) -> Result<Option<Value>, Raised> {
    let Some((callable, end)) = it.pair.get() else { return Ok(None) };
    match call(thread, &callable, &[]) {
        Ok(value) => {
            if !equal(thread, &end, &value)? {
                return Ok(Some(value));
            }
            drop(it.pair.take());
            Ok(None)
        }
        Err(Raised) => {
            error::swallow(thread, ExceptionKind::StopIteration)?;
            drop(it.pair.take());
            Ok(None)
        }
    }
}
