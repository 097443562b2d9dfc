//! Building f-strings and strings made of several literals.
//!
//! The pieces of neighbouring literals become one list of values in which neighbouring texts are one
//! constant and empty ones are left out, as CPython does it.

use super::{Context, Failure, Field, Piece, Stop};
use crate::syntax::ast::*;
use crate::syntax::strings::Literal;
use crate::text::Wtf8;
use crate::text::span::Span;

impl<'a> Context<'a> {
    /// An implicit concatenation, or a lone f-string. `first` is the end of a plain literal in front.
    pub(crate) fn strings(
        &self,
        start: u32,
        first: Option<u32>,
        more: Vec<Piece<'a>>,
        end: u32,
    ) -> Result<Expr<'a>, Failure> {
        let mut pieces = Vec::with_capacity(more.len() + 1);
        let first = first.map(|first_end| Piece::Plain(Span::new(start, first_end)));
        for piece in first.into_iter().chain(more) {
            pieces.push(match piece {
                Piece::Plain(span) => {
                    Piece::Value(Expr { span, kind: ExprKind::Constant(self.literal(span)?) })
                }
                other => other,
            });
        }
        let is_bytes = |piece: &Piece| {
            matches!(piece, Piece::Value(Expr { kind: ExprKind::Constant(Constant::Bytes(_)), .. }))
        };
        let span = Span::new(start, end);
        let bytes = pieces.iter().filter(|piece| is_bytes(piece)).count();
        if bytes > 0 {
            if bytes < pieces.len() {
                return Err(Stop::AtLastToken("cannot mix bytes and nonbytes literals").into());
            }
            let mut joined = Vec::new();
            for piece in &pieces {
                if let Piece::Value(Expr { kind: ExprKind::Constant(Constant::Bytes(part)), .. }) = piece {
                    joined.extend_from_slice(part);
                }
            }
            return Ok(Expr { span, kind: ExprKind::Constant(Constant::Bytes(self.slice(&joined))) });
        }
        let is_joined = pieces.iter().any(|piece| matches!(piece, Piece::FString));
        let values = self.fold(&pieces);
        if is_joined {
            return Ok(Expr { span, kind: ExprKind::JoinedStr(self.slice(&values)) });
        }
        let kind =
            values.first().map_or(ExprKind::Constant(Constant::Str(Wtf8::default())), |value| value.kind);
        Ok(Expr { span, kind })
    }

    /// Joins neighbouring texts and drops empty ones.
    fn fold(&self, pieces: &[Piece<'a>]) -> Vec<Expr<'a>> {
        let mut values: Vec<Expr<'a>> = Vec::with_capacity(pieces.len());
        let mut buffer = Vec::new();
        let mut parts: Vec<(Span, Wtf8<'a>)> = Vec::new();
        let mut flush = |parts: &mut Vec<(Span, Wtf8<'a>)>, values: &mut Vec<Expr<'a>>| {
            let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
            let span = first.0.to(last.0);
            let text = match parts[..] {
                [(_, text)] => text,
                _ => {
                    buffer.clear();
                    parts.iter().for_each(|(_, text)| buffer.extend_from_slice(text.as_bytes()));
                    Wtf8::from_bytes(self.slice(&buffer))
                }
            };
            parts.clear();
            if !text.is_empty() {
                values.push(Expr { span, kind: ExprKind::Constant(Constant::Str(text)) });
            }
        };
        for piece in pieces {
            match *piece {
                Piece::Value(Expr { span, kind: ExprKind::Constant(Constant::Str(text)) }) => {
                    parts.push((span, text));
                }
                Piece::Value(value) => {
                    flush(&mut parts, &mut values);
                    values.push(value);
                }
                Piece::Plain(_) | Piece::Text { .. } | Piece::FString => {}
            }
        }
        flush(&mut parts, &mut values);
        values
    }

    /// A whole f-string: its texts are resolved now; the last token, `end`, is blamed for bad escapes.
    pub(crate) fn fstring(
        &self,
        start: u32,
        items: Vec<Piece<'a>>,
        end: Span,
    ) -> Result<Vec<Piece<'a>>, Failure> {
        let mut pieces = Vec::with_capacity(items.len() + 1);
        pieces.push(Piece::FString);
        let prefix = self.text(start, end.end).bytes().take_while(u8::is_ascii_alphabetic);
        let raw = prefix.into_iter().any(|letter| matches!(letter, b'r' | b'R'));
        for item in items {
            if let Some(value) = self.fstring_text(item, raw, start, Some(end))? {
                pieces.push(value);
            }
        }
        Ok(pieces)
    }

    /// Resolves a piece of text; empty text is nothing. The text that `=` shows is resolved like any other, so that the
    /// escapes of a literal in it are what they stand for, except in a raw f-string.
    fn fstring_text(
        &self,
        piece: Piece<'a>,
        raw_debug: bool,
        at: u32,
        blamed: Option<Span>,
    ) -> Result<Option<Piece<'a>>, Failure> {
        if let Piece::Value(Expr { span, kind: ExprKind::Constant(Constant::Str(shown)) }) = piece {
            let Ok(body) = std::str::from_utf8(shown.as_bytes()) else { return Ok(Some(piece)) };
            let literal = Literal { raw: raw_debug, bytes: false, body };
            let text = Wtf8::from_bytes(self.decode(literal, at.max(span.start), blamed.unwrap_or(span))?);
            return Ok(Some(Piece::Value(Expr { span, kind: ExprKind::Constant(Constant::Str(text)) })));
        }
        let Piece::Text { span, raw } = piece else { return Ok(Some(piece)) };
        let text = self.text(span.start, span.end);
        let doubled = text.ends_with("{{") || text.ends_with("}}");
        let body = if doubled { &text[..text.len() - 1] } else { text };
        let literal = Literal { raw, bytes: false, body };
        let text = Wtf8::from_bytes(self.decode(literal, at.max(span.start), blamed.unwrap_or(span))?);
        let value = Expr { span, kind: ExprKind::Constant(Constant::Str(text)) };
        Ok((!text.is_empty()).then_some(Piece::Value(value)))
    }

    /// The spec behind `:`, from the colon at `start` to the brace at `end`.
    pub(crate) fn format_spec(
        &self,
        start: u32,
        items: Vec<Piece<'a>>,
        end: u32,
    ) -> Result<Expr<'a>, Failure> {
        let mut pieces = Vec::with_capacity(items.len());
        for item in items {
            pieces.extend(self.fstring_text(item, false, 0, None)?);
        }
        let values = self.fold(&pieces);
        Ok(Expr { span: Span::new(start, end), kind: ExprKind::JoinedStr(self.slice(&values)) })
    }

    /// A replacement field from `start` to `end`. With `=`, its text comes in front.
    pub(crate) fn field(&self, start: u32, field: Field<'a>, end: u32) -> Result<Vec<Piece<'a>>, Failure> {
        let Field { value, debug, conversion, spec, close } = field;
        let kind = match conversion {
            None if debug && spec.is_none() => Some(Conversion::Repr),
            None => None,
            Some((mark, name, name_end)) => Some(self.conversion(mark, name, name_end)?),
        };
        let format_spec = spec.map(|spec| self.alloc(spec));
        let formatted = FormattedValue { value, conversion: kind, format_spec };
        let mut pieces = Vec::with_capacity(2);
        if debug {
            let end = match (conversion, spec) {
                (Some((mark, ..)), _) => mark,
                (None, Some(spec)) => spec.span.start,
                (None, None) => close,
            };
            let text = self.debug_text(start + 1, end);
            let kind = ExprKind::Constant(Constant::Str(Wtf8::from_str(text)));
            pieces.push(Piece::Value(Expr { span: Span::new(start + 1, end), kind }));
        }
        let kind = ExprKind::FormattedValue(self.alloc(formatted));
        pieces.push(Piece::Value(Expr { span: Span::new(start, end), kind }));
        Ok(pieces)
    }

    /// The text in front of a value shown by `=`: as it stands, without comments.
    fn debug_text(&self, start: u32, end: u32) -> &'a str {
        let text = self.text(start, end);
        if !text.contains('#') {
            return text;
        }
        let lines: Vec<&str> =
            text.split('\n').map(|line| line.split('#').next().unwrap_or_default()).collect();
        self.arena.alloc_str(&lines.join("\n"))
    }

    fn conversion(&self, mark: u32, name: u32, name_end: u32) -> Result<Conversion, Failure> {
        if name != mark + 1 {
            let message = "f-string: conversion type must come right after the exclamanation mark";
            return Err(self.error(Span::new(mark, name_end), message.to_owned()));
        }
        match self.text(name, name_end) {
            "s" => Ok(Conversion::Str),
            "r" => Ok(Conversion::Repr),
            "a" => Ok(Conversion::Ascii),
            other => {
                let message =
                    format!("f-string: invalid conversion character '{other}': expected 's', 'r', or 'a'");
                Err(self.error(Span::new(name, name_end), message))
            }
        }
    }
}
