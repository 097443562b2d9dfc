//! Makes a loaded code object of what the compiler made: constants become Values, names are interned.

use super::int;
use super::intern::{intern, intern_bytes};
use super::scalar::Complex;
use super::str::Str;
use super::tuple::Tuple;
use crate::bytecode::code::{Code, Constant};
use crate::memory::heap::{self, Obj};
use crate::memory::value::Value;
use crate::thread::Thread;
use crate::thread::loaded::{CodeObject, CodeValues};
use std::sync::Arc;

/// Makes a frozenset of hashable constants: the protocol floor hashes.
pub(crate) type MakeFrozenSet = fn(&Thread, Vec<Value>) -> Value;

/// Makes a bytes object.
pub(crate) type MakeBytes = fn(&Thread, &[u8]) -> Value;

/// The two constants this floor cannot make itself.
#[derive(Clone, Copy)]
pub(crate) struct Makers {
    /// For `x in {1, 2}`.
    pub(crate) frozen_set: MakeFrozenSet,
    /// For bytes literals.
    pub(crate) bytes: MakeBytes,
}

/// Loads a code object and all inside it.
pub(crate) fn load(thread: &Thread, makers: Makers, code: &Arc<Code>) -> Obj<CodeObject> {
    let names = |names: &[Box<str>]| names.iter().map(|name| intern(thread, name).into_value()).collect();
    let values = CodeValues {
        constants: code.constants.iter().map(|constant| value(thread, makers, constant)).collect(),
        names: names(&code.names),
        local_names: names(&code.local_names),
        name: intern(thread, &code.name).into_value(),
        qualified_name: intern(thread, &code.qualified_name).into_value(),
        filename: Str::new(thread, &code.filename).into_value(),
    };
    heap::new(thread.root::<CodeObject>(), |header| CodeObject::assemble(header, code.clone(), values))
}

fn looks_like_a_name(text: &[u8]) -> bool {
    text.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

fn value(thread: &Thread, makers: Makers, constant: &Constant) -> Value {
    let all =
        |items: &[Constant]| -> Vec<Value> { items.iter().map(|item| value(thread, makers, item)).collect() };
    match constant {
        Constant::None => Value::none(),
        Constant::Bool(truth) => Value::bool(*truth),
        Constant::Ellipsis => Value::ellipsis(),
        Constant::Int(number) => int::from_i64(thread, *number),
        Constant::BigInt(number) => int::from_big(thread, number.clone()),
        Constant::Float(number) => Value::float(*number),
        Constant::Complex(real, imag) => Complex::new(thread, *real, *imag).into_value(),
        Constant::Str(text) if looks_like_a_name(text) => intern_bytes(thread, text).into_value(),
        Constant::Str(text) => Str::from_wtf8(thread, text).into_value(),
        Constant::Bytes(bytes) => (makers.bytes)(thread, bytes),
        Constant::Tuple(items) => Tuple::new(thread, all(items)).into_value(),
        Constant::FrozenSet(items) => (makers.frozen_set)(thread, all(items)),
        Constant::Code(code) => load(thread, makers, code).into_value(),
    }
}
