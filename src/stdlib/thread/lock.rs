//! `_thread.lock`, which `threading.Lock` is.

use super::timeout::{Patience, patience};
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::{class_of, flag};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::truth::is_true;
use crate::stdlib::io::system::check_signals;
use crate::thread::Thread;
use crate::thread::lock::RawLock;
use crate::thread::wait::Woken;

/// A lock.
#[repr(C)]
pub(super) struct Lock {
    header: Header,
    raw: RawLock,
}

layout!(Lock, Kind::Other, untracked);

/// Takes a lock; false if there was no patience for that. Handlers of signals that arrive meanwhile run at once.
pub(super) fn acquire(thread: &Thread, raw: &RawLock, patience: Patience) -> Result<bool, Raised> {
    if raw.try_acquire() {
        raw.note_holder(thread);
        return Ok(true);
    }
    if patience == Patience::Never {
        return Ok(false);
    }
    loop {
        match raw.acquire(thread, patience.until()) {
            Woken::Ready => return Ok(true),
            Woken::TimedOut => return Ok(false),
            Woken::Interrupted => check_signals(thread)?,
        }
    }
}

fn of(value: &Value) -> &Lock {
    value.downcast::<Lock>().expect("the descriptor checked self")
}

/// A new lock.
pub(super) fn allocate(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    let make = |header| Lock { header, raw: RawLock::default() };
    Ok(heap::new(thread.root::<Lock>(), make).into_value())
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let count = args.get(1).downcast::<Tuple>().map_or(0, |args| args.items().len());
    if args.get(2).downcast::<Dict>().is_some_and(|named| named.len() != 0) {
        return Err(error::type_error(thread, "lock() takes no keyword arguments"));
    }
    if count != 0 {
        return Err(error::type_error(thread, format!("lock expected 0 arguments, got {count}")));
    }
    allocate(thread, args)
}

fn acquire_lock(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let lock = of(args.get(0));
    let patience = patience(thread, is_true(thread, args.get(1))?, args.get(2))?;
    acquire(thread, &lock.raw, patience).map(Value::bool)
}

fn enter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    acquire(thread, &of(args.get(0)).raw, Patience::Forever).map(Value::bool)
}

fn release(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match of(args.get(0)).raw.release() {
        true => Ok(Value::none()),
        false => Err(error::runtime_error(thread, "release unlocked lock")),
    }
}

fn locked(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(of(args.get(0)).raw.is_held()))
}

fn reset(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of(args.get(0)).raw.reset();
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let state = if of(args.get(0)).raw.is_held() { "locked" } else { "unlocked" };
    let class = class_of(thread, args.get(0)).full_name(thread);
    let shown = format!("<{state} {class} object at {:#x}>", args.get(0).bits());
    Ok(Str::new(thread, &shown).into_value())
}

const ACQUIRE: &str = "Lock the lock.  Without argument, this blocks if the lock is already\nlocked (even by the same thread), waiting for another thread to release\nthe lock, and return True once the lock is acquired.\nWith an argument, this will only block if the argument is true,\nand the return value reflects whether the lock is acquired.\nThe blocking operation is interruptible.";
const RELEASE: &str = "Release the lock, allowing another thread that is blocked waiting for\nthe lock to acquire the lock.  The lock must be in the locked state,\nbut it needn't be locked by the same thread that unlocks it.";

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("acquire(self, /, blocking=True, timeout=-1)", acquire_lock, ACQUIRE),
    method(
        "acquire_lock(self, /, blocking=True, timeout=-1)",
        acquire_lock,
        "An obsolete synonym of acquire().",
    ),
    method("release(self, /)", release, RELEASE),
    method("release_lock(self, /)", release, "An obsolete synonym of release()."),
    method("locked(self, /)", locked, "Return whether the lock is in the locked state."),
    method("locked_lock(self, /)", locked, "An obsolete synonym of locked()."),
    method("__enter__(self, /)", enter, "Lock the lock."),
    method("__exit__(self, /, *exc_info)", release, "Release the lock."),
    method("_at_fork_reinit(self, /)", reset, ""),
];

/// `lock`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "_thread.lock",
    layout: Lock::layout,
    base: Some(Instance::layout),
    flags: flag::WEAKLY_REFERENCEABLE,
    doc: "A lock object is a synchronization primitive.  To create a lock,\ncall threading.Lock().",
    methods: METHODS,
    attributes: &[],
};
