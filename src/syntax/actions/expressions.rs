//! Building expressions.

use super::{Context, Operand};
use crate::syntax::ast::*;
use crate::syntax::check;
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Context<'a> {
    pub(crate) fn tuple(&self, start: u32, items: &[Expr<'a>], end: u32) -> Expr<'a> {
        Expr { span: Span::new(start, end), kind: ExprKind::Tuple(self.slice(items)) }
    }

    pub(crate) fn starred(&self, start: u32, value: Expr<'a>, end: u32) -> Expr<'a> {
        Expr { span: Span::new(start, end), kind: ExprKind::Starred(self.alloc(value)) }
    }

    pub(crate) fn named(&self, start: u32, name: Name, name_end: u32, value: Expr<'a>, end: u32) -> Expr<'a> {
        let target = Expr { span: Span::new(start, name_end), kind: ExprKind::Name(name) };
        let kind = ExprKind::NamedExpr { target: self.alloc(target), value: self.alloc(value) };
        Expr { span: Span::new(start, end), kind }
    }

    pub(crate) fn bool_op(&self, start: u32, op: BoolOperator, values: &[Expr<'a>], end: u32) -> Expr<'a> {
        let kind = ExprKind::BoolOp(self.alloc(BoolOp { op, values: self.slice(values) }));
        Expr { span: Span::new(start, end), kind }
    }

    pub(crate) fn unary(&self, start: u32, op: UnaryOp, operand: Expr<'a>, end: u32) -> Expr<'a> {
        let kind = ExprKind::UnaryOp { op, operand: self.alloc(operand) };
        Expr { span: Span::new(start, end), kind }
    }

    pub(crate) fn compare(
        &self,
        start: u32,
        left: Expr<'a>,
        rest: &[(CmpOp, Expr<'a>)],
        end: u32,
    ) -> Expr<'a> {
        let compare = Compare { left, rest: self.slice(rest) };
        check::warn_compare(self, start, &compare);
        Expr { span: Span::new(start, end), kind: ExprKind::Compare(self.alloc(compare)) }
    }

    pub(crate) fn bin_op(
        &self,
        start: u32,
        left: Expr<'a>,
        op: Operator,
        right: Expr<'a>,
        end: u32,
    ) -> Expr<'a> {
        Expr { span: Span::new(start, end), kind: ExprKind::BinOp(self.alloc(BinOp { left, op, right })) }
    }

    /// Sorts a flat list of operands into a tree: all these operators group to the left.
    pub(crate) fn binary(&self, start: u32, first: Expr<'a>, rest: Vec<Operand<'a>>) -> Expr<'a> {
        // Operators that wait for their right operand to be complete, with the left one and its start.
        let mut waiting: Vec<(u32, Expr<'a>, Operator)> = Vec::with_capacity(4);
        let (mut left_start, mut left, mut left_end) = (start, first, first.span.end);
        for operand in rest {
            while let Some(&(outer_start, outer, op)) = waiting.last()
                && precedence(op) >= precedence(operand.op)
            {
                waiting.pop();
                (left_start, left) = (outer_start, self.bin_op(outer_start, outer, op, left, left_end));
            }
            waiting.push((left_start, left, operand.op));
            (left_start, left, left_end) = (operand.start, operand.expr, operand.end);
        }
        while let Some((outer_start, outer, op)) = waiting.pop() {
            left = self.bin_op(outer_start, outer, op, left, left_end);
        }
        left
    }

    pub(crate) fn attribute(&self, start: u32, value: Expr<'a>, attr: Name, end: u32) -> Expr<'a> {
        let kind = ExprKind::Attribute { value: self.alloc(value), attr };
        Expr { span: Span::new(start, end), kind }
    }

    pub(crate) fn call(
        &self,
        start: u32,
        func: Expr<'a>,
        (args, keywords): (&'a [Expr<'a>], &'a [Keyword<'a>]),
        end: u32,
    ) -> Expr<'a> {
        check::warn_call(self, start, &func);
        Expr { span: Span::new(start, end), kind: ExprKind::Call(self.alloc(Call { func, args, keywords })) }
    }

    pub(crate) fn subscript(&self, start: u32, value: Expr<'a>, slice: Expr<'a>, end: u32) -> Expr<'a> {
        check::warn_subscript(self, start, &value, &slice);
        let kind = ExprKind::Subscript { value: self.alloc(value), slice: self.alloc(slice) };
        Expr { span: Span::new(start, end), kind }
    }

    pub(crate) fn comp(&self, elt: Expr<'a>, generators: Vec<Comprehension<'a>>) -> &'a Comp<'a> {
        self.alloc(Comp { elt, generators: self.slice(&generators) })
    }

    pub(crate) fn generator(
        &self,
        start: u32,
        elt: Expr<'a>,
        generators: Vec<Comprehension<'a>>,
        end: u32,
    ) -> Expr<'a> {
        Expr { span: Span::new(start, end), kind: ExprKind::GeneratorExp(self.comp(elt, generators)) }
    }
}

/// The binding strength of the operators that stand in one flat list.
const fn precedence(op: Operator) -> u8 {
    match op {
        Operator::BitOr => 0,
        Operator::BitXor => 1,
        Operator::BitAnd => 2,
        Operator::LShift | Operator::RShift => 3,
        Operator::Add | Operator::Sub => 4,
        Operator::Mult | Operator::Div | Operator::FloorDiv | Operator::Mod | Operator::MatMult => 5,
        Operator::Pow => 6,
    }
}
