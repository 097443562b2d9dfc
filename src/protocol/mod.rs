//! Floor 5: protocols. Whatever may run Python code: calls, attributes, comparison, hashing, iteration,
//! arithmetic, subscripts, text. Each function takes a `&Thread` first and answers `Result<_, Raised>`.

pub(crate) mod attribute;
pub(crate) mod bind;
pub(crate) mod call;
pub(crate) mod class_attribute;
pub(crate) mod descriptor;
