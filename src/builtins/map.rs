//! `map` and `filter`: a function over what iterators give.

use super::iterators::{itself, or_stop};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::adapter::{Filter, Map};
use crate::object::class::{class_of, flag};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::{Tuple, pair};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{adapt, iterate};
use crate::thread::Thread;

fn of_map(value: &Value) -> &Map {
    value.downcast().expect("the descriptor checked self")
}

fn new_map(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Map>(thread, args.get(0))?;
    let given = args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    let [function, iterables @ ..] = given else {
        return Err(error::type_error(thread, "map() must have at least two arguments."));
    };
    if iterables.is_empty() {
        return Err(error::type_error(thread, "map() must have at least two arguments."));
    }
    let iterators = Tuple::new(thread, super::zip::iterators(thread, iterables)?);
    Ok(Map::with_shape(shape, function.clone(), iterators).into_value())
}

fn step_of_map(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    adapt::map(thread, of_map(iterator))
}

fn next_of_map(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = step_of_map(thread, args.get(0))?;
    or_stop(thread, next)
}

fn reduce_map(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of_map(args.get(0));
    let class = Value::from_object(class_of(thread, args.get(0)));
    let parts = [std::slice::from_ref(&it.function), it.iterators.items()].concat();
    Ok(pair(thread, class, Tuple::new(thread, parts).into_value()))
}

fn of_filter(value: &Value) -> &Filter {
    value.downcast().expect("the descriptor checked self")
}

fn new_filter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Filter>(thread, args.get(0))?;
    let iterator = iterate::iter(thread, args.get(2))?;
    Ok(Filter::with_shape(shape, args.get(1).clone(), iterator).into_value())
}

fn step_of_filter(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    adapt::filter(thread, of_filter(iterator))
}

fn next_of_filter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = step_of_filter(thread, args.get(0))?;
    or_stop(thread, next)
}

fn reduce_filter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of_filter(args.get(0));
    let class = Value::from_object(class_of(thread, args.get(0)));
    Ok(pair(thread, class, pair(thread, it.function.clone(), it.iterator.clone())))
}

static MAP_METHODS: &[Method] = &[
    constructor("__new__(cls, *args)", new_map, "Create and return a new object."),
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next_of_map, "Implement next(self).").stepping(step_of_map),
    method("__reduce__(self, /)", reduce_map, "Return state information for pickling."),
];

static FILTER_METHODS: &[Method] = &[
    constructor("__new__(cls, function, iterable, /)", new_filter, "Create and return a new object."),
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next_of_filter, "Implement next(self).").stepping(step_of_filter),
    method("__reduce__(self, /)", reduce_filter, "Return state information for pickling."),
];

/// `map`
pub(crate) static MAP: ClassSpec = ClassSpec {
    name: "map",
    layout: Map::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "Make an iterator that computes the function using arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.",
    methods: MAP_METHODS,
    attributes: &[],
};

/// `filter`
pub(crate) static FILTER: ClassSpec = ClassSpec {
    name: "filter",
    layout: Filter::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "Return an iterator yielding those items of iterable for which function(item)\nis true. If function is None, return the items that are true.",
    methods: FILTER_METHODS,
    attributes: &[],
};
