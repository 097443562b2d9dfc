//! `--leak-check`: the objects that are alive when nobody should hold any more of them. What lives as long as the
//! process is no leak: interned strings, built-in classes, and what those are made of (namespaces, descriptors,
//! docstrings). A script's own object is a leak even there.

use super::finish::to_stderr;
use crate::memory::collector::{Collector, GENERATIONS};
use crate::memory::header::{Header, flag};
use crate::memory::refcount;
use crate::memory::value::Value;
use crate::object::class::{class_of_shape, flag as class_flag};
use crate::object::module::Module;
use crate::protocol::modules;
use crate::thread::Thread;
use std::collections::{BTreeMap, HashSet};
use std::ptr::NonNull;

/// Lets go of all that the interpreter itself holds and lists what is still alive; true if that is nothing.
pub(super) fn none(thread: &Thread) -> bool {
    let all = modules::all(thread).clone();
    for (_, module) in all.pairs() {
        if let Some(module) = module.downcast::<Module>() {
            module.dict.clear_items();
        }
    }
    all.clear_items();
    drop(all);
    thread.clear();
    thread.interpreter().drop_extensions();
    for _ in 0..3 {
        refcount::drain_biased_queue();
        thread.interpreter().heap.collector.collect(GENERATIONS - 1);
    }
    let alive = thread.interpreter().heap.alive();
    let kept = held_for_ever(&alive);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for object in alive.iter().filter(|object| !kept.contains(&object.addr().get())) {
        *counts.entry(class_name(*object)).or_default() += 1;
    }
    for (title, count) in &counts {
        to_stderr(format!("leaked: {count} {title}\n").as_bytes());
    }
    counts.is_empty()
}

fn class_name(object: NonNull<Header>) -> String {
    // SAFETY: the census lists living objects.
    class_of_shape(unsafe { object.as_ref() }.shape()).display_name()
}

/// The addresses of the objects that live as long as the process: those marked so, and what built-in ones among them hold.
fn held_for_ever(alive: &[NonNull<Header>]) -> HashSet<usize> {
    let marked = |object: &&NonNull<Header>| {
        // SAFETY: the census lists living objects.
        unsafe { object.as_ref() }.has(flag::IMMORTAL | flag::INTERNED)
    };
    let mut open: Vec<Value> = alive
        .iter()
        .filter(marked)
        .map(|object| {
            // SAFETY: as above.
            Value::from_header(unsafe { object.as_ref() })
        })
        .collect();
    let mut kept = HashSet::new();
    while let Some(value) = open.pop() {
        let Some(header) = value.header() else { continue };
        let is_of_script = class_of_shape(header.shape()).has(class_flag::HEAP);
        if !is_of_script && kept.insert(std::ptr::from_ref(header).addr()) {
            open.extend(Collector::referents(header));
        }
    }
    kept
}
