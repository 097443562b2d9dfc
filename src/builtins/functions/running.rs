//! `eval`, `exec` and `compile`.

use super::objects::current_locals;
use crate::builtins::evaluate;
use crate::compiler::Options;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::CellObject;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::{buffer, call, number, subscript};
use crate::syntax::Mode;
use crate::thread::Thread;
use crate::thread::loaded::CodeObject;

/// `CO_FUTURE_ANNOTATIONS` in the flags of `compile`.
const FUTURE_ANNOTATIONS: i64 = 0x0100_0000;
/// All other bits that `compile` knows: futures, and the flags of the module ast.
const KNOWN_FLAGS: i64 = 0x01FE_0000 | 0x0000_3600 | 0x0010;

fn options(thread: &Thread) -> Options {
    let running = thread.running();
    // SAFETY: the running frame is alive.
    let future = !running.is_null() && unsafe { (*running).code().code.flags.future_annotations };
    Options { optimize: thread.interpreter().options.optimize, future_annotations: future }
}

/// Compiles a str or bytes-like source; `None` if it is neither.
fn compile_source(
    thread: &Thread,
    source: &Value,
    filename: &str,
    mode: Mode,
    options: Options,
) -> Result<Option<Obj<CodeObject>>, Raised> {
    if let Some(text) = as_str(source) {
        let Some(text) = text.as_str() else {
            crate::builtins::encoding::encode(thread, source, "utf-8", "strict")?;
            return Ok(None);
        };
        let text = if mode == Mode::Eval { text.trim_start_matches([' ', '\t']) } else { text };
        return evaluate::compile_text(thread, text, filename, mode, options).map(Some);
    }
    let Some(bytes) = buffer::bytes_if_any(thread, source)? else { return Ok(None) };
    let start = if mode == Mode::Eval {
        bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    } else {
        0
    };
    evaluate::compile_bytes(thread, &bytes[start..], filename, mode, options).map(Some)
}

/// The code that eval or exec runs.
fn code_of(thread: &Thread, source: &Value, mode: Mode, title: &str) -> Result<Obj<CodeObject>, Raised> {
    if let Some(code) = source.downcast::<CodeObject>() {
        return Ok(Obj::from_ref(code));
    }
    let code = compile_source(thread, source, "<string>", mode, options(thread))?;
    code.ok_or_else(|| {
        error::type_error(thread, format!("{title}() arg 1 must be a string, bytes or code object"))
    })
}

/// Globals and, if they are another mapping, locals.
fn namespaces(
    thread: &Thread,
    args: &Arguments<'_>,
    title: &str,
) -> Result<(Obj<Dict>, Option<Value>), Raised> {
    let (given_globals, given_locals) = (args.not_none(1), args.not_none(2));
    if let Some(locals) = given_locals
        && !subscript::is_mapping(thread, locals)
    {
        let message = match title {
            "eval" => "locals must be a mapping".to_owned(),
            _ => format!("locals must be a mapping or None, not {}", type_name(thread, locals)),
        };
        return Err(error::type_error(thread, message));
    }
    let Some(globals) = given_globals else {
        let globals = evaluate::current_globals(thread);
        let locals = given_locals.cloned().unwrap_or_else(|| current_locals(thread));
        let own = locals.is(globals.as_value());
        return Ok((globals, (!own).then_some(locals)));
    };
    let Ok(globals) = Obj::<Dict>::try_from(globals.clone()) else {
        let message = match title {
            "eval" if subscript::is_mapping(thread, globals) => {
                "globals must be a real dict; try eval(expr, {}, mapping)".to_owned()
            }
            "eval" => "globals must be a dict".to_owned(),
            _ => format!("exec() globals must be a dict, not {}", type_name(thread, globals)),
        };
        return Err(error::type_error(thread, message));
    };
    let locals = given_locals.filter(|locals| !locals.is(globals.as_value())).cloned();
    Ok((globals, locals))
}

pub(crate) fn eval(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (globals, locals) = namespaces(thread, &args, "eval")?;
    let code = code_of(thread, args.get(0), Mode::Eval, "eval")?;
    if !code.code.free_names.is_empty() {
        let message = "code object passed to eval() may not contain free variables";
        return Err(error::type_error(thread, message));
    }
    evaluate::run(thread, code, globals, locals)
}

pub(crate) fn exec(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (globals, locals) = namespaces(thread, &args, "exec")?;
    let closure = args.not_none(3);
    let is_code = args.get(0).downcast::<CodeObject>().is_some();
    let code = code_of(thread, args.get(0), Mode::Exec, "exec")?;
    let wanted = code.code.free_names.len();
    let Some(closure) = closure else {
        if wanted > 0 {
            let message = format!("code object requires a closure of exactly length {wanted}");
            return Err(error::type_error(thread, message));
        }
        evaluate::run(thread, code, globals, locals)?;
        return Ok(Value::none());
    };
    if !is_code {
        return Err(error::type_error(thread, "closure argument can only be used with a code object"));
    }
    if wanted == 0 {
        return Err(error::type_error(thread, "cannot use a closure with this code object"));
    }
    let cells = closure.downcast::<Tuple>().filter(|cells| {
        cells.items().len() == wanted
            && cells.items().iter().all(|cell| cell.downcast::<CellObject>().is_some())
    });
    let Some(cells) = cells else {
        let message = format!("code object requires a closure of exactly length {wanted}");
        return Err(error::type_error(thread, message));
    };
    let function = crate::object::function::Function::new(
        thread,
        code,
        globals.clone(),
        crate::builtins::function::builtins_for(thread, &globals),
        crate::object::function::Replaceable::default(),
    );
    function.closure.set(Some(Obj::from_ref(cells)));
    call::run_code(thread, &function, locals)?;
    Ok(Value::none())
}

pub(crate) fn compile(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(filename) = file_name(thread, args.get(1))? else {
        let got = type_name(thread, args.get(1));
        let message = format!("expected str, bytes or os.PathLike object, not {got}");
        return Err(error::type_error(thread, message));
    };
    let Some(mode) = as_str(args.get(2)) else {
        return Err(error::wrong_type(thread, "compile() argument 'mode' must be str", args.get(2)));
    };
    let flags = number::index_i64(thread, args.get(3))?;
    if flags & !(KNOWN_FLAGS | FUTURE_ANNOTATIONS) != 0 {
        return Err(error::value_error(thread, "compile(): unrecognised flags"));
    }
    let inherits = !crate::protocol::truth::is_true(thread, args.get(4))?;
    let optimize = number::index_i64(thread, args.get(5))?;
    let mut chosen = options(thread);
    chosen.future_annotations = flags & FUTURE_ANNOTATIONS != 0 || inherits && chosen.future_annotations;
    match optimize {
        -1 => {}
        0..=2 => chosen.optimize = optimize as u8,
        _ => return Err(error::value_error(thread, "compile(): invalid optimize value")),
    }
    let mode = match mode.as_bytes() {
        b"exec" => Mode::Exec,
        b"eval" => Mode::Eval,
        b"single" => Mode::Single,
        _ => {
            return Err(error::value_error(thread, "compile() mode must be 'exec', 'eval' or 'single'"));
        }
    };
    let source = args.get(0);
    if source.downcast::<CodeObject>().is_some() {
        return Err(error::type_error(thread, "compile() arg 1 must be a string, bytes or AST object"));
    }
    match compile_source(thread, source, &filename, mode, chosen)? {
        Some(code) => Ok(code.into_value()),
        None => Err(error::type_error(thread, "compile() arg 1 must be a string, bytes or AST object")),
    }
}

/// A file's name: text, bytes, or what `os.fspath` makes of it.
fn file_name(thread: &Thread, value: &Value) -> Result<Option<String>, Raised> {
    if let Some(text) = as_str(value) {
        return Ok(Some(text.lossy()));
    }
    if let Some(bytes) = crate::object::bytes::as_bytes(value) {
        return Ok(Some(String::from_utf8_lossy(bytes).into_owned()));
    }
    let special = crate::object::special::Special::Fspath;
    match call::call_special(thread, value, special, &[]) {
        Some(path) => Ok(path?.downcast::<Str>().map(Str::lossy)),
        None => Ok(None),
    }
}
