//! `code`: what the compiler made, as scripts see it.

use super::{code_change, code_tables};
use crate::bytecode::code::{Code, Position};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, getter, method};
use crate::object::bytes::Bytes;
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::iterate;
use crate::thread::Thread;
use crate::thread::loaded::CodeObject;

pub(super) fn of(value: &Value) -> &CodeObject {
    value.downcast::<CodeObject>().expect("the descriptor checked self")
}

/// CPython's CO_ flags, by the property of the code they stand for.
type FlagRow = (u32, fn(&Code) -> bool);

const FLAGS: [FlagRow; 10] = [
    (0x0001, |code| code.flags.function),
    (0x0002, |code| code.flags.function),
    (0x0004, |code| code.flags.varargs),
    (0x0008, |code| code.flags.varkeywords),
    (0x0010, |code| code.flags.nested),
    (0x0020, |code| code.flags.generator),
    (0x0080, |code| code.flags.coroutine),
    (0x0100, |code| code.flags.iterable_coroutine),
    (0x0200, |code| code.flags.async_generator),
    (0x0400_0000, |code| code.has_docstring),
];

/// `co_flags`
pub(crate) fn flags(code: &Code) -> u32 {
    let future = if code.flags.future_annotations { 0x0100_0000 } else { 0 };
    FLAGS.iter().filter(|(_, has)| has(code)).fold(future, |all, (bit, _)| all | bit)
}

fn names(thread: &Thread, names: &[Value]) -> Value {
    Tuple::new(thread, names.to_vec()).into_value()
}

fn texts<'a>(thread: &Thread, names: impl Iterator<Item = &'a str>) -> Value {
    Tuple::new(thread, names.map(|name| intern(thread, name).into_value()).collect()).into_value()
}

/// Parameters, and the locals that no inner function shares.
pub(super) fn variable_names(code: &CodeObject) -> Vec<Value> {
    let shared = |at: &usize| code.code.cell_locals.iter().any(|cell| usize::from(*cell) == *at);
    let own = |at: &usize| *at < code.code.parameters() || !shared(at);
    (0..code.locals).filter(own).map(|at| code.values.local_names[at].clone()).collect()
}

macro_rules! attributes {
    ($($title:literal $get:ident |$thread:ident, $code:ident| $value:expr;)*) => {
        $(fn $get($thread: &Thread, this: &Value) -> Result<Value, Raised> {
            let $code = of(this);
            let _ = $thread;
            Ok($value)
        })*

        static ATTRIBUTES: &[Attribute] = &[$(getter($title, $get)),*];
    };
}

attributes! {
    "co_name" get_name |thread, code| code.values.name.clone();
    "co_qualname" get_qualname |thread, code| code.values.qualified_name.clone();
    "co_filename" get_filename |thread, code| code.values.filename.clone();
    "co_firstlineno" get_firstlineno |thread, code| Value::small(i64::from(code.code.first_line));
    "co_flags" get_flags |thread, code| Value::small(i64::from(flags(&code.code)));
    "co_argcount" get_argcount |thread, code| Value::small(i64::from(code.code.argument_count));
    "co_posonlyargcount" get_posonlyargcount |thread, code| Value::small(i64::from(code.code.positional_only_count));
    "co_kwonlyargcount" get_kwonlyargcount |thread, code| Value::small(i64::from(code.code.keyword_only_count));
    "co_nlocals" get_nlocals |thread, code| int::from_usize(thread, variable_names(code).len());
    "co_stacksize" get_stacksize |thread, code| int::from_usize(thread, code.registers - code.locals);
    "co_consts" get_consts |thread, code| names(thread, &code.values.constants);
    "co_names" get_names |thread, code| names(thread, &code.values.names);
    "co_varnames" get_varnames |thread, code| names(thread, &variable_names(code));
    "co_cellvars" get_cellvars |thread, code| {
        let cells = code.code.cell_locals.iter().map(|at| &*code.code.local_names[usize::from(*at)]);
        texts(thread, cells)
    };
    "co_code" get_code |thread, code| bytes(thread, &code_tables::stream(&code.code));
    "_co_code_adaptive" get_adaptive |thread, code| bytes(thread, &code_tables::stream(&code.code));
    "co_linetable" get_linetable |thread, code| bytes(thread, &code_tables::lines(&code.code));
    "co_exceptiontable" get_exceptiontable |thread, code| bytes(thread, &code_tables::handlers(&code.code));
    "co_freevars" get_freevars |thread, code| texts(thread, code.code.free_names.iter().map(|name| &**name));
}

fn bytes(thread: &Thread, table: &[u8]) -> Value {
    Bytes::new(thread, table).into_value()
}

fn number(thread: &Thread, known: bool, value: u32) -> Value {
    if known { int::from_u64(thread, u64::from(value)) } else { Value::none() }
}

/// `(line, end line, column, end column)` of each instruction, as CPython's.
fn positions(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let all = of(args.get(0)).code.positions.iter().map(|position| {
        let known = *position != Position::default();
        let parts = [position.line, position.end_line, position.column, position.end_column];
        Tuple::new(thread, parts.iter().map(|part| number(thread, known, *part)).collect()).into_value()
    });
    let all = Tuple::new(thread, all.collect()).into_value();
    iterate::iter(thread, &all)
}

/// `(start, end, line)` for each run of instructions of one line; offsets count two bytes a word, as CPython's.
fn lines(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let positions = &of(args.get(0)).code.positions;
    let mut runs = Vec::new();
    let mut start = 0;
    for at in 1..=positions.len() {
        if at == positions.len() || positions[at].line != positions[start].line {
            let line = number(thread, positions[start].line != 0, positions[start].line);
            let run = vec![int::from_usize(thread, 2 * start), int::from_usize(thread, 2 * at), line];
            runs.push(Tuple::new(thread, run).into_value());
            start = at;
        }
    }
    let runs = Tuple::new(thread, runs).into_value();
    iterate::iter(thread, &runs)
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let code = of(args.get(0));
    let (name, file, line) = (&code.code.name, &code.code.filename, code.code.first_line);
    let text = format!("<code object {name} at {:#x}, file \"{file}\", line {line}>", args.get(0).bits());
    Ok(Str::new(thread, &text).into_value())
}

const REPLACE: &str = "replace(self, /, *, co_argcount=<unrepresentable>, co_posonlyargcount=<unrepresentable>, co_kwonlyargcount=<unrepresentable>, co_nlocals=<unrepresentable>, co_stacksize=<unrepresentable>, co_flags=<unrepresentable>, co_firstlineno=<unrepresentable>, co_code=<unrepresentable>, co_consts=<unrepresentable>, co_names=<unrepresentable>, co_varnames=<unrepresentable>, co_freevars=<unrepresentable>, co_cellvars=<unrepresentable>, co_filename=<unrepresentable>, co_name=<unrepresentable>, co_qualname=<unrepresentable>, co_linetable=<unrepresentable>, co_exceptiontable=<unrepresentable>)";

const REPLACED: &str = "__replace__(self, /, *, co_argcount=<unrepresentable>, co_posonlyargcount=<unrepresentable>, co_kwonlyargcount=<unrepresentable>, co_nlocals=<unrepresentable>, co_stacksize=<unrepresentable>, co_flags=<unrepresentable>, co_firstlineno=<unrepresentable>, co_code=<unrepresentable>, co_consts=<unrepresentable>, co_names=<unrepresentable>, co_varnames=<unrepresentable>, co_freevars=<unrepresentable>, co_cellvars=<unrepresentable>, co_filename=<unrepresentable>, co_name=<unrepresentable>, co_qualname=<unrepresentable>, co_linetable=<unrepresentable>, co_exceptiontable=<unrepresentable>)";

static METHODS: &[Method] = &[
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("co_positions(self, /)", positions, ""),
    method("co_lines(self, /)", lines, ""),
    method(
        REPLACE,
        code_change::replace,
        "Return a copy of the code object with new values for the specified fields.",
    ),
    method(REPLACED, code_change::replace, "The same as replace()."),
];

/// `code`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "code",
    layout: CodeObject::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW | flag::WEAKLY_REFERENCEABLE,
    doc: "Create a code object.  Not for mere mortals.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
