//! The lock behind `_thread.lock`: a word and a queue of waiting threads. Taking a free lock and giving one back that
//! nobody waits for is one atomic operation. A release wakes the thread that waits longest, but does not hand the lock
//! to it: whoever comes first takes it, as with CPython's semaphores.

use super::parking::Parking;
use super::reason::Reason;
use super::state::Thread;
use super::wait::{Obstacle, Woken};
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64};
use std::time::Instant;

/// Somebody has the lock.
const HELD: u8 = 1;
/// Somebody is in the queue.
const AWAITED: u8 = 2;

/// A thread in the queue.
struct Waiter {
    woken: AtomicBool,
    parking: Arc<Parking>,
    /// It has no moment at which it gives up.
    forever: bool,
}

/// A lock that any thread may release.
#[derive(Default)]
pub(crate) struct RawLock {
    word: AtomicU8,
    /// The serial number of the thread that took it last.
    holder: AtomicU64,
    queue: Mutex<VecDeque<Arc<Waiter>>>,
}

impl RawLock {
    /// Takes the lock if it is free.
    #[inline]
    pub(crate) fn try_acquire(&self) -> bool {
        self.word.fetch_update(Acquire, Relaxed, |word| (word & HELD == 0).then_some(word | HELD)).is_ok()
    }

    /// Takes the lock, waiting for it until the moment.
    #[inline]
    pub(crate) fn acquire(&self, thread: &Thread, until: Option<Instant>) -> Woken {
        let woken = if self.try_acquire() { Woken::Ready } else { self.acquire_slowly(thread, until) };
        if woken == Woken::Ready {
            self.note_holder(thread);
        }
        woken
    }

    /// Notes who took the lock.
    #[inline]
    pub(crate) fn note_holder(&self, thread: &Thread) {
        self.holder.store(thread.serial(), Relaxed);
    }

    #[cold]
    fn acquire_slowly(&self, thread: &Thread, until: Option<Instant>) -> Woken {
        let waiter = Arc::new(Waiter {
            woken: AtomicBool::new(false),
            parking: Arc::clone(&thread.parking),
            forever: until.is_none(),
        });
        if self.take_or_queue(&waiter, false) {
            return Woken::Ready;
        }
        let woken = thread.wait(Reason::Lock, Obstacle::Lock(self.holder.load(Relaxed)), until, || {
            waiter.woken.load(Acquire) && {
                waiter.woken.store(false, Relaxed);
                self.take_or_queue(&waiter, true)
            }
        });
        if woken != Woken::Ready && !self.withdraw(&waiter) && self.try_acquire() {
            return Woken::Ready;
        }
        woken
    }

    /// Takes the lock if it is free, else stands in the queue: a thread that was woken in vain at its head.
    fn take_or_queue(&self, waiter: &Arc<Waiter>, at_head: bool) -> bool {
        let mut queue = self.queue.lock();
        if self.word.fetch_or(HELD | AWAITED, AcqRel) & HELD == 0 {
            if queue.is_empty() {
                self.word.fetch_and(!AWAITED, Relaxed);
            }
            return true;
        }
        if at_head {
            // Before a release can find it: from then on the flag is the release's.
            waiter.parking.set_forever(waiter.forever);
            queue.push_front(Arc::clone(waiter));
        } else {
            queue.push_back(Arc::clone(waiter));
        }
        false
    }

    /// Leaves the queue; false if a release took the waiter out already.
    fn withdraw(&self, waiter: &Arc<Waiter>) -> bool {
        let mut queue = self.queue.lock();
        let place = queue.iter().position(|other| Arc::ptr_eq(other, waiter));
        if let Some(place) = place {
            queue.remove(place);
        }
        if queue.is_empty() {
            self.word.fetch_and(!AWAITED, Relaxed);
        }
        place.is_some()
    }

    /// Gives the lock back; false if nobody had it.
    #[inline]
    pub(crate) fn release(&self) -> bool {
        let word = self.word.fetch_and(!HELD, Release);
        if word & AWAITED != 0 {
            self.wake();
        }
        word & HELD != 0
    }

    #[cold]
    fn wake(&self) {
        let mut queue = self.queue.lock();
        let next = queue.pop_front();
        if queue.is_empty() {
            self.word.fetch_and(!AWAITED, Relaxed);
        }
        drop(queue);
        if let Some(next) = next {
            next.parking.set_forever(false);
            next.woken.store(true, Release);
            next.parking.wake();
        }
    }

    /// True if somebody has the lock.
    pub(crate) fn is_held(&self) -> bool {
        self.word.load(Relaxed) & HELD != 0
    }

    /// In the child of a fork: nobody has the lock, nobody waits.
    pub(crate) fn reset(&self) {
        self.queue.lock().clear();
        self.word.store(0, Relaxed);
    }
}
