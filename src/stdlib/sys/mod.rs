//! `sys`: the interpreter as scripts see it. Constants are in [`info`], hooks in [`hooks`], what scripts may set in
//! [`settings`].

mod async_hooks;
mod breakpoint;
mod frames;
mod hooks;
mod info;
mod settings;

use crate::memory::refcount;
use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::native::{ModuleSpec, function};
use crate::object::class::{class_of, class_of_shape, type_name};
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind};
use crate::object::int;
use crate::object::intern::{intern, intern_value};
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::object::set::FrozenSet;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::unraisable::ArgumentsClass;
use crate::protocol::{call, modules};
use crate::thread::Thread;

fn exit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let status = args.get(0);
    let given = if status.is_none() { Vec::new() } else { vec![status.clone()] };
    let given = status.downcast::<Tuple>().map_or(given, |tuple| tuple.items().to_vec());
    let code = match given.as_slice() {
        [] => Value::none(),
        [one] => one.clone(),
        many => Tuple::new(thread, many.to_vec()).into_value(),
    };
    let exception = error::exception(thread, ExceptionKind::SystemExit, given);
    exception.set_field("code", Some(code));
    Err(error::raise(thread, exception.into_value()))
}

fn getrefcount(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let count = args.get(0).header().map_or(u32::MAX, refcount::count);
    Ok(int::from_u64(thread, u64::from(count)))
}

fn getrecursionlimit(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(thread.interpreter().recursion_limit.get())))
}

fn setrecursionlimit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let limit = c_int(thread, args.get(0))?;
    if limit < 1 {
        return Err(error::value_error(thread, "recursion limit must be greater or equal than 1"));
    }
    let limit = limit.unsigned_abs();
    let depth = {
        let frame = thread.running();
        // SAFETY: the running frame is alive.
        if frame.is_null() { 0 } else { unsafe { (*frame).depth } }
    };
    if depth >= limit {
        let message = format!(
            "cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low"
        );
        return Err(error::recursion_error(thread, message));
    }
    thread.interpreter().recursion_limit.set(limit);
    Ok(Value::none())
}

fn intern_text(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match args.get(0).exact::<Str>() {
        Some(text) => Ok(intern_value(thread, text).into_value()),
        None if args.get(0).downcast::<Str>().is_some() => {
            Err(error::type_error(thread, format!("can't intern {}", type_name(thread, args.get(0)))))
        }
        None => {
            let got = type_name(thread, args.get(0));
            Err(error::type_error(thread, format!("intern() argument must be str, not {got}")))
        }
    }
}

fn exception(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(thread.handled_exception().unwrap_or_else(Value::none))
}

fn exc_info(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let Some(handled) = thread.handled_exception() else {
        return Ok(Tuple::of(thread, [Value::none(), Value::none(), Value::none()]).into_value());
    };
    let class = Value::from_object(class_of(thread, &handled));
    let traceback =
        handled.downcast::<Exception>().and_then(Exception::traceback).unwrap_or_else(Value::none);
    Ok(Tuple::of(thread, [class, handled, traceback]).into_value())
}

static FUNCTIONS: &[Method] = &[
    function("exit(status=None, /)", exit, "Exit the interpreter by raising SystemExit(status)."),
    function("getrefcount(object, /)", getrefcount, "Return the reference count of object."),
    function("getrecursionlimit()", getrecursionlimit, "Return the current value of the recursion limit."),
    function(
        "setrecursionlimit(limit, /)",
        setrecursionlimit,
        "Set the maximum depth of the Python interpreter stack to n.",
    ),
    function("intern(string, /)", intern_text, "``Intern'' the given string."),
    function("exception()", exception, "Return the current exception."),
    function("exc_info()", exc_info, "Return current exception information: (type, value, traceback)."),
    function(
        "excepthook(exctype, value, traceback, /)",
        hooks::excepthook,
        "Handle an exception by displaying it with a traceback on sys.stderr.",
    ),
    function("unraisablehook(unraisable, /)", hooks::unraisablehook, "Handle an unraisable exception."),
    function(
        "displayhook(object, /)",
        hooks::displayhook,
        "Print an object to sys.stdout and also save it in builtins._",
    ),
    function(
        "getswitchinterval()",
        settings::getswitchinterval,
        "Return the current thread switch interval; see sys.setswitchinterval().",
    ),
    function(
        "setswitchinterval(interval, /)",
        settings::setswitchinterval,
        "Set the ideal thread switching delay inside the Python interpreter.",
    ),
    function(
        "get_int_max_str_digits()",
        settings::get_max_digits,
        "Return the maximum string digits limit for non-binary int<->str conversions.",
    ),
    function(
        "set_int_max_str_digits(maxdigits)",
        settings::set_max_digits,
        "Set the maximum string digits limit for non-binary int<->str conversions.",
    ),
    function(
        "getdefaultencoding()",
        settings::encoding,
        "Return the current default encoding used by the Unicode implementation.",
    ),
    function(
        "getfilesystemencoding()",
        settings::encoding,
        "Return the encoding used to convert Unicode filenames to OS filenames.",
    ),
    function(
        "getfilesystemencodeerrors()",
        settings::encode_errors,
        "Return the error mode used for Unicode to OS filename conversion.",
    ),
    function("is_finalizing()", settings::is_finalizing, "Return True if Python is exiting."),
    function(
        "_is_gil_enabled()",
        settings::yes,
        "Return True if the GIL is currently enabled and False if the GIL is disabled.",
    ),
    function(
        "_is_interned(string, /)",
        settings::is_interned,
        "Return True if the given string is interned.",
    ),
    function("gettrace()", settings::none, "Return the global debug tracing function set with sys.settrace."),
    function("getprofile()", settings::none, "Return the profiling function set with sys.setprofile."),
    function(
        "getsizeof(object, default=<unrepresentable>)",
        settings::getsizeof,
        "Return the size of object in bytes.",
    ),
    function(
        "getallocatedblocks()",
        settings::getallocatedblocks,
        "Return the number of memory blocks currently allocated.",
    ),
    function(
        "getunicodeinternedsize()",
        settings::getunicodeinternedsize,
        "Return the number of elements of the unicode interned dictionary",
    ),
    function("addaudithook(hook)", settings::addaudithook, "Adds a new audit hook callback."),
    function("audit(event, /, *args)", settings::audit, "Passes the event to any hooks that are attached."),
    function(
        "call_tracing(func, args, /)",
        settings::call_tracing,
        "Call func(*args), while tracing is enabled.",
    ),
    function(
        "get_coroutine_origin_tracking_depth()",
        settings::get_origin_depth,
        "Check status of origin tracking for coroutine objects in this thread.",
    ),
    function(
        "set_coroutine_origin_tracking_depth(depth)",
        settings::set_origin_depth,
        "Enable or disable origin tracking for coroutine objects in this thread.",
    ),
    function(
        "_getframemodulename(depth=0)",
        settings::getframemodulename,
        "Return the name of the module for a calling frame.",
    ),
    function("_getframe(depth=0, /)", frames::getframe, "Return a frame object from the call stack."),
    function(
        "_current_frames()",
        frames::current_frames,
        "Return a dict mapping each thread's thread id to its current stack frame.",
    ),
    function(
        "_current_exceptions()",
        frames::current_exceptions,
        "Return a dict mapping each thread's identifier to its current raised exception.",
    ),
    function(
        "breakpointhook(*args, **kwargs)",
        breakpoint::breakpointhook,
        "This hook function is called by built-in breakpoint().",
    ),
    function(
        "get_asyncgen_hooks()",
        async_hooks::get,
        "Return the installed asynchronous generators hooks.\n\nThis returns a namedtuple of the form (firstiter, finalizer).",
    ),
    function(
        "set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)",
        async_hooks::set,
        "set_asyncgen_hooks([firstiter] [, finalizer])\n\nSet a finalizer for async generators objects.",
    ),
    function(
        "getdlopenflags()",
        settings::getdlopenflags,
        "Return the current value of the flags that are used for dlopen calls.",
    ),
    function(
        "setdlopenflags(flags, /)",
        settings::setdlopenflags,
        "Set the flags used by the interpreter for dlopen calls.",
    ),
    function("_clear_type_cache()", settings::none, "Clear the internal type lookup cache."),
    function("_clear_internal_caches()", settings::none, "Clear all internal performance-related caches."),
    function(
        "_debugmallocstats()",
        settings::none,
        "Print debug info to stderr about the state of the memory allocator.",
    ),
    function(
        "_get_cpu_count_config()",
        settings::cpu_count_config,
        "Private function for getting PyConfig.cpu_count",
    ),
    function(
        "activate_stack_trampoline(backend, /)",
        settings::no_trampoline,
        "Activate stack profiler trampoline *backend*.",
    ),
    function(
        "deactivate_stack_trampoline()",
        settings::none,
        "Deactivate the current stack profiler trampoline backend.",
    ),
    function(
        "is_stack_trampoline_active()",
        settings::no,
        "Return *True* if a stack profiler trampoline is active.",
    ),
];

/// `sys.copyright`
pub(crate) const COPYRIGHT: &str = "Copyright (c) the minipy authors.";

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    let options = &thread.interpreter().options;
    let text = |text: &str| Str::new(thread, text).into_value();
    let texts = |all: &[String]| List::new(thread, all.iter().map(|one| text(one)).collect()).into_value();
    module.set(thread, "modules", modules::all(thread).clone().into_value());
    module.set(thread, "argv", texts(&options.arguments));
    module.set(thread, "path", texts(&options.search_path));
    module.set(thread, "warnoptions", texts(&options.warnings));
    for empty in ["meta_path", "path_hooks"] {
        module.set(thread, empty, List::new(thread, Vec::new()).into_value());
    }
    module.set(thread, "maxsize", int::from_i64(thread, i64::MAX));
    module.set(thread, "maxunicode", Value::small(0x10_FFFF));
    module.set(thread, "byteorder", text(if cfg!(target_endian = "little") { "little" } else { "big" }));
    module.set(thread, "platform", text("linux"));
    module.set(thread, "hexversion", Value::small(0x030D_00F0));
    module.set(thread, "api_version", Value::small(1013));
    module.set(thread, "dont_write_bytecode", Value::bool(true));
    module.set(thread, "version", text(&format!("3.13.0 (minipy {})", env!("CARGO_PKG_VERSION"))));
    module.set(thread, "copyright", text(COPYRIGHT));
    let mut standard: Vec<&str> = crate::stdlib::MODULES.iter().map(|spec| spec.name).collect();
    standard.extend(crate::stdlib::EMBEDDED.iter().map(|row| row.0).filter(|name| !name.contains('.')));
    let standard = standard.iter().map(|name| intern(thread, name).into_value()).collect();
    let standard = Tuple::new(thread, standard).into_value();
    let frozen = Value::from_object(class_of_shape(thread.root::<FrozenSet>()));
    let frozen = call::call(thread, &frozen, &[standard])?;
    module.set(thread, "stdlib_module_names", frozen);
    let names: Vec<Value> =
        crate::stdlib::MODULES.iter().map(|spec| intern(thread, spec.name).into_value()).collect();
    for (descriptor, title) in [(0, "stdin"), (1, "stdout"), (2, "stderr")] {
        let stream = crate::stdlib::io::standard(thread, descriptor, &format!("<{title}>"))?;
        module.set(thread, &format!("__{title}__"), stream.clone());
        module.set(thread, title, stream);
    }
    module.set(thread, "builtin_module_names", Tuple::new(thread, names).into_value());
    for hook in ["breakpointhook", "displayhook", "excepthook", "unraisablehook"] {
        if let Some(function) = module.get(thread, hook) {
            module.set(thread, &format!("__{hook}__"), function);
        }
    }
    let arguments = crate::stdlib::struct_sequence::class(thread, &hooks::UNRAISABLE);
    thread.interpreter().extension::<ArgumentsClass>().0.get_or_init(|| arguments.into_value());
    info::fill(thread, module);
    Ok(())
}

/// `sys`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "sys",
    doc: "This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.",
    functions: FUNCTIONS,
    classes: &[],
    fill: Some(fill),
};
