//! `open`, `open_code`, `text_encoding`: which layers a file of a mode gets.

use super::buffered::{BufferedRandom, BufferedReader, BufferedWriter};
use super::file::FileIo;
use super::shared::{BUFFER_SIZE, asks, invoke};
use super::system;
use super::text::TextIo;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::object::class::class_of_shape;
use crate::object::exception::ExceptionKind;
use crate::object::intern::intern;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::{error, int};
use crate::protocol::{attribute, call, number, warn};
use crate::thread::Thread;

/// What a mode's letters say.
#[derive(Default)]
struct Mode {
    creating: bool,
    reading: bool,
    writing: bool,
    appending: bool,
    updating: bool,
    text: bool,
    binary: bool,
}

impl Mode {
    fn parse(thread: &Thread, letters: &str) -> Result<Mode, Raised> {
        let mut mode = Mode::default();
        let invalid = || error::value_error(thread, format!("invalid mode: '{letters}'"));
        for letter in letters.chars() {
            let slot = match letter {
                'x' => &mut mode.creating,
                'r' => &mut mode.reading,
                'w' => &mut mode.writing,
                'a' => &mut mode.appending,
                '+' => &mut mode.updating,
                't' => &mut mode.text,
                'b' => &mut mode.binary,
                _ => return Err(invalid()),
            };
            if std::mem::replace(slot, true) {
                return Err(invalid());
            }
        }
        if mode.text && mode.binary {
            return Err(error::value_error(thread, "can't have text and binary mode at once"));
        }
        let kinds = [mode.creating, mode.reading, mode.writing, mode.appending];
        let words = match kinds.iter().filter(|kind| **kind).count() {
            0 => "Must have exactly one of create/read/write/append mode and at most one plus",
            1 => return Ok(mode),
            _ => "must have exactly one of create/read/write/append mode",
        };
        Err(error::value_error(thread, words))
    }

    fn raw(&self) -> String {
        let letter = match self {
            Mode { creating: true, .. } => "x",
            Mode { reading: true, .. } => "r",
            Mode { writing: true, .. } => "w",
            _ => "a",
        };
        format!("{letter}{}", if self.updating { "+" } else { "" })
    }
}

/// Calls the class of `T`.
pub(super) fn make<T: Object>(thread: &Thread, arguments: &[Value]) -> Result<Value, Raised> {
    let class = Value::from_object(class_of_shape(thread.root::<T>()));
    call::call(thread, &class, arguments)
}

pub(super) fn open(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(letters) = as_str(args.get(1)) else {
        return Err(error::wrong_type(thread, "open() argument 'mode' must be str", args.get(1)));
    };
    let letters = letters.lossy();
    for (index, title) in [(3, "encoding"), (4, "errors"), (5, "newline")] {
        if args.not_none(index).is_some_and(|value| as_str(value).is_none()) {
            let expected = format!("open() argument '{title}' must be str or None");
            return Err(error::wrong_type(thread, &expected, args.get(index)));
        }
    }
    let buffering = number::index_i64(thread, args.get(2))?;
    let file = if args.get(0).as_small().is_some() || args.get(0).as_bool().is_some() {
        args.get(0).clone()
    } else {
        crate::stdlib::path::fspath(thread, args.get(0))?
    };
    let mode = Mode::parse(thread, &letters)?;
    for (index, title) in [(3, "an encoding"), (4, "an errors"), (5, "a newline")] {
        if mode.binary && args.not_none(index).is_some() {
            let message = format!("binary mode doesn't take {title} argument");
            return Err(error::value_error(thread, message));
        }
    }
    if mode.binary && buffering == 1 {
        let words = "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used";
        warn::warn(thread, ExceptionKind::RuntimeWarning, words)?;
    }
    let raw_mode = Str::new(thread, &mode.raw()).into_value();
    let raw = make::<FileIo>(thread, &[file, raw_mode, args.get(6).clone(), args.get(7).clone()])?;
    let layered = layers(thread, &raw, &mode, buffering, args, &letters);
    if layered.is_err() {
        let pending = thread.take_raised();
        if invoke(thread, &raw, "close", &[]).is_err() {
            drop(thread.take_raised_if_any());
        }
        thread.set_raised(pending);
    }
    layered
}

fn layers(
    thread: &Thread,
    raw: &Value,
    mode: &Mode,
    buffering: i64,
    args: Arguments<'_>,
    letters: &str,
) -> Result<Value, Raised> {
    let terminal = buffering < 0 && asks(thread, raw, "isatty")?;
    let size = if buffering < 0 || buffering == 1 { BUFFER_SIZE as i64 } else { buffering };
    if buffering < -1 {
        return Err(error::value_error(thread, "invalid buffering size"));
    }
    if size == 0 {
        if !mode.binary {
            return Err(error::value_error(thread, "can't have unbuffered text I/O"));
        }
        return Ok(raw.clone());
    }
    let arguments = [raw.clone(), int::from_i64(thread, size)];
    let buffer = match mode {
        Mode { updating: true, .. } => make::<BufferedRandom>(thread, &arguments)?,
        Mode { reading: true, .. } => make::<BufferedReader>(thread, &arguments)?,
        _ => make::<BufferedWriter>(thread, &arguments)?,
    };
    if mode.binary {
        return Ok(buffer);
    }
    let lines = Value::bool(buffering == 1 || terminal);
    let arguments = [buffer, args.get(3).clone(), args.get(4).clone(), args.get(5).clone(), lines];
    let stream = make::<TextIo>(thread, &arguments)?;
    let letters = Str::new(thread, letters).into_value();
    attribute::set(thread, &stream, intern(thread, "mode").as_value(), letters)?;
    Ok(stream)
}

pub(super) fn open_code(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if as_str(args.get(0)).is_none() {
        return Err(error::wrong_type(thread, "open_code() argument 'path' must be str", args.get(0)));
    }
    let raw = make::<FileIo>(thread, &[args.get(0).clone(), Str::new(thread, "r").into_value()])?;
    make::<BufferedReader>(thread, &[raw])
}

pub(super) fn text_encoding(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(0).is_none() { Ok(Str::new(thread, "locale").into_value()) } else { Ok(args.get(0).clone()) }
}

/// One of `sys.stdin`, `sys.stdout`, `sys.stderr`; None if the descriptor is closed.
pub(crate) fn standard(thread: &Thread, descriptor: i32, title: &str) -> Result<Value, Raised> {
    // SAFETY: a plain number.
    if unsafe { libc::fcntl(descriptor, libc::F_GETFD) } < 0 {
        return Ok(Value::none());
    }
    let text = |text: &str| Str::new(thread, text).into_value();
    let unbuffered = thread.interpreter().options.unbuffered && descriptor != 0;
    let mode = if descriptor == 0 { "r" } else { "w" };
    let raw = make::<FileIo>(thread, &[Value::small(i64::from(descriptor)), text(mode), Value::bool(false)])?;
    attribute::set(thread, &raw, intern(thread, "name").as_value(), text(title))?;
    let buffer = match descriptor {
        0 => make::<BufferedReader>(thread, &[raw])?,
        _ if unbuffered => raw,
        _ => make::<BufferedWriter>(thread, &[raw])?,
    };
    let environment = std::env::var("PYTHONIOENCODING").unwrap_or_default();
    let (encoding, handler) = environment.split_once(':').unwrap_or((&environment, ""));
    let encoding = if encoding.is_empty() { "utf-8" } else { encoding };
    let plain_locale = || {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"];
        let locale = locale.iter().find_map(|name| std::env::var(name).ok().filter(|word| !word.is_empty()));
        locale.is_none_or(|word| word == "C" || word == "POSIX" || word.starts_with("C."))
    };
    let handler = match (descriptor, handler) {
        (2, _) => "backslashreplace",
        (_, "") if plain_locale() => "surrogateescape",
        (_, "") => "strict",
        (_, given) => given,
    };
    let lines = descriptor == 2 || descriptor == 1 && system::is_terminal(1) && !unbuffered;
    let arguments = [
        buffer,
        text(encoding),
        text(handler),
        if descriptor == 0 { Value::none() } else { text("\n") },
        Value::bool(lines),
        Value::bool(unbuffered),
    ];
    let stream = make::<TextIo>(thread, &arguments)?;
    attribute::set(thread, &stream, intern(thread, "mode").as_value(), text(mode))?;
    Ok(stream)
}
