//! The counts of the GIL without the GIL. What the script sees is the plain count; the true count beside
//! it is atomic and alone decides when memory is given back, so that the process outlives its lost updates.

use super::gil;
use crate::memory::header::Header;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

pub(super) fn increment(header: &Header) {
    gil::increment(header);
    header.second.fetch_add(1, Relaxed);
}

/// True if that was really the last reference.
pub(super) fn decrement(header: &Header) -> bool {
    gil::decrement(header);
    let last = header.second.fetch_sub(1, Release) == 1;
    if last {
        std::sync::atomic::fence(Acquire);
    }
    last
}
