//! What a call's messages call the callee.

use super::{attribute, text};
use crate::memory::value::Value;
use crate::object::class::type_name;
use crate::object::names::{Name, name as name_of};
use crate::object::str::Str;
use crate::thread::Thread;

/// The callee's name in messages: `qualname()`, with its module unless that is builtins.
pub(crate) fn name(thread: &Thread, callee: &Value) -> String {
    let part = |title: Name| {
        let found = attribute::get_optional(thread, callee, name_of(thread, title)).ok().flatten();
        drop(thread.take_raised_if_any());
        found.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy)
    };
    if let Some(title) = part(Name::__qualname__) {
        return match part(Name::__module__) {
            Some(module) if module != "builtins" => format!("{module}.{title}()"),
            _ => format!("{title}()"),
        };
    }
    match text::str(thread, callee) {
        Ok(text) => text.lossy(),
        Err(_) => {
            drop(thread.take_raised_if_any());
            type_name(thread, callee)
        }
    }
}
