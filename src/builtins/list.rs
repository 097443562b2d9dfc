//! `list`: its methods. Slices are in `list_slice`, sorting is in `list_sort`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::iterator::{ListIterator, ListReverseIterator};
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::object::slice::Slice;
use crate::object::tuple::Tuple;
use crate::protocol::compare::{Comparison, compare_sequences, equal};
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::protocol::number::{index_i64, index_sized};
use crate::protocol::slicing::clipped;
use crate::protocol::subscript::{list_find, sequence_index, wrap};
use crate::protocol::{text, truth};
use crate::thread::Thread;

/// The list of a receiver.
fn of(value: &Value) -> &List {
    value.downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<List>(thread, args.get(0))?;
    Ok(List::with_shape(shape, Vec::new()).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let list = of(args.get(0));
    crate::object::list::drop_items(list.items.take());
    if let Some(iterable) = args.given(1) {
        extend_by(thread, list, iterable)?;
    }
    Ok(Value::none())
}

/// `list.extend(iterable)`: what came before an error stays.
pub(crate) fn extend_by(thread: &Thread, list: &List, iterable: &Value) -> Result<(), Raised> {
    if iterable.exact::<List>().is_some() || iterable.exact::<Tuple>().is_some() {
        let more = iterate::collect(thread, iterable)?;
        list.items.with(|items| items.extend(more));
        return Ok(());
    }
    let iterator = iterate::iter(thread, iterable)?;
    let hint = iterate::length_hint(thread, iterable, 8)?;
    list.items.with(|items| iterate::reserve(thread, items, hint))?;
    while let Some(item) = iterate::next(thread, &iterator)? {
        list.push(item);
    }
    Ok(())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let list = of(args.get(0));
    super::sequence::repr(thread, args.get(0), ("[", "]"), |at| list.get(at))
}

fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match args.get(1).downcast::<List>() {
        Some(other) => compare_sequences(thread, Comparison::ALL[usize::from(OP)], of(args.get(0)), other),
        None => Ok(Value::not_implemented()),
    }
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(ListIterator::new(thread, args.get(0).clone(), 0).into_value())
}

fn reversed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let length = of(args.get(0)).len();
    Ok(ListReverseIterator::new(thread, args.get(0).clone(), length).into_value())
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of(args.get(0)).len()))
}

fn wrong_index(got: &str) -> String {
    format!("list indices must be integers or slices, not {got}")
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (list, key) = (of(args.get(0)), args.get(1));
    if let Some(slice) = key.downcast::<Slice>() {
        return super::list_slice::get(thread, list, slice);
    }
    let at = sequence_index(thread, key, wrong_index)?;
    let item = list.items.with(|items| items.get(wrap(at, items.len())).cloned());
    item.ok_or_else(|| error::index_error(thread, "list index out of range"))
}

fn setitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (list, key, value) = (of(args.get(0)), args.get(1), args.get(2));
    if let Some(slice) = key.downcast::<Slice>() {
        super::list_slice::set(thread, args.get(0), slice, value)?;
        return Ok(Value::none());
    }
    let at = sequence_index(thread, key, wrong_index)?;
    let old = list.items.with(|items| {
        let at = wrap(at, items.len());
        items.get_mut(at).map(|slot| std::mem::replace(slot, value.clone()))
    });
    match old {
        Some(_) => Ok(Value::none()),
        None => Err(error::index_error(thread, "list assignment index out of range")),
    }
}

fn delitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (list, key) = (of(args.get(0)), args.get(1));
    if let Some(slice) = key.downcast::<Slice>() {
        super::list_slice::delete(thread, list, slice)?;
        return Ok(Value::none());
    }
    let at = sequence_index(thread, key, wrong_index)?;
    match take_at(list, at) {
        Some(_) => Ok(Value::none()),
        None => Err(error::index_error(thread, "list assignment index out of range")),
    }
}

/// Takes the item at an index out, if there is one.
fn take_at(list: &List, at: i64) -> Option<Value> {
    list.items.with(|items| {
        let at = wrap(at, items.len());
        (at < items.len()).then(|| items.remove(at))
    })
}

fn add(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(other) = args.get(1).downcast::<List>() else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("can only concatenate list (not \"{got}\") to list")));
    };
    let list = of(args.get(0));
    let mut items = Vec::with_capacity(list.len() + other.len());
    list.items.with(|own| items.extend_from_slice(own));
    other.items.with(|more| items.extend_from_slice(more));
    Ok(List::new(thread, items).into_value())
}

fn multiply(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let count = index_sized(thread, args.get(1), ExceptionKind::OverflowError)?;
    let items = of(args.get(0)).to_vec();
    Ok(List::new(thread, super::sequence::repeat(thread, &items, count)?).into_value())
}

fn iadd(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    extend_by(thread, of(args.get(0)), args.get(1))?;
    Ok(args.get(0).clone())
}

fn imul(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let count = index_sized(thread, args.get(1), ExceptionKind::OverflowError)?;
    let list = of(args.get(0));
    let items = list.to_vec();
    list.items.set(super::sequence::repeat(thread, &items, count)?);
    Ok(args.get(0).clone())
}

fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let found = list_find(thread, of(args.get(0)), args.get(1), 0, usize::MAX)?;
    Ok(Value::bool(found.is_some()))
}

fn append(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of(args.get(0)).push(args.get(1).clone());
    Ok(Value::none())
}

fn extend(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    extend_by(thread, of(args.get(0)), args.get(1))?;
    Ok(Value::none())
}

fn insert(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = index_i64(thread, args.get(1))?;
    of(args.get(0)).items.with(|items| {
        let length = items.len() as i64;
        let at = if at < 0 { at.saturating_add(length) } else { at };
        items.insert(at.clamp(0, length) as usize, args.get(2).clone());
    });
    Ok(Value::none())
}

fn pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = index_i64(thread, args.get(1))?;
    let list = of(args.get(0));
    if at == -1
        && let Some(last) = list.items.with(Vec::pop)
    {
        return Ok(last);
    }
    if list.len() == 0 {
        return Err(error::index_error(thread, "pop from empty list"));
    }
    take_at(list, at).ok_or_else(|| error::index_error(thread, "pop index out of range"))
}

fn clear(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    crate::object::list::drop_items(of(args.get(0)).items.take());
    Ok(Value::none())
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(List::new(thread, of(args.get(0)).to_vec()).into_value())
}

fn reverse(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of(args.get(0)).items.with(|items| items.reverse());
    Ok(Value::none())
}

fn remove(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let list = of(args.get(0));
    match list_find(thread, list, args.get(1), 0, usize::MAX)? {
        Some(at) => {
            drop(take_at(list, at as i64));
            Ok(Value::none())
        }
        None => Err(error::value_error(thread, "list.remove(x): x not in list")),
    }
}

fn index(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let list = of(args.get(0));
    let start = clipped(thread, args.get(2), list.len())?;
    let stop = clipped_end(thread, args.get(3), list.len())?;
    match list_find(thread, list, args.get(1), start, stop)? {
        Some(at) => Ok(int::from_usize(thread, at)),
        None => {
            let text = text::repr(thread, args.get(1))?;
            Err(error::value_error(thread, format!("{} is not in list", text.lossy())))
        }
    }
}

/// A stop that lets the list grow: one beyond the length stays as it is.
fn clipped_end(thread: &Thread, stop: &Value, length: usize) -> Result<usize, Raised> {
    match stop.as_small() {
        Some(stop) if stop >= 0 => Ok(stop as usize),
        _ => clipped(thread, stop, length),
    }
}

fn count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (list, mut at, mut count) = (of(args.get(0)), 0, 0);
    while let Some(item) = list.get(at) {
        count += usize::from(equal(thread, &item, args.get(1))?);
        at += 1;
    }
    Ok(int::from_usize(thread, count))
}

fn sort(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let reverse = truth::is_true(thread, args.get(2))?;
    super::list_sort::sort(thread, of(args.get(0)), args.not_none(1), reverse)?;
    Ok(Value::none())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let room = of(args.get(0)).items.with(|items| items.capacity());
    Ok(int::from_usize(thread, 40 + 8 * room))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, iterable=<unrepresentable>, /)", init, "Initialize self."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__lt__(self, value, /)", compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare::<5>, "Return self>=value."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__len__(self, /)", len, "Return len(self)."),
    method("__getitem__(self, index, /)", getitem, "Return self[index]."),
    method("__setitem__(self, key, value, /)", setitem, "Set self[key] to value."),
    method("__delitem__(self, key, /)", delitem, "Delete self[key]."),
    method("__add__(self, value, /)", add, "Return self+value."),
    method("__mul__(self, value, /)", multiply, "Return self*value."),
    method("__rmul__(self, value, /)", multiply, "Return value*self."),
    method("__contains__(self, key, /)", contains, "Return bool(key in self)."),
    method("__iadd__(self, value, /)", iadd, "Implement self+=value."),
    method("__imul__(self, value, /)", imul, "Implement self*=value."),
    method("__reversed__(self, /)", reversed, "Return a reverse iterator over the list."),
    method("__sizeof__(self, /)", sizeof, "Return the size of the list in memory, in bytes."),
    method("clear(self, /)", clear, "Remove all items from list."),
    method("copy(self, /)", copy, "Return a shallow copy of the list."),
    method("append(self, object, /)", append, "Append object to the end of the list."),
    method("insert(self, index, object, /)", insert, "Insert object before index."),
    method("extend(self, iterable, /)", extend, "Extend list by appending elements from the iterable."),
    method(
        "pop(self, index=-1, /)",
        pop,
        "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range.",
    ),
    method(
        "remove(self, value, /)",
        remove,
        "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.",
    ),
    method(
        "index(self, value, start=0, stop=sys.maxsize, /)",
        index,
        "Return first index of value.\n\nRaises ValueError if the value is not present.",
    ),
    method("count(self, value, /)", count, "Return number of occurrences of value."),
    method("reverse(self, /)", reverse, "Reverse *IN PLACE*."),
    method(
        "sort(self, /, *, key=None, reverse=False)",
        sort,
        "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list itself is modified) and stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key function is given, apply it once to each list item and sort them,\nascending or descending, according to their function values.\n\nThe reverse flag can be set to sort in descending order.",
    ),
    class_method("__class_getitem__(cls, object, /)", super::generic_alias::class_getitem, "See PEP 585"),
];

/// `list`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "list",
    layout: List::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::SEQUENCE | flag::MATCH_SELF,
    doc: "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.",
    methods: METHODS,
    attributes: &[],
};
