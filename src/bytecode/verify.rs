//! The verifier: the loop reads registers, constants and jump targets without looking, so that what it reads
//! has to be right before it runs. Every operand is checked against the code object by its kind; the first
//! fault is reported. [`super::liveness`] checks besides that temporaries are full when they are used.

use super::FRAME_WORDS;
use super::code::{Code, Constant};
use super::instruction::{Op, OperandKind};
use super::liveness;
use super::operands::{OperandValue, ends_flow, jump_target, length, operands};
use std::fmt;

/// What is wrong with a code object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The code's name.
    pub code: String,
    /// The stream word.
    pub at: usize,
    /// What it is.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code of {} is faulty at word {}: {}", self.code, self.at, self.message)
    }
}

impl std::error::Error for Fault {}

/// Checks a code object and all code objects in it.
///
/// # Errors
/// The first fault.
pub fn verify(code: &Code) -> Result<(), Fault> {
    let mut waiting = vec![code];
    while let Some(code) = waiting.pop() {
        Verifier::new(code)?.check()?;
        liveness::check(code)?;
        waiting.extend(code.constants.iter().filter_map(|constant| match constant {
            Constant::Code(code) => Some(&**code),
            _ => None,
        }));
    }
    Ok(())
}

/// A fault at a word of the code.
pub(super) fn fault<T>(code: &Code, at: usize, message: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { code: code.qualified_name.to_string(), at, message: message.into() })
}

struct Verifier<'c> {
    code: &'c Code,
    /// Which words start an instruction.
    starts: Vec<bool>,
}

impl<'c> Verifier<'c> {
    /// Finds the instructions.
    fn new(code: &'c Code) -> Result<Verifier<'c>, Fault> {
        let mut starts = vec![false; code.stream.len()];
        let mut at = 0;
        let mut last = None;
        while at < code.stream.len() {
            starts[at] = true;
            let Some(op) = code.stream[at].checked_op() else {
                return fault(code, at, "no such operation");
            };
            if at + length(op) > code.stream.len() {
                return fault(code, at, "the stream ends inside an instruction");
            }
            last = Some(op);
            at += length(op);
        }
        if !last.is_some_and(ends_flow) {
            return fault(code, code.stream.len(), "control runs off the end");
        }
        Ok(Verifier { code, starts })
    }

    fn check(&self) -> Result<(), Fault> {
        self.shape()?;
        for at in (0..self.starts.len()).filter(|&at| self.starts[at]) {
            for operand in operands(self.code.stream[at]) {
                self.operand(at, &operand)?;
            }
            self.flags(at)?;
            self.ranges(at)?;
            self.jump(at)?;
            self.words(at)?;
        }
        self.handlers()
    }

    fn shape(&self) -> Result<(), Fault> {
        let code = self.code;
        let locals = code.locals();
        let cells = code.cell_locals.iter().all(|&cell| usize::from(cell) < locals);
        let scoped = code.scoped_names.iter().all(|row| row.register < code.registers);
        let counts = usize::from(code.positional_only_count) <= usize::from(code.argument_count);
        if code.parameters() > locals || locals > usize::from(code.registers) || !cells || !scoped || !counts
        {
            return fault(code, 0, "locals, parameters and registers do not fit each other");
        }
        if code.positions.len() != code.stream.len() {
            return fault(code, 0, "positions and words are not equally many");
        }
        if code.has_docstring && !matches!(code.constants.first(), Some(Constant::Str(_))) {
            return fault(code, 0, "the docstring is not constant 0");
        }
        Ok(())
    }

    fn operand(&self, at: usize, operand: &OperandValue) -> Result<(), Fault> {
        let code = self.code;
        let locals = code.locals() as i64;
        let limit = match operand.kind {
            OperandKind::Def | OperandKind::Use | OperandKind::Base => i64::from(code.registers),
            OperandKind::Name => code.names.len() as i64,
            OperandKind::Free => code.free_names.len() as i64,
            OperandKind::Const => code.constants.len() as i64,
            _ => return Ok(()),
        };
        if !(0..limit).contains(&operand.value) {
            return fault(code, at, format!("operand {} is {}, out of {limit}", operand.name, operand.value));
        }
        if (operand.last || operand.kind == OperandKind::Base) && operand.value < locals {
            return fault(code, at, format!("operand {} consumes a local", operand.name));
        }
        Ok(())
    }

    /// Only read registers are consumed.
    fn flags(&self, at: usize) -> Result<(), Fault> {
        let instruction = self.code.stream[at];
        let consumed = operands(instruction).filter(|operand| operand.last).count() as u32;
        if (instruction.0 >> 8 & 7).count_ones() != consumed {
            return fault(self.code, at, "an operand that is not read is marked as consumed");
        }
        Ok(())
    }

    /// Ranges of registers end inside the window.
    fn ranges(&self, at: usize) -> Result<(), Fault> {
        let end = liveness::range_end(self.code, at);
        if end > usize::from(self.code.registers) {
            return fault(self.code, at, format!("registers up to {end} are used"));
        }
        Ok(())
    }

    fn jump(&self, at: usize) -> Result<(), Fault> {
        let Some(target) = jump_target(&self.code.stream, at) else { return Ok(()) };
        let lands = usize::try_from(target).is_ok_and(|target| self.starts.get(target) == Some(&true));
        if !lands {
            return fault(self.code, at, format!("the jump to {target} hits no instruction"));
        }
        let goes_back = target <= at as i64;
        if goes_back != (self.code.stream[at].op() == Op::JumpBack) {
            return fault(self.code, at, "only JumpBack goes back, and always");
        }
        Ok(())
    }

    fn words(&self, at: usize) -> Result<(), Fault> {
        let code = self.code;
        let instruction = code.stream[at];
        let fine = match instruction.op() {
            Op::CallKeywords => match code.constants.get(code.stream[at + 1].0 as usize) {
                Some(Constant::Tuple(names)) => names.len() < instruction.c(),
                _ => false,
            },
            Op::MakeFunction => matches!(code.constants[instruction.wide() as usize], Constant::Code(_)),
            Op::Send => code.stream.get(at + 2).is_some_and(|next| {
                next.checked_op() == Some(Op::Yield) && next.small() == 1 && next.b() == instruction.a()
            }),
            _ => true,
        };
        if fine { Ok(()) } else { fault(code, at, "what belongs to the instruction does not fit it") }
    }

    fn handlers(&self) -> Result<(), Fault> {
        let code = self.code;
        let words = code.stream.len() as u32;
        for handler in &code.handlers {
            let start = self.starts.get(handler.start as usize) == Some(&true);
            let end = handler.end == words || self.starts.get(handler.end as usize) == Some(&true);
            if !start || !end || handler.start >= handler.end {
                return fault(code, handler.start as usize, "a handler covers half an instruction, or none");
            }
            let target = handler.target as usize;
            let enters =
                self.starts.get(target) == Some(&true) && code.stream[target].op() == Op::EnterHandler;
            if !enters || code.stream[target].a() != usize::from(handler.depth) {
                return fault(code, target, "a handler does not begin with EnterHandler at its depth");
            }
            if usize::from(handler.depth) < code.locals() {
                return fault(code, target, "a handler empties locals");
            }
        }
        Ok(())
    }
}

/// Registers between a callee and its first argument.
pub(super) const ARGUMENTS: usize = FRAME_WORDS;
