//! `mappingproxy`: a view of a mapping that cannot be changed through it.

use super::generic_alias;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::class::{flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::mapping_proxy::MappingProxy;
use crate::object::native::{Arguments, Method};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::protocol::compare::{self, Comparison};
use crate::protocol::{call, construct, hash, iterate, number, subscript, text};
use crate::thread::Thread;

fn of<'a>(args: &Arguments<'a>) -> &'a Value {
    &args.get(0).downcast::<MappingProxy>().expect("the descriptor checked self").mapping
}

/// The mapping behind a proxy; any other value itself.
fn inside(value: &Value) -> &Value {
    value.downcast::<MappingProxy>().map_or(value, |proxy| &proxy.mapping)
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = construct::shape_of_class::<MappingProxy>(thread, args.get(0))?;
    let mapping = args.get(1);
    let is_mapping = mapping.downcast::<Dict>().is_some()
        || (crate::object::class::class_of(thread, mapping).special(thread, Special::Getitem).is_some()
            && mapping.downcast::<crate::object::list::List>().is_none()
            && mapping.downcast::<crate::object::tuple::Tuple>().is_none());
    if !is_mapping {
        let got = type_name(thread, mapping);
        return Err(error::type_error(
            thread,
            format!("mappingproxy() argument must be a mapping, not {got}"),
        ));
    }
    Ok(MappingProxy::with_shape(shape, mapping.clone()).into_value())
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::get_item(thread, of(&args), args.get(1))
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::len(thread, of(&args)).map(|length| int::from_usize(thread, length))
}

fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::contains(thread, of(&args), args.get(1)).map(Value::bool)
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    iterate::iter(thread, of(&args))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let inner = text::repr(thread, of(&args))?;
    Ok(Str::new(thread, &format!("mappingproxy({})", inner.lossy())).into_value())
}

fn to_str(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    text::str(thread, of(&args)).map(Into::into)
}

fn hash_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    hash::hash(thread, of(&args)).map(|hash| int::from_i64(thread, hash))
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compare::compare(thread, Comparison::Equal, of(&args), inside(args.get(1)))
}

fn ne(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compare::compare(thread, Comparison::NotEqual, of(&args), inside(args.get(1)))
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::binary(thread, number::Binary::Or, inside(args.get(0)), inside(args.get(1)))
}

fn ror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::binary(thread, number::Binary::Or, inside(args.get(1)), inside(args.get(0)))
}

fn ior(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let got = type_name(thread, args.get(0));
    Err(error::type_error(thread, format!("'|=' is not supported by {got}; use '|' instead")))
}

fn forward(thread: &Thread, args: Arguments<'_>, title: &str, given: &[Value]) -> Result<Value, Raised> {
    call::call_method_named(thread, of(&args), intern(thread, title).as_value(), given)
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    forward(thread, args, "get", &[args.get(1).clone(), args.get(2).clone()])
}

fn keys(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    forward(thread, args, "keys", &[])
}

fn values(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    forward(thread, args, "values", &[])
}

fn items(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    forward(thread, args, "items", &[])
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    forward(thread, args, "copy", &[])
}

fn reversed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    forward(thread, args, "__reversed__", &[])
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, mapping)", new, "Read-only proxy of a mapping."),
    method("__getitem__(self, key, /)", getitem, "Return self[key]."),
    method("__len__(self, /)", len, "Return len(self)."),
    method("__contains__(self, key, /)", contains, "Return bool(key in self)."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__str__(self, /)", to_str, "Return str(self)."),
    method("__hash__(self, /)", hash_of, "Return hash(self)."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    method("__or__(self, value, /)", or, "Return self|value."),
    method("__ror__(self, value, /)", ror, "Return value|self."),
    method("__ior__(self, value, /)", ior, "Return self|=value."),
    method(
        "get(self, key, default=None, /)",
        get,
        "Return the value for key if key is in the mapping, else default.",
    ),
    method("keys(self, /)", keys, "a set-like object providing a view on D's keys"),
    method("values(self, /)", values, "an object providing a view on D's values"),
    method("items(self, /)", items, "a set-like object providing a view on D's items"),
    method("copy(self, /)", copy, "a shallow copy of D"),
    method("__reversed__(self, /)", reversed, "reverse iterator"),
    class_method("__class_getitem__(cls, object, /)", generic_alias::class_getitem, "See PEP 585"),
];

/// `mappingproxy`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "mappingproxy",
    layout: MappingProxy::layout,
    base: Some(Instance::layout),
    flags: flag::MAPPING,
    doc: "Read-only proxy of a mapping.",
    methods: METHODS,
    attributes: &[],
};
