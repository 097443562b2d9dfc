//! The computed attributes of classes, and the two that classes give to their objects (`__dict__`,
//! `__weakref__`).

use super::{class_bases, native_text};
use crate::memory::heap::Obj;
use crate::memory::layout::Kind;
use crate::memory::value::{Raised, Value};
use crate::native::{attribute, documented, getter};
use crate::object::class::{Class, builtin, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind};
use crate::object::instance;
use crate::object::int;
use crate::object::intern::intern_value;
use crate::object::mapping_proxy::MappingProxy;
use crate::object::names::{Name, name};
use crate::object::native::Attribute;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::weak_reference;
use crate::protocol::{attribute as attributes, class_attribute, truth};
use crate::thread::Thread;

fn of(value: &Value) -> &Class {
    value.downcast::<Class>().expect("the descriptor checked self")
}

/// The new value, if the class may be changed and the attribute is not to be deleted.
pub(super) fn changeable<'a>(
    thread: &Thread,
    class: &Class,
    title: &str,
    value: Option<&'a Value>,
) -> Result<&'a Value, Raised> {
    let action = if value.is_some() { "set" } else { "delete" };
    match value {
        Some(value) if class.has(flag::HEAP) => Ok(value),
        _ => {
            let class = class.display_name();
            let message = format!("cannot {action} '{title}' attribute of immutable type '{class}'");
            Err(error::type_error(thread, message))
        }
    }
}

fn tuple_of(thread: &Thread, classes: Vec<Obj<Class>>) -> Value {
    Tuple::new(thread, classes.into_iter().map(Obj::into_value).collect()).into_value()
}

fn get_name(_thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(of(class).name.get().into_value())
}

fn set_name(thread: &Thread, class: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let class = of(class);
    let value = changeable(thread, class, "__name__", value)?;
    let Some(text) = value.downcast::<Str>() else {
        let (own, got) = (class.display_name(), type_name(thread, value));
        return Err(error::type_error(
            thread,
            format!("can only assign string to {own}.__name__, not '{got}'"),
        ));
    };
    if text.as_bytes().contains(&0) {
        return Err(error::value_error(thread, "type name must not contain null characters"));
    }
    class.name.set(intern_value(thread, text));
    Ok(())
}

fn get_qualified_name(_thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(of(class).qualified_name.get())
}

fn set_qualified_name(thread: &Thread, class: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let class = of(class);
    let value = changeable(thread, class, "__qualname__", value)?;
    if value.downcast::<Str>().is_none() {
        let (own, got) = (class.display_name(), type_name(thread, value));
        let message = format!("can only assign string to {own}.__qualname__, not '{got}'");
        return Err(error::type_error(thread, message));
    }
    class.qualified_name.set(value.clone());
    Ok(())
}

fn get_bases(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(tuple_of(thread, of(class).bases()))
}

fn get_mro(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(tuple_of(thread, of(class).mro()))
}

fn get_base(_thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(of(class).base().map_or_else(Value::none, Obj::into_value))
}

fn get_namespace(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(MappingProxy::new(thread, of(class).namespace(thread).as_value().clone()).into_value())
}

fn own(thread: &Thread, class: &Class, which: Name) -> Option<Value> {
    class.namespace(thread).get_name(thread, name(thread, which))
}

fn get_module(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    match own(thread, of(class), Name::__module__) {
        Some(module) if of(class).has(flag::HEAP) || module.downcast::<Str>().is_some() => Ok(module),
        _ if of(class).has(flag::HEAP) => {
            Err(error::raise_message(thread, ExceptionKind::AttributeError, "__module__"))
        }
        _ => Ok(name(thread, Name::builtins).clone()),
    }
}

fn set_module(thread: &Thread, class: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let class = of(class);
    let value = changeable(thread, class, "__module__", value)?;
    class.set(thread, name(thread, Name::__module__), value.clone());
    class.remove(thread, name(thread, Name::__firstlineno__));
    Ok(())
}

fn get_doc(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    let spec_doc = of(class).doc;
    if !spec_doc.is_empty() {
        return Ok(Str::new(thread, spec_doc).into_value());
    }
    match own(thread, of(class), Name::__doc__) {
        None => Ok(Value::none()),
        Some(doc) => attributes::bind(thread, &doc, None, class),
    }
}

fn set_doc(thread: &Thread, class: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let class = of(class);
    let value = changeable(thread, class, "__doc__", value)?;
    class.set(thread, name(thread, Name::__doc__), value.clone());
    Ok(())
}

fn get_abstract_methods(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    let found = own(thread, of(class), Name::__abstractmethods__);
    let is_type = std::ptr::eq(of(class), builtin::<Class>(thread));
    found
        .filter(|_| !is_type)
        .ok_or_else(|| error::raise_message(thread, ExceptionKind::AttributeError, "__abstractmethods__"))
}

fn set_abstract_methods(thread: &Thread, class: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let class = of(class);
    let which = name(thread, Name::__abstractmethods__);
    let is_abstract = match value {
        Some(value) => {
            let value = changeable(thread, class, "__abstractmethods__", Some(value))?;
            let is_abstract = truth::is_true(thread, value)?;
            class.set(thread, which, value.clone());
            is_abstract
        }
        None => {
            if !class.remove(thread, which) {
                return Err(error::raise_message(
                    thread,
                    ExceptionKind::AttributeError,
                    "__abstractmethods__",
                ));
            }
            false
        }
    };
    let others = class.flags.get() & !flag::ABSTRACT;
    class.flags.set(if is_abstract { others | flag::ABSTRACT } else { others });
    Ok(())
}

fn get_annotations(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let class = of(value);
    let which = name(thread, Name::__annotations__);
    if !class.has(flag::HEAP) {
        return Err(attributes::missing(thread, value, which));
    }
    if let Some(found) = own(thread, class, Name::__annotations__) {
        return attributes::bind(thread, &found, None, value);
    }
    let fresh = Dict::new(thread).into_value();
    class.set(thread, which, fresh.clone());
    Ok(fresh)
}

fn set_annotations(thread: &Thread, value: &Value, annotations: Option<&Value>) -> Result<(), Raised> {
    let class = of(value);
    let which = name(thread, Name::__annotations__);
    if !class.has(flag::HEAP) {
        return Err(class_attribute::immutable(thread, class, which));
    }
    match annotations {
        Some(annotations) => class.set(thread, which, annotations.clone()),
        None => {
            if !class.remove(thread, which) {
                return Err(error::raise_message(thread, ExceptionKind::AttributeError, "__annotations__"));
            }
        }
    }
    Ok(())
}

fn get_type_params(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    let found = own(thread, of(class), Name::__type_params__);
    let is_type = std::ptr::eq(of(class), builtin::<Class>(thread));
    Ok(found.filter(|_| !is_type).unwrap_or_else(|| Tuple::empty(thread).into_value()))
}

fn set_type_params(thread: &Thread, class: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let class = of(class);
    let value = changeable(thread, class, "__type_params__", value)?;
    class.set(thread, name(thread, Name::__type_params__), value.clone());
    Ok(())
}

fn get_text_signature(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    let class = of(class);
    if class.has(flag::HEAP) {
        return Ok(Value::none());
    }
    Ok(native_text::class_signature(thread, class).unwrap_or_else(Value::none))
}

/// `Py_TPFLAGS_*`, as far as they say something here.
fn get_flags(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    let class = of(class);
    let kind = match class.layout.kind {
        Kind::Int => 1 << 24,
        Kind::List => 1 << 25,
        Kind::Tuple => 1 << 26,
        Kind::Bytes => 1 << 27,
        Kind::Str => 1 << 28,
        Kind::Dict => 1 << 29,
        Kind::Exception => 1 << 30,
        Kind::Type => 1 << 31,
        _ => 0,
    };
    let ready = 1 << 12 | 1 << 18 | 1 << 1;
    let bits = [
        (flag::SEQUENCE, 1 << 5),
        (flag::MAPPING, 1 << 6),
        (flag::HEAP, 1 << 9),
        (flag::BASE, 1 << 10),
        (flag::ABSTRACT, 1 << 20),
        (flag::MATCH_SELF, 1 << 22),
    ];
    let own: i64 = bits.iter().filter(|(own, _)| class.has(*own)).map(|(_, bit)| *bit).sum();
    let immutable = if class.has(flag::HEAP) { 0 } else { 1 << 8 };
    let tracked = if class.layout.tracked || class.has(flag::HEAP) { 1 << 14 } else { 0 };
    let dict = if class.has(flag::HEAP) && class.has(flag::HAS_DICT) { 1 << 2 | 1 << 4 } else { 0 };
    let weak = if class.has(flag::HEAP) && class.has(flag::WEAKLY_REFERENCEABLE) { 1 << 3 } else { 0 };
    Ok(int::from_i64(thread, kind | ready | own | immutable | tracked | dict | weak))
}

fn get_basic_size(thread: &Thread, class: &Value) -> Result<Value, Raised> {
    let class = of(class);
    Ok(int::from_usize(thread, class.layout.size + usize::from(class.fixed_slots) * 8))
}

/// Bytes for each item of objects that vary in size.
fn get_item_size(_thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(Value::small(match of(class).layout.kind {
        Kind::Tuple => 8,
        Kind::Int => 4,
        Kind::Bytes => 1,
        Kind::Type => 40,
        _ => 0,
    }))
}

fn get_dict_offset(_thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(Value::small(if of(class).has(flag::HAS_DICT) { -1 } else { 0 }))
}

fn get_weak_offset(_thread: &Thread, class: &Value) -> Result<Value, Raised> {
    Ok(Value::small(if of(class).has(flag::WEAKLY_REFERENCEABLE) { -32 } else { 0 }))
}

/// The computed attributes of classes.
pub(super) static ATTRIBUTES: &[Attribute] = &[
    attribute("__name__", get_name, set_name),
    attribute("__qualname__", get_qualified_name, set_qualified_name),
    attribute("__bases__", get_bases, class_bases::set_bases),
    getter("__mro__", get_mro),
    getter("__base__", get_base),
    getter("__dict__", get_namespace),
    attribute("__module__", get_module, set_module),
    attribute("__doc__", get_doc, set_doc),
    attribute("__abstractmethods__", get_abstract_methods, set_abstract_methods),
    attribute("__annotations__", get_annotations, set_annotations),
    attribute("__type_params__", get_type_params, set_type_params),
    getter("__text_signature__", get_text_signature),
    getter("__flags__", get_flags),
    getter("__basicsize__", get_basic_size),
    getter("__itemsize__", get_item_size),
    getter("__dictoffset__", get_dict_offset),
    getter("__weakrefoffset__", get_weak_offset),
];

/// The `__dict__` of objects.
pub(crate) const DICT: Attribute =
    documented(attribute("__dict__", get_dict, set_dict), "dictionary for instance variables");

fn get_dict(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    match object.header().and_then(|header| instance::dict(thread, header)) {
        Some(dict) => Ok(dict.into_value()),
        None => Err(attributes::missing(thread, object, name(thread, Name::__dict__))),
    }
}

fn set_dict(thread: &Thread, object: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let value = value.cloned();
    let fresh = match value {
        Some(value) => Obj::<Dict>::try_from(value).map_err(|value| {
            let got = type_name(thread, &value);
            error::type_error(thread, format!("__dict__ must be set to a dictionary, not a '{got}'"))
        })?,
        None if object.downcast::<Exception>().is_some() => {
            return Err(error::type_error(thread, "cannot delete __dict__"));
        }
        None => Dict::new(thread),
    };
    if object.header().is_some_and(|header| instance::set_dict(thread, header, fresh)) {
        return Ok(());
    }
    Err(attributes::missing(thread, object, name(thread, Name::__dict__)))
}

/// The `__weakref__` of objects: the first weak reference to it.
pub(super) const WEAK_REFERENCE: Attribute =
    documented(getter("__weakref__", get_weak_reference), "list of weak references to the object");

fn get_weak_reference(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    let first = weak_reference::references_to(thread, object).into_iter().next();
    Ok(first.unwrap_or_else(Value::none))
}
