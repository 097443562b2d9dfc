//! The built-in functions, by what they are about. The table that declares them is that of the module
//! `builtins`, among the standard modules.

pub(crate) mod iteration;
pub(crate) mod numbers;
pub(crate) mod objects;
pub(crate) mod output;
pub(crate) mod running;
pub(crate) mod summing;
