//! The modules at the end of a run, in CPython's order: what cycles held first; then each module leaves `sys.modules`,
//! and what it alone held dies; then cycles again, so that finalizers of classes and functions still see their globals;
//! and only the modules that somebody still holds have their names emptied, the last imported first.

use crate::memory::collector::GENERATIONS;
use crate::memory::heap::Obj;
use crate::memory::value::Value;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::str::Str;
use crate::object::weak_reference::WeakReference;
use crate::protocol::modules;
use crate::thread::Thread;

/// The names of `sys` that are emptied before anything else.
const OF_SYS: [&str; 13] = [
    "path",
    "argv",
    "ps1",
    "ps2",
    "last_exc",
    "last_type",
    "last_value",
    "last_traceback",
    "path_hooks",
    "path_importer_cache",
    "meta_path",
    "__interactivehook__",
    "breakpointhook",
];

/// The streams of `sys`, and where the first ones are kept.
const STREAMS: [(&str, &str); 3] =
    [("stdin", "__stdin__"), ("stdout", "__stdout__"), ("stderr", "__stderr__")];

/// Takes the modules down.
pub(super) fn take_down(thread: &Thread) {
    let collector = &thread.interpreter().heap.collector;
    if collector.enabled.get() {
        collector.collect(GENERATIONS - 1);
    }
    empty_sys(thread);
    let all = modules::all(thread).clone();
    let mut left = Vec::new();
    for (title, module) in all.pairs() {
        if is_kept(&title) {
            continue;
        }
        if let Some(header) = module.header().filter(|_| module.downcast::<Module>().is_some()) {
            left.push(WeakReference::with_shape(thread, thread.root::<WeakReference>(), header, None));
        }
        all.set_name(thread, &title, Value::none());
    }
    for (title, module) in all.pairs() {
        if module.is_none() && !is_kept(&title) {
            all.remove_name(thread, &title);
        }
    }
    collector.observer.set(None);
    collector.collect(GENERATIONS - 1);
    for reference in left.iter().rev() {
        if let Some(module) = reference.link.get()
            && let Ok(module) = Obj::<Module>::try_from(module)
        {
            clear_names(thread, &module);
        }
    }
    drop(left);
    collector.collect(GENERATIONS - 1);
}

/// `sys` and `builtins` stay: the reports of what goes wrong meanwhile go through them.
fn is_kept(title: &Value) -> bool {
    title.downcast::<Str>().is_some_and(|title| matches!(title.as_bytes(), b"sys" | b"builtins"))
}

fn empty_sys(thread: &Thread) {
    let Ok(sys) = modules::import(thread, "sys") else {
        return drop(thread.take_raised_if_any());
    };
    let Some(sys) = sys.downcast::<Module>() else { return };
    for title in OF_SYS {
        if sys.get(thread, title).is_some() {
            sys.set(thread, title, Value::none());
        }
    }
    for (stream, first) in STREAMS {
        if let Some(kept) = sys.get(thread, first) {
            sys.set(thread, stream, kept);
        }
    }
    if let Some(builtins) = modules::all(thread).get_name(thread, intern(thread, "builtins").as_value())
        && let Some(builtins) = builtins.downcast::<Module>()
    {
        builtins.set(thread, "_", Value::none());
    }
}

/// Empties a module's names: those with one underscore first, then all but `__builtins__`.
fn clear_names(thread: &Thread, module: &Module) {
    let first = |title: &[u8]| title.first() == Some(&b'_') && title.get(1) != Some(&b'_');
    for underscored in [true, false] {
        for title in module.dict.keys() {
            let Some(text) = title.downcast::<Str>() else { continue };
            if first(text.as_bytes()) == underscored && text.as_bytes() != b"__builtins__" {
                module.dict.set_name(thread, &title, Value::none());
            }
        }
    }
}
