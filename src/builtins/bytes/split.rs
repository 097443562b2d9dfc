//! Methods of bytes and bytearray that take them apart or put them together.

use super::kind::Kind;
use crate::builtins::str::split::at_most;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::list::List;
use crate::object::native::Arguments;
use crate::object::tuple::Tuple;
use crate::protocol::number::index_i64;
use crate::protocol::truth::is_true;
use crate::protocol::{buffer, iterate};
use crate::pure::text::strip::{self, Ends};
use crate::pure::text::{MOST_BYTES, Unit, lines, split};
use crate::thread::Thread;
use std::borrow::Cow;

type Cut = for<'a> fn(&'a [u8], &[u8], Option<usize>) -> Vec<&'a [u8]>;
type CutSpaces = for<'a> fn(&'a [u8], Option<usize>, Unit) -> Vec<&'a [u8]>;

fn pieces<K: Kind>(thread: &Thread, parts: Vec<&[u8]>) -> Vec<Value> {
    parts.into_iter().map(|part| K::make(thread, part)).collect()
}

fn cut<K: Kind>(
    thread: &Thread,
    args: &Arguments<'_>,
    cut: Cut,
    cut_spaces: CutSpaces,
) -> Result<Value, Raised> {
    let most = at_most(index_i64(thread, args.get(2))?);
    let parts = match args.not_none(1) {
        None => K::read(args.get(0), |own| pieces::<K>(thread, cut_spaces(own, most, Unit::Byte))),
        Some(separator) => {
            let separator = non_empty(thread, separator)?;
            K::read(args.get(0), |own| pieces::<K>(thread, cut(own, &separator, most)))
        }
    };
    Ok(List::new(thread, parts).into_value())
}

fn non_empty<'a>(thread: &Thread, separator: &'a Value) -> Result<Cow<'a, [u8]>, Raised> {
    let separator = buffer::bytes(thread, separator)?;
    if separator.is_empty() {
        return Err(error::value_error(thread, "empty separator"));
    }
    Ok(separator)
}

pub(crate) fn split<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    cut::<K>(thread, &args, split::split, split::split_spaces)
}

pub(crate) fn rsplit<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    cut::<K>(thread, &args, split::rsplit, split::rsplit_spaces)
}

pub(crate) fn splitlines<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let keep = is_true(thread, args.get(1))?;
    let parts =
        K::read(args.get(0), |own| pieces::<K>(thread, lines::lines(own, keep, Unit::Byte).collect()));
    Ok(List::new(thread, parts).into_value())
}

type Partition = for<'a> fn(&'a [u8], &[u8]) -> Option<(&'a [u8], &'a [u8])>;

fn parted<K: Kind>(
    thread: &Thread,
    args: &Arguments<'_>,
    partition: Partition,
    whole_first: bool,
) -> Result<Value, Raised> {
    let separator = non_empty(thread, args.get(1))?;
    let found = K::read(args.get(0), |own| {
        let (before, after) = partition(own, &separator)?;
        Some([K::make(thread, before), K::make(thread, &separator), K::make(thread, after)])
    });
    let parts = found.unwrap_or_else(|| {
        let whole = K::same(thread, args.get(0));
        let nothing = || K::make(thread, b"");
        if whole_first { [whole, nothing(), nothing()] } else { [nothing(), nothing(), whole] }
    });
    Ok(Tuple::new(thread, parts.into()).into_value())
}

pub(crate) fn partition<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    parted::<K>(thread, &args, split::partition, true)
}

pub(crate) fn rpartition<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    parted::<K>(thread, &args, split::rpartition, false)
}

/// A part of the bytes, or the object itself if that is all of them.
fn shortened<K: Kind>(thread: &Thread, own: &Value, shorten: impl FnOnce(&[u8]) -> &[u8]) -> Value {
    let part = K::read(own, |bytes| {
        let part = shorten(bytes);
        (part.len() < bytes.len()).then(|| K::make(thread, part))
    });
    part.unwrap_or_else(|| K::same(thread, own))
}

fn stripped<K: Kind>(thread: &Thread, args: &Arguments<'_>, ends: Ends) -> Result<Value, Raised> {
    let Some(set) = args.not_none(1) else {
        return Ok(shortened::<K>(thread, args.get(0), |own| strip::spaces(own, ends, Unit::Byte)));
    };
    let set = buffer::bytes(thread, set)?;
    Ok(shortened::<K>(thread, args.get(0), |own| strip::set(own, &set, ends, Unit::Byte)))
}

pub(crate) fn strip<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    stripped::<K>(thread, &args, Ends::Both)
}

pub(crate) fn lstrip<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    stripped::<K>(thread, &args, Ends::Left)
}

pub(crate) fn rstrip<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    stripped::<K>(thread, &args, Ends::Right)
}

pub(crate) fn removeprefix<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let prefix = buffer::bytes(thread, args.get(1))?;
    Ok(shortened::<K>(thread, args.get(0), |own| own.strip_prefix(&*prefix).unwrap_or(own)))
}

pub(crate) fn removesuffix<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let suffix = buffer::bytes(thread, args.get(1))?;
    Ok(shortened::<K>(thread, args.get(0), |own| own.strip_suffix(&*suffix).unwrap_or(own)))
}

pub(crate) fn join<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if !iterate::is_iterable(thread, args.get(1)) {
        return Err(error::type_error(thread, "can only join an iterable"));
    }
    let items = iterate::collect(thread, args.get(1))?;
    let mut parts = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let Some(bytes) = buffer::bytes_if_any(thread, item)? else {
            let got = type_name(thread, item);
            let message = format!("sequence item {at}: expected a bytes-like object, {got} found");
            return Err(error::type_error(thread, message));
        };
        parts.push(bytes);
    }
    let separator = K::read(args.get(0), <[u8]>::to_vec);
    let length = parts.iter().map(|part| part.len() as u128).sum::<u128>()
        + separator.len() as u128 * parts.len().saturating_sub(1) as u128;
    if length > MOST_BYTES as u128 {
        return Err(error::memory_error(thread));
    }
    let mut out = Vec::with_capacity(length as usize);
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            out.extend_from_slice(&separator);
        }
        out.extend_from_slice(part);
    }
    Ok(K::make(thread, &out))
}
