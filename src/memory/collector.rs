//! The collector of cycles: generational trial deletion, as CPython's (Modules/gcmodule.c; Bacon and
//! Rajan 2001 describe the family).
//!
//! Objects that can be part of a cycle stand in one of three lists by age. A collection takes a
//! generation and all younger ones, copies each object's count, subtracts the references that come from
//! inside the set, and keeps what still has some, with all it reaches. The rest is garbage: weak
//! references to it are cleared, `__del__` runs, and if that brought nothing back, each object is asked to let go of its
//! references.

use super::header::{Header, flag};
use super::heap::HOOKS;
use super::refcount;
use super::shape::{Storage, slots};
use super::value::Value;
use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// Number of generations.
pub(crate) const GENERATIONS: usize = 3;
/// The list of objects under collection.
const SUSPECTS: usize = 3;
/// The list of objects that collections pass over (`gc.freeze()`).
const FROZEN: usize = 4;

type List = UnsafeCell<Vec<Option<NonNull<Header>>>>;

/// What `gc.get_stats()` shows of one generation.
#[derive(Clone, Copy, Default)]
pub(crate) struct Statistics {
    pub(crate) collections: u64,
    pub(crate) collected: u64,
}

/// Who is told of collections.
pub(crate) struct Observer {
    /// One of this generation begins.
    pub(crate) starts: fn(usize),
    /// This garbage is about to be let go; true if the observer took it, so that it lives on.
    pub(crate) takes: fn(&[Value]) -> bool,
    /// One of this generation ends, which found so many unreachable objects.
    pub(crate) stops: fn(usize, usize),
}

/// The lists and the knobs.
pub(crate) struct Collector {
    lists: [List; FROZEN + 1],
    /// Young objects, or collections of the younger generation, that start a collection.
    pub(crate) thresholds: [Cell<u32>; GENERATIONS],
    /// Collections of the younger generation since the last one of this.
    counts: [Cell<u32>; GENERATIONS],
    /// `gc.enable()`
    pub(crate) enabled: Cell<bool>,
    pub(crate) statistics: [Cell<Statistics>; GENERATIONS],
    running: Cell<bool>,
    old_at_last_full: Cell<usize>,
    survivors_since_full: Cell<usize>,
    breaker: Cell<Option<(NonNull<AtomicU32>, u32)>>,
    /// Who is told of collections, once the module gc is there.
    pub(crate) observer: Cell<Option<&'static Observer>>,
}

impl Default for Collector {
    fn default() -> Collector {
        Collector {
            lists: Default::default(),
            thresholds: [Cell::new(2000), Cell::new(10), Cell::new(10)],
            counts: Default::default(),
            enabled: Cell::new(true),
            statistics: Default::default(),
            running: Cell::new(false),
            old_at_last_full: Cell::new(0),
            survivors_since_full: Cell::new(0),
            breaker: Cell::new(None),
            observer: Cell::new(None),
        }
    }
}

fn visit_all(header: &Header, visit: &mut dyn FnMut(&Value)) {
    let shape = header.shape();
    // SAFETY: the layout belongs to the object; slots below the capacity are there, and visiting runs no Python code.
    unsafe {
        (shape.layout.trace)(header, visit);
        for index in 0..usize::from(shape.capacity()) {
            if let Some(value) = &*slots::cell(header, index).get() {
                visit(value);
            }
        }
        if shape.prefix != 0
            && let Some(dict) = &*slots::dictionary(header).get()
        {
            visit(dict);
        }
    }
    if shape.counted_class {
        // SAFETY: the object keeps its class alive; the count is not touched.
        let class = std::mem::ManuallyDrop::new(unsafe { Value::from_owned(shape.class()) });
        visit(&class);
    }
}

impl Collector {
    /// Where to ask for a collection: the bit is set in the word when the young are too many.
    ///
    /// # Safety
    /// The word outlives the collector or is replaced before it goes.
    pub(crate) unsafe fn set_breaker(&self, word: NonNull<AtomicU32>, bit: u32) {
        self.breaker.set(Some((word, bit)));
    }

    #[expect(clippy::mut_from_ref, reason = "each borrow ends within one statement of this file")]
    fn list(&self, generation: usize) -> &mut Vec<Option<NonNull<Header>>> {
        // SAFETY: no borrow of a list lives while another is taken: the statements that use one call nothing
        // that could come back here.
        unsafe { &mut *self.lists[generation].get() }
    }

    /// Takes up a new object.
    #[inline]
    pub(in crate::memory) fn track(&self, object: NonNull<Header>) {
        let young = self.list(0);
        young.push(Some(object));
        let length = young.len() as u32;
        // SAFETY: the object is alive.
        unsafe { object.as_ref() }.place.set(length);
        if length > self.thresholds[0].get() {
            self.ask();
        }
    }

    #[cold]
    fn ask(&self) {
        if self.enabled.get()
            && self.thresholds[0].get() != 0
            && !self.running.get()
            && let Some((word, bit)) = self.breaker.get()
        {
            // SAFETY: the contract of `set_breaker`.
            unsafe { word.as_ref() }.fetch_or(bit, Relaxed);
        }
    }

    /// Lets a dying object go.
    #[inline]
    pub(in crate::memory) fn untrack(&self, header: &Header) {
        let generation = header.generation();
        let list = self.list(generation);
        let at = header.place.replace(0) as usize - 1;
        if generation == SUSPECTS {
            list[at] = None;
            return;
        }
        let last = list.pop().expect("a tracked object is in its list");
        if at < list.len() {
            // SAFETY: objects in the lists are alive.
            unsafe { last.expect("only suspects leave holes").as_ref() }.place.set(at as u32 + 1);
            list[at] = last;
        }
    }

    /// Number of objects in a generation, or collections since, as `gc.get_count()` shows them.
    pub(crate) fn count(&self, generation: usize) -> u32 {
        if generation == 0 { self.list(0).len() as u32 } else { self.counts[generation].get() }
    }

    /// The tracked objects of the generation, or of all.
    pub(crate) fn objects(&self, generation: Option<usize>) -> Vec<Value> {
        let generations = generation.map_or(0..GENERATIONS, |one| one..one + 1);
        let mut found = Vec::new();
        for one in generations {
            for object in self.list(one).iter().flatten() {
                // SAFETY: objects in the lists are alive.
                found.push(Value::from_header(unsafe { object.as_ref() }));
            }
        }
        found
    }

    /// Moves all objects out of the collections' sight.
    pub(crate) fn freeze(&self) {
        for generation in 0..GENERATIONS {
            self.resettle(generation, FROZEN);
        }
    }

    /// Moves the frozen objects to the oldest generation.
    pub(crate) fn unfreeze(&self) {
        self.resettle(FROZEN, GENERATIONS - 1);
    }

    /// Number of frozen objects.
    pub(crate) fn frozen(&self) -> usize {
        self.list(FROZEN).len()
    }

    fn resettle(&self, from: usize, to: usize) {
        for object in std::mem::take(self.list(from)).into_iter().flatten() {
            // SAFETY: objects in the lists are alive.
            self.settle_in(unsafe { object.as_ref() }, object, to);
        }
    }

    /// The references an object owns.
    pub(crate) fn referents(header: &Header) -> Vec<Value> {
        let mut found = Vec::new();
        visit_all(header, &mut |value| found.push(value.clone()));
        found
    }

    /// The collection that is due: of the oldest generation whose threshold is passed.
    pub(crate) fn collect_due(&self) -> usize {
        if !self.enabled.get() || self.list(0).len() as u32 <= self.thresholds[0].get() {
            return 0;
        }
        let full = self.counts[2].get() >= self.thresholds[2].get().max(1)
            && self.survivors_since_full.get() > self.old_at_last_full.get() / 4;
        let generation = match self.counts[1].get() >= self.thresholds[1].get().max(1) {
            true if full => 2,
            true => 1,
            false => 0,
        };
        self.collect(generation)
    }

    /// Collects a generation and all younger ones; the number of unreachable objects found.
    pub(crate) fn collect(&self, generation: usize) -> usize {
        if self.running.replace(true) {
            return 0;
        }
        if let Some(observer) = self.observer.get() {
            (observer.starts)(generation);
        }
        let found = self.collect_now(generation);
        if let Some(observer) = self.observer.get() {
            (observer.stops)(generation, found);
        }
        self.running.set(false);
        let mut statistics = self.statistics[generation].get();
        statistics.collections += 1;
        statistics.collected += found as u64;
        self.statistics[generation].set(statistics);
        found
    }

    fn collect_now(&self, generation: usize) -> usize {
        for (younger, count) in self.counts.iter().enumerate() {
            match younger.cmp(&(generation + 1)) {
                std::cmp::Ordering::Less => count.set(0),
                std::cmp::Ordering::Equal => count.set(count.get() + 1),
                std::cmp::Ordering::Greater => {}
            }
        }
        self.take_suspects(generation);
        let reachable = self.reachable(0);
        let garbage = self.settle(generation, &reachable);
        let found = self.dispose(garbage);
        if generation == GENERATIONS - 1 {
            self.old_at_last_full.set(self.list(generation).len());
            self.survivors_since_full.set(0);
        }
        found
    }

    fn take_suspects(&self, generation: usize) {
        let mut suspects = Vec::new();
        for one in 0..=generation {
            suspects.append(self.list(one));
        }
        for (at, object) in suspects.iter().enumerate() {
            // SAFETY: objects in the lists are alive.
            let header = unsafe { object.expect("only suspects leave holes").as_ref() };
            header.set_generation(SUSPECTS);
            header.place.set(at as u32 + 1);
        }
        *self.list(SUSPECTS) = suspects;
    }

    /// For each suspect, whether it can be reached from outside the set, where `own` references to each
    /// are the collector's.
    fn reachable(&self, own: i64) -> Vec<bool> {
        let suspects = self.list(SUSPECTS);
        // SAFETY: nothing below runs Python code or frees an object.
        let headers: Vec<&Header> =
            suspects.iter().flatten().map(|object| unsafe { object.as_ref() }).collect();
        let place = |value: &Value| {
            let header = value.header()?;
            (header.is_tracked() && header.generation() == SUSPECTS).then(|| header.place.get() as usize - 1)
        };
        let mut outside: Vec<i64> =
            headers.iter().map(|header| i64::from(refcount::count(header)) - own).collect();
        for header in &headers {
            visit_all(header, &mut |value| {
                if let Some(at) = place(value) {
                    outside[at] -= 1;
                }
            });
        }
        let mut reachable: Vec<bool> = outside.iter().map(|count| *count > 0).collect();
        let mut open: Vec<usize> = (0..headers.len()).filter(|at| reachable[*at]).collect();
        while let Some(at) = open.pop() {
            visit_all(headers[at], &mut |value| {
                if let Some(child) = place(value)
                    && !std::mem::replace(&mut reachable[child], true)
                {
                    open.push(child);
                }
            });
        }
        reachable
    }

    /// Moves survivors to the next generation and answers the garbage, each with a reference.
    fn settle(&self, generation: usize, reachable: &[bool]) -> Vec<Value> {
        let next = (generation + 1).min(GENERATIONS - 1);
        let mut garbage = Vec::new();
        for (at, lives) in reachable.iter().enumerate() {
            let Some(object) = self.list(SUSPECTS)[at] else { continue };
            // SAFETY: the object is alive: it is still in the list.
            let header = unsafe { object.as_ref() };
            if *lives {
                if next == GENERATIONS - 1 && generation != next {
                    self.survivors_since_full.set(self.survivors_since_full.get() + 1);
                }
                self.list(SUSPECTS)[at] = None;
                self.settle_in(header, object, next);
            } else {
                garbage.push(Value::from_header(header));
            }
        }
        garbage
    }

    fn settle_in(&self, header: &Header, object: NonNull<Header>, generation: usize) {
        let list = self.list(generation);
        list.push(Some(object));
        header.place.set(list.len() as u32);
        header.set_generation(generation);
    }

    /// Frees garbage that its finalizers do not bring back; how much of it there was.
    fn dispose(&self, garbage: Vec<Value>) -> usize {
        let hooks = HOOKS.get().expect("the hooks are set at start-up");
        for header in garbage.iter().filter_map(Value::header) {
            if header.has(flag::WEAKLY_REFERENCED) {
                (hooks.clear_weak_references)(header);
            }
        }
        let mut finalized = false;
        for value in &garbage {
            let Some(header) = value.header() else { continue };
            if header.shape().finalizes.get() && !header.has(flag::FINALIZED) {
                header.set(flag::FINALIZED);
                finalized = true;
                (hooks.finalize)(value);
            }
        }
        let keep = if finalized { self.came_back(&garbage) } else { vec![false; garbage.len()] };
        let (mut back, mut gone) = (Vec::new(), Vec::with_capacity(garbage.len()));
        for (value, came_back) in garbage.into_iter().zip(keep) {
            if came_back { back.push(value) } else { gone.push(value) }
        }
        let found = gone.len();
        let taken = self.observer.get().is_some_and(|observer| (observer.takes)(&gone));
        for header in gone.iter().filter_map(Value::header).filter(|_| !taken) {
            // SAFETY: the layout belongs to the object; the list holds a reference meanwhile.
            unsafe { (header.shape().layout.clear)(header) };
            if header.shape().storage != Storage::None || header.shape().prefix != 0 {
                for index in 0..usize::from(header.shape().capacity()) {
                    drop(slots::replace(header, index, None));
                }
                drop(slots::replace_dict(header, None));
            }
        }
        for value in gone.iter().chain(&back) {
            let Some(header) = value.header() else { continue };
            if header.is_tracked() && header.generation() == SUSPECTS {
                let object = NonNull::from(header);
                let at = header.place.get() as usize - 1;
                self.list(SUSPECTS)[at] = None;
                self.settle_in(header, object, GENERATIONS - 1);
            }
        }
        drop((gone, back));
        self.list(SUSPECTS).clear();
        found
    }

    /// Which garbage the finalizers made reachable again.
    fn came_back(&self, garbage: &[Value]) -> Vec<bool> {
        let headers = garbage.iter().filter_map(Value::header);
        let compact: Vec<_> = headers.map(|header| Some(NonNull::from(header))).collect();
        for (at, header) in garbage.iter().filter_map(Value::header).enumerate() {
            header.place.set(at as u32 + 1);
        }
        *self.list(SUSPECTS) = compact;
        self.reachable(1)
    }
}
