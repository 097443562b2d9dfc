//! The report of a deadlock: every thread waits for another one, so none will ever go on. Who waits for what, held by
//! whom, and where; then the process ends.

use super::finish::flush;
use crate::object::dict::Dict;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::str::Str;
use crate::protocol::{attribute, mapping, modules};
use crate::thread::Thread;
use crate::thread::wait::Obstacle;
use std::fmt::Write;

/// The word of `-X` that turns the report off.
const OFF: &str = "no-deadlock-check";

/// The name that `threading` knows a thread by.
fn name_of(thread: &Thread, ident: u64) -> String {
    let found = || {
        let module = modules::loaded(thread, intern(thread, "threading").as_value()).ok()??;
        let active =
            attribute::get_optional(thread, &module, intern(thread, "_active").as_value()).ok()??;
        let known =
            mapping::dict_get(thread, active.downcast::<Dict>()?, &int::from_u64(thread, ident)).ok()??;
        let name = attribute::get_optional(thread, &known, intern(thread, "_name").as_value()).ok()??;
        name.downcast::<Str>().map(Str::lossy)
    };
    let name = found();
    drop(thread.take_raised_if_any());
    name.unwrap_or_else(|| format!("thread {ident}"))
}

/// Where a thread is: its innermost line outside of the embedded modules, and whether one of those is further in.
fn place_of(waiting: &Thread) -> (Option<String>, bool) {
    let mut frame = waiting.frame.get();
    let mut embedded = false;
    while !frame.is_null() {
        // SAFETY: the thread waits, so the frames of its chain stay as they are.
        let (code, line, below) =
            unsafe { ((*frame).code().code.clone(), (*frame).line(), (*frame).previous) };
        if !code.filename.starts_with("<frozen ") {
            return (Some(format!("File \"{}\", line {line}, in {}", code.filename, code.name)), embedded);
        }
        embedded = true;
        frame = below;
    }
    (None, embedded)
}

/// What a thread waits for, in words.
fn obstacle_of(thread: &Thread, waiting: &Thread, all: &[&Thread], embedded: bool) -> String {
    match waiting.obstacle() {
        Some(Obstacle::Thread(ident)) => format!("for the end of {}", name_of(thread, ident)),
        Some(Obstacle::Lock(serial)) if serial == waiting.serial() && embedded => "to be notified".to_owned(),
        Some(Obstacle::Lock(serial)) if serial == waiting.serial() => {
            "for a lock that it holds itself".to_owned()
        }
        Some(Obstacle::Lock(serial)) => match all.iter().find(|other| other.serial() == serial) {
            Some(holder) => format!("for a lock held by {}", name_of(thread, holder.ident())),
            None => "for a lock held by a thread that has ended".to_owned(),
        },
        Some(Obstacle::Item) => "for an item of a queue".to_owned(),
        None => "for another thread".to_owned(),
    }
}

/// Reports the deadlock and ends the process, unless that is turned off. The thread has the GIL.
pub(super) fn report(thread: &Thread) {
    if thread.interpreter().options.extra.iter().any(|(word, _)| word == OFF) {
        return;
    }
    // A script that deals with signals may wait for one, whose handler lets the others go on.
    let loaded = |title: &str| modules::loaded(thread, intern(thread, title).as_value());
    if ["signal", "_signal"].iter().any(|title| matches!(loaded(title), Ok(Some(_)))) {
        return;
    }
    let threads = thread.interpreter().threads.borrow().clone();
    // SAFETY: threads leave the list before they go, and all of them wait.
    let all: Vec<&Thread> = threads.iter().map(|one| unsafe { one.as_ref() }).collect();
    let mut text = match all.len() {
        1 => "Deadlock: the only thread waits for ever.\n".to_owned(),
        count => format!("Deadlock: all {count} threads wait for ever.\n"),
    };
    for waiting in &all {
        let (place, embedded) = place_of(waiting);
        let obstacle = obstacle_of(thread, waiting, &all, embedded);
        let name = name_of(thread, waiting.ident());
        let written = writeln!(text, "  {name} waits {obstacle}");
        debug_assert!(written.is_ok(), "a String takes all text");
        if let Some(place) = place {
            text.push_str(&format!("    {place}\n"));
        }
    }
    flush(thread);
    super::finish::to_stderr(text.as_bytes());
    std::process::exit(1);
}
