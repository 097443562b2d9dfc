//! Integers against floats, exactly: neither is rounded to the other's type.

use crate::pure::float::ratio::{to_i64, to_integer};
use dashu_int::IBig;
use std::cmp::Ordering;

/// How an integer compares with a float; `None` for nan.
pub(crate) fn with_float(a: &IBig, x: f64) -> Option<Ordering> {
    if x.is_infinite() {
        return Some(if x > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = to_integer(x).ok()?;
    Some(a.cmp(&whole).then_with(|| 0.0_f64.total_cmp(&(x - x.trunc() + 0.0))))
}

/// How a small integer compares with a float; `None` for nan.
#[inline]
pub(crate) fn small_with_float(a: i64, x: f64) -> Option<Ordering> {
    let exact = 1 << 53;
    if a.unsigned_abs() <= exact {
        return (a as f64).partial_cmp(&x);
    }
    match to_i64(x) {
        // Beyond 2**53 a float that equals the cut integer has no fraction, and if it differs, that decides.
        Some(whole) => Some(a.cmp(&whole).then_with(|| 0.0_f64.total_cmp(&(x.fract() + 0.0)))),
        None => 0.0.partial_cmp(&x),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Ordering::{Equal, Greater, Less};

    #[test]
    fn nothing_is_rounded() {
        let cases: [(i64, f64, Ordering); 12] = [
            (1, 1.0, Equal),
            (1, 1.5, Less),
            (-1, -1.5, Greater),
            (0, -0.0, Equal),
            (9007199254740993, 9007199254740992.0, Greater),
            (-9007199254740993, -9007199254740992.0, Less),
            (9007199254740993, 9007199254740994.0, Less),
            (i64::MAX, 9223372036854775808.0, Less),
            (i64::MIN, -9223372036854775808.0, Equal),
            (i64::MIN, -1e300, Greater),
            (i64::MAX, f64::INFINITY, Less),
            (i64::MAX, 0.5, Greater),
        ];
        for (a, x, expected) in cases {
            assert_eq!(small_with_float(a, x), Some(expected), "{a} {x}");
            assert_eq!(with_float(&IBig::from(a), x), Some(expected), "{a} {x}");
        }
    }

    #[test]
    fn nan_compares_with_nothing() {
        assert_eq!(small_with_float(i64::MAX, f64::NAN), None);
        assert_eq!(small_with_float(1, f64::NAN), None);
        assert_eq!(with_float(&IBig::ONE, f64::NAN), None);
        assert_eq!(with_float(&(IBig::ONE << 2000), f64::NEG_INFINITY), Some(Greater));
    }
}
