//! What a class is made of: its parts, and the bits of its flags.

use super::class::Class;
use super::dict::Dict;
use super::str::Str;
use crate::memory::heap::Obj;
use crate::memory::layout::Layout;
use crate::memory::value::Value;
use crate::thread::Thread;

/// The bits of a class's flags.
pub(crate) mod flag {
    /// May be a base class.
    pub(crate) const BASE: u32 = 1;
    /// Made by a class statement or `type()`: its attributes may be changed.
    pub(crate) const HEAP: u32 = 2;
    /// Its objects have a `__dict__`.
    pub(crate) const HAS_DICT: u32 = 4;
    /// Its objects can be weakly referenced.
    pub(crate) const WEAKLY_REFERENCEABLE: u32 = 8;
    /// Has abstract methods.
    pub(crate) const ABSTRACT: u32 = 16;
    /// `case [...]` matches its objects.
    pub(crate) const SEQUENCE: u32 = 32;
    /// `case {...}` matches its objects.
    pub(crate) const MAPPING: u32 = 64;
    /// Cannot be called to make an object.
    pub(crate) const NO_NEW: u32 = 128;
    /// `case int(x)`: one positional pattern takes the object itself.
    pub(crate) const MATCH_SELF: u32 = 256;
    /// Its objects have something to do when they die, without a `__del__`: generators run their `finally` blocks.
    pub(crate) const FINALIZES: u32 = 512;
}

/// Everything a class is made of.
pub(crate) struct ClassParts {
    /// `__name__`
    pub(crate) name: Obj<Str>,
    /// `__qualname__`
    pub(crate) qualified_name: Value,
    /// `__bases__`
    pub(crate) bases: Vec<Obj<Class>>,
    /// `__mro__` without the class itself.
    pub(crate) ancestors: Vec<Obj<Class>>,
    /// The namespace.
    pub(crate) namespace: Obj<Dict>,
    /// Layout of the objects.
    pub(crate) layout: &'static Layout,
    /// Flags.
    pub(crate) flags: u32,
    /// Number of `__slots__` slots, inherited ones included.
    pub(crate) fixed_slots: u16,
    /// Room for attributes of an object.
    pub(crate) capacity: u16,
    /// `tp_doc` of a built-in class.
    pub(crate) doc: &'static str,
}

/// Fills the namespace of a built-in class. It waits until somebody looks into it: a run starts with some 150
/// classes of some 1,500 rows and needs few of them.
pub(crate) trait Furnish {
    /// Puts the rows in and says that the class changed.
    fn furnish(&self, thread: &Thread, class: &Obj<Class>);

    /// True if one of the rows is `__del__`.
    fn finalizes(&self) -> bool;
}
