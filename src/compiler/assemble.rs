//! Assembly: items become stream words, labels become distances, covers become the handler table. A jump
//! with 16 bits that does not reach its target becomes its opposite over a 32-bit jump.

use super::emit::{Item, Label};
use super::error::{Outcome, fault};
use super::unit::Unit;
use crate::bytecode::code::{Code, Handler, Position, ScopedName};
use crate::bytecode::instruction::*;
use crate::bytecode::operands::ends_flow;
use crate::text::names::Interner;
use crate::text::source::Source;
use crate::text::span::Span;
use std::sync::Arc;

/// The finished code of a unit.
pub(crate) fn assemble(
    mut unit: Unit<'_>,
    names: &Interner,
    source: &Source,
    filename: &Arc<str>,
) -> Outcome<Code> {
    if let Some(message) = unit.overflow {
        return fault(unit.span, message);
    }
    shorten_loops(&mut unit);
    skip_jumps(&mut unit);
    let mut layout = Layout::new(&unit);
    layout.lengthen(&unit);
    let stream = layout.stream(&unit);
    let text = |name: &_| Box::from(names.get(*name));
    let starts = &layout.starts;
    let scoped = |row: &super::unit::ScopedRow| ScopedName {
        register: row.variable.register.0,
        is_cell: row.variable.is_cell,
        start: starts[row.start as usize],
        end: starts[row.end as usize],
        name: text(&row.name),
    };
    let cells = unit.variables.values().filter(|it| it.is_cell).map(|it| it.register.0);
    let mut cell_locals: Vec<u16> = cells.collect();
    cell_locals.sort_unstable();
    let mut free: Vec<_> = unit.free.iter().collect();
    free.sort_unstable_by_key(|(_, index)| **index);
    Ok(Code {
        name: text(&unit.name),
        qualified_name: unit.qualified_name.as_str().into(),
        filename: filename.clone(),
        first_line: unit.first_line,
        flags: unit.flags,
        argument_count: unit.argument_count,
        positional_only_count: unit.positional_only_count,
        keyword_only_count: unit.keyword_only_count,
        local_names: unit.local_names.iter().map(text).collect(),
        cell_locals,
        scoped_names: unit.scoped_names.iter().map(scoped).collect(),
        free_names: free.into_iter().map(|(name, _)| text(name)).collect(),
        registers: unit.high as u16,
        positions: layout.positions(&unit, source),
        handlers: layout.handlers(&unit),
        names: unit.names.iter().map(text).collect(),
        has_docstring: unit.has_docstring,
        static_attributes: unit.static_attributes.iter().map(text).collect(),
        constants: unit.constants.into_list(),
        stream,
    })
}

/// A jump to a loop's jump back goes back itself.
fn shorten_loops(unit: &mut Unit<'_>) {
    for at in 0..unit.items.len() {
        if unit.items[at].instruction.op() != Op::Jump {
            continue;
        }
        let label = unit.items[at].target.expect("a jump has a target");
        let Some(end) = unit.items.get(final_item(unit, label)) else { continue };
        if end.instruction.op() == Op::JumpBack {
            let (instruction, target) = (end.instruction, end.target);
            unit.items[at].instruction = instruction;
            unit.items[at].target = target;
        }
    }
}

/// Jumps that lead to the next instruction, or that nothing leads to any more, take no room.
fn skip_jumps(unit: &mut Unit<'_>) {
    let mut wanted = vec![false; unit.items.len() + 1];
    let targets: Vec<usize> =
        unit.items.iter().filter_map(|item| item.target).map(|label| final_item(unit, label)).collect();
    targets.into_iter().for_each(|target| wanted[target] = true);
    let mut flows_in = true;
    for (at, is_wanted) in wanted[..unit.items.len()].iter().enumerate() {
        let op = unit.items[at].instruction.op();
        let is_jump = matches!(op, Op::Jump | Op::JumpBack);
        let is_dead = is_jump && !flows_in && !is_wanted;
        let is_next =
            op == Op::Jump && unit.items[at].target.is_some_and(|it| final_item(unit, it) == at + 1);
        unit.items[at].skipped = is_dead || is_next;
        flows_in = if is_dead { false } else { is_next || !ends_flow(op) };
    }
}

/// Where each item starts in the stream.
struct Layout {
    starts: Vec<u32>,
    long: Vec<bool>,
}

fn words(item: &Item) -> u32 {
    if item.skipped {
        return 0;
    }
    1 + item.instruction.op().row().words as u32
}

/// Whether an instruction's jump has only 16 bits.
fn is_short(instruction: Instruction) -> bool {
    instruction.op().row().operands.iter().any(|operand| operand.kind == OperandKind::Jump16)
}

/// The words after an instruction that became long: for loops jump over a jump to the end.
fn extra_words(item: &Item) -> u32 {
    if item.instruction.op() == Op::ForIter { 2 } else { 1 }
}

/// The instruction a jump really leads to: jumps to jumps are cut short.
fn final_item(unit: &Unit<'_>, label: Label) -> usize {
    let place = |label: Label| unit.labels[label.0 as usize].item.expect("every label is bound") as usize;
    let mut at = place(label);
    for _ in 0..8 {
        match unit.items.get(at) {
            Some(item) if item.instruction.op() == Op::Jump => at = place(item.target.expect("a jump")),
            _ => break,
        }
    }
    at
}

impl Layout {
    fn new(unit: &Unit<'_>) -> Layout {
        let mut layout = Layout { starts: Vec::new(), long: vec![false; unit.items.len()] };
        layout.place(unit);
        layout
    }

    fn place(&mut self, unit: &Unit<'_>) {
        let mut at = 0;
        self.starts.clear();
        for (item, long) in unit.items.iter().zip(&self.long) {
            self.starts.push(at);
            at += words(item) + if *long { extra_words(item) } else { 0 };
        }
        self.starts.push(at);
    }

    /// The distance of an item's jump, from the word after the item's own words.
    fn distance(&self, unit: &Unit<'_>, at: usize) -> i64 {
        let item = &unit.items[at];
        let target = final_item(unit, item.target.expect("a jump has a target"));
        i64::from(self.starts[target]) - i64::from(self.starts[at] + words(item))
    }

    /// Makes jumps long until all reach their targets.
    fn lengthen(&mut self, unit: &Unit<'_>) {
        if self.starts.last().is_none_or(|&end| end < i16::MAX as u32) {
            return;
        }
        loop {
            let mut changed = false;
            for at in 0..unit.items.len() {
                let item = &unit.items[at];
                if item.skipped || item.target.is_none() || self.long[at] || !is_short(item.instruction) {
                    continue;
                }
                if i16::try_from(self.distance(unit, at)).is_err() {
                    self.long[at] = true;
                    changed = true;
                }
            }
            if !changed {
                return;
            }
            self.place(unit);
        }
    }

    fn stream(&self, unit: &Unit<'_>) -> Vec<Instruction> {
        let mut stream = Vec::with_capacity(*self.starts.last().unwrap_or(&0) as usize);
        for (at, item) in unit.items.iter().enumerate() {
            if item.skipped {
                continue;
            }
            let mut instruction = item.instruction;
            let mut word = item.word;
            let far = if self.long[at] {
                let distance = self.distance(unit, at);
                let (near, far) = if instruction.op() == Op::ForIter {
                    // Over the jump into the body, to the jump to the end.
                    (instruction.with_jump(1), [Some(1), Some(distance - 2)])
                } else {
                    (opposite(instruction).with_jump(1), [Some(distance - 1), None])
                };
                instruction = near.expect("a short distance fits");
                far
            } else {
                if item.target.is_some() {
                    let distance = self.distance(unit, at);
                    match instruction.op() {
                        Op::Send => word = distance as u64,
                        _ => instruction = instruction.with_jump(distance).expect("long jumps were found"),
                    }
                }
                [None, None]
            };
            stream.push(instruction);
            for index in 0..item.instruction.op().row().words {
                stream.push(Instruction(if index == 0 { word } else { 0 }));
            }
            stream
                .extend(far.into_iter().flatten().map(|distance| Instruction::jump(Jump32(distance as i32))));
        }
        stream
    }

    fn positions(&self, unit: &Unit<'_>, source: &Source) -> Vec<Position> {
        let mut positions = Vec::with_capacity(*self.starts.last().unwrap_or(&0) as usize);
        let mut last: (Option<Span>, Position) = (None, Position::default());
        for (at, item) in unit.items.iter().enumerate() {
            if item.span != last.0 {
                last = (item.span, item.span.map_or(Position::default(), |span| position(source, span)));
            }
            positions.resize(self.starts[at + 1] as usize, last.1);
        }
        positions
    }

    fn handlers(&self, unit: &Unit<'_>) -> Vec<Handler> {
        let mut table: Vec<Handler> = Vec::new();
        let mut current = None;
        for (at, item) in unit.items.iter().enumerate() {
            let (start, end) = (self.starts[at], self.starts[at + 1]);
            if item.skipped {
                continue;
            }
            match (item.handler, table.last_mut()) {
                (Some(handler), Some(last)) if current == Some(handler) => last.end = end,
                (Some(handler), _) => {
                    let row = &unit.handlers[handler as usize];
                    let target = unit.labels[row.label.0 as usize].item.expect("every handler is placed");
                    table.push(Handler {
                        start,
                        end,
                        target: self.starts[target as usize],
                        depth: row.depth,
                    });
                }
                (None, _) => {}
            }
            current = item.handler;
        }
        table
    }
}

/// The same jump on the opposite condition.
fn opposite(jump: Instruction) -> Instruction {
    Instruction(jump.0 ^ Small(1).put(0))
}

/// Lines and columns of a span.
pub(crate) fn position(source: &Source, span: Span) -> Position {
    let (start, end) = (source.byte_position(span.start), source.byte_position(span.end));
    Position { line: start.line, end_line: end.line, column: start.column, end_column: end.column }
}
