//! `chain`: one iterable after the other.

use super::items_of;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor};
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::stdlib::iterator::{GENERIC, ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// State: the iterator of iterables until its end, and the iterator of the one that has its turn.
    Chain, (), (Option<Value>, Option<Value>)
);

impl Step for Chain {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        loop {
            let active = match self.state.with(|state| state.1.clone()) {
                Some(active) => active,
                None => match self.turn(thread)? {
                    Some(active) => active,
                    None => return Ok(None),
                },
            };
            if let Some(item) = iterate::next(thread, &active)? {
                return Ok(Some(item));
            }
            drop(self.state.with(|state| state.1.take()));
        }
    }
}

impl Chain {
    /// The iterator of the next iterable. An error ends the chain.
    fn turn(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let Some(source) = self.state.with(|state| state.0.clone()) else { return Ok(None) };
        let turn = iterate::next(thread, &source)
            .and_then(|iterable| iterable.map(|iterable| iterate::iter(thread, &iterable)).transpose());
        match &turn {
            Ok(Some(active)) => drop(self.state.with(|state| state.1.replace(active.clone()))),
            _ => drop(self.state.with(|state| state.0.take())),
        }
        turn
    }
}

fn make(thread: &Thread, class: &Value, iterables: &Value) -> Result<Value, Raised> {
    let shape = shape_of_class::<Chain>(thread, class)?;
    let source = iterate::iter(thread, iterables)?;
    Ok(Chain::with_shape(shape, (), (Some(source), None)))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterables = Tuple::new(thread, items_of(args.get(1)).to_vec());
    make(thread, args.get(0), iterables.as_value())
}

fn from_iterable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    make(thread, args.get(0), args.get(1))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *iterables)", new, "Create and return a new object."),
    ITER,
    next_row::<Chain>(),
    class_method(
        "from_iterable(cls, iterable, /)",
        from_iterable,
        "A chain of the iterables that one iterable gives.",
    ),
    GENERIC,
];

/// `chain`
pub(super) static SPEC: ClassSpec =
    class("itertools.chain", Chain::layout, "The items of one iterable after those of the other.", METHODS);
