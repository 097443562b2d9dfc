//! What set and frozenset have in common: everything that changes nothing.

use crate::memory::value::{Raised, Value};
use crate::native::method;
use crate::object::class::{class_of, type_name};
use crate::object::int;
use crate::object::iterator::SetIterator;
use crate::object::list::List;
use crate::object::names::Name;
use crate::object::native::{Arguments, Method};
use crate::object::set::{FrozenSet, Set, table_of};
use crate::object::str::Str;
use crate::object::table::Table;
use crate::object::tuple::Tuple;
use crate::protocol::call::call_method;
use crate::protocol::compare::Comparison;
use crate::protocol::mapping::{find, next_member};
use crate::protocol::sets::{self, Members};
use crate::protocol::{step, text};
use crate::thread::Thread;

/// The members of a receiver.
pub(super) fn of(value: &Value) -> &Members {
    table_of(value).expect("the descriptor checked self")
}

/// A plain set or frozenset, of the kind the left operand is.
pub(super) fn like(thread: &Thread, left: &Value, table: Table<()>) -> Value {
    if left.downcast::<FrozenSet>().is_some() {
        FrozenSet::new(thread, table).into_value()
    } else {
        Set::new(thread, table).into_value()
    }
}

pub(super) fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (set, members) = (args.get(0), of(args.get(0)));
    let class = type_name(thread, set);
    let Some(_guard) = text::enter_repr(thread, set) else {
        return Ok(Str::new(thread, &format!("{class}(...)")).into_value());
    };
    if members.with(|table| table.len()) == 0 {
        return Ok(Str::new(thread, &format!("{class}()")).into_value());
    }
    let plain = set.exact::<Set>().is_some();
    let mut out = if plain { b"{".to_vec() } else { format!("{class}({{").into_bytes() };
    let (mut from, mut first) = (0, true);
    while let Some((at, _, key)) = next_member(members, from) {
        if !first {
            out.extend(b", ");
        }
        out.extend(text::repr(thread, &key)?.as_bytes());
        (from, first) = (at + 1, false);
    }
    out.extend(if plain { &b"}"[..] } else { &b"})"[..] });
    Ok(Str::from_wtf8(thread, &out).into_value())
}

pub(super) fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let op = Comparison::ALL[usize::from(OP)];
    let (members, Some(others)) = (of(args.get(0)), table_of(args.get(1))) else {
        return Ok(Value::not_implemented());
    };
    let (own, other) = (members.with(|table| table.len()), others.with(|table| table.len()));
    let holds = match op {
        Comparison::Equal => own == other && sets::is_subset(thread, members, others)?,
        Comparison::NotEqual => own != other || !sets::is_subset(thread, members, others)?,
        Comparison::LessEqual => sets::is_subset(thread, members, others)?,
        Comparison::Less => own < other && sets::is_subset(thread, members, others)?,
        Comparison::GreaterEqual => sets::is_subset(thread, others, members)?,
        Comparison::Greater => other < own && sets::is_subset(thread, others, members)?,
    };
    Ok(Value::bool(holds))
}

pub(super) fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of(args.get(0)).with(|table| table.len())))
}

pub(super) fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let expected = step::expect(of(args.get(0)).with(|table| table.len()));
    Ok(SetIterator::new(thread, args.get(0).clone(), expected).into_value())
}

pub(super) fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let hash = sets::member_hash(thread, args.get(1))?;
    let found = find(thread, of(args.get(0)), hash, args.get(1))?;
    Ok(Value::bool(found.is_some()))
}

/// A binary operator: `NotImplemented` beside anything but a set or frozenset.
fn operate(
    thread: &Thread,
    left: &Value,
    right: &Value,
    operation: fn(&Thread, &Members, &Value) -> Result<Table<()>, Raised>,
) -> Result<Value, Raised> {
    match (table_of(left), table_of(right)) {
        (Some(members), Some(_)) => Ok(like(thread, left, operation(thread, members, right)?)),
        _ => Ok(Value::not_implemented()),
    }
}

/// The operations that make a new set.
pub(super) type Operation = fn(&Thread, &Members, &Value) -> Result<Table<()>, Raised>;

fn united(thread: &Thread, members: &Members, other: &Value) -> Result<Table<()>, Raised> {
    let result = Members::new(members.with(|table| table.copy()));
    sets::update(thread, &result, other)?;
    Ok(result.take())
}

fn symmetric(thread: &Thread, members: &Members, other: &Value) -> Result<Table<()>, Raised> {
    let result = Members::new(members.with(|table| table.copy()));
    sets::symmetric_update(thread, &result, other)?;
    Ok(result.take())
}

/// By number: `&`, `|`, `^`, `-`.
const OPERATIONS: [Operation; 4] = [sets::intersection, united, symmetric, sets::difference];

fn forward<const OP: usize>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    operate(thread, args.get(0), args.get(1), OPERATIONS[OP])
}

fn reflected<const OP: usize>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    operate(thread, args.get(1), args.get(0), OPERATIONS[OP])
}

/// `set.union(*others)` and its kin: one operand after the other.
fn all<const OP: usize>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let set = args.get(0);
    let mut result = Members::new(of(set).with(|table| table.copy()));
    for other in args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items) {
        result = Members::new(OPERATIONS[OP](thread, &result, other)?);
    }
    Ok(like(thread, set, result.take()))
}

fn symmetric_difference(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let table = symmetric(thread, of(args.get(0)), args.get(1))?;
    Ok(like(thread, args.get(0), table))
}

fn isdisjoint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    sets::is_disjoint(thread, of(args.get(0)), args.get(1)).map(Value::bool)
}

/// The members of the other operand, made a set if it is none.
fn with_members<R>(
    thread: &Thread,
    other: &Value,
    ask: impl FnOnce(&Members) -> Result<R, Raised>,
) -> Result<R, Raised> {
    match table_of(other) {
        Some(members) => ask(members),
        None => ask(&Members::new(sets::from_iterable(thread, other)?)),
    }
}

fn issubset(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    with_members(thread, args.get(1), |others| sets::is_subset(thread, of(args.get(0)), others))
        .map(Value::bool)
}

fn issuperset(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    with_members(thread, args.get(1), |others| sets::is_subset(thread, others, of(args.get(0))))
        .map(Value::bool)
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let set = args.get(0);
    let keys = of(set).with(|table| table.iter().map(|(_, _, key, _)| key.clone()).collect());
    let keys = List::new(thread, keys).into_value();
    let class = Value::from_object(class_of(thread, set));
    let state = call_method(thread, set, Name::__getstate__, &[])?;
    let parts = vec![class, Tuple::of(thread, [keys]).into_value(), state];
    Ok(Tuple::new(thread, parts).into_value())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let slots = of(args.get(0)).with(|table| table.slots());
    let more = if slots <= 5 { 0 } else { 16 * (slots * 2).next_power_of_two() };
    Ok(int::from_usize(thread, 200 + more))
}

pub(super) const REPR: Method = method("__repr__(self, /)", repr, "Return repr(self).");
pub(super) const LT: Method = method("__lt__(self, value, /)", compare::<0>, "Return self<value.");
pub(super) const LE: Method = method("__le__(self, value, /)", compare::<1>, "Return self<=value.");
pub(super) const EQ: Method = method("__eq__(self, value, /)", compare::<2>, "Return self==value.");
pub(super) const NE: Method = method("__ne__(self, value, /)", compare::<3>, "Return self!=value.");
pub(super) const GT: Method = method("__gt__(self, value, /)", compare::<4>, "Return self>value.");
pub(super) const GE: Method = method("__ge__(self, value, /)", compare::<5>, "Return self>=value.");
pub(super) const ITER: Method = method("__iter__(self, /)", iter, "Implement iter(self).");
pub(super) const LEN: Method = method("__len__(self, /)", len, "Return len(self).");
pub(super) const CONTAINS: Method =
    method("__contains__(self, object, /)", contains, "x.__contains__(y) <==> y in x.");
pub(super) const AND: Method = method("__and__(self, value, /)", forward::<0>, "Return self&value.");
pub(super) const RAND: Method = method("__rand__(self, value, /)", reflected::<0>, "Return value&self.");
pub(super) const OR: Method = method("__or__(self, value, /)", forward::<1>, "Return self|value.");
pub(super) const ROR: Method = method("__ror__(self, value, /)", reflected::<1>, "Return value|self.");
pub(super) const XOR: Method = method("__xor__(self, value, /)", forward::<2>, "Return self^value.");
pub(super) const RXOR: Method = method("__rxor__(self, value, /)", reflected::<2>, "Return value^self.");
pub(super) const SUB: Method = method("__sub__(self, value, /)", forward::<3>, "Return self-value.");
pub(super) const RSUB: Method = method("__rsub__(self, value, /)", reflected::<3>, "Return value-self.");
pub(super) const UNION: Method = method(
    "union(self, /, *others)",
    all::<1>,
    "Return a new set with elements from the set and all others.",
);
pub(super) const INTERSECTION: Method = method(
    "intersection(self, /, *others)",
    all::<0>,
    "Return a new set with elements common to the set and all others.",
);
pub(super) const DIFFERENCE: Method = method(
    "difference(self, /, *others)",
    all::<3>,
    "Return a new set with elements in the set that are not in the others.",
);
pub(super) const SYMMETRIC: Method = method(
    "symmetric_difference(self, other, /)",
    symmetric_difference,
    "Return a new set with elements in either the set or other but not both.",
);
pub(super) const ISDISJOINT: Method =
    method("isdisjoint(self, other, /)", isdisjoint, "Return True if two sets have a null intersection.");
pub(super) const ISSUBSET: Method =
    method("issubset(self, other, /)", issubset, "Report whether another set contains this set.");
pub(super) const ISSUPERSET: Method =
    method("issuperset(self, other, /)", issuperset, "Report whether this set contains another set.");
pub(super) const REDUCE: Method =
    method("__reduce__(self, /)", reduce, "Return state information for pickling.");
pub(super) const SIZEOF: Method =
    method("__sizeof__(self, /)", sizeof, "S.__sizeof__() -> size of S in memory, in bytes.");
