//! What the compiler can be asked for.

/// What the compiler can be asked for. How a text is compiled (a file, a statement, an expression) is
/// said to the parser.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// 1 for `-O`: no `assert`, `__debug__` is False. 2 for `-OO`: no docstrings either.
    pub optimize: u8,
    /// Code that calls `exec` or `compile` hands its `from __future__ import annotations` on.
    pub future_annotations: bool,
}
