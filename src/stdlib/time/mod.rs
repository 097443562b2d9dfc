//! `time`: clocks, sleeping, and moments as calendar times.

mod calendar;
mod clock;
mod moment;

use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::native::ModuleSpec;
use crate::object::class::Class;
use crate::object::module::Module;
use crate::object::native::Native;
use crate::thread::Thread;

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    for method in clock::FUNCTIONS.iter().chain(calendar::FUNCTIONS) {
        let owner = Value::from_object(module);
        module.set(thread, method.name(), Native::function(thread, method, Some(owner)).into_value());
    }
    let class: Obj<Class> = moment::class(thread);
    module.set(thread, "struct_time", class.as_value().clone());
    for (title, number) in clock::CLOCKS {
        module.set(thread, title, Value::small(i64::from(*number)));
    }
    calendar::set_zone(thread, module);
    Ok(())
}

/// `time`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "time",
    doc: "This module provides various functions to manipulate time values.",
    functions: &[],
    classes: &[],
    fill: Some(fill),
};
