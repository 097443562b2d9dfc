//! Frames of Python functions, opened in place: the arguments stand in the caller's outgoing registers already, and
//! are moved there at most by one for a receiver. What needs packing (`*args`, `**kwargs`, keyword-only parameters),
//! or does not fit, goes through the general binding, which also has the messages.

use crate::bytecode::FRAME_WORDS;
use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::function::Function;
use crate::object::tuple::Tuple;
use crate::thread::Thread;
use crate::thread::frame::{Entry, Frame};
use crate::thread::loaded::CodeObject;
use std::mem::MaybeUninit;

/// So many arguments with names are bound in place.
const MOST_NAMED: usize = 8;

/// Where a call's arguments go.
pub(super) struct Fit {
    code: *const CodeObject,
    /// Positional arguments, the receiver included.
    given: usize,
    named: usize,
    /// The parameters of the named arguments.
    places: [u8; MOST_NAMED],
}

/// How the arguments of a call fit the parameters of a function: `given` by position, then those with names.
#[inline]
pub(super) fn fit(function: &Function, given: usize, keywords: Option<&Tuple>) -> Option<Fit> {
    let code = function.code_pointer();
    // SAFETY: the function keeps its code.
    let loaded = unsafe { &*code };
    let most = usize::try_from(loaded.simple_arguments).ok()?;
    let named = keywords.map_or(0, |names| names.items().len());
    let mut fit = Fit { code, given, named, places: [0; MOST_NAMED] };
    if given == most && named == 0 {
        return Some(fit);
    }
    if given + named > most || named > MOST_NAMED || most > 64 {
        return None;
    }
    let mut filled = 0u64;
    let first = given.max(usize::from(loaded.code.positional_only_count));
    for (place, title) in fit.places.iter_mut().zip(keywords.map_or(&[][..], Tuple::items)) {
        let at = (first..most).find(|at| loaded.values.local_names[*at].is(title))?;
        if filled >> at & 1 != 0 {
            return None;
        }
        filled |= 1 << at;
        *place = at as u8;
    }
    if given + named < most {
        let without_default = most - function.default_count().min(most);
        if (given..without_default).any(|at| filled >> at & 1 == 0) {
            return None;
        }
    }
    Some(fit)
}

/// Opens the frame: the arguments stand from register `first` of the window on. Answers the callee that stood in the
/// window, to be dropped when the frame runs: its death could run Python code.
///
/// # Safety
/// `window` is in the running frame's outgoing registers, `fit` was made for `function` and these arguments, which
/// the window holds without a gap; the registers behind them hold nothing.
#[inline]
pub(super) unsafe fn place(
    thread: &Thread,
    window: *mut Option<Value>,
    fit: &Fit,
    function: Value,
    receiver: Option<Value>,
    first: usize,
    entry: Entry,
) -> Result<(*mut Frame, Option<Value>), Raised> {
    // SAFETY: the contract; the window has room because the limit keeps a margin of the largest window.
    unsafe {
        let (frame, previous) = (window.cast::<Frame>(), thread.frame.get());
        let depth = (*previous).depth + 1;
        if depth > thread.interpreter().recursion_limit.get()
            || frame.cast::<Option<Value>>() >= thread.stack_limit()
        {
            return Err(error::too_deep(thread, ""));
        }
        let code = &*fit.code;
        let registers = Frame::registers(frame);
        let shift = usize::from(receiver.is_some());
        let positional = fit.given - shift;
        let source = window.add(first);
        let mut kept = [const { MaybeUninit::<Option<Value>>::uninit() }; MOST_NAMED];
        std::ptr::copy_nonoverlapping(source.add(positional), kept.as_mut_ptr().cast(), fit.named);
        std::ptr::copy(source, registers.add(shift), positional);
        if let Some(receiver) = receiver {
            registers.write(Some(receiver));
        }
        let behind = (first - FRAME_WORDS + positional + fit.named).max(code.locals);
        std::ptr::write_bytes(registers.add(fit.given), 0, behind - fit.given);
        for (value, place) in kept.iter().zip(fit.places).take(fit.named) {
            registers.add(usize::from(place)).write(value.assume_init_read());
        }
        let old = (*window).replace(function);
        let most = code.simple_arguments as usize;
        if fit.given + fit.named < most {
            let slots = std::slice::from_raw_parts_mut(registers.add(fit.given), most - fit.given);
            let function = (*window).as_ref().and_then(Value::downcast::<Function>);
            function.expect("it was just put there").fill_defaults(slots);
        }
        (&raw mut (*frame).previous).write(previous);
        (&raw mut (*frame).code).write(code);
        (&raw mut (*frame).at).write(code.stream());
        (&raw mut (*frame).namespace).write(None);
        (&raw mut (*frame).object).write(None);
        (&raw mut (*frame).generator).write(std::ptr::null());
        (&raw mut (*frame).depth).write(depth);
        (&raw mut (*frame).entry).write(entry);
        Ok((frame, old))
    }
}
