//! The codec of the `struct` module: values to bytes of C's layout and back.

pub(crate) mod format;
pub(crate) mod half;
pub(crate) mod pack;
pub(crate) mod unpack;
