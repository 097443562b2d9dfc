//! The names of a class in messages and reprs.

use super::class::{Class, flag};
use super::names::{Name, name};
use super::str::Str;
use crate::memory::value::Value;
use crate::thread::Thread;

impl Class {
    /// The name for messages: `__name__`.
    pub(crate) fn display_name(&self) -> String {
        self.name.with(|name| name.lossy())
    }

    /// The name that messages about objects of the class have: built-in classes of modules with their module.
    pub(crate) fn message_name(&self, thread: &Thread) -> String {
        if self.has(flag::HEAP) { self.display_name() } else { self.full_name(thread) }
    }

    /// The name with its module, as in reprs: `module.qualname`, or just the name for builtins.
    pub(crate) fn full_name(&self, thread: &Thread) -> String {
        let qualified = self.qualified_name.get();
        let qualified = qualified.downcast::<Str>().map_or_else(|| self.display_name(), Str::lossy);
        let module = self.namespace(thread).get_name(thread, name(thread, Name::__module__));
        match module.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy) {
            Some(module) if module != "builtins" => format!("{module}.{qualified}"),
            _ => qualified,
        }
    }
}
