//! `C.__bases__ = ...`: a class gets other bases of the same layout, and it and all its subclasses a new
//! order.

use super::class_attributes::changeable;
use super::{class_new, class_order};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, flag, type_name};
use crate::object::error;
use crate::object::tuple::Tuple;
use crate::thread::Thread;

/// The setter of `__bases__`.
pub(super) fn set_bases(thread: &Thread, object: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let class = object.downcast::<Class>().expect("the descriptor checked self");
    let value = changeable(thread, class, "__bases__", value)?;
    let own = class.display_name();
    let Some(tuple) = value.downcast::<Tuple>() else {
        let got = type_name(thread, value);
        return Err(error::type_error(
            thread,
            format!("can only assign tuple to {own}.__bases__, not {got}"),
        ));
    };
    if tuple.items().is_empty() {
        let message = format!("can only assign non-empty tuple to {own}.__bases__, not ()");
        return Err(error::type_error(thread, message));
    }
    for item in tuple.items() {
        let Some(base) = item.downcast::<Class>() else {
            let got = type_name(thread, item);
            let message = format!("{own}.__bases__ must be tuple of classes, not '{got}'");
            return Err(error::type_error(thread, message));
        };
        if base.is_subclass_of(class) {
            return Err(error::type_error(thread, "a __bases__ item causes an inheritance cycle"));
        }
    }
    let bases = class_order::classes(thread, tuple.items())?;
    let new_base = class_order::best_base(thread, &bases)?;
    let old_base = class.base().expect("every class on the heap has a base");
    let attributes = flag::HAS_DICT | flag::WEAKLY_REFERENCEABLE;
    let alike = new_base.solid().as_value().is(old_base.solid().as_value())
        && new_base.flags.get() & attributes == old_base.flags.get() & attributes;
    if !alike {
        let (new, old) = (new_base.display_name(), old_base.display_name());
        let message = format!("__bases__ assignment: '{new}' object layout differs from '{old}'");
        return Err(error::type_error(thread, message));
    }
    let old_bases = class.bases();
    reorder(thread, class, bases).inspect_err(|_| {
        let pending = thread.take_raised();
        let restored = reorder(thread, class, old_bases);
        debug_assert!(restored.is_ok(), "the old bases had an order");
        thread.set_raised(pending);
    })
}

/// Gives the class these bases, and a new order to it and its subclasses.
fn reorder(thread: &Thread, class: &Class, bases: Vec<Obj<Class>>) -> Result<(), Raised> {
    let me = Obj::from_ref(class);
    let ancestors = if class_new::has_own_order(thread, class_of(thread, me.as_value())) {
        class.set_bases(thread, bases.clone(), bases[0].mro());
        class_new::ask_order(thread, &me)?
    } else {
        class_order::ancestors(thread, &bases)?
    };
    class.set_bases(thread, bases, ancestors);
    for derived in class.subclasses() {
        reorder(thread, &derived, derived.bases())?;
    }
    Ok(())
}
