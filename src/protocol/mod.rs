//! Floor 5: protocols. Whatever may run Python code: calls, attributes, comparison, hashing, iteration,
//! arithmetic, subscripts, text. Each function takes a `&Thread` first and answers `Result<_, Raised>`.

pub(crate) mod adapt;
pub(crate) mod arithmetic;
pub(crate) mod async_hooks;
pub(crate) mod attribute;
mod attribute_error;
pub(crate) mod bind;
pub(crate) mod buffer;
pub(crate) mod call;
pub(crate) mod callee;
pub(crate) mod class_attribute;
pub(crate) mod compare;
pub(crate) mod construct;
pub(crate) mod descriptor;
pub(crate) mod group;
pub(crate) mod hash;
pub(crate) mod instance;
pub(crate) mod iterate;
pub(crate) mod mapping;
mod module_attribute;
pub(crate) mod modules;
pub(crate) mod notes;
pub(crate) mod number;
pub(crate) mod operator;
mod receiver;
pub(crate) mod sets;
pub(crate) mod slicing;
pub(crate) mod step;
pub(crate) mod subscript;
pub(crate) mod super_attribute;
pub(crate) mod text;
pub(crate) mod traceback_text;
pub(crate) mod truth;
pub(crate) mod unraisable;
pub(crate) mod warn;
