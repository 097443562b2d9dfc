//! Which objects the collector knows, and which of them refer to which.

use super::collector;
use crate::memory::collector::{Collector, GENERATIONS};
use crate::memory::header::flag;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::list::List;
use crate::object::native::Arguments;
use crate::object::tuple::Tuple;
use crate::protocol::number;
use crate::thread::Thread;

fn given(args: Arguments<'_>) -> &[Value] {
    args.get(0).downcast::<Tuple>().map_or(&[][..], Tuple::items)
}

pub(super) fn get_objects(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let generation = match args.get(0) {
        value if value.is_none() => None,
        value if !number::is_index(thread, value) => {
            let got = type_name(thread, value);
            let message = format!("argument should be integer or None, not '{got}'");
            return Err(error::type_error(thread, message));
        }
        value => Some(number::index_i64(thread, value)?),
    };
    let generation = match generation {
        None => None,
        // CPython takes -1 for no generation, too.
        Some(-1) => None,
        Some(below) if below < 0 => {
            return Err(error::value_error(thread, "generation parameter cannot be negative"));
        }
        Some(one) if one >= GENERATIONS as i64 => {
            let message = "generation parameter must be less than the number of available generations (3)";
            return Err(error::value_error(thread, message));
        }
        Some(one) => Some(one as usize),
    };
    let objects = collector(thread).objects(generation);
    Ok(List::new(thread, objects).into_value())
}

/// True if one of the objects is what the value refers to.
fn is_among(value: &Value, objects: &[Value]) -> bool {
    objects.iter().any(|object| object.is(value))
}

pub(super) fn get_referrers(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let wanted = given(args);
    let mut found = Vec::new();
    for object in collector(thread).objects(None) {
        let Some(header) = object.header().filter(|_| !object.is(args.get(0))) else { continue };
        if Collector::referents(header).iter().any(|value| is_among(value, wanted)) {
            found.push(object);
        }
    }
    Ok(List::new(thread, found).into_value())
}

pub(super) fn get_referents(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let tracked = given(args).iter().filter_map(Value::header).filter(|header| header.is_tracked());
    Ok(List::new(thread, tracked.flat_map(Collector::referents).collect()).into_value())
}

/// A dict of keys and values that can be in no cycle, and the empty tuple, are not tracked by CPython: here
/// they are, but that is nobody's business.
fn looks_tracked(value: &Value) -> bool {
    let tracked = |value: &Value| value.header().is_some_and(|header| header.is_tracked());
    if let Some(dict) = value.exact::<Dict>() {
        return dict.pairs().iter().any(|(key, value)| tracked(key) || tracked(value));
    }
    tracked(value) && value.exact::<Tuple>().is_none_or(|tuple| !tuple.items().is_empty())
}

pub(super) fn is_tracked(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(looks_tracked(args.get(0))))
}

pub(super) fn is_finalized(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(args.get(0).header().is_some_and(|header| header.has(flag::FINALIZED))))
}
