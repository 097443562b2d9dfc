//! Layouts of the types whose instances are mostly unboxed: float and complex, and those of the
//! singletons, which have no objects at all but need a class.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;

/// An instance of a subclass of float.
#[repr(C)]
pub(crate) struct Float {
    header: Header,
    /// The number.
    pub(crate) number: f64,
}

layout!(Float, Kind::Float, untracked);

impl Float {
    /// An instance of a class with the layout of float.
    pub(crate) fn with_shape(shape: &Shape, number: f64) -> Obj<Float> {
        heap::new(shape, |header| Float { header, number })
    }
}

/// The float a value is, subclasses included.
#[inline]
pub(crate) fn as_float(value: &Value) -> Option<f64> {
    value.as_float().or_else(|| value.downcast::<Float>().map(|float| float.number))
}

/// A complex object.
#[repr(C)]
pub(crate) struct Complex {
    header: Header,
    /// Real part.
    pub(crate) real: f64,
    /// Imaginary part.
    pub(crate) imag: f64,
}

layout!(Complex, Kind::Complex, untracked);

impl Complex {
    /// A complex number.
    pub(crate) fn new(thread: &Thread, real: f64, imag: f64) -> Obj<Complex> {
        Complex::with_shape(thread.root::<Complex>(), real, imag)
    }

    /// An instance of a class with the layout of complex.
    pub(crate) fn with_shape(shape: &Shape, real: f64, imag: f64) -> Obj<Complex> {
        heap::new(shape, |header| Complex { header, real, imag })
    }
}

macro_rules! singleton_layouts {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
        }

        layout!($name, Kind::Other, untracked);
    )*};
}

singleton_layouts! {
    /// The class of `True` and `False`.
    Bool;
    /// The class of `None`.
    NoneType;
    /// The class of `...`.
    Ellipsis;
    /// The class of `NotImplemented`.
    NotImplementedType;
}
