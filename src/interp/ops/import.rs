//! Imports: `__import__` of the builtins does the work; here are only the three forms of the statement.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::interp::ops::load;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::exception::ExceptionKind;
use crate::object::function::Function;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::object::{error, module};
use crate::protocol::{attribute, call, iterate, subscript};
use crate::thread::Thread;

#[inline(always)]
pub(crate) fn import_name(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let (level, from_list) = (m.take(i.b()), m.take(i.b() + 1));
    let locals = m.frame().namespace.clone();
    let value = import(m.thread, m.function(), m.name(i.c()), locals, from_list, level)?;
    m.set(i.a(), value);
    Ok(())
}

#[inline(never)]
fn import(
    thread: &Thread,
    function: &Function,
    title: &Value,
    locals: Option<Value>,
    from_list: Value,
    level: Value,
) -> Result<Value, Raised> {
    let Some(importer) = function.builtins.get_name(thread, name(thread, Name::__import__)) else {
        return Err(error::raise_message(thread, ExceptionKind::ImportError, "__import__ not found"));
    };
    let globals = function.globals.clone().into_value();
    let locals = locals.unwrap_or_else(Value::none);
    call::call(thread, &importer, &[title.clone(), globals, locals, from_list, level])
}

#[inline(always)]
pub(crate) fn import_from(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = from_module(m.thread, m.get(i.b()), m.name(i.c()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

fn text_of(thread: &Thread, module: &Value, which: Name) -> Result<Option<String>, Raised> {
    let found = attribute::get_optional(thread, module, name(thread, which))?;
    Ok(found.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy))
}

#[inline(never)]
fn from_module(thread: &Thread, module: &Value, title: &Value) -> Result<Value, Raised> {
    if let Some(value) = attribute::get_optional(thread, module, title)? {
        return Ok(value);
    }
    let own = text_of(thread, module, Name::__name__)?;
    let text = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    if let Some(own) = &own {
        let full = crate::object::intern::intern(thread, &format!("{own}.{text}"));
        if let Some(found) = crate::protocol::modules::loaded(thread, full.as_value())? {
            return Ok(found);
        }
    }
    let origin = text_of(thread, module, Name::__file__)?;
    let shown = own.clone().unwrap_or_else(|| "<unknown module name>".to_owned());
    let place = origin.clone().unwrap_or_else(|| "unknown location".to_owned());
    let message = if crate::protocol::modules::is_initializing(thread, module)? {
        format!(
            "cannot import name '{text}' from partially initialized module '{shown}' (most likely due to a circular import) ({place})"
        )
    } else {
        format!("cannot import name '{text}' from '{shown}' ({place})")
    };
    let message = Str::new(thread, &message).into_value();
    let exception = error::exception(thread, ExceptionKind::ImportError, vec![message.clone()]);
    exception.set_field("msg", Some(message));
    exception.set_field("name", own.map(|own| Str::new(thread, &own).into_value()));
    exception.set_field("path", origin.map(|origin| Str::new(thread, &origin).into_value()));
    exception.set_field("name_from", Some(title.clone()));
    Err(error::raise(thread, exception.into_value()))
}

#[inline(always)]
pub(crate) fn import_star(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let target = load::namespace(m.frame());
    star(m.thread, m.get(i.a()), &target)?;
    m.release(i.a(), i.consumes_a());
    Ok(())
}

#[inline(never)]
fn star(thread: &Thread, source: &Value, target: &Value) -> Result<(), Raised> {
    let listed = attribute::get_optional(thread, source, name(thread, Name::__all__))?;
    let (names, all) = match &listed {
        Some(listed) => (iterate::collect(thread, listed)?, true),
        None => {
            let own = source.downcast::<module::Module>().map(|module| module.dict.keys());
            let keys = match own {
                Some(keys) => keys,
                None => {
                    let dict = attribute::get(thread, source, name(thread, Name::__dict__))?;
                    dict.downcast::<Dict>().map(Dict::keys).unwrap_or_default()
                }
            };
            (keys, false)
        }
    };
    for title in names {
        let Some(text) = title.downcast::<Str>() else {
            let shown = text_of(thread, source, Name::__name__)?.unwrap_or_default();
            let got = crate::object::class::type_name(thread, &title);
            let message = if all {
                format!("Item in {shown}.__all__ must be str, not {got}")
            } else {
                format!("Key in {shown}.__dict__ must be str, not {got}")
            };
            return Err(error::type_error(thread, message));
        };
        if !all && text.as_bytes().first() == Some(&b'_') {
            continue;
        }
        let value = attribute::get(thread, source, &title)?;
        subscript::set_item(thread, target, &title, value)?;
    }
    Ok(())
}
