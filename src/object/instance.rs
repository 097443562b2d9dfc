//! Plain objects: instances of classes without a built-in layout, and the attributes in the slots before
//! any object's header.

use super::dict::Dict;
use super::table::Table;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::{Shape, Storage, slots};
use crate::memory::value::Value;
use crate::thread::Thread;

/// An object that is nothing but its attributes.
#[repr(C)]
pub(crate) struct Instance {
    header: Header,
}

layout!(Instance, Kind::Instance, untracked);

impl Instance {
    /// A fresh object.
    #[inline]
    pub(crate) fn with_shape(shape: &Shape) -> Obj<Instance> {
        heap::new(shape, |header| Instance { header })
    }
}

/// The object's own attribute of this interned name.
#[inline]
pub(crate) fn get(thread: &Thread, object: &Header, name: &Value) -> Option<Value> {
    let shape = object.shape();
    match shape.storage {
        Storage::None => None,
        Storage::Slots => shape.slot(name).and_then(|slot| slots::get(object, usize::from(slot))),
        Storage::Dict => slots::dict(object)?.downcast::<Dict>()?.get_name(thread, name),
    }
}

/// Sets the object's own attribute. False if it cannot have any.
pub(crate) fn set(thread: &Thread, object: &Header, name: &Value, value: Value) -> bool {
    let shape = object.shape();
    match shape.storage {
        Storage::None => return false,
        Storage::Slots => {
            if let Some(slot) = shape.slot(name) {
                drop(slots::replace(object, usize::from(slot), Some(value)));
                return true;
            }
            if let Some(wider) = shape.with(name) {
                object.set_shape(wider);
                drop(slots::replace(object, usize::from(wider.used - 1), Some(value)));
                return true;
            }
        }
        Storage::Dict => {}
    }
    match dict(thread, object) {
        Some(dict) => {
            dict.set_name(thread, name, value);
            true
        }
        None => false,
    }
}

/// Deletes the object's own attribute; false if there is none.
pub(crate) fn delete(thread: &Thread, object: &Header, name: &Value) -> bool {
    if get(thread, object, name).is_none() {
        return false;
    }
    dict(thread, object).is_some_and(|dict| dict.remove_name(thread, name).is_some())
}

/// The object's `__dict__`: from now on its attributes live there.
pub(crate) fn dict(thread: &Thread, object: &Header) -> Option<Obj<Dict>> {
    let shape = object.shape();
    match shape.storage {
        Storage::None => None,
        Storage::Dict => {
            if slots::dict(object).is_none() {
                drop(slots::replace_dict(object, Some(Dict::new(thread).into_value())));
            }
            slots::dict(object).and_then(|dict| Obj::try_from(dict).ok())
        }
        Storage::Slots => {
            let dict = Dict::with_table(thread, Table::default());
            for (name, slot) in shape.names() {
                if let Some(value) = slots::replace(object, usize::from(slot), None) {
                    dict.set_name(thread, &name, value);
                }
            }
            object.set_shape(shape.dict_shape());
            drop(slots::replace_dict(object, Some(dict.as_value().clone())));
            Some(dict)
        }
    }
}

/// Replaces the object's `__dict__`; false if it has none.
pub(crate) fn set_dict(thread: &Thread, object: &Header, fresh: Obj<Dict>) -> bool {
    if dict(thread, object).is_none() {
        return false;
    }
    drop(slots::replace_dict(object, Some(fresh.into_value())));
    true
}

/// The names of the object's own attributes, and their values, without making a dict.
pub(crate) fn pairs(object: &Header) -> Vec<(Value, Value)> {
    let shape = object.shape();
    match shape.storage {
        Storage::None => Vec::new(),
        Storage::Slots => {
            let value = |(name, slot): (Value, u16)| Some((name, slots::get(object, usize::from(slot))?));
            shape.names().into_iter().filter_map(value).collect()
        }
        Storage::Dict => {
            slots::dict(object).and_then(|dict| Some(dict.downcast::<Dict>()?.pairs())).unwrap_or_default()
        }
    }
}
