//! Functions of Python code, and what is made of them: bound methods, cells, classmethod, staticmethod,
//! property.

use super::dict::Dict;
use super::lock::Guarded;
use super::tuple::Tuple;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;
use crate::thread::loaded::CodeObject;
use std::cell::Cell;

/// The parts of a function that scripts may replace.
#[derive(Default)]
pub(crate) struct Replaceable {
    /// `__defaults__`, a tuple.
    pub(crate) defaults: Option<Value>,
    /// `__kwdefaults__`, a dict.
    pub(crate) keyword_defaults: Option<Value>,
    /// `__annotations__`: a dict, or a flat tuple of names and values until somebody asks.
    pub(crate) annotations: Option<Value>,
    /// `__doc__`
    pub(crate) doc: Option<Value>,
    /// `__name__`
    pub(crate) name: Option<Value>,
    /// `__qualname__`
    pub(crate) qualified_name: Option<Value>,
    /// `__module__`
    pub(crate) module: Option<Value>,
    /// `__type_params__`, a tuple.
    pub(crate) type_params: Option<Value>,
    /// `__dict__`
    pub(crate) dict: Option<Value>,
}

impl Replaceable {
    fn all(&self) -> impl Iterator<Item = &Value> {
        let first = [&self.defaults, &self.keyword_defaults, &self.annotations, &self.doc, &self.name];
        let second = [&self.qualified_name, &self.module, &self.type_params, &self.dict];
        first.into_iter().chain(second).flatten()
    }
}

/// A function of Python code.
#[repr(C)]
pub(crate) struct Function {
    header: Header,
    /// `__code__`
    pub(crate) code: Guarded<Obj<CodeObject>>,
    /// `__globals__`
    pub(crate) globals: Obj<Dict>,
    /// The dict that names are looked up in after the globals.
    pub(crate) builtins: Obj<Dict>,
    /// `__closure__`: cells.
    pub(crate) closure: Guarded<Option<Obj<Tuple>>>,
    /// The rest.
    pub(crate) parts: Guarded<Replaceable>,
    /// Another number after each change of code, defaults or keyword defaults.
    pub(crate) version: Cell<u32>,
}

layout!(
    Function,
    Kind::Function,
    tracked,
    |function, visit| {
        function.code.with(|code| visit(code.as_value()));
        visit(function.globals.as_value());
        visit(function.builtins.as_value());
        function.closure.with(|closure| closure.iter().for_each(|closure| visit(closure.as_value())));
        function.parts.with(|parts| parts.all().for_each(visit));
    },
    |function| {
        drop(function.closure.take());
        drop(function.parts.take());
    }
);

impl Function {
    /// How many positional parameters have a default.
    pub(crate) fn default_count(&self) -> usize {
        self.parts.with(|parts| {
            parts.defaults.as_ref().and_then(Value::downcast::<Tuple>).map_or(0, |tuple| tuple.items().len())
        })
    }

    /// Puts defaults into the empty ones of the last positional parameters.
    pub(crate) fn fill_defaults(&self, slots: &mut [Option<Value>]) {
        self.parts.with(|parts| {
            let defaults =
                parts.defaults.as_ref().and_then(Value::downcast::<Tuple>).map_or(&[][..], Tuple::items);
            for (slot, default) in slots.iter_mut().rev().zip(defaults.iter().rev()) {
                if slot.is_none() {
                    *slot = Some(default.clone());
                }
            }
        });
    }

    /// A function of `code` in `globals`, without defaults and closure yet.
    pub(crate) fn new(
        thread: &Thread,
        code: Obj<CodeObject>,
        globals: Obj<Dict>,
        builtins: Obj<Dict>,
        parts: Replaceable,
    ) -> Obj<Function> {
        let version = Cell::new(thread.interpreter().fresh_version());
        heap::new(thread.root::<Function>(), |header| Function {
            header,
            code: Guarded::new(code),
            globals,
            builtins,
            closure: Guarded::new(None),
            parts: Guarded::new(parts),
            version,
        })
    }

    /// The code as it is now, borrowed: callers keep the function, and nobody replaces code while it starts.
    #[inline(always)]
    pub(crate) fn code_pointer(&self) -> *const CodeObject {
        self.code.with(|code| std::ptr::from_ref::<CodeObject>(&**code))
    }

    /// The cell `index` of the closure.
    #[inline(always)]
    pub(crate) fn cell(&self, index: usize) -> Option<Value> {
        self.closure.with(|closure| closure.as_ref().and_then(|cells| cells.items().get(index).cloned()))
    }
}

/// A bound method of Python code (`method`).
#[repr(C)]
pub(crate) struct Method {
    header: Header,
    /// `__func__`
    pub(crate) function: Value,
    /// `__self__`
    pub(crate) receiver: Value,
}

layout!(
    Method,
    Kind::Method,
    tracked,
    |method, visit| {
        visit(&method.function);
        visit(&method.receiver);
    },
    |_method| ()
);

impl Method {
    /// Binds `function` to `receiver`.
    pub(crate) fn new(thread: &Thread, function: Value, receiver: Value) -> Obj<Method> {
        heap::new(thread.root::<Method>(), |header| Method { header, function, receiver })
    }
}

/// A cell: the home of a local variable that inner functions share.
#[repr(C)]
pub(crate) struct CellObject {
    header: Header,
    /// The value, if the variable is bound.
    pub(crate) contents: Guarded<Option<Value>>,
}

layout!(
    CellObject,
    Kind::Other,
    tracked,
    |cell, visit| cell.contents.with(|contents| contents.iter().for_each(visit)),
    |cell| drop(cell.contents.take())
);

impl CellObject {
    /// A cell that holds this.
    pub(crate) fn new(thread: &Thread, contents: Option<Value>) -> Obj<CellObject> {
        heap::new(thread.root::<CellObject>(), |header| CellObject {
            header,
            contents: Guarded::new(contents),
        })
    }
}

macro_rules! wrapper {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// `__func__`
            pub(crate) function: Guarded<Value>,
        }

        layout!(
            $name,
            Kind::Other,
            tracked,
            |wrapper, visit| wrapper.function.with(|function| visit(function)),
            |wrapper| drop(wrapper.function.with(|function| std::mem::replace(function, Value::none())))
        );

        impl $name {
            /// Wraps a callable; `shape` is that of the class asked for.
            pub(crate) fn with_shape(shape: &crate::memory::shape::Shape, function: Value) -> Obj<$name> {
                heap::new(shape, |header| $name { header, function: Guarded::new(function) })
            }
        }
    };
}

wrapper!(
    /// `classmethod`
    ClassMethod
);
wrapper!(
    /// `staticmethod`
    StaticMethod
);

/// The callables of a property.
#[derive(Default, Clone)]
pub(crate) struct Accessors {
    /// `fget`
    pub(crate) get: Option<Value>,
    /// `fset`
    pub(crate) set: Option<Value>,
    /// `fdel`
    pub(crate) delete: Option<Value>,
    /// `__doc__`
    pub(crate) doc: Option<Value>,
    /// `__name__`, set by `__set_name__`.
    pub(crate) name: Option<Value>,
}

/// A property object.
#[repr(C)]
pub(crate) struct Property {
    header: Header,
    /// The callables.
    pub(crate) accessors: Guarded<Accessors>,
}

layout!(
    Property,
    Kind::Other,
    tracked,
    |property, visit| property
        .accessors
        .with(|a| [&a.get, &a.set, &a.delete, &a.doc, &a.name].into_iter().flatten().for_each(visit)),
    |property| drop(property.accessors.take())
);

impl Property {
    /// A property of this class's shape.
    pub(crate) fn with_shape(shape: &crate::memory::shape::Shape, accessors: Accessors) -> Obj<Property> {
        heap::new(shape, |header| Property { header, accessors: Guarded::new(accessors) })
    }
}
