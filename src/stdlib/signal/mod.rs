//! `_signal`: what the module signal, which makes enums of the numbers, stands on.

pub(crate) mod handlers;
mod send;
mod timers;

use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::class::{Class, class_of_shape};
use crate::object::dict::Dict;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::native::Method;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::call;
use crate::stdlib::struct_sequence;
use crate::thread::Thread;

macro_rules! numbers {
    ($($name:ident)*) => {
        const NUMBERS: &[(&str, i32)] = &[$((stringify!($name), libc::$name as i32)),*];
    };
}

numbers! {
    SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGIOT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE
    SIGALRM SIGTERM SIGSTKFLT SIGCHLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM
    SIGPROF SIGWINCH SIGIO SIGPOLL SIGPWR SIGSYS SIG_BLOCK SIG_UNBLOCK SIG_SETMASK ITIMER_REAL ITIMER_VIRTUAL
    ITIMER_PROF
}

static FUNCTIONS: &[Method] = &[
    function(
        "signal(signalnum, handler, /)",
        handlers::signal,
        "Set the action for the given signal.\n\nThe action can be SIG_DFL, SIG_IGN, or a callable Python object.\nThe previous action is returned.",
    ),
    function(
        "getsignal(signalnum, /)",
        handlers::getsignal,
        "Return the current action for the given signal.",
    ),
    function(
        "default_int_handler(signalnum, frame, /)",
        handlers::default_int_handler,
        "The default handler for SIGINT installed by Python.\n\nIt raises KeyboardInterrupt.",
    ),
    function(
        "siginterrupt(signalnum, flag, /)",
        handlers::siginterrupt,
        "Change system call restart behaviour.",
    ),
    function(
        "set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)",
        handlers::set_wakeup_fd,
        "Sets the fd to be written to (with the signal number) when a signal comes in.",
    ),
    function("raise_signal(signalnum, /)", send::raise_signal, "Send a signal to the executing process."),
    function("pthread_kill(thread_id, signalnum, /)", send::pthread_kill, "Send a signal to a thread."),
    function(
        "pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /)",
        send::pidfd_send_signal,
        "Send a signal to a process referred to by a pid file descriptor.",
    ),
    function("pause()", send::pause, "Wait until a signal arrives."),
    function(
        "strsignal(signalnum, /)",
        send::strsignal,
        "Return the system description of the given signal.",
    ),
    function(
        "valid_signals()",
        send::valid_signals,
        "Return a set of valid signal numbers on this platform.",
    ),
    function("sigpending()", send::sigpending, "Examine pending signals."),
    function(
        "pthread_sigmask(how, mask, /)",
        send::pthread_sigmask,
        "Fetch and/or change the signal mask of the calling thread.",
    ),
    function("sigwait(sigset, /)", send::sigwait, "Wait for a signal."),
    function(
        "sigwaitinfo(sigset, /)",
        send::sigwaitinfo,
        "Wait synchronously until one of the signals in *sigset* is delivered.",
    ),
    function(
        "sigtimedwait(sigset, timeout, /)",
        send::sigtimedwait,
        "Like sigwaitinfo(), but with a timeout.",
    ),
    function(
        "alarm(seconds, /)",
        timers::alarm,
        "Arrange for SIGALRM to arrive after the given number of seconds.",
    ),
    function(
        "setitimer(which, seconds, interval=0.0, /)",
        timers::setitimer,
        "Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).",
    ),
    function("getitimer(which, /)", timers::getitimer, "Returns current value of given itimer."),
];

/// `itimer_error`, a class of its own for what the system says of timers.
fn timer_error(thread: &Thread) -> Result<Value, Raised> {
    let bases = vec![class_of_kind(thread, ExceptionKind::OSError).into_value()];
    let namespace = Dict::new(thread);
    let module = Str::new(thread, "signal").into_value();
    namespace.set_name(thread, intern(thread, "__module__").as_value(), module);
    let class = Value::from_object(class_of_shape(thread.root::<Class>()));
    let title = Str::new(thread, "itimer_error").into_value();
    call::call(thread, &class, &[title, Tuple::new(thread, bases).into_value(), namespace.into_value()])
}

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    for (title, number) in NUMBERS {
        module.set(thread, title, Value::small(i64::from(*number)));
    }
    let more = [
        ("SIGCLD", i64::from(libc::SIGCHLD)),
        ("SIGRTMIN", i64::from(libc::SIGRTMIN())),
        ("SIGRTMAX", i64::from(libc::SIGRTMAX())),
        ("SIG_DFL", handlers::DEFAULT),
        ("SIG_IGN", handlers::IGNORE),
        ("NSIG", handlers::NSIG as i64),
    ];
    for (title, number) in more {
        module.set(thread, title, Value::small(number));
    }
    let error = timer_error(thread)?;
    module.set(thread, "ItimerError", error.clone());
    thread.interpreter().extension::<timers::TimerError>().0.get_or_init(|| error);
    let information = struct_sequence::class(thread, &send::INFORMATION);
    module.set(thread, "struct_siginfo", information.into_value());
    if let Some(handler) = module.get(thread, "default_int_handler") {
        handlers::fill(thread, &handler);
    }
    Ok(())
}

/// `_signal`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_signal",
    doc: "This module provides mechanisms to use signal handlers in Python.",
    functions: FUNCTIONS,
    classes: &[],
    fill: Some(fill),
};
