//! What is rare enough to share an instruction: the prompt's display and PEP 695's type parameters.

use crate::bytecode::instruction::{Instruction, Intrinsic};
use crate::interp::machine::{Machine, Step};
use crate::memory::value::{Raised, Value};
use crate::object::function::Function;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, modules};
use crate::thread::Thread;

#[inline(always)]
pub(crate) fn call_intrinsic(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = one(m.thread, Intrinsic::ALL[usize::from(i.small())], m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    Ok(())
}

#[inline(always)]
pub(crate) fn call_intrinsic2(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let value = two(m.thread, Intrinsic::ALL[usize::from(i.small())], m.get(i.b()), m.get(i.c()))?;
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), value);
    Ok(())
}

/// A function of the module `typing`, which has one for each piece of this syntax.
fn typing(thread: &Thread, title: &str) -> Result<Value, Raised> {
    let module = modules::import(thread, "typing")?;
    attribute::get(thread, &module, intern(thread, title).as_value())
}

#[inline(never)]
fn one(thread: &Thread, which: Intrinsic, value: &Value) -> Result<Value, Raised> {
    match which {
        Intrinsic::Display => {
            let sys = modules::import(thread, "sys")?;
            let hook = attribute::get(thread, &sys, name(thread, Name::displayhook))?;
            call::call(thread, &hook, std::slice::from_ref(value))
        }
        Intrinsic::TypeAlias => {
            let parts = value.downcast::<Tuple>().expect("the compiler builds a tuple").items().to_vec();
            call::call(thread, &typing(thread, "_type_alias")?, &parts)
        }
        _ => {
            let maker = match which {
                Intrinsic::ParamSpec => "_paramspec",
                Intrinsic::TypeVarTuple => "_typevartuple",
                Intrinsic::SubscriptGeneric => "_generic_base",
                _ => "_typevar",
            };
            call::call(thread, &typing(thread, maker)?, std::slice::from_ref(value))
        }
    }
}

#[inline(never)]
fn two(thread: &Thread, which: Intrinsic, left: &Value, right: &Value) -> Result<Value, Raised> {
    match which {
        Intrinsic::SetFunctionTypeParams => {
            if let Some(function) = left.downcast::<Function>() {
                drop(function.parts.with(|parts| parts.type_params.replace(right.clone())));
            }
            Ok(left.clone())
        }
        Intrinsic::SetTypeParamDefault => {
            call::call(thread, &typing(thread, "_set_default")?, &[left.clone(), right.clone()])
        }
        Intrinsic::TypeVarWithBound => {
            call::call(thread, &typing(thread, "_typevar")?, &[left.clone(), right.clone()])
        }
        _ => {
            let args = [left.clone(), Value::none(), right.clone()];
            call::call(thread, &typing(thread, "_typevar")?, &args)
        }
    }
}
