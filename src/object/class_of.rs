//! The class of a value, of a shape, of a Rust type.

use super::class::Class;
use super::{int, scalar};
use crate::memory::layout::Object;
use crate::memory::shape::Shape;
use crate::memory::value::{Singleton, Value};
use crate::thread::Thread;

/// The class of a value.
#[inline]
pub(crate) fn class_of<'a>(thread: &'a Thread, value: &'a Value) -> &'a Class {
    let shape = match value.header() {
        Some(header) => header.shape(),
        None => shape_of_unboxed(thread, value),
    };
    class_of_shape(shape)
}

/// The class a shape belongs to.
#[inline(always)]
pub(crate) fn class_of_shape(shape: &Shape) -> &Class {
    // SAFETY: a shape's class pointer is its class object, which outlives it.
    unsafe { shape.class().cast::<Class>().as_ref() }
}

fn shape_of_unboxed<'a>(thread: &'a Thread, value: &Value) -> &'a Shape {
    if value.is_small() {
        return thread.root::<int::Int>();
    }
    match value.as_singleton() {
        None => thread.root::<scalar::Float>(),
        Some(Singleton::False | Singleton::True) => thread.root::<scalar::Bool>(),
        Some(Singleton::None) => thread.root::<scalar::NoneType>(),
        Some(Singleton::Ellipsis) => thread.root::<scalar::Ellipsis>(),
        Some(Singleton::NotImplemented) => thread.root::<scalar::NotImplementedType>(),
    }
}

/// The built-in class of a Rust type.
#[inline]
pub(crate) fn builtin<T: Object>(thread: &Thread) -> &Class {
    class_of_shape(thread.root::<T>())
}

/// The name of a value's class, for messages.
pub(crate) fn type_name(thread: &Thread, value: &Value) -> String {
    class_of(thread, value).message_name(thread)
}
