//! `float`: construction, operators, rounding, exact ratios and hexadecimal.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, getter, method};
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{self, Integer};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::scalar::{Float, as_float};
use crate::object::str::{Str, as_str};
use crate::object::tuple::{Tuple, pair};
use crate::protocol::arithmetic::{float_binary, float_divmod};
use crate::protocol::buffer;
use crate::protocol::call::call;
use crate::protocol::compare::{Comparison, order_with_float};
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::{Binary, float_of_integer, float_or_index, index_clamped};
use crate::pure::fault::Fault;
use crate::pure::float::{hex as hexadecimal, parse, ratio, render, round as rounding};
use crate::pure::format::real as format_real;
use crate::thread::Thread;
use dashu_int::IBig;

/// The float of a receiver.
fn of(value: &Value) -> f64 {
    as_float(value).expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Float>(thread, args.get(0))?;
    let number = match args.given(1) {
        Some(x) => construct(thread, x)?,
        None => 0.0,
    };
    if shape.exact {
        return Ok(Value::float(number));
    }
    Ok(Float::with_shape(shape, number).into_value())
}

/// `float(x)`
fn construct(thread: &Thread, x: &Value) -> Result<f64, Raised> {
    if let Some(float) = x.as_float() {
        return Ok(float);
    }
    if let Some(text) = as_str(x) {
        return parse::from_text(text.as_bytes()).or_else(|fault| {
            crate::protocol::text::repr(thread, x)?;
            Err(error::from_fault(thread, fault))
        });
    }
    if let Some(float) = float_or_index(thread, x)? {
        return Ok(float);
    }
    match buffer::bytes_if_any(thread, x)? {
        Some(bytes) => parse::from_bytes(&bytes).map_err(|fault| error::from_fault(thread, fault)),
        None => {
            let got = type_name(thread, x);
            let message = format!("float() argument must be a string or a real number, not '{got}'");
            Err(error::type_error(thread, message))
        }
    }
}

/// The other operand, if it is a float or an int.
fn operand(thread: &Thread, value: &Value) -> Result<Option<f64>, Raised> {
    if let Some(float) = as_float(value) {
        return Ok(Some(float));
    }
    Integer::of(value).map(|int| float_of_integer(thread, int)).transpose()
}

fn forward<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    operate(thread, OP, args.get(0), args.get(1))
}

fn reflected<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    operate(thread, OP, args.get(1), args.get(0))
}

fn operate(thread: &Thread, op: u8, left: &Value, right: &Value) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (operand(thread, left)?, operand(thread, right)?) else {
        return Ok(Value::not_implemented());
    };
    let result = float_binary(thread, Binary::ALL[usize::from(op)], a, b)?;
    Ok(result.unwrap_or_else(Value::not_implemented))
}

fn power_of(thread: &Thread, base: &Value, exponent: &Value, modulus: &Value) -> Result<Value, Raised> {
    if modulus.is_none() {
        return operate(thread, Binary::Power as u8, base, exponent);
    }
    let message = "pow() 3rd argument not allowed unless all arguments are integers";
    Err(error::type_error(thread, message))
}

fn pow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    power_of(thread, args.get(0), args.get(1), args.get(2))
}

fn rpow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    power_of(thread, args.get(1), args.get(0), args.get(2))
}

fn divide_both(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    match (operand(thread, left)?, operand(thread, right)?) {
        (Some(a), Some(b)) => float_divmod(thread, a, b),
        _ => Ok(Value::not_implemented()),
    }
}

fn divmod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    divide_both(thread, args.get(0), args.get(1))
}

fn rdivmod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    divide_both(thread, args.get(1), args.get(0))
}

fn compare<const OP: u8>(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (op, float, other) = (Comparison::ALL[usize::from(OP)], of(args.get(0)), args.get(1));
    if let Some(other) = as_float(other) {
        return Ok(Value::bool(op.holds_of_floats(float, other)));
    }
    let Some(other) = Integer::of(other) else { return Ok(Value::not_implemented()) };
    let order = order_with_float(other, float).map(std::cmp::Ordering::reverse);
    Ok(Value::bool(order.map_or(op == Comparison::NotEqual, |order| op.holds(order))))
}

fn itself(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::float(of(args.get(0))))
}

fn negative(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::float(-of(args.get(0))))
}

fn absolute(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::float(of(args.get(0)).abs()))
}

fn truth(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(of(args.get(0)) != 0.0))
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    Ok(int::from_i64(thread, crate::protocol::hash::of_float(value, of(value))))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, &render::repr(of(args.get(0)))).into_value())
}

fn format(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (value, spec) = (args.get(0), super::int::format_spec(thread, args.get(1))?);
    if spec.len_bytes() == 0 {
        return crate::protocol::text::str(thread, value).map(crate::memory::heap::Obj::into_value);
    }
    let mut out = Vec::new();
    format_real::write(of(value), spec.as_bytes(), &type_name(thread, value), &mut out)
        .map_err(|fault| error::from_fault(thread, fault))?;
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn integer(thread: &Thread, number: Result<IBig, Fault>) -> Result<Value, Raised> {
    number.map(|number| int::from_big(thread, number)).map_err(|fault| error::from_fault(thread, fault))
}

/// `int(float)`
pub(super) fn truncate(thread: &Thread, float: f64) -> Result<Value, Raised> {
    match ratio::to_i64(float) {
        Some(small) => Ok(int::from_i64(thread, small)),
        None => integer(thread, ratio::to_integer(float)),
    }
}

fn trunc(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    truncate(thread, of(args.get(0)))
}

fn floor(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    truncate(thread, of(args.get(0)).floor())
}

fn ceil(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    truncate(thread, of(args.get(0)).ceil())
}

fn round(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let float = of(args.get(0));
    match args.not_none(1) {
        None => integer(thread, rounding::round_to_integer(float)),
        Some(places) => {
            let places = index_clamped(thread, places)?;
            rounding::round(float, places).map(Value::float).map_err(|fault| error::from_fault(thread, fault))
        }
    }
}

fn as_integer_ratio(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (top, bottom) =
        ratio::integer_ratio(of(args.get(0))).map_err(|fault| error::from_fault(thread, fault))?;
    Ok(pair(thread, int::from_big(thread, top), int::from_big(thread, bottom)))
}

fn is_integer(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(ratio::is_integer(of(args.get(0)))))
}

fn hex(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, &hexadecimal::hex(of(args.get(0)))).into_value())
}

fn fromhex(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(text) = as_str(args.get(1)) else {
        return Err(error::type_error(thread, "bad argument type for built-in operation"));
    };
    let float = hexadecimal::from_hex(text.as_bytes()).map_err(|fault| error::from_fault(thread, fault))?;
    let (class, float) = (args.get(0), Value::float(float));
    let own = crate::object::class::builtin::<Float>(thread);
    if class.is(&Value::from_object(own)) { Ok(float) } else { call(thread, class, &[float]) }
}

fn getformat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(kind) = as_str(args.get(1)) else {
        return Err(error::wrong_type(thread, "__getformat__() argument must be str", args.get(1)));
    };
    if !matches!(kind.as_bytes(), b"double" | b"float") {
        let message = "__getformat__() argument 1 must be 'double' or 'float'";
        return Err(error::value_error(thread, message));
    }
    let order = if cfg!(target_endian = "little") { "IEEE, little-endian" } else { "IEEE, big-endian" };
    Ok(Str::new(thread, order).into_value())
}

fn getnewargs(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Tuple::of(thread, [Value::float(of(args.get(0)))]).into_value())
}

fn sizeof(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(24))
}

fn real(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(Value::float(of(value)))
}

fn imag(_thread: &Thread, _value: &Value) -> Result<Value, Raised> {
    Ok(Value::float(0.0))
}

const ADD: u8 = Binary::Add as u8;
const SUBTRACT: u8 = Binary::Subtract as u8;
const MULTIPLY: u8 = Binary::Multiply as u8;
const TRUE_DIVIDE: u8 = Binary::TrueDivide as u8;
const FLOOR_DIVIDE: u8 = Binary::FloorDivide as u8;
const MODULO: u8 = Binary::Modulo as u8;

static METHODS: &[Method] = &[
    constructor("__new__(cls, x=<unrepresentable>, /)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method("__lt__(self, value, /)", compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare::<5>, "Return self>=value."),
    method("__add__(self, value, /)", forward::<ADD>, "Return self+value."),
    method("__radd__(self, value, /)", reflected::<ADD>, "Return value+self."),
    method("__sub__(self, value, /)", forward::<SUBTRACT>, "Return self-value."),
    method("__rsub__(self, value, /)", reflected::<SUBTRACT>, "Return value-self."),
    method("__mul__(self, value, /)", forward::<MULTIPLY>, "Return self*value."),
    method("__rmul__(self, value, /)", reflected::<MULTIPLY>, "Return value*self."),
    method("__mod__(self, value, /)", forward::<MODULO>, "Return self%value."),
    method("__rmod__(self, value, /)", reflected::<MODULO>, "Return value%self."),
    method("__divmod__(self, value, /)", divmod, "Return divmod(self, value)."),
    method("__rdivmod__(self, value, /)", rdivmod, "Return divmod(value, self)."),
    method("__pow__(self, value, mod=None, /)", pow, "Return pow(self, value, mod)."),
    method("__rpow__(self, value, mod=None, /)", rpow, "Return pow(value, self, mod)."),
    method("__neg__(self, /)", negative, "-self"),
    method("__pos__(self, /)", itself, "+self"),
    method("__abs__(self, /)", absolute, "abs(self)"),
    method("__bool__(self, /)", truth, "True if self else False"),
    method("__int__(self, /)", trunc, "int(self)"),
    method("__float__(self, /)", itself, "float(self)"),
    method("__floordiv__(self, value, /)", forward::<FLOOR_DIVIDE>, "Return self//value."),
    method("__rfloordiv__(self, value, /)", reflected::<FLOOR_DIVIDE>, "Return value//self."),
    method("__truediv__(self, value, /)", forward::<TRUE_DIVIDE>, "Return self/value."),
    method("__rtruediv__(self, value, /)", reflected::<TRUE_DIVIDE>, "Return value/self."),
    method("conjugate(self, /)", itself, "Return self, the complex conjugate of any float."),
    method("__trunc__(self, /)", trunc, "Return the Integral closest to x between 0 and x."),
    method("__floor__(self, /)", floor, "Return the floor as an Integral."),
    method("__ceil__(self, /)", ceil, "Return the ceiling as an Integral."),
    method(
        "__round__(self, ndigits=None, /)",
        round,
        "Return the Integral closest to x, rounding half toward even.",
    ),
    method(
        "as_integer_ratio(self, /)",
        as_integer_ratio,
        "Return a pair of integers, whose ratio is exactly equal to the original float.",
    ),
    class_method(
        "fromhex(type, string, /)",
        fromhex,
        "Create a floating-point number from a hexadecimal string.",
    ),
    method("hex(self, /)", hex, "Return a hexadecimal representation of a floating-point number."),
    method("is_integer(self, /)", is_integer, "Return True if the float is an integer."),
    method("__getnewargs__(self, /)", getnewargs, ""),
    class_method(
        "__getformat__(type, typestr, /)",
        getformat,
        "You probably don't want to use this function.",
    ),
    method("__format__(self, format_spec, /)", format, "Formats the float according to format_spec."),
    method("__sizeof__(self, /)", sizeof, "Size of object in memory, in bytes."),
];

static ATTRIBUTES: &[Attribute] = &[getter("real", real), getter("imag", imag)];

/// `float`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "float",
    layout: Float::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MATCH_SELF,
    doc: "Convert a string or number to a floating-point number, if possible.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
