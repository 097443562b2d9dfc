//! `FileIO`: a file descriptor as a raw stream.

use super::base::{FLAGS, RawIoBase, name_of};
use super::file_mode::{Access, by_opener, check_descriptor, parse_mode};
use super::memory::{copy_into, room_of};
use super::shared::{no_pickle, size, unsupported};
use super::system;
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, getter, method};
use crate::object::bytes::Bytes;
use crate::object::exception::ExceptionKind;
use crate::object::instance;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::{Str, as_str};
use crate::object::{error, int};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{buffer, number, text, truth, warn};
use crate::stdlib::path::PathArgument;
use crate::thread::Thread;
use crate::thread::reason::Reason;
use std::cell::Cell;

/// A raw stream on a file descriptor.
#[repr(C)]
pub(crate) struct FileIo {
    header: Header,
    /// The descriptor; -1 when closed.
    pub(super) descriptor: Cell<i32>,
    access: Cell<Access>,
    closes: Cell<bool>,
    seekable: Cell<Option<bool>>,
    block: Cell<i64>,
}

layout!(FileIo, Kind::Other, untracked);

impl FileIo {
    fn open_descriptor(&self, thread: &Thread) -> Result<i32, Raised> {
        match self.descriptor.get() {
            -1 => Err(error::value_error(thread, "I/O operation on closed file")),
            descriptor => Ok(descriptor),
        }
    }

    /// Reads what one call gives; `None` if it would have to wait.
    pub(super) fn read(&self, thread: &Thread, into: &mut [u8]) -> Result<Option<usize>, Raised> {
        let descriptor = self.open_descriptor(thread)?;
        if !self.access.get().readable {
            return Err(unsupported(thread, "File not open for reading"));
        }
        system::read(thread, descriptor, into)
    }

    /// Writes what one call takes; `None` if it would have to wait.
    pub(super) fn write(&self, thread: &Thread, bytes: &[u8]) -> Result<Option<usize>, Raised> {
        let descriptor = self.open_descriptor(thread)?;
        if !self.access.get().writable {
            return Err(unsupported(thread, "File not open for writing"));
        }
        system::write(thread, descriptor, bytes)
    }

    /// Reads to the end.
    pub(super) fn read_all(&self, thread: &Thread) -> Result<Option<Vec<u8>>, Raised> {
        let descriptor = self.open_descriptor(thread)?;
        // SAFETY: all bytes of the struct may be zero; the call fills it.
        let rest = unsafe {
            let mut status: libc::stat = std::mem::zeroed();
            let at = libc::lseek(descriptor, 0, libc::SEEK_CUR);
            if at >= 0 && libc::fstat(descriptor, &raw mut status) == 0 { status.st_size - at } else { 0 }
        };
        let mut all = vec![0; usize::try_from(rest).unwrap_or(0).max(super::shared::BUFFER_SIZE) + 1];
        let mut filled = 0;
        loop {
            if filled == all.len() {
                all.resize(filled * 2, 0);
            }
            match self.read(thread, &mut all[filled..])? {
                None if filled == 0 => return Ok(None),
                None | Some(0) => break,
                Some(count) => filled += count,
            }
        }
        all.truncate(filled);
        Ok(Some(all))
    }

    /// Moves the position.
    pub(super) fn seek(&self, thread: &Thread, offset: i64, whence: i32) -> Result<i64, Raised> {
        system::seek(thread, self.open_descriptor(thread)?, offset, whence)
    }

    fn mode(&self) -> &'static str {
        match self.access.get() {
            Access { created: true, readable: true, .. } => "xb+",
            Access { created: true, .. } => "xb",
            Access { appending: true, readable: true, .. } => "ab+",
            Access { appending: true, .. } => "ab",
            Access { readable: true, writable: true, .. } => "rb+",
            Access { readable: true, .. } => "rb",
            _ => "wb",
        }
    }
}

fn me<'a>(args: &Arguments<'a>) -> &'a FileIo {
    of(args.get(0))
}

fn of(value: &Value) -> &FileIo {
    value.downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<FileIo>(thread, args.get(0))?;
    let made = heap::new(shape, |header| FileIo {
        header,
        descriptor: Cell::new(-1),
        access: Cell::default(),
        closes: Cell::new(true),
        seekable: Cell::new(None),
        block: Cell::new(super::shared::BUFFER_SIZE as i64),
    });
    Ok(made.into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (file, given) = (me(&args), args.get(1));
    if file.descriptor.get() >= 0 {
        close(thread, args)?;
    }
    if given.is_float() {
        return Err(error::type_error(thread, "'float' object cannot be interpreted as an integer"));
    }
    let descriptor = if given.as_bool().is_some() {
        warn::warn(thread, ExceptionKind::RuntimeWarning, "bool is used as a file descriptor")?;
        given.as_bool().map(i64::from)
    } else {
        given.as_small()
    };
    if descriptor.is_some_and(|descriptor| descriptor < 0) {
        return Err(error::value_error(thread, "negative file descriptor"));
    }
    let Some(mode) = as_str(args.get(2)) else {
        return Err(error::wrong_type(thread, "FileIO() argument 'mode' must be str", args.get(2)));
    };
    let (access, flags) = parse_mode(thread, &mode.lossy())?;
    let closes = truth::is_true(thread, args.get(3))?;
    file.access.set(access);
    file.closes.set(closes);
    file.seekable.set(None);
    let mut title = given.clone();
    if let Some(descriptor) = descriptor {
        file.closes.set(false);
        check_descriptor(thread, descriptor as i32, given)?;
        file.descriptor.set(descriptor as i32);
        file.closes.set(closes);
    } else {
        if !closes {
            return Err(error::value_error(thread, "Cannot use closefd=False with file name"));
        }
        let path = PathArgument::of(thread, given)?;
        title = given.clone();
        let opened = match args.not_none(4) {
            Some(opener) => by_opener(thread, opener, given, flags)?,
            None => {
                let name = path.as_c();
                // SAFETY: the path is a C string.
                let call = || unsafe { i64::from(libc::open(name.as_ptr(), flags, 0o666)) };
                match system::retry_without_gil(thread, call)? {
                    Ok(descriptor) => descriptor as i32,
                    Err(number) => return Err(error::errno_error(thread, number, Some(path.shown.clone()))),
                }
            }
        };
        file.descriptor.set(opened);
        if let Err(raised) = check_descriptor(thread, opened, &path.shown) {
            // SAFETY: the descriptor is ours.
            unsafe { libc::close(opened) };
            file.descriptor.set(-1);
            return Err(raised);
        }
    }
    let header = args.get(0).header().expect("it is an object");
    instance::set(thread, header, intern(thread, "name").as_value(), title);
    if access.appending && system::seek(thread, file.descriptor.get(), 0, libc::SEEK_END).is_err() {
        drop(thread.take_raised_if_any());
    }
    Ok(Value::none())
}

fn close(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let file = me(&args);
    let descriptor = file.descriptor.replace(-1);
    if descriptor >= 0 && file.closes.get() {
        // SAFETY: the descriptor is ours. The call is not made again: the descriptor is gone whatever it answers.
        let call = || if unsafe { libc::close(descriptor) } < 0 { system::errno() } else { 0 };
        let number = thread.without_gil(Reason::Io, call);
        if number != 0 {
            return Err(error::errno_error(thread, number, None));
        }
    }
    Ok(Value::none())
}

fn optional(thread: &Thread, count: Option<usize>) -> Value {
    count.map_or_else(Value::none, |count| int::from_usize(thread, count))
}

fn read(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(wanted) = size(thread, args, 1)? else { return readall(thread, args) };
    let mut bytes = vec![0; wanted];
    let count = me(&args).read(thread, &mut bytes)?;
    Ok(count.map_or_else(Value::none, |count| Bytes::new(thread, &bytes[..count]).into_value()))
}

fn readall(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let all = me(&args).read_all(thread)?;
    Ok(all.map_or_else(Value::none, |all| Bytes::new(thread, &all).into_value()))
}

fn readinto(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut bytes = vec![0; room_of(thread, args.get(1))?];
    let Some(count) = me(&args).read(thread, &mut bytes)? else { return Ok(Value::none()) };
    copy_into(thread, args.get(1), &bytes[..count])?;
    Ok(int::from_usize(thread, count))
}

fn write(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = buffer::bytes(thread, args.get(1))?;
    let count = me(&args).write(thread, &bytes)?;
    Ok(optional(thread, count))
}

fn seek(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let offset = number::index_i64(thread, args.get(1))?;
    let whence = number::index_i64(thread, args.get(2))? as i32;
    Ok(int::from_i64(thread, me(&args).seek(thread, offset, whence)?))
}

fn tell(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_i64(thread, me(&args).seek(thread, 0, libc::SEEK_CUR)?))
}

fn truncate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let file = me(&args);
    let descriptor = file.open_descriptor(thread)?;
    if !file.access.get().writable {
        return Err(unsupported(thread, "File not open for writing"));
    }
    let length = match args.not_none(1) {
        Some(length) => number::index_i64(thread, length)?,
        None => file.seek(thread, 0, libc::SEEK_CUR)?,
    };
    // SAFETY: plain numbers.
    system::checked(thread, || unsafe { i64::from(libc::ftruncate(descriptor, length)) })?;
    Ok(int::from_i64(thread, length))
}

fn seekable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let file = me(&args);
    let descriptor = file.open_descriptor(thread)?;
    let known = file.seekable.get().unwrap_or_else(|| {
        // SAFETY: plain numbers.
        unsafe { libc::lseek(descriptor, 0, libc::SEEK_CUR) >= 0 }
    });
    file.seekable.set(Some(known));
    Ok(Value::bool(known))
}

fn readable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open_descriptor(thread)?;
    Ok(Value::bool(me(&args).access.get().readable))
}

fn writable(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    me(&args).open_descriptor(thread)?;
    Ok(Value::bool(me(&args).access.get().writable))
}

fn fileno(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(me(&args).open_descriptor(thread)?)))
}

fn isatty(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(system::is_terminal(me(&args).open_descriptor(thread)?)))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let file = me(&args);
    let class = text::class_name(thread, args.get(0));
    if file.descriptor.get() < 0 {
        return Ok(Str::new(thread, &format!("<{class} [closed]>")).into_value());
    }
    let closes = if file.closes.get() { "True" } else { "False" };
    let title = match name_of(thread, args.get(0))? {
        Some(title) => format!("name={}", text::repr(thread, &title)?.lossy()),
        None => format!("fd={}", file.descriptor.get()),
    };
    let shown = format!("<{class} {title} mode='{}' closefd={closes}>", file.mode());
    Ok(Str::new(thread, &shown).into_value())
}

/// Warns of a file that nobody closed.
pub(super) fn warn_unclosed(thread: &Thread, object: &Value) {
    let mut raw = object.clone();
    for title in ["buffer", "raw"] {
        if raw.downcast::<FileIo>().is_none()
            && let Ok(Some(below)) =
                crate::protocol::attribute::get_optional(thread, &raw, intern(thread, title).as_value())
        {
            raw = below;
        }
    }
    drop(thread.take_raised_if_any());
    if raw.downcast::<FileIo>().is_some_and(|file| file.descriptor.get() >= 0 && file.closes.get())
        && let Ok(shown) = text::repr(thread, object)
    {
        let message = format!("unclosed file {}", shown.lossy());
        if warn::warn_about(thread, ExceptionKind::ResourceWarning, &message, object).is_err() {
            crate::protocol::unraisable::report(thread, object);
        }
    }
    drop(thread.take_raised_if_any());
}

fn closed(_: &Thread, file: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(file).descriptor.get() < 0))
}

fn closefd(_: &Thread, file: &Value) -> Result<Value, Raised> {
    Ok(Value::bool(of(file).closes.get()))
}

fn mode(thread: &Thread, file: &Value) -> Result<Value, Raised> {
    Ok(Str::new(thread, of(file).mode()).into_value())
}

fn block(_: &Thread, file: &Value) -> Result<Value, Raised> {
    Ok(Value::small(of(file).block.get()))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, file, mode='r', closefd=True, opener=None)", init, "Open a file."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("read(self, size=-1, /)", read, "Read at most size bytes, returned as bytes."),
    method("readall(self, /)", readall, "Read all data from the file, returned as bytes."),
    method("readinto(self, buffer, /)", readinto, "Same as RawIOBase.readinto()."),
    method("write(self, b, /)", write, "Write buffer b to file, return number of bytes written."),
    method("seek(self, pos, whence=0, /)", seek, "Move to new file position and return the file position."),
    method("tell(self, /)", tell, "Current file position."),
    method(
        "truncate(self, size=None, /)",
        truncate,
        "Truncate the file to at most size bytes and return the truncated size.",
    ),
    method("close(self, /)", close, "Close the file."),
    method("seekable(self, /)", seekable, "True if file supports random-access."),
    method("readable(self, /)", readable, "True if file was opened in a read mode."),
    method("writable(self, /)", writable, "True if file was opened in a write mode."),
    method("fileno(self, /)", fileno, "Return the underlying file descriptor (an integer)."),
    method("isatty(self, /)", isatty, "True if the file is connected to a TTY device."),
    method("__reduce__(self, /)", no_pickle, "Refuse to be pickled."),
    method("__reduce_ex__(self, protocol, /)", no_pickle, "Refuse to be pickled."),
];

static ATTRIBUTES: &[Attribute] =
    &[getter("closed", closed), getter("closefd", closefd), getter("mode", mode), getter("_blksize", block)];

/// `FileIO`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "_io.FileIO",
    layout: FileIo::layout,
    base: Some(RawIoBase::layout),
    flags: FLAGS,
    doc: "Open a file.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
