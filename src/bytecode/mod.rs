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
//! When an instruction raises, [`Code::handlers`] is searched for the innermost range that holds it; the
//! temporaries from the entry's `depth` on are emptied, and the machine goes on at its target, which is always an
//! `EnterHandler`. No effect of an instruction is visible before its last possible failure.

pub mod code;
pub mod instruction;

/// Words a frame's header takes in the register stack, before register 0.
pub const FRAME_WORDS: usize = 8;
