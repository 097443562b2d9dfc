//! `FrameLocalsProxy`: what `f_locals` of a function's frame gives (PEP 667). It reads the variables as they are and writes
//! them; names that are no variables of the code stand in a dict beside them.

use super::frame::locals;
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::class::{flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::{CellObject, Function};
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::traceback::{FrameLocals, FrameObject};
use crate::object::tuple;
use crate::protocol::compare::{self, Comparison};
use crate::protocol::number::{self, Binary};
use crate::protocol::{iterate, mapping, text};
use crate::thread::Thread;
use crate::thread::frame::Frame;

fn frame<'a>(args: &Arguments<'a>) -> &'a FrameObject {
    &args.get(0).downcast::<FrameLocals>().expect("the descriptor checked self").frame
}

/// The variables as they are now.
fn now(thread: &Thread, frame: &FrameObject) -> Obj<Dict> {
    Obj::<Dict>::try_from(locals(thread, frame)).unwrap_or_else(|_| Dict::new(thread))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match Obj::<FrameObject>::try_from(args.get(1).clone()) {
        Ok(frame) => Ok(FrameLocals::new(thread, frame).into_value()),
        Err(other) => {
            let got = type_name(thread, &other);
            Err(error::type_error(thread, format!("expect frame, not {got}")))
        }
    }
}

fn find(thread: &Thread, frame: &FrameObject, key: &Value) -> Result<Option<Value>, Raised> {
    mapping::dict_get(thread, &now(thread, frame), key)
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if let Some(value) = find(thread, frame(&args), args.get(1))? {
        return Ok(value);
    }
    let shown = text::repr(thread, args.get(1))?.lossy();
    let message = Str::new(thread, &format!("local variable '{shown}' is not defined")).into_value();
    Err(error::key_error(thread, &message))
}

/// Writes a variable: in its cell if inner functions share it, in its register while the frame runs, else where the
/// locals of an ended frame are kept.
fn write(thread: &Thread, frame: &FrameObject, key: &Value, value: Value) -> Result<(), Raised> {
    let code = &frame.code;
    let title = key.downcast::<Str>().map(Str::as_bytes);
    let is_title = |name: &str| title == Some(name.as_bytes());
    if let Some(at) = code.code.local_names.iter().position(|name| is_title(name)) {
        let live = frame.live.get();
        let old = if live.is_null() {
            frame.parts.with(|parts| put(parts.locals.get_mut(at), value))
        } else {
            // SAFETY: the pointer is taken back before the frame goes; the register belongs to a local.
            put(Some(unsafe { &mut *Frame::registers(live).add(at) }), value)
        };
        drop(old);
        return Ok(());
    }
    let function = frame.parts.with(|parts| parts.function.clone());
    let free = code.code.free_names.iter().position(|name| is_title(name));
    if let Some(at) = free
        && let Some(cell) =
            function.as_ref().and_then(Value::downcast::<Function>).and_then(|own| own.cell(at))
    {
        drop(put(Some(&mut Some(cell)), value));
        return Ok(());
    }
    let extra = frame.parts.with(|parts| parts.extra.clone());
    let extra = extra.unwrap_or_else(|| {
        let fresh = Dict::new(thread).into_value();
        frame.parts.with(|parts| parts.extra = Some(fresh.clone()));
        fresh
    });
    let extra = extra.downcast::<Dict>().expect("it was made here");
    mapping::dict_set(thread, extra, key.clone(), value)
}

/// Puts a value in a place, or in the cell that stands there; what was there.
fn put(place: Option<&mut Option<Value>>, value: Value) -> Option<Value> {
    let place = place?;
    if let Some(cell) = place.as_ref().and_then(Value::downcast::<CellObject>) {
        let old = cell.contents.take();
        cell.contents.set(Some(value));
        return old;
    }
    place.replace(value)
}

fn setitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    write(thread, frame(&args), args.get(1), args.get(2).clone())?;
    Ok(Value::none())
}

fn delitem(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Err(error::type_error(thread, "cannot remove variables from FrameLocalsProxy"))
}

fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(find(thread, frame(&args), args.get(1))?.is_some()))
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, now(thread, frame(&args)).len()))
}

fn keys(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(List::new(thread, now(thread, frame(&args)).keys()).into_value())
}

fn values(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let values = now(thread, frame(&args)).pairs().into_iter().map(|(_, value)| value).collect();
    Ok(List::new(thread, values).into_value())
}

fn items(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let pairs = now(thread, frame(&args)).pairs();
    let pairs = pairs.into_iter().map(|(key, value)| tuple::pair(thread, key, value)).collect();
    Ok(List::new(thread, pairs).into_value())
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    iterate::iter(thread, &keys(thread, args)?)
}

fn reversed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut keys = now(thread, frame(&args)).keys();
    keys.reverse();
    iterate::iter(thread, List::new(thread, keys).as_value())
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(find(thread, frame(&args), args.get(1))?.unwrap_or_else(|| args.get(2).clone()))
}

fn setdefault(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if let Some(known) = find(thread, frame(&args), args.get(1))? {
        return Ok(known);
    }
    write(thread, frame(&args), args.get(1), args.get(2).clone())?;
    Ok(args.get(2).clone())
}

/// The pairs of a dict, or of the variables of another frame.
fn pairs_of(thread: &Thread, value: &Value) -> Option<Vec<(Value, Value)>> {
    let other = value.downcast::<FrameLocals>().map(|other| now(thread, &other.frame).pairs());
    other.or_else(|| value.downcast::<Dict>().map(Dict::pairs))
}

fn update(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(pairs) = pairs_of(thread, args.get(1)) else {
        let message = "update() argument must be dict or another FrameLocalsProxy";
        return Err(error::type_error(thread, message));
    };
    for (key, value) in pairs {
        write(thread, frame(&args), &key, value)?;
    }
    Ok(Value::none())
}

fn in_place_or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if pairs_of(thread, args.get(1)).is_none() {
        return Ok(Value::not_implemented());
    }
    update(thread, args)?;
    Ok(args.get(0).clone())
}

fn dict_of(thread: &Thread, value: &Value) -> Option<Value> {
    match value.downcast::<FrameLocals>() {
        Some(own) => Some(now(thread, &own.frame).into_value()),
        None => value.downcast::<Dict>().map(|_| value.clone()),
    }
}

fn union(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    match (dict_of(thread, left), dict_of(thread, right)) {
        (Some(left), Some(right)) => number::binary(thread, Binary::Or, &left, &right),
        _ => Ok(Value::not_implemented()),
    }
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    union(thread, args.get(0), args.get(1))
}

fn reflected_or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    union(thread, args.get(1), args.get(0))
}

fn eq(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(other) = dict_of(thread, args.get(1)) else { return Ok(Value::not_implemented()) };
    let own = now(thread, frame(&args)).into_value();
    compare::compare(thread, Comparison::Equal, &own, &other)
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(now(thread, frame(&args)).into_value())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(_guard) = text::enter_repr(thread, args.get(0)) else {
        return Ok(Str::new(thread, "{...}").into_value());
    };
    let own = now(thread, frame(&args)).into_value();
    Ok(text::repr(thread, &own)?.into_value())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, frame, /)", new, "Create and return a new object."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__len__(self, /)", len, "Return len(self)."),
    method("__getitem__(self, key, /)", getitem, "Return self[key]."),
    method("__setitem__(self, key, value, /)", setitem, "Set self[key] to value."),
    method("__delitem__(self, key, /)", delitem, "Delete self[key]."),
    method("__contains__(self, key, /)", contains, "Return bool(key in self)."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__reversed__(self, /)", reversed, ""),
    method("__or__(self, value, /)", or, "Return self|value."),
    method("__ror__(self, value, /)", reflected_or, "Return value|self."),
    method("__ior__(self, value, /)", in_place_or, "Return self|=value."),
    method("copy(self, /)", copy, ""),
    method("keys(self, /)", keys, ""),
    method("values(self, /)", values, ""),
    method("items(self, /)", items, ""),
    method("get(self, key, default=None, /)", get, ""),
    method("setdefault(self, key, default=None, /)", setdefault, ""),
    method("update(self, other, /)", update, ""),
];

/// `FrameLocalsProxy`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "FrameLocalsProxy",
    layout: FrameLocals::layout,
    base: Some(Instance::layout),
    flags: flag::MAPPING,
    doc: "",
    methods: METHODS,
    attributes: &[],
};
