//! What the iterators of the native modules share: an object with a fixed part, a part that changes, and one
//! step. A class of iterators is then a type of state, a [`Step`] and a row in a table.

use crate::builtins::generic_alias;
use crate::memory::layout::{Layout, Object};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, method};
use crate::object::class::flag;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::thread::Thread;

/// State that may hold references.
pub(crate) trait Trace {
    /// Visits each of them.
    fn trace(&self, visit: &mut dyn FnMut(&Value));
}

impl Trace for Value {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self);
    }
}

impl<T: Trace> Trace for Option<T> {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        if let Some(state) = self {
            state.trace(visit);
        }
    }
}

impl<T: Trace> Trace for Vec<T> {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.iter().for_each(|state| state.trace(visit));
    }
}

impl<A: Trace, B: Trace> Trace for (A, B) {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.0.trace(visit);
        self.1.trace(visit);
    }
}

impl<A: Trace, B: Trace, C: Trace> Trace for (A, B, C) {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.0.trace(visit);
        self.1.trace(visit);
        self.2.trace(visit);
    }
}

macro_rules! without_references {
    ($($type:ty)*) => {$(
        impl Trace for $type {
            fn trace(&self, _visit: &mut dyn FnMut(&Value)) {}
        }
    )*};
}

without_references!(() bool i64 u64 usize);

/// An iterator in Rust.
pub(crate) trait Step: Object {
    /// The next value; `None` at the end.
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised>;
}

/// Declares the struct of a class of objects with a fixed part and one that changes.
macro_rules! stateful {
    ($(#[$doc:meta])* $name:ident, $fixed:ty, $state:ty) => {
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: $crate::memory::header::Header,
            fixed: $fixed,
            state: $crate::object::lock::Guarded<$state>,
        }

        $crate::memory::layout::layout!(
            $name,
            $crate::memory::layout::Kind::Other,
            tracked,
            |object, visit| {
                $crate::stdlib::iterator::Trace::trace(&object.fixed, visit);
                object.state.with(|state| $crate::stdlib::iterator::Trace::trace(state, visit));
            },
            |_object| ()
        );

        impl $name {
            /// An object of a class with this layout.
            fn with_shape(shape: &$crate::memory::shape::Shape, fixed: $fixed, state: $state) -> Value {
                let state = $crate::object::lock::Guarded::new(state);
                $crate::memory::heap::new(shape, |header| $name { header, fixed, state }).into_value()
            }
        }
    };
}

pub(crate) use stateful;

/// The object of a receiver.
pub(crate) fn of<T: Object>(value: &Value) -> &T {
    value.downcast().expect("the descriptor checked self")
}

/// `__next__`
pub(crate) fn next<T: Step>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let next = of::<T>(args.get(0)).step(thread)?;
    next.ok_or_else(|| error::stop_iteration(thread, None))
}

/// The same for loops in Rust.
fn step<T: Step>(thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
    of::<T>(iterator).step(thread)
}

/// `__iter__`
pub(crate) fn itself(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(args.get(0).clone())
}

/// The row of `__iter__` of an iterator.
pub(crate) const ITER: Method = method("__iter__(self, /)", itself, "Implement iter(self).");

/// The row of `__next__` of an iterator.
pub(crate) const fn next_row<T: Step>() -> Method {
    method("__next__(self, /)", next::<T>, "Implement next(self).").stepping(step::<T>)
}

/// The row of `__class_getitem__`.
pub(crate) const GENERIC: Method =
    class_method("__class_getitem__(cls, object, /)", generic_alias::class_getitem, "See PEP 585");

/// The spec of a class that can be inherited from and has methods only.
pub(crate) const fn class(
    name: &'static str,
    layout: fn() -> &'static Layout,
    doc: &'static str,
    methods: &'static [Method],
) -> ClassSpec {
    ClassSpec { name, layout, base: Some(Instance::layout), flags: flag::BASE, doc, methods, attributes: &[] }
}

/// The spec of a class that only this module makes objects of.
pub(crate) const fn hidden_class(
    name: &'static str,
    layout: fn() -> &'static Layout,
    doc: &'static str,
    methods: &'static [Method],
) -> ClassSpec {
    ClassSpec {
        name,
        layout,
        base: Some(Instance::layout),
        flags: flag::NO_NEW,
        doc,
        methods,
        attributes: &[],
    }
}
