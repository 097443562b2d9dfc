//! Integers as floats: one value, or the quotient of two, each rounded once.

use crate::pure::fault::{Fault, Result};
use crate::pure::float::compose::compose;
use dashu_int::ops::{BitTest, DivRem};
use dashu_int::{IBig, Sign, UBig};

/// `float(value)`
pub(crate) fn to_f64(value: &IBig) -> Result<f64> {
    if let Ok(small) = i64::try_from(value) {
        return Ok(small as f64);
    }
    let (sign, size) = parts(value);
    let length = size.bit_len();
    let cut = length.saturating_sub(64);
    let sticky = cut > 0 && size.trailing_zeros().is_some_and(|zeros| zeros < cut);
    let top = u64::try_from(size >> cut).unwrap_or(u64::MAX);
    match compose(top, sticky, cut as i64) {
        Some(x) => Ok(if sign == Sign::Negative { -x } else { x }),
        None => Err(Fault::overflow("int too large to convert to float")),
    }
}

/// `a / b`, correctly rounded.
pub(crate) fn true_divide(a: &IBig, b: &IBig) -> Result<f64> {
    if b.is_zero() {
        return Err(Fault::zero_division("division by zero"));
    }
    if let (Ok(a), Ok(b)) = (i64::try_from(a), i64::try_from(b)) {
        let exact = 1 << 53;
        if a.unsigned_abs() <= exact && b.unsigned_abs() <= exact {
            return Ok(a as f64 / b as f64);
        }
    }
    let ((a_sign, a), (b_sign, b)) = (parts(a), parts(b));
    let negative = a_sign != b_sign;
    // Scaled so that the quotient has 62 or 63 bits, enough for rounding and little enough for a word.
    let shift = 62 - (a.bit_len() as i64 - b.bit_len() as i64);
    let (a, b) = match usize::try_from(shift) {
        Ok(up) => (a << up, b),
        Err(_) => (a, b << shift.unsigned_abs() as usize),
    };
    let (quotient, rest) = a.div_rem(b);
    let quotient = u64::try_from(quotient).unwrap_or(u64::MAX);
    match compose(quotient, !rest.is_zero(), -shift) {
        Some(x) => Ok(if negative { -x } else { x }),
        None => Err(Fault::overflow("integer division result too large for a float")),
    }
}

/// `a / b` of small integers, correctly rounded.
#[inline]
pub(crate) fn true_divide_small(a: i64, b: i64) -> Result<f64> {
    let exact = 1 << 53;
    if b != 0 && a.unsigned_abs() <= exact && b.unsigned_abs() <= exact {
        return Ok(a as f64 / b as f64);
    }
    true_divide(&IBig::from(a), &IBig::from(b))
}

/// Sign and size without taking the value apart.
fn parts(value: &IBig) -> (Sign, UBig) {
    value.clone().into_parts()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten(exponent: usize) -> IBig {
        IBig::from(10).pow(exponent)
    }

    #[test]
    fn conversion_rounds_half_to_even() {
        let base = IBig::ONE << 100;
        let unit = IBig::ONE << 48;
        assert_eq!(to_f64(&base), Ok(1.2676506002282294e30));
        assert_eq!(to_f64(&(&base + (&unit >> 1))), to_f64(&base));
        assert_eq!(to_f64(&(&base + (&unit >> 1) + 1)), to_f64(&(&base + &unit)));
        assert_eq!(to_f64(&-ten(22)), Ok(-1e22));
        assert_eq!(to_f64(&ten(308)), Ok(1e308));
        assert_eq!(to_f64(&ten(309)).unwrap_err().message, "int too large to convert to float");
        let edge = (IBig::ONE << 1024) - (IBig::ONE << 970);
        assert_eq!(to_f64(&(&edge - 1)), Ok(f64::MAX));
        assert!(to_f64(&edge).is_err());
    }

    #[test]
    fn quotients_are_rounded_once() {
        assert_eq!(true_divide_small(1, 3), Ok(1.0 / 3.0));
        assert_eq!(true_divide_small(i64::MIN, 3), Ok(-3.0744573456182584e18));
        assert_eq!(true_divide(&ten(400), &ten(399)), Ok(10.0));
        assert_eq!(true_divide(&ten(400), &-ten(80)), Err(overflow()));
        assert_eq!(true_divide(&IBig::ONE, &ten(320)), Ok(1e-320));
        assert_eq!(true_divide(&IBig::ONE, &ten(400)), Ok(0.0));
        assert_eq!(true_divide(&ten(30), &IBig::from(7)), Ok(1.4285714285714285e29));
    }

    fn overflow() -> Fault {
        Fault::overflow("integer division result too large for a float")
    }

    #[test]
    fn zero_divides_nothing() {
        assert_eq!(true_divide_small(1, 0).unwrap_err().message, "division by zero");
        assert_eq!(true_divide(&IBig::ZERO, &ten(30)), Ok(0.0));
    }
}
