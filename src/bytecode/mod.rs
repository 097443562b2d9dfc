//! Floor 1: bytecode. The instruction table, the code object the compiler makes, and the tools that read
//! it: a disassembler that speaks the table's own meanings, and a verifier the loop relies on.
//!
//! # The machine
//! Code runs in a *frame*: a window of the thread's register stack, [`FRAME_WORDS`] words of header and then
//! `code.registers` registers. Registers `0 .. code.locals` are the local variables (arguments first, in
//! the order of [`Code::local_names`]), the others are temporaries, used like a stack. A local that is captured
//! by an inner function holds a cell from its `MakeCell` on. An unbound local is an empty register.
//!
//! Ownership: each register owns one reference to what it holds. An instruction borrows its `Source`
//! operands, or consumes them where the operand says `last`; only temporaries are consumed. Between
//! statements no temporary is alive but those of enclosing `for`, `with` and `except` blocks; leaving such a block
//! early (break, return) is the compiler's business: it emits `Drop` or `LeaveHandler`.
//!
//! A call puts the callee into `r[base]`, leaves `FRAME_WORDS - 1` registers free, and puts the
//! arguments from `r[base + FRAME_WORDS]` on: the callee's window overlaps the caller's, its header starts at
//! `r[base]`. `code.registers` counts these outgoing registers too.
//!
//! The compiler relies on four things, and keeps four promises in return:
//! * A destination may be one of the registers that the instruction consumes: `Add r5, r5 (last), r6 (last)`,
//!   `LoadMethod r5, r5 (last), name`, `Call r5, base r5`. The sources are taken out before it is written.
//! * `r[iter]` of `ForIter` may be a local (the `.0` of a generator expression).
//! * A temporary that was consumed or dropped is empty; dropping an empty register does nothing.
//! * A jump that consumes its source consumes it on both ways.
//! * A local is written by the last instruction of what computes its value, so that an exception on the
//!   way leaves the old value.
//! * `UnpackSequence`, `UnpackStar` and `MatchKeys` never write over their own source.
//! * A `Yield` that delegates stands right behind its `Send` (and the word of it), and names the same
//!   register: whoever throws into or closes the generator finds the inner iterator through it.
//! * A conditional jump only goes forward. The only way back is `JumpBack`.
//!
//! The variables of a comprehension that runs inline in its function are temporaries with a name for a
//! stretch of code, see [`ScopedName`](code::ScopedName): they die with it, also when an exception ends it.
//!
//! When an instruction raises, [`Code::handlers`] is searched for the innermost range that holds it; the
//! temporaries from the entry's `depth` on are emptied, and the machine goes on at its target, which is always an
//! `EnterHandler`. No effect of an instruction is visible before its last possible failure.

pub mod code;
pub mod disassemble;
pub mod instruction;
mod liveness;
pub mod operands;
pub mod verify;

/// Words a frame's header takes in the register stack, before register 0.
pub const FRAME_WORDS: usize = 8;
