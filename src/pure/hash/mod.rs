//! CPython's hash functions. Numbers that are equal hash alike whatever their type; text hashes with a seed;
//! containers mix the hashes of their items.
//!
//! -1 is no hash in CPython, since its C functions return it for an error, so it becomes -2 everywhere.

pub(crate) mod container;
pub(crate) mod number;
pub(crate) mod seed;

/// Keeps -1 out.
#[inline]
pub(crate) fn not_minus_one(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}
