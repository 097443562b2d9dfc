//! `cell`: a variable shared with inner functions.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, method};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::function::CellObject;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
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
        Some(value) => {
            format!("<cell at {at:#x}: {} object at {:#x}>", type_name(thread, &value), value.bits())
        }
        None => format!("<cell at {at:#x}: empty>"),
    };
    Ok(Str::new(thread, &text).into_value())
}

fn get_contents(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    of(this).contents.get().ok_or(()).or_else(|()| Err(error::value_error(thread, "cell is empty")))
}

fn set_contents(_: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
    of(this).contents.set(value.cloned());
    Ok(())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, contents=<unrepresentable>, /)", new, "Create a new cell object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
];

static ATTRIBUTES: &[Attribute] = &[attribute("cell_contents", get_contents, set_contents)];

/// `cell`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "cell",
    layout: CellObject::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "Create a new cell object.\n\n  contents\n    the contents of the cell. If not specified, the cell will be empty,\n    and \nfurther attempts to access its cell_contents attribute will\n    raise a ValueError.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
