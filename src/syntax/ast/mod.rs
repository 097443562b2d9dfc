//! The syntax tree: one type for each kind of node in CPython's `Python.asdl`, with these differences.
//!
//! * Nodes live in a [`bumpalo::Bump`] arena and are `Copy`: children are `&'a` references and slices, a
//!   tree is freed at once whatever its depth, and patterns match through several levels.
//! * There is no Load/Store/Del context: where a node stands says whether it is a target.
//! * `async` forms are a flag of the plain form; `elif` branches are a list of clauses, not a nesting, so
//!   that a long chain is no deep tree; a default value stands in its parameter.
//!
//! An [`Expr`], a [`Stmt`] and a [`Pattern`] are at most 32 bytes. Spans are those of CPython: start and
//! end offset of the node, without parentheses around it unless they belong to it.

mod expression;
mod pattern;
mod statement;

pub use expression::*;
pub use pattern::*;
pub use statement::*;

/// The root of a tree, one kind for each way to compile.
#[derive(Clone, Copy, Debug)]
pub enum Mod<'a> {
    /// A file: mode `exec`.
    Module(&'a [Stmt<'a>]),
    /// One statement typed at a prompt: mode `single`.
    Interactive(&'a [Stmt<'a>]),
    /// One expression: mode `eval`.
    Expression(&'a Expr<'a>),
}

const _: () = assert!(size_of::<Expr>() <= 32 && size_of::<Stmt>() <= 32 && size_of::<Pattern>() <= 32);
