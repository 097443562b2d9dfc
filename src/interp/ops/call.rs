//! Calls and returns. A Python function is entered without leaving the loop: its frame opens over the
//! caller's outgoing registers.

use super::jump::poll;
use super::open;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step, Stop};
use crate::interp::{resume, unwind};
use crate::memory::heap::Obj;
use crate::memory::layout::Kind;
use crate::memory::value::{Raised, Value, end};
use crate::object::class::{Class, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::{Function, Method, Replaceable};
use crate::object::instance::Instance;
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::native::RawArguments;
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::call::{self, Values, open_frame};
use crate::protocol::{bind, callee, construct, iterate};
use crate::thread::Thread;
use crate::thread::frame::{Entry, Frame};
use crate::thread::loaded::CodeObject;
use std::sync::atomic::Ordering::Relaxed;

#[inline(always)]
pub(crate) fn call(m: &mut Machine, i: Instruction) -> Step {
    call_at(m, i, i.b(), i.c(), false, None)
}

#[inline(always)]
pub(crate) fn call_method(m: &mut Machine, i: Instruction) -> Step {
    call_at(m, i, i.b(), i.c(), true, None)
}

#[inline(always)]
pub(crate) fn call_keywords(m: &mut Machine, i: Instruction) -> Step {
    let names = m.word(0) as usize;
    let names = m.constant(names).downcast::<Tuple>();
    call_at(m, i, i.b(), i.c(), true, names)
}

/// Calls what is in `r[base]`: `count` arguments from `r[base + FRAME_WORDS]` on, the first of which may be missing.
#[inline(always)]
fn call_at(
    m: &mut Machine,
    i: Instruction,
    base: usize,
    count: usize,
    first_may_miss: bool,
    keywords: Option<&Tuple>,
) -> Step {
    m.save();
    let first_missing = first_may_miss && m.slot(base + FRAME_WORDS).is_none();
    if !first_missing
        && keywords.is_none()
        && let Some(function) = m.get(base).exact::<Function>()
    {
        let code = function.code_pointer();
        // SAFETY: the function in `r[base]` keeps its code; the outgoing registers hold the header and the arguments.
        unsafe {
            if (*code).simple_arguments == count as isize {
                return enter_simple(m, base, count, code);
            }
        }
    }
    let outcome = call_slow(m.thread, m.slot(base), count, first_missing, keywords)?;
    finish_call(m, i, outcome)
}

/// Opens the frame of a function that takes just these arguments, in place.
///
/// # Safety
/// `r[base]` holds the function, its code is `code`, and the arguments are in place.
#[inline(always)]
unsafe fn enter_simple(m: &mut Machine, base: usize, count: usize, code: *const CodeObject) -> Step {
    // SAFETY: the contract; the window has room because the limit keeps a margin of the largest window.
    unsafe {
        let frame = std::ptr::from_mut(m.slot(base)).cast::<Frame>();
        let depth = m.frame().depth + 1;
        if depth > m.thread.interpreter().recursion_limit.get()
            || frame.cast::<Option<Value>>() >= m.thread.stack_limit()
        {
            return Err(error::too_deep(m.thread, "").into());
        }
        let registers = Frame::registers(frame);
        if (*code).locals > count {
            std::ptr::write_bytes(registers.add(count), 0, (*code).locals - count);
        }
        (&raw mut (*frame).previous).write(m.frame);
        (&raw mut (*frame).code).write(code);
        (&raw mut (*frame).at).write((*code).stream());
        (&raw mut (*frame).namespace).write(None);
        (&raw mut (*frame).object).write(None);
        (&raw mut (*frame).generator).write(std::ptr::null());
        (&raw mut (*frame).depth).write(depth);
        (&raw mut (*frame).entry).write(Entry::Call);
        m.enter(frame);
    }
    if m.thread.breaker.load(Relaxed) != 0 {
        poll(m.thread)?;
    }
    Ok(())
}

/// What a slow call came to.
enum Outcome {
    /// The result.
    Value(Value),
    /// A frame to run, and what is to be dropped when it does.
    Frame(*mut Frame, Option<Value>),
}

#[inline(always)]
fn finish_call(m: &mut Machine, i: Instruction, outcome: Outcome) -> Step {
    match outcome {
        Outcome::Value(value) => {
            m.set(i.a(), value);
            m.skip(1);
            if m.thread.breaker.load(Relaxed) != 0 {
                poll_after_call(m)?;
            }
            Ok(())
        }
        Outcome::Frame(frame, old) => {
            m.enter(frame);
            drop(old);
            if m.thread.breaker.load(Relaxed) != 0 {
                poll(m.thread)?;
            }
            Ok(())
        }
    }
}

#[inline(always)]
fn poll_after_call(m: &mut Machine) -> Step {
    Ok(poll(m.thread)?)
}

/// Any call but the simplest. The callee is at `base`, its arguments behind the room for a frame's header; all of
/// them are consumed.
#[inline(never)]
fn call_slow(
    thread: &Thread,
    base: &mut Option<Value>,
    count: usize,
    first_missing: bool,
    keywords: Option<&Tuple>,
) -> Result<Outcome, Raised> {
    let window: *mut Option<Value> = base;
    let first = FRAME_WORDS + usize::from(first_missing);
    let count = count - usize::from(first_missing);
    // SAFETY: the outgoing registers belong to the running frame's window: the callee, the gap, `count` arguments.
    // They stay as they are while Rust functions run.
    let (callee, arguments) = unsafe {
        let callee = (*window).as_ref().unwrap_unchecked();
        (callee, std::slice::from_raw_parts(window.add(first).cast::<Value>(), count))
    };
    let in_rust = match callee.header().map(|header| header.shape().kind) {
        Some(Kind::Native | Kind::Descriptor) => true,
        Some(Kind::Type) => {
            callee.downcast::<Class>().is_some_and(|class| construct::factory(thread, class).is_some())
        }
        _ => false,
    };
    if in_rust {
        let result = call::call_raw(thread, callee, RawArguments { values: arguments, keywords });
        // SAFETY: as above.
        unsafe { clear(window, first, count) };
        return result.map(Outcome::Value);
    }
    // SAFETY: the window is the caller's.
    if let Some(outcome) = unsafe { in_place(thread, window, callee.clone(), first, count, keywords) } {
        return outcome;
    }
    let callee = callee.clone();
    let mut values: Values = arguments.iter().cloned().collect();
    // SAFETY: as above; the clones keep the values.
    unsafe { clear(window, first, count) };
    prepare(thread, callee, &mut values, keywords, window)
}

/// Opens the frame of a function, of a method or of a plain class's `__init__`, if the arguments fit.
///
/// # Safety
/// As in `open::place`.
#[inline(always)]
unsafe fn in_place(
    thread: &Thread,
    window: *mut Option<Value>,
    callee: Value,
    first: usize,
    count: usize,
    keywords: Option<&Tuple>,
) -> Option<Result<Outcome, Raised>> {
    let given = count - keywords.map_or(0, |names| names.items().len());
    let fit = |function: &Value, given| open::fit(function.exact::<Function>()?, given, keywords);
    let (function, receiver, entry, fit) = match callee.header()?.shape().kind {
        Kind::Function => {
            let fit = fit(&callee, given)?;
            (callee, None, Entry::Call, fit)
        }
        Kind::Method => {
            let method = callee.downcast::<Method>()?;
            let fit = fit(&method.function, given + 1)?;
            (method.function.clone(), Some(method.receiver.clone()), Entry::Call, fit)
        }
        Kind::Type => {
            let class = callee.downcast::<Class>()?;
            let shape = construct::plain_shape(thread, class)?;
            let init = class.special(thread, Special::Init)?;
            let fit = fit(&init, given + 1)?;
            (init, Some(Instance::with_shape(shape).into_value()), Entry::Init, fit)
        }
        _ => return None,
    };
    let made = if entry == Entry::Init { receiver.clone() } else { None };
    // SAFETY: the contract.
    let placed = unsafe { open::place(thread, window, &fit, function, receiver, first, entry) };
    Some(placed.map(|(frame, old)| {
        // SAFETY: the frame was just opened.
        unsafe { (*frame).namespace = made };
        Outcome::Frame(frame, old)
    }))
}

/// Empties a call's outgoing registers.
///
/// # Safety
/// They belong to the running frame's window.
unsafe fn clear(window: *mut Option<Value>, first: usize, count: usize) {
    // SAFETY: the contract.
    unsafe {
        for at in first..first + count {
            end((*window.add(at)).take());
        }
        end((*window).take());
    }
}

/// Turns a call into a frame to run, if it comes down to a Python function, or makes it.
fn prepare(
    thread: &Thread,
    mut callee: Value,
    values: &mut Values,
    keywords: Option<&Tuple>,
    window: *mut Option<Value>,
) -> Result<Outcome, Raised> {
    let bound = callee.exact::<Method>().map(|method| (method.function.clone(), method.receiver.clone()));
    if let Some((function, receiver)) = bound {
        values.insert(0, receiver);
        callee = function;
    }
    if callee.exact::<Function>().is_some() {
        let frame = open(thread, callee, std::mem::take(values), keywords, window, Entry::Call)?;
        return Ok(Outcome::Frame(frame, None));
    }
    if let Some(class) = callee.downcast::<Class>()
        && let Some(shape) = construct::plain_shape(thread, class)
        && let Some(init) = class.special(thread, Special::Init)
        && init.exact::<Function>().is_some()
    {
        let object = Instance::with_shape(shape).into_value();
        values.insert(0, object.clone());
        let frame = open(thread, init, std::mem::take(values), keywords, window, Entry::Init)?;
        // SAFETY: the frame was just opened.
        unsafe { (*frame).namespace = Some(object) };
        return Ok(Outcome::Frame(frame, None));
    }
    let result = call::call_raw(thread, &callee, RawArguments { values, keywords });
    drop(std::mem::take(values));
    result.map(Outcome::Value)
}

fn open(
    thread: &Thread,
    function: Value,
    values: Values,
    keywords: Option<&Tuple>,
    window: *mut Option<Value>,
    entry: Entry,
) -> Result<*mut Frame, Raised> {
    let frame = window.cast::<Frame>();
    // SAFETY: the outgoing registers are empty and the next frame's place.
    unsafe {
        open_frame(thread, function, frame, thread.frame.get(), entry)?;
        let function =
            (*frame).function.as_ref().and_then(Value::downcast::<Function>).expect("it was just put there");
        if let Err(raised) = bind::arguments(thread, function, values, keywords, Frame::registers(frame)) {
            drop((*frame).function.take());
            Frame::wipe(frame);
            return Err(raised);
        }
    }
    Ok(frame)
}

#[inline(always)]
pub(crate) fn call_spread(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let base = i.b();
    let callee = m.take(base);
    let positional = m.take(base + FRAME_WORDS);
    let keywords = m.slot(base + FRAME_WORDS + 1).take();
    let outcome = spread(m.thread, callee, positional, keywords, m.slot(base))?;
    finish_call(m, i, outcome)
}

#[cold]
fn not_iterable_arguments(thread: &Thread, callee: &Value, arguments: &Value) -> Raised {
    let (name, got) = (callee::name(thread, callee), type_name(thread, arguments));
    error::type_error(thread, format!("{name} argument after * must be an iterable, not {got}"))
}

#[inline(never)]
fn spread(
    thread: &Thread,
    callee: Value,
    positional: Value,
    keywords: Option<Value>,
    window: *mut Option<Value>,
) -> Result<Outcome, Raised> {
    let mut values: Values = if let Some(tuple) = positional.downcast::<Tuple>() {
        tuple.items().iter().cloned().collect()
    } else if let Some(list) = positional.exact::<List>() {
        list.to_vec().into()
    } else {
        if !iterate::is_iterable(thread, &positional) {
            return Err(not_iterable_arguments(thread, &callee, &positional));
        }
        iterate::collect(thread, &positional)?.into()
    };
    drop(positional);
    let pairs = keywords.as_ref().and_then(Value::downcast::<Dict>).map(Dict::pairs).unwrap_or_default();
    drop(keywords);
    if pairs.is_empty() {
        return prepare(thread, callee, &mut values, None, window);
    }
    let mut titles = Vec::with_capacity(pairs.len());
    for (title, value) in pairs {
        if title.downcast::<Str>().is_none() {
            return Err(error::type_error(thread, "keywords must be strings"));
        }
        titles.push(title);
        values.push(value);
    }
    let titles = Tuple::new(thread, titles);
    prepare(thread, callee, &mut values, Some(&titles), window)
}

#[inline(always)]
pub(crate) fn return_value(m: &mut Machine, i: Instruction) -> Step {
    let value = m.obtain(i.a(), i.consumes_a());
    leave(m, value)
}

#[inline(always)]
pub(crate) fn return_const(m: &mut Machine, i: Instruction) -> Step {
    let value = m.constant(i.wide() as usize).clone();
    leave(m, value)
}

/// The cache words behind the instruction that entered a frame.
#[inline(always)]
fn words_behind(entry: Entry) -> usize {
    if entry == Entry::Attribute { super::attribute::WORDS } else { 1 }
}

/// Ends the running frame with a value.
#[inline(always)]
fn leave(m: &mut Machine, value: Value) -> Step {
    let frame = m.frame;
    let words;
    // SAFETY: the running frame ends here: its locals are dropped, temporaries hold nothing (the compiler's
    // contract), the caller's frame becomes the running one.
    let value = unsafe {
        words = words_behind((*frame).entry);
        let made = match (*frame).entry {
            _ if (*frame).object.is_some() || !(*frame).generator.is_null() => {
                return leave_special(m, value);
            }
            Entry::Call | Entry::Attribute => None,
            Entry::Init if value.is_none() => (*frame).namespace.take(),
            _ => return leave_special(m, value),
        };
        (*frame).entry = Entry::Leaving;
        let locals = (*(*frame).code).locals;
        for register in 0..locals {
            end((*m.registers.add(register)).take());
        }
        let previous = (*frame).previous;
        let function = (*frame).function.take();
        Frame::wipe(frame);
        m.enter(previous);
        end(function);
        made.unwrap_or(value)
    };
    let instruction = m.fetch();
    m.set(instruction.a(), value);
    m.skip(words);
    if m.thread.breaker.load(Relaxed) != 0 {
        poll_after_call(m)?;
    }
    Ok(())
}

/// Ends a frame that native code, a class's call, a `for` or a `Send` entered, or that has a frame object.
#[inline(always)]
fn leave_special(m: &mut Machine, value: Value) -> Step {
    let (outcome, previous) = close(m.thread, m.frame, value)?;
    match outcome {
        Closed::Native(value) => {
            m.result = Some(value);
            Err(Stop::Leave)
        }
        Closed::Call(value, words) => {
            m.enter(previous);
            let instruction = m.fetch();
            m.set(instruction.a(), value);
            m.skip(words);
            Ok(())
        }
        Closed::ForIter => {
            m.enter(previous);
            let instruction = m.fetch();
            m.save();
            drop(m.slot(instruction.b()).take());
            m.skip(1);
            m.jump(instruction.c_signed());
            Ok(())
        }
        Closed::Send(value) => {
            m.enter(previous);
            let instruction = m.fetch();
            m.save();
            drop(m.slot(instruction.b()).take());
            m.set(instruction.a(), value);
            let distance = m.word(0) as i64;
            m.skip(1);
            m.jump(distance);
            Ok(())
        }
    }
}

enum Closed {
    Native(Value),
    Call(Value, usize),
    ForIter,
    Send(Value),
}

#[inline(never)]
fn close(thread: &Thread, frame: *mut Frame, value: Value) -> Result<(Closed, *mut Frame), Stop> {
    // SAFETY: the running frame ends here.
    unsafe {
        let (entry, previous) = ((*frame).entry, (*frame).previous);
        let object = if entry == Entry::Init { (*frame).namespace.take() } else { None };
        if entry == Entry::Init && !value.is_none() {
            let message = format!("__init__() should return None, not '{}'", type_name(thread, &value));
            unwind::close_frame(thread, frame);
            thread.frame.set(previous);
            error::type_error(thread, message);
            return Err(Stop::Raised);
        }
        if !(*frame).generator.is_null() {
            resume::finish(thread, frame);
        }
        unwind::close_frame(thread, frame);
        let closed = match entry {
            Entry::Native => Closed::Native(value),
            Entry::Call | Entry::Attribute => Closed::Call(value, words_behind(entry)),
            Entry::Init => Closed::Call(object.unwrap_or(value), words_behind(entry)),
            Entry::ForIter => Closed::ForIter,
            Entry::Send => Closed::Send(value),
            Entry::Leaving => unreachable!("a frame ends once"),
        };
        Ok((closed, previous))
    }
}

#[inline(always)]
pub(crate) fn make_function(m: &mut Machine, i: Instruction) -> Step {
    let code = m.constant(i.wide() as usize);
    let function = new_function(m.thread, m.function(), code);
    m.set(i.a(), function);
    Ok(())
}

#[inline(never)]
fn new_function(thread: &Thread, maker: &Function, code: &Value) -> Value {
    let code: Obj<CodeObject> =
        Obj::from_ref(code.downcast::<CodeObject>().expect("the compiler puts code there"));
    let module = maker.globals.get_name(thread, name(thread, Name::__name__));
    let doc = if code.code.has_docstring { code.values.constants.first().cloned() } else { None };
    let parts = Replaceable {
        name: Some(code.values.name.clone()),
        qualified_name: Some(code.values.qualified_name.clone()),
        module,
        doc,
        ..Replaceable::default()
    };
    Function::new(thread, code, maker.globals.clone(), maker.builtins.clone(), parts).into_value()
}

#[inline(always)]
pub(crate) fn set_function_attribute(m: &mut Machine, i: Instruction) -> Step {
    let value = m.obtain(i.b(), i.consumes_b());
    let function = m.get(i.a()).downcast::<Function>().expect("MakeFunction came before");
    if i.small() == 3 {
        function.closure.set(Obj::try_from(value).ok());
        return Ok(());
    }
    function.parts.with(|parts| match i.small() {
        0 => parts.defaults = Some(value),
        1 => parts.keyword_defaults = Some(value),
        2 => parts.annotations = Some(value),
        _ => parts.type_params = Some(value),
    });
    Ok(())
}
