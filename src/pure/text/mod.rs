//! Text as Python sees it: character classes, case, repr, and the methods of `str` that need no object.

pub(crate) mod class;
pub(crate) mod repr;
mod tables;
