//! Type parameters in the arguments of generic aliases and unions: which there are, what they are replaced
//! with, and how an argument is shown.

use crate::memory::value::{Raised, Value};
use crate::object::class::Class;
use crate::object::error;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, subscript, text, truth};
use crate::thread::Thread;

fn ask(thread: &Thread, value: &Value, title: &str) -> Result<Option<Value>, Raised> {
    attribute::get_optional(thread, value, intern(thread, title).as_value())
}

fn parameters_of(thread: &Thread, value: &Value) -> Result<Vec<Value>, Raised> {
    let found = ask(thread, value, "__parameters__")?;
    Ok(found.as_ref().and_then(Value::downcast::<Tuple>).map(|all| all.items().to_vec()).unwrap_or_default())
}

/// The type parameters in these arguments, each once.
pub(super) fn of_args(thread: &Thread, args: &[Value]) -> Result<Vec<Value>, Raised> {
    let mut found: Vec<Value> = Vec::new();
    let mut add = |value: Value| {
        if !found.iter().any(|known| known.is(&value)) {
            found.push(value);
        }
    };
    for arg in args {
        if arg.downcast::<Class>().is_some() {
            continue;
        }
        if ask(thread, arg, "__typing_subst__")?.is_some() {
            add(arg.clone());
        } else if let Some(inner) = arg.downcast::<Tuple>() {
            of_args(thread, inner.items())?.into_iter().for_each(&mut add);
        } else {
            parameters_of(thread, arg)?.into_iter().for_each(&mut add);
        }
    }
    Ok(found)
}

/// The arguments with what `item` says in place of the parameters.
pub(super) fn substitute(
    thread: &Thread,
    alias: &Value,
    args: &[Value],
    parameters: &[Value],
    item: &Value,
) -> Result<Vec<Value>, Raised> {
    if parameters.is_empty() {
        let shown = text::repr(thread, alias)?.lossy();
        return Err(error::type_error(thread, format!("{shown} is not a generic class")));
    }
    let mut given = unpacked(thread, item)?;
    for parameter in parameters {
        if let Some(prepare) = ask(thread, parameter, "__typing_prepare_subst__")? {
            let all = Tuple::new(thread, given).into_value();
            let answer = call::call(thread, &prepare, &[alias.clone(), all])?;
            given = match answer.downcast::<Tuple>() {
                Some(all) => all.items().to_vec(),
                None => vec![answer],
            };
        }
    }
    let (actual, expected) = (given.len(), parameters.len());
    if actual != expected {
        let shown = text::repr(thread, alias)?.lossy();
        let (which, least) = if actual > expected { ("many", "") } else { ("few", "at least ") };
        let message =
            format!("Too {which} arguments for {shown}; actual {actual}, expected {least}{expected}");
        return Err(error::type_error(thread, message));
    }
    replace(thread, args, parameters, &given)
}

/// A subscript as a list of arguments, unpacked tuples of known length one by one.
fn unpacked(thread: &Thread, item: &Value) -> Result<Vec<Value>, Raised> {
    let items = item.downcast::<Tuple>().map_or_else(|| vec![item.clone()], |all| all.items().to_vec());
    let mut flat = Vec::with_capacity(items.len());
    for item in items {
        let inner = match item.downcast::<Class>() {
            Some(_) => None,
            None => ask(thread, &item, "__typing_unpacked_tuple_args__")?,
        };
        match inner.as_ref().and_then(Value::downcast::<Tuple>) {
            Some(inner) if inner.items().last().is_none_or(|last| !last.is_ellipsis()) => {
                flat.extend_from_slice(inner.items());
            }
            _ => flat.push(item),
        }
    }
    Ok(flat)
}

fn replace(
    thread: &Thread,
    args: &[Value],
    parameters: &[Value],
    given: &[Value],
) -> Result<Vec<Value>, Raised> {
    let value_of = |parameter: &Value| {
        let at = parameters.iter().position(|known| known.is(parameter));
        at.and_then(|at| given.get(at)).cloned()
    };
    let mut replaced = Vec::with_capacity(args.len());
    for arg in args {
        if arg.downcast::<Class>().is_some() {
            replaced.push(arg.clone());
            continue;
        }
        let spreads = match ask(thread, arg, "__typing_is_unpacked_typevartuple__")? {
            Some(answer) => truth::is_true(thread, &answer)?,
            None => false,
        };
        let new = if let Some(subst) = ask(thread, arg, "__typing_subst__")? {
            let value = value_of(arg).unwrap_or_else(Value::none);
            call::call(thread, &subst, &[value])?
        } else if let Some(inner) = arg.downcast::<Tuple>() {
            Tuple::new(thread, replace(thread, inner.items(), parameters, given)?).into_value()
        } else {
            replace_inside(thread, arg, value_of)?
        };
        match new.downcast::<Tuple>() {
            Some(all) if spreads => replaced.extend_from_slice(all.items()),
            _ => replaced.push(new),
        }
    }
    Ok(replaced)
}

/// An alias in the arguments, subscripted with what its own parameters stand for now.
fn replace_inside(
    thread: &Thread,
    arg: &Value,
    value_of: impl Fn(&Value) -> Option<Value>,
) -> Result<Value, Raised> {
    let inner = parameters_of(thread, arg)?;
    if inner.is_empty() {
        return Ok(arg.clone());
    }
    let mut args = Vec::with_capacity(inner.len());
    for parameter in inner {
        match value_of(&parameter) {
            Some(value) => match value.downcast::<Tuple>() {
                Some(all) => args.extend_from_slice(all.items()),
                None => args.push(value),
            },
            None => args.push(parameter),
        }
    }
    let args = Tuple::new(thread, args).into_value();
    subscript::get_item(thread, arg, &args)
}

/// An argument as the repr of an alias shows it: classes by their name.
pub(super) fn shown(thread: &Thread, arg: &Value) -> Result<String, Raised> {
    if arg.is_ellipsis() {
        return Ok("...".to_owned());
    }
    if let Some(list) = arg.exact::<List>() {
        let parts: Result<Vec<String>, Raised> =
            list.to_vec().iter().map(|item| shown(thread, item)).collect();
        return Ok(format!("[{}]", parts?.join(", ")));
    }
    let is_alias = attribute::get_optional(thread, arg, name(thread, Name::__origin__))?.is_some()
        && attribute::get_optional(thread, arg, name(thread, Name::__args__))?.is_some();
    if !is_alias {
        let qualified = attribute::get_optional(thread, arg, name(thread, Name::__qualname__))?;
        let module = attribute::get_optional(thread, arg, name(thread, Name::__module__))?;
        if let (Some(qualified), Some(module)) = (qualified, module)
            && !module.is_none()
        {
            let qualified = text::str(thread, &qualified)?.lossy();
            let module = text::str(thread, &module)?.lossy();
            return Ok(if module == "builtins" { qualified } else { format!("{module}.{qualified}") });
        }
    }
    text::repr(thread, arg).map(|shown| shown.lossy())
}
