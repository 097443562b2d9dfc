//! Floor 0: the source text and how to talk about places in it.
//!
//! [`decode`] makes text of a file's bytes, [`source`] turns an offset in it into line and column,
//! [`span`] is a pair of offsets, [`names`] interns identifiers, [`Wtf8`] is a string value, which
//! may hold what UTF-8 cannot (lone surrogates), [`report`] shows an error with carets under its place.

pub mod decode;
pub mod names;
pub mod report;
pub mod source;
pub mod span;

pub use crate::pure::wtf8::Wtf8;
