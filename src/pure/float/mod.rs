//! `float` and `complex` without their objects: digits, text, exact ratios, rounding, arithmetic.

pub(crate) mod arith;
pub(crate) mod complex;
pub(crate) mod compose;
pub(crate) mod decimal;
pub(crate) mod gamma;
pub(crate) mod hex;
pub(crate) mod libm;
pub(crate) mod parse;
pub(crate) mod ratio;
pub(crate) mod render;
pub(crate) mod round;
pub(crate) mod sums;
