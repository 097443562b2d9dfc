//! The abstract classes `_IOBase`, `_RawIOBase`, `_BufferedIOBase` and `_TextIOBase`: what streams can do with the
//! few methods that differ, called by name, so that classes in Python may bring them.

use super::memory::{copy_into, room_of};
use super::shared::{asks, closed_file, invoke, is_closed, read_attribute, size, unsupported};
use crate::builtins::class_attributes;
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::bytearray::ByteArray;
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::class::{flag, type_name};
use crate::object::instance::{self, Instance};
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::{error, exception::ExceptionKind};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{attribute, iterate, subscript};
use crate::thread::Thread;

macro_rules! abstract_class {
    ($type:ident, $new:ident, $doc:literal) => {
        #[doc = $doc]
        #[repr(C)]
        pub(crate) struct $type {
            header: Header,
        }

        layout!($type, Kind::Other, untracked);

        fn $new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let shape = shape_of_class::<$type>(thread, args.get(0))?;
            Ok(heap::new(shape, |header| $type { header }).into_value())
        }
    };
}

abstract_class!(IoBase, new_base, "`_io._IOBase`");
abstract_class!(RawIoBase, new_raw, "`_io._RawIOBase`");
abstract_class!(BufferedIoBase, new_buffered, "`_io._BufferedIOBase`");
abstract_class!(TextIoBase, new_text, "`_io._TextIOBase`");

/// The attribute that notes that an object without a state of ours is closed.
const CLOSED: &str = "__IOBase_closed";

fn closed(thread: &Thread, object: &Value) -> Result<Value, Raised> {
    let header = object.header().expect("the descriptor checked self");
    let noted = instance::get(thread, header, intern(thread, CLOSED).as_value());
    Ok(Value::bool(noted.is_some()))
}

fn check_closed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if is_closed(thread, args.get(0))? { Err(closed_file(thread)) } else { Ok(Value::none()) }
}

fn refuse<const MESSAGE: usize>(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Err(unsupported(thread, REFUSED[MESSAGE]))
}

const REFUSED: [&str; 9] =
    ["seek", "truncate", "fileno", "read", "write", "detach", "readline", "read1", "readinto"];

fn tell(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    invoke(thread, args.get(0), "seek", &[Value::small(0), Value::small(1)])
}

fn flush(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_closed(thread, args)
}

fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    if closed(thread, object)?.is_true() {
        return Ok(Value::none());
    }
    let flushed = invoke(thread, object, "flush", &[]).map(drop);
    let header = object.header().expect("the descriptor checked self");
    instance::set(thread, header, intern(thread, CLOSED).as_value(), Value::bool(true));
    flushed.map(|()| Value::none())
}

/// What becomes of a stream that nobody holds any more: it is closed, errors are nobody's.
fn del(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    let open = match is_closed(thread, object) {
        Ok(closed) => !closed,
        Err(_) => {
            drop(thread.take_raised_if_any());
            true
        }
    };
    if open {
        super::file::warn_unclosed(thread, object);
        if invoke(thread, object, "close", &[]).is_err() {
            drop(thread.take_raised_if_any());
        }
    }
    Ok(Value::none())
}

fn no(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_closed(thread, args).map(|_| Value::bool(false))
}

fn plain_no(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(false))
}

fn check(thread: &Thread, object: &Value, question: &str, complaint: &str) -> Result<Value, Raised> {
    if asks(thread, object, question)? { Ok(Value::bool(true)) } else { Err(unsupported(thread, complaint)) }
}

fn check_seekable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check(thread, args.get(0), "seekable", "File or stream is not seekable.")
}

fn check_readable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check(thread, args.get(0), "readable", "File or stream is not readable.")
}

fn check_writable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check(thread, args.get(0), "writable", "File or stream is not writable.")
}

pub(super) fn enter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_closed(thread, args)?;
    Ok(args.get(0).clone())
}

fn exit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    invoke(thread, args.get(0), "close", &[])?;
    Ok(Value::none())
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let line = invoke(thread, args.get(0), "readline", &[])?;
    if subscript::len(thread, &line)? == 0 { Err(error::stop_iteration(thread, None)) } else { Ok(line) }
}

/// A line, read byte by byte, or as far as `peek` shows.
fn readline(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (object, limit) = (args.get(0), size(thread, args, 1)?);
    let peek = attribute::get_optional(thread, object, intern(thread, "peek").as_value())?;
    let mut line: Vec<u8> = Vec::new();
    while limit.is_none_or(|limit| line.len() < limit) {
        let mut wanted = 1;
        if peek.is_some() {
            let ahead = invoke(thread, object, "peek", &[Value::small(1)])?;
            let ahead = as_bytes(&ahead).unwrap_or_default();
            if !ahead.is_empty() {
                wanted = memchr::memchr(b'\n', ahead).map_or(ahead.len(), |at| at + 1);
                wanted = limit.map_or(wanted, |limit| wanted.min(limit - line.len()));
            }
        }
        let piece = invoke(thread, object, "read", &[Value::small(wanted as i64)])?;
        let Some(bytes) = as_bytes(&piece) else {
            let got = type_name(thread, &piece);
            let message = format!("read() should have returned a bytes object, not '{got}'");
            return Err(error::raise_message(thread, ExceptionKind::OSError, &message));
        };
        line.extend_from_slice(bytes);
        if bytes.is_empty() || line.ends_with(b"\n") {
            break;
        }
    }
    Ok(Bytes::new(thread, &line).into_value())
}

fn readlines(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let limit = size(thread, args, 1)?.filter(|limit| *limit > 0);
    let (lines, mut total) = (List::new(thread, Vec::new()), 0);
    let iterator = iterate::iter(thread, args.get(0))?;
    while let Some(line) = iterate::next(thread, &iterator)? {
        total += if limit.is_some() { subscript::len(thread, &line)? } else { 0 };
        lines.items.with(|items| items.push(line));
        if limit.is_some_and(|limit| total >= limit) {
            break;
        }
    }
    Ok(lines.into_value())
}

fn writelines(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_closed(thread, args)?;
    let iterator = iterate::iter(thread, args.get(1))?;
    while let Some(line) = iterate::next(thread, &iterator)? {
        invoke(thread, args.get(0), "write", &[line])?;
    }
    Ok(Value::none())
}

/// `read` of raw streams, by `readinto`.
fn raw_read(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(wanted) = size(thread, args, 1)? else { return invoke(thread, args.get(0), "readall", &[]) };
    let room = ByteArray::new(thread, vec![0; wanted]);
    let count = invoke(thread, args.get(0), "readinto", &[room.as_value().clone()])?;
    if count.is_none() {
        return Ok(count);
    }
    let count = usize::try_from(crate::protocol::number::index_i64(thread, &count)?).unwrap_or(0);
    let bytes = room.to_vec();
    Ok(Bytes::new(thread, &bytes[..count.min(bytes.len())]).into_value())
}

fn raw_readall(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut all: Vec<u8> = Vec::new();
    loop {
        let piece = invoke(thread, args.get(0), "read", &[Value::small(super::shared::BUFFER_SIZE as i64)])?;
        if piece.is_none() && all.is_empty() {
            return Ok(piece);
        }
        match as_bytes(&piece) {
            None | Some([]) => return Ok(Bytes::new(thread, &all).into_value()),
            Some(bytes) => all.extend_from_slice(bytes),
        }
    }
}

fn not_implemented(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Err(error::raise_with(thread, ExceptionKind::NotImplementedError, Vec::new()))
}

fn read_into<const ONCE: bool>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let room = Value::small(room_of(thread, args.get(1))? as i64);
    let data = invoke(thread, args.get(0), if ONCE { "read1" } else { "read" }, &[room])?;
    let Some(bytes) = as_bytes(&data) else {
        return Err(error::type_error(thread, "read() should return bytes"));
    };
    Ok(Value::small(copy_into(thread, args.get(1), bytes)? as i64))
}

fn nothing(_: &Thread, _: &Value) -> Result<Value, Raised> {
    Ok(Value::none())
}

static BASE_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_base, "Create and return a new object."),
    method("__iter__(self, /)", enter, "Implement iter(self)."),
    method("__next__(self, /)", next, "Implement next(self)."),
    method("__del__(self, /)", del, "Called when the instance is about to be destroyed."),
    method(
        "seek(self, offset, whence=0, /)",
        refuse::<0>,
        "Change the stream position to the given byte offset.",
    ),
    method("tell(self, /)", tell, "Return current stream position."),
    method("truncate(self, size=None, /)", refuse::<1>, "Truncate file to size bytes."),
    method("flush(self, /)", flush, "Flush write buffers, if applicable."),
    method("close(self, /)", close, "Flush and close the IO object."),
    method("seekable(self, /)", plain_no, "Return whether object supports random access."),
    method("readable(self, /)", plain_no, "Return whether object was opened for reading."),
    method("writable(self, /)", plain_no, "Return whether object was opened for writing."),
    method("_checkClosed(self, /)", check_closed, "Raise ValueError if the stream is closed."),
    method("_checkSeekable(self, /)", check_seekable, "Raise UnsupportedOperation if not seekable."),
    method("_checkReadable(self, /)", check_readable, "Raise UnsupportedOperation if not readable."),
    method("_checkWritable(self, /)", check_writable, "Raise UnsupportedOperation if not writable."),
    method("fileno(self, /)", refuse::<2>, "Return underlying file descriptor if one exists."),
    method("isatty(self, /)", no, "Return whether this is an 'interactive' stream."),
    method("__enter__(self, /)", enter, "Enter the context."),
    method("__exit__(self, /, *args)", exit, "Close the stream."),
    method("readline(self, size=-1, /)", readline, "Read and return a line from the stream."),
    method("readlines(self, hint=-1, /)", readlines, "Return a list of lines from the stream."),
    method("writelines(self, lines, /)", writelines, "Write a list of lines to stream."),
];

static RAW_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_raw, "Create and return a new object."),
    method("read(self, size=-1, /)", raw_read, "Read up to size bytes."),
    method("readall(self, /)", raw_readall, "Read until EOF, using multiple read() call."),
    method("readinto(self, buffer, /)", not_implemented, "Read bytes into buffer."),
    method("write(self, b, /)", not_implemented, "Write bytes."),
];

static BUFFERED_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_buffered, "Create and return a new object."),
    method(
        "detach(self, /)",
        refuse::<5>,
        "Disconnect this buffer from its underlying raw stream and return it.",
    ),
    method("read(self, size=-1, /)", refuse::<3>, "Read and return up to n bytes."),
    method("read1(self, size=-1, /)", refuse::<7>, "Read and return up to size bytes."),
    method("readinto(self, buffer, /)", read_into::<false>, "Read bytes into buffer."),
    method("readinto1(self, buffer, /)", read_into::<true>, "Read bytes into buffer, with one call."),
    method("write(self, b, /)", refuse::<4>, "Write the given buffer to the IO stream."),
];

static TEXT_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_text, "Create and return a new object."),
    method(
        "detach(self, /)",
        refuse::<5>,
        "Separate the underlying buffer from the TextIOBase and return it.",
    ),
    method("read(self, size=-1, /)", refuse::<3>, "Read at most size characters from stream."),
    method("readline(self, size=-1, /)", refuse::<6>, "Read until newline or EOF."),
    method("write(self, s, /)", refuse::<4>, "Write string s to stream."),
];

static BASE_ATTRIBUTES: &[Attribute] = &[getter("closed", closed), class_attributes::DICT];

static TEXT_ATTRIBUTES: &[Attribute] =
    &[getter("encoding", nothing), getter("newlines", nothing), getter("errors", nothing)];

/// The flags of all streams.
pub(super) const FLAGS: u32 = flag::BASE | flag::HAS_DICT | flag::WEAKLY_REFERENCEABLE;

/// `_IOBase`
pub(crate) static BASE: ClassSpec = ClassSpec {
    name: "_io._IOBase",
    layout: IoBase::layout,
    base: Some(Instance::layout),
    flags: FLAGS,
    doc: "The abstract base class for all I/O classes.",
    methods: BASE_METHODS,
    attributes: BASE_ATTRIBUTES,
};

/// `_RawIOBase`
pub(crate) static RAW: ClassSpec = ClassSpec {
    name: "_io._RawIOBase",
    layout: RawIoBase::layout,
    base: Some(IoBase::layout),
    flags: FLAGS,
    doc: "Base class for raw binary I/O.",
    methods: RAW_METHODS,
    attributes: &[],
};

/// `_BufferedIOBase`
pub(crate) static BUFFERED: ClassSpec = ClassSpec {
    name: "_io._BufferedIOBase",
    layout: BufferedIoBase::layout,
    base: Some(IoBase::layout),
    flags: FLAGS,
    doc: "Base class for buffered IO objects.",
    methods: BUFFERED_METHODS,
    attributes: &[],
};

/// `_TextIOBase`
pub(crate) static TEXT: ClassSpec = ClassSpec {
    name: "_io._TextIOBase",
    layout: TextIoBase::layout,
    base: Some(IoBase::layout),
    flags: FLAGS,
    doc: "Base class for text I/O.",
    methods: TEXT_METHODS,
    attributes: TEXT_ATTRIBUTES,
};

/// The object's own `__read_attribute__`, for reprs: its `name`, if it has one.
pub(super) fn name_of(thread: &Thread, object: &Value) -> Result<Option<Value>, Raised> {
    match read_attribute(thread, object, "name") {
        Ok(name) => Ok(Some(name)),
        Err(_) => {
            error::swallow_any(thread, &[ExceptionKind::AttributeError, ExceptionKind::ValueError])?;
            Ok(None)
        }
    }
}
