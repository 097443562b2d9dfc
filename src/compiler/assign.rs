//! Assignment: plain, augmented, annotated, to every kind of target, and `del`.

use super::Compiler;
use super::display::has_star;
use super::error::{Outcome, fault};
use super::expression::is_plain;
use super::registers::Operand;
use super::unit::UnitKind;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{AnnAssign, Assign, Expr, ExprKind, Operator};
use crate::text::names::Name;
use crate::text::span::Span;

/// Tuples up to this length are assigned item by item, without a tuple.
const PARALLEL: usize = 16;

impl<'a> Compiler<'a> {
    /// `target = target = value`
    pub(super) fn assign(&mut self, it: &'a Assign<'a>) -> Outcome<()> {
        let mark = self.unit.top;
        if let [target] = it.targets
            && let Some(pairs) = parallel(target, &it.value)
        {
            return self.assign_parallel(pairs);
        }
        let want = self.direct_target(it.targets);
        let mut operand = self.expression(&it.value, want)?;
        if let (Some(register), false) = (want, matches!(operand, Operand::Constant(_))) {
            self.unit.put(register, operand, it.value.span);
            operand = Operand::Local(register);
        }
        let (last, others) = it.targets.split_last().expect("an assignment has a target");
        if let (Operand::Local(register), None) = (&operand, want)
            && others.iter().any(|target| self.may_bind(target, *register))
        {
            operand = Operand::Temporary(self.unit.put_on_top(mark, operand, it.value.span));
        }
        for target in others {
            self.store_copy(target, &operand)?;
        }
        self.store(last, operand, last.span)?;
        self.unit.top = mark;
        Ok(())
    }

    /// The local that the value may be computed into: the first target, if no later one binds it anew.
    fn direct_target(&mut self, targets: &'a [Expr<'a>]) -> Option<Reg> {
        let (first, others) = targets.split_first()?;
        let ExprKind::Name(name) = first.kind else { return None };
        let harmless = |target: &Expr<'_>| match target.kind {
            ExprKind::Name(other) => other != name,
            ExprKind::Attribute { value, .. } => matches!(value.kind, ExprKind::Name(_)),
            _ => false,
        };
        if self.names.get(name) == "__debug__" || !others.iter().all(harmless) {
            return None;
        }
        self.plain_local(name).map(|variable| variable.register)
    }

    /// Stores an operand that is needed again.
    fn store_copy(&mut self, target: &'a Expr<'a>, operand: &Operand) -> Outcome<()> {
        let mark = self.unit.top;
        let copy = match (operand, &target.kind) {
            (Operand::Temporary(register), ExprKind::Name(name)) => {
                let name = *name;
                self.check_bindable(name, target.span)?;
                let name = self.mangled(name);
                self.store_kept(name, *register, target.span);
                return Ok(());
            }
            (Operand::Temporary(register), _) => {
                let copy = self.unit.temporary();
                self.unit.emit(Instruction::copy(copy, Source::kept(*register)), target.span);
                Operand::Temporary(copy)
            }
            _ => operand.clone(),
        };
        self.store(target, copy, target.span)?;
        self.unit.top = mark;
        Ok(())
    }

    /// Binds a mangled name to the value of a register that is kept.
    pub(super) fn store_kept(&mut self, name: Name, register: Reg, span: Span) {
        // A local operand is what is used and kept.
        self.store_mangled(name, Operand::Local(register), span);
    }

    /// `a, b = c, d`: all values first, then the targets from left to right.
    fn assign_parallel(&mut self, pairs: Vec<(&'a Expr<'a>, &'a Expr<'a>)>) -> Outcome<()> {
        let mark = self.unit.top;
        let mut operands = Vec::with_capacity(pairs.len());
        for (at, (_, value)) in pairs.iter().enumerate() {
            let operand = self.expression(value, None)?;
            let later: Vec<&Expr<'_>> = pairs[at + 1..].iter().map(|pair| pair.1).collect();
            let operand = self.protect(operand, &later, value.span);
            operands.push(match operand {
                Operand::Local(register)
                    if pairs[..at].iter().any(|pair| self.may_bind(pair.0, register)) =>
                {
                    let top = self.unit.top;
                    Operand::Temporary(self.unit.put_on_top(top, operand, value.span))
                }
                other => other,
            });
        }
        for ((target, _), operand) in pairs.into_iter().zip(operands) {
            self.store(target, operand, target.span)?;
        }
        self.unit.top = mark;
        Ok(())
    }

    /// Whether assigning to the target may bind the local in `register`.
    fn may_bind(&mut self, target: &Expr<'_>, register: Reg) -> bool {
        match target.kind {
            ExprKind::Name(name) => self.plain_local(name).is_some_and(|it| it.register == register),
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => !is_plain(target, 4),
            _ => true,
        }
    }

    /// Binds a target; the operand is consumed.
    pub(super) fn store(&mut self, target: &'a Expr<'a>, operand: Operand, span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        match target.kind {
            ExprKind::Name(name) => self.store_name(name, operand, target.span)?,
            ExprKind::Attribute { value, attr } => {
                self.check_bindable(attr, target.span)?;
                self.note_static_attribute(value, attr);
                let operand = self.protect(operand, &[value], span);
                let object = self.value(value)?;
                let source = self.unit.source(operand, span);
                let name = self.attribute_name(attr);
                let span = self.narrow(target.span, attr, target.span);
                self.unit.emit(Instruction::set_attr(object, name, source), span);
            }
            ExprKind::Subscript { value, slice } => {
                let operand = self.protect(operand, &[value, slice], span);
                let container = self.expression(value, None)?;
                let container = self.protect(container, &[slice], value.span);
                let key = self.value(slice)?;
                let container = self.unit.source(container, value.span);
                let source = self.unit.source(operand, span);
                self.unit.emit(Instruction::set_item(container, key, source), target.span);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => self.unpack(items, operand, target.span)?,
            ExprKind::Starred(_) => {
                return fault(target.span, "starred assignment target must be in a list or tuple");
            }
            _ => return fault(target.span, "cannot assign to this expression"),
        }
        self.unit.top = mark;
        Ok(())
    }

    /// `a, *b, c = operand`
    fn unpack(&mut self, items: &'a [Expr<'a>], operand: Operand, span: Span) -> Outcome<()> {
        let star = items.iter().position(|item| matches!(item.kind, ExprKind::Starred(_)));
        let source = self.unit.source(operand, span);
        let base = self.unit.temporaries(items.len() as u32);
        match star {
            Some(before) => {
                let after = items.len() - before - 1;
                if has_star(&items[before + 1..]) {
                    return fault(span, "multiple starred expressions in assignment");
                }
                if before >= 1 << 8 || after >= i32::MAX as usize >> 8 {
                    return fault(span, "too many expressions in star-unpacking assignment");
                }
                let word = before as u64 | (after as u64) << 32;
                self.unit.emit_word(Instruction::unpack_star(Base(base.0), source), word, span);
            }
            None => {
                let count = Count(items.len() as u16);
                self.unit.emit(Instruction::unpack_sequence(Base(base.0), source, count), span);
            }
        }
        for (at, item) in items.iter().enumerate() {
            let target = match item.kind {
                ExprKind::Starred(inner) => inner,
                _ => item,
            };
            self.store(target, Operand::Temporary(Reg(base.0 + at as u16)), target.span)?;
        }
        Ok(())
    }

    /// Notes `self.attr = ...` for the class around.
    fn note_static_attribute(&mut self, value: &Expr<'_>, attr: Name) {
        let ExprKind::Name(name) = value.kind else { return };
        if self.names.get(name) != "self" {
            return;
        }
        if let Some(class) = self.outer.iter_mut().rev().find(|unit| unit.kind == UnitKind::Class)
            && !class.static_attributes.contains(&attr)
        {
            class.static_attributes.push(attr);
        }
    }

    /// `target op= value`
    pub(super) fn augmented(
        &mut self,
        op: Operator,
        target: &'a Expr<'a>,
        value: &'a Expr<'a>,
        span: Span,
    ) -> Outcome<()> {
        let mark = self.unit.top;
        match target.kind {
            ExprKind::Name(name) => {
                self.check_bindable(name, target.span)?;
                let left = self.load_name(name, None, target.span);
                let left = self.protect(left, &[value], target.span);
                let right = self.expression(value, None)?;
                let want = self.plain_local(name).map(|variable| variable.register);
                let left = (left, target.span);
                let result = self.operate(op, true, mark, left, (right, value.span), want, span);
                self.store_name(name, result, target.span)?;
            }
            ExprKind::Attribute { value: object, attr } => {
                let object_operand = self.expression(object, None)?;
                let object_operand = self.protect(object_operand, &[value], object.span);
                let object_source = self.unit.source(object_operand, object.span);
                let kept = Source::kept(object_source.register);
                let name = self.attribute_name(attr);
                let inner = self.unit.top;
                let old = self.unit.temporary();
                let at = self.narrow(target.span, attr, target.span);
                self.unit.emit(Instruction::get_attr(old, kept, name), at);
                let right = self.expression(value, None)?;
                let left = (Operand::Temporary(old), target.span);
                let result = self.operate(op, true, inner, left, (right, value.span), None, span);
                let result = self.unit.source(result, span);
                self.unit.emit(Instruction::set_attr(object_source, name, result), at);
            }
            ExprKind::Subscript { value: container, slice } => {
                let operand = self.expression(container, None)?;
                let operand = self.protect(operand, &[slice, value], container.span);
                let container_source = self.unit.source(operand, container.span);
                let key = self.expression(slice, None)?;
                let key = self.protect(key, &[value], slice.span);
                let key_source = self.unit.source(key, slice.span);
                let inner = self.unit.top;
                let old = self.unit.temporary();
                let kept = |source: Source| Source::kept(source.register);
                let get = Instruction::get_item(old, kept(container_source), kept(key_source));
                self.unit.emit(get, target.span);
                let right = self.expression(value, None)?;
                let left = (Operand::Temporary(old), target.span);
                let result = self.operate(op, true, inner, left, (right, value.span), None, span);
                let result = self.unit.source(result, span);
                self.unit.emit(Instruction::set_item(container_source, key_source, result), target.span);
            }
            _ => return fault(target.span, "illegal expression for augmented assignment"),
        }
        self.unit.top = mark;
        Ok(())
    }

    /// `target: annotation = value`
    pub(super) fn annotated(&mut self, it: &'a AnnAssign<'a>, span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        if let Some(value) = it.value {
            let want = self.direct_target(std::slice::from_ref(&it.target));
            let operand = self.expression(value, want)?;
            self.store(&it.target, operand, it.target.span)?;
            self.unit.top = mark;
        }
        let evaluated = matches!(self.unit.kind, UnitKind::Module | UnitKind::Class);
        match it.target.kind {
            ExprKind::Name(name) => {
                self.check_bindable(name, span)?;
                if it.simple && evaluated {
                    self.store_annotation(name, &it.annotation, span)?;
                }
            }
            ExprKind::Attribute { value, attr } => {
                self.check_bindable(attr, span)?;
                if it.value.is_none() {
                    self.evaluate(value)?;
                }
            }
            ExprKind::Subscript { value, slice } if it.value.is_none() => {
                self.evaluate(value)?;
                self.evaluate(slice)?;
            }
            _ => {}
        }
        if !it.simple && evaluated && !self.future_annotations {
            self.evaluate(&it.annotation)?;
        }
        Ok(())
    }

    /// `__annotations__[name] = annotation`
    fn store_annotation(&mut self, name: Name, annotation: &'a Expr<'a>, span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        let operand = self.annotation_value(annotation)?;
        let value = self.unit.source(operand, annotation.span);
        let annotations = self.names.intern("__annotations__");
        let mapping = self.load_mangled(annotations, None, span);
        let mapping = self.unit.source(mapping, span);
        let name = self.mangled(name);
        let key = super::constants::text(self.names.get(name));
        let key = self.unit.source(Operand::Constant(key), span);
        self.unit.emit(Instruction::set_item(mapping, key, value), span);
        self.unit.top = mark;
        Ok(())
    }

    /// An annotation as a value: what it says, or its text under `from __future__ import annotations`.
    pub(super) fn annotation_value(&mut self, annotation: &'a Expr<'a>) -> Outcome<Operand> {
        if self.future_annotations {
            let text = super::unparse::expression(annotation, &self.names);
            return Ok(Operand::Constant(super::constants::text(&text)));
        }
        match annotation.kind {
            // `*args: *Ts`
            ExprKind::Starred(inner) => self.only_item(inner, annotation.span),
            _ => self.expression(annotation, None),
        }
    }

    /// The only item of an iterable, on top.
    pub(super) fn only_item(&mut self, iterable: &'a Expr<'a>, span: Span) -> Outcome<Operand> {
        let mark = self.unit.top;
        let source = self.value(iterable)?;
        let item = self.unit.temporary();
        self.unit.emit(Instruction::unpack_sequence(Base(item.0), source, Count(1)), span);
        Ok(Operand::Temporary(self.unit.put_on_top(mark, Operand::Temporary(item), span)))
    }

    /// Evaluates an expression for its effect.
    pub(super) fn evaluate(&mut self, expression: &'a Expr<'a>) -> Outcome<()> {
        let mark = self.unit.top;
        let operand = self.expression(expression, None)?;
        self.unit.discard(operand, expression.span);
        self.unit.top = mark;
        Ok(())
    }

    /// `del targets`
    pub(super) fn delete(&mut self, targets: &'a [Expr<'a>]) -> Outcome<()> {
        for target in targets {
            let mark = self.unit.top;
            match target.kind {
                ExprKind::Name(name) => {
                    if self.names.get(name) == "__debug__" {
                        return fault(target.span, "cannot delete __debug__");
                    }
                    self.delete_name(name, target.span)?;
                }
                ExprKind::Attribute { value, attr } => {
                    let object = self.value(value)?;
                    let name = self.attribute_name(attr);
                    let span = self.narrow(target.span, attr, target.span);
                    self.unit.emit(Instruction::delete_attr(object, name), span);
                }
                ExprKind::Subscript { value, slice } => {
                    let container = self.expression(value, None)?;
                    let container = self.protect(container, &[slice], value.span);
                    let key = self.value(slice)?;
                    let container = self.unit.source(container, value.span);
                    self.unit.emit(Instruction::delete_item(container, key), target.span);
                }
                ExprKind::Tuple(items) | ExprKind::List(items) => self.delete(items)?,
                _ => return fault(target.span, "cannot delete this expression"),
            }
            self.unit.top = mark;
        }
        Ok(())
    }
}

/// Pairs of target and value, if an assignment of tuples can go item by item.
fn parallel<'a>(target: &'a Expr<'a>, value: &'a Expr<'a>) -> Option<Vec<(&'a Expr<'a>, &'a Expr<'a>)>> {
    let (ExprKind::Tuple(targets) | ExprKind::List(targets)) = target.kind else { return None };
    let (ExprKind::Tuple(values) | ExprKind::List(values)) = value.kind else { return None };
    let fits = targets.len() == values.len() && targets.len() <= PARALLEL;
    if !fits || has_star(targets) || has_star(values) {
        return None;
    }
    Some(targets.iter().zip(values).collect())
}
