//! Classes: the body is a unit that fills a namespace, `__build_class__` calls it and makes the class.

use super::Compiler;
use super::call::Arguments;
use super::constants::text;
use super::error::Outcome;
use super::registers::Operand;
use super::scopes::Part;
use super::unit::UnitKind;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::ClassDef;
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `class` with its decorators.
    pub(super) fn class(&mut self, def: &'a ClassDef<'a>, span: Span) -> Outcome<()> {
        self.check_keywords(def.keywords)?;
        let mark = self.unit.top;
        let line = def.decorators.first().map_or_else(|| self.line(span), |first| self.line(first.span));
        let windows = self.push_decorators(def.decorators)?;
        let base = self.unit.window();
        if def.type_params.is_empty() {
            self.build_class(def, base, None, line, span)?;
        } else {
            self.enter_type_parameters(def, def.name, line);
            self.begin_function(span);
            let params = self.type_parameters(def.type_params, span)?;
            let name = self.names.intern(".type_params");
            self.store_mangled(name, Operand::Temporary(params), span);
            self.unit.top = u32::from(params.0);
            let inner = self.unit.window();
            let generic_base = self.names.intern(".generic_base");
            self.build_class(def, inner, Some(generic_base), line, span)?;
            self.unit.emit(Instruction::return_value(Source::last(inner)), span);
            self.end_function();
            let code = self.leave_unit(span)?;
            let free = self.free_names(def, Part::TypeParameters);
            self.unit.top = u32::from(base.0) + 1;
            self.make_function(base, code, &free, span);
            self.call_at_once(base, span);
        }
        let result = self.apply_decorators(def.decorators, windows, base);
        self.store_name(def.name, Operand::Temporary(result), span)?;
        self.unit.top = mark;
        Ok(())
    }

    /// Makes the class in `r[base]`.
    fn build_class(
        &mut self,
        def: &'a ClassDef<'a>,
        base: Reg,
        generic_base: Option<Name>,
        line: u32,
        span: Span,
    ) -> Outcome<()> {
        self.unit.top = u32::from(base.0) + 1;
        self.unit.emit(Instruction::load_build_class(base), span);
        let arguments = Arguments { positional: def.bases, last: generic_base, keywords: def.keywords };
        let lead = |compiler: &mut Self| {
            compiler.class_function(def, line, span)?;
            if let Some(name) = generic_base {
                compiler.make_generic_base(name, span);
            }
            Ok(2)
        };
        self.call_with(base, &arguments, lead, None, span)?;
        Ok(())
    }

    /// Pushes the function of the class body and the class's name.
    fn class_function(&mut self, def: &'a ClassDef<'a>, line: u32, span: Span) -> Outcome<()> {
        let code = self.class_body(def, line, span)?;
        let free = self.free_names(def, Part::Body);
        let function = self.unit.temporary();
        self.make_function(function, code, &free, span);
        let name = text(self.names.get(def.name));
        let top = self.unit.top;
        self.unit.put_on_top(top, Operand::Constant(name), span);
        Ok(())
    }

    /// `.generic_base` becomes `Generic[*.type_params]`.
    fn make_generic_base(&mut self, name: Name, span: Span) {
        let mark = self.unit.top;
        let params = self.names.intern(".type_params");
        let params = self.push_own_name(params, span);
        let which = Small(Intrinsic::SubscriptGeneric as u8);
        self.unit.emit(Instruction::call_intrinsic(which, params, Source::last(params)), span);
        self.store_mangled(name, Operand::Temporary(params), span);
        self.unit.top = mark;
    }

    fn class_body(
        &mut self,
        def: &'a ClassDef<'a>,
        line: u32,
        span: Span,
    ) -> Outcome<std::sync::Arc<crate::bytecode::code::Code>> {
        self.enter(UnitKind::Class, def, Part::Body, def.name, line);
        let scope = self.scopes.get(self.unit.scope);
        let (wants_cell, wants_dict) = (scope.needs_class_cell, scope.needs_class_dict);
        let cell = wants_cell.then(|| self.make_class_cell("__class__"));
        let dict = wants_dict.then(|| self.make_class_cell("__classdict__"));
        let mark = self.unit.top;
        let start = Span::new(self.source.line_start(line), self.source.line_start(line));
        let module = self.names.intern("__name__");
        let module = self.load_mangled(module, None, start);
        self.store_own("__module__", module, start);
        self.unit.top = mark;
        let qualified_name = text(&self.unit.qualified_name);
        self.store_own("__qualname__", Operand::Constant(qualified_name), start);
        self.store_own("__firstlineno__", Operand::Constant(Constant::Int(line.into())), start);
        if !def.type_params.is_empty() {
            let params = self.names.intern(".type_params");
            let params = self.load_mangled(params, None, span);
            self.store_own("__type_params__", params, span);
            self.unit.top = mark;
        }
        if let Some(dict) = dict {
            let namespace = self.unit.temporary();
            self.unit.emit(Instruction::load_locals(namespace), span);
            let store = Instruction::store_cell(Source::kept(dict), Source::last(namespace));
            self.unit.emit(store, span);
            self.unit.top = mark;
        }
        self.setup_annotations(def.body);
        let (docstring, body) = self.docstring(def.body);
        if let Some((text, span)) = docstring {
            self.store_own("__doc__", Operand::Constant(text), span);
        }
        self.body(body)?;
        let attributes = self.unit.static_attributes.iter().map(|&name| text(self.names.get(name)));
        let attributes = Operand::Constant(Constant::Tuple(attributes.collect()));
        self.store_own("__static_attributes__", attributes, span);
        for (register, name) in [(dict, "__classdictcell__"), (cell, "__classcell__")] {
            if let Some(register) = register {
                self.store_own(name, Operand::Local(register), span);
            }
        }
        match cell {
            Some(cell) => self.unit.emit(Instruction::return_value(Source::kept(cell)), span),
            None => self.return_none(span),
        }
        self.leave_unit(span)
    }

    fn make_class_cell(&mut self, name: &str) -> Reg {
        let name = self.names.intern(name);
        let register = self.unit.implicit_cell(name);
        self.unit.emit_silent(Instruction::make_cell(register));
        register
    }
}
