//! `int` without its object: text, floats, bytes, and the operations where Python's rules differ from the crate's.
//!
//! `dashu_int` does the arithmetic: its multiplication, division, parsing and printing are all sub-quadratic.

pub(crate) mod bytes;
pub(crate) mod compare;
pub(crate) mod convert;
pub(crate) mod divide;
pub(crate) mod parse;
pub(crate) mod power;
pub(crate) mod render;
pub(crate) mod round;
