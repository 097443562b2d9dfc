//! Generators on and off the register stack: a resumed frame is copied above the caller's window, a
//! suspended one back to where it rests.

use super::unwind;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::generator::{Flavour, Generator, State};
use crate::object::traceback::FrameObject;
use crate::thread::Thread;
use crate::thread::frame::{Entry, Frame};

/// `ValueError: generator already executing`
#[cold]
fn already_running(thread: &Thread, generator: &Generator) -> Raised {
    let what = match generator.flavour {
        Flavour::Generator => "generator",
        Flavour::Coroutine => "coroutine",
        Flavour::AsyncGenerator => "async generator",
    };
    error::value_error(thread, format!("{what} already executing"))
}

/// Puts a resting generator's frame on the stack above the running frame; its `at` stays at the `Yield` that
/// suspended it, or at its first instruction. True if it was suspended.
fn place(thread: &Thread, generator: &Generator, entry: Entry) -> Result<(*mut Frame, bool), Raised> {
    if generator.state.get() == State::Running {
        return Err(already_running(thread, generator));
    }
    let previous = thread.frame.get();
    let frame = thread.top().cast::<Frame>();
    // SAFETY: the words above the running frame are free; the resting words move there, and rest no more.
    unsafe {
        let depth = if previous.is_null() { 1 } else { (*previous).depth + 1 };
        if depth > thread.interpreter().recursion_limit.get()
            || frame.cast::<Option<Value>>() >= thread.stack_limit()
        {
            return Err(error::too_deep(thread, ""));
        }
        let (words, count) = generator.words();
        std::ptr::copy_nonoverlapping(words.cast::<u64>(), frame.cast::<u64>(), count);
        let suspended = generator.state.replace(State::Running) == State::Suspended;
        (*frame).previous = previous;
        (*frame).depth = depth;
        (*frame).entry = entry;
        generator.handled.previous.set(thread.handled.get());
        thread.handled.set(&raw const generator.handled);
        if let Some(object) = (*frame).object.as_ref().and_then(Value::downcast::<FrameObject>) {
            object.live.set(frame);
        }
        Ok((frame, suspended))
    }
}

/// Puts a resting generator's frame on the stack, ready to go on with the value sent.
///
/// # Errors
/// It runs already, or the recursion limit is reached.
pub(crate) fn open(
    thread: &Thread,
    generator: &Generator,
    sent: Option<Value>,
    entry: Entry,
) -> Result<*mut Frame, Raised> {
    let (frame, suspended) = place(thread, generator, entry)?;
    if suspended {
        // SAFETY: `at` is the `Yield` that suspended the frame; its operand a says where the value goes.
        unsafe {
            let target = Frame::registers(frame).add((*(*frame).at).a());
            let old = (*target).replace(sent.unwrap_or_else(Value::none));
            (*frame).at = (*frame).at.add(1);
            drop(old);
        }
    }
    Ok(frame)
}

/// Moves the frame of a running generator back to where it rests.
///
/// # Safety
/// `frame` is the running frame and a generator's.
#[inline]
pub(super) unsafe fn suspend(thread: &Thread, frame: *mut Frame) {
    // SAFETY: the contract; the generator is kept by who resumed it.
    unsafe {
        let generator = &*(*frame).generator.cast::<Generator>();
        let (words, count) = generator.words();
        if let Some(object) = (*frame).object.as_ref().and_then(Value::downcast::<FrameObject>) {
            object.live.set(words.cast::<Frame>());
        }
        std::ptr::copy_nonoverlapping(frame.cast::<u64>(), words.cast::<u64>(), count);
        std::ptr::write_bytes(frame.cast::<u64>(), 0, count);
        generator.state.set(State::Suspended);
        thread.handled.set(generator.handled.previous.get());
    }
}

/// Marks the generator of a frame that ends as finished.
///
/// # Safety
/// As in `suspend`.
pub(super) unsafe fn finish(thread: &Thread, frame: *mut Frame) {
    // SAFETY: the contract.
    let generator = unsafe { &*(*frame).generator.cast::<Generator>() };
    thread.handled.set(generator.handled.previous.get());
    drop(generator.handled.replace(None));
    generator.discard_frame();
}

/// Resumes from native code until the next `yield` or the end. After `Ok`, the generator's state says which
/// of the two the value is: `Suspended` for a yield, `Finished` for a return.
pub(crate) fn send(thread: &Thread, generator: &Generator, sent: Option<Value>) -> Result<Value, Raised> {
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, ""));
    }
    let keep = Value::from_object(generator);
    let frame = open(thread, generator, sent, Entry::Native)?;
    let result = super::run::run(thread, std::ptr::NonNull::new(frame).expect("a stack address is not null"));
    drop(keep);
    result
}

/// Raises the exception that is set inside the generator, at the `yield` where it rests. What is being handled there
/// becomes its context.
pub(crate) fn throw(thread: &Thread, generator: &Generator) -> Result<Value, Raised> {
    let raised = thread.take_raised();
    let keep = Value::from_object(generator);
    let (frame, suspended) = place(thread, generator, Entry::Native)?;
    // SAFETY: the frame was placed above the running one. One that has not started stands behind its
    // `ReturnGenerator`: the exception is raised there, where no handler of the body covers it.
    unsafe {
        if !suspended {
            (*frame).at = (*frame).at.sub(1);
        }
        thread.frame.set(frame);
        error::raise(thread, raised);
        let below = (*frame).previous;
        let result = match unwind::unwind(thread, frame, true) {
            Some(frame) => super::run::run(thread, std::ptr::NonNull::new_unchecked(frame)),
            None => Err(Raised),
        };
        thread.frame.set(below);
        drop(keep);
        result
    }
}

/// The generator whose frame this is.
pub(super) fn of_frame(frame: &Frame) -> Option<&Generator> {
    // SAFETY: the pointer is null or the generator, which who resumed it keeps.
    (!frame.generator.is_null()).then(|| unsafe { &*frame.generator.cast::<Generator>() })
}

const _: () = assert!(Generator::TRACKED);
