//! The clocks of `time`, and sleeping.

use crate::memory::value::{Raised, Value};
use crate::native::function;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::protocol::call::call_spread;
use crate::protocol::modules;
use crate::protocol::number::index_i64;
use crate::stdlib::io::system::check_signals;
use crate::stdlib::thread::timeout::nanoseconds;
use crate::thread::Thread;
use crate::thread::reason::Reason;
use crate::thread::wait::{Obstacle, Woken};
use std::time::{Duration, Instant};

/// The clocks' numbers.
pub(super) const CLOCKS: &[(&str, libc::clockid_t)] = &[
    ("CLOCK_REALTIME", libc::CLOCK_REALTIME),
    ("CLOCK_MONOTONIC", libc::CLOCK_MONOTONIC),
    ("CLOCK_PROCESS_CPUTIME_ID", libc::CLOCK_PROCESS_CPUTIME_ID),
    ("CLOCK_THREAD_CPUTIME_ID", libc::CLOCK_THREAD_CPUTIME_ID),
];

/// Clocks by the names of their functions: number, what the system calls it, whether it never goes back,
/// whether somebody may set it.
const NAMED: &[(&str, libc::clockid_t, &str, bool, bool)] = &[
    ("monotonic", libc::CLOCK_MONOTONIC, "clock_gettime(CLOCK_MONOTONIC)", true, false),
    ("perf_counter", libc::CLOCK_MONOTONIC, "clock_gettime(CLOCK_MONOTONIC)", true, false),
    ("process_time", libc::CLOCK_PROCESS_CPUTIME_ID, "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", true, false),
    ("thread_time", libc::CLOCK_THREAD_CPUTIME_ID, "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", true, false),
    ("time", libc::CLOCK_REALTIME, "clock_gettime(CLOCK_REALTIME)", false, true),
];

/// Asks a clock, or how fine it is, in nanoseconds.
fn ask(
    thread: &Thread,
    clock: libc::clockid_t,
    question: unsafe extern "C" fn(libc::clockid_t, *mut libc::timespec) -> libc::c_int,
) -> Result<i64, Raised> {
    let mut answer = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the answer is written to the struct only.
    if unsafe { question(clock, &raw mut answer) } != 0 {
        return Err(error::os_error(thread, &std::io::Error::last_os_error(), None));
    }
    Ok(answer.tv_sec * 1_000_000_000 + answer.tv_nsec)
}

fn seconds(nanoseconds: i64) -> Value {
    Value::float(nanoseconds as f64 / 1e9)
}

fn clock<const ROW: usize>(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    ask(thread, NAMED[ROW].1, libc::clock_gettime).map(seconds)
}

fn clock_ns<const ROW: usize>(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    ask(thread, NAMED[ROW].1, libc::clock_gettime).map(|now| int::from_i64(thread, now))
}

/// Seconds since the epoch, now.
pub(super) fn now(thread: &Thread) -> Result<i64, Raised> {
    Ok(ask(thread, libc::CLOCK_REALTIME, libc::clock_gettime)?.div_euclid(1_000_000_000))
}

fn number_of(thread: &Thread, args: Arguments<'_>) -> Result<libc::clockid_t, Raised> {
    Ok(index_i64(thread, args.get(0))? as libc::clockid_t)
}

fn gettime(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ask(thread, number_of(thread, args)?, libc::clock_gettime).map(seconds)
}

fn gettime_ns(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let now = ask(thread, number_of(thread, args)?, libc::clock_gettime)?;
    Ok(int::from_i64(thread, now))
}

fn getres(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    ask(thread, number_of(thread, args)?, libc::clock_getres).map(seconds)
}

fn get_clock_info(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let asked = args.get(0).downcast::<Str>().map(Str::lossy);
    let Some(asked) = asked else {
        let got = crate::object::class::type_name(thread, args.get(0));
        let message = format!("get_clock_info() argument 1 must be str, not {got}");
        return Err(error::type_error(thread, message));
    };
    let Some((_, number, words, monotonic, adjustable)) = NAMED.iter().find(|row| row.0 == asked) else {
        return Err(error::value_error(thread, "unknown clock"));
    };
    let fields = Dict::new(thread);
    let rows = [
        ("implementation", Str::new(thread, words).into_value()),
        ("monotonic", Value::bool(*monotonic)),
        ("adjustable", Value::bool(*adjustable)),
        ("resolution", seconds(ask(thread, *number, libc::clock_getres)?)),
    ];
    for (title, value) in rows {
        fields.set_name(thread, intern(thread, title).as_value(), value);
    }
    let namespace = modules::member(thread, "types", "SimpleNamespace")?;
    call_spread(thread, &namespace, Vec::new(), Some(&fields))
}

fn sleep(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let nanoseconds = nanoseconds(thread, args.get(0))?;
    let Ok(length) = u64::try_from(nanoseconds) else {
        return Err(error::value_error(thread, "sleep length must be non-negative"));
    };
    let until = Instant::now().checked_add(Duration::from_nanos(length));
    while thread.wait(Reason::Sleep, Obstacle::Item, until, || false) == Woken::Interrupted {
        check_signals(thread)?;
    }
    Ok(Value::none())
}

/// The rows.
pub(super) static FUNCTIONS: &[Method] = &[
    function("time()", clock::<4>, "Return the current time in seconds since the Epoch."),
    function("time_ns()", clock_ns::<4>, "Return the current time in nanoseconds since the Epoch."),
    function("monotonic()", clock::<0>, "Monotonic clock, cannot go backward."),
    function("monotonic_ns()", clock_ns::<0>, "Monotonic clock, cannot go backward, as nanoseconds."),
    function("perf_counter()", clock::<1>, "Performance counter for benchmarking."),
    function("perf_counter_ns()", clock_ns::<1>, "Performance counter for benchmarking as nanoseconds."),
    function(
        "process_time()",
        clock::<2>,
        "Process time for profiling: sum of the kernel and user-space CPU time.",
    ),
    function("process_time_ns()", clock_ns::<2>, "Process time for profiling as nanoseconds."),
    function(
        "thread_time()",
        clock::<3>,
        "Thread time for profiling: sum of the kernel and user-space CPU time.",
    ),
    function("thread_time_ns()", clock_ns::<3>, "Thread time for profiling as nanoseconds."),
    function(
        "clock_gettime(clk_id, /)",
        gettime,
        "Return the time of the specified clock clk_id as a float.",
    ),
    function(
        "clock_gettime_ns(clk_id, /)",
        gettime_ns,
        "Return the time of the specified clock clk_id as nanoseconds (int).",
    ),
    function(
        "clock_getres(clk_id, /)",
        getres,
        "Return the resolution (precision) of the specified clock clk_id.",
    ),
    function("get_clock_info(name, /)", get_clock_info, "Get information of the specified clock."),
    function("sleep(seconds, /)", sleep, "Delay execution for a given number of seconds."),
];
