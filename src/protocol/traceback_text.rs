//! A traceback as text in the plain form of CPython's C code: places and source lines, without carets. It is what
//! reports of exceptions that nobody can catch are made of, and needs no Python code to run.

use crate::memory::value::Value;
use crate::object::class::class_of;
use crate::object::int::Integer;
use crate::object::intern::intern;
use crate::object::traceback::Traceback;
use crate::protocol::{modules, text};
use crate::thread::Thread;
use std::collections::HashMap;

/// So many entries are shown unless `sys.tracebacklimit` says otherwise: the last ones.
const LIMIT: i64 = 1000;
/// The same line in a row is shown so often, then counted.
const REPEATED: usize = 3;

/// One place of a traceback.
#[derive(PartialEq, Eq)]
struct Place {
    file: String,
    line: u32,
    name: String,
}

/// The files that were read for their lines.
#[derive(Default)]
struct Sources(HashMap<String, Vec<String>>);

impl Sources {
    fn line(&mut self, file: &str, line: u32) -> Option<String> {
        let lines = self.0.entry(file.to_owned()).or_insert_with(|| {
            let bytes = std::fs::read(file).unwrap_or_default();
            String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
        });
        let found = lines.get((line as usize).checked_sub(1)?)?;
        let found = found.trim_start_matches([' ', '\t', '\x0c']).trim_end();
        (!found.is_empty()).then(|| found.to_owned())
    }
}

fn limit(thread: &Thread) -> i64 {
    let sys = modules::loaded(thread, intern(thread, "sys").as_value()).ok().flatten();
    let limit = sys.and_then(|sys| {
        let dict = sys.downcast::<crate::object::module::Module>()?;
        dict.get(thread, "tracebacklimit")
    });
    limit.and_then(|value| Integer::of(&value).and_then(Integer::small)).unwrap_or(LIMIT)
}

/// The lines of a traceback, its heading first; nothing if there is none.
pub(crate) fn traceback(thread: &Thread, first: Option<&Value>) -> String {
    let mut places = Vec::new();
    let mut link = first.cloned();
    while let Some(one) = link.as_ref().and_then(Value::downcast::<Traceback>) {
        let code = &one.frame.code.code;
        places.push(Place { file: code.filename.to_string(), line: one.line, name: code.name.to_string() });
        let next = one.next.get();
        link = next;
    }
    let shown = usize::try_from(limit(thread)).unwrap_or(0).min(places.len());
    if shown == 0 {
        return String::new();
    }
    let mut out = "Traceback (most recent call last):\n".to_owned();
    let places = &places[places.len() - shown..];
    let mut sources = Sources::default();
    for run in places.chunk_by(|one, other| one == other) {
        for place in run.iter().take(REPEATED) {
            out.push_str(&format!("  File \"{}\", line {}, in {}\n", place.file, place.line, place.name));
            if let Some(line) = sources.line(&place.file, place.line) {
                out.push_str(&format!("    {line}\n"));
            }
        }
        if let Some(more) = run.len().checked_sub(REPEATED).filter(|more| *more > 0) {
            let plural = if more == 1 { "" } else { "s" };
            out.push_str(&format!("  [Previous line repeated {more} more time{plural}]\n"));
        }
    }
    out
}

/// The last line: class and message.
pub(crate) fn exception(thread: &Thread, exception: &Value) -> String {
    let class = class_of(thread, exception).full_name(thread);
    let class = class.strip_prefix("__main__.").unwrap_or(&class);
    match text::str(thread, exception) {
        Ok(message) => format!("{class}: {}\n", message.lossy()),
        Err(_) => {
            drop(thread.take_raised_if_any());
            format!("{class}: <exception str() failed>\n")
        }
    }
}
