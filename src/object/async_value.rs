//! Small wrappers of coroutines: what an async generator yields, marked so that it can be told from what it awaits,
//! the iterator `coroutine.__await__()` gives, and what `anext()` with a default gives.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;

macro_rules! wrappers {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// What is wrapped.
            pub(crate) value: Value,
        }

        layout!($name, Kind::Other, tracked, |wrapped, visit| visit(&wrapped.value), |_wrapped| ());

        impl $name {
            /// Wraps a value.
            pub(crate) fn new(thread: &Thread, value: Value) -> Obj<$name> {
                heap::new(thread.root::<$name>(), |header| $name { header, value })
            }
        }
    )*};
}

wrappers! {
    /// `async_generator_wrapped_value`
    AsyncValue;
    /// `coroutine_wrapper`
    CoroutineWrapper;
}

/// `anext_awaitable`
#[repr(C)]
pub(crate) struct AnextAwaitable {
    header: Header,
    /// What `__anext__()` answered.
    pub(crate) awaitable: Value,
    /// The result if the iterator is at its end.
    pub(crate) default: Value,
}

layout!(
    AnextAwaitable,
    Kind::Other,
    tracked,
    |wrapped, visit| {
        visit(&wrapped.awaitable);
        visit(&wrapped.default);
    },
    |_wrapped| ()
);

impl AnextAwaitable {
    /// An awaitable with a default.
    pub(crate) fn new(thread: &Thread, awaitable: Value, default: Value) -> Obj<AnextAwaitable> {
        heap::new(thread.root::<AnextAwaitable>(), |header| AnextAwaitable { header, awaitable, default })
    }
}
