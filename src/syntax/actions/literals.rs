//! Building constants out of number and string tokens.

use super::{Context, Failure, Stop};
use crate::syntax::ast::*;
use crate::syntax::errors::SyntaxError;
use crate::syntax::numbers;
use crate::syntax::strings::{self, Decoded, Literal};
use crate::text::Wtf8;
use crate::text::span::Span;

impl<'a> Context<'a> {
    pub(crate) fn int(&self, start: u32, end: u32) -> Result<Expr<'a>, Failure> {
        let span = Span::new(start, end);
        match numbers::int(self.text(start, end), self.arena) {
            Ok(kind) => Ok(Expr { span, kind }),
            Err(message) => {
                let mut error = SyntaxError::at(self.source, span, message);
                if let Some(location) = &mut error.location {
                    (location.offset, location.end_offset) = (0, 0);
                }
                Err(Stop::Error(error).into())
            }
        }
    }

    pub(crate) fn float(&self, start: u32, end: u32) -> Expr<'a> {
        let value = numbers::float(self.text(start, end));
        Expr { span: Span::new(start, end), kind: ExprKind::Constant(Constant::Float(value)) }
    }

    pub(crate) fn imaginary(&self, start: u32, end: u32) -> Expr<'a> {
        let value = numbers::float(self.text(start, end - 1));
        Expr { span: Span::new(start, end), kind: ExprKind::Constant(Constant::Imaginary(value)) }
    }

    /// A lone string or bytes literal.
    pub(crate) fn string(&self, start: u32, end: u32) -> Result<Expr<'a>, Failure> {
        let span = Span::new(start, end);
        let constant = self.literal(span)?;
        Ok(Expr { span, kind: ExprKind::Constant(constant) })
    }

    /// The value of one plain literal.
    pub(super) fn literal(&self, span: Span) -> Result<Constant<'a>, Failure> {
        let literal = Literal::new(self.text(span.start, span.end));
        if literal.bytes && !literal.body.is_ascii() {
            let message = "bytes can only contain ASCII literal characters";
            return Err(self.error(span, message.to_owned()));
        }
        let value = self.decode(literal, span.start, span)?;
        Ok(if literal.bytes { Constant::Bytes(value) } else { Constant::Str(Wtf8::from_bytes(value)) })
    }

    /// Resolves escapes. `at` is where a warning belongs, `blamed` is the span of an error.
    pub(super) fn decode(&self, literal: Literal<'a>, at: u32, blamed: Span) -> Result<&'a [u8], Failure> {
        if literal.raw {
            return Ok(literal.body.as_bytes());
        }
        let mut dubious = None;
        let decode = if literal.bytes { strings::decode_bytes } else { strings::decode_str };
        let decoded = decode(literal.body, &mut dubious).map_err(|message| self.error(blamed, message))?;
        if let Some(message) = dubious {
            self.warn(at, message);
        }
        Ok(match decoded {
            Decoded::Borrowed(bytes) => bytes,
            Decoded::Owned(bytes) => self.slice(&bytes),
        })
    }

    pub(super) fn error(&self, span: Span, message: String) -> Failure {
        Stop::Error(SyntaxError::at(self.source, span, message)).into()
    }
}
