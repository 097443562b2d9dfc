//! `BufferedReader`, `BufferedWriter` and `BufferedRandom`: three classes over one [`Core`]. They have most methods
//! in common; the tables say which class has which.

use super::base::{BufferedIoBase, FLAGS};
use super::buffered_attributes::{ATTRIBUTES, repr};
use super::core::{Core, needs};
use super::memory::{copy_into, room_of};
use super::shared::{both, invoke, is_closed, no_pickle, size};
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::bytes::Bytes;
use crate::object::native::{Arguments, Method};
use crate::object::{error, int};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{buffer, number};
use crate::thread::Thread;

macro_rules! buffered_class {
    ($type:ident, $new:ident, $doc:literal) => {
        #[doc = $doc]
        #[repr(C)]
        pub(crate) struct $type {
            header: Header,
            core: Core,
        }

        layout!(
            $type,
            Kind::Other,
            tracked,
            |stream, visit| stream.core.raw.with(|raw| raw.iter().for_each(|raw| visit(raw))),
            |stream| drop(stream.core.raw.take())
        );

        fn $new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let shape = shape_of_class::<$type>(thread, args.get(0))?;
            Ok(heap::new(shape, |header| $type { header, core: Core::default() }).into_value())
        }
    };
}

buffered_class!(BufferedReader, new_reader, "`BufferedReader`");
buffered_class!(BufferedWriter, new_writer, "`BufferedWriter`");
buffered_class!(BufferedRandom, new_random, "`BufferedRandom`");

/// The core of a buffered stream of any of the three classes.
pub(super) fn core_of(stream: &Value) -> Option<&Core> {
    let reader = stream.downcast::<BufferedReader>().map(|stream| &stream.core);
    let writer = || stream.downcast::<BufferedWriter>().map(|stream| &stream.core);
    let random = || stream.downcast::<BufferedRandom>().map(|stream| &stream.core);
    reader.or_else(writer).or_else(random)
}

/// The core, if the class is one of the three themselves, so that no method is overridden.
pub(super) fn exact_core_of(stream: &Value) -> Option<&Core> {
    let reader = stream.exact::<BufferedReader>().map(|stream| &stream.core);
    let writer = || stream.exact::<BufferedWriter>().map(|stream| &stream.core);
    let random = || stream.exact::<BufferedRandom>().map(|stream| &stream.core);
    reader.or_else(writer).or_else(random)
}

pub(super) fn of(stream: &Value) -> &Core {
    core_of(stream).expect("the descriptor checked self")
}

fn me<'a>(args: &Arguments<'a>) -> &'a Core {
    of(args.get(0))
}

fn init_reader(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    needs(thread, args.get(1), "readable", "File or stream is not readable.")?;
    me(&args).start(thread, args.get(1), number::index_i64(thread, args.get(2))?)?;
    Ok(Value::none())
}

fn init_writer(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    needs(thread, args.get(1), "writable", "File or stream is not writable.")?;
    me(&args).start(thread, args.get(1), number::index_i64(thread, args.get(2))?)?;
    Ok(Value::none())
}

fn init_random(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    needs(thread, args.get(1), "seekable", "File or stream is not seekable.")?;
    needs(thread, args.get(1), "readable", "File or stream is not readable.")?;
    init_writer(thread, args)
}

fn optional(thread: &Thread, bytes: Option<Vec<u8>>) -> Value {
    bytes.map_or_else(Value::none, |bytes| Bytes::new(thread, &bytes).into_value())
}

fn read(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let core = me(&args);
    if let Some(given) = args.not_none(1).and_then(Value::as_small)
        && given < -1
    {
        return Err(error::value_error(thread, "read length must be non-negative or -1"));
    }
    let wanted = size(thread, args, 1)?;
    core.open(thread, "read of")?;
    let bytes = match wanted {
        Some(wanted) => core.read(thread, wanted)?,
        None => core.read_all(thread)?,
    };
    Ok(optional(thread, bytes))
}

fn read1(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let most = size(thread, args, 1)?;
    me(&args).open(thread, "read of")?;
    Ok(Bytes::new(thread, &me(&args).read_once(thread, most)?).into_value())
}

fn peek(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread, "peek of")?;
    Ok(Bytes::new(thread, &me(&args).peek(thread)?).into_value())
}

fn readinto<const ONCE: bool>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let core = me(&args);
    core.open(thread, "readinto of")?;
    let room = room_of(thread, args.get(1))?;
    let bytes = if ONCE { Some(core.read_once(thread, Some(room))?) } else { core.read(thread, room)? };
    match bytes {
        Some(bytes) => Ok(int::from_usize(thread, copy_into(thread, args.get(1), &bytes)?)),
        None => Ok(Value::none()),
    }
}

fn readline(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let most = size(thread, args, 1)?;
    me(&args).open(thread, "readline of")?;
    Ok(Bytes::new(thread, &me(&args).read_line(thread, most)?).into_value())
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread, "readline of")?;
    let line = me(&args).read_line(thread, None)?;
    if line.is_empty() {
        return Err(error::stop_iteration(thread, None));
    }
    Ok(Bytes::new(thread, &line).into_value())
}

fn write(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = buffer::bytes(thread, args.get(1))?;
    me(&args).open(thread, "write to")?;
    me(&args).write(thread, &bytes)?;
    Ok(int::from_usize(thread, bytes.len()))
}

fn flush(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open(thread, "flush of")?;
    me(&args).flush_both(thread)?;
    Ok(Value::none())
}

fn flush_reader(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let raw = me(&args).raw(thread)?;
    invoke(thread, &raw, "flush", &[])
}

fn seek(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let core = me(&args);
    let whence = number::index_i64(thread, args.get(2))?;
    if !matches!(whence, 0..=4) {
        return Err(error::value_error(thread, format!("whence value {whence} unsupported")));
    }
    let raw = core.open(thread, "seek of")?;
    needs(thread, &raw, "seekable", "File or stream is not seekable.")?;
    let offset = number::index_i64(thread, args.get(1))?;
    Ok(int::from_i64(thread, core.seek(thread, offset, whence)?))
}

fn tell(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_i64(thread, me(&args).tell(thread)?))
}

fn truncate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let core = me(&args);
    let raw = core.open(thread, "truncate of")?;
    needs(thread, &raw, "writable", "truncate")?;
    core.flush(thread)?;
    let length = match args.not_none(1) {
        Some(length) => length.clone(),
        None => int::from_i64(thread, core.tell(thread)?),
    };
    invoke(thread, &raw, "truncate", &[length])
}

fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let core = me(&args);
    let raw = core.raw(thread)?;
    if is_closed(thread, &raw)? {
        return Ok(Value::none());
    }
    let flushed = invoke(thread, args.get(0), "flush", &[]).map(drop);
    core.forget();
    both(thread, flushed, || invoke(thread, &raw, "close", &[]).map(drop))?;
    Ok(Value::none())
}

fn detach(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).raw(thread)?;
    invoke(thread, args.get(0), "flush", &[])?;
    me(&args).detach(thread)
}

fn asks_raw(thread: &Thread, args: Arguments<'_>, question: &str) -> Result<Value, Raised> {
    let raw = me(&args).raw(thread)?;
    invoke(thread, &raw, question, &[])
}

fn seekable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_raw(thread, args, "seekable")
}

fn readable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_raw(thread, args, "readable")
}

fn writable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_raw(thread, args, "writable")
}

fn fileno(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_raw(thread, args, "fileno")
}

fn isatty(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_raw(thread, args, "isatty")
}

const CLOSE: Method = method("close(self, /)", close, "Flush and close the IO object.");
const DETACH: Method =
    method("detach(self, /)", detach, "Separate the raw stream from the buffer and return it.");
const FILENO: Method = method("fileno(self, /)", fileno, "Return the file descriptor.");
const FLUSH: Method = method("flush(self, /)", flush, "Flush write buffers.");
const ISATTY: Method = method("isatty(self, /)", isatty, "Return whether this is an 'interactive' stream.");
const NEXT: Method = method("__next__(self, /)", next, "Implement next(self).");
const PEEK: Method = method("peek(self, size=0, /)", peek, "Return buffered bytes without taking them.");
const READ: Method = method("read(self, size=-1, /)", read, "Read and return up to n bytes.");
const READ1: Method = method(
    "read1(self, size=-1, /)",
    read1,
    "Read and return up to size bytes, with at most one read() call.",
);
const READABLE: Method =
    method("readable(self, /)", readable, "Return whether object was opened for reading.");
const READINTO: Method = method("readinto(self, buffer, /)", readinto::<false>, "Read bytes into buffer.");
const READINTO1: Method =
    method("readinto1(self, buffer, /)", readinto::<true>, "Read bytes into buffer, with at most one call.");
const READLINE: Method =
    method("readline(self, size=-1, /)", readline, "Read and return a line from the stream.");
const REDUCE: Method = method("__reduce__(self, /)", no_pickle, "Refuse to be pickled.");
const REDUCE_EX: Method = method("__reduce_ex__(self, protocol, /)", no_pickle, "Refuse to be pickled.");
const REPR: Method = method("__repr__(self, /)", repr, "Return repr(self).");
const SEEK: Method = method("seek(self, target, whence=0, /)", seek, "Change the stream position.");
const SEEKABLE: Method =
    method("seekable(self, /)", seekable, "Return whether object supports random access.");
const TELL: Method = method("tell(self, /)", tell, "Return current stream position.");
const TRUNCATE: Method = method("truncate(self, pos=None, /)", truncate, "Truncate file to size bytes.");
const WRITABLE: Method =
    method("writable(self, /)", writable, "Return whether object was opened for writing.");
const WRITE: Method = method("write(self, buffer, /)", write, "Write buffer b to the IO stream.");

static READER_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_reader, "Create and return a new object."),
    method(
        "__init__(self, raw, buffer_size=8192)",
        init_reader,
        "Create a new buffered reader using the given readable raw IO object.",
    ),
    method("flush(self, /)", flush_reader, "Flush the raw stream."),
    REPR,
    NEXT,
    DETACH,
    CLOSE,
    SEEKABLE,
    READABLE,
    FILENO,
    ISATTY,
    READ,
    PEEK,
    READ1,
    READINTO,
    READINTO1,
    READLINE,
    SEEK,
    TELL,
    TRUNCATE,
    REDUCE,
    REDUCE_EX,
];

static WRITER_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_writer, "Create and return a new object."),
    method(
        "__init__(self, raw, buffer_size=8192)",
        init_writer,
        "A buffer for a writeable sequential RawIO object.",
    ),
    REPR,
    DETACH,
    CLOSE,
    SEEKABLE,
    WRITABLE,
    FILENO,
    ISATTY,
    WRITE,
    TRUNCATE,
    FLUSH,
    SEEK,
    TELL,
    REDUCE,
    REDUCE_EX,
];

static RANDOM_METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new_random, "Create and return a new object."),
    method(
        "__init__(self, raw, buffer_size=8192)",
        init_random,
        "A buffered interface to random access streams.",
    ),
    REPR,
    NEXT,
    DETACH,
    CLOSE,
    SEEKABLE,
    READABLE,
    WRITABLE,
    FILENO,
    ISATTY,
    FLUSH,
    SEEK,
    TELL,
    TRUNCATE,
    READ,
    READ1,
    READINTO,
    READINTO1,
    READLINE,
    PEEK,
    WRITE,
    REDUCE,
    REDUCE_EX,
];

const fn spec(
    name: &'static str,
    layout: fn() -> &'static crate::memory::layout::Layout,
    doc: &'static str,
    methods: &'static [Method],
) -> ClassSpec {
    let base: Option<fn() -> &'static crate::memory::layout::Layout> = Some(BufferedIoBase::layout);
    ClassSpec { name, layout, base, flags: FLAGS, doc, methods, attributes: ATTRIBUTES }
}

/// `BufferedReader`
pub(crate) static READER: ClassSpec = spec(
    "_io.BufferedReader",
    BufferedReader::layout,
    "Create a new buffered reader using the given readable raw IO object.",
    READER_METHODS,
);

/// `BufferedWriter`
pub(crate) static WRITER: ClassSpec = spec(
    "_io.BufferedWriter",
    BufferedWriter::layout,
    "A buffer for a writeable sequential RawIO object.",
    WRITER_METHODS,
);

/// `BufferedRandom`
pub(crate) static RANDOM: ClassSpec = spec(
    "_io.BufferedRandom",
    BufferedRandom::layout,
    "A buffered interface to random access streams.",
    RANDOM_METHODS,
);
