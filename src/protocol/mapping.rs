//! Dicts and sets by any key: lookups that may hash and compare in Python code.
//!
//! A table compares keys itself where that needs no Python code. Otherwise it names candidates, which are asked
//! here one by one while nothing is borrowed; if a candidate's entry changed meanwhile, the
//! lookup starts again, as CPython's does.

use super::attribute;
use super::call::call_method;
use super::compare::equal;
use super::hash::hash;
use super::iterate;
use super::subscript;
use crate::memory::value::{Raised, Value};
use crate::object::class::class_of;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::lock::Guarded;
use crate::object::names::{Name, name};
use crate::object::special::Special;
use crate::object::table::{Found, Table};
use crate::thread::Thread;

/// The number of the entry of a key with this hash.
#[inline]
pub(crate) fn find<V>(
    thread: &Thread,
    table: &Guarded<Table<V>>,
    hash: i64,
    key: &Value,
) -> Result<Option<usize>, Raised> {
    match table.with(|table| table.find(hash, key)) {
        Found::At(at) => Ok(Some(at)),
        Found::Nowhere => Ok(None),
        Found::Perhaps(candidates) => ask(thread, table, hash, key, &candidates),
    }
}

#[inline(never)]
fn ask<V>(
    thread: &Thread,
    table: &Guarded<Table<V>>,
    hash: i64,
    key: &Value,
    candidates: &[(usize, Value)],
) -> Result<Option<usize>, Raised> {
    for (at, known) in candidates {
        let same = equal(thread, known, key)?;
        let unchanged = table.with(|table| {
            table.entry(*at).and_then(|entry| entry.key.as_ref()).is_some_and(|now| now.is(known))
        });
        if !unchanged {
            return find(thread, table, hash, key);
        }
        if same {
            return Ok(Some(*at));
        }
    }
    Ok(None)
}

/// `dict[key]`, if it is there.
#[inline]
pub(crate) fn dict_get(thread: &Thread, dict: &Dict, key: &Value) -> Result<Option<Value>, Raised> {
    let hash = hash(thread, key)?;
    Ok(find(thread, &dict.table, hash, key)?.and_then(|at| dict.value_at(at)))
}

/// `key in dict`
#[inline]
pub(crate) fn dict_contains(thread: &Thread, dict: &Dict, key: &Value) -> Result<bool, Raised> {
    let hash = hash(thread, key)?;
    Ok(find(thread, &dict.table, hash, key)?.is_some())
}

/// `dict[key] = value`
#[inline]
pub(crate) fn dict_set(thread: &Thread, dict: &Dict, key: Value, value: Value) -> Result<(), Raised> {
    let hash = hash(thread, &key)?;
    dict_set_hashed(thread, dict, hash, key, value)
}

/// `dict[key] = value` for a key whose hash is known.
#[inline]
pub(crate) fn dict_set_hashed(
    thread: &Thread,
    dict: &Dict,
    hash: i64,
    key: Value,
    value: Value,
) -> Result<(), Raised> {
    let found = find(thread, &dict.table, hash, &key)?;
    let old = dict.table.with(|table| match found {
        Some(at) => (table.value_mut(at).and_then(|slot| slot.replace(value)), Some(key)),
        None => {
            table.keys_version = 0;
            table.push(hash, key, Some(value));
            (None, None)
        }
    });
    drop(old);
    Ok(())
}

/// Takes a key out; its value, if it was there.
pub(crate) fn dict_remove(thread: &Thread, dict: &Dict, key: &Value) -> Result<Option<Value>, Raised> {
    let hash = hash(thread, key)?;
    let Some(at) = find(thread, &dict.table, hash, key)? else { return Ok(None) };
    Ok(dict_remove_at(dict, at).1)
}

/// Takes the live entry with this number out: its key and value.
pub(crate) fn dict_remove_at(dict: &Dict, at: usize) -> (Value, Option<Value>) {
    dict.table.with(|table| {
        table.keys_version = 0;
        table.remove(at)
    })
}

/// `dict.setdefault(key, default)`: what is there now.
pub(crate) fn dict_set_default(
    thread: &Thread,
    dict: &Dict,
    key: &Value,
    default: &Value,
) -> Result<Value, Raised> {
    let hash = hash(thread, key)?;
    if let Some(known) = find(thread, &dict.table, hash, key)?.and_then(|at| dict.value_at(at)) {
        return Ok(known);
    }
    dict.table.with(|table| {
        table.keys_version = 0;
        table.push(hash, key.clone(), Some(default.clone()));
    });
    Ok(default.clone())
}

/// The live entry with number `from` or the next one: its number, hash, key and value.
pub(crate) fn next_entry(dict: &Dict, from: usize) -> Option<(usize, i64, Value, Value)> {
    dict.table.with(|table| {
        let (at, hash, key, value) = table.iter_from(from).next()?;
        Some((at, hash, key.clone(), value.clone()?))
    })
}

/// `left == right` of two dicts.
pub(crate) fn dict_equal(thread: &Thread, left: &Dict, right: &Dict) -> Result<bool, Raised> {
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, " in comparison"));
    }
    if left.len() != right.len() {
        return Ok(false);
    }
    let mut from = 0;
    while let Some((at, hash, key, value)) = next_entry(left, from) {
        let other = find(thread, &right.table, hash, &key)?.and_then(|at| right.value_at(at));
        match other {
            Some(other) if equal(thread, &value, &other)? => from = at + 1,
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// `dict.update(other)`: from a mapping (anything with `keys`) or from pairs.
pub(crate) fn dict_update(thread: &Thread, dict: &Dict, other: &Value) -> Result<(), Raised> {
    dict_merge(thread, dict, other, Merge::Replace)
}

/// What happens to keys that are there already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Merge {
    /// They get the new value.
    Replace,
    /// They are a `KeyError`: `f(**a, **b)`.
    Refuse,
}

/// The same; keys that are there already as `merge` says.
pub(crate) fn dict_merge(thread: &Thread, dict: &Dict, other: &Value, merge: Merge) -> Result<(), Raised> {
    if let Some(source) = other.downcast::<Dict>()
        && iterates_as_dict(thread, other)
    {
        return merge_dict(thread, dict, source, merge);
    }
    match attribute::get_optional(thread, other, name(thread, Name::keys))? {
        Some(_) => merge_mapping(thread, dict, other, merge),
        None => merge_pairs(thread, dict, other),
    }
}

/// True of a dict unless its class has an `__iter__` of its own.
pub(crate) fn iterates_as_dict(thread: &Thread, value: &Value) -> bool {
    if value.exact::<Dict>().is_some() {
        return true;
    }
    let own = class_of(thread, value).special(thread, Special::Iter);
    let plain = crate::object::class::builtin::<Dict>(thread).special(thread, Special::Iter);
    matches!((own, plain), (Some(own), Some(plain)) if own.is(&plain))
}

fn merge_dict(thread: &Thread, dict: &Dict, source: &Dict, merge: Merge) -> Result<(), Raised> {
    if std::ptr::eq(dict, source) || source.len() == 0 {
        return Ok(());
    }
    if dict.len() == 0 {
        let copy = source.table.with(|table| table.copy());
        dict.table.set(copy);
        return Ok(());
    }
    let length = source.len();
    let mut from = 0;
    while let Some((at, hash, key, value)) = next_entry(source, from) {
        set_merging(thread, dict, hash, key, value, merge)?;
        if source.len() != length {
            return Err(error::runtime_error(thread, "dict mutated during update"));
        }
        from = at + 1;
    }
    Ok(())
}

fn set_merging(
    thread: &Thread,
    dict: &Dict,
    hash: i64,
    key: Value,
    value: Value,
    merge: Merge,
) -> Result<(), Raised> {
    if merge == Merge::Refuse && find(thread, &dict.table, hash, &key)?.is_some() {
        return Err(error::key_error(thread, &key));
    }
    dict_set_hashed(thread, dict, hash, key, value)
}

fn merge_mapping(thread: &Thread, dict: &Dict, other: &Value, merge: Merge) -> Result<(), Raised> {
    let keys = call_method(thread, other, Name::keys, &[])?;
    iterate::for_each(thread, &keys, |key| {
        let value = subscript::get_item(thread, other, &key)?;
        let hash = hash(thread, &key)?;
        set_merging(thread, dict, hash, key, value, merge)
    })
}

fn merge_pairs(thread: &Thread, dict: &Dict, pairs: &Value) -> Result<(), Raised> {
    let mut number = 0usize;
    iterate::for_each(thread, pairs, |pair| {
        let items = match iterate::collect(thread, &pair) {
            Ok(items) => items,
            Err(Raised) => {
                error::swallow(thread, ExceptionKind::TypeError)?;
                let message =
                    format!("cannot convert dictionary update sequence element #{number} to a sequence");
                return Err(error::type_error(thread, message));
            }
        };
        let length = items.len();
        let Ok([key, value]) = <[Value; 2]>::try_from(items) else {
            let message =
                format!("dictionary update sequence element #{number} has length {length}; 2 is required");
            return Err(error::value_error(thread, message));
        };
        number += 1;
        dict_set(thread, dict, key, value)
    })
}

/// Adds a member; true if it is new.
#[inline]
pub(crate) fn set_add(thread: &Thread, table: &Guarded<Table<()>>, key: Value) -> Result<bool, Raised> {
    let hash = hash(thread, &key)?;
    set_add_hashed(thread, table, hash, key)
}

/// Adds a member whose hash is known; true if it is new.
pub(crate) fn set_add_hashed(
    thread: &Thread,
    table: &Guarded<Table<()>>,
    hash: i64,
    key: Value,
) -> Result<bool, Raised> {
    if find(thread, table, hash, &key)?.is_some() {
        return Ok(false);
    }
    table.with(|table| {
        table.keys_version = 0;
        table.push(hash, key, Some(()));
    });
    Ok(true)
}

/// `key in set`
pub(crate) fn set_contains(thread: &Thread, table: &Guarded<Table<()>>, key: &Value) -> Result<bool, Raised> {
    let hash = hash(thread, key)?;
    Ok(find(thread, table, hash, key)?.is_some())
}

/// Takes a member out; true if it was there.
pub(crate) fn set_remove(thread: &Thread, table: &Guarded<Table<()>>, key: &Value) -> Result<bool, Raised> {
    let hash = hash(thread, key)?;
    set_remove_hashed(thread, table, hash, key)
}

/// Takes a member out whose hash is known; true if it was there.
pub(crate) fn set_remove_hashed(
    thread: &Thread,
    table: &Guarded<Table<()>>,
    hash: i64,
    key: &Value,
) -> Result<bool, Raised> {
    let Some(at) = find(thread, table, hash, key)? else { return Ok(false) };
    let old = table.with(|table| {
        table.keys_version = 0;
        table.remove(at)
    });
    drop(old);
    Ok(true)
}

/// The live member with number `from` or the next one: its number, hash and key.
pub(crate) fn next_member(table: &Guarded<Table<()>>, from: usize) -> Option<(usize, i64, Value)> {
    table.with(|table| {
        let (at, hash, key, _) = table.iter_from(from).next()?;
        Some((at, hash, key.clone()))
    })
}
