//! Generators, coroutines and async generators: a frame that outlives its call. While it runs, its
//! registers are on the thread's register stack; suspended, they rest here, header first.

use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Layout, Object, layout};
use crate::memory::value::Value;
use crate::thread::Thread;
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
    /// The frame's words, header first; while the generator runs they are only a place to come back to.
    frame: UnsafeCell<Box<[Option<Value>]>>,
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
    |generator| generator.discard_frame()
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

/// Drops what a resting frame holds, and frees its memory.
fn drop_frame(mut words: Box<[Option<Value>]>) {
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

/// Frees the memory of words that are owned elsewhere, or hold nothing any more.
fn forget_words(words: Box<[Option<Value>]>) {
    let length = words.len();
    let start = Box::into_raw(words).cast::<u64>();
    // SAFETY: the same memory as plain words, which are not dropped.
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start, length)) });
}

macro_rules! same_but_named {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name(Generator);

        // SAFETY: the struct is a `Generator`, header first; the static is its own.
        unsafe impl Object for $name {
            const TRACKED: bool = true;

            fn layout() -> &'static Layout {
                static LAYOUT: Layout = Layout::of::<$name>(Kind::Generator, stringify!($name));
                &LAYOUT
            }

            fn trace(&self, visit: &mut dyn FnMut(&Value)) {
                self.0.trace(visit);
            }

            fn clear(&self) {
                self.0.clear();
            }
        }
    )*};
}

same_but_named! {
    /// `coroutine`
    Coroutine;
    /// `async_generator`
    AsyncGenerator;
}

/// The generator, coroutine or async generator a value is.
#[inline]
pub(crate) fn of(value: &Value) -> Option<&Generator> {
    let header = value.header()?;
    // SAFETY: the three layouts of this kind are all a `Generator`.
    (header.shape().kind == Kind::Generator)
        .then(|| unsafe { &*std::ptr::from_ref(header).cast::<Generator>() })
}

impl Drop for Generator {
    fn drop(&mut self) {
        self.discard_frame();
    }
}

/// Makes a generator of one of the three flavours around a resting frame.
pub(crate) fn new(
    thread: &Thread,
    flavour: Flavour,
    frame: Box<[Option<Value>]>,
    names: (Value, Value),
    code: Value,
) -> Value {
    let make = |header: Header| Generator {
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
    };
    let shape = match flavour {
        Flavour::Generator => thread.root::<Generator>(),
        Flavour::Coroutine => thread.root::<Coroutine>(),
        Flavour::AsyncGenerator => thread.root::<AsyncGenerator>(),
    };
    match flavour {
        Flavour::Generator => heap::new(shape, make).into_value(),
        Flavour::Coroutine => heap::new(shape, |header| Coroutine(make(header))).into_value(),
        Flavour::AsyncGenerator => heap::new(shape, |header| AsyncGenerator(make(header))).into_value(),
    }
}

impl Generator {
    /// True if the frame's words rest here (else they are on the stack or gone).
    pub(crate) fn rests(&self) -> bool {
        matches!(self.state.get(), State::Created | State::Suspended)
    }

    /// Drops a resting frame; at the end of a run only the memory is left to free.
    pub(crate) fn discard_frame(&self) {
        let rests = self.rests();
        self.state.set(State::Finished);
        // SAFETY: nothing runs between the read and the write.
        let words = unsafe { std::mem::take(&mut *self.frame.get()) };
        if rests { drop_frame(words) } else { forget_words(words) }
    }

    /// Looks at the resting frame's words.
    fn resting(&self, look: impl FnOnce(&[Option<Value>])) {
        if self.rests() {
            // SAFETY: `look` runs no Python code: it visits words.
            look(unsafe { &*self.frame.get() });
        }
    }

    /// The first of the words a frame rests in, and how many there are.
    #[inline]
    pub(crate) fn words(&self) -> (*mut Option<Value>, usize) {
        // SAFETY: the address of the box's memory; no reference outlives the statement.
        let words = unsafe { &mut *self.frame.get() };
        (words.as_mut_ptr(), words.len())
    }

    /// The header of the resting frame.
    pub(crate) fn resting_frame(&self) -> Option<*mut Frame> {
        (self.rests() && self.words().1 != 0).then(|| self.words().0.cast::<Frame>())
    }
}

/// The generator whose header a frame names, if it names one.
///
/// # Safety
/// `header` is null or a live generator's.
pub(crate) unsafe fn of_header<'a>(header: *const Header) -> Option<&'a Generator> {
    // SAFETY: the contract.
    (!header.is_null()).then(|| unsafe { &*header.cast::<Generator>() })
}
