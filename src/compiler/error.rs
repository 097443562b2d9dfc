//! What the compiler says when a program is well-formed as a tree but means nothing: a span and
//! CPython's words. The door of the compiler turns it into the syntax floor's error.

use crate::syntax::SyntaxError;
use crate::syntax::errors::ErrorKind;
use crate::text::source::Source;
use crate::text::span::Span;

/// How an error differs from the common kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FaultKind {
    /// A `SyntaxError` with a range to underline.
    Range,
    /// A `SyntaxError` that only has a start (the errors of `__future__`).
    Start,
    /// A `RecursionError`.
    TooDeep,
}

/// A compile-time error.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The source text to underline.
    pub(crate) span: Span,
    /// CPython's message.
    pub(crate) message: String,
    /// What kind of error it is.
    pub(crate) kind: FaultKind,
}

/// What compiling one piece gives.
pub(crate) type Outcome<T> = Result<T, Box<Fault>>;

impl Fault {
    /// An error at `span`.
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Box<Fault> {
        Box::new(Fault { span, message: message.into(), kind: FaultKind::Range })
    }

    /// The tree is too deep.
    pub(crate) fn too_deep(span: Span) -> Box<Fault> {
        let message = "maximum recursion depth exceeded during compilation".to_string();
        Box::new(Fault { span, message, kind: FaultKind::TooDeep })
    }

    /// As the syntax floor's error.
    pub(crate) fn into_syntax_error(self, source: &Source, filename: &str) -> Box<SyntaxError> {
        let mut error = SyntaxError::at(source, self.span, self.message);
        // CPython looks the line up in the file; a text that is no file has none to show.
        if let Some(location) = &mut error.location
            && filename.starts_with('<')
        {
            location.text.clear();
        }
        match self.kind {
            FaultKind::Range => {}
            FaultKind::Start => {
                if let Some(location) = &mut error.location {
                    location.end_offset = 0;
                }
            }
            FaultKind::TooDeep => {
                error.kind = ErrorKind::Recursion;
                error.location = None;
            }
        }
        error
    }

    /// An error whose position is only the start of `span`.
    pub(crate) fn at_start(span: Span, message: impl Into<String>) -> Box<Fault> {
        Box::new(Fault { span, message: message.into(), kind: FaultKind::Start })
    }
}

/// The error itself, as a result.
pub(crate) fn fault<T>(span: Span, message: impl Into<String>) -> Outcome<T> {
    Err(Fault::new(span, message))
}
