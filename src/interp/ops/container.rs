//! Subscripts, displays, comprehension steps, string formatting.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::{self, ExceptionKind};
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::set;
use crate::object::set::Set;
use crate::object::slice::{Range, Slice};
use crate::object::str::Str;
use crate::object::table::Table;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, callee as callees, iterate, mapping, subscript, text};
use crate::thread::Thread;

/// The item of a plain list or tuple at an index that is in range.
#[inline(always)]
fn quick_item(object: &Value, index: i64) -> Option<Value> {
    if let Some(list) = object.exact::<List>() {
        let index = if index < 0 { index + list.len() as i64 } else { index };
        return list.get(usize::try_from(index).ok()?);
    }
    let tuple = object.exact::<Tuple>()?;
    let index = if index < 0 { index + tuple.items().len() as i64 } else { index };
    tuple.items().get(usize::try_from(index).ok()?).cloned()
}

#[inline(always)]
pub(crate) fn get_item(m: &mut Machine, i: Instruction) -> Step {
    let (object, key) = (m.get(i.b()), m.get(i.c()));
    let quick = if key.is_small() { quick_item(object, key.small_unchecked()) } else { None };
    m.save();
    let value = match quick {
        Some(value) => value,
        None => subscript::get_item(m.thread, m.get(i.b()), m.get(i.c()))?,
    };
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn get_item_int(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = match quick_item(m.get(i.b()), i.c_signed()) {
        Some(value) => value,
        None => subscript::get_item(m.thread, m.get(i.b()), &Value::small(i.c_signed()))?,
    };
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn set_item(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = m.obtain(i.c(), i.consumes_c());
    let (object, key) = (m.get(i.a()), m.get(i.b()));
    if let (Some(list), true) = (object.exact::<List>(), key.is_small()) {
        let index = key.small_unchecked();
        let mut value = Some(value);
        let old = list.items.with(|items| {
            let at = if index < 0 { index + items.len() as i64 } else { index };
            let slot = usize::try_from(at).ok().and_then(|at| items.get_mut(at))?;
            Some(std::mem::replace(slot, value.take()?))
        });
        if let Some(value) = value {
            subscript::set_item(m.thread, m.get(i.a()), m.get(i.b()), value)?;
        }
        drop(old);
    } else {
        subscript::set_item(m.thread, object, key, value)?;
    }
    m.release(i.a(), i.consumes_a());
    m.release(i.b(), i.consumes_b());
    Ok(())
}

#[inline(always)]
pub(crate) fn delete_item(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    subscript::delete_item(m.thread, m.get(i.a()), m.get(i.b()))?;
    m.release(i.a(), i.consumes_a());
    m.release(i.b(), i.consumes_b());
    Ok(())
}

fn take_range(m: &mut Machine, base: usize, count: usize) -> Vec<Value> {
    (base..base + count).map(|register| m.take(register)).collect()
}

#[inline(always)]
pub(crate) fn build_slice(m: &mut Machine, i: Instruction) -> Step {
    let base = i.b();
    let (start, stop, step) = (m.take(base), m.take(base + 1), m.take(base + 2));
    let slice = Slice::new(m.thread, start, stop, step);
    m.set(i.a(), slice.into_value());
    Ok(())
}

/// Moves the values of registers into a tuple.
#[inline(never)]
fn tuple_of(thread: &Thread, first: &mut Option<Value>, count: usize) -> Value {
    if count == 0 {
        return Tuple::empty(thread).into_value();
    }
    let first: *mut Option<Value> = first;
    // SAFETY: the verifier proved that `count` registers from the first hold values; they move, and the registers are
    // emptied without a drop.
    unsafe {
        let tuple = Tuple::of_moved(thread.root::<Tuple>(), first.cast::<Value>(), count);
        for at in 0..count {
            first.add(at).write(None);
        }
        tuple.into_value()
    }
}

#[inline(always)]
pub(crate) fn build_tuple(m: &mut Machine, i: Instruction) -> Step {
    let tuple = tuple_of(m.thread, m.slot(i.b()), i.c());
    m.save();
    m.set(i.a(), tuple);
    Ok(())
}

#[inline(always)]
pub(crate) fn build_list(m: &mut Machine, i: Instruction) -> Step {
    let items = take_range(m, i.b(), i.c());
    let list = List::new(m.thread, items);
    m.save();
    m.set(i.a(), list.into_value());
    Ok(())
}

#[inline(always)]
pub(crate) fn build_set(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let set = Set::new(m.thread, Table::default());
    for register in i.b()..i.b() + i.c() {
        let item = m.take(register);
        mapping::set_add(m.thread, &set.table, item)?;
    }
    m.set(i.a(), set.into_value());
    Ok(())
}

#[inline(always)]
pub(crate) fn build_map(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let dict = Dict::new(m.thread);
    for pair in 0..i.c() {
        let (key, value) = (m.take(i.b() + 2 * pair), m.take(i.b() + 2 * pair + 1));
        mapping::dict_set(m.thread, &dict, key, value)?;
    }
    m.set(i.a(), dict.into_value());
    Ok(())
}

#[inline(always)]
pub(crate) fn build_string(m: &mut Machine, i: Instruction) -> Step {
    let pieces = take_range(m, i.b(), i.c());
    let value = join(m.thread, &pieces);
    drop(pieces);
    m.save();
    m.set(i.a(), value);
    Ok(())
}

#[inline(never)]
fn join(thread: &Thread, pieces: &[Value]) -> Value {
    let parts: Vec<&[u8]> = pieces.iter().filter_map(Value::downcast::<Str>).map(Str::as_bytes).collect();
    Str::from_wtf8(thread, &parts.concat()).into_value()
}

#[inline(always)]
pub(crate) fn list_append(m: &mut Machine, i: Instruction) -> Step {
    let value = m.obtain(i.b(), i.consumes_b());
    m.get(i.a()).downcast::<List>().expect("a comprehension's list").push(value);
    Ok(())
}

#[inline(always)]
pub(crate) fn list_extend(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    extend(m.thread, m.get(i.a()), m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    Ok(())
}

#[inline(never)]
fn extend(thread: &Thread, list: &Value, iterable: &Value) -> Result<(), Raised> {
    let list = list.downcast::<List>().expect("a display's list");
    if iterable.exact::<Range>().is_some() {
        let length = iterate::length_hint(thread, iterable, 0)?;
        list.items.with(|items| iterate::reserve(thread, items, length))?;
    }
    let result = iterate::for_each(thread, iterable, |item| {
        list.push(item);
        Ok(())
    });
    result.map_err(|raised| not_iterable_after_star(thread, iterable, raised))
}

#[cold]
fn not_iterable_after_star(thread: &Thread, value: &Value, raised: Raised) -> Raised {
    use crate::object::class::class_of;
    use crate::object::special::Special;
    let class = class_of(thread, value);
    if class.special(thread, Special::Iter).is_some() || class.special(thread, Special::Getitem).is_some() {
        return raised;
    }
    drop(thread.take_raised());
    error::type_error(thread, format!("Value after * must be an iterable, not {}", type_name(thread, value)))
}

#[inline(always)]
pub(crate) fn set_add(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = m.obtain(i.b(), i.consumes_b());
    mapping::set_add(m.thread, set::table_of(m.get(i.a())).expect("a comprehension's set"), value)?;
    Ok(())
}

#[inline(always)]
pub(crate) fn set_update(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let table = set::table_of(m.get(i.a())).expect("a display's set");
    let thread = m.thread;
    iterate::for_each(thread, m.get(i.b()), |item| mapping::set_add(thread, table, item).map(|_| ()))?;
    m.release(i.b(), i.consumes_b());
    Ok(())
}

fn dict_of(value: &Value) -> &Dict {
    value.downcast::<Dict>().expect("a display's dict")
}

#[inline(always)]
pub(crate) fn dict_set(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let key = m.obtain(i.b(), i.consumes_b());
    let value = m.obtain(i.c(), i.consumes_c());
    mapping::dict_set(m.thread, dict_of(m.get(i.a())), key, value)?;
    Ok(())
}

#[inline(always)]
pub(crate) fn dict_update(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    update(m.thread, m.get(i.a()), m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    Ok(())
}

#[inline(never)]
fn update(thread: &Thread, dict: &Value, other: &Value) -> Result<(), Raised> {
    for (key, value) in pairs(thread, other)?.ok_or(()).map_err(|()| not_a_mapping(thread, other))? {
        mapping::dict_set(thread, dict_of(dict), key, value)?;
    }
    Ok(())
}

#[cold]
fn not_a_mapping(thread: &Thread, value: &Value) -> Raised {
    error::type_error(thread, format!("'{}' object is not a mapping", type_name(thread, value)))
}

/// The pairs of a mapping, by `keys()` and subscripts; `None` if it has no `keys`.
fn pairs(thread: &Thread, mapping: &Value) -> Result<Option<Vec<(Value, Value)>>, Raised> {
    use crate::protocol::call;
    use crate::protocol::mapping::iterates_as_dict;
    if let Some(dict) = mapping.downcast::<Dict>()
        && iterates_as_dict(thread, mapping)
    {
        return Ok(Some(dict.pairs()));
    }
    let Some(keys) = attribute::get_optional(thread, mapping, name(thread, Name::keys))? else {
        return Ok(None);
    };
    let keys = call::call(thread, &keys, &[])?;
    let mut found = Vec::new();
    iterate::for_each(thread, &keys, |key| {
        let value = subscript::get_item(thread, mapping, &key)?;
        found.push((key, value));
        Ok(())
    })?;
    Ok(Some(found))
}

#[inline(always)]
pub(crate) fn dict_merge(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    merge(m.thread, m.get(i.a()), m.get(i.b()), m.get(i.c()))?;
    m.release(i.b(), i.consumes_b());
    Ok(())
}

#[inline(never)]
fn merge(thread: &Thread, dict: &Value, other: &Value, callee: &Value) -> Result<(), Raised> {
    let dict = dict_of(dict);
    let found = match pairs(thread, other) {
        Ok(Some(found)) => found,
        Ok(None) => {
            let message = format!(
                "{} argument after ** must be a mapping, not {}",
                callees::name(thread, callee),
                type_name(thread, other)
            );
            return Err(error::type_error(thread, message));
        }
        Err(raised) => return Err(raised),
    };
    for (key, value) in found {
        let Some(text) = key.downcast::<Str>().map(Str::lossy) else {
            return Err(error::type_error(thread, "keywords must be strings"));
        };
        if dict.get_name(thread, &key).is_some() {
            let message = format!(
                "{} got multiple values for keyword argument '{text}'",
                callees::name(thread, callee)
            );
            return Err(error::type_error(thread, message));
        }
        dict.set_name(thread, &key, value);
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn list_to_tuple(m: &mut Machine, i: Instruction) -> Step {
    let list = m.take(i.b());
    let items = list.downcast::<List>().expect("a display's list").items.take();
    let tuple = Tuple::new(m.thread, items);
    m.save();
    m.set(i.a(), tuple.into_value());
    Ok(())
}

#[inline(never)]
fn convert(thread: &Thread, conversion: u8, value: &Value) -> Result<Value, Raised> {
    Ok(match conversion {
        1 => text::str(thread, value)?.into_value(),
        2 => text::repr(thread, value)?.into_value(),
        3 => text::ascii(thread, value)?.into_value(),
        _ => value.clone(),
    })
}

#[inline(always)]
pub(crate) fn format_value(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = convert(m.thread, i.small(), m.get(i.b()))?;
    let text = {
        let spec = m.get(i.c()).downcast::<Str>().expect("the compiler joins a spec to a str");
        text::format(m.thread, &value, spec)?
    };
    drop(value);
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), text.into_value());
    Ok(())
}

#[inline(always)]
pub(crate) fn format_simple(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let text = format_plain(m.thread, i.small(), m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), text);
    Ok(())
}

#[inline(never)]
fn format_plain(thread: &Thread, conversion: u8, value: &Value) -> Result<Value, Raised> {
    let value = convert(thread, conversion, value)?;
    if value.exact::<Str>().is_some() {
        return Ok(value);
    }
    let empty = crate::object::intern::intern(thread, "");
    Ok(text::format(thread, &value, &empty)?.into_value())
}

/// Whether the exception that is set is of this kind.
pub(crate) fn raised_is(thread: &Thread, kind: ExceptionKind) -> bool {
    thread.raised().is_some_and(|value| exception::is_instance(thread, &value, kind))
}
