//! `gc`: the door to the collector of cycles. The collector itself is in the memory floor; what is told and kept
//! when it runs (callbacks, debugging output, `gc.garbage`) is in [`observe`].

mod observe;
mod search;

use crate::memory::collector::{Collector, GENERATIONS};
use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::native::{ModuleSpec, function};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int;
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::thread::Thread;

fn collector(thread: &Thread) -> &Collector {
    &thread.interpreter().heap.collector
}

fn enable(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    collector(thread).enabled.set(true);
    Ok(Value::none())
}

fn disable(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    collector(thread).enabled.set(false);
    Ok(Value::none())
}

fn isenabled(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(collector(thread).enabled.get()))
}

fn collect(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let generation = usize::try_from(c_int(thread, args.get(0))?).ok().filter(|one| *one < GENERATIONS);
    let Some(generation) = generation else {
        return Err(error::value_error(thread, "invalid generation"));
    };
    Ok(int::from_usize(thread, collector(thread).collect(generation)))
}

fn numbers(thread: &Thread, numbers: impl Iterator<Item = u64>) -> Value {
    Tuple::new(thread, numbers.map(|number| int::from_u64(thread, number)).collect()).into_value()
}

fn get_count(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(numbers(thread, (0..GENERATIONS).map(|one| u64::from(collector(thread).count(one)))))
}

fn get_threshold(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(numbers(thread, collector(thread).thresholds.iter().map(|one| u64::from(one.get()))))
}

fn set_threshold(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = args.get(0).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    if given.is_empty() || given.len() > GENERATIONS {
        return Err(error::type_error(thread, "gc.set_threshold requires 1 to 3 arguments"));
    }
    for (threshold, value) in collector(thread).thresholds.iter().zip(given) {
        // A negative threshold is never passed by CPython's signed counts; here it turns collections off.
        threshold.set(u32::try_from(c_int(thread, value)?).unwrap_or(0));
    }
    Ok(Value::none())
}

fn get_stats(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let row = |statistics: crate::memory::collector::Statistics| {
        let dict = Dict::new(thread);
        let fields = [
            ("collections", statistics.collections),
            ("collected", statistics.collected),
            ("uncollectable", 0),
        ];
        for (title, number) in fields {
            let title = crate::object::intern::intern(thread, title);
            dict.set_name(thread, title.as_value(), int::from_u64(thread, number));
        }
        dict.into_value()
    };
    let rows = collector(thread).statistics.iter().map(|one| row(one.get())).collect();
    Ok(List::new(thread, rows).into_value())
}

fn freeze(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    collector(thread).freeze();
    Ok(Value::none())
}

fn unfreeze(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    collector(thread).unfreeze();
    Ok(Value::none())
}

fn get_freeze_count(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, collector(thread).frozen()))
}

static FUNCTIONS: &[Method] = &[
    function("enable()", enable, "Enable automatic garbage collection."),
    function("disable()", disable, "Disable automatic garbage collection."),
    function("isenabled()", isenabled, "Returns true if automatic garbage collection is enabled."),
    function(
        "collect(generation=2)",
        collect,
        "Run the garbage collector: all generations, or those up to the given one.\n\nThe number of unreachable objects is returned.",
    ),
    function("get_count()", get_count, "Return a three-tuple of the current collection counts."),
    function("get_threshold()", get_threshold, "Return the current collection thresholds."),
    function(
        "set_threshold(*thresholds)",
        set_threshold,
        "set_threshold(threshold0, [threshold1, [threshold2]])\nSet the collection thresholds; a threshold0 of zero turns collections off.",
    ),
    function("get_stats()", get_stats, "Return a list of dictionaries containing per-generation statistics."),
    function("set_debug(flags, /)", observe::set_debug, "Set the garbage collection debugging flags."),
    function("get_debug()", observe::get_debug, "Get the garbage collection debugging flags."),
    function(
        "get_objects(generation=None)",
        search::get_objects,
        "Return a list of objects tracked by the collector (excluding the list returned).",
    ),
    function(
        "get_referrers(*objs)",
        search::get_referrers,
        "Return the list of objects that directly refer to any of 'objs'.",
    ),
    function(
        "get_referents(*objs)",
        search::get_referents,
        "Return the list of objects that are directly referred to by 'objs'.",
    ),
    function(
        "is_tracked(obj, /)",
        search::is_tracked,
        "Returns true if the object is tracked by the garbage collector.",
    ),
    function(
        "is_finalized(obj, /)",
        search::is_finalized,
        "Returns true if the object has been already finalized by the GC.",
    ),
    function(
        "freeze()",
        freeze,
        "Freeze all current tracked objects and ignore them for future collections.",
    ),
    function("unfreeze()", unfreeze, "Unfreeze all objects: they go back to the oldest generation."),
    function("get_freeze_count()", get_freeze_count, "Return the number of frozen objects."),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    observe::fill(thread, module);
    Ok(())
}

/// `gc`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "gc",
    doc: "This module provides access to the garbage collector for reference cycles.",
    functions: FUNCTIONS,
    classes: &[],
    fill: Some(fill),
};
