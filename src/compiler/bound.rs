//! Definite assignment: the set of local variables that surely hold a value at a place in the code. Labels
//! carry the intersection of the sets of all jumps to them, so that a read after a join knows what every
//! way there has bound. A local that is not in the set is checked before it is read.

use smallvec::SmallVec;

/// A set of variables by number.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Bound(SmallVec<[u64; 2]>);

impl Bound {
    /// Whether the variable surely holds a value.
    pub(crate) fn has(&self, variable: u32) -> bool {
        self.0.get(variable as usize / 64).is_some_and(|word| word >> (variable % 64) & 1 == 1)
    }

    /// From here on the variable holds a value.
    pub(crate) fn add(&mut self, variable: u32) {
        let at = variable as usize / 64;
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        self.0[at] |= 1 << (variable % 64);
    }

    /// From here on it may be unbound.
    pub(crate) fn remove(&mut self, variable: u32) {
        if let Some(word) = self.0.get_mut(variable as usize / 64) {
            *word &= !(1 << (variable % 64));
        }
    }

    /// What both have.
    pub(crate) fn intersect(&mut self, other: &Bound) {
        self.0.truncate(other.0.len());
        self.0.iter_mut().zip(&other.0).for_each(|(mine, theirs)| *mine &= theirs);
    }

    /// What `other` does not have.
    pub(crate) fn subtract(&mut self, other: &Bound) {
        self.0.iter_mut().zip(&other.0).for_each(|(mine, theirs)| *mine &= !theirs);
    }
}

#[cfg(test)]
mod tests {
    use super::Bound;

    #[test]
    fn joins_keep_what_both_ways_bound() {
        let (mut left, mut right) = (Bound::default(), Bound::default());
        left.add(3);
        left.add(200);
        right.add(3);
        right.add(64);
        let mut join = left.clone();
        join.intersect(&right);
        assert!(join.has(3) && !join.has(64) && !join.has(200));
        left.subtract(&right);
        assert!(left.has(200) && !left.has(3));
        left.remove(200);
        assert!(!left.has(200));
    }
}
