//! The front end against CPython 3.13: trees, errors, warnings.

mod dump;
mod errors;
mod library;
