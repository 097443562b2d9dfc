//! Attributes and subscripts that are read.

use super::Compiler;
use super::error::Outcome;
use super::fold;
use super::registers::Operand;
use crate::bytecode::instruction::*;
use crate::syntax::ast::Expr;
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// The index of an attribute's name.
    pub(super) fn attribute_name(&mut self, name: Name) -> NameIndex {
        let name = self.mangled(name);
        NameIndex(self.unit.name_index(name))
    }

    /// `value.attr`
    pub(super) fn attribute(
        &mut self,
        value: &'a Expr<'a>,
        attr: Name,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let mark = self.unit.top;
        let object = self.value(value)?;
        let name = self.attribute_name(attr);
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let span = self.narrow(span, attr, span);
        self.unit.emit(Instruction::get_attr(dst, object, name), span);
        Ok(self.unit.result(dst))
    }

    /// `value[slice]`
    pub(super) fn subscript(
        &mut self,
        value: &'a Expr<'a>,
        slice: &'a Expr<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let mark = self.unit.top;
        let container = self.expression(value, None)?;
        let container = self.protect(container, &[slice], value.span);
        let index = self.expression(slice, None)?;
        if let (Some(container), Some(index)) = (container.constant(), index.constant())
            && let Some(item) = fold::item(container, index)
        {
            return Ok(Operand::Constant(item));
        }
        let small = index.small_int();
        let container = self.unit.source(container, value.span);
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
