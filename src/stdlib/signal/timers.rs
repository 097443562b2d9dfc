//! Timers that send signals: `alarm` and the three interval timers.

use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::object::error;
use crate::object::int;
use crate::object::native::Arguments;
use crate::object::tuple;
use crate::protocol::{call, number};
use crate::thread::Thread;
use std::cell::OnceCell;

/// `signal.itimer_error`
#[derive(Default)]
pub(super) struct TimerError(pub(super) OnceCell<Value>);

pub(super) fn alarm(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let seconds = c_int(thread, args.get(0))?;
    // SAFETY: the call takes a number.
    let left = unsafe { libc::alarm(seconds as libc::c_uint) };
    Ok(int::from_u64(thread, u64::from(left)))
}

fn time_of(thread: &Thread, value: &Value) -> Result<libc::timeval, Raised> {
    let seconds = number::to_float(thread, value)?;
    let whole = seconds.floor();
    Ok(libc::timeval {
        tv_sec: whole as libc::time_t,
        tv_usec: ((seconds - whole) * 1e6).ceil() as libc::suseconds_t,
    })
}

fn seconds(time: libc::timeval) -> Value {
    Value::float(time.tv_sec as f64 + time.tv_usec as f64 / 1e6)
}

fn pair(thread: &Thread, timer: libc::itimerval) -> Value {
    tuple::pair(thread, seconds(timer.it_value), seconds(timer.it_interval))
}

/// The module's own exception for what the system refuses.
fn refused(thread: &Thread) -> Raised {
    let number = std::io::Error::last_os_error().raw_os_error().unwrap_or(0);
    let Some(class) = thread.interpreter().extension::<TimerError>().0.get() else {
        return error::errno_error(thread, number, None);
    };
    let words = crate::object::str::Str::new(thread, &error::strerror(number)).into_value();
    match call::call(thread, class, &[Value::small(i64::from(number)), words]) {
        Ok(exception) => error::raise(thread, exception),
        Err(raised) => raised,
    }
}

fn empty() -> libc::itimerval {
    let zero = libc::timeval { tv_sec: 0, tv_usec: 0 };
    libc::itimerval { it_interval: zero, it_value: zero }
}

pub(super) fn setitimer(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let which = c_int(thread, args.get(0))?;
    let timer = libc::itimerval {
        it_value: time_of(thread, args.get(1))?,
        it_interval: time_of(thread, args.get(2))?,
    };
    let mut old = empty();
    // SAFETY: both structs are there.
    if unsafe { libc::setitimer(which as _, &raw const timer, &raw mut old) } != 0 {
        return Err(refused(thread));
    }
    Ok(pair(thread, old))
}

pub(super) fn getitimer(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let which = c_int(thread, args.get(0))?;
    let mut timer = empty();
    // SAFETY: the struct is there.
    if unsafe { libc::getitimer(which as _, &raw mut timer) } != 0 {
        return Err(refused(thread));
    }
    Ok(pair(thread, timer))
}
