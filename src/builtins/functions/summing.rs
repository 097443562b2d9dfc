//! `sum`: ints and floats are added without making objects, floats with Neumaier's compensation as CPython
//! does since 3.12, everything else by `+`.

use crate::memory::value::{Raised, Value};
use crate::object::buffer::store_of;
use crate::object::bytes::as_bytes;
use crate::object::error;
use crate::object::int::{self, Int, Integer};
use crate::object::native::Arguments;
use crate::object::scalar::Complex;
use crate::object::str::as_str;
use crate::protocol::iterate;
use crate::protocol::number::{Binary, binary, float_of_integer};
use crate::thread::Thread;

/// A float sum and what rounding took from it.
#[derive(Clone, Copy)]
struct Compensated {
    high: f64,
    low: f64,
}

impl Compensated {
    fn add(&mut self, x: f64) {
        let sum = self.high + x;
        self.low += if self.high.abs() >= x.abs() { (self.high - sum) + x } else { (x - sum) + self.high };
        self.high = sum;
    }

    fn total(self) -> f64 {
        if self.low != 0.0 && self.low.is_finite() { self.high + self.low } else { self.high }
    }
}

/// What was added so far.
enum Sum {
    Int(i64),
    Float(Compensated),
    Complex(Compensated, Compensated),
    Any(Value),
}

fn start(value: &Value) -> Sum {
    if let Some(small) = value.as_small() {
        return Sum::Int(small);
    }
    if let Some(high) = value.as_float() {
        return Sum::Float(Compensated { high, low: 0.0 });
    }
    match value.exact::<Complex>() {
        Some(number) => {
            let part = |high| Compensated { high, low: 0.0 };
            Sum::Complex(part(number.real), part(number.imag))
        }
        None => Sum::Any(value.clone()),
    }
}

/// An int or bool that is no instance of a subclass.
fn plain_int(value: &Value) -> Option<Integer<'_>> {
    if value.is_pointer() && value.exact::<Int>().is_none() { None } else { Integer::of(value) }
}

impl Sum {
    fn value(self, thread: &Thread) -> Value {
        match self {
            Sum::Int(number) => int::from_i64(thread, number),
            Sum::Float(sum) => Value::float(sum.total()),
            Sum::Complex(real, imag) => Complex::new(thread, real.total(), imag.total()).into_value(),
            Sum::Any(value) => value,
        }
    }

    /// Adds an item; an item of another kind turns the sum into that kind or into any object.
    fn add(self, thread: &Thread, item: Value) -> Result<Sum, Raised> {
        let mut sum = self;
        match &mut sum {
            Sum::Int(number) => {
                let small = plain_int(&item).and_then(Integer::small);
                if let Some(total) = small.and_then(|small| number.checked_add(small)) {
                    return Ok(Sum::Int(total));
                }
                if item.as_float().is_some() || item.exact::<Complex>().is_some() {
                    let high = *number as f64;
                    return Sum::Float(Compensated { high, low: 0.0 }).add(thread, item);
                }
            }
            Sum::Float(total) => {
                if let Some(x) = item.as_float() {
                    total.add(x);
                    return Ok(sum);
                }
                if let Some(integer) = plain_int(&item) {
                    total.add(float_of_integer(thread, integer)?);
                    return Ok(sum);
                }
                if let Some(number) = item.exact::<Complex>() {
                    total.add(number.real);
                    return Ok(Sum::Complex(*total, Compensated { high: number.imag, low: 0.0 }));
                }
            }
            Sum::Complex(real, imag) => {
                if let Some(number) = item.exact::<Complex>() {
                    real.add(number.real);
                    imag.add(number.imag);
                    return Ok(sum);
                }
                let x = match plain_int(&item) {
                    Some(integer) => Some(float_of_integer(thread, integer)?),
                    None => item.as_float(),
                };
                if let Some(x) = x {
                    real.add(x);
                    return Ok(sum);
                }
            }
            Sum::Any(value) => return binary(thread, Binary::Add, value, &item).map(Sum::Any),
        }
        let left = sum.value(thread);
        binary(thread, Binary::Add, &left, &item).map(Sum::Any)
    }
}

pub(crate) fn sum(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let first = args.get(1);
    let refused = if as_str(first).is_some() {
        Some("sum() can't sum strings [use ''.join(seq) instead]")
    } else if as_bytes(first).is_some() {
        Some("sum() can't sum bytes [use b''.join(seq) instead]")
    } else if store_of(first).is_some() {
        Some("sum() can't sum bytearray [use b''.join(seq) instead]")
    } else {
        None
    };
    if let Some(message) = refused {
        return Err(error::type_error(thread, message));
    }
    let mut sum = Some(start(first));
    iterate::for_each(thread, args.get(0), |item| {
        let so_far = sum.take().expect("the sum is put back after each item");
        sum = Some(so_far.add(thread, item)?);
        Ok(())
    })?;
    Ok(sum.map_or_else(Value::none, |sum| sum.value(thread)))
}
