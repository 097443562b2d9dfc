//! The list object and the operations on it that run no Python code.

use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;

/// A list object.
#[repr(C)]
pub(crate) struct List {
    header: Header,
    /// The items.
    pub(crate) items: Guarded<Vec<Value>>,
}

layout!(
    List,
    Kind::List,
    tracked,
    |list, visit| list.items.with(|items| items.iter().for_each(visit)),
    |list| drop_items(list.items.take())
);

/// Lets go of items in CPython's order: the last one first.
pub(crate) fn drop_items(mut items: Vec<Value>) {
    while items.pop().is_some() {}
}

impl Drop for List {
    fn drop(&mut self) {
        drop_items(self.items.take());
    }
}

impl List {
    /// A list of these items.
    #[inline]
    pub(crate) fn new(thread: &Thread, items: Vec<Value>) -> Obj<List> {
        List::with_shape(thread.root::<List>(), items)
    }

    /// An instance of a class with the layout of list.
    pub(crate) fn with_shape(shape: &Shape, items: Vec<Value>) -> Obj<List> {
        heap::new(shape, |header| List { header, items: Guarded::new(items) })
    }

    /// Number of items.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.items.with(|items| items.len())
    }

    /// A new reference to the item at `index`.
    #[inline(always)]
    pub(crate) fn get(&self, index: usize) -> Option<Value> {
        self.items.with(|items| items.get(index).cloned())
    }

    /// Adds an item at the end.
    #[inline(always)]
    pub(crate) fn push(&self, item: Value) {
        self.items.with(|items| items.push(item));
    }

    /// A copy of the items.
    pub(crate) fn to_vec(&self) -> Vec<Value> {
        self.items.get()
    }
}
