//! The eval breaker: one word per thread, a bit for each reason to leave the fast path at the next poll
//! (back edges, function entry, after calls). Zero, the usual case, costs one load and a predicted branch.

/// A collection of cycles is due.
pub(crate) const COLLECT: u32 = 1;
/// A signal arrived (main thread only).
pub(crate) const SIGNAL: u32 = 2;
/// Other threads queued objects of this thread to be merged (biased counts).
pub(crate) const MERGE: u32 = 4;
/// Another thread waits for the GIL and asks this one, the holder, to let go.
pub(crate) const DROP_REQUEST: u32 = 8;
/// `-X stress`: every poll offers the GIL and collects the young; the bit stays.
pub(crate) const STRESS: u32 = 1 << 31;
