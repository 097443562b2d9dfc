//! `_sitebuiltins`: the objects that CPython's `site` adds to the built-in names: `exit` and `quit`, `help`, and the
//! texts `copyright`, `credits` and `license`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, getter, method};
use crate::object::class::flag;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::protocol::{call, construct, modules};
use crate::stdlib::iterator::{of, stateful};
use crate::thread::Thread;

stateful!(
    /// `exit` or `quit`: holds its name.
    Quitter,
    Value,
    ()
);
stateful!(
    /// A text by name, which calling it prints: holds the name and the text.
    Printer,
    (Value, Value),
    ()
);
stateful!(
    /// `help`
    Helper,
    (),
    ()
);

const CREDITS: &str = "    minipy is written by its authors, and stands on the language and the design of CPython.\n    Thanks to all who made Python what it is. See www.python.org for more information.";

const LICENSE: &str = "minipy comes under the licence in the file LICENSE of its sources.\nSee https://www.python.org/psf/license/ for that of CPython.";

/// A text of more lines is shown only when it is asked for.
const SHOWN_AT_ONCE: usize = 23;

fn words(value: &Value) -> String {
    value.downcast::<Str>().map(Str::lossy).unwrap_or_default()
}

fn quitter_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let name = words(&of::<Quitter>(args.get(0)).fixed);
    Ok(Str::new(thread, &format!("Use {name}() or Ctrl-D (i.e. EOF) to exit")).into_value())
}

fn quitter_call(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stdin = modules::member(thread, "sys", "stdin");
    let close = intern(thread, "close");
    let closed =
        stdin.and_then(|stream| call::call_method_named(thread, &stream, close.as_value(), &[]).map(drop));
    if closed.is_err() {
        drop(thread.take_raised());
    }
    let exception = error::exception(thread, ExceptionKind::SystemExit, vec![args.get(1).clone()]);
    exception.set_field("code", Some(args.get(1).clone()));
    Err(error::raise(thread, exception.into_value()))
}

fn quitter_name(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of::<Quitter>(this).fixed.clone())
}

fn quitter_eof(thread: &Thread, _: &Value) -> Result<Value, Raised> {
    Ok(Str::new(thread, "Ctrl-D (i.e. EOF)").into_value())
}

fn printer_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (name, text) = &of::<Printer>(args.get(0)).fixed;
    if words(text).lines().count() <= SHOWN_AT_ONCE && words(name) != "license" {
        return Ok(text.clone());
    }
    let name = words(name);
    Ok(Str::new(thread, &format!("Type {name}() to see the full {name} text")).into_value())
}

fn printer_call(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let print = modules::member(thread, "builtins", "print")?;
    call::call(thread, &print, &[of::<Printer>(args.get(0)).fixed.1.clone()])
}

fn helper_repr(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let words = "Type help() for interactive help, or help(object) for help about object.";
    Ok(Str::new(thread, words).into_value())
}

fn helper_call(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (given, keywords) = construct::spread(args.get(1), args.get(2));
    let help = modules::member(thread, "pydoc", "help")?;
    call::call_spread(thread, &help, given, keywords.as_deref())
}

static QUITTER_METHODS: &[Method] = &[
    method("__repr__(self, /)", quitter_repr, "Return repr(self)."),
    method("__call__(self, code=None)", quitter_call, "Call self as a function."),
];

static QUITTER_ATTRIBUTES: &[Attribute] = &[getter("name", quitter_name), getter("eof", quitter_eof)];

static PRINTER_METHODS: &[Method] = &[
    method("__repr__(self, /)", printer_repr, "Return repr(self)."),
    method("__call__(self)", printer_call, "Call self as a function."),
];

static HELPER_METHODS: &[Method] = &[
    method("__repr__(self, /)", helper_repr, "Return repr(self)."),
    method("__call__(self, /, *args, **kwds)", helper_call, "Call self as a function."),
];

const fn class(
    name: &'static str,
    layout: fn() -> &'static crate::memory::layout::Layout,
    doc: &'static str,
    methods: &'static [Method],
    attributes: &'static [Attribute],
) -> ClassSpec {
    ClassSpec { name, layout, base: Some(Instance::layout), flags: flag::NO_NEW, doc, methods, attributes }
}

static QUITTER: ClassSpec =
    class("_sitebuiltins.Quitter", Quitter::layout, "", QUITTER_METHODS, QUITTER_ATTRIBUTES);

static PRINTER: ClassSpec = class(
    "_sitebuiltins._Printer",
    Printer::layout,
    "Prints the licence, the contributors or the copyright notice at the prompt.",
    PRINTER_METHODS,
    &[],
);

static HELPER: ClassSpec = class(
    "_sitebuiltins._Helper",
    Helper::layout,
    "Define the builtin 'help'.\n\nhelp() without an argument starts the interactive help, help(thing) shows the text about it.",
    HELPER_METHODS,
    &[],
);

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[&QUITTER, &PRINTER, &HELPER];

/// Adds the objects to the built-in names.
pub(crate) fn install(thread: &Thread, builtins: &Module) {
    for name in ["exit", "quit"] {
        let held = Str::new(thread, name).into_value();
        builtins.set(thread, name, Quitter::with_shape(thread.root::<Quitter>(), held, ()));
    }
    for (name, text) in
        [("copyright", crate::stdlib::sys::COPYRIGHT), ("credits", CREDITS), ("license", LICENSE)]
    {
        let held = (Str::new(thread, name).into_value(), Str::new(thread, text).into_value());
        builtins.set(thread, name, Printer::with_shape(thread.root::<Printer>(), held, ()));
    }
    builtins.set(thread, "help", Helper::with_shape(thread.root::<Helper>(), (), ()));
}

/// `_sitebuiltins`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_sitebuiltins",
    doc: "The objects used by the site module to add custom builtins.",
    functions: &[],
    classes: &[("Quitter", Quitter::layout), ("_Printer", Printer::layout), ("_Helper", Helper::layout)],
    fill: None,
};
