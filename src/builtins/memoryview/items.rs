//! Items of a memoryview: reading, writing, slices, lists of them, comparison.

use crate::builtins::packing;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::list::List;
use crate::object::memory_view::{MemoryView, Window};
use crate::object::slice::Slice;
use crate::object::tuple::Tuple;
use crate::protocol::number::{index_sized, is_index};
use crate::protocol::{buffer, compare, slicing};
use crate::pure::fault::Kind;
use crate::pure::packing::format::{Field, Format, What};
use crate::pure::packing::unpack::unpack;
use crate::thread::Thread;

/// The one field of an item's format. `NotImplementedError: memoryview: format ...`
pub(super) fn field(thread: &Thread, window: &Window) -> Result<Field, Raised> {
    let format = Format::parse(window.format.as_bytes()).ok();
    let single = format.and_then(|format| {
        let mut fields = format.fields();
        let first = fields.next()?;
        (fields.next().is_none() && first.native).then_some(first)
    });
    single.ok_or_else(|| {
        let message = format!("memoryview: format {} not supported", window.format);
        error::not_implemented_error(thread, message)
    })
}

/// The item at a byte of the memory.
fn item_at(thread: &Thread, window: &Window, field: &Field, place: usize) -> Value {
    let bytes = window.buffer.with(|memory| memory[place..place + window.item_size].to_vec());
    packing::value(thread, unpack(field, &bytes))
}

fn dimension_error(thread: &Thread, dimension: usize) -> Raised {
    error::index_error(thread, format!("index out of bounds on dimension {}", dimension + 1))
}

/// The byte at which the item of these indices stands.
fn place_of(thread: &Thread, window: &Window, indices: &[Value]) -> Result<usize, Raised> {
    let mut place = window.start as isize;
    for (dimension, index) in indices.iter().enumerate() {
        let at = index_sized(thread, index, ExceptionKind::IndexError)? as isize;
        let count = window.shape[dimension] as isize;
        let at = if at < 0 { at + count } else { at };
        if at < 0 || at >= count {
            return Err(dimension_error(thread, dimension));
        }
        place += at * window.strides[dimension];
    }
    Ok(place as usize)
}

/// What a key means.
enum Target {
    /// One item, at this byte.
    Item(usize),
    /// A part of the view.
    Part(Window),
}

fn target(thread: &Thread, window: &Window, key: &Value) -> Result<Target, Raised> {
    let dimensions = window.shape.len();
    if dimensions == 0 {
        let empty = key.downcast::<Tuple>().is_some_and(|key| key.items().is_empty());
        if empty {
            return Ok(Target::Item(window.start));
        }
        if key.is_ellipsis() {
            return Ok(Target::Part(window.clone()));
        }
        return Err(error::type_error(thread, "invalid indexing of 0-dim memory"));
    }
    if key.is_ellipsis() {
        return Ok(Target::Part(window.clone()));
    }
    if is_index(thread, key) {
        if dimensions > 1 {
            let message = "multi-dimensional sub-views are not implemented";
            return Err(error::not_implemented_error(thread, message));
        }
        return place_of(thread, window, std::slice::from_ref(key)).map(Target::Item);
    }
    if let Some(slice) = key.downcast::<Slice>() {
        let span = slicing::span(thread, slice, window.shape[0])?;
        let mut part = window.clone();
        if span.count > 0 {
            part.start = (part.start as isize + span.start * part.strides[0]) as usize;
        }
        part.shape[0] = span.count;
        part.strides[0] *= span.step;
        return Ok(Target::Part(part));
    }
    let Some(indices) = key.downcast::<Tuple>().map(Tuple::items) else {
        return Err(error::type_error(thread, "memoryview: invalid slice key"));
    };
    if indices.iter().all(|index| is_index(thread, index)) {
        if indices.len() < dimensions {
            let message = "sub-views are not implemented";
            return Err(error::not_implemented_error(thread, message));
        }
        if indices.len() > dimensions {
            let message =
                format!("cannot index {dimensions}-dimension view with {}-element tuple", indices.len());
            return Err(error::type_error(thread, message));
        }
        return place_of(thread, window, indices).map(Target::Item);
    }
    if indices.iter().all(|index| index.downcast::<Slice>().is_some()) {
        return Err(error::not_implemented_error(thread, "multi-dimensional slicing is not implemented"));
    }
    Err(error::type_error(thread, "memoryview: invalid slice key"))
}

pub(super) fn get(thread: &Thread, window: &Window, key: &Value) -> Result<Value, Raised> {
    let field = field(thread, window)?;
    match target(thread, window, key)? {
        Target::Item(place) => Ok(item_at(thread, window, &field, place)),
        Target::Part(part) => Ok(MemoryView::new(thread, part).into_value()),
    }
}

pub(super) fn set(thread: &Thread, window: &Window, key: &Value, value: &Value) -> Result<(), Raised> {
    if window.read_only {
        return Err(error::type_error(thread, "cannot modify read-only memory"));
    }
    let field = field(thread, window)?;
    match target(thread, window, key)? {
        Target::Item(place) => {
            let bytes = packed(thread, window, &field, value)?;
            window.buffer.with_mut(|memory| memory[place..place + bytes.len()].copy_from_slice(&bytes));
            Ok(())
        }
        Target::Part(part) => {
            let Some(source) = buffer::window(thread, value)? else {
                return Err(buffer::required(thread, value));
            };
            if source.shape != part.shape || source.format != part.format {
                let message = "memoryview assignment: lvalue and rvalue have different structures";
                return Err(error::value_error(thread, message));
            }
            let bytes = source.to_vec();
            let (size, places) = (part.item_size, part.places());
            part.buffer.with_mut(|memory| {
                for (place, item) in places.into_iter().zip(bytes.chunks_exact(size)) {
                    memory[place..place + size].copy_from_slice(item);
                }
            });
            Ok(())
        }
    }
}

/// The bytes of an item's value, or what is wrong with it.
fn packed(thread: &Thread, window: &Window, field: &Field, value: &Value) -> Result<Vec<u8>, Raised> {
    let mut bytes = vec![0; window.item_size];
    let complain = |range: bool| {
        let format = &window.format;
        if range {
            error::value_error(thread, format!("memoryview: invalid value for format '{format}'"))
        } else {
            error::type_error(thread, format!("memoryview: invalid type for format '{format}'"))
        }
    };
    let is_int = matches!(field.what, What::Signed | What::Unsigned | What::Pointer);
    if is_int && !is_index(thread, value) {
        return Err(complain(false));
    }
    match packing::write(thread, field, value, &mut bytes)? {
        Ok(()) => Ok(bytes),
        Err(fault) => {
            let is_bytes = field.what == What::Char && type_name(thread, value) == "bytes";
            Err(complain(is_int || is_bytes || fault.kind == Kind::Overflow))
        }
    }
}

/// All items as lists within lists.
pub(super) fn to_list(thread: &Thread, window: &Window) -> Result<Value, Raised> {
    let field = field(thread, window)?;
    let items: Vec<Value> =
        window.places().into_iter().map(|place| item_at(thread, window, &field, place)).collect();
    Ok(nested(thread, items, &window.shape))
}

fn nested(thread: &Thread, items: Vec<Value>, shape: &[usize]) -> Value {
    match shape {
        [] => items.into_iter().next().unwrap_or_else(Value::none),
        [_] => List::new(thread, items).into_value(),
        [count, rest @ ..] => {
            let size = rest.iter().product::<usize>();
            let part = |at: usize| nested(thread, items[at * size..(at + 1) * size].to_vec(), rest);
            List::new(thread, (0..*count).map(part).collect()).into_value()
        }
    }
}

/// Whether two windows show equal items in the same shape.
pub(super) fn equal(thread: &Thread, left: &Window, right: &Window) -> Result<bool, Raised> {
    if left.shape != right.shape {
        return Ok(false);
    }
    let plain = |window: &Window| matches!(window.format.as_str(), "B" | "b" | "c" | "@B");
    if left.format == right.format && plain(left) {
        return Ok(left.to_vec() == right.to_vec());
    }
    let (Ok(a), Ok(b)) = (field(thread, left), field(thread, right)) else {
        drop(thread.take_raised_if_any());
        return Ok(false);
    };
    for (one, other) in left.places().into_iter().zip(right.places()) {
        let (one, other) = (item_at(thread, left, &a, one), item_at(thread, right, &b, other));
        if !compare::is(thread, compare::Comparison::Equal, &one, &other)? {
            return Ok(false);
        }
    }
    Ok(true)
}
