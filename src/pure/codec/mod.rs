//! Text to bytes and back: the codecs that Python programs meet, with CPython's errors and error handlers.
//!
//! A codec reports each [`Problem`](problem::Problem) to an [`OnError`], which raises it or says what takes the
//! place of the offending part and where to go on. The built-in handlers are in [`handler`]; handlers that
//! programs register are another implementation of the same trait.

mod charmap;
mod escape;
pub(crate) mod handler;
pub(crate) mod name;
mod narrow;
pub(crate) mod problem;
mod utf8;
mod wide;

use problem::OnError;

/// The codecs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Codec {
    /// `utf-8`
    Utf8,
    /// `utf-8-sig`: with a byte order mark in front
    Utf8Sig,
    /// `ascii`
    Ascii,
    /// `latin-1`
    Latin1,
    /// `cp1252`
    Cp1252,
    /// `utf-16` and `utf-32` in all byte orders
    Wide(Wide),
    /// `unicode_escape`
    UnicodeEscape,
    /// `raw_unicode_escape`
    RawUnicodeEscape,
}

/// A codec of two or four bytes a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wide {
    /// Bytes a unit: 2 or 4.
    pub(crate) size: usize,
    /// The byte order; `None` leaves it to a byte order mark.
    pub(crate) order: Option<Order>,
}

/// Which byte of a unit comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// The lowest.
    Little,
    /// The highest.
    Big,
}

/// What decoding found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// The text.
    pub(crate) text: Vec<u8>,
    /// How many bytes it stands for; fewer than given only if more may follow.
    pub(crate) consumed: usize,
}

impl Codec {
    /// Bytes to text. Unless `last`, an unfinished character at the end is left for the next piece.
    pub(crate) fn decode<H: OnError>(
        self,
        bytes: &[u8],
        errors: &mut H,
        last: bool,
    ) -> Result<Decoded, H::Error> {
        match self {
            Codec::Utf8 => utf8::decode(bytes, errors, last),
            Codec::Utf8Sig => utf8::decode_with_mark(bytes, errors, last),
            Codec::Ascii => narrow::decode_ascii(bytes, errors),
            Codec::Latin1 => Ok(narrow::decode_latin1(bytes)),
            Codec::Cp1252 => charmap::decode(bytes, errors),
            Codec::Wide(wide) => wide::decode(wide, bytes, errors, last),
            Codec::UnicodeEscape => escape::decode(bytes, errors, last),
            Codec::RawUnicodeEscape => escape::decode_raw(bytes, errors, last),
        }
    }

    /// Text to bytes.
    pub(crate) fn encode<H: OnError>(self, text: &[u8], errors: &mut H) -> Result<Vec<u8>, H::Error> {
        match self {
            Codec::Utf8 => utf8::encode(text, errors),
            Codec::Utf8Sig => utf8::encode(text, errors).map(|bytes| [utf8::MARK, &bytes[..]].concat()),
            Codec::Ascii => narrow::encode(&narrow::ASCII, text, errors),
            Codec::Latin1 => narrow::encode(&narrow::LATIN1, text, errors),
            Codec::Cp1252 => narrow::encode(&charmap::CP1252, text, errors),
            Codec::Wide(wide) => wide::encode(wide, text, errors),
            Codec::UnicodeEscape => Ok(escape::encode(text)),
            Codec::RawUnicodeEscape => Ok(escape::encode_raw(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::handler::{CodecError, Handler};
    use super::name::lookup;

    /// Both ways in one line: the result, or the message.
    pub(super) fn decoded(bytes: &[u8], encoding: &str, errors: &str) -> Result<String, String> {
        let mut handler = Handler::named(errors).unwrap();
        let result = lookup(encoding).unwrap().decode(bytes, &mut handler, true);
        result.map(|found| crate::pure::wtf8::lossy(&found.text)).map_err(message)
    }

    pub(super) fn encoded(text: &[u8], encoding: &str, errors: &str) -> Result<Vec<u8>, String> {
        let mut handler = Handler::named(errors).unwrap();
        lookup(encoding).unwrap().encode(text, &mut handler).map_err(message)
    }

    fn message(error: CodecError) -> String {
        match error {
            CodecError::Unicode(report) => report.message,
            CodecError::Other(fault) => fault.message,
        }
    }
}
