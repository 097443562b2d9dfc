//! The set and frozenset objects: a guarded [`Table`] without values. Operations that hash or compare are
//! in `protocol::mapping`.

use super::lock::Guarded;
use super::table::Table;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;
use std::cell::Cell;

/// A set object, or a frozenset: the class tells.
#[repr(C)]
pub(crate) struct Set {
    header: Header,
    /// The members.
    pub(crate) table: Guarded<Table<()>>,
}

layout!(
    Set,
    Kind::Set,
    tracked,
    |set, visit| set.table.with(|table| table.iter().for_each(|(_, _, key, _)| visit(key))),
    |set| drop(set.table.take())
);

/// A frozenset object.
#[repr(C)]
pub(crate) struct FrozenSet {
    header: Header,
    /// The members: never changed.
    pub(crate) table: Guarded<Table<()>>,
    /// The hash, once computed; -1 before.
    pub(crate) hash: Cell<i64>,
}

layout!(
    FrozenSet,
    Kind::Set,
    tracked,
    |set, visit| set.table.with(|table| table.iter().for_each(|(_, _, key, _)| visit(key))),
    |_set| ()
);

impl Set {
    /// A set of this table.
    pub(crate) fn new(thread: &Thread, table: Table<()>) -> Obj<Set> {
        Set::with_shape(thread.root::<Set>(), table)
    }

    /// An instance of a class with the layout of set.
    pub(crate) fn with_shape(shape: &Shape, table: Table<()>) -> Obj<Set> {
        heap::new(shape, |header| Set { header, table: Guarded::new(table) })
    }
}

impl FrozenSet {
    /// A frozenset of this table.
    pub(crate) fn new(thread: &Thread, table: Table<()>) -> Obj<FrozenSet> {
        FrozenSet::with_shape(thread.root::<FrozenSet>(), table)
    }

    /// An instance of a class with the layout of frozenset.
    pub(crate) fn with_shape(shape: &Shape, table: Table<()>) -> Obj<FrozenSet> {
        heap::new(shape, |header| FrozenSet { header, table: Guarded::new(table), hash: Cell::new(-1) })
    }
}

/// The table of a set or frozenset.
#[inline]
pub(crate) fn table_of(value: &Value) -> Option<&Guarded<Table<()>>> {
    value
        .downcast::<Set>()
        .map(|set| &set.table)
        .or_else(|| value.downcast::<FrozenSet>().map(|set| &set.table))
}
