//! `itemgetter`, `attrgetter` and `methodcaller`: functions that take something of their argument.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::class_of;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::call::call_spread;
use crate::protocol::construct::shape_of_class;
use crate::protocol::{attribute, modules, subscript, text};
use crate::stdlib::iterator::{class, of, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the keys.
    ItemGetter, Vec<Value>, ()
);
stateful!(
    /// Fixed: the names as they were given, and each taken apart at its dots.
    AttributeGetter, (Vec<Value>, Vec<Vec<Value>>), ()
);
stateful!(
    /// Fixed: the name, the arguments (a tuple), the named ones (a dict).
    MethodCaller, (Value, Value, Value), ()
);

fn items(tuple: &Value) -> &[Value] {
    tuple.downcast::<Tuple>().map_or(&[][..], Tuple::items)
}

/// One value, or a tuple of several.
fn one_or_all<K>(
    thread: &Thread,
    keys: &[K],
    get: impl Fn(&K) -> Result<Value, Raised>,
) -> Result<Value, Raised> {
    if let [key] = keys {
        return get(key);
    }
    let all = keys.iter().map(get).collect::<Result<_, _>>()?;
    Ok(Tuple::new(thread, all).into_value())
}

fn get_item(thread: &Thread, object: &Value, key: &Value) -> Result<Value, Raised> {
    if let Some(at) = key.as_small()
        && let Ok(at) = usize::try_from(at)
    {
        let quick = match object.exact::<Tuple>() {
            Some(tuple) => tuple.items().get(at).cloned(),
            None => object.exact::<List>().and_then(|list| list.get(at)),
        };
        if let Some(item) = quick {
            return Ok(item);
        }
    }
    subscript::get_item(thread, object, key)
}

fn new_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<ItemGetter>(thread, args.get(0))?;
    let keys = [std::slice::from_ref(args.get(1)), items(args.get(2))].concat();
    Ok(ItemGetter::with_shape(shape, keys, ()))
}

fn call_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let getter = of::<ItemGetter>(args.get(0));
    one_or_all(thread, &getter.fixed, |key| get_item(thread, args.get(1), key))
}

fn new_attribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<AttributeGetter>(thread, args.get(0))?;
    let names = [std::slice::from_ref(args.get(1)), items(args.get(2))].concat();
    let mut paths = Vec::with_capacity(names.len());
    for name in &names {
        let Some(text) = name.downcast::<Str>() else {
            return Err(error::type_error(thread, "attribute name must be a string"));
        };
        let parts = text.as_bytes().split(|byte| *byte == b'.');
        paths.push(parts.map(|part| intern(thread, &String::from_utf8_lossy(part)).into_value()).collect());
    }
    Ok(AttributeGetter::with_shape(shape, (names, paths), ()))
}

fn call_attribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let getter = of::<AttributeGetter>(args.get(0));
    one_or_all(thread, &getter.fixed.1, |path: &Vec<Value>| {
        path.iter().try_fold(args.get(1).clone(), |object, name| attribute::get(thread, &object, name))
    })
}

fn new_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<MethodCaller>(thread, args.get(0))?;
    let Some((name, given)) = items(args.get(1)).split_first() else {
        let message = "methodcaller needs at least one argument, the method name";
        return Err(error::type_error(thread, message));
    };
    let Some(text) = name.downcast::<Str>() else {
        return Err(error::type_error(thread, "method name must be a string"));
    };
    let name = intern(thread, &text.lossy()).into_value();
    let given = Tuple::new(thread, given.to_vec()).into_value();
    Ok(MethodCaller::with_shape(shape, (name, given, args.get(2).clone()), ()))
}

fn call_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (name, given, named) = &of::<MethodCaller>(args.get(0)).fixed;
    let method = attribute::get(thread, args.get(1), name)?;
    call_spread(thread, &method, items(given).to_vec(), named.downcast::<Dict>())
}

/// `operator.itemgetter(1, 2)`
fn shown(thread: &Thread, object: &Value, given: &[Value], named: Option<&Dict>) -> Result<Value, Raised> {
    let Some(_guard) = text::enter_repr(thread, object) else {
        return Ok(Str::new(thread, "...").into_value());
    };
    let mut parts = Vec::new();
    for value in given {
        parts.push(text::repr(thread, value)?.as_bytes().to_vec());
    }
    for (name, value) in named.map(Dict::pairs).unwrap_or_default() {
        let mut part = text::str(thread, &name)?.as_bytes().to_vec();
        part.push(b'=');
        part.extend(text::repr(thread, &value)?.as_bytes());
        parts.push(part);
    }
    let name = class_of(thread, object).full_name(thread);
    let out = [name.as_bytes(), b"(", &parts.join(&b", "[..]), b")"].concat();
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn repr_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    shown(thread, args.get(0), &of::<ItemGetter>(args.get(0)).fixed, None)
}

fn repr_attribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    shown(thread, args.get(0), &of::<AttributeGetter>(args.get(0)).fixed.0, None)
}

fn repr_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (name, given, named) = &of::<MethodCaller>(args.get(0)).fixed;
    let all = [std::slice::from_ref(name), items(given)].concat();
    shown(thread, args.get(0), &all, named.downcast::<Dict>())
}

/// `(class, arguments)`
fn remade(thread: &Thread, object: &Value, given: Vec<Value>) -> Value {
    let class = Value::from_object(class_of(thread, object));
    Tuple::of(thread, [class, Tuple::new(thread, given).into_value()]).into_value()
}

fn reduce_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(remade(thread, args.get(0), of::<ItemGetter>(args.get(0)).fixed.clone()))
}

fn reduce_attribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(remade(thread, args.get(0), of::<AttributeGetter>(args.get(0)).fixed.0.clone()))
}

fn reduce_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (name, given, named) = &of::<MethodCaller>(args.get(0)).fixed;
    let Some(named) = named.downcast::<Dict>().filter(|named| named.len() != 0) else {
        let all = [std::slice::from_ref(name), items(given)].concat();
        return Ok(remade(thread, args.get(0), all));
    };
    let partial = modules::member(thread, "functools", "partial")?;
    let class = Value::from_object(class_of(thread, args.get(0)));
    let maker = call_spread(thread, &partial, vec![class, name.clone()], Some(named))?;
    Ok(Tuple::of(thread, [maker, given.clone()]).into_value())
}

const NEW: &str = "Create and return a new object.";
const CALL: &str = "Call self as a function.";
const REPR: &str = "Return repr(self).";
const REDUCE: &str = "Return state information for pickling.";

static ITEM_METHODS: &[Method] = &[
    constructor("__new__(cls, item, /, *items)", new_item, NEW),
    method("__call__(self, obj, /)", call_item, CALL),
    method("__repr__(self, /)", repr_item, REPR),
    method("__reduce__(self, /)", reduce_item, REDUCE),
];

static ATTRIBUTE_METHODS: &[Method] = &[
    constructor("__new__(cls, attr, /, *attrs)", new_attribute, NEW),
    method("__call__(self, obj, /)", call_attribute, CALL),
    method("__repr__(self, /)", repr_attribute, REPR),
    method("__reduce__(self, /)", reduce_attribute, REDUCE),
];

static METHOD_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_method, NEW),
    method("__call__(self, obj, /)", call_method, CALL),
    method("__repr__(self, /)", repr_method, REPR),
    method("__reduce__(self, /)", reduce_method, REDUCE),
];

/// `itemgetter`
pub(super) static ITEM: ClassSpec =
    class("operator.itemgetter", ItemGetter::layout, "Fetches items of its operand.", ITEM_METHODS);

/// `attrgetter`
pub(super) static ATTRIBUTE: ClassSpec = class(
    "operator.attrgetter",
    AttributeGetter::layout,
    "Fetches attributes of its operand; names may have dots.",
    ATTRIBUTE_METHODS,
);

/// `methodcaller`
pub(super) static METHOD: ClassSpec =
    class("operator.methodcaller", MethodCaller::layout, "Calls a method of its operand.", METHOD_METHODS);
