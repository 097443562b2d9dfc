//! `builtin_function_or_method`: functions in Rust, and methods of built-in classes bound to their object.

use super::native_text;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, getter, method};
use crate::object::class::{Class, class_of, flag, type_name};
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Flavour, Method, Native};
use crate::object::str::Str;
use crate::object::tuple;
use crate::protocol::{call, construct, modules};
use crate::thread::Thread;

fn of(value: &Value) -> &Native {
    value.downcast::<Native>().expect("the descriptor checked self")
}

/// What `__self__` is: the object, the class of a static method or `__new__`, the module of a function.
fn receiver(native: &Native) -> Option<&Value> {
    let owner =
        native.owner.as_ref().filter(|_| matches!(native.method.flavour, Flavour::New | Flavour::Static));
    native.bound.as_ref().or(owner).or(native.module.as_ref())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let native = of(args.get(0));
    let title = native.method.name();
    let text = match receiver(native) {
        Some(receiver) if receiver.downcast::<Module>().is_none() => {
            let class = type_name(thread, receiver);
            format!("<built-in method {title} of {class} object at {:#x}>", receiver.bits())
        }
        _ => format!("<built-in function {title}>"),
    };
    Ok(Str::new(thread, &text).into_value())
}

fn call_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    call::call_spread(thread, args.get(0), values, keywords.as_deref())
}

fn eq(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let Some(other) = args.get(1).downcast::<Native>() else { return Ok(Value::not_implemented()) };
    let same_receiver = match (receiver(own), receiver(other)) {
        (Some(one), Some(other)) => one.is(other),
        (None, None) => true,
        _ => false,
    };
    Ok(Value::bool(same_receiver && std::ptr::eq(own.method, other.method)))
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = of(args.get(0));
    let receiver = receiver(own).map_or(0, Value::bits).rotate_left(7);
    let hash = receiver ^ std::ptr::from_ref(own.method).addr() as u64;
    Ok(int::from_i64(thread, hash as i64))
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let native = of(args.get(0));
    let title = Str::new(thread, native.method.name()).into_value();
    match receiver(native) {
        Some(receiver) if receiver.downcast::<Module>().is_none() => {
            let getattr = modules::member(thread, "builtins", "getattr")?;
            Ok(tuple::pair(thread, getattr, tuple::pair(thread, receiver.clone(), title)))
        }
        _ => Ok(title),
    }
}

fn get_name(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(Str::new(thread, of(value).method.name()).into_value())
}

fn get_qualified_name(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let native = of(value);
    let title = native.method.name();
    let class = match receiver(native) {
        Some(receiver) if receiver.downcast::<Module>().is_some() => None,
        Some(receiver) => Some(receiver.downcast::<Class>().unwrap_or_else(|| class_of(thread, receiver))),
        None => None,
    };
    let text = match class {
        None => title.to_owned(),
        Some(class) => {
            let class = class.qualified_name.get();
            let class = class.downcast::<Str>().map(Str::lossy).unwrap_or_default();
            format!("{class}.{title}")
        }
    };
    Ok(Str::new(thread, &text).into_value())
}

fn get_module(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let module = of(value).module.as_ref();
    Ok(match module.and_then(Value::downcast::<Module>) {
        Some(module) => {
            module.dict.get_name(thread, name(thread, Name::__name__)).unwrap_or_else(Value::none)
        }
        None => module.cloned().unwrap_or_else(Value::none),
    })
}

fn get_receiver(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(receiver(of(value)).cloned().unwrap_or_else(Value::none))
}

fn get_doc(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(native_text::doc(thread, of(value).method))
}

fn get_text_signature(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let native = of(value);
    Ok(if native.module.is_some() {
        native_text::function_signature(thread, native.method)
    } else {
        native_text::signature(thread, native.method)
    })
}

static METHODS: &[Method] = &[
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__call__(self, /, *args, **kwargs)", call_it, "Call self as a function."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method("__reduce__(self, /)", reduce, ""),
];

static ATTRIBUTES: &[Attribute] = &[
    getter("__name__", get_name),
    getter("__qualname__", get_qualified_name),
    getter("__module__", get_module),
    getter("__self__", get_receiver),
    getter("__doc__", get_doc),
    getter("__text_signature__", get_text_signature),
];

/// `builtin_function_or_method`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "builtin_function_or_method",
    layout: Native::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW | flag::WEAKLY_REFERENCEABLE,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
