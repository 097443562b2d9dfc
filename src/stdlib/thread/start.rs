//! Starting threads: `start_new_thread` and `start_joinable_thread`.

use super::handle::{self, Fate, Handle};
use super::local::forget_thread;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::exception::ExceptionKind;
use crate::object::native::Arguments;
use crate::object::tuple::Tuple;
use crate::object::{error, int};
use crate::protocol::call::{call_spread, is_callable};
use crate::protocol::number::index_i64;
use crate::protocol::truth::is_true;
use crate::protocol::{text, unraisable};
use crate::thread::Thread;
use crate::thread::spawn::spawn;
use std::cell::Cell;
use std::sync::Arc;

/// No stack is smaller.
const LEAST_STACK: i64 = 32 << 10;

/// `stack_size()`
#[derive(Default)]
struct StackSize(Cell<usize>);

/// Sets the size of new threads' native stacks; the one before.
pub(super) fn stack_size(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let size = index_i64(thread, args.get(0))?;
    let state = thread.interpreter().extension::<StackSize>();
    let old = state.0.get();
    match usize::try_from(size) {
        Err(_) => return Err(error::value_error(thread, "size must be 0 or a positive value")),
        Ok(_) if size != 0 && size < LEAST_STACK => {
            return Err(error::value_error(thread, format!("size not valid: {size} bytes")));
        }
        Ok(size) => state.0.set(size),
    }
    Ok(int::from_usize(thread, old))
}

/// What a thread runs.
struct Task {
    function: Value,
    args: Vec<Value>,
    named: Option<Value>,
}

impl Task {
    fn run(self, thread: &Thread) {
        let named = self.named.as_ref().and_then(Value::downcast::<Dict>);
        if call_spread(thread, &self.function, self.args, named).is_err()
            && error::swallow(thread, ExceptionKind::SystemExit).is_err()
        {
            let raised = thread.take_raised();
            let shown = match text::repr(thread, &self.function) {
                Ok(shown) => shown.lossy(),
                Err(_) => {
                    drop(thread.take_raised_if_any());
                    "<object repr() failed>".to_owned()
                }
            };
            thread.set_raised(raised);
            let words = format!("Exception ignored in thread started by {shown}");
            unraisable::report_as(thread, Some(&words), &Value::none());
        }
    }
}

/// Starts a thread; its number.
fn start(thread: &Thread, task: Task, fate: Arc<Fate>) -> Result<u64, Raised> {
    let native_stack = thread.interpreter().extension::<StackSize>().0.get();
    let ended = Arc::clone(&fate);
    let body = move |thread: &Thread| {
        fate.set_ident(thread.ident());
        task.run(thread);
        forget_thread(thread);
    };
    spawn(thread, native_stack, body, move || ended.end())
        .map_err(|_| error::runtime_error(thread, "can't start new thread"))
}

/// `start_new_thread`
pub(super) fn start_new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = args.get(0).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    let (function, arguments, named) = match given {
        [function, arguments] => (function, arguments, None),
        [function, arguments, named] => (function, arguments, Some(named)),
        few => {
            let (bound, count) =
                if few.len() < 2 { ("at least 2", few.len()) } else { ("at most 3", few.len()) };
            let message = format!("start_new_thread expected {bound} arguments, got {count}");
            return Err(error::type_error(thread, message));
        }
    };
    if !is_callable(thread, function) {
        return Err(error::type_error(thread, "first arg must be callable"));
    }
    let Some(arguments) = arguments.downcast::<Tuple>() else {
        return Err(error::type_error(thread, "2nd arg must be a tuple"));
    };
    if named.is_some_and(|named| named.downcast::<Dict>().is_none()) {
        return Err(error::type_error(thread, "optional 3rd arg must be a dictionary"));
    }
    let task = Task { function: function.clone(), args: arguments.items().to_vec(), named: named.cloned() };
    let fate = Arc::<Fate>::default();
    fate.claim();
    Ok(int::from_u64(thread, start(thread, task, fate)?))
}

/// `start_joinable_thread`
pub(super) fn start_joinable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let function = args.get(0);
    if !is_callable(thread, function) {
        return Err(error::type_error(thread, "thread function must be callable"));
    }
    let handle = match args.not_none(1) {
        None => handle::make(thread),
        Some(given) => Obj::<Handle>::try_from(given.clone())
            .map_err(|_| error::type_error(thread, "'handle' must be a _ThreadHandle"))?,
    };
    let daemon = is_true(thread, args.get(2))?;
    if !handle.fate.claim() {
        return Err(error::runtime_error(thread, "thread already started"));
    }
    let task = Task { function: function.clone(), args: Vec::new(), named: None };
    match start(thread, task, Arc::clone(&handle.fate)) {
        Ok(ident) => handle.fate.set_ident(ident),
        Err(raised) => {
            handle.fate.disclaim();
            return Err(raised);
        }
    }
    handle::register(thread, &handle.fate, daemon);
    Ok(handle.into_value())
}
