//! `_thread._ThreadHandle`: what one thread knows of another: its number, and whether it has ended.

use super::timeout::{Patience, nanoseconds, patience_for};
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::class_of;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::{error, int};
use crate::protocol::number::index_i64;
use crate::stdlib::io::system::check_signals;
use crate::thread::Thread;
use crate::thread::gate::Gate;
use crate::thread::reason::Reason;
use crate::thread::wait::{Obstacle, Woken};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicBool, AtomicU64};

/// What the thread itself and all handles of it share.
#[derive(Default)]
pub(super) struct Fate {
    ident: AtomicU64,
    started: AtomicBool,
    ended: Gate,
}

impl Fate {
    /// Claims the handle for a thread that is about to start; false if it has one.
    pub(super) fn claim(&self) -> bool {
        !self.started.swap(true, Acquire)
    }

    /// Gives the handle back: the thread did not start.
    pub(super) fn disclaim(&self) {
        self.started.store(false, Release);
    }

    /// Notes the thread's number.
    pub(super) fn set_ident(&self, ident: u64) {
        self.ident.store(ident, Relaxed);
    }

    /// The thread has ended.
    pub(super) fn end(&self) {
        self.ended.open();
    }

    /// Waits for the thread's end.
    fn join(&self, thread: &Thread, patience: Patience) -> Result<(), Raised> {
        if !self.started.load(Acquire) {
            return Err(error::runtime_error(thread, "thread not started"));
        }
        if self.ended.is_open() {
            return Ok(());
        }
        if self.ident.load(Relaxed) == thread.ident() {
            return Err(error::runtime_error(thread, "Cannot join current thread"));
        }
        let obstacle = Obstacle::Thread(self.ident.load(Relaxed));
        while patience != Patience::Never
            && self.ended.wait(thread, Reason::Join, obstacle, patience.until()) == Woken::Interrupted
        {
            check_signals(thread)?;
        }
        Ok(())
    }
}

/// All threads with handles, and those that the end of the run waits for.
#[derive(Default)]
pub(super) struct Fates {
    all: RefCell<Vec<Arc<Fate>>>,
    awaited: RefCell<Vec<Arc<Fate>>>,
}

/// Takes up a thread that started.
pub(super) fn register(thread: &Thread, fate: &Arc<Fate>, daemon: bool) {
    let fates = thread.interpreter().extension::<Fates>();
    fates.all.borrow_mut().retain(|other| !other.ended.is_open());
    fates.all.borrow_mut().push(Arc::clone(fate));
    if !daemon {
        fates.awaited.borrow_mut().retain(|other| !other.ended.is_open());
        fates.awaited.borrow_mut().push(Arc::clone(fate));
    }
}

/// `_shutdown`: waits for the end of all threads that are no daemons.
pub(super) fn shutdown(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    let fates = thread.interpreter().extension::<Fates>();
    loop {
        let next = fates.awaited.borrow_mut().pop();
        let Some(next) = next else { return Ok(Value::none()) };
        if next.ident.load(Relaxed) != thread.ident() {
            next.join(thread, Patience::Forever)?;
        }
    }
}

/// In the child of a fork: all threads but this one have ended.
pub(crate) fn after_fork(thread: &Thread) {
    let fates = thread.interpreter().extension::<Fates>();
    for fate in fates.all.borrow_mut().drain(..) {
        if fate.ident.load(Relaxed) != thread.ident() {
            fate.end();
        }
    }
    fates.awaited.borrow_mut().clear();
}

/// The handle.
#[repr(C)]
pub(super) struct Handle {
    header: Header,
    pub(super) fate: Arc<Fate>,
}

layout!(Handle, Kind::Other, untracked);

/// A handle of no thread yet.
pub(super) fn make(thread: &Thread) -> Obj<Handle> {
    heap::new(thread.root::<Handle>(), |header| Handle { header, fate: Arc::default() })
}

/// `_make_thread_handle`: the handle of a thread that runs already.
pub(super) fn of_ident(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if int::Integer::of(args.get(0)).is_none() {
        return Err(error::type_error(thread, "ident must be an integer"));
    }
    let handle = make(thread);
    handle.fate.set_ident(index_i64(thread, args.get(0))? as u64);
    handle.fate.claim();
    let fates = thread.interpreter().extension::<Fates>();
    fates.all.borrow_mut().push(Arc::clone(&handle.fate));
    Ok(handle.into_value())
}

fn of(value: &Value) -> &Handle {
    value.downcast::<Handle>().expect("the descriptor checked self")
}

fn new(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(make(thread).into_value())
}

fn join(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let patience = match args.not_none(1) {
        None => Patience::Forever,
        Some(timeout) => patience_for(nanoseconds(thread, timeout)?),
    };
    of(args.get(0)).fate.join(thread, patience)?;
    Ok(Value::none())
}

fn is_done(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(of(args.get(0)).fate.ended.is_open()))
}

fn set_done(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let fate = &of(args.get(0)).fate;
    if !fate.started.load(Acquire) {
        return Err(error::runtime_error(thread, "thread not started"));
    }
    fate.end();
    Ok(Value::none())
}

fn ident(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(int::from_u64(thread, of(value).fate.ident.load(Relaxed)))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = class_of(thread, args.get(0)).full_name(thread);
    let number = of(args.get(0)).fate.ident.load(Relaxed);
    Ok(Str::new(thread, &format!("<{class} object: ident={number}>")).into_value())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("join(self, timeout=None, /)", join, ""),
    method("is_done(self, /)", is_done, ""),
    method("_set_done(self, /)", set_done, ""),
];

static ATTRIBUTES: &[Attribute] = &[getter("ident", ident)];

/// `_ThreadHandle`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "_thread._ThreadHandle",
    layout: Handle::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
