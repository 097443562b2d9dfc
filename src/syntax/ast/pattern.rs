//! The patterns of `match`.

use super::{Constant, Expr};
use crate::text::names::Name;
use crate::text::span::Span;

/// A pattern of `match`.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: PatternKind<'a>,
}

/// What a pattern is.
#[derive(Clone, Copy, Debug)]
pub enum PatternKind<'a> {
    /// A number, string or dotted name, compared with `==`.
    MatchValue(&'a Expr<'a>),
    /// `None`, `True`, `False`, compared with `is`.
    MatchSingleton(Constant<'a>),
    /// `[a, b, *rest]`.
    MatchSequence(&'a [Pattern<'a>]),
    /// `{key: pattern, **rest}`.
    MatchMapping(&'a MatchMapping<'a>),
    /// `cls(patterns, attr=pattern)`.
    MatchClass(&'a MatchClass<'a>),
    /// `*name` or `*_` in a sequence.
    MatchStar(Option<Name>),
    /// `pattern as name`; without a pattern a capture; without both the wildcard `_`.
    MatchAs {
        /// The inner pattern.
        pattern: Option<&'a Pattern<'a>>,
        /// The name that is bound.
        name: Option<Name>,
    },
    /// `a | b`: at least two.
    MatchOr(&'a [Pattern<'a>]),
}

/// `{keys: patterns, **rest}`.
#[derive(Clone, Copy, Debug)]
pub struct MatchMapping<'a> {
    /// The keys: literals and dotted names.
    pub keys: &'a [Expr<'a>],
    /// A pattern for each key.
    pub patterns: &'a [Pattern<'a>],
    /// The name behind `**`.
    pub rest: Option<Name>,
}

/// `cls(patterns, kwd_attrs=kwd_patterns)`.
#[derive(Clone, Copy, Debug)]
pub struct MatchClass<'a> {
    /// The class: a name or dotted name.
    pub cls: Expr<'a>,
    /// The positional patterns.
    pub patterns: &'a [Pattern<'a>],
    /// The attribute names.
    pub kwd_attrs: &'a [Name],
    /// A pattern for each attribute name.
    pub kwd_patterns: &'a [Pattern<'a>],
}
