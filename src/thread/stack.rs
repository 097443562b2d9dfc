//! The register stack: one contiguous range of address space per thread, given memory by the system as it
//! is touched. Addresses are stable, so frames are linked by pointers.

use crate::memory::value::Value;
use memmap2::{MmapMut, MmapOptions};

/// Bytes of address space of the main thread's stack.
pub(crate) const MAIN_STACK: usize = 1 << 30;

/// Bytes of address space of another thread's stack.
pub(crate) const THREAD_STACK: usize = 1 << 28;

/// Words that stay free beyond the limit: more than the largest window (65,535 registers) takes.
const MARGIN: usize = 1 << 17;

/// One thread's register stack.
pub(crate) struct RegisterStack {
    words: MmapMut,
}

impl RegisterStack {
    /// Reserves the address space.
    pub(crate) fn reserve(bytes: usize) -> std::io::Result<RegisterStack> {
        let words = MmapOptions::new().len(bytes).no_reserve_swap().map_anon()?;
        Ok(RegisterStack { words })
    }

    /// The first word.
    pub(crate) fn start(&self) -> *mut Option<Value> {
        self.words.as_ptr().cast_mut().cast()
    }

    /// No frame starts beyond this word.
    pub(crate) fn limit(&self) -> *mut Option<Value> {
        self.start().wrapping_add(self.words.len() / 8 - MARGIN)
    }
}
