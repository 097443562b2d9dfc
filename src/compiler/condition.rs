//! Conditions: comparisons, `and`, `or`, `not`, both as values and as jumps. As jumps they never make a bool:
//! a comparison is fused with its jump, and short circuits are jumps to jumps.

use super::Compiler;
use super::emit::Label;
use super::error::{Fault, Outcome};
use super::fold;
use super::registers::Operand;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{BoolOp, BoolOperator, CmpOp, Compare, Expr, ExprKind, UnaryOp};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// Jumps to `label` if the expression's truth is `sense`, else goes on.
    pub(super) fn jump_if(&mut self, test: &'a Expr<'a>, sense: bool, label: Label) -> Outcome<()> {
        self.depth += 1;
        if self.depth > super::limits::NESTING {
            return Err(Fault::too_deep(test.span));
        }
        let mark = self.unit.top;
        match test.kind {
            ExprKind::UnaryOp { op: UnaryOp::Not, operand } => self.jump_if(operand, !sense, label)?,
            ExprKind::BoolOp(it) => self.jump_if_boolean(it, sense, label)?,
            ExprKind::Compare(it) => self.jump_if_comparison(it, sense, label, test.span)?,
            ExprKind::IfExp(it) => {
                let (otherwise, end) = (self.unit.label(), self.unit.label());
                self.jump_if(&it.test, false, otherwise)?;
                self.jump_if(&it.body, sense, label)?;
                self.unit.go(end, test.span);
                self.unit.bind(otherwise);
                self.jump_if(&it.orelse, sense, label)?;
                self.unit.bind(end);
            }
            _ => {
                let operand = self.expression(test, None)?;
                self.jump_if_operand(operand, sense, label, test.span);
            }
        }
        self.unit.top = mark;
        self.depth -= 1;
        Ok(())
    }

    fn jump_if_operand(&mut self, operand: Operand, sense: bool, label: Label, span: Span) {
        if let Some(constant) = operand.constant() {
            if fold::truth(constant) == sense {
                self.unit.go(label, span);
            }
            return;
        }
        let source = self.unit.source(operand, span);
        self.unit.jump(jump_when(sense, source), label, span);
    }

    fn jump_if_boolean(&mut self, it: &'a BoolOp<'a>, sense: bool, label: Label) -> Outcome<()> {
        let (last, others) = it.values.split_last().expect("two operands at least");
        // An operand that decides the whole: true for `or`, false for `and`.
        let decides = it.op == BoolOperator::Or;
        if decides == sense {
            others.iter().try_for_each(|value| self.jump_if(value, sense, label))?;
            return self.jump_if(last, sense, label);
        }
        let end = self.unit.label();
        others.iter().try_for_each(|value| self.jump_if(value, decides, end))?;
        self.jump_if(last, sense, label)?;
        self.unit.bind(end);
        Ok(())
    }

    fn jump_if_comparison(
        &mut self,
        it: &'a Compare<'a>,
        sense: bool,
        label: Label,
        span: Span,
    ) -> Outcome<()> {
        let mark = self.unit.top;
        let (last, others) = it.rest.split_last().expect("one operator at least");
        let (cleanup, end) = (self.unit.label(), self.unit.label());
        let mut held = Vec::new();
        let (mut left, mut left_span) = (self.expression(&it.left, None)?, it.left.span);
        for (op, operand) in others {
            left = self.protect(left, &[operand], left_span);
            let (right, kept) = self.middle(operand)?;
            let source = self.unit.source(left, left_span);
            // A comparison that is false ends it all, once the middle operand is dropped.
            let when_false = match right {
                Operand::Temporary(register) => {
                    held.push(register);
                    cleanup
                }
                _ if sense => end,
                _ => label,
            };
            self.unit.jump(fused(*op, false, source, kept), when_false, span);
            (left, left_span) = (right, operand.span);
        }
        left = self.protect(left, &[&last.1], left_span);
        let right = self.comparison_right(last.0, &last.1)?;
        self.jump_compare(last.0, sense, (left, left_span), (right, last.1.span), label, span);
        if !held.is_empty() {
            self.unit.go(end, span);
            self.unit.bind(cleanup);
            held.into_iter().for_each(|register| self.unit.emit(Instruction::drop(register), span));
            if !sense {
                self.unit.go(label, span);
            }
        }
        self.unit.bind(end);
        self.unit.top = mark;
        Ok(())
    }

    /// The middle operand of a chain, in a register that the first comparison keeps.
    fn middle(&mut self, operand: &'a Expr<'a>) -> Outcome<(Operand, Source)> {
        let mark = self.unit.top;
        match self.expression(operand, None)? {
            local @ Operand::Local(register) => Ok((local, Source::kept(register))),
            other => {
                let register = self.unit.put_on_top(mark, other, operand.span);
                Ok((Operand::Temporary(register), Source::kept(register)))
            }
        }
    }

    /// The right side of a comparison; a display behind `in` becomes a tuple or frozenset.
    pub(super) fn comparison_right(&mut self, op: CmpOp, right: &'a Expr<'a>) -> Outcome<Operand> {
        if matches!(op, CmpOp::In | CmpOp::NotIn) {
            return self.container_for_reading(right);
        }
        self.expression(right, None)
    }

    fn jump_compare(
        &mut self,
        op: CmpOp,
        sense: bool,
        left: (Operand, Span),
        right: (Operand, Span),
        label: Label,
        span: Span,
    ) {
        let unit = &mut self.unit;
        if matches!(op, CmpOp::Is | CmpOp::IsNot) && right.0.is_none() {
            let source = unit.source(left.0, left.1);
            let instruction = match (op == CmpOp::Is) == sense {
                true => Instruction::jump_none(source, Jump32(0)),
                false => Instruction::jump_not_none(source, Jump32(0)),
            };
            return unit.jump(instruction, label, span);
        }
        if let Some(value) = right.0.small_int()
            && !matches!(op, CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn)
        {
            let source = unit.source(left.0, left.1);
            return unit.jump(fused_int(op, sense, source, value), label, span);
        }
        let left = unit.source(left.0, left.1);
        let right = unit.source(right.0, right.1);
        unit.jump(fused(op, sense, left, right), label, span);
    }

    /// A comparison as a value.
    pub(super) fn compare(&mut self, it: &'a Compare<'a>, want: Option<Reg>, span: Span) -> Outcome<Operand> {
        if let [(op, right)] = it.rest {
            return self.single_comparison(&it.left, *op, right, want, span);
        }
        let mark = self.unit.top;
        let dst = self.unit.temporary();
        let (cleanup, end) = (self.unit.label(), self.unit.label());
        let (mut left, mut left_span) = (self.expression(&it.left, None)?, it.left.span);
        let mut held = Vec::new();
        let (last, others) = it.rest.split_last().expect("one operator at least");
        for (op, operand) in others {
            left = self.protect(left, &[operand], left_span);
            let (right, kept) = self.middle(operand)?;
            let source = self.unit.source(left, left_span);
            self.unit.emit(comparison(*op, dst, source, kept), span);
            let when_false = match right {
                Operand::Temporary(register) => {
                    held.push(register);
                    cleanup
                }
                _ => end,
            };
            self.unit.jump(Instruction::jump_false(Source::kept(dst), Jump32(0)), when_false, span);
            (left, left_span) = (right, operand.span);
        }
        left = self.protect(left, &[&last.1], left_span);
        let right = self.comparison_right(last.0, &last.1)?;
        let left = self.unit.source(left, left_span);
        let right = self.unit.source(right, last.1.span);
        self.unit.emit(comparison(last.0, dst, left, right), span);
        if !held.is_empty() {
            self.unit.go(end, span);
            self.unit.bind(cleanup);
            held.into_iter().for_each(|register| self.unit.emit(Instruction::drop(register), span));
        }
        self.unit.bind(end);
        self.unit.top = mark + 1;
        Ok(Operand::Temporary(dst))
    }

    /// `left op right` as a value.
    pub(super) fn single_comparison(
        &mut self,
        left: &'a Expr<'a>,
        op: CmpOp,
        right: &'a Expr<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let mark = self.unit.top;
        let operand = self.expression(left, None)?;
        let operand = self.protect(operand, &[right], left.span);
        let other = self.comparison_right(op, right)?;
        let left = self.unit.source(operand, left.span);
        let right = self.unit.source(other, right.span);
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        self.unit.emit(comparison(op, dst, left, right), span);
        Ok(self.unit.result(dst))
    }

    /// `a and b`, `a or b` as a value: the operand that decided.
    pub(super) fn boolean(&mut self, it: &'a BoolOp<'a>, want: Option<Reg>) -> Outcome<Operand> {
        let mark = self.unit.top;
        let end = self.unit.label();
        let (last, others) = it.values.split_last().expect("two operands at least");
        // A computed value may not go to the wanted local before the others are computed.
        let all_local = others.iter().all(|value| match value.kind {
            ExprKind::Name(name) => self.plain_local(name).is_some(),
            _ => false,
        });
        let want = want.filter(|_| all_local);
        let dst = self.unit.destination(want);
        let decides = it.op == BoolOperator::Or;
        for value in others {
            self.unit.top = mark;
            let operand = self.expression(value, None)?;
            match operand {
                Operand::Constant(constant) if fold::truth(&constant) != decides => {}
                Operand::Constant(constant) => {
                    self.unit.put(dst, Operand::Constant(constant), value.span);
                    self.unit.go(end, value.span);
                }
                Operand::Local(local) if local == dst => {
                    let source = Source::kept(local);
                    self.unit.jump(jump_when(decides, source), end, value.span);
                }
                Operand::Local(local) => {
                    let next = self.unit.label();
                    self.unit.jump(jump_when(!decides, Source::kept(local)), next, value.span);
                    self.unit.put(dst, operand, value.span);
                    self.unit.go(end, value.span);
                    self.unit.bind(next);
                }
                Operand::Temporary(_) => {
                    self.unit.jump(jump_when(decides, Source::kept(dst)), end, value.span);
                    self.unit.emit(Instruction::drop(dst), value.span);
                }
            }
        }
        self.unit.top = mark;
        let operand = self.expression(last, want)?;
        self.unit.put(dst, operand, last.span);
        self.unit.bind(end);
        self.unit.top = if want.is_some() { mark } else { mark + 1 };
        Ok(self.unit.result(dst))
    }
}

/// Jumps if the truth of `source` is `sense`.
fn jump_when(sense: bool, source: Source) -> Instruction {
    match sense {
        true => Instruction::jump_true(source, Jump32(0)),
        false => Instruction::jump_false(source, Jump32(0)),
    }
}

/// `dst := left op right`
pub(super) fn comparison(op: CmpOp, dst: Reg, left: Source, right: Source) -> Instruction {
    match op {
        CmpOp::Eq => Instruction::equal(dst, left, right),
        CmpOp::NotEq => Instruction::not_equal(dst, left, right),
        CmpOp::Lt => Instruction::less(dst, left, right),
        CmpOp::LtE => Instruction::less_equal(dst, left, right),
        CmpOp::Gt => Instruction::greater(dst, left, right),
        CmpOp::GtE => Instruction::greater_equal(dst, left, right),
        CmpOp::Is => Instruction::is(Small(0), dst, left, right),
        CmpOp::IsNot => Instruction::is(Small(1), dst, left, right),
        CmpOp::In => Instruction::contains(Small(0), dst, left, right),
        CmpOp::NotIn => Instruction::contains(Small(1), dst, left, right),
    }
}

/// Jumps if `left op right` is `sense`.
pub(super) fn fused(op: CmpOp, sense: bool, left: Source, right: Source) -> Instruction {
    let (when, inverted) = (Small(u8::from(sense)), Small(u8::from(!sense)));
    let jump = Jump16(0);
    match op {
        CmpOp::Eq => Instruction::jump_equal(when, left, right, jump),
        CmpOp::NotEq => Instruction::jump_not_equal(when, left, right, jump),
        CmpOp::Lt => Instruction::jump_less(when, left, right, jump),
        CmpOp::LtE => Instruction::jump_less_equal(when, left, right, jump),
        CmpOp::Gt => Instruction::jump_greater(when, left, right, jump),
        CmpOp::GtE => Instruction::jump_greater_equal(when, left, right, jump),
        CmpOp::Is => Instruction::jump_is(when, left, right, jump),
        CmpOp::IsNot => Instruction::jump_is(inverted, left, right, jump),
        CmpOp::In => Instruction::jump_contains(when, left, right, jump),
        CmpOp::NotIn => Instruction::jump_contains(inverted, left, right, jump),
    }
}

/// Jumps if `left op value` is `sense`; not for `is` and `in`.
pub(super) fn fused_int(op: CmpOp, sense: bool, left: Source, value: i16) -> Instruction {
    let (when, value, jump) = (Small(u8::from(sense)), Int16(value), Jump16(0));
    match op {
        CmpOp::Eq => Instruction::jump_equal_int(when, left, value, jump),
        CmpOp::NotEq => Instruction::jump_not_equal_int(when, left, value, jump),
        CmpOp::Lt => Instruction::jump_less_int(when, left, value, jump),
        CmpOp::LtE => Instruction::jump_less_equal_int(when, left, value, jump),
        CmpOp::Gt => Instruction::jump_greater_int(when, left, value, jump),
        _ => Instruction::jump_greater_equal_int(when, left, value, jump),
    }
}
