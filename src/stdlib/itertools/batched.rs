//! `batched`: tuples of n items.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::error;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::index_i64;
use crate::protocol::{iterate, truth};
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the size of a batch, and whether all must be full. State: the iterator, until its end.
    Batched, (usize, bool), Option<Value>
);

impl Step for Batched {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let Some(iterator) = self.state.get() else { return Ok(None) };
        let (size, strict) = self.fixed;
        let mut batch = Vec::with_capacity(size.min(1 << 16));
        while batch.len() < size {
            match iterate::next(thread, &iterator) {
                Ok(Some(item)) => batch.push(item),
                Ok(None) => break,
                Err(raised) => {
                    self.state.set(None);
                    return Err(raised);
                }
            }
        }
        if batch.len() < size {
            self.state.set(None);
            if strict && !batch.is_empty() {
                return Err(error::value_error(thread, "batched(): incomplete batch"));
            }
        }
        Ok((!batch.is_empty()).then(|| Tuple::new(thread, batch).into_value()))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Batched>(thread, args.get(0))?;
    let size = index_i64(thread, args.get(2))?;
    let strict = truth::is_true(thread, args.get(3))?;
    if size < 1 {
        return Err(error::value_error(thread, "n must be at least one"));
    }
    let iterator = iterate::iter(thread, args.get(1))?;
    Ok(Batched::with_shape(shape, (size as usize, strict), Some(iterator)))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, n, *, strict=False)", new, "Create and return a new object."),
    ITER,
    next_row::<Batched>(),
];

/// `batched`
pub(super) static SPEC: ClassSpec =
    class("itertools.batched", Batched::layout, "Tuples of n items; the last may be shorter.", METHODS);
