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
        let mut items = std::mem::ManuallyDrop::new(items);
        // SAFETY: the items move into the tuple; the vector frees its memory only.
        unsafe {
            let tuple = Tuple::of_moved(shape, items.as_ptr(), items.len());
            drop(Vec::from_raw_parts(items.as_mut_ptr(), 0, items.capacity()));
            tuple
        }
    }

    /// A tuple of the items in an array, which is left alone from here on.
    pub(crate) fn of<const N: usize>(thread: &Thread, items: [Value; N]) -> Obj<Tuple> {
        let items = std::mem::ManuallyDrop::new(items);
        // SAFETY: the items move into the tuple.
        unsafe { Tuple::of_moved(thread.root::<Tuple>(), items.as_ptr(), N) }
    }

    /// A tuple of values that move into it bit by bit.
    ///
    /// # Safety
    /// `items` points to `length` values, which nobody uses or drops any more.
    #[inline]
    pub(crate) unsafe fn of_moved(shape: &Shape, items: *const Value, length: usize) -> Obj<Tuple> {
        heap::new_with_tail(
            shape,
            length * size_of::<Value>(),
            |header| Tuple { header, length },
            // SAFETY: the tail has room for the items; the contract.
            |tail| unsafe { std::ptr::copy_nonoverlapping(items, tail.cast::<Value>(), length) },
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
    Tuple::of(thread, [first, second]).into_value()
}
