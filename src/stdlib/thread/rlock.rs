//! `_thread.RLock`: a lock that its owner may take again.

use super::lock::acquire;
use super::timeout::{Patience, patience};
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::{class_of, flag};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::index_i64;
use crate::protocol::truth::is_true;
use crate::thread::Thread;
use crate::thread::lock::RawLock;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

/// A lock with an owner. Only the owner writes the owner and the count, so plain loads and stores are enough.
#[repr(C)]
pub(super) struct RLock {
    header: Header,
    raw: RawLock,
    owner: AtomicU64,
    count: AtomicU64,
}

layout!(RLock, Kind::Other, untracked);

impl RLock {
    fn is_mine(&self, thread: &Thread) -> bool {
        self.owner.load(Relaxed) == thread.ident()
    }

    fn acquire(&self, thread: &Thread, patience: Patience) -> Result<bool, Raised> {
        if self.is_mine(thread) {
            self.count.store(self.count.load(Relaxed) + 1, Relaxed);
            return Ok(true);
        }
        let taken = acquire(thread, &self.raw, patience)?;
        if taken {
            self.owner.store(thread.ident(), Relaxed);
            self.count.store(1, Relaxed);
        }
        Ok(taken)
    }

    fn must_be_mine(&self, thread: &Thread) -> Result<(), Raised> {
        match self.is_mine(thread) {
            true => Ok(()),
            false => Err(error::runtime_error(thread, "cannot release un-acquired lock")),
        }
    }

    fn release_all(&self) -> (u64, u64) {
        let state = (self.count.swap(0, Relaxed), self.owner.swap(0, Relaxed));
        self.raw.release();
        state
    }
}

fn of(value: &Value) -> &RLock {
    value.downcast::<RLock>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<RLock>(thread, args.get(0))?;
    let make = |header| RLock {
        header,
        raw: RawLock::default(),
        owner: AtomicU64::new(0),
        count: AtomicU64::new(0),
    };
    Ok(heap::new(shape, make).into_value())
}

fn acquire_lock(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let patience = patience(thread, is_true(thread, args.get(1))?, args.get(2))?;
    of(args.get(0)).acquire(thread, patience).map(Value::bool)
}

fn enter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of(args.get(0)).acquire(thread, Patience::Forever).map(Value::bool)
}

fn release(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let lock = of(args.get(0));
    lock.must_be_mine(thread)?;
    match lock.count.load(Relaxed) {
        1 => drop(lock.release_all()),
        count => lock.count.store(count - 1, Relaxed),
    }
    Ok(Value::none())
}

fn is_owned(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(of(args.get(0)).is_mine(thread)))
}

fn recursion_count(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let lock = of(args.get(0));
    let count = if lock.is_mine(thread) { lock.count.load(Relaxed) } else { 0 };
    Ok(int::from_u64(thread, count))
}

fn release_save(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let lock = of(args.get(0));
    lock.must_be_mine(thread)?;
    let (count, owner) = lock.release_all();
    let pair = vec![int::from_u64(thread, count), int::from_u64(thread, owner)];
    Ok(Tuple::new(thread, pair).into_value())
}

fn acquire_restore(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let lock = of(args.get(0));
    let Some([count, owner]) = args.get(1).downcast::<Tuple>().map(Tuple::items) else {
        let got = crate::object::class::type_name(thread, args.get(1));
        let message = format!("_acquire_restore() argument 1 must be 2-item sequence, not {got}");
        return Err(error::type_error(thread, message));
    };
    let (count, owner) = (index_i64(thread, count)?, index_i64(thread, owner)?);
    acquire(thread, &lock.raw, Patience::Forever)?;
    lock.owner.store(owner as u64, Relaxed);
    lock.count.store(count as u64, Relaxed);
    Ok(Value::none())
}

fn reset(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let lock = of(args.get(0));
    lock.raw.reset();
    lock.owner.store(0, Relaxed);
    lock.count.store(0, Relaxed);
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let lock = of(args.get(0));
    let (owner, count) = (lock.owner.load(Relaxed), lock.count.load(Relaxed));
    let state = if count == 0 { "unlocked" } else { "locked" };
    let class = class_of(thread, args.get(0)).full_name(thread);
    let shown = format!("<{state} {class} object owner={owner} count={count} at {:#x}>", args.get(0).bits());
    Ok(Str::new(thread, &shown).into_value())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method(
        "acquire(self, /, blocking=True, timeout=-1)",
        acquire_lock,
        "Lock the lock.  `blocking` indicates whether we should wait\nfor the lock to be available or not.  If `blocking` is False\nand another thread holds the lock, the method will return False\nimmediately.  If `blocking` is True and another thread holds\nthe lock, the method will wait for the lock to be released,\ntake it and then return True.\n(note: the blocking operation is interruptible.)\n\nIn all other cases, the method will return True immediately.\nPrecisely, if the current thread already holds the lock, its\ninternal counter is simply incremented. If nobody holds the lock,\nthe lock is taken and its internal counter initialized to 1.",
    ),
    method(
        "release(self, /)",
        release,
        "Release the lock, allowing another thread that is blocked waiting for\nthe lock to acquire the lock.  The lock must be in the locked state,\nand must be locked by the same thread that unlocks it; otherwise a\n`RuntimeError` is raised.\n\nDo note that if the lock was acquire()d several times in a row by the\ncurrent thread, release() needs to be called as many times for the lock\nto be available for other threads.",
    ),
    method("_is_owned(self, /)", is_owned, "For internal use by `threading.Condition`."),
    method("_recursion_count(self, /)", recursion_count, "For internal use by reentrancy checks."),
    method("_release_save(self, /)", release_save, "For internal use by `threading.Condition`."),
    method("_acquire_restore(self, state, /)", acquire_restore, "For internal use by `threading.Condition`."),
    method("__enter__(self, /)", enter, "Lock the lock."),
    method("__exit__(self, /, *exc_info)", release, "Release the lock."),
    method("_at_fork_reinit(self, /)", reset, ""),
];

/// `RLock`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "_thread.RLock",
    layout: RLock::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::WEAKLY_REFERENCEABLE,
    doc: "",
    methods: METHODS,
    attributes: &[],
};
