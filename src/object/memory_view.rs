//! The memoryview object: a look at another object's memory as items in one or more dimensions.

use super::buffer::Buffer;
use super::lock::Guarded;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::value::Value;
use crate::thread::Thread;
use std::cell::Cell;

/// What a view shows: items of a format, in lines of `shape` items that stand `strides` bytes apart.
#[derive(Clone)]
pub(crate) struct Window {
    /// The memory.
    pub(crate) buffer: Buffer,
    /// The byte of the memory at which the first item stands.
    pub(crate) start: usize,
    /// The format of an item.
    pub(crate) format: String,
    /// Bytes an item.
    pub(crate) item_size: usize,
    /// Items in each dimension.
    pub(crate) shape: Vec<usize>,
    /// Bytes from one item to the next in each dimension.
    pub(crate) strides: Vec<isize>,
    /// Whether it may not be written through.
    pub(crate) read_only: bool,
}

/// A memoryview object.
#[repr(C)]
pub(crate) struct MemoryView {
    header: Header,
    /// What it shows; empty once released.
    pub(crate) window: Guarded<Option<Window>>,
    /// How many look through this view.
    pub(crate) exports: Cell<usize>,
    /// The hash, once computed; -1 before.
    pub(crate) hash: Cell<i64>,
}

layout!(
    MemoryView,
    Kind::Other,
    tracked,
    |view, visit| view.window.with(|window| window.iter().for_each(|window| visit(window.buffer.owner()))),
    |view| drop(view.window.take())
);

impl MemoryView {
    /// A view.
    pub(crate) fn new(thread: &Thread, window: Window) -> Obj<MemoryView> {
        heap::new(thread.root::<MemoryView>(), |header| MemoryView {
            header,
            window: Guarded::new(Some(window)),
            exports: Cell::new(0),
            hash: Cell::new(-1),
        })
    }
}

impl Window {
    /// The whole memory of a buffer, in one dimension.
    pub(crate) fn whole(buffer: Buffer) -> Window {
        let count = buffer.len() / buffer.item_size;
        Window {
            start: 0,
            format: buffer.format.to_string(),
            item_size: buffer.item_size,
            shape: vec![count],
            strides: vec![buffer.item_size as isize],
            read_only: buffer.read_only,
            buffer,
        }
    }

    /// Bytes shown.
    pub(crate) fn byte_length(&self) -> usize {
        self.shape.iter().product::<usize>() * self.item_size
    }

    /// Whether the items stand side by side, the last index running fastest.
    pub(crate) fn is_contiguous(&self) -> bool {
        let mut expected = self.item_size as isize;
        for (&count, &stride) in self.shape.iter().zip(&self.strides).rev() {
            if count > 1 && stride != expected {
                return false;
            }
            expected *= count as isize;
        }
        true
    }

    /// Where each item stands in the memory, the last index running fastest.
    pub(crate) fn places(&self) -> Vec<usize> {
        let mut places = vec![self.start as isize];
        for (&count, &stride) in self.shape.iter().zip(&self.strides) {
            let along =
                |place: &isize| (0..count as isize).map(|at| *place + at * stride).collect::<Vec<_>>();
            places = places.iter().flat_map(along).collect();
        }
        places.into_iter().map(|place| place as usize).collect()
    }

    /// A copy of the bytes shown.
    pub(crate) fn to_vec(&self) -> Vec<u8> {
        if self.is_contiguous() {
            let length = self.byte_length();
            return self.buffer.with(|memory| memory[self.start..self.start + length].to_vec());
        }
        let size = self.item_size;
        let places = self.places();
        self.buffer
            .with(|memory| places.iter().flat_map(|&at| memory[at..at + size].iter().copied()).collect())
    }
}

/// The window of a view, unless it is released.
pub(crate) fn window_of(value: &Value) -> Option<Window> {
    value.downcast::<MemoryView>()?.window.with(|window| window.clone())
}
