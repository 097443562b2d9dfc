//! The union object: `int | str`.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;

/// A union of types.
#[repr(C)]
pub(crate) struct Union {
    header: Header,
    /// `__args__`: the members, each once.
    pub(crate) members: Vec<Value>,
}

layout!(Union, Kind::Other, tracked, |union, visit| union.members.iter().for_each(visit), |_union| ());

impl Union {
    /// A union of these.
    pub(crate) fn new(thread: &Thread, members: Vec<Value>) -> Obj<Union> {
        heap::new(thread.root::<Union>(), |header| Union { header, members })
    }
}
