//! What is told of collections: `gc.callbacks` before and after, debugging lines on stderr, and the garbage that
//! `DEBUG_SAVEALL` keeps in `gc.garbage`.

use super::collector;
use crate::memory::collector::{GENERATIONS, Observer};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::native::Arguments;
use crate::protocol::{call, unraisable};
use crate::thread::{Thread, state};
use std::cell::{Cell, OnceCell};
use std::io::Write;
use std::time::Instant;

/// Print statistics during collection.
const STATS: i32 = 1;
/// Print collectable objects found.
const COLLECTABLE: i32 = 2;
/// Print unreachable but uncollectable objects found: there are none.
const UNCOLLECTABLE: i32 = 4;
/// Save objects to `gc.garbage` rather than freeing them.
const SAVEALL: i32 = 32;

static CONSTANTS: &[(&str, i32)] = &[
    ("DEBUG_STATS", STATS),
    ("DEBUG_COLLECTABLE", COLLECTABLE),
    ("DEBUG_UNCOLLECTABLE", UNCOLLECTABLE),
    ("DEBUG_SAVEALL", SAVEALL),
    ("DEBUG_LEAK", COLLECTABLE | UNCOLLECTABLE | SAVEALL),
];

/// What the module holds between collections.
#[derive(Default)]
struct Watch {
    debug: Cell<i32>,
    callbacks: OnceCell<Obj<List>>,
    garbage: OnceCell<Obj<List>>,
    started: Cell<Option<Instant>>,
}

fn watch(thread: &Thread) -> &Watch {
    thread.interpreter().extension::<Watch>()
}

fn say(line: &str) {
    // A line that cannot be written is lost.
    let _ = std::io::stderr().write_all(line.as_bytes());
}

fn tell(thread: &Thread, phase: &str, generation: usize, found: usize) {
    let Some(callbacks) = watch(thread).callbacks.get().filter(|list| list.len() != 0) else { return };
    let pending = thread.take_raised_if_any();
    for callback in callbacks.to_vec() {
        let info = Dict::new(thread);
        for (title, number) in [("generation", generation), ("collected", found), ("uncollectable", 0)] {
            info.set_name(thread, intern(thread, title).as_value(), int::from_usize(thread, number));
        }
        let phase = intern(thread, phase).into_value();
        if call::call(thread, &callback, &[phase, info.into_value()]).is_err() {
            unraisable::report(thread, &callback);
        }
    }
    if let Some(pending) = pending {
        thread.set_raised(pending);
    }
}

fn starts(generation: usize) {
    let thread = state::current();
    tell(thread, "start", generation, 0);
    if watch(thread).debug.get() & STATS == 0 {
        return;
    }
    watch(thread).started.set(Some(Instant::now()));
    let sizes: Vec<String> =
        (0..GENERATIONS).map(|one| collector(thread).objects(Some(one)).len().to_string()).collect();
    say(&format!(
        "gc: collecting generation {generation}...\ngc: objects in each generation: {}\ngc: objects in permanent generation: {}\n",
        sizes.join(" "),
        collector(thread).frozen()
    ));
}

fn takes(garbage: &[Value]) -> bool {
    let thread = state::current();
    let watch = watch(thread);
    if watch.debug.get() & COLLECTABLE != 0 {
        for value in garbage {
            say(&format!("gc: collectable <{} {:#x}>\n", type_name(thread, value), value.bits()));
        }
    }
    let Some(kept) = watch.garbage.get().filter(|_| watch.debug.get() & SAVEALL != 0) else { return false };
    kept.items.with(|items| items.extend_from_slice(garbage));
    true
}

fn stops(generation: usize, found: usize) {
    let thread = state::current();
    if watch(thread).debug.get() & STATS != 0 {
        let elapsed = watch(thread).started.take().map_or(0.0, |started| started.elapsed().as_secs_f64());
        say(&format!("gc: done, {found} unreachable, 0 uncollectable, {elapsed:.4}s elapsed\n"));
    }
    tell(thread, "stop", generation, found);
}

static OBSERVER: Observer = Observer { starts, takes, stops };

pub(super) fn set_debug(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let flags = c_int(thread, args.get(0))?;
    watch(thread).debug.set(flags);
    Ok(Value::none())
}

pub(super) fn get_debug(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(watch(thread).debug.get())))
}

pub(super) fn fill(thread: &Thread, module: &Module) {
    let watch = watch(thread);
    for (title, list) in [("callbacks", &watch.callbacks), ("garbage", &watch.garbage)] {
        let list = list.get_or_init(|| List::new(thread, Vec::new()));
        module.set(thread, title, list.as_value().clone());
    }
    for (title, number) in CONSTANTS {
        module.set(thread, title, Value::small(i64::from(*number)));
    }
    collector(thread).observer.set(Some(&OBSERVER));
}
