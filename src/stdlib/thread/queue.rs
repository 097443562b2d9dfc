//! `_queue`: `SimpleQueue`, a queue without bounds between threads. Putting an item in never blocks, and wakes the thread
//! that waits longest for one.

use super::timeout::{Patience, nanoseconds, patience_for};

use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, constructor, method};
use crate::object::class::{Class, builtin, flag};
use crate::object::dict::Dict;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::lock::Guarded;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::{error, int};
use crate::protocol::call::call;
use crate::protocol::construct::shape_of_class;
use crate::protocol::truth::is_true;
use crate::stdlib::io::system::check_signals;
use crate::stdlib::iterator::GENERIC;
use crate::thread::Thread;
use crate::thread::gate::Gate;
use crate::thread::reason::Reason;
use crate::thread::wait::{Obstacle, Woken};
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::sync::Arc;

/// The queue.
#[repr(C)]
pub(super) struct SimpleQueue {
    header: Header,
    items: Guarded<VecDeque<Value>>,
    /// A gate for each thread that waits for an item.
    waiting: Guarded<VecDeque<Arc<Gate>>>,
}

layout!(
    SimpleQueue,
    Kind::Other,
    tracked,
    |queue, visit| queue.items.with(|items| items.iter().for_each(visit)),
    |queue| drop(queue.items.take())
);

/// `_queue.Empty`
#[derive(Default)]
struct Empty(OnceCell<Value>);

fn empty_class(thread: &Thread) -> Result<Value, Raised> {
    let known = &thread.interpreter().extension::<Empty>().0;
    if let Some(class) = known.get() {
        return Ok(class.clone());
    }
    let namespace = Dict::new(thread);
    let doc = Str::new(thread, "Exception raised by Queue.get(block=0)/get_nowait().").into_value();
    namespace.set_name(
        thread,
        intern(thread, "__module__").as_value(),
        intern(thread, "_queue").into_value(),
    );
    namespace.set_name(thread, intern(thread, "__doc__").as_value(), doc);
    let bases = Tuple::of(thread, [class_of_kind(thread, ExceptionKind::Exception).into_value()]);
    let parts = [intern(thread, "Empty").into_value(), bases.into_value(), namespace.into_value()];
    let class = call(thread, &Value::from_object(builtin::<Class>(thread)), &parts)?;
    Ok(known.get_or_init(|| class).clone())
}

/// Raises `Empty`.
fn empty(thread: &Thread) -> Raised {
    match empty_class(thread).and_then(|class| call(thread, &class, &[])) {
        Ok(exception) => error::raise(thread, exception),
        Err(raised) => raised,
    }
}

fn of(value: &Value) -> &SimpleQueue {
    value.downcast::<SimpleQueue>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<SimpleQueue>(thread, args.get(0))?;
    let make = |header| SimpleQueue {
        header,
        items: Guarded::new(VecDeque::new()),
        waiting: Guarded::new(VecDeque::new()),
    };
    Ok(heap::new(shape, make).into_value())
}

fn put(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let queue = of(args.get(0));
    let item = args.get(1).clone();
    queue.items.with(|items| items.push_back(item));
    if let Some(first) = queue.waiting.with(VecDeque::pop_front) {
        first.open();
    }
    Ok(Value::none())
}

fn take(thread: &Thread, queue: &SimpleQueue, patience: Patience) -> Result<Value, Raised> {
    let pop = || queue.items.with(VecDeque::pop_front);
    loop {
        if let Some(item) = pop() {
            return Ok(item);
        }
        if patience == Patience::Never {
            return Err(empty(thread));
        }
        let gate = Arc::<Gate>::default();
        queue.waiting.with(|waiting| waiting.push_back(Arc::clone(&gate)));
        let woken = gate.wait(thread, Reason::Lock, Obstacle::Item, patience.until());
        queue.waiting.with(|waiting| waiting.retain(|other| !Arc::ptr_eq(other, &gate)));
        match woken {
            Woken::Ready => {}
            Woken::TimedOut => return pop().ok_or_else(|| empty(thread)),
            Woken::Interrupted => {
                if let Err(raised) = check_signals(thread) {
                    // An item that came meanwhile is for the next who waits.
                    if gate.is_open()
                        && let Some(next) = queue.waiting.with(VecDeque::pop_front)
                    {
                        next.open();
                    }
                    return Err(raised);
                }
            }
        }
    }
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let patience = match (is_true(thread, args.get(1))?, args.not_none(2)) {
        (false, _) => Patience::Never,
        (true, None) => Patience::Forever,
        (true, Some(timeout)) => {
            let length = nanoseconds(thread, timeout)?;
            if length < 0 {
                return Err(error::value_error(thread, "'timeout' must be a non-negative number"));
            }
            patience_for(length)
        }
    };
    take(thread, of(args.get(0)), patience)
}

fn get_nowait(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    take(thread, of(args.get(0)), Patience::Never)
}

fn is_empty(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(of(args.get(0)).items.with(|items| items.is_empty())))
}

fn size(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of(args.get(0)).items.with(|items| items.len())))
}

const PUT: &str = "Put the item on the queue.\n\nThe optional 'block' and 'timeout' arguments are ignored, as this method\nnever blocks.  They are provided for compatibility with the Queue class.";
const PUT_NOWAIT: &str = "Put an item into the queue without blocking.\n\nThis is exactly equivalent to `put(item)` and is only provided\nfor compatibility with the Queue class.";
const GET: &str = "Remove and return an item from the queue.\n\nIf optional args 'block' is true and 'timeout' is None (the default),\nblock if necessary until an item is available. If 'timeout' is\na non-negative number, it blocks at most 'timeout' seconds and raises\nthe Empty exception if no item was available within that time.\nOtherwise ('block' is false), return an item if one is immediately\navailable, else raise the Empty exception ('timeout' is ignored\nin that case).";

static METHODS: &[Method] = &[
    constructor("__new__(cls)", new, "Create and return a new object."),
    method("put(self, /, item, block=True, timeout=None)", put, PUT),
    method("put_nowait(self, /, item)", put, PUT_NOWAIT),
    method("get(self, /, block=True, timeout=None)", get, GET),
    method(
        "get_nowait(self, /)",
        get_nowait,
        "Remove and return an item from the queue without blocking.\n\nOnly get an item if one is immediately available. Otherwise\nraise the Empty exception.",
    ),
    method("empty(self, /)", is_empty, "Return True if the queue is empty, False otherwise (not reliable!)."),
    method("qsize(self, /)", size, "Return the approximate size of the queue (not reliable!)."),
    GENERIC,
];

/// `SimpleQueue`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "_queue.SimpleQueue",
    layout: SimpleQueue::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::WEAKLY_REFERENCEABLE,
    doc: "Simple, unbounded, reentrant FIFO queue.",
    methods: METHODS,
    attributes: &[],
};

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    module.set(thread, "Empty", empty_class(thread)?);
    Ok(())
}

/// `_queue`
pub(crate) static MODULE: ModuleSpec = ModuleSpec {
    name: "_queue",
    doc: "C implementation of the Python queue module.\nThis module is an implementation detail, please do not use it directly.",
    functions: &[],
    classes: &[("SimpleQueue", SimpleQueue::layout)],
    fill: Some(fill),
};
