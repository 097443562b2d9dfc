//! `anext()`, and the awaitable it answers if it has a default: one that ends with the default where the asynchronous
//! iterator ends.

use crate::interp::ops::generator::awaitable;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::async_value::{AnextAwaitable, CoroutineWrapper};
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::exception::{ExceptionKind, is_instance};
use crate::object::generator;
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Method};
use crate::object::special::Special;
use crate::protocol::call;
use crate::thread::Thread;

pub(crate) fn anext(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator = args.get(0);
    let Some(awaitable) = call::call_special(thread, iterator, Special::Anext, &[]) else {
        let got = type_name(thread, iterator);
        return Err(error::type_error(thread, format!("'{got}' object is not an async iterator")));
    };
    let awaitable = awaitable?;
    Ok(match args.given(1) {
        Some(default) => AnextAwaitable::new(thread, awaitable, default.clone()).into_value(),
        None => awaitable,
    })
}

/// The iterator that drives what `__anext__()` answered.
fn driven(thread: &Thread, this: &AnextAwaitable) -> Result<Value, Raised> {
    let iterator = awaitable(thread, &this.awaitable, 0)?;
    Ok(match generator::of(&iterator) {
        Some(_) => CoroutineWrapper::new(thread, iterator).into_value(),
        None => iterator,
    })
}

/// Goes one step by a method of the driven iterator.
fn step(thread: &Thread, this: &Value, title: &str, given: &[Value]) -> Result<Value, Raised> {
    let this = this.downcast::<AnextAwaitable>().expect("the descriptor checked self");
    let iterator = driven(thread, this)?;
    let answer = call::call_method_named(thread, &iterator, intern(thread, title).as_value(), given);
    let ended =
        thread.raised().is_some_and(|raised| is_instance(thread, &raised, ExceptionKind::StopAsyncIteration));
    if answer.is_err() && ended {
        drop(thread.take_raised());
        return Err(error::stop_iteration(thread, Some(this.default.clone())));
    }
    answer
}

fn itself(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    step(thread, args.get(0), "__next__", &[])
}

fn send(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    step(thread, args.get(0), "send", &[args.get(1).clone()])
}

fn throw(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given: Vec<Value> = (1..4).filter_map(|at| args.given(at).cloned()).collect();
    step(thread, args.get(0), "throw", &given)
}

fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    step(thread, args.get(0), "close", &[])
}

static METHODS: &[Method] = &[
    method("__await__(self, /)", itself, "Return an iterator to be used in await expression."),
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next, "Implement next(self)."),
    method("send(self, value, /)", send, ""),
    method("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", throw, ""),
    method("close(self, /)", close, ""),
];

/// `anext_awaitable`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "anext_awaitable",
    layout: AnextAwaitable::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: METHODS,
    attributes: &[],
};
