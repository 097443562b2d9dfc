//! `product`: nested loops over several pools.

use super::combinations::Places;
use super::items_of;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::error;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::protocol::number::index_i64;
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the pools, which are gone through `repeat` times in each tuple.
    Product, Vec<Vec<Value>>, Places
);

impl Step for Product {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let pools = &self.fixed;
        let advance = |places: &mut [usize]| {
            for at in (0..places.len()).rev() {
                places[at] += 1;
                if places[at] < pools[at % pools.len()].len() {
                    return true;
                }
                places[at] = 0;
            }
            false
        };
        let show = |places: &[usize]| -> Vec<Value> {
            places.iter().zip(pools.iter().cycle()).map(|(place, pool)| pool[*place].clone()).collect()
        };
        let items = self.state.with(|places| places.step(advance, show));
        Ok(items.map(|items| Tuple::new(thread, items).into_value()))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Product>(thread, args.get(0))?;
    let repeat = index_i64(thread, args.get(2))?;
    let Ok(repeat) = usize::try_from(repeat) else {
        return Err(error::value_error(thread, "repeat argument cannot be negative"));
    };
    let iterables = if repeat == 0 { &[][..] } else { items_of(args.get(1)) };
    let pools: Vec<Vec<Value>> =
        iterables.iter().map(|iterable| iterate::collect(thread, iterable)).collect::<Result<_, _>>()?;
    let Some(length) = pools.len().checked_mul(repeat).filter(|length| *length < 1 << 40) else {
        return Err(error::overflow_error(thread, "repeat argument too large"));
    };
    let places = if pools.iter().any(Vec::is_empty) { Places::Done } else { Places::Fresh(vec![0; length]) };
    Ok(Product::with_shape(shape, pools, places))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *iterables, repeat=1)", new, "Create and return a new object."),
    ITER,
    next_row::<Product>(),
];

/// `product`
pub(super) static SPEC: ClassSpec = class(
    "itertools.product",
    Product::layout,
    "Tuples as nested loops over the iterables give them.",
    METHODS,
);
