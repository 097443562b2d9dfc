//! `module`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::construct::shape_of_class;
use crate::protocol::text;
use crate::thread::Thread;

fn of(value: &Value) -> &Module {
    value.downcast::<Module>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Module>(thread, args.get(0))?;
    Ok(Module::with_shape(thread, shape).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let module = of(args.get(0));
    if args.get(1).downcast::<Str>().is_none() {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("module() argument 'name' must be str, not {got}")));
    }
    let set = |which: Name, value: &Value| module.dict.set_name(thread, name(thread, which), value.clone());
    set(Name::__name__, args.get(1));
    set(Name::__doc__, args.get(2));
    for empty in [Name::__package__, Name::__loader__, Name::__spec__] {
        set(empty, &Value::none());
    }
    Ok(Value::none())
}

/// `<module 'name' from 'file'>`, `(built-in)` or `(frozen)`.
fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let module = of(args.get(0));
    let find =
        |which: Name| module.dict.get_name(thread, name(thread, which)).filter(|value| !value.is_none());
    let title = match find(Name::__name__) {
        Some(title) => text::repr(thread, &title)?.lossy(),
        None => "'?'".to_owned(),
    };
    let shown = match find(Name::__file__) {
        Some(file) => format!("<module {title} from {}>", text::repr(thread, &file)?.lossy()),
        None if find(Name::__path__).is_some() => format!("<module {title} (namespace)>"),
        None if find(Name::__spec__).is_some() => format!("<module {title} (built-in)>"),
        None => format!("<module {title}>"),
    };
    Ok(Str::new(thread, &shown).into_value())
}

fn dir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let module = of(args.get(0));
    match module.dict.get_name(thread, name(thread, Name::__dir__)) {
        Some(own) => crate::protocol::call::call(thread, &own, &[]),
        None => Ok(List::new(thread, module.dict.keys()).into_value()),
    }
}

fn get_dict(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).dict.clone().into_value())
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, /, *args, **kwargs)",
        new,
        "Create and return a new object.  See help(type) for accurate signature.",
    ),
    method(
        "__init__(self, /, name, doc=None)",
        init,
        "Initialize self.  See help(type(self)) for accurate signature.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__dir__(self, /)", dir, "__dir__() -> list\nspecialized dir() implementation"),
];

static ATTRIBUTES: &[Attribute] = &[getter("__dict__", get_dict)];

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
