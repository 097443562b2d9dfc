//! Comparison: the six operators. What needs no Python code (numbers, strings) is decided first; sequences are
//! compared item by item; everything else asks the two classes, the right one first if it derives
//! from the left one.

use super::call::call_function_value;
use super::mapping;
use super::truth::is_true;
use crate::memory::value::{Raised, Value};
use crate::object::class::{class_of, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int::{Int, Integer};
use crate::object::list::List;
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::pure::int::compare::{small_with_float, with_float};
use crate::thread::Thread;
use std::cmp::Ordering;

/// One of the six operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Comparison {
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
}

struct Row {
    symbol: &'static str,
    special: Special,
    mirrored: Comparison,
}

static ROWS: [Row; 6] = [
    Row { symbol: "<", special: Special::Lt, mirrored: Comparison::Greater },
    Row { symbol: "<=", special: Special::Le, mirrored: Comparison::GreaterEqual },
    Row { symbol: "==", special: Special::Eq, mirrored: Comparison::Equal },
    Row { symbol: "!=", special: Special::Ne, mirrored: Comparison::NotEqual },
    Row { symbol: ">", special: Special::Gt, mirrored: Comparison::Less },
    Row { symbol: ">=", special: Special::Ge, mirrored: Comparison::LessEqual },
];

impl Comparison {
    /// All six, by number.
    pub(crate) const ALL: [Comparison; 6] = [
        Comparison::Less,
        Comparison::LessEqual,
        Comparison::Equal,
        Comparison::NotEqual,
        Comparison::Greater,
        Comparison::GreaterEqual,
    ];

    /// Whether it holds of two things in this order.
    #[inline(always)]
    pub(crate) fn holds(self, order: Ordering) -> bool {
        match self {
            Comparison::Less => order.is_lt(),
            Comparison::LessEqual => order.is_le(),
            Comparison::Equal => order.is_eq(),
            Comparison::NotEqual => order.is_ne(),
            Comparison::Greater => order.is_gt(),
            Comparison::GreaterEqual => order.is_ge(),
        }
    }

    /// Whether it holds of two floats.
    #[inline(always)]
    pub(crate) fn holds_of_floats(self, left: f64, right: f64) -> bool {
        match self {
            Comparison::Less => left < right,
            Comparison::LessEqual => left <= right,
            Comparison::Equal => left == right,
            Comparison::NotEqual => left != right,
            Comparison::Greater => left > right,
            Comparison::GreaterEqual => left >= right,
        }
    }

    /// `==` and `!=` of things that are equal or not and have no order.
    pub(crate) fn of_equality(self, equal: bool) -> Option<bool> {
        match self {
            Comparison::Equal => Some(equal),
            Comparison::NotEqual => Some(!equal),
            _ => None,
        }
    }

    /// The special method.
    pub(crate) fn special(self) -> Special {
        ROWS[self as usize].special
    }

    fn mirrored(self) -> Comparison {
        ROWS[self as usize].mirrored
    }
}

/// `left <op> right`, as the operator answers it.
#[inline]
pub(crate) fn compare(thread: &Thread, op: Comparison, left: &Value, right: &Value) -> Result<Value, Raised> {
    match unboxed(op, left, right) {
        Some(truth) => Ok(Value::bool(truth)),
        None => compare_objects(thread, op, left, right),
    }
}

/// The truth of `left <op> right`.
#[inline]
pub(crate) fn is(thread: &Thread, op: Comparison, left: &Value, right: &Value) -> Result<bool, Raised> {
    match unboxed(op, left, right) {
        Some(truth) => Ok(truth),
        None => is_true(thread, &compare_objects(thread, op, left, right)?),
    }
}

/// Whether two values count as equal in a container: the same, or `==`.
#[inline]
pub(crate) fn equal(thread: &Thread, left: &Value, right: &Value) -> Result<bool, Raised> {
    if left.is(right) { Ok(true) } else { is(thread, Comparison::Equal, left, right) }
}

#[inline(always)]
fn unboxed(op: Comparison, left: &Value, right: &Value) -> Option<bool> {
    if Value::both_small(left, right) {
        return Some(op.holds(left.small_unchecked().cmp(&right.small_unchecked())));
    }
    match (left.as_float(), right.as_float()) {
        (Some(a), Some(b)) => Some(op.holds_of_floats(a, b)),
        _ => None,
    }
}

/// A number whose class is a built-in one itself.
enum Plain<'a> {
    Int(Integer<'a>),
    Float(f64),
}

fn plain(value: &Value) -> Option<Plain<'_>> {
    if let Some(float) = value.as_float() {
        return Some(Plain::Float(float));
    }
    if value.is_pointer() && value.exact::<Int>().is_none() {
        return None;
    }
    Integer::of(value).map(Plain::Int)
}

/// The order of two ints.
pub(crate) fn order_of_ints(left: Integer<'_>, right: Integer<'_>) -> Ordering {
    match (left, right) {
        (Integer::Small(a), Integer::Small(b)) => a.cmp(&b),
        (Integer::Big(a), Integer::Big(b)) => a.cmp(b),
        (Integer::Small(_), big) if big.is_negative() => Ordering::Greater,
        (Integer::Small(_), _) => Ordering::Less,
        (big, Integer::Small(_)) if big.is_negative() => Ordering::Less,
        (_, Integer::Small(_)) => Ordering::Greater,
    }
}

/// The order of an int and a float; `None` beside nan.
pub(crate) fn order_with_float(left: Integer<'_>, right: f64) -> Option<Ordering> {
    match left {
        Integer::Small(int) => small_with_float(int, right),
        Integer::Big(int) => with_float(int, right),
    }
}

/// What can be decided without Python code.
fn pure(op: Comparison, left: &Value, right: &Value) -> Option<bool> {
    if let (Some(a), Some(b)) = (left.exact::<Str>(), right.exact::<Str>()) {
        return Some(match op {
            Comparison::Equal => a.equals(b),
            Comparison::NotEqual => !a.equals(b),
            _ => op.holds(a.as_bytes().cmp(b.as_bytes())),
        });
    }
    let order = match (plain(left), plain(right)) {
        (Some(Plain::Int(a)), Some(Plain::Int(b))) => Some(order_of_ints(a, b)),
        (Some(Plain::Int(a)), Some(Plain::Float(b))) => order_with_float(a, b),
        (Some(Plain::Float(a)), Some(Plain::Int(b))) => order_with_float(b, a).map(Ordering::reverse),
        // Unboxed, so their classes compare by identity: None beside anything plain.
        _ if !left.is_pointer() && !right.is_pointer() => return op.of_equality(left.is(right)),
        _ => return None,
    };
    Some(order.map_or(op == Comparison::NotEqual, |order| op.holds(order)))
}

#[inline(never)]
fn compare_objects(thread: &Thread, op: Comparison, left: &Value, right: &Value) -> Result<Value, Raised> {
    if let Some(truth) = pure(op, left, right) {
        return Ok(Value::bool(truth));
    }
    if let (Some(a), Some(b)) = (left.exact::<Tuple>(), right.exact::<Tuple>()) {
        return compare_sequences(thread, op, a, b);
    }
    if let (Some(a), Some(b)) = (left.exact::<List>(), right.exact::<List>()) {
        return compare_sequences(thread, op, a, b);
    }
    if let (Some(a), Some(b)) = (left.exact::<Dict>(), right.exact::<Dict>())
        && matches!(op, Comparison::Equal | Comparison::NotEqual)
    {
        let equal = mapping::dict_equal(thread, a, b)?;
        return Ok(Value::bool(equal == (op == Comparison::Equal)));
    }
    ask_classes(thread, op, left, right)
}

fn ask_classes(thread: &Thread, op: Comparison, left: &Value, right: &Value) -> Result<Value, Raised> {
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, " in comparison"));
    }
    let (left_class, right_class) = (class_of(thread, left), class_of(thread, right));
    let right_first = !std::ptr::eq(left_class, right_class) && right_class.is_subclass_of(left_class);
    if right_first && let Some(answer) = ask(thread, op.mirrored(), right, left)? {
        return Ok(answer);
    }
    if let Some(answer) = ask(thread, op, left, right)? {
        return Ok(answer);
    }
    if !right_first && let Some(answer) = ask(thread, op.mirrored(), right, left)? {
        return Ok(answer);
    }
    match op.of_equality(left.is(right)) {
        Some(truth) => Ok(Value::bool(truth)),
        None => Err(unordered(thread, op, left, right)),
    }
}

fn ask(thread: &Thread, op: Comparison, object: &Value, other: &Value) -> Result<Option<Value>, Raised> {
    let Some(special) = class_of(thread, object).special(thread, op.special()) else { return Ok(None) };
    let answer = call_function_value(thread, &special, object, std::slice::from_ref(other))?;
    Ok((!answer.is_not_implemented()).then_some(answer))
}

#[cold]
fn unordered(thread: &Thread, op: Comparison, left: &Value, right: &Value) -> Raised {
    let symbol = ROWS[op as usize].symbol;
    let (a, b) = (type_name(thread, left), type_name(thread, right));
    error::type_error(thread, format!("'{symbol}' not supported between instances of '{a}' and '{b}'"))
}

/// A sequence that may change while its items are compared.
pub(crate) trait Sequence {
    /// Its length now.
    fn length(&self) -> usize;
    /// The item there now.
    fn item(&self, index: usize) -> Option<Value>;
}

impl Sequence for List {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<Value> {
        self.get(index)
    }
}

impl Sequence for Tuple {
    fn length(&self) -> usize {
        self.items().len()
    }

    fn item(&self, index: usize) -> Option<Value> {
        self.items().get(index).cloned()
    }
}

/// Two lists or two tuples: by the first items that differ, or by length.
pub(crate) fn compare_sequences(
    thread: &Thread,
    op: Comparison,
    left: &impl Sequence,
    right: &impl Sequence,
) -> Result<Value, Raised> {
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, " in comparison"));
    }
    if left.length() != right.length()
        && let Some(truth) = op.of_equality(false)
    {
        return Ok(Value::bool(truth));
    }
    let mut at = 0;
    while let (Some(a), Some(b)) = (left.item(at), right.item(at)) {
        if !equal(thread, &a, &b)? {
            return match op.of_equality(false) {
                Some(truth) => Ok(Value::bool(truth)),
                None => compare(thread, op, &a, &b),
            };
        }
        at += 1;
    }
    Ok(Value::bool(op.holds(left.length().cmp(&right.length()))))
}
