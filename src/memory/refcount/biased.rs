//! Biased counts (PEP 703; Choi, Shull and Torrellas 2018). The thread that made an object counts in a
//! plain word; all others count in a shared atomic word whose two low bits say how far the two words are
//! merged. An owner whose count reaches zero merges; a non-owner that drives the shared word negative
//! queues the object to its owner, which merges at its next poll. An owner that is gone counts no more: whoever
//! would queue to it merges at once.

use super::gil;
use crate::memory::header::Header;
use crate::memory::heap;
use parking_lot::Mutex;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU16, AtomicU32, Ordering};

const QUEUED: u32 = 0b10;
const MERGED: u32 = 0b11;
const STATE: u32 = 0b11;
const ONE: u32 = 0b100;
/// The owner of an object whose counts are merged.
const NOBODY: u16 = 0;

static NEXT_OWNER: AtomicU16 = AtomicU16::new(1);
static OWNERS: Mutex<BTreeMap<u16, Owner>> = Mutex::new(BTreeMap::new());

/// A thread that owns objects.
struct Owner {
    /// The word where it is asked to merge, and the bit.
    breaker: (NonNull<AtomicU32>, u32),
    /// Addresses of the objects it is to merge.
    queue: Vec<usize>,
}

// SAFETY: the word is atomic, and its thread takes the owner out of the table before the word goes.
unsafe impl Send for Owner {}

thread_local! {
    static OWNER: Cell<u16> = const { Cell::new(NOBODY) };
}

/// This thread's number as an owner.
pub(super) fn current_owner() -> u16 {
    OWNER.with(|owner| {
        while owner.get() == NOBODY {
            owner.set(NEXT_OWNER.fetch_add(1, Ordering::Relaxed));
        }
        owner.get()
    })
}

fn is_mine(header: &Header) -> bool {
    header.owner.load(Ordering::Relaxed) == current_owner()
}

fn shared_count(word: u32) -> i32 {
    (word as i32) >> 2
}

pub(super) fn increment(header: &Header) {
    if is_mine(header) {
        gil::increment(header);
    } else {
        header.second.fetch_add(ONE, Ordering::Relaxed);
    }
}

/// True if that was the last reference of all.
pub(super) fn decrement(header: &Header) -> bool {
    if is_mine(header) { gil::decrement(header) && merge(header) } else { decrement_shared(header) }
}

/// Gives up ownership; true if the shared part is zero, so that nobody has a reference.
fn merge(header: &Header) -> bool {
    let local = header.count.swap(0, Ordering::Relaxed);
    header.owner.store(NOBODY, Ordering::Relaxed);
    let add = local.wrapping_mul(ONE);
    let merged = header
        .second
        .fetch_update(Ordering::AcqRel, Ordering::Acquire, |word| {
            Some((word.wrapping_add(add) & !STATE) | MERGED)
        })
        .map(|old| old.wrapping_add(add))
        .expect("the update always has a value");
    shared_count(merged) == 0
}

fn decrement_shared(header: &Header) -> bool {
    let after = |word: u32| {
        let less = word.wrapping_sub(ONE);
        if word & STATE != MERGED && shared_count(less) < 0 { (less & !STATE) | QUEUED } else { less }
    };
    let old = header
        .second
        .fetch_update(Ordering::AcqRel, Ordering::Acquire, |word| Some(after(word)))
        .expect("the update always has a value");
    let new = after(old);
    if new & STATE == QUEUED && old & STATE != QUEUED {
        let mut owners = OWNERS.lock();
        let Some(owner) = owners.get_mut(&header.owner.load(Ordering::Relaxed)) else {
            drop(owners);
            return merge(header);
        };
        owner.queue.push(std::ptr::from_ref(header).expose_provenance());
        // SAFETY: the contract of `settle`.
        unsafe { owner.breaker.0.as_ref() }.fetch_or(owner.breaker.1, Ordering::Relaxed);
    }
    new & STATE == MERGED && shared_count(new) == 0
}

/// Merges the objects that others queued to this thread. Called at a poll.
pub(crate) fn drain() {
    let mine = OWNERS.lock().get_mut(&current_owner()).map(|owner| std::mem::take(&mut owner.queue));
    merge_all(mine.unwrap_or_default());
}

/// From now on this thread owns what it makes, and is asked to merge through the bit of the word.
///
/// # Safety
/// The word lives until the thread retires.
pub(crate) unsafe fn settle(word: NonNull<AtomicU32>, bit: u32) {
    OWNERS.lock().insert(current_owner(), Owner { breaker: (word, bit), queue: Vec::new() });
}

/// This thread counts no more: it merges what was queued to it, and others merge the rest of its objects.
pub(crate) fn retire() {
    let mine = OWNERS.lock().remove(&current_owner());
    merge_all(mine.map(|owner| owner.queue).unwrap_or_default());
}

fn merge_all(queue: Vec<usize>) {
    for object in queue {
        let Some(object) = NonNull::new(std::ptr::with_exposed_provenance_mut::<Header>(object)) else {
            continue;
        };
        // SAFETY: a queued object is kept by its owner's part until this merge.
        if merge(unsafe { object.as_ref() }) {
            // SAFETY: the merged count is zero.
            unsafe { heap::release(object) };
        }
    }
}

/// The number of references, both parts together.
pub(super) fn count(header: &Header) -> u32 {
    let shared = shared_count(header.second.load(Ordering::Relaxed));
    header.count.load(Ordering::Relaxed).wrapping_add(shared as u32)
}

/// Starts anew as this thread's object, with the local count its caller has set.
pub(super) fn revive(header: &Header) {
    header.second.store(0, Ordering::Relaxed);
    header.owner.store(current_owner(), Ordering::Relaxed);
}
