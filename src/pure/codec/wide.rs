//! UTF-16 and UTF-32 in either byte order, with or without a byte order mark.

use super::problem::{Direction, OnError, Problem, Replacement};
use super::{Decoded, Order, Wide};
use crate::pure::wtf8;

const MARK: u32 = 0xFEFF;

impl Wide {
    /// The name in messages; decoding without a mark is decoding as little endian.
    fn name(self) -> &'static str {
        match (self.size, self.order) {
            (2, None) => "utf-16",
            (2, Some(Order::Little)) => "utf-16-le",
            (2, Some(Order::Big)) => "utf-16-be",
            (_, None) => "utf-32",
            (_, Some(Order::Little)) => "utf-32-le",
            (_, Some(Order::Big)) => "utf-32-be",
        }
    }

    fn read(self, unit: &[u8]) -> u32 {
        let add = |sum: u32, byte: &u8| sum << 8 | u32::from(*byte);
        match self.order {
            Some(Order::Big) => unit.iter().fold(0, add),
            _ => unit.iter().rev().fold(0, add),
        }
    }

    fn write(self, unit: u32, out: &mut Vec<u8>) {
        let bytes = unit.to_le_bytes();
        match self.order {
            Some(Order::Big) => out.extend(bytes[..self.size].iter().rev()),
            _ => out.extend_from_slice(&bytes[..self.size]),
        }
    }

    fn write_point(self, point: u32, out: &mut Vec<u8>) {
        if self.size == 2 && point > 0xFFFF {
            self.write(0xD7C0 + (point >> 10), out);
            self.write(0xDC00 | (point & 0x3FF), out);
        } else {
            self.write(point, out);
        }
    }
}

/// The byte order that a mark at the start tells, and the mark's length; without a mark it is little endian.
pub(super) fn detect(wide: Wide, bytes: &[u8]) -> (Wide, usize) {
    if wide.order.is_some() {
        return (wide, 0);
    }
    for order in [Order::Little, Order::Big] {
        let ordered = Wide { order: Some(order), ..wide };
        if bytes.get(..wide.size).is_some_and(|unit| ordered.read(unit) == MARK) {
            return (ordered, wide.size);
        }
    }
    (Wide { order: Some(Order::Little), ..wide }, 0)
}

/// What stands at a position.
enum Unit {
    /// A character of so many bytes.
    Point(u32, usize),
    /// Nothing yet: the input ends inside.
    Unfinished(&'static str),
    /// Nothing, for so many bytes.
    Broken(&'static str, usize),
}

fn read_unit(wide: Wide, rest: &[u8]) -> Unit {
    let size = wide.size;
    let Some(unit) = rest.get(..size).map(|unit| wide.read(unit)) else {
        return Unit::Unfinished("truncated data");
    };
    match (unit, size) {
        (0xD800..=0xDBFF, 2) => match rest.get(2..4).map(|unit| wide.read(unit)) {
            None => Unit::Unfinished("unexpected end of data"),
            Some(low @ 0xDC00..=0xDFFF) => Unit::Point(0x10000 + ((unit - 0xD800) << 10 | (low - 0xDC00)), 4),
            Some(_) => Unit::Broken("illegal UTF-16 surrogate", 2),
        },
        (0xDC00..=0xDFFF, 2) => Unit::Broken("illegal encoding", 2),
        (0xD800..=0xDFFF, _) => Unit::Broken("code point in surrogate code point range(0xd800, 0xe000)", 4),
        (0x110000.., _) => Unit::Broken("code point not in range(0x110000)", 4),
        _ => Unit::Point(unit, size),
    }
}

/// Bytes to text.
pub(super) fn decode<H: OnError>(
    wide: Wide,
    bytes: &[u8],
    errors: &mut H,
    last: bool,
) -> Result<Decoded, H::Error> {
    if !last && wide.order.is_none() && bytes.len() < wide.size {
        return Ok(Decoded { text: Vec::new(), consumed: 0 });
    }
    let (wide, mut at) = detect(wide, bytes);
    let mut text = Vec::with_capacity(bytes.len());
    while at < bytes.len() {
        let (end, reason) = match read_unit(wide, &bytes[at..]) {
            Unit::Point(point, width) => {
                wtf8::push(&mut text, point);
                at += width;
                continue;
            }
            Unit::Unfinished(_) if !last => break,
            Unit::Unfinished(reason) => (bytes.len(), reason),
            Unit::Broken(reason, width) => (at + width, reason),
        };
        at = Problem::decoding(wide.name(), bytes, at..end, reason).apply_text(errors, &mut text)?;
    }
    Ok(Decoded { text, consumed: at.min(bytes.len()) })
}

/// Text to bytes; without a given order a mark comes first.
pub(super) fn encode<H: OnError>(wide: Wide, text: &[u8], errors: &mut H) -> Result<Vec<u8>, H::Error> {
    let mut out = Vec::with_capacity((text.len() + 1) * wide.size);
    if wide.order.is_none() {
        wide.write(MARK, &mut out);
    }
    let (mut at, mut number) = (0, 0);
    while at < text.len() {
        let (point, width) = wtf8::decode(text, at);
        if !matches!(point, 0xD800..=0xDFFF) {
            wide.write_point(point, &mut out);
            at += width;
            number += 1;
            continue;
        }
        let problem = Problem {
            encoding: wide.name(),
            direction: Direction::Encode,
            object: text,
            place: number..number + 1,
            span: at..at + width,
            reason: "surrogates not allowed",
        };
        let fix = errors.fix(&problem)?;
        match fix.replacement {
            Replacement::Text(text) if text.is_ascii() => {
                text.iter().for_each(|&byte| wide.write(byte.into(), &mut out));
            }
            Replacement::Bytes(bytes) if bytes.len().is_multiple_of(wide.size) => {
                out.extend_from_slice(&bytes);
            }
            _ => return Err(errors.refuse(&problem)),
        }
        at = problem.byte_of(fix.resume);
        number = fix.resume;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::super::Codec;
    use super::super::handler::Handler;
    use super::super::tests::{decoded, encoded};
    use super::*;

    #[test]
    fn all_sizes_and_orders_round_trip() {
        let text = "aé€😀";
        for encoding in ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"] {
            let bytes = encoded(text.as_bytes(), encoding, "strict").unwrap();
            assert_eq!(decoded(&bytes, encoding, "strict"), Ok(text.into()), "{encoding}");
        }
        assert_eq!(
            encoded("a😀".as_bytes(), "utf-16", "strict"),
            Ok(b"\xff\xfea\0\x3d\xd8\x00\xde".to_vec())
        );
        assert_eq!(encoded(b"a", "utf-32-be", "strict"), Ok(b"\0\0\0a".to_vec()));
        assert_eq!(decoded(b"\xfe\xff\0a", "utf-16", "strict"), Ok("a".into()));
        assert_eq!(decoded(b"\xff\xfea\0", "utf-16-le", "strict"), Ok("\u{FEFF}a".into()));
    }

    #[test]
    fn broken_bytes_are_named_as_cpython_does() {
        for (bytes, encoding, words) in [
            (
                &b"\xff"[..],
                "utf-16",
                "'utf-16-le' codec can't decode byte 0xff in position 0: truncated data",
            ),
            (
                b"\x00\xd8",
                "utf-16-le",
                "'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data",
            ),
            (
                b"\x00\xd8a\x00",
                "utf-16-le",
                "'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate",
            ),
            (
                b"\xfe\xff\xdc\x00",
                "utf-16",
                "'utf-16-be' codec can't decode bytes in position 2-3: illegal encoding",
            ),
            (b"a\0\0", "utf-32-be", "'utf-32-be' codec can't decode bytes in position 0-2: truncated data"),
            (
                b"\x00\xd8\0\0",
                "utf-32-le",
                "'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point \
                 range(0xd800, 0xe000)",
            ),
            (
                b"\0\0\x11\0",
                "utf-32-le",
                "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)",
            ),
        ] {
            assert_eq!(decoded(bytes, encoding, "strict"), Err(words.into()));
        }
    }

    #[test]
    fn surrogates_are_refused_one_by_one() {
        let text = wtf8::from_points([0x61, 0xD800, 0xD801]);
        let words = "'utf-16' codec can't encode character '\\ud800' in position 1: surrogates not allowed";
        assert_eq!(encoded(&text, "utf-16", "strict"), Err(words.into()));
        assert_eq!(encoded(&text, "utf-16-be", "replace"), Ok(b"\0a\0?\0?".to_vec()));
    }

    #[test]
    fn pieces_leave_an_unfinished_unit() {
        let codec = Codec::Wide(Wide { size: 2, order: Some(Order::Little) });
        let piece = codec.decode(b"a\0\x3d\xd8\x00", &mut Handler::Strict, false);
        assert_eq!(piece, Ok(Decoded { text: b"a".to_vec(), consumed: 2 }));
        let codec = Codec::Wide(Wide { size: 2, order: None });
        let piece = codec.decode(b"\xff", &mut Handler::Strict, false);
        assert_eq!(piece, Ok(Decoded { text: vec![], consumed: 0 }));
    }
}
