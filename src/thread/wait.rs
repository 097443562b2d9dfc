//! Waiting: the one way in which a thread blocks on another, on a moment, or on both. A waiting thread parks, without
//! the GIL, until somebody unparks it, and looks again at what it waits for; so a signal's handler can wake it as well,
//! since unparking is all a handler needs to do.

use super::reason::Reason;
use super::state::Thread;
use std::ptr::NonNull;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Instant;

/// How a wait ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Woken {
    /// What was waited for is there.
    Ready,
    /// The moment came first.
    TimedOut,
    /// A signal came first: its handlers are to run.
    Interrupted,
}

/// What a thread waits for without an end of its own, as a report shows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Obstacle {
    /// A lock; the serial number of the thread that had it when the wait began.
    Lock(u64),
    /// The end of the thread with this number.
    Thread(u64),
    /// An item of a queue, or something else that another thread brings.
    Item,
}

impl Thread {
    /// What the thread waits for.
    pub(crate) fn obstacle(&self) -> Option<Obstacle> {
        self.obstacle.get()
    }

    /// Looks whether any thread can go on; if none can, that is reported.
    pub(super) fn check_for_deadlock(&self) {
        let interpreter = self.interpreter();
        let threads = interpreter.threads.borrow().clone();
        let waits_for_ever = |one: &NonNull<Thread>| {
            // SAFETY: threads leave the list before they go.
            let one = unsafe { one.as_ref() };
            one.parking.is_forever() && !one.is_signalled()
        };
        let none_starts = interpreter.starting.load(Relaxed) == 0;
        if none_starts && !threads.is_empty() && threads.iter().all(waits_for_ever) {
            (interpreter.report_deadlock)(self);
        }
    }

    /// Waits until `ready` says so, which is asked again each time this operating-system thread is unparked, or
    /// until the moment.
    pub(crate) fn wait(
        &self,
        reason: Reason,
        obstacle: Obstacle,
        until: Option<Instant>,
        ready: impl Fn() -> bool + Send,
    ) -> Woken {
        if self.is_signalled() {
            return Woken::Interrupted;
        }
        self.obstacle.set(Some(obstacle));
        if until.is_none() && !ready() {
            self.parking.set_forever(true);
            self.check_for_deadlock();
        }
        let word = &self.breaker;
        let woken = self.without_gil(reason, move || {
            loop {
                if ready() {
                    return Woken::Ready;
                }
                if word.load(Relaxed) & super::breaker::SIGNAL != 0 {
                    return Woken::Interrupted;
                }
                match until {
                    None => std::thread::park(),
                    Some(until) => match until.checked_duration_since(Instant::now()) {
                        Some(left) if !left.is_zero() => std::thread::park_timeout(left),
                        _ => return Woken::TimedOut,
                    },
                }
            }
        });
        self.parking.set_forever(false);
        woken
    }
}
