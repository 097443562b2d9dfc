//! `member_descriptor`: a name of `__slots__` and the slot before the header where its value is.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;

/// The descriptor of one slot.
#[repr(C)]
pub(crate) struct Member {
    header: Header,
    /// The attribute's name, mangled.
    pub(crate) name: Value,
    /// The slot.
    pub(crate) slot: u16,
    /// The class that declares it.
    pub(crate) class: Value,
}

layout!(
    Member,
    Kind::Other,
    tracked,
    |member, visit| {
        visit(&member.name);
        visit(&member.class);
    },
    |_member| ()
);

impl Member {
    /// The descriptor of slot `slot` of `class`.
    pub(crate) fn new(thread: &Thread, name: Value, slot: u16, class: Value) -> Obj<Member> {
        heap::new(thread.root::<Member>(), |header| Member { header, name, slot, class })
    }
}
