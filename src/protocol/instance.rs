//! `isinstance` and `issubclass`: by the class's own `__instancecheck__` and `__subclasscheck__`, else by the
//! method resolution order; for tuples and unions, by their members. An object that only claims a `__class__`
//! or `__bases__` is believed as CPython believes it.

use super::{attribute, call, truth};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, builtin, class_of};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::names::{Name, name};
use crate::object::native::{GetSet, MethodDescriptor};
use crate::object::special::Special;
use crate::object::tuple::Tuple;
use crate::object::union::Union;
use crate::thread::Thread;

/// `isinstance(object, class)`
pub(crate) fn is_instance(thread: &Thread, object: &Value, class: &Value) -> Result<bool, Raised> {
    if let Some(exact) = class.downcast::<Class>() {
        let own = class_of(thread, object);
        if std::ptr::eq(own, exact) {
            return Ok(true);
        }
        if checks_by_type(thread, class, Special::Instancecheck) {
            return if own.is_subclass_of(exact) { Ok(true) } else { claims_class(thread, object, exact) };
        }
    }
    ask(thread, object, class, Special::Instancecheck, is_instance)
}

/// `issubclass(derived, class)`
pub(crate) fn is_subclass(thread: &Thread, derived: &Value, class: &Value) -> Result<bool, Raised> {
    if let (Some(below), Some(above)) = (derived.downcast::<Class>(), class.downcast::<Class>())
        && checks_by_type(thread, class, Special::Subclasscheck)
    {
        return Ok(below.is_subclass_of(above));
    }
    ask(thread, derived, class, Special::Subclasscheck, is_subclass)
}

/// True if the metaclass's check is `type`'s own.
fn checks_by_type(thread: &Thread, class: &Value, which: Special) -> bool {
    if class.exact::<Class>().is_some() {
        return true;
    }
    let special = class_of(thread, class).special(thread, which);
    let row = special.as_ref().and_then(Value::downcast::<MethodDescriptor>);
    let owner = row.and_then(|row| row.class.downcast::<Class>());
    owner.is_some_and(|owner| std::ptr::eq(owner, builtin::<Class>(thread)))
}

/// True if `object.__class__` of the class's objects may be something else than the class.
fn may_claim_another(thread: &Thread, class: &Class) -> bool {
    if !attribute::uses_generic_get(thread, class) {
        return true;
    }
    let found = class.lookup(thread, name(thread, Name::__class__));
    let owner =
        found.as_ref().and_then(Value::downcast::<GetSet>).and_then(|row| row.class.downcast::<Class>());
    owner.is_none_or(|owner| !std::ptr::eq(owner, builtin::<Instance>(thread)))
}

/// True if the object's `__class__`, which may be another than its class, derives from `class`.
fn claims_class(thread: &Thread, object: &Value, class: &Class) -> Result<bool, Raised> {
    if !may_claim_another(thread, class_of(thread, object)) {
        return Ok(false);
    }
    let claimed = attribute::get_optional(thread, object, name(thread, Name::__class__))?;
    let claimed = claimed.as_ref().and_then(Value::downcast::<Class>);
    Ok(claimed.is_some_and(|claimed| {
        !std::ptr::eq(claimed, class_of(thread, object)) && claimed.is_subclass_of(class)
    }))
}

type Check = fn(&Thread, &Value, &Value) -> Result<bool, Raised>;

/// The members of a tuple or union one by one; or the class's own special method; or what it claims.
fn ask(thread: &Thread, object: &Value, class: &Value, which: Special, check: Check) -> Result<bool, Raised> {
    let members = if let Some(union) = class.downcast::<Union>() {
        Some(union.members.clone())
    } else {
        class.downcast::<Tuple>().map(|tuple| tuple.items().to_vec())
    };
    if let Some(members) = members {
        if thread.native_stack_is_low() {
            return Err(error::too_deep(thread, " in __instancecheck__"));
        }
        for member in members {
            if check(thread, object, &member)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    match call::call_special(thread, class, which, std::slice::from_ref(object)) {
        Some(answer) => truth::is_true(thread, &answer?),
        None if which == Special::Instancecheck => by_claimed_class(thread, object, class),
        None => by_claimed_bases(thread, object, class),
    }
}

/// `type.__instancecheck__`, and what stands in for it where `class` is no class but has `__bases__`.
pub(crate) fn by_claimed_class(thread: &Thread, object: &Value, class: &Value) -> Result<bool, Raised> {
    if let Some(class) = class.downcast::<Class>() {
        return Ok(class_of(thread, object).is_subclass_of(class) || claims_class(thread, object, class)?);
    }
    let message = "isinstance() arg 2 must be a type, a tuple of types, or a union";
    require_bases(thread, class, message)?;
    match attribute::get_optional(thread, object, name(thread, Name::__class__))? {
        Some(claimed) => derives(thread, &claimed, class),
        None => Ok(false),
    }
}

/// `type.__subclasscheck__`, and what stands in for it where either is no class but has `__bases__`.
pub(crate) fn by_claimed_bases(thread: &Thread, derived: &Value, class: &Value) -> Result<bool, Raised> {
    if let (Some(below), Some(above)) = (derived.downcast::<Class>(), class.downcast::<Class>()) {
        return Ok(below.is_subclass_of(above));
    }
    require_bases(thread, derived, "issubclass() arg 1 must be a class")?;
    let message = "issubclass() arg 2 must be a class, a tuple of classes, or a union";
    require_bases(thread, class, message)?;
    derives(thread, derived, class)
}

fn bases_of(thread: &Thread, class: &Value) -> Result<Option<Vec<Value>>, Raised> {
    let bases = attribute::get_optional(thread, class, name(thread, Name::__bases__))?;
    Ok(bases.as_ref().and_then(Value::downcast::<Tuple>).map(|bases| bases.items().to_vec()))
}

fn require_bases(thread: &Thread, class: &Value, message: &str) -> Result<(), Raised> {
    match bases_of(thread, class)? {
        Some(_) => Ok(()),
        None => Err(error::type_error(thread, message)),
    }
}

fn derives(thread: &Thread, derived: &Value, class: &Value) -> Result<bool, Raised> {
    if derived.is(class) {
        return Ok(true);
    }
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, " in __issubclass__"));
    }
    for base in bases_of(thread, derived)?.unwrap_or_default() {
        if derives(thread, &base, class)? {
            return Ok(true);
        }
    }
    Ok(false)
}
