//! A JSON string read: mostly a part of the document as it stands.

use super::event::Broken;
use crate::pure::text::scan;
use crate::pure::wtf8;
use std::borrow::Cow;

const BAD_UNIT: &str = "Invalid \\uXXXX escape";

/// Reads the string whose opening quote is just before `at`; returns it and the place behind its closing quote.
///
/// `strict` refuses control characters.
pub(crate) fn read(text: &[u8], at: usize, strict: bool) -> Result<(Cow<'_, [u8]>, usize), Broken> {
    let unterminated = Broken { words: "Unterminated string starting at", at: at - 1 };
    let mut built: Vec<u8> = Vec::new();
    let mut start = at;
    loop {
        let end = run_end(text, start, strict)?.ok_or(unterminated)?;
        if text[end] == b'"' {
            let tail = &text[start..end];
            if built.is_empty() && start == at {
                return Ok((Cow::Borrowed(tail), end + 1));
            }
            built.extend_from_slice(tail);
            return Ok((Cow::Owned(built), end + 1));
        }
        built.extend_from_slice(&text[start..end]);
        let letter = *text.get(end + 1).ok_or(unterminated)?;
        start = end + 2;
        let byte = match letter {
            b'"' | b'\\' | b'/' => letter,
            b'b' => 0x08,
            b'f' => 0x0C,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                start = read_units(text, end + 1, &mut built)?;
                continue;
            }
            _ => return Err(Broken { words: "Invalid \\escape", at: end }),
        };
        built.push(byte);
    }
}

/// The next quote or backslash.
fn run_end(text: &[u8], start: usize, strict: bool) -> Result<Option<usize>, Broken> {
    let stop = |byte: u8| (byte == b'"') | (byte == b'\\') | (strict & (byte < 0x20));
    match scan::position(&text[start..], stop) {
        Some(run) if text[start + run] < 0x20 => {
            Err(Broken { words: "Invalid control character at", at: start + run })
        }
        found => Ok(found.map(|run| start + run)),
    }
}

/// The number that four hexadecimal digits spell.
fn unit(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at + 4)?;
    digits.iter().try_fold(0, |sum, &byte| Some(sum << 4 | (byte as char).to_digit(16)?))
}

/// Reads `uXXXX`, or two of them that are one character; `at` is the u. Returns the place behind.
fn read_units(text: &[u8], at: usize, out: &mut Vec<u8>) -> Result<usize, Broken> {
    let bad = Broken { words: BAD_UNIT, at };
    let mut end = at + 5;
    // The closing quote must still come, or the escape counts as cut off.
    if end >= text.len() {
        return Err(bad);
    }
    let mut point = unit(text, at + 1).ok_or(bad)?;
    if matches!(point, 0xD800..=0xDBFF) && end + 6 < text.len() && text[end..].starts_with(b"\\u") {
        let low = unit(text, end + 2).ok_or(Broken { words: BAD_UNIT, at: end + 1 })?;
        if matches!(low, 0xDC00..=0xDFFF) {
            point = 0x10000 + ((point - 0xD800) << 10 | (low - 0xDC00));
            end += 6;
        }
    }
    wtf8::push(out, point);
    Ok(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Result<String, (&'static str, usize)> {
        match read(text.as_bytes(), 1, true) {
            Ok((value, end)) => {
                assert_eq!(end, text.len());
                Ok(wtf8::lossy(&value))
            }
            Err(broken) => Err((broken.words, broken.at)),
        }
    }

    #[test]
    fn plain_strings_are_borrowed() {
        let (found, end) = read("\"é€\" ".as_bytes(), 1, true).unwrap();
        assert!(matches!(found, Cow::Borrowed(b"\xc3\xa9\xe2\x82\xac")));
        assert_eq!(end, 7);
        assert_eq!(value("\"\""), Ok("".into()));
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(value("\"a\\n\\\"\\/\\\\\\u00e9\""), Ok("a\n\"/\\é".into()));
        assert_eq!(value("\"\\ud83d\\ude00\""), Ok("😀".into()));
        assert_eq!(value("\"\\ud83d\\u0041\""), Ok("\\ud83dA".into()));
        assert_eq!(value("\"\\ud83d\""), Ok("\\ud83d".into()));
        assert_eq!(read(b"\"\t\"", 1, false).unwrap().0.as_ref(), b"\t");
    }

    #[test]
    fn broken_strings_have_cpythons_words_and_place() {
        let unterminated = Err(("Unterminated string starting at", 0));
        assert_eq!(value("\"abc"), unterminated);
        assert_eq!(value("\"\\"), unterminated);
        assert_eq!(value("\"a\nb\""), Err(("Invalid control character at", 2)));
        assert_eq!(value("\"a\\xb\""), Err(("Invalid \\escape", 2)));
        for (text, at) in [
            ("\"\\u12\"", 2),
            ("\"\\u12g4\"", 2),
            ("\"\\u1234", 2),
            ("\"\\ud83d\\ux\"", 8),
            ("\"\\ud83d\\ux1234567\"", 8),
        ] {
            assert_eq!(value(text), Err((BAD_UNIT, at)), "{text}");
        }
    }
}
