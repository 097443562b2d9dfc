//! The class object (`type`): name, bases, method resolution order, namespace, the root of its shapes, and
//! a cache of the special methods found through the order. A change to a class empties the caches of it and its
//! subclasses and gives each a new version.

pub(crate) use super::class_of::{builtin, class_of, class_of_shape, type_name};
pub(crate) use super::class_parts::{ClassParts, Furnish, flag};
use super::dict::Dict;
use super::exception::{Exception, ExceptionKind};
use super::lock::Guarded;
use super::names::name;
use super::special::Special;
use super::str::Str;
use crate::memory::header::{Header, flag as header_flag};
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Layout, Object, layout};
use crate::memory::refcount;
use crate::memory::shape::{RootShape, Shape};
use crate::memory::value::Value;
use crate::thread::{Thread, state};
use std::cell::{Cell, OnceCell};
use std::ptr::NonNull;

/// A class object.
#[repr(C)]
pub(crate) struct Class {
    header: Header,
    version: Cell<u32>,
    /// Flags.
    pub(crate) flags: Cell<u32>,
    /// Layout of the objects.
    pub(crate) layout: &'static Layout,
    /// `__name__`
    pub(crate) name: Guarded<Obj<Str>>,
    /// `__qualname__`
    pub(crate) qualified_name: Guarded<Value>,
    bases: Guarded<Vec<Obj<Class>>>,
    ancestors: Guarded<Vec<Obj<Class>>>,
    namespace: Obj<Dict>,
    /// Who fills the namespace, until it is first looked into.
    pub(crate) pending: Cell<Option<&'static dyn Furnish>>,
    root: OnceCell<Box<Shape>>,
    /// Roots of objects that came from classes with room for more or fewer attributes.
    #[expect(clippy::vec_box, reason = "shapes are known by their address")]
    adopted_roots: Guarded<Vec<Box<Shape>>>,
    special: Guarded<Specials>,
    /// How its objects are made and their attributes read and written, as the protocol floor found out; 0 if it did
    /// not look since the last change.
    pub(crate) access: Cell<u16>,
    /// Classes of exceptions: the built-in one whose fields the objects have.
    pub(crate) exception_kind: Cell<ExceptionKind>,
    subclasses: Guarded<Vec<NonNull<Header>>>,
    /// Number of `__slots__` slots, inherited ones included.
    pub(crate) fixed_slots: u16,
    /// Room for attributes of an object.
    pub(crate) capacity: u16,
    /// The docstring of a built-in class.
    pub(crate) doc: &'static str,
}

layout!(
    Class,
    Kind::Type,
    tracked,
    |class, visit| {
        visit(class.namespace.as_value());
        class.name.with(|name| visit(name.as_value()));
        class.qualified_name.with(|name| visit(name));
        class.bases.with(|bases| bases.iter().for_each(|base| visit(base.as_value())));
        class.ancestors.with(|ancestors| ancestors.iter().for_each(|base| visit(base.as_value())));
        class.special.with(|special| special.found.iter().flatten().for_each(visit));
    },
    |class| {
        class.changed(state::current());
        class.namespace.clear_items();
        drop(class.special.take());
    }
);

/// What is known of the special methods.
struct Specials {
    known: [u64; 2],
    found: [Option<Value>; Special::COUNT],
}

const _: () = assert!(Special::COUNT <= 128);

impl Default for Specials {
    fn default() -> Specials {
        Specials { known: [0; 2], found: [const { None }; Special::COUNT] }
    }
}

impl Drop for Class {
    fn drop(&mut self) {
        let me = NonNull::from(&self.header);
        for base in self.bases.take() {
            base.subclasses.with(|subclasses| subclasses.retain(|other| *other != me));
        }
    }
}

impl Class {
    /// Makes a class. `metaclass` is the shape of the class object itself.
    pub(crate) fn new(thread: &Thread, metaclass: &Shape, parts: ClassParts) -> Obj<Class> {
        let bases = parts.bases.clone();
        let class = heap::new(metaclass, |header| Class {
            header,
            version: Cell::new(thread.interpreter().fresh_version()),
            flags: Cell::new(parts.flags),
            layout: parts.layout,
            name: Guarded::new(parts.name),
            qualified_name: Guarded::new(parts.qualified_name),
            bases: Guarded::new(parts.bases),
            ancestors: Guarded::new(parts.ancestors),
            namespace: parts.namespace,
            pending: Cell::new(None),
            root: OnceCell::new(),
            adopted_roots: Guarded::new(Vec::new()),
            special: Guarded::new(Specials::default()),
            access: Cell::new(0),
            exception_kind: Cell::new(ExceptionKind::BaseException),
            subclasses: Guarded::new(Vec::new()),
            fixed_slots: parts.fixed_slots,
            capacity: parts.capacity,
            doc: parts.doc,
        });
        for base in bases {
            base.subclasses.with(|subclasses| subclasses.push(NonNull::from(class.header())));
        }
        class
    }

    /// Gives the class a root shape that was there before it (`type` alone needs that).
    pub(crate) fn set_root(&self, root: Box<Shape>) {
        root.adopt(NonNull::from(self.header()));
        let fresh = self.root.set(root).is_ok();
        debug_assert!(fresh, "a class gets its root once");
    }

    /// The shape of fresh objects of the class.
    #[inline]
    pub(crate) fn root(&self, thread: &Thread) -> &Shape {
        self.root.get_or_init(|| self.make_root(thread, self.capacity))
    }

    fn make_root(&self, thread: &Thread, capacity: u16) -> Box<Shape> {
        Shape::root(RootShape {
            layout: self.layout,
            class: NonNull::from(self.header()),
            exact: !self.has(flag::HEAP) && self.is_layout_owner(),
            counted: self.has(flag::HEAP),
            has_dict: self.has(flag::HAS_DICT),
            finalizes: self.finalizes(thread),
            fixed: self.fixed_slots,
            capacity,
        })
    }

    /// The root shape for objects with room for `slots` slots in all: those that come from another class.
    pub(crate) fn root_of_capacity(&self, thread: &Thread, slots: u16) -> &Shape {
        if self.root(thread).capacity() == slots {
            return self.root(thread);
        }
        let known = |roots: &mut Vec<Box<Shape>>| {
            roots.iter().find(|root| root.capacity() == slots).map(|root| NonNull::from(&**root))
        };
        let root = self.adopted_roots.with(known).unwrap_or_else(|| {
            let root = self.make_root(thread, slots.saturating_sub(self.fixed_slots));
            let address = NonNull::from(&*root);
            self.adopted_roots.with(|roots| roots.push(root));
            address
        });
        // SAFETY: the boxes live as long as the class.
        unsafe { root.as_ref() }
    }

    /// True if the class is the built-in one that its layout is named after: its nearest base has another.
    fn is_layout_owner(&self) -> bool {
        self.bases.with(|bases| bases.first().is_none_or(|base| !std::ptr::eq(base.layout, self.layout)))
    }

    #[inline(always)]
    pub(crate) fn has(&self, bits: u32) -> bool {
        self.flags.get() & bits != 0
    }

    /// A number that changes with each change of the class or of a base.
    #[inline(always)]
    pub(crate) fn version(&self) -> u32 {
        self.version.get()
    }

    /// The namespace, a dict with str keys.
    #[inline(always)]
    pub(crate) fn namespace(&self, thread: &Thread) -> &Obj<Dict> {
        if self.pending.get().is_some() {
            self.furnish(thread);
        }
        &self.namespace
    }

    #[cold]
    #[inline(never)]
    fn furnish(&self, thread: &Thread) {
        if let Some(pending) = self.pending.take() {
            pending.furnish(thread, &Obj::from_ref(self));
        }
    }

    /// True if its objects are asked before they are freed. No class is furnished to know it.
    fn finalizes(&self, thread: &Thread) -> bool {
        match self.pending.get() {
            _ if self.has(flag::FINALIZES) => true,
            Some(pending) => {
                pending.finalizes()
                    || self.bases.with(|bases| bases.iter().any(|base| base.finalizes(thread)))
            }
            None => self.special(thread, Special::Del).is_some(),
        }
    }

    /// `__bases__`
    pub(crate) fn bases(&self) -> Vec<Obj<Class>> {
        self.bases.get()
    }

    /// `__base__`: the base whose layout this class has.
    pub(crate) fn base(&self) -> Option<Obj<Class>> {
        let mut bases = self.bases.get().into_iter();
        let first = bases.next()?;
        Some(bases.fold(first, |best, base| {
            let (solid, rival) = (best.solid(), base.solid());
            if rival.is_subclass_of(&solid) && !solid.is_subclass_of(&rival) { base } else { best }
        }))
    }

    /// The nearest class in the line of bases that brought a layout, slots or fields of its own.
    pub(crate) fn solid(&self) -> Obj<Class> {
        let mut class = Obj::from_ref(self);
        loop {
            let kind = class.exception_kind.get();
            let brings_fields = !class.has(flag::HEAP)
                && std::ptr::eq(class.layout, Exception::layout())
                && !kind.row().fields.is_empty();
            match class.base() {
                Some(base)
                    if !brings_fields
                        && std::ptr::eq(base.layout, class.layout)
                        && base.fixed_slots == class.fixed_slots =>
                {
                    class = base;
                }
                _ => return class,
            }
        }
    }

    /// `__mro__`
    pub(crate) fn mro(&self) -> Vec<Obj<Class>> {
        let mut all = vec![Obj::from_ref(self)];
        self.ancestors.with(|ancestors| all.extend(ancestors.iter().cloned()));
        all
    }

    /// Sets bases and order anew.
    pub(crate) fn set_bases(&self, thread: &Thread, bases: Vec<Obj<Class>>, ancestors: Vec<Obj<Class>>) {
        let me = NonNull::from(self.header());
        let old = self.bases.with(|now| std::mem::replace(now, bases.clone()));
        for base in &old {
            base.subclasses.with(|subclasses| subclasses.retain(|other| *other != me));
        }
        for base in &bases {
            base.subclasses.with(|subclasses| subclasses.push(me));
        }
        self.ancestors.set(ancestors);
        self.changed(thread);
    }

    /// `__subclasses__()`
    pub(crate) fn subclasses(&self) -> Vec<Obj<Class>> {
        let class = |header: &NonNull<Header>| {
            // SAFETY: a dying class takes itself out of its bases' lists.
            let class = unsafe { header.cast::<Class>().as_ref() };
            (refcount::count(class.header()) > 0).then(|| Obj::from_ref(class))
        };
        self.subclasses.with(|subclasses| subclasses.iter().filter_map(class).collect())
    }

    /// True if this class is `other` or derives from it (by the method resolution order).
    #[inline]
    pub(crate) fn is_subclass_of(&self, other: &Class) -> bool {
        std::ptr::eq(self, other)
            || self.ancestors.with(|all| all.iter().any(|one| std::ptr::eq::<Class>(&**one, other)))
    }

    /// Looks a name up along the method resolution order.
    #[inline]
    pub(crate) fn lookup(&self, thread: &Thread, name: &Value) -> Option<Value> {
        match thread.interpreter().lookups.get(self.version(), name.bits()) {
            Some(found) => found,
            None => self.lookup_slowly(thread, name),
        }
    }

    #[inline(never)]
    fn lookup_slowly(&self, thread: &Thread, name: &Value) -> Option<Value> {
        let found = self.lookup_with_owner(thread, name).map(|(value, _)| value);
        if name.header().is_some_and(|header| header.has(header_flag::INTERNED)) {
            thread.interpreter().lookups.put(self.version(), name.bits(), &found);
        }
        found
    }

    /// The same, with the class that has it.
    pub(crate) fn lookup_with_owner(&self, thread: &Thread, name: &Value) -> Option<(Value, Obj<Class>)> {
        if let Some(value) = self.namespace(thread).get_name(thread, name) {
            return Some((value, Obj::from_ref(self)));
        }
        if self.ancestors.with(|ancestors| ancestors.iter().any(|class| class.pending.get().is_some())) {
            self.mro().iter().for_each(|class| class.furnish(thread));
        }
        self.ancestors.with(|ancestors| {
            ancestors.iter().find_map(|class| Some((class.namespace.get_name(thread, name)?, class.clone())))
        })
    }

    /// Looks a name up behind `after` in the method resolution order: what `super()` does.
    pub(crate) fn lookup_after(&self, thread: &Thread, after: &Class, name: &Value) -> Option<Value> {
        let mro = self.mro();
        let at = mro.iter().position(|class| std::ptr::eq::<Class>(&**class, after))?;
        mro[at + 1..].iter().find_map(|class| class.namespace(thread).get_name(thread, name))
    }

    /// The special method of this class, as it stands in the class that defines it.
    #[inline]
    pub(crate) fn special(&self, thread: &Thread, which: Special) -> Option<Value> {
        let (word, bit) = (which as usize / 64, 1u64 << (which as usize % 64));
        let known = self
            .special
            .with(|special| (special.known[word] & bit != 0).then(|| special.found[which as usize].clone()));
        match known {
            Some(found) => found,
            None => self.find_special(thread, which, word, bit),
        }
    }

    #[cold]
    fn find_special(&self, thread: &Thread, which: Special, word: usize, bit: u64) -> Option<Value> {
        let found = self.lookup(thread, name(thread, which.name()));
        let old = self.special.with(|special| {
            special.known[word] |= bit;
            std::mem::replace(&mut special.found[which as usize], found.clone())
        });
        drop(old);
        found
    }

    /// To be called after each change of the namespace or the bases.
    pub(crate) fn changed(&self, thread: &Thread) {
        let mut known = Vec::new();
        self.forget(thread, &mut known);
        drop(known);
    }

    /// Forgets what is known of the class and its subclasses. What falls out of the caches is the caller's to drop,
    /// when none of the classes answers from a cache any more.
    fn forget(&self, thread: &Thread, known: &mut Vec<Specials>) {
        self.version.set(thread.interpreter().fresh_version());
        self.access.set(0);
        known.push(self.special.take());
        let finalizes = self.finalizes(thread);
        if let Some(root) = self.root.get() {
            root.class_changed(finalizes);
        }
        self.adopted_roots.with(|roots| roots.iter().for_each(|root| root.class_changed(finalizes)));
        for class in self.subclasses() {
            class.forget(thread, known);
        }
    }

    /// Sets an attribute of the class itself.
    pub(crate) fn set(&self, thread: &Thread, name: &Value, value: Value) {
        let old = self.namespace(thread).replace_name(thread, name, value);
        self.changed(thread);
        drop(old);
    }

    /// Deletes an attribute of the class itself; false if there is none.
    pub(crate) fn remove(&self, thread: &Thread, name: &Value) -> bool {
        let old = self.namespace(thread).remove_name(thread, name);
        if old.is_some() {
            self.changed(thread);
        }
        old.is_some()
    }
}
