//! An integer as digits of a base.

use crate::pure::fault::{Fault, Result};
use dashu_int::IBig;
use dashu_int::ops::BitTest;

/// `str(value)`; a `limit` of 0 means none. What is certainly too long is refused before it is converted.
pub(crate) fn decimal(value: &IBig, limit: usize) -> Result<String> {
    // The number of digits, wrong by one at most.
    let digits = value.bit_len() as f64 * std::f64::consts::LOG10_2;
    if limit == 0 || digits + 1.0 < limit as f64 {
        return Ok(value.to_string());
    }
    if digits > limit as f64 + 2.0 {
        return Err(too_long(limit));
    }
    let text = value.to_string();
    if text.trim_start_matches('-').len() > limit {
        return Err(too_long(limit));
    }
    Ok(text)
}

fn too_long(limit: usize) -> Fault {
    Fault::value(format!(
        "Exceeds the limit ({limit} digits) for integer string conversion; \
         use sys.set_int_max_str_digits() to increase the limit"
    ))
}

/// A base that is a power of two, which `bin`, `oct` and `hex` write without any limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Radix {
    /// `0b`
    Binary,
    /// `0o`
    Octal,
    /// `0x`
    Hex,
    /// `0X` with capital digits
    UpperHex,
}

impl Radix {
    /// What stands before the digits.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Radix::Binary => "0b",
            Radix::Octal => "0o",
            Radix::Hex => "0x",
            Radix::UpperHex => "0X",
        }
    }

    /// The digits of the value without its sign.
    pub(crate) fn digits(self, value: &IBig) -> String {
        let mut text = match self {
            Radix::Binary => format!("{value:b}"),
            Radix::Octal => format!("{value:o}"),
            Radix::Hex => format!("{value:x}"),
            Radix::UpperHex => format!("{value:X}"),
        };
        if text.starts_with('-') {
            text.remove(0);
        }
        text
    }

    /// `bin`, `oct` or `hex` of the value: sign, prefix, digits.
    pub(crate) fn with_prefix(self, value: &IBig) -> String {
        let sign = if *value < IBig::ZERO { "-" } else { "" };
        format!("{sign}{}{}", self.prefix(), self.digits(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_counts_digits_without_the_sign() {
        let edge = IBig::ONE - IBig::from(10).pow(4300);
        assert_eq!(decimal(&edge, 4300).unwrap().len(), 4301);
        let over = IBig::from(10).pow(4300);
        let words = "Exceeds the limit (4300 digits) for integer string conversion; use \
                     sys.set_int_max_str_digits() to increase the limit";
        assert_eq!(decimal(&over, 4300).unwrap_err().message, words);
        assert_eq!(decimal(&(IBig::ONE << 10_000_000), 4300).unwrap_err().message, words);
        assert_eq!(decimal(&over, 0).unwrap().len(), 4301);
        assert_eq!(decimal(&IBig::from(-5), 4300), Ok("-5".into()));
    }

    #[test]
    fn powers_of_two_have_a_prefix_behind_the_sign() {
        let value = IBig::from(-255);
        assert_eq!(Radix::Binary.with_prefix(&value), "-0b11111111");
        assert_eq!(Radix::Octal.with_prefix(&value), "-0o377");
        assert_eq!(Radix::Hex.with_prefix(&value), "-0xff");
        assert_eq!(Radix::UpperHex.with_prefix(&IBig::ZERO), "0X0");
        assert_eq!(Radix::UpperHex.digits(&(IBig::from(255) << 64)), "FF0000000000000000");
    }
}
