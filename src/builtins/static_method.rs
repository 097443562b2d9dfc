//! `staticmethod` and `classmethod`: functions that are bound to nothing, or to the class.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, getter, method};
use crate::object::class::{class_of, flag};
use crate::object::error;
use crate::object::function::{ClassMethod, Method as Bound, StaticMethod};
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::{attribute as attributes, call, construct, text, truth};
use crate::thread::Thread;

/// The function either of the two wraps.
fn wrapped(value: &Value) -> Value {
    let inner = value.downcast::<StaticMethod>().map(|method| method.function.get());
    inner.or_else(|| value.downcast::<ClassMethod>().map(|method| method.function.get())).expect("checked")
}

/// Attributes of the function that its wrapper has too.
const SHARED: [Name; 4] = [Name::__module__, Name::__name__, Name::__qualname__, Name::__doc__];

fn share(thread: &Thread, wrapper: &Value, function: &Value) -> Result<(), Raised> {
    for which in SHARED {
        if let Some(value) = attributes::get_optional(thread, function, name(thread, which))? {
            attributes::set(thread, wrapper, name(thread, which), value)?;
        }
    }
    Ok(())
}

fn new_static(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<StaticMethod>(thread, args.get(0))?;
    Ok(StaticMethod::with_shape(shape, Value::none()).into_value())
}

fn new_class(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<ClassMethod>(thread, args.get(0))?;
    Ok(ClassMethod::with_shape(shape, Value::none()).into_value())
}

fn init_static(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = args.get(0).downcast::<StaticMethod>().expect("the descriptor checked self");
    own.function.set(args.get(1).clone());
    share(thread, args.get(0), args.get(1))?;
    Ok(Value::none())
}

fn init_class(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = args.get(0).downcast::<ClassMethod>().expect("the descriptor checked self");
    own.function.set(args.get(1).clone());
    share(thread, args.get(0), args.get(1))?;
    Ok(Value::none())
}

/// `__get__(None, None)` has nothing to bind to.
fn check_get(thread: &Thread, args: Arguments<'_>) -> Result<(), Raised> {
    if args.not_none(1).is_none() && args.not_none(2).is_none() {
        return Err(error::type_error(thread, "__get__(None, None) is invalid"));
    }
    Ok(())
}

fn get_static(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_get(thread, args)?;
    Ok(wrapped(args.get(0)))
}

fn get_class(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_get(thread, args)?;
    let class = match args.not_none(2) {
        Some(class) => class.clone(),
        None => Value::from_object(class_of(thread, args.get(1))),
    };
    Ok(Bound::new(thread, wrapped(args.get(0)), class).into_value())
}

fn call_static(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    call::call_spread(thread, &wrapped(args.get(0)), values, keywords.as_deref())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let kind = if args.get(0).downcast::<StaticMethod>().is_some() { "staticmethod" } else { "classmethod" };
    let inner = text::repr(thread, &wrapped(args.get(0)))?.lossy();
    Ok(Str::new(thread, &format!("<{kind}({inner})>")).into_value())
}

fn get_wrapped(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(wrapped(value))
}

fn get_is_abstract(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    is_abstract(thread, &wrapped(value)).map(Value::bool)
}

/// True if the function says that it is an abstract method.
pub(super) fn is_abstract(thread: &Thread, function: &Value) -> Result<bool, Raised> {
    match attributes::get_optional(thread, function, name(thread, Name::__isabstractmethod__))? {
        Some(answer) => truth::is_true(thread, &answer),
        None => Ok(false),
    }
}

fn get_annotations(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    attributes::get(thread, &wrapped(value), name(thread, Name::__annotations__))
}

fn set_annotations(thread: &Thread, value: &Value, annotations: Option<&Value>) -> Result<(), Raised> {
    let which = intern(thread, "__annotations__");
    match annotations {
        Some(annotations) => attributes::set(thread, &wrapped(value), which.as_value(), annotations.clone()),
        None => attributes::delete(thread, &wrapped(value), which.as_value()),
    }
}

const GET_STATIC: Method = method(
    "__get__(self, instance, owner=None, /)",
    get_static,
    "Return an attribute of instance, which is of type owner.",
);
const GET_CLASS: Method = method(
    "__get__(self, instance, owner=None, /)",
    get_class,
    "Return an attribute of instance, which is of type owner.",
);
const REPR: Method = method("__repr__(self, /)", repr, "Return repr(self).");

static ATTRIBUTES: &[Attribute] = &[
    getter("__func__", get_wrapped),
    getter("__wrapped__", get_wrapped),
    getter("__isabstractmethod__", get_is_abstract),
    attribute("__annotations__", get_annotations, set_annotations),
    super::class_attributes::DICT,
];

/// `staticmethod`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "staticmethod",
    layout: StaticMethod::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::HAS_DICT,
    doc: "Convert a function to be a static method.\n\nA static method does not receive an implicit first argument.\nTo declare a static method, use this idiom:\n\n     class C:\n         @staticmethod\n         def f(arg1, arg2, argN):\n             ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()). Both the class and the instance are ignored, and\nneither is passed implicitly as the first argument to the method.\n\nStatic methods in Python are similar to those found in Java or C++.\nFor a more advanced concept, see the classmethod builtin.",
    methods: &[
        constructor("__new__(cls, /, *args, **kwargs)", new_static, "Create and return a new object."),
        method("__init__(self, function, /)", init_static, "Initialize self."),
        GET_STATIC,
        method("__call__(self, /, *args, **kwargs)", call_static, "Call self as a function."),
        REPR,
    ],
    attributes: ATTRIBUTES,
};

/// `classmethod`
pub(crate) static CLASS_METHOD: ClassSpec = ClassSpec {
    name: "classmethod",
    layout: ClassMethod::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::HAS_DICT,
    doc: "Convert a function to be a class method.\n\nA class method receives the class as implicit first argument,\njust like an instance method receives the instance.\nTo declare a class method, use this idiom:\n\n  class C:\n      @classmethod\n      def f(cls, arg1, arg2, argN):\n          ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()).  The instance is ignored except for its class.\nIf a class method is called for a derived class, the derived class\nobject is passed as the implied first argument.\n\nClass methods are different than C++ or Java static methods.\nIf you want those, see the staticmethod builtin.",
    methods: &[
        constructor("__new__(cls, /, *args, **kwargs)", new_class, "Create and return a new object."),
        method("__init__(self, function, /)", init_class, "Initialize self."),
        GET_CLASS,
        REPR,
    ],
    attributes: ATTRIBUTES,
};
