//! `async_generator`, and the awaitables its methods answer (PEP 525).

use super::generator::{
    Step, get_code, get_delegate, get_frame, get_name, get_qualname, get_suspended, send_value, set_name,
    set_qualname, throw_value, thrown,
};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, getter, method};
use crate::object::async_step::{AsyncSend, AsyncThrow, StepKind, StepState};
use crate::object::async_value::AsyncValue;
use crate::object::class::{class_of, flag};
use crate::object::error;
use crate::object::exception::{ExceptionKind, is_instance};
use crate::object::generator::{self, AsyncGenerator, Generator};
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::async_hooks;
use crate::thread::Thread;
use std::cell::Cell;

fn of(value: &Value) -> &Generator {
    generator::of(value).expect("the descriptor checked self")
}

/// A step's parts, whichever of the two classes it is.
struct StepView<'a> {
    generator: &'a Generator,
    kind: StepKind,
    value: &'a Value,
    state: &'a Cell<StepState>,
}

fn view(value: &Value) -> StepView<'_> {
    if let Some(step) = value.downcast::<AsyncSend>() {
        return StepView {
            generator: of(&step.generator),
            kind: step.kind,
            value: &step.value,
            state: &step.state,
        };
    }
    let step = value.downcast::<AsyncThrow>().expect("the descriptor checked self");
    StepView { generator: of(&step.generator), kind: step.kind, value: &step.value, state: &step.state }
}

impl StepView<'_> {
    fn name(&self) -> &'static str {
        match self.kind {
            StepKind::Send => "anext",
            StepKind::Throw => "athrow",
            StepKind::Close => "aclose",
        }
    }

    fn reused(&self, thread: &Thread) -> Raised {
        let what = match self.kind {
            StepKind::Send => "__anext__()/asend()",
            StepKind::Throw | StepKind::Close => "aclose()/athrow()",
        };
        error::runtime_error(thread, format!("cannot reuse already awaited {what}"))
    }

    /// Begins the step: one at a time.
    fn begin(&self, thread: &Thread) -> Result<(), Raised> {
        if self.generator.awaited.get() {
            self.state.set(StepState::Done);
            let message = format!("{}(): asynchronous generator is already running", self.name());
            return Err(error::runtime_error(thread, message));
        }
        self.state.set(StepState::Running);
        self.generator.awaited.set(true);
        Ok(())
    }

    fn end(&self) {
        self.state.set(StepState::Done);
        self.generator.awaited.set(false);
    }

    /// What one resumption of the generator means to who awaits the step.
    fn outcome(&self, thread: &Thread, result: Result<Step, Raised>) -> Result<Value, Raised> {
        match result {
            Ok(Step::Yielded(value)) => match value.downcast::<AsyncValue>() {
                None => Ok(value),
                Some(_) if self.kind == StepKind::Close => {
                    self.end();
                    Err(error::runtime_error(thread, "async generator ignored GeneratorExit"))
                }
                Some(wrapped) => {
                    self.end();
                    Err(error::stop_iteration(thread, Some(wrapped.value.clone())))
                }
            },
            Ok(Step::Returned(_)) => {
                self.end();
                self.generator.closed.set(true);
                Err(match self.kind {
                    StepKind::Close => error::stop_iteration(thread, None),
                    _ => error::raise_with(thread, ExceptionKind::StopAsyncIteration, Vec::new()),
                })
            }
            Err(raised) => {
                self.end();
                let ends = [ExceptionKind::StopAsyncIteration, ExceptionKind::GeneratorExit];
                let pending = thread.raised();
                if pending.is_some_and(|value| ends.iter().any(|kind| is_instance(thread, &value, *kind))) {
                    self.generator.closed.set(true);
                    if self.kind == StepKind::Close {
                        drop(thread.take_raised());
                        return Err(error::stop_iteration(thread, None));
                    }
                }
                Err(raised)
            }
        }
    }

    fn send(&self, thread: &Thread, sent: &Value) -> Result<Value, Raised> {
        match self.state.get() {
            StepState::Done => return Err(self.reused(thread)),
            StepState::Running => {
                let result = send_value(thread, self.generator, sent.clone());
                return self.outcome(thread, result);
            }
            StepState::Fresh => {}
        }
        if self.kind != StepKind::Send {
            if self.generator.closed.get() {
                self.state.set(StepState::Done);
                return Err(error::raise_with(thread, ExceptionKind::StopAsyncIteration, Vec::new()));
            }
            if !sent.is_none() {
                return Err(error::runtime_error(
                    thread,
                    "can't send non-None value to a just-started coroutine",
                ));
            }
        }
        self.begin(thread)?;
        let result = match self.kind {
            StepKind::Send => {
                let value = if sent.is_none() { self.value } else { sent };
                send_value(thread, self.generator, value.clone())
            }
            StepKind::Throw => throw_value(thread, self.generator, self.value.clone()),
            StepKind::Close => {
                self.generator.closed.set(true);
                let exit = error::exception(thread, ExceptionKind::GeneratorExit, Vec::new()).into_value();
                throw_value(thread, self.generator, exit)
            }
        };
        self.outcome(thread, result)
    }

    fn throw(&self, thread: &Thread, exception: Value) -> Result<Value, Raised> {
        match self.state.get() {
            StepState::Done => return Err(self.reused(thread)),
            StepState::Fresh => self.begin(thread)?,
            StepState::Running => {}
        }
        let result = throw_value(thread, self.generator, exception);
        self.outcome(thread, result)
    }
}

fn step_send(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    view(args.get(0)).send(thread, args.get(1))
}

fn step_next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    view(args.get(0)).send(thread, &Value::none())
}

fn step_throw(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let exception = thrown(thread, args.get(1), args.given(2), args.given(3))?;
    view(args.get(0)).throw(thread, exception)
}

fn step_close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let step = view(args.get(0));
    if step.state.get() == StepState::Done {
        return Ok(Value::none());
    }
    let exit = error::exception(thread, ExceptionKind::GeneratorExit, Vec::new()).into_value();
    match step.throw(thread, exit) {
        Ok(_) => Err(error::runtime_error(thread, "coroutine ignored GeneratorExit")),
        Err(raised) => {
            let ends = [
                ExceptionKind::StopIteration,
                ExceptionKind::StopAsyncIteration,
                ExceptionKind::GeneratorExit,
            ];
            let pending = thread.raised();
            if pending.is_some_and(|value| ends.iter().any(|kind| is_instance(thread, &value, *kind))) {
                drop(thread.take_raised());
                return Ok(Value::none());
            }
            Err(raised)
        }
    }
}

fn itself(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

fn anext(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    async_hooks::begin(thread, args.get(0))?;
    Ok(AsyncSend::new(thread, args.get(0).clone(), StepKind::Send, Value::none()).into_value())
}

fn asend(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    async_hooks::begin(thread, args.get(0))?;
    Ok(AsyncSend::new(thread, args.get(0).clone(), StepKind::Send, args.get(1).clone()).into_value())
}

fn athrow(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    async_hooks::begin(thread, args.get(0))?;
    let exception = thrown(thread, args.get(1), args.given(2), args.given(3))?;
    Ok(AsyncThrow::new(thread, args.get(0).clone(), StepKind::Throw, exception).into_value())
}

fn aclose(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    async_hooks::begin(thread, args.get(0))?;
    Ok(AsyncThrow::new(thread, args.get(0).clone(), StepKind::Close, Value::none()).into_value())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let title = of(args.get(0)).qualified_name.get();
    let title = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let kind = class_of(thread, args.get(0)).display_name();
    Ok(Str::new(thread, &format!("<{kind} object {title} at {:#x}>", args.get(0).bits())).into_value())
}

fn get_running(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(this).awaited.get()))
}

static METHODS: &[Method] = &[
    method("__aiter__(self, /)", itself, "Return an awaitable, that resolves in asynchronous iterator."),
    method("__anext__(self, /)", anext, "Return a value or raise StopAsyncIteration."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("asend(self, value, /)", asend, "asend(v) -> send 'v' in generator."),
    method(
        "athrow(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
        athrow,
        "athrow(value)\nathrow(type[,value[,tb]])\n\nraise exception in generator.",
    ),
    method("aclose(self, /)", aclose, "aclose() -> raise GeneratorExit inside generator."),
];

static ATTRIBUTES: &[Attribute] = &[
    attribute("__name__", get_name, set_name),
    attribute("__qualname__", get_qualname, set_qualname),
    getter("ag_code", get_code),
    getter("ag_running", get_running),
    getter("ag_suspended", get_suspended),
    getter("ag_await", get_delegate),
    getter("ag_frame", get_frame),
];

/// `async_generator`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "async_generator",
    layout: AsyncGenerator::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW | flag::FINALIZES | flag::WEAKLY_REFERENCEABLE,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};

macro_rules! step_class {
    ($spec:ident, $methods:ident, $name:literal, $layout:ty) => {
        static $methods: &[Method] = &[
            method("__await__(self, /)", itself, "Return an iterator to be used in await expression."),
            method("__iter__(self, /)", itself, "Implement iter(self)."),
            method("__next__(self, /)", step_next, "Implement next(self)."),
            method("send(self, value, /)", step_send, ""),
            method("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", step_throw, ""),
            method("close(self, /)", step_close, ""),
        ];

        #[doc = $name]
        pub(crate) static $spec: ClassSpec = ClassSpec {
            name: $name,
            layout: <$layout>::layout,
            base: Some(Instance::layout),
            flags: flag::NO_NEW,
            doc: "",
            methods: $methods,
            attributes: &[],
        };
    };
}

step_class!(ASEND, ASEND_METHODS, "async_generator_asend", AsyncSend);
step_class!(ATHROW, ATHROW_METHODS, "async_generator_athrow", AsyncThrow);

/// `async_generator_wrapped_value`
pub(crate) static WRAPPED: ClassSpec = ClassSpec {
    name: "async_generator_wrapped_value",
    layout: AsyncValue::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[],
    attributes: &[],
};
