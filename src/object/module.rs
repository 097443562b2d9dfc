//! The module object: a dict of names.

use super::dict::Dict;
use super::intern::intern;
use super::names::{Name, name};
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;

/// A module object.
#[repr(C)]
pub(crate) struct Module {
    header: Header,
    /// `__dict__`
    pub(crate) dict: Obj<Dict>,
}

layout!(Module, Kind::Module, tracked, |module, visit| visit(module.dict.as_value()), |module| module
    .dict
    .clear_items());

impl Module {
    /// An empty module of this name.
    pub(crate) fn new(thread: &Thread, title: &str) -> Obj<Module> {
        let module = Module::with_shape(thread, thread.root::<Module>());
        let dict = &module.dict;
        dict.set_name(thread, name(thread, Name::__name__), intern(thread, title).into_value());
        for empty in [Name::__doc__, Name::__package__, Name::__loader__, Name::__spec__] {
            dict.set_name(thread, name(thread, empty), Value::none());
        }
        module
    }

    /// A module of a subclass's shape, without any names yet.
    pub(crate) fn with_shape(thread: &Thread, shape: &Shape) -> Obj<Module> {
        let dict = Dict::new(thread);
        heap::new(shape, |header| Module { header, dict })
    }

    /// Sets a name.
    pub(crate) fn set(&self, thread: &Thread, title: &str, value: Value) {
        self.dict.set_name(thread, intern(thread, title).as_value(), value);
    }

    /// The value of a name.
    pub(crate) fn get(&self, thread: &Thread, title: &str) -> Option<Value> {
        self.dict.get_name(thread, intern(thread, title).as_value())
    }
}
