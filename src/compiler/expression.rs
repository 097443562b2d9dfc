//! Expressions: the dispatch, and the small forms. [`Compiler::expression`] gives an operand;
//! with a wanted register, a computed value is written there by the last instruction of all, so that no
//! half-done value is ever seen in a local.

use super::Compiler;
use super::error::{Fault, Outcome, fault};
use super::fold;
use super::limits;
use super::registers::Operand;
use super::scopes::ComprehensionKind;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{self, Expr, ExprKind};
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// The value of an expression. If it is a temporary, it is the one that was on top before; after it
    /// nothing else is on top.
    pub(crate) fn expression(&mut self, expression: &'a Expr<'a>, want: Option<Reg>) -> Outcome<Operand> {
        self.depth += 1;
        if self.depth > limits::NESTING {
            return Err(Fault::too_deep(expression.span));
        }
        let operand = self.dispatch(expression, want);
        self.depth -= 1;
        operand
    }

    fn dispatch(&mut self, expression: &'a Expr<'a>, want: Option<Reg>) -> Outcome<Operand> {
        let span = expression.span;
        match expression.kind {
            ExprKind::Constant(constant) => Ok(Operand::Constant(fold::literal(constant))),
            ExprKind::Name(name) => Ok(self.name(name, want, span)),
            ExprKind::BinOp(_) => self.binary(expression, want),
            ExprKind::UnaryOp { op, operand } => self.unary(op, operand, want, span),
            ExprKind::BoolOp(it) => self.boolean(it, want),
            ExprKind::Compare(it) => self.compare(it, want, span),
            ExprKind::IfExp(it) => self.conditional(it, want, span),
            ExprKind::NamedExpr { target, value } => self.named(target, value, span),
            ExprKind::Lambda(lambda) => self.lambda(lambda, want, span),
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } | ExprKind::Call(_) => {
                self.postfix(expression, want)
            }
            ExprKind::Slice(it) => self.slice(it, want, span),
            ExprKind::List(items) => self.list(items, want, span),
            ExprKind::Tuple(items) => self.tuple(items, want, span),
            ExprKind::Set(items) => self.set(items, want, span),
            ExprKind::Dict(items) => self.dict(items, want, span),
            ExprKind::ListComp(it) => {
                self.comprehension(it, ComprehensionKind::List, it.generators, (&it.elt, None), span)
            }
            ExprKind::SetComp(it) => {
                self.comprehension(it, ComprehensionKind::Set, it.generators, (&it.elt, None), span)
            }
            ExprKind::GeneratorExp(it) => {
                self.comprehension(it, ComprehensionKind::Generator, it.generators, (&it.elt, None), span)
            }
            ExprKind::DictComp(it) => self.comprehension(
                it,
                ComprehensionKind::Dict,
                it.generators,
                (&it.key, Some(&it.value)),
                span,
            ),
            ExprKind::JoinedStr(values) => self.joined(values, want, span),
            ExprKind::FormattedValue(it) => self.formatted(it, want, span),
            ExprKind::Await(value) => self.await_expression(value, span),
            ExprKind::Yield(value) => self.yield_expression(value, want, span),
            ExprKind::YieldFrom(value) => self.yield_from(value, span),
            ExprKind::Starred(_) => fault(span, "can't use starred expression here"),
        }
    }

    /// The value of an expression on top of the temporaries.
    pub(crate) fn push(&mut self, expression: &'a Expr<'a>) -> Outcome<Reg> {
        let mark = self.unit.top;
        let operand = self.expression(expression, None)?;
        Ok(self.unit.put_on_top(mark, operand, expression.span))
    }

    /// The value of an expression in a register that can be read.
    pub(crate) fn value(&mut self, expression: &'a Expr<'a>) -> Outcome<Source> {
        let operand = self.expression(expression, None)?;
        Ok(self.unit.source(operand, expression.span))
    }

    /// A local that was taken as an operand is copied if what is evaluated next may bind it anew by `:=`.
    pub(crate) fn protect(&mut self, operand: Operand, later: &[&Expr<'_>], span: Span) -> Operand {
        let Operand::Local(register) = operand else { return operand };
        if later.iter().all(|expression| is_plain(expression, 4)) || !self.is_named_target(register) {
            return operand;
        }
        let mark = self.unit.top;
        Operand::Temporary(self.unit.put_on_top(mark, operand, span))
    }

    /// Whether some `:=` binds the local.
    fn is_named_target(&self, register: Reg) -> bool {
        let Some(&name) = self.unit.local_names.get(usize::from(register.0)) else { return false };
        let symbol = self.scopes.get(self.unit.scope).symbol(name);
        symbol.is_some_and(|symbol| symbol.uses.has(super::scopes::Uses::NAMED))
    }

    fn name(&mut self, name: Name, want: Option<Reg>, span: Span) -> Operand {
        if self.names.get(name) == "__debug__" {
            return Operand::Constant(Constant::Bool(self.optimize == 0));
        }
        self.load_name(name, want, span)
    }

    /// `target := value`
    fn named(&mut self, target: &'a Expr<'a>, value: &'a Expr<'a>, span: Span) -> Outcome<Operand> {
        let ExprKind::Name(name) = target.kind else {
            return fault(span, "cannot use assignment expressions with this target");
        };
        if let Some(variable) = self.plain_local(name) {
            self.check_bindable(name, target.span)?;
            let mark = self.unit.top;
            let operand = self.expression(value, Some(variable.register))?;
            self.unit.put(variable.register, operand, value.span);
            self.unit.top = mark;
            self.unit.bound.add(variable.id);
            return Ok(Operand::Local(variable.register));
        }
        let register = self.push(value)?;
        self.check_bindable(name, target.span)?;
        let name = self.mangled(name);
        self.store_kept(name, register, target.span);
        Ok(Operand::Temporary(register))
    }

    /// `body if test else orelse`
    fn conditional(&mut self, it: &'a ast::IfExp<'a>, want: Option<Reg>, span: Span) -> Outcome<Operand> {
        let mark = self.unit.top;
        let (otherwise, end) = (self.unit.label(), self.unit.label());
        self.jump_if(&it.test, false, otherwise)?;
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        for (value, is_last) in [(&it.body, false), (&it.orelse, true)] {
            if is_last {
                self.unit.bind(otherwise);
            }
            self.unit.top = mark;
            let operand = self.expression(value, want)?;
            self.unit.put(dst, operand, value.span);
            if !is_last {
                self.unit.go(end, span);
            }
        }
        self.unit.bind(end);
        self.unit.top = if want.is_some() { mark } else { mark + 1 };
        Ok(self.unit.result(dst))
    }

    /// `lower:upper:step`
    fn slice(&mut self, it: &'a ast::Slice<'a>, want: Option<Reg>, span: Span) -> Outcome<Operand> {
        let mark = self.unit.top;
        for part in [it.lower, it.upper, it.step] {
            match part {
                Some(part) => self.push(part)?,
                None => {
                    let mark = self.unit.top;
                    self.unit.put_on_top(mark, Operand::Constant(Constant::None), span)
                }
            };
        }
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        self.unit.emit(Instruction::build_slice(dst, Base(mark as u16)), span);
        Ok(self.unit.result(dst))
    }
}

/// Whether an expression surely binds no name: simple forms up to a depth.
pub(super) fn is_plain(expression: &Expr<'_>, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match expression.kind {
        ExprKind::Name(_) | ExprKind::Constant(_) | ExprKind::Lambda(_) => true,
        ExprKind::Attribute { value, .. } | ExprKind::UnaryOp { operand: value, .. } => {
            is_plain(value, depth)
        }
        ExprKind::BinOp(it) => is_plain(&it.left, depth) && is_plain(&it.right, depth),
        ExprKind::Subscript { value, slice } => is_plain(value, depth) && is_plain(slice, depth),
        ExprKind::Call(it) => {
            is_plain(&it.func, depth)
                && it.keywords.is_empty()
                && it.args.iter().all(|argument| is_plain(argument, depth))
        }
        _ => false,
    }
}
