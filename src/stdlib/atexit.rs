//! `atexit`: functions that run at the end, the last one registered first. The command calls `_run_exitfuncs`
//! once the threads are done and before the modules are taken down.

use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::{call, compare, text, unraisable};
use crate::thread::Thread;
use std::cell::RefCell;

/// A function and what it is called with.
#[derive(Clone)]
struct Callback {
    function: Value,
    positional: Value,
    named: Value,
}

/// What is registered; a function that was taken back leaves a hole until all have run.
#[derive(Default)]
struct Callbacks(RefCell<Vec<Option<Callback>>>);

fn callbacks(thread: &Thread) -> &RefCell<Vec<Option<Callback>>> {
    &thread.interpreter().extension::<Callbacks>().0
}

fn register(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = args.get(0).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    let Some((function, rest)) = given.split_first() else {
        return Err(error::type_error(thread, "register() takes at least 1 argument (0 given)"));
    };
    if !call::is_callable(thread, function) {
        return Err(error::type_error(thread, "the first argument must be callable"));
    }
    let positional = Tuple::new(thread, rest.to_vec()).into_value();
    let callback = Callback { function: function.clone(), positional, named: args.get(1).clone() };
    callbacks(thread).borrow_mut().push(Some(callback));
    Ok(function.clone())
}

fn unregister(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut at = 0;
    loop {
        let one = match callbacks(thread).borrow().get(at) {
            None => return Ok(Value::none()),
            Some(one) => one.clone(),
        };
        if let Some(one) = one
            && compare::equal(thread, &one.function, args.get(0))?
        {
            let gone = callbacks(thread).borrow_mut().get_mut(at).and_then(Option::take);
            drop(gone);
        }
        at += 1;
    }
}

fn run(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let mut at = callbacks(thread).borrow().len();
    while at > 0 {
        at -= 1;
        let one = callbacks(thread).borrow().get(at).cloned().flatten();
        let Some(Callback { function, positional, named }) = one else { continue };
        let positional = positional.downcast::<Tuple>().map(|tuple| tuple.items().to_vec());
        let named = named.downcast::<Dict>();
        if call::call_spread(thread, &function, positional.unwrap_or_default(), named).is_err() {
            let raised = thread.take_raised();
            let shown = text::repr(thread, &function).map(|shown| shown.lossy());
            drop(thread.take_raised_if_any());
            let shown = shown.unwrap_or_else(|_| "<object repr() failed>".to_owned());
            thread.set_raised(raised);
            let words = format!("Exception ignored in atexit callback {shown}");
            unraisable::report_as(thread, Some(&words), &Value::none());
        }
    }
    clear_all(thread);
    Ok(Value::none())
}

fn clear_all(thread: &Thread) {
    let gone = callbacks(thread).take();
    drop(gone);
}

fn clear(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    clear_all(thread);
    Ok(Value::none())
}

fn count(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, callbacks(thread).borrow().len()))
}

static FUNCTIONS: &[Method] = &[
    function(
        "register(*args, **kwargs)",
        register,
        "Register a function to be executed upon normal program termination\n\n    func - function to be called at exit\n    args - optional arguments to pass to func\n    kwargs - optional keyword arguments to pass to func\n\n    func is returned to facilitate usage as a decorator.",
    ),
    function(
        "unregister(func, /)",
        unregister,
        "Unregister an exit function which was previously registered using\natexit.register\n\n    func - function to be unregistered",
    ),
    function(
        "_run_exitfuncs()",
        run,
        "Run all registered exit functions.\n\nIf a callback raises an exception, it is logged with sys.unraisablehook.",
    ),
    function("_clear()", clear, "Clear the list of previously registered exit functions."),
    function("_ncallbacks()", count, "Return the number of registered exit functions."),
];

/// `atexit`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "atexit",
    doc: "Functions to be executed upon normal program termination: register and unregister.",
    functions: FUNCTIONS,
    classes: &[],
    fill: None,
};
