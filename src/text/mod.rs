//! Floor 0: the source text and how to talk about places in it.
//!
//! [`span`] is a pair of byte offsets, [`source`] turns an offset into line and column, [`names`] interns
//! identifiers, [`wtf8`] holds string values that UTF-8 cannot (lone surrogates).

pub mod names;
pub mod source;
pub mod span;
pub mod wtf8;
