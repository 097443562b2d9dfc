//! `compress`, `dropwhile`, `filterfalse` and `takewhile`: some of the items.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::class::{Class, builtin};
use crate::object::native::{Arguments, Method};
use crate::protocol::call::call;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate::{iter, next};
use crate::protocol::truth::is_true;
use crate::stdlib::iterator::{ITER, Step, class, next_row, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the data and the selectors.
    Compress, (Value, Value), ()
);
stateful!(
    /// Fixed: the predicate and the iterator. State: whether the predicate was false.
    DropWhile, (Value, Value), bool
);
stateful!(
    /// Fixed: the predicate and the iterator.
    FilterFalse, (Value, Value), ()
);
stateful!(
    /// Fixed: the predicate and the iterator. State: whether the predicate was false.
    TakeWhile, (Value, Value), bool
);

fn holds(thread: &Thread, predicate: &Value, item: &Value) -> Result<bool, Raised> {
    let answer = call(thread, predicate, std::slice::from_ref(item))?;
    is_true(thread, &answer)
}

impl Step for Compress {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (data, selectors) = &self.fixed;
        while let Some(item) = next(thread, data)? {
            let Some(selector) = next(thread, selectors)? else { break };
            if is_true(thread, &selector)? {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}

impl Step for DropWhile {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (predicate, iterator) = &self.fixed;
        while let Some(item) = next(thread, iterator)? {
            if self.state.get() {
                return Ok(Some(item));
            }
            if !holds(thread, predicate, &item)? {
                self.state.set(true);
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}

impl Step for FilterFalse {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (predicate, iterator) = &self.fixed;
        let truth = predicate.is_none()
            || predicate.downcast::<Class>().is_some_and(|class| std::ptr::eq(class, bool_class(thread)));
        while let Some(item) = next(thread, iterator)? {
            let kept = if truth { is_true(thread, &item)? } else { holds(thread, predicate, &item)? };
            if !kept {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}

fn bool_class(thread: &Thread) -> &Class {
    builtin::<crate::object::scalar::Bool>(thread)
}

impl Step for TakeWhile {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (predicate, iterator) = &self.fixed;
        if self.state.get() {
            return Ok(None);
        }
        let Some(item) = next(thread, iterator)? else { return Ok(None) };
        if holds(thread, predicate, &item)? {
            return Ok(Some(item));
        }
        self.state.set(true);
        Ok(None)
    }
}

fn new_compress(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Compress>(thread, args.get(0))?;
    let data = iter(thread, args.get(1))?;
    let selectors = iter(thread, args.get(2))?;
    Ok(Compress::with_shape(shape, (data, selectors), ()))
}

fn new_dropwhile(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<DropWhile>(thread, args.get(0))?;
    let iterator = iter(thread, args.get(2))?;
    Ok(DropWhile::with_shape(shape, (args.get(1).clone(), iterator), false))
}

fn new_filterfalse(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<FilterFalse>(thread, args.get(0))?;
    let iterator = iter(thread, args.get(2))?;
    Ok(FilterFalse::with_shape(shape, (args.get(1).clone(), iterator), ()))
}

fn new_takewhile(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<TakeWhile>(thread, args.get(0))?;
    let iterator = iter(thread, args.get(2))?;
    Ok(TakeWhile::with_shape(shape, (args.get(1).clone(), iterator), false))
}

const NEW: &str = "Create and return a new object.";

static COMPRESS_METHODS: &[Method] =
    &[constructor("__new__(cls, data, selectors)", new_compress, NEW), ITER, next_row::<Compress>()];

static DROPWHILE_METHODS: &[Method] =
    &[constructor("__new__(cls, predicate, iterable, /)", new_dropwhile, NEW), ITER, next_row::<DropWhile>()];

static FILTERFALSE_METHODS: &[Method] = &[
    constructor("__new__(cls, function, iterable, /)", new_filterfalse, NEW),
    ITER,
    next_row::<FilterFalse>(),
];

static TAKEWHILE_METHODS: &[Method] =
    &[constructor("__new__(cls, predicate, iterable, /)", new_takewhile, NEW), ITER, next_row::<TakeWhile>()];

/// `compress`
pub(super) static COMPRESS: ClassSpec =
    class("itertools.compress", Compress::layout, "The items whose selector is true.", COMPRESS_METHODS);

/// `dropwhile`
pub(super) static DROPWHILE: ClassSpec = class(
    "itertools.dropwhile",
    DropWhile::layout,
    "The items from the first one on for which the predicate is false.",
    DROPWHILE_METHODS,
);

/// `filterfalse`
pub(super) static FILTERFALSE: ClassSpec = class(
    "itertools.filterfalse",
    FilterFalse::layout,
    "The items for which the function is false.",
    FILTERFALSE_METHODS,
);

/// `takewhile`
pub(super) static TAKEWHILE: ClassSpec = class(
    "itertools.takewhile",
    TakeWhile::layout,
    "The items before the first one for which the predicate is false.",
    TAKEWHILE_METHODS,
);
