//! Signals of the command: the thread that waits for the run leaves them to the one that runs Python, which handles
//! them as the module signal says.

pub(super) use crate::stdlib::signal::handlers::{install, run as handle};

/// Blocks all signals in this thread, which runs no Python: the system delivers them to one that does.
pub(super) fn leave_to_others() {
    // SAFETY: all bytes of the set may be zero; the calls fill it and read it.
    unsafe {
        let mut all: libc::sigset_t = std::mem::zeroed();
        libc::sigfillset(&raw mut all);
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const all, std::ptr::null_mut());
    }
}
