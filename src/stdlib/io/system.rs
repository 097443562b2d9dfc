//! System calls on file descriptors, with CPython's manner of interruption: a call that a signal broke off is
//! made again, unless the signal's handler raises.

use crate::memory::value::Raised;
use crate::object::error;
use crate::thread::reason::Reason;
use crate::thread::{Thread, breaker};
use std::sync::atomic::Ordering::Relaxed;

/// Runs the handlers of signals that arrived.
pub(crate) fn check_signals(thread: &Thread) -> Result<(), Raised> {
    if thread.breaker.fetch_and(!breaker::SIGNAL, Relaxed) & breaker::SIGNAL == 0 {
        return Ok(());
    }
    (thread.interpreter().handle_signals)(thread)
}

/// The error number of the last system call.
pub(crate) fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// Makes a call until no signal breaks it off; its answer, or the error number.
pub(crate) fn retry(thread: &Thread, mut call: impl FnMut() -> i64) -> Result<Result<i64, i32>, Raised> {
    loop {
        let answer = call();
        if answer >= 0 {
            return Ok(Ok(answer));
        }
        match errno() {
            libc::EINTR => check_signals(thread)?,
            number => return Ok(Err(number)),
        }
    }
}

/// The same for calls that may take their time: each is made without the GIL.
pub(crate) fn retry_without_gil(
    thread: &Thread,
    mut call: impl FnMut() -> i64 + Send,
) -> Result<Result<i64, i32>, Raised> {
    loop {
        let answer = thread.without_gil(Reason::Io, || match call() {
            answer @ 0.. => Ok(answer),
            _ => Err(errno()),
        });
        match answer {
            Err(libc::EINTR) => check_signals(thread)?,
            answer => return Ok(answer),
        }
    }
}

/// The same; any error is raised.
pub(crate) fn blocking(thread: &Thread, call: impl FnMut() -> i64 + Send) -> Result<i64, Raised> {
    retry_without_gil(thread, call)?.map_err(|number| error::errno_error(thread, number, None))
}

/// Makes a call as `retry` does; any error is raised.
pub(crate) fn checked(thread: &Thread, call: impl FnMut() -> i64) -> Result<i64, Raised> {
    retry(thread, call)?.map_err(|number| error::errno_error(thread, number, None))
}

/// The same for calls that may have to wait: `None` if they would.
fn waiting(thread: &Thread, call: impl FnMut() -> i64 + Send) -> Result<Option<usize>, Raised> {
    match retry_without_gil(thread, call)? {
        Ok(count) => Ok(Some(count as usize)),
        Err(libc::EAGAIN) => Ok(None),
        Err(number) => Err(error::errno_error(thread, number, None)),
    }
}

/// `read(2)`; `None` if it would have to wait.
pub(crate) fn read(thread: &Thread, descriptor: i32, into: &mut [u8]) -> Result<Option<usize>, Raised> {
    // SAFETY: the slice has the room it says.
    waiting(thread, || unsafe { libc::read(descriptor, into.as_mut_ptr().cast(), into.len()) as i64 })
}

/// `write(2)`; `None` if it would have to wait.
pub(crate) fn write(thread: &Thread, descriptor: i32, bytes: &[u8]) -> Result<Option<usize>, Raised> {
    // SAFETY: the slice has the bytes it says.
    waiting(thread, || unsafe { libc::write(descriptor, bytes.as_ptr().cast(), bytes.len()) as i64 })
}

/// `lseek(2)`
pub(crate) fn seek(thread: &Thread, descriptor: i32, offset: i64, whence: i32) -> Result<i64, Raised> {
    // SAFETY: plain numbers.
    blocking(thread, || unsafe { libc::lseek(descriptor, offset, whence) })
}

/// True at a terminal.
pub(crate) fn is_terminal(descriptor: i32) -> bool {
    // SAFETY: a plain number.
    unsafe { libc::isatty(descriptor) == 1 }
}
