//! `pwd`: the password database, asked through the C library, which knows where it is kept.

use super::struct_sequence::{self, StructSpec};
use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::int::{self, Integer};
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::protocol::text;
use crate::thread::Thread;
use std::ffi::{CStr, CString, c_char};
use std::mem::MaybeUninit;
use std::ptr::null_mut;

static ENTRY: StructSpec = StructSpec {
    name: "pwd.struct_passwd",
    doc: "pwd.struct_passwd: Results from getpw*() routines.\n\nThis object may be accessed either as a tuple of\n  (pw_name,pw_passwd,pw_uid,pw_gid,pw_gecos,pw_dir,pw_shell)\nor via the object attributes as named in the above tuple.",
    fields: &["pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell"],
    more: &[],
    can_make: true,
};

/// The bytes a lookup may fill: more than any entry needs.
const ROOM: usize = 1 << 16;

fn piece(thread: &Thread, text: *const c_char) -> Value {
    if text.is_null() {
        return Value::none();
    }
    // SAFETY: the C library answers strings that end with NUL.
    let bytes = unsafe { CStr::from_ptr(text) }.to_bytes();
    Str::new(thread, &String::from_utf8_lossy(bytes)).into_value()
}

fn entry(thread: &Thread, found: &libc::passwd) -> Value {
    let items = vec![
        piece(thread, found.pw_name),
        piece(thread, found.pw_passwd),
        int::from_i64(thread, i64::from(found.pw_uid)),
        int::from_i64(thread, i64::from(found.pw_gid)),
        piece(thread, found.pw_gecos),
        piece(thread, found.pw_dir),
        piece(thread, found.pw_shell),
    ];
    struct_sequence::make(thread, &ENTRY, items)
}

/// Runs one of the C library's lookups with room for its texts; the entry, if there is one.
fn look_up(
    thread: &Thread,
    ask: impl FnOnce(*mut libc::passwd, *mut c_char, usize, *mut *mut libc::passwd) -> i32,
) -> Option<Value> {
    let mut room = vec![0 as c_char; ROOM];
    let mut found = MaybeUninit::<libc::passwd>::uninit();
    let mut answer = null_mut();
    let status = ask(found.as_mut_ptr(), room.as_mut_ptr(), room.len(), &raw mut answer);
    // SAFETY: an answer points to `found`, which is then filled, with texts in `room`.
    (status == 0 && !answer.is_null()).then(|| entry(thread, unsafe { &*answer }))
}

fn getpwuid(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(asked) = Integer::of(args.get(0)) else {
        let got = type_name(thread, args.get(0));
        return Err(error::type_error(thread, format!("uid should be integer, not {got}")));
    };
    let Some(uid) = asked.small().and_then(|uid| libc::uid_t::try_from(uid).ok()) else {
        return Err(missing(thread, "getpwuid(): uid not found"));
    };
    // SAFETY: the pointers are to live buffers of the stated size.
    let found = look_up(thread, |found, room, size, answer| unsafe {
        libc::getpwuid_r(uid, found, room, size, answer)
    });
    found.ok_or_else(|| missing(thread, &format!("getpwuid(): uid not found: {uid}")))
}

/// `KeyError` with words.
#[cold]
fn missing(thread: &Thread, words: &str) -> Raised {
    error::key_error(thread, Str::new(thread, words).as_value())
}

fn getpwnam(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(name) = args.get(0).downcast::<Str>() else {
        let got = type_name(thread, args.get(0));
        return Err(error::type_error(thread, format!("getpwnam() argument must be str, not {got}")));
    };
    let Ok(asked) = CString::new(name.as_bytes()) else {
        return Err(error::value_error(thread, "embedded null byte"));
    };
    // SAFETY: the pointers are to live buffers of the stated size; the name ends with NUL.
    let found = look_up(thread, |found, room, size, answer| unsafe {
        libc::getpwnam_r(asked.as_ptr(), found, room, size, answer)
    });
    match found {
        Some(entry) => Ok(entry),
        None => {
            let shown = text::repr(thread, args.get(0))?.lossy();
            Err(missing(thread, &format!("getpwnam(): name not found: {shown}")))
        }
    }
}

fn getpwall(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let mut all = Vec::new();
    // SAFETY: the walk has a state of the process's own, and the GIL is held from its start to its end.
    unsafe {
        libc::setpwent();
        loop {
            let found = libc::getpwent();
            if found.is_null() {
                break;
            }
            all.push(entry(thread, &*found));
        }
        libc::endpwent();
    }
    Ok(List::new(thread, all).into_value())
}

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    module.set(thread, "struct_passwd", struct_sequence::class(thread, &ENTRY).into_value());
    Ok(())
}

static FUNCTIONS: &[Method] = &[
    function(
        "getpwuid(uidobj, /)",
        getpwuid,
        "Return the password database entry for the given numeric user ID.",
    ),
    function("getpwnam(name, /)", getpwnam, "Return the password database entry for the given user name."),
    function(
        "getpwall()",
        getpwall,
        "Return a list of all available password database entries, in arbitrary order.",
    ),
];

/// `pwd`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "pwd",
    doc: "This module provides access to the Unix password database.",
    functions: FUNCTIONS,
    classes: &[],
    fill: Some(fill),
};
