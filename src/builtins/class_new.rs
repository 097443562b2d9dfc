//! `type.__new__`: a class out of its name, bases and namespace.

use super::{class_attributes, class_order, class_slots};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::native::class_spec::INHERITED;
use crate::object::class::{Class, ClassParts, builtin, class_of, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::{CellObject, ClassMethod, Function, StaticMethod};
use crate::object::instance::Instance;
use crate::object::intern::{intern, intern_value};
use crate::object::member::Member;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, GetSet, MethodDescriptor, Native, RawArguments};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{attribute, call, class_attribute, construct, iterate, notes, text};
use crate::thread::Thread;

/// Room for attributes beyond those that the class's methods assign.
const SPARE: usize = 2;
/// Objects never start with room for more attributes than this.
const MOST_SLOTS: usize = 60;

/// What a class statement or a call of `type` gives.
struct Recipe<'a> {
    metaclass: Obj<Class>,
    title: &'a Str,
    bases: Vec<Obj<Class>>,
    base: Obj<Class>,
    namespace: Obj<Dict>,
}

fn wrong_argument(thread: &Thread, at: usize, expected: &str, got: &Value) -> Raised {
    let got = type_name(thread, got);
    error::type_error(thread, format!("type.__new__() argument {at} must be {expected}, not {got}"))
}

pub(super) fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let asked = args.get(0);
    let Some(asked_class) = asked.downcast::<Class>() else {
        let got = type_name(thread, asked);
        return Err(error::type_error(thread, format!("type.__new__(X): X is not a type object ({got})")));
    };
    if !asked_class.is_subclass_of(builtin::<Class>(thread)) {
        let got = asked_class.display_name();
        let message = format!("type.__new__({got}): {got} is not a subtype of type");
        return Err(error::type_error(thread, message));
    }
    let (given, keywords) = construct::spread(args.get(1), args.get(2));
    let [title, bases, namespace] = given.as_slice() else {
        let message = format!("type.__new__() takes exactly 3 arguments ({} given)", given.len());
        return Err(error::type_error(thread, message));
    };
    let Some(title_text) = title.downcast::<Str>() else {
        return Err(wrong_argument(thread, 1, "str", title));
    };
    let Some(base_tuple) = bases.downcast::<Tuple>() else {
        return Err(wrong_argument(thread, 2, "tuple", bases));
    };
    let Some(namespace_dict) = namespace.downcast::<Dict>() else {
        return Err(wrong_argument(thread, 3, "dict", namespace));
    };
    let base_values = base_tuple.items();
    let metaclass = class_order::metaclass(thread, asked_class, base_values)?;
    if !metaclass.as_value().is(asked) && !makes_by_type(thread, &metaclass) {
        let new = attribute::get(thread, metaclass.as_value(), name(thread, Name::__new__))?;
        let args = [metaclass.into_value(), title.clone(), bases.clone(), namespace.clone()];
        return call::call_spread(thread, &new, args.to_vec(), keywords.as_deref());
    }
    let object_class = || Obj::from_ref(builtin::<Instance>(thread));
    let bases = match class_order::classes(thread, base_values)? {
        none if none.is_empty() => vec![object_class()],
        bases => bases,
    };
    let base = class_order::best_base(thread, &bases)?;
    let recipe = Recipe { metaclass, title: title_text, bases, base, namespace: namespace_dict.copy(thread) };
    let class = recipe.make(thread)?;
    announce_names(thread, &class)?;
    init_subclass(thread, &class, keywords)?;
    Ok(class.into_value())
}

/// True if the metaclass has `type`'s own `__new__`.
fn makes_by_type(thread: &Thread, metaclass: &Class) -> bool {
    let new = metaclass.special(thread, Special::New);
    let owner = new.as_ref().and_then(Value::downcast::<Native>).and_then(|new| new.owner.as_ref());
    owner
        .and_then(Value::downcast::<Class>)
        .is_some_and(|owner| std::ptr::eq(owner, builtin::<Class>(thread)))
}

impl Recipe<'_> {
    fn make(self, thread: &Thread) -> Result<Obj<Class>, Raised> {
        if self.title.as_bytes().contains(&0) {
            return Err(error::value_error(thread, "type name must not contain null characters"));
        }
        let title = intern_value(thread, self.title);
        let slots = class_slots::read(thread, self.title, &self.base, &self.bases, &self.namespace)?;
        let own_order = has_own_order(thread, &self.metaclass);
        let ancestors =
            if own_order { self.base.mro() } else { class_order::ancestors(thread, &self.bases)? };
        let qualified_name = self.take_qualified_name(thread, &title)?;
        let cell = self.take_cell(thread)?;
        self.furnish(thread);
        let mut flags = flag::BASE | flag::HEAP;
        flags |= self.base.flags.get() & (flag::HAS_DICT | flag::WEAKLY_REFERENCEABLE | flag::MATCH_SELF);
        for class in &ancestors {
            flags |= class.flags.get() & INHERITED & (flag::SEQUENCE | flag::MAPPING);
        }
        flags |= if slots.adds_dict { flag::HAS_DICT } else { 0 };
        flags |= if slots.adds_weak_references { flag::WEAKLY_REFERENCEABLE } else { 0 };
        let fixed_slots = self.base.fixed_slots + slots.names.len() as u16;
        let capacity = if flags & flag::HAS_DICT != 0 { self.capacity(thread, &ancestors) } else { 0 };
        let class = Class::new(
            thread,
            self.metaclass.root(thread),
            ClassParts {
                name: title,
                qualified_name,
                bases: self.bases.clone(),
                ancestors,
                namespace: self.namespace.clone(),
                layout: self.base.layout,
                flags,
                fixed_slots,
                capacity,
                doc: "",
            },
        );
        class.exception_kind.set(self.base.exception_kind.get());
        for (slot, title) in (self.base.fixed_slots..).zip(&slots.names) {
            let member = Member::new(thread, title.as_value().clone(), slot, class.as_value().clone());
            class.namespace(thread).set_name(thread, title.as_value(), member.into_value());
        }
        for (adds, row) in [
            (slots.adds_dict, &class_attributes::DICT),
            (slots.adds_weak_references, &class_attributes::WEAK_REFERENCE),
        ] {
            let title = intern(thread, row.name);
            if adds && class.namespace(thread).get_name(thread, title.as_value()).is_none() {
                let getset = GetSet::new(thread, row, class.as_value().clone());
                class.namespace(thread).set_name(thread, title.as_value(), getset.into_value());
            }
        }
        self.complete(thread);
        if let Some(cell) = cell {
            cell.contents.set(Some(class.as_value().clone()));
        }
        class.changed(thread);
        class_attribute::note_pattern_kind(thread, &class);
        if own_order {
            let ancestors = ask_order(thread, &class)?;
            class.set_bases(thread, class.bases(), ancestors);
        }
        Ok(class)
    }

    /// How many attributes there should be room for: those the methods along the order assign, and some.
    fn capacity(&self, thread: &Thread, ancestors: &[Obj<Class>]) -> u16 {
        let mut names: Vec<Value> = Vec::new();
        let namespaces =
            std::iter::once(&self.namespace).chain(ancestors.iter().map(|class| class.namespace(thread)));
        for namespace in namespaces {
            let assigned = namespace.get_name(thread, name(thread, Name::__static_attributes__));
            let assigned = assigned.as_ref().and_then(Value::downcast::<Tuple>).map(Tuple::items);
            let annotated = namespace.get_name(thread, name(thread, Name::__annotations__));
            let annotated = annotated.as_ref().and_then(Value::downcast::<Dict>).map(Dict::keys);
            for title in assigned.unwrap_or_default().iter().chain(&annotated.unwrap_or_default()) {
                if !names.iter().any(|known| known.is(title)) {
                    names.push(title.clone());
                }
            }
        }
        (names.len() + SPARE).clamp(2 * SPARE, MOST_SLOTS) as u16
    }

    fn take_qualified_name(&self, thread: &Thread, title: &Obj<Str>) -> Result<Value, Raised> {
        match self.namespace.remove_name(thread, name(thread, Name::__qualname__)) {
            None => Ok(title.as_value().clone()),
            Some(given) if given.downcast::<Str>().is_some() => Ok(given),
            Some(given) => {
                let got = type_name(thread, &given);
                Err(error::type_error(thread, format!("type __qualname__ must be a str, not {got}")))
            }
        }
    }

    fn take_cell(&self, thread: &Thread) -> Result<Option<Obj<CellObject>>, Raised> {
        match self.namespace.remove_name(thread, name(thread, Name::__classcell__)) {
            None => Ok(None),
            Some(given) => Obj::try_from(given).map(Some).map_err(|given| {
                let got = text::repr(thread, &Value::from_object(class_of(thread, &given)));
                let got = got.map(|got| got.lossy()).unwrap_or_default();
                let message = format!("__classcell__ must be a nonlocal cell, not {got}");
                error::type_error(thread, message)
            }),
        }
    }

    /// What every namespace gets: its module, and wrappers of the methods that are static or the class's without
    /// saying so.
    fn furnish(&self, thread: &Thread) {
        let namespace = &self.namespace;
        let find = |which| namespace.get_name(thread, name(thread, which));
        if find(Name::__module__).is_none()
            && let Some(module) = running_module(thread)
        {
            namespace.set_name(thread, name(thread, Name::__module__), module);
        }
        if let Some(new) = find(Name::__new__)
            && new.downcast::<Function>().is_some()
        {
            let wrapped = StaticMethod::with_shape(thread.root::<StaticMethod>(), new).into_value();
            namespace.set_name(thread, name(thread, Name::__new__), wrapped);
        }
        for which in [Name::__init_subclass__, Name::__class_getitem__] {
            if let Some(function) = find(which)
                && function.downcast::<Function>().is_some()
            {
                let wrapped = ClassMethod::with_shape(thread.root::<ClassMethod>(), function).into_value();
                namespace.set_name(thread, name(thread, which), wrapped);
            }
        }
    }

    /// What comes last into a namespace: None for a docstring that is not there, and for the hash of a class that
    /// defines equality alone.
    fn complete(&self, thread: &Thread) {
        let namespace = &self.namespace;
        let defines = |which| namespace.get_name(thread, name(thread, which)).is_some();
        if !defines(Name::__doc__) {
            namespace.set_name(thread, name(thread, Name::__doc__), Value::none());
        }
        if defines(Name::__eq__) && !defines(Name::__hash__) {
            namespace.set_name(thread, name(thread, Name::__hash__), Value::none());
        }
    }
}

/// `__name__` of the running code's globals.
fn running_module(thread: &Thread) -> Option<Value> {
    let frame = thread.running();
    // SAFETY: the running frame is initialised while it runs.
    let function = (!frame.is_null()).then(|| unsafe { (*frame).function.clone() }).flatten()?;
    function.downcast::<Function>()?.globals.get_name(thread, name(thread, Name::__name__))
}

/// True if the metaclass has a `mro` of its own.
pub(super) fn has_own_order(thread: &Thread, metaclass: &Class) -> bool {
    if std::ptr::eq(metaclass, builtin::<Class>(thread)) {
        return false;
    }
    let found = metaclass.lookup(thread, name(thread, Name::mro));
    let row = found.as_ref().and_then(Value::downcast::<MethodDescriptor>);
    row.and_then(|row| row.class.downcast::<Class>())
        .is_none_or(|owner| !std::ptr::eq(owner, builtin::<Class>(thread)))
}

/// The order that the metaclass's own `mro` gives, without the class itself.
pub(super) fn ask_order(thread: &Thread, class: &Obj<Class>) -> Result<Vec<Obj<Class>>, Raised> {
    let answer = call::call_method(thread, class.as_value(), Name::mro, &[])?;
    let solid = class.solid();
    let mut order = Vec::new();
    for item in iterate::collect(thread, &answer)? {
        let one = match Obj::<Class>::try_from(item) {
            Ok(one) => one,
            Err(item) => {
                let got = type_name(thread, &item);
                return Err(error::type_error(thread, format!("mro() returned a non-class ('{got}')")));
            }
        };
        if !solid.is_subclass_of(&one.solid()) {
            let got = one.display_name();
            let message = format!("mro() returned base with unsuitable layout ('{got}')");
            return Err(error::type_error(thread, message));
        }
        order.push(one);
    }
    if order.first().is_some_and(|first| first.as_value().is(class.as_value())) {
        order.remove(0);
    }
    Ok(order)
}

/// Calls `__set_name__` of all values that have it.
fn announce_names(thread: &Thread, class: &Obj<Class>) -> Result<(), Raised> {
    let which = name(thread, Name::__set_name__);
    for (title, value) in class.namespace(thread).pairs() {
        if value.downcast::<Function>().is_some() {
            continue;
        }
        let Some(special) = class_of(thread, &value).lookup(thread, which) else { continue };
        let args = [class.as_value().clone(), title.clone()];
        if let Err(raised) = call::call_function_value(thread, &special, &value, &args) {
            let kind = type_name(thread, &value);
            let shown = title.downcast::<Str>().map(|title| crate::pure::text::repr::text(title.as_bytes()));
            let shown = shown.unwrap_or_default();
            let owner = class.display_name();
            notes::add(
                thread,
                &format!("Error calling __set_name__ on '{kind}' instance {shown} in '{owner}'"),
            );
            return Err(raised);
        }
    }
    Ok(())
}

/// Calls `__init_subclass__` of the next class in the order.
fn init_subclass(thread: &Thread, class: &Obj<Class>, keywords: Option<Obj<Dict>>) -> Result<(), Raised> {
    let which = name(thread, Name::__init_subclass__);
    let found = class.lookup_after(thread, class, which).expect("object has one");
    let keywords = keywords.filter(|keywords| keywords.len() != 0);
    if let Some(row) = found.downcast::<crate::object::native::ClassMethodDescriptor>()
        && row.class.is(&Value::from_object(builtin::<Instance>(thread)))
        && keywords.is_none()
    {
        return Ok(());
    }
    let bound = attribute::bind(thread, &found, None, class.as_value())?;
    call::call_spread(thread, &bound, Vec::new(), keywords.as_deref()).map(drop)
}

/// `type.__init__`: everything is done, only the count of arguments is checked.
pub(super) fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (given, keywords) = construct::spread(args.get(1), args.get(2));
    if given.len() == 1 && keywords.is_some_and(|keywords| keywords.len() != 0) {
        return Err(error::type_error(thread, "type.__init__() takes no keyword arguments"));
    }
    if given.len() != 1 && given.len() != 3 {
        return Err(error::type_error(thread, "type.__init__() takes 1 or 3 arguments"));
    }
    Ok(Value::none())
}

/// `type.__call__`
pub(super) fn call(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = args.get(0).downcast::<Class>().expect("the descriptor checked self");
    let (mut values, keywords) = construct::spread(args.get(1), args.get(2));
    let pairs = keywords.map(|keywords| keywords.pairs()).unwrap_or_default();
    if pairs.is_empty() {
        return construct::call_class(thread, class, RawArguments::positional(&values));
    }
    let (titles, named): (Vec<Value>, Vec<Value>) = pairs.into_iter().unzip();
    values.extend(named);
    let titles = Tuple::new(thread, titles);
    construct::call_class(thread, class, RawArguments { values: &values, keywords: Some(&titles) })
}
