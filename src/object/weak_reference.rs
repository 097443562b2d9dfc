//! Weak references: `weakref.ref` and the two proxies. The interpreter's table knows, by the address of
//! an object, which weak references point to it; it owns none of them, and a reference that dies
//! takes itself out.

use super::lock::Guarded;
use crate::memory::header::{Header, flag};
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::refcount;
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::{Thread, state};
use std::cell::Cell;
use std::ptr::NonNull;

/// What a weak reference points to, and what is called when that dies.
pub(crate) struct Link {
    target: Cell<Option<NonNull<Header>>>,
    /// The callback, until it was called.
    pub(crate) callback: Guarded<Option<Value>>,
}

impl Link {
    /// The object, if it is alive.
    pub(crate) fn get(&self) -> Option<Value> {
        // SAFETY: an object that dies clears its links first, so the target is still there; one whose count
        // is zero already only waits for its burial.
        let header = unsafe { self.target.get()?.as_ref() };
        (refcount::count(header) > 0 || header.has(flag::IMMORTAL)).then(|| Value::from_header(header))
    }

    /// True if it points to nothing any more.
    pub(crate) fn is_dead(&self) -> bool {
        self.get().is_none()
    }
}

macro_rules! weak_layouts {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[repr(C)]
        pub(crate) struct $name {
            header: Header,
            /// Where it points.
            pub(crate) link: Link,
            /// The target's hash, once asked for.
            pub(crate) hash: Cell<Option<i64>>,
        }

        layout!(
            $name,
            Kind::Other,
            tracked,
            |reference, visit| reference.link.callback.with(|callback| callback.iter().for_each(visit)),
            |reference| {
                forget(&reference.header, &reference.link);
                drop(reference.link.callback.take());
            }
        );

        impl Drop for $name {
            fn drop(&mut self) {
                forget(&self.header, &self.link);
            }
        }

        impl $name {
            /// A weak reference to `target` of this class's shape.
            pub(crate) fn with_shape(
                thread: &Thread,
                shape: &Shape,
                target: &Header,
                callback: Option<Value>,
            ) -> Obj<$name> {
                let link = Link { target: Cell::new(Some(NonNull::from(target))), callback: Guarded::new(callback) };
                let made = heap::new(shape, |header| $name { header, link, hash: Cell::new(None) });
                enter(thread, target, made.header());
                made
            }
        }
    )*};
}

weak_layouts! {
    /// `weakref.ref`
    WeakReference;
    /// `weakref.proxy` of an object that cannot be called.
    WeakProxy;
    /// `weakref.proxy` of a callable.
    WeakCallableProxy;
}

fn link_in(header: &Header) -> Option<&Link> {
    let layout = header.shape().layout;
    let address = std::ptr::from_ref(header);
    // SAFETY: the layout's address says which struct the header belongs to.
    unsafe {
        if std::ptr::eq(layout, WeakReference::layout()) {
            Some(&(*address.cast::<WeakReference>()).link)
        } else if std::ptr::eq(layout, WeakProxy::layout()) {
            Some(&(*address.cast::<WeakProxy>()).link)
        } else if std::ptr::eq(layout, WeakCallableProxy::layout()) {
            Some(&(*address.cast::<WeakCallableProxy>()).link)
        } else {
            None
        }
    }
}

/// The link of any kind of weak reference.
pub(crate) fn link_of(value: &Value) -> Option<&Link> {
    value.header().and_then(link_in)
}

fn key(target: &Header) -> usize {
    std::ptr::from_ref(target).addr()
}

fn enter(thread: &Thread, target: &Header, reference: &Header) {
    target.set(flag::WEAKLY_REFERENCED);
    let mut table = thread.interpreter().weak_references.borrow_mut();
    table.entry(key(target)).or_default().push(NonNull::from(reference));
}

fn forget(reference: &Header, link: &Link) {
    let Some(target) = link.target.take() else { return };
    let mut table = state::current().interpreter().weak_references.borrow_mut();
    // SAFETY: the target clears its links before it is freed, so it is still there.
    let target = unsafe { target.as_ref() };
    if let Some(references) = table.get_mut(&key(target)) {
        references.retain(|other| *other != NonNull::from(reference));
        if references.is_empty() {
            table.remove(&key(target));
            target.unset(flag::WEAKLY_REFERENCED);
        }
    }
}

/// The weak references to an object, oldest first.
pub(crate) fn references_to(thread: &Thread, target: &Value) -> Vec<Value> {
    let Some(header) = target.header().filter(|header| header.has(flag::WEAKLY_REFERENCED)) else {
        return Vec::new();
    };
    let table = thread.interpreter().weak_references.borrow();
    let alive = |reference: &NonNull<Header>| {
        // SAFETY: a reference that dies takes itself out of the table.
        let reference = unsafe { reference.as_ref() };
        (refcount::count(reference) > 0).then(|| Value::from_header(reference))
    };
    table.get(&key(header)).into_iter().flatten().filter_map(alive).collect()
}

/// Cuts all links to a dying object; the references that have a callback, newest first.
pub(crate) fn cut(thread: &Thread, target: &Header) -> Vec<Value> {
    target.unset(flag::WEAKLY_REFERENCED);
    let references =
        thread.interpreter().weak_references.borrow_mut().remove(&key(target)).unwrap_or_default();
    let mut with_callback = Vec::new();
    for reference in references.into_iter().rev() {
        // SAFETY: a reference that dies takes itself out of the table, so this one is alive or waits for its burial.
        let header = unsafe { reference.as_ref() };
        let Some(link) = link_in(header) else { continue };
        link.target.set(None);
        if refcount::count(header) > 0 && link.callback.with(|callback| callback.is_some()) {
            with_callback.push(Value::from_header(header));
        }
    }
    with_callback
}
