//! What is wrong with a source text, in CPython's words and with CPython's numbers.
//!
//! A [`SyntaxError`] carries what Python's exception carries: line and offset in characters from 1, the
//! end likewise, the line's text. The tokenizer's own errors are made where they are found, in CPython's
//! peculiar counting (its offset is the column of the last character read; ends of 0 and -1 occur), so
//! the numbers are signed and kept as they are.

mod complain;
mod describe;
mod diagnose;
pub(crate) mod lexical;
mod rules;
mod search;

pub(crate) use diagnose::diagnose;

use crate::text::decode::DecodeError;
use crate::text::report::{Place, Report};
use crate::text::source::Source;
use crate::text::span::Span;

/// Which exception it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    /// `SyntaxError`.
    Syntax,
    /// `IndentationError`.
    Indentation,
    /// `TabError`.
    Tab,
    /// `MemoryError`: too deep for the parser.
    Memory,
    /// `RecursionError`: too deep for the compiler.
    Recursion,
}

impl ErrorKind {
    /// The name of the exception class.
    pub const fn class_name(self) -> &'static str {
        match self {
            ErrorKind::Syntax => "SyntaxError",
            ErrorKind::Indentation => "IndentationError",
            ErrorKind::Tab => "TabError",
            ErrorKind::Memory => "MemoryError",
            ErrorKind::Recursion => "RecursionError",
        }
    }
}

/// Where an error is, in the numbers of Python's `SyntaxError`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Location {
    /// `lineno`, from 1.
    pub line: u32,
    /// `offset`, in characters from 1.
    pub offset: i32,
    /// `end_lineno`.
    pub end_line: u32,
    /// `end_offset`; 0 and -1 mean that there is none.
    pub end_offset: i32,
    /// `text`: the line, in most cases with its line end.
    pub text: String,
}

/// A refused source text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxError {
    /// Which exception to raise.
    pub kind: ErrorKind,
    /// The message, `msg`.
    pub message: String,
    /// The place; a few errors have none.
    pub location: Option<Location>,
    /// Whether the whole text was read before the error was known: more lines may complete it.
    pub at_eof: bool,
    /// CPython's tokenizer keeps it to itself unless the parser gets this far.
    pub(crate) lazy: bool,
}

impl SyntaxError {
    /// An error about a span of the source, as the parser reports it.
    pub fn at(source: &Source, span: Span, message: impl Into<String>) -> Box<SyntaxError> {
        let (start, mut end) = (source.position(span.start), source.position(span.end));
        if start.line != end.line {
            end.column = measured_on(source.line(start.line), source.byte_position(span.end).column);
        }
        SyntaxError::new(
            ErrorKind::Syntax,
            message,
            Location {
                line: start.line,
                offset: start.column as i32 + 1,
                end_line: end.line,
                end_offset: end.column as i32 + 1,
                text: line_with_end(source, start.line),
            },
        )
    }

    /// An error of the tokenizer that has read up to, not including, `cursor`.
    pub(crate) fn lexical(source: &Source, cursor: u32, message: impl Into<String>) -> Box<SyntaxError> {
        let at = source.position(cursor);
        let offset = at.column as i32;
        let text = source.line(at.line).to_owned();
        SyntaxError::new(
            ErrorKind::Syntax,
            message,
            Location { line: at.line, offset, end_line: at.line, end_offset: offset, text },
        )
    }

    /// An error with a location that is already in CPython's numbers.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>, location: Location) -> Box<SyntaxError> {
        Box::new(SyntaxError {
            kind,
            message: message.into(),
            location: Some(location),
            at_eof: false,
            lazy: false,
        })
    }

    /// The error as CPython prints it: place, line, carets, class and message.
    pub fn report<'r>(&'r self, file: &'r str) -> Report<'r> {
        let place = self.location.as_ref().map(|location| Place {
            line: location.line,
            offset: location.offset,
            end_line: location.end_line,
            end_offset: location.end_offset,
            text: &location.text,
        });
        Report { class_name: self.kind.class_name(), message: &self.message, file, place }
    }

    /// The error, marked as one that is not searched for behind another error.
    pub(crate) fn lazy(mut self: Box<Self>) -> Box<SyntaxError> {
        self.lazy = true;
        self
    }

    /// An error that has no place in the text.
    pub fn nowhere(kind: ErrorKind, message: impl Into<String>) -> Box<SyntaxError> {
        Box::new(SyntaxError { kind, message: message.into(), location: None, at_eof: false, lazy: false })
    }
}

impl From<DecodeError> for Box<SyntaxError> {
    fn from(error: DecodeError) -> Box<SyntaxError> {
        match error.place {
            None => SyntaxError::nowhere(ErrorKind::Syntax, error.message),
            Some((line, text)) => {
                let location = Location { line, offset: 0, end_line: line, end_offset: 0, text };
                SyntaxError::new(ErrorKind::Syntax, error.message, location)
            }
        }
    }
}

/// A byte column of one line turned into a character column with the help of another: CPython measures
/// the end of an error that spans lines on the first of them.
fn measured_on(line: &str, byte_column: u32) -> u32 {
    let length = byte_column as usize + 1;
    match line.as_bytes().get(..length) {
        None => byte_column.min(line.chars().count() as u32),
        Some(bytes) => String::from_utf8_lossy(bytes).chars().count() as u32 - 1,
    }
}

/// Line `line` with `\n` behind it, also where the source ends without one.
pub(crate) fn line_with_end(source: &Source, line: u32) -> String {
    format!("{}\n", source.line(line))
}
