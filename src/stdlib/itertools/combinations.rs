//! `combinations` and `combinations_with_replacement`: r items of a pool in the pool's order.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::error;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::protocol::number::index_i64;
use crate::stdlib::iterator::{ITER, Step, Trace, class, next_row, stateful};
use crate::thread::Thread;

/// Where an odometer of places in a pool stands.
pub(super) enum Places {
    /// Before the first step.
    Fresh(Vec<usize>),
    /// After one.
    Shown(Vec<usize>),
    /// At the end.
    Done,
}

impl Trace for Places {
    fn trace(&self, _visit: &mut dyn FnMut(&Value)) {}
}

impl Places {
    /// Moves on by `advance`, which says whether there is a next; shows the places.
    pub(super) fn step<R>(
        &mut self,
        advance: impl FnOnce(&mut [usize]) -> bool,
        show: impl FnOnce(&[usize]) -> R,
    ) -> Option<R> {
        *self = match std::mem::replace(self, Places::Done) {
            Places::Fresh(places) => Places::Shown(places),
            Places::Shown(mut places) => {
                if advance(&mut places) {
                    Places::Shown(places)
                } else {
                    Places::Done
                }
            }
            Places::Done => Places::Done,
        };
        match self {
            Places::Shown(places) => Some(show(places)),
            _ => None,
        }
    }
}

/// The items at these places.
pub(super) fn pick(pool: &[Value], places: &[usize]) -> Vec<Value> {
    places.iter().map(|place| pool[*place].clone()).collect()
}

stateful!(
    /// Fixed: the pool.
    Combinations, Vec<Value>, Places
);

impl Step for Combinations {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let pool = &self.fixed;
        let advance = |places: &mut [usize]| {
            let count = places.len();
            let Some(at) = (0..count).rev().find(|at| places[*at] != at + pool.len() - count) else {
                return false;
            };
            places[at] += 1;
            for later in at + 1..count {
                places[later] = places[later - 1] + 1;
            }
            true
        };
        let items = self.state.with(|places| places.step(advance, |places| pick(pool, places)));
        Ok(items.map(|items| Tuple::new(thread, items).into_value()))
    }
}

stateful!(
    /// Fixed: the pool.
    WithReplacement, Vec<Value>, Places
);

impl Step for WithReplacement {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let pool = &self.fixed;
        let advance = |places: &mut [usize]| {
            let Some(at) = (0..places.len()).rev().find(|at| places[*at] + 1 != pool.len()) else {
                return false;
            };
            let place = places[at] + 1;
            places[at..].fill(place);
            true
        };
        let items = self.state.with(|places| places.step(advance, |places| pick(pool, places)));
        Ok(items.map(|items| Tuple::new(thread, items).into_value()))
    }
}

/// The pool, and how many items are taken.
fn pool_and_count(thread: &Thread, args: Arguments<'_>) -> Result<(Vec<Value>, usize), Raised> {
    let count = index_i64(thread, args.get(2))?;
    let pool = iterate::collect(thread, args.get(1))?;
    match usize::try_from(count) {
        Ok(count) => Ok((pool, count)),
        Err(_) => Err(error::value_error(thread, "r must be non-negative")),
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Combinations>(thread, args.get(0))?;
    let (pool, count) = pool_and_count(thread, args)?;
    let places = if count > pool.len() { Places::Done } else { Places::Fresh((0..count).collect()) };
    Ok(Combinations::with_shape(shape, pool, places))
}

fn new_with_replacement(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<WithReplacement>(thread, args.get(0))?;
    let (pool, count) = pool_and_count(thread, args)?;
    let places = if count > 0 && pool.is_empty() { Places::Done } else { Places::Fresh(vec![0; count]) };
    Ok(WithReplacement::with_shape(shape, pool, places))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, r)", new, "Create and return a new object."),
    ITER,
    next_row::<Combinations>(),
];

static METHODS_WITH_REPLACEMENT: &[Method] = &[
    constructor("__new__(cls, iterable, r)", new_with_replacement, "Create and return a new object."),
    ITER,
    next_row::<WithReplacement>(),
];

/// `combinations`
pub(super) static SPEC: ClassSpec = class(
    "itertools.combinations",
    Combinations::layout,
    "Tuples of r items, in the order of the items.",
    METHODS,
);

/// `combinations_with_replacement`
pub(super) static WITH_REPLACEMENT: ClassSpec = class(
    "itertools.combinations_with_replacement",
    WithReplacement::layout,
    "Tuples of r items, in the order of the items, where an item may come again.",
    METHODS_WITH_REPLACEMENT,
);
