//! `BytesIO`: a bytearray as a stream. Views of its memory forbid resizing, as those of any bytearray do.

use super::base::{BufferedIoBase, FLAGS};
use super::memory::{copy_into, room_of};
use super::shared::{closed_file, size};
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::buffer::Store;
use crate::object::bytearray::ByteArray;
use crate::object::bytes::Bytes;
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::list::List;
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::tuple::Tuple;
use crate::object::{error, instance, int};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{buffer, iterate, mapping, number};
use crate::thread::Thread;
use std::cell::Cell;

/// A stream in memory.
#[repr(C)]
pub(crate) struct BytesIo {
    header: Header,
    /// The bytes; none once closed.
    array: Guarded<Option<Obj<ByteArray>>>,
    position: Cell<usize>,
}

layout!(BytesIo, Kind::Other, untracked);

impl BytesIo {
    fn open(&self, thread: &Thread) -> Result<Obj<ByteArray>, Raised> {
        self.array.get().ok_or_else(|| closed_file(thread))
    }

    /// Takes up to so many bytes from the position on.
    fn take(&self, array: &ByteArray, most: Option<usize>) -> Vec<u8> {
        array.store.with(|store| {
            let start = self.position.get().min(store.bytes.len());
            let rest = store.bytes.len() - start;
            let count = most.map_or(rest, |most| most.min(rest));
            self.position.set(self.position.get().max(start) + count);
            store.bytes[start..start + count].to_vec()
        })
    }

    fn take_line(&self, array: &ByteArray, most: Option<usize>) -> Vec<u8> {
        let length = array.store.with(|store| {
            let rest = store.bytes.get(self.position.get()..).unwrap_or_default();
            memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1)
        });
        self.take(array, Some(most.map_or(length, |most| most.min(length))))
    }
}

fn me<'a>(args: &Arguments<'a>) -> &'a BytesIo {
    args.get(0).downcast().expect("the descriptor checked self")
}

/// Changes the bytes, unless somebody looks at them.
fn change<R>(thread: &Thread, array: &ByteArray, run: impl FnOnce(&mut Store) -> R) -> Result<R, Raised> {
    if array.store.with(|store| store.exports > 0) {
        return Err(error::buffer_error(thread, "Existing exports of data: object cannot be re-sized"));
    }
    Ok(array.store.with(run))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<BytesIo>(thread, args.get(0))?;
    let array = Guarded::new(Some(ByteArray::new(thread, Vec::new())));
    Ok(heap::new(shape, |header| BytesIo { header, array, position: Cell::new(0) }).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = match args.not_none(1) {
        Some(initial) => buffer::bytes(thread, initial)?.into_owned(),
        None => Vec::new(),
    };
    me(&args).array.set(Some(ByteArray::new(thread, bytes)));
    me(&args).position.set(0);
    Ok(Value::none())
}

fn yes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread)?;
    Ok(Value::bool(true))
}

fn no(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread)?;
    Ok(Value::bool(false))
}

fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if let Some(array) = me(&args).array.get() {
        change(thread, &array, |_| ())?;
    }
    drop(me(&args).array.take());
    Ok(Value::none())
}

fn flush(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread)?;
    Ok(Value::none())
}

fn tell(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread)?;
    Ok(int::from_usize(thread, me(&args).position.get()))
}

fn write(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let array = stream.open(thread)?;
    let bytes = buffer::bytes(thread, args.get(1))?;
    change(thread, &array, |store| {
        let start = stream.position.get();
        if bytes.is_empty() {
            return;
        }
        if start > store.bytes.len() {
            store.bytes.resize(start, 0);
        }
        let over = bytes.len().min(store.bytes.len() - start);
        store.bytes[start..start + over].copy_from_slice(&bytes[..over]);
        store.bytes.extend_from_slice(&bytes[over..]);
        stream.position.set(start + bytes.len());
    })?;
    Ok(int::from_usize(thread, bytes.len()))
}

fn writelines(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread)?;
    let iterator = iterate::iter(thread, args.get(1))?;
    while let Some(line) = iterate::next(thread, &iterator)? {
        write(thread, Arguments::bound(&[Some(args.get(0).clone()), Some(line)]))?;
    }
    Ok(Value::none())
}

fn read(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    let most = size(thread, args, 1)?;
    Ok(Bytes::new(thread, &me(&args).take(&array, most)).into_value())
}

fn readinto(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    let room = room_of(thread, args.get(1))?;
    let bytes = me(&args).take(&array, Some(room));
    Ok(int::from_usize(thread, copy_into(thread, args.get(1), &bytes)?))
}

fn readline(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    let most = size(thread, args, 1)?;
    Ok(Bytes::new(thread, &me(&args).take_line(&array, most)).into_value())
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    let line = me(&args).take_line(&array, None);
    if line.is_empty() {
        return Err(error::stop_iteration(thread, None));
    }
    Ok(Bytes::new(thread, &line).into_value())
}

fn readlines(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    let most = size(thread, args, 1)?.filter(|most| *most > 0);
    let (mut lines, mut total) = (Vec::new(), 0);
    loop {
        let line = me(&args).take_line(&array, None);
        if line.is_empty() || most.is_some_and(|most| total >= most) {
            return Ok(List::new(thread, lines).into_value());
        }
        total += line.len();
        lines.push(Bytes::new(thread, &line).into_value());
    }
}

fn getvalue(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    Ok(array.store.with(|store| Bytes::new(thread, &store.bytes)).into_value())
}

fn getbuffer(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    Ok(super::memory::view_of(thread, array.as_value()))
}

fn seek(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let array = stream.open(thread)?;
    let offset = number::index_i64(thread, args.get(1))?;
    let whence = number::index_i64(thread, args.get(2))?;
    if offset < 0 && whence == 0 {
        return Err(error::value_error(thread, format!("negative seek value {offset}")));
    }
    let base = match whence {
        0 => 0,
        1 => stream.position.get(),
        2 => array.store.with(|store| store.bytes.len()),
        _ => {
            return Err(error::value_error(
                thread,
                format!("invalid whence ({whence}, should be 0, 1 or 2)"),
            ));
        }
    };
    let Some(place) = offset.checked_add(base as i64) else {
        return Err(error::overflow_error(thread, "new position too large"));
    };
    stream.position.set(place.max(0) as usize);
    Ok(int::from_i64(thread, place.max(0)))
}

fn truncate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let array = me(&args).open(thread)?;
    let length = match args.not_none(1) {
        Some(length) => number::index_i64(thread, length)?,
        None => me(&args).position.get() as i64,
    };
    if length < 0 {
        return Err(error::value_error(thread, format!("negative size value {length}")));
    }
    change(thread, &array, |store| store.bytes.truncate(length as usize))?;
    Ok(int::from_i64(thread, length))
}

fn getstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = getvalue(thread, args)?;
    let header = args.get(0).header().expect("it is an object");
    let pairs = instance::pairs(header);
    let dict = if pairs.is_empty() {
        Value::none()
    } else {
        let dict = Dict::new(thread);
        for (key, value) in pairs {
            dict.set_name(thread, &key, value);
        }
        dict.into_value()
    };
    let position = int::from_usize(thread, me(&args).position.get());
    Ok(Tuple::of(thread, [bytes, position, dict]).into_value())
}

fn setstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let state = args.get(1).downcast::<Tuple>().map(Tuple::items);
    let Some([bytes, position, dict, ..]) = state else {
        let (own, got) = (type_name(thread, args.get(0)), type_name(thread, args.get(1)));
        let message = format!("{own}.__setstate__ argument should be 3-tuple, got {got}");
        return Err(error::type_error(thread, message));
    };
    let array = ByteArray::new(thread, buffer::bytes(thread, bytes)?.into_owned());
    me(&args).array.set(Some(array));
    me(&args).position.set(usize::try_from(number::index_i64(thread, position)?).unwrap_or(0));
    let header = args.get(0).header().expect("it is an object");
    if let (Some(own), false) = (instance::dict(thread, header), dict.is_none()) {
        mapping::dict_update(thread, &own, dict)?;
    }
    Ok(Value::none())
}

fn closed(_: &Thread, stream: &Value) -> Result<Value, Raised> {
    let stream = stream.downcast::<BytesIo>().expect("the descriptor checked self");
    Ok(Value::bool(stream.array.get().is_none()))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, initial_bytes=b'')",
        init,
        "Buffered I/O implementation using an in-memory bytes buffer.",
    ),
    method("__next__(self, /)", next, "Implement next(self)."),
    method("readable(self, /)", yes, "Returns True if the IO object can be read."),
    method("seekable(self, /)", yes, "Returns True if the IO object can be seeked."),
    method("writable(self, /)", yes, "Returns True if the IO object can be written."),
    method("close(self, /)", close, "Disable all I/O operations."),
    method("flush(self, /)", flush, "Does nothing."),
    method("isatty(self, /)", no, "Always returns False."),
    method("tell(self, /)", tell, "Current file position, an integer."),
    method("write(self, b, /)", write, "Write bytes to file."),
    method("writelines(self, lines, /)", writelines, "Write lines to the file."),
    method("read1(self, size=-1, /)", read, "Read at most size bytes, returned as a bytes object."),
    method("readinto(self, buffer, /)", readinto, "Read bytes into buffer."),
    method("readline(self, size=-1, /)", readline, "Next line from the file, as a bytes object."),
    method("readlines(self, size=None, /)", readlines, "List of bytes objects, each a line from the file."),
    method("read(self, size=-1, /)", read, "Read at most size bytes, returned as a bytes object."),
    method("getbuffer(self, /)", getbuffer, "Get a read-write view over the contents of the BytesIO object."),
    method("getvalue(self, /)", getvalue, "Retrieve the entire contents of the BytesIO object."),
    method("seek(self, pos, whence=0, /)", seek, "Change stream position."),
    method("truncate(self, size=None, /)", truncate, "Truncate the file to at most size bytes."),
    method("__getstate__(self, /)", getstate, "Return the state, for copies."),
    method("__setstate__(self, state, /)", setstate, "Take the state of another."),
];

static ATTRIBUTES: &[Attribute] = &[getter("closed", closed)];

/// `BytesIO`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "_io.BytesIO",
    layout: BytesIo::layout,
    base: Some(BufferedIoBase::layout),
    flags: FLAGS,
    doc: "Buffered I/O implementation using an in-memory bytes buffer.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
