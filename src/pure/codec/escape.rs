//! `unicode_escape` and `raw_unicode_escape`: Latin-1 with the escapes of string literals.

use super::Decoded;
use super::problem::{OnError, Problem};
use crate::pure::text::repr::write_escape;
use crate::pure::wtf8;

/// What an escape stands for.
enum Escape {
    /// A character; the escape's length without its backslash.
    Point(u32, usize),
    /// Nothing: a backslash before a line end.
    Nothing(usize),
    /// The backslash itself, since nothing of an escape follows.
    Backslash,
    /// An escape that breaks off after so many bytes, with the reason.
    Broken(&'static str, usize),
}

/// `unicode_escape` to text.
pub(super) fn decode<H: OnError>(bytes: &[u8], errors: &mut H, last: bool) -> Result<Decoded, H::Error> {
    decode_escapes("unicodeescape", bytes, errors, last, read_escape)
}

/// `raw_unicode_escape` to text: only `\u` and `\U`.
pub(super) fn decode_raw<H: OnError>(bytes: &[u8], errors: &mut H, last: bool) -> Result<Decoded, H::Error> {
    decode_escapes("rawunicodeescape", bytes, errors, last, |rest| match rest.first() {
        Some(b'u') => read_hex(rest, 4, "truncated \\uXXXX escape", RAW_RANGE),
        Some(b'U') => read_hex(rest, 8, "truncated \\UXXXXXXXX escape", RAW_RANGE),
        _ => Escape::Backslash,
    })
}

const RANGE: &str = "illegal Unicode character";
const RAW_RANGE: &str = "\\Uxxxxxxxx out of range";
const MALFORMED_NAME: &str = "malformed \\N character escape";

fn decode_escapes<H: OnError>(
    encoding: &'static str,
    bytes: &[u8],
    errors: &mut H,
    last: bool,
    read: impl Fn(&[u8]) -> Escape,
) -> Result<Decoded, H::Error> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            wtf8::push(&mut text, bytes[at].into());
            at += 1;
            continue;
        }
        match read(&bytes[at + 1..]) {
            Escape::Point(point, width) => {
                wtf8::push(&mut text, point);
                at += 1 + width;
            }
            Escape::Nothing(width) => at += 1 + width,
            Escape::Backslash if !last && at + 1 == bytes.len() => break,
            Escape::Backslash => {
                // A raw text's backslash takes the next one with it, so that pairs stay pairs.
                text.push(b'\\');
                at += 1;
                if bytes.get(at) == Some(&b'\\') {
                    text.push(b'\\');
                    at += 1;
                }
            }
            Escape::Broken(_, width) if !last && at + 1 + width == bytes.len() => break,
            Escape::Broken(reason, width) => {
                let problem = Problem::decoding(encoding, bytes, at..at + 1 + width, reason);
                at = problem.apply_text(errors, &mut text)?;
            }
        }
    }
    Ok(Decoded { text, consumed: at.min(bytes.len()) })
}

/// The escape behind a backslash.
fn read_escape(rest: &[u8]) -> Escape {
    let Some(&letter) = rest.first() else { return Escape::Broken("\\ at end of string", 0) };
    let simple = |point: u8| Escape::Point(point.into(), 1);
    match letter {
        b'\n' => Escape::Nothing(1),
        b'\\' | b'\'' | b'"' => simple(letter),
        b'a' => simple(0x07),
        b'b' => simple(0x08),
        b't' => simple(b'\t'),
        b'n' => simple(b'\n'),
        b'v' => simple(0x0B),
        b'f' => simple(0x0C),
        b'r' => simple(b'\r'),
        b'0'..=b'7' => {
            let digits = rest.iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
            let (point, width) =
                digits.fold((0, 0), |(sum, width), digit| (sum * 8 + u32::from(digit - b'0'), width + 1));
            Escape::Point(point, width)
        }
        b'x' => read_hex(rest, 2, "truncated \\xXX escape", RANGE),
        b'u' => read_hex(rest, 4, "truncated \\uXXXX escape", RANGE),
        b'U' => read_hex(rest, 8, "truncated \\UXXXXXXXX escape", RANGE),
        b'N' => read_name(rest),
        _ => Escape::Point(b'\\'.into(), 0),
    }
}

/// So many hexadecimal digits behind a letter.
fn read_hex(rest: &[u8], count: usize, truncated: &'static str, range: &'static str) -> Escape {
    let digits = rest[1..].iter().take(count).map_while(|&byte| (byte as char).to_digit(16));
    let (point, found) = digits.fold((0, 0), |(sum, found), digit| (sum << 4 | digit, found + 1));
    if found < count {
        return Escape::Broken(truncated, 1 + found);
    }
    if point > 0x10FFFF {
        return Escape::Broken(range, 1 + count);
    }
    Escape::Point(point, 1 + count)
}

/// `N{name}`
fn read_name(rest: &[u8]) -> Escape {
    if rest.get(1) != Some(&b'{') {
        return Escape::Broken(MALFORMED_NAME, 1);
    }
    match memchr::memchr(b'}', rest) {
        None => Escape::Broken(MALFORMED_NAME, rest.len()),
        Some(2) => Escape::Broken(MALFORMED_NAME, 2),
        Some(end) => {
            let name = std::str::from_utf8(&rest[2..end]).ok();
            match name.and_then(unicode_names2::character) {
                Some(c) => Escape::Point(c.into(), end + 1),
                None => Escape::Broken("unknown Unicode character name", end + 1),
            }
        }
    }
}

/// Text to `unicode_escape`.
pub(super) fn encode(text: &[u8]) -> Vec<u8> {
    let mut out = String::with_capacity(text.len());
    for point in wtf8::points(text) {
        match point {
            0x09 => out.push_str("\\t"),
            0x0A => out.push_str("\\n"),
            0x0D => out.push_str("\\r"),
            0x5C => out.push_str("\\\\"),
            0x20..=0x7E => out.push(point as u8 as char),
            _ => write_escape(point, &mut out),
        }
    }
    out.into_bytes()
}

/// Text to `raw_unicode_escape`.
pub(super) fn encode_raw(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for point in wtf8::points(text) {
        match u8::try_from(point) {
            Ok(byte) => out.push(byte),
            Err(_) => {
                let mut escape = String::new();
                write_escape(point, &mut escape);
                out.extend_from_slice(escape.as_bytes());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::handler::Handler;
    use super::super::tests::{decoded, encoded};
    use super::*;

    #[test]
    fn escapes_are_those_of_literals() {
        let bytes =
            b"\\N{DIGIT ONE}\\d\\101\\777\\\n\\a\\b\\f\\v\\'\\\"\\\\\xe9\\x41\\u20ac\\U0001f600\\ud800";
        let expected = "1\\dA\u{1ff}\x07\x08\x0c\x0b'\"\\éA€😀\\ud800";
        assert_eq!(decoded(bytes, "unicode_escape", "strict"), Ok(expected.into()));
        let raw = b"\\u20ac\\x41\\\\u0041\xe9\\U0001f600";
        assert_eq!(decoded(raw, "raw_unicode_escape", "strict"), Ok("€\\x41\\\\u0041é😀".into()));
    }

    #[test]
    fn broken_escapes_are_named_as_cpython_does() {
        for (bytes, words) in [
            (&b"\\x4"[..], "bytes in position 0-2: truncated \\xXX escape"),
            (b"\\xzz", "bytes in position 0-1: truncated \\xXX escape"),
            (b"\\u12", "bytes in position 0-3: truncated \\uXXXX escape"),
            (b"\\U00110000", "bytes in position 0-9: illegal Unicode character"),
            (b"\\U0011", "bytes in position 0-5: truncated \\UXXXXXXXX escape"),
            (b"\\", "byte 0x5c in position 0: \\ at end of string"),
            (b"\\N", "bytes in position 0-1: malformed \\N character escape"),
            (b"\\N{x", "bytes in position 0-3: malformed \\N character escape"),
            (b"\\N{xyz}", "bytes in position 0-6: unknown Unicode character name"),
        ] {
            let expected = format!("'unicodeescape' codec can't decode {words}");
            assert_eq!(decoded(bytes, "unicode_escape", "strict"), Err(expected));
        }
        let words = "'rawunicodeescape' codec can't decode bytes in position 0-9: \\Uxxxxxxxx out of range";
        assert_eq!(decoded(b"\\U00110000", "raw_unicode_escape", "strict"), Err(words.into()));
        assert_eq!(decoded(b"a\\x4zb", "unicode_escape", "replace"), Ok("a\u{FFFD}zb".into()));
        let piece = decode(b"a\\x4", &mut Handler::Strict, false);
        assert_eq!(piece, Ok(Decoded { text: b"a".to_vec(), consumed: 1 }));
    }

    #[test]
    fn text_is_escaped() {
        let mut text = "a\t\n\r\\\0\x7fé€😀'\"".as_bytes().to_vec();
        wtf8::push(&mut text, 0xD800);
        let expected = b"a\\t\\n\\r\\\\\\x00\\x7f\\xe9\\u20ac\\U0001f600'\"\\ud800";
        assert_eq!(encoded(&text, "unicode_escape", "strict"), Ok(expected.to_vec()));
        let expected = b"a\t\n\r\\\0\x7f\xe9\\u20ac\\U0001f600'\"\\ud800";
        assert_eq!(encoded(&text, "raw_unicode_escape", "strict"), Ok(expected.to_vec()));
    }
}
