//! Making and freeing objects.
//!
//! An object is one allocation: the slots its shape asks for, the header, the struct, its tail. The last
//! `decrement` comes here: `__del__` and weak references first (they may bring the object back), then the
//! payload, the slots and the class reference are dropped and the memory goes back. Objects that die
//! while others die are nested only to a bounded depth; beyond it they wait in a list, so that a chain of a
//! million links falls without recursion.

use super::collector::Collector;
use super::header::{Header, flag};
use super::layout::{Layout, Object};
use super::refcount;
use super::shape::{Shape, slots};
use super::small;
use super::value::Value;
use std::alloc::{Layout as MemoryLayout, handle_alloc_error};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::marker::PhantomData;
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::OnceLock;

/// What upper floors do when an object dies.
pub(crate) struct Hooks {
    /// Calls `__del__`; what it raises is reported as unraisable.
    pub(crate) finalize: fn(&Value),
    /// Clears the weak references to an object and calls their callbacks.
    pub(crate) clear_weak_references: fn(&Header),
}

/// Set once, before the first object dies.
pub(crate) static HOOKS: OnceLock<Hooks> = OnceLock::new();

/// How deep deaths nest before they wait in a list.
const NESTED_DEATHS: u32 = 50;

/// What the memory of the dead is filled with in debug builds: no count, no pointer and no shape looks like it.
const POISON: u8 = 0xDB;

/// One interpreter's heap: the collector's lists and what is in progress.
#[derive(Default)]
pub(crate) struct Heap {
    pub(crate) collector: Collector,
    nested: Cell<u32>,
    waiting: RefCell<Vec<NonNull<Header>>>,
    census: RefCell<Option<HashSet<usize>>>,
    counts_census: Cell<bool>,
}

thread_local! {
    static CURRENT: Cell<*const Heap> = const { Cell::new(std::ptr::null()) };
}

/// Makes `heap` the heap of this operating-system thread.
///
/// # Safety
/// `heap` outlives its use by this thread.
pub(crate) unsafe fn enter(heap: *const Heap) {
    CURRENT.set(heap);
}

/// This operating-system thread makes and frees no more objects: what it keeps for new ones goes back.
pub(crate) fn leave() {
    small::drain();
}

/// The heap of this thread.
#[inline(always)]
pub(crate) fn current() -> &'static Heap {
    // SAFETY: a thread enters a heap before it makes objects and leaves only after its last one died.
    unsafe { &*CURRENT.get() }
}

impl Heap {
    /// The running thread lets go of the heap: how deep its deaths are nested, for when it comes back.
    pub(crate) fn pause(&self) -> u32 {
        self.nested.replace(0)
    }

    /// A thread goes on where it paused.
    pub(crate) fn resume(&self, nested: u32) {
        self.nested.set(nested);
    }

    /// From now on counts which objects are alive, for the leak check.
    pub(crate) fn start_census(&self) {
        *self.census.borrow_mut() = Some(HashSet::new());
        self.counts_census.set(true);
    }

    /// The objects alive that were made since the census started.
    pub(crate) fn alive(&self) -> Vec<NonNull<Header>> {
        let census = self.census.borrow();
        let objects = census.iter().flatten();
        objects.filter_map(|address| NonNull::new(std::ptr::with_exposed_provenance_mut(*address))).collect()
    }

    #[cold]
    fn note(&self, object: NonNull<Header>, born: bool) {
        if let Some(census) = self.census.borrow_mut().as_mut() {
            let address = object.as_ptr().expose_provenance();
            if born {
                census.insert(address)
            } else {
                census.remove(&address)
            };
        }
    }
}

/// A reference to an object whose Rust type is known.
#[repr(transparent)]
pub(crate) struct Obj<T: Object> {
    value: Value,
    object: PhantomData<T>,
}

impl<T: Object> Obj<T> {
    /// A new reference to an object.
    pub(crate) fn from_ref(object: &T) -> Obj<T> {
        Obj { value: Value::from_object(object), object: PhantomData }
    }

    /// The value as a `T`, if it is one.
    pub(crate) fn try_from(value: Value) -> Result<Obj<T>, Value> {
        if value.downcast::<T>().is_some() { Ok(Obj { value, object: PhantomData }) } else { Err(value) }
    }

    /// The reference as a value.
    #[inline(always)]
    pub(crate) fn into_value(self) -> Value {
        self.value
    }

    /// The reference as a value, borrowed.
    #[inline(always)]
    pub(crate) fn as_value(&self) -> &Value {
        &self.value
    }

    /// Makes the object live for ever.
    pub(crate) fn make_immortal(&self) {
        let header = self.header();
        header.set(flag::IMMORTAL);
        refcount::revive(header, refcount::IMMORTAL_COUNT);
    }
}

impl<T: Object> Clone for Obj<T> {
    fn clone(&self) -> Obj<T> {
        Obj { value: self.value.clone(), object: PhantomData }
    }
}

impl<T: Object> Deref for Obj<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        let header = self.value.header().expect("an Obj holds an object");
        // SAFETY: an `Obj` is only made of objects of layout `T`.
        unsafe { &*std::ptr::from_ref(header).cast::<T>() }
    }
}

impl<T: Object> From<Obj<T>> for Value {
    #[inline(always)]
    fn from(object: Obj<T>) -> Value {
        object.value
    }
}

fn memory_layout(prefix: usize, size: usize) -> MemoryLayout {
    small::layout(prefix + size)
}

/// Makes an object without a tail.
#[inline]
pub(crate) fn new<T: Object>(shape: &Shape, make: impl FnOnce(Header) -> T) -> Obj<T> {
    new_with_tail(shape, 0, make, |_| ())
}

/// Makes an object with `tail` bytes behind the struct, which `fill` writes.
#[inline]
pub(crate) fn new_with_tail<T: Object>(
    shape: &Shape,
    tail: usize,
    make: impl FnOnce(Header) -> T,
    fill: impl FnOnce(*mut u8),
) -> Obj<T> {
    debug_assert!(std::ptr::eq(shape.layout, T::layout()));
    let prefix = usize::from(shape.prefix) * 8;
    let layout = memory_layout(prefix, size_of::<T>() + tail);
    let (count, owner, second) = refcount::fresh();
    let header = Header::new(NonNull::from(shape), count, owner, second);
    // SAFETY: the size is not zero (every object has a header); the slots are zeroed (no values), the struct
    // and then the tail are written before anybody sees the object; the class is counted for it.
    let object = unsafe {
        let memory = small::take(layout);
        if memory.is_null() {
            handle_alloc_error(layout);
        }
        std::ptr::write_bytes(memory, 0, prefix);
        let object = memory.add(prefix).cast::<T>();
        object.write(make(header));
        fill(object.add(1).cast::<u8>());
        if shape.counted_class {
            refcount::increment(shape.class().as_ref());
        }
        NonNull::new_unchecked(object.cast::<Header>())
    };
    let heap = current();
    if T::TRACKED || shape.prefix != 0 {
        heap.collector.track(object);
    }
    if heap.counts_census.get() {
        heap.note(object, true);
    }
    // SAFETY: the fresh count of one is this reference.
    Obj { value: unsafe { Value::from_owned(object) }, object: PhantomData }
}

/// The bytes behind an object's struct.
#[inline(always)]
pub(crate) fn tail<T: Object>(object: &T) -> *mut u8 {
    // SAFETY: one past the struct is still in (or just at the end of) the allocation.
    unsafe { std::ptr::from_ref(object).add(1).cast_mut().cast::<u8>() }
}

/// Moves an untracked object to a place with another size of tail; `None` if there is no memory.
///
/// # Safety
/// The object is untracked, without slots, and this is its only reference; the caller brings what `tail()` answers up
/// to date.
pub(crate) unsafe fn resize_tail<T: Object>(object: Obj<T>, tail: usize) -> Option<Obj<T>> {
    let heap = current();
    let old = memory_layout(0, size_of::<T>() + object.tail());
    let pointer = object.value.into_owned().expect("an Obj holds an object");
    if heap.counts_census.get() {
        heap.note(pointer, false);
    }
    // SAFETY: the object was allocated with this layout.
    let moved =
        unsafe { small::resize(pointer.as_ptr().cast::<u8>(), old, memory_layout(0, size_of::<T>() + tail)) };
    let moved = NonNull::new(moved.cast::<Header>())?;
    if heap.counts_census.get() {
        heap.note(moved, true);
    }
    // SAFETY: the one reference moved with the object.
    Some(Obj { value: unsafe { Value::from_owned(moved) }, object: PhantomData })
}

/// Frees an object whose count reached zero, unless it is immortal or comes back.
///
/// # Safety
/// Nobody has a reference.
#[cold]
#[inline(never)]
pub(in crate::memory) unsafe fn release(object: NonNull<Header>) {
    // SAFETY: the memory is there until `free`.
    let header = unsafe { object.as_ref() };
    if header.has(flag::IMMORTAL) {
        refcount::revive(header, refcount::IMMORTAL_COUNT);
        return;
    }
    let heap = current();
    if heap.nested.get() >= NESTED_DEATHS {
        heap.waiting.borrow_mut().push(object);
        return;
    }
    heap.nested.set(heap.nested.get() + 1);
    // SAFETY: passed on.
    unsafe { bury(heap, object) };
    heap.nested.set(heap.nested.get() - 1);
    if heap.nested.get() == 0 {
        loop {
            let next = heap.waiting.borrow_mut().pop();
            let Some(next) = next else { break };
            heap.nested.set(1);
            // SAFETY: it waited since its count reached zero.
            unsafe { bury(heap, next) };
            heap.nested.set(0);
        }
    }
}

unsafe fn bury(heap: &Heap, object: NonNull<Header>) {
    // SAFETY: the memory is there until the end of this function.
    let header = unsafe { object.as_ref() };
    let shape = header.shape();
    if (shape.finalizes.get() || header.has(flag::WEAKLY_REFERENCED)) && !say_farewell(object) {
        return;
    }
    if header.is_tracked() {
        heap.collector.untrack(header);
    }
    if heap.counts_census.get() {
        heap.note(object, false);
    }
    let layout: &'static Layout = shape.layout;
    let prefix = usize::from(shape.prefix);
    let class = shape.class();
    let counted = shape.counted_class;
    // SAFETY: nobody has a reference, so the payload, then the slots, then the class reference are dropped once;
    // the layout is the one it was allocated with.
    unsafe {
        let size = layout.size + (layout.tail)(header);
        (layout.drop_payload)(object);
        for index in 0..prefix.saturating_sub(1) {
            drop((*slots::cell(header, index).get()).take());
        }
        if prefix != 0 {
            drop((*slots::dictionary(header).get()).take());
        }
        let memory = object.as_ptr().cast::<u8>().sub(prefix * 8);
        if cfg!(debug_assertions) {
            std::ptr::write_bytes(memory, POISON, prefix * 8 + size);
        }
        small::give(memory, memory_layout(prefix * 8, size));
        if counted {
            refcount::decrement(class);
        }
    }
}

/// Runs `__del__` and clears weak references; false if the object came back to life.
#[cold]
fn say_farewell(object: NonNull<Header>) -> bool {
    // SAFETY: the memory is there until `bury` frees it.
    let header = unsafe { object.as_ref() };
    let hooks = HOOKS.get().expect("the hooks are set at start-up");
    if header.shape().finalizes.get() && !header.has(flag::FINALIZED) {
        header.set(flag::FINALIZED);
        refcount::revive(header, 1);
        // SAFETY: the revived count of one is this reference.
        let value = unsafe { Value::from_owned(object) };
        (hooks.finalize)(&value);
        let back = refcount::count(header) > 1;
        if back {
            return false;
        }
        std::mem::forget(value);
        refcount::revive(header, 0);
    }
    if header.has(flag::WEAKLY_REFERENCED) {
        (hooks.clear_weak_references)(header);
    }
    true
}
