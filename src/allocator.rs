//! The allocator: mimalloc, asked so that it answers quickly.
//!
//! The crate's own `MiMalloc` passes every alignment on. For a size that is no power of two mimalloc then asks itself
//! for more than that and cuts to measure, past its quick path: a tenth of the time of programs with many small
//! objects, and larger blocks. All that minipy allocates is aligned to 8 or 16 bytes, which mimalloc gives anyway.

use libmimalloc_sys::{
    mi_free, mi_malloc, mi_malloc_aligned, mi_realloc, mi_realloc_aligned, mi_zalloc, mi_zalloc_aligned,
};
use std::alloc::{GlobalAlloc, Layout};

/// mimalloc.
pub(crate) struct Allocator;

/// Whether every block of this layout's size is aligned as it asks: blocks of 16 bytes and more to 16, all to 8.
#[inline(always)]
const fn is_natural(layout: &Layout) -> bool {
    layout.align() <= 8 || layout.align() == 16 && layout.size() >= 16
}

// SAFETY: mimalloc is an allocator; blocks are aligned as `is_natural` says, or as it is told.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: any size may be asked for; the alignment is a power of two.
        unsafe {
            if is_natural(&layout) {
                mi_malloc(layout.size()).cast()
            } else {
                mi_malloc_aligned(layout.size(), layout.align()).cast()
            }
        }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as in `alloc`.
        unsafe {
            if is_natural(&layout) {
                mi_zalloc(layout.size()).cast()
            } else {
                mi_zalloc_aligned(layout.size(), layout.align()).cast()
            }
        }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, _layout: Layout) {
        // SAFETY: the block is one of mimalloc's, by the caller's contract.
        unsafe { mi_free(block.cast()) }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as in `dealloc` and `alloc`.
        unsafe {
            if layout.align() <= 8 {
                mi_realloc(block.cast(), size).cast()
            } else {
                mi_realloc_aligned(block.cast(), size, layout.align()).cast()
            }
        }
    }
}
