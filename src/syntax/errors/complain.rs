//! Fills in a complaint: what its letters stand for, and where exactly it points.

use super::rules::{Complaint, Condition, Letter, Place, TargetKind};
use super::search::{Places, Search, Token, Tokens};
use super::{ErrorKind, Location, SyntaxError, describe, line_with_end};
use crate::syntax::ast::{Expr, ExprKind};
use crate::syntax::token::Tok;
use crate::syntax::{Arena, Mode, fragment};
use crate::text::span::Span;

/// The complaint as an error, if its conditions hold.
pub(super) fn about(search: &Search, complaint: &Complaint, places: &Places) -> Option<Box<SyntaxError>> {
    let arena = Arena::new();
    let view = View { search, places, arena: &arena };
    complaint.conditions.iter().all(|&condition| view.holds(condition)).then_some(())?;
    let tokens = search.tokens;
    let last = tokens.tokens[search.last];
    let mut subject = None;
    let mut error = match complaint.place {
        Place::Node(a) => spanned(tokens, view.span(a)),
        Place::Range(a, b) => spanned(tokens, view.span(a).to(view.span(b))),
        Place::ToLast(a) => to_last(tokens, view.span(a), last),
        Place::Last => token(tokens, last),
        Place::Next => token(tokens, tokens.tokens.get(search.at).copied().unwrap_or(last)),
        Place::Target(kind, a) => {
            let target = invalid_target(view.expr(a)?, kind)?;
            subject = Some(target);
            spanned(tokens, target.span)
        }
        Place::Behind(a) => {
            let end = view.span(a).end;
            let mut error = spanned(tokens, Span::new(end.saturating_sub(1), end));
            if let Some(location) = &mut error.location {
                location.end_offset = 0;
            }
            error
        }
        Place::Generator(a, b) => spanned(tokens, view.generator(a, b)),
    };
    if complaint.indentation {
        error.kind = ErrorKind::Indentation;
    }
    error.message = view.words(complaint.words, subject);
    Some(error)
}

/// From `span` to where the tokenizer stands behind the last token.
fn to_last(tokens: &Tokens, span: Span, last: Token) -> Box<SyntaxError> {
    let mut error = spanned(tokens, span);
    let end = tokens.source.byte_position(last.span.end);
    let newline = u32::from(last.tok == Tok::Newline);
    if let Some(location) = &mut error.location {
        (location.end_line, location.end_offset) = (end.line, (end.column + newline) as i32);
    }
    error
}

/// The forced token `text` does not follow.
pub(super) fn expected(search: &Search, text: &str) -> Box<SyntaxError> {
    let next = search.tokens.tokens.get(search.at).copied();
    let mut error = token(search.tokens, next.unwrap_or(search.tokens.tokens[search.last]));
    error.message = format!("expected '{text}'");
    error
}

fn spanned(tokens: &Tokens, span: Span) -> Box<SyntaxError> {
    SyntaxError::at(tokens.source, span, String::new())
}

/// An error about one token, with the extents that CPython gives to the tokens that have no text.
pub(super) fn token(tokens: &Tokens, token: Token) -> Box<SyntaxError> {
    let source = tokens.source;
    match token.tok {
        Tok::Newline => {
            let start = source.position(token.span.start);
            let offset = start.column as i32 + 1;
            let end_offset = source.position(token.span.end).column as i32 + 2;
            let (line, text) = (start.line, line_with_end(source, start.line));
            SyntaxError::new(
                ErrorKind::Syntax,
                "",
                Location { line, offset, end_line: line, end_offset, text },
            )
        }
        Tok::Indent | Tok::Dedent | Tok::EndMarker => {
            let at = source.position(token.span.end);
            let at_end = token.span.end as usize == source.text().len();
            let line = if at_end && at.column == 0 { at.line - 1 } else { at.line };
            let text = line_with_end(source, line);
            let offset = match at_end {
                true if source.is_of_file() => 0,
                true if tokens.mode == Mode::Eval && at.column > 0 => at.column as i32,
                true => text.chars().count() as i32,
                false => at.column as i32,
            };
            SyntaxError::new(
                ErrorKind::Syntax,
                "",
                Location { line, offset, end_line: line, end_offset: -1, text },
            )
        }
        _ => SyntaxError::at(source, token.span, ""),
    }
}

/// What the letters of a rule stand for.
struct View<'v, 'a> {
    search: &'v Search<'v, 'a>,
    places: &'v Places,
    arena: &'v Arena,
}

impl<'v> View<'v, '_> {
    fn range(&self, letter: Letter) -> std::ops::Range<usize> {
        let (start, end) = self.places[usize::from(letter - b'a')];
        start as usize..end as usize
    }

    fn tokens(&self, letter: Letter) -> &'v [Token] {
        &self.search.tokens.tokens[self.range(letter)]
    }

    fn text(&self, letter: Letter) -> &'v str {
        self.search.tokens.text(self.range(letter).start)
    }

    /// The tokens of a place as an expression, if they are one.
    fn expr(&self, letter: Letter) -> Option<&'v Expr<'v>> {
        self.parse(self.tokens(letter))
    }

    fn parse(&self, tokens: &[Token]) -> Option<&'v Expr<'v>> {
        let tokens = tokens.iter().map(|token| (token.span.start, token.tok, token.span.end));
        fragment(self.search.tokens.source, tokens, self.arena).ok()
    }

    /// The span of a place: without the parentheses around it, when it is an expression.
    fn span(&self, letter: Letter) -> Span {
        match self.tokens(letter) {
            [] => self.search.tokens.tokens[self.search.last].span,
            [one] if one.tok == Tok::Newline => Span::new(one.span.start, one.span.start),
            [one] => one.span,
            tokens => match self.expr(letter) {
                Some(e) => e.span,
                None => tokens[0].span.to(tokens[tokens.len() - 1].span),
            },
        }
    }

    /// The span of an expression with the comprehension clauses behind it: up to the last condition or
    /// iterable, without parentheses around that.
    fn generator(&self, elt: Letter, clauses: Letter) -> Span {
        let tokens = self.tokens(clauses);
        let whole = self.span(elt);
        let bracket = |tok: Tok, at: Span| Token { tok, span: at, level: 0 };
        let mut all = vec![bracket(Tok::LParen, whole)];
        all.extend(self.tokens(elt).iter().chain(tokens).copied());
        all.push(bracket(Tok::RParen, whole));
        let end = match self.parse(&all).map(|e| e.kind) {
            Some(ExprKind::GeneratorExp(comp)) => {
                comp.generators.last().map(|last| last.ifs.last().unwrap_or(&last.iter).span)
            }
            _ => None,
        };
        whole.to(end.or(tokens.last().map(|token| token.span)).unwrap_or(whole))
    }

    fn holds(&self, condition: Condition) -> bool {
        match condition {
            Condition::Bracketed => {
                self.search.at > 0 && self.search.tokens.tokens[self.search.at - 1].level > 0
            }
            Condition::Legacy(letter, wanted) => {
                let source = self.search.tokens.source;
                let legacy = self.expr(letter).is_some_and(|e| {
                    matches!(e.kind, ExprKind::Name(_)) && matches!(source.slice(e.span), "print" | "exec")
                });
                legacy == wanted
            }
            Condition::Second(letter) => {
                let start = self.range(letter).start;
                start > 0 && self.search.tokens.tokens[start - 1].tok == Tok::Comma
            }
        }
    }

    /// The words with their blanks filled in.
    fn words(&self, words: &str, subject: Option<&Expr>) -> String {
        let mut out = String::new();
        let mut rest = words;
        while let Some((before, blank)) = rest.split_once('{')
            && let Some((blank, after)) = blank.split_once('}')
        {
            rest = after;
            out.push_str(before);
            match blank.split_once(' ').map(|(what, letter)| (what, letter.as_bytes()[0])) {
                Some(("kind", letter)) => {
                    let e = subject.or_else(|| self.expr(letter));
                    out.push_str(e.map_or("expression", describe::kind));
                }
                Some(("text", letter)) => out.push_str(self.text(letter)),
                Some(("line", letter)) => {
                    let line = self.search.tokens.source.line_of(self.span(letter).start);
                    out.push_str(&line.to_string());
                }
                Some(("constraint", letter)) => {
                    let tuple = self.expr(letter).is_some_and(|e| matches!(e.kind, ExprKind::Tuple(_)));
                    out.push_str(if tuple { "constraints" } else { "bound" });
                }
                Some(("unpacking", letter)) => {
                    let tokens = self.tokens(letter);
                    let level = tokens.first().map_or(0, |token| token.level);
                    let unpacks = |token: &Token| token.tok == Tok::DoubleStar && token.level == level;
                    let starts =
                        std::iter::once(true).chain(tokens.iter().map(|token| token.tok == Tok::Comma));
                    if tokens.iter().zip(starts).any(|(token, start)| start && unpacks(token)) {
                        out.push_str(" unpacking");
                    }
                }
                _ => {
                    out.push('{');
                    out.push_str(blank);
                    out.push('}');
                }
            }
        }
        out.push_str(rest);
        out.replace("\\\"", "\"")
    }
}

/// The part of an expression that can be no target.
fn invalid_target<'e>(e: &'e Expr<'e>, kind: TargetKind) -> Option<&'e Expr<'e>> {
    match e.kind {
        ExprKind::List(items) | ExprKind::Tuple(items) => {
            items.iter().find_map(|item| invalid_target(item, kind))
        }
        ExprKind::Starred(_) if kind == TargetKind::Delete => Some(e),
        ExprKind::Starred(value) => invalid_target(value, kind),
        // `for a in b` was read as a comparison.
        ExprKind::Compare(compare) if kind == TargetKind::For => match compare.rest.first() {
            Some((crate::syntax::ast::CmpOp::In, _)) => invalid_target(&compare.left, kind),
            _ => None,
        },
        ExprKind::Name(_) | ExprKind::Subscript { .. } | ExprKind::Attribute { .. } => None,
        _ => Some(e),
    }
}
