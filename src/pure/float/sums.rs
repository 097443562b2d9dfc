//! Sums that keep what rounding takes away: `fsum`, `hypot` and `sumprod`.

use super::libm::{frexp, ldexp};

/// A sum as two floats whose exact sum it is.
fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let x = a + b;
    let z = x - a;
    (x, (a - (x - z)) + (b - z))
}

/// The same for `abs(a) >= abs(b)`.
fn fast_two_sum(a: f64, b: f64) -> (f64, f64) {
    let x = a + b;
    (x, (a - x) + b)
}

/// A product as two floats whose exact sum it is.
fn two_product(a: f64, b: f64) -> (f64, f64) {
    let z = a * b;
    (z, a.mul_add(b, -z))
}

/// An exact sum as floats that do not overlap, by Shewchuk.
#[derive(Default)]
pub(crate) struct ExactSum {
    partials: Vec<f64>,
    special: f64,
    infinities: f64,
}

/// Why there is no sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoSum {
    /// `OverflowError: intermediate overflow in fsum`
    Overflow,
    /// `ValueError: -inf + inf in fsum`
    Infinities,
}

impl ExactSum {
    /// Adds a float.
    pub(crate) fn add(&mut self, x: f64) -> Result<(), NoSum> {
        let given = x;
        let mut x = x;
        let mut kept = 0;
        for at in 0..self.partials.len() {
            let mut y = self.partials[at];
            if x.abs() < y.abs() {
                (x, y) = (y, x);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.partials.truncate(kept);
        if x != 0.0 {
            if x.is_finite() {
                self.partials.push(x);
            } else if given.is_finite() {
                return Err(NoSum::Overflow);
            } else {
                if given.is_infinite() {
                    self.infinities += given;
                }
                self.special += given;
                self.partials.clear();
            }
        }
        Ok(())
    }

    /// The sum, rounded once.
    pub(crate) fn total(self) -> Result<f64, NoSum> {
        if self.special != 0.0 {
            return if self.infinities.is_nan() { Err(NoSum::Infinities) } else { Ok(self.special) };
        }
        let mut rest = self.partials.as_slice();
        let Some((&last, before)) = rest.split_last() else { return Ok(0.0) };
        let mut high = last;
        let mut low = 0.0;
        rest = before;
        while let Some((&y, before)) = rest.split_last() {
            rest = before;
            let x = high;
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        // Half way between two floats, what is left below decides.
        let below = rest.last().copied().unwrap_or(0.0);
        if (low < 0.0 && below < 0.0) || (low > 0.0 && below > 0.0) {
            let y = low * 2.0;
            let x = high + y;
            if y == x - high {
                high = x;
            }
        }
        Ok(high)
    }
}

/// The Euclidean length of a vector.
pub(crate) fn norm(vector: &[f64]) -> f64 {
    let sizes: Vec<f64> = vector.iter().map(|x| x.abs()).collect();
    if sizes.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if sizes.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    let largest = sizes.iter().copied().fold(0.0, f64::max);
    if largest == 0.0 || sizes.len() <= 1 {
        return largest;
    }
    let (_, exponent) = frexp(largest);
    if exponent < -1023 {
        let raised: Vec<f64> = sizes.iter().map(|x| x / f64::MIN_POSITIVE).collect();
        return f64::MIN_POSITIVE * norm(&raised);
    }
    let scale = ldexp(1.0, -exponent);
    let (mut sum, mut low_products, mut low_sums) = (1.0, 0.0, 0.0);
    let mut add = |product: (f64, f64)| {
        let (high, low) = fast_two_sum(sum, product.0);
        sum = high;
        low_products += product.1;
        low_sums += low;
        sum - 1.0 + (low_products + low_sums)
    };
    let mut square = 0.0;
    for x in &sizes {
        let x = x * scale;
        square = add(two_product(x, x));
    }
    let root = square.sqrt();
    let error = add(two_product(-root, root));
    (root + error / (2.0 * root)) / scale
}

/// A sum of products in three floats.
#[derive(Clone, Copy, Default)]
pub(crate) struct TripleSum {
    high: f64,
    low: f64,
    tiny: f64,
}

impl TripleSum {
    /// Adds a product.
    pub(crate) fn add_product(&mut self, x: f64, y: f64) {
        let product = two_product(x, y);
        let (high, sum_low) = two_sum(self.high, product.0);
        let (first, first_low) = two_sum(self.low, product.1);
        let (second, second_low) = two_sum(first, sum_low);
        *self = TripleSum { high, low: second, tiny: self.tiny + first_low + second_low };
    }

    /// The sum, rounded.
    pub(crate) fn total(self) -> f64 {
        let (high, low) = two_sum(self.low, self.high);
        self.tiny + low + high
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fsum(values: &[f64]) -> Result<f64, NoSum> {
        let mut sum = ExactSum::default();
        for value in values {
            sum.add(*value)?;
        }
        sum.total()
    }

    #[test]
    fn exact_sums_are_rounded_once() {
        assert_eq!(fsum(&[0.1; 10]), Ok(1.0));
        assert_eq!(fsum(&[1e16, 1.0, -1e16]), Ok(1.0));
        assert_eq!(fsum(&[1e308, 1e308]), Err(NoSum::Overflow));
        assert_eq!(fsum(&[f64::INFINITY, f64::NEG_INFINITY]), Err(NoSum::Infinities));
        assert_eq!(fsum(&[]), Ok(0.0));
    }

    #[test]
    fn lengths_of_vectors() {
        assert_eq!(norm(&[3.0, 4.0]), 5.0);
        assert_eq!(norm(&[1e308, 1e308]), 1.4142135623730951e308);
        assert_eq!(norm(&[5e-324, 0.0]), 5e-324);
        assert_eq!(norm(&[]), 0.0);
    }

    #[test]
    fn products_are_summed_in_triple_precision() {
        let mut sum = TripleSum::default();
        for (x, y) in [(1e16, 1.0), (1.0, 1.0), (-1e16, 1.0)] {
            sum.add_product(x, y);
        }
        assert_eq!(sum.total(), 1.0);
    }
}
