//! Floor 1: from source text to a checked syntax tree.

pub mod ast;
