//! `try`: its body is covered by a handler whose two registers hold the exception and the one handled
//! before. A `finally` body is written once for each way that leads to it.

use super::Compiler;
use super::block::Block;
use super::error::{Outcome, fault};
use super::registers::Operand;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{ExceptHandler, Try};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `try: body except ...: else: orelse finally: finalbody`
    pub(super) fn try_statement(&mut self, it: &'a Try<'a>, span: Span) -> Outcome<()> {
        if it.finalbody.is_empty() {
            return self.try_except(it, span);
        }
        let mark = self.unit.top;
        let (handler, outer) = self.unit.cover(mark);
        self.push_block(Block::Finally { body: it.finalbody, outer }, span)?;
        if it.handlers.is_empty() {
            self.body(it.body)?;
            self.body(it.orelse)?;
        } else {
            self.try_except(it, span)?;
        }
        self.unit.blocks.pop();
        self.unit.handler = outer;
        self.body(it.finalbody)?;
        let end = self.unit.label();
        self.unit.go(end, span);

        let base = self.unit.enter_handler(handler);
        self.unit.top = mark + 2;
        let (cleanup, _) = self.unit.cover(mark + 2);
        self.push_block(Block::Handling { base, name: None, outer }, span)?;
        self.body(it.finalbody)?;
        self.unit.blocks.pop();
        self.unit.handler = outer;
        let previous = Reg(base.0 + 1);
        self.unit.emit_silent(Instruction::reraise(base, previous));
        self.cleanup(cleanup, previous);
        self.unit.top = mark;
        self.unit.bind(end);
        Ok(())
    }

    fn try_except(&mut self, it: &'a Try<'a>, span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        let (handler, outer) = self.unit.cover(mark);
        self.push_block(Block::Try { outer }, span)?;
        self.body(it.body)?;
        self.unit.blocks.pop();
        self.unit.handler = outer;
        let end = self.unit.label();
        self.body(it.orelse)?;
        self.unit.go(end, span);
        if it.is_star {
            self.except_star(it.handlers, handler, span)?;
        } else {
            self.except_clauses(it.handlers, handler, span)?;
        }
        self.unit.top = mark;
        self.unit.bind(end);
        Ok(())
    }

    fn except_clauses(&mut self, clauses: &'a [ExceptHandler<'a>], handler: u32, span: Span) -> Outcome<()> {
        let outer = self.unit.handler;
        let base = self.unit.enter_handler(handler);
        let previous = Reg(base.0 + 1);
        self.unit.top = u32::from(base.0) + 2;
        let (cleanup, _) = self.unit.cover(self.unit.top);
        self.push_block(Block::Try { outer }, span)?;
        let done = self.unit.label();
        for (at, clause) in clauses.iter().enumerate() {
            let next = self.unit.label();
            match clause.typ {
                Some(class) => {
                    let mark = self.unit.top;
                    let source = self.value(class)?;
                    self.unit.top = mark;
                    let matches = self.unit.temporary();
                    let exc = Source::kept(base);
                    self.unit.emit(Instruction::match_exception(matches, exc, source), clause.span);
                    let no = Instruction::jump_false(Source::last(matches), Jump32(0));
                    self.unit.jump(no, next, clause.span);
                    self.unit.top = mark;
                }
                None if at + 1 < clauses.len() => {
                    return fault(clause.span, "default 'except:' must be last");
                }
                None => {}
            }
            self.except_clause(clause, base, cleanup, outer, done)?;
            self.unit.bind(next);
        }
        self.unit.blocks.pop();
        self.unit.handler = outer;
        self.unit.emit_silent(Instruction::reraise(base, previous));
        self.cleanup(cleanup, previous);
        self.unit.bind(done);
        Ok(())
    }

    /// The body of a matching clause, up to its end.
    fn except_clause(
        &mut self,
        clause: &'a ExceptHandler<'a>,
        base: Reg,
        cleanup: u32,
        outer: Option<u32>,
        done: super::emit::Label,
    ) -> Outcome<()> {
        let name = clause.name.map(|name| (name, clause.span));
        let mut named = None;
        if let Some((name, span)) = name {
            self.check_bindable(name, span)?;
            let mangled = self.mangled(name);
            self.store_kept(mangled, base, span);
            named = Some(self.unit.cover(self.unit.top).0);
        }
        self.push_block(Block::Handling { base, name, outer }, clause.span)?;
        self.body(clause.body)?;
        self.unit.blocks.pop();
        self.unit.handler = outer;
        self.unit.emit(Instruction::leave_handler(base), clause.span);
        if let Some((name, span)) = name {
            self.unbind(name, span)?;
        }
        self.unit.go(done, clause.span);
        if let (Some(handler), Some((name, span))) = (named, name) {
            let new = self.unit.enter_handler(handler);
            let mark = self.unit.top;
            self.unit.top = u32::from(new.0) + 2;
            self.unbind(name, span)?;
            self.unit.emit_silent(Instruction::reraise(new, Reg(base.0 + 1)));
            self.unit.top = mark;
        }
        self.unit.handler = Some(cleanup);
        Ok(())
    }

    /// `except*`: every clause gets its part of the group; what they raise, and the rest, is raised
    /// together at the end. Registers behind the handler's pair: the list of raised parts, the rest, the match.
    fn except_star(&mut self, clauses: &'a [ExceptHandler<'a>], handler: u32, span: Span) -> Outcome<()> {
        let outer = self.unit.handler;
        let base = self.unit.enter_handler(handler);
        let previous = Reg(base.0 + 1);
        self.unit.top = u32::from(base.0) + 2;
        let (cleanup, _) = self.unit.cover(self.unit.top);
        let parts = self.unit.temporary();
        self.unit.emit(Instruction::build_list(parts, Base(parts.0), Count(0)), span);
        let rest = self.unit.temporaries(2);
        let matched = Reg(rest.0 + 1);
        self.unit.emit(Instruction::copy(rest, Source::kept(base)), span);
        self.push_block(Block::ExceptStar, span)?;
        for clause in clauses {
            let next = self.unit.label();
            self.unit.top = u32::from(matched.0);
            if let Some(class) = clause.typ {
                let class_source = self.value(class)?;
                self.unit.emit(Instruction::match_group(rest, class_source), clause.span);
            }
            self.unit.top = u32::from(matched.0) + 1;
            let some = self.unit.label();
            let is_some = Instruction::jump_not_none(Source::kept(matched), Jump32(0));
            self.unit.jump(is_some, some, clause.span);
            self.unit.emit(Instruction::drop(matched), clause.span);
            self.unit.go(next, clause.span);
            self.unit.bind(some);
            self.except_star_clause(clause, parts, matched, cleanup)?;
            self.unit.bind(next);
        }
        self.unit.blocks.pop();
        self.unit.top = u32::from(rest.0) + 1;
        self.unit.emit(Instruction::list_append(Source::kept(parts), Source::last(rest)), span);
        let (original, list) = (Source::kept(base), Source::last(parts));
        self.unit.emit(Instruction::prepare_reraise(parts, original, list), span);
        self.unit.handler = outer;
        self.unit.emit_silent(Instruction::leave_handler(base));
        self.unit.emit_silent(Instruction::raise_part(Source::last(parts)));
        let end = self.unit.label();
        self.unit.go(end, span);
        self.cleanup(cleanup, previous);
        self.unit.bind(end);
        Ok(())
    }

    fn except_star_clause(
        &mut self,
        clause: &'a ExceptHandler<'a>,
        parts: Reg,
        matched: Reg,
        cleanup: u32,
    ) -> Outcome<()> {
        let span = clause.span;
        match clause.name {
            Some(name) => self.store_name(name, Operand::Temporary(matched), span)?,
            None => self.unit.emit(Instruction::drop(matched), span),
        }
        self.unit.top = u32::from(matched.0);
        let (handler, _) = self.unit.cover(self.unit.top);
        self.push_block(Block::ExceptStar, span)?;
        self.body(clause.body)?;
        self.unit.blocks.pop();
        self.unit.handler = Some(cleanup);
        if let Some(name) = clause.name {
            self.unbind(name, span)?;
        }
        let end = self.unit.label();
        self.unit.go(end, span);
        let new = self.unit.enter_handler(handler);
        let mark = self.unit.top;
        self.unit.top = u32::from(new.0) + 2;
        if let Some(name) = clause.name {
            self.unbind(name, span)?;
        }
        self.unit.emit(Instruction::list_append(Source::kept(parts), Source::kept(new)), span);
        self.unit.emit(Instruction::leave_handler(new), span);
        self.unit.top = mark;
        self.unit.bind(end);
        Ok(())
    }
}
