//! The GIL: the stick that only one thread of an interpreter holds at a time. A holder lets go of it around whatever
//! blocks, and when another thread asked for it: a waiting thread waits for one interval, and if the same holder has it
//! then, sets the drop request in the holder's eval breaker, which the holder sees at its next poll.
//!
//! Who gets it next is the policy's to say: each is a file of this folder. What they share, the state and its mutex, is
//! here; nothing under the mutex blocks or touches an object.

mod cpython;
mod fifo;
pub(crate) mod policy;
mod priority;
mod queue;
#[cfg(test)]
mod tests;

use super::breaker;
use super::reason::Reason;
use parking_lot::{Condvar, Mutex, MutexGuard};
use policy::Policy;
use queue::Waiter;
use std::collections::VecDeque;
use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicU32, AtomicU64};
use std::time::{Duration, Instant};

/// The interval at the start, as CPython's.
pub(crate) const DEFAULT_INTERVAL: Duration = Duration::from_millis(5);
/// No interval is shorter.
const LEAST_INTERVAL: Duration = Duration::from_micros(1);

/// A thread as the GIL knows it: its serial number and its breaker word.
#[derive(Clone, Copy)]
pub(crate) struct Seat {
    serial: u64,
    breaker: NonNull<AtomicU32>,
}

// SAFETY: the word is atomic, and lives until its thread has let go of the GIL for the last time; only the words of the
// holder and of waiting threads are touched.
unsafe impl Send for Seat {}

impl Seat {
    /// The seat of a thread.
    ///
    /// # Safety
    /// The word stays where it is until the thread has given up the GIL for the last time.
    pub(crate) unsafe fn new(serial: u64, breaker: NonNull<AtomicU32>) -> Seat {
        Seat { serial, breaker }
    }

    fn word(&self) -> &AtomicU32 {
        // SAFETY: the contract of `new`.
        unsafe { self.breaker.as_ref() }
    }

    /// Takes the drop request back; true if there was one.
    fn withdraw_request(&self) -> bool {
        self.word().fetch_and(!breaker::DROP_REQUEST, Relaxed) & breaker::DROP_REQUEST != 0
    }
}

/// What the mutex guards.
pub(crate) struct State {
    holder: Option<Seat>,
    /// The serial number of who held it last.
    last: u64,
    /// How often it went from one thread to another.
    switches: u64,
    /// Threads that wait for it.
    waiting: usize,
    /// Who waits, in the order of the policies that have one.
    queue: VecDeque<Arc<Waiter>>,
    /// When the holder's interval began.
    began: Option<Instant>,
    /// The holder may have its whole interval.
    protected: bool,
    /// At the end of the run: the only thread that still gets it.
    only: Option<u64>,
}

impl State {
    /// Makes a thread the holder.
    fn seat(&mut self, me: Seat) {
        self.holder = Some(me);
        if self.last != me.serial {
            self.last = me.serial;
            self.switches += 1;
        }
        me.withdraw_request();
    }

    /// Asks the holder, if there is one, to let go.
    fn ask(&self) {
        if let Some(holder) = &self.holder {
            holder.word().fetch_or(breaker::DROP_REQUEST, Relaxed);
        }
    }

    /// True if the run ends and this thread is to stay where it is.
    fn is_closed_to(&self, me: Seat) -> bool {
        self.only.is_some_and(|only| only != me.serial)
    }
}

/// One interpreter's GIL.
pub(crate) struct Gil {
    state: Mutex<State>,
    /// The lock was let go of.
    free: Condvar,
    /// Another thread took over.
    switched: Condvar,
    interval: AtomicU64,
    policy: &'static dyn Policy,
}

impl Gil {
    /// A GIL that nobody holds.
    pub(crate) fn new(policy: &'static dyn Policy, interval: Duration) -> Gil {
        let state = State {
            holder: None,
            last: 0,
            switches: 0,
            waiting: 0,
            queue: VecDeque::new(),
            began: None,
            protected: false,
            only: None,
        };
        let gil = Gil {
            state: Mutex::new(state),
            free: Condvar::new(),
            switched: Condvar::new(),
            interval: AtomicU64::new(0),
            policy,
        };
        gil.set_interval(interval);
        gil
    }

    /// A fresh one for the child of a fork: of the old one's threads none is there, though its locks may be held.
    pub(crate) fn successor(&self, me: Seat) -> Gil {
        let gil = Gil::new(self.policy, self.interval());
        self.policy.take(&gil, gil.state.lock(), me, Reason::Fork);
        gil
    }

    /// How long a thread waits before it asks the holder to let go.
    pub(crate) fn interval(&self) -> Duration {
        Duration::from_nanos(self.interval.load(Relaxed))
    }

    /// Sets the interval.
    pub(crate) fn set_interval(&self, interval: Duration) {
        let nanoseconds = u64::try_from(interval.max(LEAST_INTERVAL).as_nanos()).unwrap_or(u64::MAX);
        self.interval.store(nanoseconds, Relaxed);
    }

    /// The policy.
    pub(crate) fn policy(&self) -> &'static dyn Policy {
        self.policy
    }

    /// Waits until this thread has the lock; `reason` is why it had none.
    pub(crate) fn take(&self, me: Seat, reason: Reason) {
        let state = self.state.lock();
        let taken = !state.is_closed_to(me) && self.policy.take(self, state, me, reason);
        if !taken {
            hang();
        }
    }

    /// Lets go of the lock. If somebody asked for it, somebody else has it when this comes back.
    pub(crate) fn give(&self, me: Seat, asked: bool) {
        let asked = me.withdraw_request() || asked;
        self.policy.give(self, self.state.lock(), me, asked);
    }

    /// From now on no other thread gets the lock: those that wait for it stay where they are until the process ends.
    pub(crate) fn close(&self, me: Seat) {
        let mut state = self.state.lock();
        state.only = Some(me.serial);
        me.withdraw_request();
        self.free.notify_all();
        queue::wake_all(&state);
    }

    /// How often the lock went from one thread to another.
    pub(crate) fn switches(&self) -> u64 {
        self.state.lock().switches
    }
}

/// What the policies hold while they decide.
type Guard<'a> = MutexGuard<'a, State>;

/// A thread that the end of the run has left behind: to unwind it would run code of a run that is over.
fn hang() -> ! {
    loop {
        std::thread::park();
    }
}
