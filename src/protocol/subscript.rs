//! Subscripts, membership and length: `a[b]`, `a[b] = c`, `del a[b]`, `b in a`, `len(a)`.

use super::attribute;
use super::call::{call, call_special};
use super::compare::equal;
use super::iterate;
use super::mapping;
use super::number::{index, index_sized, is_index};
use super::truth::is_true;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, builtin, class_of, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::generic_alias::GenericAlias;
use crate::object::int::Integer;
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::special::Special;
use crate::object::str::{Str, from_code_point};
use crate::object::tuple::Tuple;
use crate::thread::Thread;

/// `object[key]`
#[inline]
pub(crate) fn get_item(thread: &Thread, object: &Value, key: &Value) -> Result<Value, Raised> {
    if let Some(at) = key.as_small() {
        if let Some(list) = object.exact::<List>() {
            let item = list.items.with(|items| items.get(wrap(at, items.len())).cloned());
            return item.ok_or_else(|| error::index_error(thread, "list index out of range"));
        }
        if let Some(tuple) = object.exact::<Tuple>() {
            let items = tuple.items();
            let item = items.get(wrap(at, items.len())).cloned();
            return item.ok_or_else(|| error::index_error(thread, "tuple index out of range"));
        }
    }
    if let Some(dict) = object.exact::<Dict>() {
        return match mapping::dict_get(thread, dict, key)? {
            Some(value) => Ok(value),
            None => Err(error::key_error(thread, key)),
        };
    }
    get_other(thread, object, key)
}

/// An index from the end counts back; what is out of range is no index at all.
#[inline(always)]
pub(crate) fn wrap(at: i64, length: usize) -> usize {
    let at = if at < 0 { at + length as i64 } else { at };
    at as usize
}

#[inline(never)]
fn get_other(thread: &Thread, object: &Value, key: &Value) -> Result<Value, Raised> {
    if let (Some(text), Some(at)) = (object.exact::<Str>(), key.as_small()) {
        let at = wrap(at, text.len());
        if at >= text.len() {
            return Err(error::index_error(thread, "string index out of range"));
        }
        return Ok(from_code_point(thread, text.code_point(at)));
    }
    if let Some(answer) = call_special(thread, object, Special::Getitem, std::slice::from_ref(key)) {
        return answer;
    }
    if object.downcast::<Class>().is_some() {
        return class_item(thread, object, key);
    }
    let got = type_name(thread, object);
    Err(error::type_error(thread, format!("'{got}' object is not subscriptable")))
}

/// `Class[key]`
fn class_item(thread: &Thread, class: &Value, key: &Value) -> Result<Value, Raised> {
    match attribute::get_optional(thread, class, name(thread, Name::__class_getitem__))? {
        Some(method) if !method.is_none() => call(thread, &method, std::slice::from_ref(key)),
        _ if class.is(&Value::from_object(builtin::<Class>(thread))) => {
            let args = Obj::try_from(key.clone()).unwrap_or_else(|single| Tuple::of(thread, [single]));
            let shape = thread.root::<GenericAlias>();
            Ok(GenericAlias::with_shape(shape, class.clone(), args, false).into_value())
        }
        _ => {
            let class = class.downcast::<Class>().expect("the caller has a class").message_name(thread);
            Err(error::type_error(thread, format!("type '{class}' is not subscriptable")))
        }
    }
}

/// `object[key] = value`
#[inline]
pub(crate) fn set_item(thread: &Thread, object: &Value, key: &Value, value: Value) -> Result<(), Raised> {
    if let Some(dict) = object.exact::<Dict>() {
        return mapping::dict_set(thread, dict, key.clone(), value);
    }
    if let (Some(list), Some(at)) = (object.exact::<List>(), key.as_small()) {
        let value = list.items.with(|items| {
            let at = wrap(at, items.len());
            match items.get_mut(at) {
                Some(slot) => Ok(std::mem::replace(slot, value)),
                None => Err(value),
            }
        });
        return match value {
            Ok(_old) => Ok(()),
            Err(_refused) => Err(error::index_error(thread, "list assignment index out of range")),
        };
    }
    let args = [key.clone(), value];
    match call_special(thread, object, Special::Setitem, &args) {
        Some(answer) => answer.map(drop),
        None => {
            let got = type_name(thread, object);
            let message = format!("'{got}' object does not support item assignment");
            Err(error::type_error(thread, message))
        }
    }
}

/// `del object[key]`
pub(crate) fn delete_item(thread: &Thread, object: &Value, key: &Value) -> Result<(), Raised> {
    match call_special(thread, object, Special::Delitem, std::slice::from_ref(key)) {
        Some(answer) => answer.map(drop),
        None => {
            let got = type_name(thread, object);
            let class = class_of(thread, object);
            let by_index = is_index(thread, key)
                && (class.has(flag::HEAP) || class.special(thread, Special::Getitem).is_some());
            let refusal = if by_index { "doesn't" } else { "does not" };
            let message = format!("'{got}' object {refusal} support item deletion");
            Err(error::type_error(thread, message))
        }
    }
}

/// `item in container`
pub(crate) fn contains(thread: &Thread, container: &Value, item: &Value) -> Result<bool, Raised> {
    if let Some(dict) = container.exact::<Dict>() {
        return mapping::dict_contains(thread, dict, item);
    }
    if let Some(tuple) = container.exact::<Tuple>() {
        for known in tuple.items() {
            if equal(thread, known, item)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if let Some(list) = container.exact::<List>() {
        return list_find(thread, list, item, 0, usize::MAX).map(|found| found.is_some());
    }
    match class_of(thread, container).special(thread, Special::Contains) {
        Some(special) if special.is_none() => {
            let got = type_name(thread, container);
            Err(error::type_error(thread, format!("'{got}' object is not a container")))
        }
        Some(special) => {
            let args = std::slice::from_ref(item);
            let answer = super::call::call_function_value(thread, &special, container, args)?;
            is_true(thread, &answer)
        }
        None => search(thread, container, item),
    }
}

fn search(thread: &Thread, container: &Value, item: &Value) -> Result<bool, Raised> {
    if !iterate::is_iterable(thread, container) {
        let got = type_name(thread, container);
        return Err(error::type_error(thread, format!("argument of type '{got}' is not iterable")));
    }
    let iterator = iterate::iter(thread, container)?;
    while let Some(known) = iterate::next(thread, &iterator)? {
        if equal(thread, &known, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The first index in `from..to` of an item that is or equals `item`; the list may change meanwhile.
pub(crate) fn list_find(
    thread: &Thread,
    list: &List,
    item: &Value,
    from: usize,
    to: usize,
) -> Result<Option<usize>, Raised> {
    let mut at = from;
    while at < to
        && let Some(known) = list.get(at)
    {
        if equal(thread, &known, item)? {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

/// `len(value)`
#[inline]
pub(crate) fn len(thread: &Thread, value: &Value) -> Result<usize, Raised> {
    if let Some(list) = value.exact::<List>() {
        return Ok(list.len());
    }
    if let Some(dict) = value.exact::<Dict>() {
        return Ok(dict.len());
    }
    if let Some(text) = value.exact::<Str>() {
        return Ok(text.len());
    }
    if let Some(tuple) = value.exact::<Tuple>() {
        return Ok(tuple.items().len());
    }
    match call_special(thread, value, Special::Len, &[]) {
        Some(length) => checked_length(thread, &length?),
        None => {
            let got = type_name(thread, value);
            Err(error::type_error(thread, format!("object of type '{got}' has no len()")))
        }
    }
}

/// What `__len__` answered, as a length.
pub(crate) fn checked_length(thread: &Thread, answer: &Value) -> Result<usize, Raised> {
    let length = index(thread, answer)?;
    let int = Integer::of(&length).expect("an index is an int");
    if int.is_negative() {
        return Err(error::value_error(thread, "__len__() should return >= 0"));
    }
    int.small().map(|small| small as usize).ok_or_else(|| {
        let got = type_name(thread, answer);
        error::overflow_error(thread, format!("cannot fit '{got}' into an index-sized integer"))
    })
}

/// True if the class has `__getitem__`.
pub(crate) fn is_mapping(thread: &Thread, value: &Value) -> bool {
    class_of(thread, value).special(thread, Special::Getitem).is_some_and(|special| !special.is_none())
}

/// True if the class has `__getitem__` and is no dict: what `iter` and `reversed` take for a sequence.
pub(crate) fn is_sequence(thread: &Thread, value: &Value) -> bool {
    value.downcast::<Dict>().is_none()
        && class_of(thread, value).special(thread, Special::Getitem).is_some_and(|special| !special.is_none())
}

/// The index that a key of a sequence means; `complain` raises what the sequence says of other keys.
pub(crate) fn sequence_index(
    thread: &Thread,
    key: &Value,
    complain: impl FnOnce(&str) -> String,
) -> Result<i64, Raised> {
    if let Some(at) = key.as_small() {
        return Ok(at);
    }
    if !is_index(thread, key) {
        return Err(error::type_error(thread, complain(&type_name(thread, key))));
    }
    index_sized(thread, key, ExceptionKind::IndexError)
}
