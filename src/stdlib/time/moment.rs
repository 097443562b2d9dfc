//! `struct_time`: a moment in the calendar, made of and turned into the C library's own.

use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::Class;
use crate::object::error;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::number::index_i64;
use crate::stdlib::struct_sequence::{self, StructSpec};
use crate::thread::Thread;

/// The class.
pub(super) fn class(thread: &Thread) -> Obj<Class> {
    struct_sequence::class(thread, &TIME)
}

static TIME: StructSpec = StructSpec {
    name: "time.struct_time",
    doc: "The time value as returned by gmtime(), localtime(), and strptime(), and\n accepted by asctime(), mktime() and strftime().  May be considered as a\n sequence of 9 integers.",
    fields: &[
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
    ],
    more: &["tm_zone", "tm_gmtoff"],
    can_make: true,
};

/// A `tm` with nothing in it.
pub(super) fn empty() -> libc::tm {
    // SAFETY: all zeros are a `tm`: numbers and a null pointer.
    unsafe { std::mem::zeroed() }
}

/// The text of a zone name of the C library.
pub(super) fn zone_of(moment: &libc::tm) -> String {
    if moment.tm_zone.is_null() {
        return String::new();
    }
    // SAFETY: the C library's zone names are C strings that it keeps.
    unsafe { std::ffi::CStr::from_ptr(moment.tm_zone) }.to_string_lossy().into_owned()
}

/// The `struct_time` of a moment.
pub(super) fn record(thread: &Thread, moment: &libc::tm) -> Value {
    let wday = (moment.tm_wday + 6) % 7;
    let numbers = [
        moment.tm_year + 1900,
        moment.tm_mon + 1,
        moment.tm_mday,
        moment.tm_hour,
        moment.tm_min,
        moment.tm_sec,
        wday,
        moment.tm_yday + 1,
        moment.tm_isdst,
    ];
    let mut fields: Vec<Value> = numbers.iter().map(|number| Value::small(i64::from(*number))).collect();
    fields.push(Str::new(thread, &zone_of(moment)).into_value());
    fields.push(Value::small(moment.tm_gmtoff));
    struct_sequence::make(thread, &TIME, fields)
}

/// The moment that a tuple tells.
pub(super) fn parse(thread: &Thread, value: &Value, function: &str) -> Result<libc::tm, Raised> {
    let Some(tuple) = value.downcast::<Tuple>() else {
        return Err(error::type_error(thread, "Tuple or struct_time argument required"));
    };
    if tuple.items().len() != 9 {
        return Err(error::type_error(thread, format!("{function}(): illegal time tuple argument")));
    }
    let mut numbers = [0; 9];
    for (number, item) in numbers.iter_mut().zip(tuple.items()) {
        let wide = index_i64(thread, item)?;
        *number = i32::try_from(wide)
            .map_err(|_| error::overflow_error(thread, "Python int too large to convert to C int"))?;
    }
    let [year, month, day, hour, minute, second, weekday, yearday, dst] = numbers;
    let mut moment = empty();
    moment.tm_year =
        year.checked_sub(1900).ok_or_else(|| error::overflow_error(thread, "year out of range"))?;
    moment.tm_mon = month.wrapping_sub(1);
    moment.tm_mday = day;
    moment.tm_hour = hour;
    moment.tm_min = minute;
    moment.tm_sec = second;
    moment.tm_wday = weekday.wrapping_add(1) % 7;
    moment.tm_yday = yearday.wrapping_sub(1);
    moment.tm_isdst = dst;
    Ok(moment)
}

/// Refuses what is no moment of any calendar; zeros stand for ones.
pub(super) fn check(thread: &Thread, moment: &mut libc::tm) -> Result<(), Raised> {
    for number in [&mut moment.tm_mon, &mut moment.tm_yday] {
        *number += i32::from(*number == -1);
    }
    moment.tm_mday += i32::from(moment.tm_mday == 0);
    moment.tm_isdst = moment.tm_isdst.clamp(-1, 1);
    let rows = [
        (moment.tm_mon, 0, 11, "month"),
        (moment.tm_mday, 1, 31, "day of month"),
        (moment.tm_hour, 0, 23, "hour"),
        (moment.tm_min, 0, 59, "minute"),
        (moment.tm_sec, 0, 61, "seconds"),
        (moment.tm_wday, 0, 6, "day of week"),
        (moment.tm_yday, 0, 365, "day of year"),
    ];
    match rows.iter().find(|(number, least, most, _)| number < least || number > most) {
        Some((.., name)) => Err(error::value_error(thread, format!("{name} out of range"))),
        None => Ok(()),
    }
}
