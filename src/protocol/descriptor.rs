//! Descriptors: what `__get__`, `__set__` and `__delete__` of a class's attribute do. The kinds that nearly all
//! attributes are (functions, properties, slots, the rows of built-in classes) are known here by their layout;
//! any other is asked through its special methods.

use super::call;
use crate::memory::header::Header;
use crate::memory::layout::{Kind, Object};
use crate::memory::shape::slots;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, type_name};
use crate::object::error;
use crate::object::function::{ClassMethod, Function, Method, Property, StaticMethod};
use crate::object::member::Member;
use crate::object::method_wrapper::MethodWrapper;
use crate::object::names::{Name, name};
use crate::object::native::{ClassMethodDescriptor, GetSet, MethodDescriptor, Native, WrapperDescriptor};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::pure::text::repr;
use crate::thread::Thread;

/// True if the value's class has `__set__` or `__delete__`.
#[inline]
pub(crate) fn is_data(thread: &Thread, value: &Value) -> bool {
    match value.header() {
        None => false,
        Some(header) if header.shape().kind == Kind::Function => false,
        Some(_) => {
            let class = class_of(thread, value);
            class.special(thread, Special::Set).is_some() || class.special(thread, Special::Delete).is_some()
        }
    }
}

/// True if the value's class has `__get__`.
#[inline]
pub(crate) fn has_get(thread: &Thread, value: &Value) -> bool {
    value.is_pointer() && class_of(thread, value).special(thread, Special::Get).is_some()
}

/// True for what a call may be given its receiver as the first argument: functions and method descriptors.
#[inline]
pub(crate) fn is_unbound_method(value: &Value) -> bool {
    let Some(header) = value.header() else { return false };
    let layout = header.shape().layout;
    header.shape().kind == Kind::Function
        || std::ptr::eq(layout, MethodDescriptor::layout())
        || std::ptr::eq(layout, WrapperDescriptor::layout())
}

/// What `__get__` of an attribute of `class` gives for `object`, or for the class itself. A value
/// without `__get__` gives itself.
pub(crate) fn bind(
    thread: &Thread,
    descriptor: &Value,
    object: Option<&Value>,
    class: &Value,
) -> Result<Value, Raised> {
    match descriptor.header() {
        None => return Ok(descriptor.clone()),
        Some(header) if header.shape().kind == Kind::Function => {
            return Ok(match object {
                Some(object) => Method::new(thread, descriptor.clone(), object.clone()).into_value(),
                None => descriptor.clone(),
            });
        }
        Some(_) => {}
    }
    if let Some(bound) = bind_known(thread, descriptor, object, class)? {
        return Ok(bound);
    }
    match class_of(thread, descriptor).special(thread, Special::Get) {
        None => Ok(descriptor.clone()),
        Some(special) => {
            let object = object.cloned().unwrap_or_else(Value::none);
            call::call_function_value(thread, &special, descriptor, &[object, class.clone()])
        }
    }
}

/// The kinds of descriptors whose layout is known, unless a subclass may do otherwise.
fn bind_known(
    thread: &Thread,
    descriptor: &Value,
    object: Option<&Value>,
    class: &Value,
) -> Result<Option<Value>, Raised> {
    if let Some(method) = descriptor.downcast::<MethodDescriptor>() {
        let Some(object) = object else { return Ok(Some(descriptor.clone())) };
        check(thread, method.method.name(), &method.class, object)?;
        let bound = Native::bound(thread, method.method, object.clone(), Some(method.class.clone()));
        return Ok(Some(bound.into_value()));
    }
    if let Some(wrapper) = descriptor.downcast::<WrapperDescriptor>() {
        let Some(object) = object else { return Ok(Some(descriptor.clone())) };
        check(thread, wrapper.method.name(), &wrapper.class, object)?;
        let bound = MethodWrapper::new(thread, wrapper.method, object.clone(), wrapper.class.clone());
        return Ok(Some(bound.into_value()));
    }
    if let Some(getset) = descriptor.downcast::<GetSet>() {
        let Some(object) = object else { return Ok(Some(descriptor.clone())) };
        check(thread, getset.attribute.name, &getset.class, object)?;
        return (getset.attribute.get)(thread, object).map(Some);
    }
    if let Some(member) = descriptor.downcast::<Member>() {
        let Some(object) = object else { return Ok(Some(descriptor.clone())) };
        return get_member(thread, member, object).map(Some);
    }
    if let Some(method) = descriptor.downcast::<ClassMethodDescriptor>() {
        return bind_class_method(thread, method, class).map(Some);
    }
    if let Some(property) = descriptor.exact::<Property>() {
        let Some(object) = object else { return Ok(Some(descriptor.clone())) };
        return get_property(thread, property, object).map(Some);
    }
    if let Some(method) = descriptor.exact::<ClassMethod>() {
        let function = method.function.get();
        return Ok(Some(Method::new(thread, function, class.clone()).into_value()));
    }
    Ok(descriptor.exact::<StaticMethod>().map(|method| method.function.get()))
}

/// `classmethod_descriptor.__get__`
pub(crate) fn bind_class_method(
    thread: &Thread,
    method: &ClassMethodDescriptor,
    class: &Value,
) -> Result<Value, Raised> {
    let (title, owner) = (method.method.name(), owner(&method.class));
    let Some(receiver) = class.downcast::<Class>() else {
        let (owner, got) = (owner.display_name(), type_name(thread, class));
        let message = format!("descriptor '{title}' for type '{owner}' needs a type, not a '{got}' as arg 2");
        return Err(error::type_error(thread, message));
    };
    if !receiver.is_subclass_of(owner) {
        let (owner, got) = (owner.display_name(), receiver.display_name());
        let message = format!("descriptor '{title}' requires a subtype of '{owner}' but received '{got}'");
        return Err(error::type_error(thread, message));
    }
    Ok(Native::bound(thread, method.method, class.clone(), Some(method.class.clone())).into_value())
}

fn owner(class: &Value) -> &Class {
    class.downcast::<Class>().expect("a descriptor belongs to a class")
}

/// Raises unless `object` is an instance of the descriptor's class.
pub(crate) fn check(thread: &Thread, title: &str, class: &Value, object: &Value) -> Result<(), Raised> {
    let owner = owner(class);
    if class_of(thread, object).is_subclass_of(owner) {
        return Ok(());
    }
    let (owner, got) = (owner.display_name(), type_name(thread, object));
    let message = format!("descriptor '{title}' for '{owner}' objects doesn't apply to a '{got}' object");
    Err(error::type_error(thread, message))
}

fn member_home<'a>(thread: &Thread, member: &Member, object: &'a Value) -> Result<&'a Header, Raised> {
    if !class_of(thread, object).is_subclass_of(owner(&member.class)) {
        let title = member.name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        check(thread, &title, &member.class, object)?;
    }
    Ok(object.header().expect("instances of classes with __slots__ are objects"))
}

/// Reads a slot of `__slots__`.
pub(crate) fn get_member(thread: &Thread, member: &Member, object: &Value) -> Result<Value, Raised> {
    let header = member_home(thread, member, object)?;
    match slots::get(header, usize::from(member.slot)) {
        Some(value) => Ok(value),
        None => Err(empty_slot(thread, member, object)),
    }
}

/// `AttributeError: 'module.C' object has no attribute 'x'`, for a slot that nothing was stored in.
#[cold]
fn empty_slot(thread: &Thread, member: &Member, object: &Value) -> Raised {
    let title = member.name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let full = class_of(thread, object).full_name(thread);
    let message = format!("'{}' object has no attribute '{title}'", full.trim_start_matches("__main__."));
    error::attribute_error(thread, &message, &member.name, object)
}

/// Writes or empties a slot of `__slots__`.
pub(crate) fn set_member(
    thread: &Thread,
    member: &Member,
    object: &Value,
    value: Option<Value>,
) -> Result<(), Raised> {
    let header = member_home(thread, member, object)?;
    let deleting = value.is_none();
    let old = slots::replace(header, usize::from(member.slot), value);
    if deleting && old.is_none() {
        let title = member.name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        return Err(error::attribute_error(thread, &title, &member.name, object));
    }
    Ok(())
}

/// Runs a property's getter.
pub(crate) fn get_property(thread: &Thread, property: &Property, object: &Value) -> Result<Value, Raised> {
    match property.accessors.with(|accessors| accessors.get.clone()) {
        Some(getter) => call::call(thread, &getter, std::slice::from_ref(object)),
        None => Err(without_accessor(thread, property, object, "getter")),
    }
}

/// Runs a property's setter or deleter.
pub(crate) fn set_property(
    thread: &Thread,
    property: &Property,
    object: &Value,
    value: Option<Value>,
) -> Result<(), Raised> {
    let (setter, deleter) =
        property.accessors.with(|accessors| (accessors.set.clone(), accessors.delete.clone()));
    match value {
        Some(value) => match setter {
            Some(setter) => call::call(thread, &setter, &[object.clone(), value]).map(drop),
            None => Err(without_accessor(thread, property, object, "setter")),
        },
        None => match deleter {
            Some(deleter) => call::call(thread, &deleter, std::slice::from_ref(object)).map(drop),
            None => Err(without_accessor(thread, property, object, "deleter")),
        },
    }
}

/// `AttributeError: property 'x' of 'C' object has no setter`
#[cold]
fn without_accessor(thread: &Thread, property: &Property, object: &Value, which: &str) -> Raised {
    let name = property_name(thread, property);
    let title = name.as_ref().and_then(Value::downcast::<Str>).map(|name| repr::text(name.as_bytes()));
    let title = title.map(|title| format!(" {title}"));
    let class = class_of(thread, object).qualified_name.get();
    let class = class.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let message = format!("property{} of '{class}' object has no {which}", title.unwrap_or_default());
    error::raise_message(thread, crate::object::exception::ExceptionKind::AttributeError, &message)
}

/// A property's name: as `__set_name__` gave it, or its getter's.
pub(crate) fn property_name(thread: &Thread, property: &Property) -> Option<Value> {
    let (own, getter) = property.accessors.with(|accessors| (accessors.name.clone(), accessors.get.clone()));
    own.or_else(|| match &getter {
        Some(getter) if getter.downcast::<Function>().is_some() => {
            super::attribute::get_optional(thread, getter, name(thread, Name::__name__)).ok().flatten()
        }
        _ => None,
    })
}

/// What `__set__` of an attribute of the object's class does; `__delete__` if there is no value. The
/// descriptor is one by [`is_data`].
pub(crate) fn store(
    thread: &Thread,
    descriptor: &Value,
    object: &Value,
    value: Option<Value>,
) -> Result<(), Raised> {
    if let Some(member) = descriptor.downcast::<Member>() {
        return set_member(thread, member, object, value);
    }
    if let Some(property) = descriptor.exact::<Property>() {
        return set_property(thread, property, object, value);
    }
    if let Some(getset) = descriptor.downcast::<GetSet>() {
        return set_computed(thread, getset, object, value);
    }
    let which = if value.is_some() { Special::Set } else { Special::Delete };
    match class_of(thread, descriptor).special(thread, which) {
        Some(special) => {
            let mut args = vec![object.clone()];
            args.extend(value);
            call::call_function_value(thread, &special, descriptor, &args).map(drop)
        }
        None => {
            let title = if value.is_some() { "__set__" } else { "__delete__" };
            Err(error::raise_message(thread, crate::object::exception::ExceptionKind::AttributeError, title))
        }
    }
}

/// Writes or deletes a computed attribute of a built-in class.
pub(crate) fn set_computed(
    thread: &Thread,
    getset: &GetSet,
    object: &Value,
    value: Option<Value>,
) -> Result<(), Raised> {
    let title = getset.attribute.name;
    check(thread, title, &getset.class, object)?;
    match getset.attribute.set {
        Some(set) => set(thread, object, value.as_ref()),
        None => {
            let owner = owner(&getset.class).display_name();
            let message = format!("attribute '{title}' of '{owner}' objects is not writable");
            Err(error::raise_message(
                thread,
                crate::object::exception::ExceptionKind::AttributeError,
                &message,
            ))
        }
    }
}
