//! `object`, the class all classes derive from: what every object can do.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, class_method, constructor, method};
use crate::object::class::{Class, class_of, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::list::List;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute as attributes, call, construct, hash, text, truth};
use crate::thread::Thread;

use super::{object_class_change, object_reduce};

fn has_arguments(args: Arguments<'_>) -> bool {
    let positional = args.get(1).downcast::<Tuple>().is_some_and(|args| !args.items().is_empty());
    positional || args.get(2).downcast::<Dict>().is_some_and(|kwargs| kwargs.len() != 0)
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let asked = args.get(0);
    let Some(class) = asked.downcast::<Class>() else {
        let got = type_name(thread, asked);
        return Err(error::type_error(thread, format!("object.__new__(X): X is not a type object ({got})")));
    };
    if has_arguments(args) {
        if !construct::makes_by_object(thread, class) {
            let message = "object.__new__() takes exactly one argument (the type to instantiate)";
            return Err(error::type_error(thread, message));
        }
        if construct::starts_by_object(thread, class) {
            let message = format!("{}() takes no arguments", class.message_name(thread));
            return Err(error::type_error(thread, message));
        }
    }
    if class.has(flag::ABSTRACT) {
        return Err(construct::abstract_class(thread, class));
    }
    let shape = construct::shape_of_class::<Instance>(thread, asked)?;
    Ok(Instance::with_shape(shape).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = class_of(thread, args.get(0));
    if has_arguments(args) {
        if !construct::starts_by_object(thread, class) {
            let message = "object.__init__() takes exactly one argument (the instance to initialize)";
            return Err(error::type_error(thread, message));
        }
        if construct::makes_by_object(thread, class) {
            let name = class.message_name(thread);
            let message =
                format!("{name}.__init__() takes exactly one argument (the instance to initialize)");
            return Err(error::type_error(thread, message));
        }
    }
    Ok(Value::none())
}

fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    attributes::generic_get(thread, args.get(0), args.get(1))
}

fn setattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    refuse_class(thread, args.get(0), "__setattr__")?;
    attributes::generic_set(thread, args.get(0), args.get(1), Some(args.get(2).clone()))?;
    Ok(Value::none())
}

fn delattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    refuse_class(thread, args.get(0), "__delattr__")?;
    attributes::generic_set(thread, args.get(0), args.get(1), None)?;
    Ok(Value::none())
}

/// `object.__setattr__` does not reach around the rules of `type`.
fn refuse_class(thread: &Thread, object: &Value, which: &str) -> Result<(), Raised> {
    if object.downcast::<Class>().is_none() {
        return Ok(());
    }
    let message = format!("can't apply this {which} to {} object", type_name(thread, object));
    Err(error::type_error(thread, message))
}

fn eq(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(if args.get(0).is(args.get(1)) { Value::bool(true) } else { Value::not_implemented() })
}

fn ne(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let other = std::slice::from_ref(args.get(1));
    match call::call_special(thread, args.get(0), Special::Eq, other) {
        None => Ok(Value::not_implemented()),
        Some(answer) => {
            let answer = answer?;
            if answer.is_not_implemented() {
                return Ok(answer);
            }
            Ok(Value::bool(!truth::is_true(thread, &answer)?))
        }
    }
}

fn unordered(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::not_implemented())
}

fn identity_hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_i64(thread, hash::identity(args.get(0))))
}

/// `<module.Class object at 0x...>`
pub(crate) fn default_repr(thread: &Thread, object: &Value) -> String {
    format!("<{} object at {:#x}>", class_of(thread, object).full_name(thread), object.bits())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, &default_repr(thread, args.get(0))).into_value())
}

fn to_str(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match call::call_special(thread, args.get(0), Special::Repr, &[]) {
        Some(answer) => answer,
        None => text::repr(thread, args.get(0)).map(Into::into),
    }
}

fn format(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(spec) = args.get(1).downcast::<Str>() else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("__format__() argument must be str, not {got}")));
    };
    if spec.len_bytes() != 0 {
        let name = type_name(thread, args.get(0));
        let message = format!("unsupported format string passed to {name}.__format__");
        return Err(error::type_error(thread, message));
    }
    text::str(thread, args.get(0)).map(Into::into)
}

fn dir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let names = super::directory::of_object(thread, args.get(0))?;
    Ok(List::new(thread, names).into_value())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let size = match args.get(0).header() {
        Some(header) => header.shape().layout.size + usize::from(header.shape().prefix) * 8,
        None => size_of::<Value>(),
    };
    Ok(int::from_usize(thread, size))
}

fn init_subclass(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::none())
}

fn subclasshook(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::not_implemented())
}

fn get_class(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    Ok(Value::from_object(class_of(thread, object)))
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, /, *args, **kwargs)",
        new,
        "Create and return a new object.  See help(type) for accurate signature.",
    ),
    method(
        "__init__(self, /, *args, **kwargs)",
        init,
        "Initialize self.  See help(type(self)) for accurate signature.",
    ),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__setattr__(self, name, value, /)", setattr, "Implement setattr(self, name, value)."),
    method("__delattr__(self, name, /)", delattr, "Implement delattr(self, name)."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__hash__(self, /)", identity_hash, "Return hash(self)."),
    method("__str__(self, /)", to_str, "Return str(self)."),
    method("__lt__(self, value, /)", unordered, "Return self<value."),
    method("__le__(self, value, /)", unordered, "Return self<=value."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    method("__gt__(self, value, /)", unordered, "Return self>value."),
    method("__ge__(self, value, /)", unordered, "Return self>=value."),
    method(
        "__format__(self, format_spec, /)",
        format,
        "Default object formatter.\n\nReturn str(self) if format_spec is empty. Raise TypeError otherwise.",
    ),
    method("__sizeof__(self, /)", sizeof, "Size of object in memory, in bytes."),
    method("__dir__(self, /)", dir, "Default dir() implementation."),
    method("__reduce__(self, /)", object_reduce::reduce, "Helper for pickle."),
    method("__reduce_ex__(self, protocol, /)", object_reduce::reduce_ex, "Helper for pickle."),
    method("__getstate__(self, /)", object_reduce::getstate, "Helper for pickle."),
    class_method(
        "__init_subclass__(cls, /)",
        init_subclass,
        "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may be\noverridden to extend subclasses.\n",
    ),
    class_method(
        "__subclasshook__(cls, object, /)",
        subclasshook,
        "Abstract classes can override this to customize issubclass().\n\nThis is invoked early on by abc.ABCMeta.__subclasscheck__().\nIt should return True, False or NotImplemented.  If it returns\nNotImplemented, the normal algorithm is used.  Otherwise, it\noverrides the normal algorithm (and the outcome is cached).\n",
    ),
];

static ATTRIBUTES: &[Attribute] = &[attribute("__class__", get_class, object_class_change::set_class)];

/// `object`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "object",
    layout: Instance::layout,
    base: None,
    flags: flag::BASE,
    doc: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
