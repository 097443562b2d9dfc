//! The tuple object: its items stand right behind the struct.

use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;

/// A tuple object.
#[repr(C)]
pub(crate) struct Tuple {
    header: Header,
    length: usize,
}

layout!(
    Tuple,
    Kind::Tuple,
    tracked,
    |tuple, visit| tuple.items().iter().for_each(visit),
    |_tuple| (),
    tail | tuple | tuple.length * size_of::<Value>()
);

impl Drop for Tuple {
    /// The last item goes first, as in CPython.
    fn drop(&mut self) {
        let items = heap::tail(self).cast::<Value>();
        for at in (0..self.length).rev() {
            // SAFETY: the items were written when the tuple was made and are dropped with it, each once.
            unsafe { std::ptr::drop_in_place(items.add(at)) };
        }
    }
}

impl Tuple {
    /// A tuple of these items. The empty one is shared.
    pub(crate) fn new(thread: &Thread, items: Vec<Value>) -> Obj<Tuple> {
        if items.is_empty() {
            return Tuple::empty(thread);
        }
        Tuple::with_shape(thread.root::<Tuple>(), items)
    }

    /// The empty tuple.
    pub(crate) fn empty(thread: &Thread) -> Obj<Tuple> {
        let shared = thread.interpreter().extension::<EmptyTuple>();
        shared
            .0
            .get_or_init(|| {
                let empty = Tuple::with_shape(thread.root::<Tuple>(), Vec::new());
                empty.make_immortal();
                empty
            })
            .clone()
    }

    /// An instance of a class with the layout of tuple.
    pub(crate) fn with_shape(shape: &Shape, items: Vec<Value>) -> Obj<Tuple> {
        let length = items.len();
        heap::new_with_tail(
            shape,
            length * size_of::<Value>(),
            |header| Tuple { header, length },
            |tail| {
                let mut items = std::mem::ManuallyDrop::new(items);
                // SAFETY: the tail has room for the items, which move there; the vector frees its memory only.
                unsafe {
                    std::ptr::copy_nonoverlapping(items.as_ptr(), tail.cast::<Value>(), length);
                    drop(Vec::from_raw_parts(items.as_mut_ptr(), 0, items.capacity()));
                }
            },
        )
    }

    /// The items.
    #[inline(always)]
    pub(crate) fn items(&self) -> &[Value] {
        // SAFETY: they were written when the tuple was made.
        unsafe { std::slice::from_raw_parts(heap::tail(self).cast::<Value>(), self.length) }
    }
}

#[derive(Default)]
struct EmptyTuple(std::cell::OnceCell<Obj<Tuple>>);

/// A tuple of two.
pub(crate) fn pair(thread: &Thread, first: Value, second: Value) -> Value {
    Tuple::new(thread, vec![first, second]).into_value()
}
