//! Layout: makes the parser's tokens out of what logos finds.
//!
//! Here live the rules that need memory: NEWLINE, INDENT and DEDENT, open brackets, continued lines, the
//! stack of open f-strings, and the choices that Python's grammar leaves to unlimited lookahead and LR(1)
//! cannot make: whether `match`, `case` and `type` are keywords ([`soft`]), and whether the
//! parenthesis behind `with` holds `as`. The tokenizer's errors are made here, in CPython's words.

mod brackets;
mod indentation;
mod literals;
mod soft;

use super::Warning;
use super::errors::{SyntaxError, lexical};
use super::fstring::FString;
use super::token::Tok;
use crate::text::source::Source;
use crate::text::span::Span;
pub(crate) use brackets::Bracket;
use brackets::{Nesting, ends_operand};
use indentation::Level;
use logos::{Lexer, Logos};

/// One token: start offset, kind, end offset.
pub(crate) type Spanned = (u32, Tok, u32);

/// The tokens of one source.
#[derive(Clone)]
pub(crate) struct Layout<'a> {
    pub(crate) source: &'a Source,
    pub(crate) lexer: Lexer<'a, Tok>,
    marker: Option<Tok>,
    levels: Vec<Level>,
    pub(crate) brackets: Vec<Bracket>,
    fstrings: Vec<FString>,
    /// The next thing to read is text of the innermost f-string.
    in_text: bool,
    /// The next thing to read is the indentation of a line.
    line_begins: bool,
    /// The next token is the first of its logical line.
    statement_begins: bool,
    /// The logical line began with `match`: its block is one of cases.
    match_line: bool,
    /// The token before.
    previous: Tok,
    /// DEDENT tokens still to be given out.
    dedents: usize,
    nesting: Nesting,
    at_end: bool,
    pub(crate) warnings: Vec<Warning>,
    /// A last line without a line end gets one: not in mode `eval`.
    implies_newline: bool,
    /// This is a copy that only reads ahead: it leaves soft keywords alone.
    ahead: bool,
}

impl<'a> Layout<'a> {
    /// Begins at the start of `source`; `marker` comes out first.
    pub(crate) fn new(source: &'a Source, marker: Tok) -> Layout<'a> {
        Layout {
            source,
            lexer: Tok::lexer(source.text()),
            marker: Some(marker),
            levels: vec![Level { column: 0, alternative: 0, of_match: false }],
            brackets: Vec::new(),
            fstrings: Vec::new(),
            in_text: false,
            line_begins: true,
            statement_begins: true,
            match_line: false,
            previous: marker,
            dedents: 0,
            nesting: Nesting::default(),
            at_end: false,
            warnings: Vec::new(),
            implies_newline: marker != Tok::StartEval,
            ahead: false,
        }
    }

    /// A copy that reads on from here.
    pub(crate) fn ahead(&self) -> Layout<'a> {
        Layout { ahead: true, ..self.clone() }
    }

    fn offset(&self) -> u32 {
        self.lexer.span().end as u32
    }

    fn rest(&self) -> &'a [u8] {
        self.lexer.remainder().as_bytes()
    }

    /// The next token, or `None` behind the end marker.
    pub(crate) fn next_token(&mut self) -> Result<Option<Spanned>, Box<SyntaxError>> {
        match self.read_token() {
            Err(error) if !self.fstrings.is_empty() => Err(error.lazy()),
            token => token,
        }
    }

    fn read_token(&mut self) -> Result<Option<Spanned>, Box<SyntaxError>> {
        if let Some(marker) = self.marker.take() {
            return Ok(Some((0, marker, 0)));
        }
        if self.in_text {
            return self.fstring_text().map(Some);
        }
        if self.line_begins {
            self.line_begins = false;
            if let Some(indent) = self.indentation()? {
                return Ok(Some(indent));
            }
        }
        if self.dedents > 0 {
            self.dedents -= 1;
            let at = self.offset();
            return Ok(Some((at, Tok::Dedent, at)));
        }
        loop {
            let Some(found) = self.lexer.next() else { return self.end() };
            let span = self.lexer.span();
            let (start, mut end) = (span.start as u32, span.end as u32);
            let Ok(mut tok) = found else { return Err(lexical::bad_character(self.source, start)) };
            let begins = self.statement_begins;
            match tok {
                Tok::Name => {
                    if !self.lexer.slice().is_ascii() {
                        lexical::check_name(self.source, Span::new(start, end))?;
                    }
                    if !self.ahead {
                        tok = self.soft_keyword(begins);
                    }
                    self.match_line |= tok == Tok::Match;
                }
                Tok::NumberStart => {
                    tok = self.number(start)?;
                    end = self.offset();
                }
                Tok::StringStart => {
                    self.string(start, end)?;
                    (tok, end) = (Tok::String, self.offset());
                }
                Tok::FStringStart => end = self.fstring_start(start, end)?,
                Tok::Newline => {
                    self.line_begins = self.brackets.is_empty();
                    if !self.line_begins {
                        continue;
                    }
                    self.statement_begins = true;
                    self.nesting = Nesting::default();
                    return Ok(Some((start, Tok::Newline, end)));
                }
                Tok::Backslash => {
                    self.continued_line(start)?;
                    continue;
                }
                Tok::LParen | Tok::LBracket | Tok::LBrace => {
                    if tok == Tok::LParen
                        && self.previous == Tok::With
                        && !self.ahead
                        && self.parenthesised_items()
                    {
                        tok = Tok::WithParen;
                    }
                    self.open(start)?;
                }
                Tok::RParen | Tok::RBracket | Tok::RBrace => self.close(start)?,
                Tok::Comma | Tok::Semicolon => self.nesting = self.outer_nesting(),
                Tok::Colon => {
                    self.begins_spec();
                }
                Tok::ColonEqual if self.begins_spec() => {
                    self.seek(start + 1);
                    (tok, end) = (Tok::Colon, start + 1);
                }
                Tok::Plus | Tok::Minus => {
                    let unary = !ends_operand(self.previous);
                    self.deeper(unary)?;
                }
                Tok::Tilde | Tok::Not | Tok::If | Tok::Lambda | Tok::DoubleStar | Tok::Await => {
                    self.deeper(true)?
                }
                Tok::Dot
                | Tok::Star
                | Tok::Slash
                | Tok::DoubleSlash
                | Tok::Percent
                | Tok::At
                | Tok::LeftShift
                | Tok::RightShift
                | Tok::Amper
                | Tok::VBar
                | Tok::Circumflex => self.deeper(false)?,
                _ => {}
            }
            self.statement_begins = false;
            self.previous = tok;
            return Ok(Some((start, tok, end)));
        }
    }

    /// Reads on from `offset` instead of where the lexer stands.
    fn seek(&mut self, offset: u32) {
        self.lexer = Tok::lexer(self.source.text());
        self.lexer.bump(offset as usize);
    }

    /// At the end of the text: the last NEWLINE, the last DEDENTs, the end marker.
    fn end(&mut self) -> Result<Option<Spanned>, Box<SyntaxError>> {
        let at = self.source.text().len() as u32;
        if self.at_end {
            return Ok(None);
        }
        if let Some(bracket) = self.brackets.last() {
            return Err(lexical::never_closed(self.source, bracket.at, bracket.kind));
        }
        if !self.statement_begins && self.implies_newline {
            self.statement_begins = true;
            self.line_begins = true;
            return Ok(Some((at, Tok::Newline, at)));
        }
        if self.levels.len() > 1 {
            self.levels.pop();
            return Ok(Some((at, Tok::Dedent, at)));
        }
        self.at_end = true;
        Ok(Some((at, Tok::EndMarker, at)))
    }
}
