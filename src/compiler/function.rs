//! Functions and lambdas: defaults and annotations are evaluated outside, the body is a unit of its own.

use super::Compiler;
use super::comprehension::none;
use super::constants::text;
use super::error::Outcome;
use super::registers::Operand;
use super::scopes::{Part, parameters::every_argument};
use super::unit::UnitKind;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Arguments, Expr, FunctionDef, Lambda};
use crate::text::names::Name;
use crate::text::span::Span;

/// What a function object gets besides its code: one temporary each.
#[derive(Clone, Copy, Default)]
pub(super) struct Extras {
    defaults: Option<Reg>,
    keyword_defaults: Option<Reg>,
    annotations: Option<Reg>,
}

/// Numbers of the attributes in `SetFunctionAttribute`.
const DEFAULTS: u8 = 0;
const KEYWORD_DEFAULTS: u8 = 1;
const ANNOTATIONS: u8 = 2;

impl<'a> Compiler<'a> {
    /// `def` with its decorators.
    pub(super) fn function(&mut self, def: &'a FunctionDef<'a>, span: Span) -> Outcome<()> {
        self.check_parameters(&def.args)?;
        let mark = self.unit.top;
        let line = def.decorators.first().map_or_else(|| self.line(span), |first| self.line(first.span));
        let windows = self.push_decorators(def.decorators)?;
        // The function goes straight to its local if nothing decorates it.
        let want = match windows.is_empty() {
            true => self.plain_local(def.name).map(|variable| variable.register),
            false => None,
        };
        let function = match def.type_params {
            [] => {
                let function = self.unit.destination(want);
                let inner = self.unit.top;
                let extras = self.extras(&def.args, span)?;
                let extras = self.annotations(def, extras, span)?;
                self.function_body(def, function, extras, line, span)?;
                self.unit.top = inner;
                function
            }
            params => self.generic_function(def, params, line, span)?,
        };
        let result = self.apply_decorators(def.decorators, windows, function);
        let operand = self.unit.result(result);
        self.store_name(def.name, operand, span)?;
        self.unit.top = mark;
        Ok(())
    }

    /// Evaluates the decorators, each in the callee slot of a call window.
    pub(super) fn push_decorators(&mut self, decorators: &'a [Expr<'a>]) -> Outcome<Vec<Reg>> {
        let mut windows = Vec::with_capacity(decorators.len());
        for decorator in decorators {
            let base = self.unit.window();
            self.push(decorator)?;
            self.unit.top = u32::from(base.0) + FRAME_WORDS as u32;
            windows.push(base);
        }
        Ok(windows)
    }

    /// Calls the decorators from the innermost on; `value` is the innermost one's argument. The result
    /// is in the first window.
    pub(super) fn apply_decorators(&mut self, decorators: &[Expr<'_>], windows: Vec<Reg>, value: Reg) -> Reg {
        let mut result = value;
        for (decorator, base) in decorators.iter().zip(windows).rev() {
            self.unit.emit(Instruction::call(base, Base(base.0), Count(1)), decorator.span);
            result = base;
        }
        result
    }

    /// `lambda args: body`
    pub(super) fn lambda(&mut self, it: &'a Lambda<'a>, want: Option<Reg>, span: Span) -> Outcome<Operand> {
        self.check_parameters(&it.args)?;
        let function = self.unit.destination(want);
        let mark = self.unit.top;
        let extras = self.extras(&it.args, span)?;
        let name = self.names.intern("<lambda>");
        self.enter(UnitKind::Lambda, it, Part::Body, name, self.line(span));
        self.count_parameters(&it.args);
        self.begin_function(span);
        let source = self.value(&it.body)?;
        self.unit.emit(Instruction::return_value(source), it.body.span);
        self.end_function();
        let code = self.leave_unit(span)?;
        let free = self.free_names(it, Part::Body);
        self.make_function(function, code, &free, span);
        self.set_extras(function, extras, span);
        self.unit.top = mark;
        Ok(self.unit.result(function))
    }

    /// Evaluates the defaults, in temporaries on top.
    pub(super) fn extras(&mut self, args: &Arguments<'a>, span: Span) -> Outcome<Extras> {
        let mut extras = Extras::default();
        let positional = args.posonlyargs.iter().chain(args.args);
        let defaults: Vec<&'a Expr<'a>> = positional.filter_map(|arg| arg.default).collect();
        if !defaults.is_empty() {
            extras.defaults = Some(self.tuple_of(&defaults, span)?);
        }
        let keyword_only: Vec<_> = args.kwonlyargs.iter().filter(|arg| arg.default.is_some()).collect();
        if !keyword_only.is_empty() {
            let mark = self.unit.top;
            for arg in &keyword_only {
                self.push_text(arg.name, arg.span);
                arg.default.map_or(Ok(()), |default| self.push(default).map(|_| ()))?;
            }
            extras.keyword_defaults = Some(self.map_on_top(mark, keyword_only.len(), span));
        }
        Ok(extras)
    }

    /// A tuple of the values on top, a constant one if all are constants.
    fn tuple_of(&mut self, values: &[&'a Expr<'a>], span: Span) -> Outcome<Reg> {
        let mark = self.unit.top;
        let constants: Option<Vec<Constant>> =
            values.iter().map(|value| super::fold::expression(value)).collect();
        if let Some(constants) = constants {
            return Ok(self.unit.put_on_top(mark, Operand::Constant(Constant::Tuple(constants)), span));
        }
        values.iter().try_for_each(|value| self.push(value).map(|_| ()))?;
        self.unit.top = mark;
        let dst = self.unit.temporary();
        self.unit.emit(Instruction::build_tuple(dst, Base(dst.0), Count(values.len() as u16)), span);
        Ok(dst)
    }

    fn push_text(&mut self, name: Name, span: Span) {
        let name = self.mangled(name);
        let constant = text(self.names.get(name));
        let top = self.unit.top;
        self.unit.put_on_top(top, Operand::Constant(constant), span);
    }

    fn map_on_top(&mut self, mark: u32, pairs: usize, span: Span) -> Reg {
        self.unit.top = mark;
        let dst = self.unit.temporary();
        self.unit.emit(Instruction::build_map(dst, Base(dst.0), Count(pairs as u16)), span);
        dst
    }

    /// Evaluates the annotations into a dict on top.
    pub(super) fn annotations(
        &mut self,
        def: &'a FunctionDef<'a>,
        mut extras: Extras,
        span: Span,
    ) -> Outcome<Extras> {
        let mark = self.unit.top;
        let mut count = 0;
        for arg in every_argument(&def.args) {
            let Some(annotation) = arg.annotation else { continue };
            self.push_text(arg.name, arg.span);
            self.push_annotation(annotation)?;
            count += 1;
        }
        if let Some(annotation) = def.returns {
            let name = self.names.intern("return");
            self.push_text(name, annotation.span);
            self.push_annotation(annotation)?;
            count += 1;
        }
        if count > 0 {
            extras.annotations = Some(self.map_on_top(mark, count, span));
        }
        Ok(extras)
    }

    fn push_annotation(&mut self, annotation: &'a Expr<'a>) -> Outcome<()> {
        let mark = self.unit.top;
        let operand = self.annotation_value(annotation)?;
        self.unit.put_on_top(mark, operand, annotation.span);
        Ok(())
    }

    /// Gives a function its extras.
    pub(super) fn set_extras(&mut self, function: Reg, extras: Extras, span: Span) {
        let rows = [
            (DEFAULTS, extras.defaults),
            (KEYWORD_DEFAULTS, extras.keyword_defaults),
            (ANNOTATIONS, extras.annotations),
        ];
        for (which, register) in rows {
            let Some(register) = register else { continue };
            let (function, value) = (Source::kept(function), Source::last(register));
            self.unit.emit(Instruction::set_function_attribute(Small(which), function, value), span);
        }
    }

    /// Compiles the body and makes the function object in `dst`.
    pub(super) fn function_body(
        &mut self,
        def: &'a FunctionDef<'a>,
        dst: Reg,
        extras: Extras,
        line: u32,
        span: Span,
    ) -> Outcome<()> {
        let kind = if def.is_async { UnitKind::AsyncFunction } else { UnitKind::Function };
        self.enter(kind, def, Part::Body, def.name, line);
        self.count_parameters(&def.args);
        let (docstring, body) = self.docstring(def.body);
        if let Some((text, _)) = docstring {
            self.unit.constant(text);
            self.unit.has_docstring = true;
        }
        self.begin_function(span);
        self.body(body)?;
        self.end_function();
        let code = self.leave_unit(span)?;
        let free = self.free_names(def, Part::Body);
        self.make_function(dst, code, &free, span);
        self.set_extras(dst, extras, span);
        Ok(())
    }

    /// Notes the shape of the parameters.
    fn count_parameters(&mut self, args: &Arguments<'_>) {
        let unit = &mut self.unit;
        unit.positional_only_count = args.posonlyargs.len() as u16;
        unit.argument_count = (args.posonlyargs.len() + args.args.len()) as u16;
        unit.keyword_only_count = args.kwonlyargs.len() as u16;
        unit.flags.varargs = args.vararg.is_some();
        unit.flags.varkeywords = args.kwarg.is_some();
    }

    fn check_parameters(&self, args: &Arguments<'_>) -> Outcome<()> {
        every_argument(args).try_for_each(|arg| self.check_bindable(arg.name, arg.span))
    }

    /// A generic function: a function around it makes its type parameters and is called at once.
    fn generic_function(
        &mut self,
        def: &'a FunctionDef<'a>,
        params: &'a [crate::syntax::ast::TypeParam<'a>],
        line: u32,
        span: Span,
    ) -> Outcome<Reg> {
        let base = self.unit.window();
        // The wrapper takes the defaults as arguments.
        self.unit.top = u32::from(base.0) + FRAME_WORDS as u32;
        let outside = self.extras(&def.args, span)?;
        let count = outside.defaults.iter().count() + outside.keyword_defaults.iter().count();
        self.enter_type_parameters(def, def.name, line);
        self.unit.argument_count = count as u16;
        self.begin_function(span);
        let type_params = self.type_parameters(params, span)?;
        let function = self.unit.temporary();
        let mut inside = Extras::default();
        for (name, slot) in [
            (".defaults", outside.defaults.map(|_| &mut inside.defaults)),
            (".kwdefaults", outside.keyword_defaults.map(|_| &mut inside.keyword_defaults)),
        ] {
            if let Some(slot) = slot {
                let name = self.names.intern(name);
                *slot = Some(self.push_own_name(name, span));
            }
        }
        let inside = self.annotations(def, inside, span)?;
        self.function_body(def, function, inside, line, span)?;
        let which = Small(Intrinsic::SetFunctionTypeParams as u8);
        let (left, right) = (Source::last(function), Source::last(type_params));
        self.unit.emit(Instruction::call_intrinsic2(which, function, left, right), span);
        self.unit.emit(Instruction::return_value(Source::last(function)), span);
        self.end_function();
        let code = self.leave_unit(span)?;
        let free = self.free_names(def, Part::TypeParameters);
        self.unit.top = u32::from(base.0) + FRAME_WORDS as u32 + count as u32;
        self.make_function(base, code, &free, span);
        self.unit.emit(Instruction::call(base, Base(base.0), Count(count as u16)), span);
        self.unit.top = u32::from(base.0) + 1;
        Ok(base)
    }

    /// A function without arguments that is made in `r[base]` and called at once; its result is there.
    pub(super) fn call_at_once(&mut self, base: Reg, span: Span) {
        self.unit.emit(Instruction::call(base, Base(base.0), Count(0)), span);
        self.unit.top = u32::from(base.0) + 1;
    }

    /// A None result for bodies that have none.
    pub(super) fn return_none(&mut self, span: Span) {
        let Operand::Constant(none) = none() else { return };
        let index = self.unit.constant(none);
        self.unit.emit(Instruction::return_const(index), span);
    }
}
