//! What a row of a built-in class or module says of itself: `__text_signature__` and `__doc__`.

use crate::memory::value::Value;
use crate::object::class::Class;
use crate::object::names::{Name, name};
use crate::object::native::{Flavour, Method, Native, WrapperDescriptor};
use crate::object::str::Str;
use crate::thread::Thread;

/// `__doc__`
pub(super) fn doc(thread: &Thread, method: &Method) -> Value {
    if method.doc.is_empty() { Value::none() } else { Str::new(thread, method.doc).into_value() }
}

/// The parameters in brackets, with `$` before the one that is bound.
fn parameters(method: &Method) -> String {
    let inside = method.signature.split_once('(').map_or("", |(_, rest)| rest);
    let marked = matches!(method.flavour, Flavour::Method | Flavour::ClassMethod) && !inside.starts_with('*');
    let mark = if marked { "$" } else { "" };
    format!("({mark}{inside}")
}

/// `__text_signature__`
pub(super) fn signature(thread: &Thread, method: &Method) -> Value {
    Str::new(thread, &parameters(method)).into_value()
}

/// `__text_signature__` of a module's function: the module counts as bound.
pub(super) fn function_signature(thread: &Thread, method: &Method) -> Value {
    let inside = method.signature.split_once('(').map_or("", |(_, rest)| rest);
    let positional_only = inside.ends_with("/)") || inside.contains("/, ");
    let text = match inside {
        ")" => "($module, /)".to_owned(),
        _ if positional_only => format!("($module, {inside}"),
        _ => format!("($module, /, {inside}"),
    };
    Str::new(thread, &text).into_value()
}

/// `__text_signature__` of a built-in class: that of its `__init__` or `__new__` without the first parameter.
pub(super) fn class_signature(thread: &Thread, class: &Class) -> Option<Value> {
    let init = class.namespace(thread).get_name(thread, name(thread, Name::__init__));
    let new = class.namespace(thread).get_name(thread, name(thread, Name::__new__));
    let init = init.as_ref().and_then(Value::downcast::<WrapperDescriptor>).map(|row| row.method);
    let row = init.or_else(|| new.as_ref().and_then(Value::downcast::<Native>).map(|row| row.method))?;
    let inside = row.signature.split_once('(')?.1;
    let rest = inside.split_once(',').map_or(")", |(_, rest)| rest.trim_start());
    let rest = rest.strip_prefix("/, ").unwrap_or(rest);
    let rest = if rest == "/)" { ")" } else { rest };
    Some(Str::new(thread, &format!("({rest}")).into_value())
}
