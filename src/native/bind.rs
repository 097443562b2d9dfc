//! Binding a call's arguments to a row's signature, with CPython's messages, and running its function.

use super::bind_error;
use super::signature::{DefaultKind, ParameterKind, Signature};
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::int;
use crate::object::native::{Arguments, MOST_PARAMETERS, Method, RawArguments};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::thread::Thread;
use smallvec::SmallVec;
use std::mem::MaybeUninit;

/// Binds and runs.
pub(crate) fn enter(
    thread: &Thread,
    method: &'static Method,
    values: &[Value],
    keywords: Option<&Tuple>,
) -> Result<Value, Raised> {
    let signature = &method.parsed;
    if signature.plain && keywords.is_none() && values.len() == usize::from(signature.positional) {
        // SAFETY: `Value` and `Option<Value>` have the same layout, and all of these are some.
        let slots =
            unsafe { std::slice::from_raw_parts(values.as_ptr().cast::<Option<Value>>(), values.len()) };
        return (method.function)(thread, Arguments::bound(slots));
    }
    let given = values.len();
    let enough = (usize::from(signature.required)..=usize::from(signature.positional)).contains(&given);
    if signature.closed && enough && keywords.is_none() {
        return enter_with_defaults(thread, method, values);
    }
    let slots = bind(thread, method, signature, RawArguments { values, keywords })?;
    (method.function)(thread, Arguments::bound(&slots))
}

/// The defaults behind borrowed arguments: what they made is dropped after the call.
struct Defaults {
    slots: [MaybeUninit<Option<Value>>; MOST_PARAMETERS],
    from: usize,
    to: usize,
}

impl Drop for Defaults {
    fn drop(&mut self) {
        for slot in &mut self.slots[self.from..self.to] {
            // SAFETY: the slots from `from` to `to` were written, and nobody else drops them.
            unsafe { slot.assume_init_drop() };
        }
    }
}

/// Runs with values by position, and defaults for the other parameters. The values are borrowed, not counted.
fn enter_with_defaults(thread: &Thread, method: &'static Method, values: &[Value]) -> Result<Value, Raised> {
    let signature = &method.parsed;
    let given = values.len();
    let mut defaults =
        Defaults { slots: [const { MaybeUninit::uninit() }; MOST_PARAMETERS], from: given, to: given };
    // SAFETY: `Option<Value>` is laid out as `Value`; the copies are as good as the values, which outlive the call,
    // and are not dropped. All `count` slots are written when the function sees them.
    let slots = unsafe {
        let slots = defaults.slots.as_mut_ptr().cast::<Option<Value>>();
        std::ptr::copy_nonoverlapping(values.as_ptr().cast::<Option<Value>>(), slots, given);
        for at in given..usize::from(signature.count) {
            slots.add(at).write(default(thread, signature.parameters[at].default, signature.value(at)));
            defaults.to = at + 1;
        }
        std::slice::from_raw_parts(slots, usize::from(signature.count))
    };
    (method.function)(thread, Arguments::bound(slots))
}

type Slots = SmallVec<[Option<Value>; 8]>;

fn bind(
    thread: &Thread,
    method: &'static Method,
    signature: &Signature,
    raw: RawArguments<'_>,
) -> Result<Slots, Raised> {
    let positional = raw.positional_values();
    let most = usize::from(signature.positional);
    let mut slots: Slots = SmallVec::new();
    slots.resize(usize::from(signature.count), None);
    for (slot, value) in slots.iter_mut().zip(positional.iter().take(most)) {
        *slot = Some(value.clone());
    }
    if let Some(at) = signature.positionals {
        let rest = positional.get(most..).unwrap_or_default().to_vec();
        slots[usize::from(at)] = Some(Tuple::new(thread, rest).into_value());
    } else if positional.len() > most {
        return Err(bind_error::wrong_count(thread, method, raw));
    }
    if signature.all().iter().any(|one| takes_keyword(one.kind))
        && positional.len() < bind_error::required_by_position(signature)
    {
        return Err(bind_error::missing(thread, method, raw, positional.len()));
    }
    let mut extra = None;
    for (name, value) in
        raw.keywords.map_or(&[][..], Tuple::items).iter().zip(&raw.values[positional.len()..])
    {
        let text = name.downcast::<Str>().map_or(&b""[..], Str::as_bytes);
        let takes_name = |at: &usize| {
            takes_keyword(signature.parameters[*at].kind) && signature.name(*at).as_bytes() == text
        };
        match (0..usize::from(signature.count)).find(takes_name) {
            Some(at) if slots[at].is_some() => {
                return Err(bind_error::given_twice(thread, method, raw, at));
            }
            Some(at) => slots[at] = Some(value.clone()),
            None if signature.keywords.is_some() => {
                extra.get_or_insert_with(|| Dict::new(thread)).set_name(thread, name, value.clone());
            }
            None => {
                let text = name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
                return Err(bind_error::unexpected_keyword(thread, method, raw, &text));
            }
        }
    }
    if let Some(at) = signature.keywords {
        slots[usize::from(at)] = Some(extra.unwrap_or_else(|| Dict::new(thread)).into_value());
    }
    for (at, parameter) in signature.all().iter().enumerate() {
        if slots[at].is_none() {
            if parameter.default == DefaultKind::Required {
                return Err(bind_error::missing(thread, method, raw, at));
            }
            slots[at] = default(thread, parameter.default, signature.value(at));
        }
    }
    Ok(slots)
}

/// Whether an argument by name can fill it.
pub(super) fn takes_keyword(kind: ParameterKind) -> bool {
    matches!(kind, ParameterKind::Either | ParameterKind::KeywordOnly)
}

/// The value of a parameter that was not given.
fn default(thread: &Thread, kind: DefaultKind, text: &'static str) -> Option<Value> {
    match kind {
        DefaultKind::Required | DefaultKind::Empty => None,
        DefaultKind::None => Some(Value::none()),
        DefaultKind::True => Some(Value::bool(true)),
        DefaultKind::False => Some(Value::bool(false)),
        DefaultKind::EmptyTuple => Some(Tuple::empty(thread).into_value()),
        DefaultKind::Maxsize => Some(int::from_i64(thread, i64::MAX)),
        DefaultKind::Int(number) => Some(int::from_i64(thread, number)),
        DefaultKind::Float => text.parse().ok().map(Value::float),
        DefaultKind::Str => Some(Str::new(thread, &text.replace("\\n", "\n")).into_value()),
    }
}
