//! Functions written in Rust, as objects: `builtin_function_or_method`, `method_descriptor` and its kin, and
//! `getset_descriptor`. What they are is a row of a const table ([`Method`], [`Attribute`]); how a call's arguments
//! are bound to the row's signature is the native floor's, which put its entry point into the row.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::{Raised, Value};
use crate::object::tuple::Tuple;
use crate::thread::Thread;

/// A call's arguments as they stand: positional ones, then those the tuple of keywords names.
#[derive(Clone, Copy)]
pub(crate) struct RawArguments<'a> {
    /// All values.
    pub(crate) values: &'a [Value],
    /// The names of the last ones.
    pub(crate) keywords: Option<&'a Tuple>,
}

impl<'a> RawArguments<'a> {
    /// Positional arguments only.
    pub(crate) fn positional(values: &'a [Value]) -> RawArguments<'a> {
        RawArguments { values, keywords: None }
    }

    /// How many values have names.
    pub(crate) fn keyword_count(&self) -> usize {
        self.keywords.map_or(0, |names| names.items().len())
    }

    /// The values without names.
    pub(crate) fn positional_values(&self) -> &'a [Value] {
        &self.values[..self.values.len() - self.keyword_count()]
    }
}

/// Arguments bound to a signature: one slot for each parameter, `self` first. An optional parameter without
/// a default value that was not given is empty; `*args` is a tuple, `**kwargs` a dict.
#[derive(Clone, Copy)]
pub(crate) struct Arguments<'a> {
    slots: &'a [Option<Value>],
}

impl<'a> Arguments<'a> {
    /// Bound slots.
    #[inline(always)]
    pub(crate) fn bound(slots: &'a [Option<Value>]) -> Arguments<'a> {
        Arguments { slots }
    }

    /// The argument of parameter `index`, which is required or has a default.
    #[inline(always)]
    pub(crate) fn get(&self, index: usize) -> &'a Value {
        self.slots[index].as_ref().expect("the signature gives the parameter a value")
    }

    /// The argument of parameter `index`, if it was given.
    #[inline(always)]
    pub(crate) fn given(&self, index: usize) -> Option<&'a Value> {
        self.slots[index].as_ref()
    }

    /// The argument, unless it was not given or is None.
    pub(crate) fn not_none(&self, index: usize) -> Option<&'a Value> {
        self.given(index).filter(|value| !value.is_none())
    }
}

/// The Rust function behind a method.
pub(crate) type Function = fn(&Thread, Arguments<'_>) -> Result<Value, Raised>;

/// Binds a call's arguments to the row and runs its function. The two halves of [`RawArguments`] come apart, so that they
/// travel in machine registers.
pub(crate) type Entry = fn(&Thread, &'static Method, &[Value], Option<&Tuple>) -> Result<Value, Raised>;

/// One step of an iterator: its next value, or nothing at its end.
pub(crate) type Step = fn(&Thread, &Value) -> Result<Option<Value>, Raised>;

/// How a row of a class's table stands in the class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Flavour {
    /// Takes the object first.
    Method,
    /// Takes the class first.
    ClassMethod,
    /// Takes neither (also functions of modules).
    Static,
    /// `__new__`: takes the class to make first, is looked up as a static method.
    New,
}

/// A function or method in Rust: one row.
pub(crate) struct Method {
    /// CPython's own signature text: `pop(self, index=-1, /)`.
    pub(crate) signature: &'static str,
    /// What runs.
    pub(crate) function: Function,
    /// How it stands in its class.
    pub(crate) flavour: Flavour,
    /// Binds and runs.
    pub(crate) enter: Entry,
    /// The docstring, one line.
    pub(crate) doc: &'static str,
    /// The signature, parsed.
    pub(crate) parsed: Signature,
    /// For `__next__`: the same without an exception at the end.
    pub(crate) step: Option<Step>,
}

/// The most parameters a row may have.
pub(crate) const MOST_PARAMETERS: usize = 20;

/// What a parameter is worth when it is not given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DefaultKind {
    /// It must be given.
    Required,
    /// It stays empty.
    Empty,
    /// `None`
    None,
    /// `True`
    True,
    /// `False`
    False,
    /// `()`
    EmptyTuple,
    /// `sys.maxsize`
    Maxsize,
    /// An int.
    Int(i64),
    /// A float: its text is the parameter's value.
    Float,
    /// A string: its text is the parameter's value.
    Str,
}

/// How a parameter takes its argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ParameterKind {
    /// Before `/`.
    PositionalOnly,
    /// By position or name.
    Either,
    /// After `*`.
    KeywordOnly,
    /// `*args`
    Positionals,
    /// `**kwargs`
    Keywords,
}

/// One parameter: its texts are ranges (start, length) of the row's text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameter {
    /// Where its name stands.
    pub(crate) name: (u16, u8),
    /// How it takes its argument.
    pub(crate) kind: ParameterKind,
    /// Its default.
    pub(crate) default: DefaultKind,
    /// Where the default's text stands.
    pub(crate) value: (u16, u8),
}

/// A parsed signature.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signature {
    text: &'static str,
    /// Length of the name in front of the bracket.
    name: u8,
    /// The parameters, `self` first.
    pub(crate) parameters: [Parameter; MOST_PARAMETERS],
    /// How many there are.
    pub(crate) count: u8,
    /// Parameters that positional arguments fill.
    pub(crate) positional: u8,
    /// Those of them without a default.
    pub(crate) required: u8,
    /// Nothing but positional-only parameters: arguments need no binding if all are given.
    pub(crate) plain: bool,
    /// No `*args`, no `**kwargs`, no keyword-only parameter without a default: values by position, and defaults.
    pub(crate) closed: bool,
    /// Place of `*args`.
    pub(crate) positionals: Option<u8>,
    /// Place of `**kwargs`.
    pub(crate) keywords: Option<u8>,
}

impl Signature {
    /// A signature without parameters.
    pub(crate) const fn empty(text: &'static str) -> Signature {
        let nothing = Parameter {
            name: (0, 0),
            kind: ParameterKind::Either,
            default: DefaultKind::Required,
            value: (0, 0),
        };
        let mut name = 0;
        while name < text.len() && text.as_bytes()[name] != b'(' {
            name += 1;
        }
        Signature {
            text,
            name: name as u8,
            parameters: [nothing; MOST_PARAMETERS],
            count: 0,
            positional: 0,
            required: 0,
            plain: false,
            closed: false,
            positionals: None,
            keywords: None,
        }
    }

    /// The parameters there are.
    pub(crate) fn all(&self) -> &[Parameter] {
        &self.parameters[..usize::from(self.count)]
    }

    fn piece(&self, (start, length): (u16, u8)) -> &'static str {
        &self.text[usize::from(start)..usize::from(start) + usize::from(length)]
    }

    /// The name of parameter `index`.
    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.piece(self.parameters[index].name)
    }

    /// The text of the default of parameter `index`.
    pub(crate) fn value(&self, index: usize) -> &'static str {
        self.piece(self.parameters[index].value)
    }
}

impl Method {
    /// Binds a call's arguments and runs the function.
    #[inline(always)]
    pub(crate) fn call(&'static self, thread: &Thread, raw: RawArguments<'_>) -> Result<Value, Raised> {
        (self.enter)(thread, self, raw.values, raw.keywords)
    }

    /// The row of `__next__` with the step that loops in Rust take.
    pub(crate) const fn stepping(mut self, step: Step) -> Method {
        self.step = Some(step);
        self
    }

    /// The name: the signature up to its bracket.
    pub(crate) fn name(&self) -> &'static str {
        &self.signature[..usize::from(self.parsed.name)]
    }
}

/// Reads an attribute of an object.
pub(crate) type Getter = fn(&Thread, &Value) -> Result<Value, Raised>;

/// Writes an attribute of an object, or deletes it (no value).
pub(crate) type Setter = fn(&Thread, &Value, Option<&Value>) -> Result<(), Raised>;

/// A computed attribute of a built-in class: one row.
pub(crate) struct Attribute {
    /// Its name.
    pub(crate) name: &'static str,
    /// Reads it.
    pub(crate) get: Getter,
    /// Writes it, if that is allowed.
    pub(crate) set: Option<Setter>,
    /// The docstring; empty if it has none.
    pub(crate) doc: &'static str,
}

/// A Rust function that can be called from Python: a module's function, a bound method, or `__new__`.
#[repr(C)]
pub(crate) struct Native {
    header: Header,
    /// The row.
    pub(crate) method: &'static Method,
    /// `__self__`: what is put before the arguments (a module is not).
    pub(crate) bound: Option<Value>,
    /// `__module__`, or the module itself as `__self__`.
    pub(crate) module: Option<Value>,
    /// The class that has the row, for `__qualname__`.
    pub(crate) owner: Option<Value>,
}

layout!(
    Native,
    Kind::Native,
    tracked,
    |native, visit| [&native.bound, &native.module, &native.owner].into_iter().flatten().for_each(visit),
    |_native| ()
);

impl Native {
    /// A function of a module, or a static one.
    pub(crate) fn function(thread: &Thread, method: &'static Method, module: Option<Value>) -> Obj<Native> {
        heap::new(thread.root::<Native>(), |header| Native {
            header,
            method,
            bound: None,
            module,
            owner: None,
        })
    }

    /// A method bound to its object or class.
    pub(crate) fn bound(
        thread: &Thread,
        method: &'static Method,
        to: Value,
        owner: Option<Value>,
    ) -> Obj<Native> {
        heap::new(thread.root::<Native>(), |header| Native {
            header,
            method,
            bound: Some(to),
            module: None,
            owner,
        })
    }
}

macro_rules! descriptor {
    ($(#[$doc:meta])* $name:ident, $kind:ident, $field:ident: $type:ty) => {
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// The row.
            pub(crate) $field: $type,
            /// The class it belongs to.
            pub(crate) class: Value,
        }

        layout!($name, Kind::$kind, tracked, |descriptor, visit| visit(&descriptor.class), |_descriptor| ());

        impl $name {
            /// The descriptor of a row in a class.
            pub(crate) fn new(thread: &Thread, $field: $type, class: Value) -> Obj<$name> {
                heap::new(thread.root::<$name>(), |header| $name { header, $field, class })
            }
        }
    };
}

descriptor!(
    /// A method of a built-in class, unbound (`method_descriptor`).
    MethodDescriptor,
    Descriptor,
    method: &'static Method
);
descriptor!(
    /// A special method of a built-in class, unbound (`wrapper_descriptor`).
    WrapperDescriptor,
    Descriptor,
    method: &'static Method
);
descriptor!(
    /// A class method of a built-in class (`classmethod_descriptor`).
    ClassMethodDescriptor,
    Other,
    method: &'static Method
);
descriptor!(
    /// A computed attribute (`getset_descriptor`).
    GetSet,
    Other,
    attribute: &'static Attribute
);

impl Native {
    /// `__new__` of a class: called with the class to make as the first argument.
    pub(crate) fn bound_constructor(thread: &Thread, method: &'static Method, owner: Value) -> Obj<Native> {
        heap::new(thread.root::<Native>(), |header| Native {
            header,
            method,
            bound: None,
            module: None,
            owner: Some(owner),
        })
    }
}
