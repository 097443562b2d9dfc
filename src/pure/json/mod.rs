//! JSON text: strings escaped, and documents read as a row of events from which the caller builds values.

pub(crate) mod event;
pub(crate) mod quote;
pub(crate) mod string;
