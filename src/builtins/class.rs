//! `type`: the class of classes.

use super::{class_attributes, class_new, class_order, directory, type_union};
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::class::{Class, flag};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::protocol::{attribute, instance};
use crate::thread::Thread;

fn of(args: Arguments<'_>) -> &Class {
    args.get(0).downcast::<Class>().expect("the descriptor checked self")
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, &format!("<class '{}'>", of(args).full_name(thread))).into_value())
}

fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    attribute::class_get(thread, args.get(0), args.get(1))
}

fn setattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    attribute::class_set(thread, args.get(0), args.get(1), Some(args.get(2).clone()))?;
    Ok(Value::none())
}

fn delattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    attribute::class_set(thread, args.get(0), args.get(1), None)?;
    Ok(Value::none())
}

fn classes(thread: &Thread, classes: Vec<Obj<Class>>) -> Value {
    List::new(thread, classes.into_iter().map(Obj::into_value).collect()).into_value()
}

fn mro(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = of(args);
    let bases = class.bases();
    let mut order = vec![Obj::from_ref(class)];
    if !bases.is_empty() {
        order.extend(class_order::ancestors(thread, &bases)?);
    }
    Ok(classes(thread, order))
}

fn subclasses(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(classes(thread, of(args).subclasses()))
}

fn prepare(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Dict::new(thread).into_value())
}

fn instancecheck(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    instance::by_claimed_class(thread, args.get(1), args.get(0)).map(Value::bool)
}

fn subclasscheck(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    instance::by_claimed_bases(thread, args.get(1), args.get(0)).map(Value::bool)
}

fn dir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(List::new(thread, directory::of_class(thread, args.get(0))?).into_value())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(0).downcast::<Class>().is_none() {
        return Err(error::wrong_type(thread, "a class is needed", args.get(0)));
    }
    Ok(int::from_usize(thread, size_of::<Class>()))
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    type_union::of_pair(thread, args.get(0), args.get(1))
}

fn ror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    type_union::of_pair(thread, args.get(1), args.get(0))
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, /, *args, **kwargs)",
        class_new::new,
        "Create and return a new object.  See help(type) for accurate signature.",
    ),
    method(
        "__init__(self, /, *args, **kwargs)",
        class_new::init,
        "Initialize self.  See help(type(self)) for accurate signature.",
    ),
    method("__call__(self, /, *args, **kwargs)", class_new::call, "Call self as a function."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__setattr__(self, name, value, /)", setattr, "Implement setattr(self, name, value)."),
    method("__delattr__(self, name, /)", delattr, "Implement delattr(self, name)."),
    method("__or__(self, value, /)", or, "Return self|value."),
    method("__ror__(self, value, /)", ror, "Return value|self."),
    method("mro(self, /)", mro, "Return a type's method resolution order."),
    method("__subclasses__(self, /)", subclasses, "Return a list of immediate subclasses."),
    class_method(
        "__prepare__(cls, /, *args, **kwargs)",
        prepare,
        "Create the namespace for the class statement",
    ),
    method("__instancecheck__(self, instance, /)", instancecheck, "Check if an object is an instance."),
    method("__subclasscheck__(self, subclass, /)", subclasscheck, "Check if a class is a subclass."),
    method("__dir__(self, /)", dir, "Specialized __dir__ implementation for types."),
    method("__sizeof__(self, /)", sizeof, "Return memory consumption of the type object."),
];

/// `type`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "type",
    layout: Class::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::WEAKLY_REFERENCEABLE,
    doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    methods: METHODS,
    attributes: class_attributes::ATTRIBUTES,
};
