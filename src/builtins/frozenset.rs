//! `frozenset`: construction and hash. What it shares with set is in `set_shared`.

use super::set_shared as shared;
use super::set_shared::of;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::object::set::FrozenSet;
use crate::object::table::Table;
use crate::protocol::construct::shape_of_class;
use crate::protocol::sets;
use crate::thread::Thread;

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<FrozenSet>(thread, args.get(0))?;
    let table = match args.given(1) {
        Some(known) if shape.exact && known.exact::<FrozenSet>().is_some() => return Ok(known.clone()),
        Some(iterable) => sets::from_iterable(thread, iterable)?,
        None => Table::default(),
    };
    Ok(FrozenSet::with_shape(shape, table).into_value())
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let set: &FrozenSet = args.get(0).downcast().expect("the descriptor checked self");
    if set.hash.get() == -1 {
        set.hash.set(sets::frozen_hash(&set.table));
    }
    Ok(int::from_i64(thread, set.hash.get()))
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let set = args.get(0);
    if set.exact::<FrozenSet>().is_some() {
        return Ok(set.clone());
    }
    Ok(FrozenSet::new(thread, of(set).with(|table| table.copy())).into_value())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable=<unrepresentable>, /)", new, "Create and return a new object."),
    shared::REPR,
    method("__hash__(self, /)", hash, "Return hash(self)."),
    shared::LT,
    shared::LE,
    shared::EQ,
    shared::NE,
    shared::GT,
    shared::GE,
    shared::ITER,
    shared::LEN,
    shared::CONTAINS,
    shared::AND,
    shared::RAND,
    shared::OR,
    shared::ROR,
    shared::XOR,
    shared::RXOR,
    shared::SUB,
    shared::RSUB,
    method("copy(self, /)", copy, "Return a shallow copy of a set."),
    shared::UNION,
    shared::INTERSECTION,
    shared::DIFFERENCE,
    shared::SYMMETRIC,
    shared::ISDISJOINT,
    shared::ISSUBSET,
    shared::ISSUPERSET,
    shared::REDUCE,
    shared::SIZEOF,
    class_method("__class_getitem__(cls, object, /)", super::generic_alias::class_getitem, "See PEP 585"),
];

/// `frozenset`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "frozenset",
    layout: FrozenSet::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MATCH_SELF | flag::WEAKLY_REFERENCEABLE,
    doc: "Build an immutable unordered collection of unique elements.",
    methods: METHODS,
    attributes: &[],
};
