//! Generators and coroutines: making, suspending, delegating.

use crate::bytecode::FRAME_WORDS;
use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step, Stop};
use crate::interp::resume;
use crate::memory::value::{Raised, Value};
use crate::object::async_value::AsyncValue;
use crate::object::class::{class_of, type_name};
use crate::object::error;
use crate::object::exception::{self, Exception, ExceptionKind};
use crate::object::function::Function;
use crate::object::generator::{self, Flavour, Generator, State};
use crate::object::names::Name;
use crate::object::special::Special;
use crate::protocol::{call, iterate};
use crate::thread::Thread;
use crate::thread::frame::{Entry, Frame};
use crate::thread::loaded::CodeObject;

#[inline(always)]
pub(crate) fn return_generator(m: &mut Machine, _: Instruction) -> Step {
    m.save();
    let (value, entry, previous) = make(m.thread, m.frame);
    deliver(m, entry, previous, value)
}

/// Moves the running frame, which has just started, into a new generator.
#[inline(never)]
fn make(thread: &Thread, frame: *mut Frame) -> (Value, Entry, *mut Frame) {
    // SAFETY: the frame's words move to the box and rest there; the stack's registers are emptied without drops.
    unsafe {
        let (entry, previous) = ((*frame).entry, (*frame).previous);
        let code = (*frame).code();
        let count = FRAME_WORDS + code.registers;
        let flavour = match (code.code.flags.async_generator, code.code.flags.coroutine) {
            (true, _) => Flavour::AsyncGenerator,
            (false, true) => Flavour::Coroutine,
            (false, false) => Flavour::Generator,
        };
        let function = (*frame)
            .function
            .as_ref()
            .and_then(Value::downcast::<Function>)
            .expect("a frame runs a function");
        let names = function.parts.with(|parts| (parts.name.clone(), parts.qualified_name.clone()));
        let names = (
            names.0.unwrap_or_else(|| code.values.name.clone()),
            names.1.unwrap_or_else(|| code.values.qualified_name.clone()),
        );
        (*frame).at = (*frame).at.add(1);
        let object = if entry == Entry::Init { (*frame).namespace.take() } else { None };
        let mut words = std::mem::ManuallyDrop::new(Vec::<Option<Value>>::with_capacity(count));
        std::ptr::copy_nonoverlapping(frame.cast::<u64>(), words.as_mut_ptr().cast::<u64>(), count);
        words.set_len(count);
        std::ptr::write_bytes(frame.cast::<u64>(), 0, count);
        let code = Value::from_object(code);
        let words = std::mem::ManuallyDrop::into_inner(words).into_boxed_slice();
        let value = generator::new(thread, flavour, words, names, code);
        if let Some(made) = generator::of(&value)
            && let Some(resting) = made.resting_frame()
        {
            (*resting).generator = value.header().map_or(std::ptr::null(), std::ptr::from_ref);
        }
        drop(object);
        (value, entry, previous)
    }
}

/// Hands a value to who entered the frame that is left; the frame itself is moved away already.
#[inline(always)]
fn deliver(m: &mut Machine, entry: Entry, previous: *mut Frame, value: Value) -> Step {
    if entry == Entry::Native {
        m.result = Some(value);
        return Err(Stop::Leave);
    }
    m.enter(previous);
    if entry == Entry::Init {
        return Err(init_returned(m.thread, &value).into());
    }
    let instruction = m.fetch();
    m.set(instruction.a(), value);
    m.skip(1);
    Ok(())
}

#[cold]
#[inline(never)]
fn init_returned(thread: &Thread, value: &Value) -> Raised {
    error::type_error(thread, format!("__init__() should return None, not '{}'", type_name(thread, value)))
}

#[inline(always)]
pub(crate) fn yield_value(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let mut value = m.obtain(i.b(), i.consumes_b());
    let frame = m.frame;
    // SAFETY: the running frame is a generator's, and is suspended here.
    let (entry, previous) = unsafe {
        if i.small() & 1 == 0
            && resume::of_frame(&*frame).is_some_and(|own| own.flavour == Flavour::AsyncGenerator)
        {
            value = AsyncValue::new(m.thread, value).into_value();
        }
        let header = ((*frame).entry, (*frame).previous);
        resume::suspend(m.thread, frame);
        header
    };
    deliver(m, entry, previous, value)
}

#[inline(always)]
pub(crate) fn send(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let sent = m.obtain(i.c(), i.consumes_c());
    if let Some(inner) = generator::of(m.get(i.b()))
        && inner.rests()
        && inner.flavour != Flavour::AsyncGenerator
        && (inner.state.get() == State::Suspended || sent.is_none())
    {
        let frame = resume::open(m.thread, inner, Some(sent), Entry::Send)?;
        m.enter(frame);
        return Ok(());
    }
    match send_slow(m.thread, m.get(i.b()), sent)? {
        Sent::Yielded(value) => {
            m.set(i.a(), value);
            m.skip(1);
        }
        Sent::Returned(value) => {
            drop(m.slot(i.b()).take());
            m.set(i.a(), value);
            let distance = m.word(0) as i64;
            m.skip(1);
            m.jump(distance);
        }
    }
    Ok(())
}

/// What sending into an iterator came to.
enum Sent {
    Yielded(Value),
    Returned(Value),
}

#[inline(never)]
fn send_slow(thread: &Thread, iterator: &Value, sent: Value) -> Result<Sent, Raised> {
    let result = if sent.is_none() {
        match call::call_special(thread, iterator, Special::Next, &[]) {
            Some(result) => result,
            None => {
                return Err(error::type_error(
                    thread,
                    format!("'{}' object is not an iterator", type_name(thread, iterator)),
                ));
            }
        }
    } else {
        call::call_method(thread, iterator, Name::send, &[sent])
    };
    match result {
        Ok(value) => Ok(Sent::Yielded(value)),
        Err(raised) => match take_stop_iteration(thread) {
            Some(value) => Ok(Sent::Returned(value)),
            None => Err(raised),
        },
    }
}

/// If the exception that is set is StopIteration, takes it; its value.
pub(crate) fn take_stop_iteration(thread: &Thread) -> Option<Value> {
    let raised = thread.raised()?;
    if !exception::is_instance(thread, &raised, ExceptionKind::StopIteration) {
        return None;
    }
    drop(thread.take_raised());
    let value = raised.downcast::<Exception>().and_then(|exception| exception.field("value"));
    Some(value.unwrap_or_else(Value::none))
}

/// True if `yield from` may go on in a coroutine.
fn takes_coroutines(code: &CodeObject) -> bool {
    code.code.flags.coroutine || code.code.flags.iterable_coroutine
}

#[inline(always)]
pub(crate) fn get_yield_from_iter(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = m.get(i.b());
    let result = match generator::of(value).map(|own| own.flavour) {
        Some(Flavour::Generator) => value.clone(),
        Some(Flavour::Coroutine) if takes_coroutines(m.code()) => value.clone(),
        Some(Flavour::Coroutine) => {
            let message = "cannot 'yield from' a coroutine object in a non-coroutine generator";
            return Err(error::type_error(m.thread, message).into());
        }
        _ => iterate::iter(m.thread, value)?,
    };
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), result);
    Ok(())
}

#[inline(always)]
pub(crate) fn get_awaitable(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = awaitable(m.thread, m.get(i.b()), i.small())?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

/// A generator that `types.coroutine` made awaitable.
fn is_iterable_coroutine(value: &Value) -> bool {
    generator::of(value).is_some_and(|own| {
        let code = own.code.downcast::<CodeObject>();
        own.flavour == Flavour::Generator && code.is_some_and(|code| code.code.flags.iterable_coroutine)
    })
}

/// The iterator `await` drives.
#[inline(never)]
pub(crate) fn awaitable(thread: &Thread, value: &Value, context: u8) -> Result<Value, Raised> {
    if let Some(own) = generator::of(value)
        && own.flavour == Flavour::Coroutine
    {
        if own.state.get() == State::Running || is_delegating(own) {
            return Err(error::runtime_error(thread, "coroutine is being awaited already"));
        }
        return Ok(value.clone());
    }
    if is_iterable_coroutine(value) {
        return Ok(value.clone());
    }
    match class_of(thread, value).special(thread, Special::Await) {
        Some(special) => {
            let iterator = call::call_function_value(thread, &special, value, &[])?;
            let name = type_name(thread, &iterator);
            if generator::of(&iterator).is_some_and(|own| own.flavour == Flavour::Coroutine) {
                return Err(error::type_error(thread, "__await__() returned a coroutine"));
            }
            if class_of(thread, &iterator).special(thread, Special::Next).is_none() {
                return Err(error::type_error(
                    thread,
                    format!("__await__() returned non-iterator of type '{name}'"),
                ));
            }
            Ok(iterator)
        }
        None => {
            let name = type_name(thread, value);
            let message = match context {
                1 => format!(
                    "'async with' received an object from __aenter__ that does not implement __await__: {name}"
                ),
                2 => format!(
                    "'async with' received an object from __aexit__ that does not implement __await__: {name}"
                ),
                _ => format!("object {name} can't be used in 'await' expression"),
            };
            Err(error::type_error(thread, message))
        }
    }
}

/// True if a suspended generator rests in a `yield from` or `await`.
pub(crate) fn is_delegating(own: &Generator) -> bool {
    delegate(own).is_some()
}

/// What a suspended generator delegates to (`gi_yieldfrom`, `cr_await`).
pub(crate) fn delegate(own: &Generator) -> Option<Value> {
    if own.state.get() != State::Suspended {
        return None;
    }
    let frame = own.resting_frame()?;
    // SAFETY: the frame rests at a `Yield`; inside a delegation the `Send` stands two words before it.
    unsafe {
        let at = (*frame).at;
        if (*at).small() & 1 == 0 {
            return None;
        }
        let send = *at.sub(2);
        (*Frame::registers(frame).add(send.b())).clone()
    }
}

/// Ends the delegation of a suspended generator with the delegate's return value: it goes on behind it.
pub(crate) fn end_delegation(own: &Generator, result: Value) {
    let Some(frame) = own.resting_frame() else { return };
    // SAFETY: as in `delegate`; the frame's `at` must be such that resuming goes on at the `Send`'s target.
    unsafe {
        let at = (*frame).at;
        let send = *at.sub(2);
        let registers = Frame::registers(frame);
        let iterator = (*registers.add(send.b())).take();
        let old = (*registers.add(send.a())).replace(result);
        let distance = (*at.sub(1)).0 as i64;
        (*frame).at = at.offset(distance as isize);
        own.state.set(State::Created);
        drop((iterator, old));
    }
}

#[inline(always)]
pub(crate) fn get_async_iter(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = async_iter(m.thread, m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(never)]
fn async_iter(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let Some(iterator) = call::call_special(thread, value, Special::Aiter, &[]) else {
        let message =
            format!("'async for' requires an object with __aiter__ method, got {}", type_name(thread, value));
        return Err(error::type_error(thread, message));
    };
    let iterator = iterator?;
    if class_of(thread, &iterator).special(thread, Special::Anext).is_none() {
        let name = type_name(thread, &iterator);
        let message = format!(
            "'async for' received an object from __aiter__ that does not implement __anext__: {name}"
        );
        return Err(error::type_error(thread, message));
    }
    Ok(iterator)
}

#[inline(always)]
pub(crate) fn get_async_next(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = async_next(m.thread, m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(never)]
fn async_next(thread: &Thread, iterator: &Value) -> Result<Value, Raised> {
    let Some(next) = call::call_special(thread, iterator, Special::Anext, &[]) else {
        let name = type_name(thread, iterator);
        return Err(error::type_error(
            thread,
            format!("'async for' requires an iterator with __anext__ method, got {name}"),
        ));
    };
    let next = next?;
    awaitable(thread, &next, 0).map_err(|raised| {
        if !super::container::raised_is(thread, ExceptionKind::TypeError) {
            return raised;
        }
        let cause = thread.take_raised();
        let name = type_name(thread, &next);
        let message = format!("'async for' received an invalid object from __anext__: {name}");
        let raised = error::type_error(thread, message);
        if let Some(exception) = thread.raised().as_ref().and_then(Value::downcast::<Exception>) {
            exception.set_context(Some(cause.clone()));
            exception.set_cause(Some(cause));
        }
        raised
    })
}

#[inline(always)]
pub(crate) fn end_async_for(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let stops = exception::is_instance(m.thread, m.get(i.a()), ExceptionKind::StopAsyncIteration);
    let previous = m.slot(i.a() + 1).take();
    let current = m.thread.handled().replace(previous);
    drop(current);
    if !stops {
        let exception = m.take(i.a());
        m.thread.set_raised(exception);
        return Err(Stop::Reraised);
    }
    drop(m.slot(i.a()).take());
    drop(m.slot(i.b()).take());
    Ok(())
}
