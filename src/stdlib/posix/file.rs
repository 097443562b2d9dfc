//! Calls on file descriptors.

use crate::memory::value::{Raised, Value};
use crate::object::bytes::Bytes;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::tuple;
use crate::object::{error, int};
use crate::protocol::{buffer, number, truth};
use crate::stdlib::io::system;
use crate::stdlib::path::PathArgument;
use crate::stdlib::struct_sequence::{StructSpec, make};
use crate::thread::Thread;

/// `os.terminal_size`
pub(super) static TERMINAL: StructSpec = StructSpec {
    name: "os.terminal_size",
    doc: "A tuple of (columns, lines) for holding terminal window size",
    fields: &["columns", "lines"],
    more: &[],
    can_make: true,
};

/// An argument that is a descriptor or another small number.
pub(super) fn small(thread: &Thread, value: &Value) -> Result<i32, Raised> {
    let number = number::index_i64(thread, value)?;
    i32::try_from(number).map_err(|_| {
        let side = if number > 0 { "greater than maximum" } else { "less than minimum" };
        error::overflow_error(thread, format!("signed integer is {side}"))
    })
}

/// A call whose answer is nothing but whether it worked.
pub(super) fn done(thread: &Thread, call: impl FnMut() -> i32) -> Result<Value, Raised> {
    let mut call = call;
    system::checked(thread, || i64::from(call()))?;
    Ok(Value::none())
}

pub(super) fn open(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let path = PathArgument::for_call(thread, args.get(0), "open")?;
    let (flags, mode) = (small(thread, args.get(1))?, small(thread, args.get(2))?);
    let folder = super::folder(thread, args, 3)?;
    // SAFETY: the path is a C string.
    let opened = system::retry(thread, || unsafe {
        i64::from(libc::openat(folder, path.as_c().as_ptr(), flags | libc::O_CLOEXEC, mode))
    })?;
    match opened {
        Ok(descriptor) => Ok(Value::small(descriptor)),
        Err(number) => Err(error::errno_error(thread, number, Some(path.shown))),
    }
}

pub(super) fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    // SAFETY: a plain number.
    done(thread, || unsafe { libc::close(descriptor) })
}

pub(super) fn closerange(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    for descriptor in small(thread, args.get(0))?..small(thread, args.get(1))? {
        // SAFETY: a plain number; those that are not open do not matter.
        unsafe { libc::close(descriptor) };
    }
    Ok(Value::none())
}

pub(super) fn read(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    let Ok(length) = usize::try_from(number::index_i64(thread, args.get(1))?) else {
        return Err(error::errno_error(thread, libc::EINVAL, None));
    };
    let mut bytes = vec![0; length];
    match system::read(thread, descriptor, &mut bytes)? {
        Some(count) => Ok(Bytes::new(thread, &bytes[..count]).into_value()),
        None => Err(error::errno_error(thread, libc::EAGAIN, None)),
    }
}

pub(super) fn write(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    let bytes = buffer::bytes(thread, args.get(1))?;
    match system::write(thread, descriptor, &bytes)? {
        Some(count) => Ok(int::from_usize(thread, count)),
        None => Err(error::errno_error(thread, libc::EAGAIN, None)),
    }
}

pub(super) fn lseek(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    let (offset, whence) = (number::index_i64(thread, args.get(1))?, small(thread, args.get(2))?);
    Ok(int::from_i64(thread, system::seek(thread, descriptor, offset, whence)?))
}

pub(super) fn dup(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    // SAFETY: plain numbers.
    let copy =
        system::checked(thread, || unsafe { i64::from(libc::fcntl(descriptor, libc::F_DUPFD_CLOEXEC, 0)) })?;
    Ok(Value::small(copy))
}

pub(super) fn dup2(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (from, to) = (small(thread, args.get(0))?, small(thread, args.get(1))?);
    let flags = if truth::is_true(thread, args.get(2))? || from == to { 0 } else { libc::O_CLOEXEC };
    // SAFETY: plain numbers.
    let copy = system::checked(thread, || unsafe {
        i64::from(if from == to { libc::dup2(from, to) } else { libc::dup3(from, to, flags) })
    })?;
    Ok(Value::small(copy))
}

pub(super) fn pipe(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let mut ends = [0; 2];
    // SAFETY: the array has room for two descriptors.
    done(thread, || unsafe { libc::pipe2(ends.as_mut_ptr(), libc::O_CLOEXEC) })?;
    let [reading, writing] = ends.map(|end| Value::small(i64::from(end)));
    Ok(tuple::pair(thread, reading, writing))
}

pub(super) fn isatty(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(system::is_terminal(small(thread, args.get(0))?)))
}

pub(super) fn fsync(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    // SAFETY: a plain number.
    system::blocking(thread, || unsafe { libc::fsync(descriptor).into() })?;
    Ok(Value::none())
}

pub(super) fn ftruncate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (descriptor, length) = (small(thread, args.get(0))?, number::index_i64(thread, args.get(1))?);
    // SAFETY: plain numbers.
    done(thread, || unsafe { libc::ftruncate(descriptor, length) })
}

pub(super) fn get_inheritable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    // SAFETY: plain numbers.
    let flags = system::checked(thread, || unsafe { i64::from(libc::fcntl(descriptor, libc::F_GETFD)) })?;
    Ok(Value::bool(flags & i64::from(libc::FD_CLOEXEC) == 0))
}

pub(super) fn set_inheritable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    let flags = if truth::is_true(thread, args.get(1))? { 0 } else { libc::FD_CLOEXEC };
    // SAFETY: plain numbers.
    done(thread, || unsafe { libc::fcntl(descriptor, libc::F_SETFD, flags) })
}

fn status_flags(thread: &Thread, descriptor: i32) -> Result<i32, Raised> {
    // SAFETY: plain numbers.
    let flags = system::checked(thread, || unsafe { i64::from(libc::fcntl(descriptor, libc::F_GETFL)) })?;
    Ok(flags as i32)
}

pub(super) fn get_blocking(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let flags = status_flags(thread, small(thread, args.get(0))?)?;
    Ok(Value::bool(flags & libc::O_NONBLOCK == 0))
}

pub(super) fn set_blocking(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    let blocks = truth::is_true(thread, args.get(1))?;
    let flags = status_flags(thread, descriptor)? & !libc::O_NONBLOCK;
    let flags = if blocks { flags } else { flags | libc::O_NONBLOCK };
    // SAFETY: plain numbers.
    done(thread, || unsafe { libc::fcntl(descriptor, libc::F_SETFL, flags) })
}

pub(super) fn terminal_size(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let descriptor = small(thread, args.get(0))?;
    // SAFETY: all bytes of the struct may be zero; the call fills it.
    let (answer, size) = unsafe {
        let mut size: libc::winsize = std::mem::zeroed();
        (libc::ioctl(descriptor, libc::TIOCGWINSZ, &raw mut size), size)
    };
    if answer < 0 {
        return Err(error::errno_error(thread, system::errno(), None));
    }
    let fields = [size.ws_col, size.ws_row].map(|field| Value::small(i64::from(field)));
    Ok(make(thread, &TERMINAL, fields.to_vec()))
}

pub(super) fn strerror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, &error::strerror(small(thread, args.get(0))?)).into_value())
}

/// What a list of strings or bytes is for the system.
pub(super) fn strings(thread: &Thread, values: &[Value]) -> Result<Vec<std::ffi::CString>, Raised> {
    let path = |value: &Value| PathArgument::of(thread, value).map(|path| path.as_c().to_owned());
    values.iter().map(path).collect()
}
