//! `_struct`: values to bytes and back by a format.

mod structs;

use crate::builtins::packing as items;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, function, method};
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::class::{Class, builtin, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::instance::Instance;
use crate::object::int::{from_i64, from_usize};
use crate::object::intern::intern;
use crate::object::lock::Guarded;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::call::call;
use crate::protocol::number::index_i64;
use crate::protocol::{buffer, modules};
use crate::pure::fault::{self, Fault};
use crate::pure::packing::format::Format;
use crate::pure::packing::unpack::unpack;
use crate::thread::Thread;
use std::cell::Cell;
use std::rc::Rc;

/// Formats taken apart lately.
#[derive(Default)]
struct Known(std::cell::RefCell<std::collections::HashMap<Vec<u8>, Rc<Format>>>);

/// As many formats are remembered.
const MOST_KNOWN: usize = 100;

/// A fault of the codec, raised; `struct.error` is a class of this module.
#[cold]
fn raise(thread: &Thread, fault: Fault) -> Raised {
    if fault.kind != fault::Kind::Struct {
        return error::from_fault(thread, fault);
    }
    let message = Str::new(thread, &fault.message).into_value();
    let made = modules::member(thread, "_struct", "error").and_then(|class| call(thread, &class, &[message]));
    match made {
        Ok(exception) => error::raise(thread, exception),
        Err(raised) => raised,
    }
}

fn checked<T>(thread: &Thread, result: fault::Result<T>) -> Result<T, Raised> {
    result.map_err(|fault| raise(thread, fault))
}

/// The format of an argument: str or bytes.
fn format_text(thread: &Thread, value: &Value) -> Result<Vec<u8>, Raised> {
    if let Some(text) = as_str(value) {
        if text.is_ascii() {
            return Ok(text.as_bytes().to_vec());
        }
        crate::builtins::encoding::encode(thread, value, "ascii", "strict")?;
    }
    match as_bytes(value) {
        Some(bytes) => Ok(bytes.to_vec()),
        None => {
            let got = type_name(thread, value);
            let message = format!("Struct() argument 1 must be a str or bytes object, not {got}");
            Err(error::type_error(thread, message))
        }
    }
}

fn format_of(thread: &Thread, value: &Value) -> Result<Rc<Format>, Raised> {
    let text = format_text(thread, value)?;
    let known = thread.interpreter().extension::<Known>();
    if let Some(format) = known.0.borrow().get(&text) {
        return Ok(format.clone());
    }
    let format = Rc::new(checked(thread, Format::parse(&text))?);
    let mut known = known.0.borrow_mut();
    if known.len() >= MOST_KNOWN {
        known.clear();
    }
    known.insert(text, format.clone());
    Ok(format)
}

/// The values packed; `function` names itself in messages.
fn packed(thread: &Thread, format: &Format, function: &str, values: &[Value]) -> Result<Vec<u8>, Raised> {
    if values.len() != format.count {
        return Err(raise(thread, format.wrong_count(function, values.len())));
    }
    let mut out = vec![0; format.size];
    for (field, value) in format.fields().zip(values) {
        checked(thread, items::write(thread, &field, value, &mut out)?)?;
    }
    Ok(out)
}

fn unpacked(thread: &Thread, format: &Format, bytes: &[u8]) -> Value {
    let values = format.fields().map(|field| items::value(thread, unpack(&field, bytes))).collect();
    Tuple::new(thread, values).into_value()
}

fn pack(thread: &Thread, format: &Format, values: &[Value]) -> Result<Value, Raised> {
    Ok(Bytes::new(thread, &packed(thread, format, "pack", values)?).into_value())
}

fn unpack_exactly(thread: &Thread, format: &Format, value: &Value) -> Result<Value, Raised> {
    let bytes = buffer::bytes(thread, value)?;
    checked(thread, format.check_size(bytes.len()))?;
    Ok(unpacked(thread, format, &bytes))
}

fn unpack_from(thread: &Thread, format: &Format, value: &Value, offset: &Value) -> Result<Value, Raised> {
    let bytes = buffer::bytes(thread, value)?;
    let offset = index_i64(thread, offset)?;
    let start = checked(thread, format.place_in(bytes.len(), offset as isize, false))?;
    Ok(unpacked(thread, format, &bytes[start..start + format.size]))
}

/// `pack_into(buffer, offset, *values)`
fn pack_into(thread: &Thread, format: &Format, given: &[Value]) -> Result<Value, Raised> {
    let [target, offset, values @ ..] = given else {
        let words = match given.len() {
            0 => "pack_into expected buffer argument",
            _ => "pack_into expected offset argument",
        };
        return Err(raise(thread, crate::pure::packing::format::error(words)));
    };
    if values.len() != format.count {
        return Err(raise(thread, format.wrong_count("pack_into", values.len())));
    }
    let window = match buffer::window(thread, target)? {
        Some(window) if !window.read_only && window.is_contiguous() => window,
        _ => {
            let got = type_name(thread, target);
            let message = format!("argument must be read-write bytes-like object, not {got}");
            return Err(error::type_error(thread, message));
        }
    };
    let offset = index_i64(thread, offset)?;
    let start = checked(thread, format.place_in(window.byte_length(), offset as isize, true))?;
    let bytes = packed(thread, format, "pack_into", values)?;
    let start = window.start + start;
    window.buffer.with_mut(|memory| memory[start..start + bytes.len()].copy_from_slice(&bytes));
    Ok(Value::none())
}

/// An `unpack_iterator`.
#[repr(C)]
struct Unpacker {
    header: Header,
    format: Guarded<Rc<Format>>,
    bytes: Guarded<Value>,
    at: Cell<usize>,
}

layout!(Unpacker, Kind::Other, tracked, |object, visit| object.bytes.with(|bytes| visit(bytes)), |_object| (
));

fn iter_unpack(thread: &Thread, format: Rc<Format>, value: &Value) -> Result<Value, Raised> {
    let bytes = buffer::bytes(thread, value)?;
    checked(thread, format.check_multiple(bytes.len()))?;
    let bytes = Bytes::new(thread, &bytes).into_value();
    let iterator: Obj<Unpacker> = heap::new(thread.root::<Unpacker>(), |header| Unpacker {
        header,
        format: Guarded::new(format),
        bytes: Guarded::new(bytes),
        at: Cell::new(0),
    });
    Ok(iterator.into_value())
}

fn next_unpacked(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator: &Unpacker = args.get(0).downcast().expect("the descriptor checked self");
    let (format, bytes, at) = (iterator.format.get(), iterator.bytes.get(), iterator.at.get());
    match as_bytes(&bytes).and_then(|bytes| bytes.get(at..at + format.size)) {
        Some(part) => {
            iterator.at.set(at + format.size);
            Ok(unpacked(thread, &format, part))
        }
        None => Err(error::stop_iteration(thread, None)),
    }
}

fn left_to_unpack(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let iterator: &Unpacker = args.get(0).downcast().expect("the descriptor checked self");
    let length = iterator.bytes.with(|bytes| as_bytes(bytes).map_or(0, <[u8]>::len));
    Ok(from_usize(thread, (length - iterator.at.get()) / iterator.format.get().size))
}

fn itself(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

fn calcsize(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_i64(thread, format_of(thread, args.get(0))?.size as i64))
}

/// The format and the values behind it. `TypeError: missing format argument`
fn format_first<'a>(thread: &Thread, args: &Arguments<'a>) -> Result<(Rc<Format>, &'a [Value]), Raised> {
    match args.get(0).downcast::<Tuple>().map_or(&[][..], Tuple::items) {
        [format, values @ ..] => Ok((format_of(thread, format)?, values)),
        [] => Err(error::type_error(thread, "missing format argument")),
    }
}

fn pack_function(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (format, values) = format_first(thread, &args)?;
    pack(thread, &format, values)
}

fn pack_into_function(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (format, values) = format_first(thread, &args)?;
    pack_into(thread, &format, values)
}

fn unpack_function(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unpack_exactly(thread, &*format_of(thread, args.get(0))?, args.get(1))
}

fn unpack_from_function(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unpack_from(thread, &*format_of(thread, args.get(0))?, args.get(1), args.get(2))
}

fn iter_unpack_function(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    iter_unpack(thread, format_of(thread, args.get(0))?, args.get(1))
}

fn clear_cache(thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    thread.interpreter().extension::<Known>().0.borrow_mut().clear();
    Ok(Value::none())
}

static FUNCTIONS: &[Method] = &[
    function("_clearcache()", clear_cache, "Clear the internal cache."),
    function(
        "calcsize(format, /)",
        calcsize,
        "Return size in bytes of the struct described by the format string.",
    ),
    function(
        "iter_unpack(format, buffer, /)",
        iter_unpack_function,
        "Return an iterator yielding tuples unpacked from the given bytes.",
    ),
    function(
        "pack(*args)",
        pack_function,
        "Return a bytes object containing the values packed according to the format string.",
    ),
    function(
        "pack_into(*args)",
        pack_into_function,
        "Pack the values and write them into the buffer starting at the offset.",
    ),
    function(
        "unpack(format, buffer, /)",
        unpack_function,
        "Return a tuple containing values unpacked according to the format string.",
    ),
    function(
        "unpack_from(format, /, buffer, offset=0)",
        unpack_from_function,
        "Return a tuple containing values unpacked according to the format string.",
    ),
];

static ITERATOR_METHODS: &[Method] = &[
    method("__iter__(self, /)", itself, "Implement iter(self)."),
    method("__next__(self, /)", next_unpacked, "Implement next(self)."),
    method("__length_hint__(self, /)", left_to_unpack, ""),
];

static ITERATOR: ClassSpec = ClassSpec {
    name: "_struct.unpack_iterator",
    layout: Unpacker::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: ITERATOR_METHODS,
    attributes: &[],
};

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    let base = class_of_kind(thread, ExceptionKind::Exception).into_value();
    let namespace = Dict::new(thread);
    namespace.set_name(
        thread,
        intern(thread, "__module__").as_value(),
        intern(thread, "struct").into_value(),
    );
    let parts = [
        intern(thread, "error").into_value(),
        Tuple::of(thread, [base]).into_value(),
        namespace.into_value(),
    ];
    let class = call(thread, &Value::from_object(builtin::<Class>(thread)), &parts)?;
    module.set(thread, "error", class);
    Ok(())
}

/// The classes of the module.
pub(super) static CLASSES: &[&ClassSpec] = &[&structs::SPEC, &ITERATOR];

/// `_struct`
pub(super) static SPEC: ModuleSpec = ModuleSpec {
    name: "_struct",
    doc: "Functions to convert between Python values and C structs\nrepresented as Python bytes objects.",
    functions: FUNCTIONS,
    classes: &[("Struct", structs::Struct::layout)],
    fill: Some(fill),
};
