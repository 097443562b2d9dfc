//! `StringIO`: text in memory as a stream. Positions count characters; as long as all of them are ASCII, or the
//! position is at the end, that costs nothing.

use super::base::{FLAGS, TextIoBase};
use super::newline::{Ends, Newline};
use super::shared::size;
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::exception::ExceptionKind;
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::object::{error, instance, int};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{mapping, number};
use crate::pure::wtf8;
use crate::thread::Thread;

/// `ValueError: I/O operation on closed file`, without the full stop that other streams end it with.
#[cold]
fn closed_error(thread: &Thread) -> Raised {
    error::value_error(thread, "I/O operation on closed file")
}

/// The state of a stream.
#[derive(Default)]
struct Text {
    bytes: Vec<u8>,
    /// Characters in all.
    length: usize,
    /// Characters before the position.
    position: usize,
    newline: Newline,
    ends: Ends,
    closed: bool,
}

impl Text {
    /// The byte at which a character starts.
    fn offset(&self, position: usize) -> usize {
        if position >= self.length {
            return self.bytes.len();
        }
        if self.length == self.bytes.len() {
            return position;
        }
        let mut at = 0;
        for _ in 0..position {
            at += wtf8::width_of_first(self.bytes[at]);
        }
        at
    }

    fn take(&mut self, most: Option<usize>) -> Vec<u8> {
        let rest = self.length.saturating_sub(self.position);
        let count = most.map_or(rest, |most| most.min(rest));
        let (start, end) = (self.offset(self.position), self.offset(self.position + count));
        self.position += count;
        self.bytes[start..end].to_vec()
    }

    fn take_line(&mut self, most: Option<usize>) -> Vec<u8> {
        let start = self.offset(self.position);
        let rest = &self.bytes[start..];
        let line = &rest[..self.newline.line_end(rest).unwrap_or(rest.len())];
        let count = wtf8::count(line);
        self.take(Some(most.map_or(count, |most| most.min(count))))
    }

    fn write(&mut self, text: &[u8]) {
        let text = match self.newline {
            Newline::Universal => self.ends.pass(text, true, true),
            Newline::Kept => self.ends.pass(text, false, true),
            Newline::LineFeed => text.to_vec(),
            Newline::Return | Newline::Both => {
                let end = self.newline.written().unwrap_or("\n").as_bytes();
                text.split(|byte| *byte == b'\n').collect::<Vec<_>>().join(end)
            }
        };
        if self.position > self.length {
            self.bytes.resize(self.bytes.len() + self.position - self.length, 0);
            self.length = self.position;
        }
        let count = wtf8::count(&text);
        let (start, end) = (self.offset(self.position), self.offset(self.position + count));
        if start == self.bytes.len() {
            self.bytes.extend_from_slice(&text);
        } else {
            self.bytes.splice(start..end, text);
        }
        self.position += count;
        self.length = self.length.max(self.position);
    }
}

/// Text in memory.
#[repr(C)]
pub(crate) struct StringIo {
    header: Header,
    text: Guarded<Text>,
}

layout!(StringIo, Kind::Other, untracked);

fn me<'a>(args: &Arguments<'a>) -> &'a StringIo {
    args.get(0).downcast().expect("the descriptor checked self")
}

/// Works on the state of an open stream.
fn open<R>(thread: &Thread, args: Arguments<'_>, run: impl FnOnce(&mut Text) -> R) -> Result<R, Raised> {
    let done = me(&args).text.with(|text| (!text.closed).then(|| run(text)));
    done.ok_or_else(|| closed_error(thread))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<StringIo>(thread, args.get(0))?;
    Ok(heap::new(shape, |header| StringIo { header, text: Guarded::new(Text::default()) }).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let newline = Newline::of(thread, args.get(2), "newline must be str or None", true)?;
    let mut fresh = Text { newline, ..Text::default() };
    if let Some(initial) = args.not_none(1) {
        let Some(text) = as_str(initial) else {
            let got = type_name(thread, initial);
            let message = format!("initial_value must be str or None, not {got}");
            return Err(error::type_error(thread, message));
        };
        fresh.write(text.as_bytes());
        fresh.position = 0;
    }
    me(&args).text.set(fresh);
    Ok(Value::none())
}

fn write(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(text) = as_str(args.get(1)) else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("string argument expected, got '{got}'")));
    };
    open(thread, args, |own| own.write(text.as_bytes()))?;
    Ok(int::from_usize(thread, text.len()))
}

fn read(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let most = size(thread, args, 1)?;
    let text = open(thread, args, |own| own.take(most))?;
    Ok(Str::from_wtf8(thread, &text).into_value())
}

fn readline(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let most = size(thread, args, 1)?;
    let text = open(thread, args, |own| own.take_line(most))?;
    Ok(Str::from_wtf8(thread, &text).into_value())
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text = open(thread, args, |own| own.take_line(None))?;
    if text.is_empty() {
        return Err(error::stop_iteration(thread, None));
    }
    Ok(Str::from_wtf8(thread, &text).into_value())
}

fn getvalue(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    open(thread, args, |own| Str::from_wtf8(thread, &own.bytes).into_value())
}

fn tell(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, open(thread, args, |own| own.position)?))
}

fn seek(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    open(thread, args, |_| ())?;
    let offset = number::index_i64(thread, args.get(1))?;
    let whence = number::index_i64(thread, args.get(2))?;
    let os_error = |message: &str| Err(error::raise_message(thread, ExceptionKind::OSError, message));
    match whence {
        0 if offset < 0 => Err(error::value_error(thread, format!("Negative seek position {offset}"))),
        0 => {
            open(thread, args, |own| own.position = offset as usize)?;
            Ok(int::from_i64(thread, offset))
        }
        1 | 2 if offset != 0 => os_error("Can't do nonzero cur-relative seeks"),
        1 => tell(thread, args),
        2 => {
            open(thread, args, |own| own.position = own.length)?;
            tell(thread, args)
        }
        _ => {
            let message = format!("Invalid whence ({whence}, should be 0, 1 or 2)");
            Err(error::value_error(thread, message))
        }
    }
}

fn truncate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let position = open(thread, args, |own| own.position)?;
    let length = match args.not_none(1) {
        Some(length) => number::index_i64(thread, length)?,
        None => position as i64,
    };
    if length < 0 {
        return Err(error::value_error(thread, format!("Negative size value {length}")));
    }
    open(thread, args, |own| {
        let end = own.offset(length as usize);
        own.bytes.truncate(end);
        own.length = own.length.min(length as usize);
    })?;
    Ok(int::from_i64(thread, length))
}

fn close(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    drop(me(&args).text.with(|own| std::mem::replace(own, Text { closed: true, ..Text::default() })));
    Ok(Value::none())
}

fn yes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    open(thread, args, |_| Value::bool(true))
}

fn getstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text = getvalue(thread, args)?;
    let (position, newline) = open(thread, args, |own| (own.position, own.newline))?;
    let newline = match newline {
        Newline::Universal => Value::none(),
        Newline::Kept => Str::new(thread, "").into_value(),
        Newline::LineFeed => Str::new(thread, "\n").into_value(),
        other => Str::new(thread, other.written().unwrap_or("\n")).into_value(),
    };
    let dict = Dict::new(thread);
    for (key, value) in instance::pairs(args.get(0).header().expect("it is an object")) {
        dict.set_name(thread, &key, value);
    }
    Ok(Tuple::of(thread, [text, newline, int::from_usize(thread, position), dict.into_value()]).into_value())
}

fn setstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some([text, newline, position, dict, ..]) = args.get(1).downcast::<Tuple>().map(Tuple::items) else {
        let (own, got) = (type_name(thread, args.get(0)), type_name(thread, args.get(1)));
        let message = format!("{own}.__setstate__ argument should be 4-tuple, got {got}");
        return Err(error::type_error(thread, message));
    };
    let kept = Value::from_object(&*Str::new(thread, ""));
    init(thread, Arguments::bound(&[Some(args.get(0).clone()), Some(text.clone()), Some(kept)]))?;
    let newline = Newline::of(thread, newline, "newline must be str or None", true)?;
    let position = usize::try_from(number::index_i64(thread, position)?).unwrap_or(0);
    open(thread, args, |own| (own.newline, own.position) = (newline, position))?;
    let header = args.get(0).header().expect("it is an object");
    if let (Some(own), false) = (instance::dict(thread, header), dict.is_none()) {
        mapping::dict_update(thread, &own, dict)?;
    }
    Ok(Value::none())
}

fn of(stream: &Value) -> &StringIo {
    stream.downcast().expect("the descriptor checked self")
}

fn closed(_: &Thread, stream: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(stream).text.with(|own| own.closed)))
}

fn newlines(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    let ends = of(stream).text.with(|own| (!own.closed).then_some((own.newline, own.ends)));
    match ends {
        Some((newline, ends)) if newline.is_universal() => Ok(ends.shown(thread)),
        Some(_) => Ok(Value::none()),
        None => Err(closed_error(thread)),
    }
}

fn line_buffering(thread: &Thread, stream: &Value) -> Result<Value, Raised> {
    if of(stream).text.with(|own| own.closed) { Err(closed_error(thread)) } else { Ok(Value::bool(false)) }
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, initial_value='', newline='\\n')",
        init,
        "Text I/O implementation using an in-memory buffer.",
    ),
    method("__next__(self, /)", next, "Implement next(self)."),
    method("close(self, /)", close, "Close the IO object."),
    method("getvalue(self, /)", getvalue, "Retrieve the entire contents of the object."),
    method("read(self, size=-1, /)", read, "Read at most size characters, returned as a string."),
    method("readline(self, size=-1, /)", readline, "Read until newline or EOF."),
    method("tell(self, /)", tell, "Tell the current file position."),
    method("truncate(self, pos=None, /)", truncate, "Truncate size to pos."),
    method("seek(self, pos, whence=0, /)", seek, "Change stream position."),
    method("write(self, s, /)", write, "Write string to file."),
    method("seekable(self, /)", yes, "Returns True if the IO object can be seeked."),
    method("readable(self, /)", yes, "Returns True if the IO object can be read."),
    method("writable(self, /)", yes, "Returns True if the IO object can be written."),
    method("__getstate__(self, /)", getstate, "Return the state, for copies."),
    method("__setstate__(self, state, /)", setstate, "Take the state of another."),
];

static ATTRIBUTES: &[Attribute] =
    &[getter("closed", closed), getter("newlines", newlines), getter("line_buffering", line_buffering)];

/// `StringIO`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "_io.StringIO",
    layout: StringIo::layout,
    base: Some(TextIoBase::layout),
    flags: FLAGS,
    doc: "Text I/O implementation using an in-memory buffer.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
