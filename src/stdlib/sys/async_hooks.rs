//! `sys.get_asyncgen_hooks` and `sys.set_asyncgen_hooks`.

use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::native::Arguments;
use crate::protocol::{async_hooks, call};
use crate::stdlib::struct_sequence::{StructSpec, make};
use crate::thread::Thread;

static HOOKS: StructSpec = StructSpec {
    name: "asyncgen_hooks",
    doc: "asyncgen_hooks\n\nStruct sequence providing information about asynchronous\ngenerators hooks.  The attributes are read only.",
    fields: &["firstiter", "finalizer"],
    more: &[],
    can_make: true,
};

pub(super) fn get(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let (first, finalizer) = async_hooks::get(thread);
    let fields = [first, finalizer].map(|hook| hook.unwrap_or_else(Value::none));
    Ok(make(thread, &HOOKS, fields.into()))
}

fn checked(thread: &Thread, title: &str, value: &Value) -> Result<Option<Value>, Raised> {
    if !value.is_none() && !call::is_callable(thread, value) {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("callable {title} expected, got {got}")));
    }
    Ok(Some(value.clone()).filter(|value| !value.is_none()))
}

pub(super) fn set(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if let Some(value) = args.given(1) {
        async_hooks::set_finalizer(thread, checked(thread, "finalizer", value)?);
    }
    if let Some(value) = args.given(0) {
        async_hooks::set_first(thread, checked(thread, "firstiter", value)?);
    }
    Ok(Value::none())
}
