//! `reversed`: what `__reversed__` gives, or an iterator by `__len__` and `__getitem__`.

use super::iterators::{itself, or_stop, remake};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::{class_of, flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::iterator::Reversed;
use crate::object::native::{Arguments, Method};
use crate::object::special::Special;
use crate::object::tuple::Tuple;
use crate::protocol::call::call_function_value;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::index_i64;
use crate::protocol::{step, subscript};
use crate::thread::Thread;

fn of(value: &Value) -> &Reversed {
    value.downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Reversed>(thread, args.get(0))?;
    let sequence = args.get(1);
    let class = class_of(thread, sequence);
    let special = class.special(thread, Special::Reversed);
    let refused = special.as_ref().is_some_and(Value::is_none);
    if let Some(special) = special.filter(|special| !special.is_none()) {
        return call_function_value(thread, &special, sequence, &[]);
    }
    if refused || !subscript::is_sequence(thread, sequence) {
        let got = type_name(thread, sequence);
        return Err(error::type_error(thread, format!("'{got}' object is not reversible")));
    }
    let length = subscript::len(thread, sequence)?;
    Ok(Reversed::with_shape(shape, sequence.clone(), length).into_value())
}

fn one(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    step::reversed(thread, of(iterator))
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = one(thread, args.get(0))?;
    or_stop(thread, next)
}

/// How many items are still to come.
fn left(it: &Reversed) -> usize {
    it.expected.get().saturating_sub(it.next.get())
}

fn hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of(args.get(0));
    let Some(source) = it.source.get() else { return Ok(Value::small(0)) };
    let (left, length) = (left(it), subscript::len(thread, &source)?);
    Ok(int::from_usize(thread, if length < left { 0 } else { left }))
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of(args.get(0));
    match it.source.get() {
        Some(source) => remake(thread, "reversed", source, Some(Value::small(left(it) as i64 - 1))),
        None => remake(thread, "reversed", Tuple::empty(thread).into_value(), None),
    }
}

fn set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of(args.get(0));
    let at = index_i64(thread, args.get(1))?;
    if let Some(source) = it.source.get() {
        let last = subscript::len(thread, &source)? as i64 - 1;
        it.expected.set((at.clamp(-1, last) + 1) as usize);
        it.next.set(0);
    }
    Ok(Value::none())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, object, /)", new, "Create and return a new object."),
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next, "Implement next(self).").stepping(one),
    method("__length_hint__(self, /)", hint, "Private method returning an estimate of len(list(it))."),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
    method("__setstate__(self, state, /)", set_state, "Set state information for unpickling."),
];

/// `reversed`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "reversed",
    layout: Reversed::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "Return a reverse iterator over the values of the given sequence.",
    methods: METHODS,
    attributes: &[],
};
