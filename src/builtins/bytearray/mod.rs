//! `bytearray`: the methods it shares with bytes, and those that change it in place.

mod mutate;

use super::bytes::kind::OfByteArray;
use super::bytes::make::Maker;
use super::bytes::{byte_iterator, byte_methods};
use super::iterators::{itself, or_stop};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::bytearray::ByteArray;
use crate::object::class::{class_of, flag};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::from_usize;
use crate::object::iterator::ByteArrayIterator;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::attribute;
use crate::protocol::buffer;
use crate::protocol::compare::Comparison;
use crate::protocol::construct::shape_of_class;
use crate::pure::wtf8;
use crate::thread::Thread;

pub(super) const MAKER: Maker =
    Maker { name: "bytearray", out_of_range: "byte must be in range(0, 256)", asks: false };

fn this<'a>(args: &Arguments<'a>) -> &'a ByteArray {
    args.get(0).downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<ByteArray>(thread, args.get(0))?;
    Ok(ByteArray::with_shape(shape, Vec::new()).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = MAKER.make(thread, args.given(1), args.given(2), args.given(3))?;
    mutate::resizing(thread, this(&args), |own| *own = bytes)?;
    Ok(Value::none())
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(ByteArrayIterator::new(thread, args.get(0).clone(), 0).into_value())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let room = this(&args).store.with(|store| store.bytes.capacity());
    Ok(from_usize(thread, size_of::<ByteArray>() + room))
}

fn alloc(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_usize(thread, this(&args).store.with(|store| store.bytes.capacity())))
}

/// `(class, (text, 'latin-1'), __dict__)`, or with the bytes themselves for newer protocols.
fn reduce_parts(thread: &Thread, own: &Value, state: &Value) -> Value {
    let array = own.downcast::<ByteArray>().expect("the descriptor checked self");
    let text = wtf8::from_points(array.to_vec().into_iter().map(u32::from));
    let text = Str::from_wtf8(thread, &text).into_value();
    let args = Tuple::of(thread, [text, Str::new(thread, "latin-1").into_value()]).into_value();
    let class = Value::from_object(class_of(thread, own));
    Tuple::of(thread, [class, args, state.clone()]).into_value()
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let state = attribute::get_optional(thread, args.get(0), name(thread, Name::__dict__))?;
    Ok(reduce_parts(thread, args.get(0), &state.unwrap_or_else(Value::none)))
}

macro_rules! comparisons {
    ($($name:ident $member:ident;)*) => {$(
        fn $name(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let Some(other) = buffer::bytes_if_any(thread, args.get(1))? else {
                return Ok(Value::not_implemented());
            };
            let order = this(&args).store.with(|store| store.bytes.as_slice().cmp(&other));
            Ok(Value::bool(Comparison::$member.holds(order)))
        }
    )*};
}

comparisons! {
    eq Equal;
    ne NotEqual;
    lt Less;
    le LessEqual;
    gt Greater;
    ge GreaterEqual;
}

/// `BufferError: Existing exports of data: object cannot be re-sized`
#[cold]
fn exported(thread: &Thread) -> Raised {
    error::buffer_error(thread, "Existing exports of data: object cannot be re-sized")
}

static METHODS: &[Method] = byte_methods![
    OfByteArray;
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object.  See help(type) for accurate signature."),
    method("__init__(self, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", init, "Initialize self.  See help(type(self)) for accurate signature."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    method("__lt__(self, value, /)", lt, "Return self<value."),
    method("__le__(self, value, /)", le, "Return self<=value."),
    method("__gt__(self, value, /)", gt, "Return self>value."),
    method("__ge__(self, value, /)", ge, "Return self>=value."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__setitem__(self, key, value, /)", mutate::set_item, "Set self[key] to value."),
    method("__delitem__(self, key, /)", mutate::delete_item, "Delete self[key]."),
    method("__iadd__(self, value, /)", mutate::add_in_place, "Implement self+=value."),
    method("__imul__(self, value, /)", mutate::repeat_in_place, "Implement self*=value."),
    method("__buffer__(self, flags, /)", super::memoryview::buffer, "Return a buffer object that exposes the underlying memory of the object."),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
    method("__sizeof__(self, /)", sizeof, "Returns the size of the bytearray object in memory, in bytes."),
    method("__alloc__(self, /)", alloc, "B.__alloc__() -> int"),
    method("append(self, item, /)", mutate::append, "Append a single item to the end of the bytearray."),
    method("clear(self, /)", mutate::clear, "Remove all items from the bytearray."),
    method("copy(self, /)", mutate::copy, "Return a copy of B."),
    method("extend(self, iterable_of_ints, /)", mutate::extend, "Append all the items from the iterator or sequence to the end of the bytearray."),
    method("insert(self, index, item, /)", mutate::insert, "Insert a single item into the bytearray before the given index."),
    method("pop(self, index=-1, /)", mutate::pop, "Remove and return a single item from B."),
    method("remove(self, value, /)", mutate::remove, "Remove the first occurrence of a value in the bytearray."),
    method("reverse(self, /)", mutate::reverse, "Reverse the order of the values in B in place."),
];

/// `bytearray`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "bytearray",
    layout: ByteArray::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MATCH_SELF,
    doc: "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> \
          bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array \
          of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array",
    methods: METHODS,
    attributes: &[],
};

byte_iterator!(ByteArrayIterator, |source, at| {
    source.downcast::<ByteArray>()?.store.with(|store| store.bytes.get(at).copied())
});

/// `bytearray_iterator`
pub(crate) static ITERATOR: ClassSpec = ClassSpec {
    name: "bytearray_iterator",
    layout: ByteArrayIterator::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: ITERATOR_METHODS,
    attributes: &[],
};
