//! `splitlines`: str ends a line at a dozen characters, bytes at two.

use super::{Unit, class, scan};
use crate::pure::wtf8;

/// The lines of a text, with their ends if `keep`.
#[derive(Clone, Debug)]
pub(crate) struct Lines<'a> {
    rest: &'a [u8],
    keep: bool,
    unit: Unit,
}

/// Walks the lines.
pub(crate) fn lines(text: &[u8], keep: bool, unit: Unit) -> Lines<'_> {
    Lines { rest: text, keep, unit }
}

/// Where the first line's text ends and how long its end is; 0 for the last line.
fn line_end(text: &[u8], unit: Unit) -> (usize, usize) {
    let mut at = 0;
    let point = unit == Unit::Point;
    // All bytes that end a line or begin a character that does.
    let candidate = |byte: u8| match point {
        true => {
            (byte.wrapping_sub(0x0A) < 4) | (byte.wrapping_sub(0x1C) < 3) | (byte == 0xC2) | (byte == 0xE2)
        }
        false => (byte == b'\n') | (byte == b'\r'),
    };
    while let Some(run) = scan::position(&text[at..], candidate) {
        at += run;
        match text[at] {
            b'\r' if text.get(at + 1) == Some(&b'\n') => return (at, 2),
            b'\n' | b'\r' => return (at, 1),
            0x0B | 0x0C | 0x1C..=0x1E => return (at, 1),
            // U+0085 begins with C2, U+2028 and U+2029 with E2.
            _ => {
                let (point, width) = wtf8::decode(text, at);
                if class::is_line_break(point) {
                    return (at, width);
                }
                at += width;
            }
        }
    }
    (text.len(), 0)
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let (end, width) = line_end(self.rest, self.unit);
        let line = &self.rest[..if self.keep { end + width } else { end }];
        self.rest = &self.rest[end + width..];
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_knows_more_line_ends_than_bytes() {
        let text = "a\r\nb\n\nc\rd\u{85}e\u{2028}f\x0bg\x1ch€".as_bytes();
        let found: Vec<_> = lines(text, false, Unit::Point).collect();
        let expected = ["a", "b", "", "c", "d", "e", "f", "g", "h€"].map(str::as_bytes);
        assert_eq!(found, expected);
        let kept: Vec<_> = lines(text, true, Unit::Point).collect();
        assert_eq!(kept.concat(), text);
        assert_eq!(kept[0], b"a\r\n");
        assert_eq!(lines(text, false, Unit::Byte).count(), 5);
    }

    #[test]
    fn a_line_end_at_the_end_begins_no_line() {
        assert_eq!(lines(b"a\n", false, Unit::Byte).collect::<Vec<_>>(), [b"a"]);
        assert_eq!(lines(b"\n", false, Unit::Byte).collect::<Vec<_>>(), [b""]);
        assert_eq!(lines(b"", true, Unit::Point).count(), 0);
    }
}
