//! `bool`: an int that is `True` or `False`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::exception::ExceptionKind;
use crate::object::int::{self, Int, Integer};
use crate::object::native::{Arguments, Method};
use crate::object::scalar::Bool;
use crate::object::str::Str;
use crate::protocol::arithmetic::int_binary;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::Binary;
use crate::protocol::truth::is_true;
use crate::protocol::warn::warn;
use crate::thread::Thread;

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    shape_of_class::<Bool>(thread, args.get(0))?;
    is_true(thread, args.get(1)).map(Value::bool)
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text = if args.get(0).is_true() { "True" } else { "False" };
    Ok(Str::new(thread, text).into_value())
}

/// `&`, `|`, `^`: a bool if both are.
fn logical<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let op = Binary::ALL[usize::from(OP)];
    if let (Some(a), Some(b)) = (args.get(0).as_bool(), args.get(1).as_bool()) {
        return Ok(Value::bool(match op {
            Binary::And => a & b,
            Binary::Or => a | b,
            _ => a ^ b,
        }));
    }
    match (Integer::of(args.get(0)), Integer::of(args.get(1))) {
        (Some(a), Some(b)) => Ok(int_binary(thread, op, a, b)?.unwrap_or_else(Value::not_implemented)),
        _ => Ok(Value::not_implemented()),
    }
}

const DEPRECATED: &str = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This \
     returns the bitwise inversion of the underlying int object and is usually not what you expect from the \
     negation of a bool object. Use the 'not' operator for boolean negation or ~int(x) for the bitwise inversion \
     of the underlying int.";

fn invert(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    warn(thread, ExceptionKind::DeprecationWarning, DEPRECATED)?;
    Ok(int::from_i64(thread, !i64::from(args.get(0).is_true())))
}

const AND: u8 = Binary::And as u8;
const OR: u8 = Binary::Or as u8;
const XOR: u8 = Binary::Xor as u8;

static METHODS: &[Method] = &[
    constructor("__new__(cls, object=False, /)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__invert__(self, /)", invert, "~self"),
    method("__and__(self, value, /)", logical::<AND>, "Return self&value."),
    method("__rand__(self, value, /)", logical::<AND>, "Return value&self."),
    method("__xor__(self, value, /)", logical::<XOR>, "Return self^value."),
    method("__rxor__(self, value, /)", logical::<XOR>, "Return value^self."),
    method("__or__(self, value, /)", logical::<OR>, "Return self|value."),
    method("__ror__(self, value, /)", logical::<OR>, "Return value|self."),
];

/// `bool`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "bool",
    layout: Bool::layout,
    base: Some(Int::layout),
    flags: 0,
    doc: "Returns True when the argument is true, False otherwise.\nThe builtins True and False are the only two instances of the class bool.\nThe class bool is a subclass of the class int, and cannot be subclassed.",
    methods: METHODS,
    attributes: &[],
};
