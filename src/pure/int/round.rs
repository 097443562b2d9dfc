//! `round(int, -zeros)`: to a multiple of a power of ten, ties to even.

use super::power::{bit_length, is_odd};
use dashu_int::ops::{Abs, DivRem};
use dashu_int::{IBig, Sign};

/// The multiple of `10**zeros` that is nearest to the value.
pub(crate) fn to_zeros(value: &IBig, zeros: usize) -> IBig {
    // A power of ten far above the value need not be made: what is left is zero.
    if zeros > bit_length(value) / 3 + 1 {
        return IBig::ZERO;
    }
    let unit = IBig::from(10).pow(zeros);
    let (quotient, rest) = value.clone().abs().div_rem(&unit);
    let twice = rest << 1;
    let up = twice > unit || (twice == unit && is_odd(&quotient));
    let size = (quotient + IBig::from(u8::from(up))) * unit;
    if value.sign() == Sign::Negative { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_go_to_even() {
        for (value, zeros, expected) in [
            (15, 1, 20),
            (25, 1, 20),
            (-25, 1, -20),
            (-35, 1, -40),
            (5, 1, 0),
            (51, 2, 100),
            (-55, 2, -100),
            (999, 3, 1000),
            (500, 3, 0),
            (501, 3, 1000),
            (4, 400, 0),
            (123, 0, 123),
        ] {
            assert_eq!(to_zeros(&IBig::from(value), zeros), IBig::from(expected), "{value} {zeros}");
        }
        let value = IBig::from(10).pow(30) + IBig::from(5) * IBig::from(10).pow(10);
        assert_eq!(to_zeros(&value, 11), IBig::from(10).pow(30));
    }
}
