//! `sum`: ints and floats are added without making objects, floats with Neumaier's compensation as CPython
//! does since 3.12, everything else by `+`.

use crate::memory::value::{Raised, Value};
use crate::object::buffer::store_of;
use crate::object::bytes::as_bytes;
use crate::object::error;
use crate::object::int::{self, Int, Integer};
use crate::object::native::Arguments;
use crate::object::str::as_str;
use crate::protocol::iterate;
use crate::protocol::number::{Binary, binary};
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
    Any(Value),
}

fn start(value: &Value) -> Sum {
    match (plain_int(value), value.as_float()) {
        (Some(number), _) => Sum::Int(number),
        (None, Some(high)) => Sum::Float(Compensated { high, low: 0.0 }),
        (None, None) => Sum::Any(value.clone()),
    }
}

/// An int of 64 bits or a bool that is no instance of a subclass.
fn plain_int(value: &Value) -> Option<i64> {
    if value.is_pointer() && value.exact::<Int>().is_none() { None } else { any_int(value) }
}

fn any_int(value: &Value) -> Option<i64> {
    Integer::of(value).and_then(Integer::small)
}

impl Sum {
    fn value(self, thread: &Thread) -> Value {
        match self {
            Sum::Int(number) => int::from_i64(thread, number),
            Sum::Float(sum) => Value::float(sum.total()),
            Sum::Any(value) => value,
        }
    }

    /// Adds an item; one of another kind turns the sum into that kind or into any object. Among floats an int is added
    /// without compensation.
    fn add(self, thread: &Thread, item: Value) -> Result<Sum, Raised> {
        let mut sum = self;
        match &mut sum {
            Sum::Int(number) => {
                if let Some(total) = plain_int(&item).and_then(|more| number.checked_add(more)) {
                    return Ok(Sum::Int(total));
                }
            }
            Sum::Float(total) => {
                if let Some(x) = item.as_float() {
                    total.add(x);
                    return Ok(sum);
                }
                if let Some(number) = any_int(&item) {
                    total.high += number as f64;
                    return Ok(sum);
                }
            }
            Sum::Any(value) => return binary(thread, Binary::Add, value, &item).map(Sum::Any),
        }
        let was_int = matches!(sum, Sum::Int(_));
        let left = sum.value(thread);
        let total = binary(thread, Binary::Add, &left, &item)?;
        Ok(match total.as_float() {
            Some(high) if was_int => Sum::Float(Compensated { high, low: 0.0 }),
            _ => Sum::Any(total),
        })
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
