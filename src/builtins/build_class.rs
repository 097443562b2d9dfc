//! `__build_class__`: what a class statement calls. It finds the metaclass, lets it prepare the namespace, runs
//! the body in it and calls the metaclass.

use super::class_order;
use crate::memory::value::{Raised, Value};
use crate::native::function;
use crate::object::class::{Class, builtin, class_of, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::{CellObject, Function};
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, construct, subscript, text};
use crate::thread::Thread;

/// The row of the module builtins.
pub(crate) static ROW: Method = function(
    "__build_class__(*args, **kwds)",
    build_class,
    "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\nInternal helper function used by the class statement.",
);

fn build_class(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (given, keywords) = construct::spread(args.get(0), args.get(1));
    let [body, title, original @ ..] = given.as_slice() else {
        return Err(error::type_error(thread, "__build_class__: not enough arguments"));
    };
    if body.downcast::<Function>().is_none() {
        return Err(error::type_error(thread, "__build_class__: func must be a function"));
    }
    if title.downcast::<Str>().is_none() {
        return Err(error::type_error(thread, "__build_class__: name is not a string"));
    }
    let keywords = keywords.expect("the signature has keywords");
    let resolved = resolve_bases(thread, original)?;
    let bases = resolved.as_deref().unwrap_or(original);
    let asked = keywords.remove_name(thread, name(thread, Name::metaclass));
    let mut metaclass = match asked {
        Some(asked) => asked,
        None => match bases.first() {
            Some(first) => Value::from_object(class_of(thread, first)),
            None => Value::from_object(builtin::<Class>(thread)),
        },
    };
    if let Some(class) = metaclass.downcast::<Class>() {
        metaclass = class_order::metaclass(thread, class, bases)?.into_value();
    }
    let base_tuple = Tuple::new(thread, bases.to_vec()).into_value();
    let namespace = prepare(thread, &metaclass, title, &base_tuple, &keywords)?;
    let cell = call::run_class_body(thread, body, &namespace)?;
    if resolved.is_some() {
        let original = Tuple::new(thread, original.to_vec()).into_value();
        subscript::set_item(thread, &namespace, name(thread, Name::__orig_bases__), original)?;
    }
    let args = vec![title.clone(), base_tuple, namespace];
    let class = call::call_spread(thread, &metaclass, args, Some(&keywords))?;
    check_cell(thread, title, &class, &cell)?;
    Ok(class)
}

/// The bases with what `__mro_entries__` puts in the place of those that are no classes, if any does.
pub(crate) fn resolve_bases(thread: &Thread, bases: &[Value]) -> Result<Option<Vec<Value>>, Raised> {
    let mut resolved: Option<Vec<Value>> = None;
    for (at, base) in bases.iter().enumerate() {
        let entries = match base.downcast::<Class>() {
            Some(_) => None,
            None => attribute::get_optional(thread, base, name(thread, Name::__mro_entries__))?,
        };
        let Some(entries) = entries else {
            if let Some(resolved) = &mut resolved {
                resolved.push(base.clone());
            }
            continue;
        };
        let all = Tuple::new(thread, bases.to_vec()).into_value();
        let replaced = call::call(thread, &entries, &[all])?;
        let Some(replaced) = replaced.downcast::<Tuple>() else {
            return Err(error::type_error(thread, "__mro_entries__ must return a tuple"));
        };
        resolved.get_or_insert_with(|| bases[..at].to_vec()).extend_from_slice(replaced.items());
    }
    Ok(resolved)
}

/// What the metaclass's `__prepare__` gives, or a fresh dict.
fn prepare(
    thread: &Thread,
    metaclass: &Value,
    title: &Value,
    bases: &Value,
    keywords: &Dict,
) -> Result<Value, Raised> {
    if metaclass.is(&Value::from_object(builtin::<Class>(thread))) {
        return Ok(Dict::new(thread).into_value());
    }
    let Some(prepare) = attribute::get_optional(thread, metaclass, name(thread, Name::__prepare__))? else {
        return Ok(Dict::new(thread).into_value());
    };
    let namespace = call::call_spread(thread, &prepare, vec![title.clone(), bases.clone()], Some(keywords))?;
    if namespace.downcast::<Dict>().is_none() && !is_mapping(thread, &namespace) {
        let owner = metaclass.downcast::<Class>();
        let owner = owner.map_or_else(|| "<metaclass>".to_owned(), Class::display_name);
        let got = type_name(thread, &namespace);
        let message = format!("{owner}.__prepare__() must return a mapping, not {got}");
        return Err(error::type_error(thread, message));
    }
    Ok(namespace)
}

fn is_mapping(thread: &Thread, value: &Value) -> bool {
    class_of(thread, value).special(thread, crate::object::special::Special::Getitem).is_some()
}

/// A body that uses `__class__` or `super()` left a cell, which `type.__new__` filled, if it got it.
fn check_cell(thread: &Thread, title: &Value, class: &Value, cell: &Value) -> Result<(), Raised> {
    let (Some(_), Some(cell)) = (class.downcast::<Class>(), cell.downcast::<CellObject>()) else {
        return Ok(());
    };
    match cell.contents.get() {
        Some(found) if found.is(class) => Ok(()),
        None => {
            let (title, class) = (text::repr(thread, title)?.lossy(), text::repr(thread, class)?.lossy());
            let message = format!(
                "__class__ not set defining {title} as {class}. Was __classcell__ propagated to type.__new__?"
            );
            Err(error::runtime_error(thread, message))
        }
        Some(found) => {
            let (title, class) = (text::repr(thread, title)?.lossy(), text::repr(thread, class)?.lossy());
            let found = text::repr(thread, &found)?.lossy();
            let message = format!("__class__ set to {found} defining {title} as {class}");
            Err(error::type_error(thread, message))
        }
    }
}
