//! Bytes to values.

use super::format::{Field, Format, What, error};
use super::half;
use crate::pure::fault::{Fault, Result};

/// A value found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Found<'a> {
    /// An int with a sign.
    Signed(i64),
    /// An int without one.
    Unsigned(u64),
    /// A float.
    Float(f64),
    /// bytes
    Bytes(&'a [u8]),
    /// A bool.
    Truth(bool),
}

/// Reads one value from its place; `bytes` are as long as the format.
pub(crate) fn unpack<'a>(field: &Field, bytes: &'a [u8]) -> Found<'a> {
    let place = &bytes[field.offset..field.offset + field.size];
    match field.what {
        What::Padding | What::Char | What::Bytes => Found::Bytes(place),
        What::Pascal => match place.split_first() {
            None => Found::Bytes(b""),
            Some((&length, body)) => Found::Bytes(&body[..body.len().min(length.into())]),
        },
        What::Bool => Found::Truth(place[0] != 0),
        What::Signed => {
            let unused = 64 - 8 * field.size as u32;
            Found::Signed((bits(place, field.big) << unused) as i64 >> unused)
        }
        What::Unsigned | What::Pointer => Found::Unsigned(bits(place, field.big)),
        What::Float => {
            let bits = bits(place, field.big);
            Found::Float(match field.size {
                2 => half::to_f64(bits as u16),
                4 => f32::from_bits(bits as u32).into(),
                _ => f64::from_bits(bits),
            })
        }
    }
}

fn bits(place: &[u8], big: bool) -> u64 {
    let mut bytes = [0; 8];
    bytes[..place.len()].copy_from_slice(place);
    if big {
        bytes[..place.len()].reverse();
    }
    u64::from_le_bytes(bytes)
}

impl Format {
    /// `unpack` takes exactly the format's size.
    pub(crate) fn check_size(&self, length: usize) -> Result<()> {
        if length != self.size {
            return Err(error(format!("unpack requires a buffer of {} bytes", self.size)));
        }
        Ok(())
    }

    /// `iter_unpack` takes a multiple of the format's size.
    pub(crate) fn check_multiple(&self, length: usize) -> Result<()> {
        if self.size == 0 {
            return Err(error("cannot iteratively unpack with a struct of length 0"));
        }
        if !length.is_multiple_of(self.size) {
            let words = "iterative unpacking requires a buffer of a multiple of";
            return Err(error(format!("{words} {} bytes", self.size)));
        }
        Ok(())
    }

    /// All values of bytes of the right size.
    pub(crate) fn unpack_all<'a>(
        &'a self,
        bytes: &'a [u8],
    ) -> std::result::Result<impl Iterator<Item = Found<'a>>, Fault> {
        self.check_size(bytes.len())?;
        Ok(self.fields().map(|field| unpack(&field, bytes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Found::{Bytes, Float, Signed, Truth, Unsigned};

    fn unpacked(text: &str, bytes: &[u8], expected: &[Found<'_>]) {
        let format = Format::parse(text.as_bytes()).unwrap();
        let found: Vec<_> = format.unpack_all(bytes).unwrap().collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn bytes_become_values() {
        unpacked("bi", b"a\0\0\0abcd", &[Signed(97), Signed(1684234849)]);
        unpacked(">bBh", b"\xff\xff\xff\xfe", &[Signed(-1), Unsigned(255), Signed(-2)]);
        unpacked("<qQ", &[255; 16], &[Signed(-1), Unsigned(u64::MAX)]);
        unpacked("3s2xc?", b"abc\0\0x\x02", &[Bytes(b"abc"), Bytes(b"x"), Truth(true)]);
        unpacked("5p", b"\x09abcd", &[Bytes(b"abcd")]);
        unpacked("p0p0s", b"\0", &[Bytes(b""), Bytes(b""), Bytes(b"")]);
        let bytes: Vec<u8> = (60..74).collect();
        unpacked(
            "<efd",
            &bytes,
            &[Float(1.30859375), Float(12.015439987182617), Float(1.0828535378054929e45)],
        );
    }

    #[test]
    fn sizes_are_checked_in_cpythons_words() {
        let format = Format::parse(b"h").unwrap();
        assert_eq!(format.check_size(1), Err(error("unpack requires a buffer of 2 bytes")));
        let words = "iterative unpacking requires a buffer of a multiple of 2 bytes";
        assert_eq!(format.check_multiple(3), Err(error(words)));
        assert_eq!(format.check_multiple(4), Ok(()));
        let empty = Format::parse(b"").unwrap();
        let words = "cannot iteratively unpack with a struct of length 0";
        assert_eq!(empty.check_multiple(0), Err(error(words)));
    }
}
