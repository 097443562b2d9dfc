//! The hooks of async generators (`sys.set_asyncgen_hooks`), by which an event loop learns of their first step and takes over
//! their end.

use super::call;
use crate::memory::value::{Raised, Value};
use crate::object::generator::{self, Generator};
use crate::thread::Thread;
use std::cell::RefCell;

/// The hooks.
#[derive(Default)]
struct Hooks {
    first: RefCell<Option<Value>>,
    finalizer: RefCell<Option<Value>>,
}

fn hooks(thread: &Thread) -> &Hooks {
    thread.interpreter().extension::<Hooks>()
}

/// `(firstiter, finalizer)`
pub(crate) fn get(thread: &Thread) -> (Option<Value>, Option<Value>) {
    let hooks = hooks(thread);
    (hooks.first.borrow().clone(), hooks.finalizer.borrow().clone())
}

/// Sets the hook that is told of first steps.
pub(crate) fn set_first(thread: &Thread, hook: Option<Value>) {
    drop(hooks(thread).first.replace(hook));
}

/// Sets the hook that ends generators nobody holds any more.
pub(crate) fn set_finalizer(thread: &Thread, hook: Option<Value>) {
    drop(hooks(thread).finalizer.replace(hook));
}

/// A step of an async generator is asked for: if it is the first, the hook learns of it.
pub(crate) fn begin(thread: &Thread, value: &Value) -> Result<(), Raised> {
    let Some(own) = generator::of(value).filter(|own| !own.hooked.replace(true)) else { return Ok(()) };
    let (first, finalizer) = get(thread);
    own.extra.set(finalizer);
    match first {
        Some(first) => call::call(thread, &first, std::slice::from_ref(value)).map(drop),
        None => Ok(()),
    }
}

/// What takes over the end of a generator that dies, if it began under a hook.
pub(crate) fn end(own: &Generator) -> Option<Value> {
    own.extra.take()
}
