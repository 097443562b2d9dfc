//! The operands of an instruction word, taken apart by its row: for the tools that read code without running it.

use super::instruction::{Instruction, Op, OperandKind};

/// One operand of an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OperandValue {
    /// Its name in the row's meaning.
    pub name: &'static str,
    /// What it is.
    pub kind: OperandKind,
    /// Its value; a register or an index, or a signed number.
    pub value: i64,
    /// The instruction consumes the register.
    pub last: bool,
}

/// All operands in the order of the row.
pub fn operands(instruction: Instruction) -> impl Iterator<Item = OperandValue> {
    let mut position = 0;
    instruction.op().row().operands.iter().map(move |row| {
        let narrow = [instruction.a(), instruction.b(), instruction.c()][position.min(2)] as i64;
        let value = match row.kind {
            OperandKind::Small => instruction.small().into(),
            OperandKind::Const => instruction.wide().into(),
            OperandKind::Int32 | OperandKind::Jump32 => instruction.wide_signed(),
            OperandKind::Int16 | OperandKind::Jump16 => narrow as i16 as i64,
            _ => narrow,
        };
        let last = row.kind == OperandKind::Use && instruction.0 >> (8 + position) & 1 == 1;
        position += usize::from(row.kind != OperandKind::Small);
        OperandValue { name: row.name, kind: row.kind, value, last }
    })
}

/// Words an instruction takes in the stream, its own included.
pub fn length(op: Op) -> usize {
    1 + op.row().words
}

/// The stream word an instruction jumps to, if it jumps.
pub fn jump_target(stream: &[Instruction], at: usize) -> Option<i64> {
    let instruction = stream[at];
    let op = instruction.op();
    let next = (at + length(op)) as i64;
    if op == Op::Send {
        return stream.get(at + 1).map(|word| next + word.0 as i64);
    }
    let is_jump = |kind| matches!(kind, OperandKind::Jump16 | OperandKind::Jump32);
    operands(instruction).find(|operand| is_jump(operand.kind)).map(|operand| next + operand.value)
}

/// Whether control never goes on behind the instruction.
pub fn ends_flow(op: Op) -> bool {
    matches!(
        op,
        Op::Return | Op::ReturnConst | Op::Raise | Op::RaiseAgain | Op::Reraise | Op::Jump | Op::JumpBack
    )
}
