//! `__slots__` of a new class: which names get a slot, and whether its objects have a `__dict__` and can be
//! weakly referenced.

use crate::memory::heap::Obj;
use crate::memory::layout::Kind;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::intern::{intern, intern_bytes};
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::protocol::iterate;
use crate::pure::text::predicate::is_identifier;
use crate::thread::Thread;

/// What `__slots__` and the bases give to the objects of a class.
pub(super) struct Slots {
    /// The mangled names that get a slot.
    pub(super) names: Vec<Obj<Str>>,
    /// The class itself adds the `__dict__`.
    pub(super) adds_dict: bool,
    /// The class itself adds weak references.
    pub(super) adds_weak_references: bool,
}

/// True if objects of the class have a `__dict__` already, in slots or in their layout.
pub(super) fn has_dict(class: &Class) -> bool {
    class.has(flag::HAS_DICT) || matches!(class.layout.kind, Kind::Module | Kind::Type | Kind::Function)
}

/// Objects whose size varies in CPython: they take no slots and no weak references.
fn varies_in_size(class: &Class) -> bool {
    matches!(class.layout.kind, Kind::Int | Kind::Bytes | Kind::Tuple | Kind::Type)
}

/// Reads `__slots__` of the namespace.
pub(super) fn read(
    thread: &Thread,
    title: &Str,
    base: &Class,
    bases: &[Obj<Class>],
    namespace: &Dict,
) -> Result<Slots, Raised> {
    let may_add_dict = !has_dict(base);
    let may_add_weak = !base.has(flag::WEAKLY_REFERENCEABLE) && !varies_in_size(base);
    let Some(given) = namespace.get_name(thread, name(thread, Name::__slots__)) else {
        return Ok(Slots { names: Vec::new(), adds_dict: may_add_dict, adds_weak_references: may_add_weak });
    };
    let items = match given.downcast::<Str>() {
        Some(_) => vec![given.clone()],
        None => iterate::collect(thread, &given)?,
    };
    if !items.is_empty() && varies_in_size(base) {
        let message = format!("nonempty __slots__ not supported for subtype of '{}'", base.display_name());
        return Err(error::type_error(thread, message));
    }
    let mut slots = Slots { names: Vec::new(), adds_dict: false, adds_weak_references: false };
    for item in items {
        let text = checked_name(thread, &item)?;
        match text.as_str() {
            "__dict__" => {
                if !may_add_dict || slots.adds_dict {
                    let message = "__dict__ slot disallowed: we already got one";
                    return Err(error::type_error(thread, message));
                }
                slots.adds_dict = true;
            }
            "__weakref__" => {
                if !may_add_weak || slots.adds_weak_references {
                    let message = "__weakref__ slot disallowed: we already got one";
                    return Err(error::type_error(thread, message));
                }
                slots.adds_weak_references = true;
            }
            _ => {
                let mangled = mangle(thread, title, &text);
                let shadows = namespace.get_name(thread, mangled.as_value()).is_some();
                if shadows && !matches!(text.as_str(), "__qualname__" | "__classcell__") {
                    let message = format!("'{text}' in __slots__ conflicts with class variable");
                    return Err(error::value_error(thread, message));
                }
                if !slots.names.iter().any(|known| known.as_value().is(mangled.as_value())) {
                    slots.names.push(mangled);
                }
            }
        }
    }
    // Bases that bring no layout may still bring a dict or weak references.
    slots.adds_dict |= may_add_dict && bases.iter().any(|base| has_dict(base));
    slots.adds_weak_references |=
        may_add_weak && bases.iter().any(|base| base.has(flag::WEAKLY_REFERENCEABLE));
    Ok(slots)
}

fn checked_name(thread: &Thread, item: &Value) -> Result<String, Raised> {
    let Some(text) = item.downcast::<Str>() else {
        let got = type_name(thread, item);
        return Err(error::type_error(thread, format!("__slots__ items must be strings, not '{got}'")));
    };
    match text.as_str() {
        Some(word) if is_identifier(word.as_bytes()) => Ok(word.to_owned()),
        _ => Err(error::type_error(thread, "__slots__ must be identifiers")),
    }
}

/// `__x` in class `_C` is `_C__x`.
fn mangle(thread: &Thread, title: &Str, text: &str) -> Obj<Str> {
    let class = title.as_bytes();
    let class = &class[class.iter().take_while(|byte| **byte == b'_').count()..];
    if !text.starts_with("__") || text.ends_with("__") || text.contains('.') || class.is_empty() {
        return intern(thread, text);
    }
    let mut mangled = vec![b'_'];
    mangled.extend_from_slice(class);
    mangled.extend_from_slice(text.as_bytes());
    intern_bytes(thread, &mangled)
}
