//! `round(x, digits)`: correctly rounded on the exact decimal value, ties to even.

use super::ratio;
use crate::pure::fault::{Fault, Result};
use dashu_int::IBig;
use dashu_int::ops::DivRem;

/// More places than any double has: rounding there changes nothing.
const MOST_PLACES: i64 = 323;
/// Fewer places than any double reaches: rounding there leaves zero.
const FEWEST_PLACES: i64 = -308;

/// `round(x, places)` for a place count of any size, already clamped to 64 bits by the caller.
pub(crate) fn round(x: f64, places: i64) -> Result<f64> {
    if !x.is_finite() || x == 0.0 || places > MOST_PLACES {
        return Ok(x);
    }
    if places < FEWEST_PLACES {
        return Ok(0.0 * x);
    }
    let size = match usize::try_from(places) {
        Ok(places) => format!("{:.places$}", x.abs()).parse().unwrap_or(f64::INFINITY),
        Err(_) => round_whole(x.abs(), places.unsigned_abs() as usize)?,
    };
    if size.is_infinite() {
        return Err(Fault::overflow("rounded value too large to represent"));
    }
    Ok(size.copysign(x))
}

/// Rounds a positive double to a multiple of `10**zeros`.
fn round_whole(x: f64, zeros: usize) -> Result<f64> {
    let unit = IBig::from(10).pow(zeros);
    let (quotient, rest) = ratio::to_integer(x)?.div_rem(&unit);
    let twice = rest << 1;
    let odd = &quotient & IBig::ONE == IBig::ONE;
    let up = twice > unit || (twice == unit && (x.fract() != 0.0 || odd));
    let rounded = (quotient + IBig::from(u8::from(up))) * unit;
    // Rust reads decimal text correctly rounded, and overflow as infinity.
    Ok(rounded.to_string().parse().unwrap_or(f64::INFINITY))
}

/// `round(x)`: the nearest integer, ties to even.
pub(crate) fn round_to_integer(x: f64) -> Result<IBig> {
    ratio::to_integer(x.round_ties_even())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_after_the_point() {
        let cases = [
            (2.675, 2, 2.67),
            (0.5, 0, 0.0),
            (-2.5, 0, -2.0),
            (1.005, 2, 1.0),
            (1e300, 10, 1e300),
            (5e-324, 323, 0.0),
            (5e-324, 400, 5e-324),
            (0.15, 1, 0.1),
            (0.25, 1, 0.2),
            (f64::INFINITY, 3, f64::INFINITY),
        ];
        for (x, places, expected) in cases {
            assert_eq!(round(x, places), Ok(expected), "{x} {places}");
        }
        assert!(round(-0.4, 0).unwrap().is_sign_negative());
    }

    #[test]
    fn places_before_the_point() {
        let cases = [
            (25.0, -1, 20.0),
            (35.0, -1, 40.0),
            (25.1, -1, 30.0),
            (-1234.5, -2, -1200.0),
            (4.0, -1, 0.0),
            (1e22, -21, 1e22),
            (5e307, -308, 1e308),
            (4e307, -308, 0.0),
            (1e308, -400, 0.0),
        ];
        for (x, places, expected) in cases {
            assert_eq!(round(x, places), Ok(expected), "{x} {places}");
        }
        assert_eq!(round(1.7e308, -308).unwrap_err().message, "rounded value too large to represent");
    }

    #[test]
    fn without_places_an_integer_comes_out() {
        assert_eq!(round_to_integer(2.5), Ok(IBig::from(2)));
        assert_eq!(round_to_integer(-3.5), Ok(IBig::from(-4)));
        assert_eq!(round_to_integer(0.49999999999999994), Ok(IBig::from(0)));
    }
}
