//! Methods of str that answer changed text: case, padding, `replace`, `translate`.

use super::split::{at_most, width};
use super::{same, text, text_argument, this};
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::Integer;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::protocol::number::index_i64;
use crate::protocol::{mapping, subscript};
use crate::pure::fault;
use crate::pure::text::translate::{self, Mapped};
use crate::pure::text::{Unit, case, pad, replace as replacing};
use crate::pure::wtf8;
use crate::thread::Thread;

macro_rules! cases {
    ($($name:ident)*) => {$(
        pub(super) fn $name(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            Ok(text(thread, &case::$name(this(&args).as_bytes())))
        }
    )*};
}

cases! { upper lower title capitalize }

pub(super) fn swapcase(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(text(thread, &case::swap(this(&args).as_bytes())))
}

pub(super) fn casefold(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(text(thread, &case::fold(this(&args).as_bytes())))
}

/// A changed text, or the text itself.
fn changed(thread: &Thread, own: &Value, result: fault::Result<Option<Vec<u8>>>) -> Result<Value, Raised> {
    match result {
        Ok(None) => Ok(same(thread, own)),
        Ok(Some(bytes)) => Ok(text(thread, &bytes)),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

type Pad = fn(&[u8], usize, &[u8], Unit) -> fault::Result<Option<Vec<u8>>>;

fn padded(thread: &Thread, args: &Arguments<'_>, pad: Pad) -> Result<Value, Raised> {
    let width = width(thread, args.get(1))?;
    let fill = args.get(2);
    let Some(fill_text) = as_str(fill) else {
        let got = type_name(thread, fill);
        let message = format!("The fill character must be a unicode character, not {got}");
        return Err(error::type_error(thread, message));
    };
    if fill_text.len() != 1 {
        return Err(error::type_error(thread, "The fill character must be exactly one character long"));
    }
    changed(thread, args.get(0), pad(this(args).as_bytes(), width, fill_text.as_bytes(), Unit::Point))
}

pub(super) fn ljust(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    padded(thread, &args, pad::left)
}

pub(super) fn rjust(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    padded(thread, &args, pad::right)
}

pub(super) fn center(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    padded(thread, &args, pad::center)
}

pub(super) fn zfill(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let width = width(thread, args.get(1))?;
    changed(thread, args.get(0), pad::zero_fill(this(&args).as_bytes(), width, Unit::Point))
}

pub(super) fn expandtabs(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let size = width(thread, args.get(1))?;
    let result = pad::expand_tabs(this(&args).as_bytes(), size, Unit::Point);
    changed(thread, args.get(0), result.map(Some))
}

pub(super) fn replace(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let old = text_argument(thread, args.get(1), || "replace() argument 1 must be str".to_owned())?;
    let new = text_argument(thread, args.get(2), || "replace() argument 2 must be str".to_owned())?;
    let most = at_most(index_i64(thread, args.get(3))?);
    let own = this(&args).as_bytes();
    let result = replacing::replace(own, old.as_bytes(), new.as_bytes(), most, Unit::Point);
    changed(thread, args.get(0), result)
}

/// What a translation table says about a character: anything with `__getitem__`; a missing key keeps it.
fn mapped(thread: &Thread, table: &Value, point: u32) -> Result<Mapped<'static>, Raised> {
    let key = Value::small(i64::from(point));
    let entry = match table.exact::<Dict>() {
        Some(dict) => mapping::dict_get(thread, dict, &key)?,
        None => match subscript::get_item(thread, table, &key) {
            Ok(entry) => Some(entry),
            Err(Raised) => {
                error::swallow(thread, ExceptionKind::LookupError)?;
                None
            }
        },
    };
    let Some(entry) = entry else { return Ok(Mapped::Same) };
    if entry.is_none() {
        return Ok(Mapped::Deleted);
    }
    if let Some(text) = as_str(&entry) {
        return Ok(Mapped::Text(text.as_bytes().to_vec().into()));
    }
    let Some(number) = Integer::of(&entry) else {
        let message = "character mapping must return integer, None or str";
        return Err(error::type_error(thread, message));
    };
    match number.small().and_then(|number| u32::try_from(number).ok()).filter(|point| *point < 0x11_0000) {
        Some(point) => Ok(Mapped::Text(wtf8::from_points([point]).into())),
        None => Err(error::value_error(thread, "character mapping must be in range(0x110000)")),
    }
}

pub(super) fn translate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = this(&args).as_bytes();
    let result = translate::text(own, |point| mapped(thread, args.get(1), point))?;
    Ok(text(thread, &result))
}

pub(super) fn maketrans(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let table = Dict::new(thread);
    let put = |key: u32, value: Value| mapping::dict_set(thread, &table, Value::small(i64::from(key)), value);
    let first = args.get(0);
    let Some(second) = args.given(1) else {
        let Some(given) = first.downcast::<Dict>() else {
            let message = "if you give only one argument to maketrans it must be a dict";
            return Err(error::type_error(thread, message));
        };
        for (key, value) in given.pairs() {
            let key = translation_key(thread, key)?;
            mapping::dict_set(thread, &table, key, value)?;
        }
        return Ok(table.into_value());
    };
    let message = || "first maketrans argument must be a string if there is a second argument";
    let from = as_str(first).ok_or_else(|| error::type_error(thread, message()))?;
    let to = text_argument(thread, second, || "maketrans() argument 2 must be str".to_owned())?;
    if from.len() != to.len() {
        let message = "the first two maketrans arguments must have equal length";
        return Err(error::value_error(thread, message));
    }
    for (key, value) in wtf8::points(from.as_bytes()).zip(wtf8::points(to.as_bytes())) {
        put(key, Value::small(i64::from(value)))?;
    }
    if let Some(deleted) = args.given(2) {
        let deleted = text_argument(thread, deleted, || "maketrans() argument 3 must be str".to_owned())?;
        for key in wtf8::points(deleted.as_bytes()) {
            put(key, Value::none())?;
        }
    }
    Ok(table.into_value())
}

fn translation_key(thread: &Thread, key: Value) -> Result<Value, Raised> {
    match key.downcast::<Str>() {
        Some(text) if text.len() == 1 => Ok(Value::small(i64::from(text.code_point(0)))),
        Some(_) => Err(error::value_error(thread, "string keys in translate table must be of length 1")),
        None if Integer::of(&key).is_some() => Ok(key),
        None => Err(error::type_error(thread, "keys in translate table must be strings or integers")),
    }
}
