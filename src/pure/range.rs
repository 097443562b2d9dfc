//! `range`: length, membership, items and slices, for small numbers and for numbers of any size.
//!
//! Small ranges count in 128 bits, so that nothing overflows on the way; [`Large`] does the same with big
//! integers for ranges that do not fit 64 bits.

use super::slice::Span;
use dashu_int::{IBig, Sign};

/// A range of 64-bit numbers; the step is not 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Small {
    /// The first number.
    pub(crate) start: i64,
    /// The number before which it ends.
    pub(crate) stop: i64,
    /// From one number to the next.
    pub(crate) step: i64,
}

impl Small {
    /// How many numbers there are.
    pub(crate) fn length(self) -> u64 {
        let (start, stop, step) = (i128::from(self.start), i128::from(self.stop), i128::from(self.step));
        let count = match step > 0 {
            true if start < stop => (stop - start - 1) / step + 1,
            false if start > stop => (start - stop - 1) / -step + 1,
            _ => 0,
        };
        count as u64
    }

    /// The place of a number, if it is there.
    pub(crate) fn index(self, value: i64) -> Option<u64> {
        let inside = if self.step > 0 {
            self.start <= value && value < self.stop
        } else {
            self.stop < value && value <= self.start
        };
        let distance = i128::from(value) - i128::from(self.start);
        let step = i128::from(self.step);
        (inside && distance % step == 0).then(|| (distance / step) as u64)
    }

    /// The number at a place that exists.
    pub(crate) fn item(self, place: u64) -> i64 {
        self.start.wrapping_add((place as i64).wrapping_mul(self.step))
    }

    /// The range of the numbers that a slice, adjusted to this length, takes; `None` if it needs more bits.
    pub(crate) fn slice(self, span: Span) -> Option<Small> {
        let at = |place: isize| i128::from(self.start) + place as i128 * i128::from(self.step);
        Some(Small {
            start: i64::try_from(at(span.start)).ok()?,
            stop: i64::try_from(at(span.stop)).ok()?,
            step: self.step.checked_mul(span.step as i64)?,
        })
    }

    /// The numbers from the last to the first; `None` if it needs more bits.
    pub(crate) fn reversed(self) -> Option<Small> {
        let before = self.start.checked_sub(self.step)?;
        let last = match self.length() {
            0 => before,
            length => self.item(length - 1),
        };
        Some(Small { start: last, stop: before, step: self.step.checked_neg()? })
    }
}

/// A range of numbers of any size; the step is not 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Large {
    /// The first number.
    pub(crate) start: IBig,
    /// The number before which it ends.
    pub(crate) stop: IBig,
    /// From one number to the next.
    pub(crate) step: IBig,
}

impl Large {
    /// How many numbers there are.
    pub(crate) fn length(&self) -> IBig {
        let forward = self.step.sign() == Sign::Positive;
        let (low, high) = if forward { (&self.start, &self.stop) } else { (&self.stop, &self.start) };
        if low >= high {
            return IBig::ZERO;
        }
        let step = if forward { self.step.clone() } else { -&self.step };
        (high - low - IBig::ONE) / step + IBig::ONE
    }

    /// The place of a number, if it is there.
    pub(crate) fn index(&self, value: &IBig) -> Option<IBig> {
        let inside = if self.step.sign() == Sign::Positive {
            &self.start <= value && value < &self.stop
        } else {
            &self.stop < value && value <= &self.start
        };
        let distance = value - &self.start;
        (inside && (&distance % &self.step).is_zero()).then(|| distance / &self.step)
    }

    /// The number at a place that exists.
    pub(crate) fn item(&self, place: &IBig) -> IBig {
        &self.start + place * &self.step
    }

    /// The range of the numbers that a slice, adjusted to this length, takes.
    pub(crate) fn slice(&self, start: &IBig, stop: &IBig, step: &IBig) -> Large {
        Large { start: self.item(start), stop: self.item(stop), step: &self.step * step }
    }
}

#[cfg(test)]
mod tests {
    use super::super::slice::adjust;
    use super::*;

    fn large(range: Small) -> Large {
        Large { start: range.start.into(), stop: range.stop.into(), step: range.step.into() }
    }

    #[test]
    fn small_and_large_agree() {
        for (start, stop, step, length) in [
            (0, 10, 1, 10),
            (0, 10, 3, 4),
            (10, 0, -3, 4),
            (5, 5, 1, 0),
            (0, 10, -1, 0),
            (-7, 8, 5, 3),
            (i64::MIN, i64::MAX, 1, u64::MAX),
            (i64::MAX, i64::MIN, i64::MIN, 2),
            (i64::MIN, i64::MAX, i64::MAX, 3),
        ] {
            let range = Small { start, stop, step };
            assert_eq!(range.length(), length, "{range:?}");
            assert_eq!(large(range).length(), IBig::from(length));
            for place in (0..length.min(5)).chain(length.checked_sub(1)) {
                let item = range.item(place);
                assert_eq!(range.index(item), Some(place));
                assert_eq!(large(range).item(&place.into()), IBig::from(item));
                assert_eq!(large(range).index(&item.into()), Some(IBig::from(place)));
            }
            assert_eq!((range.index(stop), large(range).index(&stop.into())), (None, None));
        }
        assert_eq!(Small { start: 0, stop: 10, step: 3 }.index(4), None);
        assert_eq!(Small { start: 10, stop: 0, step: -3 }.index(11), None);
    }

    #[test]
    fn slices_are_ranges() {
        let range = Small { start: 1, stop: 20, step: 3 };
        let span = adjust(Some(1), Some(-1), Some(2), range.length() as usize).unwrap();
        assert_eq!(range.slice(span), Some(Small { start: 4, stop: 19, step: 6 }));
        let sliced = large(range).slice(&span.start.into(), &span.stop.into(), &span.step.into());
        assert_eq!(sliced, large(Small { start: 4, stop: 19, step: 6 }));
        let edge = Small { start: i64::MAX - 1, stop: i64::MAX, step: 5 };
        assert_eq!(edge.slice(adjust(None, None, None, 1).unwrap()), None);
    }

    #[test]
    fn reversed_ranges_begin_at_the_last_number() {
        assert_eq!(
            Small { start: 0, stop: 10, step: 3 }.reversed(),
            Some(Small { start: 9, stop: -3, step: -3 })
        );
        assert_eq!(
            Small { start: 0, stop: 0, step: 1 }.reversed(),
            Some(Small { start: -1, stop: -1, step: -1 })
        );
        assert_eq!(Small { start: i64::MIN, stop: 0, step: 1 }.reversed(), None);
    }
}
