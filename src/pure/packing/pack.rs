//! Values to bytes, and what `struct` says when they do not fit.

use super::format::{Field, Format, What, error};
use super::half;
use crate::pure::fault::{Fault, Result};
use crate::pure::int::convert::to_f64;
use dashu_int::{IBig, Sign};

/// A value to pack. Objects with `__index__` or `__float__` come as what those return.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Plain<'a> {
    /// A small int.
    Small(i64),
    /// Any other int.
    Big(&'a IBig),
    /// A float.
    Float(f64),
    /// bytes or bytearray
    Bytes(&'a [u8]),
    /// The truth of a value, for `?`.
    Truth(bool),
    /// Something that no code packs.
    Other,
}

/// Writes one value to its place; `out` is as long as the format.
pub(crate) fn pack(field: &Field, value: Plain<'_>, out: &mut [u8]) -> Result<()> {
    let place = &mut out[field.offset..field.offset + field.size];
    match field.what {
        What::Padding => {}
        What::Char => match value {
            Plain::Bytes(&[byte]) => place[0] = byte,
            _ => return Err(error("char format requires a bytes object of length 1")),
        },
        What::Bytes => fill(bytes_of(value, 's')?, place),
        What::Pascal => {
            let bytes = bytes_of(value, 'p')?;
            if let Some((length, body)) = place.split_first_mut() {
                *length = bytes.len().min(body.len()).min(255) as u8;
                fill(bytes, body);
            }
        }
        What::Bool => place[0] = u8::from(value == Plain::Truth(true)),
        What::Signed | What::Unsigned | What::Pointer => {
            let bits = integer_bits(field, value)?;
            write(&bits.to_le_bytes()[..field.size], field.big, place);
        }
        What::Float => write_float(field, value, place)?,
    }
    Ok(())
}

fn bytes_of(value: Plain<'_>, letter: char) -> Result<&[u8]> {
    match value {
        Plain::Bytes(bytes) => Ok(bytes),
        _ => Err(error(format!("argument for '{letter}' must be a bytes object"))),
    }
}

/// Copies what fits; the rest of the place is zero.
fn fill(bytes: &[u8], place: &mut [u8]) {
    let length = bytes.len().min(place.len());
    place[..length].copy_from_slice(&bytes[..length]);
    place[length..].fill(0);
}

fn write(little: &[u8], big: bool, place: &mut [u8]) {
    place.copy_from_slice(little);
    if big {
        place.reverse();
    }
}

/// The two's complement of an integer that fits its code.
fn integer_bits(field: &Field, value: Plain<'_>) -> Result<u64> {
    let value = match value {
        Plain::Small(value) => i128::from(value),
        Plain::Big(value) => {
            let extreme = if value.sign() == Sign::Negative { i128::MIN } else { i128::MAX };
            i128::try_from(value).unwrap_or(extreme)
        }
        _ => return Err(error("required argument is not an integer")),
    };
    let bits = field.size * 8;
    let (lowest, highest) = match field.what {
        What::Signed => (-(1 << (bits - 1)), (1 << (bits - 1)) - 1),
        What::Unsigned => (0, (1_i128 << bits) - 1),
        _ => (i64::MIN.into(), u64::MAX.into()),
    };
    if value < lowest || value > highest {
        return Err(match field.what {
            What::Pointer => error("int too large to convert"),
            _ => {
                let letter = field.letter as char;
                error(format!("'{letter}' format requires {lowest} <= number <= {highest}"))
            }
        });
    }
    Ok(value as u64)
}

fn write_float(field: &Field, value: Plain<'_>, place: &mut [u8]) -> Result<()> {
    let not_float = || error("required argument is not a float");
    let (x, from_int) = match value {
        Plain::Float(x) => (x, false),
        Plain::Small(value) => (value as f64, true),
        Plain::Big(value) => (to_f64(value).map_err(|_| not_float())?, true),
        _ => return Err(not_float()),
    };
    // What a nan's spare bits hold is the interpreter's own.
    let x = if x.is_nan() { f64::NAN } else { x };
    let too_large = || match from_int {
        true => error("int too large to convert"),
        false => Fault::overflow(format!("float too large to pack with {} format", field.letter as char)),
    };
    match field.letter {
        b'e' => write(&half::from_f64(x).ok_or_else(too_large)?.to_le_bytes(), field.big, place),
        b'f' => {
            let single = x as f32;
            if single.is_infinite() && x.is_finite() && !field.native {
                return Err(too_large());
            }
            write(&single.to_le_bytes(), field.big, place);
        }
        _ => write(&x.to_le_bytes(), field.big, place),
    }
    Ok(())
}

impl Format {
    /// The number of values is not the format's; `function` is `pack` or `pack_into`.
    pub(crate) fn wrong_count(&self, function: &str, given: usize) -> Fault {
        error(format!("{function} expected {} items for packing (got {given})", self.count))
    }

    /// Where `pack_into` and `unpack_from` begin, for an offset that may count from the end.
    pub(crate) fn place_in(&self, length: usize, offset: isize, packing: bool) -> Result<usize> {
        let size = self.size;
        let (function, doing) = if packing { ("pack_into", "packing") } else { ("unpack_from", "unpacking") };
        let start = if offset < 0 {
            if offset.unsigned_abs() < size {
                return Err(match packing {
                    true => error(format!("no space to pack {size} bytes at offset {offset}")),
                    false => error(format!("not enough data to unpack {size} bytes at offset {offset}")),
                });
            }
            length
                .checked_sub(offset.unsigned_abs())
                .ok_or_else(|| error(format!("offset {offset} out of range for {length}-byte buffer")))?
        } else {
            offset as usize
        };
        if length.saturating_sub(start) < size {
            let least = start as u128 + size as u128;
            return Err(error(format!(
                "{function} requires a buffer of at least {least} bytes for {doing} {size} bytes at offset \
                 {start} (actual buffer size is {length})"
            )));
        }
        Ok(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(text: &str, values: &[Plain<'_>]) -> Result<Vec<u8>> {
        let format = Format::parse(text.as_bytes())?;
        let mut out = vec![0; format.size];
        for (field, value) in format.fields().zip(values) {
            pack(&field, *value, &mut out)?;
        }
        Ok(out)
    }

    #[test]
    fn values_become_bytes() {
        use Plain::{Big, Bytes, Float, Small, Truth};
        let top = IBig::from(u64::MAX);
        for (text, values, expected) in [
            ("bi", &[Small(1), Small(2)][..], &b"\x01\0\0\0\x02\0\0\0"[..]),
            (">bi", &[Small(-1), Small(2)], b"\xff\0\0\0\x02"),
            ("<Q", &[Big(&top)], &[255; 8]),
            ("P", &[Small(-1)], &[255; 8]),
            ("3s", &[Bytes(b"abcdef")], b"abc"),
            ("3s", &[Bytes(b"a")], b"a\0\0"),
            ("5p", &[Bytes(b"abcdefg")], b"\x04abcd"),
            ("5p", &[Bytes(b"ab")], b"\x02ab\0\0"),
            ("0p", &[Bytes(b"ab")], b""),
            ("c2?", &[Bytes(b"x"), Truth(true), Truth(false)], b"x\x01\0"),
            ("<efd", &[Float(1.5), Float(-2.0), Small(1)], b"\0\x3e\0\0\0\xc0\0\0\0\0\0\0\xf0\x3f"),
            ("f", &[Float(1e300)], b"\0\0\x80\x7f"),
        ] {
            assert_eq!(packed(text, values).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_does_not_fit_has_cpythons_words() {
        use Plain::{Big, Bytes, Float, Other, Small};
        let (two64, huge) = (IBig::ONE << 64, IBig::from(10).pow(400));
        for (text, value, words) in [
            ("h", Small(40000), "'h' format requires -32768 <= number <= 32767"),
            ("<H", Small(-1), "'H' format requires 0 <= number <= 65535"),
            ("l", Big(&two64), "'l' format requires -9223372036854775808 <= number <= 9223372036854775807"),
            ("<l", Big(&huge), "'l' format requires -2147483648 <= number <= 2147483647"),
            ("Q", Big(&two64), "'Q' format requires 0 <= number <= 18446744073709551615"),
            ("P", Big(&two64), "int too large to convert"),
            ("i", Other, "required argument is not an integer"),
            ("i", Float(1.5), "required argument is not an integer"),
            ("c", Bytes(b"ab"), "char format requires a bytes object of length 1"),
            ("s", Other, "argument for 's' must be a bytes object"),
            ("p", Other, "argument for 'p' must be a bytes object"),
            ("d", Other, "required argument is not a float"),
            ("d", Big(&huge), "required argument is not a float"),
            ("<e", Small(65520), "int too large to convert"),
        ] {
            assert_eq!(packed(text, &[value]), Err(error(words)), "{text}");
        }
        let overflow = |code| Fault::overflow(format!("float too large to pack with {code} format"));
        assert_eq!(packed("<f", &[Float(1e300)]), Err(overflow('f')));
        assert_eq!(packed("e", &[Float(1e300)]), Err(overflow('e')));
    }

    #[test]
    fn places_in_buffers_are_checked() {
        let format = Format::parse(b"i").unwrap();
        assert_eq!(format.place_in(6, -5, false), Ok(1));
        for (length, offset, packing, words) in [
            (
                6,
                3,
                false,
                "unpack_from requires a buffer of at least 7 bytes for unpacking 4 bytes at offset 3 (actual \
                 buffer size is 6)",
            ),
            (6, -10, false, "offset -10 out of range for 6-byte buffer"),
            (6, -3, false, "not enough data to unpack 4 bytes at offset -3"),
            (
                3,
                0,
                true,
                "pack_into requires a buffer of at least 4 bytes for packing 4 bytes at offset 0 (actual \
                 buffer size is 3)",
            ),
            (8, -2, true, "no space to pack 4 bytes at offset -2"),
        ] {
            assert_eq!(format.place_in(length, offset, packing), Err(error(words)));
        }
        assert_eq!(format.wrong_count("pack", 3).message, "pack expected 1 items for packing (got 3)");
    }
}
