//! `property`: an attribute computed by functions.

use super::static_method::is_abstract;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, getter, method, read_only};
use crate::object::class::{class_of, flag};
use crate::object::error;
use crate::object::function::{Accessors, Property};
use crate::object::instance::Instance;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::protocol::{attribute as attributes, call, construct, descriptor};
use crate::thread::Thread;

fn of(value: &Value) -> &Property {
    value.downcast::<Property>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<Property>(thread, args.get(0))?;
    Ok(Property::with_shape(shape, Accessors::default()).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let getter = args.not_none(1).cloned();
    let mut doc = args.not_none(4).cloned();
    if let (None, Some(getter)) = (&doc, &getter) {
        doc = attributes::get_optional(thread, getter, name(thread, Name::__doc__))?;
        doc = doc.filter(|doc| !doc.is_none());
    }
    if args.get(0).exact::<Property>().is_none()
        && let Some(doc) = &doc
    {
        // Subclasses have their own docstring, so their objects keep it as an attribute.
        attributes::set(thread, args.get(0), name(thread, Name::__doc__), doc.clone())?;
    }
    let accessors = Accessors {
        get: getter,
        set: args.not_none(2).cloned(),
        delete: args.not_none(3).cloned(),
        doc,
        name: None,
    };
    drop(own.accessors.with(|old| std::mem::replace(old, accessors)));
    Ok(Value::none())
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match args.not_none(1) {
        None => Ok(args.get(0).clone()),
        Some(object) => descriptor::get_property(thread, of(args.get(0)), object),
    }
}

fn set(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    descriptor::set_property(thread, of(args.get(0)), args.get(1), Some(args.get(2).clone()))?;
    Ok(Value::none())
}

fn delete(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    descriptor::set_property(thread, of(args.get(0)), args.get(1), None)?;
    Ok(Value::none())
}

fn set_name(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let old = of(args.get(0)).accessors.with(|accessors| accessors.name.replace(args.get(2).clone()));
    drop(old);
    Ok(Value::none())
}

/// A property of the same class with one accessor changed.
fn changed(
    thread: &Thread,
    args: Arguments<'_>,
    change: impl FnOnce(&mut Accessors, Value),
) -> Result<Value, Raised> {
    let mut accessors = of(args.get(0)).accessors.get();
    let old_getter = accessors.get.clone();
    change(&mut accessors, args.get(1).clone());
    let doc_is_the_getters = match (&accessors.doc, &old_getter) {
        (Some(doc), Some(getter)) => {
            let own = attributes::get_optional(thread, getter, name(thread, Name::__doc__))?;
            own.is_some_and(|own| own.is(doc))
        }
        _ => true,
    };
    let or_none = |value: Option<Value>| value.unwrap_or_else(Value::none);
    let doc = if doc_is_the_getters { Value::none() } else { or_none(accessors.doc) };
    let parts = [or_none(accessors.get), or_none(accessors.set), or_none(accessors.delete), doc];
    let class = Value::from_object(class_of(thread, args.get(0)));
    let made = call::call(thread, &class, &parts)?;
    if let Some(property) = made.downcast::<Property>() {
        let old = property.accessors.with(|fresh| std::mem::replace(&mut fresh.name, accessors.name));
        drop(old);
    }
    Ok(made)
}

fn with_getter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    changed(thread, args, |accessors, function| accessors.get = Some(function))
}

fn with_setter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    changed(thread, args, |accessors, function| accessors.set = Some(function))
}

fn with_deleter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    changed(thread, args, |accessors, function| accessors.delete = Some(function))
}

fn accessor(value: &Value, which: impl FnOnce(&Accessors) -> Option<Value>) -> Result<Value, Raised> {
    Ok(of(value).accessors.with(|accessors| which(accessors)).unwrap_or_else(Value::none))
}

fn get_getter(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    accessor(value, |accessors| accessors.get.clone())
}

fn get_setter(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    accessor(value, |accessors| accessors.set.clone())
}

fn get_deleter(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    accessor(value, |accessors| accessors.delete.clone())
}

fn get_doc(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    accessor(value, |accessors| accessors.doc.clone())
}

fn set_doc(_thread: &Thread, value: &Value, doc: Option<&Value>) -> Result<(), Raised> {
    drop(of(value).accessors.with(|accessors| std::mem::replace(&mut accessors.doc, doc.cloned())));
    Ok(())
}

fn get_name(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let own = of(value).accessors.with(|accessors| accessors.name.clone());
    if let Some(own) = own {
        return Ok(own);
    }
    let getter = of(value).accessors.with(|accessors| accessors.get.clone());
    let title = match &getter {
        Some(getter) => attributes::get_optional(thread, getter, name(thread, Name::__name__))?,
        None => None,
    };
    title.ok_or_else(|| {
        let message = "'property' object has no attribute '__name__'";
        error::attribute_error(thread, message, name(thread, Name::__name__), value)
    })
}

fn change_name(_thread: &Thread, value: &Value, title: Option<&Value>) -> Result<(), Raised> {
    drop(of(value).accessors.with(|accessors| std::mem::replace(&mut accessors.name, title.cloned())));
    Ok(())
}

fn get_is_abstract(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let accessors = of(value).accessors.get();
    for function in [accessors.get, accessors.set, accessors.delete].into_iter().flatten() {
        if is_abstract(thread, &function)? {
            return Ok(Value::bool(true));
        }
    }
    Ok(Value::bool(false))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, fget=None, fset=None, fdel=None, doc=None)", init, "Initialize self."),
    method(
        "__get__(self, instance, owner=None, /)",
        get,
        "Return an attribute of instance, which is of type owner.",
    ),
    method("__set__(self, instance, value, /)", set, "Set an attribute of instance to value."),
    method("__delete__(self, instance, /)", delete, "Delete an attribute of instance."),
    method("__set_name__(self, owner, name, /)", set_name, "Method to set name of a property."),
    method(
        "getter(self, fget, /)",
        with_getter,
        "Descriptor to obtain a copy of the property with a different getter.",
    ),
    method(
        "setter(self, fset, /)",
        with_setter,
        "Descriptor to obtain a copy of the property with a different setter.",
    ),
    method(
        "deleter(self, fdel, /)",
        with_deleter,
        "Descriptor to obtain a copy of the property with a different deleter.",
    ),
];

static ATTRIBUTES: &[Attribute] = &[
    read_only("fget", get_getter),
    read_only("fset", get_setter),
    read_only("fdel", get_deleter),
    attribute("__doc__", get_doc, set_doc),
    attribute("__name__", get_name, change_name),
    getter("__isabstractmethod__", get_is_abstract),
];

/// `property`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "property",
    layout: Property::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring\n\nTypical use is to define a managed attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n    def setx(self, value): self._x = value\n    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\nDecorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n    @property\n    def x(self):\n        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, value):\n        self._x = value\n    @x.deleter\n    def x(self):\n        del self._x",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
