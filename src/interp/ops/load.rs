//! Registers, constants, cells and names.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::{self, ExceptionKind};
use crate::object::function::{CellObject, Function};
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::protocol::subscript;
use crate::thread::Thread;
use crate::thread::frame::Frame;

#[inline(always)]
pub(crate) fn constant(m: &mut Machine, i: Instruction) -> Step {
    let value = m.constant(i.wide() as usize).clone();
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn int(m: &mut Machine, i: Instruction) -> Step {
    m.set(i.a(), Value::small(i.wide_signed()));
    Ok(())
}

#[inline(always)]
pub(crate) fn copy(m: &mut Machine, i: Instruction) -> Step {
    let value = m.obtain(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn drop_register(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    drop(m.slot(i.a()).take());
    Ok(())
}

fn local_name(frame: &Frame, register: usize) -> String {
    frame.code().code.local_names[register].to_string()
}

#[cold]
#[inline(never)]
fn unbound_local(thread: &Thread, frame: &Frame, register: usize) -> Raised {
    let text = local_name(frame, register);
    let message = format!("cannot access local variable '{text}' where it is not associated with a value");
    error::raise_message(thread, ExceptionKind::UnboundLocalError, &message)
}

#[inline(always)]
pub(crate) fn check_bound(m: &mut Machine, i: Instruction) -> Step {
    if m.slot(i.a()).is_some() {
        return Ok(());
    }
    m.save();
    Err(unbound_local(m.thread, m.frame(), i.a()).into())
}

#[inline(always)]
pub(crate) fn delete_local(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    match m.slot(i.a()).take() {
        Some(old) => drop(old),
        None => return Err(unbound_local(m.thread, m.frame(), i.a()).into()),
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn make_cell(m: &mut Machine, i: Instruction) -> Step {
    let contents = m.slot(i.a()).take();
    let cell = CellObject::new(m.thread, contents);
    *m.slot(i.a()) = Some(cell.into_value());
    Ok(())
}

fn cell(value: &Value) -> &CellObject {
    value.downcast::<CellObject>().expect("the compiler puts cells there")
}

#[inline(always)]
pub(crate) fn load_cell(m: &mut Machine, i: Instruction) -> Step {
    let contents = cell(m.get(i.b())).contents.get();
    match contents {
        Some(value) => m.set(i.a(), value),
        None => {
            m.save();
            return Err(unbound_local(m.thread, m.frame(), i.b()).into());
        }
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn store_cell(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = m.obtain(i.b(), i.consumes_b());
    cell(m.get(i.a())).contents.set(Some(value));
    Ok(())
}

#[inline(always)]
pub(crate) fn delete_cell(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let old = cell(m.get(i.a())).contents.take();
    match old {
        Some(old) => drop(old),
        None => return Err(unbound_local(m.thread, m.frame(), i.a()).into()),
    }
    Ok(())
}

#[cold]
#[inline(never)]
fn unbound_free(thread: &Thread, frame: &Frame, index: usize) -> Raised {
    let text = &frame.code().code.free_names[index];
    let message = format!(
        "cannot access free variable '{text}' where it is not associated with a value in enclosing scope"
    );
    let name = Str::new(thread, text).into_value();
    error::name_error(thread, ExceptionKind::NameError, &message, &name)
}

fn free_cell(function: &Function, index: usize) -> Value {
    function.cell(index).expect("a function with free variables has its closure")
}

#[inline(always)]
pub(crate) fn load_free(m: &mut Machine, i: Instruction) -> Step {
    let contents = m.function().closure.with(|cells| {
        cells.as_ref().and_then(|cells| cells.items().get(i.b()).and_then(|value| cell(value).contents.get()))
    });
    match contents {
        Some(value) => m.set(i.a(), value),
        None => {
            m.save();
            return Err(unbound_free(m.thread, m.frame(), i.b()).into());
        }
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn store_free(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = m.obtain(i.b(), i.consumes_b());
    cell(&free_cell(m.function(), i.a())).contents.set(Some(value));
    Ok(())
}

#[inline(always)]
pub(crate) fn delete_free(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let old = cell(&free_cell(m.function(), i.a())).contents.take();
    match old {
        Some(old) => drop(old),
        None => return Err(unbound_free(m.thread, m.frame(), i.a()).into()),
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn load_free_cell(m: &mut Machine, i: Instruction) -> Step {
    let cell = free_cell(m.function(), i.b());
    m.set(i.a(), cell);
    Ok(())
}

#[inline(always)]
pub(crate) fn load_class_free(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let title = m.name(i.c());
    let found = match i.small() {
        0 => {
            let namespace = m.frame().namespace.clone();
            namespace_get(m.thread, namespace.as_ref(), title)?
        }
        _ => {
            let mapping = m.take(i.a());
            namespace_get(m.thread, Some(&mapping), title)?
        }
    };
    let value = match found {
        Some(value) => value,
        None => {
            let contents = cell(&free_cell(m.function(), i.b())).contents.get();
            match contents {
                Some(value) => value,
                None => return Err(unbound_free(m.thread, m.frame(), i.b()).into()),
            }
        }
    };
    m.set(i.a(), value);
    Ok(())
}

/// Looks a name up in a namespace: a dict, or any mapping a metaclass's `__prepare__` gave.
#[inline(never)]
fn namespace_get(thread: &Thread, namespace: Option<&Value>, title: &Value) -> Result<Option<Value>, Raised> {
    let Some(namespace) = namespace else { return Ok(None) };
    if let Some(dict) = namespace.exact::<Dict>() {
        return Ok(dict.get_name(thread, title));
    }
    match subscript::get_item(thread, namespace, title) {
        Ok(value) => Ok(Some(value)),
        Err(raised) => {
            let missing = thread
                .raised()
                .is_some_and(|value| exception::is_instance(thread, &value, ExceptionKind::KeyError));
            if !missing {
                return Err(raised);
            }
            drop(thread.take_raised());
            Ok(None)
        }
    }
}

#[cold]
#[inline(never)]
fn name_missing(thread: &Thread, title: &Value) -> Raised {
    let text = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    error::name_error(thread, ExceptionKind::NameError, &format!("name '{text}' is not defined"), title)
}

#[inline(always)]
pub(crate) fn load_global(m: &mut Machine, i: Instruction) -> Step {
    let function = m.function();
    let (first, second) = (m.word(0), m.word(1));
    let version = function.globals.known_keys_version();
    let found = if version != 0 && first as u32 == version {
        if second == 0 {
            function.globals.value_at((first >> 32) as usize)
        } else if second as u32 == function.builtins.known_keys_version() {
            function.builtins.value_at((second >> 32) as usize)
        } else {
            None
        }
    } else {
        None
    };
    match found {
        Some(value) => {
            m.set(i.a(), value);
            m.skip(2);
            Ok(())
        }
        None => load_global_slow(m, i),
    }
}

#[inline(always)]
fn load_global_slow(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let (value, words) = find_global(m.thread, m.function(), m.name(i.b()))?;
    m.set_word(1, words.1);
    m.set_word(0, words.0);
    m.set(i.a(), value);
    m.skip(2);
    Ok(())
}

/// Finds a global or builtin, and what the cache shall say.
#[cold]
#[inline(never)]
fn find_global(thread: &Thread, function: &Function, title: &Value) -> Result<(Value, (u64, u64)), Raised> {
    let globals = u64::from(function.globals.keys_version(thread));
    if let Some(at) = function.globals.find_name(thread, title)
        && let Some(value) = function.globals.value_at(at)
    {
        return Ok((value, (globals | (at as u64) << 32, 0)));
    }
    let builtins = u64::from(function.builtins.keys_version(thread));
    if let Some(at) = function.builtins.find_name(thread, title)
        && let Some(value) = function.builtins.value_at(at)
    {
        return Ok((value, (globals, builtins | (at as u64) << 32)));
    }
    Err(name_missing(thread, title))
}

#[inline(always)]
pub(crate) fn store_global(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = m.obtain(i.a(), i.consumes_a());
    let function = m.function();
    function.globals.set_name(m.thread, m.name(i.b()), value);
    m.skip(2);
    Ok(())
}

#[inline(always)]
pub(crate) fn delete_global(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    match m.function().globals.remove_name(m.thread, m.name(i.a())) {
        Some(old) => drop(old),
        None => return Err(name_missing(m.thread, m.name(i.a())).into()),
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn load_name(m: &mut Machine, i: Instruction) -> Step {
    if m.frame().namespace.is_some() {
        m.save();
        let namespace = m.frame().namespace.clone();
        if let Some(value) = namespace_get(m.thread, namespace.as_ref(), m.name(i.b()))? {
            m.set(i.a(), value);
            m.skip(2);
            return Ok(());
        }
    }
    load_global(m, i)
}

#[inline(always)]
pub(crate) fn store_name(m: &mut Machine, i: Instruction) -> Step {
    if m.frame().namespace.is_none() {
        return store_global(m, i);
    }
    m.save();
    let value = m.obtain(i.a(), i.consumes_a());
    let namespace = m.frame().namespace.clone();
    namespace_set(m.thread, namespace, m.name(i.b()), value)?;
    m.skip(2);
    Ok(())
}

#[inline(never)]
fn namespace_set(
    thread: &Thread,
    namespace: Option<Value>,
    title: &Value,
    value: Value,
) -> Result<(), Raised> {
    let namespace = namespace.expect("the caller looked");
    match namespace.exact::<Dict>() {
        Some(dict) => {
            dict.set_name(thread, title, value);
            Ok(())
        }
        None => subscript::set_item(thread, &namespace, title, value),
    }
}

#[inline(always)]
pub(crate) fn delete_name(m: &mut Machine, i: Instruction) -> Step {
    let Some(namespace) = m.frame().namespace.clone() else { return delete_global(m, i) };
    m.save();
    let title = m.name(i.a());
    if namespace_get(m.thread, Some(&namespace), title)?.is_none() {
        return Err(name_missing(m.thread, title).into());
    }
    subscript::delete_item(m.thread, &namespace, title)?;
    Ok(())
}

/// The mapping names are stored in: the namespace, or the globals.
pub(crate) fn namespace(frame: &Frame) -> Value {
    match &frame.namespace {
        Some(namespace) => namespace.clone(),
        None => {
            let function = frame.function.as_ref().and_then(Value::downcast::<Function>);
            function.expect("a frame runs a function").globals.clone().into_value()
        }
    }
}

#[inline(always)]
pub(crate) fn load_locals(m: &mut Machine, i: Instruction) -> Step {
    let value = namespace(m.frame());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn load_from_dict_or_globals(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let title = m.name(i.c());
    let mapping = m.obtain(i.b(), i.consumes_b());
    let value = match namespace_get(m.thread, Some(&mapping), title)? {
        Some(value) => value,
        None => find_global(m.thread, m.function(), title)?.0,
    };
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn setup_annotations(m: &mut Machine, _: Instruction) -> Step {
    m.save();
    let target = namespace(m.frame());
    make_annotations(m.thread, &target)?;
    Ok(())
}

#[inline(never)]
fn make_annotations(thread: &Thread, target: &Value) -> Result<(), Raised> {
    let title = name(thread, Name::__annotations__);
    if namespace_get(thread, Some(target), title)?.is_none() {
        let fresh: Obj<Dict> = Dict::new(thread);
        subscript::set_item(thread, target, title, fresh.into_value())?;
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn load_build_class(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let found = m.function().builtins.get_name(m.thread, name(m.thread, Name::__build_class__));
    match found {
        Some(value) => m.set(i.a(), value),
        None => {
            let title = name(m.thread, Name::__build_class__);
            return Err(error::name_error(
                m.thread,
                ExceptionKind::NameError,
                "__build_class__ not found",
                title,
            )
            .into());
        }
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn load_assertion_error(m: &mut Machine, i: Instruction) -> Step {
    let class = exception::class_of_kind(m.thread, ExceptionKind::AssertionError).into_value();
    m.set(i.a(), class);
    Ok(())
}
