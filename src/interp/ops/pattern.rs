//! Pattern matching.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, instance, mapping, subscript, text};
use crate::thread::Thread;

#[inline(always)]
pub(crate) fn get_length(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let length = subscript::len(m.thread, m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), Value::small(length as i64));
    Ok(())
}

#[inline(always)]
fn has_flag(m: &mut Machine, i: Instruction, bit: u32) -> Step {
    let truth = class_of(m.thread, m.get(i.b())).has(bit);
    m.save();
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), Value::bool(truth));
    Ok(())
}

#[inline(always)]
pub(crate) fn match_sequence(m: &mut Machine, i: Instruction) -> Step {
    has_flag(m, i, flag::SEQUENCE)
}

#[inline(always)]
pub(crate) fn match_mapping(m: &mut Machine, i: Instruction) -> Step {
    has_flag(m, i, flag::MAPPING)
}

#[inline(always)]
pub(crate) fn match_keys(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = keys(m.thread, m.get(i.b()), m.get(i.c()))?;
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), value);
    Ok(())
}

#[inline(never)]
fn keys(thread: &Thread, subject: &Value, keys: &Value) -> Result<Value, Raised> {
    let keys = keys.downcast::<Tuple>().expect("the compiler builds a tuple");
    let seen = Dict::new(thread);
    let mut values = Vec::with_capacity(keys.items().len());
    let missing =
        crate::object::instance::Instance::with_shape(thread.root::<crate::object::instance::Instance>())
            .into_value();
    for key in keys.items() {
        if mapping::dict_get(thread, &seen, key)?.is_some() {
            let shown = text::repr(thread, key)?.lossy();
            return Err(error::value_error(
                thread,
                format!("mapping pattern checks duplicate key ({shown})"),
            ));
        }
        mapping::dict_set(thread, &seen, key.clone(), Value::none())?;
        let value = match subject.exact::<Dict>() {
            Some(dict) => mapping::dict_get(thread, dict, key)?,
            None => {
                let value = call::call_method(thread, subject, Name::get, &[key.clone(), missing.clone()])?;
                (!value.is(&missing)).then_some(value)
            }
        };
        match value {
            Some(value) => values.push(value),
            None => return Ok(Value::none()),
        }
    }
    Ok(Tuple::new(thread, values).into_value())
}

#[inline(always)]
pub(crate) fn match_class(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let count = m.word(0) as usize;
    let (class, keywords) = (m.take(i.c()), m.take(i.c() + 1));
    let value = class_pattern(m.thread, m.get(i.b()), &class, &keywords, count)?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    m.skip(1);
    Ok(())
}

#[inline(never)]
fn class_pattern(
    thread: &Thread,
    subject: &Value,
    class: &Value,
    keywords: &Value,
    count: usize,
) -> Result<Value, Raised> {
    let Some(own) = class.downcast::<Class>() else {
        return Err(error::type_error(thread, "called match pattern must be a class"));
    };
    if !instance::is_instance(thread, subject, class)? {
        return Ok(Value::none());
    }
    let keywords = keywords.downcast::<Tuple>().expect("the compiler builds a tuple").items();
    let mut seen: Vec<Value> = Vec::new();
    let mut values = Vec::with_capacity(count + keywords.len());
    if count > 0 {
        let listed = attribute::get_optional(thread, class, name(thread, Name::__match_args__))?;
        let takes_self = listed.is_none() && own.has(flag::MATCH_SELF);
        let names: Vec<Value> = match &listed {
            None => Vec::new(),
            Some(listed) => match listed.exact::<Tuple>() {
                Some(tuple) => tuple.items().to_vec(),
                None => {
                    let message = format!(
                        "{}.__match_args__ must be a tuple (got {})",
                        own.display_name(),
                        type_name(thread, listed)
                    );
                    return Err(error::type_error(thread, message));
                }
            },
        };
        let allowed = if takes_self { 1 } else { names.len() };
        if count > allowed {
            let plural = if allowed == 1 { "" } else { "s" };
            let message = format!(
                "{}() accepts {allowed} positional sub-pattern{plural} ({count} given)",
                own.display_name()
            );
            return Err(error::type_error(thread, message));
        }
        if takes_self {
            values.push(subject.clone());
        } else {
            for title in &names[..count] {
                if title.downcast::<Str>().is_none() {
                    let message =
                        format!("__match_args__ elements must be strings (got {})", type_name(thread, title));
                    return Err(error::type_error(thread, message));
                }
                match attribute_pattern(thread, subject, own, title, &mut seen)? {
                    Some(value) => values.push(value),
                    None => return Ok(Value::none()),
                }
            }
        }
    }
    for title in keywords {
        match attribute_pattern(thread, subject, own, title, &mut seen)? {
            Some(value) => values.push(value),
            None => return Ok(Value::none()),
        }
    }
    Ok(Tuple::new(thread, values).into_value())
}

fn attribute_pattern(
    thread: &Thread,
    subject: &Value,
    class: &Class,
    title: &Value,
    seen: &mut Vec<Value>,
) -> Result<Option<Value>, Raised> {
    let text = title.downcast::<Str>().expect("attribute names are strings");
    if seen.iter().any(|known| known.downcast::<Str>().is_some_and(|known| known.equals(text))) {
        let message =
            format!("{}() got multiple sub-patterns for attribute '{}'", class.display_name(), text.lossy());
        return Err(error::type_error(thread, message));
    }
    seen.push(title.clone());
    attribute::get_optional(thread, subject, title)
}

#[inline(always)]
pub(crate) fn copy_without_keys(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = without_keys(m.thread, m.get(i.b()), m.get(i.c()))?;
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), value);
    Ok(())
}

#[inline(never)]
fn without_keys(thread: &Thread, subject: &Value, keys: &Value) -> Result<Value, Raised> {
    let rest = Dict::new(thread);
    mapping::dict_update(thread, &rest, subject)?;
    for key in keys.downcast::<Tuple>().expect("the compiler builds a tuple").items() {
        mapping::dict_remove(thread, &rest, key)?;
    }
    Ok(rest.into_value())
}
