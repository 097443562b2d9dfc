//! `_bisect`: where an item belongs in a sorted list.

use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::error;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::protocol::call::{call, call_method_named};
use crate::protocol::compare::{Comparison, is};
use crate::protocol::number::index_i64;
use crate::protocol::subscript;
use crate::thread::Thread;

/// The place of `item` (or its key) in `args`' list; to the right of equals if `right`.
fn place(thread: &Thread, args: Arguments<'_>, item: &Value, right: bool) -> Result<usize, Raised> {
    let sequence = args.get(0);
    let low = index_i64(thread, args.get(2))?;
    let Ok(mut low) = usize::try_from(low) else {
        return Err(error::value_error(thread, "lo must be non-negative"));
    };
    let high = args.not_none(3).map(|high| index_i64(thread, high)).transpose()?;
    let mut high = match high {
        Some(high) if high != -1 => high.max(0) as usize,
        _ => subscript::len(thread, sequence)?,
    };
    let key = args.not_none(4);
    while low < high {
        let middle = low + (high - low) / 2;
        let mut other = match sequence.exact::<List>().and_then(|list| list.get(middle)) {
            Some(other) => other,
            None => subscript::get_item(thread, sequence, &int::from_usize(thread, middle))?,
        };
        if let Some(key) = key {
            other = call(thread, key, &[other])?;
        }
        let goes_left = if right {
            is(thread, Comparison::Less, item, &other)?
        } else {
            !is(thread, Comparison::Less, &other, item)?
        };
        if goes_left {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn bisect<const RIGHT: bool>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, place(thread, args, args.get(1), RIGHT)?))
}

fn insort<const RIGHT: bool>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (sequence, item) = (args.get(0), args.get(1));
    let key = args.not_none(4).map(|key| call(thread, key, std::slice::from_ref(item))).transpose()?;
    let at = place(thread, args, key.as_ref().unwrap_or(item), RIGHT)?;
    match sequence.exact::<List>() {
        Some(list) => list.items.with(|items| items.insert(at.min(items.len()), item.clone())),
        None => {
            let at = int::from_usize(thread, at);
            call_method_named(thread, sequence, intern(thread, "insert").as_value(), &[at, item.clone()])?;
        }
    }
    Ok(Value::none())
}

static FUNCTIONS: &[Method] = &[
    function(
        "bisect_right(a, x, lo=0, hi=None, *, key=None)",
        bisect::<true>,
        "The index where x goes in the sorted list a, after items equal to it.",
    ),
    function(
        "bisect_left(a, x, lo=0, hi=None, *, key=None)",
        bisect::<false>,
        "The index where x goes in the sorted list a, before items equal to it.",
    ),
    function(
        "insort_right(a, x, lo=0, hi=None, *, key=None)",
        insort::<true>,
        "Inserts x into the sorted list a, after items equal to it.",
    ),
    function(
        "insort_left(a, x, lo=0, hi=None, *, key=None)",
        insort::<false>,
        "Inserts x into the sorted list a, before items equal to it.",
    ),
];

/// `_bisect`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_bisect",
    doc: "Bisection algorithms for lists that stay sorted.",
    functions: FUNCTIONS,
    classes: &[],
    fill: None,
};
