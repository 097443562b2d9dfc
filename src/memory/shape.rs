//! Shapes (hidden classes): the layout, the class and the attribute slots of an object in one pointer.
//!
//! Each class owns a tree of shapes. Its root has no attributes; storing a new attribute moves the
//! object to the child for that name, so that objects built alike share one shape, and one compare of the
//! pointer proves where an attribute is. The slots stand *before* the header, so that they have
//! the same place whatever the layout behind the header is:
//!
//! | words before the header | what |
//! |---|---|
//! | 1 | the object's own dict, once it has one (`dictionary`), else empty |
//! | 2 .. 2 + capacity | slots, the first nearest to the header |
//!
//! An object that got more attributes than its class has room for, lost one, or was asked for its
//! `__dict__`, keeps them in a real dict from then on and has its class's `dict_shape`. Slots named in
//! `__slots__` come first in every shape of the class and have no names here: member descriptors know them.

use super::header::Header;
use super::layout::{Kind, Layout};
use super::value::Value;
use std::cell::{Cell, OnceCell, UnsafeCell};
use std::collections::HashMap;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// How the attributes of an object are kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Storage {
    /// It has none of its own (built-in objects, classes with `__slots__` and no `__dict__`).
    None,
    /// In slots, by this shape's names.
    Slots,
    /// In the dict one word before the header.
    Dict,
}

/// The hidden class of an object. Owned by its class, which outlives its objects.
pub(crate) struct Shape {
    /// The layout's kind.
    pub(crate) kind: Kind,
    /// The class is the built-in one of this layout, not a subclass.
    pub(crate) exact: bool,
    /// The class defines `__del__`.
    pub(crate) finalizes: Cell<bool>,
    /// Where attributes are.
    pub(crate) storage: Storage,
    /// A number that no other shape has, and this one only until its class changes: what inline caches compare.
    version: Cell<u32>,
    /// The class is on the heap: objects count a reference to it.
    pub(crate) counted_class: bool,
    /// Words before the header: 0, or 1 + the capacity.
    pub(crate) prefix: u16,
    /// Slots in use, those of `__slots__` included.
    pub(crate) used: u16,
    /// The layout.
    pub(crate) layout: &'static Layout,
    /// The class object.
    class: Cell<NonNull<Header>>,
    /// The name of the last slot, and the shape without it.
    last: Option<(Value, NonNull<Shape>)>,
    index: OnceCell<HashMap<u64, u16>>,
    children: UnsafeCell<Vec<(u64, Box<Shape>)>>,
    dict_shape: OnceCell<Box<Shape>>,
}

/// What a class asks of its root shape.
pub(crate) struct RootShape {
    /// The layout of the objects.
    pub(crate) layout: &'static Layout,
    /// The class.
    pub(crate) class: NonNull<Header>,
    /// The class is the built-in one of the layout.
    pub(crate) exact: bool,
    /// The objects count a reference to the class.
    pub(crate) counted: bool,
    /// The objects have a `__dict__`.
    pub(crate) has_dict: bool,
    /// The class defines `__del__`.
    pub(crate) finalizes: bool,
    /// Slots of `__slots__`, inherited ones included.
    pub(crate) fixed: u16,
    /// Room for attributes beyond those.
    pub(crate) capacity: u16,
}

/// Shapes with more names than this look them up in a hash table.
const LINEAR: u16 = 8;

impl Shape {
    /// The root of a class's tree.
    pub(crate) fn root(ask: RootShape) -> Box<Shape> {
        let slots = ask.fixed + if ask.has_dict { ask.capacity } else { 0 };
        Box::new(Shape {
            kind: ask.layout.kind,
            exact: ask.exact,
            finalizes: Cell::new(ask.finalizes),
            version: Cell::new(fresh_version()),
            storage: if ask.has_dict { Storage::Slots } else { Storage::None },
            counted_class: ask.counted,
            prefix: if slots == 0 && !ask.has_dict { 0 } else { 1 + slots },
            used: ask.fixed,
            layout: ask.layout,
            class: Cell::new(ask.class),
            last: None,
            index: OnceCell::new(),
            children: UnsafeCell::new(Vec::new()),
            dict_shape: OnceCell::new(),
        })
    }

    /// The class object.
    #[inline(always)]
    pub(crate) fn class(&self) -> NonNull<Header> {
        self.class.get()
    }

    /// Names the class of a root that was made before its class: only `type` is its own class's first object.
    pub(crate) fn adopt(&self, class: NonNull<Header>) {
        self.class.set(class);
    }

    /// Slots there is room for.
    pub(crate) fn capacity(&self) -> u16 {
        self.prefix.saturating_sub(1)
    }

    /// The slot of the attribute with this interned name.
    pub(crate) fn slot(&self, name: &Value) -> Option<u16> {
        if self.used <= LINEAR {
            let mut shape = self;
            while let Some((last, parent)) = &shape.last {
                if last.is(name) {
                    return Some(shape.used - 1);
                }
                // SAFETY: parents own their children.
                shape = unsafe { parent.as_ref() };
            }
            return None;
        }
        self.index
            .get_or_init(|| self.names().iter().map(|(name, slot)| (name.bits(), *slot)).collect())
            .get(&name.bits())
            .copied()
    }

    /// The names and their slots, in the order of assignment.
    pub(crate) fn names(&self) -> Vec<(Value, u16)> {
        let mut names = Vec::new();
        let mut shape = self;
        while let Some((last, parent)) = &shape.last {
            names.push((last.clone(), shape.used - 1));
            // SAFETY: parents own their children.
            shape = unsafe { parent.as_ref() };
        }
        names.reverse();
        names
    }

    /// The shape with one more attribute, if there is room for it.
    pub(crate) fn with(&self, name: &Value) -> Option<&Shape> {
        if self.storage != Storage::Slots || self.used >= self.capacity() {
            return None;
        }
        // SAFETY: the reference ends before anything else can reach this shape's children.
        let children = unsafe { &mut *self.children.get() };
        let at = match children.iter().position(|(bits, _)| *bits == name.bits()) {
            Some(at) => at,
            None => {
                let child = Shape {
                    last: Some((name.clone(), NonNull::from(self))),
                    used: self.used + 1,
                    ..self.bare(Storage::Slots)
                };
                children.push((name.bits(), Box::new(child)));
                children.len() - 1
            }
        };
        Some(&children[at].1)
    }

    /// The shape of this class's objects that keep their attributes in a dict.
    pub(crate) fn dict_shape(&self) -> &Shape {
        if let Some((_, parent)) = &self.last {
            // SAFETY: parents own their children.
            return unsafe { parent.as_ref() }.dict_shape();
        }
        self.dict_shape.get_or_init(|| Box::new(self.bare(Storage::Dict)))
    }

    fn bare(&self, storage: Storage) -> Shape {
        Shape {
            finalizes: self.finalizes.clone(),
            version: Cell::new(fresh_version()),
            class: self.class.clone(),
            storage,
            last: None,
            index: OnceCell::new(),
            children: UnsafeCell::new(Vec::new()),
            dict_shape: OnceCell::new(),
            ..*self
        }
    }

    /// The number inline caches compare.
    #[inline(always)]
    pub(crate) fn version(&self) -> u32 {
        self.version.get()
    }

    /// Tells the whole tree that its class changed, and whether it has a `__del__` now.
    pub(crate) fn class_changed(&self, finalizes: bool) {
        self.finalizes.set(finalizes);
        self.version.set(fresh_version());
        // SAFETY: nothing in the walk adds children.
        for (_, child) in unsafe { &*self.children.get() } {
            child.class_changed(finalizes);
        }
        if let Some(shape) = self.dict_shape.get() {
            shape.class_changed(finalizes);
        }
    }
}

static NEXT_VERSION: AtomicU32 = AtomicU32::new(1);

fn fresh_version() -> u32 {
    let version = NEXT_VERSION.fetch_add(1, Relaxed);
    assert!(version != u32::MAX, "four billion shapes are more than a run makes");
    version
}

/// The words before an object's header.
pub(crate) mod slots {
    use super::{Header, Value};
    use std::cell::UnsafeCell;

    /// The slot cell `index` of an object whose shape has it.
    ///
    /// # Safety
    /// `index` is below the shape's capacity.
    #[inline(always)]
    pub(crate) unsafe fn cell(object: &Header, index: usize) -> &UnsafeCell<Option<Value>> {
        // SAFETY: the heap allocated `prefix` words before the header.
        unsafe { &*std::ptr::from_ref(object).cast::<UnsafeCell<Option<Value>>>().sub(2 + index) }
    }

    /// The word that holds the object's own dict.
    ///
    /// # Safety
    /// The shape's prefix is not 0.
    #[inline(always)]
    pub(crate) unsafe fn dictionary(object: &Header) -> &UnsafeCell<Option<Value>> {
        // SAFETY: as above.
        unsafe { &*std::ptr::from_ref(object).cast::<UnsafeCell<Option<Value>>>().sub(1) }
    }

    /// A new reference to what slot `index` holds.
    #[inline(always)]
    pub(crate) fn get(object: &Header, index: usize) -> Option<Value> {
        debug_assert!(index < usize::from(object.shape().capacity()));
        // SAFETY: the index is in the shape's capacity; the clone ends the borrow at once.
        unsafe { (*cell(object, index).get()).clone() }
    }

    /// Puts a value into slot `index` and hands out the old one.
    #[inline(always)]
    pub(crate) fn replace(object: &Header, index: usize, value: Option<Value>) -> Option<Value> {
        debug_assert!(index < usize::from(object.shape().capacity()));
        // SAFETY: as above; nothing runs between the read and the write.
        unsafe { std::mem::replace(&mut *cell(object, index).get(), value) }
    }

    /// The object's own dict, if it has one.
    #[inline]
    pub(crate) fn dict(object: &Header) -> Option<Value> {
        if object.shape().prefix == 0 {
            return None;
        }
        // SAFETY: the prefix is not 0.
        unsafe { (*dictionary(object).get()).clone() }
    }

    /// Sets or takes away the object's own dict and hands out the old one.
    pub(crate) fn replace_dict(object: &Header, dict: Option<Value>) -> Option<Value> {
        assert!(object.shape().prefix != 0, "only objects with slots have a dict");
        // SAFETY: the prefix is not 0.
        unsafe { std::mem::replace(&mut *dictionary(object).get(), dict) }
    }
}
