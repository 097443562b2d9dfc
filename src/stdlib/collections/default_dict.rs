//! `defaultdict`: a dict that makes the values that are missing. Its objects have dict's own layout, with a slot
//! for `default_factory` before the header, so that all of dict works on them.

use crate::builtins::class_of_layout;
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::class_spec::{self, INHERITED};
use crate::native::{ClassSpec, method};
use crate::object::class::{Class, ClassParts, builtin, class_of, flag};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::intern::intern;
use crate::object::member::Member;
use crate::object::native::{Arguments, Method};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::call::{call, call_function_value, is_callable};
use crate::protocol::{attribute, mapping, subscript, text};
use crate::stdlib::iterator::{GENERIC, of};
use crate::thread::Thread;

fn factory(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    let title = intern(thread, "default_factory").into_value();
    Ok(attribute::get_optional(thread, object, &title)?.unwrap_or_else(Value::none))
}

fn set_factory(thread: &Thread, object: &Value, factory: Value) -> Result<(), Raised> {
    attribute::set(thread, object, intern(thread, "default_factory").as_value(), factory)
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    let factory = given.first().cloned().unwrap_or_else(Value::none);
    if !factory.is_none() && !is_callable(thread, &factory) {
        return Err(error::type_error(thread, "first argument must be callable or None"));
    }
    if given.len() > 2 {
        let message = format!("dict expected at most 1 argument, got {}", given.len() - 1);
        return Err(error::type_error(thread, message));
    }
    set_factory(thread, args.get(0), factory)?;
    let dict = of::<Dict>(args.get(0));
    if let Some(other) = given.get(1) {
        mapping::dict_update(thread, dict, other)?;
    }
    mapping::dict_update(thread, dict, args.get(2))?;
    Ok(Value::none())
}

fn missing(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (object, key) = (args.get(0), args.get(1));
    let factory = factory(thread, object)?;
    if factory.is_none() {
        return Err(error::key_error(thread, key));
    }
    let value = call(thread, &factory, &[])?;
    subscript::set_item(thread, object, key, value.clone())?;
    Ok(value)
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    let class = class_of(thread, object).display_name();
    let factory = factory(thread, object)?;
    let dict_repr = builtin::<Dict>(thread).special(thread, Special::Repr).expect("dict has a repr");
    let items = call_function_value(thread, &dict_repr, object, &[])?;
    let shown = match text::enter_repr(thread, &factory) {
        None => "...".to_owned(),
        Some(_guard) => text::repr(thread, &factory)?.lossy(),
    };
    let mut out = format!("{class}({shown}, ").into_bytes();
    out.extend(of::<Str>(&items).as_bytes());
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = Value::from_object(class_of(thread, args.get(0)));
    call(thread, &class, &[factory(thread, args.get(0))?, args.get(0).clone()])
}

fn unite(thread: &Thread, left: &Value, right: &Value, like: &Value) -> Result<Value, Raised> {
    if left.downcast::<Dict>().is_none() || right.downcast::<Dict>().is_none() {
        return Ok(Value::not_implemented());
    }
    let class = Value::from_object(class_of(thread, like));
    let both = call(thread, &class, &[factory(thread, like)?, left.clone()])?;
    if let Some(dict) = both.downcast::<Dict>() {
        mapping::dict_update(thread, dict, right)?;
    }
    Ok(both)
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unite(thread, args.get(0), args.get(1), args.get(0))
}

fn ror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unite(thread, args.get(1), args.get(0), args.get(0))
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    let factory = factory(thread, object)?;
    let given = if factory.is_none() { Vec::new() } else { vec![factory] };
    let items = attribute::get(thread, object, intern(thread, "items").as_value())?;
    let items = crate::protocol::iterate::iter(thread, &call(thread, &items, &[])?)?;
    let class = Value::from_object(class_of(thread, object));
    let given = Tuple::new(thread, given).into_value();
    let parts = vec![class, given, Value::none(), Value::none(), items];
    Ok(Tuple::new(thread, parts).into_value())
}

static METHODS: &[Method] = &[
    method("__init__(self, /, *args, **kwargs)", init, "Initialize self."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__or__(self, value, /)", or, "Return self|value."),
    method("__ror__(self, value, /)", ror, "Return value|self."),
    method("__missing__(self, key, /)", missing, "Makes the value of a missing key by default_factory."),
    method("__copy__(self, /)", copy, "D.copy() -> a shallow copy of D."),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
    method("copy(self, /)", copy, "D.copy() -> a shallow copy of D."),
    GENERIC,
];

static SPEC: ClassSpec = ClassSpec {
    name: "collections.defaultdict",
    layout: Dict::layout,
    base: Some(Dict::layout),
    flags: flag::BASE,
    doc: "defaultdict(default_factory=None, /, [...]) --> dict with default factory",
    methods: METHODS,
    attributes: &[],
};

/// Makes the class: dict owns the layout, so this is no root of it.
pub(super) fn class(thread: &Thread) -> Obj<Class> {
    let dict = class_of_layout(thread, Dict::layout());
    let title = intern(thread, "defaultdict");
    let class = Class::new(
        thread,
        thread.root::<Class>(),
        ClassParts {
            name: title.clone(),
            qualified_name: title.into_value(),
            ancestors: dict.mro(),
            flags: SPEC.flags | dict.flags.get() & INHERITED,
            bases: vec![dict],
            namespace: Dict::new(thread),
            layout: Dict::layout(),
            fixed_slots: 1,
            capacity: 0,
            doc: SPEC.doc,
        },
    );
    class.make_immortal();
    let slot = intern(thread, "default_factory").into_value();
    let member = Member::new(thread, slot.clone(), 0, class.as_value().clone());
    class.namespace(thread).set_name(thread, &slot, member.into_value());
    class_spec::furnish(thread, &SPEC, &class);
    class
}
