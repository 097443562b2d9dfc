//! Processes: who this one is, its children, its environment.

use super::file::{done, small, strings};
use crate::memory::value::{Raised, Value};
use crate::object::bytes::Bytes;
use crate::object::dict::Dict;
use crate::object::intern::intern;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::tuple;
use crate::object::{error, int};
use crate::protocol::call;
use crate::protocol::{iterate, number};
use crate::stdlib::io::system;
use crate::stdlib::path::PathArgument;
use crate::stdlib::struct_sequence::{StructSpec, make};
use crate::thread::Thread;
use crate::thread::reason::Reason;
use std::os::unix::ffi::OsStrExt;

/// `os.uname_result`
pub(super) static UNAME: StructSpec = StructSpec {
    name: "posix.uname_result",
    doc: "uname_result: Result from os.uname().",
    fields: &["sysname", "nodename", "release", "version", "machine"],
    more: &[],
    can_make: true,
};

/// `os.times_result`
pub(super) static TIMES: StructSpec = StructSpec {
    name: "posix.times_result",
    doc: "times_result: Result from os.times().",
    fields: &["user", "system", "children_user", "children_system", "elapsed"],
    more: &[],
    can_make: true,
};

macro_rules! numbers {
    ($($function:ident)*) => {$(
        pub(super) fn $function(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
            // SAFETY: the call takes nothing and cannot fail.
            Ok(Value::small(i64::from(unsafe { libc::$function() })))
        }
    )*};
}

numbers! { getpid getppid getuid geteuid getgid getegid getpgrp }

pub(super) fn uname(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    // SAFETY: all bytes of the struct may be zero; the call fills it.
    let (answer, words) = unsafe {
        let mut words: libc::utsname = std::mem::zeroed();
        (libc::uname(&raw mut words), words)
    };
    if answer < 0 {
        return Err(error::errno_error(thread, system::errno(), None));
    }
    let all = [words.sysname, words.nodename, words.release, words.version, words.machine];
    let text = |field: &[libc::c_char]| {
        let bytes: Vec<u8> = field.iter().map(|&byte| byte as u8).take_while(|&byte| byte != 0).collect();
        Str::new(thread, &String::from_utf8_lossy(&bytes)).into_value()
    };
    Ok(make(thread, &UNAME, all.iter().map(|field| text(field)).collect()))
}

pub(super) fn times(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    // SAFETY: all bytes of the struct may be zero; the calls fill it or answer numbers.
    let (elapsed, spent, ticks) = unsafe {
        let mut spent: libc::tms = std::mem::zeroed();
        (libc::times(&raw mut spent), spent, libc::sysconf(libc::_SC_CLK_TCK))
    };
    let all = [spent.tms_utime, spent.tms_stime, spent.tms_cutime, spent.tms_cstime, elapsed];
    Ok(make(thread, &TIMES, all.iter().map(|&time| Value::float(time as f64 / ticks as f64)).collect()))
}

/// Runs another program in place of this one; it comes back only with an error.
fn run(
    thread: &Thread,
    path: &Value,
    words: &Value,
    environment: Option<Vec<std::ffi::CString>>,
) -> Result<Value, Raised> {
    let path = PathArgument::for_call(thread, path, "execv")?;
    let words = iterate::collect(thread, words)?;
    if words.is_empty() {
        return Err(error::value_error(thread, "execv() arg 2 must not be empty"));
    }
    let words = strings(thread, &words)?;
    let pointers = |all: &[std::ffi::CString]| {
        let end = std::iter::once(std::ptr::null());
        all.iter().map(|word| word.as_ptr()).chain(end).collect::<Vec<_>>()
    };
    let arguments = pointers(&words);
    // SAFETY: the arrays end with a null pointer, and their strings live until the call comes back.
    unsafe {
        match &environment {
            Some(environment) => {
                libc::execve(path.as_c().as_ptr(), arguments.as_ptr(), pointers(environment).as_ptr());
            }
            None => {
                libc::execv(path.as_c().as_ptr(), arguments.as_ptr());
            }
        }
    }
    Err(error::errno_error(thread, system::errno(), Some(path.shown)))
}

pub(super) fn execv(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    run(thread, args.get(0), args.get(1), None)
}

pub(super) fn execve(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let items = call::call_method_named(thread, args.get(2), intern(thread, "items").as_value(), &[])?;
    let mut environment = Vec::new();
    for pair in iterate::collect(thread, &items)? {
        let pair = strings(thread, &iterate::collect(thread, &pair)?)?;
        if let [name, value] = pair.as_slice() {
            let line = [name.as_bytes(), b"=", value.as_bytes()].concat();
            environment.push(std::ffi::CString::new(line).expect("the parts have no null byte"));
        }
    }
    run(thread, args.get(0), args.get(1), Some(environment))
}

pub(super) fn waitpid(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (child, options) = (small(thread, args.get(0))?, small(thread, args.get(1))?);
    let mut status = 0;
    // SAFETY: the status has room.
    let found =
        system::blocking(thread, || i64::from(unsafe { libc::waitpid(child, &mut status, options) }))?;
    Ok(tuple::pair(thread, Value::small(found), Value::small(i64::from(status))))
}

pub(super) fn wait(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    waitpid(thread, Arguments::bound(&[Some(Value::small(-1)), Some(Value::small(0))]))
}

pub(super) fn kill(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (process, signal) = (small(thread, args.get(0))?, small(thread, args.get(1))?);
    // SAFETY: plain numbers.
    let answer = done(thread, || unsafe { libc::kill(process, signal) })?;
    system::check_signals(thread)?;
    Ok(answer)
}

pub(super) fn exit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let status = small(thread, args.get(0))?;
    // SAFETY: the process ends here.
    unsafe { libc::_exit(status) }
}

pub(super) fn abort(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    std::process::abort()
}

pub(super) fn system(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let command = PathArgument::of(thread, args.get(0))?;
    let words = command.as_c();
    // SAFETY: the command is a C string.
    let status = thread.without_gil(Reason::Io, || unsafe { libc::system(words.as_ptr()) });
    Ok(Value::small(i64::from(status)))
}

pub(super) fn urandom(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Ok(length) = usize::try_from(number::index_i64(thread, args.get(0))?) else {
        return Err(error::value_error(thread, "negative argument not allowed"));
    };
    let mut bytes = vec![0u8; length];
    let mut filled = 0;
    while filled < length {
        // SAFETY: the slice has the room it says.
        filled += system::blocking(thread, || unsafe {
            libc::getrandom(bytes[filled..].as_mut_ptr().cast(), length - filled, 0) as i64
        })? as usize;
    }
    Ok(Bytes::new(thread, &bytes).into_value())
}

pub(super) fn cpu_count(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let count = std::thread::available_parallelism();
    Ok(count.map_or_else(|_| Value::none(), |count| Value::small(count.get() as i64)))
}

pub(super) fn umask(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mask = small(thread, args.get(0))?;
    // SAFETY: a plain number.
    Ok(Value::small(i64::from(unsafe { libc::umask(mask as libc::mode_t) })))
}

pub(super) fn getloadavg(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let mut loads = [0.0; 3];
    // SAFETY: the array has room for three.
    if unsafe { libc::getloadavg(loads.as_mut_ptr(), 3) } != 3 {
        return Err(error::raise_message(
            thread,
            crate::object::exception::ExceptionKind::OSError,
            "Load averages are unobtainable",
        ));
    }
    Ok(crate::object::tuple::Tuple::new(thread, loads.map(Value::float).to_vec()).into_value())
}

/// `posix.environ`: bytes to bytes.
pub(super) fn environment(thread: &Thread) -> Value {
    let environment = Dict::new(thread);
    for (name, value) in std::env::vars_os() {
        let key = Bytes::new(thread, name.as_bytes()).into_value();
        let value = Bytes::new(thread, value.as_bytes()).into_value();
        if crate::protocol::mapping::dict_set(thread, &environment, key, value).is_err() {
            drop(thread.take_raised_if_any());
        }
    }
    environment.into_value()
}

pub(super) fn putenv(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let pair = strings(thread, &[args.get(0).clone(), args.get(1).clone()])?;
    if pair[0].as_bytes().contains(&b'=') {
        return Err(error::value_error(thread, "illegal environment variable name"));
    }
    // SAFETY: both are C strings, which the call copies.
    done(thread, || unsafe { libc::setenv(pair[0].as_ptr(), pair[1].as_ptr(), 1) })
}

pub(super) fn unsetenv(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let title = strings(thread, std::slice::from_ref(args.get(0)))?;
    // SAFETY: a C string.
    done(thread, || unsafe { libc::unsetenv(title[0].as_ptr()) })
}

macro_rules! status_questions {
    ($($function:ident $macro:ident $make:expr;)*) => {$(
        pub(super) fn $function(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let status = small(thread, args.get(0))?;
            let make: fn(&Thread, _) -> Value = $make;
            Ok(make(thread, libc::$macro(status)))
        }
    )*};
}

status_questions! {
    has_exited WIFEXITED |_, truth: bool| Value::bool(truth);
    exit_status WEXITSTATUS |thread, number: i32| int::from_i64(thread, number.into());
    was_signaled WIFSIGNALED |_, truth: bool| Value::bool(truth);
    end_signal WTERMSIG |thread, number: i32| int::from_i64(thread, number.into());
    was_stopped WIFSTOPPED |_, truth: bool| Value::bool(truth);
    stop_signal WSTOPSIG |thread, number: i32| int::from_i64(thread, number.into());
    has_core WCOREDUMP |_, truth: bool| Value::bool(truth);
}

pub(super) fn exit_code(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let status = small(thread, args.get(0))?;
    if libc::WIFEXITED(status) {
        return Ok(Value::small(libc::WEXITSTATUS(status).into()));
    }
    if libc::WIFSIGNALED(status) {
        return Ok(Value::small(-i64::from(libc::WTERMSIG(status))));
    }
    if libc::WIFSTOPPED(status) {
        let message = format!("process stopped by delivery of signal {}", libc::WSTOPSIG(status));
        return Err(error::value_error(thread, message));
    }
    Err(error::value_error(thread, format!("invalid wait status: {status}")))
}
