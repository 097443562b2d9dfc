//! `arrayiterator`: the items of an array, one after the other.

use super::items::item;
use super::of;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::class::flag;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::from_usize;
use crate::object::iterator::ArrayIterator;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::modules;
use crate::protocol::number::index_clamped;
use crate::stdlib::iterator::ITER;
use crate::thread::Thread;

pub(super) fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(ArrayIterator::new(thread, args.get(0).clone(), 0).into_value())
}

fn this<'a>(args: &Arguments<'a>) -> &'a ArrayIterator {
    args.get(0).downcast().expect("the descriptor checked self")
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator = this(&args);
    let at = iterator.next.get();
    let Some(source) = iterator.source.get() else { return Err(error::stop_iteration(thread, None)) };
    let next = item(thread, of(&source), at)?;
    match next {
        Some(_) => iterator.next.set(at + 1),
        None => drop(iterator.source.take()),
    }
    next.ok_or_else(|| error::stop_iteration(thread, None))
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iter = modules::member(thread, "builtins", "iter")?;
    let parts = match this(&args).source.get() {
        Some(source) => {
            let source = Tuple::of(thread, [source]).into_value();
            vec![iter, source, from_usize(thread, this(&args).next.get())]
        }
        None => {
            let nothing = Tuple::empty(thread).into_value();
            vec![iter, Tuple::of(thread, [nothing]).into_value()]
        }
    };
    Ok(Tuple::new(thread, parts).into_value())
}

fn set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = index_clamped(thread, args.get(1))?.max(0) as usize;
    let length = this(&args).source.get().map_or(0, |source| of(&source).len());
    this(&args).next.set(at.min(length));
    Ok(Value::none())
}

static METHODS: &[Method] = &[
    ITER,
    method("__next__(self, /)", next, "Implement next(self)."),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
    method("__setstate__(self, state, /)", set_state, "Set state information for unpickling."),
];

/// `arrayiterator`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "array.arrayiterator",
    layout: ArrayIterator::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: METHODS,
    attributes: &[],
};
