//! The interpreter: what all threads of one interpreter share. There is no mutable state outside of it, so
//! that several interpreters can live in one process.

use super::frame::Frame;
use super::gil::policy::Policy;
use super::gil::{Gil, Seat};
use super::lookup_cache::LookupCache;
use super::state::Thread;
use crate::memory::header::Header;
use crate::memory::heap::Heap;
use crate::memory::layout::{Layout, Object};
use crate::memory::shape::Shape;
use crate::memory::value::{Raised, Value};
use crate::pure::hash::seed::Seed;
use hashbrown::HashTable;
use std::any::{Any, TypeId};
use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ptr::NonNull;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicPtr, AtomicU64, AtomicUsize};
use std::time::Duration;

/// The hash of a `TypeId`, which is one already.
#[derive(Default)]
struct Ready(u64);

impl Hasher for Ready {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// What the command line says about the run, as far as Python code sees it.
#[derive(Clone)]
pub(crate) struct Options {
    /// `sys.argv`
    pub(crate) arguments: Vec<String>,
    /// `-O`, `-OO`
    pub(crate) optimize: u8,
    /// `-i`
    pub(crate) inspect: bool,
    /// `-q`
    pub(crate) quiet: bool,
    /// `-u`
    pub(crate) unbuffered: bool,
    /// `-I`
    pub(crate) isolated: bool,
    /// `-X` words.
    pub(crate) extra: Vec<(String, Option<String>)>,
    /// `-W` words.
    pub(crate) warnings: Vec<String>,
    /// `sys.path` at the start.
    pub(crate) search_path: Vec<String>,
    /// The seed of string hashes, if `PYTHONHASHSEED` fixes it.
    pub(crate) hash_seed: Option<u32>,
    /// `--gil-policy`
    pub(crate) gil_policy: &'static dyn Policy,
    /// `--switch-interval`
    pub(crate) switch_interval: Duration,
}

/// Runs a frame that native code prepared; its result, or the exception in the thread.
pub(crate) type Enter = fn(&Thread, NonNull<Frame>) -> Result<Value, Raised>;

/// Makes the class of a layout when it is first asked for.
pub(crate) type MakeClass = fn(&Thread, &'static Layout) -> NonNull<Shape>;

/// The doors to upper floors, set at the start and never again.
pub(crate) struct Doors {
    /// The loop.
    pub(crate) enter: Enter,
    /// The maker of built-in classes.
    pub(crate) make_class: MakeClass,
    /// Runs the Python handlers of signals that arrived.
    pub(crate) handle_signals: fn(&Thread) -> Result<(), Raised>,
    /// Reports that all threads wait for each other.
    pub(crate) report_deadlock: fn(&Thread),
}

/// One interpreter.
pub(crate) struct Interpreter {
    /// The heap of its objects.
    pub(crate) heap: Heap,
    /// The one door upwards: the loop.
    pub(crate) enter: Enter,
    /// Makes built-in classes lazily.
    pub(crate) make_class: MakeClass,
    /// Runs the Python handlers of signals that arrived.
    pub(crate) handle_signals: fn(&Thread) -> Result<(), Raised>,
    /// Reports that all threads wait for each other.
    pub(crate) report_deadlock: fn(&Thread),
    /// The options of the run.
    pub(crate) options: Options,
    roots: UnsafeCell<Vec<Option<NonNull<Shape>>>>,
    /// Interned strings, by hash.
    pub(crate) interned: RefCell<HashTable<Value>>,
    /// Names the interpreter itself uses, interned.
    pub(crate) names: OnceCell<Box<[Value]>>,
    /// The strings of one Latin-1 character, interned.
    pub(crate) characters: OnceCell<Box<[Value]>>,
    /// Seed of string hashes.
    pub(crate) hash_seed: Seed,
    next_version: Cell<u32>,
    next_serial: AtomicU64,
    gil: AtomicPtr<Gil>,
    /// Threads that are about to take part.
    pub(crate) starting: AtomicUsize,
    /// The threads that take part.
    pub(crate) threads: RefCell<Vec<NonNull<Thread>>>,
    /// `sys.getrecursionlimit()`
    pub(crate) recursion_limit: Cell<u32>,
    /// Weak references, not owned, by the address of the object they point to.
    pub(crate) weak_references: RefCell<HashMap<usize, Vec<NonNull<Header>>>>,
    /// Attribute lookups along method resolution orders.
    pub(crate) lookups: LookupCache,
    extensions: RefCell<HashMap<TypeId, NonNull<dyn Any>, BuildHasherDefault<Ready>>>,
    /// `sys.is_finalizing()`: the exit functions have run, and modules are taken down.
    pub(crate) finalizing: Cell<bool>,
    /// `sys.get_int_max_str_digits()`
    pub(crate) max_str_digits: Cell<usize>,
}

/// The recursion limit scripts start with.
const RECURSION_LIMIT: u32 = 1000;

/// The most digits of an int that go to or from decimal text at first (CPython's CVE-2020-10735).
const MAX_STR_DIGITS: usize = 4300;

impl Interpreter {
    /// An interpreter without modules and classes yet.
    pub(crate) fn new(options: Options, doors: Doors) -> Interpreter {
        let gil = Gil::new(options.gil_policy, options.switch_interval);
        let hash_seed = options.hash_seed.map_or_else(random_seed, Seed::from_number);
        Interpreter {
            heap: Heap::default(),
            enter: doors.enter,
            make_class: doors.make_class,
            handle_signals: doors.handle_signals,
            report_deadlock: doors.report_deadlock,
            options,
            roots: UnsafeCell::new(Vec::new()),
            interned: RefCell::new(HashTable::new()),
            names: OnceCell::new(),
            characters: OnceCell::new(),
            hash_seed,
            next_version: Cell::new(1),
            next_serial: AtomicU64::new(1),
            gil: AtomicPtr::new(Box::into_raw(Box::new(gil))),
            starting: AtomicUsize::new(0),
            threads: RefCell::default(),
            recursion_limit: Cell::new(RECURSION_LIMIT),
            weak_references: RefCell::new(HashMap::new()),
            lookups: LookupCache::default(),
            extensions: RefCell::default(),
            finalizing: Cell::new(false),
            max_str_digits: Cell::new(MAX_STR_DIGITS),
        }
    }

    /// The root shape of the built-in class of a layout, if the class is made.
    #[inline(always)]
    pub(crate) fn root_if_made(&self, layout: &'static Layout) -> Option<NonNull<Shape>> {
        // SAFETY: the borrow ends within the statement; `set_root` is the only writer.
        unsafe { (&(*self.roots.get())).get(layout.index()).copied().flatten() }
    }

    /// Declares the class of a layout.
    pub(crate) fn set_root(&self, layout: &'static Layout, root: NonNull<Shape>) {
        // SAFETY: no reference into the vector is alive: readers copy.
        let roots = unsafe { &mut *self.roots.get() };
        if roots.len() <= layout.index() {
            roots.resize(layout.index() + 1, None);
        }
        roots[layout.index()] = Some(root);
    }

    /// A version number never used before.
    pub(crate) fn fresh_version(&self) -> u32 {
        let version = self.next_version.get();
        self.next_version
            .set(version.checked_add(1).expect("four billion changes are more than a run makes"));
        version
    }

    /// A number for a new thread.
    pub(crate) fn fresh_serial(&self) -> u64 {
        self.next_serial.fetch_add(1, Relaxed)
    }

    /// The GIL.
    #[inline]
    pub(crate) fn gil(&self) -> &Gil {
        // SAFETY: the pointer comes from a box that is freed with the interpreter only.
        unsafe { &*self.gil.load(Relaxed) }
    }

    /// In the child of a fork: a fresh GIL, held by the one thread there is. The old one's memory is left alone, since
    /// threads that exist no more had it in use.
    pub(crate) fn renew_gil(&self, me: Seat) {
        self.gil.store(Box::into_raw(Box::new(self.gil().successor(me))), Relaxed);
    }

    /// The interpreter-wide state of a module, made at its first use; it lives as long as the interpreter.
    pub(crate) fn extension<T: Any + Default>(&self) -> &T {
        let known = self.extensions.borrow().get(&TypeId::of::<T>()).copied();
        let pointer = known.unwrap_or_else(|| {
            let fresh: Box<dyn Any> = Box::<T>::default();
            let fresh = NonNull::from(Box::leak(fresh));
            self.extensions.borrow_mut().insert(TypeId::of::<T>(), fresh);
            fresh
        });
        // SAFETY: the boxes are freed with the interpreter only, and handed out shared.
        unsafe { pointer.as_ref() }.downcast_ref().expect("the key is the type")
    }

    /// Frees the modules' states: at the end, while the heap is still there.
    pub(crate) fn drop_extensions(&self) {
        let all = std::mem::take(&mut *self.extensions.borrow_mut());
        for pointer in all.into_values() {
            // SAFETY: each came from a leaked box and is out of the table now.
            drop(unsafe { Box::from_raw(pointer.as_ptr()) });
        }
    }
}

impl Drop for Interpreter {
    fn drop(&mut self) {
        // SAFETY: the box was made for this interpreter, and no thread takes part any more.
        drop(unsafe { Box::from_raw(self.gil.load(Relaxed)) });
    }
}

fn random_seed() -> Seed {
    use std::hash::{BuildHasher, Hasher};
    let mut bytes = [0; 16];
    for half in bytes.chunks_exact_mut(8) {
        half.copy_from_slice(&std::hash::RandomState::new().build_hasher().finish().to_le_bytes());
    }
    Seed::from_random(bytes)
}

impl Thread {
    /// The root shape of the built-in class of `T`.
    #[inline(always)]
    pub(crate) fn root<T: Object>(&self) -> &Shape {
        self.root_of(T::layout())
    }

    /// The root shape of the built-in class of a layout.
    #[inline(always)]
    pub(crate) fn root_of(&self, layout: &'static Layout) -> &Shape {
        let root = match self.interpreter().root_if_made(layout) {
            Some(root) => root,
            None => (self.interpreter().make_class)(self, layout),
        };
        // SAFETY: built-in classes live as long as the interpreter.
        unsafe { root.as_ref() }
    }
}
