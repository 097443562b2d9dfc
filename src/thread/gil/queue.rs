//! The queue of `fifo` and `priority`: a lock that is let go of is handed to the first who waits, so nobody can take it in
//! between. Only the first keeps a clock: it asks the holder to let go when the holder's interval is over, counted from
//! when the holder got the lock or, if nobody waited then, from when the first came.

use super::{Gil, Guard, Seat};
use parking_lot::Condvar;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicU32};
use std::time::Instant;

/// A thread in the queue.
pub(super) struct Waiter {
    seat: Seat,
    /// It goes before those who are not.
    pub(super) urgent: bool,
    /// How many went before it though they came later.
    pub(super) passed: AtomicU32,
    granted: AtomicBool,
    bell: Condvar,
}

// SAFETY: a seat is nothing but a number and the address of an atomic word.
unsafe impl Sync for Waiter {}

/// Waits for the lock at a place in the queue; false if the run ended meanwhile. An urgent thread that is the first asks
/// for the lock as soon as it comes, unless the holder was passed so often that it may have its whole interval.
pub(super) fn take(gil: &Gil, mut state: Guard<'_>, me: Seat, urgent: bool, place: usize) -> bool {
    if state.holder.is_none() && (state.queue.is_empty() || state.only.is_some()) {
        state.seat(me);
        return true;
    }
    let waiter = Arc::new(Waiter {
        seat: me,
        urgent,
        passed: AtomicU32::new(0),
        granted: AtomicBool::new(false),
        bell: Condvar::new(),
    });
    if state.queue.is_empty() {
        state.began = Some(Instant::now());
    }
    for other in state.queue.range(place..) {
        other.passed.fetch_add(1, Relaxed);
    }
    state.queue.insert(place, Arc::clone(&waiter));
    if urgent && place == 0 && !state.protected {
        state.ask();
    }
    while !waiter.granted.load(Relaxed) {
        if state.is_closed_to(me) {
            state.queue.retain(|other| !Arc::ptr_eq(other, &waiter));
            return false;
        }
        if !state.queue.front().is_some_and(|first| Arc::ptr_eq(first, &waiter)) {
            waiter.bell.wait(&mut state);
            continue;
        }
        let (now, interval) = (Instant::now(), gil.interval());
        let due = state.began.map_or(now, |began| began + interval);
        if now >= due {
            state.ask();
            waiter.bell.wait_for(&mut state, interval);
        } else {
            waiter.bell.wait_until(&mut state, due);
        }
    }
    true
}

/// Hands the lock to the first in the queue. `most` passes make a thread's next turn safe from urgent ones.
pub(super) fn give(mut state: Guard<'_>, most: u32) {
    state.holder = None;
    if state.only.is_some() {
        return;
    }
    let Some(next) = state.queue.pop_front() else { return };
    state.seat(next.seat);
    state.began = Some(Instant::now());
    state.protected = next.passed.load(Relaxed) >= most;
    next.granted.store(true, Relaxed);
    next.bell.notify_one();
    if let Some(first) = state.queue.front() {
        first.bell.notify_one();
    }
}

/// Wakes all who wait, so that they see that the run is over.
pub(super) fn wake_all(state: &Guard<'_>) {
    for waiter in &state.queue {
        waiter.bell.notify_one();
    }
}
