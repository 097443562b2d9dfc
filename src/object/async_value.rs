//! Two small wrappers of coroutines: what an async generator yields, marked so that it can be told from what
//! it awaits, and the iterator `coroutine.__await__()` gives.

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
