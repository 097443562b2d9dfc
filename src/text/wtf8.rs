//! String values of Python: code points, among them lone surrogates (`'\ud800'`).
//!
//! They are kept as generalised UTF-8 (WTF-8 without the rule that joins surrogate pairs): each code
//! point from 0 to 0x10FFFF is encoded as UTF-8 would encode it, surrogates in three bytes. Text without
//! surrogates is therefore plain UTF-8, and [`Wtf8::as_str`] hands it out as such.

/// A borrowed string value in generalised UTF-8.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Wtf8<'a>(&'a [u8]);

impl<'a> Wtf8<'a> {
    /// The value of a text without surrogates.
    pub const fn from_str(text: &'a str) -> Wtf8<'a> {
        Wtf8(text.as_bytes())
    }

    /// The value of bytes in generalised UTF-8, as [`push`] writes them.
    pub const fn from_bytes(bytes: &'a [u8]) -> Wtf8<'a> {
        Wtf8(bytes)
    }

    /// The bytes in generalised UTF-8.
    pub const fn as_bytes(self) -> &'a [u8] {
        self.0
    }

    /// The text, when no surrogate is in it.
    pub fn as_str(self) -> Option<&'a str> {
        std::str::from_utf8(self.0).ok()
    }

    /// Whether the value has no characters.
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The code points, in order.
    pub fn code_points(self) -> impl Iterator<Item = u32> + 'a {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let (&first, tail) = rest.split_first()?;
            let (length, bits) = match first {
                0x00..=0x7F => (0, u32::from(first)),
                0x80..=0xDF => (1, u32::from(first & 0x1F)),
                0xE0..=0xEF => (2, u32::from(first & 0x0F)),
                _ => (3, u32::from(first & 0x07)),
            };
            let (more, after) = tail.split_at(length.min(tail.len()));
            rest = after;
            Some(more.iter().fold(bits, |point, &byte| point << 6 | u32::from(byte & 0x3F)))
        })
    }
}

impl std::fmt::Debug for Wtf8<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("\"")?;
        for point in self.code_points() {
            match char::from_u32(point) {
                Some(c) => write!(f, "{}", c.escape_debug())?,
                None => write!(f, "\\u{point:04x}")?,
            }
        }
        f.write_str("\"")
    }
}

/// Appends one code point, surrogates included, to a buffer in generalised UTF-8.
pub fn push(buffer: &mut Vec<u8>, point: u32) {
    let tail = |shift: u32| 0x80 | (point >> shift & 0x3F) as u8;
    match point {
        0..=0x7F => buffer.push(point as u8),
        0x80..=0x7FF => buffer.extend([0xC0 | (point >> 6) as u8, tail(0)]),
        0x800..=0xFFFF => buffer.extend([0xE0 | (point >> 12) as u8, tail(6), tail(0)]),
        _ => buffer.extend([0xF0 | (point >> 18) as u8, tail(12), tail(6), tail(0)]),
    }
}

#[cfg(test)]
mod tests {
    use super::{Wtf8, push};

    #[test]
    fn every_width_comes_back() {
        let points = [0x41, 0xE9, 0x20AC, 0xD800, 0x1F40D];
        let mut buffer = Vec::new();
        points.iter().for_each(|&point| push(&mut buffer, point));
        assert!(Wtf8::from_bytes(&buffer).code_points().eq(points));
        assert_eq!(Wtf8::from_bytes(&buffer).as_str(), None);
        assert_eq!(format!("{:?}", Wtf8::from_bytes(&buffer[..3])), "\"Aé\"");
    }
}
