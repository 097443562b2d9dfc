//! `object.__reduce_ex__` and kin: how copying and pickling take an object apart. The parts that are Python
//! are in the module copyreg.

use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::shape::Storage;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, builtin, class_of, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::{self, Instance};
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, MethodDescriptor};
use crate::object::tuple::{self, Tuple};
use crate::protocol::{attribute, call, iterate, modules, number};
use crate::thread::Thread;

fn copyreg(thread: &Thread, title: &str) -> Result<Value, Raised> {
    modules::member(thread, "copyreg", title)
}

/// True if the object's class has `object`'s own row of this name.
fn is_default(thread: &Thread, object: &Value, title: &str) -> bool {
    let found = class_of(thread, object).lookup(thread, intern(thread, title).as_value());
    let row = found.as_ref().and_then(Value::downcast::<MethodDescriptor>);
    let owner = row.and_then(|row| row.class.downcast::<Class>());
    owner.is_some_and(|owner| std::ptr::eq(owner, builtin::<Instance>(thread)))
}

pub(super) fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    by_protocol(thread, args.get(0), 0)
}

pub(super) fn reduce_ex(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let protocol = number::index_i64(thread, args.get(1))?;
    if !is_default(thread, args.get(0), "__reduce__") {
        let method = attribute::get(thread, args.get(0), name(thread, Name::__reduce__))?;
        return call::call(thread, &method, &[]);
    }
    by_protocol(thread, args.get(0), protocol)
}

fn by_protocol(thread: &Thread, object: &Value, protocol: i64) -> Result<Value, Raised> {
    if protocol < 2 {
        let function = copyreg(thread, "_reduce_ex")?;
        return call::call(thread, &function, &[object.clone(), Value::small(protocol)]);
    }
    let class = class_of(thread, object);
    if class.has(flag::NO_NEW) {
        return Err(cannot_pickle(thread, object));
    }
    let given = new_arguments(thread, object)?;
    let is_container = object.downcast::<List>().is_some() || object.downcast::<Dict>().is_some();
    let state = state_of(thread, object, given.is_none() && !is_container)?;
    let me = Value::from_object(class);
    let (args, kwargs) = given.unwrap_or_default();
    let (function, args) = match kwargs {
        Some(kwargs) if kwargs.len() != 0 => {
            let args = Tuple::new(thread, args).into_value();
            (copyreg(thread, "__newobj_ex__")?, vec![me, args, kwargs.into_value()])
        }
        _ => (copyreg(thread, "__newobj__")?, std::iter::once(me).chain(args).collect()),
    };
    let items = match object.downcast::<List>() {
        Some(_) => iterate::iter(thread, object)?,
        None => Value::none(),
    };
    let pairs = match object.downcast::<Dict>() {
        Some(_) => {
            let pairs = call::call_method(thread, object, Name::items, &[])?;
            iterate::iter(thread, &pairs)?
        }
        None => Value::none(),
    };
    let args = Tuple::new(thread, args).into_value();
    Ok(Tuple::of(thread, [function, args, state, items, pairs]).into_value())
}

#[cold]
fn cannot_pickle(thread: &Thread, object: &Value) -> Raised {
    error::type_error(thread, format!("cannot pickle '{}' object", type_name(thread, object)))
}

type NewArguments = (Vec<Value>, Option<Obj<Dict>>);

/// What `__getnewargs_ex__` or `__getnewargs__` says.
fn new_arguments(thread: &Thread, object: &Value) -> Result<Option<NewArguments>, Raised> {
    let wrong = |what: &str, got: &Value| {
        error::type_error(thread, format!("{what}, not '{}'", type_name(thread, got)))
    };
    if let Some(method) =
        attribute::get_optional(thread, object, intern(thread, "__getnewargs_ex__").as_value())?
    {
        let answer = call::call(thread, &method, &[])?;
        let Some(both) = answer.downcast::<Tuple>() else {
            return Err(wrong("__getnewargs_ex__ should return a tuple", &answer));
        };
        let [args, kwargs] = both.items() else {
            let got = both.items().len();
            let message = format!("__getnewargs_ex__ should return a tuple of length 2, not {got}");
            return Err(error::value_error(thread, message));
        };
        let Some(positional) = args.downcast::<Tuple>() else {
            return Err(wrong("first item of the tuple returned by __getnewargs_ex__ must be a tuple", args));
        };
        let Ok(kwargs) = Obj::<Dict>::try_from(kwargs.clone()) else {
            return Err(wrong(
                "second item of the tuple returned by __getnewargs_ex__ must be a dict",
                kwargs,
            ));
        };
        return Ok(Some((positional.items().to_vec(), Some(kwargs))));
    }
    if let Some(method) = attribute::get_optional(thread, object, name(thread, Name::__getnewargs__))? {
        let answer = call::call(thread, &method, &[])?;
        return match answer.downcast::<Tuple>() {
            Some(args) => Ok(Some((args.items().to_vec(), None))),
            None => Err(wrong("__getnewargs__ should return a tuple", &answer)),
        };
    }
    Ok(None)
}

fn state_of(thread: &Thread, object: &Value, all_must_be_known: bool) -> Result<Value, Raised> {
    if !is_default(thread, object, "__getstate__") {
        let method = attribute::get(thread, object, name(thread, Name::__getstate__))?;
        return call::call(thread, &method, &[]);
    }
    let layout = class_of(thread, object).layout;
    if all_must_be_known && !std::ptr::eq(layout, Instance::layout()) {
        return Err(cannot_pickle(thread, object));
    }
    default_state(thread, object)
}

pub(super) fn getstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    default_state(thread, args.get(0))
}

/// The object's `__dict__`, with the values of `__slots__` if there are any.
fn default_state(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    let Some(header) = object.header() else { return Ok(Value::none()) };
    let state = match header.shape().storage {
        Storage::Dict => instance::dict(thread, header).filter(|dict| dict.len() != 0).map(Obj::into_value),
        Storage::Slots => {
            let pairs = instance::pairs(header);
            (!pairs.is_empty()).then(|| {
                let dict = Dict::new(thread);
                for (name, value) in pairs {
                    dict.set_name(thread, &name, value);
                }
                dict.into_value()
            })
        }
        Storage::None => None,
    };
    let state = state.unwrap_or_else(Value::none);
    let class = class_of(thread, object);
    if class.fixed_slots == 0 {
        return Ok(state);
    }
    let names = call::call(thread, &copyreg(thread, "_slotnames")?, &[Value::from_object(class)])?;
    let slots = Dict::new(thread);
    for title in iterate::collect(thread, &names)? {
        if let Some(value) = attribute::get_optional(thread, object, &title)? {
            slots.set_name(thread, &title, value);
        }
    }
    Ok(if slots.len() == 0 { state } else { tuple::pair(thread, state, slots.into_value()) })
}
