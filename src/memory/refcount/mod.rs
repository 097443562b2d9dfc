//! Reference counts. One of four policies is chosen once, at start-up; the hot path reads one byte and
//! is the plain increment of `gil`. This folder alone has atomics of counts.

mod atomic;
mod biased;
mod gil;
mod naive;

use super::header::{Header, flag};
use super::heap;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

pub(crate) use biased::drain as drain_biased_queue;
pub(crate) use biased::{retire, settle};

/// How references are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Policy {
    /// Plain counts, safe because one thread runs at a time.
    Gil,
    /// The same plain counts without the GIL: updates are lost. A true count beside them keeps memory safe.
    Naive,
    /// Atomic read-modify-write.
    Atomic,
    /// PEP 703: the owner's count plain, everybody else's atomic.
    Biased,
}

impl Policy {
    /// Names and members, in the words of the command line.
    pub(crate) const TABLE: [(&'static str, Policy); 4] = [
        ("gil", Policy::Gil),
        ("naive", Policy::Naive),
        ("atomic", Policy::Atomic),
        ("biased", Policy::Biased),
    ];

    /// The policy with this name.
    pub(crate) fn named(name: &str) -> Option<Policy> {
        Policy::TABLE.iter().find(|(known, _)| *known == name).map(|(_, policy)| *policy)
    }
}

static POLICY: AtomicU8 = AtomicU8::new(Policy::Gil as u8);

/// Chooses the policy of the process: before the first object is made.
pub(crate) fn choose(policy: Policy) {
    POLICY.store(policy as u8, Relaxed);
}

/// The policy of the process.
#[inline(always)]
pub(crate) fn policy() -> Policy {
    match POLICY.load(Relaxed) {
        0 => Policy::Gil,
        1 => Policy::Naive,
        2 => Policy::Atomic,
        _ => Policy::Biased,
    }
}

/// References an immortal object starts with: far from both ends, set back when it ever reaches zero.
pub(crate) const IMMORTAL_COUNT: u32 = 1 << 30;

/// One reference more.
#[inline(always)]
pub(crate) fn increment(header: &Header) {
    match policy() {
        Policy::Gil => gil::increment(header),
        other => increment_other(other, header),
    }
}

#[cold]
#[inline(never)]
fn increment_other(policy: Policy, header: &Header) {
    match policy {
        Policy::Gil => gil::increment(header),
        Policy::Naive => naive::increment(header),
        Policy::Atomic => atomic::increment(header),
        Policy::Biased => biased::increment(header),
    }
}

/// One reference less; the last one frees the object.
///
/// # Safety
/// The caller owns a reference to the object and never uses it again.
#[inline(always)]
pub(crate) unsafe fn decrement(object: NonNull<Header>) {
    if policy() != Policy::Gil {
        // SAFETY: passed on.
        return unsafe { decrement_other(object) };
    }
    // SAFETY: the caller's reference keeps the header alive until here; a count of zero says that nobody else has one.
    unsafe {
        if gil::decrement(object.as_ref()) {
            heap::release(object);
        }
    }
}

#[cold]
#[inline(never)]
unsafe fn decrement_other(object: NonNull<Header>) {
    // SAFETY: as in `decrement`.
    let header = unsafe { object.as_ref() };
    let last = match policy() {
        Policy::Gil => gil::decrement(header),
        Policy::Naive => naive::decrement(header),
        Policy::Atomic => atomic::decrement(header),
        Policy::Biased => biased::decrement(header),
    };
    if last {
        // SAFETY: the count says that nobody else has a reference.
        unsafe { heap::release(object) };
    }
}

/// The number of references to an object.
pub(crate) fn count(header: &Header) -> u32 {
    if header.has(flag::IMMORTAL) {
        return u32::MAX;
    }
    match policy() {
        Policy::Biased => biased::count(header),
        _ => header.count.load(Relaxed),
    }
}

/// The two counts and the owner of a new object with one reference.
pub(in crate::memory) fn fresh() -> (u32, u16, u32) {
    match policy() {
        Policy::Gil | Policy::Atomic => (1, 0, 0),
        Policy::Naive => (1, 0, 1),
        Policy::Biased => (1, biased::current_owner(), 0),
    }
}

/// Brings an object at zero back to one reference: while `__del__` runs, or because it is immortal.
pub(in crate::memory) fn revive(header: &Header, count: u32) {
    header.count.store(count, Relaxed);
    match policy() {
        Policy::Gil | Policy::Atomic => {}
        Policy::Naive => header.second.store(count, Relaxed),
        Policy::Biased => biased::revive(header),
    }
}
