//! `repr` of str and bytes, and `ascii`.
//!
//! Quotes are single unless the text holds single quotes and no double ones. What is not printable becomes an
//! escape of the shortest fitting width, so the result never holds a surrogate and is a plain `String`.

use super::class::is_printable;
use super::scan;
use crate::pure::wtf8;

/// `repr` of a str.
pub(crate) fn text(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 2);
    write_text(bytes, &mut out);
    out
}

/// `repr` of a str, appended.
pub(crate) fn write_text(bytes: &[u8], out: &mut String) {
    let quote = quote_for(bytes);
    out.push(quote as char);
    escape(bytes, quote, is_printable, out);
    out.push(quote as char);
}

/// `ascii` of a str.
pub(crate) fn ascii(bytes: &[u8]) -> String {
    let quote = quote_for(bytes);
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push(quote as char);
    escape(bytes, quote, |_| false, &mut out);
    out.push(quote as char);
    out
}

/// What `ascii` makes of a repr that is already there: everything beyond ASCII escaped, no quotes added.
pub(crate) fn ascii_of_repr(repr: &[u8]) -> String {
    let mut out = String::with_capacity(repr.len());
    for point in wtf8::points(repr) {
        match point {
            0..=0x7F => out.push(point as u8 as char),
            _ => write_escape(point, &mut out),
        }
    }
    out
}

/// `repr` of bytes: `b'...'`.
pub(crate) fn bytes(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 3);
    write_bytes(bytes, &mut out);
    out
}

/// `repr` of bytes, appended.
pub(crate) fn write_bytes(bytes: &[u8], out: &mut String) {
    let quote = quote_for(bytes);
    out.push('b');
    out.push(quote as char);
    for &byte in bytes {
        match byte {
            b' '..=b'~' if byte != quote && byte != b'\\' => out.push(byte as char),
            _ => write_short_escape(u32::from(byte), quote, out),
        }
    }
    out.push(quote as char);
}

/// Single quotes, unless only they occur inside.
fn quote_for(bytes: &[u8]) -> u8 {
    let single = memchr::memchr(b'\'', bytes).is_some() && memchr::memchr(b'"', bytes).is_none();
    if single { b'"' } else { b'\'' }
}

/// Copies plain runs whole and escapes the rest; `shown` decides about characters beyond ASCII.
fn escape(bytes: &[u8], quote: u8, shown: impl Fn(u32) -> bool, out: &mut String) {
    let special = |byte: u8| !(b' '..=b'~').contains(&byte) | (byte == quote) | (byte == b'\\');
    let mut at = 0;
    while at < bytes.len() {
        let run = scan::position(&bytes[at..], special).unwrap_or(bytes.len() - at);
        out.extend(std::str::from_utf8(&bytes[at..at + run]));
        at += run;
        if at == bytes.len() {
            return;
        }
        let (point, width) = wtf8::decode(bytes, at);
        at += width;
        match char::from_u32(point) {
            Some(c) if point > 0x7F && shown(point) => out.push(c),
            _ => write_short_escape(point, quote, out),
        }
    }
}

/// The two-character escapes, else by number.
fn write_short_escape(point: u32, quote: u8, out: &mut String) {
    match point {
        0x09 => out.push_str("\\t"),
        0x0A => out.push_str("\\n"),
        0x0D => out.push_str("\\r"),
        0x5C => out.push_str("\\\\"),
        _ if point == u32::from(quote) => {
            out.push('\\');
            out.push(quote as char);
        }
        _ => write_escape(point, out),
    }
}

/// `\x`, `\u` or `\U`, whichever is wide enough.
pub(crate) fn write_escape(point: u32, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let (letter, digits) = match point {
        0..=0xFF => ('x', 2),
        0x100..=0xFFFF => ('u', 4),
        _ => ('U', 8),
    };
    out.push('\\');
    out.push(letter);
    for place in (0..digits).rev() {
        out.push(HEX[(point >> (place * 4) & 0xF) as usize] as char);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_quoted_and_escaped_as_cpython_does() {
        let cases: [(&str, &str); 8] = [
            ("", "''"),
            ("it's", "\"it's\""),
            ("'\"", "'\\'\"'"),
            ("a\t\n\r\\\0\x7f", "'a\\t\\n\\r\\\\\\x00\\x7f'"),
            ("é€😀", "'é€😀'"),
            ("\u{a0}\u{ad}\u{2028}\u{e000}", "'\\xa0\\xad\\u2028\\ue000'"),
            ("\u{1fae9}", "'\\U0001fae9'"),
            ("abc\u{85}déf", "'abc\\x85déf'"),
        ];
        for (given, expected) in cases {
            assert_eq!(text(given.as_bytes()), expected);
        }
        assert_eq!(text(&wtf8::from_points([0xD800, 0x61])), "'\\ud800a'");
    }

    #[test]
    fn ascii_escapes_everything_else() {
        assert_eq!(ascii("é€😀'".as_bytes()), "\"\\xe9\\u20ac\\U0001f600'\"");
        assert_eq!(ascii_of_repr("[é]\n".as_bytes()), "[\\xe9]\n");
    }

    #[test]
    fn bytes_show_ascii_only() {
        assert_eq!(bytes(b"a'\"\\\t\x00\xff"), "b'a\\'\"\\\\\\t\\x00\\xff'");
        assert_eq!(bytes(b"it's"), "b\"it's\"");
    }
}
