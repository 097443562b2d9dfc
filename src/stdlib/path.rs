//! Paths as arguments: str, bytes, or whatever has `__fspath__`.

use crate::builtins::encoding;
use crate::memory::value::{Raised, Value};
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::class::{class_of, type_name};
use crate::object::error;
use crate::object::intern::intern;
use crate::object::str::as_str;
use crate::protocol::call;
use crate::thread::Thread;
use std::ffi::{CStr, CString};

/// The bytes of a text in the encoding of the file system.
pub(crate) fn encoded(thread: &Thread, text: &Value) -> Result<Vec<u8>, Raised> {
    encoding::encode(thread, text, "utf-8", "surrogateescape")
}

/// The text of bytes in the encoding of the file system.
pub(crate) fn decoded(thread: &Thread, bytes: &[u8]) -> Result<Value, Raised> {
    encoding::decode(thread, &Value::none(), bytes, "utf-8", "surrogateescape")
}

/// A path from the system, of the kind that was asked with.
pub(crate) fn like(thread: &Thread, bytes: &[u8], as_bytes: bool) -> Result<Value, Raised> {
    if as_bytes { Ok(Bytes::new(thread, bytes).into_value()) } else { decoded(thread, bytes) }
}

/// `os.fspath(value)`
pub(crate) fn fspath(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    if as_str(value).is_some() || as_bytes(value).is_some() {
        return Ok(value.clone());
    }
    let Some(method) = class_of(thread, value).lookup(thread, intern(thread, "__fspath__").as_value()) else {
        let got = type_name(thread, value);
        return Err(error::type_error(
            thread,
            format!("expected str, bytes or os.PathLike object, not {got}"),
        ));
    };
    let answer = call::call_function_value(thread, &method, value, &[])?;
    if as_str(&answer).is_some() || as_bytes(&answer).is_some() {
        return Ok(answer);
    }
    let (class, got) = (type_name(thread, value), type_name(thread, &answer));
    Err(error::type_error(thread, format!("expected {class}.__fspath__() to return str or bytes, not {got}")))
}

/// A path for the system.
pub(crate) struct PathArgument {
    /// What was given, made plain by `__fspath__`: for errors.
    pub(crate) shown: Value,
    text: CString,
}

impl PathArgument {
    /// The path of an argument of `function`, where messages name it.
    pub(crate) fn of(thread: &Thread, value: &Value) -> Result<PathArgument, Raised> {
        let shown = fspath(thread, value)?;
        let bytes = match as_bytes(&shown) {
            Some(bytes) => bytes.to_vec(),
            None => encoded(thread, &shown)?,
        };
        match CString::new(bytes) {
            Ok(text) => Ok(PathArgument { shown, text }),
            Err(_) => Err(error::value_error(thread, "embedded null byte")),
        }
    }

    /// The path of an argument that CPython's path converter takes: its message names the function.
    pub(crate) fn for_call(thread: &Thread, value: &Value, function: &str) -> Result<PathArgument, Raised> {
        let has_method = || class_of(thread, value).lookup(thread, intern(thread, "__fspath__").as_value());
        if as_str(value).is_none() && as_bytes(value).is_none() && has_method().is_none() {
            let got = type_name(thread, value);
            let message = format!("{function}: path should be string, bytes or os.PathLike, not {got}");
            return Err(error::type_error(thread, message));
        }
        let path = PathArgument::of(thread, value);
        if path.is_err()
            && let Some(raised) = thread.raised()
            && crate::protocol::text::str(thread, &raised)?.lossy().starts_with("embedded null")
        {
            drop(thread.take_raised_if_any());
            let kind = if as_str(value).is_some() { "character" } else { "byte" };
            return Err(error::value_error(thread, format!("{function}: embedded null {kind} in path")));
        }
        path
    }

    /// For system calls.
    pub(crate) fn as_c(&self) -> &CStr {
        &self.text
    }

    /// The bytes.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// Whether bytes were given.
    pub(crate) fn is_bytes(&self) -> bool {
        as_bytes(&self.shown).is_some()
    }
}
