//! `await`, `yield`, `yield from`: values in and out of a frame that waits.

use super::Compiler;
use super::comprehension::none;
use super::error::{Outcome, fault};
use super::registers::Operand;
use super::scopes::Kind;
use super::unit::UnitKind;
use crate::bytecode::instruction::*;
use crate::syntax::ast::Expr;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `await value`
    pub(super) fn await_expression(&mut self, value: &'a Expr<'a>, span: Span) -> Outcome<Operand> {
        if !self.scopes.get(self.unit.scope).kind.is_function_block() {
            return fault(span, "'await' outside function");
        }
        if !matches!(self.unit.kind, UnitKind::AsyncFunction | UnitKind::Comprehension) {
            return fault(span, "'await' outside async function");
        }
        let mark = self.unit.top;
        let source = self.value(value)?;
        self.unit.top = mark;
        Ok(Operand::Temporary(self.await_value(source, 0, span)))
    }

    /// Waits for `source`; the result is in the temporary on top. `context` is that of `GetAwaitable`.
    pub(super) fn await_value(&mut self, source: Source, context: u8, span: Span) -> Reg {
        let result = self.unit.temporary();
        let iter = self.unit.temporary();
        self.unit.emit(Instruction::get_awaitable(Small(context), iter, source), span);
        self.send_loop(result, iter, span);
        self.unit.top = u32::from(result.0) + 1;
        result
    }

    /// Drives the iterator to its end, handing values out and in; `result` takes what it returns.
    pub(super) fn send_loop(&mut self, result: Reg, iter: Reg, span: Span) {
        self.unit.put(result, none(), span);
        let head = self.unit.loop_head();
        let end = self.unit.label();
        self.unit.jump(Instruction::send(result, iter, Source::last(result)), end, span);
        self.unit.emit(Instruction::yield_value(Small(1), result, Source::last(result)), span);
        self.unit.go_back(head, span);
        self.unit.bind(end);
    }

    /// The awaited next item of an asynchronous iterator, in the temporary on top.
    pub(super) fn async_next(&mut self, iter: Reg, span: Span) -> Reg {
        let result = self.unit.temporary();
        let awaited = self.unit.temporary();
        self.unit.emit(Instruction::get_async_next(awaited, Source::kept(iter)), span);
        self.send_loop(result, awaited, span);
        self.unit.top = u32::from(result.0) + 1;
        result
    }

    /// Where an `async for` ends: its iterator raised StopAsyncIteration.
    pub(super) fn end_async_for(&mut self, handler: u32, iter: Reg, span: Span) {
        let base = self.unit.enter_handler(handler);
        self.unit.emit(Instruction::end_async_for(base, iter), span);
    }

    /// `yield value`
    pub(super) fn yield_expression(
        &mut self,
        value: Option<&'a Expr<'a>>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        self.check_yield("'yield' outside function", span)?;
        let mark = self.unit.top;
        let source = match value {
            Some(value) => self.value(value)?,
            None => self.unit.source(none(), span),
        };
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        self.unit.emit(Instruction::yield_value(Small(0), dst, source), span);
        Ok(self.unit.result(dst))
    }

    /// `yield from value`
    pub(super) fn yield_from(&mut self, value: &'a Expr<'a>, span: Span) -> Outcome<Operand> {
        self.check_yield("'yield from' outside function", span)?;
        if self.unit.kind == UnitKind::AsyncFunction {
            return fault(span, "'yield from' inside async function");
        }
        let mark = self.unit.top;
        let source = self.value(value)?;
        self.unit.top = mark;
        let result = self.unit.temporary();
        let iter = self.unit.temporary();
        self.unit.emit(Instruction::get_yield_from_iter(iter, source), span);
        self.send_loop(result, iter, span);
        self.unit.top = u32::from(result.0) + 1;
        Ok(Operand::Temporary(result))
    }

    fn check_yield(&self, message: &str, span: Span) -> Outcome<()> {
        match self.scopes.get(self.unit.scope).kind {
            Kind::Function | Kind::Lambda | Kind::Comprehension(_) => Ok(()),
            _ => fault(span, message),
        }
    }
}
