//! Indentation: INDENT, DEDENT, and the rule that tabs and spaces must agree.
//!
//! A column is counted twice, with tabs to multiples of 8 and with tabs as 1; both must say the same about
//! a line, else it is a TabError.

use super::{Layout, Spanned};
use crate::syntax::errors::{ErrorKind, Location, SyntaxError, lexical, line_with_end};
use crate::syntax::token::Tok;

/// Indentation levels, as CPython's MAXINDENT.
const MAX_INDENT: usize = 100;

/// One indentation level: its column with tabs to multiples of 8, and with tabs as 1.
#[derive(Clone, Copy)]
pub(super) struct Level {
    pub(super) column: u32,
    pub(super) alternative: u32,
    /// The block belongs to a `match` statement, so `case` begins its lines.
    pub(super) of_match: bool,
}

impl<'a> Layout<'a> {
    /// Reads the indentation of the line that begins here. Lines without code are passed over.
    pub(super) fn indentation(&mut self) -> Result<Option<Spanned>, Box<SyntaxError>> {
        let (mut column, mut alternative, mut continued) = (0, 0, None);
        let text = self.rest();
        let mut i = 0;
        loop {
            match text.get(i) {
                Some(b' ') => (column, alternative) = (column + 1, alternative + 1),
                Some(b'\t') => (column, alternative) = ((column / 8 + 1) * 8, alternative + 1),
                Some(b'\x0C') => (column, alternative) = (0, 0),
                Some(b'\n') => (column, alternative) = (0, 0),
                Some(b'#') => {
                    (column, alternative) = (0, 0);
                    i += memchr::memchr(b'\n', &text[i..]).unwrap_or(text.len() - i);
                    continue;
                }
                Some(b'\\') => {
                    continued = continued.or(Some((column, alternative)));
                    self.lexer.bump(i + 1);
                    self.continued_line(self.offset() - 1)?;
                    return self.continued_indentation(continued.unwrap_or_default());
                }
                Some(_) => break,
                None => {
                    self.lexer.bump(i);
                    let blank = self.implies_newline || column == 0;
                    return if blank { Ok(None) } else { self.indent_to(column, alternative, i) };
                }
            }
            i += 1;
        }
        self.lexer.bump(i);
        self.indent_to(column, alternative, i)
    }

    /// A line that began with a backslash: its column is the one in front of the first backslash.
    pub(super) fn continued_indentation(
        &mut self,
        at: (u32, u32),
    ) -> Result<Option<Spanned>, Box<SyntaxError>> {
        loop {
            let text = self.rest();
            let space = text.iter().take_while(|c| matches!(c, b' ' | b'\t' | b'\x0C')).count();
            self.lexer.bump(space);
            match text.get(space) {
                Some(b'\\') => {
                    self.lexer.bump(1);
                    self.continued_line(self.offset() - 1)?;
                }
                None => return Ok(None),
                Some(b'\n' | b'#') => {
                    self.lexer
                        .bump(memchr::memchr(b'\n', &text[space..]).map_or(text.len() - space, |at| at + 1));
                    return self.indentation();
                }
                Some(_) => {
                    let column = if at.0 > 0 { at } else { (space as u32, space as u32) };
                    return self.indent_to(column.0, column.1, space);
                }
            }
        }
    }

    pub(super) fn indent_to(
        &mut self,
        column: u32,
        alternative: u32,
        width: usize,
    ) -> Result<Option<Spanned>, Box<SyntaxError>> {
        let at = self.offset();
        let level = self.levels[self.levels.len() - 1];
        let of_match = std::mem::take(&mut self.match_line);
        if column == level.column {
            return if alternative == level.alternative { Ok(None) } else { Err(self.tab_error()) };
        }
        if column > level.column {
            if self.levels.len() >= MAX_INDENT {
                return Err(self.indent_error("too many levels of indentation", 1, 0));
            }
            if alternative <= level.alternative {
                return Err(self.tab_error());
            }
            self.levels.push(Level { column, alternative, of_match });
            return Ok(Some((at - width.min(at as usize) as u32, Tok::Indent, at)));
        }
        while self.levels[self.levels.len() - 1].column > column {
            self.levels.pop();
            self.dedents += 1;
        }
        let level = self.levels[self.levels.len() - 1];
        if level.column != column {
            let length = self.line_here().chars().count() as i32 + 1;
            let message = "unindent does not match any outer indentation level";
            return Err(self.indent_error(message, length, -1));
        }
        if level.alternative != alternative { Err(self.tab_error()) } else { Ok(None) }
    }

    pub(super) fn line_here(&self) -> &'a str {
        self.source.line(self.source.line_of(self.offset()))
    }

    pub(super) fn indent_error(&self, message: &str, offset: i32, end_offset: i32) -> Box<SyntaxError> {
        let line = self.source.line_of(self.offset());
        let text = line_with_end(self.source, line);
        SyntaxError::new(
            ErrorKind::Indentation,
            message,
            Location { line, offset, end_line: line, end_offset, text },
        )
        .lazy()
    }

    pub(super) fn tab_error(&self) -> Box<SyntaxError> {
        let mut error = self.indent_error("inconsistent use of tabs and spaces in indentation", 1, 0);
        error.kind = ErrorKind::Tab;
        error
    }

    /// Behind a backslash at `start`: a line end must follow, and more text behind it.
    pub(super) fn continued_line(&mut self, start: u32) -> Result<(), Box<SyntaxError>> {
        if !self.rest().is_empty() && self.rest()[0] != b'\n' {
            return Err(lexical::after_backslash(self.source, start));
        }
        if self.rest().is_empty() && !self.implies_newline {
            let mut error = lexical::after_backslash(self.source, start);
            if let Some(location) = &mut error.location {
                location.offset -= 1;
            }
            return Err(error);
        }
        if self.rest().len() <= 1 {
            if let Some(bracket) = self.brackets.last() {
                return Err(lexical::never_closed(self.source, bracket.at, bracket.kind));
            }
            return Err(lexical::unexpected_eof(self.source, start));
        }
        self.lexer.bump(1);
        Ok(())
    }

    /// Whether the current level's lines begin with `case`.
    pub(crate) fn in_match_block(&self) -> bool {
        self.levels[self.levels.len() - 1].of_match
    }
}
