//! The decimal digits of a double: the shortest that read back, or correctly rounded to a given length.
//!
//! The value is `0.digits * 10**point`, its sign left aside. Trailing zeros are dropped, so zero has the one
//! digit 0 at point 1. Rust's own formatting is exact for any length and rounds ties to even, as CPython's is;
//! since no double has more than 767 significant digits, longer requests are cut there.

/// No double has more significant digits than this.
const MOST_SIGNIFICANT: usize = 767;
/// No double has more digits after the point than this.
const MOST_FRACTION: usize = 1074;

/// Digits and the place of the decimal point before, in or behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    /// ASCII digits without trailing zeros, at least one.
    pub(crate) digits: Vec<u8>,
    /// How many digits stand before the decimal point; may be negative or beyond the digits.
    pub(crate) point: i32,
}

impl Decimal {
    /// The shortest digits that read back as `x`, which is finite.
    pub(crate) fn shortest(x: f64) -> Decimal {
        let mut buffer = ryu::Buffer::new();
        Decimal::of_text(buffer.format_finite(x.abs()).as_bytes())
    }

    /// `count` significant digits (at least one) of `x`, which is finite.
    pub(crate) fn significant(x: f64, count: usize) -> Decimal {
        let after_first = count.clamp(1, MOST_SIGNIFICANT) - 1;
        Decimal::of_text(format!("{:.after_first$e}", x.abs()).as_bytes())
    }

    /// The digits of `x`, which is finite, rounded to `places` after the decimal point.
    pub(crate) fn fixed(x: f64, places: usize) -> Decimal {
        let places = places.min(MOST_FRACTION);
        Decimal::of_text(format!("{:.places$}", x.abs()).as_bytes())
    }

    /// Reads `ddd.ddd` or `d.ddde[-]dd`.
    fn of_text(text: &[u8]) -> Decimal {
        let split = memchr::memchr(b'e', text);
        let exponent = split.map_or(0, |at| small_int(&text[at + 1..]));
        let mantissa = &text[..split.unwrap_or(text.len())];
        let mut point = memchr::memchr(b'.', mantissa).unwrap_or(mantissa.len()) as i32 + exponent;
        let mut digits = Vec::with_capacity(mantissa.len());
        for &byte in mantissa.iter().filter(|byte| byte.is_ascii_digit()) {
            if byte == b'0' && digits.is_empty() {
                point -= 1;
            } else {
                digits.push(byte);
            }
        }
        digits.truncate(digits.iter().rposition(|&byte| byte != b'0').map_or(0, |last| last + 1));
        if digits.is_empty() {
            return Decimal { digits: vec![b'0'], point: 1 };
        }
        Decimal { digits, point }
    }

    /// Whether all digits are zero, which rounding may have caused.
    pub(crate) fn is_zero(&self) -> bool {
        self.digits == b"0"
    }
}

/// An exponent as Rust writes it.
fn small_int(text: &[u8]) -> i32 {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    let size = digits.iter().fold(0, |value, &byte| value * 10 + i32::from(byte - b'0'));
    if negative { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(decimal: Decimal) -> (String, i32) {
        (String::from_utf8(decimal.digits).unwrap(), decimal.point)
    }

    #[test]
    fn shortest_digits_have_no_zeros_around() {
        assert_eq!(shown(Decimal::shortest(0.1)), ("1".into(), 0));
        assert_eq!(shown(Decimal::shortest(-1500.0)), ("15".into(), 4));
        assert_eq!(shown(Decimal::shortest(5e-324)), ("5".into(), -323));
        assert_eq!(shown(Decimal::shortest(0.0)), ("0".into(), 1));
    }

    #[test]
    fn rounding_is_exact_and_ties_go_to_even() {
        assert_eq!(shown(Decimal::fixed(2.675, 2)), ("267".into(), 1));
        assert_eq!(shown(Decimal::fixed(0.5, 0)), ("0".into(), 1));
        assert_eq!(shown(Decimal::fixed(1.5, 0)), ("2".into(), 1));
        assert_eq!(shown(Decimal::fixed(2.5, 0)), ("2".into(), 1));
        assert_eq!(shown(Decimal::significant(0.125, 2)), ("12".into(), 0));
        assert_eq!(shown(Decimal::significant(99.99, 3)), ("1".into(), 3));
        assert_eq!(Decimal::significant(0.1, 5000).digits.len(), 55);
    }

    #[test]
    fn a_value_may_round_to_nothing() {
        assert!(Decimal::fixed(0.001, 2).is_zero());
        assert!(!Decimal::fixed(0.006, 2).is_zero());
    }
}
