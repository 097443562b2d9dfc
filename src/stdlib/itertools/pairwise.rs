//! `pairwise`: each item with the one after it.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::native::{Arguments, Method};
use crate::object::tuple::pair;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// State: the iterator until its end, and the last item.
    Pairwise, (), (Option<Value>, Option<Value>)
);

impl Step for Pairwise {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (Some(iterator), mut earlier) = self.state.get() else { return Ok(None) };
        if earlier.is_none() {
            earlier = iterate::next(thread, &iterator)?;
            let old = self.state.with(|state| std::mem::replace(&mut state.1, earlier.clone()));
            drop(old);
        }
        let next = match earlier {
            None => None,
            Some(earlier) => iterate::next(thread, &iterator)?.map(|item| (earlier, item)),
        };
        let Some((earlier, item)) = next else {
            drop(self.state.take());
            return Ok(None);
        };
        drop(self.state.with(|state| state.1.replace(item.clone())));
        Ok(Some(pair(thread, earlier, item)))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Pairwise>(thread, args.get(0))?;
    let iterator = iterate::iter(thread, args.get(1))?;
    Ok(Pairwise::with_shape(shape, (), (Some(iterator), None)))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, /)", new, "Create and return a new object."),
    ITER,
    next_row::<Pairwise>(),
];

/// `pairwise`
pub(super) static SPEC: ClassSpec =
    class("itertools.pairwise", Pairwise::layout, "Pairs of an item and the one after it.", METHODS);
