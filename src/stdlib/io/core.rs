//! The one buffer behind `BufferedReader`, `BufferedWriter` and `BufferedRandom`: bytes read ahead and bytes not
//! written yet, over a raw stream of ours or of a program's.

use super::file::FileIo;
use super::shared::{BUFFER_SIZE, asks, invoke, is_closed};
use crate::memory::value::{Raised, Value};
use crate::object::bytearray::ByteArray;
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int;
use crate::object::lock::Guarded;
use crate::protocol::number;
use crate::thread::Thread;
use std::cell::Cell;

/// What is between the stream and its user.
#[derive(Default)]
struct Waiting {
    /// Bytes read; those before `taken` are the user's already.
    ahead: Vec<u8>,
    taken: usize,
    /// Bytes to be written.
    behind: Vec<u8>,
}

/// The state of a buffered stream.
pub(crate) struct Core {
    /// The raw stream; `None` before `__init__`.
    pub(super) raw: Guarded<Option<Value>>,
    detached: Cell<bool>,
    waiting: Guarded<Waiting>,
    size: Cell<usize>,
}

impl Default for Core {
    fn default() -> Core {
        Core {
            raw: Guarded::new(None),
            detached: Cell::new(false),
            waiting: Guarded::new(Waiting::default()),
            size: Cell::new(BUFFER_SIZE),
        }
    }
}

impl Core {
    /// Takes a raw stream.
    pub(super) fn start(&self, thread: &Thread, raw: &Value, size: i64) -> Result<(), Raised> {
        if size <= 0 {
            return Err(error::value_error(thread, "buffer size must be strictly positive"));
        }
        self.raw.set(Some(raw.clone()));
        self.detached.set(false);
        self.size.set(size as usize);
        self.waiting.set(Waiting::default());
        Ok(())
    }

    /// The raw stream.
    pub(super) fn raw(&self, thread: &Thread) -> Result<Value, Raised> {
        match self.raw.get() {
            Some(raw) => Ok(raw),
            None if self.detached.get() => Err(error::value_error(thread, "raw stream has been detached")),
            None => Err(error::value_error(thread, "I/O operation on uninitialized object")),
        }
    }

    /// The raw stream, which is open. `doing` is what the message says: `read of closed file`.
    pub(super) fn open(&self, thread: &Thread, doing: &str) -> Result<Value, Raised> {
        let raw = self.raw(thread)?;
        let closed = match raw.exact::<FileIo>() {
            Some(file) => file.descriptor.get() < 0,
            None => is_closed(thread, &raw)?,
        };
        if closed { Err(error::value_error(thread, format!("{doing} closed file"))) } else { Ok(raw) }
    }

    /// Gives the raw stream back.
    pub(super) fn detach(&self, thread: &Thread) -> Result<Value, Raised> {
        let raw = self.raw(thread)?;
        self.flush(thread)?;
        drop(self.raw.take());
        self.detached.set(true);
        Ok(raw)
    }

    fn unread(&self) -> usize {
        self.waiting.with(|waiting| waiting.ahead.len() - waiting.taken)
    }

    fn take(&self, most: usize) -> Vec<u8> {
        self.waiting.with(|waiting| {
            let count = most.min(waiting.ahead.len() - waiting.taken);
            let taken = waiting.ahead[waiting.taken..waiting.taken + count].to_vec();
            waiting.taken += count;
            taken
        })
    }

    /// Reads once from the raw stream into the buffer, which is empty or too short; how much that gave.
    fn fill(&self, thread: &Thread, wanted: usize) -> Result<Option<usize>, Raised> {
        let raw = self.raw(thread)?;
        let got = raw_read(thread, &raw, wanted.max(self.size.get()))?;
        let Some(bytes) = got else { return Ok(None) };
        self.waiting.with(|waiting| {
            waiting.ahead.drain(..waiting.taken);
            waiting.taken = 0;
            waiting.ahead.extend_from_slice(&bytes);
        });
        Ok(Some(bytes.len()))
    }

    /// Reads so many bytes, fewer only at the end or if more would have to wait.
    pub(super) fn read(&self, thread: &Thread, wanted: usize) -> Result<Option<Vec<u8>>, Raised> {
        self.flush(thread)?;
        let mut bytes = self.take(wanted);
        while bytes.len() < wanted {
            match self.fill(thread, wanted - bytes.len())? {
                None if bytes.is_empty() => return Ok(None),
                None | Some(0) => break,
                Some(_) => bytes.extend(self.take(wanted - bytes.len())),
            }
        }
        Ok(Some(bytes))
    }

    /// Reads to the end.
    pub(super) fn read_all(&self, thread: &Thread) -> Result<Option<Vec<u8>>, Raised> {
        self.flush(thread)?;
        let mut bytes = self.take(usize::MAX);
        let raw = self.raw(thread)?;
        let rest = match raw.exact::<FileIo>() {
            Some(file) => file.read_all(thread)?,
            None => all_of(thread, &raw)?,
        };
        match rest {
            None if bytes.is_empty() => return Ok(None),
            None => {}
            Some(rest) => bytes.extend(rest),
        }
        Ok(Some(bytes))
    }

    /// Reads what is there, or what one call gives.
    pub(super) fn read_once(&self, thread: &Thread, most: Option<usize>) -> Result<Vec<u8>, Raised> {
        self.flush(thread)?;
        let most = most.unwrap_or(self.size.get());
        if self.unread() == 0 && most > 0 {
            let raw = self.raw(thread)?;
            return Ok(raw_read(thread, &raw, most)?.unwrap_or_default());
        }
        Ok(self.take(most))
    }

    /// Reads what is there, or what fills the buffer once.
    pub(crate) fn read_chunk(&self, thread: &Thread, most: usize) -> Result<Vec<u8>, Raised> {
        self.flush(thread)?;
        if self.unread() == 0 {
            self.fill(thread, most)?;
        }
        Ok(self.take(most))
    }

    /// Shows what is there, or what one call gives, and takes nothing.
    pub(super) fn peek(&self, thread: &Thread) -> Result<Vec<u8>, Raised> {
        self.flush(thread)?;
        if self.unread() == 0 {
            self.fill(thread, 0)?;
        }
        Ok(self.waiting.with(|waiting| waiting.ahead[waiting.taken..].to_vec()))
    }

    /// Reads a line.
    pub(super) fn read_line(&self, thread: &Thread, most: Option<usize>) -> Result<Vec<u8>, Raised> {
        self.flush(thread)?;
        let mut line = Vec::new();
        loop {
            let left = most.map_or(usize::MAX, |most| most - line.len());
            let (end, found) = self.waiting.with(|waiting| {
                let rest = &waiting.ahead[waiting.taken..];
                let end = memchr::memchr(b'\n', rest);
                (end.map_or(rest.len(), |at| at + 1), end.is_some())
            });
            line.extend(self.take(end.min(left)));
            if found || end >= left || matches!(self.fill(thread, 0)?, None | Some(0)) {
                return Ok(line);
            }
        }
    }

    /// Takes bytes for writing.
    pub(super) fn write(&self, thread: &Thread, bytes: &[u8]) -> Result<(), Raised> {
        self.rewind(thread)?;
        let room = self.size.get();
        let waits = self.waiting.with(|waiting| {
            let fits = waiting.behind.len() + bytes.len() <= room;
            if fits {
                waiting.behind.extend_from_slice(bytes);
            }
            fits
        });
        if waits {
            return Ok(());
        }
        self.flush(thread)?;
        if bytes.len() <= room {
            self.waiting.with(|waiting| waiting.behind.extend_from_slice(bytes));
            return Ok(());
        }
        let raw = self.raw(thread)?;
        let mut at = 0;
        while at < bytes.len() {
            match raw_write(thread, &raw, &bytes[at..])? {
                Some(count) => at += count,
                None => return Err(blocked(thread, at)),
            }
        }
        Ok(())
    }

    /// What was read ahead is forgotten, the raw stream goes back to where the user is.
    fn rewind(&self, thread: &Thread) -> Result<(), Raised> {
        let unread = self.unread();
        if unread > 0 {
            let raw = self.raw(thread)?;
            raw_seek(thread, &raw, -(unread as i64), 1)?;
        }
        self.waiting.with(|waiting| {
            waiting.ahead.clear();
            waiting.taken = 0;
        });
        Ok(())
    }

    /// Writes out what waits.
    pub(super) fn flush(&self, thread: &Thread) -> Result<(), Raised> {
        while self.waiting.with(|waiting| !waiting.behind.is_empty()) {
            let raw = self.raw(thread)?;
            let bytes = self.waiting.with(|waiting| std::mem::take(&mut waiting.behind));
            let written = raw_write(thread, &raw, &bytes);
            let count = match written {
                Ok(Some(count)) => count,
                Ok(None) | Err(_) => 0,
            };
            self.waiting.with(|waiting| {
                let later = std::mem::take(&mut waiting.behind);
                waiting.behind.extend_from_slice(&bytes[count..]);
                waiting.behind.extend(later);
            });
            if written?.is_none() {
                return Err(blocked(thread, 0));
            }
        }
        Ok(())
    }

    /// Writes out what waits, and forgets what was read ahead.
    pub(super) fn flush_both(&self, thread: &Thread) -> Result<(), Raised> {
        self.flush(thread)?;
        self.rewind(thread)
    }

    /// Throws away what could not be written.
    pub(super) fn forget(&self) {
        drop(self.waiting.take());
    }

    /// Where the user is.
    pub(super) fn tell(&self, thread: &Thread) -> Result<i64, Raised> {
        let raw = self.raw(thread)?;
        let place = raw_seek(thread, &raw, 0, 1)?;
        let (unread, behind) = (self.unread(), self.waiting.with(|waiting| waiting.behind.len()));
        Ok((place - unread as i64 + behind as i64).max(0))
    }

    /// Moves the user.
    pub(super) fn seek(&self, thread: &Thread, offset: i64, whence: i64) -> Result<i64, Raised> {
        let raw = self.raw(thread)?;
        let mut offset = offset;
        if whence == 1 {
            offset -= self.unread() as i64;
        }
        self.flush(thread)?;
        self.waiting.with(|waiting| {
            waiting.ahead.clear();
            waiting.taken = 0;
        });
        raw_seek(thread, &raw, offset, whence)
    }
}

/// `BlockingIOError: write could not complete without blocking`
fn blocked(thread: &Thread, written: usize) -> Raised {
    let words = crate::object::str::Str::new(thread, "write could not complete without blocking");
    let arguments =
        vec![Value::small(i64::from(libc::EAGAIN)), words.into_value(), int::from_usize(thread, written)];
    error::raise_with(thread, ExceptionKind::BlockingIOError, arguments)
}

/// Reads once from a raw stream.
fn raw_read(thread: &Thread, raw: &Value, wanted: usize) -> Result<Option<Vec<u8>>, Raised> {
    if let Some(file) = raw.exact::<FileIo>() {
        let mut bytes = vec![0; wanted];
        let count = file.read(thread, &mut bytes)?;
        return Ok(count.map(|count| {
            bytes.truncate(count);
            bytes
        }));
    }
    let array = ByteArray::new(thread, vec![0; wanted]);
    let view = super::memory::view_of(thread, array.as_value());
    let answer = invoke(thread, raw, "readinto", std::slice::from_ref(&view))?;
    drop(view);
    if answer.is_none() {
        return Ok(None);
    }
    let count = number::index_i64(thread, &answer)?;
    if count < 0 || count as usize > wanted {
        let message = format!(
            "raw readinto() returned invalid length {count} (should have been between 0 and {wanted})"
        );
        return Err(error::raise_message(thread, ExceptionKind::OSError, &message));
    }
    let mut bytes = array.to_vec();
    bytes.truncate(count as usize);
    Ok(Some(bytes))
}

/// Reads to the end of a program's raw stream.
fn all_of(thread: &Thread, raw: &Value) -> Result<Option<Vec<u8>>, Raised> {
    let readall = crate::object::intern::intern(thread, "readall");
    if crate::protocol::attribute::get_optional(thread, raw, readall.as_value())?.is_some() {
        let answer = invoke(thread, raw, "readall", &[])?;
        if answer.is_none() {
            return Ok(None);
        }
        return match as_bytes(&answer) {
            Some(bytes) => Ok(Some(bytes.to_vec())),
            None => Err(error::type_error(thread, "readall() should return bytes")),
        };
    }
    let mut all = Vec::new();
    while let Some(piece) = raw_read(thread, raw, BUFFER_SIZE)? {
        if piece.is_empty() {
            break;
        }
        all.extend(piece);
    }
    Ok(Some(all))
}

/// Writes once to a raw stream.
fn raw_write(thread: &Thread, raw: &Value, bytes: &[u8]) -> Result<Option<usize>, Raised> {
    if let Some(file) = raw.exact::<FileIo>() {
        return file.write(thread, bytes);
    }
    let answer = invoke(thread, raw, "write", &[Bytes::new(thread, bytes).into_value()])?;
    if answer.is_none() {
        return Ok(None);
    }
    let count = number::index_i64(thread, &answer)?;
    if count < 0 || count as usize > bytes.len() {
        let message = format!(
            "raw write() returned invalid length {count} (should have been between 0 and {})",
            bytes.len()
        );
        return Err(error::raise_message(thread, ExceptionKind::OSError, &message));
    }
    Ok(Some(count as usize))
}

/// Moves a raw stream.
fn raw_seek(thread: &Thread, raw: &Value, offset: i64, whence: i64) -> Result<i64, Raised> {
    if let Some(file) = raw.exact::<FileIo>() {
        return file.seek(thread, offset, whence as i32);
    }
    let answer = invoke(thread, raw, "seek", &[int::from_i64(thread, offset), Value::small(whence)])?;
    let place = number::index_i64(thread, &answer)?;
    if place < 0 {
        let message = format!("Raw stream returned invalid position {place}");
        return Err(error::raise_message(thread, ExceptionKind::OSError, &message));
    }
    Ok(place)
}

/// A raw stream that can do what a buffered one needs.
pub(super) fn needs(thread: &Thread, raw: &Value, question: &str, complaint: &str) -> Result<(), Raised> {
    if asks(thread, raw, question)? {
        return Ok(());
    }
    Err(super::shared::unsupported(thread, complaint))
}
