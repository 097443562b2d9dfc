//! The choices that need unlimited lookahead: soft keywords, and the parenthesis behind `with`.
//!
//! `match`, `case` and `type` are keywords only where a statement of that kind begins, and names
//! everywhere else. One token of lookahead decides most cases; where it can't (`match (x)` may go on with
//! `:` or be a call), a copy of the layout reads ahead to the end of the logical line. `_` needs no such
//! care: it is a name to which patterns give a meaning.

use super::Layout;
use crate::syntax::token::Tok;

/// What the token behind `match` or `case` tells.
enum Verdict {
    Keyword,
    Name,
    /// Keyword if the logical line ends with a colon.
    LineEndsWithColon,
}

impl Layout<'_> {
    /// The kind of the name just read.
    pub(super) fn soft_keyword(&self, begins: bool) -> Tok {
        match self.lexer.slice() {
            "type" if self.peek() == Some(Tok::Name) => Tok::Type,
            "match" if begins => match self.verdict() {
                Verdict::Keyword => Tok::Match,
                Verdict::LineEndsWithColon if self.line_ends_with_colon() => Tok::Match,
                _ => Tok::Name,
            },
            "case" if begins && self.in_match_block() => Tok::Case,
            _ => Tok::Name,
        }
    }

    /// The next token as logos sees it.
    fn peek(&self) -> Option<Tok> {
        let mut lexer = self.lexer.clone();
        loop {
            match lexer.next()? {
                Ok(Tok::Backslash) => continue,
                Ok(Tok::Newline) if lexer.source().as_bytes()[..lexer.span().start].ends_with(b"\\") => {
                    continue;
                }
                found => return found.ok(),
            }
        }
    }

    fn verdict(&self) -> Verdict {
        match self.peek() {
            Some(
                Tok::Name
                | Tok::NumberStart
                | Tok::StringStart
                | Tok::FStringStart
                | Tok::None
                | Tok::True
                | Tok::False
                | Tok::Lambda
                | Tok::Await
                | Tok::Yield
                | Tok::LBrace
                | Tok::Tilde
                | Tok::Ellipsis,
            ) => Verdict::Keyword,
            Some(Tok::LParen | Tok::LBracket | Tok::Minus | Tok::Plus | Tok::Star | Tok::Not) => {
                Verdict::LineEndsWithColon
            }
            _ => Verdict::Name,
        }
    }

    /// Whether the last token of the logical line is a colon.
    fn line_ends_with_colon(&self) -> bool {
        let mut ahead = self.ahead();
        let mut last = Tok::Newline;
        while let Ok(Some((_, tok, _))) = ahead.next_token() {
            if tok == Tok::Newline {
                return last == Tok::Colon;
            }
            last = tok;
        }
        false
    }

    /// Whether the parenthesis just read, behind `with`, has `as` directly inside.
    pub(super) fn parenthesised_items(&self) -> bool {
        let mut ahead = self.ahead();
        let mut depth = 1;
        while let Ok(Some((_, tok, _))) = ahead.next_token() {
            match tok {
                Tok::LParen | Tok::LBracket | Tok::LBrace | Tok::WithParen => depth += 1,
                Tok::RParen | Tok::RBracket | Tok::RBrace => depth -= 1,
                Tok::As if depth == 1 => return true,
                _ => {}
            }
            if depth == 0 {
                return false;
            }
        }
        false
    }
}
