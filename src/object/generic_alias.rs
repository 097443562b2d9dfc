//! `types.GenericAlias`: a class with arguments (`list[int]`).

use super::lock::Guarded;
use super::tuple::Tuple;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;

/// A class with arguments.
#[repr(C)]
pub(crate) struct GenericAlias {
    header: Header,
    /// `__origin__`
    pub(crate) origin: Value,
    /// `__args__`
    pub(crate) args: Obj<Tuple>,
    /// `__parameters__`, once asked for.
    pub(crate) parameters: Guarded<Option<Value>>,
    /// `*tuple[int]`
    pub(crate) starred: bool,
}

layout!(
    GenericAlias,
    Kind::Other,
    tracked,
    |alias, visit| {
        visit(&alias.origin);
        visit(alias.args.as_value());
        alias.parameters.with(|parameters| parameters.iter().for_each(visit));
    },
    |_alias| ()
);

impl GenericAlias {
    /// An alias of this class's shape.
    pub(crate) fn with_shape(
        shape: &Shape,
        origin: Value,
        args: Obj<Tuple>,
        starred: bool,
    ) -> Obj<GenericAlias> {
        heap::new(shape, |header| GenericAlias {
            header,
            origin,
            args,
            parameters: Guarded::new(None),
            starred,
        })
    }
}
