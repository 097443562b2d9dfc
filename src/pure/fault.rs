//! What went wrong, in CPython's words, before an exception object exists.
//!
//! The algorithms cannot raise, since they know no exception types. They return a [`Fault`]: which built-in
//! exception it is and the message letter by letter. The caller makes the exception of it in one place.

use std::fmt;

/// Results beyond this (64 GiB) are refused at once with a `MemoryError`: asking for them would end the process.
pub(crate) const MOST_BYTES: usize = 1 << 36;

/// Which exception CPython raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `ValueError`
    Value,
    /// `TypeError`
    Type,
    /// `OverflowError`
    Overflow,
    /// `OverflowError(34, 'Numerical result out of range')`: two arguments, since it comes from errno
    Range,
    /// `ZeroDivisionError`
    ZeroDivision,
    /// `IndexError`
    Index,
    /// `MemoryError`
    Memory,
    /// `LookupError`
    Lookup,
    /// `struct.error`
    Struct,
}

/// An exception to be raised: its kind and its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The exception's class.
    pub(crate) kind: Kind,
    /// The exception's only argument.
    pub(crate) message: String,
}

impl Fault {
    /// A fault of any kind; the shorthands below read better.
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Fault {
        Fault { kind, message: message.into() }
    }

    /// A `ValueError`.
    pub(crate) fn value(message: impl Into<String>) -> Fault {
        Fault::new(Kind::Value, message)
    }

    /// A `TypeError`.
    pub(crate) fn type_error(message: impl Into<String>) -> Fault {
        Fault::new(Kind::Type, message)
    }

    /// An `OverflowError`.
    pub(crate) fn overflow(message: impl Into<String>) -> Fault {
        Fault::new(Kind::Overflow, message)
    }

    /// A `ZeroDivisionError`.
    pub(crate) fn zero_division(message: impl Into<String>) -> Fault {
        Fault::new(Kind::ZeroDivision, message)
    }

    /// The `OverflowError` that stands for C's `ERANGE`.
    pub(crate) fn range() -> Fault {
        Fault::new(Kind::Range, "(34, 'Numerical result out of range')")
    }

    /// A `MemoryError`, which has no message.
    pub(crate) fn memory() -> Fault {
        Fault::new(Kind::Memory, "")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// What most functions here return.
pub(crate) type Result<T> = std::result::Result<T, Fault>;
