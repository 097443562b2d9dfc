//! The table under dicts and sets: entries in insertion order, and hashbrown's table of their numbers.
//!
//! Keys whose equality needs no Python code (the same object; str, int, float, bool, None, bytes) are
//! compared here. For all others a lookup answers the candidates with the same hash, and the caller asks
//! them one by one with no borrow of the table alive.

use super::int::Integer;
use super::str::Str;
use super::tuple::Tuple;
use crate::memory::value::Value;
use hashbrown::HashTable;
use smallvec::SmallVec;

/// Tables of at most this many entries are searched from end to end.
const LINEAR: usize = 8;

/// Where hashbrown's table looks for a hash. Python's hash of an int is the int itself: its upper bits, by which
/// hashbrown tells the buckets of a group apart, must come from all bits, while runs of sixteen keys stay beside each
/// other, in one line of the processor's cache.
#[inline(always)]
fn spread(hash: i64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    const TAG: u64 = 0xfe00_0000_0000_0000;
    let hash = hash as u64;
    let run = (hash >> 4).wrapping_mul(ODD);
    (hash.wrapping_mul(ODD) & TAG) | ((run >> 32) << 4) | (hash & 15)
}

/// One entry; a deleted one has no key.
pub(crate) struct Entry<V> {
    /// The key's hash.
    pub(crate) hash: i64,
    /// The key, or none if the entry was deleted.
    pub(crate) key: Option<Value>,
    /// What belongs to it.
    pub(crate) value: Option<V>,
}

/// Entries in order, with an index.
pub(crate) struct Table<V> {
    entries: Vec<Entry<V>>,
    index: HashTable<u32>,
    live: usize,
    /// No entry before this number is live: a queue that is emptied from the front is not searched again and again.
    first: usize,
    /// Another number after each insertion or deletion of a key; 0 if nobody asked yet.
    pub(crate) keys_version: u32,
}

impl<V> Default for Table<V> {
    fn default() -> Table<V> {
        Table { entries: Vec::new(), index: HashTable::new(), live: 0, first: 0, keys_version: 0 }
    }
}

/// What a lookup found.
pub(crate) enum Found {
    /// The entry with this number.
    At(usize),
    /// No entry.
    Nowhere,
    /// Perhaps one of these: their keys must be asked.
    Perhaps(SmallVec<[(usize, Value); 2]>),
}

/// Equality that needs no Python code; `None` if it would.
#[inline]
pub(crate) fn pure_equal(left: &Value, right: &Value) -> Option<bool> {
    if left.is(right) {
        return Some(true);
    }
    if let (Some(a), Some(b)) = (left.exact::<Str>(), right.exact::<Str>()) {
        return Some(a.as_bytes() == b.as_bytes());
    }
    pure_equal_rest(left, right)
}

fn is_plain(value: &Value) -> bool {
    !value.is_pointer()
        || value.header().is_some_and(|header| {
            use crate::memory::layout::Kind::{Bytes, Int, Str};
            header.shape().exact && matches!(header.shape().kind, Int | Str | Bytes)
        })
}

fn pure_equal_rest(left: &Value, right: &Value) -> Option<bool> {
    if let (Some(a), Some(b)) = (left.exact::<Tuple>(), right.exact::<Tuple>()) {
        return pure_equal_items(a.items(), b.items());
    }
    pure_equal_plain(left, right)
}

/// The items of two tuples, if none of them is a tuple or another object that must be asked.
fn pure_equal_items(left: &[Value], right: &[Value]) -> Option<bool> {
    if left.len() != right.len() {
        return Some(false);
    }
    for (a, b) in left.iter().zip(right) {
        let same = a.is(b)
            || match (a.exact::<Str>(), b.exact::<Str>()) {
                (Some(a), Some(b)) => a.as_bytes() == b.as_bytes(),
                _ => pure_equal_plain(a, b)?,
            };
        if !same {
            return Some(false);
        }
    }
    Some(true)
}

fn pure_equal_plain(left: &Value, right: &Value) -> Option<bool> {
    if !is_plain(left) || !is_plain(right) {
        return None;
    }
    if let (Some(a), Some(b)) = (Integer::of(left), Integer::of(right)) {
        return Some(match (a, b) {
            (Integer::Small(a), Integer::Small(b)) => a == b,
            (Integer::Big(a), Integer::Big(b)) => a == b,
            _ => false,
        });
    }
    match (left.as_float(), right.as_float()) {
        (Some(a), Some(b)) => Some(a == b),
        (Some(float), None) => equals_integer(float, right),
        (None, Some(float)) => equals_integer(float, left),
        // Two different plain objects: only bytes are left to compare with more than identity.
        (None, None) if left.is_pointer() && right.is_pointer() => None,
        (None, None) => Some(false),
    }
}

fn equals_integer(float: f64, other: &Value) -> Option<bool> {
    match Integer::of(other) {
        Some(Integer::Small(int)) => Some(float == int as f64 && float as i128 == i128::from(int)),
        Some(Integer::Big(_)) => None,
        None => Some(false),
    }
}

impl<V> Table<V> {
    /// A table with room for `capacity` entries.
    pub(crate) fn with_capacity(capacity: usize) -> Table<V> {
        Table { entries: Vec::with_capacity(capacity), ..Table::default() }
    }

    /// Number of keys.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.live
    }

    /// Number of entries, deleted ones included: iterators count in these.
    #[inline(always)]
    pub(crate) fn slots(&self) -> usize {
        self.entries.len()
    }

    /// No entry before this number is live.
    #[inline(always)]
    pub(crate) fn first(&self) -> usize {
        self.first
    }

    /// The entry with this number, deleted or not.
    #[inline(always)]
    pub(crate) fn entry(&self, at: usize) -> Option<&Entry<V>> {
        self.entries.get(at)
    }

    /// The value of a live entry, to be changed.
    #[inline(always)]
    pub(crate) fn value_mut(&mut self, at: usize) -> Option<&mut Option<V>> {
        self.entries.get_mut(at).map(|entry| &mut entry.value)
    }

    /// The live entries from number `from` on.
    pub(crate) fn iter_from(&self, from: usize) -> impl Iterator<Item = (usize, i64, &Value, &Option<V>)> {
        let from = from.max(self.first);
        let tail = self.entries.get(from..).unwrap_or_default().iter().enumerate();
        tail.filter_map(move |(at, entry)| Some((from + at, entry.hash, entry.key.as_ref()?, &entry.value)))
    }

    /// The live entries.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, i64, &Value, &Option<V>)> {
        self.iter_from(0)
    }

    /// Looks for a key.
    #[inline]
    pub(crate) fn find(&self, hash: i64, key: &Value) -> Found {
        let mut perhaps = SmallVec::new();
        if self.entries.len() <= LINEAR {
            for (at, entry) in self.entries.iter().enumerate() {
                if entry.hash == hash
                    && let Some(known) = &entry.key
                {
                    match pure_equal(known, key) {
                        Some(true) => return Found::At(at),
                        Some(false) => {}
                        None => perhaps.push((at, known.clone())),
                    }
                }
            }
        } else {
            let same = |at: &u32| {
                let entry = &self.entries[*at as usize];
                let Some(known) = &entry.key else { return false };
                entry.hash == hash
                    && pure_equal(known, key).unwrap_or_else(|| {
                        perhaps.push((*at as usize, known.clone()));
                        false
                    })
            };
            if let Some(at) = self.index.find(spread(hash), same) {
                return Found::At(*at as usize);
            }
        }
        if perhaps.is_empty() { Found::Nowhere } else { Found::Perhaps(perhaps) }
    }

    /// Adds an entry for a key that is not there; its number.
    pub(crate) fn push(&mut self, hash: i64, key: Value, value: Option<V>) -> usize {
        if self.entries.len() == self.entries.capacity() && self.live < self.entries.len() / 2 {
            self.compact();
        }
        let at = self.entries.len();
        self.entries.push(Entry { hash, key: Some(key), value });
        self.live += 1;
        if at == LINEAR {
            self.reindex();
        } else if at > LINEAR {
            let entries = &self.entries;
            let rehash = |at: &u32| spread(entries[*at as usize].hash);
            self.index.insert_unique(spread(hash), at as u32, rehash);
        }
        at
    }

    fn reindex(&mut self) {
        self.index.clear();
        if self.entries.len() <= LINEAR {
            return;
        }
        let entries = &self.entries;
        let rehash = |at: &u32| spread(entries[*at as usize].hash);
        self.index.reserve(entries.len(), rehash);
        for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.key.is_some()) {
            self.index.insert_unique(spread(entry.hash), at as u32, rehash);
        }
    }

    /// Closes the gaps of deleted entries.
    fn compact(&mut self) {
        self.entries.retain(|entry| entry.key.is_some());
        self.first = 0;
        self.reindex();
    }

    /// Deletes the live entry with this number; its key and value.
    pub(crate) fn remove(&mut self, at: usize) -> (Value, Option<V>) {
        if self.entries.len() > LINEAR
            && let Ok(found) =
                self.index.find_entry(spread(self.entries[at].hash), |other| *other as usize == at)
        {
            found.remove();
        }
        let entry = &mut self.entries[at];
        let key = entry.key.take().expect("the entry is live");
        let value = entry.value.take();
        self.live -= 1;
        while self.entries.get(self.first).is_some_and(|entry| entry.key.is_none()) {
            self.first += 1;
        }
        if self.live == 0 {
            self.entries.clear();
            self.index.clear();
            self.first = 0;
        } else if at + 1 == self.entries.len() {
            while self.entries.last().is_some_and(|entry| entry.key.is_none()) {
                self.entries.pop();
            }
            if self.entries.len() <= LINEAR {
                self.index.clear();
            }
        }
        (key, value)
    }

    /// The number of the last live entry.
    pub(crate) fn last(&self) -> Option<usize> {
        self.entries.iter().rposition(|entry| entry.key.is_some())
    }
}

impl<V: Clone> Table<V> {
    /// A copy with the gaps closed.
    pub(crate) fn copy(&self) -> Table<V> {
        let live = self.iter().map(|(_, hash, key, value)| Entry {
            hash,
            key: Some(key.clone()),
            value: value.clone(),
        });
        let mut copy = Table {
            entries: live.collect(),
            index: HashTable::new(),
            live: self.live,
            first: 0,
            keys_version: 0,
        };
        copy.reindex();
        copy
    }
}
