//! `_functools`: `partial`, `reduce` and `cmp_to_key`.

mod compare_key;
mod partial;

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, function};
use crate::object::error;
use crate::object::native::{Arguments, Method};
use crate::protocol::call::call;
use crate::protocol::iterate;
use crate::thread::Thread;

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let function = args.get(0);
    if !iterate::is_iterable(thread, args.get(1)) {
        return Err(error::type_error(thread, "reduce() arg 2 must support iteration"));
    }
    let mut total = args.given(2).cloned();
    iterate::for_each(thread, args.get(1), |item| {
        total = Some(match total.take() {
            None => item,
            Some(total) => call(thread, function, &[total, item])?,
        });
        Ok(())
    })?;
    total.ok_or_else(|| error::type_error(thread, "reduce() of empty iterable with no initial value"))
}

static FUNCTIONS: &[Method] = &[
    function(
        "reduce(function, iterable, initial=<unrepresentable>, /)",
        reduce,
        "Apply a function of two arguments to what came so far and the next item, from left to right.",
    ),
    function(
        "cmp_to_key(mycmp)",
        compare_key::cmp_to_key,
        "Convert a cmp= function into a key= function.\n\n  mycmp\n    Function that compares two objects.",
    ),
];

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[&partial::SPEC, &compare_key::SPEC];

/// `_functools`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_functools",
    doc: "Tools that operate on functions.",
    functions: FUNCTIONS,
    classes: &[("partial", partial::Partial::layout)],
    fill: None,
};
