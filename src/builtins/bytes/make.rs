//! What `bytes(...)` and `bytearray(...)` make of their arguments.

use crate::builtins::encoding;
use crate::memory::value::{Raised, Value};
use crate::object::bytes::as_bytes;
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::Integer;
use crate::object::special::Special;
use crate::object::str::as_str;
use crate::protocol::call::call_special;
use crate::protocol::number::{index, index_sized, is_index};
use crate::protocol::{buffer, iterate};
use crate::thread::Thread;

/// The constructor of one of the two classes.
#[derive(Clone, Copy)]
pub(crate) struct Maker {
    /// `bytes` or `bytearray`
    pub(crate) name: &'static str,
    /// What an item that is no byte is told.
    pub(crate) out_of_range: &'static str,
    /// Whether `__bytes__` is asked.
    pub(crate) asks: bool,
}

impl Maker {
    /// The bytes for `source`, `encoding` and `errors`.
    pub(crate) fn make(
        self,
        thread: &Thread,
        source: Option<&Value>,
        encoding: Option<&Value>,
        errors: Option<&Value>,
    ) -> Result<Vec<u8>, Raised> {
        let name = |value: Option<&Value>, title: &str| {
            let complaint = format!("{}() argument '{title}' must be str", self.name);
            value.map(|value| encoding::name_argument(thread, value, &complaint)).transpose()
        };
        let (encoding, errors) = (name(encoding, "encoding")?, name(errors, "errors")?);
        let refuse = |words: &str| Err(error::type_error(thread, words));
        if let Some(text) = source.filter(|source| as_str(source).is_some()) {
            let Some(encoding) = encoding else { return refuse("string argument without an encoding") };
            return encoding::encode(thread, text, &encoding, errors.as_deref().unwrap_or("strict"));
        }
        if encoding.is_some() {
            return refuse("encoding without a string argument");
        }
        if errors.is_some() {
            return refuse("errors without a string argument");
        }
        source.map_or(Ok(Vec::new()), |source| self.of_object(thread, source))
    }

    fn of_object(self, thread: &Thread, source: &Value) -> Result<Vec<u8>, Raised> {
        if self.asks
            && as_bytes(source).is_none()
            && let Some(answer) = call_special(thread, source, Special::Bytes, &[])
        {
            let answer = answer?;
            return as_bytes(&answer).map(<[u8]>::to_vec).ok_or_else(|| {
                let got = type_name(thread, &answer);
                error::type_error(thread, format!("__bytes__ returned non-bytes (type {got})"))
            });
        }
        if is_index(thread, source) {
            let count = match index_sized(thread, source, ExceptionKind::OverflowError) {
                Ok(count) => count,
                Err(Raised) => {
                    error::swallow(thread, ExceptionKind::TypeError)?;
                    return self.of_iterable(thread, source);
                }
            };
            let Ok(count) = usize::try_from(count) else {
                return Err(error::value_error(thread, "negative count"));
            };
            let mut zeros = Vec::new();
            if zeros.try_reserve_exact(count).is_err() {
                return Err(error::memory_error(thread));
            }
            zeros.resize(count, 0);
            return Ok(zeros);
        }
        if let Some(bytes) = buffer::bytes_if_any(thread, source)? {
            return Ok(bytes.into_owned());
        }
        self.of_iterable(thread, source)
    }

    /// The bytes that an iterable of ints gives.
    pub(crate) fn of_iterable(self, thread: &Thread, source: &Value) -> Result<Vec<u8>, Raised> {
        if !iterate::is_iterable(thread, source) {
            let got = type_name(thread, source);
            return Err(error::type_error(thread, format!("cannot convert '{got}' object to {}", self.name)));
        }
        let mut out = Vec::new();
        iterate::for_each(thread, source, |item| {
            let number = index(thread, &item)?;
            let byte =
                Integer::of(&number).and_then(Integer::small).and_then(|number| u8::try_from(number).ok());
            out.push(byte.ok_or_else(|| error::value_error(thread, self.out_of_range))?);
            Ok(())
        })?;
        Ok(out)
    }
}
