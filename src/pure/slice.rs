//! `slice` against a length: where it starts, where it stops, and how many items it takes.

use crate::pure::fault::{Fault, Result};
use dashu_int::{IBig, Sign};

/// A slice adjusted to a sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// The first index taken (when any is).
    pub(crate) start: isize,
    /// The index before which it ends; -1 for a backward slice down to the first item.
    pub(crate) stop: isize,
    /// From one index to the next; never 0.
    pub(crate) step: isize,
    /// How many indices there are.
    pub(crate) count: usize,
}

/// Adjusts a slice's parts, each `None` where the slice has None, to a sequence of `length` items.
pub(crate) fn adjust(
    start: Option<isize>,
    stop: Option<isize>,
    step: Option<isize>,
    length: usize,
) -> Result<Span> {
    let step = step.unwrap_or(1);
    if step == 0 {
        return Err(zero_step());
    }
    let step = step.max(-isize::MAX);
    let length = length as isize;
    let (lowest, highest) = if step < 0 { (-1, length - 1) } else { (0, length) };
    let bound = |index: isize| {
        let index = if index < 0 { index.saturating_add(length) } else { index };
        index.clamp(lowest, highest)
    };
    let start = start.map_or(if step < 0 { highest } else { lowest }, bound);
    let stop = stop.map_or(if step < 0 { lowest } else { highest }, bound);
    let count = match step < 0 {
        true if stop < start => (start - stop - 1) / -step + 1,
        false if start < stop => (stop - start - 1) / step + 1,
        _ => 0,
    };
    Ok(Span { start, stop, step, count: count as usize })
}

impl Span {
    /// All indices taken, in order.
    pub(crate) fn indices(self) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.count as isize).map(move |place| (self.start + place * self.step) as usize)
    }

    /// Copies of the items taken.
    pub(crate) fn pick<T: Clone>(self, items: &[T]) -> Vec<T> {
        if self.step == 1 {
            let start = self.start as usize;
            return items[start..start + self.count].to_vec();
        }
        self.indices().map(|at| items[at].clone()).collect()
    }

    /// The same items from the lowest index up, as deleting wants them.
    pub(crate) fn ascending(self) -> Span {
        if self.step > 0 || self.count == 0 {
            return self;
        }
        let start = self.start + (self.count as isize - 1) * self.step;
        Span { start, stop: self.start + 1, step: -self.step, count: self.count }
    }
}

/// `slice.indices(length)` for numbers of any size.
pub(crate) fn indices(
    start: Option<&IBig>,
    stop: Option<&IBig>,
    step: Option<&IBig>,
    length: &IBig,
) -> Result<(IBig, IBig, IBig)> {
    if length.sign() == Sign::Negative {
        return Err(Fault::value("length should not be negative"));
    }
    let step = step.cloned().unwrap_or(IBig::ONE);
    if step.is_zero() {
        return Err(zero_step());
    }
    let backward = step.sign() == Sign::Negative;
    let (lowest, highest) =
        if backward { (IBig::NEG_ONE, length - IBig::ONE) } else { (IBig::ZERO, length.clone()) };
    let bound = |index: &IBig| {
        let index = if index.sign() == Sign::Negative { index + length } else { index.clone() };
        index.clamp(lowest.clone(), highest.clone())
    };
    let first = if backward { &highest } else { &lowest };
    let last = if backward { &lowest } else { &highest };
    let start = start.map_or(first.clone(), bound);
    let stop = stop.map_or(last.clone(), bound);
    Ok((start, stop, step))
}

/// An integer as an index: what is too large for any sequence is cut.
pub(crate) fn clamp(value: &IBig) -> isize {
    isize::try_from(value).unwrap_or(if value.sign() == Sign::Negative { isize::MIN } else { isize::MAX })
}

fn zero_step() -> Fault {
    Fault::value("slice step cannot be zero")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: Option<isize>, stop: Option<isize>, step: Option<isize>, length: usize) -> [isize; 4] {
        let span = adjust(start, stop, step, length).unwrap();
        [span.start, span.stop, span.step, span.count as isize]
    }

    #[test]
    fn parts_are_cut_to_the_sequence() {
        assert_eq!(span(None, None, None, 5), [0, 5, 1, 5]);
        assert_eq!(span(Some(1), Some(-1), None, 5), [1, 4, 1, 3]);
        assert_eq!(span(None, None, Some(-1), 5), [4, -1, -1, 5]);
        assert_eq!(span(Some(-100), Some(100), Some(2), 5), [0, 5, 2, 3]);
        assert_eq!(span(Some(10), None, Some(-2), 5), [4, -1, -2, 3]);
        assert_eq!(span(Some(3), Some(1), None, 5), [3, 1, 1, 0]);
        assert_eq!(span(None, None, Some(-1), 0), [-1, -1, -1, 0]);
        assert_eq!(span(Some(isize::MIN), Some(isize::MAX), Some(isize::MAX), 3), [0, 3, isize::MAX, 1]);
        assert_eq!(span(None, None, Some(isize::MIN), 3), [2, -1, -isize::MAX, 1]);
        assert_eq!(adjust(None, None, Some(0), 3).unwrap_err().message, "slice step cannot be zero");
    }

    #[test]
    fn indices_may_be_turned_round() {
        let span = adjust(None, None, Some(-2), 6).unwrap();
        assert_eq!(span.indices().collect::<Vec<_>>(), [5, 3, 1]);
        assert_eq!(span.ascending().indices().collect::<Vec<_>>(), [1, 3, 5]);
        let span = adjust(Some(1), None, Some(2), 4).unwrap();
        assert_eq!(span.ascending(), span);
    }

    #[test]
    fn large_numbers_are_adjusted_alike() {
        let huge = IBig::from(10).pow(30);
        let length = IBig::from(5);
        let found = indices(Some(&-&huge), Some(&huge), None, &length);
        assert_eq!(found, Ok((IBig::ZERO, length.clone(), IBig::ONE)));
        let found = indices(None, None, Some(&IBig::from(-2)), &huge);
        assert_eq!(found, Ok((&huge - IBig::ONE, IBig::NEG_ONE, IBig::from(-2))));
        let refused = indices(None, None, None, &IBig::NEG_ONE).unwrap_err();
        assert_eq!(refused.message, "length should not be negative");
        assert_eq!((clamp(&huge), clamp(&-huge), clamp(&IBig::from(7))), (isize::MAX, isize::MIN, 7));
    }
}
