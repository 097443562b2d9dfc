//! What buffered streams show of the raw stream below them.

use super::base::name_of;
use super::buffered::of;
use super::shared::read_attribute;
use crate::memory::value::{Raised, Value};
use crate::native::getter;
use crate::object::native::{Arguments, Attribute};
use crate::object::str::Str;
use crate::protocol::text;
use crate::thread::Thread;

pub(super) fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = text::class_name(thread, args.get(0));
    let shown = match name_of(thread, args.get(0))? {
        Some(title) => format!("<{class} name={}>", text::repr(thread, &title)?.lossy()),
        None => format!("<{class}>"),
    };
    Ok(Str::new(thread, &shown).into_value())
}

fn raw(_: &Thread, stream: &Value) -> Result<Value, Raised> {
    Ok(of(stream).raw.get().unwrap_or_else(Value::none))
}

fn closed(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    let raw = of(stream).raw(thread)?;
    read_attribute(thread, &raw, "closed")
}

fn title(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    let raw = of(stream).raw(thread)?;
    read_attribute(thread, &raw, "name")
}

fn mode(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    let raw = of(stream).raw(thread)?;
    read_attribute(thread, &raw, "mode")
}

pub(super) static ATTRIBUTES: &[Attribute] =
    &[getter("raw", raw), getter("closed", closed), getter("name", title), getter("mode", mode)];
