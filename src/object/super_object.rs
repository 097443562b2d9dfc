//! The super object: where in an object's method resolution order attributes are looked up.

use super::class::Class;
use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;

/// What `super.__init__` found out; all empty before.
#[derive(Clone, Default)]
pub(crate) struct Start {
    /// `__thisclass__`: the lookup starts behind it.
    pub(crate) class: Option<Obj<Class>>,
    /// `__self__`: what is bound.
    pub(crate) receiver: Option<Value>,
    /// `__self_class__`: the class whose order is followed.
    pub(crate) receiver_class: Option<Obj<Class>>,
}

/// A super object.
#[repr(C)]
pub(crate) struct Super {
    header: Header,
    /// The parts.
    pub(crate) start: Guarded<Start>,
}

layout!(
    Super,
    Kind::Other,
    tracked,
    |proxy, visit| proxy.start.with(|start| {
        start.class.iter().for_each(|class| visit(class.as_value()));
        start.receiver.iter().for_each(&mut *visit);
        start.receiver_class.iter().for_each(|class| visit(class.as_value()));
    }),
    |proxy| drop(proxy.start.take())
);

impl Super {
    /// A super object of this class's shape.
    pub(crate) fn with_shape(shape: &Shape, start: Start) -> Obj<Super> {
        heap::new(shape, |header| Super { header, start: Guarded::new(start) })
    }
}
