//! The `is...` methods of str.

use super::this;
use crate::memory::value::{Raised, Value};
use crate::object::native::Arguments;
use crate::pure::text::predicate;
use crate::thread::Thread;

macro_rules! predicates {
    ($($method:ident $test:ident;)*) => {$(
        pub(super) fn $method(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            Ok(Value::bool(predicate::$test(this(&args).as_bytes())))
        }
    )*};
}

predicates! {
    isalnum is_alnum;
    isalpha is_alpha;
    isdecimal is_decimal;
    isdigit is_digit;
    isidentifier is_identifier;
    islower is_lower;
    isnumeric is_numeric;
    isprintable is_printable;
    isspace is_space;
    istitle is_title;
    isupper is_upper;
}

pub(super) fn isascii(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(this(&args).is_ascii()))
}
