//! What `dir()` lists: the names an object, a class or a module holds, and those of its class.

use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of};
use crate::object::dict::Dict;
use crate::object::names::{Name, name};
use crate::protocol::{attribute, mapping};
use crate::thread::Thread;

/// `object.__dir__`: the object's own names, then those of its class and the bases.
pub(crate) fn of_object(thread: &Thread, object: &Value) -> Result<Vec<Value>, Raised> {
    let names = Dict::new(thread);
    let own = attribute::get_optional(thread, object, name(thread, Name::__dict__))?;
    if let Some(own) = own.as_ref().and_then(Value::downcast::<Dict>) {
        mapping::dict_update(thread, &names, own.copy(thread).as_value())?;
    }
    let class = attribute::get_optional(thread, object, name(thread, Name::__class__))?;
    if let Some(class) = &class {
        add_class(thread, &names, class)?;
    }
    Ok(names.keys())
}

/// `type.__dir__`: the names of the class and its bases.
pub(crate) fn of_class(thread: &Thread, class: &Value) -> Result<Vec<Value>, Raised> {
    let names = Dict::new(thread);
    add_class(thread, &names, class)?;
    Ok(names.keys())
}

fn add_class(thread: &Thread, names: &Obj<Dict>, class: &Value) -> Result<(), Raised> {
    let Some(class) = class.downcast::<Class>() else {
        return add_class(thread, names, &Value::from_object(class_of(thread, class)));
    };
    for class in class.mro() {
        for key in class.namespace(thread).keys() {
            mapping::dict_set(thread, names, key, Value::none())?;
        }
    }
    Ok(())
}
