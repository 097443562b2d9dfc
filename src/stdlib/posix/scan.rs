//! `scandir`: the entries of a folder as objects that know what they are without asking the system again.

use super::stat::{at, result};
use super::tree::names;
use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, getter, method};
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::{error, int};
use crate::protocol::{text, truth};
use crate::stdlib::path::{self, PathArgument};
use crate::thread::Thread;

/// `os.DirEntry`
#[repr(C)]
pub(crate) struct Entry {
    header: Header,
    name: Value,
    path: Value,
    /// What `stat` and `lstat` answered, once asked.
    known: Guarded<[Option<Value>; 2]>,
}

layout!(Entry, Kind::Other, untracked);

/// What `scandir` answers.
#[repr(C)]
pub(crate) struct Scan {
    header: Header,
    /// Entries to come, the next one last.
    rest: Guarded<Vec<Value>>,
}

layout!(Scan, Kind::Other, untracked);

pub(super) fn scandir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let here = Str::new(thread, ".").into_value();
    let folder = PathArgument::for_call(thread, args.not_none(0).unwrap_or(&here), "scandir")?;
    let mut rest = Vec::new();
    for title in names(thread, &folder)?.into_iter().rev() {
        let mut full = folder.as_bytes().to_vec();
        if !full.is_empty() && !full.ends_with(b"/") {
            full.push(b'/');
        }
        full.extend_from_slice(&title);
        let name = path::like(thread, &title, folder.is_bytes())?;
        let path = path::like(thread, &full, folder.is_bytes())?;
        let known = Guarded::new([None, None]);
        rest.push(
            heap::new(thread.root::<Entry>(), |header| Entry { header, name, path, known }).into_value(),
        );
    }
    Ok(heap::new(thread.root::<Scan>(), |header| Scan { header, rest: Guarded::new(rest) }).into_value())
}

fn entry(value: &Value) -> &Entry {
    value.downcast().expect("the descriptor checked self")
}

fn scan<'a>(args: &Arguments<'a>) -> &'a Scan {
    args.get(0).downcast().expect("the descriptor checked self")
}

fn same(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let found = scan(&args).rest.with(Vec::pop);
    found.ok_or_else(|| error::stop_iteration(thread, None))
}

fn close(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    drop(scan(&args).rest.take());
    Ok(Value::none())
}

/// The mode bits of an entry; `None` if it is gone.
fn mode(thread: &Thread, value: &Value, follow: bool) -> Result<Option<u32>, Raised> {
    let path = PathArgument::of(thread, &entry(value).path)?;
    match at(libc::AT_FDCWD, path.as_c(), follow) {
        Ok(status) => Ok(Some(status.st_mode & libc::S_IFMT)),
        Err(libc::ENOENT) => Ok(None),
        Err(number) => Err(error::errno_error(thread, number, Some(entry(value).path.clone()))),
    }
}

fn is_dir(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let follow = truth::is_true(thread, args.get(1))?;
    Ok(Value::bool(mode(thread, args.get(0), follow)? == Some(libc::S_IFDIR)))
}

fn is_file(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let follow = truth::is_true(thread, args.get(1))?;
    Ok(Value::bool(mode(thread, args.get(0), follow)? == Some(libc::S_IFREG)))
}

fn is_symlink(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(mode(thread, args.get(0), false)? == Some(libc::S_IFLNK)))
}

fn no(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(false))
}

fn stat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = entry(args.get(0));
    let follow = truth::is_true(thread, args.get(1))?;
    let which = usize::from(follow);
    if let Some(known) = own.known.with(|known| known[which].clone()) {
        return Ok(known);
    }
    let path = PathArgument::of(thread, &own.path)?;
    match at(libc::AT_FDCWD, path.as_c(), follow) {
        Ok(status) => {
            let found = result(thread, &status);
            drop(own.known.with(|known| known[which].replace(found.clone())));
            Ok(found)
        }
        Err(number) => Err(error::errno_error(thread, number, Some(own.path.clone()))),
    }
}

fn inode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let path = PathArgument::of(thread, &entry(args.get(0)).path)?;
    match at(libc::AT_FDCWD, path.as_c(), false) {
        Ok(status) => Ok(int::from_u64(thread, status.st_ino)),
        Err(number) => Err(error::errno_error(thread, number, Some(path.shown))),
    }
}

fn fspath(_: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(entry(args.get(0)).path.clone())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shown = text::repr(thread, &entry(args.get(0)).name)?.lossy();
    Ok(Str::new(thread, &format!("<DirEntry {shown}>")).into_value())
}

fn name(_: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(entry(value).name.clone())
}

fn full(_: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(entry(value).path.clone())
}

static ENTRY_METHODS: &[Method] = &[
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("is_dir(self, /, *, follow_symlinks=True)", is_dir, "Return True if the entry is a directory."),
    method("is_file(self, /, *, follow_symlinks=True)", is_file, "Return True if the entry is a file."),
    method("is_symlink(self, /)", is_symlink, "Return True if the entry is a symbolic link."),
    method("is_junction(self, /)", no, "Return True if the entry is a junction; cached per entry."),
    method("stat(self, /, *, follow_symlinks=True)", stat, "Return stat_result object for the entry."),
    method("inode(self, /)", inode, "Return inode of the entry."),
    method("__fspath__(self, /)", fspath, "Returns the path for the entry."),
];

static ENTRY_ATTRIBUTES: &[Attribute] = &[getter("name", name), getter("path", full)];

static SCAN_METHODS: &[Method] = &[
    method("__iter__(self, /)", same, "Implement iter(self)."),
    method("__next__(self, /)", next, "Implement next(self)."),
    method("__enter__(self, /)", same, "Enter the context."),
    method("__exit__(self, /, *args)", close, "Close the iterator."),
    method("close(self, /)", close, "Close the iterator."),
];

/// `os.DirEntry`
pub(crate) static ENTRY: ClassSpec = ClassSpec {
    name: "posix.DirEntry",
    layout: Entry::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: ENTRY_METHODS,
    attributes: ENTRY_ATTRIBUTES,
};

/// What `scandir` answers.
pub(crate) static SCAN: ClassSpec = ClassSpec {
    name: "posix.ScandirIterator",
    layout: Scan::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: SCAN_METHODS,
    attributes: &[],
};
