//! Imports.

use super::Compiler;
use super::comprehension::none;
use super::error::{Outcome, fault};
use super::future::is_future;
use super::registers::Operand;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Alias, ImportFrom};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `import a.b as c, d`
    pub(super) fn import(&mut self, aliases: &'a [Alias], span: Span) -> Outcome<()> {
        for alias in aliases {
            let mark = self.unit.top;
            let mut module = self.import_module(alias.name, 0, none(), span);
            let dotted = self.names.get(alias.name).to_string();
            let mut parts = dotted.split('.');
            let first = parts.next().unwrap_or_default();
            match alias.asname {
                Some(name) => {
                    for part in parts {
                        let part = self.names.intern(part);
                        let part = NameIndex(self.unit.name_index(part));
                        self.unit.top = mark + 1;
                        let inner = self.unit.temporary();
                        let import = Instruction::import_from(inner, Source::last(module), part);
                        self.unit.emit(import, span);
                        module = self.unit.put_on_top(mark, Operand::Temporary(inner), span);
                    }
                    self.store_name(name, Operand::Temporary(module), span)?;
                }
                None => {
                    let first = self.names.intern(first);
                    self.store_name(first, Operand::Temporary(module), span)?;
                }
            }
            self.unit.top = mark;
        }
        Ok(())
    }

    /// `from module import names`
    pub(super) fn import_from(&mut self, it: &'a ImportFrom<'a>, span: Span) -> Outcome<()> {
        let late = span.start >= self.future_end;
        let named_future = it.module.is_some_and(|module| self.names.get(module) == "__future__");
        if late && (is_future(it, &self.names) || named_future) {
            let message = "from __future__ imports must occur at the beginning of the file";
            return fault(span, message);
        }
        let mark = self.unit.top;
        let names = it.names.iter().map(|alias| super::constants::text(self.names.get(alias.name)));
        let names = Operand::Constant(Constant::Tuple(names.collect()));
        let module_name = it.module.unwrap_or_else(|| self.names.intern(""));
        let module = self.import_module(module_name, it.level, names, span);
        if let [alias] = it.names
            && self.names.get(alias.name) == "*"
        {
            self.unit.emit(Instruction::import_star(Source::last(module)), span);
            self.unit.top = mark;
            return Ok(());
        }
        for alias in it.names {
            let inner = self.unit.temporary();
            let name = NameIndex(self.unit.name_index(alias.name));
            self.unit.emit(Instruction::import_from(inner, Source::kept(module), name), span);
            self.store_name(alias.asname.unwrap_or(alias.name), Operand::Temporary(inner), span)?;
            self.unit.top = mark + 1;
        }
        self.unit.emit(Instruction::drop(module), span);
        self.unit.top = mark;
        Ok(())
    }

    fn import_module(
        &mut self,
        name: crate::text::names::Name,
        level: u32,
        fromlist: Operand,
        span: Span,
    ) -> Reg {
        let mark = self.unit.top;
        self.unit.put_on_top(mark, Operand::Constant(Constant::Int(level.into())), span);
        self.unit.put_on_top(mark + 1, fromlist, span);
        self.unit.top = mark;
        let module = self.unit.temporary();
        let name = NameIndex(self.unit.name_index(name));
        self.unit.emit(Instruction::import_name(module, Base(mark as u16), name), span);
        module
    }
}
