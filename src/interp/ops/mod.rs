//! The handlers, one file per family. Each is `fn(&mut Machine, Instruction) -> Result<(), Stop>`, inlined into
//! the loop; what is slow or rare is a function of its own that is not.

pub(crate) mod attribute;
pub(crate) mod call;
pub(crate) mod compare;
pub(crate) mod container;
pub(crate) mod exception;
pub(crate) mod generator;
pub(crate) mod import;
pub(crate) mod intrinsic;
pub(crate) mod iterate;
pub(crate) mod jump;
pub(crate) mod load;
pub(crate) mod number;
mod open;
pub(crate) mod pattern;
