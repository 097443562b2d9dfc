//! Calling a class: `__new__`, then `__init__` if the result is an instance. The way most classes go, plain
//! objects made by `object.__new__`, is known to each class ([`plain_shape`]), so that it costs no call.

use super::call;
use super::descriptor::bind;
use crate::memory::heap::Obj;
use crate::memory::layout::{Kind, Object};
use crate::memory::shape::Shape;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, builtin, class_of, flag, type_name};
use crate::object::error;
use crate::object::exception::Exception;
use crate::object::function::StaticMethod;
use crate::object::instance::Instance;
use crate::object::names::{Name, name};
use crate::object::native::{Method, Native, RawArguments, WrapperDescriptor};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::iterate;
use crate::thread::Thread;

/// The bits of a class's access word that say how its objects are made: unknown, by `object`, otherwise, as exceptions
/// are, by a row in Rust alone.
const SHIFT: u32 = 8;
const PLAIN: u16 = 1 << SHIFT;
const OTHERWISE: u16 = 2 << SHIFT;
const EXCEPTION: u16 = 3 << SHIFT;
const ROW: u16 = 4 << SHIFT;
const MAKING: u16 = 7 << SHIFT;

/// How the class's objects are made.
#[inline]
fn making(thread: &Thread, class: &Class) -> u16 {
    match class.access.get() & MAKING {
        0 => find_making(thread, class),
        known => known,
    }
}

/// The shape of a fresh object, if calling the class makes one by `object.__new__` and then runs `__init__`.
#[inline]
pub(crate) fn plain_shape<'a>(thread: &'a Thread, class: &'a Class) -> Option<&'a Shape> {
    let plain =
        making(thread, class) == PLAIN && !class.has(flag::ABSTRACT) && is_called_by_type(thread, class);
    plain.then(|| class.root(thread))
}

#[cold]
fn find_making(thread: &Thread, class: &Class) -> u16 {
    let making = if std::ptr::eq(class.layout, Instance::layout()) && makes_by_object(thread, class) {
        PLAIN
    } else if std::ptr::eq(class.layout, Exception::layout())
        && row_of_new(thread, class) == row_of_new(thread, builtin::<Exception>(thread))
    {
        EXCEPTION
    } else if is_made_by_row(thread, class) {
        ROW
    } else {
        OTHERWISE
    };
    class.access.set(class.access.get() | making);
    making
}

/// True for a built-in class whose `__new__` does it all.
fn is_made_by_row(thread: &Thread, class: &Class) -> bool {
    !class.has(flag::HEAP | flag::NO_NEW)
        && !std::ptr::eq(class, builtin::<Class>(thread))
        && is_called_by_type(thread, class)
        && row_of_new(thread, class).is_some()
        && starts_by_object(thread, class)
}

/// The row that makes a built-in class's objects from the class and the arguments, if that is all a call does.
#[inline]
pub(crate) fn factory(thread: &Thread, class: &Class) -> Option<&'static Method> {
    if making(thread, class) != ROW {
        return None;
    }
    let new = class.special(thread, Special::New);
    new.as_ref().and_then(Value::downcast::<Native>).map(|new| new.method)
}

/// The row of a `__new__` in Rust.
fn row_of_new(thread: &Thread, class: &Class) -> Option<*const Method> {
    let new = class.special(thread, Special::New);
    new.as_ref().and_then(Value::downcast::<Native>).map(|new| std::ptr::from_ref(new.method))
}

/// The row of an `__init__` in Rust.
fn row_of_init(thread: &Thread, class: &Class) -> Option<*const Method> {
    let init = class.special(thread, Special::Init);
    init.as_ref().and_then(Value::downcast::<WrapperDescriptor>).map(|init| std::ptr::from_ref(init.method))
}

/// An exception whose class takes arguments as `BaseException` does, if it is one: made without a call.
fn plain_exception(thread: &Thread, class: &Class, raw: RawArguments<'_>) -> Option<(Value, bool)> {
    if making(thread, class) != EXCEPTION {
        return None;
    }
    let args = Tuple::new(thread, raw.positional_values().to_vec());
    let exception = Exception::with_shape(class.root(thread), class.exception_kind.get(), args);
    let is_whole = raw.keywords.is_none()
        && row_of_init(thread, class) == row_of_init(thread, builtin::<Exception>(thread));
    Some((exception.into_value(), is_whole))
}

/// True if the class inherits `object.__new__`.
pub(crate) fn makes_by_object(thread: &Thread, class: &Class) -> bool {
    let new = class.special(thread, Special::New);
    let owner = new.as_ref().and_then(Value::downcast::<Native>).and_then(|new| new.owner.as_ref());
    owner.is_some_and(|owner| owner.is(&object_class(thread)))
}

/// True if the class inherits `object.__init__`.
pub(crate) fn starts_by_object(thread: &Thread, class: &Class) -> bool {
    let init = class.special(thread, Special::Init);
    let row = init.as_ref().and_then(Value::downcast::<WrapperDescriptor>);
    row.is_some_and(|row| row.class.is(&object_class(thread)))
}

fn object_class(thread: &Thread) -> Value {
    Value::from_object(builtin::<Instance>(thread))
}

/// True if calling the class means `type.__call__`: its metaclass has no other.
#[inline]
pub(crate) fn is_called_by_type(thread: &Thread, class: &Class) -> bool {
    let shape = class.header().shape();
    if shape.exact {
        return true;
    }
    let metaclass = crate::object::class::class_of_shape(shape);
    let special = metaclass.special(thread, Special::Call);
    let row = special.as_ref().and_then(Value::downcast::<WrapperDescriptor>);
    let owner = row.and_then(|row| row.class.downcast::<Class>());
    owner.is_some_and(|owner| std::ptr::eq(owner, builtin::<Class>(thread)))
}

/// `type.__call__`
pub(crate) fn call_class(thread: &Thread, class: &Class, raw: RawArguments<'_>) -> Result<Value, Raised> {
    let me = Value::from_object(class);
    if let Some(row) = factory(thread, class) {
        return call::enter_with_first(thread, row, &me, raw);
    }
    if std::ptr::eq(class, builtin::<Class>(thread)) {
        match raw.positional_values() {
            [object] if raw.keywords.is_none() => return Ok(Value::from_object(class_of(thread, object))),
            [_, _, _] => {}
            _ => return Err(error::type_error(thread, "type() takes 1 or 3 arguments")),
        }
    }
    if class.has(flag::NO_NEW) {
        let message = format!("cannot create '{}' instances", class.message_name(thread));
        return Err(error::type_error(thread, message));
    }
    if let Some((exception, is_whole)) = plain_exception(thread, class, raw) {
        return if is_whole { Ok(exception) } else { initialize(thread, class, exception, raw) };
    }
    let (object, made_plainly) = match plain_shape(thread, class) {
        Some(shape) if raw.values.is_empty() || !starts_by_object(thread, class) => {
            (Instance::with_shape(shape).into_value(), true)
        }
        _ => (call_new(thread, class, &me, raw)?, false),
    };
    let object_class = class_of(thread, &object);
    if !made_plainly && !std::ptr::eq(object_class, class) && !object_class.is_subclass_of(class) {
        return Ok(object);
    }
    if starts_by_object(thread, object_class)
        && (raw.values.is_empty() || !makes_by_object(thread, object_class))
    {
        return Ok(object);
    }
    let class = Obj::from_ref(object_class);
    initialize(thread, &class, object, raw)
}

/// Runs `__init__`; the object.
fn initialize(thread: &Thread, class: &Class, object: Value, raw: RawArguments<'_>) -> Result<Value, Raised> {
    let init = class.special(thread, Special::Init).expect("object has one");
    let answer = call::call_found(thread, &init, &object, raw)?;
    if !answer.is_none() {
        let got = type_name(thread, &answer);
        return Err(error::type_error(thread, format!("__init__() should return None, not '{got}'")));
    }
    Ok(object)
}

fn call_new(thread: &Thread, class: &Class, me: &Value, raw: RawArguments<'_>) -> Result<Value, Raised> {
    let new = class.special(thread, Special::New).expect("object has one");
    let new = match new.header().map(|header| header.shape().kind) {
        Some(Kind::Native) => new,
        _ => match new.exact::<StaticMethod>() {
            Some(method) => method.function.get(),
            None => bind(thread, &new, None, me)?,
        },
    };
    call::call_with_first(thread, &new, me, raw)
}

/// The shape of the class that `T`'s `__new__` was given.
pub(crate) fn shape_of_class<'a, T: Object>(
    thread: &'a Thread,
    class: &'a Value,
) -> Result<&'a Shape, Raised> {
    let own = builtin::<T>(thread);
    let Some(asked) = class.downcast::<Class>() else {
        let (own, got) = (own.display_name(), type_name(thread, class));
        let message = format!("{own}.__new__(X): X is not a type object ({got})");
        return Err(error::type_error(thread, message));
    };
    if !asked.is_subclass_of(own) {
        let (own, asked) = (own.display_name(), asked.display_name());
        let message = format!("{own}.__new__({asked}): {asked} is not a subtype of {own}");
        return Err(error::type_error(thread, message));
    }
    if !std::ptr::eq(asked.layout, T::layout()) {
        let (own, asked) = (own.display_name(), asked.display_name());
        let message = format!("{own}.__new__({asked}) is not safe, use {asked}.__new__()");
        return Err(error::type_error(thread, message));
    }
    Ok(asked.root(thread))
}

/// `TypeError: Can't instantiate abstract class C without an implementation for abstract method 'f'`
#[cold]
pub(crate) fn abstract_class(thread: &Thread, class: &Class) -> Raised {
    let missing = class.namespace(thread).get_name(thread, name(thread, Name::__abstractmethods__));
    let names = match missing.map(|names| iterate::collect(thread, &names)).transpose() {
        Ok(names) => names.unwrap_or_default(),
        Err(raised) => return raised,
    };
    let mut names: Vec<String> = names.iter().filter_map(|n| n.downcast::<Str>()).map(Str::lossy).collect();
    names.sort();
    let plural = if names.len() == 1 { "" } else { "s" };
    let message = format!(
        "Can't instantiate abstract class {} without an implementation for abstract method{plural} '{}'",
        class.display_name(),
        names.join("', '")
    );
    error::type_error(thread, message)
}

/// Arguments of a row `(self, /, *args, **kwargs)`, spread again for a call.
pub(crate) fn spread(args: &Value, kwargs: &Value) -> (Vec<Value>, Option<Obj<crate::object::dict::Dict>>) {
    let args = args.downcast::<Tuple>().map(|args| args.items().to_vec()).unwrap_or_default();
    (args, Obj::try_from(kwargs.clone()).ok())
}
