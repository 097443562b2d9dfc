//! `'%s is %r' % (a, b)` with a literal on the left: compiled like the f-string that says the same, as CPython
//! does. Only `%s`, `%r`, `%a` with flags, width and precision; anything else is left to run time.

use super::Compiler;
use super::error::Outcome;
use super::limits::CHUNK;
use super::registers::Operand;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::Expr;
use crate::text::span::Span;

/// A piece of a format.
#[derive(Debug, PartialEq)]
pub(super) enum Piece {
    /// Text as it is.
    Text(Vec<u8>),
    /// The next value: its conversion as in `FormatSimple`, and a format specification.
    Value(u8, String),
}

/// The pieces of a format for `count` values, if all of it can be done here.
pub(super) fn pieces(format: &[u8], count: usize) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut text = Vec::new();
    let mut rest = format;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'%' {
            text.push(byte);
        } else if let Some(after) = rest.strip_prefix(b"%") {
            text.push(b'%');
            rest = after;
        } else {
            let (value, after) = value(rest)?;
            if !text.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut text)));
            }
            pieces.push(value);
            rest = after;
        }
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    let values = pieces.iter().filter(|piece| matches!(piece, Piece::Value(..))).count();
    (values == count && pieces.len() <= CHUNK && values > 0).then_some(pieces)
}

/// What stands behind a `%`, and the text behind it.
fn value(format: &[u8]) -> Option<(Piece, &[u8])> {
    let flags = format.iter().take_while(|byte| b"-+ #0".contains(byte)).count();
    let left = format[..flags].contains(&b'-');
    let (width, rest) = digits(&format[flags..])?;
    let (precision, rest) = match rest.strip_prefix(b".") {
        Some(rest) => {
            let (precision, rest) = digits(rest)?;
            (Some(if precision.is_empty() { "0" } else { precision }), rest)
        }
        None => (None, rest),
    };
    let (&kind, rest) = rest.split_first()?;
    let conversion = match kind {
        b's' => 1,
        b'r' => 2,
        b'a' => 3,
        _ => return None,
    };
    let mut spec = String::new();
    let has_width = width.bytes().any(|digit| digit != b'0');
    if has_width {
        spec.push_str(if left { "" } else { ">" });
        spec.push_str(width.trim_start_matches('0'));
    }
    if let Some(precision) = precision {
        spec.push('.');
        spec.push_str(precision);
    }
    Some((Piece::Value(conversion, spec), rest))
}

/// At most two digits, and the text behind them.
fn digits(text: &[u8]) -> Option<(&str, &[u8])> {
    const MOST: usize = 2;
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count > MOST {
        return None;
    }
    Some((std::str::from_utf8(&text[..count]).ok()?, &text[count..]))
}

impl<'a> Compiler<'a> {
    /// The joined pieces.
    pub(super) fn percent(
        &mut self,
        pieces: &[Piece],
        values: &'a [Expr<'a>],
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let mark = self.unit.top;
        let mut values = values.iter();
        for piece in pieces {
            let top = self.unit.top;
            match piece {
                Piece::Text(text) => {
                    let text = Operand::Constant(Constant::Str(text.as_slice().into()));
                    self.unit.put_on_top(top, text, span);
                }
                Piece::Value(conversion, spec) => {
                    let Some(value) = values.next() else { continue };
                    let source = self.value(value)?;
                    let spec = match &spec[..] {
                        "" => None,
                        spec => Some(
                            self.unit.source(Operand::Constant(super::constants::text(spec)), value.span),
                        ),
                    };
                    self.unit.top = top;
                    let dst = self.unit.temporary();
                    let how = Small(*conversion);
                    let instruction = match spec {
                        None => Instruction::format_simple(how, dst, source),
                        Some(spec) => Instruction::format_value(how, dst, source, spec),
                    };
                    self.unit.emit(instruction, value.span);
                }
            }
        }
        if pieces.len() == 1 {
            return Ok(Operand::Temporary(Reg(mark as u16)));
        }
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let (base, count) = (Base(mark as u16), Count(pieces.len() as u16));
        self.unit.emit(Instruction::build_string(dst, base, count), span);
        Ok(self.unit.result(dst))
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn only_strings_are_done_here() {
        let text = |text: &str| Piece::Text(text.as_bytes().to_vec());
        let value = |conversion, spec: &str| Piece::Value(conversion, spec.to_string());
        assert_eq!(pieces(b"a%s%%", 1), Some(vec![text("a"), value(1, ""), text("%")]));
        assert_eq!(pieces(b"%-5r%.3a", 2), Some(vec![value(2, "5"), value(3, ".3")]));
        assert_eq!(pieces(b"%5s", 1), Some(vec![value(1, ">5")]));
        for (format, count) in [("%d", 1), ("%s", 2), ("%(a)s", 1), ("%", 0), ("%*s", 2), ("%200s", 1)] {
            assert_eq!(pieces(format.as_bytes(), count), None, "{format}");
        }
    }
}
