//! Loaded code: the Python object of type `code`. It owns what the compiler made, its constants and
//! names as Values, and a copy of the stream of its own, whose cache words the loop writes.

use crate::bytecode::code::{Code, Position};
use crate::bytecode::instruction::Instruction;
use crate::memory::header::Header;
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use std::cell::UnsafeCell;
use std::sync::Arc;

/// A code object.
#[repr(C)]
pub(crate) struct CodeObject {
    header: Header,
    /// What the compiler made.
    pub(crate) code: Arc<Code>,
    /// Constants and names.
    pub(crate) values: CodeValues,
    stream: UnsafeCell<Box<[Instruction]>>,
    /// Number of locals.
    pub(crate) locals: usize,
    /// Number of registers.
    pub(crate) registers: usize,
    /// Positional parameters, if a call with just these needs no further binding; else -1.
    pub(crate) simple_arguments: isize,
}

/// The Values of a code object, made by the object floor.
pub(crate) struct CodeValues {
    /// The constants, inner code objects among them.
    pub(crate) constants: Box<[Value]>,
    /// The names, interned.
    pub(crate) names: Box<[Value]>,
    /// The names of locals, interned.
    pub(crate) local_names: Box<[Value]>,
    /// `co_name`, interned.
    pub(crate) name: Value,
    /// `co_qualname`, interned.
    pub(crate) qualified_name: Value,
    /// `co_filename`
    pub(crate) filename: Value,
}

layout!(
    CodeObject,
    Kind::Other,
    tracked,
    |code, visit| {
        let values = &code.values;
        let fixed = [&values.name, &values.qualified_name, &values.filename];
        for value in values.constants.iter().chain(&values.names).chain(&values.local_names).chain(fixed) {
            visit(value);
        }
    },
    |_code| ()
);

impl CodeObject {
    /// Puts a code object together.
    pub(crate) fn assemble(header: Header, code: Arc<Code>, values: CodeValues) -> CodeObject {
        let flags = code.flags;
        let simple = flags.function && !flags.varargs && !flags.varkeywords && code.keyword_only_count == 0;
        CodeObject {
            header,
            values,
            stream: UnsafeCell::new(code.stream.clone().into_boxed_slice()),
            locals: code.locals(),
            registers: usize::from(code.registers),
            simple_arguments: if simple { code.argument_count as isize } else { -1 },
            code,
        }
    }

    /// The first word of the stream.
    #[inline(always)]
    pub(crate) fn stream(&self) -> *const Instruction {
        // SAFETY: the box is never replaced.
        unsafe { (*self.stream.get()).as_ptr() }
    }

    /// Where the word at `index` of the stream comes from.
    pub(crate) fn position(&self, index: usize) -> Position {
        self.code.positions.get(index).copied().unwrap_or_default()
    }
}
