//! Memory that several objects may look at: the store of bytearray and array, which must not be resized while
//! somebody does, and the [`Buffer`] that such a look is.

use super::bytearray::ByteArray;
use super::bytes::Bytes;
use super::lock::Guarded;
use super::numeric_array::NumericArray;
use crate::memory::value::Value;
use std::borrow::Cow;

/// Bytes that may grow and shrink as long as nobody looks at them.
#[derive(Default)]
pub(crate) struct Store {
    /// The bytes.
    pub(crate) bytes: Vec<u8>,
    /// How many look at them.
    pub(crate) exports: usize,
}

impl Store {
    /// A store of these bytes.
    pub(crate) fn new(bytes: Vec<u8>) -> Store {
        Store { bytes, exports: 0 }
    }
}

/// A look at an object's memory, which keeps it where it is.
pub(crate) struct Buffer {
    owner: Value,
    /// The format of an item, in the language of `struct`.
    pub(crate) format: Cow<'static, str>,
    /// The size of an item.
    pub(crate) item_size: usize,
    /// Whether the memory may not be written.
    pub(crate) read_only: bool,
}

/// The store of a bytearray or array.
pub(crate) fn store_of(value: &Value) -> Option<&Guarded<Store>> {
    value
        .downcast::<ByteArray>()
        .map(|array| &array.store)
        .or_else(|| value.downcast::<NumericArray>().map(|array| &array.store))
}

impl Buffer {
    /// A look at the memory of a bytes, bytearray or array object.
    pub(crate) fn of(owner: &Value) -> Option<Buffer> {
        if owner.downcast::<Bytes>().is_some() {
            let format = Cow::Borrowed("B");
            return Some(Buffer { owner: owner.clone(), format, item_size: 1, read_only: true });
        }
        let store = store_of(owner)?;
        store.with(|store| store.exports += 1);
        let code = owner.downcast::<NumericArray>().map(|array| array.code);
        Some(Buffer {
            owner: owner.clone(),
            format: Cow::Borrowed(code.map_or("B", |code| code.format)),
            item_size: code.map_or(1, |code| code.size),
            read_only: false,
        })
    }

    /// The object whose memory it is.
    pub(crate) fn owner(&self) -> &Value {
        &self.owner
    }

    /// Bytes of the memory.
    pub(crate) fn len(&self) -> usize {
        self.with(<[u8]>::len)
    }

    /// Reads the memory. The closure runs no Python code.
    pub(crate) fn with<R>(&self, read: impl FnOnce(&[u8]) -> R) -> R {
        match store_of(&self.owner) {
            Some(store) => store.with(|store| read(&store.bytes)),
            None => read(self.owner.downcast::<Bytes>().map_or(&[], Bytes::as_bytes)),
        }
    }

    /// Writes the memory, which is not read-only. The closure runs no Python code.
    pub(crate) fn with_mut<R>(&self, write: impl FnOnce(&mut [u8]) -> R) -> R {
        match store_of(&self.owner) {
            Some(store) => store.with(|store| write(&mut store.bytes)),
            None => write(&mut []),
        }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if let Some(store) = store_of(&self.owner) {
            store.with(|store| store.exports -= 1);
        }
    }
}

impl Clone for Buffer {
    fn clone(&self) -> Buffer {
        if let Some(store) = store_of(&self.owner) {
            store.with(|store| store.exports += 1);
        }
        let Buffer { owner, format, item_size, read_only } = self;
        Buffer { owner: owner.clone(), format: format.clone(), item_size: *item_size, read_only: *read_only }
    }
}
