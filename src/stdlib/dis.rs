//! `_dis`: the instruction table and decoded code, for the module `dis`, which shows them.

use crate::bytecode::disassemble::Rendered;
use crate::bytecode::instruction::{ROWS, Row};
use crate::bytecode::operands::{jump_target, length};
use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::error;
use crate::object::int::{from_i64, from_usize};
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::thread::Thread;
use crate::thread::loaded::CodeObject;

fn code<'a>(thread: &Thread, args: &Arguments<'a>) -> Result<&'a CodeObject, Raised> {
    match args.get(0).downcast::<CodeObject>() {
        Some(code) => Ok(code),
        None => Err(error::wrong_type(thread, "argument must be a code object", args.get(0))),
    }
}

fn text(thread: &Thread, text: &str) -> Value {
    Str::new(thread, text).into_value()
}

fn tuple(thread: &Thread, items: Vec<Value>) -> Value {
    Tuple::new(thread, items).into_value()
}

/// `(name, meaning, operands, words)` of every instruction; an operand is its name and its kind.
fn table(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    let row = |row: &Row| {
        let operand = |name: &str, kind: String| tuple(thread, vec![text(thread, name), text(thread, &kind)]);
        let operands = row.operands.iter().map(|one| operand(one.name, format!("{:?}", one.kind))).collect();
        let parts = vec![
            text(thread, row.name),
            text(thread, row.meaning),
            tuple(thread, operands),
            from_usize(thread, row.words),
        ];
        tuple(thread, parts)
    };
    let rows = ROWS.iter().map(row).collect();
    Ok(List::new(thread, rows).into_value())
}

/// `(number, word, words, operands, meaning, target)` of each instruction of a code object; the target is None where
/// nothing jumps.
fn instructions(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let code = &code(thread, &args)?.code;
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(word) = code.stream.get(at) {
        let rendered = Rendered { code, at };
        let size = length(word.op());
        let target =
            jump_target(&code.stream, at).map_or_else(Value::none, |target| from_i64(thread, target));
        let parts = vec![
            Value::small(word.op() as i64),
            from_usize(thread, at),
            from_usize(thread, size),
            text(thread, &rendered.operands()),
            text(thread, &rendered.meaning()),
            target,
        ];
        all.push(tuple(thread, parts));
        at += size;
    }
    Ok(List::new(thread, all).into_value())
}

/// `(start, end, target, first temporary that is emptied)` of each handler, in words.
fn handlers(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let code = &code(thread, &args)?.code;
    let row = |row: &crate::bytecode::code::Handler| {
        let parts = [i64::from(row.start), i64::from(row.end), i64::from(row.target), i64::from(row.depth)];
        tuple(thread, parts.into_iter().map(Value::small).collect())
    };
    Ok(List::new(thread, code.handlers.iter().map(row).collect()).into_value())
}

static FUNCTIONS: &[Method] = &[
    function("table()", table, "The rows of the instruction table."),
    function("instructions(code, /)", instructions, "The instructions of a code object."),
    function("handlers(code, /)", handlers, "The exception handlers of a code object."),
];

/// `_dis`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_dis",
    doc: "The instruction table and decoded code.",
    functions: FUNCTIONS,
    classes: &[],
    fill: None,
};
