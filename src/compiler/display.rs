//! Displays: lists, tuples, sets, dicts. Constants become one constant tuple; long displays are built in
//! chunks, so that a display of any length takes few registers and linear time.

use super::Compiler;
use super::error::Outcome;
use super::fold;
use super::limits::CHUNK;
use super::registers::Operand;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{DictItem, Expr, ExprKind};
use crate::text::span::Span;

/// Displays of constants from this length on are made from a constant tuple.
const CONSTANT_DISPLAY: usize = 3;

impl<'a> Compiler<'a> {
    /// `(a, b)`
    pub(super) fn tuple(&mut self, items: &'a [Expr<'a>], want: Option<Reg>, span: Span) -> Outcome<Operand> {
        let mark = self.unit.top;
        if let Some(constants) = constants_of(items) {
            return Ok(Operand::Constant(Constant::Tuple(constants)));
        }
        if items.len() > CHUNK || has_star(items) {
            let list = self.unit.temporary();
            self.extend_list(list, items, span)?;
            self.unit.top = mark;
            let dst = self.unit.destination(want);
            self.unit.emit(Instruction::list_to_tuple(dst, Source::last(list)), span);
            return Ok(self.unit.result(dst));
        }
        let count = self.push_all(items)?;
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let base = self.unit.range(mark);
        self.unit.emit(Instruction::build_tuple(dst, base, count), span);
        Ok(self.unit.result(dst))
    }

    /// `[a, b]`
    pub(super) fn list(&mut self, items: &'a [Expr<'a>], want: Option<Reg>, span: Span) -> Outcome<Operand> {
        let mark = self.unit.top;
        if items.len() > CHUNK || has_star(items) || is_constant_display(items) {
            let list = self.unit.temporary();
            self.extend_list(list, items, span)?;
            return Ok(Operand::Temporary(list));
        }
        let count = self.push_all(items)?;
        self.unit.top = mark;
        let dst = self.unit.destination(want);
        let base = self.unit.range(mark);
        self.unit.emit(Instruction::build_list(dst, base, count), span);
        Ok(self.unit.result(dst))
    }

    /// `{a, b}`
    pub(super) fn set(&mut self, items: &'a [Expr<'a>], want: Option<Reg>, span: Span) -> Outcome<Operand> {
        let mark = self.unit.top;
        if items.len() <= CHUNK && !has_star(items) && !is_constant_display(items) {
            let count = self.push_all(items)?;
            self.unit.top = mark;
            let dst = self.unit.destination(want);
            let base = self.unit.range(mark);
            self.unit.emit(Instruction::build_set(dst, base, count), span);
            return Ok(self.unit.result(dst));
        }
        let set = self.unit.temporary();
        self.unit.emit(Instruction::build_set(set, Base(set.0), Count(0)), span);
        for chunk in chunks(items) {
            let more = match self.chunk(chunk, span)? {
                Chunk::Items(Constant::Tuple(constants)) => {
                    let dst = self.unit.temporary();
                    self.unit.load_constant(dst, Constant::FrozenSet(constants), span);
                    dst
                }
                Chunk::Items(constant) => {
                    let dst = self.unit.temporary();
                    self.unit.load_constant(dst, constant, span);
                    dst
                }
                Chunk::Register(register) => register,
            };
            let instruction = Instruction::set_update(Source::kept(set), Source::last(more));
            self.unit.emit(instruction, span);
            self.unit.top = mark + 1;
        }
        Ok(Operand::Temporary(set))
    }

    /// Builds a list of any length in `list`; starred items are spread.
    pub(super) fn extend_list(&mut self, list: Reg, items: &'a [Expr<'a>], span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        // The first items make the list, if they are neither starred nor one big constant.
        let mut first = items.iter().take(CHUNK).take_while(|item| !is_starred(item)).count();
        if is_constant_display(&items[..first]) {
            first = 0;
        }
        let (first, others) = items.split_at(first);
        let count = self.push_all(first)?;
        let base = if first.is_empty() { Base(list.0) } else { Base(mark as u16) };
        self.unit.emit(Instruction::build_list(list, base, count), span);
        self.unit.top = mark;
        for chunk in chunks(others) {
            let more = match self.chunk(chunk, span)? {
                Chunk::Items(constant) => {
                    let dst = self.unit.temporary();
                    self.unit.load_constant(dst, constant, span);
                    dst
                }
                Chunk::Register(register) => register,
            };
            let instruction = Instruction::list_extend(Source::kept(list), Source::last(more));
            self.unit.emit(instruction, span);
            self.unit.top = mark;
        }
        Ok(())
    }

    /// The items of a chunk: the value of one starred item, or a tuple.
    fn chunk(&mut self, chunk: &'a [Expr<'a>], span: Span) -> Outcome<Chunk> {
        if let [Expr { kind: ExprKind::Starred(value), .. }] = chunk {
            return Ok(Chunk::Register(self.push(value)?));
        }
        if let Some(constants) = constants_of(chunk) {
            return Ok(Chunk::Items(Constant::Tuple(constants)));
        }
        let mark = self.unit.top;
        let count = self.push_all(chunk)?;
        self.unit.top = mark;
        let dst = self.unit.temporary();
        self.unit.emit(Instruction::build_tuple(dst, Base(dst.0), count), span);
        Ok(Chunk::Register(dst))
    }

    /// Pushes the values of all items.
    pub(super) fn push_all(&mut self, items: &'a [Expr<'a>]) -> Outcome<Count> {
        items.iter().try_for_each(|item| self.push(item).map(|_| ()))?;
        Ok(Count(items.len() as u16))
    }

    /// A container that is only read, behind `in` or `for ... in`: a list display becomes a tuple.
    pub(super) fn container_for_reading(&mut self, container: &'a Expr<'a>) -> Outcome<Operand> {
        match container.kind {
            ExprKind::List(items) if !has_star(items) => self.tuple(items, None, container.span),
            ExprKind::Set(items) => match constants_of(items) {
                Some(constants) => Ok(Operand::Constant(Constant::FrozenSet(constants))),
                None => self.expression(container, None),
            },
            _ => self.expression(container, None),
        }
    }

    /// `{key: value, **mapping}`
    pub(super) fn dict(
        &mut self,
        items: &'a [DictItem<'a>],
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let mark = self.unit.top;
        let first = items.iter().take(CHUNK / 2).take_while(|item| item.key.is_some()).count();
        let (first, others) = items.split_at(first);
        for item in first {
            item.key.as_ref().map_or(Ok(()), |key| self.push(key).map(|_| ()))?;
            self.push(&item.value)?;
        }
        self.unit.top = mark;
        let dst = self.unit.destination(want.filter(|_| others.is_empty()));
        let count = Count(first.len() as u16);
        let base = self.unit.range(mark);
        self.unit.emit(Instruction::build_map(dst, base, count), span);
        for item in others {
            let mark = self.unit.top;
            match &item.key {
                Some(key) => {
                    let operand = self.expression(key, None)?;
                    let operand = self.protect(operand, &[&item.value], key.span);
                    let value = self.value(&item.value)?;
                    let key = self.unit.source(operand, key.span);
                    self.unit.emit(Instruction::dict_set(Source::kept(dst), key, value), span);
                }
                None => {
                    let mapping = self.value(&item.value)?;
                    self.unit.emit(Instruction::dict_update(Source::kept(dst), mapping), span);
                }
            }
            self.unit.top = mark;
        }
        Ok(self.unit.result(dst))
    }
}

/// What a chunk became.
enum Chunk {
    /// Constants.
    Items(Constant),
    /// An iterable in a temporary.
    Register(Reg),
}

/// Whether one of the items is starred.
pub(super) fn has_star(items: &[Expr<'_>]) -> bool {
    items.iter().any(is_starred)
}

fn is_starred(item: &Expr<'_>) -> bool {
    matches!(item.kind, ExprKind::Starred(_))
}

/// The values of the items, if all are constants.
fn constants_of(items: &[Expr<'_>]) -> Option<Vec<Constant>> {
    items.iter().map(fold::expression).collect()
}

fn is_constant_display(items: &[Expr<'_>]) -> bool {
    items.len() >= CONSTANT_DISPLAY && constants_of(items).is_some()
}

/// Starred items by themselves, the others in runs of at most [`CHUNK`]; constants only are one run.
fn chunks<'a>(items: &'a [Expr<'a>]) -> impl Iterator<Item = &'a [Expr<'a>]> {
    let longest = if constants_of(items).is_some() { items.len() } else { CHUNK };
    let mut rest = items;
    std::iter::from_fn(move || {
        let length = match is_starred(rest.first()?) {
            true => 1,
            false => rest.iter().take(longest).take_while(|item| !is_starred(item)).count(),
        };
        let (chunk, after) = rest.split_at(length);
        rest = after;
        Some(chunk)
    })
}
