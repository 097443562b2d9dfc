//! Binding a call's arguments to a row's signature, with CPython's messages, and running its function.

use super::signature::{Default, Parameter, ParameterKind, Signature};
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int;
use crate::object::native::{Arguments, Method, RawArguments};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::thread::Thread;
use smallvec::SmallVec;

/// The parsed signature of a row.
pub(crate) fn signature(method: &'static Method) -> &'static Signature {
    let parsed = method.parsed.get_or_init(|| Box::new(Signature::parse(method.signature)));
    parsed.downcast_ref().expect("only this floor fills it")
}

/// Binds and runs.
pub(crate) fn enter(
    thread: &Thread,
    method: &'static Method,
    raw: RawArguments<'_>,
) -> Result<Value, Raised> {
    let signature = signature(method);
    if signature.plain && raw.keywords.is_none() && raw.values.len() == signature.positional {
        // SAFETY: `Value` and `Option<Value>` have the same layout, and all of these are some.
        let slots = unsafe {
            std::slice::from_raw_parts(raw.values.as_ptr().cast::<Option<Value>>(), raw.values.len())
        };
        return (method.function)(thread, Arguments::bound(slots));
    }
    let slots = bind(thread, method, signature, raw)?;
    (method.function)(thread, Arguments::bound(&slots))
}

type Slots = SmallVec<[Option<Value>; 8]>;

fn bind(
    thread: &Thread,
    method: &'static Method,
    signature: &Signature,
    raw: RawArguments<'_>,
) -> Result<Slots, Raised> {
    let positional = raw.positional_values();
    let mut slots: Slots = SmallVec::new();
    slots.resize(signature.parameters.len(), None);
    for (slot, value) in slots.iter_mut().zip(positional.iter().take(signature.positional)) {
        *slot = Some(value.clone());
    }
    if let Some(at) = signature.positionals {
        let rest = positional.get(signature.positional..).unwrap_or_default().to_vec();
        slots[at] = Some(Tuple::new(thread, rest).into_value());
    } else if positional.len() > signature.positional {
        return Err(wrong_count(thread, method, signature, positional.len(), raw.keyword_count()));
    }
    let mut extra = None;
    for (name, value) in
        raw.keywords.map_or(&[][..], Tuple::items).iter().zip(&raw.values[positional.len()..])
    {
        let text = name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        let takes_name = |one: &Parameter| {
            matches!(one.kind, ParameterKind::Either | ParameterKind::KeywordOnly) && one.name == text
        };
        match signature.parameters.iter().position(takes_name) {
            Some(at) if slots[at].is_some() => {
                let message = format!(
                    "argument for {}() given by name ('{text}') and position ({})",
                    method.name(),
                    at + 1
                );
                return Err(error::type_error(thread, message));
            }
            Some(at) => slots[at] = Some(value.clone()),
            None if signature.keywords.is_some() => {
                extra.get_or_insert_with(|| Dict::new(thread)).set_name(thread, name, value.clone());
            }
            None => return Err(unexpected_keyword(thread, method, signature, &text)),
        }
    }
    if let Some(at) = signature.keywords {
        slots[at] = Some(extra.unwrap_or_else(|| Dict::new(thread)).into_value());
    }
    for (at, parameter) in signature.parameters.iter().enumerate() {
        if slots[at].is_none() {
            slots[at] = match &parameter.default {
                Default::Required
                    if matches!(parameter.kind, ParameterKind::Positionals | ParameterKind::Keywords) =>
                {
                    continue;
                }
                Default::Required => return Err(missing(thread, method, signature, at, positional.len())),
                Default::Empty => None,
                Default::None => Some(Value::none()),
                Default::Bool(truth) => Some(Value::bool(*truth)),
                Default::Int(number) => Some(int::from_i64(thread, *number)),
                Default::Float(number) => Some(Value::float(*number)),
                Default::Str(text) => Some(Str::new(thread, text).into_value()),
                Default::EmptyTuple => Some(Tuple::empty(thread).into_value()),
            };
        }
    }
    Ok(slots)
}

/// The receiver is not counted in messages.
fn receivers(signature: &Signature) -> usize {
    usize::from(signature.parameters.first().is_some_and(|one| matches!(one.name, "self" | "cls" | "type")))
}

fn display_name(method: &'static Method, signature: &Signature) -> String {
    match method.name() {
        "__new__" => "__new__".to_owned(),
        name if name.starts_with("__") && receivers(signature) == 1 => name.to_owned(),
        name => name.to_owned(),
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

fn wrong_count(
    thread: &Thread,
    method: &'static Method,
    signature: &Signature,
    given: usize,
    named: usize,
) -> Raised {
    let receivers = receivers(signature);
    let (most, least) = (signature.positional - receivers, signature.required.saturating_sub(receivers));
    let given = given.saturating_sub(receivers);
    let name = display_name(method, signature);
    let message = match (signature.plain, most, least) {
        (true, 0, _) => format!("{name}() takes no arguments ({given} given)"),
        (true, 1, 1) => format!("{name}() takes exactly one argument ({given} given)"),
        (true, _, _) if most == least => {
            format!("{name} expected {most} argument{}, got {given}", plural(most))
        }
        (true, _, _) => format!("{name} expected at most {most} argument{}, got {given}", plural(most)),
        (false, 0, _) if named == 0 => format!("{name}() takes no positional arguments"),
        (false, _, _) if most == least => {
            format!("{name}() takes exactly {most} positional argument{} ({given} given)", plural(most))
        }
        (false, _, _) => {
            format!("{name}() takes at most {most} argument{} ({} given)", plural(most), given + named)
        }
    };
    error::type_error(thread, message)
}

fn missing(
    thread: &Thread,
    method: &'static Method,
    signature: &Signature,
    at: usize,
    given: usize,
) -> Raised {
    let receivers = receivers(signature);
    let name = display_name(method, signature);
    let least = signature.required.saturating_sub(receivers);
    let most = signature.positional - receivers;
    let given = given.saturating_sub(receivers);
    let parameter = &signature.parameters[at];
    let message = match (signature.plain, most, least) {
        _ if given == 0 && at < receivers => format!("unbound method {name}() needs an argument"),
        (true, 1, 1) => format!("{name}() takes exactly one argument ({given} given)"),
        (true, _, _) if most == least => {
            format!("{name} expected {least} argument{}, got {given}", plural(least))
        }
        (true, _, _) => format!("{name} expected at least {least} argument{}, got {given}", plural(least)),
        (false, _, _) if parameter.kind == ParameterKind::KeywordOnly => {
            format!("{name}() missing required argument '{}'", parameter.name)
        }
        (false, _, _) => {
            format!("{name}() missing required argument '{}' (pos {})", parameter.name, at + 1 - receivers)
        }
    };
    error::type_error(thread, message)
}

fn unexpected_keyword(thread: &Thread, method: &'static Method, signature: &Signature, text: &str) -> Raised {
    let name = display_name(method, signature);
    let by_name = |one: &Parameter| matches!(one.kind, ParameterKind::Either | ParameterKind::KeywordOnly);
    let message = if signature.parameters.iter().any(by_name) {
        format!("{name}() got an unexpected keyword argument '{text}'")
    } else {
        format!("{name}() takes no keyword arguments")
    };
    error::type_error(thread, message)
}
