//! `struct.Struct`: a format taken apart once.

use super::{checked, format_text, iter_unpack, pack, pack_into, unpack_exactly, unpack_from};
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::flag;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::from_usize;
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::pure::packing::format::Format;
use crate::thread::Thread;
use std::rc::Rc;

/// A struct object.
#[repr(C)]
pub(super) struct Struct {
    header: Header,
    format: Guarded<Option<(Vec<u8>, Rc<Format>)>>,
}

layout!(Struct, Kind::Other, untracked);

fn format(thread: &Thread, object: &Value) -> Result<(Vec<u8>, Rc<Format>), Raised> {
    let own: &Struct = object.downcast().expect("the descriptor checked self");
    own.format.get().ok_or_else(|| error::runtime_error(thread, "Struct object is not initialized"))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Struct>(thread, args.get(0))?;
    Ok(heap::new(shape, |header| Struct { header, format: Guarded::new(None) }).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text = format_text(thread, args.get(1))?;
    let format = checked(thread, Format::parse(&text))?;
    let own: &Struct = args.get(0).downcast().expect("the descriptor checked self");
    own.format.set(Some((text, Rc::new(format))));
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (text, _) = format(thread, args.get(0))?;
    let name = crate::object::class::class_of(thread, args.get(0)).display_name();
    let text = format!("{name}('{}')", String::from_utf8_lossy(&text));
    Ok(Str::new(thread, &text).into_value())
}

fn pack_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (_, format) = format(thread, args.get(0))?;
    pack(thread, &format, args.get(1).downcast::<Tuple>().map_or(&[], Tuple::items))
}

fn pack_into_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (_, format) = format(thread, args.get(0))?;
    pack_into(thread, &format, args.get(1).downcast::<Tuple>().map_or(&[], Tuple::items))
}

fn unpack_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (_, format) = format(thread, args.get(0))?;
    unpack_exactly(thread, &format, args.get(1))
}

fn unpack_from_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (_, format) = format(thread, args.get(0))?;
    unpack_from(thread, &format, args.get(1), args.get(2))
}

fn iter_unpack_method(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (_, format) = format(thread, args.get(0))?;
    iter_unpack(thread, format, args.get(1))
}

fn get_format(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    let (text, _) = format(thread, object)?;
    Ok(Str::new(thread, &String::from_utf8_lossy(&text)).into_value())
}

fn get_size(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    Ok(from_usize(thread, format(thread, object)?.1.size))
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, /, *args, **kwargs)",
        new,
        "Create and return a new object.  See help(type) for accurate signature.",
    ),
    method("__init__(self, format)", init, "Initialize self.  See help(type(self)) for accurate signature."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("iter_unpack(self, buffer, /)", iter_unpack_method, "Return an iterator yielding tuples."),
    method(
        "pack(self, /, *values)",
        pack_method,
        "Return a bytes object containing the values packed according to the format.",
    ),
    method(
        "pack_into(self, /, *values)",
        pack_into_method,
        "Pack the values and write them into the buffer starting at the offset.",
    ),
    method("unpack(self, buffer, /)", unpack_method, "Return a tuple containing unpacked values."),
    method(
        "unpack_from(self, /, buffer, offset=0)",
        unpack_from_method,
        "Return a tuple containing unpacked values.",
    ),
];

static ATTRIBUTES: &[Attribute] = &[getter("format", get_format), getter("size", get_size)];

/// `Struct`
pub(super) static SPEC: ClassSpec = ClassSpec {
    name: "_struct.Struct",
    layout: Struct::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::WEAKLY_REFERENCEABLE,
    doc: "Struct(fmt) --> compiled struct object",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
