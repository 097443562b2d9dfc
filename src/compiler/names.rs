//! Names: reading, binding and deleting a variable, by where it lives.

use super::Compiler;
use super::error::Outcome;
use super::registers::Operand;
use super::scopes::{Kind, Place, ScopeId, mangle};
use super::unit::Variable;
use crate::bytecode::instruction::*;
use crate::text::names::Name;
use crate::text::span::Span;

/// How a variable is reached from the code that uses it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Access {
    /// A register of this frame, perhaps with a cell in it.
    Register(Variable),
    /// The closure.
    Free(u16),
    /// The class namespace, then the closure.
    ClassFree(u16),
    /// The namespace of the class around an annotation scope, then the closure.
    ClassDictFree(u16),
    /// The module's globals, then the builtins.
    Global,
    /// The namespace of the class around an annotation scope, then the globals.
    ClassDictGlobal,
    /// The namespace the code runs in.
    Namespace,
}

impl Compiler<'_> {
    /// The scope that the code being emitted belongs to.
    pub(crate) fn scope_id(&self) -> ScopeId {
        self.unit.inlined.last().map_or(self.unit.scope, |inlined| inlined.scope)
    }

    /// The name that a name of the source stands for here.
    pub(crate) fn mangled(&mut self, name: Name) -> Name {
        let scope = self.scopes.get(self.scope_id());
        mangle::mangle(&mut self.names, scope, name)
    }

    /// How a mangled name is reached.
    pub(crate) fn access(&self, name: Name) -> Access {
        for inlined in self.unit.inlined.iter().rev() {
            if let Some(&variable) = inlined.variables.get(&name) {
                return Access::Register(variable);
            }
        }
        let inner = self.scopes.get(self.scope_id());
        let own = self.scopes.get(self.unit.scope);
        let place = inner.symbol(name).map_or(Place::GlobalImplicit, |symbol| symbol.place);
        // What an inlined comprehension finds in no function around it may be the unit's own.
        let is_inner = !self.unit.inlined.is_empty();
        match place {
            Place::GlobalExplicit => Access::Global,
            Place::Local | Place::Free => {
                if let (Some(&variable), true) = (self.unit.variables.get(&name), own.kind != Kind::Class) {
                    return Access::Register(variable);
                }
                match self.unit.free.get(&name) {
                    Some(&index) if place == Place::Free => match own.kind {
                        Kind::Class if !is_inner => Access::ClassFree(index),
                        _ if inner.can_see_class_scope => Access::ClassDictFree(index),
                        _ => Access::Free(index),
                    },
                    _ => Access::Namespace,
                }
            }
            Place::GlobalImplicit if inner.can_see_class_scope => Access::ClassDictGlobal,
            Place::GlobalImplicit if own.kind.is_function_like() => Access::Global,
            Place::GlobalImplicit if own.kind == Kind::Class && is_inner => Access::Global,
            Place::GlobalImplicit => Access::Namespace,
        }
    }

    /// The variable, if the name is one in a register without a cell.
    pub(crate) fn plain_local(&mut self, name: Name) -> Option<Variable> {
        let name = self.mangled(name);
        match self.access(name) {
            Access::Register(variable) if !variable.is_cell => Some(variable),
            _ => None,
        }
    }

    /// The value of a variable.
    pub(crate) fn load_name(&mut self, name: Name, want: Option<Reg>, span: Span) -> Operand {
        let name = self.mangled(name);
        self.load_mangled(name, want, span)
    }

    /// The value of a variable whose name is mangled already.
    pub(crate) fn load_mangled(&mut self, name: Name, want: Option<Reg>, span: Span) -> Operand {
        let access = self.access(name);
        let unit = &mut self.unit;
        if let Access::Register(variable) = access
            && !variable.is_cell
        {
            if !unit.bound.has(variable.id) {
                unit.emit(Instruction::check_bound(variable.register), span);
                unit.bound.add(variable.id);
            }
            return Operand::Local(variable.register);
        }
        let dst = unit.destination(want);
        match access {
            Access::Register(variable) => {
                unit.emit(Instruction::load_cell(dst, Source::kept(variable.register)), span);
            }
            Access::Free(index) => unit.emit(Instruction::load_free(dst, FreeIndex(index)), span),
            Access::ClassFree(index) => {
                let name = NameIndex(unit.name_index(name));
                unit.emit(Instruction::load_class_free(Small(0), dst, FreeIndex(index), name), span);
            }
            Access::ClassDictFree(index) => {
                // The mapping goes through a temporary: a wanted register is only written at the end.
                let mark = self.unit.top;
                let mapping = self.unit.temporary();
                self.load_class_dict(mapping, span);
                let name = NameIndex(self.unit.name_index(name));
                self.unit.emit(Instruction::load_class_free(Small(1), mapping, FreeIndex(index), name), span);
                self.unit.put(dst, Operand::Temporary(mapping), span);
                self.unit.top = mark;
            }
            Access::Global => {
                let name = NameIndex(unit.name_index(name));
                unit.emit(Instruction::load_global(dst, name), span);
            }
            Access::ClassDictGlobal => {
                let mark = self.unit.top;
                let mapping = self.unit.temporary();
                self.load_class_dict(mapping, span);
                let name = NameIndex(self.unit.name_index(name));
                let mapping = Source::last(mapping);
                self.unit.emit(Instruction::load_from_dict_or_globals(dst, mapping, name), span);
                self.unit.top = mark;
            }
            Access::Namespace => {
                let name = NameIndex(unit.name_index(name));
                unit.emit(Instruction::load_name(dst, name), span);
            }
        }
        match want {
            Some(register) => self.unit.result(register),
            None => Operand::Temporary(dst),
        }
    }

    /// Loads `__classdict__`, the namespace of the class around an annotation scope.
    fn load_class_dict(&mut self, dst: Reg, span: Span) {
        let name = self.names.intern("__classdict__");
        if let Some(&index) = self.unit.free.get(&name) {
            self.unit.emit(Instruction::load_free(dst, FreeIndex(index)), span);
        }
    }

    /// Binds a variable; the operand is consumed.
    pub(crate) fn store_name(&mut self, name: Name, operand: Operand, span: Span) -> Outcome<()> {
        self.check_bindable(name, span)?;
        let name = self.mangled(name);
        self.store_mangled(name, operand, span);
        Ok(())
    }

    /// Binds a variable whose name is mangled already.
    pub(crate) fn store_mangled(&mut self, name: Name, operand: Operand, span: Span) {
        let access = self.access(name);
        let unit = &mut self.unit;
        if let Access::Register(variable) = access
            && !variable.is_cell
        {
            unit.put(variable.register, operand, span);
            unit.bound.add(variable.id);
            return;
        }
        let mark = unit.top;
        let value = unit.source(operand, span);
        let instruction = match access {
            Access::Register(variable) => Instruction::store_cell(Source::kept(variable.register), value),
            Access::Free(index) | Access::ClassFree(index) | Access::ClassDictFree(index) => {
                Instruction::store_free(FreeIndex(index), value)
            }
            Access::Global | Access::ClassDictGlobal => {
                Instruction::store_global(value, NameIndex(unit.name_index(name)))
            }
            Access::Namespace => Instruction::store_name(value, NameIndex(unit.name_index(name))),
        };
        unit.emit(instruction, span);
        unit.top = mark;
    }

    /// `del name`.
    pub(crate) fn delete_name(&mut self, name: Name, span: Span) -> Outcome<()> {
        let name = self.mangled(name);
        let access = self.access(name);
        let unit = &mut self.unit;
        let instruction = match access {
            Access::Register(variable) if variable.is_cell => {
                Instruction::delete_cell(Source::kept(variable.register))
            }
            Access::Register(variable) => {
                unit.bound.remove(variable.id);
                Instruction::delete_local(variable.register)
            }
            Access::Free(index) | Access::ClassFree(index) | Access::ClassDictFree(index) => {
                Instruction::delete_free(FreeIndex(index))
            }
            Access::Global | Access::ClassDictGlobal => {
                Instruction::delete_global(NameIndex(unit.name_index(name)))
            }
            Access::Namespace => Instruction::delete_name(NameIndex(unit.name_index(name))),
        };
        unit.emit(instruction, span);
        Ok(())
    }

    /// `__debug__` cannot be bound.
    pub(crate) fn check_bindable(&self, name: Name, span: Span) -> Outcome<()> {
        if self.names.get(name) == "__debug__" {
            return super::error::fault(span, "cannot assign to __debug__");
        }
        Ok(())
    }
}
