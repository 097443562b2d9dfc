//! The code object: what the compiler makes of one function, class body, module or expression. It holds
//! no Values, so the front end can be tested and fuzzed alone; `thread::loaded` turns it into something
//! that runs.

use super::instruction::Instruction;
use dashu_int::IBig;
use std::sync::Arc;

/// A constant of the source text. Strings are WTF-8: generalised UTF-8 that may hold lone surrogates.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// `None`
    None,
    /// `True` or `False`
    Bool(bool),
    /// `...`
    Ellipsis,
    /// An int of 64 bits.
    Int(i64),
    /// A larger int.
    BigInt(IBig),
    /// A float.
    Float(f64),
    /// A complex: real and imaginary part.
    Complex(f64, f64),
    /// A string in WTF-8.
    Str(Box<[u8]>),
    /// A bytes literal.
    Bytes(Box<[u8]>),
    /// A tuple of constants.
    Tuple(Vec<Constant>),
    /// A frozenset of constants, for `x in {1, 2}`.
    FrozenSet(Vec<Constant>),
    /// The code of an inner function, class or comprehension.
    Code(Arc<Code>),
}

/// What a code object is, and what it asks of its frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Flags {
    /// The code of a function (its locals are registers), not of a module or class.
    pub function: bool,
    /// A nested function.
    pub nested: bool,
    /// Takes `*args`.
    pub varargs: bool,
    /// Takes `**kwargs`.
    pub varkeywords: bool,
    /// Holds `yield` and is no coroutine.
    pub generator: bool,
    /// An `async def` without `yield`.
    pub coroutine: bool,
    /// A generator that may be awaited (`types.coroutine`): only `code.replace()` makes such code.
    pub iterable_coroutine: bool,
    /// An `async def` with `yield`.
    pub async_generator: bool,
    /// A class body.
    pub class: bool,
    /// Came under `from __future__ import annotations`.
    pub future_annotations: bool,
    /// A method in the sense of CPython's CO_METHOD.
    pub method: bool,
}

/// Where in the source an instruction comes from: lines from 1, columns from 0 in UTF-8 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Position {
    /// First line, 0 if there is none (an instruction of the compiler's own).
    pub line: u32,
    /// Last line.
    pub end_line: u32,
    /// First column.
    pub column: u32,
    /// Column after the last.
    pub end_column: u32,
}

/// A range of instructions whose exceptions go to `target`. Positions are stream words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handler {
    /// First word covered.
    pub start: u32,
    /// Word after the last covered.
    pub end: u32,
    /// Word of the `EnterHandler`.
    pub target: u32,
    /// First temporary that is emptied on the way.
    pub depth: u16,
}

/// A temporary that holds a variable of an inlined comprehension while words `start .. end` run.
#[derive(Clone, Debug, PartialEq)]
pub struct ScopedName {
    /// The register.
    pub register: u16,
    /// It holds a cell that holds the variable (an inner function captured it).
    pub is_cell: bool,
    /// First word of the stretch.
    pub start: u32,
    /// Word after its last.
    pub end: u32,
    /// The variable's name.
    pub name: Box<str>,
}

/// One code object.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// `co_name`
    pub name: Box<str>,
    /// `co_qualname`
    pub qualified_name: Box<str>,
    /// `co_filename`
    pub filename: Arc<str>,
    /// `co_firstlineno`
    pub first_line: u32,
    /// What it is.
    pub flags: Flags,
    /// Number of positional parameters, positional-only ones included.
    pub argument_count: u16,
    /// Number of positional-only parameters.
    pub positional_only_count: u16,
    /// Number of keyword-only parameters.
    pub keyword_only_count: u16,
    /// Names of registers `0 .. locals`: positional, keyword-only, `*args`, `**kwargs`, then the others.
    pub local_names: Vec<Box<str>>,
    /// Which of them are cells (captured by inner functions).
    pub cell_locals: Vec<u16>,
    /// Variables of inlined comprehensions; where several hold at a word, the innermost comes last.
    pub scoped_names: Vec<ScopedName>,
    /// Names of the closure's cells, in the order of [`FreeIndex`](super::instruction::FreeIndex).
    pub free_names: Vec<Box<str>>,
    /// Number of registers, temporaries and outgoing call windows included.
    pub registers: u16,
    /// The stream: instructions and the words that follow them.
    pub stream: Vec<Instruction>,
    /// One position for each word of the stream.
    pub positions: Vec<Position>,
    /// Exception handlers, innermost first among those that cover one word.
    pub handlers: Vec<Handler>,
    /// Constants.
    pub constants: Vec<Constant>,
    /// Names of globals, attributes, imports.
    pub names: Vec<Box<str>>,
    /// The docstring: constant 0, if the code is a function's and has one.
    pub has_docstring: bool,
    /// Attributes assigned through `self` in a class body's functions (`__static_attributes__`).
    pub static_attributes: Vec<Box<str>>,
}

impl Code {
    /// Number of locals, parameters included.
    pub fn locals(&self) -> usize {
        self.local_names.len()
    }

    /// Number of registers that parameters fill: positional, keyword-only, `*args`, `**kwargs`.
    pub fn parameters(&self) -> usize {
        usize::from(self.argument_count)
            + usize::from(self.keyword_only_count)
            + usize::from(self.flags.varargs)
            + usize::from(self.flags.varkeywords)
    }

    /// The name of the variable in a register at stream word `at`; nothing for a nameless temporary.
    pub fn variable_name(&self, register: u16, at: usize) -> Option<&str> {
        if let Some(name) = self.local_names.get(usize::from(register)) {
            return Some(name);
        }
        let holds =
            |it: &&ScopedName| it.register == register && (it.start as usize..it.end as usize).contains(&at);
        self.scoped_names.iter().find(holds).map(|it| &*it.name)
    }

    /// The handler that takes an exception raised at stream word `at`.
    pub fn handler_at(&self, at: usize) -> Option<&Handler> {
        self.handlers.iter().find(|handler| (handler.start as usize..handler.end as usize).contains(&at))
    }
}
