//! Registers: temporaries are a stack above the locals. The value of an expression is an [`Operand`]: a
//! constant that nobody loaded yet, a local that is used where it is, or a temporary. A temporary that holds
//! the value of an expression is always the one that was on top when the expression began.

use super::unit::Unit;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::text::span::Span;

/// The value of an expression.
#[derive(Clone, Debug)]
pub(crate) enum Operand {
    /// A constant; it takes no register until it is needed in one.
    Constant(Constant),
    /// A local variable in its own register, kept by whoever uses it.
    Local(Reg),
    /// A temporary, consumed by its use.
    Temporary(Reg),
}

impl Operand {
    /// The constant, if it is one.
    pub(crate) fn constant(&self) -> Option<&Constant> {
        match self {
            Operand::Constant(constant) => Some(constant),
            _ => None,
        }
    }

    /// The integer, if it is one that fits into 16 bits.
    pub(crate) fn small_int(&self) -> Option<i16> {
        match self {
            Operand::Constant(Constant::Int(value)) => i16::try_from(*value).ok(),
            _ => None,
        }
    }

    /// Whether it is the constant `None`.
    pub(crate) fn is_none(&self) -> bool {
        matches!(self, Operand::Constant(Constant::None))
    }
}

impl Unit<'_> {
    /// The next temporary.
    pub(crate) fn temporary(&mut self) -> Reg {
        self.temporaries(1)
    }

    /// The first of a number of temporaries in a row.
    pub(crate) fn temporaries(&mut self, count: u32) -> Reg {
        let first = self.top;
        self.top += count;
        self.reserve(self.top);
        Reg(first as u16)
    }

    /// Notes that registers below `end` are used.
    pub(crate) fn reserve(&mut self, end: u32) {
        self.high = self.high.max(end);
        if end > u32::from(u16::MAX) - 64 {
            self.overflow.get_or_insert("too many local variables and temporaries in one code object");
            self.top = self.locals();
        }
    }

    /// The start of a range of temporaries, which may be empty and still is a register.
    pub(crate) fn range(&mut self, mark: u32) -> Base {
        self.reserve(mark + 1);
        Base(mark as u16)
    }

    /// A call window on top: the callee's register. Arguments follow from [`FRAME_WORDS`] on.
    pub(crate) fn window(&mut self) -> Reg {
        let base = Reg(self.top as u16);
        self.reserve(self.top + FRAME_WORDS as u32 + 2);
        base
    }

    /// The register that a result goes to: the wanted one or the next temporary.
    pub(crate) fn destination(&mut self, want: Option<Reg>) -> Reg {
        want.unwrap_or_else(|| self.temporary())
    }

    /// The result in a register, as an operand.
    pub(crate) fn result(&self, register: Reg) -> Operand {
        if u32::from(register.0) < self.locals() {
            Operand::Local(register)
        } else {
            Operand::Temporary(register)
        }
    }

    /// The operand in a register that can be read; a constant is loaded into a new temporary.
    pub(crate) fn source(&mut self, operand: Operand, span: Span) -> Source {
        match operand {
            Operand::Local(register) => Source::kept(register),
            Operand::Temporary(register) => Source::last(register),
            Operand::Constant(constant) => {
                let register = self.temporary();
                self.load_constant(register, constant, span);
                Source::last(register)
            }
        }
    }

    /// Loads a constant.
    pub(crate) fn load_constant(&mut self, dst: Reg, constant: Constant, span: Span) {
        match constant {
            Constant::Int(value) if i32::try_from(value).is_ok() => {
                self.emit(Instruction::load_int(dst, Int32(value as i32)), span);
            }
            _ => {
                let index = self.constant(constant);
                self.emit(Instruction::load_const(dst, index), span);
            }
        }
    }

    /// The index of a constant.
    pub(crate) fn constant(&mut self, constant: Constant) -> ConstIndex {
        if self.reachable { self.constants.index(constant) } else { ConstIndex(0) }
    }

    /// Puts an operand into a register.
    pub(crate) fn put(&mut self, dst: Reg, operand: Operand, span: Span) {
        match operand {
            Operand::Local(register) | Operand::Temporary(register) if register == dst => {}
            Operand::Local(register) => self.emit(Instruction::copy(dst, Source::kept(register)), span),
            Operand::Temporary(register) => self.emit(Instruction::copy(dst, Source::last(register)), span),
            Operand::Constant(constant) => self.load_constant(dst, constant, span),
        }
    }

    /// Puts an operand on top of the temporaries, where `mark` was the top before it was made.
    pub(crate) fn put_on_top(&mut self, mark: u32, operand: Operand, span: Span) -> Reg {
        self.top = mark;
        let dst = self.temporary();
        self.put(dst, operand, span);
        dst
    }

    /// Drops the value of an operand.
    pub(crate) fn discard(&mut self, operand: Operand, span: Span) {
        if let Operand::Temporary(register) = operand {
            self.emit(Instruction::drop(register), span);
        }
    }
}
