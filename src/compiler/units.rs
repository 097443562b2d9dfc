//! Opening and closing units: a new code object starts with its locals and closure, and ends in
//! the constants of the one around it.

use super::Compiler;
use super::block::Block;
use super::bound::Bound;
use super::constants::ConstantTable;
use super::error::Outcome;
use super::scopes::{Kind, Part, Place, Scope, ScopeId, Scopes, Uses};
use super::unit::{Unit, UnitKind, Variable};
use crate::bytecode::code::{Code, Constant, Flags};
use crate::bytecode::instruction::*;
use crate::text::names::{Interner, Name};
use crate::text::span::Span;
use hashbrown::HashMap;
use std::sync::Arc;

impl<'a> Unit<'a> {
    /// An empty unit for a scope.
    pub(super) fn new(
        kind: UnitKind,
        scope_id: ScopeId,
        name: Name,
        first_line: u32,
        scopes: &Scopes,
    ) -> Unit<'a> {
        let scope = scopes.get(scope_id);
        let is_function = scope.kind.is_function_like();
        let is_block = scope.kind.is_function_block();
        let flags = Flags {
            function: is_function,
            nested: is_function && scope.parent.is_some_and(|parent| scopes.is_nested(parent)),
            generator: is_block && scope.generator && !scope.coroutine,
            coroutine: is_block && scope.coroutine && !scope.generator,
            async_generator: is_block && scope.coroutine && scope.generator,
            class: scope.kind == Kind::Class,
            method: is_function && scope.parent.is_some_and(|parent| scopes.get(parent).kind == Kind::Class),
            ..Flags::default()
        };
        Unit {
            kind,
            scope: scope_id,
            name,
            qualified_name: String::new(),
            first_line,
            flags,
            argument_count: 0,
            positional_only_count: 0,
            keyword_only_count: 0,
            local_names: Vec::new(),
            variables: HashMap::new(),
            free: scope.free.iter().enumerate().map(|(at, &name)| (name, at as u16)).collect(),
            items: Vec::new(),
            labels: Vec::new(),
            handlers: Vec::new(),
            handler: None,
            constants: ConstantTable::default(),
            names: Vec::new(),
            name_index: HashMap::new(),
            top: 0,
            high: 0,
            blocks: Vec::<Block<'a>>::new(),
            inlined: Vec::new(),
            scoped_names: Vec::new(),
            next_variable: 0,
            bound: Bound::default(),
            deletable: Bound::default(),
            reachable: true,
            has_docstring: false,
            static_attributes: Vec::new(),
            overflow: None,
            span: Span::default(),
        }
    }

    /// Gives each local its register: parameters, then plain locals, then cells by name.
    fn allot_locals(&mut self, scope: &Scope, names: &Interner) {
        let is_own = |name: &Name| !scope.parameters.contains(name);
        let locals = scope.symbols.iter().filter(|symbol| symbol.place == Place::Local);
        let (mut cells, plain): (Vec<Name>, Vec<Name>) = match scope.kind {
            Kind::Module | Kind::Class => (Vec::new(), Vec::new()),
            _ => {
                let own = locals.filter(|symbol| is_own(&symbol.name)).map(|symbol| symbol.name);
                own.partition(|&name| scope.symbol(name).is_some_and(|symbol| symbol.captured))
            }
        };
        cells.sort_by(|&a, &b| names.get(a).cmp(names.get(b)));
        for &name in scope.parameters.iter().chain(&plain).chain(&cells) {
            let id = self.local_names.len() as u32;
            let is_cell = scope.symbol(name).is_some_and(|symbol| symbol.captured);
            self.variables.insert(name, Variable { register: Reg(id as u16), is_cell, id });
            self.local_names.push(name);
        }
        let locals = self.locals();
        for (&name, variable) in &self.variables {
            if scope.symbol(name).is_some_and(|symbol| symbol.uses.has(Uses::DELETED)) {
                self.deletable.add(variable.id);
            }
        }
        (0..scope.parameters.len() as u32).for_each(|id| self.bound.add(id));
        self.next_variable = locals;
        self.top = locals;
        self.reserve(locals);
    }

    /// A local that is a cell from the start and belongs to no name of the source.
    pub(super) fn implicit_cell(&mut self, name: Name) -> Reg {
        let register = self.temporary();
        let id = self.local_names.len() as u32;
        self.local_names.push(name);
        self.variables.insert(name, Variable { register, is_cell: true, id });
        self.next_variable = self.locals();
        register
    }
}

impl Scopes {
    /// The module's scope.
    pub(super) fn top(&self) -> ScopeId {
        ScopeId(0)
    }

    /// Whether code inside this scope counts as nested: some function is around it.
    fn is_nested(&self, id: ScopeId) -> bool {
        let scope = self.get(id);
        scope.kind.is_function_like() || scope.parent.is_some_and(|parent| self.is_nested(parent))
    }
}

impl Compiler<'_> {
    /// Opens the unit of a scope that a node opens.
    pub(super) fn enter<T>(&mut self, kind: UnitKind, node: &T, part: Part, name: Name, line: u32) {
        let scope = self.scopes.of(node, part);
        let mut unit = Unit::new(kind, scope, name, line, &self.scopes);
        unit.flags.future_annotations = self.future_annotations;
        unit.allot_locals(self.scopes.get(scope), &self.names);
        unit.qualified_name = self.qualified_name(kind, name);
        self.outer.push(std::mem::replace(&mut self.unit, unit));
    }

    /// The first instructions of a function: cells, and the generator's start and cover.
    pub(super) fn begin_function(&mut self, span: Span) {
        let mut cells: Vec<Reg> =
            self.unit.variables.values().filter(|it| it.is_cell).map(|it| it.register).collect();
        cells.sort_unstable();
        for register in cells {
            self.unit.emit_silent(Instruction::make_cell(register));
        }
        if self.is_generator_like() {
            self.unit.emit(Instruction::return_generator(), span);
            let depth = self.unit.top;
            self.unit.cover(depth);
        }
    }

    fn is_generator_like(&self) -> bool {
        let flags = self.unit.flags;
        flags.generator || flags.coroutine || flags.async_generator
    }

    /// The last instructions of a function: the implicit return, the generator's last handler.
    pub(super) fn end_function(&mut self) {
        if self.unit.reachable {
            let none = self.unit.constant(Constant::None);
            self.unit.emit_silent(Instruction::return_const(none));
        }
        if !self.is_generator_like() {
            return;
        }
        let handler = 0;
        self.unit.handler = None;
        if self.unit.handlers[handler].used {
            let base = self.unit.enter_handler(handler as u32);
            self.unit.emit_silent(Instruction::stop_iteration_error(base));
            self.unit.emit_silent(Instruction::reraise(base, Reg(base.0 + 1)));
        }
    }

    /// Closes the unit and gives its code.
    pub(super) fn leave_unit(&mut self, span: Span) -> Outcome<Arc<Code>> {
        let outer = self.outer.pop().expect("units are left in the order they were entered");
        let mut unit = std::mem::replace(&mut self.unit, outer);
        unit.span = span;
        super::assemble::assemble(unit, &self.names, self.source, &self.filename).map(Arc::new)
    }

    /// The names a code object takes from the units around it.
    pub(super) fn make_function(&mut self, dst: Reg, code: Arc<Code>, free: &[Name], span: Span) {
        let index = self.unit.constant(Constant::Code(code));
        self.unit.emit(Instruction::make_function(dst, index), span);
        if free.is_empty() {
            return;
        }
        let mark = self.unit.top;
        let base = self.unit.temporaries(free.len() as u32);
        for (at, &name) in free.iter().enumerate() {
            let cell = Reg(base.0 + at as u16);
            let instruction = match self.cell_of(name) {
                Some(register) => Instruction::copy(cell, Source::kept(register)),
                None => {
                    let index = self.unit.free.get(&name).copied().unwrap_or_default();
                    Instruction::load_free_cell(cell, FreeIndex(index))
                }
            };
            self.unit.emit(instruction, span);
        }
        let count = Count(free.len() as u16);
        self.unit.emit(Instruction::build_tuple(base, Base(base.0), count), span);
        let which = Small(3);
        let (function, cells) = (Source::kept(dst), Source::last(base));
        self.unit.emit(Instruction::set_function_attribute(which, function, cells), span);
        self.unit.top = mark;
    }

    /// The register of this frame that holds the cell of a name.
    fn cell_of(&self, name: Name) -> Option<Reg> {
        let inlined = self.unit.inlined.iter().rev().find_map(|inlined| inlined.variables.get(&name));
        inlined.or_else(|| self.unit.variables.get(&name)).filter(|it| it.is_cell).map(|it| it.register)
    }

    /// The names that the scope's code needs in its closure.
    pub(super) fn free_names<T>(&self, node: &T, part: Part) -> Vec<Name> {
        self.scopes.get(self.scopes.of(node, part)).free.clone()
    }

    /// The line a span starts in.
    pub(super) fn line(&self, span: Span) -> u32 {
        self.source.line_of(span.start)
    }

    /// `co_qualname` of a unit inside the current one.
    fn qualified_name(&mut self, kind: UnitKind, name: Name) -> String {
        let text = self.names.get(name).to_string();
        let mut parent = &self.unit;
        let mut depth = self.outer.len();
        if parent.kind == UnitKind::Annotation {
            depth = depth.saturating_sub(1);
            parent = &self.outer[depth];
        }
        if depth == 0 {
            return text;
        }
        if matches!(kind, UnitKind::Function | UnitKind::AsyncFunction | UnitKind::Class) {
            let scope = self.scopes.get(parent.scope);
            let mangled = super::scopes::mangle::mangle(&mut self.names, scope, name);
            if scope.symbol(mangled).is_some_and(|symbol| symbol.place == Place::GlobalExplicit) {
                return text;
            }
        }
        let locals = if parent.kind.is_function() { ".<locals>" } else { "" };
        format!("{}{locals}.{text}", parent.qualified_name)
    }
}
