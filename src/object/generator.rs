//! Generators, coroutines and async generators: a frame that outlives its call. While it runs, its
//! registers are on the thread's register stack; suspended, they rest here, header first.

use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::frame::Frame;
use crate::thread::state::Handled;
use std::cell::{Cell, UnsafeCell};

/// Where a generator is in its life.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum State {
    /// Not started.
    Created,
    /// Its frame rests here.
    Suspended,
    /// Its frame is on the stack.
    Running,
    /// It returned, raised or was closed.
    Finished,
}

/// Which of the three it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Flavour {
    /// `generator`
    Generator,
    /// `coroutine`
    Coroutine,
    /// `async_generator`
    AsyncGenerator,
}

/// A generator, coroutine or async generator.
#[repr(C)]
pub(crate) struct Generator {
    header: Header,
    /// Which.
    pub(crate) flavour: Flavour,
    /// Where it is.
    pub(crate) state: Cell<State>,
    /// The resting frame: header words, then registers; empty while it runs and at the end.
    pub(crate) frame: UnsafeCell<Box<[Option<Value>]>>,
    /// Its link in the chain of handled exceptions.
    pub(crate) handled: Handled,
    /// `__name__`
    pub(crate) name: Guarded<Value>,
    /// `__qualname__`
    pub(crate) qualified_name: Guarded<Value>,
    /// `gi_code`
    pub(crate) code: Value,
    /// Async generators: the hooks ran, it is closed, somebody awaits it.
    pub(crate) hooked: Cell<bool>,
    /// Async generators: `aclose()` began.
    pub(crate) closed: Cell<bool>,
    /// Async generators: an `asend`, `athrow` or `aclose` is under way.
    pub(crate) awaited: Cell<bool>,
    /// Async generators: the finalizer hook; coroutines: where they were made, if that is tracked.
    pub(crate) extra: Guarded<Option<Value>>,
}

layout!(
    Generator,
    Kind::Generator,
    tracked,
    |generator, visit| {
        visit(&generator.code);
        generator.name.with(|name| visit(name));
        generator.qualified_name.with(|name| visit(name));
        generator.extra.with(|extra| extra.iter().for_each(&mut *visit));
        if let Some(exception) = generator.handled.get() {
            visit(&exception);
        }
        generator.resting(|words| visit_frame(words, visit));
    },
    |generator| drop_frame(generator.take_frame())
);

fn visit_frame(words: &[Option<Value>], visit: &mut dyn FnMut(&Value)) {
    if words.is_empty() {
        return;
    }
    // SAFETY: the words are a frame's header and registers; only the header's Value words are visited as such.
    let frame = unsafe { &*words.as_ptr().cast::<Frame>() };
    [&frame.function, &frame.namespace, &frame.object].into_iter().flatten().for_each(&mut *visit);
    words[crate::bytecode::FRAME_WORDS..].iter().flatten().for_each(visit);
}

/// Drops what a resting frame holds.
pub(crate) fn drop_frame(mut words: Box<[Option<Value>]>) {
    if words.is_empty() {
        return;
    }
    // SAFETY: the words are a frame's header; its Value words are taken out, the others are plain.
    let frame = unsafe { &mut *words.as_mut_ptr().cast::<Frame>() };
    let held = [frame.object.take(), frame.namespace.take(), frame.function.take()];
    for word in &mut words[crate::bytecode::FRAME_WORDS..] {
        drop(word.take());
    }
    drop(held);
    forget_words(words);
}

/// Frees the memory of words that hold nothing any more.
pub(crate) fn forget_words(words: Box<[Option<Value>]>) {
    let length = words.len();
    let start = Box::into_raw(words).cast::<Option<Value>>();
    // SAFETY: the same memory as plain words, which are not dropped.
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start.cast::<u64>(), length)) });
}

impl Drop for Generator {
    fn drop(&mut self) {
        drop_frame(self.take_frame());
    }
}

impl Generator {
    /// A generator of this resting frame.
    pub(crate) fn with_shape(
        shape: &Shape,
        flavour: Flavour,
        frame: Box<[Option<Value>]>,
        names: (Value, Value),
        code: Value,
    ) -> Obj<Generator> {
        heap::new(shape, |header| Generator {
            header,
            flavour,
            state: Cell::new(State::Created),
            frame: UnsafeCell::new(frame),
            handled: Handled::default(),
            name: Guarded::new(names.0),
            qualified_name: Guarded::new(names.1),
            code,
            hooked: Cell::new(false),
            closed: Cell::new(false),
            awaited: Cell::new(false),
            extra: Guarded::new(None),
        })
    }

    /// Takes the resting frame out.
    pub(crate) fn take_frame(&self) -> Box<[Option<Value>]> {
        // SAFETY: nothing runs between the read and the write.
        unsafe { std::mem::take(&mut *self.frame.get()) }
    }

    /// Looks at the resting frame's words.
    pub(crate) fn resting<R>(&self, look: impl FnOnce(&[Option<Value>]) -> R) -> R {
        // SAFETY: `look` runs no Python code: it visits or reads words.
        look(unsafe { &*self.frame.get() })
    }

    /// The frame header of a resting generator.
    pub(crate) fn resting_frame(&self) -> Option<*mut Frame> {
        // SAFETY: the address of the box's memory; no reference is made here.
        let words = unsafe { &mut *self.frame.get() };
        (!words.is_empty()).then(|| words.as_mut_ptr().cast::<Frame>())
    }
}
