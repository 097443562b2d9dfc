//! `range`: a sequence of ints that is never stored. Ranges of machine words are computed as such, others with
//! big ints.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method, read_only};
use crate::object::adapter::LongRangeIterator;
use crate::object::class::{builtin, flag};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{self, Integer};
use crate::object::iterator::RangeIterator;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::slice::{Range, Slice};
use crate::object::str::Str;
use crate::object::tuple::{Tuple, pair};
use crate::protocol::compare::{Comparison, equal};
use crate::protocol::hash::of_tuple;
use crate::protocol::number::{index, is_index};
use crate::protocol::{slicing, text};
use crate::pure::range::{Large, Small};
use crate::pure::slice;
use crate::thread::Thread;
use dashu_int::IBig;

fn of(value: &Value) -> &Range {
    value.downcast().expect("the descriptor checked self")
}

/// A range in machine words, if it fits.
fn small(range: &Range) -> Option<Small> {
    let word = |value| Integer::of(value)?.small();
    Some(Small { start: word(&range.start)?, stop: word(&range.stop)?, step: word(&range.step)? })
}

fn large(range: &Range) -> Large {
    let number = |value| Integer::of(value).expect("a range holds ints").big().into_owned();
    Large { start: number(&range.start), stop: number(&range.stop), step: number(&range.step) }
}

fn from_small(thread: &Thread, range: Small) -> Value {
    let [start, stop, step] = [range.start, range.stop, range.step].map(|n| int::from_i64(thread, n));
    Range::new(thread, start, stop, step).into_value()
}

fn from_large(thread: &Thread, range: Large) -> Value {
    let [start, stop, step] = [range.start, range.stop, range.step].map(|n| int::from_big(thread, n));
    Range::new(thread, start, stop, step).into_value()
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let first = index(thread, args.get(1))?;
    let Some(stop) = args.given(2) else {
        return Ok(Range::new(thread, Value::small(0), first, Value::small(1)).into_value());
    };
    let stop = index(thread, stop)?;
    let step = args.given(3).map_or(Ok(Value::small(1)), |step| index(thread, step))?;
    if step.as_small() == Some(0) {
        return Err(error::value_error(thread, "range() arg 3 must not be zero"));
    }
    Ok(Range::new(thread, first, stop, step).into_value())
}

/// The number of values, an int.
fn length(thread: &Thread, range: &Range) -> Value {
    match small(range) {
        Some(small) => int::from_u64(thread, small.length()),
        None => int::from_big(thread, large(range).length()),
    }
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let length = length(thread, of(args.get(0)));
    if Integer::of(&length).and_then(Integer::small).is_none() {
        return Err(error::overflow_error(thread, "Python int too large to convert to C ssize_t"));
    }
    Ok(length)
}

fn truth(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let range = of(args.get(0));
    let empty = small(range).map_or_else(|| large(range).length().is_zero(), |small| small.length() == 0);
    Ok(Value::bool(!empty))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let range = of(args.get(0));
    let mut out = b"range(".to_vec();
    out.extend(text::repr(thread, &range.start)?.as_bytes());
    out.extend(b", ");
    out.extend(text::repr(thread, &range.stop)?.as_bytes());
    if range.step.as_small() != Some(1) {
        out.extend(b", ");
        out.extend(text::repr(thread, &range.step)?.as_bytes());
    }
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (range, key) = (of(args.get(0)), args.get(1));
    if let Some(slice) = key.downcast::<Slice>() {
        return sliced(thread, range, slice);
    }
    if !is_index(thread, key) {
        return Err(error::wrong_type(thread, "range indices must be integers or slices", key));
    }
    let key = index(thread, key)?;
    let place = Integer::of(&key).expect("an index is an int");
    let item = match (small(range), place) {
        (Some(small), Integer::Small(place)) => {
            let length = i128::from(small.length());
            let place = i128::from(place) + if place < 0 { length } else { 0 };
            (0 <= place && place < length).then(|| int::from_i64(thread, small.item(place as u64)))
        }
        _ => {
            let range = large(range);
            let length = range.length();
            let place = place.big().into_owned();
            let place = if place < IBig::ZERO { place + &length } else { place };
            (IBig::ZERO <= place && place < length).then(|| int::from_big(thread, range.item(&place)))
        }
    };
    item.ok_or_else(|| error::index_error(thread, "range object index out of range"))
}

fn sliced(thread: &Thread, range: &Range, by: &Slice) -> Result<Value, Raised> {
    if let Some(small) = small(range)
        && (by.step.is_none() || by.step.is_small())
        && let Ok(length) = usize::try_from(small.length())
        && isize::try_from(length).is_ok()
    {
        let span = slicing::span(thread, by, length)?;
        if let Some(part) = small.slice(span) {
            return Ok(from_small(thread, part));
        }
    }
    let part = |value: &Value| -> Result<Option<IBig>, Raised> {
        if value.is_none() {
            return Ok(None);
        }
        let index = index(thread, value)?;
        Ok(Integer::of(&index).map(|int| int.big().into_owned()))
    };
    let (start, stop, step) = (part(&by.start)?, part(&by.stop)?, part(&by.step)?);
    let range = large(range);
    let (start, stop, step) = slice::indices(start.as_ref(), stop.as_ref(), step.as_ref(), &range.length())
        .map_err(|fault| error::from_fault(thread, fault))?;
    Ok(from_large(thread, range.slice(&start, &stop, &step)))
}

/// The place of an int in the range, an int.
fn place(thread: &Thread, range: &Range, value: &Value) -> Option<Value> {
    let number = Integer::of(value)?;
    match (small(range), number) {
        (Some(small), Integer::Small(number)) => {
            small.index(number).map(|place| int::from_u64(thread, place))
        }
        _ => large(range).index(&number.big()).map(|place| int::from_big(thread, place)),
    }
}

/// True for ints and bools themselves: their place is computed, anything else is compared with each item.
fn is_plain_int(value: &Value) -> bool {
    value.is_small() || value.as_bool().is_some() || value.exact::<int::Int>().is_some()
}

/// The place of the first item equal to `value`, found by going through.
fn search(thread: &Thread, range: &Value, value: &Value) -> Result<Option<usize>, Raised> {
    let iterator = iterator(thread, of(range));
    let mut at = 0;
    while let Some(item) = crate::protocol::iterate::next(thread, &iterator)? {
        if equal(thread, &item, value)? {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (range, value) = (args.get(0), args.get(1));
    let found = if is_plain_int(value) {
        place(thread, of(range), value).is_some()
    } else {
        search(thread, range, value)?.is_some()
    };
    Ok(Value::bool(found))
}

fn count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (range, value) = (args.get(0), args.get(1));
    if is_plain_int(value) {
        return Ok(Value::small(i64::from(place(thread, of(range), value).is_some())));
    }
    let iterator = iterator(thread, of(range));
    let mut count = 0;
    while let Some(item) = crate::protocol::iterate::next(thread, &iterator)? {
        count += i64::from(equal(thread, &item, value)?);
    }
    Ok(Value::small(count))
}

fn index_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (range, value) = (args.get(0), args.get(1));
    if is_plain_int(value) {
        return place(thread, of(range), value).ok_or_else(|| {
            let text = text::repr(thread, value).map_or_else(|_| String::new(), |text| text.lossy());
            error::value_error(thread, format!("{text} is not in range"))
        });
    }
    match search(thread, range, value)? {
        Some(at) => Ok(int::from_usize(thread, at)),
        None => Err(error::value_error(thread, "sequence.index(x): x not in sequence")),
    }
}

/// `iter(range)`
pub(super) fn iterator(thread: &Thread, range: &Range) -> Value {
    match small(range) {
        Some(small) => RangeIterator::new(thread, small.start, small.step, small.length()).into_value(),
        None => {
            let left = length(thread, range);
            LongRangeIterator::new(thread, range.start.clone(), range.step.clone(), left).into_value()
        }
    }
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(iterator(thread, of(args.get(0))))
}

fn reversed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let range = of(args.get(0));
    if let Some(back) = small(range).and_then(Small::reversed) {
        return Ok(RangeIterator::new(thread, back.start, back.step, back.length()).into_value());
    }
    let range = large(range);
    let left = range.length();
    let last = range.item(&(&left - IBig::ONE));
    let [last, step, left] = [last, -range.step, left].map(|number| int::from_big(thread, number));
    Ok(LongRangeIterator::new(thread, last, step, left).into_value())
}

/// What makes a range equal to another: the length, the first item and the step, as far as they matter.
fn identity(thread: &Thread, range: &Range) -> Vec<Value> {
    let length = length(thread, range);
    let (start, step) = match length.as_small() {
        Some(0) => (Value::none(), Value::none()),
        Some(1) => (range.start.clone(), Value::none()),
        _ => (range.start.clone(), range.step.clone()),
    };
    vec![length, start, step]
}

fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let op = Comparison::ALL[usize::from(OP)];
    let Some(other) = args.get(1).downcast::<Range>() else { return Ok(Value::not_implemented()) };
    if op.of_equality(true).is_none() {
        return Ok(Value::not_implemented());
    }
    let (a, b) = (identity(thread, of(args.get(0))), identity(thread, other));
    let mut same = true;
    for (a, b) in a.iter().zip(&b) {
        same = same && equal(thread, a, b)?;
    }
    Ok(Value::bool(same == (op == Comparison::Equal)))
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of_tuple(thread, &identity(thread, of(args.get(0)))).map(|hash| int::from_i64(thread, hash))
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let range = of(args.get(0));
    let class = Value::from_object(builtin::<Range>(thread));
    let parts = vec![range.start.clone(), range.stop.clone(), range.step.clone()];
    Ok(pair(thread, class, Tuple::new(thread, parts).into_value()))
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, start, stop=<unrepresentable>, step=<unrepresentable>, /)",
        new,
        "Create and return a new object.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method("__lt__(self, value, /)", compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare::<5>, "Return self>=value."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__bool__(self, /)", truth, "True if self else False"),
    method("__len__(self, /)", len, "Return len(self)."),
    method("__getitem__(self, key, /)", getitem, "Return self[key]."),
    method("__contains__(self, key, /)", contains, "Return bool(key in self)."),
    method("__reversed__(self, /)", reversed, "Return a reverse iterator."),
    method("__reduce__(self, /)", reduce, ""),
    method(
        "count(self, value, /)",
        count,
        "rangeobject.count(value) -> integer -- return number of occurrences of value",
    ),
    method(
        "index(self, value, /)",
        index_of,
        "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present.",
    ),
];

static ATTRIBUTES: &[Attribute] = &[
    read_only("start", |_, range| Ok(of(range).start.clone())),
    read_only("stop", |_, range| Ok(of(range).stop.clone())),
    read_only("step", |_, range| Ok(of(range).step.clone())),
];

/// `range`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "range",
    layout: Range::layout,
    base: Some(Instance::layout),
    flags: flag::SEQUENCE,
    doc: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the valid indices for a list of 4 elements.\nWhen step is given, it specifies the increment (or decrement).",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
