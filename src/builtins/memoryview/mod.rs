//! `memoryview`

mod cast;
mod items;

use self::cast::cast;
use super::bytes::change::hex_of;
use super::iterators::{itself, or_stop};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, getter, method};
use crate::object::bytes::Bytes;
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{from_i64, from_usize};
use crate::object::iterator::MemoryIterator;
use crate::object::memory_view::{MemoryView, Window, window_of};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::buffer as buffers;
use crate::thread::Thread;

fn this<'a>(args: &Arguments<'a>) -> &'a MemoryView {
    args.get(0).downcast().expect("the descriptor checked self")
}

/// What the view shows. `ValueError: operation forbidden on released memoryview object`
fn window(thread: &Thread, view: &Value) -> Result<Window, Raised> {
    window_of(view).ok_or_else(|| buffers::released(thread))
}

fn view_of(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    match buffers::window(thread, object)? {
        Some(window) => Ok(MemoryView::new(thread, window).into_value()),
        None => {
            let got = type_name(thread, object);
            let message = format!("memoryview: a bytes-like object is required, not '{got}'");
            Err(error::type_error(thread, message))
        }
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    view_of(thread, args.get(1))
}

/// `__buffer__` of whatever has memory.
pub(crate) fn buffer(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    view_of(thread, args.get(0))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let state = if window_of(args.get(0)).is_some() { "memory" } else { "released memory" };
    Ok(Str::new(thread, &format!("<{state} at {:#x}>", args.get(0).bits())).into_value())
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let window = window(thread, args.get(0))?;
    match window.shape.first() {
        Some(count) => Ok(from_usize(thread, *count)),
        None => Err(error::type_error(thread, "0-dim memory has no length")),
    }
}

fn get_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    items::get(thread, &window(thread, args.get(0))?, args.get(1))
}

fn set_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    items::set(thread, &window(thread, args.get(0))?, args.get(1), args.get(2))?;
    Ok(Value::none())
}

fn delete_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let window = window(thread, args.get(0))?;
    let words = if window.read_only { "cannot modify read-only memory" } else { "cannot delete memory" };
    Err(error::type_error(thread, words))
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let window = window(thread, args.get(0))?;
    match window.shape.len() {
        0 => return Err(error::type_error(thread, "invalid indexing of 0-dim memory")),
        1 => {}
        _ => {
            let message = "multi-dimensional sub-views are not implemented";
            return Err(error::not_implemented_error(thread, message));
        }
    }
    items::field(thread, &window)?;
    Ok(MemoryIterator::new(thread, args.get(0).clone(), window.shape[0]).into_value())
}

fn iterator_next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator: &MemoryIterator = args.get(0).downcast().expect("the descriptor checked self");
    let at = iterator.next.get();
    let source = iterator.source.get().filter(|_| at < iterator.expected.get());
    let Some(source) = source else {
        drop(iterator.source.take());
        return or_stop(thread, None);
    };
    iterator.next.set(at + 1);
    items::get(thread, &window(thread, &source)?, &from_usize(thread, at))
}

fn equals(thread: &Thread, args: Arguments<'_>) -> Result<Option<bool>, Raised> {
    if args.get(0).is(args.get(1)) {
        return Ok(Some(true));
    }
    let Some(own) = window_of(args.get(0)) else { return Ok(Some(false)) };
    let other = match args.get(1).downcast::<MemoryView>() {
        Some(_) => match window_of(args.get(1)) {
            Some(other) => other,
            None => return Ok(Some(false)),
        },
        None => match buffers::window(thread, args.get(1))? {
            Some(other) => other,
            None => return Ok(None),
        },
    };
    items::equal(thread, &own, &other).map(Some)
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(equals(thread, args)?.map_or_else(Value::not_implemented, Value::bool))
}

fn ne(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(equals(thread, args)?.map_or_else(Value::not_implemented, |equal| Value::bool(!equal)))
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let view = this(&args);
    if view.hash.get() == -1 {
        let window = window(thread, args.get(0))?;
        if !window.read_only {
            return Err(error::value_error(thread, "cannot hash writable memoryview object"));
        }
        if !matches!(window.format.as_str(), "B" | "b" | "c") {
            let message = "memoryview: hashing is restricted to formats 'B', 'b' or 'c'";
            return Err(error::value_error(thread, message));
        }
        view.hash.set(thread.interpreter().hash_seed.hash(&window.to_vec()));
    }
    Ok(from_i64(thread, view.hash.get()))
}

fn tobytes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let window = window(thread, args.get(0))?;
    let order = match args.not_none(1) {
        None => "C".to_owned(),
        Some(order) => match as_str(order) {
            Some(order) => order.lossy(),
            None => {
                return Err(error::wrong_type(
                    thread,
                    "tobytes() argument 'order' must be str or None",
                    order,
                ));
            }
        },
    };
    let bytes = match order.as_str() {
        "C" | "A" => window.to_vec(),
        "F" => columns_first(&window),
        _ => return Err(error::value_error(thread, "order must be 'C', 'F' or 'A'")),
    };
    Ok(Bytes::new(thread, &bytes).into_value())
}

/// The bytes with the first index running fastest.
fn columns_first(window: &Window) -> Vec<u8> {
    let mut turned = window.clone();
    turned.shape.reverse();
    turned.strides.reverse();
    turned.to_vec()
}

fn hex(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    hex_of(thread, &window(thread, args.get(0))?.to_vec(), args.given(1), args.get(2))
}

fn tolist(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    items::to_list(thread, &window(thread, args.get(0))?)
}

fn toreadonly(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let window = Window { read_only: true, ..window(thread, args.get(0))? };
    Ok(MemoryView::new(thread, window).into_value())
}

fn release(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    drop(this(&args).window.take());
    Ok(Value::none())
}

fn enter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    window(thread, args.get(0))?;
    Ok(args.get(0).clone())
}

fn from_flags(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    view_of(thread, args.get(1))
}

fn get_format(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    Ok(Str::new(thread, &window(thread, view)?.format).into_value())
}

fn get_itemsize(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    Ok(from_usize(thread, window(thread, view)?.item_size))
}

fn get_nbytes(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    Ok(from_usize(thread, window(thread, view)?.byte_length()))
}

fn get_ndim(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    Ok(from_usize(thread, window(thread, view)?.shape.len()))
}

fn get_object(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    Ok(window(thread, view)?.buffer.owner().clone())
}

fn get_readonly(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(window(thread, view)?.read_only))
}

fn get_shape(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    let shape = window(thread, view)?.shape;
    Ok(Tuple::new(thread, shape.into_iter().map(|count| from_usize(thread, count)).collect()).into_value())
}

fn get_strides(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    let strides = window(thread, view)?.strides;
    let items = strides.into_iter().map(|stride| from_i64(thread, stride as i64)).collect();
    Ok(Tuple::new(thread, items).into_value())
}

fn get_suboffsets(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    window(thread, view)?;
    Ok(Tuple::empty(thread).into_value())
}

fn get_contiguous(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(window(thread, view)?.is_contiguous()))
}

fn get_columns_contiguous(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    let mut window = window(thread, view)?;
    window.shape.reverse();
    window.strides.reverse();
    Ok(Value::bool(window.is_contiguous()))
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, object)",
        new,
        "Create and return a new object.  See help(type) for accurate signature.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__len__(self, /)", len, "Return len(self)."),
    method("__getitem__(self, key, /)", get_item, "Return self[key]."),
    method("__setitem__(self, key, value, /)", set_item, "Set self[key] to value."),
    method("__delitem__(self, key, /)", delete_item, "Delete self[key]."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method(
        "__buffer__(self, flags, /)",
        buffer,
        "Return a buffer object that exposes the underlying memory of the object.",
    ),
    method("__enter__(self, /)", enter, ""),
    method(
        "__exit__(self, /, *exc_info)",
        release,
        "Release the underlying buffer exposed by the memoryview object.",
    ),
    method(
        "cast(self, /, format, shape=<unrepresentable>)",
        cast,
        "Cast a memoryview to a new format or shape.",
    ),
    method(
        "hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)",
        hex,
        "Return the data in the buffer as a str of hexadecimal numbers.",
    ),
    method("release(self, /)", release, "Release the underlying buffer exposed by the memoryview object."),
    method("tobytes(self, /, order='C')", tobytes, "Return the data in the buffer as a byte string."),
    method("tolist(self, /)", tolist, "Return the data in the buffer as a list of elements."),
    method("toreadonly(self, /)", toreadonly, "Return a readonly version of the memoryview."),
    class_method(
        "_from_flags(type, /, object, flags)",
        from_flags,
        "Create a new memoryview object which references the given object.",
    ),
];

static ATTRIBUTES: &[Attribute] = &[
    getter("c_contiguous", get_contiguous),
    getter("contiguous", get_contiguous),
    getter("f_contiguous", get_columns_contiguous),
    getter("format", get_format),
    getter("itemsize", get_itemsize),
    getter("nbytes", get_nbytes),
    getter("ndim", get_ndim),
    getter("obj", get_object),
    getter("readonly", get_readonly),
    getter("shape", get_shape),
    getter("strides", get_strides),
    getter("suboffsets", get_suboffsets),
];

/// `memoryview`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "memoryview",
    layout: MemoryView::layout,
    base: Some(Instance::layout),
    flags: flag::SEQUENCE | flag::WEAKLY_REFERENCEABLE,
    doc: "Create a new memoryview object which references the given object.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};

static ITERATOR_METHODS: &[Method] = &[
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", iterator_next, "Implement next(self)."),
];

/// `memory_iterator`
pub(crate) static ITERATOR: ClassSpec = ClassSpec {
    name: "memory_iterator",
    layout: MemoryIterator::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: ITERATOR_METHODS,
    attributes: &[],
};
