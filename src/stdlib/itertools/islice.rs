//! `islice`: a slice of what an iterator gives.

use super::items_of;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::native::{Arguments, Method};
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::protocol::number::index_i64;
use crate::stdlib::iterator::{ITER, Step, Trace, class, next_row, stateful};
use crate::thread::Thread;

/// Where the slice stands.
pub(super) struct Place {
    /// The iterator, until the end.
    iterator: Option<Value>,
    /// How many items were read.
    read: u64,
    /// The number of the next item that is wanted.
    wanted: u64,
}

impl Trace for Place {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.iterator.trace(visit);
    }
}

stateful!(
    /// Fixed: the end, if there is one, and the step.
    Slice, (Option<u64>, u64), Place
);

impl Slice {
    fn end(&self) -> Option<Value> {
        drop(self.state.with(|place| place.iterator.take()));
        None
    }
}

impl Step for Slice {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (stop, step) = self.fixed;
        let Some(iterator) = self.state.with(|place| place.iterator.clone()) else { return Ok(None) };
        loop {
            let (read, wanted) = self.state.with(|place| (place.read, place.wanted));
            if read >= wanted && stop.is_some_and(|stop| read >= stop) {
                return Ok(self.end());
            }
            let Some(item) = iterate::next(thread, &iterator)? else { return Ok(self.end()) };
            self.state.with(|place| {
                place.read += 1;
                if read >= wanted {
                    let following = wanted.saturating_add(step);
                    place.wanted = stop.map_or(following, |stop| following.min(stop));
                }
            });
            if read >= wanted {
                return Ok(Some(item));
            }
        }
    }
}

const BAD_STOP: &str = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
const BAD_INDEX: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
const BAD_STEP: &str = "Step for islice() must be a positive integer or None.";

/// A bound: none for None.
fn bound(thread: &Thread, value: &Value, least: i64, complaint: &str) -> Result<Option<u64>, Raised> {
    if value.is_none() {
        return Ok(None);
    }
    let number = match index_i64(thread, value) {
        Ok(number) => number,
        Err(Raised) => {
            let kinds = [ExceptionKind::TypeError, ExceptionKind::OverflowError, ExceptionKind::ValueError];
            error::swallow_any(thread, &kinds)?;
            -1
        }
    };
    if number < least {
        return Err(error::value_error(thread, complaint));
    }
    Ok(Some(number as u64))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Slice>(thread, args.get(0))?;
    if args.get(2).downcast::<Dict>().is_some_and(|keywords| keywords.len() != 0) {
        return Err(error::type_error(thread, "islice() takes no keyword arguments"));
    }
    let given = items_of(args.get(1));
    let none = Value::none();
    let (iterable, start, stop, step, single) = match given {
        [iterable, stop] => (iterable, &none, stop, &none, true),
        [iterable, start, stop] => (iterable, start, stop, &none, false),
        [iterable, start, stop, step] => (iterable, start, stop, step, false),
        _ => {
            let (bound, most) = if given.len() < 2 { ("least", 2) } else { ("most", 4) };
            let message = format!("islice expected at {bound} {most} arguments, got {}", given.len());
            return Err(error::type_error(thread, message));
        }
    };
    let stop = bound(thread, stop, 0, if single { BAD_STOP } else { BAD_INDEX })?;
    let start = bound(thread, start, 0, BAD_INDEX)?.unwrap_or(0);
    let step = bound(thread, step, 1, BAD_STEP)?.unwrap_or(1);
    let iterator = iterate::iter(thread, iterable)?;
    Ok(Slice::with_shape(shape, (stop, step), Place { iterator: Some(iterator), read: 0, wanted: start }))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    ITER,
    next_row::<Slice>(),
];

/// `islice`
pub(super) static SPEC: ClassSpec =
    class("itertools.islice", Slice::layout, "The items of a slice of an iterable.", METHODS);
