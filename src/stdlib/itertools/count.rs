//! `count`: numbers without end.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::class_of;
use crate::object::error;
use crate::object::int::Integer;
use crate::object::native::{Arguments, Method};
use crate::object::scalar::Complex;
use crate::object::special::Special;
use crate::object::str::Str;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::{Binary, binary, index};
use crate::protocol::text;
use crate::stdlib::iterator::{ITER, Step, class, next_row, of, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: from one to the next. State: the next.
    Count, Value, Value
);

impl Step for Count {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let now = self.state.get();
        let following = binary(thread, Binary::Add, &now, &self.fixed)?;
        self.state.set(following);
        Ok(Some(now))
    }
}

fn is_number(thread: &Thread, value: &Value) -> bool {
    let class = class_of(thread, value);
    let defines = |special| class.special(thread, special).is_some_and(|special| !special.is_none());
    defines(Special::Index)
        || defines(Special::Int)
        || defines(Special::Float)
        || value.downcast::<Complex>().is_some()
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Count>(thread, args.get(0))?;
    let (start, step) = (args.get(1), args.get(2));
    if !is_number(thread, start) || !is_number(thread, step) {
        return Err(error::type_error(thread, "a number is required"));
    }
    let plain = step.as_small() == Some(1) && Integer::of(start).is_some();
    let start = if plain { index(thread, start)? } else { start.clone() };
    Ok(Count::with_shape(shape, step.clone(), start))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let count = of::<Count>(args.get(0));
    let name = class_of(thread, args.get(0)).display_name();
    let mut shown = text::repr(thread, &count.state.get())?.lossy();
    if count.fixed.as_small() != Some(1) && !count.fixed.is_true() {
        shown = format!("{shown}, {}", text::repr(thread, &count.fixed)?.lossy());
    }
    Ok(Str::new(thread, &format!("{name}({shown})")).into_value())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, start=0, step=1)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    ITER,
    next_row::<Count>(),
];

/// `count`
pub(super) static SPEC: ClassSpec =
    class("itertools.count", Count::layout, "Numbers from start on, step apart, without end.", METHODS);
