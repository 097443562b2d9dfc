//! Calls: of anything from Rust, and the binding of arguments to a Python function's parameters.

use super::receiver::{check_class, check_receiver};
use crate::memory::heap::Obj;
use crate::memory::layout::{Kind, Object};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::{Function, Method, StaticMethod};
use crate::object::method_wrapper::MethodWrapper;
use crate::object::names::{Name, name};
use crate::object::native::{
    self, ClassMethodDescriptor, MethodDescriptor, Native, RawArguments, WrapperDescriptor,
};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, bind, construct};
use crate::thread::Thread;
use crate::thread::frame::{Entry, Frame};
use smallvec::SmallVec;
use std::mem::MaybeUninit;
use std::ptr::NonNull;

/// A call's values, mostly few.
pub(crate) type Values = SmallVec<[Value; 8]>;

/// Calls with positional arguments.
pub(crate) fn call(thread: &Thread, callable: &Value, args: &[Value]) -> Result<Value, Raised> {
    call_raw(thread, callable, RawArguments::positional(args))
}

/// Calls with a list of positional arguments and a dict of keyword ones.
pub(crate) fn call_spread(
    thread: &Thread,
    callable: &Value,
    args: Vec<Value>,
    keywords: Option<&Dict>,
) -> Result<Value, Raised> {
    let pairs = keywords.map(Dict::pairs).unwrap_or_default();
    if pairs.is_empty() {
        return call(thread, callable, &args);
    }
    let mut values = args;
    let mut names = Vec::with_capacity(pairs.len());
    for (name, value) in pairs {
        if name.downcast::<Str>().is_none() {
            return Err(error::type_error(thread, "keywords must be strings"));
        }
        names.push(name);
        values.push(value);
    }
    let names = Tuple::new(thread, names);
    call_raw(thread, callable, RawArguments { values: &values, keywords: Some(&names) })
}

/// Calls with arguments as they stand.
#[inline(always)]
pub(crate) fn call_raw(thread: &Thread, callable: &Value, raw: RawArguments<'_>) -> Result<Value, Raised> {
    call_apart(thread, callable, raw.values, raw.keywords)
}

/// The same, with the arguments in machine registers: stored as one struct and read at once, they would wait for the
/// store on each call.
#[inline(never)]
fn call_apart(
    thread: &Thread,
    callable: &Value,
    values: &[Value],
    keywords: Option<&Tuple>,
) -> Result<Value, Raised> {
    let raw = RawArguments { values, keywords };
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, ""));
    }
    match callable.header().map(|header| header.shape().kind) {
        Some(Kind::Function) => {
            let function = callable.downcast::<Function>().expect("the kind says so");
            call_function(thread, function, raw)
        }
        Some(Kind::Method) => {
            let method = callable.downcast::<Method>().expect("the kind says so");
            call_with_first(thread, &method.function, &method.receiver, raw)
        }
        Some(Kind::Native) => {
            let native = callable.downcast::<Native>().expect("the kind says so");
            match &native.bound {
                None => native.method.call(thread, raw),
                Some(bound) => with_first(bound, raw.values, |values| {
                    native.method.call(thread, RawArguments { values, ..raw })
                }),
            }
        }
        Some(Kind::Descriptor) => call_descriptor(thread, callable, raw),
        Some(Kind::Type) => {
            let class = callable.downcast::<Class>().expect("the kind says so");
            if construct::is_called_by_type(thread, class) {
                construct::call_class(thread, class, raw)
            } else {
                call_other(thread, callable, raw)
            }
        }
        _ => call_other(thread, callable, raw),
    }
}

/// Calls a method of a built-in class with its object first.
fn call_descriptor(thread: &Thread, callable: &Value, raw: RawArguments<'_>) -> Result<Value, Raised> {
    let (method, class, wrapper) = match callable.downcast::<MethodDescriptor>() {
        Some(descriptor) => (descriptor.method, &descriptor.class, false),
        None => {
            let descriptor = callable.downcast::<WrapperDescriptor>().expect("the kind says so");
            (descriptor.method, &descriptor.class, true)
        }
    };
    check_receiver(thread, method, class, raw, wrapper)?;
    method.call(thread, raw)
}

/// So many values are put behind another without an allocation.
const FEW: usize = 8;

/// Runs `then` on the values with one more in front. The values are borrowed, not counted.
#[inline(always)]
fn with_first<R>(first: &Value, rest: &[Value], then: impl FnOnce(&[Value]) -> R) -> R {
    if rest.len() >= FEW {
        let values: Vec<Value> = std::iter::once(first).chain(rest).cloned().collect();
        return then(&values);
    }
    let mut room = [const { MaybeUninit::<Value>::uninit() }; FEW];
    let values = room.as_mut_ptr().cast::<Value>();
    // SAFETY: the copies are as good as the borrowed values, which outlive `then`, and are never dropped.
    unsafe {
        std::ptr::copy_nonoverlapping(first, values, 1);
        std::ptr::copy_nonoverlapping(rest.as_ptr(), values.add(1), rest.len());
        then(std::slice::from_raw_parts(values, rest.len() + 1))
    }
}

/// Runs a row with one more positional argument in front.
pub(crate) fn enter_with_first(
    thread: &Thread,
    method: &'static native::Method,
    first: &Value,
    raw: RawArguments<'_>,
) -> Result<Value, Raised> {
    with_first(first, raw.values, |values| method.call(thread, RawArguments { values, ..raw }))
}

/// Calls with one more positional argument in front.
pub(crate) fn call_with_first(
    thread: &Thread,
    callable: &Value,
    first: &Value,
    raw: RawArguments<'_>,
) -> Result<Value, Raised> {
    with_first(first, raw.values, |values| {
        call_raw(thread, callable, RawArguments { values, keywords: raw.keywords })
    })
}

fn call_other(thread: &Thread, callable: &Value, raw: RawArguments<'_>) -> Result<Value, Raised> {
    if let Some(wrapper) = callable.downcast::<MethodWrapper>() {
        return with_first(&wrapper.receiver, raw.values, |values| {
            wrapper.method.call(thread, RawArguments { values, ..raw })
        });
    }
    if let Some(method) = callable.downcast::<StaticMethod>() {
        return call_raw(thread, &method.function.get(), raw);
    }
    if let Some(descriptor) = callable.downcast::<ClassMethodDescriptor>() {
        check_class(thread, descriptor, raw)?;
        return descriptor.method.call(thread, raw);
    }
    match class_of(thread, callable).special(thread, Special::Call) {
        Some(special) => call_found(thread, &special, callable, raw),
        None => Err(not_callable(thread, callable)),
    }
}

/// `TypeError: 'int' object is not callable`
#[cold]
pub(crate) fn not_callable(thread: &Thread, value: &Value) -> Raised {
    error::type_error(thread, format!("'{}' object is not callable", type_name(thread, value)))
}

/// Calls what was found on the receiver's class as a method of the receiver.
pub(crate) fn call_found(
    thread: &Thread,
    special: &Value,
    receiver: &Value,
    raw: RawArguments<'_>,
) -> Result<Value, Raised> {
    let binds_first = special.downcast::<Function>().is_some()
        || special.downcast::<WrapperDescriptor>().is_some()
        || special.downcast::<MethodDescriptor>().is_some();
    if binds_first {
        return call_with_first(thread, special, receiver, raw);
    }
    let class = Value::from_object(class_of(thread, receiver));
    let bound = attribute::bind(thread, special, Some(receiver), &class)?;
    call_raw(thread, &bound, raw)
}

/// The same with positional arguments.
pub(crate) fn call_function_value(
    thread: &Thread,
    special: &Value,
    receiver: &Value,
    args: &[Value],
) -> Result<Value, Raised> {
    call_found(thread, special, receiver, RawArguments::positional(args))
}

/// Calls a special method of the receiver's class; `None` if it has none (or it is None).
pub(crate) fn call_special(
    thread: &Thread,
    receiver: &Value,
    which: Special,
    args: &[Value],
) -> Option<Result<Value, Raised>> {
    let special = class_of(thread, receiver).special(thread, which)?;
    (!special.is_none()).then(|| call_function_value(thread, &special, receiver, args))
}

/// Calls a method by name.
pub(crate) fn call_method(
    thread: &Thread,
    receiver: &Value,
    which: Name,
    args: &[Value],
) -> Result<Value, Raised> {
    call_method_named(thread, receiver, name(thread, which), args)
}

/// Calls a method by an interned name.
pub(crate) fn call_method_named(
    thread: &Thread,
    receiver: &Value,
    title: &Value,
    args: &[Value],
) -> Result<Value, Raised> {
    let (function, unbound) = attribute::load_method(thread, receiver, title)?;
    if unbound {
        call_with_first(thread, &function, receiver, RawArguments::positional(args))
    } else {
        call(thread, &function, args)
    }
}

/// Calls a Python function.
pub(crate) fn call_function(
    thread: &Thread,
    function: &Function,
    raw: RawArguments<'_>,
) -> Result<Value, Raised> {
    enter_function(thread, function, raw, None)
}

/// Runs a class body: a function whose names live in `namespace`.
pub(crate) fn run_class_body(thread: &Thread, function: &Value, namespace: &Value) -> Result<Value, Raised> {
    let Some(function) = function.downcast::<Function>() else {
        return Err(error::type_error(thread, "__build_class__: func must be a function"));
    };
    enter_function(thread, function, RawArguments::positional(&[]), Some(namespace.clone()))
}

/// Runs the code of a module, of `exec` or `eval`: names in `namespace`, or in the globals.
pub(crate) fn run_code(
    thread: &Thread,
    function: &Obj<Function>,
    namespace: Option<Value>,
) -> Result<Value, Raised> {
    enter_function(thread, function, RawArguments::positional(&[]), namespace)
}

fn enter_function(
    thread: &Thread,
    function: &Function,
    raw: RawArguments<'_>,
    namespace: Option<Value>,
) -> Result<Value, Raised> {
    let frame = thread.top().cast::<Frame>();
    // SAFETY: the words above the running frame are free, and hold no values.
    unsafe {
        open_frame(thread, Value::from_object(function), frame, thread.frame.get(), Entry::Native)?;
        let simple = (*function.code_pointer()).simple_arguments == raw.values.len() as isize;
        if simple && raw.keywords.is_none() {
            for (at, value) in raw.values.iter().enumerate() {
                Frame::registers(frame).add(at).write(Some(value.clone()));
            }
        } else if let Err(raised) = bind::arguments(
            thread,
            function,
            raw.values.iter().cloned().collect(),
            raw.keywords,
            Frame::registers(frame),
        ) {
            drop((*frame).function.take());
            Frame::wipe(frame);
            return Err(raised);
        }
        (*frame).namespace = namespace;
        (thread.interpreter().enter)(thread, NonNull::new_unchecked(frame))
    }
}

/// Writes a frame's header for a function and empties its locals, or raises RecursionError. The frame is not
/// yet the running one.
///
/// # Safety
/// `frame` is the place of the next frame on the thread's register stack; word 0 and the locals hold no values.
pub(crate) unsafe fn open_frame(
    thread: &Thread,
    function: Value,
    frame: *mut Frame,
    previous: *mut Frame,
    entry: Entry,
) -> Result<(), Raised> {
    // SAFETY: `previous` is the running frame or null; `frame` is free memory of the stack.
    unsafe {
        let depth = if previous.is_null() { 1 } else { (*previous).depth + 1 };
        let too_deep = depth > thread.interpreter().recursion_limit.get();
        if too_deep || frame.cast::<Option<Value>>() >= thread.stack_limit() || thread.native_stack_is_low() {
            return Err(error::too_deep(thread, ""));
        }
        let code = function.downcast::<Function>().expect("frames run functions").code_pointer();
        let registers = Frame::registers(frame);
        std::ptr::write_bytes(registers, 0, (*code).locals);
        frame.write(Frame {
            at: (*code).stream(),
            code,
            function: Some(function),
            previous,
            namespace: None,
            object: None,
            generator: std::ptr::null(),
            depth,
            entry,
        });
    }
    Ok(())
}

/// True if values of this class can be called.
pub(crate) fn is_callable(thread: &Thread, value: &Value) -> bool {
    let called_directly = value.header().is_some_and(|header| {
        let layout = header.shape().layout;
        [MethodDescriptor::layout(), WrapperDescriptor::layout(), ClassMethodDescriptor::layout()]
            .iter()
            .any(|known| std::ptr::eq(*known, layout))
            || matches!(header.shape().kind, Kind::Function | Kind::Method | Kind::Native)
    });
    called_directly || class_of(thread, value).lookup(thread, name(thread, Name::__call__)).is_some()
}
