//! Operators of str: concatenation, repetition, subscripts, comparison, length, hash.

use super::{piece, same, text, this};
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::{from_i64, from_usize};
use crate::object::iterator::{StrAsciiIterator, StrIterator};
use crate::object::native::Arguments;
use crate::object::slice::Slice;
use crate::object::str::{Str, as_str, from_code_point};
use crate::object::tuple::Tuple;
use crate::protocol::compare::Comparison;
use crate::protocol::number::{index_sized, is_index};
use crate::protocol::slicing;
use crate::protocol::subscript::{sequence_index, wrap};
use crate::protocol::text::repr;
use crate::pure::text::MOST_BYTES;
use crate::pure::text::index::{CharIndex, slice_bytes};
use crate::thread::Thread;

pub(super) fn add(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let other = args.get(1);
    let Some(right) = as_str(other) else {
        let got = type_name(thread, other);
        return Err(error::type_error(thread, format!("can only concatenate str (not \"{got}\") to str")));
    };
    let left = this(&args);
    if right.len_bytes() == 0 {
        return Ok(same(thread, args.get(0)));
    }
    if left.len_bytes() == 0 {
        return Ok(same(thread, other));
    }
    Ok(Str::concat(thread, left, right).into_value())
}

pub(super) fn repeat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if !is_index(thread, args.get(1)) {
        return Ok(Value::not_implemented());
    }
    let count = index_sized(thread, args.get(1), ExceptionKind::OverflowError)?.max(0) as usize;
    let own = this(&args);
    if count == 1 {
        return Ok(same(thread, args.get(0)));
    }
    match own.len_bytes().checked_mul(count) {
        Some(length) if length <= MOST_BYTES => Ok(text(thread, &own.as_bytes().repeat(count))),
        Some(length) if length <= isize::MAX as usize => Err(error::memory_error(thread)),
        _ => Err(error::overflow_error(thread, "repeated string is too long")),
    }
}

pub(super) fn get_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (own, key) = (this(&args), args.get(1));
    if let Some(slice) = key.downcast::<Slice>() {
        return get_slice(thread, args.get(0), own, slice);
    }
    let at = sequence_index(thread, key, |got| format!("string indices must be integers, not '{got}'"))?;
    let at = wrap(at, own.len());
    if at >= own.len() {
        return Err(error::index_error(thread, "string index out of range"));
    }
    Ok(from_code_point(thread, own.code_point(at)))
}

fn get_slice(thread: &Thread, value: &Value, own: &Str, slice: &Slice) -> Result<Value, Raised> {
    let span = slicing::span(thread, slice, own.len())?;
    if span.count == own.len() && span.step == 1 {
        return Ok(same(thread, value));
    }
    let start = if span.count == 0 { 0 } else { span.start as usize };
    if span.step == 1 || span.count == 0 {
        let (from, to) = (own.offset(start), own.offset(start + span.count));
        return Ok(piece(thread, own, &own.as_bytes()[from..to]));
    }
    let step = span.step;
    let picked = if own.is_ascii() {
        slice_bytes(own.as_bytes(), start, step, span.count)
    } else {
        CharIndex::new(own.as_bytes()).slice(own.as_bytes(), start, step, span.count)
    };
    Ok(text(thread, &picked))
}

pub(super) fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_usize(thread, this(&args).len()))
}

pub(super) fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_i64(thread, this(&args).hash(thread)))
}

pub(super) fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text = args.get(0).clone();
    Ok(if this(&args).is_ascii() {
        StrAsciiIterator::new(thread, text, 0).into_value()
    } else {
        StrIterator::new(thread, text, 0).into_value()
    })
}

pub(super) fn to_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let plain = Str::from_wtf8(thread, this(&args).as_bytes()).into_value();
    repr(thread, &plain).map(|text| text.into_value())
}

pub(super) fn to_str(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(same(thread, args.get(0)))
}

pub(super) fn new_arguments(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Tuple::of(thread, [text(thread, this(&args).as_bytes())]).into_value())
}

pub(super) fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_usize(thread, size_of::<Str>() + this(&args).len_bytes()))
}

macro_rules! comparisons {
    ($($name:ident $member:ident;)*) => {$(
        pub(super) fn $name(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let Some(other) = as_str(args.get(1)) else { return Ok(Value::not_implemented()) };
            let order = this(&args).as_bytes().cmp(other.as_bytes());
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
