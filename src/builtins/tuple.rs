//! `tuple`: its methods.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::iterator::TupleIterator;
use crate::object::native::{Arguments, Method};
use crate::object::slice::Slice;
use crate::object::tuple::Tuple;
use crate::protocol::compare::{Comparison, compare_sequences, equal};
use crate::protocol::construct::shape_of_class;
use crate::protocol::hash::of_tuple;
use crate::protocol::iterate;
use crate::protocol::number::index_sized;
use crate::protocol::slicing::{clipped, span};
use crate::protocol::subscript::{sequence_index, wrap};
use crate::thread::Thread;

/// The tuple of a receiver.
fn of(value: &Value) -> &Tuple {
    value.downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Tuple>(thread, args.get(0))?;
    let Some(iterable) = args.given(1) else {
        return Ok(if shape.exact {
            Tuple::empty(thread).into_value()
        } else {
            Tuple::with_shape(shape, Vec::new()).into_value()
        });
    };
    if !shape.exact {
        return Ok(Tuple::with_shape(shape, iterate::collect(thread, iterable)?).into_value());
    }
    if iterable.exact::<Tuple>().is_some() {
        return Ok(iterable.clone());
    }
    Ok(Tuple::new(thread, iterate::collect(thread, iterable)?).into_value())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let tuple = of(args.get(0));
    super::sequence::repr(thread, args.get(0), ("(", ")"), |at| tuple.items().get(at).cloned())
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of_tuple(thread, of(args.get(0)).items()).map(|hash| int::from_i64(thread, hash))
}

fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match args.get(1).downcast::<Tuple>() {
        Some(other) => compare_sequences(thread, Comparison::ALL[usize::from(OP)], of(args.get(0)), other),
        None => Ok(Value::not_implemented()),
    }
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(TupleIterator::new(thread, args.get(0).clone(), 0).into_value())
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of(args.get(0)).items().len()))
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (tuple, key) = (of(args.get(0)), args.get(1));
    let items = tuple.items();
    if let Some(slice) = key.downcast::<Slice>() {
        let span = span(thread, slice, items.len())?;
        if span.count == items.len() && span.step == 1 && args.get(0).exact::<Tuple>().is_some() {
            return Ok(args.get(0).clone());
        }
        return Ok(Tuple::new(thread, span.pick(items)).into_value());
    }
    let complain = |got: &str| format!("tuple indices must be integers or slices, not {got}");
    let at = sequence_index(thread, key, complain)?;
    let item = items.get(wrap(at, items.len())).cloned();
    item.ok_or_else(|| error::index_error(thread, "tuple index out of range"))
}

fn add(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (left, right) = (args.get(0), args.get(1));
    let Some(other) = right.downcast::<Tuple>() else {
        let got = type_name(thread, right);
        return Err(error::type_error(
            thread,
            format!("can only concatenate tuple (not \"{got}\") to tuple"),
        ));
    };
    let (own, more) = (of(left).items(), other.items());
    if own.is_empty() && right.exact::<Tuple>().is_some() {
        return Ok(right.clone());
    }
    if more.is_empty() && left.exact::<Tuple>().is_some() {
        return Ok(left.clone());
    }
    Ok(Tuple::new(thread, [own, more].concat()).into_value())
}

fn multiply(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let count = index_sized(thread, args.get(1), ExceptionKind::OverflowError)?;
    let items = of(args.get(0)).items();
    if (count == 1 || items.is_empty()) && args.get(0).exact::<Tuple>().is_some() {
        return Ok(args.get(0).clone());
    }
    Ok(Tuple::new(thread, super::sequence::repeat(thread, items, count)?).into_value())
}

fn find(thread: &Thread, items: &[Value], value: &Value) -> Result<Option<usize>, Raised> {
    for (at, item) in items.iter().enumerate() {
        if equal(thread, item, value)? {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    find(thread, of(args.get(0)).items(), args.get(1)).map(|found| Value::bool(found.is_some()))
}

fn index(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let items = of(args.get(0)).items();
    let start = clipped(thread, args.get(2), items.len())?;
    let stop = clipped(thread, args.get(3), items.len())?;
    match find(thread, items.get(start..stop).unwrap_or_default(), args.get(1))? {
        Some(at) => Ok(int::from_usize(thread, start + at)),
        None => Err(error::value_error(thread, "tuple.index(x): x not in tuple")),
    }
}

fn count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut count = 0;
    for item in of(args.get(0)).items() {
        count += usize::from(equal(thread, item, args.get(1))?);
    }
    Ok(int::from_usize(thread, count))
}

fn getnewargs(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let plain = Tuple::new(thread, of(args.get(0)).items().to_vec()).into_value();
    Ok(Tuple::of(thread, [plain]).into_value())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, 24 + 8 * of(args.get(0)).items().len()))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable=<unrepresentable>, /)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method("__lt__(self, value, /)", compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare::<5>, "Return self>=value."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__len__(self, /)", len, "Return len(self)."),
    method("__getitem__(self, key, /)", getitem, "Return self[key]."),
    method("__add__(self, value, /)", add, "Return self+value."),
    method("__mul__(self, value, /)", multiply, "Return self*value."),
    method("__rmul__(self, value, /)", multiply, "Return value*self."),
    method("__contains__(self, key, /)", contains, "Return bool(key in self)."),
    method("__getnewargs__(self, /)", getnewargs, ""),
    method("__sizeof__(self, /)", sizeof, "Return the size of the tuple in memory, in bytes."),
    method(
        "index(self, value, start=0, stop=sys.maxsize, /)",
        index,
        "Return first index of value.\n\nRaises ValueError if the value is not present.",
    ),
    method("count(self, value, /)", count, "Return number of occurrences of value."),
    class_method("__class_getitem__(cls, object, /)", super::generic_alias::class_getitem, "See PEP 585"),
];

/// `tuple`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "tuple",
    layout: Tuple::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::SEQUENCE | flag::MATCH_SELF,
    doc: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
    methods: METHODS,
    attributes: &[],
};
