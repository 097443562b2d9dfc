//! The spec of a built-in class: one const item beside its methods, from which the class object is made when
//! it is first asked for.

use crate::memory::heap::Obj;
use crate::memory::layout::Layout;
use crate::memory::value::Value;
use crate::object::class::{Class, ClassParts, Furnish, class_of_shape, flag};
use crate::object::dict::Dict;
use crate::object::function::StaticMethod;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::native::{
    Attribute, ClassMethodDescriptor, Flavour, GetSet, Method, MethodDescriptor, Native, WrapperDescriptor,
};
use crate::object::str::Str;
use crate::thread::Thread;
use std::ptr::NonNull;

/// Room for attributes in objects of built-in classes that have a `__dict__`.
const BUILTIN_CAPACITY: u16 = 4;

/// The flags a class has because its base has them.
pub(crate) const INHERITED: u32 =
    flag::SEQUENCE | flag::MAPPING | flag::HAS_DICT | flag::WEAKLY_REFERENCEABLE | flag::MATCH_SELF;

/// What a built-in class is.
pub(crate) struct ClassSpec {
    /// `__name__`; with a module before a dot, as in `collections.deque`.
    pub(crate) name: &'static str,
    /// Layout of the objects.
    pub(crate) layout: fn() -> &'static Layout,
    /// The base's layout; `None` for `object`'s own.
    pub(crate) base: Option<fn() -> &'static Layout>,
    /// Flags.
    pub(crate) flags: u32,
    /// The docstring.
    pub(crate) doc: &'static str,
    /// Methods of every flavour.
    pub(crate) methods: &'static [Method],
    /// Computed attributes.
    pub(crate) attributes: &'static [Attribute],
}

/// Fills the namespace of a class with the rows of its tables.
pub(crate) fn fill(
    thread: &Thread,
    class: &Obj<Class>,
    methods: &'static [Method],
    attributes: &'static [Attribute],
) {
    let me = class.as_value();
    for method in methods {
        let title = intern(thread, method.name());
        let value = match method.flavour {
            Flavour::Method if is_special(method.name()) => {
                WrapperDescriptor::new(thread, method, me.clone()).into_value()
            }
            Flavour::Method => MethodDescriptor::new(thread, method, me.clone()).into_value(),
            Flavour::ClassMethod => ClassMethodDescriptor::new(thread, method, me.clone()).into_value(),
            Flavour::New => Native::bound_constructor(thread, method, me.clone()).into_value(),
            Flavour::Static => {
                let function = Native::bound_constructor(thread, method, me.clone()).into_value();
                StaticMethod::with_shape(thread.root::<StaticMethod>(), function).into_value()
            }
        };
        class.namespace(thread).set_name(thread, title.as_value(), value);
    }
    for attribute in attributes {
        let title = intern(thread, attribute.name);
        let value = GetSet::new(thread, attribute, me.clone()).into_value();
        class.namespace(thread).set_name(thread, title.as_value(), value);
    }
}

/// Special methods that CPython has no slot for are ordinary method descriptors.
fn is_special(name: &str) -> bool {
    let plain = [
        "__reduce__",
        "__reduce_ex__",
        "__sizeof__",
        "__format__",
        "__dir__",
        "__getstate__",
        "__setstate__",
    ];
    let more = [
        "__class_getitem__",
        "__enter__",
        "__exit__",
        "__reversed__",
        "__length_hint__",
        "__round__",
        "__trunc__",
    ];
    let rest = [
        "__floor__",
        "__ceil__",
        "__getnewargs__",
        "__instancecheck__",
        "__subclasscheck__",
        "__subclasses__",
    ];
    let last =
        ["__bytes__", "__complex__", "__copy__", "__deepcopy__", "__missing__", "__prepare__", "__fspath__"];
    name.starts_with("__") && ![&plain[..], &more, &rest, &last].iter().any(|names| names.contains(&name))
}

/// Makes the class of a spec and its namespace. The class stands as the root of its layout before its
/// namespace is filled, since the descriptors that fill it are objects of classes made the same way.
pub(crate) fn make(thread: &Thread, spec: &'static ClassSpec) -> Obj<Class> {
    let base = spec.base.map(|layout| Obj::from_ref(class_of_shape(thread.root_of(layout()))));
    let class = declare(thread, spec, base);
    class.pending.set(Some(spec));
    thread.interpreter().set_root((spec.layout)(), NonNull::from(class.root(thread)));
    class
}

/// The class object of a spec, with nothing in its namespace yet.
pub(crate) fn declare(thread: &Thread, spec: &'static ClassSpec, base: Option<Obj<Class>>) -> Obj<Class> {
    let (_, title) = spec.name.rsplit_once('.').unwrap_or(("builtins", spec.name));
    let mut ancestors = Vec::new();
    let mut flags = spec.flags;
    if let Some(base) = &base {
        ancestors = base.mro();
        flags |= base.flags.get() & INHERITED;
    }
    let namespace = Dict::new(thread);
    let class = Class::new(
        thread,
        thread.root::<Class>(),
        ClassParts {
            name: intern(thread, title),
            qualified_name: intern(thread, title).into_value(),
            bases: base.into_iter().collect(),
            ancestors,
            namespace,
            layout: (spec.layout)(),
            flags,
            fixed_slots: 0,
            capacity: if flags & flag::HAS_DICT != 0 { BUILTIN_CAPACITY } else { 0 },
            doc: spec.doc,
        },
    );
    class.make_immortal();
    class
}

impl Furnish for ClassSpec {
    fn furnish(&self, thread: &Thread, class: &Obj<Class>) {
        furnish(thread, self, class);
    }

    fn finalizes(&self) -> bool {
        self.methods.iter().any(|method| method.name() == "__del__")
    }
}

/// Fills the namespace of a declared class.
pub(crate) fn furnish(thread: &Thread, spec: &ClassSpec, class: &Obj<Class>) {
    fill(thread, class, spec.methods, spec.attributes);
    let doc = if spec.doc.is_empty() { Value::none() } else { Str::new(thread, spec.doc).into_value() };
    // A computed `__doc__` is that of the objects; the class's own is kept in the class.
    if !spec.attributes.iter().any(|attribute| attribute.name == "__doc__") {
        class.namespace(thread).set_name(thread, name(thread, Name::__doc__), doc);
    }
    if let Some((module, _)) = spec.name.rsplit_once('.') {
        class.namespace(thread).set_name(
            thread,
            name(thread, Name::__module__),
            intern(thread, module).into_value(),
        );
    }
    let defines = |special| class.namespace(thread).get_name(thread, name(thread, special)).is_some();
    if defines(Name::__eq__) && !defines(Name::__hash__) {
        class.namespace(thread).set_name(thread, name(thread, Name::__hash__), Value::none());
    }
    class.changed(thread);
}
