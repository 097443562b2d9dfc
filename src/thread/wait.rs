//! Waiting: the one way in which a thread blocks on another, on a moment, or on both. A waiting thread parks, without
//! the GIL, until somebody unparks it, and looks again at what it waits for; so a signal's handler can wake it as well,
//! since unparking is all a handler needs to do.

use super::reason::Reason;
use super::state::Thread;
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

impl Thread {
    /// Waits until `ready` says so, which is asked again each time this operating-system thread is unparked, or
    /// until the moment.
    pub(crate) fn wait(
        &self,
        reason: Reason,
        until: Option<Instant>,
        ready: impl Fn() -> bool + Send,
    ) -> Woken {
        if self.is_signalled() {
            return Woken::Interrupted;
        }
        let word = &self.breaker;
        self.without_gil(reason, move || {
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
        })
    }
}
