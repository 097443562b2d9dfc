//! Floats of 16 bits: `struct`'s code `e`.

/// The bits of the nearest half, ties to even; `None` if the number is too large.
pub(crate) fn from_f64(x: f64) -> Option<u16> {
    let sign = if x.is_sign_negative() { 0x8000 } else { 0 };
    if x.is_nan() {
        return Some(sign | 0x7E00);
    }
    if x.is_infinite() {
        return Some(sign | 0x7C00);
    }
    let size = x.abs();
    // In units of the last bit kept: 2**-24 below the normal range, else 10 bits behind the first.
    let exponent = ((size.to_bits() >> 52) as i32 - 1023).max(-14);
    let units = (size * 2.0_f64.powi(10 - exponent)).round_ties_even() as u32;
    // A carry out of the fraction moves the exponent on, as it should.
    let bits = ((exponent + 14) as u32) << 10;
    let bits = bits + units;
    (bits < 0x7C00).then_some(sign | bits as u16)
}

/// The value of a half.
pub(crate) fn to_f64(bits: u16) -> f64 {
    let fraction = f64::from(bits & 0x3FF);
    let size = match bits >> 10 & 0x1F {
        0 => fraction * 2.0_f64.powi(-24),
        0x1F if fraction == 0.0 => f64::INFINITY,
        0x1F => f64::NAN,
        exponent => (1024.0 + fraction) * 2.0_f64.powi(i32::from(exponent) - 25),
    };
    if bits & 0x8000 != 0 { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_half_survives_the_round_trip() {
        for bits in (0..=0xFFFF_u16).filter(|bits| bits & 0x7FFF <= 0x7C00) {
            assert_eq!(from_f64(to_f64(bits)), Some(bits));
        }
        assert!(to_f64(0x7E00).is_nan());
        assert_eq!(from_f64(f64::NAN), Some(0x7E00));
    }

    #[test]
    fn ties_go_to_even_and_the_range_ends() {
        assert_eq!(from_f64(1.0 + 1.0 / 2048.0), Some(0x3C00));
        assert_eq!(from_f64(1.0 + 3.0 / 2048.0), Some(0x3C02));
        assert_eq!(from_f64(6e-8), Some(1));
        assert_eq!(from_f64(2.9e-8), Some(0));
        assert_eq!(from_f64(-65519.9), Some(0xFBFF));
        assert_eq!(from_f64(65520.0), None);
        assert_eq!(from_f64(1e300), None);
        assert_eq!(from_f64(f64::NEG_INFINITY), Some(0xFC00));
    }
}
