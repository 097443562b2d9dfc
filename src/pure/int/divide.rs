//! `//`, `%` and `divmod` of integers: the quotient is floored, the rest has the divisor's sign.

use crate::pure::fault::{Fault, Result};
use dashu_int::ops::DivRem;
use dashu_int::{IBig, Sign};

/// `divmod(a, b)`
pub(crate) fn div_mod(a: &IBig, b: &IBig) -> Result<(IBig, IBig)> {
    if b.is_zero() {
        return Err(by_zero());
    }
    let (quotient, rest) = a.div_rem(b);
    if !rest.is_zero() && rest.sign() != b.sign() {
        return Ok((quotient - IBig::ONE, rest + b));
    }
    Ok((quotient, rest))
}

/// `a // b`
pub(crate) fn floor_div(a: &IBig, b: &IBig) -> Result<IBig> {
    div_mod(a, b).map(|(quotient, _)| quotient)
}

/// `a % b`
pub(crate) fn modulo(a: &IBig, b: &IBig) -> Result<IBig> {
    if b.is_zero() {
        return Err(modulo_by_zero());
    }
    let rest = a % b;
    Ok(if !rest.is_zero() && rest.sign() != b.sign() { rest + b } else { rest })
}

/// `a // b` of small integers; `None` when the quotient needs 64 bits (only `i64::MIN // -1`).
#[inline]
pub(crate) fn floor_div_small(a: i64, b: i64) -> Result<Option<i64>> {
    if b == 0 {
        return Err(by_zero());
    }
    let Some(quotient) = a.checked_div(b) else { return Ok(None) };
    let rest = a - quotient * b;
    Ok(Some(if rest != 0 && (rest ^ b) < 0 { quotient - 1 } else { quotient }))
}

/// `a % b` of small integers.
#[inline]
pub(crate) fn modulo_small(a: i64, b: i64) -> Result<i64> {
    if b == 0 {
        return Err(modulo_by_zero());
    }
    let rest = a.wrapping_rem(b);
    Ok(if rest != 0 && (rest ^ b) < 0 { rest + b } else { rest })
}

/// `a >> count`: by more than all bits it leaves 0 or -1.
pub(crate) fn shift_right(a: &IBig, count: &IBig) -> Result<IBig> {
    if count.sign() == Sign::Negative {
        return Err(Fault::value("negative shift count"));
    }
    Ok(match usize::try_from(count) {
        Ok(count) => a >> count,
        Err(_) if a.sign() == Sign::Negative => IBig::NEG_ONE,
        Err(_) => IBig::ZERO,
    })
}

fn by_zero() -> Fault {
    Fault::zero_division("integer division or modulo by zero")
}

fn modulo_by_zero() -> Fault {
    Fault::zero_division("integer modulo by zero")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotients_are_floored() {
        for (a, b, quotient, rest) in
            [(7, 2, 3, 1), (-7, 2, -4, 1), (7, -2, -4, -1), (-7, -2, 3, -1), (6, -3, -2, 0), (0, 5, 0, 0)]
        {
            assert_eq!(floor_div_small(a, b), Ok(Some(quotient)));
            assert_eq!(modulo_small(a, b), Ok(rest));
            let (a, b) = (IBig::from(a) << 90, IBig::from(b) << 90);
            let expected = (IBig::from(quotient), IBig::from(rest) << 90);
            assert_eq!(div_mod(&a, &b), Ok(expected.clone()));
            assert_eq!(floor_div(&a, &b), Ok(expected.0));
            assert_eq!(modulo(&a, &b), Ok(expected.1));
        }
        assert_eq!(floor_div_small(i64::MIN, -1), Ok(None));
        assert_eq!(modulo_small(i64::MIN, -1), Ok(0));
    }

    #[test]
    fn zero_divisors_are_named_by_operation() {
        let words = "integer division or modulo by zero";
        assert_eq!(floor_div_small(1, 0).unwrap_err().message, words);
        assert_eq!(div_mod(&IBig::ONE, &IBig::ZERO).unwrap_err().message, words);
        assert_eq!(modulo_small(1, 0).unwrap_err().message, "integer modulo by zero");
        assert_eq!(modulo(&IBig::ONE, &IBig::ZERO).unwrap_err().message, "integer modulo by zero");
    }

    #[test]
    fn right_shifts_floor_too() {
        let huge = IBig::ONE << 200;
        assert_eq!(shift_right(&IBig::from(-5), &IBig::ONE), Ok(IBig::from(-3)));
        assert_eq!(shift_right(&IBig::from(-5), &huge), Ok(IBig::NEG_ONE));
        assert_eq!(shift_right(&IBig::from(5), &huge), Ok(IBig::ZERO));
        assert_eq!(shift_right(&huge, &IBig::NEG_ONE).unwrap_err().message, "negative shift count");
    }
}
