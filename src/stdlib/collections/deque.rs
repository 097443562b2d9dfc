//! `deque`: a list with two ends, perhaps of bounded length. What it shares with other sequences (operators,
//! indices, searching) is in `deque_sequence`.

use super::deque_sequence as sequence;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::shape::Shape;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::flag;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{self, Integer};
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Attribute, Method};
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::protocol::number::index_i64;
use crate::stdlib::iterator::{GENERIC, of};
use crate::thread::Thread;
use std::cell::Cell;
use std::collections::VecDeque;

/// A deque object.
#[repr(C)]
pub(crate) struct Deque {
    header: Header,
    /// The items.
    pub(super) items: Guarded<VecDeque<Value>>,
    /// The most there may be.
    pub(super) limit: Cell<Option<usize>>,
    /// Another number after each change of length or order: iterators look at it.
    pub(super) changes: Cell<u64>,
}

layout!(
    Deque,
    Kind::Other,
    tracked,
    |deque, visit| deque.items.with(|items| items.iter().for_each(visit)),
    |deque| drop(deque.items.take())
);

impl Deque {
    /// An empty deque of a class with this layout.
    pub(super) fn with_shape(shape: &Shape, limit: Option<usize>) -> Obj<Deque> {
        heap::new(shape, |header| Deque {
            header,
            items: Guarded::new(VecDeque::new()),
            limit: Cell::new(limit),
            changes: Cell::new(0),
        })
    }

    /// An operation that changes the length or the order.
    pub(super) fn change<R>(&self, operate: impl FnOnce(&mut VecDeque<Value>) -> R) -> R {
        self.changes.set(self.changes.get().wrapping_add(1));
        self.items.with(operate)
    }

    /// Number of items.
    pub(super) fn len(&self) -> usize {
        self.items.with(|items| items.len())
    }

    /// A new reference to an item.
    pub(super) fn get(&self, at: usize) -> Option<Value> {
        self.items.with(|items| items.get(at).cloned())
    }

    /// The items.
    pub(super) fn to_vec(&self) -> Vec<Value> {
        self.items.with(|items| items.iter().cloned().collect())
    }

    /// Puts an item at the right end; what that pushes out at the left.
    pub(super) fn push(&self, item: Value) -> Option<Value> {
        let limit = self.limit.get();
        self.change(|items| {
            items.push_back(item);
            if limit.is_some_and(|limit| items.len() > limit) { items.pop_front() } else { None }
        })
    }

    /// Puts an item at the left end; what that pushes out at the right.
    pub(super) fn push_left(&self, item: Value) -> Option<Value> {
        let limit = self.limit.get();
        self.change(|items| {
            items.push_front(item);
            if limit.is_some_and(|limit| items.len() > limit) { items.pop_back() } else { None }
        })
    }

    /// Puts all items of an iterable at one end.
    pub(super) fn extend_by(&self, thread: &Thread, iterable: &Value, left: bool) -> Result<(), Raised> {
        let me = Value::from_object(self);
        let snapshot;
        let iterable = if me.is(iterable) {
            snapshot = crate::object::list::List::new(thread, self.to_vec()).into_value();
            &snapshot
        } else {
            iterable
        };
        iterate::for_each(thread, iterable, |item| {
            drop(if left { self.push_left(item) } else { self.push(item) });
            Ok(())
        })
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Deque>(thread, args.get(0))?;
    Ok(Deque::with_shape(shape, None).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let limit = match args.not_none(2) {
        None => None,
        Some(limit) if Integer::of(limit).is_none() => {
            return Err(error::type_error(thread, "an integer is required"));
        }
        Some(limit) => match usize::try_from(index_i64(thread, limit)?) {
            Ok(limit) => Some(limit),
            Err(_) => return Err(error::value_error(thread, "maxlen must be non-negative")),
        },
    };
    deque.limit.set(limit);
    drop(deque.change(std::mem::take));
    if let Some(iterable) = args.given(1) {
        deque.extend_by(thread, iterable, false)?;
    }
    Ok(Value::none())
}

fn append(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    drop(of::<Deque>(args.get(0)).push(args.get(1).clone()));
    Ok(Value::none())
}

fn append_left(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    drop(of::<Deque>(args.get(0)).push_left(args.get(1).clone()));
    Ok(Value::none())
}

fn extend(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of::<Deque>(args.get(0)).extend_by(thread, args.get(1), false)?;
    Ok(Value::none())
}

fn extend_left(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of::<Deque>(args.get(0)).extend_by(thread, args.get(1), true)?;
    Ok(Value::none())
}

fn or_empty(thread: &Thread, item: Option<Value>) -> Result<Value, Raised> {
    item.ok_or_else(|| error::index_error(thread, "pop from an empty deque"))
}

fn pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    or_empty(thread, of::<Deque>(args.get(0)).change(VecDeque::pop_back))
}

fn pop_left(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    or_empty(thread, of::<Deque>(args.get(0)).change(VecDeque::pop_front))
}

fn clear(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    drop(of::<Deque>(args.get(0)).change(std::mem::take));
    Ok(Value::none())
}

fn reverse(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of::<Deque>(args.get(0)).change(|items| items.make_contiguous().reverse());
    Ok(Value::none())
}

fn rotate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let steps = index_i64(thread, args.get(1))?;
    of::<Deque>(args.get(0)).change(|items| {
        if let Some(steps) = steps.checked_rem_euclid(items.len() as i64) {
            items.rotate_right(steps as usize);
        }
    });
    Ok(Value::none())
}

fn insert(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let at = index_i64(thread, args.get(1))?;
    let length = deque.len();
    if deque.limit.get().is_some_and(|limit| length >= limit) {
        return Err(error::index_error(thread, "deque already at its maximum size"));
    }
    let at = if at < 0 { at.saturating_add(length as i64).max(0) } else { at.min(length as i64) };
    deque.change(|items| items.insert(at as usize, args.get(2).clone()));
    Ok(Value::none())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let room = of::<Deque>(args.get(0)).items.with(|items| items.capacity());
    Ok(int::from_usize(thread, size_of::<Deque>() + 8 * room))
}

fn maxlen(thread: &Thread, deque: &Value) -> Result<Value, Raised> {
    Ok(of::<Deque>(deque).limit.get().map_or_else(Value::none, |limit| int::from_usize(thread, limit)))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, iterable=<unrepresentable>, maxlen=None)", init, "Initialize self."),
    method("__repr__(self, /)", sequence::repr, "Return repr(self)."),
    method("__lt__(self, value, /)", sequence::compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", sequence::compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", sequence::compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", sequence::compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", sequence::compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", sequence::compare::<5>, "Return self>=value."),
    method("__iter__(self, /)", super::deque_iterator::iter, "Implement iter(self)."),
    method("__reversed__(self, /)", super::deque_iterator::reversed, "An iterator from the right end."),
    method("__len__(self, /)", sequence::len, "Return len(self)."),
    method("__getitem__(self, key, /)", sequence::getitem, "Return self[key]."),
    method("__setitem__(self, key, value, /)", sequence::setitem, "Set self[key] to value."),
    method("__delitem__(self, key, /)", sequence::delitem, "Delete self[key]."),
    method("__contains__(self, key, /)", sequence::contains, "Return bool(key in self)."),
    method("__add__(self, value, /)", sequence::add, "Return self+value."),
    method("__mul__(self, value, /)", sequence::multiply, "Return self*value."),
    method("__rmul__(self, value, /)", sequence::multiply, "Return value*self."),
    method("__iadd__(self, value, /)", sequence::iadd, "Implement self+=value."),
    method("__imul__(self, value, /)", sequence::imul, "Implement self*=value."),
    method("__copy__(self, /)", sequence::copy, "Return a shallow copy of a deque."),
    method("__reduce__(self, /)", sequence::reduce, "Return state information for pickling."),
    method("__sizeof__(self, /)", sizeof, "Return the size of the deque in memory, in bytes."),
    method("append(self, item, /)", append, "Add an element to the right side of the deque."),
    method("appendleft(self, item, /)", append_left, "Add an element to the left side of the deque."),
    method("clear(self, /)", clear, "Remove all elements from the deque."),
    method("copy(self, /)", sequence::copy, "Return a shallow copy of a deque."),
    method("count(self, value, /)", sequence::count, "Return number of occurrences of value."),
    method("extend(self, iterable, /)", extend, "Extend the right side of the deque."),
    method("extendleft(self, iterable, /)", extend_left, "Extend the left side of the deque."),
    method(
        "index(self, value, start=0, stop=sys.maxsize, /)",
        sequence::index,
        "Return first index of value.\n\nRaises ValueError if the value is not present.",
    ),
    method("insert(self, index, value, /)", insert, "Insert value before index."),
    method("pop(self, /)", pop, "Remove and return the rightmost element."),
    method("popleft(self, /)", pop_left, "Remove and return the leftmost element."),
    method("remove(self, value, /)", sequence::remove, "Remove first occurrence of value."),
    method("reverse(self, /)", reverse, "Reverse *IN PLACE*."),
    method("rotate(self, n=1, /)", rotate, "Rotate the deque n steps to the right."),
    GENERIC,
];

static ATTRIBUTES: &[Attribute] = &[getter("maxlen", maxlen)];

/// `deque`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "collections.deque",
    layout: Deque::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::SEQUENCE | flag::WEAKLY_REFERENCEABLE,
    doc: "A list-like sequence optimized for data accesses near its endpoints.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
