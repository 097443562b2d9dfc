//! The slice and range objects.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;

macro_rules! triple {
    ($(#[$doc:meta])* $name:ident, $kind:expr) => {
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// Where it starts.
            pub(crate) start: Value,
            /// Where it ends.
            pub(crate) stop: Value,
            /// From one to the next.
            pub(crate) step: Value,
        }

        layout!(
            $name,
            $kind,
            tracked,
            |object, visit| [&object.start, &object.stop, &object.step].into_iter().for_each(visit),
            |_object| ()
        );

        impl $name {
            /// One of these three.
            pub(crate) fn new(thread: &Thread, start: Value, stop: Value, step: Value) -> Obj<$name> {
                heap::new(thread.root::<$name>(), |header| $name { header, start, stop, step })
            }
        }
    };
}

triple!(
    /// A slice object: any values.
    Slice,
    Kind::Slice
);
triple!(
    /// A range object: ints.
    Range,
    Kind::Range
);

impl Range {
    /// Start, stop and step, if all are small.
    pub(crate) fn small(&self) -> Option<(i64, i64, i64)> {
        Some((self.start.as_small()?, self.stop.as_small()?, self.step.as_small()?))
    }
}
