//! `starmap`: a function of the tuples that an iterator gives.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::call::call;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the function and the iterator.
    StarMap, (Value, Value), ()
);

impl Step for StarMap {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (function, iterator) = &self.fixed;
        let Some(arguments) = iterate::next(thread, iterator)? else { return Ok(None) };
        match arguments.exact::<Tuple>() {
            Some(arguments) => call(thread, function, arguments.items()).map(Some),
            None => call(thread, function, &iterate::collect(thread, &arguments)?).map(Some),
        }
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<StarMap>(thread, args.get(0))?;
    let iterator = iterate::iter(thread, args.get(2))?;
    Ok(StarMap::with_shape(shape, (args.get(1).clone(), iterator), ()))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, function, iterable, /)", new, "Create and return a new object."),
    ITER,
    next_row::<StarMap>(),
];

/// `starmap`
pub(super) static SPEC: ClassSpec =
    class("itertools.starmap", StarMap::layout, "function(*item) for each item.", METHODS);
