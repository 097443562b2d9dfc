//! `fifo`: first come, first served. A thread waits for as many intervals as there are threads before it, and for one
//! instruction of each, at most.

use super::policy::Policy;
use super::{Gil, Guard, Seat, queue};
use crate::thread::reason::Reason;

/// The policy.
pub(super) struct Fifo;

impl Policy for Fifo {
    fn word(&self) -> &'static str {
        "fifo"
    }

    fn take(&self, gil: &Gil, state: Guard<'_>, me: Seat, _reason: Reason) -> bool {
        let place = state.queue.len();
        queue::take(gil, state, me, false, place)
    }

    fn give(&self, _gil: &Gil, state: Guard<'_>, _me: Seat, _asked: bool) {
        queue::give(state, u32::MAX);
    }
}
