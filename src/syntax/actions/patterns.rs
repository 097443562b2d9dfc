//! Building the patterns of `match`.

use super::{Context, Failure, MappingItem, PatternArgument, invalid};
use crate::syntax::ast::*;
use crate::syntax::check;
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Context<'a> {
    pub(crate) fn pattern(&self, start: u32, kind: PatternKind<'a>, end: u32) -> Pattern<'a> {
        Pattern { span: Span::new(start, end), kind }
    }

    pub(crate) fn as_pattern(
        &self,
        start: u32,
        pattern: Pattern<'a>,
        name: Name,
        end: u32,
    ) -> Result<Pattern<'a>, Failure> {
        let name = Some(self.not_wildcard(name).ok_or_else(invalid)?);
        Ok(self.pattern(start, PatternKind::MatchAs { pattern: Some(self.alloc(pattern)), name }, end))
    }

    pub(crate) fn complex(
        &self,
        start: u32,
        left: Expr<'a>,
        op: Operator,
        right: Expr<'a>,
        end: u32,
    ) -> Result<Expr<'a>, Failure> {
        if let Some((part, message)) = check::complex_parts(&left, &right) {
            return Err(self.error(part.span, message.to_owned()));
        }
        Ok(self.bin_op(start, left, op, right, end))
    }

    /// Refuses a `**rest` that is not the last item.
    pub(crate) fn check_mapping(&self, items: &[MappingItem<'a>]) -> Result<(), Failure> {
        let before_last = &items[..items.len() - 1];
        if before_last.iter().any(|item| matches!(item, MappingItem::Rest(_))) {
            return Err(invalid());
        }
        match items.last() {
            Some(&MappingItem::Rest(name)) if self.is_name(name, "_") => Err(invalid()),
            _ => Ok(()),
        }
    }

    pub(crate) fn mapping_pattern(&self, start: u32, items: Vec<MappingItem<'a>>, end: u32) -> Pattern<'a> {
        let (mut keys, mut patterns, mut rest) = (Vec::new(), Vec::new(), None);
        for item in items {
            match item {
                MappingItem::Pair(key, pattern) => {
                    keys.push(key);
                    patterns.push(pattern);
                }
                MappingItem::Rest(name) => rest = Some(name),
            }
        }
        let mapping = MatchMapping { keys: self.slice(&keys), patterns: self.slice(&patterns), rest };
        self.pattern(start, PatternKind::MatchMapping(self.alloc(mapping)), end)
    }

    pub(crate) fn class_pattern(
        &self,
        start: u32,
        cls: Expr<'a>,
        items: Vec<PatternArgument<'a>>,
        end: u32,
    ) -> Result<Pattern<'a>, Failure> {
        let (mut patterns, mut kwd_attrs, mut kwd_patterns) = (Vec::new(), Vec::new(), Vec::new());
        for item in items {
            match item {
                PatternArgument::Positional(_) if !kwd_attrs.is_empty() => return Err(invalid()),
                PatternArgument::Positional(pattern) => patterns.push(pattern),
                PatternArgument::Keyword(name, pattern) => {
                    kwd_attrs.push(name);
                    kwd_patterns.push(pattern);
                }
            }
        }
        let class = MatchClass {
            cls,
            patterns: self.slice(&patterns),
            kwd_attrs: self.slice(&kwd_attrs),
            kwd_patterns: self.slice(&kwd_patterns),
        };
        Ok(self.pattern(start, PatternKind::MatchClass(self.alloc(class)), end))
    }
}
