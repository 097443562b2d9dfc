//! `method-wrapper`: a special method of a built-in class bound to its object (`[].__len__`).

use super::native::Method;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;

/// A bound special method.
#[repr(C)]
pub(crate) struct MethodWrapper {
    header: Header,
    /// The row.
    pub(crate) method: &'static Method,
    /// `__self__`
    pub(crate) receiver: Value,
    /// `__objclass__`: the class that has the row.
    pub(crate) class: Value,
}

layout!(
    MethodWrapper,
    Kind::Other,
    tracked,
    |wrapper, visit| {
        visit(&wrapper.receiver);
        visit(&wrapper.class);
    },
    |_wrapper| ()
);

impl MethodWrapper {
    /// Binds the row of `class` to `receiver`.
    pub(crate) fn new(
        thread: &Thread,
        method: &'static Method,
        receiver: Value,
        class: Value,
    ) -> Obj<MethodWrapper> {
        heap::new(thread.root::<MethodWrapper>(), |header| MethodWrapper { header, method, receiver, class })
    }
}
