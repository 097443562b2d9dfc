//! Tracebacks and the Python-visible frame object.
//!
//! A frame object is made when somebody asks for it: a traceback, `sys._getframe`. While its frame is on
//! the register stack it looks there; when the frame ends, the locals move into the frame object, so that a
//! traceback keeps them alive as CPython's does.

use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;
use crate::thread::frame::Frame;
use crate::thread::loaded::CodeObject;
use std::cell::Cell;

/// What a frame object holds by itself.
#[derive(Default)]
pub(crate) struct FrameParts {
    /// The function: globals, builtins, closure.
    pub(crate) function: Option<Value>,
    /// The frame object below, once somebody asked or the frame ended.
    pub(crate) back: Option<Value>,
    /// The locals, once the frame ended.
    pub(crate) locals: Vec<Option<Value>>,
    /// The namespace of class bodies and `exec`.
    pub(crate) namespace: Option<Value>,
    /// Names that were set through `f_locals` and are no variables of the code: a dict.
    pub(crate) extra: Option<Value>,
}

/// `frame`
#[repr(C)]
pub(crate) struct FrameObject {
    header: Header,
    /// The frame, while it is on the stack; else null.
    pub(crate) live: Cell<*mut Frame>,
    /// `f_code`
    pub(crate) code: Obj<CodeObject>,
    /// Where it stood when it ended.
    pub(crate) last_index: Cell<usize>,
    /// The rest.
    pub(crate) parts: Guarded<FrameParts>,
    /// `f_trace_lines` and kin are not kept; `f_trace` is.
    pub(crate) trace: Guarded<Option<Value>>,
}

layout!(
    FrameObject,
    Kind::Other,
    tracked,
    |frame, visit| {
        visit(frame.code.as_value());
        frame.parts.with(|parts| {
            [&parts.function, &parts.back, &parts.namespace, &parts.extra]
                .into_iter()
                .flatten()
                .for_each(&mut *visit);
            parts.locals.iter().flatten().for_each(&mut *visit);
        });
        frame.trace.with(|trace| trace.iter().for_each(visit));
    },
    |frame| {
        drop(frame.parts.take());
        drop(frame.trace.take());
    }
);

impl FrameObject {
    /// The frame object of a frame on the stack.
    ///
    /// # Safety
    /// `frame` is on this thread's register stack and initialised.
    pub(crate) unsafe fn of(thread: &Thread, frame: *mut Frame) -> Obj<FrameObject> {
        // SAFETY: the contract.
        let header = unsafe { &mut *frame };
        if let Some(known) = &header.object
            && let Some(known) = known.downcast::<FrameObject>()
        {
            return Obj::from_ref(known);
        }
        let parts = FrameParts {
            function: header.function.clone(),
            namespace: header.namespace.clone(),
            ..FrameParts::default()
        };
        let made = heap::new(thread.root::<FrameObject>(), |head| FrameObject {
            header: head,
            live: Cell::new(frame),
            code: Obj::from_ref(header.code()),
            last_index: Cell::new(0),
            parts: Guarded::new(parts),
            trace: Guarded::new(None),
        });
        header.object = Some(made.as_value().clone());
        made
    }

    /// The stream word where the frame is.
    pub(crate) fn index(&self) -> usize {
        let live = self.live.get();
        // SAFETY: the pointer is taken back before the frame goes.
        if live.is_null() { self.last_index.get() } else { unsafe { (*live).index() } }
    }

    /// The line where the frame is.
    pub(crate) fn line(&self) -> u32 {
        self.code.position(self.index()).line
    }
}

/// `traceback`
#[repr(C)]
pub(crate) struct Traceback {
    header: Header,
    /// `tb_next`
    pub(crate) next: Guarded<Option<Value>>,
    /// `tb_frame`
    pub(crate) frame: Obj<FrameObject>,
    /// The stream word where the exception passed (half of `tb_lasti`).
    pub(crate) index: usize,
    /// `tb_lineno`
    pub(crate) line: u32,
}

layout!(
    Traceback,
    Kind::Other,
    tracked,
    |traceback, visit| {
        visit(traceback.frame.as_value());
        traceback.next.with(|next| next.iter().for_each(visit));
    },
    |traceback| drop(traceback.next.take())
);

impl Traceback {
    /// One entry in front of `next`.
    pub(crate) fn new(
        thread: &Thread,
        next: Option<Value>,
        frame: Obj<FrameObject>,
        index: usize,
        line: u32,
    ) -> Obj<Traceback> {
        heap::new(thread.root::<Traceback>(), |header| Traceback {
            header,
            next: Guarded::new(next),
            frame,
            index,
            line,
        })
    }
}

impl FrameObject {
    /// True if somebody besides its frame holds the object (the caller holds one reference, the frame's).
    pub(crate) fn is_shared(&self) -> bool {
        use crate::memory::layout::Object;
        crate::memory::refcount::count(self.header()) > 1
    }
}

/// What `f_locals` of a function's frame gives: the variables themselves, by name.
#[repr(C)]
pub(crate) struct FrameLocals {
    header: Header,
    /// Whose they are.
    pub(crate) frame: Obj<FrameObject>,
}

layout!(FrameLocals, Kind::Other, tracked, |locals, visit| visit(locals.frame.as_value()), |_locals| ());

impl FrameLocals {
    /// The variables of a frame.
    pub(crate) fn new(thread: &Thread, frame: Obj<FrameObject>) -> Obj<FrameLocals> {
        heap::new(thread.root::<FrameLocals>(), |header| FrameLocals { header, frame })
    }
}
