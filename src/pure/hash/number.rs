//! Hashes of numbers: the value modulo the prime 2**61 - 1, as if every number were a fraction over that field.

use super::not_minus_one;
use crate::pure::float::compose::split;
use dashu_int::{IBig, Sign};

/// The bits of the prime, and the order of 2 in its field.
const BITS: u32 = 61;
/// `sys.hash_info.modulus`
const PRIME: u64 = (1 << BITS) - 1;
/// `sys.hash_info.inf`
const INFINITY: i64 = 314_159;
/// `sys.hash_info.imag`
const IMAGINARY: i64 = 1_000_003;

/// `hash` of a small int (or a bool).
#[inline]
pub(crate) fn small(value: i64) -> i64 {
    let size = (value.unsigned_abs() % PRIME) as i64;
    not_minus_one(if value < 0 { -size } else { size })
}

/// `hash` of an int of any size.
pub(crate) fn big(value: &IBig) -> i64 {
    let (sign, words) = value.as_sign_words();
    // 2**64 is 8 modulo the prime, so the words are digits of base 8.
    let size = words.iter().rev().fold(0, |hash, &word| {
        let sum = u128::from(hash) * 8 + u128::from(word);
        (sum % u128::from(PRIME)) as u64
    });
    not_minus_one(if sign == Sign::Negative { -(size as i64) } else { size as i64 })
}

/// `hash` of a float; `None` for nan, which hashes by its object's identity.
#[inline]
pub(crate) fn float(x: f64) -> Option<i64> {
    let whole = x as i64;
    if whole as f64 == x && whole != i64::MAX {
        return Some(small(whole));
    }
    fractional(x)
}

fn fractional(x: f64) -> Option<i64> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() {
        return Some(if x > 0.0 { INFINITY } else { -INFINITY });
    }
    let (size, exponent) = split(x.abs());
    let turn = exponent.rem_euclid(i64::from(BITS)) as u32;
    let size = size % PRIME;
    // Multiplying by a power of two is a rotation of the 61 bits.
    let hash = if turn == 0 { size } else { (size << turn & PRIME) | size >> (BITS - turn) } as i64;
    Some(not_minus_one(if x < 0.0 { -hash } else { hash }))
}

/// `hash` of a complex number from its parts' hashes.
pub(crate) fn complex(real: i64, imag: i64) -> i64 {
    not_minus_one(real.wrapping_add(imag.wrapping_mul(IMAGINARY)))
}

/// `hash` of an object without a hash of its own: its address, the bits that never differ turned to the top.
#[inline]
pub(crate) fn address(address: usize) -> i64 {
    not_minus_one((address as u64).rotate_right(4) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ints_and_floats_agree_with_cpython() {
        assert_eq!(small(-1), -2);
        assert_eq!(small((1 << 61) - 1), 0);
        assert_eq!(small(-(1 << 61)), -2);
        let ten30 = IBig::from(10).pow(30);
        assert_eq!(big(&ten30), 465_258_685_558_744_706);
        assert_eq!(big(&-ten30), -465_258_685_558_744_706);
        assert_eq!(big(&IBig::from(-1)), -2);
        let floats = [
            (1.5, 1_152_921_504_606_846_977),
            (0.1, 230_584_300_921_369_408),
            (1e300, 1_224_995_262_755_759_164),
            (5e-324, 16_777_216),
            (-1.0, -2),
            (-0.0, 0),
            (f64::INFINITY, 314_159),
            (f64::NEG_INFINITY, -314_159),
        ];
        for (x, expected) in floats {
            assert_eq!(float(x), Some(expected), "{x}");
        }
        assert_eq!(float(f64::NAN), None);
        assert_eq!(complex(1, 2), 2_000_007);
    }

    #[test]
    fn equal_numbers_hash_alike() {
        for value in [0, 1, -7, 1 << 53, -(1 << 62), 1_000_000_000_000_000_000] {
            assert_eq!(Some(small(value)), float(value as f64));
            assert_eq!(small(value), big(&IBig::from(value)));
        }
        let two100 = IBig::ONE << 100;
        assert_eq!(Some(big(&two100)), float(1.2676506002282294e30));
        assert_eq!(float(9223372036854775808.0), Some(big(&(IBig::ONE << 63))));
    }

    #[test]
    fn addresses_lose_their_low_zeros() {
        assert_eq!(address(0x1230), 0x123);
    }
}
