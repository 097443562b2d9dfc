//! The cache of attribute lookups along a class's method resolution order, keyed by the class's version and
//! the interned name. A class and all its subclasses get fresh versions before a namespace of theirs lets go of a
//! value, and versions are never used twice, so an entry that matches borrows a value that is still there.

use crate::memory::value::Value;
use std::cell::UnsafeCell;
use std::mem::ManuallyDrop;

/// Entries; a power of two.
const ENTRIES: usize = 2048;

struct Entry {
    version: u32,
    name: u64,
    found: ManuallyDrop<Option<Value>>,
}

/// What lookups found lately.
pub(crate) struct LookupCache {
    entries: Box<[UnsafeCell<Entry>]>,
}

impl Default for LookupCache {
    fn default() -> LookupCache {
        let empty = || UnsafeCell::new(Entry { version: 0, name: 0, found: ManuallyDrop::new(None) });
        LookupCache { entries: std::iter::repeat_with(empty).take(ENTRIES).collect() }
    }
}

impl LookupCache {
    #[inline(always)]
    fn entry(&self, version: u32, name: u64) -> *mut Entry {
        let place = (name >> 4) as usize ^ version as usize;
        self.entries[place % ENTRIES].get()
    }

    /// What was found for this name in the class of this version (perhaps nothing), if it is known.
    #[inline(always)]
    pub(crate) fn get(&self, version: u32, name: u64) -> Option<Option<Value>> {
        // SAFETY: the borrow ends with the clone; a matching entry's value is alive (see above).
        unsafe {
            let entry = &*self.entry(version, name);
            (entry.version == version && entry.name == name).then(|| (*entry.found).clone())
        }
    }

    /// Notes what was found.
    #[inline]
    pub(crate) fn put(&self, version: u32, name: u64, found: &Option<Value>) {
        // SAFETY: a bitwise copy that is never dropped: the entry borrows.
        unsafe {
            let found = ManuallyDrop::new(std::ptr::read(found));
            self.entry(version, name).write(Entry { version, name, found });
        }
    }
}
