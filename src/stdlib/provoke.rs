//! `_provoke`, in debug builds only: the doors by which tests bring about what must never happen, so that they see that
//! it is noticed: a bug of minipy's own, and an object that is never freed.

use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::native::{Arguments, Method};
use crate::thread::Thread;

fn panic(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    panic!("provoked by the script");
}

fn leak(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    std::mem::forget(args.get(0).clone());
    Ok(Value::none())
}

static FUNCTIONS: &[Method] = &[
    function("panic()", panic, "Panic in Rust."),
    function("leak(object, /)", leak, "Take a reference and never give it back."),
];

pub(super) static SPEC: ModuleSpec =
    ModuleSpec { name: "_provoke", doc: "Doors for tests.", functions: FUNCTIONS, classes: &[], fill: None };
