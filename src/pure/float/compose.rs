//! A double made from an integer and a power of two, rounded half to even once.
//!
//! Everything that turns something exact into a float ends here: hexadecimal literals, big integers, the
//! quotient of two integers. What does not fit into 64 bits is folded into `sticky`: whether anything nonzero
//! was cut off below them.

/// `(size + something less than 1 if sticky) * 2**exponent`, or `None` when that is beyond the largest double.
///
/// With `sticky`, `size` must have at least 55 bits, so that the cut lies below the rounding bit.
pub(crate) fn compose(size: u64, sticky: bool, exponent: i64) -> Option<f64> {
    if size == 0 {
        return Some(0.0);
    }
    let length = i64::from(64 - size.leading_zeros());
    // The weight of the last bit kept: 53 bits, fewer where doubles become subnormal.
    let top = length + exponent;
    if top > 1024 {
        return None;
    }
    let last = (top - 53).max(-1074);
    let drop = last - exponent;
    let kept = if drop <= 0 {
        size << (-drop).min(63)
    } else if drop > 64 {
        0
    } else {
        let (high, low) = if drop == 64 { (0, size) } else { (size >> drop, size << (64 - drop)) };
        let half = 1 << 63;
        let up = low > half || (low == half && (sticky || high & 1 == 1));
        high + u64::from(up)
    };
    if kept == 0 {
        return Some(0.0);
    }
    // `kept` is at most 2**53, so it converts exactly; the scaling is exact in two steps at most.
    let value = scale(kept as f64, last);
    value.is_finite().then_some(value)
}

/// `x * 2**exponent` for results that need no rounding, or overflow.
fn scale(x: f64, exponent: i64) -> f64 {
    let power = |e: i64| f64::from_bits(((e + 1023) as u64) << 52);
    match exponent {
        1024.. => f64::INFINITY,
        -1022..=1023 => x * power(exponent),
        _ => x * power(-1000) * power(exponent + 1000),
    }
}

/// Splits a positive finite double into an odd integer and a power of two (zero gives zero).
pub(crate) fn split(x: f64) -> (u64, i64) {
    let bits = x.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let (size, exponent) = match (bits >> 52 & 0x7FF) as i64 {
        0 => (fraction, -1074),
        biased => (fraction | 1 << 52, biased - 1075),
    };
    if size == 0 {
        return (0, 0);
    }
    let zeros = size.trailing_zeros();
    (size >> zeros, exponent + i64::from(zeros))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_go_to_even_and_sticky_breaks_them() {
        let base = 1_u64 << 53;
        assert_eq!(compose(base + 1, false, 0), Some(9007199254740992.0));
        assert_eq!(compose(base + 3, false, 0), Some(9007199254740996.0));
        assert_eq!(compose((base + 1) << 2, true, -2), Some(9007199254740994.0));
        assert_eq!(compose(u64::MAX, false, 0), Some(18446744073709551616.0));
    }

    #[test]
    fn the_edges_of_the_range_are_exact() {
        assert_eq!(compose(1, false, -1074), Some(5e-324));
        assert_eq!(compose(1, false, -1075), Some(0.0));
        assert_eq!(compose(3, false, -1075), Some(1e-323));
        assert_eq!(compose(1, false, -5000), Some(0.0));
        assert_eq!(compose((1 << 53) - 1, false, 971), Some(f64::MAX));
        assert_eq!(compose((1 << 54) - 1, false, 970), None);
        assert_eq!(compose(1, false, 1024), None);
        assert_eq!(compose(1, false, 1023), Some(8.98846567431158e307));
    }

    #[test]
    fn split_undoes_compose() {
        for x in [1.0, 0.1, 5e-324, f64::MAX, 3.0e-310, 1e22] {
            let (size, exponent) = split(x);
            assert_eq!(size & 1, 1);
            assert_eq!(compose(size, false, exponent), Some(x));
        }
        assert_eq!(split(0.0), (0, 0));
    }
}
