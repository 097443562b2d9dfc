//! `code.replace()`: a copy of a code object with other names, places, flags or constants. What the machine runs
//! (the stream, the registers, the handlers) stays; CPython's byte code cannot be put in its place.

use super::code::{flags, of, variable_names};
use crate::bytecode::code::Code;
use crate::memory::heap;
use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::object::class::type_name;
use crate::object::error;
use crate::object::intern::intern_value;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::compare;
use crate::thread::Thread;
use crate::thread::loaded::{CodeObject, CodeValues};
use std::sync::Arc;

/// `CO_ITERABLE_COROUTINE`: the generator may be awaited.
const ITERABLE_COROUTINE: u32 = 0x100;

/// The parameters of `replace`, in the order of its signature.
enum Part {
    ArgCount = 1,
    PosOnlyArgCount,
    KwOnlyArgCount,
    NLocals,
    StackSize,
    Flags,
    FirstLine,
    Bytes,
    Consts,
    Names,
    VarNames,
    FreeVars,
    CellVars,
    FileName,
    Name,
    QualName,
    LineTable,
    ExceptionTable,
}

fn count(thread: &Thread, args: Arguments<'_>, part: Part, known: u16) -> Result<u16, Raised> {
    let Some(value) = args.given(part as usize) else { return Ok(known) };
    let number = c_int(thread, value)?;
    u16::try_from(number).map_err(|_| error::value_error(thread, "code: argcount must not be negative"))
}

fn text(
    thread: &Thread,
    args: Arguments<'_>,
    part: Part,
    title: &str,
    known: &Value,
) -> Result<Value, Raised> {
    let Some(value) = args.given(part as usize) else { return Ok(known.clone()) };
    match value.downcast::<Str>() {
        Some(text) => Ok(intern_value(thread, text).into_value()),
        None => {
            let got = type_name(thread, value);
            Err(error::type_error(thread, format!("replace() argument '{title}' must be str, not {got}")))
        }
    }
}

/// A tuple of as many values as there were.
fn values(
    thread: &Thread,
    args: Arguments<'_>,
    part: Part,
    title: &str,
    known: &[Value],
) -> Result<Box<[Value]>, Raised> {
    let Some(value) = args.given(part as usize) else { return Ok(known.into()) };
    let Some(tuple) = value.downcast::<Tuple>() else {
        let got = type_name(thread, value);
        let message = format!("replace() argument '{title}' must be tuple, not {got}");
        return Err(error::type_error(thread, message));
    };
    if tuple.items().len() < known.len() {
        return Err(error::value_error(thread, format!("code: {title} is too small")));
    }
    Ok(tuple.items().into())
}

/// What cannot be changed here may be given as it is.
fn unchanged(thread: &Thread, args: Arguments<'_>) -> Result<(), Raised> {
    let fixed = [
        (Part::NLocals, "co_nlocals"),
        (Part::StackSize, "co_stacksize"),
        (Part::Bytes, "co_code"),
        (Part::FreeVars, "co_freevars"),
        (Part::CellVars, "co_cellvars"),
        (Part::LineTable, "co_linetable"),
        (Part::ExceptionTable, "co_exceptiontable"),
    ];
    for (part, title) in fixed {
        let Some(value) = args.given(part as usize) else { continue };
        let title = crate::object::intern::intern(thread, title);
        let known = crate::protocol::attribute::get(thread, args.get(0), title.as_value())?;
        if !compare::equal(thread, value, &known)? {
            let message = format!("code: {} cannot be replaced", title.lossy());
            return Err(error::value_error(thread, message));
        }
    }
    Ok(())
}

/// `replace(self, /, **changes)`
pub(crate) fn replace(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unchanged(thread, args)?;
    let old = of(args.get(0));
    let mut code = Code::clone(&old.code);
    code.argument_count = count(thread, args, Part::ArgCount, code.argument_count)?;
    code.positional_only_count = count(thread, args, Part::PosOnlyArgCount, code.positional_only_count)?;
    code.keyword_only_count = count(thread, args, Part::KwOnlyArgCount, code.keyword_only_count)?;
    if code.parameters() > code.locals() {
        return Err(error::value_error(thread, "code: varnames is too small"));
    }
    if let Some(line) = args.given(Part::FirstLine as usize) {
        code.first_line = c_int(thread, line)?.max(0).unsigned_abs();
    }
    if let Some(wanted) = args.given(Part::Flags as usize) {
        let wanted = c_int(thread, wanted)?.unsigned_abs();
        code.flags.iterable_coroutine = wanted & ITERABLE_COROUTINE != 0;
        code.flags.nested = wanted & 0x10 != 0;
        if flags(&code) != wanted {
            return Err(error::value_error(thread, "code: co_flags cannot be replaced so"));
        }
    }
    let known = &old.values;
    let own_names = variable_names(old);
    let names = values(thread, args, Part::VarNames, "co_varnames", &own_names)?;
    let mut renamed = own_names.iter().zip(names.iter());
    let local_names = known.local_names.iter().map(|name| {
        let own = own_names.iter().any(|one| one.is(name));
        if own { renamed.next().map_or(name, |(_, fresh)| fresh).clone() } else { name.clone() }
    });
    let values = CodeValues {
        local_names: local_names.collect(),
        constants: values(thread, args, Part::Consts, "co_consts", &known.constants)?,
        names: values(thread, args, Part::Names, "co_names", &known.names)?,
        name: text(thread, args, Part::Name, "co_name", &known.name)?,
        qualified_name: text(thread, args, Part::QualName, "co_qualname", &known.qualified_name)?,
        filename: text(thread, args, Part::FileName, "co_filename", &known.filename)?,
    };
    let words = |value: &Value| value.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    code.name = words(&values.name).into();
    code.qualified_name = words(&values.qualified_name).into();
    code.filename = words(&values.filename).into();
    code.local_names = values.local_names.iter().map(|name| words(name).into()).collect();
    code.names = values.names.iter().map(|name| words(name).into()).collect();
    let code = Arc::new(code);
    let root = thread.root::<CodeObject>();
    Ok(heap::new(root, |header| CodeObject::assemble(header, code, values)).into_value())
}
