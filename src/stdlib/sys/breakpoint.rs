//! `sys.breakpointhook`: starts what `PYTHONBREAKPOINT` names, the debugger if it names nothing.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::intern::intern;
use crate::object::native::Arguments;
use crate::protocol::{attribute, call, construct, modules, warn};
use crate::thread::Thread;

/// What runs if the environment says nothing.
const DEBUGGER: &str = "pdb.set_trace";

fn find(thread: &Thread, path: &str) -> Result<Value, Raised> {
    let (module, title) = path.rsplit_once('.').unwrap_or(("builtins", path));
    let module = modules::import(thread, module)?;
    attribute::get(thread, &module, intern(thread, title).as_value())
}

pub(super) fn breakpointhook(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let isolated = thread.interpreter().options.isolated;
    let named = std::env::var("PYTHONBREAKPOINT").ok().filter(|word| !word.is_empty() && !isolated);
    let path = named.as_deref().unwrap_or(DEBUGGER);
    if path == "0" {
        return Ok(Value::none());
    }
    let Ok(hook) = find(thread, path) else {
        error::swallow_any(
            thread,
            &[ExceptionKind::ImportError, ExceptionKind::AttributeError, ExceptionKind::ValueError],
        )?;
        let message = format!("Ignoring unimportable $PYTHONBREAKPOINT: \"{path}\"");
        warn::warn(thread, ExceptionKind::RuntimeWarning, &message)?;
        return Ok(Value::none());
    };
    let (given, keywords) = construct::spread(args.get(0), args.get(1));
    call::call_spread(thread, &hook, given, keywords.as_deref())
}
