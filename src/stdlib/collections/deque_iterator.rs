//! The iterators of `deque`, which notice when it changes.

use super::deque::Deque;
use super::deque_sequence::mutated;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::stdlib::iterator::{ITER, Step, hidden_class, next_row, of, stateful};
use crate::thread::Thread;

stateful!(
    /// From the left. Fixed: the deque and its number of changes. State: how many items are left.
    Forward, (Value, u64), usize
);
stateful!(
    /// From the right.
    Backward, (Value, u64), usize
);

fn step(
    thread: &Thread,
    (deque, changes): &(Value, u64),
    left: usize,
    backwards: bool,
) -> Result<Option<Value>, Raised> {
    let deque = of::<Deque>(deque);
    if deque.changes.get() != *changes {
        return Err(mutated(thread));
    }
    Ok(match left {
        0 => None,
        _ if backwards => deque.get(left - 1),
        _ => deque.get(deque.len() - left),
    })
}

impl Step for Forward {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let left = self.state.get();
        let item = step(thread, &self.fixed, left, false).inspect_err(|_| self.state.set(0))?;
        self.state.set(left.saturating_sub(1));
        Ok(item)
    }
}

impl Step for Backward {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let left = self.state.get();
        let item = step(thread, &self.fixed, left, true).inspect_err(|_| self.state.set(0))?;
        self.state.set(left.saturating_sub(1));
        Ok(item)
    }
}

pub(super) fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let fixed = (args.get(0).clone(), deque.changes.get());
    Ok(Forward::with_shape(thread.root::<Forward>(), fixed, deque.len()))
}

pub(super) fn reversed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let deque = of::<Deque>(args.get(0));
    let fixed = (args.get(0).clone(), deque.changes.get());
    Ok(Backward::with_shape(thread.root::<Backward>(), fixed, deque.len()))
}

fn forward_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of::<Forward>(args.get(0)).state.get()))
}

fn backward_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of::<Backward>(args.get(0)).state.get()))
}

const HINT: &str = "Private method returning an estimate of len(list(it)).";

static METHODS: &[Method] =
    &[ITER, next_row::<Forward>(), method("__length_hint__(self, /)", forward_hint, HINT)];

static REVERSE_METHODS: &[Method] =
    &[ITER, next_row::<Backward>(), method("__length_hint__(self, /)", backward_hint, HINT)];

/// The iterator from the left.
pub(super) static SPEC: ClassSpec =
    hidden_class("_collections._deque_iterator", Forward::layout, "", METHODS);

/// The iterator from the right.
pub(super) static REVERSE: ClassSpec =
    hidden_class("_collections._deque_reverse_iterator", Backward::layout, "", REVERSE_METHODS);
