//! `module`

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, method, read_only};
use crate::object::class::{flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::{attribute as attributes, call, construct, text};
use crate::thread::Thread;

fn of(value: &Value) -> &Module {
    value.downcast::<Module>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<Module>(thread, args.get(0))?;
    Ok(Module::with_shape(thread, shape).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(1).downcast::<Str>().is_none() {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("module() argument 'name' must be str, not {got}")));
    }
    let dict = &of(args.get(0)).dict;
    dict.set_name(thread, name(thread, Name::__name__), args.get(1).clone());
    dict.set_name(thread, name(thread, Name::__doc__), args.get(2).clone());
    for empty in [Name::__package__, Name::__loader__, Name::__spec__] {
        dict.set_name(thread, name(thread, empty), Value::none());
    }
    Ok(Value::none())
}

fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    attributes::module_get(thread, args.get(0), args.get(1))
}

/// `<module 'x' from 'path'>`, by the spec, or what is known without one.
fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let dict = &of(args.get(0)).dict;
    let own = |which| dict.get_name(thread, name(thread, which)).filter(|value| !value.is_none());
    let mut title = own(Name::__name__);
    let mut place = None;
    if let Some(spec) = own(Name::__spec__) {
        let part = |title: &str| attributes::get_optional(thread, &spec, intern(thread, title).as_value());
        title = part("name")?.or(title);
        if let Some(origin) = part("origin")?.filter(|origin| !origin.is_none()) {
            let has_location = part("has_location")?.is_some_and(|flag| flag.is_true());
            place = Some((origin, has_location));
        } else if let Some(loader) = part("loader")?.filter(|loader| !loader.is_none()) {
            let title = shown(thread, title.as_ref())?;
            let loader = text::repr(thread, &loader)?.lossy();
            return Ok(Str::new(thread, &format!("<module {title} ({loader})>")).into_value());
        }
    } else if let Some(file) = own(Name::__file__) {
        place = Some((file, true));
    } else if let Some(loader) = own(Name::__loader__) {
        let title = shown(thread, title.as_ref())?;
        let loader = text::repr(thread, &loader)?.lossy();
        return Ok(Str::new(thread, &format!("<module {title} ({loader})>")).into_value());
    }
    let title = shown(thread, title.as_ref())?;
    let text = match place {
        None => format!("<module {title}>"),
        Some((origin, true)) => format!("<module {title} from {}>", text::repr(thread, &origin)?.lossy()),
        Some((origin, false)) => format!("<module {title} ({})>", text::str(thread, &origin)?.lossy()),
    };
    Ok(Str::new(thread, &text).into_value())
}

fn shown(thread: &Thread, title: Option<&Value>) -> Result<String, Raised> {
    match title {
        None => Ok("'?'".to_owned()),
        Some(title) => text::repr(thread, title).map(|title| title.lossy()),
    }
}

fn dir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let dict = &of(args.get(0)).dict;
    match dict.get_name(thread, name(thread, Name::__dir__)) {
        Some(function) => call::call(thread, &function, &[]),
        None => Ok(List::new(thread, dict.keys()).into_value()),
    }
}

fn get_dict(_thread: &Thread, module: &Value) -> Result<Value, Raised> {
    Ok(of(module).dict.as_value().clone())
}

fn get_annotations(thread: &Thread, module: &Value) -> Result<Value, Raised> {
    let dict = &of(module).dict;
    let which = name(thread, Name::__annotations__);
    Ok(dict.get_name(thread, which).unwrap_or_else(|| {
        let fresh = Dict::new(thread).into_value();
        dict.set_name(thread, which, fresh.clone());
        fresh
    }))
}

fn set_annotations(thread: &Thread, module: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let dict = &of(module).dict;
    let which = name(thread, Name::__annotations__);
    match value {
        Some(value) => dict.set_name(thread, which, value.clone()),
        None => {
            if dict.remove_name(thread, which).is_none() {
                return Err(error::raise_message(thread, ExceptionKind::AttributeError, "__annotations__"));
            }
        }
    }
    Ok(())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, name, doc=None)",
        init,
        "Initialize self.  See help(type(self)) for accurate signature.",
    ),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__dir__(self, /)", dir, "__dir__() -> list\nspecialized dir() implementation"),
];

static ATTRIBUTES: &[Attribute] =
    &[read_only("__dict__", get_dict), attribute("__annotations__", get_annotations, set_annotations)];

/// `module`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "module",
    layout: Module::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::WEAKLY_REFERENCEABLE,
    doc: "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
