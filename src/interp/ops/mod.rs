//! The handlers, one file per family. Each is `fn(&mut Machine, Instruction) -> Result<(), Stop>`, inlined into
//! the loop; what is slow or rare is a function of its own that is not.

pub(super) mod attribute;
pub(super) mod call;
pub(super) mod compare;
pub(super) mod container;
pub(super) mod exception;
pub(super) mod generator;
pub(super) mod import;
pub(super) mod intrinsic;
pub(super) mod iterate;
pub(super) mod jump;
pub(super) mod load;
pub(super) mod number;
pub(super) mod pattern;
