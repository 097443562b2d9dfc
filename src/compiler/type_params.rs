//! Type parameters and type aliases (PEP 695, PEP 696). Bounds, constraints, defaults and values of
//! aliases are functions that are called when somebody asks.

use super::Compiler;
use super::constants::text;
use super::error::{Outcome, fault};
use super::registers::Operand;
use super::scopes::Part;
use super::unit::UnitKind;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Expr, ExprKind, TypeAlias, TypeParam, TypeParamKind};
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// Opens the unit that makes the type parameters of `node`.
    pub(super) fn enter_type_parameters<T>(&mut self, node: &'a T, name: Name, line: u32) {
        let name = format!("<generic parameters of {}>", self.names.get(name));
        let name = self.names.intern(&name);
        self.enter(UnitKind::Annotation, node, Part::TypeParameters, name, line);
    }

    /// Makes the parameters, binds their names, and leaves the tuple of them on top.
    pub(super) fn type_parameters(&mut self, params: &'a [TypeParam<'a>], span: Span) -> Outcome<Reg> {
        let mark = self.unit.top;
        let mut seen_default = false;
        for param in params {
            self.check_bindable(param.name, param.span)?;
            if param.default.is_none() && seen_default {
                let name = self.names.get(param.name);
                let message = format!("non-default type parameter '{name}' follows default type parameter");
                return fault(param.span, message);
            }
            seen_default |= param.default.is_some();
            let register = self.type_parameter(param)?;
            let name = self.mangled(param.name);
            self.store_kept(name, register, param.span);
        }
        self.unit.top = mark;
        let dst = self.unit.temporary();
        let count = Count(params.len() as u16);
        self.unit.emit(Instruction::build_tuple(dst, Base(dst.0), count), span);
        Ok(dst)
    }

    fn type_parameter(&mut self, param: &'a TypeParam<'a>) -> Outcome<Reg> {
        let span = param.span;
        let dst = self.unit.temporary();
        let name = text(self.names.get(param.name));
        self.unit.load_constant(dst, name, span);
        let bound = match param.kind {
            TypeParamKind::TypeVar(bound) => bound,
            TypeParamKind::ParamSpec | TypeParamKind::TypeVarTuple => None,
        };
        if let Some(bound) = bound {
            let is_tuple = matches!(bound.kind, ExprKind::Tuple(_));
            let function = self.evaluator(param, Part::Bound, param.name, bound, span)?;
            let which =
                if is_tuple { Intrinsic::TypeVarWithConstraints } else { Intrinsic::TypeVarWithBound };
            let (left, right) = (Source::last(dst), Source::last(function));
            self.unit.emit(Instruction::call_intrinsic2(Small(which as u8), dst, left, right), span);
        } else {
            let which = match param.kind {
                TypeParamKind::TypeVar(_) => Intrinsic::TypeVar,
                TypeParamKind::ParamSpec => Intrinsic::ParamSpec,
                TypeParamKind::TypeVarTuple => Intrinsic::TypeVarTuple,
            };
            self.unit.emit(Instruction::call_intrinsic(Small(which as u8), dst, Source::last(dst)), span);
        }
        self.unit.top = u32::from(dst.0) + 1;
        if let Some(default) = param.default {
            let function = self.evaluator(param, Part::Default, param.name, default, span)?;
            let which = Small(Intrinsic::SetTypeParamDefault as u8);
            let (left, right) = (Source::last(dst), Source::last(function));
            self.unit.emit(Instruction::call_intrinsic2(which, dst, left, right), span);
            self.unit.top = u32::from(dst.0) + 1;
        }
        Ok(dst)
    }

    /// A function on top that evaluates `value` when it is called.
    fn evaluator<T>(
        &mut self,
        node: &'a T,
        part: Part,
        name: Name,
        value: &'a Expr<'a>,
        span: Span,
    ) -> Outcome<Reg> {
        self.enter(UnitKind::Annotation, node, part, name, self.line(span));
        self.begin_function(span);
        let mark = self.unit.top;
        let operand = self.annotation_like(value)?;
        let source = self.unit.source(operand, value.span);
        self.unit.emit(Instruction::return_value(source), value.span);
        self.unit.top = mark;
        self.end_function();
        let code = self.leave_unit(span)?;
        let free = self.free_names(node, part);
        let function = self.unit.temporary();
        self.make_function(function, code, &free, span);
        Ok(function)
    }

    /// The value; a starred default of a `TypeVarTuple` is the only item of what it unpacks to.
    fn annotation_like(&mut self, value: &'a Expr<'a>) -> Outcome<Operand> {
        match value.kind {
            ExprKind::Starred(inner) => self.only_item(inner, value.span),
            _ => self.expression(value, None),
        }
    }

    /// `type name[params] = value`
    pub(super) fn type_alias(&mut self, alias: &'a TypeAlias<'a>, span: Span) -> Outcome<()> {
        let ExprKind::Name(name) = alias.name.kind else { return Ok(()) };
        self.check_bindable(name, span)?;
        let mark = self.unit.top;
        let base = self.unit.window();
        let line = self.line(span);
        if alias.type_params.is_empty() {
            self.make_alias(alias, name, None, span)?;
        } else {
            self.enter_type_parameters(alias, name, line);
            self.begin_function(span);
            let result = self.make_alias(alias, name, Some(alias.type_params), span)?;
            self.unit.emit(Instruction::return_value(Source::last(result)), span);
            self.end_function();
            let code = self.leave_unit(span)?;
            let free = self.free_names(alias, Part::TypeParameters);
            self.unit.top = u32::from(base.0) + 1;
            self.make_function(base, code, &free, span);
            self.call_at_once(base, span);
        }
        self.store_name(name, Operand::Temporary(base), span)?;
        self.unit.top = mark;
        Ok(())
    }

    /// Makes the alias on top from its name, parameters and evaluator.
    fn make_alias(
        &mut self,
        alias: &'a TypeAlias<'a>,
        name: Name,
        params: Option<&'a [TypeParam<'a>]>,
        span: Span,
    ) -> Outcome<Reg> {
        let mark = self.unit.top;
        let name_text = text(self.names.get(name));
        self.unit.put_on_top(mark, Operand::Constant(name_text), span);
        match params {
            Some(params) => self.type_parameters(params, span)?,
            None => self.unit.put_on_top(mark + 1, Operand::Constant(Constant::None), span),
        };
        self.evaluator(alias, Part::Body, name, &alias.value, span)?;
        self.unit.top = mark;
        let dst = self.unit.temporary();
        self.unit.emit(Instruction::build_tuple(dst, Base(dst.0), Count(3)), span);
        let which = Small(Intrinsic::TypeAlias as u8);
        self.unit.emit(Instruction::call_intrinsic(which, dst, Source::last(dst)), span);
        Ok(dst)
    }
}
