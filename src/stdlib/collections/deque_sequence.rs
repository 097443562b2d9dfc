//! What `deque` shares with other sequences: repr, comparing, indices, searching, repeating, copying.

use super::deque::Deque;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{class_of, type_name};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int;
use crate::object::list::List;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::call::call;
use crate::protocol::compare::{Comparison, Sequence, compare_sequences, equal};
use crate::protocol::number::index_sized;
use crate::protocol::slicing::clipped;
use crate::protocol::subscript::{sequence_index, wrap};
use crate::protocol::text;
use crate::pure::fault::MOST_BYTES;
use crate::stdlib::iterator::of;
use crate::thread::Thread;

impl Sequence for Deque {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<Value> {
        self.get(index)
    }
}

pub(super) fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(_guard) = text::enter_repr(thread, args.get(0)) else {
        return Ok(Str::new(thread, "[...]").into_value());
    };
    let deque = of::<Deque>(args.get(0));
    let items = List::new(thread, deque.to_vec()).into_value();
    let mut out = format!("{}(", class_of(thread, args.get(0)).display_name()).into_bytes();
    out.extend(text::repr(thread, &items)?.as_bytes());
    if let Some(limit) = deque.limit.get() {
        out.extend(format!(", maxlen={limit}").bytes());
    }
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

pub(super) fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let op = Comparison::ALL[usize::from(OP)];
    match args.get(1).downcast::<Deque>() {
        Some(other) => compare_sequences(thread, op, of::<Deque>(args.get(0)), other),
        None => Ok(Value::not_implemented()),
    }
}

pub(super) fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of::<Deque>(args.get(0)).len()))
}

fn place(thread: &Thread, deque: &Deque, key: &Value) -> Result<usize, Raised> {
    let at = sequence_index(thread, key, |got| format!("sequence index must be integer, not '{got}'"))?;
    let (at, length) = (wrap(at, deque.len()), deque.len());
    if at < length { Ok(at) } else { Err(error::index_error(thread, "deque index out of range")) }
}

pub(super) fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let at = place(thread, deque, args.get(1))?;
    deque.get(at).ok_or_else(|| error::index_error(thread, "deque index out of range"))
}

pub(super) fn setitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let at = place(thread, deque, args.get(1))?;
    let value = args.get(2).clone();
    drop(deque.items.with(|items| items.get_mut(at).map(|slot| std::mem::replace(slot, value))));
    Ok(Value::none())
}

pub(super) fn delitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let at = place(thread, deque, args.get(1))?;
    drop(deque.change(|items| items.remove(at)));
    Ok(Value::none())
}

/// Runs through the items between two places until `visit` is satisfied; the place where it was.
fn find(
    thread: &Thread,
    deque: &Deque,
    value: &Value,
    (start, stop): (usize, usize),
    mutated: fn(&Thread) -> Raised,
) -> Result<Option<usize>, Raised> {
    let changes = deque.changes.get();
    let mut at = start;
    while at < stop
        && let Some(item) = deque.get(at)
    {
        let same = equal(thread, &item, value)?;
        if deque.changes.get() != changes {
            return Err(mutated(thread));
        }
        if same {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

/// `RuntimeError: deque mutated during iteration`
pub(super) fn mutated(thread: &Thread) -> Raised {
    error::runtime_error(thread, "deque mutated during iteration")
}

fn mutated_in_remove(thread: &Thread) -> Raised {
    error::index_error(thread, "deque mutated during remove().")
}

pub(super) fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let found = find(thread, of(args.get(0)), args.get(1), (0, usize::MAX), mutated)?;
    Ok(Value::bool(found.is_some()))
}

pub(super) fn count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (mut count, mut from) = (0, 0);
    while let Some(at) = find(thread, of(args.get(0)), args.get(1), (from, usize::MAX), mutated)? {
        count += 1;
        from = at + 1;
    }
    Ok(int::from_usize(thread, count))
}

/// `ValueError: 1 is not in deque`
fn absent(thread: &Thread, value: &Value) -> Raised {
    match text::repr(thread, value) {
        Ok(shown) => error::value_error(thread, format!("{} is not in deque", shown.lossy())),
        Err(raised) => raised,
    }
}

pub(super) fn index(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let start = clipped(thread, args.get(2), deque.len())?;
    let stop = clipped(thread, args.get(3), deque.len())?;
    match find(thread, deque, args.get(1), (start, stop), mutated)? {
        Some(at) => Ok(int::from_usize(thread, at)),
        None => Err(absent(thread, args.get(1))),
    }
}

pub(super) fn remove(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    match find(thread, deque, args.get(1), (0, usize::MAX), mutated_in_remove)? {
        Some(at) => {
            drop(deque.change(|items| items.remove(at)));
            Ok(Value::none())
        }
        None => Err(absent(thread, args.get(1))),
    }
}

/// A deque of the same class and length limit: of a subclass by calling it.
fn copied(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let deque = of::<Deque>(value);
    let limit = deque.limit.get();
    if value.exact::<Deque>().is_some() {
        let copy = Deque::with_shape(thread.root::<Deque>(), limit);
        let items = deque.items.get();
        copy.items.set(items);
        return Ok(copy.into_value());
    }
    let class = Value::from_object(class_of(thread, value));
    let copy = match limit {
        None => call(thread, &class, std::slice::from_ref(value))?,
        Some(limit) => call(thread, &class, &[value.clone(), int::from_usize(thread, limit)])?,
    };
    if copy.downcast::<Deque>().is_none() {
        let (class, got) = (class_of(thread, value).display_name(), type_name(thread, &copy));
        let message = format!("{class}() must return a deque, not {got}");
        return Err(error::type_error(thread, message));
    }
    Ok(copy)
}

pub(super) fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    copied(thread, args.get(0))
}

pub(super) fn add(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(1).downcast::<Deque>().is_none() {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(
            thread,
            format!("can only concatenate deque (not \"{got}\") to deque"),
        ));
    }
    let sum = copied(thread, args.get(0))?;
    of::<Deque>(&sum).extend_by(thread, args.get(1), false)?;
    Ok(sum)
}

/// `deque *= count`: of a bounded one only the last items are made.
fn repeat(thread: &Thread, deque: &Deque, count: &Value) -> Result<(), Raised> {
    let count = index_sized(thread, count, ExceptionKind::OverflowError)?.max(0) as usize;
    let items = deque.to_vec();
    let limit = deque.limit.get();
    let count = match limit {
        Some(limit) if !items.is_empty() => count.min(limit / items.len() + 2),
        _ => count,
    };
    if items.len().checked_mul(count).is_none_or(|length| length > MOST_BYTES / size_of::<Value>()) {
        return Err(error::memory_error(thread));
    }
    let length = items.len() * count;
    let skipped = limit.map_or(0, |limit| length.saturating_sub(limit));
    let all = items.iter().cycle().take(length).skip(skipped).cloned().collect();
    drop(deque.change(|items| std::mem::replace(items, all)));
    Ok(())
}

pub(super) fn multiply(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let product = copied(thread, args.get(0))?;
    repeat(thread, of(&product), args.get(1))?;
    Ok(product)
}

pub(super) fn imul(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    repeat(thread, of(args.get(0)), args.get(1))?;
    Ok(args.get(0).clone())
}

pub(super) fn iadd(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of::<Deque>(args.get(0)).extend_by(thread, args.get(1), false)?;
    Ok(args.get(0).clone())
}

pub(super) fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    let header = value.header().expect("a deque is an object");
    let attributes = crate::object::instance::dict(thread, header).map_or_else(Value::none, Obj::into_value);
    let given = match of::<Deque>(value).limit.get() {
        None => Vec::new(),
        Some(limit) => vec![Tuple::empty(thread).into_value(), int::from_usize(thread, limit)],
    };
    let parts = vec![
        Value::from_object(class_of(thread, value)),
        Tuple::new(thread, given).into_value(),
        attributes,
        crate::protocol::iterate::iter(thread, value)?,
    ];
    Ok(Tuple::new(thread, parts).into_value())
}
