//! Views of dicts: `dict_keys`, `dict_values`, `dict_items`.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;

macro_rules! views {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// What is viewed.
            pub(crate) mapping: Value,
        }

        layout!($name, Kind::Other, tracked, |view, visit| visit(&view.mapping), |_view| ());

        impl $name {
            /// A view of `mapping`.
            pub(crate) fn new(thread: &Thread, mapping: Value) -> Obj<$name> {
                heap::new(thread.root::<$name>(), |header| $name { header, mapping })
            }
        }
    )*};
}

views! {
    /// `dict_keys`
    DictKeys;
    /// `dict_values`
    DictValues;
    /// `dict_items`
    DictItems;
}
