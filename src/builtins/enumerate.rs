//! `enumerate`: pairs of a number and a value.

use super::iterators::{itself, or_stop};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::adapter::Enumerate;
use crate::object::class::{class_of, flag};
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::pair;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::index;
use crate::protocol::{adapt, iterate};
use crate::thread::Thread;

fn of(value: &Value) -> &Enumerate {
    value.downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Enumerate>(thread, args.get(0))?;
    let start = index(thread, args.get(2))?;
    let iterator = iterate::iter(thread, args.get(1))?;
    Ok(Enumerate::with_shape(shape, iterator, start).into_value())
}

fn step(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    adapt::enumerate(thread, of(iterator))
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = step(thread, args.get(0))?;
    or_stop(thread, next)
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of(args.get(0));
    let class = Value::from_object(class_of(thread, args.get(0)));
    Ok(pair(thread, class, pair(thread, it.iterator.clone(), it.number.get())))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, start=0)", new, "Create and return a new object."),
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next, "Implement next(self).").stepping(step),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
    class_method("__class_getitem__(cls, object, /)", super::generic_alias::class_getitem, "See PEP 585"),
];

/// `enumerate`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "enumerate",
    layout: Enumerate::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
    methods: METHODS,
    attributes: &[],
};
