//! `permutations`: r items of a pool in every order.

use super::combinations::pick;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::error;
use crate::object::int::Integer;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::protocol::number::index_i64;
use crate::stdlib::iterator::{ITER, Step, Trace, class, next_row, stateful};
use crate::thread::Thread;

/// The order of the pool's places, and how often each of the first r was exchanged.
pub(super) enum Order {
    /// Before the first step.
    Fresh(Vec<usize>, Vec<usize>),
    /// After one.
    Shown(Vec<usize>, Vec<usize>),
    /// At the end.
    Done,
}

impl Trace for Order {
    fn trace(&self, _visit: &mut dyn FnMut(&Value)) {}
}

impl Order {
    fn step(&mut self, pool: &[Value]) -> Option<Vec<Value>> {
        *self = match std::mem::replace(self, Order::Done) {
            Order::Fresh(places, cycles) => Order::Shown(places, cycles),
            Order::Shown(mut places, mut cycles) => {
                if advance(&mut places, &mut cycles) {
                    Order::Shown(places, cycles)
                } else {
                    Order::Done
                }
            }
            Order::Done => Order::Done,
        };
        match self {
            Order::Shown(places, cycles) => Some(pick(pool, &places[..cycles.len()])),
            _ => None,
        }
    }
}

/// The next order; false if this was the last.
fn advance(places: &mut [usize], cycles: &mut [usize]) -> bool {
    for at in (0..cycles.len()).rev() {
        cycles[at] -= 1;
        if cycles[at] > 0 {
            places.swap(at, places.len() - cycles[at]);
            return true;
        }
        places[at..].rotate_left(1);
        cycles[at] = places.len() - at;
    }
    false
}

stateful!(
    /// Fixed: the pool.
    Permutations, Vec<Value>, Order
);

impl Step for Permutations {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let items = self.state.with(|order| order.step(&self.fixed));
        Ok(items.map(|items| Tuple::new(thread, items).into_value()))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Permutations>(thread, args.get(0))?;
    let pool = iterate::collect(thread, args.get(1))?;
    let count = match args.not_none(2) {
        None => pool.len() as i64,
        Some(count) if Integer::of(count).is_none() => {
            return Err(error::type_error(thread, "Expected int as r"));
        }
        Some(count) => index_i64(thread, count)?,
    };
    let Ok(count) = usize::try_from(count) else {
        return Err(error::value_error(thread, "r must be non-negative"));
    };
    let length = pool.len();
    let order = if count > length {
        Order::Done
    } else {
        Order::Fresh((0..length).collect(), (0..count).map(|at| length - at).collect())
    };
    Ok(Permutations::with_shape(shape, pool, order))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, r=None)", new, "Create and return a new object."),
    ITER,
    next_row::<Permutations>(),
];

/// `permutations`
pub(super) static SPEC: ClassSpec =
    class("itertools.permutations", Permutations::layout, "Tuples of r items in every order.", METHODS);
