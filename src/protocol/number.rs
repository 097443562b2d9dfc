//! Operators of numbers, and of whatever defines their special methods. Small ints and floats are computed
//! here at once; other built-in numbers in [`super::arithmetic`]; everything else asks the classes in
//! [`super::operator`].

use super::arithmetic::{float_binary, int_binary};
use super::call::call_special;
use super::operator;
use super::warn::warn;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::{self, Int, Integer};
use crate::object::scalar::{Float, as_float};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::pure::int::convert::to_f64;
use crate::thread::Thread;

/// A binary operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Binary {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    TrueDivide,
    /// `//`
    FloorDivide,
    /// `%`
    Modulo,
    /// `**`
    Power,
    /// `@`
    MatrixMultiply,
    /// `<<`
    LeftShift,
    /// `>>`
    RightShift,
    /// `&`
    And,
    /// `|`
    Or,
    /// `^`
    Xor,
}

impl Binary {
    /// All of them, by number.
    pub(crate) const ALL: [Binary; 13] = [
        Binary::Add,
        Binary::Subtract,
        Binary::Multiply,
        Binary::TrueDivide,
        Binary::FloorDivide,
        Binary::Modulo,
        Binary::Power,
        Binary::MatrixMultiply,
        Binary::LeftShift,
        Binary::RightShift,
        Binary::And,
        Binary::Or,
        Binary::Xor,
    ];
}

/// A unary operator, or `abs`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Unary {
    /// `-`
    Negative,
    /// `+`
    Positive,
    /// `~`
    Invert,
    /// `abs()`
    Absolute,
}

/// `left <op> right`
#[inline]
pub(crate) fn binary(thread: &Thread, op: Binary, left: &Value, right: &Value) -> Result<Value, Raised> {
    match unboxed(op, left, right) {
        Some(result) => Ok(result),
        None => binary_objects(thread, op, left, right),
    }
}

/// `left <op>= right`: the object that the name gets.
#[inline]
pub(crate) fn in_place(thread: &Thread, op: Binary, left: &Value, right: &Value) -> Result<Value, Raised> {
    if let Some(result) = unboxed(op, left, right) {
        return Ok(result);
    }
    match builtin_binary(thread, op, left, right)? {
        Some(result) => Ok(result),
        None => operator::in_place(thread, op, left, right),
    }
}

/// Ints that stay small and floats.
#[inline(always)]
fn unboxed(op: Binary, left: &Value, right: &Value) -> Option<Value> {
    if Value::both_small(left, right) {
        let (a, b) = (left.small_unchecked(), right.small_unchecked());
        return match op {
            Binary::Add => Value::try_small(a + b),
            Binary::Subtract => Value::try_small(a - b),
            Binary::Multiply => a.checked_mul(b).and_then(Value::try_small),
            Binary::And => Some(Value::small(a & b)),
            Binary::Or => Some(Value::small(a | b)),
            Binary::Xor => Some(Value::small(a ^ b)),
            _ => None,
        };
    }
    match (left.as_float(), right.as_float()) {
        (Some(a), Some(b)) => match op {
            Binary::Add => Some(Value::float(a + b)),
            Binary::Subtract => Some(Value::float(a - b)),
            Binary::Multiply => Some(Value::float(a * b)),
            Binary::TrueDivide if b != 0.0 => Some(Value::float(a / b)),
            _ => None,
        },
        _ => None,
    }
}

#[inline(never)]
fn binary_objects(thread: &Thread, op: Binary, left: &Value, right: &Value) -> Result<Value, Raised> {
    match builtin_binary(thread, op, left, right)? {
        Some(result) => Ok(result),
        None => operator::binary(thread, op, left, right),
    }
}

/// An int, bool or float that is no instance of a subclass made by a script.
enum Plain<'a> {
    Int(Integer<'a>),
    Float(f64),
}

fn plain(value: &Value) -> Option<Plain<'_>> {
    if let Some(float) = value.as_float() {
        return Some(Plain::Float(float));
    }
    if value.is_pointer() && value.exact::<Int>().is_none() {
        return None;
    }
    Integer::of(value).map(Plain::Int)
}

fn builtin_binary(thread: &Thread, op: Binary, left: &Value, right: &Value) -> Result<Option<Value>, Raised> {
    let float = |int: Integer<'_>| float_of_integer(thread, int);
    match (plain(left), plain(right)) {
        (Some(Plain::Int(a)), Some(Plain::Int(b))) => {
            if let (Some(a), Some(b)) = (left.as_bool(), right.as_bool()) {
                match op {
                    Binary::And => return Ok(Some(Value::bool(a & b))),
                    Binary::Or => return Ok(Some(Value::bool(a | b))),
                    Binary::Xor => return Ok(Some(Value::bool(a ^ b))),
                    _ => {}
                }
            }
            int_binary(thread, op, a, b)
        }
        (Some(Plain::Float(a)), Some(Plain::Float(b))) => float_binary(thread, op, a, b),
        (Some(Plain::Float(a)), Some(Plain::Int(b))) if has_float(op) => {
            float_binary(thread, op, a, float(b)?)
        }
        (Some(Plain::Int(a)), Some(Plain::Float(b))) if has_float(op) => {
            float_binary(thread, op, float(a)?, b)
        }
        _ if op == Binary::Add => match (left.exact::<Str>(), right.exact::<Str>()) {
            (Some(a), Some(b)) => Ok(Some(Str::concat(thread, a, b).into_value())),
            _ => Ok(None),
        },
        _ => Ok(None),
    }
}

/// Whether floats have this operator.
pub(crate) fn has_float(op: Binary) -> bool {
    (op as u8) <= Binary::Power as u8
}

/// The float nearest to an int. `OverflowError: int too large to convert to float`
pub(crate) fn float_of_integer(thread: &Thread, int: Integer<'_>) -> Result<f64, Raised> {
    match int {
        Integer::Small(small) => Ok(small as f64),
        Integer::Big(big) => to_f64(big).map_err(|fault| error::from_fault(thread, fault)),
    }
}

/// `-value`, `+value`, `~value`, `abs(value)`
pub(crate) fn unary(thread: &Thread, op: Unary, value: &Value) -> Result<Value, Raised> {
    if let Some(small) = value.as_small() {
        return Ok(match op {
            Unary::Negative => int::from_i64(thread, -small),
            Unary::Positive => Value::small(small),
            Unary::Invert => Value::small(!small),
            Unary::Absolute => int::from_i64(thread, small.abs()),
        });
    }
    if let Some(float) = value.as_float() {
        match op {
            Unary::Negative => return Ok(Value::float(-float)),
            Unary::Positive => return Ok(Value::float(float)),
            Unary::Absolute => return Ok(Value::float(float.abs())),
            Unary::Invert => {}
        }
    }
    let (special, words) = match op {
        Unary::Negative => (Special::Neg, "unary -"),
        Unary::Positive => (Special::Pos, "unary +"),
        Unary::Invert => (Special::Invert, "unary ~"),
        Unary::Absolute => (Special::Abs, "abs()"),
    };
    call_special(thread, value, special, &[]).unwrap_or_else(|| {
        let got = type_name(thread, value);
        Err(error::type_error(thread, format!("bad operand type for {words}: '{got}'")))
    })
}

/// `operator.index(value)`: an int, also if `__index__` answers an instance of a subclass.
pub(crate) fn index(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    if value.is_small() {
        return Ok(value.clone());
    }
    if let Some(int) = Integer::of(value) {
        return Ok(plain_int(thread, value, int));
    }
    let Some(answer) = call_special(thread, value, Special::Index, &[]) else {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("'{got}' object cannot be interpreted as an integer")));
    };
    let answer = answer?;
    match Integer::of(&answer) {
        Some(_) if answer.is_small() || answer.exact::<Int>().is_some() => Ok(answer),
        Some(int) => {
            deprecated_subclass(thread, "__index__", "int", &answer)?;
            Ok(plain_int(thread, &answer, int))
        }
        None => {
            let got = type_name(thread, &answer);
            Err(error::type_error(thread, format!("__index__ returned non-int (type {got})")))
        }
    }
}

/// The int itself, or a plain one of the same number.
pub(crate) fn plain_int(thread: &Thread, value: &Value, int: Integer<'_>) -> Value {
    match int {
        _ if value.exact::<Int>().is_some() => value.clone(),
        Integer::Small(small) => int::from_i64(thread, small),
        Integer::Big(big) => int::from_big(thread, big.clone()),
    }
}

/// Warns that `method` answered an instance of a subclass.
pub(crate) fn deprecated_subclass(
    thread: &Thread,
    method: &str,
    class: &str,
    answer: &Value,
) -> Result<(), Raised> {
    let got = type_name(thread, answer);
    let message = format!(
        "{method} returned non-{class} (type {got}).  The ability to return an instance of a strict \
         subclass of {class} is deprecated, and may not be supported in a future version of Python."
    );
    warn(thread, ExceptionKind::DeprecationWarning, &message)
}

/// An index as a machine word. `OverflowError: Python int too large to convert to C ssize_t`
#[inline]
pub(crate) fn index_i64(thread: &Thread, value: &Value) -> Result<i64, Raised> {
    if let Some(small) = value.as_small() {
        return Ok(small);
    }
    index_fitting(thread, value)?
        .ok_or_else(|| error::overflow_error(thread, "Python int too large to convert to C ssize_t"))
}

/// An index as a machine word, if it fits.
fn index_fitting(thread: &Thread, value: &Value) -> Result<Option<i64>, Raised> {
    let index = index(thread, value)?;
    Ok(Integer::of(&index).and_then(Integer::small))
}

/// An index of an item or a number of repeats: what does not fit is an error of this kind,
/// `cannot fit 'int' into an index-sized integer`.
pub(crate) fn index_sized(thread: &Thread, value: &Value, kind: ExceptionKind) -> Result<i64, Raised> {
    if let Some(small) = value.as_small() {
        return Ok(small);
    }
    match index_fitting(thread, value)? {
        Some(small) => Ok(small),
        None => {
            let got = type_name(thread, value);
            let message = format!("cannot fit '{got}' into an index-sized integer");
            Err(error::raise_message(thread, kind, &message))
        }
    }
}

/// An index as a machine word; what does not fit becomes the smallest or the largest one.
pub(crate) fn index_clamped(thread: &Thread, value: &Value) -> Result<i64, Raised> {
    if let Some(small) = value.as_small() {
        return Ok(small);
    }
    let index = index(thread, value)?;
    let int = Integer::of(&index).expect("an index is an int");
    Ok(int.small().unwrap_or(if int.is_negative() { i64::MIN } else { i64::MAX }))
}

/// True if the value can be an index: it is an int or has `__index__`.
pub(crate) fn is_index(thread: &Thread, value: &Value) -> bool {
    value.is_small()
        || crate::object::class::class_of(thread, value)
            .special(thread, Special::Index)
            .is_some_and(|special| !special.is_none())
}

/// A float of anything that is a real number. `TypeError: must be real number, not str`
pub(crate) fn to_float(thread: &Thread, value: &Value) -> Result<f64, Raised> {
    match float_or_index(thread, value)? {
        Some(float) => Ok(float),
        None => Err(error::wrong_type(thread, "must be real number", value)),
    }
}

/// What `__float__` or `__index__` give; `None` if the class has neither.
pub(crate) fn float_or_index(thread: &Thread, value: &Value) -> Result<Option<f64>, Raised> {
    if let Some(float) = as_float(value) {
        return Ok(Some(float));
    }
    if let Some(small) = value.as_small() {
        return Ok(Some(small as f64));
    }
    if let Some(answer) = call_special(thread, value, Special::Float, &[]) {
        let answer = answer?;
        if let Some(float) = answer.as_float() {
            return Ok(Some(float));
        }
        let owner = type_name(thread, value);
        return match answer.downcast::<Float>() {
            Some(float) => {
                deprecated_subclass(thread, &format!("{owner}.__float__"), "float", &answer)?;
                Ok(Some(float.number))
            }
            None => {
                let got = type_name(thread, &answer);
                let message = format!("{owner}.__float__ returned non-float (type {got})");
                Err(error::type_error(thread, message))
            }
        };
    }
    if !is_index(thread, value) {
        return Ok(None);
    }
    let index = index(thread, value)?;
    float_of_integer(thread, Integer::of(&index).expect("an index is an int")).map(Some)
}

/// `divmod(left, right)`
pub(crate) fn divmod(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    operator::divmod(thread, left, right)
}

/// `pow(left, right, modulus)`
pub(crate) fn power3(thread: &Thread, left: &Value, right: &Value, modulus: &Value) -> Result<Value, Raised> {
    if modulus.is_none() {
        return binary(thread, Binary::Power, left, right);
    }
    operator::power3(thread, left, right, modulus)
}
