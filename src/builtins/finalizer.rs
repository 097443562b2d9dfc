//! What happens when an object dies: `__del__` first, then the callbacks of the weak references to it. Both
//! may run in the middle of anything, so the exception that is set meanwhile is put aside.

use crate::builtins;
use crate::memory::header::Header;
use crate::memory::heap::Hooks;
use crate::memory::value::Value;
use crate::object::class::class_of;
use crate::object::generator;
use crate::object::special::Special;
use crate::object::weak_reference::{self, link_of};
use crate::protocol::{call, unraisable};
use crate::thread::{Thread, state};

/// The heap's hooks.
pub(super) fn hooks() -> Hooks {
    Hooks { finalize, clear_weak_references }
}

/// Runs something that must not disturb what is under way.
fn aside(thread: &Thread, run: impl FnOnce()) {
    let pending = thread.take_raised_if_any();
    run();
    if let Some(pending) = pending {
        thread.set_raised(pending);
    }
}

fn finalize(object: &Value) {
    let thread = state::current();
    if generator::of(object).is_some() {
        return aside(thread, || {
            if builtins::generator::finalize(thread, object).is_err() {
                unraisable::report(thread, object);
            }
        });
    }
    let Some(special) = class_of(thread, object).special(thread, Special::Del) else { return };
    aside(thread, || {
        if call::call_function_value(thread, &special, object, &[]).is_err() {
            unraisable::report(thread, &special);
        }
    });
}

fn clear_weak_references(target: &Header) {
    let thread = state::current();
    let references = weak_reference::cut(thread, target);
    if references.is_empty() {
        return;
    }
    aside(thread, || {
        for reference in references {
            let callback = link_of(&reference).and_then(|link| link.callback.take());
            let Some(callback) = callback else { continue };
            if call::call(thread, &callback, std::slice::from_ref(&reference)).is_err() {
                unraisable::report(thread, &callback);
            }
        }
    });
}
