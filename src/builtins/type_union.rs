//! `types.UnionType`: `int | str`.

use super::type_parameters;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, getter, method};
use crate::object::class::{Class, builtin, flag};
use crate::object::error;
use crate::object::generic_alias::GenericAlias;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::scalar::NoneType;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::union::Union;
use crate::protocol::{compare, hash, instance, number};
use crate::thread::Thread;

fn of(value: &Value) -> &Union {
    value.downcast::<Union>().expect("the descriptor checked self")
}

/// `left | right` of types; NotImplemented if one is none.
pub(crate) fn of_pair(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    let may_be_member = |value: &Value| {
        value.is_none()
            || value.downcast::<Class>().is_some()
            || value.downcast::<GenericAlias>().is_some()
            || value.downcast::<Union>().is_some()
    };
    if !may_be_member(left) || !may_be_member(right) {
        return Ok(Value::not_implemented());
    }
    of_members(thread, &[left.clone(), right.clone()])
}

/// The union of these, each member once; a single member is itself.
pub(crate) fn of_members(thread: &Thread, all: &[Value]) -> Result<Value, Raised> {
    let mut members: Vec<Value> = Vec::new();
    for value in all {
        match value.downcast::<Union>() {
            Some(union) => {
                for member in &union.members {
                    add(thread, &mut members, member.clone())?;
                }
            }
            None if value.is_none() => {
                add(thread, &mut members, Value::from_object(builtin::<NoneType>(thread)))?;
            }
            None => add(thread, &mut members, value.clone())?,
        }
    }
    if members.len() == 1 {
        return Ok(members.remove(0));
    }
    Ok(Union::new(thread, members).into_value())
}

fn add(thread: &Thread, members: &mut Vec<Value>, member: Value) -> Result<(), Raised> {
    if !contains(thread, members, &member)? {
        members.push(member);
    }
    Ok(())
}

fn contains(thread: &Thread, members: &[Value], member: &Value) -> Result<bool, Raised> {
    for known in members {
        if compare::equal(thread, known, member)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of_pair(thread, args.get(0), args.get(1))
}

fn ror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of_pair(thread, args.get(1), args.get(0))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut parts = Vec::new();
    for member in &of(args.get(0)).members {
        parts.push(if member.is(&Value::from_object(builtin::<NoneType>(thread))) {
            "None".to_owned()
        } else {
            type_parameters::shown(thread, member)?
        });
    }
    Ok(Str::new(thread, &parts.join(" | ")).into_value())
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(other) = args.get(1).downcast::<Union>() else { return Ok(Value::not_implemented()) };
    let own = of(args.get(0));
    if own.members.len() != other.members.len() {
        return Ok(Value::bool(false));
    }
    for member in &own.members {
        if !contains(thread, &other.members, member)? {
            return Ok(Value::bool(false));
        }
    }
    Ok(Value::bool(true))
}

fn hash_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut all = 0i64;
    for member in &of(args.get(0)).members {
        all ^= hash::hash(thread, member)?.wrapping_mul(0x9E37_79B9_7F4A_7C15_u64 as i64).rotate_left(17);
    }
    Ok(int::from_i64(thread, all))
}

/// A class in an `isinstance` check is no generic alias.
fn plain_members<'a>(thread: &Thread, union: &'a Value, which: &str) -> Result<&'a [Value], Raised> {
    let members = &of(union).members;
    if members.iter().any(|member| member.downcast::<GenericAlias>().is_some()) {
        let message = format!("{which}() argument 2 cannot be a parameterized generic");
        return Err(error::type_error(thread, message));
    }
    Ok(members)
}

fn instancecheck(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    for member in plain_members(thread, args.get(0), "isinstance")? {
        if instance::is_instance(thread, args.get(1), member)? {
            return Ok(Value::bool(true));
        }
    }
    Ok(Value::bool(false))
}

fn subclasscheck(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(1).downcast::<Class>().is_none() {
        return Err(error::type_error(thread, "issubclass() arg 1 must be a class"));
    }
    for member in plain_members(thread, args.get(0), "issubclass")? {
        if instance::is_subclass(thread, args.get(1), member)? {
            return Ok(Value::bool(true));
        }
    }
    Ok(Value::bool(false))
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let members = Tuple::new(thread, of(args.get(0)).members.clone());
    let parameters = type_parameters::of_args(thread, members.items())?;
    let replaced =
        type_parameters::substitute(thread, args.get(0), members.items(), &parameters, args.get(1))?;
    let mut parts = replaced.into_iter();
    let first = parts.next().expect("a union has members");
    parts.try_fold(first, |all, part| number::binary(thread, number::Binary::Or, &all, &part))
}

fn get_args(thread: &Thread, union: &Value) -> Result<Value, Raised> {
    Ok(Tuple::new(thread, of(union).members.clone()).into_value())
}

fn get_parameters(thread: &Thread, union: &Value) -> Result<Value, Raised> {
    Ok(Tuple::new(thread, type_parameters::of_args(thread, &of(union).members)?).into_value())
}

static METHODS: &[Method] = &[
    method("__or__(self, value, /)", or, "Return self|value."),
    method("__ror__(self, value, /)", ror, "Return value|self."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__hash__(self, /)", hash_of, "Return hash(self)."),
    method("__instancecheck__(self, instance, /)", instancecheck, ""),
    method("__subclasscheck__(self, subclass, /)", subclasscheck, ""),
    method("__getitem__(self, key, /)", getitem, "Return self[key]."),
];

static ATTRIBUTES: &[Attribute] = &[getter("__args__", get_args), getter("__parameters__", get_parameters)];

/// `types.UnionType`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "types.UnionType",
    layout: Union::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "Represent a PEP 604 union type\n\nE.g. for int | str",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
