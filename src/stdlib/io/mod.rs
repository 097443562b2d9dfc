//! `_io`: streams. Raw files ([`file`]), buffers over them ([`buffered`], one [`core`] for three classes), text over
//! those ([`text`]), memory as streams ([`bytes`], [`string`]), and [`open`](open), which puts the layers together. The
//! abstract classes are in [`base`].

mod base;
mod buffered;
mod buffered_attributes;
mod bytes;
mod core;
mod file;
mod file_mode;
mod memory;
mod newline;
mod open;
mod shared;
mod string;
pub(crate) mod system;
mod text;
mod text_read;
mod text_write;

pub(crate) use open::standard;
pub(crate) use text_write::write_direct;

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, function};
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::module::Module;
use crate::object::native::Method;
use crate::thread::Thread;

/// The classes.
pub(crate) static CLASSES: &[&ClassSpec] = &[
    &base::BASE,
    &base::RAW,
    &base::BUFFERED,
    &base::TEXT,
    &file::SPEC,
    &bytes::SPEC,
    &string::SPEC,
    &buffered::READER,
    &buffered::WRITER,
    &buffered::RANDOM,
    &text::SPEC,
    &newline::SPEC,
];

static FUNCTIONS: &[Method] = &[
    function(
        "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        open::open,
        "Open file and return a stream.  Raise OSError upon failure.",
    ),
    function(
        "open_code(path)",
        open::open_code,
        "Opens the provided file with the intent to import the contents.",
    ),
    function(
        "text_encoding(encoding, stacklevel=2, /)",
        open::text_encoding,
        "A helper function to choose the text encoding.",
    ),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    module.set(thread, "DEFAULT_BUFFER_SIZE", Value::small(shared::BUFFER_SIZE as i64));
    module.set(thread, "UnsupportedOperation", shared::unsupported_class(thread)?);
    let blocking = class_of_kind(thread, ExceptionKind::BlockingIOError);
    module.set(thread, "BlockingIOError", blocking.into_value());
    Ok(())
}

/// `_io`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_io",
    doc: "The io module provides the Python interfaces to stream handling.",
    functions: FUNCTIONS,
    classes: &[
        ("_IOBase", base::IoBase::layout),
        ("_RawIOBase", base::RawIoBase::layout),
        ("_BufferedIOBase", base::BufferedIoBase::layout),
        ("_TextIOBase", base::TextIoBase::layout),
        ("FileIO", file::FileIo::layout),
        ("BytesIO", bytes::BytesIo::layout),
        ("StringIO", string::StringIo::layout),
        ("BufferedReader", buffered::BufferedReader::layout),
        ("BufferedWriter", buffered::BufferedWriter::layout),
        ("BufferedRandom", buffered::BufferedRandom::layout),
        ("TextIOWrapper", text::TextIo::layout),
        ("IncrementalNewlineDecoder", newline::NewlineDecoder::layout),
    ],
    fill: Some(fill),
};
