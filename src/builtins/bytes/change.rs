//! Methods of bytes and bytearray that answer changed bytes, or say what kind of bytes they are.

use super::kind::Kind;
use crate::builtins::encoding;
use crate::builtins::str::split::at_most;
use crate::memory::value::{Raised, Value};
use crate::object::bytearray::ByteArray;
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::protocol::number::index_i64;
use crate::protocol::{buffer, call, subscript};
use crate::pure::fault;
use crate::pure::text::{Unit, ascii, hex as digits, pad, replace as replacing, translate as exchanging};
use crate::thread::Thread;

macro_rules! changes {
    ($($name:ident $change:expr;)*) => {$(
        pub(crate) fn $name<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let change: fn(&[u8]) -> Vec<u8> = $change;
            Ok(K::make(thread, &K::read(args.get(0), change)))
        }
    )*};
}

changes! {
    upper <[u8]>::to_ascii_uppercase;
    lower <[u8]>::to_ascii_lowercase;
    title ascii::title;
    capitalize ascii::capitalize;
    swapcase ascii::swap;
}

macro_rules! predicates {
    ($($name:ident $test:expr;)*) => {$(
        pub(crate) fn $name<K: Kind>(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let test: fn(&[u8]) -> bool = $test;
            Ok(Value::bool(K::read(args.get(0), test)))
        }
    )*};
}

predicates! {
    isalnum ascii::is_alnum;
    isalpha ascii::is_alpha;
    isascii <[u8]>::is_ascii;
    isdigit ascii::is_digit;
    islower ascii::is_lower;
    isspace ascii::is_space;
    istitle ascii::is_title;
    isupper ascii::is_upper;
}

/// Changed bytes, or the object itself.
fn changed<K: Kind>(
    thread: &Thread,
    own: &Value,
    result: fault::Result<Option<Vec<u8>>>,
) -> Result<Value, Raised> {
    match result {
        Ok(None) => Ok(K::same(thread, own)),
        Ok(Some(bytes)) => Ok(K::make(thread, &bytes)),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

type Pad = fn(&[u8], usize, &[u8], Unit) -> fault::Result<Option<Vec<u8>>>;

fn width(thread: &Thread, value: &Value) -> Result<usize, Raised> {
    Ok(index_i64(thread, value)?.max(0) as usize)
}

fn padded<K: Kind>(thread: &Thread, args: &Arguments<'_>, name: &str, pad: Pad) -> Result<Value, Raised> {
    let width = width(thread, args.get(1))?;
    let fill = match args.given(2) {
        None => vec![b' '],
        Some(fill) => {
            let array = fill.downcast::<ByteArray>().map(ByteArray::to_vec);
            let bytes = as_bytes(fill).map(<[u8]>::to_vec).or(array).filter(|bytes| bytes.len() == 1);
            bytes.ok_or_else(|| {
                let got = type_name(thread, fill);
                let message = format!("{name}() argument 2 must be a byte string of length 1, not {got}");
                error::type_error(thread, message)
            })?
        }
    };
    changed::<K>(thread, args.get(0), K::read(args.get(0), |own| pad(own, width, &fill, Unit::Byte)))
}

pub(crate) fn ljust<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    padded::<K>(thread, &args, "ljust", pad::left)
}

pub(crate) fn rjust<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    padded::<K>(thread, &args, "rjust", pad::right)
}

pub(crate) fn center<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    padded::<K>(thread, &args, "center", pad::center)
}

pub(crate) fn zfill<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let width = width(thread, args.get(1))?;
    changed::<K>(thread, args.get(0), K::read(args.get(0), |own| pad::zero_fill(own, width, Unit::Byte)))
}

pub(crate) fn expandtabs<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let size = width(thread, args.get(1))?;
    let result = K::read(args.get(0), |own| pad::expand_tabs(own, size, Unit::Byte));
    changed::<K>(thread, args.get(0), result.map(Some))
}

pub(crate) fn replace<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let old = buffer::bytes(thread, args.get(1))?;
    let new = buffer::bytes(thread, args.get(2))?;
    let most = at_most(index_i64(thread, args.get(3))?);
    let result = K::read(args.get(0), |own| replacing::replace(own, &old, &new, most, Unit::Byte));
    changed::<K>(thread, args.get(0), result)
}

pub(crate) fn translate<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let table = args.not_none(1).map(|table| buffer::bytes(thread, table)).transpose()?;
    let table = match table.as_deref().map(exchanging::check_table).transpose() {
        Ok(table) => table,
        Err(fault) => return Err(error::from_fault(thread, fault)),
    };
    let delete = args.given(2).map(|delete| buffer::bytes(thread, delete)).transpose()?.unwrap_or_default();
    let out = K::read(args.get(0), |own| exchanging::bytes(own, table, &delete));
    Ok(K::make(thread, &out))
}

pub(crate) fn maketrans(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let from = buffer::bytes(thread, args.get(0))?;
    let to = buffer::bytes(thread, args.get(1))?;
    match exchanging::make_table(&from, &to) {
        Ok(table) => Ok(Bytes::new(thread, &table).into_value()),
        Err(fault) => Err(error::from_fault(thread, fault)),
    }
}

pub(crate) fn decode<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let encoding = encoding::name_argument(thread, args.get(1), "decode() argument 'encoding' must be str")?;
    let errors = encoding::name_argument(thread, args.get(2), "decode() argument 'errors' must be str")?;
    let bytes = buffer::bytes(thread, args.get(0))?;
    encoding::decode(thread, args.get(0), &bytes, &encoding, &errors)
}

/// `hex(sep, bytes_per_sep)` of these bytes.
pub(crate) fn hex_of(
    thread: &Thread,
    bytes: &[u8],
    separator: Option<&Value>,
    group: &Value,
) -> Result<Value, Raised> {
    let group = index_i64(thread, group)?;
    let separator = match separator {
        None => None,
        Some(separator) => {
            let length = subscript::len(thread, separator)?;
            let text = match (as_str(separator), as_bytes(separator)) {
                (Some(text), _) => text.as_bytes(),
                (None, Some(bytes)) => bytes,
                (None, None) => return Err(error::type_error(thread, "sep must be str or bytes.")),
            };
            let checked = digits::check_separator(text, length);
            Some(checked.map_err(|fault| error::from_fault(thread, fault))?)
        }
    };
    Ok(Str::new(thread, &digits::encode(bytes, separator, group as isize)).into_value())
}

pub(crate) fn hex<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = buffer::bytes(thread, args.get(0))?;
    hex_of(thread, &bytes, args.given(1), args.get(2))
}

pub(crate) fn fromhex<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(text) = as_str(args.get(1)) else {
        return Err(error::wrong_type(thread, "fromhex() argument must be str", args.get(1)));
    };
    let bytes = digits::decode(text.as_bytes()).map_err(|fault| error::from_fault(thread, fault))?;
    let made = K::make(thread, &bytes);
    let class = args.get(0);
    let own = Value::from_object(crate::object::class::builtin::<K::Own>(thread));
    if class.is(&own) { Ok(made) } else { call::call(thread, class, &[made]) }
}
