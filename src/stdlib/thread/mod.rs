//! `_thread`: locks, attributes of each thread's own, and what else `threading` stands on.

mod handle;
mod local;
mod lock;
mod queue;
mod rlock;
mod start;
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
use crate::protocol::number::index_i64;
use crate::stdlib::struct_sequence::{self, StructSpec};
use crate::thread::{Thread, main_thread};
pub(crate) use handle::after_fork;
pub(crate) use queue::MODULE as QUEUE;

/// What `threading.excepthook` is called with.
static HOOK_ARGUMENTS: StructSpec = StructSpec {
    name: "_thread._ExceptHookArgs",
    doc: "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.",
    fields: &["exc_type", "exc_value", "exc_traceback", "thread"],
    more: &[],
    can_make: true,
};

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

fn main_ident(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_u64(thread, main_thread::ident()))
}

fn count(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, thread.interpreter().threads.borrow().len().saturating_sub(1)))
}

fn interrupt_main(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let signal = index_i64(thread, args.get(0))?;
    let number = i32::try_from(signal).ok().filter(|number| (1..=SIGNALS).contains(number));
    let Some(number) = number else { return Err(error::value_error(thread, "signal number out of range")) };
    // SAFETY: all bytes of the struct may be zero; the calls take numbers and that struct.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        libc::sigaction(number, std::ptr::null(), &raw mut action);
        if !matches!(action.sa_sigaction, libc::SIG_DFL | libc::SIG_IGN) {
            libc::pthread_kill(main_thread::ident(), number);
        }
    }
    Ok(Value::none())
}

fn exit(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Err(error::raise_with(thread, ExceptionKind::SystemExit, Vec::new()))
}

/// The highest number of a signal.
const SIGNALS: i32 = 64;

const START: &str = "Start a new thread and return its identifier.\n\nThe thread will call the function with positional arguments from the\ntuple args and keyword arguments taken from the optional dictionary\nkwargs.  The thread exits when the function returns; the return value\nis ignored.  The thread will also exit when the function raises an\nunhandled exception; a stack trace will be printed unless the exception\nis SystemExit.";
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
    function("start_new_thread(*args)", start::start_new, START),
    function("start_new(*args)", start::start_new, "An obsolete synonym of start_new_thread()."),
    function(
        "start_joinable_thread(function, handle=None, daemon=True)",
        start::start_joinable,
        "Start a new thread that can be joined, through the handle that this answers.",
    ),
    function(
        "_make_thread_handle(ident, /)",
        handle::of_ident,
        "Make a handle of a thread that runs already.",
    ),
    function("_shutdown()", handle::shutdown, "Wait for all threads that are no daemons."),
    function("_get_main_thread_ident()", main_ident, "The number of the main thread."),
    function("_count()", count, "The number of threads but the main one."),
    function(
        "stack_size(size=0, /)",
        start::stack_size,
        "Return the thread stack size used when creating new threads.  The\noptional size argument specifies the stack size (in bytes) to be used\nfor subsequent new threads.",
    ),
    function(
        "interrupt_main(signum=2, /)",
        interrupt_main,
        "Simulate the arrival of the given signal in the main thread,\nwhere the corresponding signal handler will be executed.\nIf *signum* is omitted, SIGINT is assumed.",
    ),
    function("exit()", exit, EXIT),
    function("exit_thread()", exit, "An obsolete synonym of exit()."),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    module.set(thread, "LockType", Value::from_object(class_of_shape(thread.root::<lock::Lock>())));
    module.set(thread, "error", class_of_kind(thread, ExceptionKind::RuntimeError).as_value().clone());
    module.set(thread, "_ExceptHookArgs", struct_sequence::class(thread, &HOOK_ARGUMENTS).into_value());
    module.set(thread, "TIMEOUT_MAX", Value::float(timeout::MOST_SECONDS));
    Ok(())
}

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] =
    &[&lock::SPEC, &rlock::SPEC, &local::SPEC, &handle::SPEC, &queue::SPEC];

/// `_thread`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_thread",
    doc: "This module provides primitive operations to write multi-threaded programs.\nThe 'threading' module provides a more convenient interface.",
    functions: FUNCTIONS,
    classes: &[
        ("lock", lock::Lock::layout),
        ("RLock", rlock::RLock::layout),
        ("_local", local::Local::layout),
        ("_ThreadHandle", handle::Handle::layout),
    ],
    fill: Some(fill),
};
