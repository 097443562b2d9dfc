//! Floor 4: objects. The layout of each built-in type and the operations on it that can run no Python
//! code: whatever may call back (comparing keys, hashing) is handed in as a closure by the protocol floor.

pub(crate) mod adapter;
pub(crate) mod async_value;
pub(crate) mod bytes;
pub(crate) mod class;
pub(crate) mod code;
pub(crate) mod dict;
pub(crate) mod error;
pub(crate) mod exception;
pub(crate) mod function;
pub(crate) mod generator;
pub(crate) mod generic_alias;
pub(crate) mod instance;
pub(crate) mod int;
pub(crate) mod intern;
pub(crate) mod iterator;
pub(crate) mod list;
pub(crate) mod lock;
pub(crate) mod mapping_proxy;
pub(crate) mod member;
pub(crate) mod method_wrapper;
pub(crate) mod module;
pub(crate) mod names;
pub(crate) mod native;
pub(crate) mod scalar;
pub(crate) mod set;
pub(crate) mod slice;
pub(crate) mod special;
pub(crate) mod str;
pub(crate) mod super_object;
pub(crate) mod table;
pub(crate) mod traceback;
pub(crate) mod tuple;
pub(crate) mod union;
pub(crate) mod weak_reference;
