//! `float(text)`: CPython's grammar around a correctly rounded reader.
//!
//! Spaces of any script may stand around the number and digits of any script in it; an underscore may stand
//! between two digits. What is left is exactly what Rust's reader accepts.

use crate::pure::fault::{Fault, Result};
use crate::pure::text::{class, repr};
use crate::pure::wtf8;
use std::borrow::Cow;

/// `float(str)`.
pub(crate) fn from_text(text: &[u8]) -> Result<f64> {
    let plain = if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(to_ascii(text)) };
    read(&plain).ok_or_else(|| invalid(&repr::text(text)))
}

/// `float(bytes)`: ASCII only.
pub(crate) fn from_bytes(bytes: &[u8]) -> Result<f64> {
    read(bytes).ok_or_else(|| invalid(&repr::bytes(bytes)))
}

fn invalid(repr: &str) -> Fault {
    Fault::value(format!("could not convert string to float: {repr}"))
}

/// Text for a number reader: decimal digits of any script become ASCII ones, spaces beyond ASCII become blanks,
/// and everything else beyond ASCII a question mark, which no number holds.
pub(crate) fn to_ascii(text: &[u8]) -> Vec<u8> {
    let plain = |point: u32| match (point, class::decimal(point)) {
        (0..=0x7F, _) => point as u8,
        (_, Some(digit)) => b'0' + digit,
        _ if class::is_space(point) => b' ',
        _ => b'?',
    };
    wtf8::points(text).map(plain).collect()
}

/// Strips what C calls spaces, which for numbers is less than what `str.isspace` does.
pub(crate) fn strip(text: &[u8]) -> &[u8] {
    let space = |byte: &u8| matches!(byte, b' ' | 0x09..=0x0D);
    let start = text.iter().position(|byte| !space(byte)).unwrap_or(text.len());
    let end = text.iter().rposition(|byte| !space(byte)).map_or(start, |last| last + 1);
    &text[start..end]
}

/// Takes out the underscores between digits; `None` if one stands elsewhere.
pub(crate) fn without_underscores(text: &[u8]) -> Option<Cow<'_, [u8]>> {
    if memchr::memchr(b'_', text).is_none() {
        return Some(Cow::Borrowed(text));
    }
    let digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_digit);
    let well_placed =
        memchr::memchr_iter(b'_', text).all(|at| digit(at.checked_sub(1)) && digit(Some(at + 1)));
    well_placed.then(|| Cow::Owned(text.iter().copied().filter(|&byte| byte != b'_').collect()))
}

/// The number that ASCII text spells, spaces around it allowed.
pub(crate) fn read(text: &[u8]) -> Option<f64> {
    let text = without_underscores(strip(text))?;
    std::str::from_utf8(&text).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_all_spellings_are_read() {
        let cases: [(&str, f64); 16] = [
            ("1", 1.0),
            (" \t1.5\n", 1.5),
            ("1_000.0_1e1_0", 1000.01e10),
            (".5", 0.5),
            ("5.", 5.0),
            ("+1e+2", 100.0),
            ("1e400", f64::INFINITY),
            ("-1e-400", 0.0),
            ("1e99999999999999999999", f64::INFINITY),
            ("INFinity", f64::INFINITY),
            ("-inf", f64::NEG_INFINITY),
            ("\u{a0}١٢.٥\u{3000}", 12.5),
            ("９", 9.0),
            ("0.1", 0.1),
            ("2.2250738585072011e-308", 2.225_073_858_507_201e-308),
            ("9007199254740993", 9007199254740992.0),
        ];
        for (text, expected) in cases {
            assert_eq!(from_text(text.as_bytes()), Ok(expected), "{text}");
        }
        assert!(from_text(b"-NaN").unwrap().is_nan());
        assert_eq!(from_bytes(b" 2 "), Ok(2.0));
    }

    #[test]
    fn everything_else_is_refused_in_cpython_words() {
        let cases = ["", " ", "_1", "1_", "1__0", "1_.0", "1e_5", "e5", ".", "1 2", "0x10", "\x1c1", "1\0"];
        for text in cases.into_iter().chain(["infin", "é", "1e", "--1", "1-", "in f"]) {
            assert!(from_text(text.as_bytes()).is_err(), "{text}");
        }
        let fault = from_text("a\n'".as_bytes()).unwrap_err();
        assert_eq!(fault.message, "could not convert string to float: \"a\\n'\"");
        assert_eq!(from_bytes(b"\xff").unwrap_err().message, "could not convert string to float: b'\\xff'");
    }
}
