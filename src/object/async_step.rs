//! What `asend()`, `athrow()` and `aclose()` of an async generator answer: an awaitable for one step of it.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;
use std::cell::Cell;

/// Which step it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum StepKind {
    /// `__anext__()` and `asend(value)`
    Send,
    /// `athrow(exception)`
    Throw,
    /// `aclose()`
    Close,
}

/// Where the step is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum StepState {
    /// Not awaited yet.
    Fresh,
    /// Under way.
    Running,
    /// Done.
    Done,
}

macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// The async generator.
            pub(crate) generator: Value,
            /// The value to send or the exception to throw.
            pub(crate) value: Value,
            /// Which step.
            pub(crate) kind: StepKind,
            /// Where it is.
            pub(crate) state: Cell<StepState>,
        }

        layout!(
            $name,
            Kind::Other,
            tracked,
            |step, visit| {
                visit(&step.generator);
                visit(&step.value);
            },
            |_step| ()
        );

        impl $name {
            /// A step that is not awaited yet.
            pub(crate) fn new(thread: &Thread, generator: Value, kind: StepKind, value: Value) -> Obj<$name> {
                let state = Cell::new(StepState::Fresh);
                heap::new(thread.root::<$name>(), |header| $name { header, generator, value, kind, state })
            }
        }
    )*};
}

steps! {
    /// `async_generator_asend`
    AsyncSend;
    /// `async_generator_athrow`
    AsyncThrow;
}
