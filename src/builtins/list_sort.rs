//! `list.sort`: stable, with a comparison that may run Python code, fail, or touch the list.
//!
//! Lists (or keys) of nothing but small ints, of floats without nan, or of strs are sorted without Python code by
//! the standard library's stable sort. All others by merging natural runs, as Timsort does, on places instead
//! of values, so that a comparison that fails half-way loses nothing.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::list::List;
use crate::object::str::Str;
use crate::protocol::call::call;
use crate::protocol::compare::{Comparison, is};
use crate::thread::Thread;
use std::cmp::Ordering;

/// Runs shorter than this are lengthened by insertion.
const SHORTEST_RUN: usize = 24;

/// Sorts a list in place. It looks empty while that goes on.
pub(crate) fn sort(thread: &Thread, list: &List, key: Option<&Value>, reverse: bool) -> Result<(), Raised> {
    let mut items = list.items.take();
    let sorted = sort_items(thread, &mut items, key, reverse);
    let touched = list.items.with(|now| {
        std::mem::swap(now, &mut items);
        items.capacity() != 0
    });
    drop(items);
    sorted?;
    if touched { Err(error::value_error(thread, "list modified during sort")) } else { Ok(()) }
}

fn sort_items(
    thread: &Thread,
    items: &mut Vec<Value>,
    key: Option<&Value>,
    reverse: bool,
) -> Result<(), Raised> {
    let Some(key) = key else {
        if let Some(order) = plain_order(items) {
            items.sort_by(|a, b| directed(order(a, b), reverse));
            return Ok(());
        }
        let (places, sorted) = merge_sort(thread, items, reverse);
        arrange(items, &places);
        return sorted;
    };
    let mut keys = Vec::with_capacity(items.len());
    for item in items.iter() {
        keys.push(call(thread, key, std::slice::from_ref(item))?);
    }
    let (places, sorted) = match plain_order(&keys) {
        Some(order) => {
            let mut places: Vec<u32> = (0..keys.len() as u32).collect();
            places.sort_by(|a, b| directed(order(&keys[*a as usize], &keys[*b as usize]), reverse));
            (places, Ok(()))
        }
        None => merge_sort(thread, &keys, reverse),
    };
    arrange(items, &places);
    sorted
}

fn directed(order: Ordering, reverse: bool) -> Ordering {
    if reverse { order.reverse() } else { order }
}

type Order = fn(&Value, &Value) -> Ordering;

/// How values of one plain kind compare, if all are of it.
fn plain_order(values: &[Value]) -> Option<Order> {
    let first = values.first()?;
    let (is_kind, order): (fn(&Value) -> bool, Order) = if first.is_small() {
        (Value::is_small, |a, b| a.small_unchecked().cmp(&b.small_unchecked()))
    } else if first.is_float() {
        let number = |value: &Value| value.as_float().is_some_and(|float| !float.is_nan());
        (number, |a, b| a.as_float().partial_cmp(&b.as_float()).unwrap_or(Ordering::Equal))
    } else {
        let text = |value: &Value| value.exact::<Str>().is_some();
        (text, |a, b| match (a.downcast::<Str>(), b.downcast::<Str>()) {
            (Some(a), Some(b)) => a.as_bytes().cmp(b.as_bytes()),
            _ => Ordering::Equal,
        })
    };
    values.iter().all(is_kind).then_some(order)
}

/// Puts the items into the order of the places.
fn arrange(items: &mut Vec<Value>, places: &[u32]) {
    let mut slots: Vec<Option<Value>> = items.drain(..).map(Some).collect();
    let item = |place: &u32| slots[*place as usize].take().expect("each place comes once");
    items.extend(places.iter().map(item));
}

/// The places of the values in sorted order.
///
/// When a comparison fails, they are in the order that was reached until then, which is what the list keeps.
fn merge_sort(thread: &Thread, values: &[Value], reverse: bool) -> (Vec<u32>, Result<(), Raised>) {
    let mut sorter =
        Sorter { thread, values, reverse, places: (0..values.len() as u32).collect(), spare: Vec::new() };
    let sorted = sorter.sort();
    (sorter.places, sorted)
}

/// Keeps the lengths of waiting runs falling, so that merges are balanced.
fn must_merge(runs: &[(usize, usize)]) -> bool {
    let length = |from_end: usize| runs.len().checked_sub(from_end).map(|at| runs[at].1 - runs[at].0);
    match (length(3), length(2), length(1)) {
        (Some(third), Some(second), Some(last)) => third <= second + last || second <= last,
        (None, Some(second), Some(last)) => second <= last,
        _ => false,
    }
}

struct Sorter<'a> {
    thread: &'a Thread,
    values: &'a [Value],
    reverse: bool,
    places: Vec<u32>,
    spare: Vec<u32>,
}

impl Sorter<'_> {
    fn sort(&mut self) -> Result<(), Raised> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        let mut start = 0;
        while start < self.values.len() {
            let end = self.run(start)?;
            runs.push((start, end));
            start = end;
            while must_merge(&runs) {
                self.merge_last(&mut runs)?;
            }
        }
        while runs.len() > 1 {
            self.merge_last(&mut runs)?;
        }
        Ok(())
    }

    /// Whether the value at one place must stand before the one at another.
    fn before(&self, one: u32, other: u32) -> Result<bool, Raised> {
        let (one, other) = if self.reverse { (other, one) } else { (one, other) };
        is(self.thread, Comparison::Less, &self.values[one as usize], &self.values[other as usize])
    }

    /// Finds the run that begins at `start`, turns it round if it falls, and lengthens a short one; its end.
    fn run(&mut self, start: usize) -> Result<usize, Raised> {
        let length = self.places.len();
        let mut end = start + 1;
        if end == length {
            return Ok(end);
        }
        let falls = self.before(self.places[end], self.places[start])?;
        end += 1;
        while end < length && self.before(self.places[end], self.places[end - 1])? == falls {
            end += 1;
        }
        if falls {
            self.places[start..end].reverse();
        }
        let target = length.min(start + SHORTEST_RUN);
        while end < target {
            self.insert(start, end)?;
            end += 1;
        }
        Ok(end)
    }

    /// Inserts the place at `end` into the sorted places before it.
    fn insert(&mut self, start: usize, end: usize) -> Result<(), Raised> {
        let place = self.places[end];
        let (mut low, mut high) = (start, end);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.before(place, self.places[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        self.places[low..=end].rotate_right(1);
        Ok(())
    }

    /// Merges two of the last runs: the last two, or the two before if the third is shorter than the last.
    fn merge_last(&mut self, runs: &mut Vec<(usize, usize)>) -> Result<(), Raised> {
        let mut at = runs.len() - 2;
        if at > 0 && runs[at - 1].1 - runs[at - 1].0 < runs[at + 1].1 - runs[at + 1].0 {
            at -= 1;
        }
        let (start, middle, end) = (runs[at].0, runs[at].1, runs[at + 1].1);
        runs[at].1 = end;
        runs.remove(at + 1);
        self.merge(start, middle, end)
    }

    fn merge(&mut self, start: usize, middle: usize, end: usize) -> Result<(), Raised> {
        if !self.before(self.places[middle], self.places[middle - 1])? {
            return Ok(());
        }
        self.spare.clear();
        self.spare.extend_from_slice(&self.places[start..middle]);
        let (mut left, mut right, mut out) = (0, middle, start);
        let mut compared = Ok(());
        while left < self.spare.len() && right < end {
            let falls = self.before(self.places[right], self.spare[left]);
            if matches!(falls, Ok(true)) {
                self.places[out] = self.places[right];
                right += 1;
            } else if falls.is_ok() {
                self.places[out] = self.spare[left];
                left += 1;
            } else {
                compared = falls.map(drop);
                break;
            }
            out += 1;
        }
        let rest = self.spare.len() - left;
        self.places[out..out + rest].copy_from_slice(&self.spare[left..]);
        compared
    }
}
