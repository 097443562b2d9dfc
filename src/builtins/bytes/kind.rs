//! What bytes and bytearray differ in, for the methods that they share: how their bytes are read, and what
//! object a result is.

use crate::memory::layout::Object;
use crate::memory::value::Value;
use crate::object::bytearray::ByteArray;
use crate::object::bytes::Bytes;
use crate::thread::Thread;

/// One of the two classes.
pub(crate) trait Kind {
    /// The object.
    type Own: Object;

    /// The name in messages.
    const NAME: &'static str;

    /// What an index of another type is told: `byte indices ...`.
    const INDICES: &'static str;

    /// What an index out of range is told.
    const OUT_OF_RANGE: &'static str;

    /// Reads the bytes of `self`. The closure runs no Python code.
    fn read<R>(value: &Value, read: impl FnOnce(&[u8]) -> R) -> R;

    /// A new object.
    fn make(thread: &Thread, bytes: &[u8]) -> Value;

    /// A result that is the object itself where objects of the class never change, else a copy.
    fn same(thread: &Thread, value: &Value) -> Value;
}

/// `bytes`
pub(crate) struct OfBytes;

/// `bytearray`
pub(crate) struct OfByteArray;

impl Kind for OfBytes {
    type Own = Bytes;
    const NAME: &'static str = "bytes";
    const INDICES: &'static str = "byte";
    const OUT_OF_RANGE: &'static str = "index out of range";

    fn read<R>(value: &Value, read: impl FnOnce(&[u8]) -> R) -> R {
        read(value.downcast::<Bytes>().expect("the descriptor checked self").as_bytes())
    }

    fn make(thread: &Thread, bytes: &[u8]) -> Value {
        Bytes::new(thread, bytes).into_value()
    }

    fn same(thread: &Thread, value: &Value) -> Value {
        match value.exact::<Bytes>() {
            Some(_) => value.clone(),
            None => Self::read(value, |bytes| Self::make(thread, bytes)),
        }
    }
}

impl Kind for OfByteArray {
    type Own = ByteArray;
    const NAME: &'static str = "bytearray";
    const INDICES: &'static str = "bytearray";
    const OUT_OF_RANGE: &'static str = "bytearray index out of range";

    fn read<R>(value: &Value, read: impl FnOnce(&[u8]) -> R) -> R {
        let array = value.downcast::<ByteArray>().expect("the descriptor checked self");
        array.store.with(|store| read(&store.bytes))
    }

    fn make(thread: &Thread, bytes: &[u8]) -> Value {
        ByteArray::new(thread, bytes.to_vec()).into_value()
    }

    fn same(thread: &Thread, value: &Value) -> Value {
        Self::read(value, |bytes| Self::make(thread, bytes))
    }
}
