//! `ModuleSpec`: what `__spec__` of a module holds.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::class::flag;
use crate::object::instance::{self, Instance};
use crate::object::intern::intern;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::protocol::text;
use crate::thread::Thread;

/// `importlib.machinery.ModuleSpec`: all its attributes are in its dict.
#[repr(C)]
pub(crate) struct Spec {
    header: Header,
}

layout!(Spec, Kind::Other, untracked);

/// Makes a spec.
pub(crate) fn make(thread: &Thread, attributes: &[(&str, Value)]) -> Value {
    let spec: Obj<Spec> = heap::new(thread.root::<Spec>(), |header| Spec { header });
    for (title, value) in attributes {
        instance::set(thread, spec.header(), intern(thread, title).as_value(), value.clone());
    }
    spec.into_value()
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let header = args.get(0).header().expect("the descriptor checked self");
    let mut shown = Vec::new();
    for field in ["name", "loader", "origin", "submodule_search_locations"] {
        if let Some(value) = instance::get(thread, header, intern(thread, field).as_value())
            && (!value.is_none() || field == "loader")
        {
            shown.push(format!("{field}={}", text::repr(thread, &value)?.lossy()));
        }
    }
    Ok(Str::new(thread, &format!("ModuleSpec({})", shown.join(", "))).into_value())
}

static METHODS: &[Method] = &[method("__repr__(self, /)", repr, "Return repr(self).")];

/// `ModuleSpec`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "_frozen_importlib.ModuleSpec",
    layout: Spec::layout,
    base: Some(Instance::layout),
    flags: flag::HAS_DICT | flag::WEAKLY_REFERENCEABLE | flag::NO_NEW,
    doc: "The specification for a module, used for loading.",
    methods: METHODS,
    attributes: &[],
};
