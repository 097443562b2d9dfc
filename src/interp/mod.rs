//! Floor 5: the loop. One `match` over the instruction table, whose arms are the inlined handlers of
//! `ops/<family>.rs`; frames are entered and left inside of it, so a Python call never recurses natively.

pub(crate) mod machine;
pub(crate) mod ops;
pub(crate) mod resume;
pub(crate) mod run;
pub(crate) mod unwind;
