//! Mutable state inside objects. [`Guarded`] is the one way to it: a closure gets `&mut` for the time of
//! one operation that runs no Python code and drops no Value. Under the GIL that needs no lock; the no-gil
//! modes take the object's lock byte here.

use std::cell::UnsafeCell;

/// State of an object that many may hold.
pub(crate) struct Guarded<T> {
    state: UnsafeCell<T>,
}

impl<T> Guarded<T> {
    /// The state to begin with.
    pub(crate) const fn new(state: T) -> Guarded<T> {
        Guarded { state: UnsafeCell::new(state) }
    }

    /// One operation on the state. It runs no Python code and drops no Value.
    #[inline(always)]
    pub(crate) fn with<R>(&self, operate: impl FnOnce(&mut T) -> R) -> R {
        // SAFETY: operations end before anything else can reach the state: they call nothing that could.
        operate(unsafe { &mut *self.state.get() })
    }
}

impl<T: Default> Guarded<T> {
    /// Hands out the state and leaves the default: for `clear`, where the old Values are dropped outside.
    pub(crate) fn take(&self) -> T {
        self.with(std::mem::take)
    }
}

impl<T: Clone> Guarded<T> {
    /// A copy of the state.
    #[inline(always)]
    pub(crate) fn get(&self) -> T {
        self.with(|state| state.clone())
    }
}

impl<T> Guarded<T> {
    /// Puts a new state in; the old one is dropped after the operation.
    pub(crate) fn set(&self, state: T) {
        drop(self.with(|old| std::mem::replace(old, state)));
    }
}
