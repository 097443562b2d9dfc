//! Open brackets, and how deep the tree becomes.
//!
//! Two counters bound the depth of a tree before it is built: brackets, and the operators that nest without
//! brackets (`- - - x`, `a + a + a`). A comma begins anew.

use super::Layout;
use crate::syntax::errors::{ErrorKind, SyntaxError, lexical};
use crate::syntax::token::Tok;

/// Open brackets, as CPython's MAXLEVEL.
const MAX_BRACKETS: usize = 200;
/// Operators that nest to the left: where CPython's compiler gives up.
const MAX_CHAIN: u32 = 9_990;
/// Operators that nest to the right: where CPython's parser gives up.
const MAX_PREFIX: u32 = 5_960;

/// An open bracket.
#[derive(Clone, Copy)]
pub(crate) struct Bracket {
    pub(crate) kind: u8,
    pub(crate) at: u32,
    /// It is the `{` of a replacement field.
    pub(super) field: bool,
    pub(super) outer: Nesting,
}

/// How deep the expression being read nests at least.
#[derive(Clone, Copy, Default)]
pub(crate) struct Nesting {
    chain: u32,
    prefix: u32,
}

impl Layout<'_> {
    pub(super) fn open(&mut self, at: u32) -> Result<(), Box<SyntaxError>> {
        if self.brackets.len() >= MAX_BRACKETS {
            return Err(lexical::error(self.source, at + 1, "too many nested parentheses"));
        }
        let kind = self.source.text().as_bytes()[at as usize];
        self.brackets.push(Bracket { kind, at, field: false, outer: self.nesting });
        Ok(())
    }

    pub(super) fn close(&mut self, at: u32) -> Result<(), Box<SyntaxError>> {
        let close = self.source.text().as_bytes()[at as usize];
        let Some(open) = self.brackets.pop() else {
            return Err(lexical::unmatched(self.source, at, close, ""));
        };
        let fits = matches!((open.kind, close), (b'(', b')') | (b'[', b']') | (b'{', b'}'));
        if !fits {
            return Err(if open.field && self.in_fstring() {
                lexical::unmatched(self.source, at, close, "f-string: ")
            } else {
                lexical::mismatched(self.source, at, close, open.at, open.kind)
            });
        }
        self.in_text = open.field && self.in_fstring();
        if self.in_text {
            self.set_spec(false);
        }
        self.nesting = open.outer;
        self.deeper(false)
    }

    /// Whether the brackets that are open, or were just before, include one of the innermost f-string.
    pub(super) fn in_fstring(&self) -> bool {
        self.fstrings.last().is_some_and(|open| self.brackets.len() >= open.base)
    }

    /// The innermost open bracket, unless an f-string is open.
    pub(crate) fn open_bracket(&self) -> Option<Bracket> {
        self.brackets.last().copied().filter(|_| self.fstrings.is_empty())
    }

    pub(super) fn outer_nesting(&self) -> Nesting {
        self.brackets.last().map_or(Nesting::default(), |bracket| bracket.outer)
    }

    pub(super) fn deeper(&mut self, prefix: bool) -> Result<(), Box<SyntaxError>> {
        self.nesting.chain += 1;
        self.nesting.prefix += u32::from(prefix);
        if self.nesting.prefix > MAX_PREFIX {
            return Err(SyntaxError::nowhere(
                ErrorKind::Memory,
                "Parser stack overflowed - Python source too complex to parse",
            ));
        }
        if self.nesting.chain > MAX_CHAIN {
            let message = "maximum recursion depth exceeded during compilation";
            return Err(SyntaxError::nowhere(ErrorKind::Recursion, message));
        }
        Ok(())
    }
}

/// Whether a token ends an operand, so that `+` behind it is a binary operator.
pub(super) const fn ends_operand(tok: Tok) -> bool {
    matches!(
        tok,
        Tok::Name
            | Tok::Int
            | Tok::Float
            | Tok::Imaginary
            | Tok::String
            | Tok::FStringEnd
            | Tok::None
            | Tok::True
            | Tok::False
            | Tok::Ellipsis
            | Tok::RParen
            | Tok::RBracket
            | Tok::RBrace
    )
}
