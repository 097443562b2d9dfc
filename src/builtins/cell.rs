//! `cell`: the home of a variable that inner functions share.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, method};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::function::CellObject;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::compare::{self, Comparison};
use crate::thread::Thread;

fn of(value: &Value) -> &CellObject {
    value.downcast::<CellObject>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(CellObject::new(thread, args.given(1).cloned()).into_value())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = args.get(0).bits();
    let text = match of(args.get(0)).contents.get() {
        None => format!("<cell at {at:#x}: empty>"),
        Some(value) => {
            format!("<cell at {at:#x}: {} object at {:#x}>", type_name(thread, &value), value.bits())
        }
    };
    Ok(Str::new(thread, &text).into_value())
}

/// By contents; an empty cell is less than any other.
fn ordered(thread: &Thread, args: Arguments<'_>, how: Comparison) -> Result<Value, Raised> {
    let Some(other) = args.get(1).downcast::<CellObject>() else { return Ok(Value::not_implemented()) };
    match (of(args.get(0)).contents.get(), other.contents.get()) {
        (Some(one), Some(other)) => compare::compare(thread, how, &one, &other),
        (one, other) => Ok(Value::bool(how.holds(one.is_some().cmp(&other.is_some())))),
    }
}

fn lt(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ordered(thread, args, Comparison::Less)
}

fn le(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ordered(thread, args, Comparison::LessEqual)
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ordered(thread, args, Comparison::Equal)
}

fn ne(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ordered(thread, args, Comparison::NotEqual)
}

fn gt(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ordered(thread, args, Comparison::Greater)
}

fn ge(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ordered(thread, args, Comparison::GreaterEqual)
}

fn get_contents(thread: &Thread, cell: &Value) -> Result<Value, Raised> {
    of(cell).contents.get().ok_or_else(|| error::value_error(thread, "Cell is empty"))
}

fn set_contents(_thread: &Thread, cell: &Value, value: Option<&Value>) -> Result<(), Raised> {
    of(cell).contents.set(value.cloned());
    Ok(())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, contents=<unrepresentable>, /)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__lt__(self, value, /)", lt, "Return self<value."),
    method("__le__(self, value, /)", le, "Return self<=value."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    method("__gt__(self, value, /)", gt, "Return self>value."),
    method("__ge__(self, value, /)", ge, "Return self>=value."),
];

static ATTRIBUTES: &[Attribute] = &[attribute("cell_contents", get_contents, set_contents)];

/// `cell`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "cell",
    layout: CellObject::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "Create a new cell object.\n\n  contents\n    the contents of the cell. If not specified, the cell will be empty,\n    and \n further attempts to access its cell_contents attribute will\n    raise a ValueError.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
