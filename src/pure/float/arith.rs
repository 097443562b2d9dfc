//! `//`, `%`, `divmod` and `**` of floats: C's functions corrected to Python's rules.

use crate::pure::fault::{Fault, Result};

/// `x // y`
pub(crate) fn floor_div(x: f64, y: f64) -> Result<f64> {
    if y == 0.0 {
        return Err(Fault::zero_division("float floor division by zero"));
    }
    Ok(quotient_and_rest(x, y).0)
}

/// `x % y`
#[inline]
pub(crate) fn modulo(x: f64, y: f64) -> Result<f64> {
    if y == 0.0 {
        return Err(Fault::zero_division("float modulo by zero"));
    }
    Ok(rest(x, y).0)
}

/// `divmod(x, y)`
pub(crate) fn div_mod(x: f64, y: f64) -> Result<(f64, f64)> {
    if y == 0.0 {
        return Err(Fault::zero_division("float divmod()"));
    }
    Ok(quotient_and_rest(x, y))
}

/// `x / y`
#[inline]
pub(crate) fn divide(x: f64, y: f64) -> Result<f64> {
    if y == 0.0 {
        return Err(Fault::zero_division("float division by zero"));
    }
    Ok(x / y)
}

/// The rest with the sign of `y`, and whether it had to be moved there.
#[inline]
fn rest(x: f64, y: f64) -> (f64, bool) {
    let rest = x % y;
    if rest == 0.0 {
        (0.0_f64.copysign(y), false)
    } else if (y < 0.0) != (rest < 0.0) {
        (rest + y, true)
    } else {
        (rest, false)
    }
}

fn quotient_and_rest(x: f64, y: f64) -> (f64, f64) {
    let (rest, moved) = rest(x, y);
    // (x - C's rest) is nearly a multiple of y, so one rounding step makes the quotient whole.
    let near = (x - x % y) / y - f64::from(u8::from(moved));
    if near == 0.0 {
        return (0.0_f64.copysign(x / y), rest);
    }
    let floor = near.floor();
    (if near - floor > 0.5 { floor + 1.0 } else { floor }, rest)
}

/// What `x ** y` is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Power {
    /// A float.
    Real(f64),
    /// A negative base with a fractional exponent: the complex power is wanted.
    Complex,
}

/// `x ** y`
pub(crate) fn power(x: f64, y: f64) -> Result<Power> {
    let odd = || y.abs() % 2.0 == 1.0;
    let real = if y == 0.0 || x == 1.0 {
        1.0
    } else if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if y.is_infinite() {
        let size = x.abs();
        match size == 1.0 {
            true => 1.0,
            false if (y > 0.0) == (size > 1.0) => f64::INFINITY,
            false => 0.0,
        }
    } else if x.is_infinite() {
        let size = if y > 0.0 { f64::INFINITY } else { 0.0 };
        if odd() { size.copysign(x) } else { size }
    } else if x == 0.0 {
        if y < 0.0 {
            return Err(Fault::zero_division("0.0 cannot be raised to a negative power"));
        }
        if odd() { x } else { 0.0 }
    } else {
        if x < 0.0 && y != y.floor() {
            return Ok(Power::Complex);
        }
        let size = x.abs().powf(y);
        if size.is_infinite() {
            return Err(Fault::range());
        }
        if x < 0.0 && odd() { -size } else { size }
    };
    Ok(Power::Real(real))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_has_the_sign_of_the_divisor() {
        assert_eq!(div_mod(7.5, 2.0), Ok((3.0, 1.5)));
        assert_eq!(div_mod(-7.5, 2.0), Ok((-4.0, 0.5)));
        assert_eq!(div_mod(7.5, -2.0), Ok((-4.0, -0.5)));
        assert_eq!(floor_div(1.0, 0.1), Ok(9.0));
        assert_eq!(modulo(-1e-20, 3.0), Ok(3.0));
        assert_eq!(modulo(5.0, f64::INFINITY), Ok(5.0));
        assert_eq!(modulo(-5.0, f64::INFINITY), Ok(f64::INFINITY));
        assert_eq!(floor_div(-5.0, f64::INFINITY), Ok(-1.0));
        assert_eq!(divide(1.0, 4.0), Ok(0.25));
    }

    #[test]
    fn zeros_keep_the_right_sign() {
        assert!(modulo(4.0, -2.0).unwrap().is_sign_negative());
        assert!(modulo(-4.0, 2.0).unwrap().is_sign_positive());
        assert!(floor_div(-0.0, 3.0).unwrap().is_sign_negative());
    }

    #[test]
    fn zero_divisors_have_four_messages() {
        assert_eq!(floor_div(1.0, 0.0).unwrap_err().message, "float floor division by zero");
        assert_eq!(modulo(1.0, -0.0).unwrap_err().message, "float modulo by zero");
        assert_eq!(div_mod(1.0, 0.0).unwrap_err().message, "float divmod()");
        assert_eq!(divide(1.0, 0.0).unwrap_err().message, "float division by zero");
    }

    #[test]
    fn powers_have_their_special_cases() {
        let real = |x, y| match power(x, y) {
            Ok(Power::Real(value)) => value,
            other => panic!("{other:?}"),
        };
        assert_eq!(real(2.0, 10.0), 1024.0);
        assert_eq!(real(-2.0, 3.0), -8.0);
        assert_eq!(real(f64::NAN, 0.0), 1.0);
        assert_eq!(real(1.0, f64::NAN), 1.0);
        assert_eq!(real(-1.0, f64::INFINITY), 1.0);
        assert_eq!(real(0.5, f64::NEG_INFINITY), f64::INFINITY);
        assert_eq!(real(f64::NEG_INFINITY, 3.0), f64::NEG_INFINITY);
        assert!(real(f64::NEG_INFINITY, -3.0).is_sign_negative());
        assert!(real(-0.0, 3.0).is_sign_negative());
        assert_eq!(real(2.0, -2000.0), 0.0);
        assert_eq!(power(-8.0, 0.5), Ok(Power::Complex));
        assert_eq!(power(0.0, -1.0).unwrap_err().message, "0.0 cannot be raised to a negative power");
        assert_eq!(power(10.0, 400.0), Err(Fault::range()));
    }
}
