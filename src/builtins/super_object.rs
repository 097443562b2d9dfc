//! `super`

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method, read_only};
use crate::object::class::{Class, flag, type_name};
use crate::object::error;
use crate::object::function::{CellObject, Function};
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::super_object::{Start, Super};
use crate::protocol::{attribute, construct, super_attribute};
use crate::thread::Thread;
use crate::thread::frame::Frame;

fn of(value: &Value) -> &Super {
    value.downcast::<Super>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<Super>(thread, args.get(0))?;
    Ok(Super::with_shape(shape, Start::default()).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    if keywords.is_some_and(|keywords| keywords.len() != 0) {
        return Err(error::type_error(thread, "super() takes no keyword arguments"));
    }
    let (class, object) = match values.as_slice() {
        [] => {
            let (class, object) = of_the_running_method(thread)?;
            (class, Some(object))
        }
        [class] => (class.clone(), None),
        [class, object] => (class.clone(), Some(object.clone()).filter(|object| !object.is_none())),
        _ => {
            let message = format!("super() expected at most 2 arguments, got {}", values.len());
            return Err(error::type_error(thread, message));
        }
    };
    let Some(start_class) = class.downcast::<Class>() else {
        let got = type_name(thread, &class);
        return Err(error::type_error(thread, format!("super() argument 1 must be a type, not {got}")));
    };
    let start = match &object {
        Some(object) => super_attribute::start(thread, start_class, object)?,
        None => Start { class: Some(crate::memory::heap::Obj::from_ref(start_class)), ..Start::default() },
    };
    of(args.get(0)).start.set(start);
    Ok(Value::none())
}

/// What `super()` without arguments stands for: `__class__` and the first argument of the running function.
fn of_the_running_method(thread: &Thread) -> Result<(Value, Value), Raised> {
    let frame = thread.running();
    if frame.is_null() {
        return Err(error::runtime_error(thread, "super(): no current frame"));
    }
    // SAFETY: the running frame is initialised; its registers hold values or nothing.
    let (code, function, first) = unsafe {
        let code = &(*frame).code().code;
        let first = if code.argument_count > 0 { Some((*Frame::registers(frame)).clone()) } else { None };
        (code.clone(), (*frame).function.clone(), first)
    };
    let Some(first) = first else {
        return Err(error::runtime_error(thread, "super(): no arguments"));
    };
    let first = match first {
        Some(cell) if code.cell_locals.contains(&0) => {
            cell.downcast::<CellObject>().and_then(|cell| cell.contents.get())
        }
        first => first,
    };
    let Some(first) = first else {
        return Err(error::runtime_error(thread, "super(): arg[0] deleted"));
    };
    let place = code.free_names.iter().position(|name| &**name == "__class__");
    let cell = place.and_then(|at| function.as_ref()?.downcast::<Function>()?.cell(at));
    let Some(cell) = cell else {
        return Err(error::runtime_error(thread, "super(): __class__ cell not found"));
    };
    let Some(class) = cell.downcast::<CellObject>().and_then(|cell| cell.contents.get()) else {
        return Err(error::runtime_error(thread, "super(): empty __class__ cell"));
    };
    if class.downcast::<Class>().is_none() {
        let got = type_name(thread, &class);
        return Err(error::runtime_error(thread, format!("super(): __class__ is not a type ({got})")));
    }
    Ok((class, first))
}

fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let start = of(args.get(0)).start.get();
    match super_attribute::get(thread, &start, args.get(1))? {
        Some(value) => Ok(value),
        None => attribute::generic_get(thread, args.get(0), args.get(1)),
    }
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let start = of(args.get(0)).start.get();
    let class = start.class.map_or_else(|| "NULL".to_owned(), |class| class.display_name());
    let text = match start.receiver_class {
        Some(below) => format!("<super: <class '{class}'>, <{} object>>", below.display_name()),
        None => format!("<super: <class '{class}'>, NULL>"),
    };
    Ok(Str::new(thread, &text).into_value())
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let start = of(args.get(0)).start.get();
    match (args.not_none(1), &start.class) {
        (Some(object), Some(class)) if start.receiver.is_none() => {
            let start = super_attribute::start(thread, class, object)?;
            Ok(Super::with_shape(thread.root::<Super>(), start).into_value())
        }
        _ => Ok(args.get(0).clone()),
    }
}

fn or_none(value: Option<Value>) -> Result<Value, Raised> {
    Ok(value.unwrap_or_else(Value::none))
}

fn get_class(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    or_none(of(value).start.with(|start| start.class.as_ref().map(|class| class.as_value().clone())))
}

fn get_receiver(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    or_none(of(value).start.with(|start| start.receiver.clone()))
}

fn get_receiver_class(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    or_none(of(value).start.with(|start| start.receiver_class.as_ref().map(|class| class.as_value().clone())))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, /, *args, **kwargs)", init, "Initialize self."),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method(
        "__get__(self, instance, owner=None, /)",
        get,
        "Return an attribute of instance, which is of type owner.",
    ),
];

static ATTRIBUTES: &[Attribute] = &[
    read_only("__thisclass__", get_class),
    read_only("__self__", get_receiver),
    read_only("__self_class__", get_receiver_class),
];

/// `super`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "super",
    layout: Super::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)\nTypical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n        super().meth(arg)\nThis works for class methods too:\nclass C(B):\n    @classmethod\n    def cmeth(cls, arg):\n        super().cmeth(arg)\n",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
