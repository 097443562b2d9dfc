//! The memory of small objects. Each thread keeps what its objects gave back in a list for each size, and takes it
//! from there again: a handful of instructions instead of a call of the allocator and its checks. A list keeps a
//! bounded number of blocks; what is more, and all that is larger, goes to the allocator.
//!
//! Blocks are the allocator's own, of sizes rounded up to [`GRAIN`]; so a block may end in the lists of another
//! thread than it began in, and a thread that ends gives back what it keeps.

use std::alloc::{Layout, alloc, dealloc, realloc};
use std::cell::Cell;

/// Sizes are multiples of it, in bytes.
const GRAIN: usize = 16;
/// The largest size that is kept, in bytes.
const LARGEST: usize = 256;
/// Number of lists.
const SIZES: usize = LARGEST / GRAIN;
/// The most blocks a list keeps.
const MOST: u32 = 4096;
/// Off where each access to freed memory is to be seen: in builds with a sanitizer, which have the system's allocator.
const KEEPS: bool = cfg!(feature = "mimalloc");

/// A block that is kept: its first word links to the next.
struct Kept {
    next: *mut Kept,
}

/// One size's list.
struct List {
    head: Cell<*mut Kept>,
    length: Cell<u32>,
}

thread_local! {
    static LISTS: [List; SIZES] =
        const { [const { List { head: Cell::new(std::ptr::null_mut()), length: Cell::new(0) } }; SIZES] };
}

/// The layout of an object of so many bytes: rounded up.
#[inline(always)]
pub(super) fn layout(size: usize) -> Layout {
    let rounded = size.checked_add(GRAIN - 1).map(|size| size & !(GRAIN - 1));
    rounded
        .and_then(|size| Layout::from_size_align(size, align_of::<usize>()).ok())
        .expect("the size of an object fits the address space")
}

/// Memory for an object; null if there is none.
///
/// # Safety
/// The layout came from [`layout`] and is not empty.
#[inline(always)]
pub(super) unsafe fn take(layout: Layout) -> *mut u8 {
    if KEEPS && layout.size() <= LARGEST {
        let kept = LISTS.with(|lists| {
            let list = &lists[layout.size() / GRAIN - 1];
            let head = list.head.get();
            if !head.is_null() {
                // SAFETY: a kept block is free memory that starts with the link.
                list.head.set(unsafe { (*head).next });
                list.length.set(list.length.get() - 1);
            }
            head
        });
        if !kept.is_null() {
            return kept.cast();
        }
    }
    // SAFETY: the contract.
    unsafe { alloc(layout) }
}

/// Takes an object's memory back.
///
/// # Safety
/// The memory came from [`take`] or [`resize`] with this layout, and nobody uses it any more.
#[inline(always)]
pub(super) unsafe fn give(memory: *mut u8, layout: Layout) {
    if KEEPS && layout.size() <= LARGEST {
        let kept = LISTS.with(|lists| {
            let list = &lists[layout.size() / GRAIN - 1];
            let keep = list.length.get() < MOST;
            if keep {
                let block = memory.cast::<Kept>();
                // SAFETY: the contract: the memory is free, and there is room for a word.
                unsafe { block.write(Kept { next: list.head.get() }) };
                list.head.set(block);
                list.length.set(list.length.get() + 1);
            }
            keep
        });
        if kept {
            return;
        }
    }
    // SAFETY: the contract.
    unsafe { dealloc(memory, layout) };
}

/// Moves an object's memory to a place of another size; null, and nothing happened, if there is none.
///
/// # Safety
/// As in [`give`]; `new` came from [`layout`].
pub(super) unsafe fn resize(memory: *mut u8, old: Layout, new: Layout) -> *mut u8 {
    // SAFETY: the contract.
    unsafe { realloc(memory, old, new.size()) }
}

/// Gives back what this thread keeps: at its end.
pub(super) fn drain() {
    LISTS.with(|lists| {
        for (index, list) in lists.iter().enumerate() {
            let layout = layout((index + 1) * GRAIN);
            let mut head = list.head.replace(std::ptr::null_mut());
            list.length.set(0);
            while !head.is_null() {
                // SAFETY: each kept block is free memory of the list's size, and leaves the list here.
                unsafe {
                    let next = (*head).next;
                    dealloc(head.cast(), layout);
                    head = next;
                }
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_comes_back() {
        let layout = layout(40);
        assert_eq!(layout.size(), 48);
        // SAFETY: what is taken is given once.
        unsafe {
            let first = take(layout);
            give(first, layout);
            let second = take(layout);
            assert_eq!(first == second, KEEPS);
            give(second, layout);
        }
        drain();
    }

    #[test]
    fn a_list_is_bounded() {
        let layout = layout(LARGEST);
        // SAFETY: what is taken is given once.
        let blocks: Vec<_> = (0..MOST + 10).map(|_| unsafe { take(layout) }).collect();
        for block in blocks {
            // SAFETY: as above.
            unsafe { give(block, layout) };
        }
        assert!(LISTS.with(|lists| lists[SIZES - 1].length.get()) <= MOST);
        drain();
        assert_eq!(LISTS.with(|lists| lists[SIZES - 1].length.get()), 0);
    }
}
