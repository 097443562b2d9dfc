//! `int`: construction, operators, rounding, bits and bytes.

use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, getter, method};
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{self, Int, Integer};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::{Str, as_str};
use crate::object::tuple::{Tuple, pair};
use crate::protocol::arithmetic::{int_binary, int_divmod, int_power_modulo};
use crate::protocol::compare::{Comparison, order_of_ints};
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::{Binary, float_of_integer, index, plain_int};
use crate::protocol::text;
use crate::pure::format::integer;
use crate::pure::hash::number as hashes;
use crate::pure::int::power;
use crate::thread::Thread;
use dashu_int::IBig;

/// The int of a receiver.
pub(super) fn of(value: &Value) -> Integer<'_> {
    Integer::of(value).expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = args.get(0);
    let shape = shape_of_class::<Int>(thread, class)?;
    let number = super::int_convert::construct(thread, args.given(1), args.given(2))?;
    if shape.exact {
        return Ok(number);
    }
    let number = of(&number).big().into_owned();
    Ok(Int::with_shape(shape, number).into_value())
}

/// A binary operator, or `NotImplemented` beside anything but an int.
fn forward<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    operate(thread, OP, args.get(0), args.get(1))
}

fn reflected<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    operate(thread, OP, args.get(1), args.get(0))
}

fn operate(thread: &Thread, op: u8, left: &Value, right: &Value) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (Integer::of(left), Integer::of(right)) else {
        return Ok(Value::not_implemented());
    };
    let result = int_binary(thread, Binary::ALL[usize::from(op)], a, b)?;
    Ok(result.unwrap_or_else(Value::not_implemented))
}

fn power_of(thread: &Thread, base: &Value, exponent: &Value, modulus: &Value) -> Result<Value, Raised> {
    if modulus.is_none() {
        return operate(thread, Binary::Power as u8, base, exponent);
    }
    match (Integer::of(base), Integer::of(exponent), Integer::of(modulus)) {
        (Some(a), Some(b), Some(c)) => int_power_modulo(thread, a, b, c),
        _ => Ok(Value::not_implemented()),
    }
}

fn pow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    power_of(thread, args.get(0), args.get(1), args.get(2))
}

fn rpow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    power_of(thread, args.get(1), args.get(0), args.get(2))
}

fn divmod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    both(args.get(0), args.get(1))
        .map_or_else(|| Ok(Value::not_implemented()), |(a, b)| int_divmod(thread, a, b))
}

fn rdivmod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    both(args.get(1), args.get(0))
        .map_or_else(|| Ok(Value::not_implemented()), |(a, b)| int_divmod(thread, a, b))
}

fn both<'a>(left: &'a Value, right: &'a Value) -> Option<(Integer<'a>, Integer<'a>)> {
    Some((Integer::of(left)?, Integer::of(right)?))
}

fn compare<const OP: u8>(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(match both(args.get(0), args.get(1)) {
        Some((a, b)) => Value::bool(Comparison::ALL[usize::from(OP)].holds(order_of_ints(a, b))),
        None => Value::not_implemented(),
    })
}

/// The int itself, as a plain int.
fn itself(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(plain_int(thread, args.get(0), of(args.get(0))))
}

fn negative(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(negate(thread, of(args.get(0))))
}

fn negate(thread: &Thread, int: Integer<'_>) -> Value {
    match int {
        Integer::Small(small) => match small.checked_neg() {
            Some(small) => int::from_i64(thread, small),
            None => int::from_big(thread, -IBig::from(small)),
        },
        Integer::Big(big) => int::from_big(thread, -big),
    }
}

fn absolute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let int = of(args.get(0));
    if int.is_negative() { Ok(negate(thread, int)) } else { itself(thread, args) }
}

fn invert(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(match of(args.get(0)) {
        Integer::Small(small) => int::from_i64(thread, !small),
        Integer::Big(big) => int::from_big(thread, !big),
    })
}

fn truth(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(!matches!(of(args.get(0)), Integer::Small(0))))
}

fn to_float(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    float_of_integer(thread, of(args.get(0))).map(Value::float)
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let hash = match of(args.get(0)) {
        Integer::Small(small) => hashes::small(small),
        Integer::Big(big) => hashes::big(big),
    };
    Ok(int::from_i64(thread, hash))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    text::int(thread, args.get(0)).map(Obj::into_value)
}

/// The specification of a `__format__` call.
pub(super) fn format_spec<'a>(thread: &Thread, spec: &'a Value) -> Result<&'a Str, Raised> {
    as_str(spec).ok_or_else(|| error::wrong_type(thread, "__format__() argument must be str", spec))
}

fn format(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (value, spec) = (args.get(0), format_spec(thread, args.get(1))?);
    if spec.len_bytes() == 0 {
        return text::str(thread, value).map(Obj::into_value);
    }
    let mut out = Vec::new();
    let limit = thread.interpreter().max_str_digits.get();
    integer::write(&of(value).big(), spec.as_bytes(), &type_name(thread, value), limit, &mut out)
        .map_err(|fault| error::from_fault(thread, fault))?;
    Ok(Str::from_wtf8(thread, &out).into_value())
}

/// `round(int, -2)`: to the nearest multiple of 100, a tie to the even one.
fn round(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(digits) = args.given(1) else { return itself(thread, args) };
    let digits = index(thread, digits)?;
    let digits = of(&digits);
    if !digits.is_negative() {
        return itself(thread, args);
    }
    let value = of(args.get(0)).big();
    let zeros = digits.small().map_or(usize::MAX, |digits| digits.unsigned_abs() as usize);
    // Ten times the digits it has is far beyond rounding anything up.
    if zeros > power::bit_length(&value) {
        return Ok(Value::small(0));
    }
    let unit = IBig::from(10).pow(zeros);
    let (quotient, rest) =
        crate::pure::int::divide::div_mod(&value, &unit).map_err(|fault| error::from_fault(thread, fault))?;
    let up = match (&rest * IBig::from(2)).cmp(&unit) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => power::is_odd(&quotient),
    };
    let quotient = if up { quotient + IBig::ONE } else { quotient };
    Ok(int::from_big(thread, quotient * unit))
}

fn getnewargs(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = itself(thread, args)?;
    Ok(Tuple::of(thread, [number]).into_value())
}

/// What CPython says: digits of 30 bits behind 24 bytes.
fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let digits = power::bit_length(&of(args.get(0)).big()).div_ceil(30).max(1);
    Ok(int::from_usize(thread, 24 + 4 * digits))
}

fn as_integer_ratio(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(pair(thread, itself(thread, args)?, Value::small(1)))
}

fn bit_length(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(match of(args.get(0)) {
        Integer::Small(small) => Value::small(i64::from(64 - small.unsigned_abs().leading_zeros())),
        Integer::Big(big) => int::from_usize(thread, power::bit_length(big)),
    })
}

fn bit_count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(match of(args.get(0)) {
        Integer::Small(small) => Value::small(i64::from(small.unsigned_abs().count_ones())),
        Integer::Big(big) => int::from_usize(thread, power::bit_count(big)),
    })
}

fn is_integer(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(true))
}

fn real(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(plain_int(thread, value, of(value)))
}

fn imag(_thread: &Thread, _value: &Value) -> Result<Value, Raised> {
    Ok(Value::small(0))
}

fn denominator(_thread: &Thread, _value: &Value) -> Result<Value, Raised> {
    Ok(Value::small(1))
}

const ADD: u8 = Binary::Add as u8;
const SUBTRACT: u8 = Binary::Subtract as u8;
const MULTIPLY: u8 = Binary::Multiply as u8;
const TRUE_DIVIDE: u8 = Binary::TrueDivide as u8;
const FLOOR_DIVIDE: u8 = Binary::FloorDivide as u8;
const MODULO: u8 = Binary::Modulo as u8;
const LEFT_SHIFT: u8 = Binary::LeftShift as u8;
const RIGHT_SHIFT: u8 = Binary::RightShift as u8;
const AND: u8 = Binary::And as u8;
const OR: u8 = Binary::Or as u8;
const XOR: u8 = Binary::Xor as u8;

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, x=<unrepresentable>, /, base=<unrepresentable>)",
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
    method("__invert__(self, /)", invert, "~self"),
    method("__lshift__(self, value, /)", forward::<LEFT_SHIFT>, "Return self<<value."),
    method("__rlshift__(self, value, /)", reflected::<LEFT_SHIFT>, "Return value<<self."),
    method("__rshift__(self, value, /)", forward::<RIGHT_SHIFT>, "Return self>>value."),
    method("__rrshift__(self, value, /)", reflected::<RIGHT_SHIFT>, "Return value>>self."),
    method("__and__(self, value, /)", forward::<AND>, "Return self&value."),
    method("__rand__(self, value, /)", reflected::<AND>, "Return value&self."),
    method("__xor__(self, value, /)", forward::<XOR>, "Return self^value."),
    method("__rxor__(self, value, /)", reflected::<XOR>, "Return value^self."),
    method("__or__(self, value, /)", forward::<OR>, "Return self|value."),
    method("__ror__(self, value, /)", reflected::<OR>, "Return value|self."),
    method("__int__(self, /)", itself, "int(self)"),
    method("__float__(self, /)", to_float, "float(self)"),
    method("__floordiv__(self, value, /)", forward::<FLOOR_DIVIDE>, "Return self//value."),
    method("__rfloordiv__(self, value, /)", reflected::<FLOOR_DIVIDE>, "Return value//self."),
    method("__truediv__(self, value, /)", forward::<TRUE_DIVIDE>, "Return self/value."),
    method("__rtruediv__(self, value, /)", reflected::<TRUE_DIVIDE>, "Return value/self."),
    method(
        "__index__(self, /)",
        itself,
        "Return self converted to an integer, if self is suitable for use as an index into a list.",
    ),
    method("conjugate(self, /)", itself, "Returns self, the complex conjugate of any int."),
    method("bit_length(self, /)", bit_length, "Number of bits necessary to represent self in binary."),
    method(
        "bit_count(self, /)",
        bit_count,
        "Number of ones in the binary representation of the absolute value of self.",
    ),
    method(
        "to_bytes(self, /, length=1, byteorder='big', *, signed=False)",
        super::int_bytes::to_bytes,
        "Return an array of bytes representing an integer.",
    ),
    class_method(
        "from_bytes(type, /, bytes, byteorder='big', *, signed=False)",
        super::int_bytes::from_bytes,
        "Return the integer represented by the given array of bytes.",
    ),
    method(
        "as_integer_ratio(self, /)",
        as_integer_ratio,
        "Return a pair of integers, whose ratio is equal to the original int.",
    ),
    method(
        "is_integer(self, /)",
        is_integer,
        "Returns True. Exists for duck type compatibility with float.is_integer.",
    ),
    method("__trunc__(self, /)", itself, "Truncating an Integral returns itself."),
    method("__floor__(self, /)", itself, "Flooring an Integral returns itself."),
    method("__ceil__(self, /)", itself, "Ceiling of an Integral returns itself."),
    method("__round__(self, ndigits=<unrepresentable>, /)", round, "Rounding an Integral returns itself."),
    method("__getnewargs__(self, /)", getnewargs, ""),
    method("__format__(self, format_spec, /)", format, "Convert to a string according to format_spec."),
    method("__sizeof__(self, /)", sizeof, "Returns size in memory, in bytes."),
];

static ATTRIBUTES: &[Attribute] = &[
    getter("real", real),
    getter("imag", imag),
    getter("numerator", real),
    getter("denominator", denominator),
];

/// `int`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "int",
    layout: Int::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MATCH_SELF,
    doc: "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.  If x is a number, return x.__int__().  For floating-point\nnumbers, this truncates towards zero.\n\nIf x is not a number or if base is given, then x must be a string,\nbytes, or bytearray instance representing an integer literal in the\ngiven base.  The literal can be preceded by '+' or '-' and be surrounded\nby whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\nBase 0 means to interpret the base from the string as an integer literal.\n>>> int('0b100', base=0)\n4",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
