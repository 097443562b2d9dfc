//! Imports in several threads: while one thread runs the body of a module, others that import it wait until it is whole.
//! A thread that would wait in a circle takes the module as it is, as circular imports in one thread do.

use crate::memory::value::Raised;
use crate::stdlib::io::system::check_signals;
use crate::thread::Thread;
use crate::thread::gate::Gate;
use crate::thread::reason::Reason;
use crate::thread::wait::{Obstacle, Woken};
use std::cell::RefCell;
use std::sync::Arc;

/// A module whose body runs.
struct Running {
    title: String,
    serial: u64,
    ended: Arc<Gate>,
}

/// What is being imported.
#[derive(Default)]
struct Imports {
    running: RefCell<Vec<Running>>,
    /// Threads that wait, and for which thread.
    waiting: RefCell<Vec<(u64, u64)>>,
}

impl Imports {
    /// Who else runs the body of a module, and the gate that opens at its end.
    fn owner(&self, title: &str, me: u64) -> Option<(u64, Arc<Gate>)> {
        let running = self.running.borrow();
        let found = running.iter().find(|one| one.title == title && one.serial != me)?;
        Some((found.serial, Arc::clone(&found.ended)))
    }

    /// Whether the thread waits, over others perhaps, for this one.
    fn waits_for(&self, thread: u64, me: u64) -> bool {
        let waiting = self.waiting.borrow();
        let mut link = Some(thread);
        while let Some(one) = link {
            if one == me {
                return true;
            }
            link = waiting.iter().find(|(who, _)| *who == one).map(|(_, whom)| *whom);
        }
        false
    }
}

/// Waits until no other thread is in the middle of importing the module.
pub(super) fn wait(thread: &Thread, title: &str) -> Result<(), Raised> {
    let imports = thread.interpreter().extension::<Imports>();
    let me = thread.serial();
    while let Some((owner, ended)) = imports.owner(title, me) {
        if imports.waits_for(owner, me) {
            return Ok(());
        }
        imports.waiting.borrow_mut().push((me, owner));
        let woken = ended.wait(thread, Reason::Lock, Obstacle::Lock(owner), None);
        imports.waiting.borrow_mut().retain(|(who, _)| *who != me);
        if woken == Woken::Interrupted {
            check_signals(thread)?;
        }
    }
    Ok(())
}

/// An import under way; its end lets the others go on.
pub(super) struct Import<'t> {
    thread: &'t Thread,
    ended: Arc<Gate>,
}

/// Begins to import a module.
pub(super) fn begin<'t>(thread: &'t Thread, title: &str) -> Import<'t> {
    let ended = Arc::<Gate>::default();
    let running = Running { title: title.to_owned(), serial: thread.serial(), ended: Arc::clone(&ended) };
    thread.interpreter().extension::<Imports>().running.borrow_mut().push(running);
    Import { thread, ended }
}

impl Drop for Import<'_> {
    fn drop(&mut self) {
        let imports = self.thread.interpreter().extension::<Imports>();
        imports.running.borrow_mut().retain(|one| !Arc::ptr_eq(&one.ended, &self.ended));
        self.ended.open();
    }
}
