//! The three format languages: the mini-language of `format()`, templates of `str.format`, and `%`.

pub(crate) mod integer;
pub(crate) mod number;
pub(crate) mod percent;
pub(crate) mod percent_write;
pub(crate) mod real;
pub(crate) mod spec;
pub(crate) mod template;
pub(crate) mod text;
