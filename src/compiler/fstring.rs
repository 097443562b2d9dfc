//! f-strings: each piece becomes a string in a temporary, all are joined at once, long ones in groups.

use super::Compiler;
use super::error::Outcome;
use super::limits::CHUNK;
use super::registers::Operand;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Conversion, Expr, ExprKind, FormattedValue};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// An f-string.
    pub(super) fn joined(
        &mut self,
        values: &'a [Expr<'a>],
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        match values {
            [] => return Ok(Operand::Constant(super::constants::text(""))),
            [only] if matches!(only.kind, ExprKind::Constant(_)) => return self.expression(only, want),
            [only] if matches!(only.kind, ExprKind::FormattedValue(_)) => return self.expression(only, want),
            _ => {}
        }
        let mark = self.unit.top;
        // Groups of groups, so that any length takes few registers.
        let size = values.len().div_ceil(CHUNK).max(1);
        let mut count = 0;
        for group in values.chunks(size) {
            match group {
                [only] => {
                    self.push(only)?;
                }
                _ => {
                    let mark = self.unit.top;
                    let operand = self.joined(group, None, span)?;
                    self.unit.put_on_top(mark, operand, span);
                }
            }
            count += 1;
        }
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        self.unit.emit(Instruction::build_string(dst, Base(mark as u16), Count(count)), span);
        Ok(self.unit.result(dst))
    }

    /// `{value!conversion:spec}`
    pub(super) fn formatted(
        &mut self,
        it: &'a FormattedValue<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let mark = self.unit.top;
        let conversion = Small(match it.conversion {
            None => 0,
            Some(Conversion::Str) => 1,
            Some(Conversion::Repr) => 2,
            Some(Conversion::Ascii) => 3,
        });
        let operand = self.expression(&it.value, None)?;
        let Some(spec) = it.format_spec else {
            let value = self.unit.source(operand, it.value.span);
            self.unit.top = mark;
            let dst = self.unit.destination(want);
            self.unit.emit(Instruction::format_simple(conversion, dst, value), span);
            return Ok(self.unit.result(dst));
        };
        let operand = self.protect(operand, &[spec], it.value.span);
        let spec = self.value(spec)?;
        let value = self.unit.source(operand, it.value.span);
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        self.unit.emit(Instruction::format_value(conversion, dst, value, spec), span);
        Ok(self.unit.result(dst))
    }
}
