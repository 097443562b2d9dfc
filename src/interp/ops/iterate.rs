//! Iteration and unpacking. A `for` over a list, tuple, range or generator is driven here; other iterators
//! by the protocol.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::interp::resume;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::generator::{Flavour, Generator};
use crate::object::iterator::{ListIterator, RangeIterator, TupleIterator};
use crate::object::list::List;
use crate::object::tuple::Tuple;
use crate::protocol::iterate;
use crate::thread::Thread;
use crate::thread::frame::Entry;

#[inline(always)]
pub(crate) fn get_iter(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = iterate::iter(m.thread, m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
fn exhausted(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    drop(m.slot(i.b()).take());
    m.skip(1);
    m.jump(i.c_signed());
    Ok(())
}

#[inline(always)]
pub(crate) fn for_iter(m: &mut Machine, i: Instruction) -> Step {
    let iterator = m.get(i.b());
    if let Some(range) = iterator.exact::<RangeIterator>() {
        let left = range.left.get();
        if left == 0 {
            return exhausted(m, i);
        }
        let next = range.next.get();
        range.left.set(left - 1);
        range.next.set(next.wrapping_add(range.step));
        if let Some(value) = Value::try_small(next) {
            m.set(i.a(), value);
            m.skip(1);
            return Ok(());
        }
        range.left.set(left);
        range.next.set(next);
    } else if let Some(list) = iterator.exact::<ListIterator>() {
        let at = list.next.get();
        let item = list
            .source
            .with(|source| source.as_ref().and_then(Value::downcast::<List>).and_then(|list| list.get(at)));
        return match item {
            Some(value) => {
                list.next.set(at + 1);
                m.set(i.a(), value);
                m.skip(1);
                Ok(())
            }
            None => exhausted(m, i),
        };
    } else if let Some(tuple) = iterator.exact::<TupleIterator>() {
        let at = tuple.next.get();
        let item = tuple.source.with(|source| {
            source
                .as_ref()
                .and_then(Value::downcast::<Tuple>)
                .and_then(|tuple| tuple.items().get(at).cloned())
        });
        return match item {
            Some(value) => {
                tuple.next.set(at + 1);
                m.set(i.a(), value);
                m.skip(1);
                Ok(())
            }
            None => exhausted(m, i),
        };
    } else if let Some(generator) = iterator.exact::<Generator>()
        && generator.rests()
        && generator.flavour == Flavour::Generator
    {
        m.save();
        let frame = resume::open(m.thread, generator, None, Entry::ForIter)?;
        m.enter(frame);
        return Ok(());
    }
    m.save();
    match iterate::next(m.thread, m.get(i.b()))? {
        Some(value) => {
            m.set(i.a(), value);
            m.skip(1);
            Ok(())
        }
        None => exhausted(m, i),
    }
}

#[inline(always)]
pub(crate) fn unpack_sequence(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let (base, count) = (i.a(), i.c());
    let source = m.get(i.b());
    if let Some(tuple) = source.exact::<Tuple>()
        && tuple.items().len() == count
    {
        let items = tuple.items().as_ptr();
        for at in 0..count {
            // SAFETY: the source register keeps the tuple, which has `count` items.
            let item = unsafe { (*items.add(at)).clone() };
            m.set(base + at, item);
        }
    } else {
        let items = unpack_slow(m.thread, m.get(i.b()), count)?;
        for (at, item) in items.into_iter().enumerate() {
            m.set(base + at, item);
        }
    }
    m.release(i.b(), i.consumes_b());
    Ok(())
}

#[inline(never)]
fn unpack_slow(thread: &Thread, source: &Value, count: usize) -> Result<Vec<Value>, Raised> {
    if let Some(list) = source.exact::<List>() {
        let items = list.to_vec();
        return if items.len() == count { Ok(items) } else { Err(wrong_length(thread, count, items.len())) };
    }
    if let Some(tuple) = source.exact::<Tuple>() {
        return Err(wrong_length(thread, count, tuple.items().len()));
    }
    let iterator = iterator_to_unpack(thread, source)?;
    let mut items = Vec::with_capacity(count);
    while items.len() < count {
        match iterate::next(thread, &iterator)? {
            Some(item) => items.push(item),
            None => return Err(wrong_length(thread, count, items.len())),
        }
    }
    match iterate::next(thread, &iterator)? {
        None => Ok(items),
        Some(_) => Err(wrong_length(thread, count, count + 1)),
    }
}

/// `iter(source)`, with the message of unpacking.
fn iterator_to_unpack(thread: &Thread, source: &Value) -> Result<Value, Raised> {
    use crate::object::class::class_of;
    use crate::object::special::Special;
    let class = class_of(thread, source);
    let iterable = class.special(thread, Special::Iter).is_some_and(|special| !special.is_none())
        || class.special(thread, Special::Getitem).is_some();
    if !iterable {
        return Err(error::type_error(
            thread,
            format!("cannot unpack non-iterable {} object", type_name(thread, source)),
        ));
    }
    iterate::iter(thread, source)
}

#[cold]
fn wrong_length(thread: &Thread, expected: usize, got: usize) -> Raised {
    let message = if got < expected {
        format!("not enough values to unpack (expected {expected}, got {got})")
    } else {
        format!("too many values to unpack (expected {expected})")
    };
    error::value_error(thread, message)
}

#[inline(always)]
pub(crate) fn unpack_star(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let word = m.word(0);
    let (before, after) = ((word as u32) as usize, (word >> 32) as usize);
    let items = unpack_star_slow(m.thread, m.get(i.b()), before, after)?;
    for (at, item) in items.into_iter().enumerate() {
        m.set(i.a() + at, item);
    }
    m.release(i.b(), i.consumes_b());
    m.skip(1);
    Ok(())
}

#[inline(never)]
fn unpack_star_slow(
    thread: &Thread,
    source: &Value,
    before: usize,
    after: usize,
) -> Result<Vec<Value>, Raised> {
    let iterator = iterator_to_unpack(thread, source)?;
    let mut items = Vec::new();
    while items.len() < before
        && let Some(item) = iterate::next(thread, &iterator)?
    {
        items.push(item);
    }
    if items.len() == before {
        // As `list(iterator)`, which asks for a length too.
        items.extend(iterate::collect(thread, &iterator)?);
    }
    if items.len() < before + after {
        let message = format!(
            "not enough values to unpack (expected at least {}, got {})",
            before + after,
            items.len()
        );
        return Err(error::value_error(thread, message));
    }
    let tail = items.split_off(items.len() - after);
    let middle = items.split_off(before);
    items.push(List::new(thread, middle).into_value());
    items.extend(tail);
    Ok(items)
}
