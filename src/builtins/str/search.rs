//! Methods of str that look for text: `find`, `index`, `count`, `startswith` and their kin. Positions are
//! byte offsets inside; only arguments and results are counted in characters.

use super::{text_argument, this};
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::int::from_usize;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::slicing;
use crate::pure::text::{Unit, search};
use crate::thread::Thread;
use std::ops::Range;

/// A place in a text that was looked for: its offset and the text's own.
type Finder = fn(&[u8], &[u8]) -> Option<usize>;

/// The elements that `start` and `end` leave of so many; `None` if start lies behind the end.
pub(crate) fn window(
    thread: &Thread,
    start: Option<&Value>,
    end: Option<&Value>,
    length: impl FnOnce() -> usize,
) -> Result<Option<Range<usize>>, Raised> {
    let bound = |value: Option<&Value>| value.map_or(Ok(None), |value| slicing::bound(thread, value));
    let (start, end) = (bound(start)?, bound(end)?);
    let length = length();
    let fit = |bound: i64| {
        if bound < 0 { length.saturating_sub(bound.unsigned_abs() as usize) } else { bound as usize }
    };
    let (start, end) = (start.map_or(0, fit), end.map_or(length, fit).min(length));
    Ok((start <= end).then_some(start..end))
}

/// The bytes of the text that the arguments from number `at` on choose.
fn chosen(
    thread: &Thread,
    text: &Str,
    args: &Arguments<'_>,
    at: usize,
) -> Result<Option<Range<usize>>, Raised> {
    let (start, end) = (args.not_none(at), args.not_none(at + 1));
    if start.is_none() && end.is_none() {
        return Ok(Some(0..text.len_bytes()));
    }
    let range = window(thread, start, end, || text.len())?;
    Ok(range.map(|range| text.offset(range.start)..text.offset(range.end)))
}

fn locate(
    thread: &Thread,
    args: &Arguments<'_>,
    name: &str,
    finder: Finder,
) -> Result<Option<usize>, Raised> {
    let text = this(args);
    let needle = text_argument(thread, args.get(1), || format!("{name}() argument 1 must be str"))?;
    let Some(range) = chosen(thread, text, args, 2)? else { return Ok(None) };
    let found = finder(&text.as_bytes()[range.clone()], needle.as_bytes());
    Ok(found.map(|at| text.character_at(range.start + at)))
}

fn place_or_minus_one(thread: &Thread, place: Option<usize>) -> Value {
    place.map_or(Value::small(-1), |place| from_usize(thread, place))
}

fn place_or_error(thread: &Thread, place: Option<usize>) -> Result<Value, Raised> {
    match place {
        Some(place) => Ok(from_usize(thread, place)),
        None => Err(error::value_error(thread, "substring not found")),
    }
}

pub(super) fn find(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let place = locate(thread, &args, "find", search::find)?;
    Ok(place_or_minus_one(thread, place))
}

pub(super) fn rfind(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let place = locate(thread, &args, "rfind", search::rfind)?;
    Ok(place_or_minus_one(thread, place))
}

pub(super) fn index(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let place = locate(thread, &args, "index", search::find)?;
    place_or_error(thread, place)
}

pub(super) fn rindex(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let place = locate(thread, &args, "rindex", search::rfind)?;
    place_or_error(thread, place)
}

pub(super) fn count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text = this(&args);
    let needle = text_argument(thread, args.get(1), || "count() argument 1 must be str".to_owned())?;
    let Some(range) = chosen(thread, text, &args, 2)? else { return Ok(Value::small(0)) };
    let count = search::count(&text.as_bytes()[range], needle.as_bytes(), Unit::Point);
    Ok(from_usize(thread, count))
}

/// `startswith` and `endswith`: one affix, or any of a tuple.
fn has_affix(
    thread: &Thread,
    args: &Arguments<'_>,
    name: &str,
    test: fn(&[u8], &[u8]) -> bool,
) -> Result<Value, Raised> {
    let text = this(args);
    let range = chosen(thread, text, args, 2)?;
    let part = range.map(|range| &text.as_bytes()[range]);
    let holds = |affix: &Str| part.is_some_and(|part| test(part, affix.as_bytes()));
    let affix = args.get(1);
    if let Some(affix) = as_str(affix) {
        return Ok(Value::bool(holds(affix)));
    }
    let Some(affixes) = affix.downcast::<Tuple>() else {
        let got = type_name(thread, affix);
        let message = format!("{name} first arg must be str or a tuple of str, not {got}");
        return Err(error::type_error(thread, message));
    };
    for affix in affixes.items() {
        let Some(text) = as_str(affix) else {
            let got = type_name(thread, affix);
            let message = format!("tuple for {name} must only contain str, not {got}");
            return Err(error::type_error(thread, message));
        };
        if holds(text) {
            return Ok(Value::bool(true));
        }
    }
    Ok(Value::bool(false))
}

pub(super) fn startswith(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    has_affix(thread, &args, "startswith", |text, affix| text.starts_with(affix))
}

pub(super) fn endswith(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    has_affix(thread, &args, "endswith", |text, affix| text.ends_with(affix))
}

pub(super) fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let needle =
        text_argument(thread, args.get(1), || "'in <string>' requires string as left operand".to_owned())?;
    Ok(Value::bool(search::contains(this(&args).as_bytes(), needle.as_bytes())))
}
