//! Hashes of text and bytes: SipHash-1-3 under a secret that PYTHONHASHSEED sets or the system draws.

use super::not_minus_one;
use siphasher::sip::SipHasher13;

/// The secret of one interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seed {
    low: u64,
    high: u64,
}

impl Seed {
    /// The secret that CPython derives from `PYTHONHASHSEED=number`; 0 switches randomisation off.
    pub(crate) fn from_number(number: u32) -> Seed {
        let mut bytes = [0; 16];
        if number != 0 {
            let mut state = number;
            for byte in &mut bytes {
                state = state.wrapping_mul(214_013).wrapping_add(2_531_011);
                *byte = (state >> 16) as u8;
            }
        }
        Seed::from_random(bytes)
    }

    /// A secret drawn by chance.
    pub(crate) fn from_random(bytes: [u8; 16]) -> Seed {
        let number = u128::from_le_bytes(bytes);
        Seed { low: number as u64, high: (number >> 64) as u64 }
    }

    /// `hash` of bytes, or of a str by its WTF-8 bytes.
    #[inline]
    pub(crate) fn hash(self, bytes: &[u8]) -> i64 {
        if bytes.is_empty() {
            return 0;
        }
        not_minus_one(SipHasher13::new_with_keys(self.low, self.high).hash(bytes) as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_hashes_as_in_cpython_for_a_given_seed() {
        let texts: [&[u8]; 4] = [b"a", b"", b"abc", b"hello world, this is long"];
        let expected = [
            (0, [4644417185603328019, 0, -4594863902769663758, 7650859633215404784]),
            (1, [-3012895188637184397, 0, -4667308735975688587, -4526064855385444927]),
            (42, [-123207753977932514, 0, 3869580338025362921, -1199649544206272706]),
        ];
        for (number, hashes) in expected {
            assert_eq!(texts.map(|text| Seed::from_number(number).hash(text)), hashes);
        }
    }

    #[test]
    fn a_drawn_seed_changes_the_hash() {
        let drawn = Seed::from_random([7; 16]);
        assert_ne!(drawn, Seed::from_number(0));
        assert_ne!(drawn.hash(b"abc"), Seed::from_number(0).hash(b"abc"));
    }
}
