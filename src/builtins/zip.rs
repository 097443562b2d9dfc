//! `zip`: tuples of what several iterators give.

use super::iterators::{itself, or_stop};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::adapter::Zip;
use crate::object::class::{class_of, flag};
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::truth::is_true;
use crate::protocol::{adapt, iterate};
use crate::thread::Thread;

fn of(value: &Value) -> &Zip {
    value.downcast().expect("the descriptor checked self")
}

/// The iterators of the values of an `*iterables`.
pub(super) fn iterators(thread: &Thread, iterables: &[Value]) -> Result<Vec<Value>, Raised> {
    iterables.iter().map(|iterable| iterate::iter(thread, iterable)).collect()
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Zip>(thread, args.get(0))?;
    let strict = is_true(thread, args.get(2))?;
    let iterables = args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    let iterators = Tuple::new(thread, iterators(thread, iterables)?);
    Ok(Zip::with_shape(shape, iterators, strict).into_value())
}

fn step(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    adapt::zip(thread, of(iterator))
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = step(thread, args.get(0))?;
    or_stop(thread, next)
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of(args.get(0));
    let class = Value::from_object(class_of(thread, args.get(0)));
    let mut parts = vec![class, it.iterators.as_value().clone()];
    if it.strict.get() {
        parts.push(Value::bool(true));
    }
    Ok(Tuple::new(thread, parts).into_value())
}

fn set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of(args.get(0)).strict.set(is_true(thread, args.get(1))?);
    Ok(Value::none())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *iterables, strict=False)", new, "Create and return a new object."),
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next, "Implement next(self).").stepping(step),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
    method("__setstate__(self, state, /)", set_state, "Set state information for unpickling."),
];

/// `zip`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "zip",
    layout: Zip::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
    methods: METHODS,
    attributes: &[],
};
