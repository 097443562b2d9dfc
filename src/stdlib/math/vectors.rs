//! The functions of many numbers: sums, products, lengths.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::int::{self, Int, Integer};
use crate::object::native::Arguments;
use crate::object::tuple::Tuple;
use crate::protocol::iterate;
use crate::protocol::number::{Binary, binary, to_float};
use crate::pure::float::sums::{ExactSum, NoSum, TripleSum, norm};
use crate::thread::Thread;

pub(super) fn fsum(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut sum = ExactSum::default();
    let refuse = |reason: NoSum| match reason {
        NoSum::Overflow => error::overflow_error(thread, "intermediate overflow in fsum"),
        NoSum::Infinities => error::value_error(thread, "-inf + inf in fsum"),
    };
    iterate::for_each(thread, args.get(0), |item| sum.add(to_float(thread, &item)?).map_err(refuse))?;
    sum.total().map(Value::float).map_err(refuse)
}

pub(super) fn prod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut product = args.get(1).clone();
    iterate::for_each(thread, args.get(0), |item| {
        product = binary(thread, Binary::Multiply, &product, &item)?;
        Ok(())
    })?;
    Ok(product)
}

fn floats(thread: &Thread, values: &[Value]) -> Result<Vec<f64>, Raised> {
    values.iter().map(|value| to_float(thread, value)).collect()
}

pub(super) fn hypot(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let values = args.get(0).downcast::<Tuple>().expect("*args is a tuple");
    Ok(Value::float(norm(&floats(thread, values.items())?)))
}

pub(super) fn dist(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let p = iterate::collect(thread, args.get(0))?;
    let q = iterate::collect(thread, args.get(1))?;
    if p.len() != q.len() {
        return Err(error::value_error(thread, "both points must have the same number of dimensions"));
    }
    let mut differences = Vec::with_capacity(p.len());
    for (a, b) in p.iter().zip(&q) {
        differences.push(to_float(thread, a)? - to_float(thread, b)?);
    }
    Ok(Value::float(norm(&differences)))
}

/// A float, or an int as one, of exactly these classes.
fn plain_float(value: &Value) -> Option<f64> {
    if let Some(float) = value.as_float() {
        return Some(float);
    }
    if value.is_pointer() && value.exact::<Int>().is_none() || value.as_bool().is_some() {
        return None;
    }
    match Integer::of(value)? {
        Integer::Small(small) if small.unsigned_abs() <= 1 << 53 => Some(small as f64),
        _ => None,
    }
}

/// What was summed so far: exactly by ints, in triple precision by floats, the rest by the operators.
#[derive(Default)]
struct Products {
    ints: i64,
    floats: Option<TripleSum>,
    total: Option<Value>,
}

impl Products {
    fn add_value(&mut self, thread: &Thread, value: &Value) -> Result<(), Raised> {
        let total = self.total.take().unwrap_or_else(|| Value::small(0));
        self.total = Some(binary(thread, Binary::Add, &total, value)?);
        Ok(())
    }

    /// Moves what the fast ways hold to the total.
    fn settle(&mut self, thread: &Thread) -> Result<(), Raised> {
        let ints = std::mem::take(&mut self.ints);
        if ints != 0 {
            self.add_value(thread, &int::from_i64(thread, ints))?;
        }
        match self.floats.take() {
            Some(floats) => self.add_value(thread, &Value::float(floats.total())),
            None => Ok(()),
        }
    }

    fn add(&mut self, thread: &Thread, a: &Value, b: &Value) -> Result<(), Raised> {
        if let (Some(x), Some(y)) = (a.as_small(), b.as_small())
            && let Some(sum) = x.checked_mul(y).and_then(|product| self.ints.checked_add(product))
        {
            self.ints = sum;
            return Ok(());
        }
        let any_float = a.is_float() || b.is_float();
        if let (true, Some(x), Some(y)) = (any_float, plain_float(a), plain_float(b)) {
            self.floats.get_or_insert_default().add_product(x, y);
            return Ok(());
        }
        self.settle(thread)?;
        let product = binary(thread, Binary::Multiply, a, b)?;
        self.add_value(thread, &product)
    }
}

pub(super) fn sumprod(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let p = iterate::iter(thread, args.get(0))?;
    let q = iterate::iter(thread, args.get(1))?;
    let mut sum = Products::default();
    loop {
        match (iterate::next(thread, &p)?, iterate::next(thread, &q)?) {
            (Some(a), Some(b)) => sum.add(thread, &a, &b)?,
            (None, None) => break,
            _ => return Err(error::value_error(thread, "Inputs are not the same length")),
        }
    }
    sum.settle(thread)?;
    Ok(sum.total.unwrap_or_else(|| Value::small(0)))
}
