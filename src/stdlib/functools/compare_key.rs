//! What `cmp_to_key` answers: objects that compare by a function, and that make such objects when called.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, getter, method};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method};
use crate::protocol::call::call;
use crate::protocol::compare::{Comparison, compare};
use crate::stdlib::iterator::{of, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the function, and the object that is compared by it.
    Key, (Value, Option<Value>), ()
);

pub(super) fn cmp_to_key(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Key::with_shape(thread.root::<Key>(), (args.get(0).clone(), None), ()))
}

fn key_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let function = of::<Key>(args.get(0)).fixed.0.clone();
    Ok(Key::with_shape(thread.root::<Key>(), (function, Some(args.get(1).clone())), ()))
}

fn compare_by<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(other) = args.get(1).downcast::<Key>() else {
        return Err(error::type_error(thread, "other argument must be K instance"));
    };
    let (function, mine) = &of::<Key>(args.get(0)).fixed;
    let (Some(mine), Some(others)) = (mine, &other.fixed.1) else {
        return Err(attribute_missing(thread, args.get(0)));
    };
    let answer = call(thread, function, &[mine.clone(), others.clone()])?;
    compare(thread, Comparison::ALL[usize::from(OP)], &answer, &Value::small(0))
}

fn attribute_missing(thread: &Thread, key: &Value) -> Raised {
    let title = crate::object::intern::intern(thread, "object");
    error::attribute_error(thread, "object", title.as_value(), key)
}

fn object(thread: &Thread, key: &Value) -> Result<Value, Raised> {
    of::<Key>(key).fixed.1.clone().ok_or_else(|| attribute_missing(thread, key))
}

static METHODS: &[Method] = &[
    method("__call__(self, /, obj)", key_of, "Call self as a function."),
    method("__lt__(self, value, /)", compare_by::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare_by::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare_by::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare_by::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare_by::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare_by::<5>, "Return self>=value."),
];

static ATTRIBUTES: &[Attribute] = &[getter("obj", object)];

/// The class of the keys.
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "functools.KeyWrapper",
    layout: Key::layout,
    base: Some(Instance::layout),
    flags: crate::object::class::flag::NO_NEW,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
