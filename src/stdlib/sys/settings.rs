//! Questions to the interpreter, and settings that scripts may change.

use crate::memory::collector::GENERATIONS;
use crate::memory::value::{Raised, Value};
use crate::native::convert::c_int;
use crate::object::class::{class_of, type_name};
use crate::object::intern::intern;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::traceback::FrameObject;
use crate::object::tuple::Tuple;
use crate::object::{error, int};
use crate::protocol::{attribute, call, number};
use crate::thread::Thread;
use crate::thread::frame::Frame;
use std::cell::{Cell, RefCell};
use std::time::Duration;

/// The least limit of digits that may be set.
const LEAST_DIGITS: i64 = 640;

/// What scripts set.
#[derive(Default)]
struct Settings {
    audit: RefCell<Vec<Value>>,
    origin_depth: Cell<i64>,
    /// Flags of dlopen, if they were set.
    dlopen: Cell<Option<i32>>,
}

fn settings(thread: &Thread) -> &Settings {
    thread.interpreter().extension::<Settings>()
}

pub(super) fn getswitchinterval(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::float(thread.interpreter().gil().interval().as_nanos() as f64 / 1e9))
}

pub(super) fn setswitchinterval(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let interval = number::to_float(thread, args.get(0))?;
    if interval.is_nan() || interval <= 0.0 {
        return Err(error::value_error(thread, "switch interval must be strictly positive"));
    }
    let longest = Duration::from_secs(u64::from(u32::MAX));
    let interval = Duration::try_from_secs_f64(interval).unwrap_or(longest).min(longest);
    thread.interpreter().gil().set_interval(interval);
    Ok(Value::none())
}

pub(super) fn get_max_digits(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, thread.interpreter().max_str_digits.get()))
}

pub(super) fn set_max_digits(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let digits = number::index_i64(thread, args.get(0))?;
    if digits != 0 && digits < LEAST_DIGITS {
        return Err(error::value_error(thread, "maxdigits must be 0 or larger than 640"));
    }
    thread.interpreter().max_str_digits.set(digits as usize);
    Ok(Value::none())
}

pub(super) fn encoding(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, "utf-8").into_value())
}

pub(super) fn encode_errors(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Str::new(thread, "surrogateescape").into_value())
}

pub(super) fn no(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(false))
}

pub(super) fn yes(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(true))
}

pub(super) fn none(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::none())
}

pub(super) fn getsizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = class_of(thread, args.get(0));
    let method = class.lookup(thread, intern(thread, "__sizeof__").as_value());
    let Some(method) = method else {
        return match args.given(1) {
            Some(default) => Ok(default.clone()),
            None => {
                let got = type_name(thread, args.get(0));
                Err(error::type_error(thread, format!("Type {got} doesn't define __sizeof__")))
            }
        };
    };
    let size = number::index_i64(thread, &call::call_function_value(thread, &method, args.get(0), &[])?)?;
    if size < 0 {
        return Err(error::value_error(thread, "__sizeof__() should return >= 0"));
    }
    let tracked = args.get(0).header().is_some_and(crate::memory::header::Header::is_tracked);
    Ok(int::from_i64(thread, size + if tracked { 16 } else { 0 }))
}

pub(super) fn getallocatedblocks(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let collector = &thread.interpreter().heap.collector;
    let tracked: usize = (0..GENERATIONS).map(|one| collector.objects(Some(one)).len()).sum();
    Ok(int::from_usize(thread, tracked))
}

pub(super) fn getunicodeinternedsize(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, thread.interpreter().interned.borrow().len()))
}

pub(super) fn addaudithook(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    settings(thread).audit.borrow_mut().push(args.get(0).clone());
    Ok(Value::none())
}

pub(super) fn audit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if args.get(0).downcast::<Str>().is_none() {
        let got = type_name(thread, args.get(0));
        return Err(error::type_error(thread, format!("expected str for argument 'event', not {got}")));
    }
    let hooks = settings(thread).audit.borrow().clone();
    for hook in hooks {
        call::call(thread, &hook, &[args.get(0).clone(), args.get(1).clone()])?;
    }
    Ok(Value::none())
}

pub(super) fn call_tracing(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(values) = args.get(1).downcast::<Tuple>() else {
        return Err(error::wrong_type(thread, "call_tracing() argument 2 must be tuple", args.get(1)));
    };
    call::call(thread, args.get(0), values.items())
}

pub(super) fn get_origin_depth(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_i64(thread, settings(thread).origin_depth.get()))
}

pub(super) fn set_origin_depth(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let depth = number::index_i64(thread, args.get(0))?;
    if depth < 0 {
        return Err(error::value_error(thread, "depth must be >= 0"));
    }
    settings(thread).origin_depth.set(depth);
    Ok(Value::none())
}

pub(super) fn is_interned(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(header) = args.get(0).downcast::<Str>().and_then(|_| args.get(0).header()) else {
        return Err(error::wrong_type(thread, "_is_interned() argument must be str", args.get(0)));
    };
    Ok(Value::bool(header.has(crate::memory::header::flag::INTERNED)))
}

pub(super) fn getframemodulename(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let depth = number::index_i64(thread, args.get(0))?.max(0);
    let mut frame = thread.running();
    for _ in 0..depth {
        if !frame.is_null() {
            // SAFETY: frames below the running one are alive.
            frame = unsafe { Frame::visible((*frame).previous) };
        }
    }
    if frame.is_null() {
        return Ok(Value::none());
    }
    // SAFETY: as above.
    let frame = unsafe { FrameObject::of(thread, frame) }.into_value();
    let globals = attribute::get(thread, &frame, intern(thread, "f_globals").as_value())?;
    let title = intern(thread, "__name__");
    let named = globals.downcast::<crate::object::dict::Dict>();
    Ok(named.and_then(|named| named.get_name(thread, title.as_value())).unwrap_or_else(Value::none))
}

pub(super) fn getdlopenflags(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(settings(thread).dlopen.get().unwrap_or(libc::RTLD_NOW))))
}

pub(super) fn setdlopenflags(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    settings(thread).dlopen.set(Some(c_int(thread, args.get(0))?));
    Ok(Value::none())
}

pub(super) fn is_finalizing(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(thread.interpreter().finalizing.get()))
}

pub(super) fn cpu_count_config(_: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::small(-1))
}

pub(super) fn no_trampoline(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    Err(error::value_error(thread, "perf trampoline not available"))
}
