//! The functions of ints, and those that make ints of other numbers.

use crate::memory::value::{Raised, Value};
use crate::object::class::{class_of, type_name};
use crate::object::error;
use crate::object::int::{self, Integer};
use crate::object::names::{Name, name};
use crate::object::native::Arguments;
use crate::object::special::Special;
use crate::object::tuple::Tuple;
use crate::protocol::call::{call_function_value, call_special};
use crate::protocol::number::{index, to_float};
use crate::pure::float::ratio;
use crate::pure::int::power;
use crate::thread::Thread;
use dashu_int::IBig;
use std::borrow::Cow;

/// The numbers from `low` to `high`, both included, multiplied in halves.
fn product(low: u64, high: u64) -> IBig {
    if low > high {
        return IBig::ONE;
    }
    if high - low < 16 {
        return (low..=high).fold(IBig::ONE, |product, factor| product * factor);
    }
    let middle = low + (high - low) / 2;
    product(low, middle) * product(middle + 1, high)
}

fn integer<'a>(thread: &Thread, value: &'a Value) -> Result<Cow<'a, Value>, Raised> {
    if value.is_small() { Ok(Cow::Borrowed(value)) } else { index(thread, value).map(Cow::Owned) }
}

pub(super) fn factorial(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = integer(thread, args.get(0))?;
    let number = Integer::of(&number).expect("an index is an int");
    if number.is_negative() {
        return Err(error::value_error(thread, "factorial() not defined for negative values"));
    }
    match number.small() {
        Some(number) => Ok(int::from_big(thread, product(2, number as u64))),
        None => {
            let message = format!("factorial() argument should not exceed {}", i64::MAX);
            Err(error::overflow_error(thread, message))
        }
    }
}

fn greatest_divisor(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

pub(super) fn gcd(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let values = args.get(0).downcast::<Tuple>().expect("*args is a tuple");
    let mut result = IBig::ZERO;
    let mut small = Some(0);
    for value in values.items() {
        let value = integer(thread, value)?;
        let number = Integer::of(&value).expect("an index is an int");
        if let (Some(so_far), Some(other)) = (small, number.small()) {
            small = Some(greatest_divisor(so_far, other.unsigned_abs()));
            continue;
        }
        if let Some(so_far) = small.take() {
            result = IBig::from(so_far);
        }
        result = power::gcd(&result, &number.big());
    }
    Ok(small.map_or_else(|| int::from_big(thread, result), |small| int::from_u64(thread, small)))
}

pub(super) fn lcm(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let values = args.get(0).downcast::<Tuple>().expect("*args is a tuple");
    let mut result = IBig::ONE;
    for value in values.items() {
        let value = integer(thread, value)?;
        let number = Integer::of(&value).expect("an index is an int").big();
        if *number == IBig::ZERO || result == IBig::ZERO {
            result = IBig::ZERO;
            continue;
        }
        let divisor = power::gcd(&result, &number);
        result = &result / &divisor * number.as_ref();
        if result < IBig::ZERO {
            result = -result;
        }
    }
    Ok(int::from_big(thread, result))
}

/// Two numbers that must not be negative.
fn choose_arguments(thread: &Thread, n: &Value, k: &Value) -> Result<(IBig, IBig), Raised> {
    let (n, k) = (integer(thread, n)?, integer(thread, k)?);
    let [n, k] = [&n, &k].map(|value| Integer::of(value).expect("an index is an int").big().into_owned());
    for (number, title) in [(&n, "n"), (&k, "k")] {
        if *number < IBig::ZERO {
            return Err(error::value_error(thread, format!("{title} must be a non-negative integer")));
        }
    }
    Ok((n, k))
}

/// `n * (n - 1) * ...`, so many factors, in halves.
fn falling(n: &IBig, count: u64) -> IBig {
    if count < 8 {
        return (0..count).fold(IBig::ONE, |product, less| product * (n - IBig::from(less)));
    }
    let half = count / 2;
    falling(n, half) * falling(&(n - IBig::from(half)), count - half)
}

pub(super) fn comb(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (n, k) = choose_arguments(thread, args.get(0), args.get(1))?;
    if k > n {
        return Ok(Value::small(0));
    }
    let other = &n - &k;
    let k = if other < k { other } else { k };
    let Ok(count) = u64::try_from(&k) else {
        let message = format!("min(n - k, k) must not exceed {}", i64::MAX);
        return Err(error::overflow_error(thread, message));
    };
    Ok(int::from_big(thread, falling(&n, count) / product(2, count)))
}

pub(super) fn perm(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(k) = args.not_none(1) else { return factorial(thread, args) };
    let (n, k) = choose_arguments(thread, args.get(0), k)?;
    if k > n {
        return Ok(Value::small(0));
    }
    match u64::try_from(&k) {
        Ok(count) => Ok(int::from_big(thread, falling(&n, count))),
        Err(_) => Err(error::overflow_error(thread, format!("k must not exceed {}", i64::MAX))),
    }
}

pub(super) fn isqrt(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let number = integer(thread, args.get(0))?;
    let number = Integer::of(&number).expect("an index is an int");
    if number.is_negative() {
        return Err(error::value_error(thread, "isqrt() argument must be nonnegative"));
    }
    if let Some(small) = number.small() {
        return Ok(int::from_i64(thread, small.isqrt()));
    }
    let root = power::square_root(&number.big()).map_err(|fault| error::from_fault(thread, fault))?;
    Ok(int::from_big(thread, root))
}

/// `floor` or `ceil`: of floats at once, else by the class's method.
fn whole(thread: &Thread, value: &Value, method: Name, round: fn(f64) -> f64) -> Result<Value, Raised> {
    if value.is_small() {
        return Ok(value.clone());
    }
    if value.as_float().is_none()
        && let Some(special) = class_of(thread, value).lookup(thread, name(thread, method))
        && !special.is_none()
    {
        return call_function_value(thread, &special, value, &[]);
    }
    let rounded = round(to_float(thread, value)?);
    match ratio::to_i64(rounded) {
        Some(small) => Ok(int::from_i64(thread, small)),
        None => match ratio::to_integer(rounded) {
            Ok(big) => Ok(int::from_big(thread, big)),
            Err(fault) => Err(error::from_fault(thread, fault)),
        },
    }
}

pub(super) fn floor(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    whole(thread, args.get(0), Name::__floor__, f64::floor)
}

pub(super) fn ceil(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    whole(thread, args.get(0), Name::__ceil__, f64::ceil)
}

pub(super) fn trunc(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    call_special(thread, value, Special::Trunc, &[]).unwrap_or_else(|| {
        let got = type_name(thread, value);
        Err(error::type_error(thread, format!("type {got} doesn't define __trunc__ method")))
    })
}
