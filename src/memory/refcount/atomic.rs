//! Atomic counts, as `std::sync::Arc` does it: increments need no order, the last decrement sees all
//! that happened before the others.

use crate::memory::header::Header;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

pub(super) fn increment(header: &Header) {
    header.count.fetch_add(1, Relaxed);
}

/// True if that was the last reference.
pub(super) fn decrement(header: &Header) -> bool {
    let last = header.count.fetch_sub(1, Release) == 1;
    if last {
        std::sync::atomic::fence(Acquire);
    }
    last
}
