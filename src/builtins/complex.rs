//! `complex`: construction, operators and parts.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method, read_only};
use crate::object::class::{class_of, flag, type_name};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::int::{self, Integer};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::scalar::{Complex, as_float};
use crate::object::special::Special;
use crate::object::str::{Str, as_str};
use crate::object::tuple::pair;
use crate::protocol::arithmetic::complex_binary;
use crate::protocol::call::call_special;
use crate::protocol::compare::{Comparison, order_with_float};
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::{Binary, float_of_integer, float_or_index};
use crate::protocol::warn::warn;
use crate::pure::float::complex::{self as pure, Complex as Number};
use crate::pure::format::real as format_real;
use crate::pure::hash::number as hashes;
use crate::thread::Thread;

/// The number of a complex object.
fn as_complex(value: &Value) -> Option<Number> {
    value.downcast::<Complex>().map(|complex| Number::new(complex.real, complex.imag))
}

fn of(value: &Value) -> Number {
    as_complex(value).expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Complex>(thread, args.get(0))?;
    if shape.exact
        && args.given(2).is_none()
        && let Some(known) = args.given(1).filter(|known| known.exact::<Complex>().is_some())
    {
        return Ok(known.clone());
    }
    let number = construct(thread, args.given(1), args.given(2))?;
    Ok(Complex::with_shape(shape, number.real, number.imag).into_value())
}

fn construct(thread: &Thread, real: Option<&Value>, imag: Option<&Value>) -> Result<Number, Raised> {
    if let Some(text) = real.and_then(as_str) {
        if imag.is_some() {
            let message = "complex() can't take second arg if first is a string";
            return Err(error::type_error(thread, message));
        }
        return pure::from_text(text.as_bytes()).map_err(|fault| error::from_fault(thread, fault));
    }
    if imag.and_then(as_str).is_some() {
        return Err(error::type_error(thread, "complex() second arg can't be a string"));
    }
    let has_imaginary = real.is_some_and(|real| {
        as_complex(real).is_some()
            || class_of(thread, real)
                .special(thread, Special::Complex)
                .is_some_and(|special| !special.is_none())
    });
    let real = match real {
        None => Number::new(0.0, 0.0),
        Some(real) => part(thread, real, true)?,
    };
    let Some(imag) = imag else { return Ok(real) };
    let rotates = as_complex(imag).is_some();
    let imag = part(thread, imag, false)?;
    // Zeros keep their signs: only parts that are there are added.
    let shift = if rotates { real.real - imag.imag } else { real.real };
    Ok(Number::new(shift, if has_imaginary { real.imag + imag.real } else { imag.real }))
}

/// An argument of `complex()`: a complex number, what `__complex__` answers (of the first one), or a real number.
fn part(thread: &Thread, value: &Value, first: bool) -> Result<Number, Raised> {
    if let Some(number) = as_complex(value) {
        return Ok(number);
    }
    if first && let Some(answer) = call_special(thread, value, Special::Complex, &[]) {
        let answer = answer?;
        let owner = type_name(thread, value);
        let got = type_name(thread, &answer);
        let Some(number) = as_complex(&answer) else {
            let message = format!("{owner}.__complex__() returned non-complex (type {got})");
            return Err(error::type_error(thread, message));
        };
        if answer.exact::<Complex>().is_none() {
            let message = format!(
                "{owner}.__complex__() returned non-complex (type {got}).  The ability to return an instance \
                 of a strict subclass of complex is deprecated, and may not be supported in a future version \
                 of Python."
            );
            warn(thread, ExceptionKind::DeprecationWarning, &message)?;
        }
        return Ok(number);
    }
    match float_or_index(thread, value)? {
        Some(float) => Ok(Number::new(float, 0.0)),
        None => {
            let which = if first { "first argument must be a string or" } else { "second argument must be" };
            let got = type_name(thread, value);
            Err(error::type_error(thread, format!("complex() {which} a number, not '{got}'")))
        }
    }
}

/// An operand that is a number.
fn operand(thread: &Thread, value: &Value) -> Result<Option<Number>, Raised> {
    if let Some(number) = as_complex(value) {
        return Ok(Some(number));
    }
    if let Some(float) = as_float(value) {
        return Ok(Some(Number::new(float, 0.0)));
    }
    let float = Integer::of(value).map(|int| float_of_integer(thread, int)).transpose()?;
    Ok(float.map(|float| Number::new(float, 0.0)))
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
    let result = complex_binary(thread, Binary::ALL[usize::from(op)], a, b)?;
    Ok(result.unwrap_or_else(Value::not_implemented))
}

fn power_of(thread: &Thread, base: &Value, exponent: &Value, modulus: &Value) -> Result<Value, Raised> {
    if modulus.is_none() {
        return operate(thread, Binary::Power as u8, base, exponent);
    }
    if operand(thread, base)?.is_none() || operand(thread, exponent)?.is_none() {
        return Ok(Value::not_implemented());
    }
    Err(error::value_error(thread, "complex modulo"))
}

fn pow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    power_of(thread, args.get(0), args.get(1), args.get(2))
}

fn rpow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    power_of(thread, args.get(1), args.get(0), args.get(2))
}

/// Complex numbers are equal or not; they have no order.
fn compare<const OP: u8>(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (number, other) = (of(args.get(0)), args.get(1));
    let equal = if let Some(other) = as_complex(other) {
        number == other
    } else if let Some(other) = as_float(other) {
        number.imag == 0.0 && number.real == other
    } else if let Some(other) = Integer::of(other) {
        number.imag == 0.0 && order_with_float(other, number.real).is_some_and(std::cmp::Ordering::is_eq)
    } else {
        return Ok(Value::not_implemented());
    };
    let truth = Comparison::ALL[usize::from(OP)].of_equality(equal);
    Ok(truth.map_or_else(Value::not_implemented, Value::bool))
}

fn from_number(thread: &Thread, number: Number) -> Value {
    Complex::new(thread, number.real, number.imag).into_value()
}

fn negative(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = of(args.get(0));
    Ok(from_number(thread, Number::new(-number.real, -number.imag)))
}

/// The number as a plain complex.
fn itself(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    Ok(if value.exact::<Complex>().is_some() { value.clone() } else { from_number(thread, of(value)) })
}

fn conjugate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = of(args.get(0));
    Ok(from_number(thread, Number::new(number.real, -number.imag)))
}

fn absolute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of(args.get(0)).abs().map(Value::float).map_err(|fault| error::from_fault(thread, fault))
}

fn truth(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = of(args.get(0));
    Ok(Value::bool(number.real != 0.0 || number.imag != 0.0))
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    let part = |float| crate::protocol::hash::of_float(value, float);
    let number = of(value);
    Ok(int::from_i64(thread, hashes::complex(part(number.real), part(number.imag))))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, &of(args.get(0)).repr()).into_value())
}

fn format(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (value, spec) = (args.get(0), super::int::format_spec(thread, args.get(1))?);
    if spec.len_bytes() == 0 {
        return crate::protocol::text::str(thread, value).map(crate::memory::heap::Obj::into_value);
    }
    let mut out = Vec::new();
    format_real::write_complex(of(value), spec.as_bytes(), &type_name(thread, value), &mut out)
        .map_err(|fault| error::from_fault(thread, fault))?;
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn getnewargs(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = of(args.get(0));
    Ok(pair(thread, Value::float(number.real), Value::float(number.imag)))
}

fn sizeof(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(32))
}

fn real(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(Value::float(of(value).real))
}

fn imag(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(Value::float(of(value).imag))
}

const ADD: u8 = Binary::Add as u8;
const SUBTRACT: u8 = Binary::Subtract as u8;
const MULTIPLY: u8 = Binary::Multiply as u8;
const TRUE_DIVIDE: u8 = Binary::TrueDivide as u8;

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, real=<unrepresentable>, imag=<unrepresentable>)",
        new,
        "Create and return a new object.",
    ),
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
    method("__pow__(self, value, mod=None, /)", pow, "Return pow(self, value, mod)."),
    method("__rpow__(self, value, mod=None, /)", rpow, "Return pow(value, self, mod)."),
    method("__neg__(self, /)", negative, "-self"),
    method("__pos__(self, /)", itself, "+self"),
    method("__abs__(self, /)", absolute, "abs(self)"),
    method("__bool__(self, /)", truth, "True if self else False"),
    method("__truediv__(self, value, /)", forward::<TRUE_DIVIDE>, "Return self/value."),
    method("__rtruediv__(self, value, /)", reflected::<TRUE_DIVIDE>, "Return value/self."),
    method(
        "conjugate(self, /)",
        conjugate,
        "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.",
    ),
    method("__complex__(self, /)", itself, "Convert this value to exact type complex."),
    method("__getnewargs__(self, /)", getnewargs, ""),
    method("__format__(self, format_spec, /)", format, "Convert to a string according to format_spec."),
    method("__sizeof__(self, /)", sizeof, "Size of object in memory, in bytes."),
];

static ATTRIBUTES: &[Attribute] = &[read_only("real", real), read_only("imag", imag)];

/// `complex`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "complex",
    layout: Complex::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "Create a complex number from a string or numbers.\n\nIf a string is given, parse it as a complex number.\nIf a single number is given, convert it to a complex number.\nIf the 'real' or 'imag' arguments are given, create a complex number\nwith the specified real and imaginary components.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
