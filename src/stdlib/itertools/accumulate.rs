//! `accumulate`: running totals.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::native::{Arguments, Method};
use crate::protocol::call::call;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::protocol::number::{Binary, binary};
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the iterator and the function (None adds). State: the total, and the initial value until it was given.
    Accumulate, (Value, Value), (Option<Value>, Option<Value>)
);

impl Step for Accumulate {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (iterator, function) = &self.fixed;
        let next = match self.state.with(|state| state.1.take()) {
            Some(initial) => initial,
            None => match (iterate::next(thread, iterator)?, self.state.with(|state| state.0.clone())) {
                (None, _) => return Ok(None),
                (Some(item), None) => item,
                (Some(item), Some(total)) if function.is_none() => {
                    binary(thread, Binary::Add, &total, &item)?
                }
                (Some(item), Some(total)) => call(thread, function, &[total, item])?,
            },
        };
        drop(self.state.with(|state| state.0.replace(next.clone())));
        Ok(Some(next))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Accumulate>(thread, args.get(0))?;
    let iterator = iterate::iter(thread, args.get(1))?;
    let state = (None, args.not_none(3).cloned());
    Ok(Accumulate::with_shape(shape, (iterator, args.get(2).clone()), state))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, func=None, *, initial=None)", new, "Create and return a new object."),
    ITER,
    next_row::<Accumulate>(),
];

/// `accumulate`
pub(super) static SPEC: ClassSpec = class(
    "itertools.accumulate",
    Accumulate::layout,
    "Running totals of the items, or of what func makes.",
    METHODS,
);
