//! Chains of attributes, subscripts and calls, `a.b[c](d).e`: in a loop from left to right, so that a long chain
//! is no deep nesting.

use super::Compiler;
use super::error::Outcome;
use super::fold;
use super::registers::Operand;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Expr, ExprKind};
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// A chain whose last link is the expression.
    pub(super) fn postfix(&mut self, expression: &'a Expr<'a>, want: Option<Reg>) -> Outcome<Operand> {
        let mut links = Vec::new();
        let mut first = expression;
        loop {
            let inner = match first.kind {
                ExprKind::Attribute { value, .. } | ExprKind::Subscript { value, .. } => value,
                ExprKind::Call(call) => {
                    self.check_keywords(call.keywords)?;
                    &call.func
                }
                _ => break,
            };
            links.push(first);
            first = inner;
        }
        let mark = self.unit.top;
        let mut operand = self.expression(first, None)?;
        let mut before = first.span;
        while let Some(link) = links.pop() {
            let is_last = links.is_empty();
            let (value, span) = ((operand, before), link.span);
            operand = match link.kind {
                ExprKind::Attribute { attr, .. } => match links.last().map(|next| (next.kind, next.span)) {
                    Some((ExprKind::Call(call), span)) if Compiler::is_method_call(call) => {
                        links.pop();
                        before = span;
                        let want = want.filter(|_| links.is_empty());
                        operand = self.method_call(mark, value, (attr, link.span), call, want, span)?;
                        continue;
                    }
                    _ => self.attribute(mark, value, attr, want.filter(|_| is_last), span),
                },
                ExprKind::Subscript { slice, .. } => {
                    self.subscript(mark, value, slice, want.filter(|_| is_last), span)?
                }
                ExprKind::Call(call) => self.call(mark, value, call, want.filter(|_| is_last), span)?,
                _ => value.0,
            };
            before = span;
        }
        Ok(operand)
    }

    /// The index of an attribute's name.
    pub(super) fn attribute_name(&mut self, name: Name) -> NameIndex {
        let name = self.mangled(name);
        NameIndex(self.unit.name_index(name))
    }

    /// `value.attr`
    fn attribute(
        &mut self,
        mark: u32,
        value: (Operand, Span),
        attr: Name,
        want: Option<Reg>,
        span: Span,
    ) -> Operand {
        let object = self.unit.source(value.0, value.1);
        let name = self.attribute_name(attr);
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let span = self.narrow(span, attr, span);
        self.unit.emit(Instruction::get_attr(dst, object, name), span);
        self.unit.result(dst)
    }

    /// `value[slice]`
    fn subscript(
        &mut self,
        mark: u32,
        value: (Operand, Span),
        slice: &'a Expr<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let container = self.protect(value.0, &[slice], value.1);
        let index = self.expression(slice, None)?;
        if let (Some(container), Some(index)) = (container.constant(), index.constant())
            && let Some(item) = fold::item(container, index)
        {
            return Ok(Operand::Constant(item));
        }
        let small = index.small_int();
        let container = self.unit.source(container, value.1);
        let key = if small.is_none() { Some(self.unit.source(index, slice.span)) } else { None };
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let instruction = match (key, small) {
            (Some(key), _) => Instruction::get_item(dst, container, key),
            (None, index) => Instruction::get_item_int(dst, container, Int16(index.unwrap_or_default())),
        };
        self.unit.emit(instruction, span);
        Ok(self.unit.result(dst))
    }
}
