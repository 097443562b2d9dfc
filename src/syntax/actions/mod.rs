//! What the grammar's actions do: they build nodes in the arena and refuse what the grammar lets through.
//!
//! A refusal ([`Stop::Invalid`]) says only that the text is no Python; [`super::errors`] finds the words.
//! Literals are the exception: an escape that can't be resolved is reported from here.

mod arguments;
mod expressions;
mod literals;
mod patterns;
mod statements;
mod strings;

use super::ast::*;
use super::errors::SyntaxError;
use super::token::Tok;
use super::{Arena, Warning};
use crate::text::names::{Interner, Name};
use crate::text::source::Source;
use crate::text::span::Span;
use lalrpop_util::ParseError;
use std::cell::RefCell;
use unicode_normalization::UnicodeNormalization;

/// Why a parse ended early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The tokenizer's error.
    Lexical(Box<SyntaxError>),
    /// A literal's error.
    Error(Box<SyntaxError>),
    /// With a message about the last token that was read.
    AtLastToken(&'static str),
    /// The text is no Python.
    Invalid,
}

/// What a fallible action fails with.
pub(crate) type Failure = ParseError<u32, Tok, Stop>;

/// The text is no Python.
pub(crate) fn invalid() -> Failure {
    Stop::Invalid.into()
}

/// One parameter of a `def` or `lambda`, before their order is checked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Parameter<'a> {
    Plain(Arg<'a>),
    Star(Arg<'a>),
    BareStar,
    DoubleStar(Arg<'a>),
    Slash,
}

/// One argument of a call, before their order is checked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Argument<'a> {
    Positional(Expr<'a>),
    Star(Expr<'a>),
    Keyword(Keyword<'a>),
    DoubleStar(Keyword<'a>),
}

/// One item of a mapping pattern.
#[derive(Clone, Copy, Debug)]
pub(crate) enum MappingItem<'a> {
    Pair(Expr<'a>, Pattern<'a>),
    Rest(Name),
}

/// One argument of a class pattern.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PatternArgument<'a> {
    Positional(Pattern<'a>),
    Keyword(Name, Pattern<'a>),
}

/// A binary operator and its right operand, with the operand's extent (parentheses included).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operand<'a> {
    pub(crate) op: Operator,
    pub(crate) start: u32,
    pub(crate) expr: Expr<'a>,
    pub(crate) end: u32,
}

/// A piece of a string that is put together from several.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Piece<'a> {
    /// A whole plain literal.
    Plain(Span),
    /// Text of an f-string, escapes not yet resolved.
    Text { span: Span, raw: bool },
    /// A finished value of an f-string: a constant or a formatted value.
    Value(Expr<'a>),
    /// An f-string begins here: even without values it makes a `JoinedStr`.
    FString,
}

/// The parts of a replacement field.
pub(crate) struct Field<'a> {
    pub(crate) value: Expr<'a>,
    pub(crate) debug: bool,
    /// Offset of `!`, start and end of the name behind it.
    pub(crate) conversion: Option<(u32, u32, u32)>,
    pub(crate) spec: Option<Expr<'a>>,
    /// Offset of the closing brace.
    pub(crate) close: u32,
}

/// What the actions share.
pub(crate) struct Context<'a> {
    pub(crate) source: &'a Source,
    pub(crate) arena: &'a Arena,
    pub(crate) names: RefCell<Interner>,
    pub(crate) warnings: RefCell<Vec<Warning>>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(source: &'a Source, arena: &'a Arena) -> Context<'a> {
        Context { source, arena, names: RefCell::new(Interner::new()), warnings: RefCell::new(Vec::new()) }
    }

    pub(crate) fn alloc<T: Copy>(&self, value: T) -> &'a T {
        self.arena.alloc(value)
    }

    pub(crate) fn slice<T: Copy>(&self, values: &[T]) -> &'a [T] {
        if values.is_empty() { &[] } else { self.arena.alloc_slice_copy(values) }
    }

    pub(crate) fn option(&self, value: Option<Expr<'a>>) -> Option<&'a Expr<'a>> {
        value.map(|value| self.alloc(value))
    }

    pub(crate) fn text(&self, start: u32, end: u32) -> &'a str {
        &self.source.text()[start as usize..end as usize]
    }

    pub(crate) fn warn(&self, at: u32, message: impl Into<String>) {
        let line = self.source.line_of(at);
        self.warnings.borrow_mut().push(Warning { line, message: message.into() });
    }

    pub(crate) fn intern(&self, text: &str) -> Name {
        self.names.borrow_mut().intern(text)
    }

    /// The identifier that stands in the text there, in normal form NFKC.
    pub(crate) fn name(&self, start: u32, end: u32) -> Name {
        let text = self.text(start, end);
        if text.is_ascii() { self.intern(text) } else { self.intern(&text.nfkc().collect::<String>()) }
    }

    /// Identifiers with dots, and maybe space, between them.
    pub(crate) fn dotted_name(&self, start: u32, end: u32) -> Name {
        let text = self.text(start, end);
        if text.bytes().all(|c| c == b'.' || c == b'_' || c.is_ascii_alphanumeric()) {
            return self.intern(text);
        }
        let is_part = |c: &char| !matches!(c, ' ' | '\t' | '\x0C' | '\\' | '\n');
        self.intern(&text.chars().filter(is_part).nfkc().collect::<String>())
    }

    /// `_` binds nothing in a pattern.
    pub(crate) fn not_wildcard(&self, name: Name) -> Option<Name> {
        Some(name).filter(|&name| self.names.borrow().get(name) != "_")
    }

    pub(crate) fn is_name(&self, name: Name, text: &str) -> bool {
        self.names.borrow().get(name) == text
    }
}
