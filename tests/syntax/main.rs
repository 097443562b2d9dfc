//! The front end against CPython 3.13: trees, errors, warnings.

mod dump;
mod dump_expressions;
mod errors;
mod library;
mod soup;
mod trees;
