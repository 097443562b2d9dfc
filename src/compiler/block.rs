//! The blocks around a statement, and how `break`, `continue` and `return` leave them: iterators are dropped,
//! handlers left, `finally` bodies and `__exit__` run. Code that leaves a block is not covered by its handler.

use super::Compiler;
use super::emit::Label;
use super::error::{Outcome, fault};
use super::limits;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::Stmt;
use crate::text::names::Name;
use crate::text::span::Span;

/// One block.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Block<'a> {
    /// A loop.
    Loop {
        /// Where `continue` goes back to.
        head: Label,
        /// Where `break` goes.
        exit: Label,
        /// The iterator of a `for`.
        iter: Option<Reg>,
    },
    /// The body of a `try` with `except` clauses.
    Try {
        /// The handler around it.
        outer: Option<u32>,
    },
    /// The body of a `try` with `finally`.
    Finally {
        /// The `finally` body.
        body: &'a [Stmt<'a>],
        /// The handler around it.
        outer: Option<u32>,
    },
    /// Code that handles an exception: an `except` clause, or a `finally` body on an exception's way.
    Handling {
        /// The handler's register pair.
        base: Reg,
        /// The name that holds the exception.
        name: Option<(Name, Span)>,
        /// The handler around it.
        outer: Option<u32>,
    },
    /// The body of a `with`.
    With {
        /// The manager's `__exit__`.
        exit: Reg,
        /// Whether it has to be awaited.
        is_async: bool,
        /// The context expression.
        span: Span,
        /// The handler around it.
        outer: Option<u32>,
    },
    /// A value that waits in a temporary while a `finally` body runs.
    Value(Reg),
    /// A clause of `except*`, which may not be left.
    ExceptStar,
}

impl Block<'_> {
    /// Whether leaving it can change a local variable.
    fn changes_locals(self) -> bool {
        matches!(self, Block::Finally { .. } | Block::Handling { name: Some(_), .. } | Block::With { .. })
    }
}

const IN_EXCEPT_STAR: &str = "'break', 'continue' and 'return' cannot appear in an except* block";

impl<'a> Compiler<'a> {
    /// Opens a block.
    pub(crate) fn push_block(&mut self, block: Block<'a>, span: Span) -> Outcome<()> {
        if self.unit.blocks.len() >= limits::BLOCKS {
            return fault(span, "too many statically nested blocks");
        }
        self.unit.blocks.push(block);
        Ok(())
    }

    /// `break`.
    pub(crate) fn break_loop(&mut self, span: Span) -> Outcome<()> {
        self.leave_loop(span, "'break' outside loop", true)
    }

    /// `continue`.
    pub(crate) fn continue_loop(&mut self, span: Span) -> Outcome<()> {
        self.leave_loop(span, "'continue' not properly in loop", false)
    }

    fn leave_loop(&mut self, span: Span, outside: &str, breaks: bool) -> Outcome<()> {
        let blocks = self.unit.blocks.clone();
        let handler = self.unit.handler;
        loop {
            match self.unit.blocks.pop() {
                None => return fault(span, outside),
                Some(Block::ExceptStar) => return fault(span, IN_EXCEPT_STAR),
                Some(Block::Loop { exit, iter, .. }) if breaks => {
                    if let Some(iter) = iter {
                        self.unit.emit(Instruction::drop(iter), span);
                    }
                    self.unit.go(exit, span);
                    break;
                }
                Some(Block::Loop { head, .. }) => {
                    self.unit.go_back(head, span);
                    break;
                }
                Some(block) => self.leave(block, false, span)?,
            }
        }
        self.unit.blocks = blocks;
        self.unit.handler = handler;
        Ok(())
    }

    /// `return`, with the expression compiled by `value`.
    pub(crate) fn return_value(
        &mut self,
        value: impl FnOnce(&mut Self) -> Outcome<super::registers::Operand>,
        span: Span,
    ) -> Outcome<()> {
        use super::registers::Operand;
        let mark = self.unit.top;
        let mut operand = value(self)?;
        if let Operand::Local(_) = operand
            && self.unit.blocks.iter().any(|block| block.changes_locals())
        {
            operand = Operand::Temporary(self.unit.put_on_top(mark, operand, span));
        }
        let waiting = match operand {
            Operand::Temporary(register) => Some(register),
            _ => None,
        };
        let blocks = self.unit.blocks.clone();
        let handler = self.unit.handler;
        while let Some(block) = self.unit.blocks.pop() {
            if let Block::ExceptStar = block {
                return fault(span, IN_EXCEPT_STAR);
            }
            if let (Block::Finally { .. }, Some(register)) = (block, waiting) {
                self.unit.blocks.push(Block::Value(register));
                self.leave(block, true, span)?;
                self.unit.blocks.pop();
            } else {
                self.leave(block, true, span)?;
            }
        }
        self.unit.blocks = blocks;
        match operand {
            Operand::Constant(constant) => {
                let index = self.unit.constant(constant);
                self.unit.emit(Instruction::return_const(index), span);
            }
            other => {
                let source = self.unit.source(other, span);
                self.unit.emit(Instruction::return_value(source), span);
            }
        }
        self.unit.handler = handler;
        self.unit.top = mark;
        Ok(())
    }

    /// Emits what it takes to leave a block that was popped.
    fn leave(&mut self, block: Block<'a>, for_good: bool, span: Span) -> Outcome<()> {
        match block {
            Block::Loop { iter: Some(register), .. } | Block::Value(register) => {
                self.unit.emit(Instruction::drop(register), span);
            }
            Block::Loop { .. } => debug_assert!(for_good, "the loop that is left ends the way out"),
            Block::Try { outer } => self.unit.handler = outer,
            Block::Finally { body, outer } => {
                self.unit.handler = outer;
                self.body(body)?;
            }
            Block::Handling { base, name, outer } => {
                self.unit.handler = outer;
                self.unit.emit(Instruction::leave_handler(base), span);
                if let Some((name, span)) = name {
                    self.unbind(name, span)?;
                }
            }
            Block::With { exit, is_async, span, outer } => {
                self.unit.handler = outer;
                self.exit_with(exit, is_async, span)?;
            }
            Block::ExceptStar => {}
        }
        Ok(())
    }

    /// Ends the life of an `except ... as name`: it becomes None, then unbound.
    pub(crate) fn unbind(&mut self, name: Name, span: Span) -> Outcome<()> {
        if let Some(variable) = self.plain_local(name) {
            self.unit.emit(Instruction::drop(variable.register), span);
            self.unit.bound.remove(variable.id);
            return Ok(());
        }
        let mark = self.unit.top;
        self.store_name(name, super::registers::Operand::Constant(Constant::None), span)?;
        self.unit.top = mark;
        self.delete_name(name, span)
    }
}
