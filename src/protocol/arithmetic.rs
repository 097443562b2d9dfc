//! Arithmetic of the built-in numbers, once their operands are known as ints, floats or complex numbers. The
//! operators and the special methods of the classes both end here.

use super::number::{Binary, float_of_integer};
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::int::{self, Integer};
use crate::object::scalar::Complex as ComplexObject;
use crate::object::tuple::pair;
use crate::pure::fault::Fault;
use crate::pure::float::arith;
use crate::pure::float::complex::Complex;
use crate::pure::int::{convert, divide, power};
use crate::thread::Thread;
use dashu_int::IBig;

/// An operator on two ints; `None` if ints don't have it.
pub(crate) fn int_binary(
    thread: &Thread,
    op: Binary,
    left: Integer<'_>,
    right: Integer<'_>,
) -> Result<Option<Value>, Raised> {
    if let (Integer::Small(a), Integer::Small(b)) = (left, right)
        && let Some(result) = small_binary(thread, op, a, b)
    {
        return result.map(Some).map_err(|fault| error::from_fault(thread, fault));
    }
    if op == Binary::Power && right.is_negative() {
        let (a, b) = (float_of_integer(thread, left)?, float_of_integer(thread, right)?);
        return float_binary(thread, Binary::Power, a, b);
    }
    let (a, b) = (left.big(), right.big());
    if op == Binary::TrueDivide {
        return match convert::true_divide(&a, &b) {
            Ok(quotient) => Ok(Some(Value::float(quotient))),
            Err(fault) => Err(error::from_fault(thread, fault)),
        };
    }
    let (a, b): (&IBig, &IBig) = (&a, &b);
    let result = match op {
        Binary::Add => Ok(a + b),
        Binary::Subtract => Ok(a - b),
        Binary::Multiply => Ok(a * b),
        Binary::FloorDivide => divide::floor_div(a, b),
        Binary::Modulo => divide::modulo(a, b),
        Binary::Power => power::power(a, b),
        Binary::LeftShift => power::shift_left(a, b),
        Binary::RightShift => divide::shift_right(a, b),
        Binary::And => Ok(a & b),
        Binary::Or => Ok(a | b),
        Binary::Xor => Ok(a ^ b),
        Binary::MatrixMultiply | Binary::TrueDivide => return Ok(None),
    };
    match result {
        Ok(number) => Ok(Some(int::from_big(thread, number))),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

/// The same on machine words; `None` where the result or the way to it needs more bits.
#[inline]
fn small_binary(thread: &Thread, op: Binary, a: i64, b: i64) -> Option<Result<Value, Fault>> {
    let word = |number: Option<i64>| number.map(|number| Ok(int::from_i64(thread, number)));
    match op {
        Binary::Add => word(a.checked_add(b)),
        Binary::Subtract => word(a.checked_sub(b)),
        Binary::Multiply => word(a.checked_mul(b)),
        Binary::TrueDivide => Some(convert::true_divide_small(a, b).map(Value::float)),
        Binary::FloorDivide => match divide::floor_div_small(a, b) {
            Ok(quotient) => word(quotient),
            Err(fault) => Some(Err(fault)),
        },
        Binary::Modulo => Some(divide::modulo_small(a, b).map(|rest| int::from_i64(thread, rest))),
        Binary::Power => word(u32::try_from(b).ok().and_then(|b| a.checked_pow(b))),
        Binary::LeftShift => word(u32::try_from(b).ok().filter(|b| *b < 63).and_then(|b| {
            let shifted = a << b;
            (shifted >> b == a).then_some(shifted)
        })),
        Binary::RightShift if b >= 0 => word(Some(a >> b.min(63))),
        Binary::And => word(Some(a & b)),
        Binary::Or => word(Some(a | b)),
        Binary::Xor => word(Some(a ^ b)),
        Binary::RightShift | Binary::MatrixMultiply => None,
    }
}

/// `divmod` of two ints.
pub(crate) fn int_divmod(thread: &Thread, left: Integer<'_>, right: Integer<'_>) -> Result<Value, Raised> {
    if let (Integer::Small(a), Integer::Small(b)) = (left, right)
        && let (Ok(Some(quotient)), Ok(rest)) = (divide::floor_div_small(a, b), divide::modulo_small(a, b))
    {
        return Ok(pair(thread, int::from_i64(thread, quotient), int::from_i64(thread, rest)));
    }
    let (quotient, rest) =
        divide::div_mod(&left.big(), &right.big()).map_err(|fault| error::from_fault(thread, fault))?;
    Ok(pair(thread, int::from_big(thread, quotient), int::from_big(thread, rest)))
}

/// `pow` of three ints.
pub(crate) fn int_power_modulo(
    thread: &Thread,
    base: Integer<'_>,
    exponent: Integer<'_>,
    modulus: Integer<'_>,
) -> Result<Value, Raised> {
    let result = power::power_modulo(&base.big(), &exponent.big(), &modulus.big());
    match result {
        Ok(number) => Ok(int::from_big(thread, number)),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

/// An operator on two floats; `None` if floats don't have it.
pub(crate) fn float_binary(thread: &Thread, op: Binary, a: f64, b: f64) -> Result<Option<Value>, Raised> {
    let result = match op {
        Binary::Add => Ok(a + b),
        Binary::Subtract => Ok(a - b),
        Binary::Multiply => Ok(a * b),
        Binary::TrueDivide => arith::divide(a, b),
        Binary::FloorDivide => arith::floor_div(a, b),
        Binary::Modulo => arith::modulo(a, b),
        Binary::Power => match arith::power(a, b) {
            Ok(arith::Power::Real(real)) => Ok(real),
            Ok(arith::Power::Complex) => {
                return complex_binary(thread, op, Complex::new(a, 0.0), Complex::new(b, 0.0));
            }
            Err(fault) => Err(fault),
        },
        _ => return Ok(None),
    };
    match result {
        Ok(float) => Ok(Some(Value::float(float))),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

/// `divmod` of two floats.
pub(crate) fn float_divmod(thread: &Thread, a: f64, b: f64) -> Result<Value, Raised> {
    match arith::div_mod(a, b) {
        Ok((quotient, rest)) => Ok(pair(thread, Value::float(quotient), Value::float(rest))),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

/// An operator on two complex numbers; `None` if complex numbers don't have it.
pub(crate) fn complex_binary(
    thread: &Thread,
    op: Binary,
    a: Complex,
    b: Complex,
) -> Result<Option<Value>, Raised> {
    let result = match op {
        Binary::Add => Ok(Complex::new(a.real + b.real, a.imag + b.imag)),
        Binary::Subtract => Ok(Complex::new(a.real - b.real, a.imag - b.imag)),
        Binary::Multiply => Ok(a.multiply(b)),
        Binary::TrueDivide => a.divide(b),
        Binary::Power => a.power(b),
        _ => return Ok(None),
    };
    match result {
        Ok(number) => Ok(Some(ComplexObject::new(thread, number.real, number.imag).into_value())),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}
