//! Sending signals, waiting for them, and holding them back.

use super::handlers::{NSIG, errno, number, run};
use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::object::error;
use crate::object::int;
use crate::object::native::Arguments;
use crate::object::set::Set;
use crate::object::str::Str;
use crate::protocol::{call, iterate, number as numbers};
use crate::stdlib::struct_sequence::{StructSpec, make};
use crate::thread::Thread;
use crate::thread::reason::Reason;

/// What `sigwaitinfo` tells of a signal.
pub(super) static INFORMATION: StructSpec = StructSpec {
    name: "signal.struct_siginfo",
    doc: "struct_siginfo: Result from sigwaitinfo or sigtimedwait.\n\nThis object may be accessed either as a tuple of\n(si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band),\nor via the attributes si_signo, si_code, and so on.",
    fields: &["si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band"],
    more: &[],
    can_make: true,
};

pub(super) fn raise_signal(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let signal = c_int(thread, args.get(0))?;
    // SAFETY: the call takes a number; the handlers are safe.
    if unsafe { libc::raise(signal) } != 0 {
        return Err(errno(thread));
    }
    run(thread)?;
    Ok(Value::none())
}

pub(super) fn pthread_kill(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let target = numbers::index_i64(thread, args.get(0))?;
    let signal = c_int(thread, args.get(1))?;
    // SAFETY: the caller names a thread that lives, as CPython asks of it.
    let fault = unsafe { libc::pthread_kill(target as libc::pthread_t, signal) };
    if fault != 0 {
        return Err(error::errno_error(thread, fault, None));
    }
    run(thread)?;
    Ok(Value::none())
}

pub(super) fn pause(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    // SAFETY: no arguments.
    thread.without_gil(Reason::Io, || unsafe { libc::pause() });
    run(thread)?;
    Ok(Value::none())
}

pub(super) fn strsignal(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let signal = number(thread, args.get(0))?;
    // SAFETY: the text lasts until the next call, and is copied at once.
    let words = unsafe { std::ffi::CStr::from_ptr(libc::strsignal(signal)) }.to_string_lossy().into_owned();
    if words.starts_with("Unknown signal") {
        return Ok(Value::none());
    }
    Ok(Str::new(thread, &words).into_value())
}

fn empty() -> libc::sigset_t {
    // SAFETY: all bytes of the set may be zero; the call fills it.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        set
    }
}

/// A set of the signals an iterable names.
fn set_of(thread: &Thread, value: &Value) -> Result<libc::sigset_t, Raised> {
    let mut set = empty();
    for item in iterate::collect(thread, value)? {
        let signal = c_int(thread, &item)?;
        if !(1..NSIG as i32).contains(&signal) {
            let message = format!("signal number {signal} out of range [1; {}]", NSIG - 1);
            return Err(error::value_error(thread, message));
        }
        // SAFETY: the set is there, the number in range.
        unsafe { libc::sigaddset(&raw mut set, signal) };
    }
    Ok(set)
}

/// The numbers of a set, as a Python set.
fn members(thread: &Thread, set: &libc::sigset_t) -> Result<Value, Raised> {
    // SAFETY: the set is there, the numbers in range.
    let has = |signal: &i32| unsafe { libc::sigismember(set, *signal) == 1 };
    let all = (1..NSIG as i32).filter(has).map(|signal| Value::small(i64::from(signal)));
    let list = crate::object::tuple::Tuple::new(thread, all.collect()).into_value();
    let class = Value::from_object(crate::object::class::class_of_shape(thread.root::<Set>()));
    call::call(thread, &class, &[list])
}

pub(super) fn valid_signals(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let mut set = empty();
    // SAFETY: the call fills the set.
    unsafe { libc::sigfillset(&raw mut set) };
    members(thread, &set)
}

pub(super) fn sigpending(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let mut set = empty();
    // SAFETY: the call fills the set.
    if unsafe { libc::sigpending(&raw mut set) } != 0 {
        return Err(errno(thread));
    }
    members(thread, &set)
}

pub(super) fn pthread_sigmask(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let how = c_int(thread, args.get(0))?;
    let set = set_of(thread, args.get(1))?;
    let mut old = empty();
    // SAFETY: both sets are there.
    let fault = unsafe { libc::pthread_sigmask(how, &raw const set, &raw mut old) };
    if fault != 0 {
        return Err(error::errno_error(thread, fault, None));
    }
    run(thread)?;
    members(thread, &old)
}

pub(super) fn sigwait(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let set = set_of(thread, args.get(0))?;
    let (fault, signal) = thread.without_gil(Reason::Io, || {
        let mut signal = 0;
        // SAFETY: the set and the number are there.
        (unsafe { libc::sigwait(&raw const set, &raw mut signal) }, signal)
    });
    if fault != 0 {
        return Err(error::errno_error(thread, fault, None));
    }
    Ok(Value::small(i64::from(signal)))
}

/// Waits for one of a set; nothing if the time is over.
fn wait(
    thread: &Thread,
    set: &libc::sigset_t,
    timeout: Option<std::time::Duration>,
) -> Result<Option<Value>, Raised> {
    let until = timeout.map(|timeout| std::time::Instant::now() + timeout);
    loop {
        let left = until.map(|until| until.saturating_duration_since(std::time::Instant::now()));
        let (signal, fault, parts) = thread.without_gil(Reason::Io, || {
            // SAFETY: all bytes of the struct may be zero; the calls read the set and fill the struct, whose
            // parts are there for every signal that was sent.
            unsafe {
                let mut told: libc::siginfo_t = std::mem::zeroed();
                let signal = match left {
                    None => libc::sigwaitinfo(set, &raw mut told),
                    Some(left) => {
                        let span = libc::timespec {
                            tv_sec: left.as_secs() as libc::time_t,
                            tv_nsec: left.subsec_nanos().into(),
                        };
                        libc::sigtimedwait(set, &raw mut told, &raw const span)
                    }
                };
                let fault = *libc::__errno_location();
                let (sender, user) = (i64::from(told.si_pid()), i64::from(told.si_uid()));
                let own = [told.si_signo, told.si_code, told.si_errno].map(i64::from);
                (signal, fault, [own[0], own[1], own[2], sender, user, i64::from(told.si_status()), 0])
            }
        });
        match fault {
            _ if signal >= 0 => {
                let fields = parts.map(|part| int::from_i64(thread, part));
                return Ok(Some(make(thread, &INFORMATION, fields.into())));
            }
            libc::EAGAIN if until.is_some() => return Ok(None),
            libc::EINTR => run(thread)?,
            other => return Err(error::errno_error(thread, other, None)),
        }
    }
}

pub(super) fn sigwaitinfo(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let set = set_of(thread, args.get(0))?;
    Ok(wait(thread, &set, None)?.unwrap_or_else(Value::none))
}

pub(super) fn sigtimedwait(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let set = set_of(thread, args.get(0))?;
    let seconds = numbers::to_float(thread, args.get(1))?;
    if seconds.is_nan() || seconds < 0.0 {
        return Err(error::value_error(thread, "timeout must be non-negative"));
    }
    let timeout = std::time::Duration::from_secs_f64(seconds.min(1e9));
    Ok(wait(thread, &set, Some(timeout))?.unwrap_or_else(Value::none))
}

pub(super) fn pidfd_send_signal(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (process, signal) = (c_int(thread, args.get(0))?, c_int(thread, args.get(1))?);
    if !args.get(2).is_none() {
        return Err(error::type_error(thread, "siginfo must be None"));
    }
    let flags = c_int(thread, args.get(3))?;
    let nothing = std::ptr::null::<libc::siginfo_t>();
    // SAFETY: the call takes numbers and a pointer that may be null.
    if unsafe { libc::syscall(libc::SYS_pidfd_send_signal, process, signal, nothing, flags) } < 0 {
        return Err(errno(thread));
    }
    Ok(Value::none())
}
