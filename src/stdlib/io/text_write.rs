//! Writing text: line ends become what was asked, the text is encoded, and handed to the stream of bytes in
//! pieces of some size, or at the ends of lines.

use super::buffered::exact_core_of;
use super::shared::invoke;
use super::text::{TextIo, me};
use crate::builtins::encoding::encode_by;
use crate::memory::value::{Raised, Value};
use crate::object::bytes::Bytes;
use crate::object::class::type_name;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::{error, int};
use crate::pure::codec::{Codec, Order, Wide};
use crate::thread::Thread;

/// Whether a codec puts a byte order mark at the start.
pub(super) fn has_mark(codec: Codec) -> bool {
    matches!(codec, Codec::Utf8Sig | Codec::Wide(Wide { order: None, .. }))
}

/// The codec for what follows the start.
pub(super) fn without_mark(codec: Codec) -> Codec {
    let native = if cfg!(target_endian = "little") { Order::Little } else { Order::Big };
    match codec {
        Codec::Utf8Sig => Codec::Utf8,
        Codec::Wide(Wide { size, order: None }) => Codec::Wide(Wide { size, order: Some(native) }),
        other => other,
    }
}

/// Hands down what waits.
pub(super) fn write_pending(thread: &Thread, stream: &TextIo, buffer: &Value) -> Result<(), Raised> {
    let pending = stream.state.with(|state| std::mem::take(&mut state.pending));
    if pending.is_empty() {
        return Ok(());
    }
    match exact_core_of(buffer) {
        Some(core) => {
            core.open(thread, "write to")?;
            core.write(thread, &pending)
        }
        None => {
            let mut at = 0;
            let raw = buffer.exact::<super::file::FileIo>();
            while at < pending.len() {
                match raw {
                    Some(file) => at += file.write(thread, &pending[at..])?.unwrap_or(0),
                    None => {
                        invoke(thread, buffer, "write", &[Bytes::new(thread, &pending).into_value()])?;
                        at = pending.len();
                    }
                }
            }
            Ok(())
        }
    }
}

/// Writes text: how `write` and `print` do it.
pub(super) fn put(thread: &Thread, stream: &TextIo, value: &Value) -> Result<(), Raised> {
    let text = as_str(value).expect("the caller has a str");
    let buffer = stream.open(thread)?;
    let plain = stream.state.with(|state| {
        let coding = state.coding.as_ref().expect("an open stream has a coding");
        let direct = coding.newline.written().is_none()
            && (coding.writes == Codec::Utf8 && text.as_str().is_some()
                || text.is_ascii() && matches!(coding.writes, Codec::Ascii | Codec::Latin1));
        if direct {
            state.pending.extend_from_slice(text.as_bytes());
        }
        direct
    });
    if !plain {
        encode(thread, stream, value)?;
    }
    let has_end = || text.as_bytes().contains(&b'\n') || text.as_bytes().contains(&b'\r');
    let (hand_down, flush) = stream.state.with(|state| {
        state.reading.forget();
        let coding = state.coding.as_ref().expect("an open stream has a coding");
        let flush = coding.line_buffering && has_end();
        (flush || coding.write_through || state.pending.len() > state.chunk, flush)
    });
    if hand_down {
        write_pending(thread, stream, &buffer)?;
    }
    if flush {
        invoke(thread, &buffer, "flush", &[])?;
    }
    Ok(())
}

fn encode(thread: &Thread, stream: &TextIo, value: &Value) -> Result<(), Raised> {
    let coding = stream.coding(thread)?;
    let text = as_str(value).expect("the caller has a str");
    let value = match coding.newline.written() {
        Some(end) if text.as_bytes().contains(&b'\n') => {
            let lines: Vec<&[u8]> = text.as_bytes().split(|byte| *byte == b'\n').collect();
            Str::from_wtf8(thread, &lines.join(end.as_bytes())).into_value()
        }
        _ => value.clone(),
    };
    let bytes = encode_by(thread, &value, coding.writes, &coding.errors)?;
    stream.state.with(|state| {
        state.pending.extend_from_slice(&bytes);
        if let Some(coding) = &mut state.coding {
            coding.writes = without_mark(coding.writes);
        }
    });
    Ok(())
}

pub(super) fn write(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(text) = as_str(args.get(1)) else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("write() argument must be str, not {got}")));
    };
    let stream = me(&args);
    let buffer = stream.open(thread)?;
    let can_write = match exact_core_of(&buffer) {
        Some(_) => buffer.exact::<super::buffered::BufferedReader>().is_none(),
        None => true,
    };
    if !can_write {
        return Err(super::shared::unsupported(thread, "not writable"));
    }
    put(thread, stream, args.get(1))?;
    Ok(int::from_usize(thread, text.len()))
}

/// Writes to a stream of text without looking its method up: for `print`. `None` if it is no plain one of ours.
pub(crate) fn write_direct(thread: &Thread, stream: &Value, text: &Value) -> Option<Result<(), Raised>> {
    let own = stream.exact::<TextIo>()?;
    let writes = own.state.with(|state| {
        let buffer = state.buffer.as_ref()?;
        buffer.exact::<super::buffered::BufferedWriter>().map(|_| ())
    });
    writes?;
    Some(put(thread, own, text))
}

pub(super) fn flush(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let stream = me(&args);
    let buffer = stream.open(thread)?;
    stream.state.with(|state| state.reading.telling = state.seekable);
    write_pending(thread, stream, &buffer)?;
    invoke(thread, &buffer, "flush", &[])
}
