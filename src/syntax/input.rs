//! The parser's view of a layout: tokens, the last of them remembered, and only the first statement in mode
//! `single`.

use super::actions::Stop;
use super::ast::Mod;
use super::errors::{ErrorKind, SyntaxError};
use super::layout::{Layout, Spanned};
use super::token::Tok;
use super::{Mode, Warning};
use crate::text::source::Source;
use crate::text::span::Span;
use logos::Logos;

/// How far into the text the parser may read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// To its end.
    All,
    /// To the end of the first line, unless a compound statement begins there.
    FirstLine,
    /// The first line is over.
    Over,
    /// And the end marker was handed out.
    Ended,
}

/// The tokens of a text.
pub(super) struct Input<'a> {
    source: &'a Source,
    layout: Layout<'a>,
    extent: Extent,
    begun: bool,
    /// The last token that was handed out.
    pub(super) last: Spanned,
}

impl<'a> Input<'a> {
    pub(super) fn new(source: &'a Source, mode: Mode) -> Input<'a> {
        let marker = mode.marker();
        let extent = if mode == Mode::Single { Extent::FirstLine } else { Extent::All };
        Input { source, layout: Layout::new(source, marker), extent, begun: false, last: (0, marker, 0) }
    }

    /// The warnings of the tokenizer.
    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.layout.warnings
    }

    /// Refuses an interactive tree that is not just one statement.
    pub(super) fn check_single(&self, ast: Mod) -> Result<(), Box<SyntaxError>> {
        let Mod::Interactive(body) = ast else { return Ok(()) };
        if self.extent == Extent::Ended {
            let (newline, ..) = self.last;
            let rest = &self.source.text()[newline as usize..];
            let is_blank = |line: &str| line.trim_start().is_empty() || line.trim_start().starts_with('#');
            if !rest.lines().all(is_blank) {
                let message = "multiple statements found while compiling a single statement";
                let mut error = SyntaxError::at(self.source, Span::new(newline, newline), message);
                if let Some(location) = &mut error.location {
                    location.end_offset += 1;
                }
                return Err(error);
            }
            return Ok(());
        }
        match body {
            [] => Err(self.nothing()),
            [_] => Ok(()),
            [_, second, ..] => {
                let start = second.span.start;
                let rest = &self.source.text()[start as usize..];
                let mut lexer = Tok::lexer(rest);
                lexer.next();
                let span = Span::new(start, start + lexer.span().end as u32);
                Err(SyntaxError::at(self.source, span, "invalid syntax"))
            }
        }
    }

    /// There is no statement at all.
    fn nothing(&self) -> Box<SyntaxError> {
        let end = self.source.text().len() as u32;
        let mut error = SyntaxError::at(self.source, Span::new(end, end), "invalid syntax");
        if let Some(location) = &mut error.location {
            location.line -= u32::from(location.offset == 1);
            location.end_line = location.line;
            (location.offset, location.end_offset) = (0, 0);
        }
        error.at_eof = true;
        error
    }
}

impl Iterator for &mut Input<'_> {
    type Item = Result<Spanned, Stop>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.extent {
            Extent::All | Extent::FirstLine => {}
            Extent::Ended => return None,
            Extent::Over => {
                self.extent = Extent::Ended;
                let end = self.last.2;
                return Some(Ok((end, Tok::EndMarker, end)));
            }
        }
        let token = match self.layout.next_token() {
            Ok(token) => token?,
            Err(error) => return Some(Err(Stop::Lexical(error))),
        };
        self.last = token;
        if self.extent == Extent::FirstLine {
            match token.1 {
                Tok::StartInteractive => {}
                tok if !self.begun => {
                    self.begun = true;
                    if begins_compound(tok) {
                        self.extent = Extent::All;
                    }
                }
                Tok::Newline => self.extent = Extent::Over,
                _ => {}
            }
        }
        Some(Ok(token))
    }
}

/// Whether a statement that begins so may have lines of its own.
const fn begins_compound(tok: Tok) -> bool {
    matches!(
        tok,
        Tok::If
            | Tok::While
            | Tok::For
            | Tok::Try
            | Tok::With
            | Tok::Def
            | Tok::Class
            | Tok::Async
            | Tok::At
            | Tok::Match
    )
}

/// Refuses a text with NUL characters in it.
pub(super) fn check_nulls(source: &Source) -> Result<(), Box<SyntaxError>> {
    match memchr::memchr(0, source.text().as_bytes()) {
        None => Ok(()),
        Some(_) => {
            let message = "source code string cannot contain null bytes";
            Err(SyntaxError::nowhere(ErrorKind::Syntax, message))
        }
    }
}
