//! Floor 6: how Rust functions and classes are declared to Python: rows with CPython's own signature text,
//! the binding of a call's arguments to it, and the making of a class from its spec.

pub(crate) mod bind;
mod bind_error;
pub(crate) mod class_spec;
pub(crate) mod convert;
pub(crate) mod module_spec;
pub(crate) mod signature;

pub(crate) use class_spec::ClassSpec;
pub(crate) use module_spec::ModuleSpec;

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::native::{Attribute, Flavour, Function, Getter, Method, Setter};
use crate::object::str::Str;
use crate::thread::Thread;

const fn row(signature: &'static str, function: Function, flavour: Flavour, doc: &'static str) -> Method {
    Method {
        signature,
        function,
        flavour,
        enter: bind::enter,
        doc,
        parsed: signature::parse(signature),
        step: None,
    }
}

/// A method: takes the object first.
pub(crate) const fn method(signature: &'static str, function: Function, doc: &'static str) -> Method {
    row(signature, function, Flavour::Method, doc)
}

/// A class method: takes the class first.
pub(crate) const fn class_method(signature: &'static str, function: Function, doc: &'static str) -> Method {
    row(signature, function, Flavour::ClassMethod, doc)
}

/// A static method, or a function of a module.
pub(crate) const fn function(signature: &'static str, function: Function, doc: &'static str) -> Method {
    row(signature, function, Flavour::Static, doc)
}

/// `__new__`: takes the class to make first (`__new__(cls, ...)`).
pub(crate) const fn constructor(signature: &'static str, function: Function, doc: &'static str) -> Method {
    row(signature, function, Flavour::New, doc)
}

/// A computed attribute that is only read.
pub(crate) const fn getter(name: &'static str, get: Getter) -> Attribute {
    Attribute { name, get, set: None, doc: "" }
}

/// An attribute that CPython keeps as a member of its C struct: another message when it is written.
pub(crate) const fn read_only(name: &'static str, get: Getter) -> Attribute {
    Attribute { name, get, set: Some(refuse_writing), doc: "" }
}

fn refuse_writing(thread: &Thread, _object: &Value, _value: Option<&Value>) -> Result<(), Raised> {
    let message = Str::new(thread, "readonly attribute").into_value();
    Err(error::raise_with(thread, ExceptionKind::AttributeError, vec![message]))
}

/// A computed attribute that is read and written.
pub(crate) const fn attribute(name: &'static str, get: Getter, set: Setter) -> Attribute {
    Attribute { name, get, set: Some(set), doc: "" }
}

/// A computed attribute with a docstring.
pub(crate) const fn documented(attribute: Attribute, doc: &'static str) -> Attribute {
    Attribute { doc, ..attribute }
}
