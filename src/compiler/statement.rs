//! Statements: the dispatch, modules, and the small statements.

use super::Compiler;
use super::error::Outcome;
use super::registers::Operand;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Expr, ExprKind, If, Mod, Stmt, StmtKind};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// A whole tree.
    pub(super) fn module(&mut self, module: &Mod<'a>) -> Outcome<()> {
        match *module {
            Mod::Module(body) => {
                self.setup_annotations(body);
                let (docstring, body) = self.docstring(body);
                if let Some((text, span)) = docstring {
                    self.store_own("__doc__", Operand::Constant(text), span);
                }
                self.body(body)?;
            }
            Mod::Interactive(body) => {
                self.setup_annotations(body);
                self.body(body)?;
            }
            Mod::Expression(value) => {
                let source = self.value(value)?;
                self.unit.emit(Instruction::return_value(source), value.span);
            }
        }
        self.end_function();
        Ok(())
    }

    /// A body that binds annotated names needs `__annotations__`.
    pub(super) fn setup_annotations(&mut self, body: &[Stmt<'_>]) {
        if has_annotations(body) {
            self.unit.emit_silent(Instruction::setup_annotations());
        }
    }

    /// Binds a name of the compiler's own in the namespace.
    pub(super) fn store_own(&mut self, name: &str, operand: Operand, span: Span) {
        let mark = self.unit.top;
        let name = self.names.intern(name);
        self.store_mangled(name, operand, span);
        self.unit.top = mark;
    }

    /// Statements in order.
    pub(super) fn body(&mut self, body: &'a [Stmt<'a>]) -> Outcome<()> {
        body.iter().try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &'a Stmt<'a>) -> Outcome<()> {
        let span = statement.span;
        let mark = self.unit.top;
        match statement.kind {
            StmtKind::FunctionDef(def) => self.function(def, span)?,
            StmtKind::ClassDef(def) => self.class(def, span)?,
            StmtKind::TypeAlias(alias) => self.type_alias(alias, span)?,
            StmtKind::Return(value) => self.return_statement(value, span)?,
            StmtKind::Delete(targets) => self.delete(targets)?,
            StmtKind::Assign(it) => self.assign(it)?,
            StmtKind::AugAssign { op, target, value } => self.augmented(op, target, value, span)?,
            StmtKind::AnnAssign(it) => self.annotated(it, span)?,
            StmtKind::For(it) => self.for_loop(it, span)?,
            StmtKind::While(it) => self.while_loop(it, span)?,
            StmtKind::If(it) => self.if_statement(it)?,
            StmtKind::With(it) => self.with(it, span)?,
            StmtKind::Match(it) => self.match_statement(it)?,
            StmtKind::Raise { exc, cause } => self.raise(exc, cause, span)?,
            StmtKind::Try(it) => self.try_statement(it, span)?,
            StmtKind::Assert { test, msg } => self.assert(test, msg, span)?,
            StmtKind::Import(aliases) => self.import(aliases, span)?,
            StmtKind::ImportFrom(it) => self.import_from(it, span)?,
            StmtKind::Expr(value) => self.expression_statement(value)?,
            StmtKind::Break => self.break_loop(span)?,
            StmtKind::Continue => self.continue_loop(span)?,
            StmtKind::Global(_) | StmtKind::Nonlocal(_) | StmtKind::Pass => {}
        }
        debug_assert_eq!(self.unit.top, mark, "a statement leaves no temporary");
        Ok(())
    }

    fn expression_statement(&mut self, value: &'a Expr<'a>) -> Outcome<()> {
        if !(self.interactive && self.outer.is_empty()) {
            return self.evaluate(value);
        }
        let mark = self.unit.top;
        let source = self.value(value)?;
        self.unit.top = mark;
        let shown = self.unit.temporary();
        let which = Small(Intrinsic::Display as u8);
        self.unit.emit(Instruction::call_intrinsic(which, shown, source), value.span);
        self.unit.emit(Instruction::drop(shown), value.span);
        self.unit.top = mark;
        Ok(())
    }

    fn return_statement(&mut self, value: Option<&'a Expr<'a>>, span: Span) -> Outcome<()> {
        let kind = self.unit.kind;
        if !kind.is_function() {
            return super::error::fault(span, "'return' outside function");
        }
        if value.is_some() && self.unit.flags.async_generator {
            return super::error::fault(span, "'return' with value in async generator");
        }
        // Both ways of a conditional expression return by themselves, if nothing is left on the way.
        if let Some(Expr { kind: ExprKind::IfExp(it), .. }) = value
            && self.unit.blocks.is_empty()
        {
            let otherwise = self.unit.label();
            self.jump_if(&it.test, false, otherwise)?;
            self.return_statement(Some(&it.body), span)?;
            self.unit.bind(otherwise);
            return self.return_statement(Some(&it.orelse), span);
        }
        let at = match value {
            Some(value)
                if matches!(value.kind, ExprKind::Constant(_))
                    && self.line(value.span) == self.line(span) =>
            {
                value.span
            }
            _ => span,
        };
        self.return_value(
            |compiler| match value {
                Some(value) => compiler.expression(value, None),
                None => Ok(Operand::Constant(Constant::None)),
            },
            at,
        )
    }

    fn if_statement(&mut self, it: &'a If<'a>) -> Outcome<()> {
        let end = self.unit.label();
        for (at, clause) in it.clauses.iter().enumerate() {
            let is_last = at + 1 == it.clauses.len() && it.orelse.is_empty();
            let next = if is_last { end } else { self.unit.label() };
            self.jump_if(&clause.test, false, next)?;
            self.body(clause.body)?;
            if !is_last {
                self.unit.go(end, clause.test.span);
                self.unit.bind(next);
            }
        }
        self.body(it.orelse)?;
        self.unit.bind(end);
        Ok(())
    }

    fn raise(&mut self, exc: Option<&'a Expr<'a>>, cause: Option<&'a Expr<'a>>, span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        let Some(exc) = exc else {
            self.unit.emit(Instruction::raise_again(), span);
            return Ok(());
        };
        let operand = self.expression(exc, None)?;
        let operand = match cause {
            Some(cause) => self.protect(operand, &[cause], exc.span),
            None => operand,
        };
        let cause = match cause {
            Some(cause) => Some(self.value(cause)?),
            None => None,
        };
        let exc = self.unit.source(operand, exc.span);
        let with_cause = Small(u8::from(cause.is_some()));
        let cause = cause.unwrap_or(Source::kept(exc.register));
        self.unit.emit(Instruction::raise(with_cause, exc, cause), span);
        self.unit.top = mark;
        Ok(())
    }

    fn assert(&mut self, test: &'a Expr<'a>, msg: Option<&'a Expr<'a>>, span: Span) -> Outcome<()> {
        if self.optimize > 0 {
            return Ok(());
        }
        let mark = self.unit.top;
        let end = self.unit.label();
        self.jump_if(test, true, end)?;
        let base = self.unit.window();
        self.unit.top += 1;
        self.unit.emit(Instruction::load_assertion_error(base), span);
        if let Some(msg) = msg {
            self.unit.top = u32::from(base.0) + FRAME_WORDS as u32;
            self.push(msg)?;
            self.unit.emit(Instruction::call(base, Base(base.0), Count(1)), span);
        }
        // The failed condition is what is underlined.
        let raise = Instruction::raise(Small(0), Source::last(base), Source::kept(base));
        self.unit.emit(raise, test.span);
        self.unit.bind(end);
        self.unit.top = mark;
        Ok(())
    }
}

/// Whether a body holds an annotated assignment to a name, outside of functions and classes in it.
fn has_annotations(body: &[Stmt<'_>]) -> bool {
    body.iter().any(|statement| match statement.kind {
        StmtKind::AnnAssign(_) => true,
        StmtKind::For(it) => has_annotations(it.body) || has_annotations(it.orelse),
        StmtKind::While(it) => has_annotations(it.body) || has_annotations(it.orelse),
        StmtKind::If(it) => {
            it.clauses.iter().any(|clause| has_annotations(clause.body)) || has_annotations(it.orelse)
        }
        StmtKind::With(it) => has_annotations(it.body),
        StmtKind::Match(it) => it.cases.iter().any(|case| has_annotations(case.body)),
        StmtKind::Try(it) => {
            let handlers = it.handlers.iter().any(|handler| has_annotations(handler.body));
            handlers || [it.body, it.orelse, it.finalbody].into_iter().any(has_annotations)
        }
        _ => false,
    })
}
