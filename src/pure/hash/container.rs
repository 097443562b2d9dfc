//! Hashes of tuples and frozensets from the hashes of their items.

const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

/// `hash` of a tuple: xxHash's round for each item, the length mixed in at the end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TupleHash {
    state: u64,
    length: u64,
}

impl TupleHash {
    /// Before the first item.
    #[inline]
    pub(crate) fn new() -> TupleHash {
        TupleHash { state: PRIME_5, length: 0 }
    }

    /// Takes the next item's hash.
    #[inline]
    pub(crate) fn add(&mut self, hash: i64) {
        let mixed = self.state.wrapping_add((hash as u64).wrapping_mul(PRIME_2));
        self.state = mixed.rotate_left(31).wrapping_mul(PRIME_1);
        self.length += 1;
    }

    /// The hash of all items taken.
    #[inline]
    pub(crate) fn finish(self) -> i64 {
        let hash = self.state.wrapping_add(self.length ^ (PRIME_5 ^ 3_527_539));
        if hash == u64::MAX { 1_546_275_796 } else { hash as i64 }
    }
}

/// `hash` of a slice from the hashes of its three parts: a tuple's without its length.
pub(crate) fn slice(hashes: [i64; 3]) -> i64 {
    let mut state = TupleHash::new();
    hashes.into_iter().for_each(|hash| state.add(hash));
    if state.state == u64::MAX { 1_546_275_796 } else { state.state as i64 }
}

/// `hash` of a tuple.
pub(crate) fn tuple(hashes: impl IntoIterator<Item = i64>) -> i64 {
    let mut state = TupleHash::new();
    hashes.into_iter().for_each(|hash| state.add(hash));
    state.finish()
}

/// `hash` of a frozenset: the same for every order of the items.
pub(crate) fn frozenset(hashes: impl IntoIterator<Item = i64>) -> i64 {
    let (mut mixed, mut length) = (0_u64, 0_u64);
    for hash in hashes {
        let hash = hash as u64;
        mixed ^= ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167);
        length += 1;
    }
    mixed ^= (length + 1).wrapping_mul(1_927_868_237);
    mixed ^= (mixed >> 11) ^ (mixed >> 25);
    mixed = mixed.wrapping_mul(69_069).wrapping_add(907_133_923);
    if mixed == u64::MAX { 590_923_713 } else { mixed as i64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tuples_hash_as_in_cpython() {
        assert_eq!(tuple([]), 5740354900026072187);
        assert_eq!(tuple([1, 2, 3]), 529344067295497451);
    }

    #[test]
    fn slices_hash_as_in_cpython() {
        assert_eq!(slice([1, 2, 3]), -2_340_833_382_717_974_474);
    }

    #[test]
    fn frozensets_hash_as_in_cpython_in_any_order() {
        assert_eq!(frozenset([]), 133146708735736);
        assert_eq!(frozenset([1, 2, 3]), -272375401224217160);
        assert_eq!(frozenset([3, 1, 2]), -272375401224217160);
    }
}
