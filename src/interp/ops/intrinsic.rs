//! What is rare enough to share an instruction: the prompt's display and PEP 695's type parameters.

use crate::bytecode::instruction::{Instruction, Intrinsic};
use crate::interp::machine::{Machine, Step};
use crate::memory::value::{Raised, Value};
use crate::object::function::Function;
use crate::object::names::{Name, name};
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, modules, subscript};
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

/// A member of the module `typing`, where the classes of type parameters are.
fn typing(thread: &Thread, which: Name) -> Result<Value, Raised> {
    let module = modules::import(thread, "typing")?;
    attribute::get(thread, &module, name(thread, which))
}

#[inline(never)]
fn one(thread: &Thread, which: Intrinsic, value: &Value) -> Result<Value, Raised> {
    match which {
        Intrinsic::Display => {
            let sys = modules::import(thread, "sys")?;
            let hook = attribute::get(thread, &sys, name(thread, Name::displayhook))?;
            call::call(thread, &hook, std::slice::from_ref(value))
        }
        Intrinsic::ParamSpec => {
            call::call(thread, &typing(thread, Name::ParamSpec)?, std::slice::from_ref(value))
        }
        Intrinsic::TypeVarTuple => {
            call::call(thread, &typing(thread, Name::TypeVarTuple)?, std::slice::from_ref(value))
        }
        Intrinsic::TypeAlias => {
            let parts = value.downcast::<Tuple>().expect("the compiler builds a tuple").items().to_vec();
            let maker = attribute::get(
                thread,
                &typing(thread, Name::TypeAliasType)?,
                name(thread, Name::__lambda__),
            )?;
            call::call(thread, &maker, &parts)
        }
        Intrinsic::SubscriptGeneric => subscript::get_item(thread, &typing(thread, Name::Generic)?, value),
        _ => call::call(thread, &typing(thread, Name::TypeVar)?, std::slice::from_ref(value)),
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
            attribute::set(thread, left, name(thread, Name::evaluate_default), right.clone())?;
            Ok(left.clone())
        }
        _ => {
            let made = call::call(thread, &typing(thread, Name::TypeVar)?, std::slice::from_ref(left))?;
            let lazy = if which == Intrinsic::TypeVarWithBound {
                Name::evaluate_bound
            } else {
                Name::evaluate_constraints
            };
            attribute::set(thread, &made, name(thread, lazy), right.clone())?;
            Ok(made)
        }
    }
}
