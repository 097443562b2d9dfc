//! `TextIOWrapper`: text over a buffered stream. Here are its state and what concerns the whole stream; reading is in
//! `text_read`, writing in `text_write`.

use super::base::{FLAGS, TextIoBase};
use super::newline::Newline;
use super::shared::{both, closed_file, invoke, is_closed, no_pickle, read_attribute};
use super::text_read::{self, Reading};
use super::text_write;
use crate::builtins::encoding::{check_handler, codec_named, name_argument};
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, attribute, constructor, getter, method};
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::{error, int};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{number, text, truth};
use crate::pure::codec::Codec;
use crate::thread::Thread;

/// How the text is coded.
#[derive(Clone)]
pub(super) struct Coding {
    /// As it was given.
    pub(super) encoding: String,
    /// The error handler.
    pub(super) errors: String,
    /// The codec of the encoding.
    pub(super) codec: Codec,
    /// The codec for what is written next: a byte order mark stands only at the start.
    pub(super) writes: Codec,
    /// Line ends.
    pub(super) newline: Newline,
    /// Whether a line end flushes.
    pub(super) line_buffering: bool,
    /// Whether nothing is held back.
    pub(super) write_through: bool,
}

/// The state of a stream.
#[derive(Default)]
pub(super) struct TextState {
    /// The stream of bytes; none before `__init__` and after `detach`.
    pub(super) buffer: Option<Value>,
    pub(super) detached: bool,
    pub(super) coding: Option<Coding>,
    /// Encoded text that was not handed down yet.
    pub(super) pending: Vec<u8>,
    pub(super) reading: Reading,
    /// Bytes asked for at once.
    pub(super) chunk: usize,
    pub(super) seekable: bool,
}

/// A stream of text.
#[repr(C)]
pub(crate) struct TextIo {
    header: Header,
    pub(super) state: Guarded<TextState>,
}

layout!(
    TextIo,
    Kind::Other,
    tracked,
    |stream, visit| stream.state.with(|state| state.buffer.iter().for_each(visit)),
    |stream| drop(stream.state.with(|state| state.buffer.take()))
);

impl TextIo {
    /// The stream of bytes.
    pub(super) fn buffer(&self, thread: &Thread) -> Result<Value, Raised> {
        match self.state.with(|state| state.buffer.clone()) {
            Some(buffer) => Ok(buffer),
            None if self.state.with(|state| state.detached) => {
                Err(error::value_error(thread, "underlying buffer has been detached"))
            }
            None => Err(error::value_error(thread, "I/O operation on uninitialized object")),
        }
    }

    /// The stream of bytes, which is open.
    pub(super) fn open(&self, thread: &Thread) -> Result<Value, Raised> {
        let buffer = self.buffer(thread)?;
        let closed = match super::buffered::exact_core_of(&buffer).and_then(|core| core.raw.get()) {
            Some(raw) if raw.exact::<super::file::FileIo>().is_some() => {
                raw.exact::<super::file::FileIo>().is_some_and(|file| file.descriptor.get() < 0)
            }
            _ => is_closed(thread, &buffer)?,
        };
        if closed { Err(closed_file(thread)) } else { Ok(buffer) }
    }

    /// How the text is coded.
    pub(super) fn coding(&self, thread: &Thread) -> Result<Coding, Raised> {
        self.buffer(thread)?;
        Ok(self.state.with(|state| state.coding.clone()).expect("a stream with a buffer has a coding"))
    }
}

/// The stream that a method was called on.
pub(super) fn me<'a>(args: &Arguments<'a>) -> &'a TextIo {
    of(args.get(0))
}

fn of(stream: &Value) -> &TextIo {
    stream.downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<TextIo>(thread, args.get(0))?;
    let state = TextState { chunk: super::shared::BUFFER_SIZE, ..TextState::default() };
    Ok(heap::new(shape, |header| TextIo { header, state: Guarded::new(state) }).into_value())
}

fn encoding_argument(thread: &Thread, value: Option<&Value>) -> Result<String, Raised> {
    let Some(value) = value else { return Ok("UTF-8".to_owned()) };
    let complaint = "TextIOWrapper() argument 'encoding' must be str or None";
    let name = name_argument(thread, value, complaint)?;
    Ok(if name == "locale" { "UTF-8".to_owned() } else { name })
}

fn errors_argument(thread: &Thread, value: Option<&Value>) -> Result<String, Raised> {
    let Some(value) = value else { return Ok("strict".to_owned()) };
    let name = name_argument(thread, value, "TextIOWrapper() argument 'errors' must be str or None")?;
    check_handler(thread, &name)?;
    Ok(name)
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let buffer = args.get(1);
    let newline =
        Newline::of(thread, args.get(4), "TextIOWrapper() argument 'newline' must be str or None", false)?;
    let encoding = encoding_argument(thread, args.not_none(2))?;
    let errors = errors_argument(thread, args.not_none(3))?;
    let codec = codec_named(thread, &encoding, "open")?;
    let coding = Coding {
        encoding,
        errors,
        codec,
        writes: codec,
        newline,
        line_buffering: truth::is_true(thread, args.get(5))?,
        write_through: truth::is_true(thread, args.get(6))?,
    };
    let seekable = super::shared::asks(thread, buffer, "seekable")?;
    let mut writes = codec;
    if seekable && super::shared::asks(thread, buffer, "writable")? && text_write::has_mark(codec) {
        let place = number::index_i64(thread, &invoke(thread, buffer, "tell", &[])?)?;
        if place != 0 {
            writes = text_write::without_mark(codec);
        }
    }
    let old = stream.state.with(|state| {
        state.coding = Some(Coding { writes, ..coding });
        state.reading = Reading::new(codec, seekable);
        state.seekable = seekable;
        state.detached = false;
        state.buffer.replace(buffer.clone())
    });
    drop(old);
    Ok(Value::none())
}

fn reconfigure(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let mut coding = stream.coding(thread)?;
    let recodes = args.not_none(1).is_some() || args.not_none(2).is_some() || args.given(3).is_some();
    if recodes && stream.state.with(|state| state.reading.has_begun()) {
        let words = "It is not possible to set the encoding or newline of stream after the first read";
        return Err(super::shared::unsupported(thread, words));
    }
    if let Some(errors) = args.not_none(2) {
        coding.errors = errors_argument(thread, Some(errors))?;
    } else if args.not_none(1).is_some() {
        coding.errors = "strict".to_owned();
    }
    if let Some(encoding) = args.not_none(1) {
        coding.encoding = encoding_argument(thread, Some(encoding))?;
        coding.codec = codec_named(thread, &coding.encoding, "open")?;
        coding.writes = coding.codec;
    }
    if let Some(newline) = args.given(3) {
        coding.newline =
            Newline::of(thread, newline, "reconfigure() argument 'newline' must be str or None", false)?;
    }
    if let Some(line_buffering) = args.not_none(4) {
        coding.line_buffering = truth::is_true(thread, line_buffering)?;
    }
    if let Some(write_through) = args.not_none(5) {
        coding.write_through = truth::is_true(thread, write_through)?;
    }
    invoke(thread, args.get(0), "flush", &[])?;
    stream.state.with(|state| {
        if recodes {
            state.reading = Reading::new(coding.codec, state.seekable);
        }
        state.coding = Some(coding);
    });
    Ok(Value::none())
}

fn detach(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let buffer = me(&args).buffer(thread)?;
    invoke(thread, args.get(0), "flush", &[])?;
    drop(me(&args).state.with(|state| {
        state.detached = true;
        state.buffer.take()
    }));
    Ok(buffer)
}

fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let buffer = me(&args).buffer(thread)?;
    if is_closed(thread, &buffer)? {
        return Ok(Value::none());
    }
    let flushed = invoke(thread, args.get(0), "flush", &[]).map(drop);
    both(thread, flushed, || invoke(thread, &buffer, "close", &[]).map(drop))?;
    Ok(Value::none())
}

fn asks_buffer(thread: &Thread, args: Arguments<'_>, question: &str) -> Result<Value, Raised> {
    let buffer = me(&args).buffer(thread)?;
    invoke(thread, &buffer, question, &[])
}

fn seekable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_buffer(thread, args, "seekable")
}

fn readable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_buffer(thread, args, "readable")
}

fn writable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_buffer(thread, args, "writable")
}

fn fileno(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_buffer(thread, args, "fileno")
}

fn isatty(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    asks_buffer(thread, args, "isatty")
}

fn truncate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    invoke(thread, args.get(0), "flush", &[])?;
    let buffer = me(&args).buffer(thread)?;
    let length = match args.not_none(1) {
        Some(length) => length.clone(),
        None => invoke(thread, args.get(0), "tell", &[])?,
    };
    invoke(thread, &buffer, "truncate", &[length])
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let object = args.get(0);
    let mut shown = format!("<{}", text::class_name(thread, object));
    if let Some(title) = super::base::name_of(thread, object)? {
        shown.push_str(&format!(" name={}", text::repr(thread, &title)?.lossy()));
    }
    let mode = crate::object::intern::intern(thread, "mode");
    if let Some(mode) = crate::protocol::attribute::get_optional(thread, object, mode.as_value())? {
        shown.push_str(&format!(" mode={}", text::repr(thread, &mode)?.lossy()));
    }
    let encoding = me(&args).coding(thread)?.encoding;
    shown.push_str(&format!(" encoding='{encoding}'>"));
    Ok(Str::new(thread, &shown).into_value())
}

fn buffer_of(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    of(stream).buffer(thread)
}

fn closed(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    let buffer = of(stream).buffer(thread)?;
    read_attribute(thread, &buffer, "closed")
}

fn title(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    let buffer = of(stream).buffer(thread)?;
    read_attribute(thread, &buffer, "name")
}

fn encoding(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    Ok(Str::new(thread, &of(stream).coding(thread)?.encoding).into_value())
}

fn errors(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    Ok(Str::new(thread, &of(stream).coding(thread)?.errors).into_value())
}

fn line_buffering(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(stream).coding(thread)?.line_buffering))
}

fn write_through(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(stream).coding(thread)?.write_through))
}

fn newlines(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    let newline = of(stream).coding(thread)?.newline;
    let ends = of(stream).state.with(|state| state.reading.ends);
    Ok(if newline.is_universal() { ends.shown(thread) } else { Value::none() })
}

fn chunk_size(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of(stream).state.with(|state| state.chunk)))
}

fn set_chunk_size(thread: &Thread, stream: &Value, value: Option<&Value>) -> Result<(), Raised> {
    let Some(value) = value else {
        return Err(error::type_error(thread, "cannot delete attribute"));
    };
    let size = number::index_i64(thread, value)?;
    if size <= 0 {
        return Err(error::value_error(thread, "a strictly positive integer is required"));
    }
    of(stream).state.with(|state| state.chunk = size as usize);
    Ok(())
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
        init,
        "Character and line based layer over a BufferedIOBase object, buffer.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__next__(self, /)", text_read::next, "Implement next(self)."),
    method("detach(self, /)", detach, "Separate the underlying buffer from the TextIOBase and return it."),
    method(
        "reconfigure(self, *, encoding=None, errors=None, newline=<unrepresentable>, line_buffering=None, write_through=None)",
        reconfigure,
        "Reconfigure the text stream with new parameters.",
    ),
    method("write(self, text, /)", text_write::write, "Write string s to stream."),
    method("read(self, size=-1, /)", text_read::read, "Read at most size characters from stream."),
    method("readline(self, size=-1, /)", text_read::readline, "Read until newline or EOF."),
    method("flush(self, /)", text_write::flush, "Flush write buffers, if applicable."),
    method("close(self, /)", close, "Flush and close the IO object."),
    method("fileno(self, /)", fileno, "Return underlying file descriptor if one exists."),
    method("seekable(self, /)", seekable, "Return whether object supports random access."),
    method("readable(self, /)", readable, "Return whether object was opened for reading."),
    method("writable(self, /)", writable, "Return whether object was opened for writing."),
    method("isatty(self, /)", isatty, "Return whether this is an 'interactive' stream."),
    method(
        "seek(self, cookie, whence=0, /)",
        text_read::seek,
        "Set the stream position, and return the new stream position.",
    ),
    method("tell(self, /)", text_read::tell, "Return the stream position as an opaque number."),
    method("truncate(self, pos=None, /)", truncate, "Truncate file to size bytes."),
    method("__reduce__(self, /)", no_pickle, "Refuse to be pickled."),
    method("__reduce_ex__(self, protocol, /)", no_pickle, "Refuse to be pickled."),
];

static ATTRIBUTES: &[Attribute] = &[
    getter("encoding", encoding),
    getter("buffer", buffer_of),
    getter("line_buffering", line_buffering),
    getter("write_through", write_through),
    getter("name", title),
    getter("closed", closed),
    getter("newlines", newlines),
    getter("errors", errors),
    attribute("_CHUNK_SIZE", chunk_size, set_chunk_size),
];

/// `TextIOWrapper`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "_io.TextIOWrapper",
    layout: TextIo::layout,
    base: Some(TextIoBase::layout),
    flags: FLAGS,
    doc: "Character and line based layer over a BufferedIOBase object, buffer.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
