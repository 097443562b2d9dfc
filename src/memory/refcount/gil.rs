//! Counts under the GIL: a relaxed load and a relaxed store. They compile to a plain increment without a
//! lock prefix, and a race on them would lose updates but is no undefined behaviour.

use crate::memory::header::Header;
use std::sync::atomic::Ordering::Relaxed;

#[inline(always)]
pub(super) fn increment(header: &Header) {
    header.count.store(header.count.load(Relaxed).wrapping_add(1), Relaxed);
}

/// True if that was the last reference.
#[inline(always)]
pub(super) fn decrement(header: &Header) -> bool {
    let count = header.count.load(Relaxed).wrapping_sub(1);
    header.count.store(count, Relaxed);
    count == 0
}
