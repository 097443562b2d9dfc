//! `_collections`: the containers of `collections` that are written in Rust, `deque` and `defaultdict`.

mod default_dict;
mod deque;
mod deque_iterator;
mod deque_sequence;

use crate::memory::layout::Object;
use crate::memory::value::Raised;
use crate::native::{ClassSpec, ModuleSpec};
use crate::object::module::Module;
use crate::thread::Thread;

/// The classes of the module that own their layout.
pub(crate) static CLASSES: &[&ClassSpec] = &[&deque::SPEC, &deque_iterator::SPEC, &deque_iterator::REVERSE];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    module.set(thread, "defaultdict", default_dict::class(thread).as_value().clone());
    Ok(())
}

/// `_collections`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_collections",
    doc: "High performance data structures.",
    functions: &[],
    classes: &[
        ("deque", deque::Deque::layout),
        ("_deque_iterator", deque_iterator::Forward::layout),
        ("_deque_reverse_iterator", deque_iterator::Backward::layout),
    ],
    fill: Some(fill),
};
