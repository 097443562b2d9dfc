//! Struct sequences: tuples whose items have names, like `sys.version_info` or the result of `os.stat`. Some have
//! more named fields than items; those are in slots before the header.

use crate::memory::heap::Obj;
use crate::memory::layout::{Layout, Object};
use crate::memory::shape::slots;
use crate::memory::value::{Raised, Value};
use crate::native::class_spec::fill;
use crate::native::{constructor, getter, method};
use crate::object::class::{Class, ClassParts, Furnish, class_of, class_of_shape, flag};
use crate::object::dict::Dict;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Attribute, Getter, Method};
use crate::object::str::Str;
use crate::object::tuple::{Tuple, pair};
use crate::object::{error, int};
use crate::protocol::{iterate, text};
use crate::thread::Thread;
use std::cell::RefCell;

/// What a class of struct sequences is.
pub(crate) struct StructSpec {
    /// With its module: `sys.flags`.
    pub(crate) name: &'static str,
    /// The docstring.
    pub(crate) doc: &'static str,
    /// The fields that are items too; an empty name is an item without one.
    pub(crate) fields: &'static [&'static str],
    /// Fields that are no items.
    pub(crate) more: &'static [&'static str],
    /// Whether scripts may make them.
    pub(crate) can_make: bool,
}

/// The classes made so far, by the address of their spec.
#[derive(Default)]
struct Classes(RefCell<Vec<(usize, Obj<Class>)>>);

fn item<const AT: usize>(_: &Thread, value: &Value) -> Result<Value, Raised> {
    let items = value.downcast::<Tuple>().map_or(&[][..], Tuple::items);
    Ok(items.get(AT).cloned().unwrap_or_else(Value::none))
}

fn behind<const AT: usize>(_: &Thread, value: &Value) -> Result<Value, Raised> {
    let header = value.header().expect("it is an object");
    Ok(slots::get(header, AT).unwrap_or_else(Value::none))
}

macro_rules! getters {
    ($getter:ident $($at:literal)*) => { [$($getter::<$at> as Getter),*] };
}

/// How items are read, by their place.
const ITEMS: [Getter; 20] = getters!(item 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19);

/// How the other fields are read.
const BEHIND: [Getter; 12] = getters!(behind 0 1 2 3 4 5 6 7 8 9 10 11);

fn spec_of(thread: &Thread, class: &Class) -> &'static StructSpec {
    let classes = thread.interpreter().extension::<Classes>();
    let known = classes.0.borrow();
    let found = known.iter().find(|(_, made)| class.is_subclass_of(made));
    let address = found.expect("the method belongs to such a class").0;
    // SAFETY: the addresses are those of statics.
    unsafe { &*std::ptr::with_exposed_provenance::<StructSpec>(address) }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = args.get(0).downcast::<Class>().expect("the constructor is a class's");
    let spec = spec_of(thread, class);
    let items = iterate::collect(thread, args.get(1)).map_err(|raised| {
        drop(thread.take_raised_if_any());
        let _: Raised = raised;
        error::type_error(thread, "constructor requires a sequence")
    })?;
    let (least, most) = (spec.fields.len(), spec.fields.len() + spec.more.len());
    if items.len() < least || items.len() > most {
        let asked = match (least == most, items.len() < least) {
            (true, _) => format!("a {least}-sequence"),
            (false, true) => format!("an at least {least}-sequence"),
            (false, false) => format!("an at most {most}-sequence"),
        };
        let title = spec.name;
        let message = format!("{title}() takes {asked} ({}-sequence given)", items.len());
        return Err(error::type_error(thread, message));
    }
    let mut items = items;
    if let Some(rest) = args.get(2).downcast::<Dict>() {
        for title in spec.more.iter().skip(items.len() - least) {
            let given = rest.get_name(thread, intern(thread, title).as_value());
            items.push(given.unwrap_or_else(Value::none));
        }
    }
    Ok(build(thread, class, spec, items))
}

fn build(thread: &Thread, class: &Class, spec: &StructSpec, mut items: Vec<Value>) -> Value {
    let more = items.split_off(spec.fields.len());
    let made = Tuple::with_shape(class.root(thread), items);
    for (at, value) in more.into_iter().enumerate() {
        drop(slots::replace(made.header(), at, Some(value)));
    }
    made.into_value()
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    let spec = spec_of(thread, class_of(thread, value));
    let items = value.downcast::<Tuple>().expect("the descriptor checked self").items();
    let mut shown = Vec::new();
    for (title, item) in spec.fields.iter().zip(items) {
        shown.push(format!("{title}={}", text::repr(thread, item)?.lossy()));
    }
    Ok(Str::new(thread, &format!("{}({})", spec.name, shown.join(", "))).into_value())
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let value = args.get(0);
    let class = class_of(thread, value);
    let spec = spec_of(thread, class);
    let items = value.downcast::<Tuple>().expect("the descriptor checked self").items().to_vec();
    let rest = Dict::new(thread);
    for (at, title) in spec.more.iter().enumerate() {
        rest.set_name(thread, intern(thread, title).as_value(), BEHIND[at](thread, value)?);
    }
    let arguments = pair(thread, Tuple::new(thread, items).into_value(), rest.into_value());
    Ok(pair(thread, Value::from_object(class), arguments))
}

static METHODS: &[Method] = &[
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__reduce__(self, /)", reduce, "Helper for pickle."),
];

static MAKING: &[Method] =
    &[constructor("__new__(cls, sequence, dict=None)", new, "Create and return a new object.")];

/// The class of a spec.
pub(crate) fn class(thread: &Thread, spec: &'static StructSpec) -> Obj<Class> {
    let address = std::ptr::from_ref(spec).expose_provenance();
    let classes = thread.interpreter().extension::<Classes>();
    if let Some((_, class)) = classes.0.borrow().iter().find(|(known, _)| *known == address) {
        return class.clone();
    }
    let base = Obj::from_ref(class_of_shape(thread.root_of(Tuple::layout())));
    let (_, title) = spec.name.rsplit_once('.').unwrap_or(("builtins", spec.name));
    let layout: &'static Layout = Tuple::layout();
    let class = Class::new(
        thread,
        thread.root::<Class>(),
        ClassParts {
            name: intern(thread, title),
            qualified_name: intern(thread, title).into_value(),
            ancestors: base.mro(),
            bases: vec![base],
            namespace: Dict::new(thread),
            layout,
            flags: flag::SEQUENCE | if spec.can_make { 0 } else { flag::NO_NEW },
            fixed_slots: spec.more.len() as u16,
            capacity: 0,
            doc: spec.doc,
        },
    );
    class.make_immortal();
    class.pending.set(Some(spec));
    classes.0.borrow_mut().push((address, class.clone()));
    class
}

impl Furnish for StructSpec {
    fn furnish(&self, thread: &Thread, class: &Obj<Class>) {
        fill(thread, class, METHODS, attributes(self));
        if self.can_make {
            fill(thread, class, MAKING, &[]);
        }
        let (module, _) = self.name.rsplit_once('.').unwrap_or(("builtins", self.name));
        let number = |count: usize| int::from_usize(thread, count);
        let named = |fields: &[&str]| {
            let names = fields.iter().map(|field| intern(thread, field).into_value()).collect();
            Tuple::new(thread, names).into_value()
        };
        for (title, value) in [
            ("n_fields", number(self.fields.len() + self.more.len())),
            ("n_sequence_fields", number(self.fields.len())),
            ("n_unnamed_fields", number(self.fields.iter().filter(|field| field.is_empty()).count())),
            ("__match_args__", named(self.fields)),
            ("__module__", intern(thread, module).into_value()),
            ("__doc__", Str::new(thread, self.doc).into_value()),
        ] {
            class.namespace(thread).set_name(thread, intern(thread, title).as_value(), value);
        }
        class.changed(thread);
    }

    fn finalizes(&self) -> bool {
        false
    }
}

/// The attributes of a spec's fields: made once, for the life of the process.
fn attributes(spec: &StructSpec) -> &'static [Attribute] {
    let named = spec.fields.iter().enumerate().filter(|(_, title)| !title.is_empty());
    let named = named.map(|(at, title)| getter(title, ITEMS[at]));
    let rest = spec.more.iter().enumerate().map(|(at, title)| getter(title, BEHIND[at]));
    named.chain(rest).collect::<Vec<_>>().leak()
}

/// An object of a spec's class: its items, then its other fields.
pub(crate) fn make(thread: &Thread, spec: &'static StructSpec, values: Vec<Value>) -> Value {
    build(thread, &class(thread, spec), spec, values)
}
