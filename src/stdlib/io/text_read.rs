//! Reading text: bytes come in chunks, are decoded, and their line ends translated. Of the last chunk the bytes
//! are kept too, so that `tell` can say which of them the text read so far stands for.

use super::buffered::exact_core_of;
use super::newline::{Ends, Newline};
use super::shared::{invoke, size, unsupported};
use super::text::{Coding, TextIo, me};
use super::text_write::{has_mark, without_mark, write_pending};
use crate::builtins::encoding::decode_piece;
use crate::memory::value::{Raised, Value};
use crate::object::bytes::as_bytes;
use crate::object::class::type_name;
use crate::object::exception::ExceptionKind;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::{error, int};
use crate::protocol::{number, text};
use crate::pure::codec::{Codec, Order, Wide};
use crate::pure::wtf8;
use crate::thread::Thread;

/// What was read and not taken yet.
#[derive(Default)]
pub(super) struct Reading {
    /// Decoded text.
    decoded: Vec<u8>,
    /// Bytes of it that are the user's already.
    used: usize,
    /// Bytes of `decoded` that are older than the last chunk.
    older: usize,
    /// The last chunk, with what the one before left undecoded at its head.
    chunk: Vec<u8>,
    /// Bytes at the end of the chunk that wait for more.
    rest: Vec<u8>,
    /// Line ends seen, and whether a `\r` is held back; the latter also as it was before the chunk.
    pub(super) ends: Ends,
    ends_before: Ends,
    /// The codec for what comes next, and as it was before the chunk.
    codec: Option<Codec>,
    codec_before: Option<Codec>,
    /// Whether `tell` may be asked: not in the middle of an iteration.
    pub(super) telling: bool,
    begun: bool,
}

impl Reading {
    /// At the start of a stream.
    pub(super) fn new(codec: Codec, telling: bool) -> Reading {
        Reading { codec: Some(codec), codec_before: Some(codec), telling, ..Reading::default() }
    }

    /// Whether anything was read.
    pub(super) fn has_begun(&self) -> bool {
        self.begun
    }

    /// Forgets what was read ahead: the stream was written to.
    pub(super) fn forget(&mut self) {
        if !self.decoded.is_empty() || !self.chunk.is_empty() {
            let (codec, telling, begun) = (self.codec, self.telling, self.begun);
            *self = Reading { codec, codec_before: codec, telling, begun, ..Reading::default() };
        }
    }

    fn available(&self) -> &[u8] {
        &self.decoded[self.used..]
    }
}

/// The codec after the byte order mark, once enough bytes are there to see it.
fn settle(codec: Codec, bytes: &[u8]) -> Codec {
    match codec {
        Codec::Utf8Sig if bytes.len() >= 3 => Codec::Utf8,
        Codec::Wide(Wide { size, order: None }) if bytes.len() >= size => {
            let order = match bytes {
                [0xFE, 0xFF, ..] => Order::Big,
                [0, 0, 0xFE, 0xFF, ..] if size == 4 => Order::Big,
                _ => Order::Little,
            };
            Codec::Wide(Wide { size, order: Some(order) })
        }
        other => other,
    }
}

/// Decodes a chunk from the state before it: text, bytes left over, and the state after it.
fn decode(
    thread: &Thread,
    bytes: &[u8],
    coding: &Coding,
    codec: Codec,
    mut ends: Ends,
    last: bool,
) -> Result<(Vec<u8>, usize, Ends, Codec), Raised> {
    let (text, consumed) = decode_piece(thread, bytes, codec, &coding.errors, last)?;
    let text = match coding.newline {
        Newline::Universal => ends.pass(&text, true, last),
        Newline::Kept => ends.pass(&text, false, last),
        _ => text,
    };
    Ok((text, consumed, ends, settle(codec, &bytes[..consumed])))
}

/// Reads a chunk; false at the end.
fn read_chunk(thread: &Thread, stream: &TextIo, buffer: &Value, wanted: usize) -> Result<bool, Raised> {
    let size = stream.state.with(|state| state.chunk).max(wanted);
    let bytes = match exact_core_of(buffer) {
        Some(core) if buffer.exact::<super::buffered::BufferedWriter>().is_none() => {
            core.open(thread, "read of")?;
            core.read_chunk(thread, size)?
        }
        Some(_) => return Err(unsupported(thread, "not readable")),
        None => {
            let read1 = crate::object::intern::intern(thread, "read1");
            let has = crate::protocol::attribute::get_optional(thread, buffer, read1.as_value())?.is_some();
            let title = if has { "read1" } else { "read" };
            let piece = invoke(thread, buffer, title, &[int::from_usize(thread, size)])?;
            match crate::protocol::buffer::bytes_if_any(thread, &piece)? {
                Some(bytes) => bytes.into_owned(),
                None => {
                    let got = type_name(thread, &piece);
                    let message =
                        format!("underlying {title}() should have returned a bytes-like object, not '{got}'");
                    return Err(error::type_error(thread, message));
                }
            }
        }
    };
    take_chunk(thread, stream, &bytes, bytes.is_empty())?;
    Ok(!bytes.is_empty())
}

/// Decodes new bytes behind what is there.
fn take_chunk(thread: &Thread, stream: &TextIo, bytes: &[u8], last: bool) -> Result<(), Raised> {
    let coding = stream.coding(thread)?;
    let (chunk, ends, codec) = stream.state.with(|state| {
        let mut chunk = std::mem::take(&mut state.reading.rest);
        chunk.extend_from_slice(bytes);
        (chunk, state.reading.ends, state.reading.codec.unwrap_or(coding.codec))
    });
    let (text, consumed, after, next) = decode(thread, &chunk, &coding, codec, ends, last)?;
    stream.state.with(|state| {
        let reading = &mut state.reading;
        reading.begun = true;
        reading.decoded.drain(..reading.used);
        reading.used = 0;
        reading.older = reading.decoded.len();
        reading.decoded.extend_from_slice(&text);
        reading.rest = chunk[consumed..].to_vec();
        reading.chunk = chunk;
        (reading.ends_before, reading.ends) = (ends, after);
        (reading.codec_before, reading.codec) = (Some(codec), Some(next));
    });
    Ok(())
}

/// The stream of bytes, with nothing left to write.
fn begin(thread: &Thread, stream: &TextIo) -> Result<Value, Raised> {
    let buffer = stream.open(thread)?;
    write_pending(thread, stream, &buffer)?;
    Ok(buffer)
}

fn take(stream: &TextIo, bytes: usize) -> Vec<u8> {
    stream.state.with(|state| {
        let reading = &mut state.reading;
        let taken = reading.available()[..bytes].to_vec();
        reading.used += bytes;
        taken
    })
}

/// Bytes that so many characters have.
fn width_of(text: &[u8], characters: usize) -> usize {
    let mut at = 0;
    for _ in 0..characters {
        if at >= text.len() {
            break;
        }
        at += wtf8::width_of_first(text[at]);
    }
    at
}

pub(super) fn read(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let wanted = size(thread, args, 1)?;
    let buffer = begin(thread, stream)?;
    let Some(wanted) = wanted else { return read_all(thread, stream, &buffer) };
    loop {
        let (characters, bytes) = stream.state.with(|state| {
            let available = state.reading.available();
            let bytes = width_of(available, wanted);
            (if bytes < available.len() { wanted } else { wtf8::count(available) }, bytes)
        });
        if characters >= wanted || !read_chunk(thread, stream, &buffer, 0)? {
            let bytes = if characters >= wanted {
                bytes
            } else {
                stream.state.with(|state| width_of(state.reading.available(), wanted))
            };
            return Ok(Str::from_wtf8(thread, &take(stream, bytes)).into_value());
        }
    }
}

fn read_all(thread: &Thread, stream: &TextIo, buffer: &Value) -> Result<Value, Raised> {
    if exact_core_of(buffer).is_some() && buffer.exact::<super::buffered::BufferedWriter>().is_some() {
        return Err(unsupported(thread, "not readable"));
    }
    let bytes = match exact_core_of(buffer) {
        Some(core) => core.read_all(thread)?.unwrap_or_default(),
        None => {
            let all = invoke(thread, buffer, "read", &[])?;
            match as_bytes(&all) {
                Some(bytes) => bytes.to_vec(),
                None => {
                    let got = type_name(thread, &all);
                    let message = format!("decoder expected bytes, not '{got}'");
                    return Err(error::type_error(thread, message));
                }
            }
        }
    };
    take_chunk(thread, stream, &bytes, true)?;
    let length = stream.state.with(|state| state.reading.available().len());
    Ok(Str::from_wtf8(thread, &take(stream, length)).into_value())
}

/// A line, or so many characters of it.
fn line(thread: &Thread, stream: &TextIo, most: Option<usize>) -> Result<Vec<u8>, Raised> {
    let buffer = begin(thread, stream)?;
    let newline = stream.coding(thread)?.newline;
    loop {
        let end = stream.state.with(|state| {
            let available = state.reading.available();
            let end = newline.line_end(available);
            match most {
                Some(most) => {
                    let limit = width_of(available, most);
                    let full = limit < available.len() || wtf8::count(available) >= most;
                    end.map(|end| end.min(limit)).or(full.then_some(limit))
                }
                None => end,
            }
        });
        if let Some(end) = end {
            return Ok(take(stream, end));
        }
        if !read_chunk(thread, stream, &buffer, 0)? {
            let length = stream.state.with(|state| {
                let available = state.reading.available();
                newline.line_end(available).unwrap_or(available.len())
            });
            return Ok(take(stream, length));
        }
    }
}

pub(super) fn readline(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let most = size(thread, args, 1)?;
    Ok(Str::from_wtf8(thread, &line(thread, me(&args), most)?).into_value())
}

pub(super) fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    stream.state.with(|state| state.reading.telling = false);
    let line = if args.get(0).exact::<TextIo>().is_some() {
        Str::from_wtf8(thread, &line(thread, stream, None)?).into_value()
    } else {
        invoke(thread, args.get(0), "readline", &[])?
    };
    if crate::protocol::subscript::len(thread, &line)? == 0 {
        stream.state.with(|state| state.reading.telling = state.seekable);
        return Err(error::stop_iteration(thread, None));
    }
    Ok(line)
}

pub(super) fn tell(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let buffer = stream.open(thread)?;
    if !stream.state.with(|state| state.seekable) {
        return Err(unsupported(thread, "underlying stream is not seekable"));
    }
    if !stream.state.with(|state| state.reading.telling) {
        let words = "telling position disabled by next() call";
        return Err(error::raise_message(thread, ExceptionKind::OSError, words));
    }
    write_pending(thread, stream, &buffer)?;
    invoke(thread, args.get(0), "flush", &[])?;
    let place = number::index_i64(thread, &invoke(thread, &buffer, "tell", &[])?)?;
    let (chunk, target, ends, codec) = stream.state.with(|state| {
        let reading = &state.reading;
        let target = reading.used.saturating_sub(reading.older);
        (reading.chunk.clone(), target, reading.ends_before, reading.codec_before)
    });
    if chunk.is_empty() {
        return Ok(int::from_i64(thread, place));
    }
    let coding = stream.coding(thread)?;
    let codec = codec.unwrap_or(coding.codec);
    // The shortest head of the chunk that gives the text read so far.
    let (mut low, mut high) = (0, chunk.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let (text, ..) = decode(thread, &chunk[..middle], &coding, codec, ends, false)?;
        if text.len() >= target {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(int::from_i64(thread, place - chunk.len() as i64 + low as i64))
}

pub(super) fn seek(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let buffer = stream.open(thread)?;
    if !stream.state.with(|state| state.seekable) {
        return Err(unsupported(thread, "underlying stream is not seekable"));
    }
    let whence = number::index_i64(thread, args.get(2))?;
    let mut cookie = number::index_i64(thread, args.get(1))?;
    match whence {
        0 => {}
        1 if cookie != 0 => return Err(unsupported(thread, "can't do nonzero cur-relative seeks")),
        1 => cookie = number::index_i64(thread, &invoke(thread, args.get(0), "tell", &[])?)?,
        2 if cookie != 0 => return Err(unsupported(thread, "can't do nonzero end-relative seeks")),
        2 => {
            invoke(thread, args.get(0), "flush", &[])?;
            let place = invoke(thread, &buffer, "seek", &[Value::small(0), Value::small(2)])?;
            restart(stream, number::index_i64(thread, &place)?);
            return Ok(place);
        }
        _ => {
            let message = format!("invalid whence ({whence}, should be 0, 1 or 2)");
            return Err(error::value_error(thread, message));
        }
    }
    if cookie < 0 {
        let shown = text::repr(thread, args.get(1))?.lossy();
        return Err(error::value_error(thread, format!("negative seek position {shown}")));
    }
    invoke(thread, args.get(0), "flush", &[])?;
    invoke(thread, &buffer, "seek", &[int::from_i64(thread, cookie)])?;
    restart(stream, cookie);
    Ok(int::from_i64(thread, cookie))
}

/// Forgets what was read; marks are expected at the start only.
fn restart(stream: &TextIo, place: i64) {
    stream.state.with(|state| {
        let Some(coding) = &mut state.coding else { return };
        let codec = if place == 0 || !has_mark(coding.codec) {
            coding.codec
        } else {
            state.reading.codec.filter(|codec| !has_mark(*codec)).unwrap_or(without_mark(coding.codec))
        };
        coding.writes = if place == 0 { coding.codec } else { without_mark(coding.codec) };
        let ends = Ends { held: false, ..state.reading.ends };
        let begun = state.reading.begun;
        state.reading = Reading { ends, begun, ..Reading::new(codec, state.seekable) };
    });
}
