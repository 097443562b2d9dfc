//! Floor 2: memory. What a value is (64 bits, NaN-boxed), what stands at the head of each object, how
//! references are counted under each policy, how objects are made and freed, and the collector for cycles.

pub(crate) mod collector;
pub(crate) mod header;
pub(crate) mod heap;
pub(crate) mod layout;
pub(crate) mod refcount;
pub(crate) mod shape;
mod small;
pub(crate) mod value;
