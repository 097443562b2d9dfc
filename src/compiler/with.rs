//! `with` and `async with`: `__exit__` waits in a temporary below the handler's pair.

use super::Compiler;
use super::block::Block;
use super::comprehension::none;
use super::error::{Outcome, fault};
use super::registers::Operand;
use super::unit::UnitKind;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Stmt, With, WithItem};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `with items: body`
    pub(super) fn with(&mut self, it: &'a With<'a>, span: Span) -> Outcome<()> {
        if it.is_async && self.unit.kind != UnitKind::AsyncFunction {
            return fault(span, "'async with' outside async function");
        }
        self.with_items(it.items, it.body, it.is_async)
    }

    fn with_items(&mut self, items: &'a [WithItem<'a>], body: &'a [Stmt<'a>], is_async: bool) -> Outcome<()> {
        let Some((item, inner)) = items.split_first() else { return self.body(body) };
        let mark = self.unit.top;
        let at = item.context_expr.span;
        let exit = self.unit.temporary();
        let manager = self.value(&item.context_expr)?;
        self.unit.top = mark + 1;
        let base = self.unit.window();
        self.unit.top += 1;
        let how = Small(u8::from(is_async));
        self.unit.emit(Instruction::load_context_manager(how, base, exit, manager), at);
        self.unit.emit(Instruction::call(base, Base(base.0), Count(0)), at);
        let mut entered = base;
        if is_async {
            self.unit.top = u32::from(base.0);
            entered = self.await_value(Source::last(base), 1, at);
        }
        let (handler, outer) = self.unit.cover(u32::from(exit.0) + 1);
        self.push_block(Block::With { exit, is_async, span: at, outer }, at)?;
        match item.optional_vars {
            Some(target) => self.store(target, Operand::Temporary(entered), target.span)?,
            None => self.unit.discard(Operand::Temporary(entered), at),
        }
        self.unit.top = mark + 1;
        self.with_items(inner, body, is_async)?;
        self.unit.blocks.pop();
        self.unit.handler = outer;
        let end = self.unit.label();
        self.exit_with(exit, is_async, at)?;
        self.unit.go(end, at);
        self.exit_with_exception(handler, exit, is_async, at);
        self.unit.bind(end);
        self.unit.top = mark;
        Ok(())
    }

    /// Calls `__exit__(None, None, None)`; the register of `__exit__` is empty after it.
    pub(super) fn exit_with(&mut self, exit: Reg, is_async: bool, span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        // Where something waits above `exit` (the value of a `return`), the call takes a window of its own.
        let base = if mark == u32::from(exit.0) + 1 { exit } else { self.unit.window() };
        self.unit.put(base, Operand::Temporary(exit), span);
        self.unit.top = u32::from(base.0) + FRAME_WORDS as u32;
        for _ in 0..3 {
            let top = self.unit.top;
            self.unit.put_on_top(top, none(), span);
        }
        self.unit.emit(Instruction::call(base, Base(base.0), Count(3)), span);
        let mut result = base;
        if is_async {
            self.unit.top = u32::from(base.0);
            result = self.await_value(Source::last(base), 2, span);
        }
        self.unit.emit(Instruction::drop(result), span);
        self.unit.top = mark;
        Ok(())
    }

    /// The way of an exception: `__exit__` decides whether it goes on.
    fn exit_with_exception(&mut self, handler: u32, exit: Reg, is_async: bool, span: Span) {
        let base = self.unit.enter_handler(handler);
        let previous = Reg(base.0 + 1);
        self.unit.top = u32::from(base.0) + 2;
        let (cleanup, outer) = self.unit.cover(self.unit.top);
        let mut result = self.unit.temporary();
        self.unit.emit(Instruction::call_exit(result, Source::kept(exit), base), span);
        if is_async {
            self.unit.top = u32::from(result.0);
            result = self.await_value(Source::last(result), 2, span);
        }
        let suppressed = self.unit.label();
        self.unit.jump(Instruction::jump_true(Source::last(result), Jump32(0)), suppressed, span);
        self.unit.handler = outer;
        self.unit.emit_silent(Instruction::reraise(base, previous));
        self.unit.bind(suppressed);
        self.unit.emit(Instruction::leave_handler(base), span);
        self.unit.emit(Instruction::drop(exit), span);
        let end = self.unit.label();
        self.unit.go(end, span);
        self.cleanup(cleanup, previous);
        self.unit.bind(end);
    }

    /// The end of a handler's own handler: the new exception goes on, what was handled before is again.
    pub(super) fn cleanup(&mut self, cleanup: u32, previous: Reg) {
        let base = self.unit.enter_handler(cleanup);
        if self.unit.reachable {
            self.unit.emit_silent(Instruction::reraise(base, previous));
        }
    }
}
