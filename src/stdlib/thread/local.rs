//! `_thread._local`, which `threading.local` is: an object whose attributes each thread has for itself. The object
//! keeps one dict for each thread that used it, and puts the running thread's in its place before an attribute is looked
//! for, so that the lookup itself is the usual one.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::{class_of, flag};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::instance::{self, Instance};
use crate::object::lock::Guarded;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Method};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::construct::{shape_of_class, starts_by_object};
use crate::protocol::{attribute, call};
use crate::thread::{Thread, state};
use std::cell::RefCell;
use std::ptr::NonNull;

/// An object with attributes of each thread's own.
#[repr(C)]
pub(super) struct Local {
    header: Header,
    args: Obj<Tuple>,
    named: Value,
    /// The dict of each thread that used it, by the thread's serial number.
    dicts: Guarded<Vec<(u64, Obj<Dict>)>>,
}

layout!(
    Local,
    Kind::Other,
    tracked,
    |local, visit| {
        visit(local.args.as_value());
        visit(&local.named);
        local.dicts.with(|dicts| dicts.iter().for_each(|(_, dict)| visit(dict.as_value())));
    },
    |local| drop(local.dicts.take())
);

/// The objects alive: the end of a thread takes its dicts out of them.
#[derive(Default)]
struct Locals(RefCell<Vec<NonNull<Header>>>);

impl Drop for Local {
    fn drop(&mut self) {
        let me = NonNull::from(&self.header);
        let all = state::current().interpreter().extension::<Locals>();
        all.0.borrow_mut().retain(|other| *other != me);
    }
}

/// Lets go of the attributes that a thread, at its end, has in all objects.
pub(crate) fn forget_thread(thread: &Thread) {
    let all = thread.interpreter().extension::<Locals>();
    let objects: Vec<Value> = {
        let all = all.0.borrow();
        // SAFETY: an object leaves the list when it dies.
        all.iter().map(|object| Value::from_header(unsafe { object.as_ref() })).collect()
    };
    for local in &objects {
        let dicts = of(local);
        let place = dicts.dicts.with(|dicts| dicts.iter().position(|(serial, _)| *serial == thread.serial()));
        if let Some(place) = place {
            instance::set_dict(thread, dicts.header(), Dict::new(thread));
            drop(dicts.dicts.with(|dicts| dicts.swap_remove(place)));
        }
    }
}

fn of(value: &Value) -> &Local {
    value.downcast::<Local>().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Local>(thread, args.get(0))?;
    let given = args.get(1).clone();
    let given = Obj::<Tuple>::try_from(given).expect("positional arguments come as a tuple");
    let any =
        !given.items().is_empty() || args.get(2).downcast::<Dict>().is_some_and(|named| named.len() != 0);
    let class = args.get(0).downcast().expect("a shape was found for the class");
    if any && starts_by_object(thread, class) {
        return Err(error::type_error(thread, "Initialization arguments are not supported"));
    }
    let dict = Dict::new(thread);
    let made = heap::new(shape, |header| Local {
        header,
        args: given,
        named: args.get(2).clone(),
        dicts: Guarded::new(vec![(thread.serial(), dict.clone())]),
    });
    instance::set_dict(thread, made.header(), dict);
    let all = thread.interpreter().extension::<Locals>();
    all.0.borrow_mut().push(NonNull::from(made.header()));
    Ok(made.into_value())
}

/// Puts the running thread's dict in place; the first time, `__init__` fills it.
fn switch(thread: &Thread, value: &Value) -> Result<(), Raised> {
    let local = of(value);
    let serial = thread.serial();
    let known = |dicts: &mut Vec<(u64, Obj<Dict>)>| {
        dicts.iter().find(|(other, _)| *other == serial).map(|(_, dict)| dict.clone())
    };
    if let Some(dict) = local.dicts.with(known) {
        instance::set_dict(thread, local.header(), dict);
        return Ok(());
    }
    let dict = Dict::new(thread);
    local.dicts.with(|dicts| dicts.push((serial, dict.clone())));
    instance::set_dict(thread, local.header(), dict.clone());
    let class = class_of(thread, value);
    if !starts_by_object(thread, class)
        && let Some(init) = class.special(thread, Special::Init)
    {
        let bound = attribute::bind(thread, &init, Some(value), &Value::from_object(class))?;
        let named = local.named.clone();
        let named = named.downcast::<Dict>();
        let started = call::call_spread(thread, &bound, local.args.items().to_vec(), named);
        if started.is_err() {
            local.dicts.with(|dicts| {
                dicts.iter().position(|(other, _)| *other == serial).map(|at| dicts.swap_remove(at))
            });
            return Err(Raised);
        }
        instance::set_dict(thread, local.header(), dict);
    }
    Ok(())
}

fn getattribute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    switch(thread, args.get(0))?;
    attribute::generic_get(thread, args.get(0), args.get(1))
}

fn must_not_be_dict(thread: &Thread, args: Arguments<'_>) -> Result<(), Raised> {
    let dict = name(thread, Name::__dict__).downcast::<Str>().map(|dict| dict.as_bytes());
    if args.get(1).downcast::<Str>().map(Str::as_bytes) != dict {
        return Ok(());
    }
    let class = class_of(thread, args.get(0)).message_name(thread);
    let message = format!("'{class}' object attribute '__dict__' is read-only");
    Err(error::attribute_error(thread, &message, args.get(1), args.get(0)))
}

fn setattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    must_not_be_dict(thread, args)?;
    switch(thread, args.get(0))?;
    attribute::generic_set(thread, args.get(0), args.get(1), Some(args.get(2).clone()))?;
    Ok(Value::none())
}

fn delattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    must_not_be_dict(thread, args)?;
    switch(thread, args.get(0))?;
    attribute::generic_set(thread, args.get(0), args.get(1), None)?;
    Ok(Value::none())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
    method("__setattr__(self, name, value, /)", setattr, "Implement setattr(self, name, value)."),
    method("__delattr__(self, name, /)", delattr, "Implement delattr(self, name)."),
];

/// `_local`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "_thread._local",
    layout: Local::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::HAS_DICT | flag::WEAKLY_REFERENCEABLE,
    doc: "Thread-local data",
    methods: METHODS,
    attributes: &[crate::builtins::class_attributes::DICT],
};
