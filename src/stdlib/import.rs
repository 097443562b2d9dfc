//! `__import__`: what the import statement calls.

use super::importer::{import_from_list, import_module, package_of};
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::protocol::{attribute, modules, number, truth};
use crate::thread::Thread;

/// `__import__(name, globals=None, locals=None, fromlist=(), level=0)`
pub(crate) fn builtin_import(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(title) = args.get(0).downcast::<Str>() else {
        return Err(error::type_error(thread, "module name must be a string"));
    };
    let level = number::index_i64(thread, args.get(4))?;
    import_by_statement(thread, &title.lossy(), args.get(1).downcast::<Dict>(), args.get(3), level)
}

/// Imports for a statement: `from_list` decides whether the top package or the module itself is answered.
pub(crate) fn import_by_statement(
    thread: &Thread,
    title: &str,
    globals: Option<&Dict>,
    from_list: &Value,
    level: i64,
) -> Result<Value, Raised> {
    if level < 0 {
        return Err(error::value_error(thread, "level must be >= 0"));
    }
    if title.is_empty() && level == 0 {
        return Err(error::value_error(thread, "Empty module name"));
    }
    let full = if level == 0 { title.to_owned() } else { resolve(thread, title, globals, level)? };
    let module = import_module(thread, &full)?;
    if truth::is_true(thread, from_list)? {
        if attribute::get_optional(thread, &module, name(thread, Name::__path__))?.is_some() {
            import_from_list(thread, &module, from_list, false)?;
        }
        return Ok(module);
    }
    let Some((top, rest)) = title.split_once('.') else { return Ok(module) };
    if level == 0 {
        return import_module(thread, top);
    }
    let above = full.len() - rest.len() - 1;
    let found = modules::loaded(thread, intern(thread, &full[..above]).as_value())?;
    Ok(found.unwrap_or(module))
}

/// The full name of a relative import.
fn resolve(thread: &Thread, title: &str, globals: Option<&Dict>, level: i64) -> Result<String, Raised> {
    let import_error = |message: &str| error::raise_message(thread, ExceptionKind::ImportError, message);
    let package = package_of(thread, globals)?;
    if package.is_empty() {
        return Err(import_error("attempted relative import with no known parent package"));
    }
    let mut base = package.as_str();
    for _ in 1..level {
        base = match base.rsplit_once('.') {
            Some((above, _)) => above,
            None => return Err(import_error("attempted relative import beyond top-level package")),
        };
    }
    Ok(if title.is_empty() { base.to_owned() } else { format!("{base}.{title}") })
}
