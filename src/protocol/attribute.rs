//! Attributes: `getattr`, `setattr`, `delattr` of any object, and the method half of a method call.
//!
//! Each class knows how its objects' attributes are read and written ([`Read`], [`Write`]): by `object`'s rules
//! (a data descriptor of the class, the object's own, another attribute of the class), by `type`'s
//! ([`class_attribute`](super::class_attribute)), or by a method of its own. It is found out once after each change of the class.

pub(crate) use super::attribute_error::missing;
use super::attribute_error::{not_there, not_writable};
use super::call;
pub(crate) use super::class_attribute::{class_get, class_set};
pub(crate) use super::descriptor::bind;
use super::descriptor::{has_get, is_data, is_unbound_method, store};
use super::module_attribute;
use crate::memory::header::flag;
use crate::memory::layout::Kind;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, builtin, class_of};
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind, is_instance};
use crate::object::function::Function;
use crate::object::instance::{self, Instance};
use crate::object::intern::intern_value;
use crate::object::module::Module;
use crate::object::native::WrapperDescriptor;
use crate::object::special::Special;
use crate::object::str::Str;
use crate::thread::Thread;

/// How a class's objects are asked for attributes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Read {
    /// By `object.__getattribute__`.
    Generic = 1,
    /// The same, then by `__getattr__`.
    GenericThenHook = 2,
    /// By `type.__getattribute__`.
    Class = 3,
    /// The same, then by the metaclass's `__getattr__`.
    ClassThenHook = 4,
    /// By a `__getattribute__` of their own.
    Own = 5,
    /// The same, then by `__getattr__`.
    OwnThenHook = 6,
    /// By `module.__getattribute__`.
    Module = 7,
}

/// How attributes of a class's objects are set and deleted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Write {
    /// By `object.__setattr__`.
    Generic = 1,
    /// By `type.__setattr__`.
    Class = 2,
    /// By a method of their own.
    Own = 3,
}

/// Whose row a special method is, if it is a row of a built-in class.
fn is_row_of(special: Option<&Value>, class: &Class) -> bool {
    let row = special.and_then(Value::downcast::<WrapperDescriptor>);
    row.and_then(|row| row.class.downcast::<Class>()).is_some_and(|owner| std::ptr::eq(owner, class))
}

#[cold]
fn find_access(thread: &Thread, class: &Class) -> u16 {
    let (object, metaclass) = (builtin::<Instance>(thread), builtin::<Class>(thread));
    let get = class.special(thread, Special::Getattribute);
    let hook = class.special(thread, Special::Getattr).is_some();
    let read = if is_row_of(get.as_ref(), object) {
        if hook { Read::GenericThenHook } else { Read::Generic }
    } else if is_row_of(get.as_ref(), metaclass) {
        if hook { Read::ClassThenHook } else { Read::Class }
    } else if !hook && is_row_of(get.as_ref(), builtin::<Module>(thread)) {
        Read::Module
    } else if hook {
        Read::OwnThenHook
    } else {
        Read::Own
    };
    let set = class.special(thread, Special::Setattr);
    let delete = class.special(thread, Special::Delattr);
    let both = |owner| is_row_of(set.as_ref(), owner) && is_row_of(delete.as_ref(), owner);
    let write = if both(object) {
        Write::Generic
    } else if both(metaclass) {
        Write::Class
    } else {
        Write::Own
    };
    let access = read as u16 | (write as u16) << 4;
    class.access.set(class.access.get() | access);
    access
}

#[inline(always)]
fn access(thread: &Thread, class: &Class) -> u16 {
    match class.access.get() & 255 {
        0 => find_access(thread, class),
        known => known,
    }
}

fn read_of(thread: &Thread, class: &Class) -> Read {
    match access(thread, class) & 15 {
        1 => Read::Generic,
        2 => Read::GenericThenHook,
        3 => Read::Class,
        4 => Read::ClassThenHook,
        5 => Read::Own,
        7 => Read::Module,
        _ => Read::OwnThenHook,
    }
}

fn write_of(thread: &Thread, class: &Class) -> Write {
    match (access(thread, class) >> 4) & 15 {
        1 => Write::Generic,
        2 => Write::Class,
        _ => Write::Own,
    }
}

/// True if attributes that the objects of a class have are found by `object`'s rules.
#[inline]
pub(crate) fn uses_generic_get(thread: &Thread, class: &Class) -> bool {
    matches!(read_of(thread, class), Read::Generic | Read::GenericThenHook)
}

/// True if attributes of a class's objects are set and deleted by `object`'s rules.
#[inline]
pub(crate) fn uses_generic_set(thread: &Thread, class: &Class) -> bool {
    write_of(thread, class) == Write::Generic
}

/// Runs `with` on the interned string of an attribute's name.
#[inline]
fn with_name<R>(
    thread: &Thread,
    name: &Value,
    with: impl FnOnce(&Value) -> Result<R, Raised>,
) -> Result<R, Raised> {
    match name.downcast::<Str>() {
        Some(_) if name.header().is_some_and(|header| header.has(flag::INTERNED)) => with(name),
        Some(text) => with(intern_value(thread, text).as_value()),
        None => Err(error::wrong_name(thread, name)),
    }
}

/// `object.name`
pub(crate) fn get(thread: &Thread, object: &Value, name: &Value) -> Result<Value, Raised> {
    with_name(thread, name, |name| match find(thread, object, name) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(missing(thread, object, name)),
        Err(raised) => {
            note_context(thread, object, name);
            Err(raised)
        }
    })
}

/// `object.name`, or nothing if that raises AttributeError.
pub(crate) fn get_optional(thread: &Thread, object: &Value, name: &Value) -> Result<Option<Value>, Raised> {
    with_name(thread, name, |name| find(thread, object, name).or_else(|raised| swallow(thread, raised)))
}

/// Nothing, if the exception that is set is an AttributeError.
fn swallow(thread: &Thread, raised: Raised) -> Result<Option<Value>, Raised> {
    let exception = thread.raised();
    if exception.is_some_and(|exception| is_instance(thread, &exception, ExceptionKind::AttributeError)) {
        drop(thread.take_raised());
        return Ok(None);
    }
    Err(raised)
}

/// Tells an AttributeError that comes from an attribute's own code what was asked for, if it does not know.
#[cold]
fn note_context(thread: &Thread, object: &Value, name: &Value) {
    let Some(exception) = thread.raised() else { return };
    if !is_instance(thread, &exception, ExceptionKind::AttributeError) {
        return;
    }
    if let Some(exception) = exception.downcast::<Exception>()
        && exception.field("name").is_none()
        && exception.field("obj").is_none()
    {
        exception.set_field("name", Some(name.clone()));
        exception.set_field("obj", Some(object.clone()));
    }
}

/// The attribute of this interned name, or nothing: no exception is made where none is needed.
fn find(thread: &Thread, object: &Value, name: &Value) -> Result<Option<Value>, Raised> {
    let class = class_of(thread, object);
    match read_of(thread, class) {
        Read::Generic => generic_find(thread, object, name),
        Read::Class => super::class_attribute::find(thread, object, name),
        Read::GenericThenHook => hook(thread, object, name, generic_find(thread, object, name)),
        Read::ClassThenHook => hook(thread, object, name, super::class_attribute::find(thread, object, name)),
        Read::Module => module_attribute::find(thread, object, name, generic_find(thread, object, name)),
        Read::Own => own_find(thread, object, name).map(Some),
        Read::OwnThenHook => hook(thread, object, name, own_find(thread, object, name).map(Some)),
    }
}

fn own_find(thread: &Thread, object: &Value, name: &Value) -> Result<Value, Raised> {
    let special = class_of(thread, object).special(thread, Special::Getattribute);
    let special = special.expect("object has one");
    call::call_function_value(thread, &special, object, std::slice::from_ref(name))
}

fn hook(
    thread: &Thread,
    object: &Value,
    name: &Value,
    found: Result<Option<Value>, Raised>,
) -> Result<Option<Value>, Raised> {
    match found.or_else(|raised| swallow(thread, raised))? {
        Some(value) => Ok(Some(value)),
        None => match class_of(thread, object).special(thread, Special::Getattr) {
            Some(special) => {
                call::call_function_value(thread, &special, object, std::slice::from_ref(name)).map(Some)
            }
            None => Ok(None),
        },
    }
}

/// The attribute by `object`'s rules.
fn generic_find(thread: &Thread, object: &Value, name: &Value) -> Result<Option<Value>, Raised> {
    let class = class_of(thread, object);
    let found = class.lookup(thread, name);
    if let Some(descriptor) = &found
        && is_data(thread, descriptor)
        && has_get(thread, descriptor)
    {
        return bind(thread, descriptor, Some(object), &Value::from_object(class)).map(Some);
    }
    if let Some(value) = own_attribute(thread, object, name) {
        return Ok(Some(value));
    }
    match found {
        Some(descriptor) => bind(thread, &descriptor, Some(object), &Value::from_object(class)).map(Some),
        None => Ok(None),
    }
}

/// What the object itself holds under the name.
#[inline]
fn own_attribute(thread: &Thread, object: &Value, name: &Value) -> Option<Value> {
    let header = object.header()?;
    match header.shape().kind {
        Kind::Module => object.downcast::<Module>()?.dict.get_name(thread, name),
        Kind::Type => object.downcast::<Class>()?.namespace(thread).get_name(thread, name),
        Kind::Function => {
            let dict = object.downcast::<Function>()?.parts.with(|parts| parts.dict.clone())?;
            dict.downcast::<crate::object::dict::Dict>()?.get_name(thread, name)
        }
        _ => instance::get(thread, header, name),
    }
}

/// `object.__getattribute__`
pub(crate) fn generic_get(thread: &Thread, object: &Value, name: &Value) -> Result<Value, Raised> {
    with_name(thread, name, |name| {
        generic_find(thread, object, name)?.ok_or_else(|| missing(thread, object, name))
    })
}

/// `module.__getattribute__`
pub(crate) fn module_get(thread: &Thread, object: &Value, name: &Value) -> Result<Value, Raised> {
    with_name(thread, name, |name| {
        let found = generic_find(thread, object, name);
        let found = module_attribute::find(thread, object, name, found)?;
        found.ok_or_else(|| missing(thread, object, name))
    })
}

/// `object.name = value`
pub(crate) fn set(thread: &Thread, object: &Value, name: &Value, value: Value) -> Result<(), Raised> {
    write(thread, object, name, Some(value))
}

/// `del object.name`
pub(crate) fn delete(thread: &Thread, object: &Value, name: &Value) -> Result<(), Raised> {
    write(thread, object, name, None)
}

fn write(thread: &Thread, object: &Value, name: &Value, value: Option<Value>) -> Result<(), Raised> {
    with_name(thread, name, |name| {
        let class = class_of(thread, object);
        match write_of(thread, class) {
            Write::Generic => generic_write(thread, object, name, value),
            Write::Class => class_set(thread, object, name, value),
            Write::Own => {
                let which = if value.is_some() { Special::Setattr } else { Special::Delattr };
                let special = class.special(thread, which).expect("object has one");
                let mut args = vec![name.clone()];
                args.extend(value);
                call::call_function_value(thread, &special, object, &args).map(drop)
            }
        }
    })
}

/// `object.__setattr__`; `object.__delattr__` if there is no value.
pub(crate) fn generic_set(
    thread: &Thread,
    object: &Value,
    name: &Value,
    value: Option<Value>,
) -> Result<(), Raised> {
    with_name(thread, name, |name| generic_write(thread, object, name, value))
}

fn generic_write(thread: &Thread, object: &Value, name: &Value, value: Option<Value>) -> Result<(), Raised> {
    let found = class_of(thread, object).lookup(thread, name);
    if let Some(descriptor) = &found
        && is_data(thread, descriptor)
    {
        return store(thread, descriptor, object, value);
    }
    let deleting = value.is_none();
    if write_own(thread, object, name, value) {
        return Ok(());
    }
    let has_dict = object_has_dict(object);
    Err(if deleting && has_dict {
        not_there(thread, object, name)
    } else {
        not_writable(thread, object, name, found.is_some())
    })
}

/// True if the object can have attributes of its own.
fn object_has_dict(object: &Value) -> bool {
    use crate::memory::shape::Storage;
    object.header().is_some_and(|header| {
        matches!(header.shape().kind, Kind::Module | Kind::Type | Kind::Function)
            || header.shape().storage != Storage::None
    })
}

/// Sets or deletes what the object itself holds; false if that cannot be.
fn write_own(thread: &Thread, object: &Value, name: &Value, value: Option<Value>) -> bool {
    let Some(header) = object.header() else { return false };
    let dict = match header.shape().kind {
        Kind::Module => object.downcast::<Module>().map(|module| module.dict.clone()),
        Kind::Function => object.downcast::<Function>().map(|function| function_dict(thread, function)),
        _ => {
            return match value {
                Some(value) => instance::set(thread, header, name, value),
                None => instance::delete(thread, header, name),
            };
        }
    };
    dict.is_some_and(|dict| match value {
        Some(value) => {
            dict.set_name(thread, name, value);
            true
        }
        None => dict.remove_name(thread, name).is_some(),
    })
}

/// A function's `__dict__`, made at its first use.
pub(crate) fn function_dict(
    thread: &Thread,
    function: &Function,
) -> crate::memory::heap::Obj<crate::object::dict::Dict> {
    use crate::memory::heap::Obj;
    use crate::object::dict::Dict;
    let known = function.parts.with(|parts| parts.dict.clone());
    known.and_then(|dict| Obj::try_from(dict).ok()).unwrap_or_else(|| {
        let fresh = Dict::new(thread);
        function.parts.with(|parts| parts.dict = Some(fresh.as_value().clone()));
        fresh
    })
}

/// The method half of a call: what to call, and whether it wants `object` as its first argument (a function or method
/// descriptor that need not be bound).
pub(crate) fn load_method(thread: &Thread, object: &Value, name: &Value) -> Result<(Value, bool), Raised> {
    let class = class_of(thread, object);
    if uses_generic_get(thread, class)
        && let Some(found) = class.lookup(thread, name)
        && is_unbound_method(&found)
        && own_attribute(thread, object, name).is_none()
    {
        return Ok((found, true));
    }
    Ok((get(thread, object, name)?, false))
}
