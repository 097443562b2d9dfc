//! `function`: functions of Python code.

use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, method, read_only};
use crate::object::class::{flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::{CellObject, Function, Method, Replaceable};
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method as Row};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute as attributes, call, mapping};
use crate::thread::Thread;
use crate::thread::loaded::CodeObject;

fn of(value: &Value) -> &Function {
    value.downcast::<Function>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(code) = args.get(1).downcast::<CodeObject>() else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("function() argument 'code' must be code, not {got}")));
    };
    let Ok(globals) = Obj::<Dict>::try_from(args.get(2).clone()) else {
        let got = type_name(thread, args.get(2));
        return Err(error::type_error(
            thread,
            format!("function() argument 'globals' must be dict, not {got}"),
        ));
    };
    let closure = closure_for(thread, code, args.get(5))?;
    let name = args.not_none(3).cloned().unwrap_or_else(|| code.values.name.clone());
    let builtins = builtins_for(thread, &globals);
    let doc = if code.code.has_docstring { code.values.constants.first().cloned() } else { None };
    let parts = Replaceable {
        name: Some(name),
        qualified_name: Some(code.values.qualified_name.clone()),
        defaults: args.not_none(4).cloned(),
        keyword_defaults: args.not_none(6).cloned(),
        doc,
        ..Replaceable::default()
    };
    let function = Function::new(thread, Obj::from_ref(code), globals, builtins, parts);
    function.closure.set(closure);
    Ok(function.into_value())
}

fn closure_for(thread: &Thread, code: &CodeObject, given: &Value) -> Result<Option<Obj<Tuple>>, Raised> {
    let wanted = code.code.free_names.len();
    let Some(tuple) = given.downcast::<Tuple>() else {
        if given.is_none() && wanted == 0 {
            return Ok(None);
        }
        let message = if given.is_none() {
            "arg 5 (closure) must be tuple"
        } else {
            "arg 5 (closure) must be None or tuple"
        };
        return Err(error::type_error(thread, message));
    };
    if tuple.items().len() != wanted {
        let name = code.values.name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        let message = format!("{name} requires closure of length {wanted}, not {}", tuple.items().len());
        return Err(error::value_error(thread, message));
    }
    if let Some(wrong) = tuple.items().iter().find(|item| item.downcast::<CellObject>().is_none()) {
        let message = format!("arg 5 (closure) expected cell, found {}", type_name(thread, wrong));
        return Err(error::type_error(thread, message));
    }
    Ok(Some(Obj::from_ref(tuple)))
}

/// The builtins a function with these globals sees: their `__builtins__`, or the interpreter's.
pub(crate) fn builtins_for(thread: &Thread, globals: &Dict) -> Obj<Dict> {
    use crate::object::module::Module;
    use crate::object::names::{Name, name};
    let found = globals.get_name(thread, name(thread, Name::__builtins__));
    match found {
        Some(value) => match value.downcast::<Module>() {
            Some(module) => module.dict.clone(),
            None => Obj::try_from(value).unwrap_or_else(|_| crate::builtins::module_dict(thread)),
        },
        None => crate::builtins::module_dict(thread),
    }
}

fn call_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let positional = args.get(1).downcast::<Tuple>().map(|tuple| tuple.items().to_vec()).unwrap_or_default();
    call::call_spread(thread, args.get(0), positional, args.get(2).downcast::<Dict>())
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match args.not_none(1) {
        Some(object) => Ok(Method::new(thread, args.get(0).clone(), object.clone()).into_value()),
        None if args.not_none(2).is_some() => Ok(args.get(0).clone()),
        None => Err(error::type_error(thread, "__get__(None, None) is invalid")),
    }
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let name = of(args.get(0)).parts.with(|parts| parts.qualified_name.clone());
    let name = name.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy).unwrap_or_default();
    let text = format!("<function {name} at {:#x}>", args.get(0).bits());
    Ok(Str::new(thread, &text).into_value())
}

fn or_none(value: Option<Value>) -> Value {
    value.unwrap_or_else(Value::none)
}

macro_rules! part {
    ($get:ident $set:ident $field:ident, |$value:ident| $valid:expr, $complaint:literal) => {
        fn $get(_: &Thread, this: &Value) -> Result<Value, Raised> {
            Ok(or_none(of(this).parts.with(|parts| parts.$field.clone())))
        }

        fn $set(thread: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
            let fits = |$value: &Value| $valid;
            if !value.map_or($complaint.is_empty() || stringify!($field).ends_with("defaults"), fits) {
                return Err(error::type_error(thread, $complaint));
            }
            let function = of(this);
            let fresh = value.filter(|value| !value.is_none()).cloned();
            drop(function.parts.with(|parts| std::mem::replace(&mut parts.$field, fresh)));
            function.version.set(thread.interpreter().fresh_version());
            Ok(())
        }
    };
}

part!(get_name set_name name, |value| value.downcast::<Str>().is_some(), "__name__ must be set to a string object");
part!(get_qualname set_qualname qualified_name, |value| value.downcast::<Str>().is_some(), "__qualname__ must be set to a string object");
part!(get_defaults set_defaults defaults, |value| value.is_none() || value.downcast::<Tuple>().is_some(), "__defaults__ must be set to a tuple object");
part!(get_kwdefaults set_kwdefaults keyword_defaults, |value| value.is_none() || value.downcast::<Dict>().is_some(), "__kwdefaults__ must be set to a dict object");
part!(get_doc set_doc doc, |_value| true, "");
part!(get_module set_module module, |_value| true, "");

fn get_type_params(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    let params = of(this).parts.with(|parts| parts.type_params.clone());
    Ok(params.unwrap_or_else(|| Tuple::empty(thread).into_value()))
}

fn set_type_params(thread: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let Some(value) = value.filter(|value| value.downcast::<Tuple>().is_some()) else {
        return Err(error::type_error(thread, "__type_params__ must be set to a tuple"));
    };
    drop(of(this).parts.with(|parts| parts.type_params.replace(value.clone())));
    Ok(())
}

fn get_annotations(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    let function = of(this);
    let stored = function.parts.with(|parts| parts.annotations.clone());
    let dict = match stored {
        Some(value) if value.downcast::<Dict>().is_some() => return Ok(value),
        Some(flat) => {
            let dict = Dict::new(thread);
            for pair in flat.downcast::<Tuple>().map_or(&[][..], Tuple::items).chunks_exact(2) {
                mapping::dict_set(thread, &dict, pair[0].clone(), pair[1].clone())?;
            }
            dict
        }
        None => Dict::new(thread),
    };
    drop(function.parts.with(|parts| parts.annotations.replace(dict.as_value().clone())));
    Ok(dict.into_value())
}

fn set_annotations(thread: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let fresh = match value {
        Some(value) if value.is_none() => None,
        Some(value) if value.downcast::<Dict>().is_some() => Some(value.clone()),
        None => None,
        Some(_) => return Err(error::type_error(thread, "__annotations__ must be set to a dict object")),
    };
    drop(of(this).parts.with(|parts| std::mem::replace(&mut parts.annotations, fresh)));
    Ok(())
}

fn get_code(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).code.get().into_value())
}

fn set_code(thread: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let Some(code) = value.and_then(|value| Obj::<CodeObject>::try_from(value.clone()).ok()) else {
        return Err(error::type_error(thread, "__code__ must be set to a code object"));
    };
    let function = of(this);
    let cells = function.closure.with(|closure| closure.as_ref().map_or(0, |cells| cells.items().len()));
    if cells != code.code.free_names.len() {
        let name = code_name(this);
        let message = format!(
            "{name}() requires a code object with {cells} free vars, not {}",
            code.code.free_names.len()
        );
        return Err(error::value_error(thread, message));
    }
    function.code.set(code);
    function.version.set(thread.interpreter().fresh_version());
    Ok(())
}

fn code_name(this: &Value) -> String {
    let name = of(this).parts.with(|parts| parts.name.clone());
    name.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy).unwrap_or_default()
}

fn get_globals(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).globals.clone().into_value())
}

fn get_builtins(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).builtins.clone().into_value())
}

fn get_closure(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(or_none(of(this).closure.get().map(Obj::into_value)))
}

fn get_dict(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(attributes::function_dict(thread, of(this)).into_value())
}

fn set_dict(thread: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let Some(value) = value else { return Err(error::type_error(thread, "cannot delete __dict__")) };
    if value.downcast::<Dict>().is_none() {
        let got = type_name(thread, value);
        let message = format!("__dict__ must be set to a dictionary, not a '{got}'");
        return Err(error::type_error(thread, message));
    }
    drop(of(this).parts.with(|parts| parts.dict.replace(value.clone())));
    Ok(())
}

static METHODS: &[Row] = &[
    constructor(
        "__new__(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
        new,
        "Create a function object.",
    ),
    method("__call__(self, /, *args, **kwargs)", call_it, "Call self as a function."),
    method(
        "__get__(self, instance, owner=None, /)",
        get,
        "Return an attribute of instance, which is of type owner.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
];

static ATTRIBUTES: &[Attribute] = &[
    attribute("__name__", get_name, set_name),
    attribute("__qualname__", get_qualname, set_qualname),
    attribute("__doc__", get_doc, set_doc),
    attribute("__module__", get_module, set_module),
    attribute("__defaults__", get_defaults, set_defaults),
    attribute("__kwdefaults__", get_kwdefaults, set_kwdefaults),
    attribute("__annotations__", get_annotations, set_annotations),
    attribute("__type_params__", get_type_params, set_type_params),
    attribute("__code__", get_code, set_code),
    read_only("__globals__", get_globals),
    read_only("__builtins__", get_builtins),
    read_only("__closure__", get_closure),
    attribute("__dict__", get_dict, set_dict),
];

/// `function`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "function",
    layout: Function::layout,
    base: Some(Instance::layout),
    flags: flag::WEAKLY_REFERENCEABLE,
    doc: "Create a function object.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
