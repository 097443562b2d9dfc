//! `priority`: a thread that comes back from a sleep or from input and output goes first, and asks for the lock at once.
//! It passes only threads that were passed less than [`MOST_PASSES`] times, and one that was passed so often then has its
//! whole interval: so the others wait longer, but none for ever.

use super::policy::Policy;
use super::{Gil, Guard, Seat, queue};
use crate::thread::reason::Reason;
use std::sync::atomic::Ordering::Relaxed;

/// How often a waiting thread is passed at most.
const MOST_PASSES: u32 = 16;

/// The policy.
pub(super) struct Priority;

impl Policy for Priority {
    fn word(&self) -> &'static str {
        "priority"
    }

    fn take(&self, gil: &Gil, state: Guard<'_>, me: Seat, reason: Reason) -> bool {
        let urgent = matches!(reason, Reason::Sleep | Reason::Io);
        let stays =
            |other: &std::sync::Arc<queue::Waiter>| other.urgent || other.passed.load(Relaxed) >= MOST_PASSES;
        let place = match urgent {
            true => state.queue.iter().rposition(stays).map_or(0, |last| last + 1),
            false => state.queue.len(),
        };
        queue::take(gil, state, me, urgent, place)
    }

    fn give(&self, _gil: &Gil, state: Guard<'_>, _me: Seat, _asked: bool) {
        queue::give(state, MOST_PASSES);
    }
}
