//! A value in 64 bits. All the bit magic of the interpreter is in this file.
//!
//! | top 16 bits | what | the rest |
//! |---|---|---|
//! | `0000` | heap object | its address; all zero is no value (`Option::None`) |
//! | `0001` | singleton | `False`, `True`, `None`, `Ellipsis`, `NotImplemented` |
//! | `0002 ..= FFF2` | float | the IEEE bits plus `0002 << 48`; a nan is positive, quiet and numbered |
//! | `FFFF` | int | 48 bits, two's complement |
//!
//! Offsetting the floats (and not the pointers) makes "is it an object" one compare and a dereference
//! free of masking, leaves zero as a niche, so that `Option<Value>` and `Result<Value, Raised>` are 8
//! bytes, and lets one `and` with one compare test two ints at once.

use super::header::Header;
use super::layout::Object;
use super::refcount;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::num::NonZeroU64;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

const POINTER_END: u64 = 1 << 48;
const SINGLETON: u64 = 0x0001 << 48;
const FLOAT_OFFSET: u64 = 0x0002 << 48;
const INT_TAG: u64 = 0xFFFF << 48;
const INT_MASK: u64 = (1 << 48) - 1;
const CANONICAL_NAN: u64 = 0x7FF8 << 48;
const NAN_SERIAL: u64 = (1 << 51) - 1;

/// Smallest int that needs no object.
pub(crate) const SMALL_MIN: i64 = -(1 << 47);
/// Largest int that needs no object.
pub(crate) const SMALL_MAX: i64 = (1 << 47) - 1;

/// A Python value: clone counts up, drop counts down.
#[repr(transparent)]
pub(crate) struct Value {
    bits: NonZeroU64,
    thread_bound: PhantomData<*const ()>,
}

const _: () = assert!(size_of::<Value>() == 8);
const _: () = assert!(size_of::<Option<Value>>() == 8);
const _: () = assert!(size_of::<Result<Value, Raised>>() == 8);
const _: () = assert!(f64::NEG_INFINITY.to_bits() + FLOAT_OFFSET < INT_TAG);
const _: () = assert!((CANONICAL_NAN | NAN_SERIAL) < f64::NEG_INFINITY.to_bits());
const _: () = assert!(CANONICAL_NAN >> 63 == 0 && NAN_SERIAL >> 63 == 0);

/// The proof that an exception is set in the thread: the error half of nearly every result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Raised;

/// Names for the five singletons.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Singleton {
    False,
    True,
    None,
    Ellipsis,
    NotImplemented,
}

impl Value {
    const fn from_nonzero(bits: u64) -> Value {
        match NonZeroU64::new(bits) {
            Some(bits) => Value { bits, thread_bound: PhantomData },
            None => panic!("zero is no value"),
        }
    }

    const fn singleton(which: Singleton) -> ManuallyDrop<Value> {
        ManuallyDrop::new(Value::from_nonzero(SINGLETON | which as u64))
    }

    /// `None`
    #[inline(always)]
    pub(crate) const fn none() -> Value {
        Value::from_nonzero(SINGLETON | Singleton::None as u64)
    }

    /// `Ellipsis`
    #[inline(always)]
    pub(crate) const fn ellipsis() -> Value {
        Value::from_nonzero(SINGLETON | Singleton::Ellipsis as u64)
    }

    /// `NotImplemented`
    #[inline(always)]
    pub(crate) const fn not_implemented() -> Value {
        Value::from_nonzero(SINGLETON | Singleton::NotImplemented as u64)
    }

    /// `True` or `False`
    #[inline(always)]
    pub(crate) const fn bool(value: bool) -> Value {
        Value::from_nonzero(SINGLETON | value as u64)
    }

    /// An int of at most 48 bits.
    #[inline(always)]
    pub(crate) const fn small(value: i64) -> Value {
        debug_assert!(SMALL_MIN <= value && value <= SMALL_MAX);
        Value::from_nonzero(INT_TAG | (value as u64 & INT_MASK))
    }

    /// An int if it has at most 48 bits.
    #[inline(always)]
    pub(crate) const fn try_small(value: i64) -> Option<Value> {
        if SMALL_MIN <= value && value <= SMALL_MAX { Some(Value::small(value)) } else { None }
    }

    /// A float.
    #[inline(always)]
    pub(crate) fn float(value: f64) -> Value {
        let bits = if value.is_nan() { fresh_nan() } else { value.to_bits() };
        Value::from_nonzero(bits + FLOAT_OFFSET)
    }

    /// Takes over one reference to the object.
    ///
    /// # Safety
    /// `object` is alive and the caller gives up one of its counted references.
    #[inline(always)]
    pub(crate) unsafe fn from_owned(object: NonNull<Header>) -> Value {
        Value::from_nonzero(object.as_ptr().expose_provenance() as u64)
    }

    /// A new reference to an object that is alive because somebody else holds it.
    #[inline(always)]
    pub(crate) fn from_object<T: Object>(object: &T) -> Value {
        Value::from_header(object.header())
    }

    /// A new reference to an object, by its header.
    #[inline(always)]
    pub(crate) fn from_header(header: &Header) -> Value {
        refcount::increment(header);
        Value::from_nonzero(std::ptr::from_ref(header).expose_provenance() as u64)
    }

    /// The bits, for identity and caches.
    #[inline(always)]
    pub(crate) fn bits(&self) -> u64 {
        self.bits.get()
    }

    /// `is`
    #[inline(always)]
    pub(crate) fn is(&self, other: &Value) -> bool {
        self.bits == other.bits
    }

    #[inline(always)]
    pub(crate) fn is_pointer(&self) -> bool {
        self.bits.get() < POINTER_END
    }

    #[inline(always)]
    pub(crate) fn is_none(&self) -> bool {
        self.bits.get() == SINGLETON | Singleton::None as u64
    }

    #[inline(always)]
    pub(crate) fn is_ellipsis(&self) -> bool {
        self.bits.get() == SINGLETON | Singleton::Ellipsis as u64
    }

    #[inline(always)]
    pub(crate) fn is_not_implemented(&self) -> bool {
        self.bits.get() == SINGLETON | Singleton::NotImplemented as u64
    }

    #[inline(always)]
    pub(crate) fn is_true(&self) -> bool {
        self.bits.get() == SINGLETON | 1
    }

    #[inline(always)]
    pub(crate) fn is_false(&self) -> bool {
        self.bits.get() == SINGLETON
    }

    /// The singleton this is, if it is one.
    pub(crate) fn as_singleton(&self) -> Option<Singleton> {
        match self.bits.get().wrapping_sub(SINGLETON) {
            0 => Some(Singleton::False),
            1 => Some(Singleton::True),
            2 => Some(Singleton::None),
            3 => Some(Singleton::Ellipsis),
            4 => Some(Singleton::NotImplemented),
            _ => None,
        }
    }

    /// `True` or `False`, if it is one.
    #[inline(always)]
    pub(crate) fn as_bool(&self) -> Option<bool> {
        let low = self.bits.get().wrapping_sub(SINGLETON);
        (low < 2).then_some(low == 1)
    }

    #[inline(always)]
    pub(crate) fn is_small(&self) -> bool {
        self.bits.get() >= INT_TAG
    }

    /// True if both are ints of 48 bits.
    #[inline(always)]
    pub(crate) fn both_small(left: &Value, right: &Value) -> bool {
        left.bits.get() & right.bits.get() >= INT_TAG
    }

    /// The 48-bit int, without a test.
    #[inline(always)]
    pub(crate) fn small_unchecked(&self) -> i64 {
        debug_assert!(self.is_small());
        ((self.bits.get() << 16) as i64) >> 16
    }

    /// The int, if it is one of 48 bits (a bool is not).
    #[inline(always)]
    pub(crate) fn as_small(&self) -> Option<i64> {
        self.is_small().then(|| self.small_unchecked())
    }

    #[inline(always)]
    pub(crate) fn is_float(&self) -> bool {
        self.bits.get().wrapping_sub(FLOAT_OFFSET) < INT_TAG - FLOAT_OFFSET
    }

    /// The float, if it is an unboxed one (all but instances of subclasses are).
    #[inline(always)]
    pub(crate) fn as_float(&self) -> Option<f64> {
        self.is_float().then(|| f64::from_bits(self.bits.get() - FLOAT_OFFSET))
    }

    /// The object's header, if it is one.
    #[inline(always)]
    pub(crate) fn header(&self) -> Option<&Header> {
        // SAFETY: the top bits are zero, so these are an address; the reference this value owns keeps the object alive.
        self.is_pointer().then(|| unsafe { &*self.address() })
    }

    #[inline(always)]
    fn address(&self) -> *const Header {
        std::ptr::with_exposed_provenance(self.bits.get() as usize)
    }

    /// The object as a `T`, if its layout is that of `T` (subclasses have the same layout).
    #[inline(always)]
    pub(crate) fn downcast<T: Object>(&self) -> Option<&T> {
        let header = self.header()?;
        // SAFETY: the layout's address says that the object was allocated with the layout of `T`.
        std::ptr::eq(header.shape().layout, T::layout())
            .then(|| unsafe { &*std::ptr::from_ref(header).cast::<T>() })
    }

    /// The object as a `T`, if its class is the built-in one itself and no subclass.
    #[inline(always)]
    pub(crate) fn exact<T: Object>(&self) -> Option<&T> {
        let header = self.header()?;
        let shape = header.shape();
        // SAFETY: as in `downcast`.
        (std::ptr::eq(shape.layout, T::layout()) && shape.exact)
            .then(|| unsafe { &*std::ptr::from_ref(header).cast::<T>() })
    }

    /// Lets go of the value without counting down: the owner of the returned header pointer does that.
    pub(crate) fn into_owned(self) -> Option<NonNull<Header>> {
        let value = ManuallyDrop::new(self);
        value.is_pointer().then(|| NonNull::new(value.address().cast_mut()).expect("no address is zero"))
    }
}

/// The bits of a nan that no other value has: each nan is an object of its own in CPython, so that two of them
/// are neither equal nor the same, while one is the same as itself (`x in [x]`).
#[cold]
#[inline(never)]
fn fresh_nan() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    CANONICAL_NAN | (NEXT.fetch_add(1, Relaxed) & NAN_SERIAL)
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        if let Some(header) = self.header() {
            refcount::increment(header);
        }
        Value { bits: self.bits, thread_bound: PhantomData }
    }
}

impl Value {
    /// Counts down: the value is gone after this.
    #[inline(always)]
    fn let_go(&self) {
        if self.is_pointer() {
            // SAFETY: this value owned one reference, and both callers are its end.
            unsafe { refcount::decrement(NonNull::new_unchecked(self.address().cast_mut())) };
        }
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        self.let_go();
    }
}

/// Drops a value in place: the loop's drop. The compiler makes one function of all drops of `Option<Value>` and calls
/// it; here the test and the decrement stand where they are needed.
#[inline(always)]
pub(crate) fn end(value: Option<Value>) {
    if let Some(value) = value {
        let value = std::mem::ManuallyDrop::new(value);
        value.let_go();
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.as_singleton(), self.as_small(), self.as_float()) {
            (Some(which), ..) => write!(f, "{which:?}"),
            (_, Some(int), _) => write!(f, "{int}"),
            (_, _, Some(float)) => write!(f, "{float:?}"),
            _ => write!(f, "<object at {:#x}>", self.bits.get()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ints_keep_their_value_at_the_borders() {
        for int in [0, 1, -1, SMALL_MIN, SMALL_MAX, 12345, -98765] {
            assert_eq!(Value::small(int).as_small(), Some(int));
            assert!(!Value::small(int).is_float() && !Value::small(int).is_pointer());
        }
        assert!(Value::try_small(SMALL_MAX + 1).is_none() && Value::try_small(SMALL_MIN - 1).is_none());
    }

    #[test]
    fn floats_keep_their_bits_and_are_nothing_else() {
        for float in [0.0, -0.0, 1.5, f64::MIN, f64::MAX, f64::INFINITY, f64::NEG_INFINITY, 5e-324] {
            let value = Value::float(float);
            assert_eq!(value.as_float().map(f64::to_bits), Some(float.to_bits()));
            assert!(!value.is_small() && !value.is_pointer() && value.as_singleton().is_none());
        }
        let nan = Value::float(f64::from_bits(0xFFF8_0000_0000_0001));
        assert!(nan.as_float().is_some_and(f64::is_nan) && nan.is(&nan.clone()));
        assert!(!nan.is(&Value::float(f64::NAN)));
    }

    #[test]
    fn singletons_are_themselves() {
        assert!(Value::none().is_none() && Value::bool(true).is_true() && Value::bool(false).is_false());
        assert_eq!(Value::bool(true).as_bool(), Some(true));
        assert_eq!(Value::none().as_bool(), None);
        assert!(!Value::both_small(&Value::small(1), &Value::float(1.0)));
        assert!(Value::both_small(&Value::small(-1), &Value::small(1)));
    }
}
