//! The dict object: a guarded [`Table`], and a version of its keys that global lookups cache.
//!
//! The operations here are those that need no Python code: by interned names or other exact strings. Those by
//! any key are in `protocol::mapping`, which knows how to hash and compare.

use super::lock::Guarded;
use super::str::Str;
use super::table::{Found, Table};
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;

/// A dict object.
#[repr(C)]
pub(crate) struct Dict {
    header: Header,
    /// Keys and values.
    pub(crate) table: Guarded<Table<Value>>,
}

layout!(
    Dict,
    Kind::Dict,
    tracked,
    |dict, visit| dict.table.with(|table| {
        for (_, _, key, value) in table.iter() {
            visit(key);
            if let Some(value) = value {
                visit(value);
            }
        }
    }),
    |dict| dict.clear_items()
);

impl Dict {
    /// An empty dict.
    #[inline]
    pub(crate) fn new(thread: &Thread) -> Obj<Dict> {
        Dict::with_table(thread, Table::default())
    }

    /// A dict of this table.
    pub(crate) fn with_table(thread: &Thread, table: Table<Value>) -> Obj<Dict> {
        Dict::with_shape(thread.root::<Dict>(), table)
    }

    /// An instance of a class with the layout of dict.
    pub(crate) fn with_shape(shape: &Shape, table: Table<Value>) -> Obj<Dict> {
        heap::new(shape, |header| Dict { header, table: Guarded::new(table) })
    }

    /// Number of keys.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.table.with(|table| table.len())
    }

    /// Empties it.
    pub(crate) fn clear_items(&self) {
        drop(self.table.take());
    }

    /// The value of a str key, for dicts whose keys are plain strings (namespaces); keys of other kinds are
    /// never equal to it here.
    #[inline]
    pub(crate) fn get_str(&self, thread: &Thread, name: &Str) -> Option<Value> {
        let key = std::mem::ManuallyDrop::new(Value::from_object(name));
        let found = self.get_name(thread, &key);
        drop(std::mem::ManuallyDrop::into_inner(key));
        found
    }

    /// The same by a Value that is a str.
    #[inline]
    pub(crate) fn get_name(&self, thread: &Thread, name: &Value) -> Option<Value> {
        let hash = name.downcast::<Str>()?.hash(thread);
        self.table.with(|table| match table.find(hash, name) {
            Found::At(at) => table.entry(at).and_then(|entry| entry.value.clone()),
            Found::Nowhere | Found::Perhaps(_) => None,
        })
    }

    /// The number of the entry of a str key.
    pub(crate) fn find_name(&self, thread: &Thread, name: &Value) -> Option<usize> {
        let hash = name.downcast::<Str>()?.hash(thread);
        self.table.with(|table| match table.find(hash, name) {
            Found::At(at) => Some(at),
            Found::Nowhere | Found::Perhaps(_) => None,
        })
    }

    /// Sets the value of a str key.
    pub(crate) fn set_name(&self, thread: &Thread, name: &Value, value: Value) {
        drop(self.replace_name(thread, name, value));
    }

    /// The same; the old value is the caller's to drop.
    pub(crate) fn replace_name(&self, thread: &Thread, name: &Value, value: Value) -> Option<Value> {
        let hash = name.downcast::<Str>().expect("namespaces have str keys").hash(thread);
        self.table.with(|table| match table.find(hash, name) {
            Found::At(at) => table.value_mut(at).and_then(|slot| slot.replace(value)),
            Found::Nowhere | Found::Perhaps(_) => {
                table.keys_version = 0;
                table.push(hash, name.clone(), Some(value));
                None
            }
        })
    }

    /// Takes a str key out; its value.
    pub(crate) fn remove_name(&self, thread: &Thread, name: &Value) -> Option<Value> {
        let at = self.find_name(thread, name)?;
        let (key, value) = self.table.with(|table| {
            table.keys_version = 0;
            table.remove(at)
        });
        drop(key);
        value
    }

    /// The version of the keys: the same number only as long as no key came or went.
    pub(crate) fn keys_version(&self, thread: &Thread) -> u32 {
        self.table.with(|table| {
            if table.keys_version == 0 {
                table.keys_version = thread.interpreter().fresh_version();
            }
            table.keys_version
        })
    }

    /// The version of the keys if somebody asked for it since they last changed, else 0.
    #[inline(always)]
    pub(crate) fn known_keys_version(&self) -> u32 {
        self.table.with(|table| table.keys_version)
    }

    /// A new reference to the value of the entry with this number.
    #[inline(always)]
    pub(crate) fn value_at(&self, at: usize) -> Option<Value> {
        self.table.with(
            #[inline(always)]
            |table| match table.entry(at) {
                Some(entry) => entry.value.clone(),
                None => None,
            },
        )
    }

    /// The pairs, in order.
    pub(crate) fn pairs(&self) -> Vec<(Value, Value)> {
        self.table.with(|table| {
            table.iter().filter_map(|(_, _, key, value)| Some((key.clone(), value.clone()?))).collect()
        })
    }

    /// The keys, in order.
    pub(crate) fn keys(&self) -> Vec<Value> {
        self.table.with(|table| table.iter().map(|(_, _, key, _)| key.clone()).collect())
    }

    /// A shallow copy.
    pub(crate) fn copy(&self, thread: &Thread) -> Obj<Dict> {
        let table = self.table.with(|table| table.copy());
        Dict::with_table(thread, table)
    }
}
