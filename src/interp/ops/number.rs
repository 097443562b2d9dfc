//! Arithmetic: ints of 48 bits and floats at once, the rest by the protocol.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::header::flag;
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::refcount;
use crate::memory::value::{Raised, Value};
use crate::object::str::Str;
use crate::protocol::number::{self, Binary, Unary};
use crate::thread::Thread;

#[inline(never)]
fn slow(thread: &Thread, in_place: bool, op: Binary, left: &Value, right: &Value) -> Result<Value, Raised> {
    if in_place { number::in_place(thread, op, left, right) } else { number::binary(thread, op, left, right) }
}

#[inline(always)]
fn slow_step(m: &mut Machine, i: Instruction, op: Binary) -> Step {
    m.save();
    let value = slow(m.thread, i.small() & 1 != 0, op, m.get(i.b()), m.get(i.c()))?;
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
fn slow_int_step(m: &mut Machine, i: Instruction, op: Binary) -> Step {
    m.save();
    let value = slow(m.thread, i.small() & 1 != 0, op, m.get(i.b()), &Value::small(i.c_signed()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

/// Both operands as floats, if one is a float and the other a float or a small int: 48 bits fit a float exactly.
#[inline(always)]
fn floats(left: &Value, right: &Value) -> Option<(f64, f64)> {
    match (left.as_float(), right.as_float()) {
        (Some(a), Some(b)) => Some((a, b)),
        (Some(a), None) if right.is_small() => Some((a, right.small_unchecked() as f64)),
        (None, Some(b)) if left.is_small() => Some((left.small_unchecked() as f64, b)),
        _ => None,
    }
}

macro_rules! arithmetic {
    ($($name:ident $op:ident, $checked:ident, $float:tt;)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(m: &mut Machine, i: Instruction) -> Step {
            let (left, right) = (m.get(i.b()), m.get(i.c()));
            if Value::both_small(left, right) {
                let exact = left.small_unchecked().$checked(right.small_unchecked());
                if let Some(value) = exact.and_then(Value::try_small) {
                    m.set(i.a(), value);
                    return Ok(());
                }
            } else if let Some((a, b)) = floats(left, right) {
                m.set(i.a(), Value::float(a $float b));
                return Ok(());
            }
            slow_step(m, i, Binary::$op)
        }
    )*};
}

arithmetic! {
    subtract Subtract, checked_sub, -;
    multiply Multiply, checked_mul, *;
}

#[inline(always)]
pub(crate) fn add(m: &mut Machine, i: Instruction) -> Step {
    let (left, right) = (m.get(i.b()), m.get(i.c()));
    if Value::both_small(left, right) {
        if let Some(value) = Value::try_small(left.small_unchecked() + right.small_unchecked()) {
            m.set(i.a(), value);
            return Ok(());
        }
    } else if let Some((a, b)) = floats(left, right) {
        m.set(i.a(), Value::float(a + b));
        return Ok(());
    }
    if (i.a() == i.b() || i.consumes_b()) && grows_in_place(m.get(i.b()), m.get(i.c())) {
        let left = m.take(i.b());
        let (value, failed) = append(left, m.get(i.c()));
        if failed {
            m.save();
            m.set(i.b(), value);
            return Err(crate::object::error::memory_error(m.thread).into());
        }
        m.release(i.c(), i.consumes_c());
        m.set(i.a(), value);
        return Ok(());
    }
    slow_step(m, i, Binary::Add)
}

/// True for `s += t` on plain strings where the register holds the only reference to `s`.
#[inline(always)]
fn grows_in_place(left: &Value, right: &Value) -> bool {
    match (left.exact::<Str>(), right.exact::<Str>()) {
        (Some(left), Some(_)) => {
            let header = left.header();
            refcount::count(header) == 1
                && !header.has(flag::INTERNED | flag::IMMORTAL | flag::WEAKLY_REFERENCED)
        }
        _ => false,
    }
}

#[inline(never)]
fn append(left: Value, right: &Value) -> (Value, bool) {
    let Ok(left) = Obj::<Str>::try_from(left) else { unreachable!("the caller looked") };
    let right = right.downcast::<Str>().expect("the caller looked");
    match Str::append(left, right) {
        Some(grown) => (grown.into_value(), false),
        None => (Value::none(), true),
    }
}

#[inline(always)]
pub(crate) fn true_divide(m: &mut Machine, i: Instruction) -> Step {
    let (left, right) = (m.get(i.b()), m.get(i.c()));
    let both = if Value::both_small(left, right) {
        Some((left.small_unchecked() as f64, right.small_unchecked() as f64))
    } else {
        floats(left, right)
    };
    if let Some((a, b)) = both
        && b != 0.0
    {
        m.set(i.a(), Value::float(a / b));
        return Ok(());
    }
    slow_step(m, i, Binary::TrueDivide)
}

#[inline(always)]
pub(crate) fn floor_divide(m: &mut Machine, i: Instruction) -> Step {
    let (left, right) = (m.get(i.b()), m.get(i.c()));
    if Value::both_small(left, right) && right.small_unchecked() > 0 {
        m.set(i.a(), Value::small(left.small_unchecked().div_euclid(right.small_unchecked())));
        return Ok(());
    }
    slow_step(m, i, Binary::FloorDivide)
}

#[inline(always)]
pub(crate) fn modulo(m: &mut Machine, i: Instruction) -> Step {
    let (left, right) = (m.get(i.b()), m.get(i.c()));
    if Value::both_small(left, right) && right.small_unchecked() > 0 {
        m.set(i.a(), Value::small(left.small_unchecked().rem_euclid(right.small_unchecked())));
        return Ok(());
    }
    slow_step(m, i, Binary::Modulo)
}

macro_rules! bitwise {
    ($($name:ident $op:ident, $bits:tt;)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(m: &mut Machine, i: Instruction) -> Step {
            let (left, right) = (m.get(i.b()), m.get(i.c()));
            if Value::both_small(left, right) {
                m.set(i.a(), Value::small(left.small_unchecked() $bits right.small_unchecked()));
                return Ok(());
            }
            slow_step(m, i, Binary::$op)
        }
    )*};
}

bitwise! { and And, &; or Or, |; xor Xor, ^; }

#[inline(always)]
pub(crate) fn left_shift(m: &mut Machine, i: Instruction) -> Step {
    let (left, right) = (m.get(i.b()), m.get(i.c()));
    if Value::both_small(left, right)
        && (0..16).contains(&right.small_unchecked())
        && let Some(value) = Value::try_small(left.small_unchecked() << right.small_unchecked())
    {
        m.set(i.a(), value);
        return Ok(());
    }
    slow_step(m, i, Binary::LeftShift)
}

#[inline(always)]
pub(crate) fn right_shift(m: &mut Machine, i: Instruction) -> Step {
    let (left, right) = (m.get(i.b()), m.get(i.c()));
    if Value::both_small(left, right) && (0..64).contains(&right.small_unchecked()) {
        m.set(i.a(), Value::small(left.small_unchecked() >> right.small_unchecked()));
        return Ok(());
    }
    slow_step(m, i, Binary::RightShift)
}

#[inline(always)]
pub(crate) fn power(m: &mut Machine, i: Instruction) -> Step {
    if let Some((base, exponent)) = floats(m.get(i.b()), m.get(i.c()))
        && base > 0.0
    {
        let power = base.powf(exponent);
        if power.is_finite() {
            m.set(i.a(), Value::float(power));
            return Ok(());
        }
    }
    slow_step(m, i, Binary::Power)
}

#[inline(always)]
pub(crate) fn matrix_multiply(m: &mut Machine, i: Instruction) -> Step {
    slow_step(m, i, Binary::MatrixMultiply)
}

macro_rules! with_int {
    ($($name:ident $op:ident, |$a:ident, $b:ident| $value:expr $(, $float:tt)?;)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(m: &mut Machine, i: Instruction) -> Step {
            let left = m.get(i.b());
            if left.is_small() {
                let ($a, $b) = (left.small_unchecked(), i.c_signed());
                let value: Option<i64> = $value;
                if let Some(value) = value.and_then(Value::try_small) {
                    m.set(i.a(), value);
                    return Ok(());
                }
            }
            $(if let Some(left) = left.as_float() {
                m.set(i.a(), Value::float(left $float i.c_signed() as f64));
                return Ok(());
            })?
            slow_int_step(m, i, Binary::$op)
        }
    )*};
}

with_int! {
    add_int Add, |a, b| Some(a + b), +;
    subtract_int Subtract, |a, b| Some(a - b), -;
    multiply_int Multiply, |a, b| Some(a * b), *;
    floor_divide_int FloorDivide, |a, b| (b > 0).then(|| a.div_euclid(b));
    modulo_int Modulo, |a, b| (b > 0).then(|| a.rem_euclid(b));
    and_int And, |a, b| Some(a & b);
    left_shift_int LeftShift, |a, b| Some(a << b);
    right_shift_int RightShift, |a, b| Some(a >> b);
}

#[inline(always)]
fn unary(m: &mut Machine, i: Instruction, op: Unary) -> Step {
    m.save();
    let value = number::unary(m.thread, op, m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn negative(m: &mut Machine, i: Instruction) -> Step {
    let value = m.get(i.b());
    if let Some(float) = value.as_float() {
        m.set(i.a(), Value::float(-float));
        return Ok(());
    }
    if let Some(value) = value.as_small().and_then(|small| Value::try_small(-small)) {
        m.set(i.a(), value);
        return Ok(());
    }
    unary(m, i, Unary::Negative)
}

#[inline(always)]
pub(crate) fn positive(m: &mut Machine, i: Instruction) -> Step {
    unary(m, i, Unary::Positive)
}

#[inline(always)]
pub(crate) fn invert(m: &mut Machine, i: Instruction) -> Step {
    unary(m, i, Unary::Invert)
}
