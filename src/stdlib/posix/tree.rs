//! Calls that change the tree of files.

use super::file::small;
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::exception::Exception;
use crate::object::list::List;
use crate::object::native::Arguments;
use crate::object::tuple::Tuple;
use crate::protocol::{number, truth};
use crate::stdlib::io::system;
use crate::stdlib::path::{self, PathArgument};
use crate::thread::Thread;
use std::ffi::CStr;
use std::os::unix::ffi::OsStrExt;

/// A call on a path: its error names it.
fn on_path(
    thread: &Thread,
    value: &Value,
    function: &str,
    call: impl Fn(&CStr) -> i32,
) -> Result<Value, Raised> {
    let path = PathArgument::for_call(thread, value, function)?;
    match system::retry(thread, || i64::from(call(path.as_c())))? {
        Ok(_) => Ok(Value::none()),
        Err(number) => Err(error::errno_error(thread, number, Some(path.shown))),
    }
}

/// A call on two paths: its error names both.
fn on_paths(
    thread: &Thread,
    args: Arguments<'_>,
    function: &str,
    call: impl Fn(&CStr, &CStr) -> i32,
) -> Result<Value, Raised> {
    let from = PathArgument::for_call(thread, args.get(0), function)?;
    let to = PathArgument::for_call(thread, args.get(1), function)?;
    let Err(number) = system::retry(thread, || i64::from(call(from.as_c(), to.as_c())))? else {
        return Ok(Value::none());
    };
    let raised = error::errno_error(thread, number, Some(from.shown));
    if let Some(exception) = thread.raised().as_ref().and_then(Value::downcast::<Exception>) {
        exception.set_field("filename2", Some(to.shown));
    }
    Err(raised)
}

pub(super) fn mkdir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (mode, folder) = (small(thread, args.get(1))?, super::folder(thread, args, 2)?);
    // SAFETY: the path is a C string.
    on_path(thread, args.get(0), "mkdir", |path| unsafe {
        libc::mkdirat(folder, path.as_ptr(), mode as libc::mode_t)
    })
}

pub(super) fn rmdir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let folder = super::folder(thread, args, 1)?;
    // SAFETY: the path is a C string.
    on_path(thread, args.get(0), "rmdir", |path| unsafe {
        libc::unlinkat(folder, path.as_ptr(), libc::AT_REMOVEDIR)
    })
}

fn unlink_named(thread: &Thread, args: Arguments<'_>, function: &str) -> Result<Value, Raised> {
    let folder = super::folder(thread, args, 1)?;
    // SAFETY: the path is a C string.
    on_path(thread, args.get(0), function, |path| unsafe { libc::unlinkat(folder, path.as_ptr(), 0) })
}

pub(super) fn unlink(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unlink_named(thread, args, "unlink")
}

pub(super) fn remove(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unlink_named(thread, args, "remove")
}

pub(super) fn rename(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (from, to) = (super::folder(thread, args, 2)?, super::folder(thread, args, 3)?);
    // SAFETY: the paths are C strings.
    on_paths(thread, args, "rename", |old, new| unsafe {
        libc::renameat(from, old.as_ptr(), to, new.as_ptr())
    })
}

pub(super) fn replace(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (from, to) = (super::folder(thread, args, 2)?, super::folder(thread, args, 3)?);
    // SAFETY: the paths are C strings.
    on_paths(thread, args, "replace", |old, new| unsafe {
        libc::renameat(from, old.as_ptr(), to, new.as_ptr())
    })
}

pub(super) fn link(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (from, to) = (super::folder(thread, args, 2)?, super::folder(thread, args, 3)?);
    let flags = if truth::is_true(thread, args.get(4))? { libc::AT_SYMLINK_FOLLOW } else { 0 };
    // SAFETY: the paths are C strings.
    on_paths(thread, args, "link", |old, new| unsafe {
        libc::linkat(from, old.as_ptr(), to, new.as_ptr(), flags)
    })
}

pub(super) fn symlink(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let folder = super::folder(thread, args, 3)?;
    // SAFETY: the paths are C strings.
    on_paths(thread, args, "symlink", |old, new| unsafe {
        libc::symlinkat(old.as_ptr(), folder, new.as_ptr())
    })
}

pub(super) fn readlink(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let path = PathArgument::for_call(thread, args.get(0), "readlink")?;
    let folder = super::folder(thread, args, 1)?;
    let mut target = vec![0u8; libc::PATH_MAX as usize];
    // SAFETY: the path is a C string, and the vector has the room it says.
    let answer = system::retry(thread, || unsafe {
        libc::readlinkat(folder, path.as_c().as_ptr(), target.as_mut_ptr().cast(), target.len()) as i64
    })?;
    match answer {
        Ok(length) => path::like(thread, &target[..length as usize], path.is_bytes()),
        Err(number) => Err(error::errno_error(thread, number, Some(path.shown))),
    }
}

pub(super) fn chmod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (mode, folder) = (small(thread, args.get(1))? as libc::mode_t, super::folder(thread, args, 2)?);
    if args.get(0).as_small().is_some() {
        let descriptor = small(thread, args.get(0))?;
        // SAFETY: plain numbers.
        return super::file::done(thread, || unsafe { libc::fchmod(descriptor, mode) });
    }
    // SAFETY: the path is a C string.
    on_path(thread, args.get(0), "chmod", |path| unsafe { libc::fchmodat(folder, path.as_ptr(), mode, 0) })
}

pub(super) fn truncate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let length = number::index_i64(thread, args.get(1))?;
    if args.get(0).as_small().is_some() {
        return super::file::ftruncate(thread, args);
    }
    // SAFETY: the path is a C string.
    on_path(thread, args.get(0), "truncate", |path| unsafe { libc::truncate(path.as_ptr(), length) })
}

pub(super) fn chdir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(0).as_small().is_some() {
        let descriptor = small(thread, args.get(0))?;
        // SAFETY: a plain number.
        return super::file::done(thread, || unsafe { libc::fchdir(descriptor) });
    }
    // SAFETY: the path is a C string.
    on_path(thread, args.get(0), "chdir", |path| unsafe { libc::chdir(path.as_ptr()) })
}

fn current(thread: &Thread, as_bytes: bool) -> Result<Value, Raised> {
    match std::env::current_dir() {
        Ok(folder) => path::like(thread, folder.as_os_str().as_bytes(), as_bytes),
        Err(fault) => Err(error::os_error(thread, &fault, None)),
    }
}

pub(super) fn getcwd(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    current(thread, false)
}

pub(super) fn getcwdb(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    current(thread, true)
}

/// The names in a folder.
pub(super) fn names(thread: &Thread, folder: &PathArgument) -> Result<Vec<Vec<u8>>, Raised> {
    let place = std::ffi::OsStr::from_bytes(folder.as_bytes());
    let fail = |fault: &std::io::Error| {
        let number = fault.raw_os_error().unwrap_or(libc::EIO);
        error::errno_error(thread, number, Some(folder.shown.clone()))
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(place).map_err(|fault| fail(&fault))? {
        found.push(entry.map_err(|fault| fail(&fault))?.file_name().as_bytes().to_vec());
    }
    Ok(found)
}

pub(super) fn listdir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let here = crate::object::str::Str::new(thread, ".").into_value();
    let folder = PathArgument::for_call(thread, args.not_none(0).unwrap_or(&here), "listdir")?;
    let names = names(thread, &folder)?;
    let shown = names.iter().map(|name| path::like(thread, name, folder.is_bytes()));
    Ok(List::new(thread, shown.collect::<Result<_, _>>()?).into_value())
}

pub(super) fn utime(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    const BILLION: i64 = 1_000_000_000;
    let folder = super::folder(thread, args, 3)?;
    let flags = if truth::is_true(thread, args.get(4))? { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    let now = libc::timespec { tv_sec: 0, tv_nsec: libc::UTIME_NOW };
    let mut times = [now, now];
    let (given, nanos) = (args.not_none(1), args.given(2));
    if given.is_some() && nanos.is_some() {
        let words = "utime: you may specify either 'times' or 'ns' but not both";
        return Err(error::value_error(thread, words));
    }
    if let Some(pair) = given.or(nanos) {
        let which = if nanos.is_some() { "ns" } else { "times" };
        let Some([access, change]) = pair.downcast::<Tuple>().map(Tuple::items) else {
            let extra = if nanos.is_some() { "" } else { " or None" };
            let message = format!("utime: '{which}' must be a tuple of two ints{extra}");
            return Err(error::type_error(thread, message));
        };
        for (slot, value) in times.iter_mut().zip([access, change]) {
            let total = match (nanos.is_some(), value.as_small()) {
                (true, _) => number::index_i64(thread, value)?,
                (false, Some(seconds)) => seconds * BILLION,
                (false, None) => (number::to_float(thread, value)? * 1e9).floor() as i64,
            };
            *slot = libc::timespec { tv_sec: total.div_euclid(BILLION), tv_nsec: total.rem_euclid(BILLION) };
        }
    }
    if args.get(0).as_small().is_some() {
        let descriptor = small(thread, args.get(0))?;
        // SAFETY: the array has two times.
        return super::file::done(thread, || unsafe { libc::futimens(descriptor, times.as_ptr()) });
    }
    // SAFETY: the path is a C string, and the array has two times.
    on_path(thread, args.get(0), "utime", |path| unsafe {
        libc::utimensat(folder, path.as_ptr(), times.as_ptr(), flags)
    })
}
