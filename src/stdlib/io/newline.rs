//! Line ends: which of them end a line, how they are translated, and which were seen;
//! `IncrementalNewlineDecoder` is that as an object.

use super::base::FLAGS;
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::{number, truth};
use crate::thread::Thread;
use std::cell::Cell;

/// The argument `newline`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) enum Newline {
    /// None: all ends are read as `\n`.
    #[default]
    Universal,
    /// `''`: all ends end a line and stay what they are.
    Kept,
    /// `'\n'`
    LineFeed,
    /// `'\r'`
    Return,
    /// `'\r\n'`
    Both,
}

impl Newline {
    /// The argument's meaning.
    pub(super) fn of(
        thread: &Thread,
        value: &Value,
        complaint: &str,
        quoted: bool,
    ) -> Result<Newline, Raised> {
        if value.is_none() {
            return Ok(Newline::Universal);
        }
        let Some(text) = as_str(value) else { return Err(error::wrong_type(thread, complaint, value)) };
        match text.as_bytes() {
            b"" => Ok(Newline::Kept),
            b"\n" => Ok(Newline::LineFeed),
            b"\r" => Ok(Newline::Return),
            b"\r\n" => Ok(Newline::Both),
            _ => {
                let shown = match quoted {
                    true => crate::protocol::text::repr(thread, value)?.lossy(),
                    false => text.lossy(),
                };
                Err(error::value_error(thread, format!("illegal newline value: {shown}")))
            }
        }
    }

    /// Whether input is looked through for ends of all kinds.
    pub(super) fn is_universal(self) -> bool {
        matches!(self, Newline::Universal | Newline::Kept)
    }

    /// What `\n` becomes when it is written.
    pub(super) fn written(self) -> Option<&'static str> {
        match self {
            Newline::Return => Some("\r"),
            Newline::Both => Some("\r\n"),
            _ => None,
        }
    }

    /// Where the first line of a text ends, its end included.
    pub(super) fn line_end(self, text: &[u8]) -> Option<usize> {
        match self {
            Newline::Universal | Newline::LineFeed => memchr::memchr(b'\n', text).map(|at| at + 1),
            Newline::Return => memchr::memchr(b'\r', text).map(|at| at + 1),
            Newline::Both => memchr::memmem::find(text, b"\r\n").map(|at| at + 2),
            Newline::Kept => {
                let at = memchr::memchr2(b'\n', b'\r', text)?;
                Some(at + if text[at] == b'\r' && text.get(at + 1) == Some(&b'\n') { 2 } else { 1 })
            }
        }
    }
}

const RETURN: u8 = 1;
const LINE_FEED: u8 = 2;
const BOTH: u8 = 4;

/// Looks through text for line ends, piece by piece.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Ends {
    /// Which ends came by.
    pub(super) seen: u8,
    /// A `\r` that ended the last piece is held back: `\n` may follow.
    pub(super) held: bool,
}

impl Ends {
    /// The text of a piece, with line ends as `\n` if asked.
    pub(super) fn pass(&mut self, piece: &[u8], translate: bool, last: bool) -> Vec<u8> {
        let mut text = Vec::with_capacity(piece.len() + 1);
        if self.held && (!piece.is_empty() || last) {
            text.push(b'\r');
            self.held = false;
        }
        text.extend_from_slice(piece);
        if !last && text.last() == Some(&b'\r') {
            text.pop();
            self.held = true;
        }
        if memchr::memchr(b'\r', &text).is_none() {
            if memchr::memchr(b'\n', &text).is_some() {
                self.seen |= LINE_FEED;
            }
            return text;
        }
        let mut out = Vec::with_capacity(text.len());
        let mut at = 0;
        while let Some(found) = memchr::memchr2(b'\r', b'\n', &text[at..]) {
            let end = at + found;
            out.extend_from_slice(&text[at..end]);
            let (kind, width) = match (text[end], text.get(end + 1)) {
                (b'\n', _) => (LINE_FEED, 1),
                (_, Some(b'\n')) => (BOTH, 2),
                _ => (RETURN, 1),
            };
            self.seen |= kind;
            if translate {
                out.push(b'\n');
            } else {
                out.extend_from_slice(&text[end..end + width]);
            }
            at = end + width;
        }
        out.extend_from_slice(&text[at..]);
        out
    }

    /// `newlines`
    pub(super) fn shown(self, thread: &Thread) -> Value {
        let kinds = [(RETURN, "\r"), (LINE_FEED, "\n"), (BOTH, "\r\n")];
        let found: Vec<Value> = kinds
            .iter()
            .filter(|(bit, _)| self.seen & bit != 0)
            .map(|(_, text)| Str::new(thread, text).into_value())
            .collect();
        match found.as_slice() {
            [] => Value::none(),
            [one] => one.clone(),
            _ => Tuple::new(thread, found).into_value(),
        }
    }
}

/// `IncrementalNewlineDecoder`
#[repr(C)]
pub(crate) struct NewlineDecoder {
    header: Header,
    decoder: Guarded<Value>,
    translate: Cell<bool>,
    ends: Cell<Ends>,
}

layout!(
    NewlineDecoder,
    Kind::Other,
    tracked,
    |decoder, visit| decoder.decoder.with(|value| visit(value)),
    |decoder| decoder.decoder.set(Value::none())
);

fn me<'a>(args: &Arguments<'a>) -> &'a NewlineDecoder {
    args.get(0).downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<NewlineDecoder>(thread, args.get(0))?;
    let decoder = Guarded::new(Value::none());
    let made = heap::new(shape, |header| NewlineDecoder {
        header,
        decoder,
        translate: Cell::new(true),
        ends: Cell::default(),
    });
    Ok(made.into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).decoder.set(args.get(1).clone());
    me(&args).translate.set(truth::is_true(thread, args.get(2))?);
    Ok(Value::none())
}

fn decode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = me(&args);
    let last = truth::is_true(thread, args.get(2))?;
    let decoder = own.decoder.get();
    let input = if decoder.is_none() {
        args.get(1).clone()
    } else {
        super::shared::invoke(thread, &decoder, "decode", &[args.get(1).clone(), Value::bool(last)])?
    };
    let Some(text) = as_str(&input) else {
        let got = type_name(thread, &input);
        return Err(error::type_error(thread, format!("decoder should return a string result, not '{got}'")));
    };
    let mut ends = own.ends.get();
    let out = ends.pass(text.as_bytes(), own.translate.get(), last);
    own.ends.set(ends);
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn getstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let decoder = me(&args).decoder.get();
    let (bytes, flag) = if decoder.is_none() {
        (crate::object::bytes::Bytes::new(thread, b"").into_value(), 0)
    } else {
        let state = super::shared::invoke(thread, &decoder, "getstate", &[])?;
        match state.downcast::<Tuple>().map(Tuple::items) {
            Some([bytes, flag]) => (bytes.clone(), number::index_i64(thread, flag)?),
            _ => return Err(error::type_error(thread, "illegal decoder state")),
        }
    };
    let flag = flag << 1 | i64::from(me(&args).ends.get().held);
    Ok(Tuple::of(thread, [bytes, Value::small(flag)]).into_value())
}

fn setstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some([bytes, flag]) = args.get(1).downcast::<Tuple>().map(Tuple::items) else {
        return Err(error::type_error(thread, "state argument must be a tuple"));
    };
    let flag = number::index_i64(thread, flag)?;
    let mut ends = me(&args).ends.get();
    ends.held = flag & 1 == 1;
    me(&args).ends.set(ends);
    let decoder = me(&args).decoder.get();
    if !decoder.is_none() {
        let state = Tuple::of(thread, [bytes.clone(), Value::small(flag >> 1)]).into_value();
        super::shared::invoke(thread, &decoder, "setstate", &[state])?;
    }
    Ok(Value::none())
}

fn reset(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).ends.set(Ends::default());
    let decoder = me(&args).decoder.get();
    if !decoder.is_none() {
        super::shared::invoke(thread, &decoder, "reset", &[])?;
    }
    Ok(Value::none())
}

fn newlines(thread: &Thread, decoder: &Value) -> Result<Value, Raised> {
    let decoder = decoder.downcast::<NewlineDecoder>().expect("the descriptor checked self");
    Ok(decoder.ends.get().shown(thread))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method(
        "__init__(self, decoder, translate, errors='strict')",
        init,
        "Codec used when reading a file in universal newlines mode.",
    ),
    method("decode(self, input, final=False)", decode, "Decode input, line ends translated."),
    method("getstate(self, /)", getstate, "Return the state."),
    method("setstate(self, state, /)", setstate, "Set the state."),
    method("reset(self, /)", reset, "Forget the state."),
];

static ATTRIBUTES: &[Attribute] = &[getter("newlines", newlines)];

/// `IncrementalNewlineDecoder`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "_io.IncrementalNewlineDecoder",
    layout: NewlineDecoder::layout,
    base: Some(Instance::layout),
    flags: FLAGS,
    doc: "Codec used when reading a file in universal newlines mode.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
