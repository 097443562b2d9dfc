//! `_heapq`: lists as heaps. An item may have any `<`, which may change the list: every step looks at it anew.

use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::protocol::compare::{Comparison, is};
use crate::thread::Thread;

fn heap_of<'a>(thread: &Thread, what: &str, args: Arguments<'a>) -> Result<&'a List, Raised> {
    args.get(0).downcast::<List>().ok_or_else(|| {
        let got = type_name(thread, args.get(0));
        error::type_error(thread, format!("{what} must be list, not {got}"))
    })
}

fn changed(thread: &Thread) -> Raised {
    error::runtime_error(thread, "list changed size during iteration")
}

/// `left < right` for a heap with the smallest first, the other way round for one with the largest first.
fn before(thread: &Thread, left: &Value, right: &Value, largest: bool) -> Result<bool, Raised> {
    if largest {
        is(thread, Comparison::Less, right, left)
    } else {
        is(thread, Comparison::Less, left, right)
    }
}

/// The items at two places of a heap that must still have `length` items.
fn two(thread: &Thread, heap: &List, length: usize, a: usize, b: usize) -> Result<(Value, Value), Raised> {
    let both = heap.items.with(|items| (items.len() == length).then(|| (items[a].clone(), items[b].clone())));
    both.ok_or_else(|| changed(thread))
}

/// Moves the item at `at` towards the root until its parent is not after it.
fn rise(thread: &Thread, heap: &List, root: usize, mut at: usize, largest: bool) -> Result<(), Raised> {
    let length = heap.len();
    if at >= length {
        return Err(error::index_error(thread, "index out of range"));
    }
    while at > root {
        let parent = (at - 1) / 2;
        let (item, above) = two(thread, heap, length, at, parent)?;
        if !before(thread, &item, &above, largest)? {
            break;
        }
        let swapped = heap.items.with(|items| {
            let same = items.len() == length;
            if same {
                items.swap(at, parent);
            }
            same
        });
        if !swapped {
            return Err(changed(thread));
        }
        at = parent;
    }
    Ok(())
}

/// Moves the item at `root` down to a leaf, along the children that come first, then up to its place.
fn sink(thread: &Thread, heap: &List, root: usize, largest: bool) -> Result<(), Raised> {
    let length = heap.len();
    if root >= length {
        return Err(error::index_error(thread, "index out of range"));
    }
    let mut at = root;
    while at < length / 2 {
        let mut child = 2 * at + 1;
        if child + 1 < length {
            let (left, right) = two(thread, heap, length, child, child + 1)?;
            if !before(thread, &left, &right, largest)? {
                child += 1;
            }
        }
        let swapped = heap.items.with(|items| {
            let same = items.len() == length;
            if same {
                items.swap(at, child);
            }
            same
        });
        if !swapped {
            return Err(changed(thread));
        }
        at = child;
    }
    rise(thread, heap, root, at, largest)
}

fn push(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let heap = heap_of(thread, "heappush() argument 1", args)?;
    heap.push(args.get(1).clone());
    rise(thread, heap, 0, heap.len() - 1, false)?;
    Ok(Value::none())
}

fn pop_by(thread: &Thread, heap: &List, largest: bool) -> Result<Value, Raised> {
    let Some(last) = heap.items.with(Vec::pop) else {
        return Err(error::index_error(thread, "index out of range"));
    };
    if heap.len() == 0 {
        return Ok(last);
    }
    let first = heap.items.with(|items| std::mem::replace(&mut items[0], last));
    sink(thread, heap, 0, largest)?;
    Ok(first)
}

fn pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    pop_by(thread, heap_of(thread, "heappop() argument", args)?, false)
}

fn pop_max(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    pop_by(thread, heap_of(thread, "_heappop_max() argument", args)?, true)
}

fn replace_by(thread: &Thread, heap: &List, item: &Value, largest: bool) -> Result<Value, Raised> {
    let first =
        heap.items.with(|items| items.first_mut().map(|first| std::mem::replace(first, item.clone())));
    let first = first.ok_or_else(|| error::index_error(thread, "index out of range"))?;
    sink(thread, heap, 0, largest)?;
    Ok(first)
}

fn replace(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    replace_by(thread, heap_of(thread, "heapreplace() argument 1", args)?, args.get(1), false)
}

fn replace_max(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    replace_by(thread, heap_of(thread, "_heapreplace_max() argument 1", args)?, args.get(1), true)
}

fn push_pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let heap = heap_of(thread, "heappushpop() argument 1", args)?;
    match heap.get(0) {
        Some(first) if is(thread, Comparison::Less, &first, args.get(1))? => {
            replace_by(thread, heap, args.get(1), false)
        }
        _ => Ok(args.get(1).clone()),
    }
}

fn heapify_by(thread: &Thread, heap: &List, largest: bool) -> Result<Value, Raised> {
    for root in (0..heap.len() / 2).rev() {
        sink(thread, heap, root, largest)?;
    }
    Ok(Value::none())
}

fn heapify(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    heapify_by(thread, heap_of(thread, "heapify() argument", args)?, false)
}

fn heapify_max(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    heapify_by(thread, heap_of(thread, "_heapify_max() argument", args)?, true)
}

static FUNCTIONS: &[Method] = &[
    function("heappush(heap, item, /)", push, "Push item onto heap, maintaining the heap invariant."),
    function(
        "heappushpop(heap, item, /)",
        push_pop,
        "Push item on the heap, then pop and return the smallest item from the heap.",
    ),
    function("heappop(heap, /)", pop, "Pop the smallest item off the heap, maintaining the heap invariant."),
    function(
        "heapreplace(heap, item, /)",
        replace,
        "Pop and return the current smallest value, and add the new item.",
    ),
    function("heapify(heap, /)", heapify, "Transform list into a heap, in-place, in O(len(heap)) time."),
    function("_heappop_max(heap, /)", pop_max, "Maxheap variant of heappop."),
    function("_heapify_max(heap, /)", heapify_max, "Maxheap variant of heapify."),
    function("_heapreplace_max(heap, item, /)", replace_max, "Maxheap variant of heapreplace."),
];

/// `_heapq`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_heapq",
    doc: "Lists as heaps: the smallest item first.",
    functions: FUNCTIONS,
    classes: &[],
    fill: None,
};
