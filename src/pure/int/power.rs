//! Powers, roots and what belongs to them, with the sizes checked before the work is done.

use super::divide::modulo;
use crate::pure::fault::{Fault, Result};
use dashu_int::fast_div::ConstDivisor;
use dashu_int::ops::{BitTest, ExtendedGcd, Gcd, SquareRoot};
use dashu_int::{IBig, Sign, UBig};

/// Results of more bits than this are refused at once, as no machine of today has the memory.
const MOST_BITS: u128 = 1 << 38;

/// `base ** exponent` for an exponent that is not negative (a negative one makes a float).
pub(crate) fn power(base: &IBig, exponent: &IBig) -> Result<IBig> {
    if exponent.is_zero() || *base == IBig::ONE {
        return Ok(IBig::ONE);
    }
    if base.is_zero() {
        return Ok(IBig::ZERO);
    }
    if *base == IBig::NEG_ONE {
        return Ok(if is_odd(exponent) { IBig::NEG_ONE } else { IBig::ONE });
    }
    let count = usize::try_from(exponent).map_err(|_| Fault::memory())?;
    if (base.bit_len() as u128 - 1) * count as u128 > MOST_BITS {
        return Err(Fault::memory());
    }
    Ok(base.pow(count))
}

/// `a << count`
pub(crate) fn shift_left(a: &IBig, count: &IBig) -> Result<IBig> {
    if count.sign() == Sign::Negative {
        return Err(Fault::value("negative shift count"));
    }
    if a.is_zero() {
        return Ok(IBig::ZERO);
    }
    // CPython counts digits of 30 bits in a signed word; more than that is another error than no memory.
    if count.bit_len() > 68 || count / IBig::from(30) > IBig::from(i64::MAX) {
        return Err(Fault::overflow("too many digits in integer"));
    }
    match usize::try_from(count) {
        Ok(count) if count as u128 <= MOST_BITS => Ok(a << count),
        _ => Err(Fault::memory()),
    }
}

/// `pow(base, exponent, modulus)`: the result has the modulus' sign.
pub(crate) fn power_modulo(base: &IBig, exponent: &IBig, modulus: &IBig) -> Result<IBig> {
    if modulus.is_zero() {
        return Err(Fault::value("pow() 3rd argument cannot be 0"));
    }
    let size = magnitude(modulus);
    if size.is_one() {
        return Ok(IBig::ZERO);
    }
    let base = if exponent.sign() == Sign::Negative { inverse(base, &size)? } else { residue(base, &size) };
    let ring = ConstDivisor::new(size);
    let result = IBig::from(ring.reduce(base).pow(&magnitude(exponent)).residue());
    modulo(&result, modulus)
}

/// The number between 0 and `modulus` that gives 1 when multiplied with `base`.
fn inverse(base: &IBig, modulus: &UBig) -> Result<UBig> {
    let (common, coefficient, _) = residue(base, modulus).gcd_ext(modulus.clone());
    if !common.is_one() {
        return Err(Fault::value("base is not invertible for the given modulus"));
    }
    Ok(residue(&coefficient, modulus))
}

fn residue(value: &IBig, modulus: &UBig) -> UBig {
    let rest = magnitude(value) % modulus;
    if value.sign() == Sign::Negative && !rest.is_zero() { modulus - rest } else { rest }
}

fn magnitude(value: &IBig) -> UBig {
    value.clone().into_parts().1
}

/// Whether the last bit is set.
pub(crate) fn is_odd(value: &IBig) -> bool {
    value.bit(0)
}

/// `math.gcd(a, b)`
pub(crate) fn gcd(a: &IBig, b: &IBig) -> IBig {
    match (a.is_zero(), b.is_zero()) {
        (true, _) => magnitude(b).into(),
        (_, true) => magnitude(a).into(),
        _ => a.gcd(b).into(),
    }
}

/// `math.isqrt(value)`
pub(crate) fn square_root(value: &IBig) -> Result<IBig> {
    if value.sign() == Sign::Negative {
        return Err(Fault::value("isqrt() argument must be nonnegative"));
    }
    Ok(magnitude(value).sqrt().into())
}

/// `value.bit_length()`
pub(crate) fn bit_length(value: &IBig) -> usize {
    magnitude(value).bit_len()
}

/// `value.bit_count()`: the ones in the absolute value.
pub(crate) fn bit_count(value: &IBig) -> usize {
    magnitude(value).count_ones()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn big(text: &str) -> IBig {
        text.parse().unwrap()
    }

    #[test]
    fn powers_know_their_size_first() {
        assert_eq!(power(&IBig::from(-3), &IBig::from(5)), Ok(IBig::from(-243)));
        assert_eq!(power(&IBig::NEG_ONE, &(IBig::ONE << 100)), Ok(IBig::ONE));
        assert_eq!(power(&IBig::ZERO, &(IBig::ONE << 100)), Ok(IBig::ZERO));
        assert_eq!(power(&IBig::ZERO, &IBig::ZERO), Ok(IBig::ONE));
        assert_eq!(power(&IBig::from(10), &IBig::from(1_000_000_000_000_i64)), Err(Fault::memory()));
    }

    #[test]
    fn shifts_know_their_size_first() {
        assert_eq!(shift_left(&IBig::from(-3), &IBig::from(4)), Ok(IBig::from(-48)));
        assert_eq!(shift_left(&IBig::ONE, &IBig::from(10).pow(15)), Err(Fault::memory()));
        assert_eq!(shift_left(&IBig::ONE, &(IBig::ONE << 64)), Err(Fault::memory()));
        assert_eq!(
            shift_left(&IBig::ONE, &IBig::from(10).pow(30)).unwrap_err().message,
            "too many digits in integer"
        );
        assert_eq!(shift_left(&IBig::ZERO, &IBig::from(10).pow(30)), Ok(IBig::ZERO));
        assert_eq!(shift_left(&IBig::ONE, &IBig::NEG_ONE).unwrap_err().message, "negative shift count");
    }

    #[test]
    fn modular_powers_follow_the_modulus() {
        for (base, exponent, modulus, expected) in [
            (2, 10, 1000, 24),
            (2, 5, -3, -1),
            (-2, 3, 5, 2),
            (2, -1, 7, 4),
            (2, -1, -5, -2),
            (0, 0, 1, 0),
            (0, -1, -1, 0),
            (3, 0, 7, 1),
            (10, 3, 2, 0),
        ] {
            let result = power_modulo(&IBig::from(base), &IBig::from(exponent), &IBig::from(modulus));
            assert_eq!(result, Ok(IBig::from(expected)), "{base} {exponent} {modulus}");
        }
        let prime = (IBig::ONE << 127) - 1;
        assert_eq!(power_modulo(&IBig::from(3), &(&prime - 1), &prime), Ok(IBig::ONE));
        let words = |base: i64, exponent: i64, modulus: i64| {
            let result = power_modulo(&IBig::from(base), &IBig::from(exponent), &IBig::from(modulus));
            result.unwrap_err().message
        };
        assert_eq!(words(3, -1, 6), "base is not invertible for the given modulus");
        assert_eq!(words(3, 2, 0), "pow() 3rd argument cannot be 0");
    }

    #[test]
    fn roots_divisors_and_bits() {
        let value = big("152415787532388367501905199875019052100");
        assert_eq!(square_root(&value), Ok(big("12345678901234567890")));
        assert_eq!(square_root(&IBig::NEG_ONE).unwrap_err().message, "isqrt() argument must be nonnegative");
        assert_eq!(gcd(&IBig::from(-12), &IBig::from(18)), IBig::from(6));
        assert_eq!(gcd(&IBig::ZERO, &IBig::from(-5)), IBig::from(5));
        assert_eq!(gcd(&IBig::ZERO, &IBig::ZERO), IBig::ZERO);
        assert_eq!(bit_length(&IBig::from(-256)), 9);
        assert_eq!(bit_length(&IBig::ZERO), 0);
        assert_eq!(bit_count(&IBig::from(-255)), 8);
        assert!(is_odd(&IBig::from(-3)) && !is_odd(&IBig::from(4)));
    }
}
