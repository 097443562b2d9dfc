//! Comprehensions. List, set and dict comprehensions run inline: their variables are temporaries of the
//! function around, dropped at the end. Generator expressions, and comprehensions in annotation scopes of a
//! class, are functions that get their outermost iterator as argument `.0`.

use super::Compiler;
use super::emit::Label;
use super::error::{Outcome, fault};
use super::registers::Operand;
use super::scopes::{ComprehensionKind, Part, Place, Uses};
use super::unit::{Inlined, ScopedRow, UnitKind, Variable};
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Comprehension, Expr, ExprKind};
use crate::text::names::Name;
use crate::text::span::Span;
use hashbrown::HashMap;

/// The element: a value, or a key and a value.
type Element<'a> = (&'a Expr<'a>, Option<&'a Expr<'a>>);

/// The parts of a comprehension that its loops need.
#[derive(Clone, Copy)]
struct Loops<'a> {
    kind: ComprehensionKind,
    generators: &'a [Comprehension<'a>],
    element: Element<'a>,
    /// The list, set or dict.
    result: Reg,
    span: Span,
}

impl<'a> Compiler<'a> {
    /// A comprehension whose tree node is `node`.
    pub(super) fn comprehension<T>(
        &mut self,
        node: &'a T,
        kind: ComprehensionKind,
        generators: &'a [Comprehension<'a>],
        element: Element<'a>,
        span: Span,
    ) -> Outcome<Operand> {
        let id = self.scopes.of(node, Part::Body);
        let scope = self.scopes.get(id);
        let waits = scope.coroutine;
        let allowed = matches!(self.unit.kind, UnitKind::AsyncFunction | UnitKind::Comprehension);
        if waits && kind != ComprehensionKind::Generator && !allowed {
            return fault(span, "asynchronous comprehension outside of an asynchronous function");
        }
        if !scope.inlined {
            return self.comprehension_function(node, kind, generators, element, span, waits);
        }
        let result = self.unit.temporary();
        let iter = self.outermost_iterator(&generators[0], self.unit.top)?;
        self.empty_container(kind, result, span);
        let (start, depth) = (self.unit.items.len() as u32, self.unit.top);
        let variables = self.comprehension_variables(node);
        self.unit.inlined.push(Inlined { scope: id, variables });
        self.comprehension_loop(Loops { kind, generators, element, result, span }, Some(iter))?;
        let inlined = self.unit.inlined.pop().expect("pushed above");
        self.drop_variables(inlined.variables, start, span);
        self.unit.top = depth - 1;
        debug_assert_eq!(self.unit.top, u32::from(result.0) + 1);
        Ok(Operand::Temporary(result))
    }

    /// The first iterator, made where the comprehension stands, in register `at`.
    fn outermost_iterator(&mut self, first: &'a Comprehension<'a>, at: u32) -> Outcome<Reg> {
        let source = if first.is_async {
            self.value(&first.iter)?
        } else {
            let operand = self.container_for_reading(&first.iter)?;
            self.unit.source(operand, first.iter.span)
        };
        self.unit.top = at;
        let iter = self.unit.temporary();
        let instruction = match first.is_async {
            true => Instruction::get_async_iter(iter, source),
            false => Instruction::get_iter(iter, source),
        };
        self.unit.emit(instruction, first.iter.span);
        Ok(iter)
    }

    fn empty_container(&mut self, kind: ComprehensionKind, dst: Reg, span: Span) {
        let (base, none) = (Base(dst.0), Count(0));
        let instruction = match kind {
            ComprehensionKind::List => Instruction::build_list(dst, base, none),
            ComprehensionKind::Set => Instruction::build_set(dst, base, none),
            ComprehensionKind::Dict => Instruction::build_map(dst, base, none),
            ComprehensionKind::Generator => return,
        };
        self.unit.emit(instruction, span);
    }

    /// Temporaries for the variables that the comprehension binds.
    fn comprehension_variables<T>(&mut self, node: &T) -> HashMap<Name, Variable> {
        let id = self.scopes.of(node, Part::Body);
        let is_own = |symbol: &&super::scopes::Symbol| {
            symbol.place == Place::Local && !symbol.uses.has(Uses::PARAMETER)
        };
        let symbols: Vec<_> = self.scopes.get(id).symbols.iter().filter(is_own).copied().collect();
        let mut variables = HashMap::new();
        for symbol in symbols {
            let register = self.unit.temporary();
            let id = self.unit.next_variable;
            self.unit.next_variable += 1;
            if symbol.captured {
                self.unit.emit_silent(Instruction::make_cell(register));
            }
            variables.insert(symbol.name, Variable { register, is_cell: symbol.captured, id });
        }
        variables
    }

    fn drop_variables(&mut self, variables: HashMap<Name, Variable>, start: u32, span: Span) {
        let end = self.unit.items.len() as u32;
        let mut rows: Vec<ScopedRow> =
            variables.into_iter().map(|(name, variable)| ScopedRow { variable, name, start, end }).collect();
        rows.sort_by_key(|row| row.variable.register);
        for row in &rows {
            self.unit.emit(Instruction::drop(row.variable.register), span);
        }
        if self.unit.reachable {
            self.unit.scoped_names.extend(rows);
        }
    }

    /// The loop of the first `for` clause and all that is inside it.
    fn comprehension_loop(&mut self, it: Loops<'a>, iter: Option<Reg>) -> Outcome<()> {
        let Some((clause, others)) = it.generators.split_first() else {
            return self.comprehension_element(it);
        };
        let mark = self.unit.top;
        if let (None, Some(only)) = (iter, single_item(clause)) {
            // `for x in [value]` is an assignment.
            let next = self.unit.label();
            let operand = self.expression(only, None)?;
            self.store(&clause.target, operand, only.span)?;
            self.unit.top = mark;
            self.comprehension_body(it, clause, others, next)?;
            self.unit.bind(next);
            return Ok(());
        }
        let iter = match iter {
            Some(iter) => iter,
            None => self.outermost_iterator(clause, mark)?,
        };
        let (next, end) = (self.unit.label(), self.unit.label());
        let span = clause.iter.span;
        let head = self.unit.loop_head();
        if clause.is_async {
            let (handler, outer) = self.unit.cover(self.unit.top);
            let value = self.async_next(iter, it.span);
            self.unit.handler = outer;
            self.store(&clause.target, Operand::Temporary(value), clause.target.span)?;
            self.unit.top = u32::from(value.0);
            self.comprehension_body(it, clause, others, next)?;
            self.unit.bind(next);
            self.unit.go_back(head, span);
            self.end_async_for(handler, iter, it.span);
        } else {
            self.next_into(&clause.target, iter, end, span)?;
            self.comprehension_body(it, clause, others, next)?;
            self.unit.bind(next);
            self.unit.go_back(head, span);
            self.unit.bind(end);
        }
        self.unit.top = mark;
        Ok(())
    }

    fn comprehension_body(
        &mut self,
        it: Loops<'a>,
        clause: &'a Comprehension<'a>,
        others: &'a [Comprehension<'a>],
        next: Label,
    ) -> Outcome<()> {
        for condition in clause.ifs {
            self.jump_if(condition, false, next)?;
        }
        self.comprehension_loop(Loops { generators: others, ..it }, None)
    }

    fn comprehension_element(&mut self, it: Loops<'a>) -> Outcome<()> {
        let mark = self.unit.top;
        let (first, second) = it.element;
        let operand = self.expression(first, None)?;
        match (it.kind, second) {
            (ComprehensionKind::Generator, _) => {
                let value = self.unit.source(operand, first.span);
                self.unit.top = mark;
                let sent = self.unit.temporary();
                self.unit.emit(Instruction::yield_value(Small(0), sent, value), first.span);
                self.unit.emit(Instruction::drop(sent), first.span);
            }
            (_, Some(second)) => {
                let operand = self.protect(operand, &[second], first.span);
                let value = self.value(second)?;
                let key = self.unit.source(operand, first.span);
                let span = first.span.to(second.span);
                self.unit.emit(Instruction::dict_set(Source::kept(it.result), key, value), span);
            }
            (kind, None) => {
                let value = self.unit.source(operand, first.span);
                let container = Source::kept(it.result);
                let instruction = match kind {
                    ComprehensionKind::Set => Instruction::set_add(container, value),
                    _ => Instruction::list_append(container, value),
                };
                self.unit.emit(instruction, first.span);
            }
        }
        self.unit.top = mark;
        Ok(())
    }

    /// A comprehension as a function that is called at once with its outermost iterator.
    fn comprehension_function<T>(
        &mut self,
        node: &'a T,
        kind: ComprehensionKind,
        generators: &'a [Comprehension<'a>],
        element: Element<'a>,
        span: Span,
        waits: bool,
    ) -> Outcome<Operand> {
        let name = self.scopes.get(self.scopes.of(node, Part::Body)).name;
        self.enter(UnitKind::Comprehension, node, Part::Body, name, self.line(span));
        self.unit.argument_count = 1;
        self.begin_function(span);
        let is_generator = kind == ComprehensionKind::Generator;
        let result = if is_generator { Reg(0) } else { self.unit.temporary() };
        self.empty_container(kind, result, span);
        self.comprehension_loop(Loops { kind, generators, element, result, span }, Some(Reg(0)))?;
        if !is_generator {
            self.unit.emit(Instruction::return_value(Source::last(result)), span);
        }
        self.end_function();
        let code = self.leave_unit(span)?;
        let free = self.free_names(node, Part::Body);
        let base = self.unit.window();
        self.unit.top += 1;
        self.make_function(base, code, &free, span);
        let argument = u32::from(base.0) + FRAME_WORDS as u32;
        self.unit.top = argument;
        self.outermost_iterator(&generators[0], argument)?;
        self.unit.emit(Instruction::call(base, Base(base.0), Count(1)), span);
        self.unit.top = u32::from(base.0) + 1;
        if waits && !is_generator {
            let awaited = self.await_value(Source::last(base), 0, span);
            return Ok(Operand::Temporary(awaited));
        }
        Ok(Operand::Temporary(base))
    }
}

/// The only item of `for x in [item]`.
fn single_item<'a>(clause: &'a Comprehension<'a>) -> Option<&'a Expr<'a>> {
    match clause.iter.kind {
        ExprKind::List([item]) | ExprKind::Tuple([item])
            if !clause.is_async && !matches!(item.kind, ExprKind::Starred(_)) =>
        {
            Some(item)
        }
        _ => None,
    }
}

/// A None that is sent first.
pub(super) fn none() -> Operand {
    Operand::Constant(Constant::None)
}
