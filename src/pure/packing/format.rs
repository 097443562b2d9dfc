//! A format such as `<3hq`: byte order, sizes, alignment, and where each value stands.

use crate::pure::fault::{Fault, Kind, Result};

/// What a code packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// `x`: no value
    Padding,
    /// `c`: a byte
    Char,
    /// `s`: bytes of the given length
    Bytes,
    /// `p`: a length and bytes
    Pascal,
    /// `?`
    Bool,
    /// An integer with a sign.
    Signed,
    /// An integer without a sign.
    Unsigned,
    /// `P`: an address
    Pointer,
    /// `e`, `f`, `d`
    Float,
}

/// Every code: letter, what it packs, its native size (which is its alignment), its standard size (0: none).
const CODES: &[(u8, What, usize, usize)] = &[
    (b'x', What::Padding, 1, 1),
    (b'c', What::Char, 1, 1),
    (b'b', What::Signed, 1, 1),
    (b'B', What::Unsigned, 1, 1),
    (b'?', What::Bool, 1, 1),
    (b'h', What::Signed, 2, 2),
    (b'H', What::Unsigned, 2, 2),
    (b'i', What::Signed, 4, 4),
    (b'I', What::Unsigned, 4, 4),
    (b'l', What::Signed, 8, 4),
    (b'L', What::Unsigned, 8, 4),
    (b'q', What::Signed, 8, 8),
    (b'Q', What::Unsigned, 8, 8),
    (b'n', What::Signed, 8, 0),
    (b'N', What::Unsigned, 8, 0),
    (b'e', What::Float, 2, 2),
    (b'f', What::Float, 4, 4),
    (b'd', What::Float, 8, 8),
    (b's', What::Bytes, 1, 1),
    (b'p', What::Pascal, 1, 1),
    (b'P', What::Pointer, 8, 0),
];

/// Where one value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// The code's letter.
    pub(crate) letter: u8,
    /// What it packs.
    pub(crate) what: What,
    /// The first byte.
    pub(crate) offset: usize,
    /// How many bytes.
    pub(crate) size: usize,
    /// Whether the highest byte comes first.
    pub(crate) big: bool,
    /// Whether C's own rules hold, which check less.
    pub(crate) native: bool,
}

/// So many values in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    first: Field,
    count: usize,
}

/// A format taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Format {
    runs: Vec<Run>,
    /// `calcsize`
    pub(crate) size: usize,
    /// How many values it packs.
    pub(crate) count: usize,
}

impl Format {
    /// Takes a format apart.
    pub(crate) fn parse(text: &[u8]) -> Result<Format> {
        if text.contains(&0) {
            return Err(error("embedded null character"));
        }
        let (native, big, mut rest) = match text.first() {
            Some(b'<') => (false, false, &text[1..]),
            Some(b'>' | b'!') => (false, true, &text[1..]),
            Some(b'=') => (false, cfg!(target_endian = "big"), &text[1..]),
            Some(b'@') => (true, cfg!(target_endian = "big"), &text[1..]),
            _ => (true, cfg!(target_endian = "big"), text),
        };
        let mut format = Format { runs: Vec::new(), size: 0, count: 0 };
        while let Some(&letter) = rest.first() {
            if letter.is_ascii_whitespace() || letter == 0x0B {
                rest = &rest[1..];
                continue;
            }
            let count = read_count(&mut rest)?;
            let letter = *rest.first().ok_or_else(|| error("repeat count given without format specifier"))?;
            rest = &rest[1..];
            format.add(letter, count, native, big).ok_or_else(|| too_long_or_bad(letter, native))?;
        }
        Ok(format)
    }

    /// Adds a code; `None` if it does not exist or the whole gets too long.
    fn add(&mut self, letter: u8, count: usize, native: bool, big: bool) -> Option<()> {
        let (what, code_size) = code(letter, native)?;
        let limit = isize::MAX as usize;
        if native && what != What::Padding {
            self.size = self.size.checked_next_multiple_of(code_size).filter(|&size| size <= limit)?;
        }
        let (size, values) = match what {
            What::Bytes | What::Pascal => (count, 1),
            What::Padding => (count, 0),
            _ => (code_size, count),
        };
        let field = Field { letter, what, offset: self.size, size, big, native };
        let bytes = if what == What::Padding { size } else { size.checked_mul(values)? };
        self.size = self.size.checked_add(bytes).filter(|&size| size <= limit)?;
        self.count += values;
        if values > 0 {
            self.runs.push(Run { first: field, count: values });
        }
        Some(())
    }

    /// All values' places, in order.
    pub(crate) fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        self.runs.iter().flat_map(|run| {
            (0..run.count).map(|i| Field { offset: run.first.offset + i * run.first.size, ..run.first })
        })
    }
}

/// What a letter means, and its size.
fn code(letter: u8, native: bool) -> Option<(What, usize)> {
    let &(_, what, natural, standard) = CODES.iter().find(|row| row.0 == letter)?;
    let size = if native { natural } else { standard };
    (size > 0).then_some((what, size))
}

/// The repeat count in front of a code, 1 if there is none.
fn read_count(rest: &mut &[u8]) -> Result<usize> {
    let mut count = None;
    while let Some(digit) = rest.first().filter(|byte| byte.is_ascii_digit()) {
        let digit = usize::from(digit - b'0');
        let so_far: usize = count.unwrap_or(0);
        if so_far > (isize::MAX as usize - digit) / 10 {
            return Err(too_long());
        }
        count = Some(so_far * 10 + digit);
        *rest = &rest[1..];
    }
    Ok(count.unwrap_or(1))
}

fn too_long_or_bad(letter: u8, native: bool) -> Fault {
    match code(letter, native) {
        Some(_) => too_long(),
        None => error("bad char in struct format"),
    }
}

fn too_long() -> Fault {
    error("total struct size too long")
}

/// A `struct.error`.
pub(crate) fn error(message: impl Into<String>) -> Fault {
    Fault::new(Kind::Struct, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(text: &str) -> usize {
        Format::parse(text.as_bytes()).unwrap().size
    }

    #[test]
    fn sizes_are_native_and_aligned_or_standard() {
        for (text, expected) in [
            ("bhilq", 24),
            ("=bhilq", 19),
            ("@bq", 16),
            ("qb", 9),
            ("qb0q", 16),
            ("b0i", 4),
            ("3s2x?", 6),
            ("nN", 16),
            ("P", 8),
            ("< h", 2),
            ("", 0),
            ("xxi", 8),
            ("2147483648s", 2147483648),
        ] {
            assert_eq!(size(text), expected, "{text}");
        }
    }

    #[test]
    fn fields_know_their_place() {
        let format = Format::parse(b">b2h3sx?").unwrap();
        assert_eq!(format.count, 5);
        let places: Vec<_> =
            format.fields().map(|field| (field.letter, field.offset, field.size, field.big)).collect();
        let expected = [
            (b'b', 0, 1, true),
            (b'h', 1, 2, true),
            (b'h', 3, 2, true),
            (b's', 5, 3, true),
            (b'?', 9, 1, true),
        ];
        assert_eq!(places, expected);
    }

    #[test]
    fn messages_are_cpythons() {
        for (text, words) in [
            ("=n", "bad char in struct format"),
            ("<P", "bad char in struct format"),
            ("z", "bad char in struct format"),
            (" <h", "bad char in struct format"),
            ("2 h", "bad char in struct format"),
            ("5", "repeat count given without format specifier"),
            ("99999999999999999999h", "total struct size too long"),
            ("9223372036854775807h", "total struct size too long"),
            ("\0", "embedded null character"),
        ] {
            assert_eq!(Format::parse(text.as_bytes()), Err(error(words)), "{text}");
        }
    }
}
