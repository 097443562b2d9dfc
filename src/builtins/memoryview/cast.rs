//! `memoryview.cast`: the same memory with another format or another shape.

use super::window;
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::int::Integer;
use crate::object::list::List;
use crate::object::memory_view::{MemoryView, Window};
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::pure::packing::format::Format;
use crate::thread::Thread;

/// Bytes of an item of a format that `cast` takes: one native letter.
fn cast_size(format: &str) -> Option<usize> {
    let letter = format.strip_prefix('@').unwrap_or(format);
    let known = letter.len() == 1 && "bBcehHiIlLqQnNfd?P".contains(letter);
    known.then(|| Format::parse(letter.as_bytes()).ok().map(|format| format.size)).flatten()
}

/// The lengths that `cast` was given.
fn lengths(thread: &Thread, shape: &Value) -> Result<Vec<usize>, Raised> {
    let items = match (shape.downcast::<List>(), shape.downcast::<Tuple>()) {
        (Some(list), _) => list.to_vec(),
        (None, Some(tuple)) => tuple.items().to_vec(),
        (None, None) => return Err(error::type_error(thread, "shape must be a list or a tuple")),
    };
    let length = |item: &Value| match Integer::of(item) {
        None => Err(error::type_error(thread, "memoryview.cast(): elements of shape must be integers")),
        Some(number) => match number.small().filter(|number| *number > 0) {
            Some(number) => Ok(number as usize),
            None => {
                let message = "memoryview.cast(): elements of shape must be integers > 0";
                Err(error::value_error(thread, message))
            }
        },
    };
    items.iter().map(length).collect()
}

pub(super) fn cast(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = window(thread, args.get(0))?;
    let Some(format) = as_str(args.get(1)).map(Str::lossy) else {
        return Err(error::wrong_type(thread, "cast() argument 'format' must be str", args.get(1)));
    };
    let refuse = |words: &str| Err(error::type_error(thread, words));
    if !own.is_contiguous() {
        return refuse("memoryview: casts are restricted to C-contiguous views");
    }
    let shape = args.given(2).map(|shape| lengths(thread, shape)).transpose()?;
    if shape.is_some() && own.shape.len() > 1 {
        return refuse("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    let Some(size) = cast_size(&format) else {
        let message = "memoryview: destination format must be a native single character format prefixed \
                       with an optional '@'";
        return Err(error::value_error(thread, message));
    };
    let is_byte = |format: &str| matches!(format.trim_start_matches('@'), "b" | "B" | "c");
    if !is_byte(&format) && !is_byte(&own.format) {
        return refuse("memoryview: cannot cast between two non-byte formats");
    }
    let length = own.byte_length();
    if !length.is_multiple_of(size) {
        return refuse("memoryview: length is not a multiple of itemsize");
    }
    let shape = shape.unwrap_or_else(|| vec![length / size]);
    if shape.iter().product::<usize>() * size != length {
        return refuse("memoryview: product(shape) * itemsize != buffer size");
    }
    let mut strides = vec![size as isize; shape.len()];
    for at in (1..shape.len()).rev() {
        strides[at - 1] = strides[at] * shape[at] as isize;
    }
    let window = Window { format, item_size: size, shape, strides, ..own };
    Ok(MemoryView::new(thread, window).into_value())
}
