//! The functions of the system's mathematical library that Rust's own floats lack.

// SAFETY: the library is linked into every program here, and these functions take and give plain numbers.
unsafe extern "C" {
    /// The error function.
    pub(crate) safe fn erf(x: f64) -> f64;
    /// One minus the error function.
    pub(crate) safe fn erfc(x: f64) -> f64;
    /// The next float towards another.
    pub(crate) safe fn nextafter(x: f64, y: f64) -> f64;
    /// The IEEE remainder.
    pub(crate) safe fn remainder(x: f64, y: f64) -> f64;
    /// `x * 2**i`
    pub(crate) safe fn ldexp(x: f64, i: i32) -> f64;
}

/// Mantissa and exponent: `x == m * 2**e` with `0.5 <= abs(m) < 1`.
pub(crate) fn frexp(x: f64) -> (f64, i32) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let exponent = |x: f64| (x.to_bits() >> 52 & 0x7FF) as i32;
    let (x, less) = if exponent(x) == 0 { (x * (1_u64 << 54) as f64, 54) } else { (x, 0) };
    let mantissa = f64::from_bits(x.to_bits() & !(0x7FF << 52) | 1022 << 52);
    (mantissa, exponent(x) - 1022 - less)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mantissa_and_exponent_make_the_number_again() {
        for x in [1.0, -10.0, 5e-324, f64::MAX, f64::MIN_POSITIVE, 0.3] {
            let (mantissa, exponent) = frexp(x);
            assert!((0.5..1.0).contains(&mantissa.abs()));
            assert_eq!(ldexp(mantissa, exponent), x);
        }
        assert_eq!(frexp(0.0), (0.0, 0));
    }
}
