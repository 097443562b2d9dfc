//! Encoding and decoding with Python's exceptions: the pure codecs, the built-in error handlers, and those that
//! programs register.

use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind};
use crate::object::int::{Integer, from_usize};
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::call::call;
use crate::pure::codec::handler::{CodecError, Handler};
use crate::pure::codec::problem::{Direction, Fix, OnError, Problem, Replacement};
use crate::pure::codec::{Codec, name};
use crate::thread::Thread;
use std::cell::RefCell;
use std::collections::HashMap;

/// Error handlers that programs registered.
#[derive(Default)]
pub(crate) struct ErrorHandlers(pub(crate) RefCell<HashMap<String, Value>>);

/// What decides about problems: a handler of ours, or a callable.
struct Decider<'a> {
    thread: &'a Thread,
    name: &'a str,
    /// What is decoded; for encoding the text.
    object: &'a Value,
}

impl OnError for Decider<'_> {
    type Error = Raised;

    fn fix(&mut self, problem: &Problem<'_>) -> Result<Fix, Raised> {
        let registered = self.thread.interpreter().extension::<ErrorHandlers>();
        let registered = registered.0.borrow().get(self.name).cloned();
        if let Some(callable) = registered {
            return self.ask(&callable, problem);
        }
        let Some(mut handler) = Handler::named(self.name) else {
            return Err(error::from_fault(self.thread, Handler::unknown(self.name)));
        };
        handler.fix(problem).map_err(|error| match error {
            CodecError::Unicode(_) => self.refuse(problem),
            CodecError::Other(fault) => error::from_fault(self.thread, fault),
        })
    }

    fn refuse(&mut self, problem: &Problem<'_>) -> Raised {
        let exception = self.exception(problem);
        error::raise(self.thread, exception.into_value())
    }
}

impl Decider<'_> {
    fn exception(&self, problem: &Problem<'_>) -> Obj<Exception> {
        let report = problem.report();
        let kind = match report.direction {
            Direction::Encode => ExceptionKind::UnicodeEncodeError,
            Direction::Decode => ExceptionKind::UnicodeDecodeError,
        };
        let object = match report.direction {
            Direction::Decode if as_bytes(self.object).is_none() => {
                Bytes::new(self.thread, problem.object).into_value()
            }
            _ => self.object.clone(),
        };
        unicode_error(self.thread, kind, report.encoding, object, (report.start, report.end), report.reason)
    }

    /// Asks a registered handler: it answers the replacement and where to go on.
    fn ask(&mut self, callable: &Value, problem: &Problem<'_>) -> Result<Fix, Raised> {
        let exception = self.exception(problem).into_value();
        let answer = call(self.thread, callable, &[exception])?;
        let encoding = problem.direction == Direction::Encode;
        let words = if encoding {
            "encoding error handler must return (str/bytes, int) tuple"
        } else {
            "decoding error handler must return (str, int) tuple"
        };
        let complain = || error::type_error(self.thread, words);
        let pair = answer.downcast::<Tuple>().map(Tuple::items);
        let Some([replacement, resume]) = pair else { return Err(complain()) };
        let Some(resume) = Integer::of(resume).and_then(Integer::small) else { return Err(complain()) };
        let replacement = match (as_str(replacement), as_bytes(replacement)) {
            (Some(text), _) => Replacement::Text(text.as_bytes().to_vec()),
            (None, Some(bytes)) if encoding => Replacement::Bytes(bytes.to_vec()),
            _ => return Err(complain()),
        };
        let length = if encoding { as_str(self.object).map_or(0, Str::len) } else { problem.object.len() };
        let place = if resume < 0 { resume + length as i64 } else { resume };
        match usize::try_from(place) {
            Ok(place) if place <= length => Ok(Fix { replacement, resume: place }),
            _ => {
                let message = format!("position {resume} from error handler out of bounds");
                Err(error::index_error(self.thread, message))
            }
        }
    }
}

/// A `UnicodeEncodeError` or `UnicodeDecodeError` with its attributes.
pub(crate) fn unicode_error(
    thread: &Thread,
    kind: ExceptionKind,
    encoding: &str,
    object: Value,
    place: (usize, usize),
    reason: &str,
) -> Obj<Exception> {
    let fields = [
        ("encoding", Str::new(thread, encoding).into_value()),
        ("object", object),
        ("start", from_usize(thread, place.0)),
        ("end", from_usize(thread, place.1)),
        ("reason", Str::new(thread, reason).into_value()),
    ];
    let args = fields.iter().map(|(_, value)| value.clone()).collect();
    let exception = error::exception(thread, kind, args);
    for (name, value) in fields {
        exception.set_field(name, Some(value));
    }
    exception
}

/// Codecs that are not about text: they are in the module codecs only.
const NOT_TEXT: &[&str] = &[
    "rot13",
    "rot_13",
    "hex",
    "hex_codec",
    "base64",
    "base64_codec",
    "bz2",
    "bz2_codec",
    "zip",
    "zlib",
    "zlib_codec",
    "quopri",
    "quopri_codec",
    "uu",
    "uu_codec",
];

fn find(thread: &Thread, encoding: &str, door: &str) -> Result<Codec, Raised> {
    if let Some(codec) = name::lookup(encoding) {
        return Ok(codec);
    }
    if NOT_TEXT.contains(&encoding.to_lowercase().replace('-', "_").as_str()) {
        let message =
            format!("'{encoding}' is not a text encoding; use codecs.{door}() to handle arbitrary codecs");
        return Err(error::lookup_error(thread, message));
    }
    Err(error::from_fault(thread, name::unknown(encoding)))
}

/// The bytes of a text in an encoding.
pub(crate) fn encode(thread: &Thread, text: &Value, encoding: &str, errors: &str) -> Result<Vec<u8>, Raised> {
    let own = as_str(text).expect("the caller has a str");
    if own.is_ascii() && encoding == "utf-8" {
        return Ok(own.as_bytes().to_vec());
    }
    let codec = find(thread, encoding, "encode")?;
    codec.encode(own.as_bytes(), &mut Decider { thread, name: errors, object: text })
}

/// The text of bytes in an encoding; `object` is what the bytes are of.
pub(crate) fn decode(
    thread: &Thread,
    object: &Value,
    bytes: &[u8],
    encoding: &str,
    errors: &str,
) -> Result<Value, Raised> {
    if bytes.is_empty() {
        return Ok(Str::new(thread, "").into_value());
    }
    let codec = find(thread, encoding, "decode")?;
    if codec == Codec::Utf8
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Ok(Str::new(thread, text).into_value());
    }
    let decoded = codec.decode(bytes, &mut Decider { thread, name: errors, object }, true)?;
    Ok(Str::from_wtf8(thread, &decoded.text).into_value())
}

/// An encoding's or handler's name from an argument.
pub(crate) fn name_argument(thread: &Thread, value: &Value, complaint: &str) -> Result<String, Raised> {
    let Some(text) = as_str(value) else { return Err(error::wrong_type(thread, complaint, value)) };
    if text.as_bytes().contains(&0) {
        return Err(error::value_error(thread, "embedded null character"));
    }
    match text.as_str() {
        Some(text) => Ok(text.to_owned()),
        None => encode(thread, value, "utf-8", "strict").map(|_| String::new()),
    }
}

/// The codec of an encoding's name; `door` is the function that messages point to.
pub(crate) fn codec_named(thread: &Thread, encoding: &str, door: &str) -> Result<Codec, Raised> {
    find(thread, encoding, door)
}

/// The bytes of a text in an encoding that was looked up.
pub(crate) fn encode_by(
    thread: &Thread,
    text: &Value,
    codec: Codec,
    errors: &str,
) -> Result<Vec<u8>, Raised> {
    let own = as_str(text).expect("the caller has a str");
    codec.encode(own.as_bytes(), &mut Decider { thread, name: errors, object: text })
}

/// The text of one piece of a stream of bytes, and how many of them it stands for.
pub(crate) fn decode_piece(
    thread: &Thread,
    bytes: &[u8],
    codec: Codec,
    errors: &str,
    last: bool,
) -> Result<(Vec<u8>, usize), Raised> {
    let decoded = codec.decode(bytes, &mut Decider { thread, name: errors, object: &Value::none() }, last)?;
    Ok((decoded.text, decoded.consumed))
}

/// Whether an error handler has that name.
pub(crate) fn check_handler(thread: &Thread, name: &str) -> Result<(), Raised> {
    let registered = thread.interpreter().extension::<ErrorHandlers>();
    if Handler::named(name).is_some() || registered.0.borrow().contains_key(name) {
        return Ok(());
    }
    Err(error::from_fault(thread, Handler::unknown(name)))
}
