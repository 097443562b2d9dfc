//! `fork`, and the calls that scripts want made around it.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::native::Arguments;
use crate::protocol::call::{call, is_callable};
use crate::protocol::{unraisable, warn};
use crate::stdlib::io::system;
use crate::thread::Thread;
use std::cell::RefCell;

/// The calls of `register_at_fork`: before a fork, then in the child, then in the parent.
#[derive(Default)]
struct AtFork([RefCell<Vec<Value>>; 3]);

const BEFORE: usize = 0;
const IN_CHILD: usize = 1;
const IN_PARENT: usize = 2;

pub(super) fn register_at_fork(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given: Vec<Option<&Value>> = (0..3).map(|index| args.not_none(index)).collect();
    if given.iter().all(Option::is_none) {
        return Err(error::type_error(thread, "At least one argument is required."));
    }
    let names = ["before", "after_in_child", "after_in_parent"];
    for (function, name) in given.iter().zip(names) {
        if function.is_some_and(|function| !is_callable(thread, function)) {
            let got = crate::object::class::type_name(thread, function.expect("it was given"));
            let message = format!("'{name}' must be callable, not {got}");
            return Err(error::type_error(thread, message));
        }
    }
    let calls = thread.interpreter().extension::<AtFork>();
    for (list, function) in calls.0.iter().zip(given) {
        list.borrow_mut().extend(function.cloned());
    }
    Ok(Value::none())
}

/// Makes the calls of one list; what they raise is reported.
fn run(thread: &Thread, which: usize) {
    let mut calls = thread.interpreter().extension::<AtFork>().0[which].borrow().clone();
    if which == BEFORE {
        calls.reverse();
    }
    for function in calls {
        if call(thread, &function, &[]).is_err() {
            unraisable::report(thread, &function);
        }
    }
}

pub(super) fn fork(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    run(thread, BEFORE);
    // SAFETY: the child has this thread only, which has the GIL, so that no object is in the middle of a change; it
    // makes the GIL and what knows of the other threads anew.
    let child = system::checked(thread, || i64::from(unsafe { libc::fork() }));
    if matches!(child, Ok(0)) {
        thread.after_fork();
        crate::stdlib::thread::after_fork(thread);
        run(thread, IN_CHILD);
    } else {
        run(thread, IN_PARENT);
    }
    let child = child?;
    if child != 0 && thread.interpreter().threads.borrow().len() > 1 {
        let process = std::process::id();
        let message = format!(
            "This process (pid={process}) is multi-threaded, use of fork() may lead to deadlocks in the child."
        );
        warn::warn(thread, ExceptionKind::DeprecationWarning, &message)?;
    }
    Ok(Value::small(child))
}
