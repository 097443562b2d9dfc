//! A str as a JSON string.

use crate::pure::text::scan;
use crate::pure::wtf8;

/// What a byte needs: nothing, an escape of two characters, or one by number.
fn short(byte: u8) -> Option<u8> {
    match byte {
        b'"' | b'\\' => Some(byte),
        0x08 => Some(b'b'),
        0x0C => Some(b'f'),
        b'\n' => Some(b'n'),
        b'\r' => Some(b'r'),
        b'\t' => Some(b't'),
        _ => None,
    }
}

/// Appends the quoted string; with `ascii` everything beyond ASCII (and DEL) is escaped.
pub(crate) fn write(text: &[u8], ascii: bool, out: &mut Vec<u8>) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    let special = |byte: u8| (byte < 0x20) | (byte == b'"') | (byte == b'\\') | (ascii & (byte > 0x7E));
    let mut at = 0;
    while at < text.len() {
        let run = scan::position(&text[at..], special).unwrap_or(text.len() - at);
        out.extend_from_slice(&text[at..at + run]);
        at += run;
        if at == text.len() {
            break;
        }
        let (point, width) = wtf8::decode(text, at);
        at += width;
        match u8::try_from(point).ok().and_then(short) {
            Some(letter) => out.extend([b'\\', letter]),
            None if point > 0xFFFF => {
                write_unit(0xD7C0 + (point >> 10), out);
                write_unit(0xDC00 | (point & 0x3FF), out);
            }
            None => write_unit(point, out),
        }
    }
    out.push(b'"');
}

/// `\u` and four digits.
fn write_unit(unit: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(b"\\u");
    for place in [12, 8, 4, 0] {
        out.push(b"0123456789abcdef"[(unit >> place & 0xF) as usize]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_as_cpython_does() {
        let mut text = "é\"\\\n\0\x7f\u{2028}😀/".as_bytes().to_vec();
        wtf8::push(&mut text, 0xD800);
        text.extend_from_slice(b"\x08\x0c\r\t\x1f");
        let mut out = Vec::new();
        write(&text, true, &mut out);
        let expected = "\"\\u00e9\\\"\\\\\\n\\u0000\\u007f\\u2028\\ud83d\\ude00/\\ud800\\b\\f\\r\\t\\u001f\"";
        assert_eq!(out, expected.as_bytes());
        out.clear();
        write(&text, false, &mut out);
        assert_eq!(wtf8::lossy(&out), "\"é\\\"\\\\\\n\\u0000\x7f\u{2028}😀/\\ud800\\b\\f\\r\\t\\u001f\"");
    }
}
