//! Standard output and input as long as `sys` has no stream objects for them: one buffer for the interpreter,
//! written out line by line to a terminal, in blocks elsewhere, and at the end of the run.

use crate::thread::Thread;
use crate::thread::reason::Reason;
use std::cell::{Cell, RefCell};
use std::io::{BufRead, IsTerminal, Write};

/// Bytes the buffer holds back.
const BLOCK: usize = 8192;

/// What is not written yet.
#[derive(Default)]
struct Output {
    waiting: RefCell<Vec<u8>>,
    by_line: Cell<Option<bool>>,
}

/// Writes to standard output.
pub(crate) fn write(thread: &Thread, bytes: &[u8]) -> std::io::Result<()> {
    let output = thread.interpreter().extension::<Output>();
    let by_line = output.by_line.get().unwrap_or_else(|| {
        let by_line = thread.interpreter().options.unbuffered || std::io::stdout().is_terminal();
        output.by_line.set(Some(by_line));
        by_line
    });
    let full = {
        let mut waiting = output.waiting.borrow_mut();
        waiting.extend_from_slice(bytes);
        waiting.len() >= BLOCK
    };
    if full || by_line && bytes.contains(&b'\n') { flush(thread) } else { Ok(()) }
}

/// Writes out what waits.
pub(crate) fn flush(thread: &Thread) -> std::io::Result<()> {
    let output = thread.interpreter().extension::<Output>();
    let waiting = std::mem::take(&mut *output.waiting.borrow_mut());
    if waiting.is_empty() {
        return Ok(());
    }
    thread.without_gil(Reason::Io, || {
        let mut stdout = std::io::stdout().lock();
        stdout.write_all(&waiting)?;
        stdout.flush()
    })
}

/// One line of standard input with its end; empty at the end of the input.
pub(crate) fn read_line(thread: &Thread) -> std::io::Result<Vec<u8>> {
    thread.without_gil(Reason::Io, || {
        let mut line = Vec::new();
        std::io::stdin().lock().read_until(b'\n', &mut line)?;
        Ok(line)
    })
}
