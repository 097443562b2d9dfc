//! `zip_longest`: `zip` that goes on until the last iterator is at its end.

use super::items_of;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: what stands for the items that are missing. State: the iterators, each until its end; how many are left.
    ZipLongest, Value, (Vec<Option<Value>>, usize)
);

impl Step for ZipLongest {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (count, left) = self.state.with(|(iterators, left)| (iterators.len(), *left));
        if left == 0 {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(count);
        for at in 0..count {
            let Some(iterator) = self.state.with(|state| state.0[at].clone()) else {
                items.push(self.fixed.clone());
                continue;
            };
            match iterate::next(thread, &iterator) {
                Ok(Some(item)) => items.push(item),
                Ok(None) => {
                    let (ended, left) = self.state.with(|(iterators, left)| {
                        *left = left.saturating_sub(1);
                        (iterators[at].take(), *left)
                    });
                    drop(ended);
                    if left == 0 {
                        return Ok(None);
                    }
                    items.push(self.fixed.clone());
                }
                Err(raised) => {
                    self.state.with(|state| state.1 = 0);
                    return Err(raised);
                }
            }
        }
        Ok(Some(Tuple::new(thread, items).into_value()))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<ZipLongest>(thread, args.get(0))?;
    let mut iterators = Vec::new();
    for iterable in items_of(args.get(1)) {
        iterators.push(Some(iterate::iter(thread, iterable)?));
    }
    let count = iterators.len();
    let mut fill = Value::none();
    for (name, value) in args.get(2).downcast::<Dict>().map(Dict::pairs).unwrap_or_default() {
        if name.downcast::<Str>().and_then(Str::as_str) != Some("fillvalue") {
            return Err(error::type_error(thread, "zip_longest() got an unexpected keyword argument"));
        }
        fill = value;
    }
    Ok(ZipLongest::with_shape(shape, fill, (iterators, count)))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *iterables, **kwargs)", new, "Create and return a new object."),
    ITER,
    next_row::<ZipLongest>(),
];

/// `zip_longest`
pub(super) static SPEC: ClassSpec = class(
    "itertools.zip_longest",
    ZipLongest::layout,
    "Tuples of the items of several iterables, to the end of the longest.",
    METHODS,
);
