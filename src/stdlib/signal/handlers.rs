//! Handlers of signals. The system's handler only notes the signal, writes a byte to the wake-up descriptor and asks the
//! main thread to look; the Python handler runs at the main thread's next poll.

use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::Integer;
use crate::object::native::Arguments;
use crate::object::traceback::FrameObject;
use crate::protocol::call;
use crate::thread::{Thread, main_thread};
use std::cell::{OnceCell, RefCell};
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicBool, AtomicI32};

/// One more than the highest number of a signal.
pub(super) const NSIG: usize = 65;
/// What a script calls the system's own way.
pub(super) const DEFAULT: i64 = 0;
/// What a script calls ignoring.
pub(super) const IGNORE: i64 = 1;

static NOTED: [AtomicBool; NSIG] = [const { AtomicBool::new(false) }; NSIG];
static WAKE_UP: AtomicI32 = AtomicI32::new(-1);

/// What scripts set; nothing stands for a handler that is not Python's.
#[derive(Default)]
struct Handlers {
    table: OnceCell<RefCell<Vec<Option<Value>>>>,
}

extern "C" fn note(signal: libc::c_int) {
    if !main_thread::has_arrived(signal) {
        return;
    }
    if let Some(noted) = NOTED.get(signal as usize) {
        noted.store(true, Release);
    }
    let descriptor = WAKE_UP.load(Relaxed);
    if descriptor >= 0 {
        let byte = signal as u8;
        // SAFETY: write is safe in a handler; errno is put back.
        unsafe {
            let number = *libc::__errno_location();
            libc::write(descriptor, (&raw const byte).cast(), 1);
            *libc::__errno_location() = number;
        }
    }
    main_thread::notify();
}

/// Makes the main thread the one that handles signals, Ctrl-C a KeyboardInterrupt, and a closed pipe an error.
pub(crate) fn install(thread: &Thread) {
    main_thread::settle(thread);
    set_action(libc::SIGINT, note as *const () as libc::sighandler_t);
    for ignored in [libc::SIGPIPE, libc::SIGXFSZ] {
        set_action(ignored, libc::SIG_IGN);
    }
}

/// Sets the system's handler; system calls that the signal breaks off come back.
fn set_action(signal: libc::c_int, handler: libc::sighandler_t) -> bool {
    // SAFETY: what the handler does is safe in a handler; all bytes of the struct may be zero.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler;
        libc::sigaction(signal, &raw const action, std::ptr::null_mut()) == 0
    }
}

fn action_of(signal: libc::c_int) -> Option<libc::sighandler_t> {
    // SAFETY: all bytes of the struct may be zero; the call only fills it.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        (libc::sigaction(signal, std::ptr::null(), &raw mut action) == 0).then_some(action.sa_sigaction)
    }
}

/// The table, as the system has it when the module is first used.
pub(super) fn fill(thread: &Thread, default_int_handler: &Value) {
    let handlers = thread.interpreter().extension::<Handlers>();
    handlers.table.get_or_init(|| {
        let of = |signal: usize| match action_of(signal as libc::c_int)? {
            libc::SIG_DFL => Some(Value::small(DEFAULT)),
            libc::SIG_IGN => Some(Value::small(IGNORE)),
            _ if signal == libc::SIGINT as usize => Some(default_int_handler.clone()),
            _ => None,
        };
        RefCell::new((0..NSIG).map(of).collect())
    });
}

fn handler_of(thread: &Thread, signal: usize) -> Option<Value> {
    let table = thread.interpreter().extension::<Handlers>().table.get()?;
    table.borrow().get(signal).cloned().flatten()
}

/// Runs the Python handlers of the signals that arrived: what the main thread does at its next poll.
pub(crate) fn run(thread: &Thread) -> Result<(), Raised> {
    if thread.ident() != main_thread::ident() {
        return Ok(());
    }
    for (signal, noted) in NOTED.iter().enumerate() {
        if !noted.swap(false, AcqRel) {
            continue;
        }
        let handled = match handler_of(thread, signal) {
            Some(handler) if Integer::of(&handler).is_none() => {
                call::call(thread, &handler, &[Value::small(signal as i64), frame(thread)]).map(drop)
            }
            None if signal == libc::SIGINT as usize => Err(interrupt(thread)),
            _ => Ok(()),
        };
        if handled.is_err() {
            if NOTED.iter().any(|noted| noted.load(Acquire)) {
                main_thread::notify();
            }
            return handled;
        }
    }
    Ok(())
}

fn frame(thread: &Thread) -> Value {
    let frame = thread.running();
    if frame.is_null() {
        return Value::none();
    }
    // SAFETY: the running frame is alive while native code runs.
    unsafe { FrameObject::of(thread, frame) }.into_value()
}

fn interrupt(thread: &Thread) -> Raised {
    error::raise_with(thread, ExceptionKind::KeyboardInterrupt, Vec::new())
}

pub(super) fn default_int_handler(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Err(interrupt(thread))
}

/// The number of a signal that may be handled.
pub(super) fn number(thread: &Thread, value: &Value) -> Result<i32, Raised> {
    let number = c_int(thread, value)?;
    if !(1..NSIG as i32).contains(&number) {
        return Err(error::value_error(thread, "signal number out of range"));
    }
    Ok(number)
}

fn only_in_main(thread: &Thread, what: &str) -> Result<(), Raised> {
    if thread.ident() == main_thread::ident() {
        return Ok(());
    }
    let message = format!("{what} only works in main thread of the main interpreter");
    Err(error::value_error(thread, message))
}

pub(super) fn errno(thread: &Thread) -> Raised {
    let number = std::io::Error::last_os_error().raw_os_error().unwrap_or(0);
    error::errno_error(thread, number, None)
}

pub(super) fn signal(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    only_in_main(thread, "signal")?;
    let signal = number(thread, args.get(0))?;
    let handler = args.get(1);
    let asked = Integer::of(handler).and_then(Integer::small);
    let action = match asked {
        Some(DEFAULT) => libc::SIG_DFL,
        Some(IGNORE) => libc::SIG_IGN,
        _ if call::is_callable(thread, handler) => note as *const () as libc::sighandler_t,
        _ => {
            let message = "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object";
            return Err(error::type_error(thread, message));
        }
    };
    run(thread)?;
    if !set_action(signal, action) {
        return Err(errno(thread));
    }
    let handlers = thread.interpreter().extension::<Handlers>();
    let table = handlers.table.get().expect("the module filled it");
    let old = table.borrow_mut()[signal as usize].replace(handler.clone());
    Ok(old.unwrap_or_else(Value::none))
}

pub(super) fn getsignal(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let signal = number(thread, args.get(0))?;
    Ok(handler_of(thread, signal as usize).unwrap_or_else(Value::none))
}

pub(super) fn siginterrupt(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (signal, breaks_off) = (number(thread, args.get(0))?, c_int(thread, args.get(1))? != 0);
    // SAFETY: all bytes of the struct may be zero; the calls fill it and read it.
    let done = unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        libc::sigaction(signal, std::ptr::null(), &raw mut action);
        action.sa_flags &= !libc::SA_RESTART;
        action.sa_flags |= if breaks_off { 0 } else { libc::SA_RESTART };
        libc::sigaction(signal, &raw const action, std::ptr::null_mut()) == 0
    };
    if done { Ok(Value::none()) } else { Err(errno(thread)) }
}

pub(super) fn set_wakeup_fd(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = c_int(thread, args.get(0))?;
    only_in_main(thread, "set_wakeup_fd")?;
    if descriptor >= 0 {
        // SAFETY: the call takes numbers.
        let flags = unsafe { libc::fcntl(descriptor, libc::F_GETFL) };
        if flags < 0 {
            return Err(errno(thread));
        }
        if flags & libc::O_NONBLOCK == 0 {
            let message = format!("the fd {descriptor} must be in non-blocking mode");
            return Err(error::value_error(thread, message));
        }
    }
    let old = WAKE_UP.swap(descriptor.max(-1), AcqRel);
    Ok(Value::small(i64::from(old)))
}
