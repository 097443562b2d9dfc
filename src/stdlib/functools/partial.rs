//! `partial`: a function with some of its arguments given.

use crate::builtins::class_attributes;
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::{class_of, flag};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::{self, Instance};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::call::{call_spread, is_callable};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{mapping, text};
use crate::stdlib::iterator::{GENERIC, of, stateful};
use crate::thread::Thread;

/// The function, its first arguments (a tuple), its named ones (a dict).
type Given = (Value, Value, Value);

stateful!(
    /// State: the function, its first arguments, its named ones.
    Partial, (), Given
);

fn items(tuple: &Value) -> &[Value] {
    tuple.downcast::<Tuple>().map_or(&[][..], Tuple::items)
}

/// Two dicts in one, as the named arguments of a call.
fn united(thread: &Thread, first: &Value, second: &Value) -> Result<Obj<Dict>, Raised> {
    let both = first.downcast::<Dict>().map_or_else(|| Dict::new(thread), |dict| dict.copy(thread));
    mapping::dict_update(thread, &both, second)?;
    Ok(both)
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Partial>(thread, args.get(0))?;
    let Some((function, rest)) = items(args.get(1)).split_first() else {
        return Err(error::type_error(thread, "type 'partial' takes at least one argument"));
    };
    if !is_callable(thread, function) {
        return Err(error::type_error(thread, "the first argument must be callable"));
    }
    let inner = function.downcast::<Partial>().filter(|_| {
        let header = function.header().expect("it is an object");
        header.shape().exact && instance::pairs(header).is_empty()
    });
    let (function, first, named) = match inner {
        Some(inner) => inner.state.get(),
        None => (function.clone(), Tuple::empty(thread).into_value(), Dict::new(thread).into_value()),
    };
    let first = [items(&first), rest].concat();
    let named = united(thread, &named, args.get(2))?.into_value();
    Ok(Partial::with_shape(shape, (), (function, Tuple::new(thread, first).into_value(), named)))
}

fn call(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (function, first, named) = of::<Partial>(args.get(0)).state.get();
    let all = [items(&first), items(args.get(1))].concat();
    let named = united(thread, &named, args.get(2))?;
    call_spread(thread, &function, all, Some(&named))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(_guard) = text::enter_repr(thread, args.get(0)) else {
        return Ok(Str::new(thread, "...").into_value());
    };
    let (function, first, named) = of::<Partial>(args.get(0)).state.get();
    let name = class_of(thread, args.get(0)).full_name(thread);
    let mut out = format!("{name}(").into_bytes();
    out.extend(text::repr(thread, &function)?.as_bytes());
    for argument in items(&first) {
        out.extend(b", ");
        out.extend(text::repr(thread, argument)?.as_bytes());
    }
    for (title, value) in named.downcast::<Dict>().map(Dict::pairs).unwrap_or_default() {
        out.extend(b", ");
        out.extend(text::str(thread, &title)?.as_bytes());
        out.push(b'=');
        out.extend(text::repr(thread, &value)?.as_bytes());
    }
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    let (function, first, named) = of::<Partial>(object).state.get();
    let header = object.header().expect("a partial is an object");
    let attributes = match instance::pairs(header).is_empty() {
        true => Value::none(),
        false => instance::dict(thread, header).map_or_else(Value::none, Obj::into_value),
    };
    let state = Tuple::of(thread, [function.clone(), first, named, attributes]).into_value();
    let class = Value::from_object(class_of(thread, object));
    let given = Tuple::of(thread, [function]).into_value();
    Ok(Tuple::of(thread, [class, given, state]).into_value())
}

fn setstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let invalid = || error::type_error(thread, "invalid partial state");
    let [function, first, named, attributes] = items(args.get(1)) else { return Err(invalid()) };
    let proper = is_callable(thread, function)
        && first.downcast::<Tuple>().is_some()
        && (named.is_none() || named.downcast::<Dict>().is_some());
    if !proper {
        return Err(invalid());
    }
    let first = Tuple::new(thread, items(first).to_vec()).into_value();
    let named = match named.downcast::<Dict>() {
        Some(named) => named.copy(thread).into_value(),
        None => Dict::new(thread).into_value(),
    };
    of::<Partial>(args.get(0)).state.set((function.clone(), first, named));
    if let Ok(attributes) = Obj::<Dict>::try_from(attributes.clone()) {
        let header = args.get(0).header().expect("a partial is an object");
        instance::set_dict(thread, header, attributes);
    }
    Ok(Value::none())
}

fn function(_thread: &Thread, object: &Value) -> Result<Value, Raised> {
    Ok(of::<Partial>(object).state.get().0)
}

fn arguments(_thread: &Thread, object: &Value) -> Result<Value, Raised> {
    Ok(of::<Partial>(object).state.get().1)
}

fn keywords(_thread: &Thread, object: &Value) -> Result<Value, Raised> {
    Ok(of::<Partial>(object).state.get().2)
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__call__(self, /, *args, **kwargs)", call, "Call self as a function."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
    method("__setstate__(self, state, /)", setstate, "Set state information for unpickling."),
    GENERIC,
];

static ATTRIBUTES: &[Attribute] = &[
    getter("func", function),
    getter("args", arguments),
    getter("keywords", keywords),
    class_attributes::DICT,
];

/// `partial`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "functools.partial",
    layout: Partial::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::HAS_DICT | flag::WEAKLY_REFERENCEABLE,
    doc: "Create a new function with partial application of the given arguments and keywords.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
