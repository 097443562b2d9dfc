//! The algebra of sets, on tables of members. The other operand may be anything iterable; sets and dicts give
//! their members with the hashes they know.

use super::hash::hash;
use super::iterate;
use super::mapping::{find, next_entry, next_member, set_add_hashed, set_contains, set_remove_hashed};
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::lock::Guarded;
use crate::object::set::{Set, table_of};
use crate::object::table::Table;
use crate::pure::hash::container;
use crate::thread::Thread;

/// The members of a set.
pub(crate) type Members = Guarded<Table<()>>;

/// Visits what is iterated, with hashes.
fn for_each_hashed(
    thread: &Thread,
    iterable: &Value,
    mut visit: impl FnMut(i64, Value) -> Result<(), Raised>,
) -> Result<(), Raised> {
    let mut from = 0;
    if let Some(members) = table_of(iterable) {
        while let Some((at, hash, key)) = next_member(members, from) {
            visit(hash, key)?;
            from = at + 1;
        }
        return Ok(());
    }
    if let Some(dict) = iterable.exact::<Dict>() {
        while let Some((at, hash, key, _)) = next_entry(dict, from) {
            visit(hash, key)?;
            from = at + 1;
        }
        return Ok(());
    }
    iterate::for_each(thread, iterable, |key| {
        let hash = hash(thread, &key)?;
        visit(hash, key)
    })
}

/// `set(iterable)`
pub(crate) fn from_iterable(thread: &Thread, iterable: &Value) -> Result<Table<()>, Raised> {
    if let Some(members) = table_of(iterable) {
        return Ok(members.with(|table| table.copy()));
    }
    let fresh = Members::new(Table::default());
    update(thread, &fresh, iterable)?;
    Ok(fresh.take())
}

/// `set.update(iterable)`
pub(crate) fn update(thread: &Thread, members: &Members, iterable: &Value) -> Result<(), Raised> {
    if table_of(iterable).is_some_and(|other| std::ptr::eq(other, members)) {
        return Ok(());
    }
    for_each_hashed(thread, iterable, |hash, key| set_add_hashed(thread, members, hash, key).map(drop))
}

/// `set.intersection(iterable)`
pub(crate) fn intersection(thread: &Thread, members: &Members, other: &Value) -> Result<Table<()>, Raised> {
    if let Some(others) = table_of(other)
        && others.with(|table| table.len()) > members.with(|table| table.len())
    {
        return common(thread, members, others);
    }
    let result = Members::new(Table::default());
    for_each_hashed(thread, other, |hash, key| {
        if find(thread, members, hash, &key)?.is_some() {
            set_add_hashed(thread, &result, hash, key)?;
        }
        Ok(())
    })?;
    Ok(result.take())
}

/// The members of the first that are in the second.
fn common(thread: &Thread, members: &Members, others: &Members) -> Result<Table<()>, Raised> {
    let result = Members::new(Table::default());
    let mut from = 0;
    while let Some((at, hash, key)) = next_member(members, from) {
        if find(thread, others, hash, &key)?.is_some() {
            set_add_hashed(thread, &result, hash, key)?;
        }
        from = at + 1;
    }
    Ok(result.take())
}

/// `set.difference_update(iterable)`
pub(crate) fn difference_update(thread: &Thread, members: &Members, other: &Value) -> Result<(), Raised> {
    if table_of(other).is_some_and(|other| std::ptr::eq(other, members)) {
        drop(members.take());
        return Ok(());
    }
    for_each_hashed(thread, other, |hash, key| set_remove_hashed(thread, members, hash, &key).map(drop))
}

/// `set.difference(iterable)`
pub(crate) fn difference(thread: &Thread, members: &Members, other: &Value) -> Result<Table<()>, Raised> {
    let Some(others) = table_of(other) else {
        let result = Members::new(members.with(|table| table.copy()));
        difference_update(thread, &result, other)?;
        return Ok(result.take());
    };
    let result = Members::new(Table::default());
    let mut from = 0;
    while let Some((at, hash, key)) = next_member(members, from) {
        if find(thread, others, hash, &key)?.is_none() {
            set_add_hashed(thread, &result, hash, key)?;
        }
        from = at + 1;
    }
    Ok(result.take())
}

/// `set.symmetric_difference_update(iterable)`
pub(crate) fn symmetric_update(thread: &Thread, members: &Members, other: &Value) -> Result<(), Raised> {
    if table_of(other).is_some_and(|other| std::ptr::eq(other, members)) {
        drop(members.take());
        return Ok(());
    }
    // Each member of the other counts once, so what is no set is made one first.
    let others = Members::new(from_iterable(thread, other)?);
    let mut from = 0;
    while let Some((at, hash, key)) = next_member(&others, from) {
        if !set_remove_hashed(thread, members, hash, &key)? {
            set_add_hashed(thread, members, hash, key)?;
        }
        from = at + 1;
    }
    Ok(())
}

/// Whether every member of the first is in the second.
pub(crate) fn is_subset(thread: &Thread, members: &Members, others: &Members) -> Result<bool, Raised> {
    if members.with(|table| table.len()) > others.with(|table| table.len()) {
        return Ok(false);
    }
    let mut from = 0;
    while let Some((at, hash, key)) = next_member(members, from) {
        if find(thread, others, hash, &key)?.is_none() {
            return Ok(false);
        }
        from = at + 1;
    }
    Ok(true)
}

/// Whether nothing of the iterable is a member.
pub(crate) fn is_disjoint(thread: &Thread, members: &Members, other: &Value) -> Result<bool, Raised> {
    if let Some(others) = table_of(other) {
        let (few, many) = if others.with(|table| table.len()) < members.with(|table| table.len()) {
            (others, members)
        } else {
            (members, others)
        };
        return common(thread, few, many).map(|table| table.len() == 0);
    }
    let iterator = iterate::iter(thread, other)?;
    while let Some(key) = iterate::next(thread, &iterator)? {
        if set_contains(thread, members, &key)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The hash of a frozenset of these members.
pub(crate) fn frozen_hash(members: &Members) -> i64 {
    members.with(|table| container::frozenset(table.iter().map(|(_, hash, _, _)| hash)))
}

/// The hash by which a set is asked for a key: a set is looked for as the frozenset of its members.
pub(crate) fn member_hash(thread: &Thread, key: &Value) -> Result<i64, Raised> {
    match (hash(thread, key), key.downcast::<Set>()) {
        (Err(Raised), Some(set)) => {
            error::swallow(thread, ExceptionKind::TypeError)?;
            Ok(frozen_hash(&set.table))
        }
        (result, _) => result,
    }
}
