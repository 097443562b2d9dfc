//! `repeat`: one object again and again.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::class_of;
use crate::object::error;
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::index_i64;
use crate::protocol::text;
use crate::stdlib::iterator::{ITER, Step, class, next_row, of, stateful};
use crate::thread::Thread;

stateful!(
    /// Fixed: the object. State: how often it still comes; none for ever.
    Repeat, Value, Option<i64>
);

impl Step for Repeat {
    fn step(&self, _thread: &Thread) -> Result<Option<Value>, Raised> {
        let more = self.state.with(|left| match left {
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        });
        Ok(more.then(|| self.fixed.clone()))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Repeat>(thread, args.get(0))?;
    let times = args.given(2).map(|times| index_i64(thread, times)).transpose()?;
    Ok(Repeat::with_shape(shape, args.get(1).clone(), times.map(|times| times.max(0))))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let it = of::<Repeat>(args.get(0));
    let name = class_of(thread, args.get(0)).display_name();
    let object = text::repr(thread, &it.fixed)?.lossy();
    let times = it.state.get().map(|left| format!(", {left}")).unwrap_or_default();
    Ok(Str::new(thread, &format!("{name}({object}{times})")).into_value())
}

fn length_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match of::<Repeat>(args.get(0)).state.get() {
        Some(left) => Ok(int::from_i64(thread, left)),
        None => Err(error::type_error(thread, "len() of unsized object")),
    }
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, object, times=<unrepresentable>)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__length_hint__(self, /)", length_hint, "Private method returning an estimate of len(list(it))."),
    ITER,
    next_row::<Repeat>(),
];

/// `repeat`
pub(super) static SPEC: ClassSpec =
    class("itertools.repeat", Repeat::layout, "An object, times times or without end.", METHODS);
