//! Moments as calendar times and as text.

use super::{clock, moment};
use crate::memory::value::{Raised, Value};
use crate::native::function;
use crate::object::class::type_name;
use crate::object::error;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::object::scalar::as_float;
use crate::object::str::Str;
use crate::object::tuple::pair;
use crate::protocol::number::index_i64;
use crate::protocol::{call, modules};
use crate::thread::Thread;
use std::ffi::CString;

unsafe extern "C" {
    fn tzset();
    fn strftime(
        out: *mut libc::c_char,
        room: libc::size_t,
        format: *const libc::c_char,
        moment: *const libc::tm,
    ) -> libc::size_t;
}

/// The whole seconds of an optional moment, now if it is missing.
fn seconds_of(thread: &Thread, value: Option<&Value>) -> Result<i64, Raised> {
    let Some(value) = value else { return clock::now(thread) };
    let too_large = || error::overflow_error(thread, "timestamp out of range for platform time_t");
    match as_float(value) {
        Some(x) if x.is_nan() => Err(error::value_error(thread, "Invalid value NaN (not a number)")),
        Some(x) if x.floor().abs() > 9.2e18 => Err(too_large()),
        Some(x) => Ok(x.floor() as i64),
        None => match crate::object::int::Integer::of(value) {
            Some(number) => number.small().ok_or_else(too_large),
            None => index_i64(thread, value),
        },
    }
}

fn local(thread: &Thread, seconds: i64) -> Result<libc::tm, Raised> {
    let mut result = moment::empty();
    // SAFETY: both pointers are to locals.
    if unsafe { libc::localtime_r(&raw const seconds, &raw mut result) }.is_null() {
        return Err(error::os_error(thread, &std::io::Error::last_os_error(), None));
    }
    Ok(result)
}

fn localtime(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let seconds = seconds_of(thread, args.not_none(0))?;
    Ok(moment::record(thread, &local(thread, seconds)?))
}

fn gmtime(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let seconds = seconds_of(thread, args.not_none(0))?;
    let mut result = moment::empty();
    // SAFETY: both pointers are to locals.
    if unsafe { libc::gmtime_r(&raw const seconds, &raw mut result) }.is_null() {
        return Err(error::os_error(thread, &std::io::Error::last_os_error(), None));
    }
    result.tm_zone = c"UTC".as_ptr();
    Ok(moment::record(thread, &result))
}

fn mktime(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut told = moment::parse(thread, args.get(0), "mktime")?;
    told.tm_wday = -1;
    // SAFETY: the pointer is to a local.
    let seconds = unsafe { libc::mktime(&raw mut told) };
    if seconds == -1 && told.tm_wday == -1 {
        return Err(error::overflow_error(thread, "mktime argument out of range"));
    }
    Ok(Value::float(seconds as f64))
}

const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn text_of(thread: &Thread, moment: &libc::tm) -> Value {
    let text = format!(
        "{} {} {:2} {:02}:{:02}:{:02} {}",
        DAYS[moment.tm_wday as usize],
        MONTHS[moment.tm_mon as usize],
        moment.tm_mday,
        moment.tm_hour,
        moment.tm_min,
        moment.tm_sec,
        moment.tm_year + 1900
    );
    Str::new(thread, &text).into_value()
}

/// The moment of an optional tuple, checked; now if it is missing.
fn told(thread: &Thread, value: Option<&Value>, function: &str) -> Result<libc::tm, Raised> {
    match value {
        None => local(thread, clock::now(thread)?),
        Some(value) => {
            let mut told = moment::parse(thread, value, function)?;
            moment::check(thread, &mut told)?;
            Ok(told)
        }
    }
}

fn asctime(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(text_of(thread, &told(thread, args.given(0), "asctime")?))
}

fn ctime(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let seconds = seconds_of(thread, args.not_none(0))?;
    Ok(text_of(thread, &local(thread, seconds)?))
}

fn format(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(format) = args.get(0).downcast::<Str>() else {
        let got = type_name(thread, args.get(0));
        return Err(error::type_error(thread, format!("strftime() argument 1 must be str, not {got}")));
    };
    let told = told(thread, args.given(1), "strftime")?;
    let Ok(directives) = CString::new(format.as_bytes()) else {
        return Err(error::value_error(thread, "embedded null character"));
    };
    if directives.is_empty() {
        return Ok(args.get(0).clone());
    }
    let mut room = 1024;
    loop {
        let mut out = vec![0u8; room];
        // SAFETY: the pointers are to locals, and the room is the length of the vector.
        let length = unsafe { strftime(out.as_mut_ptr().cast(), room, directives.as_ptr(), &raw const told) };
        if length > 0 || room >= 256 * directives.as_bytes().len().max(16) {
            return Ok(Str::from_wtf8(thread, &out[..length]).into_value());
        }
        room *= 2;
    }
}

fn parse(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let function = modules::member(thread, "_strptime", "_strptime_time")?;
    let given = [Some(args.get(0)), args.given(1)];
    let given: Vec<Value> = given.into_iter().flatten().cloned().collect();
    call::call(thread, &function, &given)
}

/// Sets what the module tells of the local zone, by a January and a July.
pub(super) fn set_zone(thread: &Thread, module: &Module) {
    // SAFETY: it reads the environment, which nobody changes meanwhile.
    unsafe { tzset() };
    let year = 365 * 24 * 3600 + 6 * 3600;
    let now = clock::now(thread).unwrap_or(0);
    let start = now / year * year;
    let facts = |seconds: i64| match local(thread, seconds) {
        Ok(moment) => (moment::zone_of(&moment), -moment.tm_gmtoff),
        Err(Raised) => {
            drop(thread.take_raised());
            ("UTC".to_owned(), 0)
        }
    };
    let (january, july) = (facts(start), facts(start + year / 2));
    let (standard, summer) = if january.1 < july.1 { (july, january) } else { (january, july) };
    module.set(thread, "timezone", Value::small(standard.1));
    module.set(thread, "altzone", Value::small(summer.1));
    module.set(thread, "daylight", Value::small(i64::from(standard.1 != summer.1)));
    let name = |zone: &str| Str::new(thread, zone).into_value();
    module.set(thread, "tzname", pair(thread, name(&standard.0), name(&summer.0)));
}

fn reset_zone(thread: &Thread, _: Arguments<'_>) -> Result<Value, Raised> {
    let module = modules::import(thread, "time")?;
    if let Some(module) = module.downcast::<Module>() {
        set_zone(thread, module);
    }
    Ok(Value::none())
}

/// The rows.
pub(super) static FUNCTIONS: &[Method] = &[
    function(
        "gmtime(seconds=None, /)",
        gmtime,
        "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).",
    ),
    function(
        "localtime(seconds=None, /)",
        localtime,
        "Convert seconds since the Epoch to a time tuple expressing local time.",
    ),
    function("mktime(tuple, /)", mktime, "Convert a time tuple in local time to seconds since the Epoch."),
    function(
        "asctime(tuple=<unrepresentable>, /)",
        asctime,
        "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.",
    ),
    function(
        "ctime(seconds=None, /)",
        ctime,
        "Convert a time in seconds since the Epoch to a string in local time.",
    ),
    function(
        "strftime(format, tuple=<unrepresentable>, /)",
        format,
        "Convert a time tuple to a string according to a format specification.",
    ),
    function(
        "strptime(string, format=<unrepresentable>, /)",
        parse,
        "Parse a string to a time tuple according to a format specification.",
    ),
    function("tzset()", reset_zone, "Initialize, or reinitialize, the local timezone."),
];
