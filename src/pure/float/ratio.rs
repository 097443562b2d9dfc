//! A double as exact integers: its ratio, and its integer part.

use super::compose::split;
use crate::pure::fault::{Fault, Result};
use dashu_int::IBig;

/// `x.as_integer_ratio()`: numerator and positive denominator in lowest terms.
pub(crate) fn integer_ratio(x: f64) -> Result<(IBig, IBig)> {
    if x.is_infinite() {
        return Err(Fault::overflow("cannot convert Infinity to integer ratio"));
    }
    if x.is_nan() {
        return Err(Fault::value("cannot convert NaN to integer ratio"));
    }
    let (size, exponent) = split(x.abs());
    let size = if x < 0.0 { -IBig::from(size) } else { IBig::from(size) };
    Ok(match usize::try_from(exponent) {
        Ok(up) => (size << up, IBig::ONE),
        Err(_) => (size, IBig::ONE << exponent.unsigned_abs() as usize),
    })
}

/// `int(x)`: the integer part, whatever its size.
pub(crate) fn to_integer(x: f64) -> Result<IBig> {
    if x.is_infinite() {
        return Err(Fault::overflow("cannot convert float infinity to integer"));
    }
    if x.is_nan() {
        return Err(Fault::value("cannot convert float NaN to integer"));
    }
    if let Some(small) = to_i64(x) {
        return Ok(IBig::from(small));
    }
    let (size, exponent) = split(x.abs());
    // At this size the exponent only lacks the trailing zeros that `split` took off.
    let size = IBig::from(size) << exponent.max(0) as usize;
    Ok(if x < 0.0 { -size } else { size })
}

/// The integer part where it fits 64 bits.
#[inline]
pub(crate) fn to_i64(x: f64) -> Option<i64> {
    let limit = 9_223_372_036_854_775_808.0;
    (-limit <= x && x < limit).then_some(x as i64)
}

/// Whether the double is a whole number (`float.is_integer`).
#[inline]
pub(crate) fn is_integer(x: f64) -> bool {
    x.is_finite() && x.trunc() == x
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(x: f64) -> (String, String) {
        let (top, bottom) = integer_ratio(x).unwrap();
        (top.to_string(), bottom.to_string())
    }

    #[test]
    fn ratios_are_exact_and_in_lowest_terms() {
        assert_eq!(ratio(0.1), ("3602879701896397".into(), "36028797018963968".into()));
        assert_eq!(ratio(-1.5), ("-3".into(), "2".into()));
        assert_eq!(ratio(-0.0), ("0".into(), "1".into()));
        assert_eq!(ratio(1e22), ("10000000000000000000000".into(), "1".into()));
        assert_eq!(integer_ratio(5e-324).unwrap().1, IBig::ONE << 1074);
    }

    #[test]
    fn integer_parts_are_cut_towards_zero() {
        assert_eq!(to_integer(-2.9), Ok(IBig::from(-2)));
        assert_eq!(to_integer(9.223372036854775e18), Ok(IBig::from(9223372036854774784_i64)));
        assert_eq!(to_integer(9223372036854775808.0), Ok(IBig::from(1_u64 << 63)));
        assert_eq!(to_integer(-1e300).unwrap().to_string().len(), 302);
        assert!(is_integer(-3.0) && !is_integer(2.5) && !is_integer(f64::INFINITY));
    }

    #[test]
    fn infinities_and_nan_have_none() {
        let words = |x: f64| (integer_ratio(x).unwrap_err().message, to_integer(x).unwrap_err().message);
        let (ratio, integer) = words(f64::INFINITY);
        assert_eq!(ratio, "cannot convert Infinity to integer ratio");
        assert_eq!(integer, "cannot convert float infinity to integer");
        let (ratio, integer) = words(f64::NAN);
        assert_eq!(ratio, "cannot convert NaN to integer ratio");
        assert_eq!(integer, "cannot convert float NaN to integer");
    }
}
