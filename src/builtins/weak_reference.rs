//! `weakref.ref`, and the functions of the module `_weakref`.

use super::generic_alias;
use crate::memory::header::Header;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, class_method, constructor, function, getter, method};
use crate::object::class::{class_of, class_of_shape, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::weak_reference::{self, WeakCallableProxy, WeakProxy, WeakReference};
use crate::protocol::compare::{self, Comparison};
use crate::protocol::{attribute, call, construct, hash};
use crate::thread::Thread;

fn of(value: &Value) -> &WeakReference {
    value.downcast::<WeakReference>().expect("the descriptor checked self")
}

/// The object's header, if it can be weakly referenced.
fn target<'a>(thread: &Thread, object: &'a Value) -> Result<&'a Header, Raised> {
    let header = object.header().filter(|_| class_of(thread, object).has(flag::WEAKLY_REFERENCEABLE));
    header.ok_or_else(|| {
        let got = type_name(thread, object);
        error::type_error(thread, format!("cannot create weak reference to '{got}' object"))
    })
}

/// The reference of type `T` without a callback that the object has already: it is shared.
fn shared<T: Object>(thread: &Thread, object: &Value) -> Option<Value> {
    let plain = |value: &Value| {
        let link = weak_reference::link_of(value);
        value.exact::<T>().is_some()
            && link.is_some_and(|link| link.callback.with(|callback| callback.is_none()))
    };
    weak_reference::references_to(thread, object).into_iter().find(plain)
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<WeakReference>(thread, args.get(0))?;
    let (given, keywords) = construct::spread(args.get(1), args.get(2));
    if keywords.is_some_and(|keywords| keywords.len() != 0) && shape.exact {
        return Err(error::type_error(thread, "ref() takes no keyword arguments"));
    }
    let (object, callback) = match given.as_slice() {
        [object] => (object, None),
        [object, callback] => (object, Some(callback.clone()).filter(|callback| !callback.is_none())),
        [] => return Err(error::type_error(thread, "__new__ expected at least 1 argument, got 0")),
        _ => {
            let message = format!("__new__ expected at most 2 arguments, got {}", given.len());
            return Err(error::type_error(thread, message));
        }
    };
    let header = target(thread, object)?;
    if shape.exact
        && callback.is_none()
        && let Some(known) = shared::<WeakReference>(thread, object)
    {
        return Ok(known);
    }
    Ok(WeakReference::with_shape(thread, shape, header, callback).into_value())
}

fn init(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::none())
}

fn call_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = args.get(1).downcast::<Tuple>().map_or(0, |given| given.items().len());
    if given != 0 {
        return Err(error::type_error(thread, format!("weakref expected 0 arguments, got {given}")));
    }
    if args.get(2).downcast::<Dict>().is_some_and(|keywords| keywords.len() != 0) {
        return Err(error::type_error(thread, "weakref() takes no keyword arguments"));
    }
    Ok(of(args.get(0)).link.get().unwrap_or_else(Value::none))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = args.get(0).bits();
    let text = match of(args.get(0)).link.get() {
        None => format!("<weakref at {at:#x}; dead>"),
        Some(object) => {
            let class = type_name(thread, &object);
            let own = attribute::get_optional(thread, &object, name(thread, Name::__name__))?;
            let own = own.as_ref().and_then(Value::downcast::<Str>).map(|own| format!(" ({})", own.lossy()));
            let own = own.unwrap_or_default();
            format!("<weakref at {at:#x}; to '{class}' at {:#x}{own}>", object.bits())
        }
    };
    Ok(Str::new(thread, &text).into_value())
}

fn hash_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    if let Some(known) = own.hash.get() {
        return Ok(int::from_i64(thread, known));
    }
    let Some(object) = own.link.get() else {
        return Err(error::type_error(thread, "weak object has gone away"));
    };
    let hash = hash::hash(thread, &object)?;
    own.hash.set(Some(hash));
    Ok(int::from_i64(thread, hash))
}

/// Living references are equal if their objects are, dead ones if they are the same.
fn compared(thread: &Thread, args: Arguments<'_>, how: Comparison) -> Result<Value, Raised> {
    let Some(other) = args.get(1).downcast::<WeakReference>() else { return Ok(Value::not_implemented()) };
    match (of(args.get(0)).link.get(), other.link.get()) {
        (Some(one), Some(other)) => compare::compare(thread, how, &one, &other),
        _ => {
            Ok(how.of_equality(args.get(0).is(args.get(1))).map_or_else(Value::not_implemented, Value::bool))
        }
    }
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::Equal)
}

fn ne(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compared(thread, args, Comparison::NotEqual)
}

fn get_callback(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(of(value).link.callback.get().unwrap_or_else(Value::none))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, /, *args, **kwargs)",
        init,
        "Initialize self.  See help(type(self)) for accurate signature.",
    ),
    method("__call__(self, /, *args, **kwargs)", call_it, "Call self as a function."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__hash__(self, /)", hash_of, "Return hash(self)."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    class_method("__class_getitem__(cls, object, /)", generic_alias::class_getitem, "See PEP 585"),
];

static ATTRIBUTES: &[Attribute] = &[getter("__callback__", get_callback)];

/// `weakref.ReferenceType`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "weakref.ReferenceType",
    layout: WeakReference::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};

fn proxy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    let callback = args.not_none(1).cloned();
    let header = target(thread, object)?;
    let callable = call::is_callable(thread, object);
    if callback.is_none() {
        let known = if callable {
            shared::<WeakCallableProxy>(thread, object)
        } else {
            shared::<WeakProxy>(thread, object)
        };
        if let Some(known) = known {
            return Ok(known);
        }
    }
    Ok(if callable {
        let shape = thread.root::<WeakCallableProxy>();
        WeakCallableProxy::with_shape(thread, shape, header, callback).into_value()
    } else {
        WeakProxy::with_shape(thread, thread.root::<WeakProxy>(), header, callback).into_value()
    })
}

fn getweakrefcount(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, weak_reference::references_to(thread, args.get(0)).len()))
}

fn getweakrefs(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(List::new(thread, weak_reference::references_to(thread, args.get(0))).into_value())
}

static FUNCTIONS: &[Method] = &[
    function(
        "proxy(object, callback=None, /)",
        proxy,
        "Create a proxy object that weakly references 'object'.\n\n'callback', if given, is called with a reference to the\nproxy when 'object' is about to be finalized.",
    ),
    function(
        "getweakrefcount(object, /)",
        getweakrefcount,
        "Return the number of weak references to 'object'.",
    ),
    function(
        "getweakrefs(object, /)",
        getweakrefs,
        "Return a list of all weak reference objects pointing to 'object'.",
    ),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    let class = Value::from_object(class_of_shape(thread.root::<WeakReference>()));
    module.set(thread, "ref", class.clone());
    module.set(thread, "ReferenceType", class);
    Ok(())
}

/// `_weakref`
pub(crate) static MODULE: ModuleSpec = ModuleSpec {
    name: "_weakref",
    doc: "Weak-reference support module.",
    functions: FUNCTIONS,
    classes: &[("ProxyType", WeakProxy::layout), ("CallableProxyType", WeakCallableProxy::layout)],
    fill: Some(fill),
};
