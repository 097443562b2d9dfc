//! Slices against a length: where a slice starts, how far it steps and how many items it takes.

use super::number::{index_clamped, is_index};
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::slice::Slice;
use crate::thread::Thread;

/// Start, stop and step of a slice as machine words, not yet fitted to a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) start: Option<i64>,
    pub(crate) stop: Option<i64>,
    pub(crate) step: i64,
}

/// The items a slice takes of a sequence: `start`, `start + step`, ..., `count` of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// The first item; in `0..=length` also if there are none (one below 0 if the step is negative).
    pub(crate) start: i64,
    /// Where it stops.
    pub(crate) stop: i64,
    /// From one to the next, not 0.
    pub(crate) step: i64,
    /// How many.
    pub(crate) count: usize,
}

fn bound(thread: &Thread, value: &Value) -> Result<Option<i64>, Raised> {
    if value.is_none() {
        return Ok(None);
    }
    if !is_index(thread, value) {
        let message = "slice indices must be integers or None or have an __index__ method";
        return Err(error::type_error(thread, message));
    }
    index_clamped(thread, value).map(Some)
}

/// The parts of a slice as words; this may run `__index__` methods, so the length is taken afterwards.
pub(crate) fn bounds(thread: &Thread, slice: &Slice) -> Result<Bounds, Raised> {
    let step = bound(thread, &slice.step)?.unwrap_or(1);
    if step == 0 {
        return Err(error::value_error(thread, "slice step cannot be zero"));
    }
    let start = bound(thread, &slice.start)?;
    let stop = bound(thread, &slice.stop)?;
    Ok(Bounds { start, stop, step: step.max(-i64::MAX) })
}

impl Bounds {
    /// Fits the bounds to a sequence of this length.
    pub(crate) fn fit(self, length: usize) -> Span {
        let length = length as i64;
        let (lowest, highest) = if self.step < 0 { (-1, length - 1) } else { (0, length) };
        let fit = |bound: i64| {
            let bound = if bound < 0 { bound.saturating_add(length) } else { bound };
            bound.clamp(lowest, highest)
        };
        let (first, last) = if self.step < 0 { (highest, lowest) } else { (lowest, highest) };
        let start = self.start.map_or(first, fit);
        let stop = self.stop.map_or(last, fit);
        let distance = if self.step < 0 { start - stop } else { stop - start };
        let count = if distance <= 0 { 0 } else { (distance - 1) / self.step.abs() + 1 };
        Span { start, stop, step: self.step, count: count as usize }
    }
}

/// The span a slice takes of a sequence of this length. For sequences that cannot change meanwhile.
pub(crate) fn span(thread: &Thread, slice: &Slice, length: usize) -> Result<Span, Raised> {
    bounds(thread, slice).map(|bounds| bounds.fit(length))
}

impl Span {
    /// The indices, in order.
    pub(crate) fn indices(self) -> impl DoubleEndedIterator<Item = usize> + ExactSizeIterator {
        (0..self.count).map(move |number| (self.start + number as i64 * self.step) as usize)
    }

    /// The items of a slice of values.
    pub(crate) fn pick<T: Clone>(self, items: &[T]) -> Vec<T> {
        if self.step == 1 {
            let start = self.start as usize;
            return items[start..start + self.count].to_vec();
        }
        self.indices().map(|at| items[at].clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picked(start: Option<i64>, stop: Option<i64>, step: i64) -> Vec<i32> {
        Bounds { start, stop, step }.fit(5).pick(&[0, 1, 2, 3, 4])
    }

    #[test]
    fn bounds_are_clipped_to_the_length() {
        assert_eq!(picked(None, None, 1), [0, 1, 2, 3, 4]);
        assert_eq!(picked(Some(-2), None, 1), [3, 4]);
        assert_eq!(picked(Some(1), Some(100), 2), [1, 3]);
        assert_eq!(picked(Some(i64::MIN), Some(i64::MAX), 3), [0, 3]);
        assert_eq!(picked(Some(4), Some(1), 1), Vec::<i32>::new());
    }

    #[test]
    fn negative_steps_start_at_the_end() {
        assert_eq!(picked(None, None, -1), [4, 3, 2, 1, 0]);
        assert_eq!(picked(Some(100), Some(-100), -2), [4, 2, 0]);
        assert_eq!(picked(Some(1), None, -1), [1, 0]);
        assert_eq!(picked(None, Some(2), -1), [4, 3]);
        assert_eq!(picked(None, None, i64::MIN + 1), [4]);
    }
}
