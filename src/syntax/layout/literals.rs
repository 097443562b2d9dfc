//! Numbers, strings and f-strings: logos has found how they begin, here they are read to their end.

use super::{Layout, Spanned};
use crate::syntax::errors::{SyntaxError, lexical};
use crate::syntax::fstring::{FString, Piece, scan_text};
use crate::syntax::token::Tok;
use crate::syntax::{Warning, numbers, strings};

/// Open f-strings, as CPython's MAXFSTRINGLEVEL.
const MAX_FSTRINGS: usize = 150;
/// Replacement fields inside each other's format specs.
const MAX_FIELDS: usize = 3;

impl Layout<'_> {
    pub(super) fn number(&mut self, start: u32) -> Result<Tok, Box<SyntaxError>> {
        let text = &self.source.text()[start as usize..];
        match numbers::scan(text.as_bytes()) {
            Ok(number) => {
                self.lexer.bump(start as usize + number.len - self.offset() as usize);
                if let Some(kind) = number.glued {
                    self.warn(start, format!("invalid {kind} literal"));
                }
                Ok(number.tok)
            }
            Err(bad) => Err(lexical::bad_number(self.source, start, bad)),
        }
    }

    pub(super) fn warn(&mut self, at: u32, message: String) {
        self.warnings.push(Warning { line: self.source.line_of(at), message });
    }

    /// Reads the body of a string whose prefix and first quote are read.
    pub(super) fn string(&mut self, start: u32, first: u32) -> Result<(), Box<SyntaxError>> {
        let text = self.source.text().as_bytes();
        let (quote, triple) = quote_before(text, first as usize);
        let body = first as usize + if triple { 2 } else { 0 };
        match strings::scan(text, body, quote, triple) {
            Ok(end) => {
                self.lexer.bump(end - first as usize);
                Ok(())
            }
            Err(stop) => {
                if let Some(open) = self.fstrings.last()
                    && (open.quote, open.triple) == (quote, triple)
                {
                    return Err(lexical::error(self.source, start + 1, "f-string: expecting '}'"));
                }
                let kind = if triple { "triple-quoted string" } else { "string" };
                let mut error = lexical::unterminated(self.source, start, stop, kind);
                if !triple && strings::has_escaped(&text[body..stop], quote) {
                    error.message += "; perhaps you escaped the end quote?";
                }
                Err(error)
            }
        }
    }

    /// Opens an f-string; returns where its text begins.
    pub(super) fn fstring_start(&mut self, start: u32, first: u32) -> Result<u32, Box<SyntaxError>> {
        if self.fstrings.len() + 1 >= MAX_FSTRINGS {
            return Err(lexical::error(self.source, first, "too many nested f-strings"));
        }
        let text = self.source.text().as_bytes();
        let (quote, triple) = quote_before(text, first as usize);
        if triple {
            self.lexer.bump(2);
        }
        let raw = text[start as usize..first as usize].iter().any(|c| matches!(c, b'r' | b'R'));
        self.fstrings.push(FString { quote, triple, raw, start, base: self.brackets.len(), spec: false });
        self.in_text = true;
        Ok(self.offset())
    }

    /// The next token inside the text of the innermost f-string.
    pub(super) fn fstring_text(&mut self) -> Result<Spanned, Box<SyntaxError>> {
        let open = self.fstrings[self.fstrings.len() - 1];
        let in_field = self.brackets.len() > open.base;
        let start = self.offset();
        let mut dubious = None;
        let (len, piece) = scan_text(self.rest(), open, in_field, &mut dubious);
        if let Some(brace) = dubious {
            self.warn(start, strings::escape_warning(char::from(brace)));
        }
        let skip = if let Piece::Split { skip } = piece { skip } else { 0 };
        self.lexer.bump(len + skip);
        let end = self.offset();
        match piece {
            Piece::Split { .. } => {}
            Piece::End if len == 0 => {
                self.lexer.bump(if open.triple { 3 } else { 1 });
                self.fstrings.pop();
                self.in_text = false;
                return Ok((start, Tok::FStringEnd, self.offset()));
            }
            Piece::End => {}
            Piece::Brace if len == 0 => return self.brace(start, open),
            Piece::Brace => {}
            Piece::SpecEnd => {
                self.in_text = false;
                self.set_spec(false);
            }
            Piece::Unterminated => {
                let newline_ends_spec = open.spec && !open.triple && self.implies_newline;
                if self.rest().is_empty() && in_field && newline_ends_spec {
                    let field = self.brackets[self.brackets.len() - 1];
                    return Err(lexical::never_closed(self.source, field.at, field.kind));
                }
                let kind = if open.triple { "triple-quoted f-string" } else { "f-string" };
                return Err(lexical::unterminated(self.source, open.start, end as usize, kind));
            }
        }
        Ok((start, if open.raw { Tok::FStringRawMiddle } else { Tok::FStringMiddle }, end))
    }

    /// A `{` or `}` in the text of an f-string.
    pub(super) fn brace(&mut self, start: u32, open: FString) -> Result<Spanned, Box<SyntaxError>> {
        self.lexer.bump(1);
        if self.source.text().as_bytes()[start as usize] == b'}' {
            if self.brackets.len() == open.base {
                return Err(lexical::error(self.source, start + 1, "f-string: single '}' is not allowed"));
            }
            if let Some(field) = self.brackets.pop() {
                self.nesting = field.outer;
            }
            self.set_spec(false);
            return Ok((start, Tok::RBrace, start + 1));
        }
        let fields = self.brackets[open.base..].iter().filter(|bracket| bracket.field).count();
        if fields >= MAX_FIELDS {
            return Err(lexical::error(self.source, start, "f-string: expressions nested too deeply"));
        }
        self.open(start)?;
        if let Some(bracket) = self.brackets.last_mut() {
            bracket.field = true;
        }
        self.in_text = false;
        Ok((start, Tok::LBrace, start + 1))
    }

    /// Whether a colon read now ends the expression of a replacement field.
    pub(super) fn begins_spec(&mut self) -> bool {
        if !self.in_fstring() {
            return false;
        }
        let begins = self.brackets.last().is_some_and(|bracket| bracket.field);
        if begins {
            self.in_text = true;
            self.set_spec(true);
        }
        begins
    }

    pub(super) fn set_spec(&mut self, spec: bool) {
        if let Some(open) = self.fstrings.last_mut() {
            open.spec = spec;
        }
    }
}

/// The quote that ends at `end`, and whether two more of it follow.
fn quote_before(text: &[u8], end: usize) -> (u8, bool) {
    let quote = text[end - 1];
    (quote, text[end..].starts_with(&[quote; 2]))
}
