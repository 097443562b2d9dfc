//! Liveness of temporaries: which of them hold a value at each instruction. The compiler knows it when it
//! emits; here it is worked out again from the code alone, so that a temporary that is read empty, or is
//! still full when the function returns, is found before it runs.

use super::code::Code;
use super::instruction::{Op, OperandKind};
use super::operands::{ends_flow, jump_target, length, operands};
use super::verify::{ARGUMENTS, Fault, fault};
use std::ops::Range;

/// What is known of each register: surely full, possibly full.
#[derive(Clone, PartialEq, Eq, Debug)]
struct State {
    full: Vec<u64>,
    maybe: Vec<u64>,
}

impl State {
    fn empty(registers: usize) -> State {
        let words = registers.div_ceil(64);
        State { full: vec![0; words], maybe: vec![0; words] }
    }

    fn fill(&mut self, register: usize) {
        self.full[register / 64] |= 1 << (register % 64);
        self.maybe[register / 64] |= 1 << (register % 64);
    }

    fn may_fill(&mut self, register: usize) {
        self.full[register / 64] &= !(1 << (register % 64));
        self.maybe[register / 64] |= 1 << (register % 64);
    }

    fn drain(&mut self, register: usize) {
        self.full[register / 64] &= !(1 << (register % 64));
        self.maybe[register / 64] &= !(1 << (register % 64));
    }

    fn drain_from(&mut self, first: usize, registers: usize) {
        (first..registers).for_each(|register| self.drain(register));
    }

    fn is_full(&self, register: usize) -> bool {
        self.full[register / 64] >> (register % 64) & 1 == 1
    }

    /// The first register from `first` on that may hold a value.
    fn first_from(&self, first: usize, registers: usize) -> Option<usize> {
        (first..registers).find(|&register| self.maybe[register / 64] >> (register % 64) & 1 == 1)
    }

    /// Joins another way to the same place; true if that changed anything.
    fn join(&mut self, other: &State) -> bool {
        let before = self.clone();
        self.full.iter_mut().zip(&other.full).for_each(|(mine, theirs)| *mine &= theirs);
        self.maybe.iter_mut().zip(&other.maybe).for_each(|(mine, theirs)| *mine |= theirs);
        *self != before
    }
}

/// What an instruction does with registers beyond its plain operands.
#[derive(Default)]
struct Effect {
    /// Ranges it consumes.
    consumes: Vec<Range<usize>>,
    /// Registers it consumes if they are full.
    may_consume: Vec<usize>,
    /// Registers it reads and keeps, of those that its row calls written.
    reads: Vec<usize>,
    /// Registers it fills.
    fills: Vec<Range<usize>>,
    /// Registers it may fill.
    may_fill: Vec<usize>,
    /// Registers it empties.
    drains: Vec<usize>,
    /// Registers that are empty where it jumps.
    drains_on_jump: Vec<usize>,
}

/// The effect of the instruction at a word.
fn effect(code: &Code, at: usize) -> Effect {
    let instruction = code.stream[at];
    let word = code.stream.get(at + 1).map_or(0, |word| word.0);
    let (a, b, c) = (instruction.a(), instruction.b(), instruction.c());
    let mut effect = Effect::default();
    match instruction.op() {
        Op::BuildTuple | Op::BuildList | Op::BuildSet | Op::BuildString => effect.consumes.push(b..b + c),
        Op::BuildMap => effect.consumes.push(b..b + 2 * c),
        Op::BuildSlice => effect.consumes.push(b..b + 3),
        Op::ImportName => effect.consumes.push(b..b + 2),
        Op::MatchClass => effect.consumes.push(c..c + 2),
        Op::Call => effect.consumes.extend([b..b + 1, b + ARGUMENTS..b + ARGUMENTS + c]),
        Op::CallMethod | Op::CallKeywords => {
            effect.consumes.extend([b..b + 1, b + ARGUMENTS + 1..b + ARGUMENTS + c]);
            effect.may_consume.push(b + ARGUMENTS);
        }
        Op::CallSpread => {
            effect.consumes.extend([b..b + 1, b + ARGUMENTS..b + ARGUMENTS + 1]);
            effect.may_consume.push(b + ARGUMENTS + 1);
        }
        Op::LoadMethod => {
            effect.fills.push(a..a + 1);
            effect.may_fill.push(a + ARGUMENTS);
        }
        Op::UnpackSequence => effect.fills.push(a..a + c),
        Op::UnpackStar => {
            effect.fills.push(a..a + 1 + (word as u32) as usize + (word >> 32) as usize);
        }
        Op::EnterHandler => effect.fills.push(a..a + 2),
        Op::LeaveHandler => effect.drains.extend([a, a + 1]),
        Op::EndAsyncFor => {
            effect.reads.extend([a, a + 1, b]);
            effect.drains.extend([a, a + 1, b]);
        }
        Op::Reraise => effect.reads.extend([a, b]),
        Op::StopIterationError => effect.reads.push(a),
        Op::CallExit => effect.reads.push(c),
        Op::MatchGroup => {
            effect.reads.push(a);
            effect.fills.push(a..a + 2);
        }
        Op::DictMerge => effect.reads.push(c),
        Op::ForIter | Op::Send => {
            effect.reads.push(b);
            effect.drains_on_jump.push(b);
            if instruction.op() == Op::ForIter {
                effect.drains_on_jump.push(a);
            }
        }
        Op::LoadClassFree if instruction.small() == 1 => effect.reads.push(a),
        Op::Drop | Op::DeleteLocal => effect.drains.push(a),
        _ => {}
    }
    effect
}

/// Whether the row's written register really is read or emptied only.
fn writes_nothing(op: Op) -> bool {
    matches!(
        op,
        Op::Drop
            | Op::DeleteLocal
            | Op::CheckBound
            | Op::LeaveHandler
            | Op::EndAsyncFor
            | Op::Reraise
            | Op::StopIterationError
            | Op::EnterHandler
            | Op::MatchGroup
            | Op::LoadMethod
    )
}

/// The register after the last that the instruction's ranges touch.
pub(super) fn range_end(code: &Code, at: usize) -> usize {
    let effect = effect(code, at);
    let ranges = effect.consumes.iter().chain(&effect.fills).map(|range| range.end);
    let single = effect.may_consume.iter().chain(&effect.may_fill).chain(&effect.drains);
    ranges.chain(single.map(|register| register + 1)).max().unwrap_or(0)
}

/// Checks the temporaries of one code object whose operands are all in range.
pub(super) fn check(code: &Code) -> Result<(), Fault> {
    let registers = usize::from(code.registers);
    let mut states: Vec<Option<State>> = vec![None; code.stream.len()];
    states[0] = Some(State::empty(registers));
    let mut waiting = vec![0];
    while let Some(at) = waiting.pop() {
        let Some(before) = states[at].clone() else { continue };
        let (after, on_jump) = step(code, at, &before)?;
        let mut arrive = |target: usize, state: &State| match &mut states[target] {
            Some(known) => {
                if known.join(state) {
                    waiting.push(target);
                }
            }
            unknown => {
                *unknown = Some(state.clone());
                waiting.push(target);
            }
        };
        let op = code.stream[at].op();
        if let Some(target) = jump_target(&code.stream, at) {
            arrive(target as usize, &on_jump);
        }
        if !ends_flow(op) {
            arrive(at + length(op), &after);
        }
        if let Some(handler) = code.handler_at(at) {
            // The exception may come before the instruction's effect or, with its result gone, after it.
            let mut state = before;
            state.join(&after);
            state.drain_from(usize::from(handler.depth), registers);
            arrive(handler.target as usize, &state);
        }
    }
    Ok(())
}

/// The states behind an instruction: where it goes on, and where it jumps.
fn step(code: &Code, at: usize, before: &State) -> Result<(State, State), Fault> {
    let instruction = code.stream[at];
    let locals = code.locals();
    let mut state = before.clone();
    let need = |state: &State, register: usize| {
        if register >= locals && !state.is_full(register) {
            return fault(code, at, format!("temporary r{register} is read, but may be empty"));
        }
        Ok(())
    };
    let effect = effect(code, at);
    for operand in operands(instruction).filter(|operand| operand.kind == OperandKind::Use) {
        need(&state, operand.value as usize)?;
    }
    for &register in &effect.reads {
        need(&state, register)?;
    }
    for range in &effect.consumes {
        for register in range.clone() {
            need(&state, register)?;
            state.drain(register);
        }
    }
    for operand in operands(instruction).filter(|operand| operand.last) {
        state.drain(operand.value as usize);
    }
    effect.may_consume.iter().chain(&effect.drains).for_each(|&register| state.drain(register));
    if matches!(instruction.op(), Op::Return | Op::ReturnConst)
        && let Some(register) = state.first_from(locals, usize::from(code.registers))
    {
        return fault(code, at, format!("temporary r{register} may still be full at the return"));
    }
    if !writes_nothing(instruction.op()) {
        let written = operands(instruction).filter(|operand| operand.kind == OperandKind::Def);
        let kept =
            |register: usize| effect.reads.contains(&register) && instruction.op() != Op::LoadClassFree;
        written.map(|operand| operand.value as usize).filter(|&it| !kept(it)).for_each(|it| state.fill(it));
    }
    if instruction.op() == Op::CheckBound {
        state.fill(instruction.a());
    }
    effect.fills.iter().flat_map(Clone::clone).for_each(|register| state.fill(register));
    effect.may_fill.iter().for_each(|&register| state.may_fill(register));
    let mut on_jump = state.clone();
    effect.drains_on_jump.iter().for_each(|&register| on_jump.drain(register));
    if instruction.op() == Op::Send {
        on_jump.fill(instruction.a());
    }
    Ok((state, on_jump))
}
