//! `coroutine`, and `coroutine_wrapper`, the iterator that its `__await__` gives: both drive a frame as a generator does.

use super::generator::{
    close, close_value, get_code, get_delegate, get_frame, get_name, get_qualname, get_running,
    get_suspended, itself, of, repr, send, send_value, set_name, set_qualname, throw, throw_value, thrown,
    to_python,
};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, getter, method};
use crate::object::async_value::CoroutineWrapper;
use crate::object::class::flag;
use crate::object::generator::Coroutine;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method};
use crate::thread::Thread;

/// `coroutine.__await__()`: an iterator that drives it.
fn make_await(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(CoroutineWrapper::new(thread, args.get(0).clone()).into_value())
}

fn get_origin(_: &Thread, _: &Value) -> Result<Value, Raised> {
    Ok(Value::none())
}

static METHODS: &[Method] = &[
    method("__await__(self, /)", make_await, "Return an iterator to be used in await expression."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method(
        "send(self, value, /)",
        send,
        "send(arg) -> send 'arg' into coroutine,\nreturn next iterated value or raise StopIteration.",
    ),
    method(
        "throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
        throw,
        "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or raise\nStopIteration.",
    ),
    method("close(self, /)", close, "close() -> raise GeneratorExit inside coroutine."),
];

static ATTRIBUTES: &[Attribute] = &[
    attribute("__name__", get_name, set_name),
    attribute("__qualname__", get_qualname, set_qualname),
    getter("cr_code", get_code),
    getter("cr_running", get_running),
    getter("cr_suspended", get_suspended),
    getter("cr_await", get_delegate),
    getter("cr_frame", get_frame),
    getter("cr_origin", get_origin),
];

/// `coroutine`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "coroutine",
    layout: Coroutine::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW | flag::FINALIZES | flag::WEAKLY_REFERENCEABLE,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};

fn wrapped(value: &Value) -> Value {
    let wrapper = value.downcast::<CoroutineWrapper>();
    wrapper.expect("the descriptor checked self").value.clone()
}

fn wrapper_send(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let step = send_value(thread, of(&wrapped(args.get(0))), args.get(1).clone())?;
    to_python(thread, step)
}

fn wrapper_next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let step = send_value(thread, of(&wrapped(args.get(0))), Value::none())?;
    to_python(thread, step)
}

fn wrapper_throw(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let exception = thrown(thread, args.get(1), args.given(2), args.given(3))?;
    let step = throw_value(thread, of(&wrapped(args.get(0))), exception)?;
    to_python(thread, step)
}

fn wrapper_close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    close_value(thread, of(&wrapped(args.get(0))))
}

static WRAPPER_METHODS: &[Method] = &[
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", wrapper_next, "Implement next(self)."),
    method("send(self, value, /)", wrapper_send, ""),
    method("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", wrapper_throw, ""),
    method("close(self, /)", wrapper_close, ""),
];

/// `coroutine_wrapper`
pub(crate) static WRAPPER: ClassSpec = ClassSpec {
    name: "coroutine_wrapper",
    layout: CoroutineWrapper::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "A wrapper object implementing __await__ for coroutines.",
    methods: WRAPPER_METHODS,
    attributes: &[],
};
