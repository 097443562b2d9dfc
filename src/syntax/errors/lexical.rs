//! The tokenizer's errors: one constructor for each message.

use super::{ErrorKind, Location, SyntaxError, line_with_end};
use crate::syntax::numbers::BadNumber;
use crate::text::source::Source;
use crate::text::span::Span;
use unicode_general_category::{GeneralCategory, get_general_category};

type Error = Box<SyntaxError>;

/// An error of a tokenizer that has read up to `cursor`.
pub(crate) fn error(source: &Source, cursor: u32, message: impl Into<String>) -> Error {
    SyntaxError::lexical(source, cursor, message)
}

/// A bracket that stays open to the end of the source.
pub(crate) fn never_closed(source: &Source, at: u32, bracket: u8) -> Error {
    let start = source.position(at);
    let message = format!("'{}' was never closed", char::from(bracket));
    let mut error = SyntaxError::new(
        ErrorKind::Syntax,
        message,
        Location {
            line: start.line,
            offset: start.column as i32 + 1,
            end_line: start.line,
            end_offset: 0,
            text: line_with_end(source, start.line),
        },
    )
    .lazy();
    error.at_eof = true;
    error
}

/// A closing bracket at `at` without an opening one.
pub(crate) fn unmatched(source: &Source, at: u32, close: u8, prefix: &str) -> Error {
    error(source, at + 1, format!("{prefix}unmatched '{}'", char::from(close)))
}

/// A closing bracket at `at` that belongs to another kind of opening one.
pub(crate) fn mismatched(source: &Source, at: u32, close: u8, open_at: u32, open: u8) -> Error {
    let mut message = format!(
        "closing parenthesis '{}' does not match opening parenthesis '{}'",
        char::from(close),
        char::from(open)
    );
    let line = source.line_of(open_at);
    if line != source.line_of(at) {
        message += &format!(" on line {line}");
    }
    error(source, at + 1, message)
}

/// A string from `start` that is still open at `stop`.
pub(crate) fn unterminated(source: &Source, start: u32, stop: usize, kind: &str) -> Error {
    let length = source.text().len();
    let last = if stop == length && source.text().ends_with('\n') { stop - 1 } else { stop };
    let line = source.line_of(last as u32);
    let mut error =
        error(source, start + 1, format!("unterminated {kind} literal (detected at line {line})"));
    error.at_eof = stop == length;
    error
}

/// A backslash at `start` with something behind it on its line.
pub(crate) fn after_backslash(source: &Source, start: u32) -> Error {
    let at = source.position(start);
    SyntaxError::new(
        ErrorKind::Syntax,
        "unexpected character after line continuation character",
        Location {
            line: at.line,
            offset: at.column as i32 + 2,
            end_line: at.line,
            end_offset: 0,
            text: line_with_end(source, at.line),
        },
    )
    .lazy()
}

/// A backslash at `start` that ends the source.
pub(crate) fn unexpected_eof(source: &Source, start: u32) -> Error {
    let at = source.position(start);
    let mut error = SyntaxError::new(
        ErrorKind::Syntax,
        "unexpected EOF while parsing",
        Location {
            line: at.line,
            offset: at.column as i32 + 2,
            end_line: at.line,
            end_offset: -1,
            text: line_with_end(source, at.line),
        },
    )
    .lazy();
    error.at_eof = true;
    error
}

/// What is wrong with the number at `start`.
pub(crate) fn bad_number(source: &Source, start: u32, bad: BadNumber) -> Error {
    let mut error = error(source, start + bad.read as u32, bad.message);
    if let (Some(zeros), Some(location)) = (bad.zeros, &mut error.location) {
        let column = source.byte_position(start).column as i32;
        location.offset = column + 1;
        location.end_offset = column + zeros as i32 + 1;
    }
    error
}

/// A character at `start` that no token begins with.
pub(crate) fn bad_character(source: &Source, start: u32) -> Error {
    let c = source.text()[start as usize..].chars().next().unwrap_or('\0');
    let point = u32::from(c);
    let message = if is_printable(c) {
        format!("invalid character '{c}' (U+{point:04X})")
    } else {
        format!("invalid non-printable character U+{point:04X}")
    };
    error(source, start + c.len_utf8() as u32, message)
}

/// Refuses a name with a character in it that names can't have.
pub(crate) fn check_name(source: &Source, span: Span) -> Result<(), Error> {
    for (i, c) in source.slice(span).char_indices() {
        let fits = if i == 0 {
            c == '_' || unicode_ident::is_xid_start(c)
        } else {
            unicode_ident::is_xid_continue(c)
        };
        if !fits {
            return Err(bad_character(source, span.start + i as u32));
        }
    }
    Ok(())
}

/// Whether `repr` would show the character as it is.
fn is_printable(c: char) -> bool {
    use GeneralCategory as G;
    c == ' '
        || !matches!(
            get_general_category(c),
            G::Control
                | G::Format
                | G::Surrogate
                | G::PrivateUse
                | G::Unassigned
                | G::LineSeparator
                | G::ParagraphSeparator
                | G::SpaceSeparator
        )
}
