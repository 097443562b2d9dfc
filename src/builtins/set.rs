//! `set`: construction and what changes a set. What it shares with frozenset is in `set_shared`.

use super::set_shared as shared;
use super::set_shared::of;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::class::flag;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::set::{Set, table_of};
use crate::object::str::Str;
use crate::object::table::Table;
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::mapping::{set_add, set_remove_hashed};
use crate::protocol::sets::{self, Members};
use crate::thread::Thread;

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Set>(thread, args.get(0))?;
    Ok(Set::with_shape(shape, Table::default()).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let members = of(args.get(0));
    drop(members.take());
    if let Some(iterable) = args.given(1) {
        sets::update(thread, members, iterable)?;
    }
    Ok(Value::none())
}

fn add(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    set_add(thread, of(args.get(0)), args.get(1).clone())?;
    Ok(Value::none())
}

fn take_out(thread: &Thread, args: Arguments<'_>) -> Result<bool, Raised> {
    let hash = sets::member_hash(thread, args.get(1))?;
    set_remove_hashed(thread, of(args.get(0)), hash, args.get(1))
}

fn remove(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if take_out(thread, args)? { Ok(Value::none()) } else { Err(error::key_error(thread, args.get(1))) }
}

fn discard(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    take_out(thread, args)?;
    Ok(Value::none())
}

fn pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let key = of(args.get(0)).with(|table| {
        let last = table.last()?;
        table.keys_version = 0;
        Some(table.remove(last).0)
    });
    key.ok_or_else(|| {
        let message = Str::new(thread, "pop from an empty set").into_value();
        error::raise_with(thread, ExceptionKind::KeyError, vec![message])
    })
}

fn clear(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    drop(of(args.get(0)).take());
    Ok(Value::none())
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Set::new(thread, of(args.get(0)).with(|table| table.copy())).into_value())
}

/// The operations that change the set itself.
type Change = fn(&Thread, &Members, &Value) -> Result<(), Raised>;

fn intersect(thread: &Thread, members: &Members, other: &Value) -> Result<(), Raised> {
    members.set(sets::intersection(thread, members, other)?);
    Ok(())
}

/// By number: `&=`, `|=`, `^=`, `-=`.
const CHANGES: [Change; 4] = [intersect, sets::update, sets::symmetric_update, sets::difference_update];

fn in_place<const OP: usize>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if table_of(args.get(1)).is_none() {
        return Ok(Value::not_implemented());
    }
    CHANGES[OP](thread, of(args.get(0)), args.get(1))?;
    Ok(args.get(0).clone())
}

fn change_by_all<const OP: usize>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    for other in args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items) {
        CHANGES[OP](thread, of(args.get(0)), other)?;
    }
    Ok(Value::none())
}

fn symmetric_difference_update(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    sets::symmetric_update(thread, of(args.get(0)), args.get(1))?;
    Ok(Value::none())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, iterable=<unrepresentable>, /)", init, "Initialize self."),
    shared::REPR,
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
    method("__iand__(self, value, /)", in_place::<0>, "Return self&=value."),
    method("__ior__(self, value, /)", in_place::<1>, "Return self|=value."),
    method("__ixor__(self, value, /)", in_place::<2>, "Return self^=value."),
    method("__isub__(self, value, /)", in_place::<3>, "Return self-=value."),
    method(
        "add(self, object, /)",
        add,
        "Add an element to a set.\n\nThis has no effect if the element is already present.",
    ),
    method("clear(self, /)", clear, "Remove all elements from this set."),
    method("copy(self, /)", copy, "Return a shallow copy of a set."),
    method(
        "discard(self, object, /)",
        discard,
        "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() method does not raise\nan exception when an element is missing from the set.",
    ),
    method(
        "remove(self, object, /)",
        remove,
        "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError.",
    ),
    method(
        "pop(self, /)",
        pop,
        "Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty.",
    ),
    method(
        "update(self, /, *others)",
        change_by_all::<1>,
        "Update the set, adding elements from all others.",
    ),
    method(
        "intersection_update(self, /, *others)",
        change_by_all::<0>,
        "Update the set, keeping only elements found in it and all others.",
    ),
    method(
        "difference_update(self, /, *others)",
        change_by_all::<3>,
        "Update the set, removing elements found in others.",
    ),
    method(
        "symmetric_difference_update(self, other, /)",
        symmetric_difference_update,
        "Update the set, keeping only elements found in either set, but not in both.",
    ),
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

/// `set`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "set",
    layout: Set::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MATCH_SELF | flag::WEAKLY_REFERENCEABLE,
    doc: "Build an unordered collection of unique elements.",
    methods: METHODS,
    attributes: &[],
};
