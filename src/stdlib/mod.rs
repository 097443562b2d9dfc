//! Floor 6: the standard modules. [`MODULES`] lists those written in Rust; those written in Python stand in
//! `py/` and are embedded by the build script.

mod array;
mod atexit;
mod bisect;
mod builtins;
mod collections;
mod dis;
mod errno;
mod frozen;
mod functools;
mod gc;
mod hashes;
mod heapq;
pub(crate) mod import;
mod import_lock;
pub(crate) mod importer;
pub(crate) mod io;
mod iterator;
mod itertools;
mod json;
mod math;
mod operator;
mod packing;
pub(crate) mod path;
mod posix;
#[cfg(debug_assertions)]
mod provoke;
mod pwd;
mod random;
pub(crate) mod signal;
mod site_builtins;
pub(crate) mod spec;
pub(crate) mod struct_sequence;
pub(crate) mod sys;
pub(crate) mod thread;
mod time;
mod unicodedata;

use crate::builtins::weak_reference;
use crate::native::{ClassSpec, ModuleSpec};

/// Modules in Rust, one line each.
pub(crate) static MODULES: &[&ModuleSpec] = &[
    &array::SPEC,
    &atexit::SPEC,
    &bisect::SPEC,
    &builtins::SPEC,
    &collections::SPEC,
    &dis::SPEC,
    &errno::SPEC,
    &frozen::SPEC,
    &functools::SPEC,
    &gc::SPEC,
    &hashes::SPEC,
    &heapq::SPEC,
    &io::SPEC,
    &itertools::SPEC,
    &json::SPEC,
    &math::SPEC,
    &operator::SPEC,
    &packing::SPEC,
    &posix::SPEC,
    #[cfg(debug_assertions)]
    &provoke::SPEC,
    &pwd::SPEC,
    &random::SPEC,
    &signal::SPEC,
    &site_builtins::SPEC,
    &sys::SPEC,
    &thread::SPEC,
    &thread::QUEUE,
    &time::SPEC,
    &unicodedata::SPEC,
    &weak_reference::MODULE,
];

/// Tables of the classes of these modules.
pub(crate) static CLASSES: &[&[&ClassSpec]] = &[
    array::CLASSES,
    collections::CLASSES,
    functools::CLASSES,
    hashes::CLASSES,
    io::CLASSES,
    itertools::CLASSES,
    operator::CLASSES,
    packing::CLASSES,
    posix::CLASSES,
    random::CLASSES,
    site_builtins::CLASSES,
    thread::CLASSES,
];

/// Modules in Python: name, whether it is a package, source.
pub(crate) static EMBEDDED: &[(&str, bool, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The module in Rust with this name.
pub(crate) fn native(name: &str) -> Option<&'static ModuleSpec> {
    MODULES.iter().find(|spec| spec.name == name).copied()
}

/// The module in Python with this name: whether it is a package, and its source.
pub(crate) fn embedded(name: &str) -> Option<(bool, &'static str)> {
    let at = EMBEDDED.binary_search_by(|(known, _, _)| (*known).cmp(name)).ok()?;
    Some((EMBEDDED[at].1, EMBEDDED[at].2))
}
