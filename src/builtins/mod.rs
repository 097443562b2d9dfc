//! Floor 6: the built-in classes and functions, one file a type. [`CLASSES`] lists the classes; each is made
//! when it is first asked for. `type` and `object`, which are made of each other, are made by [`bootstrap`].

pub(crate) mod anext;
pub(crate) mod async_generator;
mod bool;
pub(crate) mod bound_method;
pub(crate) mod build_class;
pub(crate) mod bytearray;
pub(crate) mod bytes;
pub(crate) mod cell;
pub(crate) mod class;
pub(crate) mod class_attributes;
mod class_bases;
mod class_new;
mod class_order;
mod class_slots;
pub(crate) mod code;
mod code_change;
mod code_tables;
mod complex;
pub(crate) mod coroutine;
pub(crate) mod descriptor;
pub(crate) mod dict;
mod dict_iterators;
mod dict_views;
mod directory;
mod ellipsis;
pub(crate) mod encoding;
mod enumerate;
pub(crate) mod evaluate;
pub(crate) mod exception;
mod exception_base;
mod exception_fields;
mod exception_group;
pub(crate) mod exception_os;
mod exception_syntax;
mod exception_unicode;
mod finalizer;
mod float;
pub(crate) mod frame;
mod frame_locals;
mod frozenset;
pub(crate) mod function;
pub(crate) mod functions;
pub(crate) mod generator;
pub(crate) mod generic_alias;
mod int;
mod int_bytes;
mod int_convert;
mod iterators;
mod list;
mod list_slice;
pub(crate) mod list_sort;
mod map;
pub(crate) mod mapping_proxy;
pub(crate) mod memoryview;
pub(crate) mod module;
pub(crate) mod native_function;
mod native_text;
mod none;
mod not_implemented;
pub(crate) mod object;
mod object_class_change;
mod object_reduce;
pub(crate) mod packing;
pub(crate) mod percent;
pub(crate) mod property;
mod range;
mod reversed;
mod sequence;
mod set;
mod set_shared;
pub(crate) mod simple_namespace;
mod slice;
pub(crate) mod standard_streams;
pub(crate) mod static_method;
pub(crate) mod str;
pub(crate) mod super_object;
mod tuple;
mod type_parameters;
pub(crate) mod type_union;
pub(crate) mod weak_proxy;
pub(crate) mod weak_reference;
mod zip;

use crate::memory::heap::{HOOKS, Obj};
use crate::memory::layout::{Layout, Object};
use crate::memory::shape::{RootShape, Shape};
use crate::memory::value::Value;
use crate::native::ClassSpec;
use crate::native::class_spec;
use crate::object::class::{Class, class_of_shape};
use crate::object::dict::Dict;
use crate::object::exception::{self as exceptions, Exception, ExceptionKind, ExceptionMaker};
use crate::object::instance::Instance;
use crate::object::module::Module;
use crate::object::str::Str;
use crate::protocol::modules;
use crate::thread::Thread;
use std::ptr::NonNull;

/// Every built-in class but the exceptions, which are a table of their own.
pub(crate) static CLASSES: &[&ClassSpec] = &[
    &object::SPEC,
    &class::SPEC,
    &anext::SPEC,
    &frame_locals::SPEC,
    &native_function::SPEC,
    &descriptor::METHOD,
    &descriptor::WRAPPER,
    &descriptor::METHOD_WRAPPER,
    &descriptor::CLASS_METHOD,
    &descriptor::GETSET,
    &descriptor::MEMBER,
    &static_method::SPEC,
    &static_method::CLASS_METHOD,
    &property::SPEC,
    &bound_method::SPEC,
    &cell::SPEC,
    &super_object::SPEC,
    &module::SPEC,
    &simple_namespace::SPEC,
    &generic_alias::SPEC,
    &mapping_proxy::SPEC,
    &type_union::SPEC,
    &weak_reference::SPEC,
    &weak_proxy::SPEC,
    &weak_proxy::CALLABLE,
    &function::SPEC,
    &code::SPEC,
    &frame::SPEC,
    &frame::TRACEBACK,
    &generator::SPEC,
    &async_generator::SPEC,
    &async_generator::ASEND,
    &async_generator::ATHROW,
    &async_generator::WRAPPED,
    &coroutine::SPEC,
    &coroutine::WRAPPER,
    &crate::stdlib::spec::SPEC,
    &int::SPEC,
    &bool::SPEC,
    &float::SPEC,
    &complex::SPEC,
    &none::SPEC,
    &ellipsis::SPEC,
    &not_implemented::SPEC,
    &slice::SPEC,
    &range::SPEC,
    &iterators::LIST,
    &iterators::LIST_REVERSE,
    &iterators::TUPLE,
    &iterators::RANGE,
    &iterators::LONG_RANGE,
    &iterators::SEQUENCE,
    &iterators::CALLABLE,
    &str::SPEC,
    &str::iterator::SPEC,
    &str::iterator::ASCII,
    &bytes::SPEC,
    &bytes::ITERATOR,
    &bytearray::SPEC,
    &bytearray::ITERATOR,
    &memoryview::SPEC,
    &memoryview::ITERATOR,
    &list::SPEC,
    &tuple::SPEC,
    &dict::SPEC,
    &dict_views::KEYS,
    &dict_views::VALUES,
    &dict_views::ITEMS,
    &dict_iterators::KEY,
    &dict_iterators::VALUE,
    &dict_iterators::ITEM,
    &dict_iterators::REVERSE_KEY,
    &dict_iterators::REVERSE_VALUE,
    &dict_iterators::REVERSE_ITEM,
    &dict_iterators::SET,
    &set::SPEC,
    &frozenset::SPEC,
    &enumerate::SPEC,
    &zip::SPEC,
    &map::MAP,
    &map::FILTER,
    &reversed::SPEC,
];

/// The spec of the class whose objects have this layout.
fn spec_of(layout: &'static Layout) -> &'static ClassSpec {
    let tables = std::iter::once(&CLASSES).chain(crate::stdlib::CLASSES).copied().flatten();
    let found = tables.copied().find(|spec| std::ptr::eq((spec.layout)(), layout));
    found.unwrap_or_else(|| panic!("the layout {} has no class in the table", layout.name))
}

/// Makes the class of a layout: the interpreter's hook.
pub(crate) fn make_class(thread: &Thread, layout: &'static Layout) -> NonNull<Shape> {
    if std::ptr::eq(layout, Exception::layout()) {
        let class = exceptions::class_of_kind(thread, ExceptionKind::BaseException);
        let root = NonNull::from(class.root(thread));
        thread.interpreter().set_root(layout, root);
        return root;
    }
    NonNull::from(class_spec::make(thread, spec_of(layout)).root(thread))
}

/// A root shape whose class is not made yet, declared as the root of its layout.
fn orphan_root(thread: &Thread, layout: &'static Layout) -> Box<Shape> {
    let root = Shape::root(RootShape {
        layout,
        class: NonNull::dangling(),
        exact: true,
        counted: false,
        has_dict: false,
        finalizes: false,
        fixed: 0,
        capacity: 0,
    });
    thread.interpreter().set_root(layout, NonNull::from(&*root));
    root
}

/// Makes the classes that no class can be made without: a class is an object of `type`, its names are strs
/// and its namespace is a dict, so the root shapes of these three exist before their classes.
pub(crate) fn bootstrap(thread: &Thread) {
    HOOKS.get_or_init(finalizer::hooks);
    let layouts = [Class::layout(), Str::layout(), Dict::layout()];
    let roots = layouts.map(|layout| orphan_root(thread, layout));
    let object = class_spec::declare(thread, &object::SPEC, None);
    thread.interpreter().set_root(Instance::layout(), NonNull::from(object.root(thread)));
    let specs = layouts.map(spec_of);
    let mut roots = roots.into_iter();
    let classes = specs.map(|spec| {
        let class = class_spec::declare(thread, spec, Some(object.clone()));
        class.set_root(roots.next().expect("there is a root for each of the three"));
        class
    });
    object.pending.set(Some(&object::SPEC));
    for (spec, class) in specs.into_iter().zip(&classes) {
        class.pending.set(Some(spec));
    }
    let maker = thread.interpreter().extension::<ExceptionMaker>();
    maker.0.get_or_init(|| exception::make);
}

/// The class of a layout as an object.
pub(crate) fn class_of_layout(thread: &Thread, layout: &'static Layout) -> Obj<Class> {
    Obj::from_ref(class_of_shape(thread.root_of(layout)))
}

/// The names of the module `builtins`.
pub(crate) fn module_dict(thread: &Thread) -> Obj<Dict> {
    let module = modules::import(thread, "builtins").ok();
    let dict = module.as_ref().and_then(Value::downcast::<Module>).map(|module| module.dict.clone());
    dict.expect("builtins is made at start-up")
}
