//! `int.to_bytes` and `int.from_bytes`.

use crate::pure::fault::{Fault, Result};
use dashu_int::{IBig, Sign, UBig};

/// Which end of the bytes holds the lowest digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// `'little'`
    Little,
    /// `'big'`
    Big,
}

/// `value.to_bytes(length, order, signed=signed)`
pub(crate) fn to_bytes(value: &IBig, length: usize, order: Order, signed: bool) -> Result<Vec<u8>> {
    let negative = value.sign() == Sign::Negative;
    if negative && !signed {
        return Err(Fault::overflow("can't convert negative int to unsigned"));
    }
    let mut bytes = match value.as_ubig() {
        Some(size) if !signed => size.to_le_bytes().into_vec(),
        _ => value.to_le_bytes().into_vec(),
    };
    if value.is_zero() {
        bytes.clear();
    }
    if bytes.len() > length {
        return Err(Fault::overflow("int too big to convert"));
    }
    bytes.resize(length, if negative { 0xFF } else { 0 });
    if order == Order::Big {
        bytes.reverse();
    }
    Ok(bytes)
}

/// `int.from_bytes(bytes, order, signed=signed)`
pub(crate) fn from_bytes(bytes: &[u8], order: Order, signed: bool) -> IBig {
    match (order, signed) {
        _ if bytes.is_empty() => IBig::ZERO,
        (Order::Little, false) => UBig::from_le_bytes(bytes).into(),
        (Order::Big, false) => UBig::from_be_bytes(bytes).into(),
        (Order::Little, true) => IBig::from_le_bytes(bytes),
        (Order::Big, true) => IBig::from_be_bytes(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Order::{Big, Little};

    #[test]
    fn bytes_there_and_back() {
        let cases: [(i64, usize, bool, &[u8]); 9] = [
            (0, 0, false, b""),
            (0, 2, true, b"\0\0"),
            (255, 1, false, b"\xff"),
            (255, 2, true, b"\xff\0"),
            (-1, 1, true, b"\xff"),
            (-1, 3, true, b"\xff\xff\xff"),
            (-128, 1, true, b"\x80"),
            (127, 1, true, b"\x7f"),
            (1000, 4, false, b"\xe8\x03\0\0"),
        ];
        for (value, length, signed, expected) in cases {
            let value = IBig::from(value);
            assert_eq!(to_bytes(&value, length, Little, signed).as_deref(), Ok(expected));
            let reversed: Vec<u8> = expected.iter().rev().copied().collect();
            assert_eq!(to_bytes(&value, length, Big, signed), Ok(reversed.clone()));
            assert_eq!(from_bytes(expected, Little, signed), value);
            assert_eq!(from_bytes(&reversed, Big, signed), value);
        }
        let big = (IBig::ONE << 200) + 5;
        assert_eq!(from_bytes(&to_bytes(&big, 40, Big, true).unwrap(), Big, false), big);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let words = |value: i64, length, signed| {
            to_bytes(&IBig::from(value), length, Big, signed).unwrap_err().message
        };
        assert_eq!(words(-1, 1, false), "can't convert negative int to unsigned");
        for (value, length, signed) in [(256, 1, false), (128, 1, true), (-129, 1, true), (1, 0, false)] {
            assert_eq!(words(value, length, signed), "int too big to convert");
        }
    }
}
