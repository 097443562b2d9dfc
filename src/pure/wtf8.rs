//! WTF-8: UTF-8 that may also hold lone surrogates, each as the three bytes that UTF-8's rule would give it.
//!
//! Python's `str` is a sequence of code points 0 to 0x10FFFF, surrogates included, and two surrogates side by
//! side stay two characters. So this is the generalised form: concatenation is plain byte concatenation, and
//! nothing is ever merged. All functions trust their input to be well formed in that sense.

/// The code point that starts at byte `at`, and its length in bytes.
#[inline]
pub(crate) fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let first = bytes[at];
    let tail = |i: usize| u32::from(bytes[at + i] & 0x3F);
    match first {
        0..=0x7F => (u32::from(first), 1),
        0x80..=0xDF => (u32::from(first & 0x1F) << 6 | tail(1), 2),
        0xE0..=0xEF => (u32::from(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3),
        _ => (u32::from(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4),
    }
}

/// The code point that ends just before byte `end`, and its length in bytes.
#[inline]
pub(crate) fn decode_before(bytes: &[u8], end: usize) -> (u32, usize) {
    let mut start = end - 1;
    while is_continuation(bytes[start]) {
        start -= 1;
    }
    decode(bytes, start)
}

/// Whether a byte is inside a character rather than its first.
#[inline]
pub(crate) fn is_continuation(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// How many bytes the character takes that starts with `first`.
#[inline]
pub(crate) fn width_of_first(first: u8) -> usize {
    match first {
        0..=0x7F => 1,
        0x80..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => 4,
    }
}

/// How many bytes a code point takes.
#[inline]
pub(crate) fn width(point: u32) -> usize {
    match point {
        0..=0x7F => 1,
        0x80..=0x7FF => 2,
        0x800..=0xFFFF => 3,
        _ => 4,
    }
}

/// Appends one code point.
#[inline]
pub(crate) fn push(out: &mut Vec<u8>, point: u32) {
    let tail = |shift: u32| 0x80 | (point >> shift & 0x3F) as u8;
    match point {
        0..=0x7F => out.push(point as u8),
        0x80..=0x7FF => out.extend([0xC0 | (point >> 6) as u8, tail(0)]),
        0x800..=0xFFFF => out.extend([0xE0 | (point >> 12) as u8, tail(6), tail(0)]),
        _ => out.extend([0xF0 | (point >> 18) as u8, tail(12), tail(6), tail(0)]),
    }
}

/// How many characters the bytes hold.
#[inline]
pub(crate) fn count(bytes: &[u8]) -> usize {
    // Sums of bytes over short chunks are what the compiler makes fast.
    let chunk_count = |chunk: &[u8]| chunk.iter().map(|&byte| u8::from(!is_continuation(byte))).sum::<u8>();
    bytes.chunks(128).map(|chunk| usize::from(chunk_count(chunk))).sum()
}

/// The code points of WTF-8 bytes, from either end.
#[derive(Clone, Debug)]
pub(crate) struct Points<'a> {
    bytes: &'a [u8],
}

/// The code points of `bytes`.
pub(crate) fn points(bytes: &[u8]) -> Points<'_> {
    Points { bytes }
}

impl Points<'_> {
    /// How many bytes are not yet read.
    pub(crate) fn remaining(&self) -> usize {
        self.bytes.len()
    }
}

impl Iterator for Points<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        if self.bytes.is_empty() {
            return None;
        }
        let (point, width) = decode(self.bytes, 0);
        self.bytes = &self.bytes[width..];
        Some(point)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.bytes.len().div_ceil(4), Some(self.bytes.len()))
    }
}

impl DoubleEndedIterator for Points<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<u32> {
        if self.bytes.is_empty() {
            return None;
        }
        let (point, width) = decode_before(self.bytes, self.bytes.len());
        self.bytes = &self.bytes[..self.bytes.len() - width];
        Some(point)
    }
}

/// The bytes of code points, for callers that hold them as numbers.
pub(crate) fn from_points(points: impl IntoIterator<Item = u32>) -> Vec<u8> {
    let mut out = Vec::new();
    points.into_iter().for_each(|point| push(&mut out, point));
    out
}

/// The text for an error message: lone surrogates become `\udc80` escapes.
pub(crate) fn lossy(bytes: &[u8]) -> String {
    points(bytes).fold(String::with_capacity(bytes.len()), |mut out, point| {
        match char::from_u32(point) {
            Some(c) => out.push(c),
            None => out.push_str(&format!("\\u{point:04x}")),
        }
        out
    })
}

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
        points(self.0)
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

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: [u32; 9] = [0, 0x7F, 0x80, 0x7FF, 0x800, 0xD800, 0xDFFF, 0x10000, 0x10FFFF];

    #[test]
    fn points_survive_the_round_trip_from_both_ends() {
        let bytes = from_points(SAMPLE);
        assert_eq!(bytes.len(), SAMPLE.iter().map(|&p| width(p)).sum::<usize>());
        assert_eq!(points(&bytes).collect::<Vec<_>>(), SAMPLE);
        assert_eq!(points(&bytes).rev().collect::<Vec<_>>(), SAMPLE.into_iter().rev().collect::<Vec<_>>());
        assert_eq!(count(&bytes), SAMPLE.len());
    }

    #[test]
    fn it_is_utf8_where_utf8_exists() {
        let text = "aé€😀";
        assert_eq!(from_points(text.chars().map(u32::from)), text.as_bytes());
        assert_eq!(width_of_first(text.as_bytes()[1]), 2);
        assert_eq!(points(text.as_bytes()).remaining(), 10);
    }

    #[test]
    fn surrogates_side_by_side_stay_two() {
        let bytes = from_points([0xD83D, 0xDE00]);
        assert_eq!(count(&bytes), 2);
        assert_eq!(lossy(&bytes), "\\ud83d\\ude00");
    }

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
