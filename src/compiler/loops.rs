//! Loops: `for`, `async for`, `while`. The head is where `continue` goes; the iterator of a `for` is
//! a temporary for as long as the loop runs.

use super::Compiler;
use super::block::Block;
use super::emit::Label;
use super::error::{Outcome, fault};
use super::registers::Operand;
use super::unit::UnitKind;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Expr, ExprKind, For, While};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `for target in iter: body else: orelse`
    pub(super) fn for_loop(&mut self, it: &'a For<'a>, span: Span) -> Outcome<()> {
        if it.is_async {
            return self.async_for(it, span);
        }
        let mark = self.unit.top;
        let operand = self.container_for_reading(&it.iter)?;
        let source = self.unit.source(operand, it.iter.span);
        self.unit.top = mark;
        let iter = self.unit.temporary();
        self.unit.emit(Instruction::get_iter(iter, source), it.iter.span);
        let (end, exit) = (self.unit.label(), self.unit.label());
        let head = self.unit.loop_head();
        self.push_block(Block::Loop { head, exit, iter: Some(iter) }, span)?;
        self.next_into(&it.target, iter, end, it.iter.span)?;
        self.body(it.body)?;
        self.unit.go_back(head, span);
        self.unit.blocks.pop();
        self.unit.bind(end);
        self.unit.top = mark;
        self.body(it.orelse)?;
        self.unit.bind(exit);
        Ok(())
    }

    /// Takes the next item into the target; at the iterator's end jumps to `end`.
    pub(super) fn next_into(
        &mut self,
        target: &'a Expr<'a>,
        iter: Reg,
        end: Label,
        span: Span,
    ) -> Outcome<()> {
        let mark = self.unit.top;
        if let ExprKind::Name(name) = target.kind
            && let Some(variable) = self.plain_local(name)
        {
            self.check_bindable(name, target.span)?;
            self.unit.jump(Instruction::for_iter(variable.register, iter, Jump16(0)), end, span);
            self.unit.bound.add(variable.id);
            return Ok(());
        }
        let item = self.unit.temporary();
        self.unit.jump(Instruction::for_iter(item, iter, Jump16(0)), end, span);
        self.store(target, Operand::Temporary(item), target.span)?;
        self.unit.top = mark;
        Ok(())
    }

    fn async_for(&mut self, it: &'a For<'a>, span: Span) -> Outcome<()> {
        if self.unit.kind != UnitKind::AsyncFunction {
            return fault(span, "'async for' outside async function");
        }
        let mark = self.unit.top;
        let source = self.value(&it.iter)?;
        self.unit.top = mark;
        let iter = self.unit.temporary();
        self.unit.emit(Instruction::get_async_iter(iter, source), it.iter.span);
        let exit = self.unit.label();
        let head = self.unit.loop_head();
        self.push_block(Block::Loop { head, exit, iter: Some(iter) }, span)?;
        let (handler, outer) = self.unit.cover(self.unit.top);
        let value = self.async_next(iter, span);
        self.unit.handler = outer;
        self.store(&it.target, Operand::Temporary(value), it.target.span)?;
        self.unit.top = u32::from(iter.0) + 1;
        self.body(it.body)?;
        self.unit.go_back(head, span);
        self.unit.blocks.pop();
        self.end_async_for(handler, iter, it.iter.span);
        self.unit.top = mark;
        self.body(it.orelse)?;
        self.unit.bind(exit);
        Ok(())
    }

    /// `while test: body else: orelse`
    pub(super) fn while_loop(&mut self, it: &'a While<'a>, span: Span) -> Outcome<()> {
        let (end, exit) = (self.unit.label(), self.unit.label());
        let head = self.unit.loop_head();
        self.push_block(Block::Loop { head, exit, iter: None }, span)?;
        self.jump_if(&it.test, false, end)?;
        self.body(it.body)?;
        self.unit.go_back(head, it.test.span);
        self.unit.blocks.pop();
        self.unit.bind(end);
        self.body(it.orelse)?;
        self.unit.bind(exit);
        Ok(())
    }
}
