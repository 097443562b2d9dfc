//! minipy: a Python interpreter whose GIL you can watch, tune, take away and measure.
//!
//! The crate is a house of floors. A floor uses only the floors below it (`tests/floors.rs` fails on
//! an upward `use crate::`); on one floor a few edges are allowed and listed there.

#![expect(dead_code, reason = "doors that the standard modules still to come go through")]

/// Floor 0: source text, spans, interned names, error reports with carets.
pub mod text;

/// Floor 0: the algorithms that the built-in objects stand on, in plain Rust types.
mod pure;

/// Floor 1: tokens, layout, the parser and the checked syntax tree.
pub mod syntax;

pub mod bytecode;

/// Floor 2: from the syntax tree to code.
pub mod compiler;

mod memory;
mod thread;

mod object;

mod native;

mod protocol;

mod interp;

mod builtins;

mod stdlib;

mod cli;

pub use cli::main;
