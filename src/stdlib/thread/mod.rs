//! `_thread`: locks, attributes of each thread's own, and what else `threading` stands on.

mod local;
mod lock;
mod rlock;
pub(crate) mod timeout;

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, function};
use crate::object::class::class_of_shape;
use crate::object::error;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::int;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::thread::Thread;

fn get_ident(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_u64(thread, thread.ident()))
}

fn get_native_id(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    // SAFETY: the call has no arguments and cannot fail.
    Ok(int::from_i64(thread, i64::from(unsafe { libc::gettid() })))
}

fn daemon_threads_allowed(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(true))
}

fn is_main_interpreter(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(true))
}

fn exit(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Err(error::raise_with(thread, ExceptionKind::SystemExit, Vec::new()))
}

const ALLOCATE: &str =
    "Create a new lock object. See help(type(threading.Lock())) for\ninformation about locks.";
const EXIT: &str = "This is synonymous to ``raise SystemExit''.  It will cause the current\nthread to exit silently unless the exception is caught.";

static FUNCTIONS: &[Method] = &[
    function("allocate_lock()", lock::allocate, ALLOCATE),
    function("allocate()", lock::allocate, "An obsolete synonym of allocate_lock()."),
    function(
        "get_ident()",
        get_ident,
        "Return a non-zero integer that uniquely identifies the current thread\namongst other threads that exist simultaneously.\n\nThis may be used to identify per-thread resources.  Even though on\nsome platforms threads identities may appear to be allocated\nconsecutive numbers starting at 1, this behavior should not be relied\nupon, and the number should be seen purely as a magic cookie.\nA thread's identity may be reused for another thread after it exits.",
    ),
    function(
        "get_native_id()",
        get_native_id,
        "Return a non-negative integer identifying the thread as reported\nby the OS (kernel). This may be used to uniquely identify a\nparticular thread within a system.",
    ),
    function(
        "daemon_threads_allowed()",
        daemon_threads_allowed,
        "Return True if daemon threads are allowed in the current interpreter,\nand False otherwise.\n",
    ),
    function(
        "_is_main_interpreter()",
        is_main_interpreter,
        "Return True if the current interpreter is the main Python interpreter.",
    ),
    function("exit()", exit, EXIT),
    function("exit_thread()", exit, "An obsolete synonym of exit()."),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    module.set(thread, "LockType", Value::from_object(class_of_shape(thread.root::<lock::Lock>())));
    module.set(thread, "error", class_of_kind(thread, ExceptionKind::RuntimeError).as_value().clone());
    module.set(thread, "TIMEOUT_MAX", Value::float(timeout::MOST_SECONDS));
    Ok(())
}

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[&lock::SPEC, &rlock::SPEC, &local::SPEC];

/// `_thread`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_thread",
    doc: "This module provides primitive operations to write multi-threaded programs.\nThe 'threading' module provides a more convenient interface.",
    functions: FUNCTIONS,
    classes: &[
        ("lock", lock::Lock::layout),
        ("RLock", rlock::RLock::layout),
        ("_local", local::Local::layout),
    ],
    fill: Some(fill),
};
