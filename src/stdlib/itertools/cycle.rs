//! `cycle`: the items again and again.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::native::{Arguments, Method};
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// State: the iterator until its end, what it gave, the number of the next.
    Cycle, (), (Option<Value>, Vec<Value>, usize)
);

impl Step for Cycle {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        if let Some(iterator) = self.state.with(|state| state.0.clone()) {
            if let Some(item) = iterate::next(thread, &iterator)? {
                self.state.with(|state| state.1.push(item.clone()));
                return Ok(Some(item));
            }
            drop(self.state.with(|state| state.0.take()));
        }
        Ok(self.state.with(|(_, saved, at)| {
            let item = saved.get(*at).cloned();
            *at = if *at + 1 < saved.len() { *at + 1 } else { 0 };
            item
        }))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Cycle>(thread, args.get(0))?;
    let iterator = iterate::iter(thread, args.get(1))?;
    Ok(Cycle::with_shape(shape, (), (Some(iterator), Vec::new(), 0)))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, /)", new, "Create and return a new object."),
    ITER,
    next_row::<Cycle>(),
];

/// `cycle`
pub(super) static SPEC: ClassSpec =
    class("itertools.cycle", Cycle::layout, "The items of an iterable, again and again.", METHODS);
