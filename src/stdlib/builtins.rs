//! `builtins`: the functions, classes and constants that every program sees.

use super::import::builtin_import;
use super::site_builtins;
use crate::builtins::functions::{iteration, numbers, objects, output, running, summing};
use crate::builtins::{CLASSES, anext, build_class};
use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::class::class_of_shape;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::module::Module;
use crate::object::native::{Method, Native};
use crate::thread::Thread;

static FUNCTIONS: &[Method] = &[
    function(
        "__import__(name, globals=None, locals=None, fromlist=(), level=0)",
        builtin_import,
        "Import a module.",
    ),
    function("abs(x, /)", numbers::abs, "Return the absolute value of the argument."),
    function(
        "aiter(async_iterable, /)",
        iteration::aiter,
        "Return an AsyncIterator for an AsyncIterable object.",
    ),
    function(
        "all(iterable, /)",
        iteration::all,
        "Return True if bool(x) is True for all values x in the iterable.",
    ),
    function(
        "anext(async_iterator, default=<unrepresentable>, /)",
        anext::anext,
        "Return the next item from the async iterator.",
    ),
    function("any(iterable, /)", iteration::any, "Return True if bool(x) is True for any x in the iterable."),
    function("ascii(obj, /)", objects::ascii, "Return an ASCII-only representation of an object."),
    function("bin(number, /)", numbers::bin, "Return the binary representation of an integer."),
    function("breakpoint(*args, **kws)", objects::breakpoint, "Call sys.breakpointhook(*args, **kws)."),
    function(
        "callable(obj, /)",
        objects::callable,
        "Return whether the object is callable (i.e., some kind of function).",
    ),
    function(
        "chr(i, /)",
        numbers::chr,
        "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.",
    ),
    function(
        "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
        running::compile,
        "Compile source into a code object that can be executed by exec() or eval().",
    ),
    function("delattr(obj, name, /)", objects::delattr, "Deletes the named attribute from the given object."),
    function("dir(object=<unrepresentable>, /)", objects::dir, "Return an alphabetized list of names."),
    function("divmod(x, y, /)", numbers::divmod, "Return the tuple (x//y, x%y)."),
    function(
        "eval(source, /, globals=None, locals=None)",
        running::eval,
        "Evaluate the given source in the context of globals and locals.",
    ),
    function(
        "exec(source, /, globals=None, locals=None, *, closure=None)",
        running::exec,
        "Execute the given source in the context of globals and locals.",
    ),
    function(
        "format(value, format_spec='', /)",
        objects::format,
        "Return type(value).__format__(value, format_spec).",
    ),
    function(
        "getattr(object, name, default=<unrepresentable>, /)",
        objects::getattr,
        "Get a named attribute from an object.",
    ),
    function(
        "globals()",
        objects::globals,
        "Return the dictionary containing the current scope's global variables.",
    ),
    function(
        "hasattr(obj, name, /)",
        objects::hasattr,
        "Return whether the object has an attribute with the given name.",
    ),
    function("hash(obj, /)", objects::hash, "Return the hash value for the given object."),
    function("hex(number, /)", numbers::hex, "Return the hexadecimal representation of an integer."),
    function("id(obj, /)", objects::id, "Return the identity of an object."),
    function(
        "input(prompt='', /)",
        output::input,
        "Read a string from standard input.  The trailing newline is stripped.",
    ),
    function(
        "isinstance(obj, class_or_tuple, /)",
        iteration::isinstance,
        "Return whether an object is an instance of a class or of a subclass thereof.",
    ),
    function(
        "issubclass(cls, class_or_tuple, /)",
        iteration::issubclass,
        "Return whether 'cls' is derived from another class or is the same class.",
    ),
    function(
        "iter(object, sentinel=<unrepresentable>, /)",
        iteration::iter,
        "Get an iterator from an object.",
    ),
    function("len(obj, /)", iteration::len, "Return the number of items in a container."),
    function(
        "locals()",
        objects::locals,
        "Return a dictionary containing the current scope's local variables.",
    ),
    function(
        "max(*args, key=None, default=<unrepresentable>)",
        iteration::max,
        "Return the largest item of an iterable or of two or more arguments.",
    ),
    function(
        "min(*args, key=None, default=<unrepresentable>)",
        iteration::min,
        "Return the smallest item of an iterable or of two or more arguments.",
    ),
    function(
        "next(iterator, default=<unrepresentable>, /)",
        iteration::next,
        "Return the next item from the iterator.",
    ),
    function("oct(number, /)", numbers::oct, "Return the octal representation of an integer."),
    function("ord(c, /)", numbers::ord, "Return the ordinal value of a character."),
    function(
        "pow(base, exp, mod=None)",
        numbers::pow,
        "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.",
    ),
    function(
        "print(*args, sep=' ', end='\\n', file=None, flush=False)",
        output::print,
        "Prints the values to a stream, or to sys.stdout by default.",
    ),
    function("repr(obj, /)", objects::repr, "Return the canonical string representation of the object."),
    function(
        "round(number, ndigits=None)",
        numbers::round,
        "Round a number to a given precision in decimal digits.",
    ),
    function(
        "setattr(obj, name, value, /)",
        objects::setattr,
        "Sets the named attribute on the given object to the specified value.",
    ),
    function(
        "sorted(iterable, /, *, key=None, reverse=False)",
        iteration::sorted,
        "Return a new list containing all items from the iterable in ascending order.",
    ),
    function(
        "sum(iterable, /, start=0)",
        summing::sum,
        "Return the sum of a 'start' value (default: 0) plus an iterable of numbers",
    ),
    function(
        "vars(object=<unrepresentable>, /)",
        objects::vars,
        "Return the __dict__ of an object, or the local names.",
    ),
];

/// The classes among the built-in ones that have a name here.
const NAMED: &[&str] = &[
    "bool",
    "bytearray",
    "bytes",
    "classmethod",
    "complex",
    "dict",
    "enumerate",
    "filter",
    "float",
    "frozenset",
    "int",
    "list",
    "map",
    "memoryview",
    "object",
    "property",
    "range",
    "reversed",
    "set",
    "slice",
    "staticmethod",
    "str",
    "super",
    "tuple",
    "type",
    "zip",
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    let of_module = module.get(thread, "__name__");
    let build = Native::function(thread, &build_class::ROW, of_module);
    module.set(thread, build_class::ROW.name(), build.into_value());
    for spec in CLASSES.iter().filter(|spec| NAMED.contains(&spec.name)) {
        let class = class_of_shape(thread.root_of((spec.layout)()));
        module.set(thread, spec.name, Value::from_object(class));
    }
    for kind in ExceptionKind::ALL {
        module.set(thread, kind.row().name, class_of_kind(thread, *kind).into_value());
    }
    for alias in ["EnvironmentError", "IOError"] {
        module.set(thread, alias, class_of_kind(thread, ExceptionKind::OSError).into_value());
    }
    module.set(thread, "open", crate::protocol::modules::member(thread, "_io", "open")?);
    module.set(thread, "None", Value::none());
    module.set(thread, "True", Value::bool(true));
    module.set(thread, "False", Value::bool(false));
    module.set(thread, "Ellipsis", Value::ellipsis());
    module.set(thread, "NotImplemented", Value::not_implemented());
    site_builtins::install(thread, module);
    module.set(thread, "__debug__", Value::bool(thread.interpreter().options.optimize == 0));
    Ok(())
}

/// `builtins`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "builtins",
    doc: "Built-in functions, types, exceptions, and other objects.\n\nThis module provides direct access to all \
          'built-in'\nidentifiers of Python; for example, builtins.len is\nthe full name for the built-in function \
          len().",
    functions: FUNCTIONS,
    classes: &[],
    fill: Some(fill),
};
