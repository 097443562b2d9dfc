//! The end of a run: what it raised is reported, exit handlers run, streams are flushed, and the modules are taken down.

use super::{leaks, teardown};
use crate::builtins::standard_streams;
use crate::memory::value::{Raised, Value};
use crate::object::class::class_of;
use crate::object::exception::{Exception, ExceptionKind, is_instance};
use crate::object::int::Integer;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::protocol::{attribute, call, modules, text, traceback_text, unraisable};
use crate::thread::Thread;
use std::io::Write;

/// Exit status after a bug of minipy's own.
pub(super) const BUG: u8 = 70;
/// Exit status after Ctrl-C: 128 + SIGINT.
const INTERRUPTED: u8 = 130;
/// Exit status when objects were left over.
const LEAKED: u8 = 4;

/// Lets a panic speak in minipy's words: what happened, where in the script, where to report it. It ends the
/// process, whatever thread it came from.
pub(super) fn announce_bugs() {
    std::panic::set_hook(Box::new(|panic| {
        let mut out = std::io::stderr().lock();
        // Nothing can be done if stderr is gone.
        let _ = writeln!(out, "minipy: internal error: {panic}");
        for line in crate::thread::state::stack_lines() {
            let _ = writeln!(out, "  {line}");
        }
        let _ = writeln!(out, "This is a bug in minipy. Please report it with the script that shows it.");
        std::process::exit(i32::from(BUG));
    }));
}

/// Writes text to stderr, the operating system's own.
pub(super) fn to_stderr(bytes: &[u8]) {
    // Nothing can be done if stderr is gone.
    let _ = std::io::stderr().lock().write_all(bytes);
}

/// What `SystemExit` says the exit status is; text goes to stderr.
fn exit_status(thread: &Thread, raised: &Value) -> u8 {
    let code = raised
        .downcast::<Exception>()
        .and_then(|exception| exception.field("code"))
        .unwrap_or_else(Value::none);
    if code.is_none() {
        return 0;
    }
    if let Some(number) = Integer::of(&code) {
        return match number {
            Integer::Small(small) => small as u8,
            Integer::Big(_) => u8::MAX,
        };
    }
    flush(thread);
    match text::str(thread, &code) {
        Ok(shown) => to_stderr(format!("{}\n", shown.lossy()).as_bytes()),
        Err(_) => drop(thread.take_raised_if_any()),
    }
    1
}

/// Reports the exception that is set through `sys.excepthook`; the exit status.
pub(super) fn report(thread: &Thread) -> u8 {
    let raised = thread.take_raised();
    if is_instance(thread, &raised, ExceptionKind::SystemExit) {
        return exit_status(thread, &raised);
    }
    flush(thread);
    let class = Value::from_object(class_of(thread, &raised));
    let traceback = raised.downcast::<Exception>().and_then(Exception::traceback).unwrap_or_else(Value::none);
    note_last(thread, &class, &raised, &traceback);
    let shown = modules::member(thread, "sys", "excepthook")
        .and_then(|hook| call::call(thread, &hook, &[class, raised.clone(), traceback]));
    if shown.is_err() {
        let second = thread.take_raised();
        if is_instance(thread, &second, ExceptionKind::SystemExit) {
            return exit_status(thread, &second);
        }
        to_stderr(b"Error in sys.excepthook:\n");
        in_full(thread, &second);
        to_stderr(b"\nOriginal exception was:\n");
        in_full(thread, &raised);
    }
    if is_instance(thread, &raised, ExceptionKind::KeyboardInterrupt) { INTERRUPTED } else { 1 }
}

/// `sys.last_exc` and its parts, for debuggers that look at what happened.
fn note_last(thread: &Thread, class: &Value, raised: &Value, traceback: &Value) {
    let Ok(sys) = modules::import(thread, "sys") else { return };
    let Some(sys) = sys.downcast::<Module>() else { return };
    let parts =
        [("last_exc", raised), ("last_type", class), ("last_value", raised), ("last_traceback", traceback)];
    for (title, value) in parts {
        sys.set(thread, title, value.clone());
    }
}

/// Shows an exception as the default hook does, or, if that fails, without anything that could fail again.
fn in_full(thread: &Thread, raised: &Value) {
    let class = Value::from_object(class_of(thread, raised));
    let traceback = raised.downcast::<Exception>().and_then(Exception::traceback).unwrap_or_else(Value::none);
    let shown = modules::member(thread, "sys", "__excepthook__")
        .and_then(|hook| call::call(thread, &hook, &[class, raised.clone(), traceback.clone()]));
    if shown.is_err() {
        drop(thread.take_raised_if_any());
        to_stderr(traceback_text::traceback(thread, Some(&traceback)).as_bytes());
        to_stderr(traceback_text::exception(thread, raised).as_bytes());
    }
}

/// Flushes stdout and stderr as scripts see them; false if stdout could not be.
pub(super) fn flush(thread: &Thread) -> bool {
    let mut whole = standard_streams::flush(thread).is_ok();
    for stream in ["stdout", "stderr"] {
        let Ok(sys) = modules::import(thread, "sys") else { return whole };
        let Ok(Some(stream_object)) =
            attribute::get_optional(thread, &sys, intern(thread, stream).as_value())
        else {
            continue;
        };
        if stream_object.is_none() {
            continue;
        }
        if call::call_method_named(thread, &stream_object, intern(thread, "flush").as_value(), &[]).is_err() {
            let raised = thread.take_raised();
            let closed = is_instance(thread, &raised, ExceptionKind::ValueError);
            whole &= closed || stream == "stderr";
        }
    }
    whole
}

/// Ends the run: the exit status.
pub(super) fn finish(thread: &Thread, result: Result<u8, Raised>, leak_check: bool) -> u8 {
    let mut status = result.unwrap_or_else(|_| report(thread));
    for (title, function) in [("threading", "_shutdown"), ("atexit", "_run_exitfuncs")] {
        let loaded = modules::loaded(thread, intern(thread, title).as_value());
        if let Ok(Some(module)) = loaded
            && let Ok(Some(function)) =
                attribute::get_optional(thread, &module, intern(thread, function).as_value())
            && call::call(thread, &function, &[]).is_err()
        {
            let words = format!("Exception ignored on {title} shutdown");
            unraisable::report_as(thread, Some(&words), &Value::none());
        }
    }
    thread.finalize();
    if !flush(thread) {
        status = 120;
    }
    thread.interpreter().finalizing.set(true);
    teardown::take_down(thread);
    flush(thread);
    if leak_check && !leaks::none(thread) {
        status = LEAKED;
    }
    status
}
