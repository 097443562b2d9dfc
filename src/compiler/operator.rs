//! Operators: unary and binary arithmetic, with the forms for small ints.

use super::Compiler;
use super::error::Outcome;
use super::fold;
use super::registers::Operand;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{BinOp, CmpOp, Compare, Expr, ExprKind, Operator, UnaryOp};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// A chain of binary operators that leans to the left, in a loop: long sums are no deep nesting.
    pub(super) fn binary(&mut self, expression: &'a Expr<'a>, want: Option<Reg>) -> Outcome<Operand> {
        let mut spine: Vec<(&'a BinOp<'a>, Span)> = Vec::new();
        let mut leftmost = expression;
        while let ExprKind::BinOp(it) = leftmost.kind {
            spine.push((it, leftmost.span));
            leftmost = &it.left;
        }
        let mark = self.unit.top;
        let mut operand = self.expression(leftmost, None)?;
        while let Some((it, span)) = spine.pop() {
            if let (Operator::Mod, Operand::Constant(Constant::Str(format)), ExprKind::Tuple(values)) =
                (it.op, &operand, it.right.kind)
                && let Some(pieces) = super::percent::pieces(format, values.len())
                && !super::display::has_star(values)
                && fold::expression(&it.right).is_none()
            {
                let want = want.filter(|_| spine.is_empty());
                operand = self.percent(&pieces, values, want, span)?;
                continue;
            }
            operand = self.protect(operand, &[&it.right], it.left.span);
            let right = self.expression(&it.right, None)?;
            if let (Some(left), Some(right)) = (operand.constant(), right.constant())
                && let Some(folded) = fold::binary(it.op, left, right)
            {
                operand = Operand::Constant(folded);
                continue;
            }
            let want = want.filter(|_| spine.is_empty());
            operand =
                self.operate(it.op, false, mark, (operand, it.left.span), (right, it.right.span), want, span);
        }
        Ok(operand)
    }

    /// Emits `left op right`; the temporaries from `mark` on are consumed.
    #[expect(clippy::too_many_arguments, reason = "an operation has two operands, each with its span")]
    pub(super) fn operate(
        &mut self,
        op: Operator,
        in_place: bool,
        mark: u32,
        left: (Operand, Span),
        right: (Operand, Span),
        want: Option<Reg>,
        span: Span,
    ) -> Operand {
        let how = Small(u8::from(in_place));
        let small = right.0.small_int().filter(|&value| match op {
            Operator::Add | Operator::Sub | Operator::Mult | Operator::BitAnd => true,
            Operator::FloorDiv | Operator::Mod => value != 0,
            Operator::LShift => (0..16).contains(&value),
            Operator::RShift => (0..48).contains(&value),
            _ => false,
        });
        let left = self.unit.source(left.0, left.1);
        let right = if small.is_none() { Some(self.unit.source(right.0, right.1)) } else { None };
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let instruction = match (small, right) {
            (Some(value), _) => with_int(op, how, dst, left, Int16(value)),
            (None, Some(right)) => with_registers(op, how, dst, left, right),
            (None, None) => Instruction::nop(),
        };
        self.unit.emit(instruction, span);
        self.unit.result(dst)
    }

    /// `op operand`
    pub(super) fn unary(
        &mut self,
        op: UnaryOp,
        operand: &'a Expr<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        // `not a in b` is `a not in b`, `not a is b` is `a is not b`.
        if let (UnaryOp::Not, ExprKind::Compare(Compare { left, rest: [(cmp, right)] })) = (op, operand.kind)
        {
            let inverted = match cmp {
                CmpOp::In => Some(CmpOp::NotIn),
                CmpOp::NotIn => Some(CmpOp::In),
                CmpOp::Is => Some(CmpOp::IsNot),
                CmpOp::IsNot => Some(CmpOp::Is),
                _ => None,
            };
            if let Some(inverted) = inverted {
                return self.single_comparison(left, inverted, right, want, span);
            }
        }
        let mark = self.unit.top;
        let value = self.expression(operand, None)?;
        if let Some(folded) = value.constant().and_then(|constant| fold::unary(op, constant)) {
            return Ok(Operand::Constant(folded));
        }
        let source = self.unit.source(value, operand.span);
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let instruction = match op {
            UnaryOp::Not => Instruction::not(dst, source),
            UnaryOp::USub => Instruction::negative(dst, source),
            UnaryOp::UAdd => Instruction::positive(dst, source),
            UnaryOp::Invert => Instruction::invert(dst, source),
        };
        self.unit.emit(instruction, span);
        Ok(self.unit.result(dst))
    }
}

fn with_int(op: Operator, how: Small, dst: Reg, left: Source, value: Int16) -> Instruction {
    match op {
        Operator::Add => Instruction::add_int(how, dst, left, value),
        Operator::Sub => Instruction::subtract_int(how, dst, left, value),
        Operator::Mult => Instruction::multiply_int(how, dst, left, value),
        Operator::FloorDiv => Instruction::floor_divide_int(how, dst, left, value),
        Operator::Mod => Instruction::modulo_int(how, dst, left, value),
        Operator::BitAnd => Instruction::and_int(how, dst, left, value),
        Operator::LShift => Instruction::left_shift_int(how, dst, left, value),
        _ => Instruction::right_shift_int(how, dst, left, value),
    }
}

fn with_registers(op: Operator, how: Small, dst: Reg, left: Source, right: Source) -> Instruction {
    match op {
        Operator::Add => Instruction::add(how, dst, left, right),
        Operator::Sub => Instruction::subtract(how, dst, left, right),
        Operator::Mult => Instruction::multiply(how, dst, left, right),
        Operator::MatMult => Instruction::matrix_multiply(how, dst, left, right),
        Operator::Div => Instruction::true_divide(how, dst, left, right),
        Operator::Mod => Instruction::modulo(how, dst, left, right),
        Operator::Pow => Instruction::power(how, dst, left, right),
        Operator::LShift => Instruction::left_shift(how, dst, left, right),
        Operator::RShift => Instruction::right_shift(how, dst, left, right),
        Operator::BitOr => Instruction::or(how, dst, left, right),
        Operator::BitXor => Instruction::xor(how, dst, left, right),
        Operator::BitAnd => Instruction::and(how, dst, left, right),
        Operator::FloorDiv => Instruction::floor_divide(how, dst, left, right),
    }
}
