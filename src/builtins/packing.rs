//! Values to and from the pure packing codec: what struct, array and memoryview share.

use crate::memory::value::{Raised, Value};
use crate::object::bytearray::ByteArray;
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::int::{Integer, from_i64, from_u64};
use crate::object::scalar::as_float;
use crate::protocol::number::{float_or_index, index, is_index};
use crate::protocol::truth::is_true;
use crate::pure::fault;
use crate::pure::packing::format::{Field, What};
use crate::pure::packing::pack::{Plain, pack};
use crate::pure::packing::unpack::Found;
use crate::thread::Thread;

/// A value found in bytes.
pub(crate) fn value(thread: &Thread, found: Found<'_>) -> Value {
    match found {
        Found::Signed(number) => from_i64(thread, number),
        Found::Unsigned(number) => from_u64(thread, number),
        Found::Float(number) => Value::float(number),
        Found::Bytes(bytes) => Bytes::new(thread, bytes).into_value(),
        Found::Truth(truth) => Value::bool(truth),
    }
}

/// Packs a value into its place of `out`: first what Python code may be asked for, then the bytes. The inner error
/// is the codec's.
pub(crate) fn write(
    thread: &Thread,
    field: &Field,
    value: &Value,
    out: &mut [u8],
) -> Result<fault::Result<()>, Raised> {
    let array;
    let number;
    let plain = match field.what {
        What::Bool => Plain::Truth(is_true(thread, value)?),
        What::Float => match as_float(value) {
            Some(float) => Plain::Float(float),
            None => float_or_index(thread, value)?.map_or(Plain::Other, Plain::Float),
        },
        What::Signed | What::Unsigned | What::Pointer => {
            if Integer::of(value).is_none() && !is_index(thread, value) {
                Plain::Other
            } else {
                number = index(thread, value)?;
                match Integer::of(&number).expect("an index is an int") {
                    Integer::Small(small) => Plain::Small(small),
                    Integer::Big(big) => Plain::Big(big),
                }
            }
        }
        What::Char | What::Bytes | What::Pascal | What::Padding => match as_bytes(value) {
            Some(bytes) => Plain::Bytes(bytes),
            None => match value.downcast::<ByteArray>() {
                Some(own) => {
                    array = own.to_vec();
                    Plain::Bytes(&array)
                }
                None => Plain::Other,
            },
        },
    };
    Ok(pack(field, plain, out))
}
