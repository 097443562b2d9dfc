//! How much the compiler takes: all limits in one place.

/// Nested expressions and patterns; more would endanger the native stack.
pub(crate) const NESTING: u32 = 1000;

/// Nested `for`, `while`, `try`, `with` blocks, as in CPython; an `except` clause counts twice.
pub(crate) const BLOCKS: usize = 21;

/// Arguments of one call that are passed in registers; more go through a list.
pub(crate) const REGISTER_ARGUMENTS: usize = 200;

/// Elements of a display that are built at once.
pub(crate) const CHUNK: usize = 64;
