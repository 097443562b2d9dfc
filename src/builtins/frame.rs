//! `frame` and `traceback`.

use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, getter, method};
use crate::object::class::{flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::{CellObject, Function};
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::traceback::{FrameLocals, FrameObject, Traceback};
use crate::protocol::number;
use crate::thread::Thread;
use crate::thread::frame::Frame;

fn of(value: &Value) -> &FrameObject {
    value.downcast::<FrameObject>().expect("the descriptor checked self")
}

fn function(frame: &FrameObject) -> Option<Value> {
    frame.parts.with(|parts| parts.function.clone())
}

/// The locals of a frame, alive or ended: names to values, cells opened.
pub(crate) fn locals(thread: &Thread, frame: &FrameObject) -> Value {
    if let Some(namespace) = frame.parts.with(|parts| parts.namespace.clone()) {
        return namespace;
    }
    let code = &frame.code;
    let owner = function(frame);
    let owner = owner.as_ref().and_then(Value::downcast::<Function>);
    if !code.code.flags.function {
        return owner.map_or_else(Value::none, |owner| owner.globals.clone().into_value());
    }
    let dict = Dict::new(thread);
    let live = frame.live.get();
    // Variables that inner functions share come after the others, unless they are parameters.
    let shared = |at: &usize| {
        *at >= code.code.parameters() && code.code.cell_locals.iter().any(|cell| usize::from(*cell) == *at)
    };
    let (last, first): (Vec<usize>, Vec<usize>) = (0..code.values.local_names.len()).partition(shared);
    for at in first.into_iter().chain(last) {
        let title = &code.values.local_names[at];
        let value = if live.is_null() {
            frame.parts.with(|parts| parts.locals.get(at).cloned().flatten())
        } else {
            // SAFETY: the pointer is taken back before the frame goes; the register belongs to a local.
            unsafe { (*Frame::registers(live).add(at)).clone() }
        };
        put(thread, &dict, title, value);
    }
    for (at, title) in code.code.free_names.iter().enumerate() {
        let title = crate::object::intern::intern(thread, title).into_value();
        put(thread, &dict, &title, owner.and_then(|owner| owner.cell(at)));
    }
    let extra = frame.parts.with(|parts| parts.extra.clone());
    for (title, value) in
        extra.as_ref().and_then(Value::downcast::<Dict>).map(Dict::pairs).unwrap_or_default()
    {
        dict.set_name(thread, &title, value);
    }
    dict.into_value()
}

fn put(thread: &Thread, dict: &Dict, title: &Value, value: Option<Value>) {
    let opened = match value {
        Some(value) => match value.downcast::<CellObject>() {
            Some(cell) => cell.contents.get(),
            None => Some(value),
        },
        None => None,
    };
    let hidden = title.downcast::<Str>().is_none_or(|title| title.as_bytes().first() == Some(&b'.'));
    if let (Some(value), false) = (opened, hidden) {
        dict.set_name(thread, title, value);
    }
}

fn get_back(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    let live = of(this).live.get();
    if live.is_null() {
        return Ok(of(this).parts.with(|parts| parts.back.clone()).unwrap_or_else(Value::none));
    }
    // SAFETY: frames below a live one are alive; a resting generator's frame has none.
    unsafe {
        let resting = crate::object::generator::of_header((*live).generator).is_some_and(|own| own.rests());
        let previous = Frame::visible((*live).previous);
        let none = resting || previous.is_null();
        Ok(if none { Value::none() } else { FrameObject::of(thread, previous).into_value() })
    }
}

fn get_code(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).code.clone().into_value())
}

fn get_locals(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    let frame = of(this);
    let is_function = frame.code.code.flags.function && frame.parts.with(|parts| parts.namespace.is_none());
    if is_function {
        return Ok(FrameLocals::new(thread, Obj::from_ref(frame)).into_value());
    }
    Ok(locals(thread, frame))
}

fn get_globals(_: &Thread, this: &Value) -> Result<Value, Raised> {
    let function = function(of(this));
    let globals =
        function.as_ref().and_then(Value::downcast::<Function>).map(|function| function.globals.clone());
    Ok(globals.map_or_else(Value::none, Obj::into_value))
}

fn get_builtins(_: &Thread, this: &Value) -> Result<Value, Raised> {
    let function = function(of(this));
    let builtins =
        function.as_ref().and_then(Value::downcast::<Function>).map(|function| function.builtins.clone());
    Ok(builtins.map_or_else(Value::none, Obj::into_value))
}

fn get_line(_: &Thread, this: &Value) -> Result<Value, Raised> {
    let line = of(this).line();
    Ok(if line == 0 { Value::none() } else { Value::small(i64::from(line)) })
}

fn get_index(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, 2 * of(this).index()))
}

fn get_trace(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(of(this).trace.get().unwrap_or_else(Value::none))
}

fn set_trace(_: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
    of(this).trace.set(value.filter(|value| !value.is_none()).cloned());
    Ok(())
}

fn clear(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let frame = of(args.get(0));
    let live = frame.live.get();
    if !live.is_null() {
        // SAFETY: the frame is alive.
        let resting =
            unsafe { crate::object::generator::of_header((*live).generator) }.filter(|own| own.rests());
        let Some(generator) = resting else {
            return Err(error::runtime_error(thread, "cannot clear an executing frame"));
        };
        frame.live.set(std::ptr::null_mut());
        generator.discard_frame();
        return Ok(Value::none());
    }
    drop(frame.parts.with(|parts| std::mem::take(&mut parts.locals)));
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let frame = of(args.get(0));
    let (file, name) = (&frame.code.code.filename, &frame.code.code.name);
    let text =
        format!("<frame at {:#x}, file '{file}', line {}, code {name}>", args.get(0).bits(), frame.line());
    Ok(Str::new(thread, &text).into_value())
}

static METHODS: &[Method] = &[
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("clear(self, /)", clear, "Clear all references held by the frame."),
];

static ATTRIBUTES: &[Attribute] = &[
    getter("f_back", get_back),
    getter("f_code", get_code),
    getter("f_locals", get_locals),
    getter("f_globals", get_globals),
    getter("f_builtins", get_builtins),
    getter("f_lineno", get_line),
    getter("f_lasti", get_index),
    attribute("f_trace", get_trace, set_trace),
];

/// `frame`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "frame",
    layout: FrameObject::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: METHODS,
    attributes: ATTRIBUTES,
};

fn entry(value: &Value) -> &Traceback {
    value.downcast::<Traceback>().expect("the descriptor checked self")
}

fn new_entry(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = args.get(1);
    if !next.is_none() && next.downcast::<Traceback>().is_none() {
        let got = type_name(thread, next);
        return Err(error::type_error(thread, format!("expected traceback object or None, got '{got}'")));
    }
    let Ok(frame) = Obj::<FrameObject>::try_from(args.get(2).clone()) else {
        let got = type_name(thread, args.get(2));
        return Err(error::type_error(
            thread,
            format!("traceback() argument 'tb_frame' must be frame, not {got}"),
        ));
    };
    let index = number::index_i64(thread, args.get(3))?;
    let line = number::index_i64(thread, args.get(4))?;
    let next = Some(next.clone()).filter(|next| !next.is_none());
    let index = usize::try_from(index).unwrap_or(0) / 2;
    Ok(Traceback::new(thread, next, frame, index, u32::try_from(line).unwrap_or(0)).into_value())
}

fn get_next(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(entry(this).next.get().unwrap_or_else(Value::none))
}

fn set_next(thread: &Thread, this: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let Some(value) = value else {
        return Err(error::type_error(thread, "can't delete tb_next attribute"));
    };
    let mut link = Some(value.clone()).filter(|value| !value.is_none());
    let fresh = link.clone();
    if fresh.as_ref().is_some_and(|value| value.downcast::<Traceback>().is_none()) {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("expected traceback object, got '{got}'")));
    }
    while let Some(one) = link {
        if one.is(this) {
            return Err(error::value_error(thread, "traceback loop detected"));
        }
        link = entry(&one).next.get();
    }
    entry(this).next.set(fresh);
    Ok(())
}

fn get_entry_frame(_: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(entry(this).frame.clone().into_value())
}

fn get_entry_line(_: &Thread, this: &Value) -> Result<Value, Raised> {
    let line = entry(this).line;
    Ok(if line == 0 { Value::none() } else { Value::small(i64::from(line)) })
}

fn get_entry_index(thread: &Thread, this: &Value) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, 2 * entry(this).index))
}

static ENTRY_METHODS: &[Method] = &[constructor(
    "__new__(cls, tb_next, tb_frame, tb_lasti, tb_lineno)",
    new_entry,
    "Create a new traceback object.",
)];

static ENTRY_ATTRIBUTES: &[Attribute] = &[
    attribute("tb_next", get_next, set_next),
    getter("tb_frame", get_entry_frame),
    getter("tb_lineno", get_entry_line),
    getter("tb_lasti", get_entry_index),
];

/// `traceback`
pub(crate) static TRACEBACK: ClassSpec = ClassSpec {
    name: "traceback",
    layout: Traceback::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "Create a new traceback object.",
    methods: ENTRY_METHODS,
    attributes: ENTRY_ATTRIBUTES,
};
