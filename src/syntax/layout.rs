//! Layout: makes the parser's tokens out of what logos finds.
//!
//! Here live the rules that need memory: NEWLINE, INDENT and DEDENT, open brackets, continued lines, the
//! stack of open f-strings, and the choices that Python's grammar leaves to unlimited lookahead and LR(1)
//! cannot make: whether `match`, `case` and `type` are keywords ([`super::soft`]), and whether the
//! parenthesis behind `with` holds `as`. The tokenizer's errors are made here, in CPython's words.
//!
//! Two counters bound how deep a tree can become before it is built: brackets (200, indentation 100), and
//! the operators that nest without brackets (`- - - x`, `a + a + a`).

use super::errors::{ErrorKind, Location, SyntaxError, lexical, line_with_end};
use super::fstring::{FString, Piece, scan_text};
use super::token::Tok;
use super::{Warning, numbers, strings};
use crate::text::source::Source;
use crate::text::span::Span;
use logos::{Lexer, Logos};

/// Indentation levels, as CPython's MAXINDENT.
const MAX_INDENT: usize = 100;
/// Open brackets, as CPython's MAXLEVEL.
const MAX_BRACKETS: usize = 200;
/// Open f-strings, as CPython's MAXFSTRINGLEVEL.
const MAX_FSTRINGS: usize = 150;
/// Replacement fields inside each other's format specs.
const MAX_FIELDS: usize = 3;
/// Operators that nest to the left: where CPython's compiler gives up.
const MAX_CHAIN: u32 = 9_990;
/// Operators that nest to the right: where CPython's parser gives up.
const MAX_PREFIX: u32 = 5_960;

/// One token: start offset, kind, end offset.
pub(crate) type Spanned = (u32, Tok, u32);

/// An open bracket.
#[derive(Clone, Copy)]
pub(crate) struct Bracket {
    pub(crate) kind: u8,
    pub(crate) at: u32,
    /// It is the `{` of a replacement field.
    field: bool,
    outer: Nesting,
}

/// How deep the expression being read nests at least.
#[derive(Clone, Copy, Default)]
struct Nesting {
    chain: u32,
    prefix: u32,
}

/// One indentation level: its column with tabs to multiples of 8, and with tabs as 1.
#[derive(Clone, Copy)]
struct Level {
    column: u32,
    alternative: u32,
    /// The block belongs to a `match` statement, so `case` begins its lines.
    of_match: bool,
}

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
            self.at_end = true;
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

    /// Reads the indentation of the line that begins here. Lines without code are passed over.
    fn indentation(&mut self) -> Result<Option<Spanned>, Box<SyntaxError>> {
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
    fn continued_indentation(&mut self, at: (u32, u32)) -> Result<Option<Spanned>, Box<SyntaxError>> {
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

    fn indent_to(
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

    fn line_here(&self) -> &'a str {
        self.source.line(self.source.line_of(self.offset()))
    }

    fn indent_error(&self, message: &str, offset: i32, end_offset: i32) -> Box<SyntaxError> {
        let line = self.source.line_of(self.offset());
        let text = line_with_end(self.source, line);
        SyntaxError::new(
            ErrorKind::Indentation,
            message,
            Location { line, offset, end_line: line, end_offset, text },
        )
        .lazy()
    }

    fn tab_error(&self) -> Box<SyntaxError> {
        let mut error = self.indent_error("inconsistent use of tabs and spaces in indentation", 1, 0);
        error.kind = ErrorKind::Tab;
        error
    }

    /// Behind a backslash at `start`: a line end must follow, and more text behind it.
    fn continued_line(&mut self, start: u32) -> Result<(), Box<SyntaxError>> {
        if !self.rest().is_empty() && self.rest()[0] != b'\n' {
            return Err(lexical::after_backslash(self.source, start));
        }
        if self.rest().len() <= 1 {
            self.at_end = true;
            if let Some(bracket) = self.brackets.last() {
                return Err(lexical::never_closed(self.source, bracket.at, bracket.kind));
            }
            return Err(lexical::unexpected_eof(self.source, start));
        }
        self.lexer.bump(1);
        Ok(())
    }

    fn number(&mut self, start: u32) -> Result<Tok, Box<SyntaxError>> {
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

    fn warn(&mut self, at: u32, message: String) {
        self.warnings.push(Warning { line: self.source.line_of(at), message });
    }

    /// Reads the body of a string whose prefix and first quote are read.
    fn string(&mut self, start: u32, first: u32) -> Result<(), Box<SyntaxError>> {
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
                self.at_end = triple;
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
    fn fstring_start(&mut self, start: u32, first: u32) -> Result<u32, Box<SyntaxError>> {
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
    fn fstring_text(&mut self) -> Result<Spanned, Box<SyntaxError>> {
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
                if self.rest().is_empty() && in_field {
                    self.at_end = true;
                    let field = self.brackets[self.brackets.len() - 1];
                    return Err(lexical::never_closed(self.source, field.at, field.kind));
                }
                self.at_end = open.triple;
                let kind = if open.triple { "triple-quoted f-string" } else { "f-string" };
                return Err(lexical::unterminated(self.source, open.start, end as usize, kind));
            }
        }
        Ok((start, if open.raw { Tok::FStringRawMiddle } else { Tok::FStringMiddle }, end))
    }

    /// A `{` or `}` in the text of an f-string.
    fn brace(&mut self, start: u32, open: FString) -> Result<Spanned, Box<SyntaxError>> {
        self.lexer.bump(1);
        if self.source.text().as_bytes()[start as usize] == b'}' {
            if self.brackets.len() == open.base {
                return Err(lexical::error(self.source, start + 1, "f-string: single '}' is not allowed"));
            }
            self.brackets.pop();
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
    fn begins_spec(&mut self) -> bool {
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

    fn set_spec(&mut self, spec: bool) {
        if let Some(open) = self.fstrings.last_mut() {
            open.spec = spec;
        }
    }

    fn open(&mut self, at: u32) -> Result<(), Box<SyntaxError>> {
        if self.brackets.len() >= MAX_BRACKETS {
            return Err(lexical::error(self.source, at + 1, "too many nested parentheses"));
        }
        let kind = self.source.text().as_bytes()[at as usize];
        self.brackets.push(Bracket { kind, at, field: false, outer: self.nesting });
        Ok(())
    }

    fn close(&mut self, at: u32) -> Result<(), Box<SyntaxError>> {
        let close = self.source.text().as_bytes()[at as usize];
        let Some(open) = self.brackets.pop() else {
            return Err(lexical::unmatched(self.source, at, close, ""));
        };
        let fits = matches!((open.kind, close), (b'(', b')') | (b'[', b']') | (b'{', b'}'));
        if !fits {
            return Err(if open.field && self.in_fstring() {
                lexical::unmatched(self.source, at, close, "f-string: ")
            } else {
                lexical::mismatched(self.source, at, close, open.at, open.kind)
            });
        }
        self.in_text = open.field && self.in_fstring();
        if self.in_text {
            self.set_spec(false);
        }
        self.nesting = open.outer;
        self.deeper(false)
    }

    /// Whether the brackets that are open, or were just before, include one of the innermost f-string.
    fn in_fstring(&self) -> bool {
        self.fstrings.last().is_some_and(|open| self.brackets.len() >= open.base)
    }

    /// The innermost open bracket, unless an f-string is open.
    pub(crate) fn open_bracket(&self) -> Option<Bracket> {
        self.brackets.last().copied().filter(|_| self.fstrings.is_empty())
    }

    fn outer_nesting(&self) -> Nesting {
        self.brackets.last().map_or(Nesting::default(), |bracket| bracket.outer)
    }

    fn deeper(&mut self, prefix: bool) -> Result<(), Box<SyntaxError>> {
        self.nesting.chain += 1;
        self.nesting.prefix += u32::from(prefix);
        if self.nesting.prefix > MAX_PREFIX {
            return Err(SyntaxError::nowhere(
                ErrorKind::Memory,
                "Parser stack overflowed - Python source too complex to parse",
            ));
        }
        if self.nesting.chain > MAX_CHAIN {
            let message = "maximum recursion depth exceeded during compilation";
            return Err(SyntaxError::nowhere(ErrorKind::Recursion, message));
        }
        Ok(())
    }

    /// Whether the current level's lines begin with `case`.
    pub(crate) fn in_match_block(&self) -> bool {
        self.levels[self.levels.len() - 1].of_match
    }
}

/// Whether a token ends an operand, so that `+` behind it is a binary operator.
const fn ends_operand(tok: Tok) -> bool {
    matches!(
        tok,
        Tok::Name
            | Tok::Int
            | Tok::Float
            | Tok::Imaginary
            | Tok::String
            | Tok::FStringEnd
            | Tok::None
            | Tok::True
            | Tok::False
            | Tok::Ellipsis
            | Tok::RParen
            | Tok::RBracket
            | Tok::RBrace
    )
}

/// The quote that ends at `end`, and whether two more of it follow.
fn quote_before(text: &[u8], end: usize) -> (u8, bool) {
    let quote = text[end - 1];
    (quote, text[end..].starts_with(&[quote; 2]))
}
