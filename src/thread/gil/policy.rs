//! What a policy is: how the GIL is waited for and to whom it goes. [`POLICIES`] lists them by their words on the
//! command line; the first is the one without a word.

use super::cpython::Cpython;
use super::fifo::Fifo;
use super::priority::Priority;
use super::{Gil, Guard, Seat};
use crate::thread::reason::Reason;

/// A way to share the GIL out.
pub(crate) trait Policy: Sync {
    /// Its word on the command line.
    fn word(&self) -> &'static str;

    /// Waits until this thread has the lock; false if the run ended meanwhile. `reason` is why it had none.
    fn take(&self, gil: &Gil, state: Guard<'_>, me: Seat, reason: Reason) -> bool;

    /// Lets go of the lock. If somebody `asked` for it, another thread has it before this comes back.
    fn give(&self, gil: &Gil, state: Guard<'_>, me: Seat, asked: bool);
}

/// All policies.
pub(crate) static POLICIES: &[&dyn Policy] = &[&Cpython, &Fifo, &Priority];

/// The policy with this word.
pub(crate) fn named(word: &str) -> Option<&'static dyn Policy> {
    POLICIES.iter().find(|policy| policy.word() == word).copied()
}
