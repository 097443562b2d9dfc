//! Methods of str that take text apart or put it together: `split` and its kin, `strip`, `partition`, `join`.

use super::{piece, same, text_argument, this};
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::list::List;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::number::index_i64;
use crate::protocol::truth::is_true;
use crate::protocol::{iterate, number};
use crate::pure::text::strip::{self, Ends};
use crate::pure::text::{MOST_BYTES, Unit, lines, split};
use crate::thread::Thread;

type Cut = for<'a> fn(&'a [u8], &[u8], Option<usize>) -> Vec<&'a [u8]>;
type CutSpaces = for<'a> fn(&'a [u8], Option<usize>, Unit) -> Vec<&'a [u8]>;

/// A negative number of cuts or replacements means all.
pub(crate) fn at_most(number: i64) -> Option<usize> {
    usize::try_from(number).ok()
}

fn pieces(thread: &Thread, text: &Str, parts: Vec<&[u8]>) -> Value {
    List::new(thread, parts.into_iter().map(|part| piece(thread, text, part)).collect()).into_value()
}

fn cut(thread: &Thread, args: &Arguments<'_>, cut: Cut, cut_spaces: CutSpaces) -> Result<Value, Raised> {
    let text = this(args);
    let most = at_most(index_i64(thread, args.get(2))?);
    let parts = match args.not_none(1) {
        None => cut_spaces(text.as_bytes(), most, Unit::Point),
        Some(separator) => {
            let separator = text_argument(thread, separator, || "must be str or None".to_owned())?;
            if separator.len_bytes() == 0 {
                return Err(error::value_error(thread, "empty separator"));
            }
            cut(text.as_bytes(), separator.as_bytes(), most)
        }
    };
    Ok(pieces(thread, text, parts))
}

pub(super) fn split(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    cut(thread, &args, split::split, split::split_spaces)
}

pub(super) fn rsplit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    cut(thread, &args, split::rsplit, split::rsplit_spaces)
}

pub(super) fn splitlines(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let keep = is_true(thread, args.get(1))?;
    let text = this(&args);
    Ok(pieces(thread, text, lines::lines(text.as_bytes(), keep, Unit::Point).collect()))
}

fn separator<'a>(thread: &Thread, args: &Arguments<'a>) -> Result<&'a Str, Raised> {
    let separator = text_argument(thread, args.get(1), || "must be str".to_owned())?;
    if separator.len_bytes() == 0 {
        return Err(error::value_error(thread, "empty separator"));
    }
    Ok(separator)
}

fn triple(thread: &Thread, parts: [Value; 3]) -> Value {
    Tuple::new(thread, parts.into()).into_value()
}

pub(super) fn partition(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (text, separator) = (this(&args), separator(thread, &args)?);
    let nothing = || piece(thread, text, b"");
    Ok(match split::partition(text.as_bytes(), separator.as_bytes()) {
        None => triple(thread, [same(thread, args.get(0)), nothing(), nothing()]),
        Some((before, after)) => {
            let parts = [piece(thread, text, before), args.get(1).clone(), piece(thread, text, after)];
            triple(thread, parts)
        }
    })
}

pub(super) fn rpartition(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (text, separator) = (this(&args), separator(thread, &args)?);
    let nothing = || piece(thread, text, b"");
    Ok(match split::rpartition(text.as_bytes(), separator.as_bytes()) {
        None => triple(thread, [nothing(), nothing(), same(thread, args.get(0))]),
        Some((before, after)) => {
            let parts = [piece(thread, text, before), args.get(1).clone(), piece(thread, text, after)];
            triple(thread, parts)
        }
    })
}

fn stripped(thread: &Thread, args: &Arguments<'_>, name: &str, ends: Ends) -> Result<Value, Raised> {
    let text = this(args);
    let rest = match args.not_none(1) {
        None => strip::spaces(text.as_bytes(), ends, Unit::Point),
        Some(set) => {
            let Some(set) = as_str(set) else {
                return Err(error::type_error(thread, format!("{name} arg must be None or str")));
            };
            strip::set(text.as_bytes(), set.as_bytes(), ends, Unit::Point)
        }
    };
    Ok(shortened(thread, args.get(0), rest))
}

/// A part of the text, which may be all of it.
fn shortened(thread: &Thread, text: &Value, rest: &[u8]) -> Value {
    let whole = as_str(text).expect("the descriptor checked self");
    if rest.len() == whole.len_bytes() { same(thread, text) } else { piece(thread, whole, rest) }
}

pub(super) fn strip(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    stripped(thread, &args, "strip", Ends::Both)
}

pub(super) fn lstrip(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    stripped(thread, &args, "lstrip", Ends::Left)
}

pub(super) fn rstrip(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    stripped(thread, &args, "rstrip", Ends::Right)
}

pub(super) fn removeprefix(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let prefix = text_argument(thread, args.get(1), || "removeprefix() argument must be str".to_owned())?;
    let text = this(&args).as_bytes();
    Ok(shortened(thread, args.get(0), text.strip_prefix(prefix.as_bytes()).unwrap_or(text)))
}

pub(super) fn removesuffix(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let suffix = text_argument(thread, args.get(1), || "removesuffix() argument must be str".to_owned())?;
    let text = this(&args).as_bytes();
    Ok(shortened(thread, args.get(0), text.strip_suffix(suffix.as_bytes()).unwrap_or(text)))
}

pub(super) fn join(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if !iterate::is_iterable(thread, args.get(1)) {
        return Err(error::type_error(thread, "can only join an iterable"));
    }
    let items = iterate::collect(thread, args.get(1))?;
    join_values(thread, this(&args), &items)
}

/// The strings with the separator between them.
pub(crate) fn join_values(thread: &Thread, separator: &Str, items: &[Value]) -> Result<Value, Raised> {
    if let [only] = items
        && only.exact::<Str>().is_some()
    {
        return Ok(only.clone());
    }
    let mut length = separator.len_bytes() as u128 * items.len().saturating_sub(1) as u128;
    for (at, item) in items.iter().enumerate() {
        let Some(text) = as_str(item) else {
            let got = type_name(thread, item);
            let message = format!("sequence item {at}: expected str instance, {got} found");
            return Err(error::type_error(thread, message));
        };
        length += text.len_bytes() as u128;
    }
    if length > MOST_BYTES as u128 {
        return Err(error::memory_error(thread));
    }
    let mut out = Vec::with_capacity(length as usize);
    for (at, text) in items.iter().filter_map(as_str).enumerate() {
        if at > 0 {
            out.extend_from_slice(separator.as_bytes());
        }
        out.extend_from_slice(text.as_bytes());
    }
    Ok(Str::from_wtf8(thread, &out).into_value())
}

/// The width that padding methods were given.
pub(super) fn width(thread: &Thread, value: &Value) -> Result<usize, Raised> {
    Ok(number::index_i64(thread, value)?.max(0) as usize)
}
