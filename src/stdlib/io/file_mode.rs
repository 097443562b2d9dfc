//! What `FileIO` is told at its making: what a mode means, and which descriptors it takes.

use super::system;
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::protocol::call;
use crate::thread::Thread;

/// What a mode says.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Access {
    pub(super) created: bool,
    pub(super) readable: bool,
    pub(super) writable: bool,
    pub(super) appending: bool,
}

/// What a mode says, and the flags of `open(2)` for it.
pub(super) fn parse_mode(thread: &Thread, mode: &str) -> Result<(Access, i32), Raised> {
    let mut access = Access::default();
    let (mut plus, mut kinds, mut flags) = (false, 0, libc::O_CLOEXEC);
    let once = "Must have exactly one of create/read/write/append mode and at most one plus";
    for letter in mode.chars() {
        match letter {
            'r' => access.readable = true,
            'w' => {
                access.writable = true;
                flags |= libc::O_CREAT | libc::O_TRUNC;
            }
            'x' => {
                (access.created, access.writable) = (true, true);
                flags |= libc::O_EXCL | libc::O_CREAT;
            }
            'a' => {
                (access.appending, access.writable) = (true, true);
                flags |= libc::O_APPEND | libc::O_CREAT;
            }
            'b' => continue,
            '+' if !plus => {
                plus = true;
                continue;
            }
            '+' => return Err(error::value_error(thread, once)),
            _ => return Err(error::value_error(thread, format!("invalid mode: {mode}"))),
        }
        kinds += 1;
    }
    if kinds != 1 {
        return Err(error::value_error(thread, once));
    }
    if plus {
        (access.readable, access.writable) = (true, true);
    }
    flags |= match (access.readable, access.writable) {
        (true, true) => libc::O_RDWR,
        (true, false) => libc::O_RDONLY,
        _ => libc::O_WRONLY,
    };
    Ok((access, flags))
}

/// The descriptor that a script's opener gives.
pub(super) fn by_opener(thread: &Thread, opener: &Value, path: &Value, flags: i32) -> Result<i32, Raised> {
    let answer = call::call(thread, opener, &[path.clone(), Value::small(i64::from(flags))])?;
    let Some(descriptor) = answer.as_small() else {
        return Err(error::type_error(thread, "expected integer from opener"));
    };
    if descriptor < 0 {
        return Err(error::value_error(thread, format!("opener returned {descriptor}")));
    }
    Ok(descriptor as i32)
}

/// A directory is no file.
pub(super) fn check_descriptor(thread: &Thread, descriptor: i32, shown: &Value) -> Result<(), Raised> {
    // SAFETY: all bytes of the struct may be zero; the call fills it.
    let (answer, status) = unsafe {
        let mut status: libc::stat = std::mem::zeroed();
        (libc::fstat(descriptor, &raw mut status), status)
    };
    if answer < 0 {
        let number = system::errno();
        return Err(error::errno_error(thread, number, shown.as_small().is_none().then(|| shown.clone())));
    }
    if status.st_mode & libc::S_IFMT == libc::S_IFDIR {
        return Err(error::errno_error(thread, libc::EISDIR, Some(shown.clone())));
    }
    Ok(())
}
