//! Slices against a length: where a slice starts, how far it steps and how many items it takes.

use super::number::{index_clamped, is_index};
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::slice::Slice;
use crate::pure::slice::adjust;
use crate::thread::Thread;

pub(crate) use crate::pure::slice::Span;

/// Start, stop and step of a slice as machine words, not yet fitted to a length. The step is not 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    start: Option<isize>,
    stop: Option<isize>,
    /// From one item to the next.
    pub(crate) step: isize,
}

/// A start or stop as a machine word; `None` for None.
pub(crate) fn bound(thread: &Thread, value: &Value) -> Result<Option<i64>, Raised> {
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
    let word = |value| bound(thread, value).map(|bound| bound.map(|bound| bound as isize));
    let step = word(&slice.step)?.unwrap_or(1);
    if step == 0 {
        return Err(error::value_error(thread, "slice step cannot be zero"));
    }
    Ok(Bounds { start: word(&slice.start)?, stop: word(&slice.stop)?, step })
}

impl Bounds {
    /// Fits the bounds to a sequence of this length.
    pub(crate) fn fit(self, length: usize) -> Span {
        adjust(self.start, self.stop, Some(self.step), length).expect("the step is not zero")
    }
}

/// The span a slice takes of a sequence of this length. For sequences that cannot change meanwhile.
pub(crate) fn span(thread: &Thread, slice: &Slice, length: usize) -> Result<Span, Raised> {
    bounds(thread, slice).map(|bounds| bounds.fit(length))
}

/// Start or stop of `index(value, start, stop)`, fitted to a sequence of this length.
pub(crate) fn clipped(thread: &Thread, value: &Value, length: usize) -> Result<usize, Raised> {
    if !is_index(thread, value) {
        let message = "slice indices must be integers or have an __index__ method";
        return Err(error::type_error(thread, message));
    }
    let length = length as i64;
    let at = index_clamped(thread, value)?;
    let at = if at < 0 { at.saturating_add(length) } else { at };
    Ok(at.clamp(0, length) as usize)
}
