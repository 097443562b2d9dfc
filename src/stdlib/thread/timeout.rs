//! The arguments `blocking` and `timeout` of everything that can be acquired.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::scalar::as_float;
use crate::protocol::number::index_i64;
use crate::thread::Thread;
use std::time::{Duration, Instant};

/// `TIMEOUT_MAX`, in seconds.
pub(super) const MOST_SECONDS: f64 = 9_223_372_036.0;

/// How long to wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Patience {
    /// Not at all.
    Never,
    /// Until that moment.
    Until(Instant),
    /// For ever.
    Forever,
}

impl Patience {
    /// The moment, if there is one.
    pub(crate) fn until(self) -> Option<Instant> {
        match self {
            Patience::Until(moment) => Some(moment),
            Patience::Never | Patience::Forever => None,
        }
    }
}

/// A number of seconds as nanoseconds, rounded away from zero.
pub(crate) fn nanoseconds(thread: &Thread, value: &Value) -> Result<i64, Raised> {
    let too_long = || error::overflow_error(thread, "timestamp out of range for platform time_t");
    match as_float(value) {
        Some(seconds) if seconds.is_nan() => {
            Err(error::value_error(thread, "Invalid value NaN (not a number)"))
        }
        Some(seconds) if seconds.abs() > MOST_SECONDS => Err(too_long()),
        Some(seconds) if seconds < 0.0 => Ok((seconds * 1e9).floor() as i64),
        Some(seconds) => Ok((seconds * 1e9).ceil() as i64),
        None => index_i64(thread, value)?.checked_mul(1_000_000_000).ok_or_else(too_long),
    }
}

/// What a timeout in seconds means.
pub(crate) fn patience_for(nanoseconds: i64) -> Patience {
    match u64::try_from(nanoseconds) {
        Ok(0) => Patience::Never,
        Ok(length) => Instant::now()
            .checked_add(Duration::from_nanos(length))
            .map_or(Patience::Forever, Patience::Until),
        Err(_) => Patience::Forever,
    }
}

/// What `acquire(blocking, timeout)` asks for.
pub(super) fn patience(thread: &Thread, blocking: bool, timeout: &Value) -> Result<Patience, Raised> {
    let length = nanoseconds(thread, timeout)?;
    let unlimited = length == -1_000_000_000;
    if !blocking {
        if !unlimited {
            let message = "can't specify a timeout for a non-blocking call";
            return Err(error::value_error(thread, message));
        }
        return Ok(Patience::Never);
    }
    if unlimited {
        return Ok(Patience::Forever);
    }
    if length < 0 {
        return Err(error::value_error(thread, "timeout value must be a non-negative number"));
    }
    Ok(patience_for(length))
}
