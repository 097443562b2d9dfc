//! `stat`: what the system knows of a file.

use super::file::small;
use crate::memory::value::{Raised, Value};
use crate::object::native::Arguments;
use crate::object::{error, int};
use crate::protocol::truth;
use crate::stdlib::io::system;
use crate::stdlib::path::PathArgument;
use crate::stdlib::struct_sequence::{StructSpec, make};
use crate::thread::Thread;
use std::ffi::CStr;

/// `os.stat_result`
pub(super) static RESULT: StructSpec = StructSpec {
    name: "os.stat_result",
    doc: "stat_result: Result from stat, fstat, or lstat.",
    fields: &["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "", "", ""],
    more: &[
        "st_atime",
        "st_mtime",
        "st_ctime",
        "st_atime_ns",
        "st_mtime_ns",
        "st_ctime_ns",
        "st_blksize",
        "st_blocks",
        "st_rdev",
    ],
    can_make: true,
};

const BILLION: i64 = 1_000_000_000;

/// The result object of what a call found.
pub(super) fn result(thread: &Thread, status: &libc::stat) -> Value {
    let number = |number: i64| int::from_i64(thread, number);
    let times = [
        (status.st_atime, status.st_atime_nsec),
        (status.st_mtime, status.st_mtime_nsec),
        (status.st_ctime, status.st_ctime_nsec),
    ];
    let mut values = vec![
        number(i64::from(status.st_mode)),
        int::from_u64(thread, status.st_ino),
        int::from_u64(thread, status.st_dev),
        int::from_u64(thread, status.st_nlink),
        number(i64::from(status.st_uid)),
        number(i64::from(status.st_gid)),
        number(status.st_size),
    ];
    values.extend(times.map(|(seconds, _)| number(seconds)));
    values.extend(times.map(|(seconds, nanos)| Value::float(seconds as f64 + 1e-9 * nanos as f64)));
    values.extend(times.map(|(seconds, nanos)| number(seconds * BILLION + nanos)));
    values.extend([
        number(status.st_blksize),
        number(status.st_blocks),
        int::from_u64(thread, status.st_rdev),
    ]);
    make(thread, &RESULT, values)
}

/// Asks about a path, below a folder; the error number if there is none.
pub(super) fn at(folder: i32, path: &CStr, follow: bool) -> Result<libc::stat, i32> {
    let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    // SAFETY: all bytes of the struct may be zero; the call fills it; the path is a C string.
    let (answer, status) = unsafe {
        let mut status: libc::stat = std::mem::zeroed();
        (libc::fstatat(folder, path.as_ptr(), &raw mut status, flags), status)
    };
    if answer < 0 { Err(system::errno()) } else { Ok(status) }
}

fn of_descriptor(thread: &Thread, descriptor: i32) -> Result<Value, Raised> {
    // SAFETY: as above.
    let (answer, status) = unsafe {
        let mut status: libc::stat = std::mem::zeroed();
        (libc::fstat(descriptor, &raw mut status), status)
    };
    if answer < 0 {
        Err(error::errno_error(thread, system::errno(), None))
    } else {
        Ok(result(thread, &status))
    }
}

pub(super) fn stat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(0).as_small().is_some() {
        return of_descriptor(thread, small(thread, args.get(0))?);
    }
    let path = super::path_or_number(thread, args.get(0), "stat")?;
    let folder = super::folder(thread, args, 1)?;
    let follow = truth::is_true(thread, args.get(2))?;
    match at(folder, path.as_c(), follow) {
        Ok(status) => Ok(result(thread, &status)),
        Err(number) => Err(error::errno_error(thread, number, Some(path.shown))),
    }
}

pub(super) fn lstat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let path = PathArgument::for_call(thread, args.get(0), "lstat")?;
    let folder = super::folder(thread, args, 1)?;
    match at(folder, path.as_c(), false) {
        Ok(status) => Ok(result(thread, &status)),
        Err(number) => Err(error::errno_error(thread, number, Some(path.shown))),
    }
}

pub(super) fn fstat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of_descriptor(thread, small(thread, args.get(0))?)
}

pub(super) fn access(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let path = PathArgument::for_call(thread, args.get(0), "access")?;
    let mode = small(thread, args.get(1))?;
    let folder = super::folder(thread, args, 2)?;
    let mut flags = if truth::is_true(thread, args.get(3))? { libc::AT_EACCESS } else { 0 };
    if !truth::is_true(thread, args.get(4))? {
        flags |= libc::AT_SYMLINK_NOFOLLOW;
    }
    // SAFETY: the path is a C string.
    Ok(Value::bool(unsafe { libc::faccessat(folder, path.as_c().as_ptr(), mode, flags) } == 0))
}
