//! `cpython`: the protocol of CPython's Python/ceval_gil.c. Whoever is awake when the lock is free takes it, so there is
//! no order among those who wait; a waiting thread's clock starts anew whenever the lock changed hands meanwhile; and a
//! holder that was asked to let go waits until another thread has taken over, since else it would be the first to take
//! the lock back.

use super::policy::Policy;
use super::{Gil, Guard, Seat};
use crate::thread::reason::Reason;

/// The policy.
pub(super) struct Cpython;

impl Policy for Cpython {
    fn word(&self) -> &'static str {
        "cpython"
    }

    fn take(&self, gil: &Gil, mut state: Guard<'_>, me: Seat, _reason: Reason) -> bool {
        if state.holder.is_some() {
            state.waiting += 1;
            while state.holder.is_some() && !state.is_closed_to(me) {
                let switches = state.switches;
                let timed_out = gil.free.wait_for(&mut state, gil.interval()).timed_out();
                if timed_out && state.switches == switches {
                    state.ask();
                }
            }
            state.waiting -= 1;
            if state.is_closed_to(me) {
                gil.switched.notify_one();
                return false;
            }
        }
        state.seat(me);
        drop(state);
        gil.switched.notify_one();
        true
    }

    fn give(&self, gil: &Gil, mut state: Guard<'_>, me: Seat, asked: bool) {
        state.holder = None;
        gil.free.notify_one();
        while asked && state.waiting > 0 && state.last == me.serial {
            gil.switched.wait(&mut state);
        }
    }
}
