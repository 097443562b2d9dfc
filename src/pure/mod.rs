//! The algorithms that the built-in objects stand on, free of any `Value`: numbers to text and back, hashes,
//! format languages, text methods, codecs, the random generator, `struct` and JSON.
//!
//! Everything here takes and returns plain Rust types and uses nothing of the crate but itself, so that each
//! piece can be tested, measured and fuzzed alone. Text is WTF-8 (see [`wtf8`]); large integers are
//! `dashu_int::IBig`; an error is a [`fault::Fault`], which names CPython's exception and its exact words.

pub(crate) mod codec;
pub(crate) mod fault;
pub(crate) mod float;
pub(crate) mod format;
pub(crate) mod hash;
pub(crate) mod int;
pub(crate) mod json;
pub(crate) mod packing;
pub(crate) mod random;
pub(crate) mod range;
pub(crate) mod slice;
pub(crate) mod text;
pub(crate) mod wtf8;
