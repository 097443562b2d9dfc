//! The functions of floats. What C's library answers is checked as CPython does: a NaN that did not come in is a
//! domain error, an infinity that did not come in a range or domain error.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::int::Integer;
use crate::object::native::Arguments;
use crate::object::tuple::pair;
use crate::protocol::number::{self, to_float};
use crate::pure::float::gamma::{self as gammas, Refusal};
use crate::pure::float::libm;
use crate::pure::int::convert::to_f64;
use crate::pure::int::power::bit_length;
use crate::thread::Thread;
use dashu_int::IBig;

pub(super) fn domain(thread: &Thread) -> Raised {
    error::value_error(thread, "math domain error")
}

pub(super) fn range(thread: &Thread) -> Raised {
    error::overflow_error(thread, "math range error")
}

fn refused(thread: &Thread, refusal: Refusal) -> Raised {
    match refusal {
        Refusal::Domain => domain(thread),
        Refusal::Range => range(thread),
    }
}

fn check(thread: &Thread, x: f64, result: f64, overflows: bool) -> Result<Value, Raised> {
    if result.is_nan() && !x.is_nan() {
        return Err(domain(thread));
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if overflows { range(thread) } else { domain(thread) });
    }
    Ok(Value::float(result))
}

macro_rules! unary {
    ($($name:ident $overflows:literal $function:expr;)*) => {$(
        pub(super) fn $name(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let x = to_float(thread, args.get(0))?;
            let function: fn(f64) -> f64 = $function;
            check(thread, x, function(x), $overflows)
        }
    )*};
}

unary! {
    acos false f64::acos;
    acosh false |x| if x < 1.0 { f64::NAN } else { x.acosh() };
    asin false f64::asin;
    asinh false f64::asinh;
    atan false f64::atan;
    atanh false f64::atanh;
    cbrt false f64::cbrt;
    cos false f64::cos;
    cosh true f64::cosh;
    erf false |x| libm::erf(x);
    erfc false |x| libm::erfc(x);
    exp true f64::exp;
    exp2 true f64::exp2;
    expm1 true f64::exp_m1;
    fabs false f64::abs;
    log1p false f64::ln_1p;
    sin false f64::sin;
    sinh true f64::sinh;
    sqrt false f64::sqrt;
    tan false f64::tan;
    tanh false f64::tanh;
    degrees true |x| x * (180.0 / std::f64::consts::PI);
    radians true |x| x * (std::f64::consts::PI / 180.0);
}

pub(super) fn gamma(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let x = to_float(thread, args.get(0))?;
    gammas::gamma(x).map(Value::float).map_err(|refusal| refused(thread, refusal))
}

pub(super) fn lgamma(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let x = to_float(thread, args.get(0))?;
    gammas::log_gamma(x).map(Value::float).map_err(|refusal| refused(thread, refusal))
}

/// The logarithm of a value by `function`; ints too large for a float are cut into mantissa and exponent.
fn logarithm(thread: &Thread, value: &Value, function: fn(f64) -> f64) -> Result<f64, Raised> {
    if let Some(integer) = Integer::of(value) {
        if integer.is_negative() || integer.small() == Some(0) {
            return Err(domain(thread));
        }
        if let Integer::Big(big) = integer {
            return Ok(to_f64(big).map_or_else(|_| of_large(big, function), function));
        }
    }
    let x = to_float(thread, value)?;
    if x > 0.0 {
        return Ok(function(x));
    }
    if x.is_nan() { Ok(x) } else { Err(domain(thread)) }
}

fn of_large(big: &IBig, function: fn(f64) -> f64) -> f64 {
    let bits = bit_length(big);
    let mantissa = to_f64(&(big >> (bits - 64))).unwrap_or(0.0) / 2.0_f64.powi(64);
    function(mantissa) + bits as f64 * function(2.0)
}

pub(super) fn log(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let top = logarithm(thread, args.get(0), f64::ln)?;
    let Some(base) = args.given(1) else { return Ok(Value::float(top)) };
    let bottom = logarithm(thread, base, f64::ln)?;
    if bottom == 0.0 {
        return Err(error::zero_division_error(thread, "float division by zero"));
    }
    Ok(Value::float(top / bottom))
}

pub(super) fn log2(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    logarithm(thread, args.get(0), f64::log2).map(Value::float)
}

pub(super) fn log10(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    logarithm(thread, args.get(0), f64::log10).map(Value::float)
}

fn two(thread: &Thread, args: &Arguments<'_>) -> Result<(f64, f64), Raised> {
    Ok((to_float(thread, args.get(0))?, to_float(thread, args.get(1))?))
}

pub(super) fn pow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (x, y) = two(thread, &args)?;
    let result = x.powf(y);
    if x.is_finite() && y.is_finite() && !result.is_finite() {
        return Err(if result.is_nan() || x == 0.0 { domain(thread) } else { range(thread) });
    }
    Ok(Value::float(result))
}

pub(super) fn atan2(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (y, x) = two(thread, &args)?;
    Ok(Value::float(y.atan2(x)))
}

pub(super) fn copysign(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (x, y) = two(thread, &args)?;
    Ok(Value::float(x.copysign(y)))
}

/// A result of two arguments: NaN is a domain error unless it came in.
fn unless_domain(thread: &Thread, x: f64, y: f64, result: f64) -> Result<Value, Raised> {
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain(thread));
    }
    Ok(Value::float(result))
}

pub(super) fn fmod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (x, y) = two(thread, &args)?;
    unless_domain(thread, x, y, x % y)
}

pub(super) fn remainder(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (x, y) = two(thread, &args)?;
    unless_domain(thread, x, y, libm::remainder(x, y))
}

pub(super) fn fma(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (x, y) = two(thread, &args)?;
    let z = to_float(thread, args.get(2))?;
    let result = x.mul_add(y, z);
    if result.is_nan() && !(x.is_nan() || y.is_nan() || z.is_nan()) {
        return Err(error::value_error(thread, "invalid operation in fma"));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(error::overflow_error(thread, "overflow in fma"));
    }
    Ok(Value::float(result))
}

pub(super) fn frexp(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (mantissa, exponent) = libm::frexp(to_float(thread, args.get(0))?);
    Ok(pair(thread, Value::float(mantissa), Value::small(i64::from(exponent))))
}

pub(super) fn ldexp(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let x = to_float(thread, args.get(0))?;
    let Some(exponent) = Integer::of(args.get(1)) else {
        return Err(error::type_error(thread, "Expected an int as second argument to ldexp."));
    };
    if x == 0.0 || !x.is_finite() {
        return Ok(Value::float(x));
    }
    let limit = i64::from(i32::MAX);
    let far = if exponent.is_negative() { -limit } else { limit };
    let result = libm::ldexp(x, exponent.small().unwrap_or(far).clamp(-limit, limit) as i32);
    if result.is_infinite() { Err(range(thread)) } else { Ok(Value::float(result)) }
}

pub(super) fn modf(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let x = to_float(thread, args.get(0))?;
    let (fraction, whole) =
        if x.is_infinite() { (0.0_f64.copysign(x), x) } else { (x.fract().copysign(x), x.trunc()) };
    Ok(pair(thread, Value::float(fraction), Value::float(whole)))
}

pub(super) fn nextafter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (x, y) = two(thread, &args)?;
    let Some(steps) = args.not_none(2) else { return Ok(Value::float(libm::nextafter(x, y))) };
    let steps = number::index(thread, steps)?;
    let steps = Integer::of(&steps).expect("an index is an int");
    if steps.is_negative() {
        return Err(error::value_error(thread, "steps must be a non-negative integer"));
    }
    let steps = steps.small().map_or(u64::MAX, |steps| steps as u64);
    Ok(Value::float(step_towards(x, y, steps)))
}

/// So many floats further towards another; floats of one sign are ordered as their bits are.
fn step_towards(x: f64, y: f64, steps: u64) -> f64 {
    if steps == 0 || x.is_nan() || x == y && !y.is_nan() {
        return if steps != 0 && x == y { y } else { x };
    }
    if y.is_nan() {
        return y;
    }
    let sign = 1 << 63;
    let (a, b) = (x.to_bits(), y.to_bits());
    let (size, target) = (a & !sign, b & !sign);
    if (a ^ b) & sign != 0 {
        // Through zero, of which there is one in each sign.
        return match size.checked_add(target) {
            Some(distance) if distance <= steps => y,
            _ if size > steps => f64::from_bits(a - steps),
            _ => f64::from_bits((b & sign) | (steps - size)),
        };
    }
    let bits = if size > target { a - steps.min(size - target) } else { a + steps.min(target - size) };
    f64::from_bits(bits)
}

pub(super) fn ulp(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let x = to_float(thread, args.get(0))?.abs();
    if !x.is_finite() {
        return Ok(Value::float(x));
    }
    let next = libm::nextafter(x, f64::INFINITY);
    let size = if next.is_infinite() { x - libm::nextafter(x, f64::NEG_INFINITY) } else { next - x };
    Ok(Value::float(size))
}

pub(super) fn isfinite(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(to_float(thread, args.get(0))?.is_finite()))
}

pub(super) fn isinf(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(to_float(thread, args.get(0))?.is_infinite()))
}

pub(super) fn isnan(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(to_float(thread, args.get(0))?.is_nan()))
}

pub(super) fn isclose(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (a, b) = two(thread, &args)?;
    let (relative, absolute) = (to_float(thread, args.get(2))?, to_float(thread, args.get(3))?);
    if relative < 0.0 || absolute < 0.0 {
        return Err(error::value_error(thread, "tolerances must be non-negative"));
    }
    if a == b {
        return Ok(Value::bool(true));
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::bool(false));
    }
    let difference = (b - a).abs();
    let near = difference <= (relative * b).abs() || difference <= (relative * a).abs();
    Ok(Value::bool(near || difference <= absolute))
}
