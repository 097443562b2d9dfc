//! `types.SimpleNamespace`

use super::class_attributes;
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::{class_of, flag};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::{self, Instance};
use crate::object::native::{Arguments, Method};
use crate::object::simple_namespace::SimpleNamespace;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::compare::{self, Comparison};
use crate::protocol::{attribute, call, construct, mapping, text};
use crate::thread::Thread;

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<SimpleNamespace>(thread, args.get(0))?;
    Ok(SimpleNamespace::with_shape(shape).into_value())
}

fn dict(thread: &Thread, value: &Value) -> Obj<Dict> {
    let dict = value.header().and_then(|header| instance::dict(thread, header));
    dict.unwrap_or_else(|| Dict::new(thread))
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    let mut all = Vec::new();
    match values.as_slice() {
        [] => {}
        [mapping_or_pairs] => {
            let given = Dict::new(thread);
            mapping::dict_update(thread, &given, mapping_or_pairs)?;
            all = given.pairs();
        }
        _ => {
            let message = format!("SimpleNamespace expected at most 1 argument, got {}", values.len());
            return Err(error::type_error(thread, message));
        }
    }
    if all.iter().any(|(title, _)| title.downcast::<Str>().is_none()) {
        return Err(error::type_error(thread, "keywords must be strings"));
    }
    all.extend(keywords.map(|keywords| keywords.pairs()).unwrap_or_default());
    for (title, value) in all {
        attribute::generic_set(thread, args.get(0), &title, Some(value))?;
    }
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let exact = args.get(0).exact::<SimpleNamespace>().is_some();
    let class = if exact { "namespace".to_owned() } else { class_of(thread, args.get(0)).display_name() };
    let Some(_guard) = text::enter_repr(thread, args.get(0)) else {
        return Ok(Str::new(thread, &format!("{class}(...)")).into_value());
    };
    let mut parts = Vec::new();
    for (title, value) in instance::pairs(args.get(0).header().expect("a namespace is an object")) {
        if let Some(title) = title.downcast::<Str>() {
            parts.push(format!("{}={}", title.lossy(), text::repr(thread, &value)?.lossy()));
        }
    }
    Ok(Str::new(thread, &format!("{class}({})", parts.join(", "))).into_value())
}

fn compared(thread: &Thread, args: Arguments<'_>, how: Comparison) -> Result<Value, Raised> {
    if args.get(1).downcast::<SimpleNamespace>().is_none() {
        return Ok(Value::not_implemented());
    }
    let (own, other) = (dict(thread, args.get(0)), dict(thread, args.get(1)));
    compare::compare(thread, how, own.as_value(), other.as_value())
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::Equal)
}

fn ne(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::NotEqual)
}

fn lt(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::Less)
}

fn le(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::LessEqual)
}

fn gt(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::Greater)
}

fn ge(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::GreaterEqual)
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = Value::from_object(class_of(thread, args.get(0)));
    let state = dict(thread, args.get(0)).into_value();
    Ok(Tuple::of(thread, [class, Tuple::empty(thread).into_value(), state]).into_value())
}

fn replace(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = Value::from_object(class_of(thread, args.get(0)));
    let copy = call::call(thread, &class, &[])?;
    let own = instance::pairs(args.get(0).header().expect("a namespace is an object"));
    let changes = args.get(1).downcast::<Dict>().map(Dict::pairs).unwrap_or_default();
    for (title, value) in own.into_iter().chain(changes) {
        attribute::generic_set(thread, &copy, &title, Some(value))?;
    }
    Ok(copy)
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, /, *args, **kwargs)",
        init,
        "Initialize self.  See help(type(self)) for accurate signature.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    method("__lt__(self, value, /)", lt, "Return self<value."),
    method("__le__(self, value, /)", le, "Return self<=value."),
    method("__gt__(self, value, /)", gt, "Return self>value."),
    method("__ge__(self, value, /)", ge, "Return self>=value."),
    method("__reduce__(self, /)", reduce, "Return state information for pickling"),
    method(
        "__replace__(self, /, **changes)",
        replace,
        "Return a copy of the namespace object with new values for the specified attributes.",
    ),
];

/// `types.SimpleNamespace`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "types.SimpleNamespace",
    layout: SimpleNamespace::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::HAS_DICT,
    doc: "A simple attribute-based namespace.",
    methods: METHODS,
    attributes: &[class_attributes::DICT],
};
