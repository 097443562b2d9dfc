//! `object.__class__ = other`: an object moves to another class of the same layout.

use crate::memory::header::Header;
use crate::memory::heap::Obj;
use crate::memory::layout::Kind;
use crate::memory::refcount;
use crate::memory::shape::{Shape, Storage};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, flag, type_name};
use crate::object::error;
use crate::object::member::Member;
use crate::thread::Thread;

/// The setter of `__class__`.
pub(crate) fn set_class(thread: &Thread, object: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let Some(value) = value else {
        return Err(error::type_error(thread, "can't delete __class__ attribute"));
    };
    let Some(class) = value.downcast::<Class>() else {
        let got = type_name(thread, value);
        return Err(error::type_error(
            thread,
            format!("__class__ must be set to a class, not '{got}' object"),
        ));
    };
    let old = class_of(thread, object);
    if std::ptr::eq(old, class) {
        return Ok(());
    }
    let header = object.header().filter(|header| {
        header.shape().kind == Kind::Module || (old.has(flag::HEAP) && class.has(flag::HEAP))
    });
    let Some(header) = header else {
        let message = "__class__ assignment only supported for mutable types or ModuleType subclasses";
        return Err(error::type_error(thread, message));
    };
    let same = std::ptr::eq(old.layout, class.layout)
        && old.fixed_slots == class.fixed_slots
        && old.has(flag::HAS_DICT) == class.has(flag::HAS_DICT)
        && old.has(flag::WEAKLY_REFERENCEABLE) == class.has(flag::WEAKLY_REFERENCEABLE)
        && same_slots(thread, old, class);
    if !same {
        let (new, old) = (class.display_name(), old.display_name());
        let message = format!("__class__ assignment: '{new}' object layout differs from '{old}'");
        return Err(error::type_error(thread, message));
    }
    move_to(thread, header, class);
    Ok(())
}

/// Classes with slots are alike if one class declares them for both, or both declare the same names on top of a
/// common base.
fn same_slots(thread: &Thread, old: &Class, new: &Class) -> bool {
    let (old, new) = (old.solid(), new.solid());
    if old.as_value().is(new.as_value()) {
        return true;
    }
    let base = |class: &Obj<Class>| class.base().map(|base| base.solid().into_value());
    let same_base = match (base(&old), base(&new)) {
        (Some(old), Some(new)) => old.is(&new),
        _ => false,
    };
    same_base && own_slots(thread, &old) == own_slots(thread, &new)
}

/// The names of a class's own slots, in order.
fn own_slots(thread: &Thread, class: &Class) -> Vec<u64> {
    let member = |(_, value): (Value, Value)| {
        value.downcast::<Member>().map(|member| (member.slot, member.name.bits()))
    };
    let mut slots: Vec<(u16, u64)> = class.namespace(thread).pairs().into_iter().filter_map(member).collect();
    slots.sort_unstable();
    slots.into_iter().map(|(_, name)| name).collect()
}

/// Gives the object a shape of the new class that has the same slots in use.
fn move_to(thread: &Thread, header: &Header, class: &Class) {
    let old = header.shape();
    let root = class.root_of_capacity(thread, old.capacity());
    let shape = match old.storage {
        Storage::Dict => root.dict_shape(),
        Storage::None | Storage::Slots => old
            .names()
            .iter()
            .fold(root, |shape: &Shape, (name, _)| shape.with(name).expect("the new root has the same room")),
    };
    if shape.counted_class {
        refcount::increment(crate::memory::layout::Object::header(class));
    }
    let (left, counted) = (old.class(), old.counted_class);
    header.set_shape(shape);
    if counted {
        // SAFETY: the object owned a reference to its old class, which its new shape no longer stands for.
        unsafe { refcount::decrement(left) };
    }
}
