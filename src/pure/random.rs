//! The Mersenne Twister as CPython's `random` has it: the same numbers for the same seed.

use crate::pure::fault::{Fault, Result};
use dashu_int::{IBig, Sign, UBig};
use sha2::{Digest, Sha512};

/// Words of state.
const SIZE: usize = 624;
/// How far apart the words are that are mixed.
const SHIFT: usize = 397;
const MATRIX: u32 = 0x9908_B0DF;
const UPPER: u32 = 0x8000_0000;
const LOWER: u32 = 0x7FFF_FFFF;

/// The generator of one `random.Random`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Twister {
    words: Box<[u32; SIZE]>,
    next: usize,
}

impl Twister {
    /// `seed(int)`: the sign makes no difference.
    pub(crate) fn from_int(seed: &IBig) -> Twister {
        let (_, words) = seed.as_sign_words();
        let mut key: Vec<u32> = words.iter().flat_map(|&word| [word as u32, (word >> 32) as u32]).collect();
        while key.last() == Some(&0) {
            key.pop();
        }
        if key.is_empty() {
            key.push(0);
        }
        Twister::from_key(&key)
    }

    /// `seed(str or bytes)`: the bytes and their SHA-512, read as one number.
    pub(crate) fn from_bytes(seed: &[u8]) -> Twister {
        let digest = Sha512::digest(seed);
        let bytes = [seed, digest.as_slice()].concat();
        Twister::from_int(&UBig::from_be_bytes(&bytes).into())
    }

    /// `seed(anything else)`: by its hash.
    pub(crate) fn from_hash(hash: i64) -> Twister {
        Twister::from_int(&IBig::from(hash as u64))
    }

    fn from_word(seed: u32) -> Twister {
        let mut words = Box::new([0; SIZE]);
        words[0] = seed;
        for i in 1..SIZE {
            let before = words[i - 1];
            words[i] = 1_812_433_253_u32.wrapping_mul(before ^ before >> 30).wrapping_add(i as u32);
        }
        Twister { words, next: SIZE }
    }

    fn from_key(key: &[u32]) -> Twister {
        let mut twister = Twister::from_word(19_650_218);
        let words = &mut twister.words;
        let mixed = |words: &[u32; SIZE], i: usize, factor: u32| {
            words[i] ^ (words[i - 1] ^ words[i - 1] >> 30).wrapping_mul(factor)
        };
        let mut i = 1;
        let mut step = |words: &mut [u32; SIZE], factor: u32, add: &dyn Fn(usize) -> u32| {
            words[i] = mixed(words, i, factor).wrapping_add(add(i));
            i += 1;
            if i == SIZE {
                words[0] = words[SIZE - 1];
                i = 1;
            }
        };
        for round in 0..SIZE.max(key.len()) {
            let j = round % key.len();
            step(words, 1_664_525, &|_| key[j].wrapping_add(j as u32));
        }
        for _ in 1..SIZE {
            step(words, 1_566_083_941, &|i| (i as u32).wrapping_neg());
        }
        words[0] = UPPER;
        twister
    }

    /// The next 32 bits.
    #[inline]
    pub(crate) fn next_word(&mut self) -> u32 {
        if self.next >= SIZE {
            self.turn();
        }
        let mut word = self.words[self.next];
        self.next += 1;
        word ^= word >> 11;
        word ^= word << 7 & 0x9D2C_5680;
        word ^= word << 15 & 0xEFC6_0000;
        word ^ word >> 18
    }

    /// Makes the next 624 words.
    fn turn(&mut self) {
        let words = &mut self.words;
        for i in 0..SIZE {
            let mixed = words[i] & UPPER | words[(i + 1) % SIZE] & LOWER;
            let odd = if mixed & 1 == 1 { MATRIX } else { 0 };
            words[i] = words[(i + SHIFT) % SIZE] ^ mixed >> 1 ^ odd;
        }
        self.next = 0;
    }

    /// `random()`: 53 bits between 0 and 1.
    #[inline]
    pub(crate) fn next_float(&mut self) -> f64 {
        let high = f64::from(self.next_word() >> 5);
        let low = f64::from(self.next_word() >> 6);
        (high * 67_108_864.0 + low) / 9_007_199_254_740_992.0
    }

    /// `getrandbits(count)` for at most 64 bits.
    #[inline]
    pub(crate) fn bits(&mut self, count: u32) -> u64 {
        match count {
            0 => 0,
            1..=32 => u64::from(self.next_word() >> (32 - count)),
            _ => {
                let low = u64::from(self.next_word());
                low | u64::from(self.next_word() >> (64 - count)) << 32
            }
        }
    }

    /// `getrandbits(count)` for any count.
    pub(crate) fn big_bits(&mut self, count: usize) -> IBig {
        if count <= 64 {
            return IBig::from(self.bits(count as u32));
        }
        let full = count / 32;
        let mut bytes: Vec<u8> = (0..full).flat_map(|_| self.next_word().to_le_bytes()).collect();
        if !count.is_multiple_of(32) {
            bytes.extend((self.next_word() >> (32 - count % 32)).to_le_bytes());
        }
        UBig::from_le_bytes(&bytes).into()
    }

    /// A number below `limit`, which is positive, as `randrange` and `shuffle` draw it.
    #[inline]
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        let count = 64 - limit.leading_zeros();
        loop {
            let drawn = self.bits(count);
            if drawn < limit {
                return drawn;
            }
        }
    }

    /// A number below `limit`, which is positive.
    pub(crate) fn big_below(&mut self, limit: &IBig) -> IBig {
        let count = crate::pure::int::power::bit_length(limit);
        loop {
            let drawn = self.big_bits(count);
            if drawn < *limit {
                return drawn;
            }
        }
    }

    /// `getstate()`: the words, and how many of them are used up.
    pub(crate) fn state(&self) -> (&[u32], usize) {
        (&self.words[..], self.next)
    }

    /// `setstate()` with the words and the index in one row.
    pub(crate) fn from_state(numbers: &[i64]) -> Result<Twister> {
        if numbers.len() != SIZE + 1 {
            return Err(Fault::value("state vector is the wrong size"));
        }
        let next = usize::try_from(numbers[SIZE]).ok().filter(|&next| next <= SIZE);
        let next = next.ok_or_else(|| Fault::value("invalid state"))?;
        let words = std::array::from_fn(|i| numbers[i] as u32);
        Ok(Twister { words: Box::new(words), next })
    }
}

/// `getrandbits` of a number that is no count.
pub(crate) fn check_bits(count: &IBig) -> Result<usize> {
    if count.sign() == Sign::Negative {
        return Err(Fault::value("number of bits must be non-negative"));
    }
    usize::try_from(count).map_err(|_| Fault::overflow("Python int too large to convert to C int"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_cpythons() {
        let big = |text: &str| text.parse::<IBig>().unwrap();
        for (mut twister, float, bit, word, hundred, small, large) in [
            (
                Twister::from_int(&IBig::ZERO),
                0.8444218515250481,
                1,
                3823568514,
                "1208935935994293442776782246997",
                523,
                "631274152732079063015764344160",
            ),
            (
                Twister::from_int(&IBig::from(-42)),
                0.6394267984578837,
                0,
                3184935163,
                "176140902141063639299770569303",
                754,
                "522152611743920550222071931956",
            ),
            (
                Twister::from_int(&(IBig::ONE << 100)),
                0.7586581712996778,
                0,
                352340553,
                "881832314501477294104966971409",
                849,
                "462922264732578685770513167104",
            ),
            (
                Twister::from_bytes(b"abc"),
                0.7720246314157545,
                1,
                1976556168,
                "1216495077366190420721376947339",
                847,
                "242123457051855864909352388419",
            ),
            (
                Twister::from_bytes("é".as_bytes()),
                0.9689252893653495,
                0,
                403459089,
                "405398521623057574880156630485",
                89,
                "591510315140047515364650050673",
            ),
        ] {
            assert_eq!(twister.next_float(), float);
            assert_eq!((twister.bits(1), twister.bits(32)), (bit, word));
            assert_eq!(twister.big_bits(100), big(hundred));
            assert_eq!(twister.below(1000), small);
            assert_eq!(twister.big_below(&IBig::from(10).pow(30)), big(large));
        }
        assert_eq!(Twister::from_hash(1152921504606846977).next_float(), 0.551763726942059);
        assert_eq!(Twister::from_hash(-576460752303423495).next_float(), 0.8393002957429675);
    }

    #[test]
    fn state_is_taken_and_given_back() {
        let mut twister = Twister::from_int(&IBig::from(5));
        let (words, next) = twister.state();
        assert_eq!(
            (&words[..3], words[623], next),
            (&[2147483648, 2796186638, 190942503][..], 957143377, 624)
        );
        twister.next_float();
        let (words, next) = twister.state();
        assert_eq!((words[623], next), (2402479847, 2));
        let numbers: Vec<i64> = words.iter().map(|&word| word.into()).chain([2]).collect();
        assert_eq!(Twister::from_state(&numbers), Ok(twister));
    }

    #[test]
    fn bad_arguments_are_refused() {
        let state = |numbers: Vec<i64>| Twister::from_state(&numbers).unwrap_err().message;
        assert_eq!(state(vec![1, 2]), "state vector is the wrong size");
        assert_eq!(state([vec![0; 624], vec![700]].concat()), "invalid state");
        assert_eq!(state([vec![0; 624], vec![-1]].concat()), "invalid state");
        assert_eq!(check_bits(&IBig::NEG_ONE).unwrap_err().message, "number of bits must be non-negative");
        assert_eq!(check_bits(&IBig::from(7)), Ok(7));
    }

    #[test]
    fn no_bits_take_no_word() {
        let mut twister = Twister::from_int(&IBig::ONE);
        let before = twister.clone();
        assert_eq!((twister.bits(0), twister.big_bits(0)), (0, IBig::ZERO));
        assert_eq!(twister, before);
        assert_eq!(IBig::from(twister.bits(40)), before.clone().big_bits(40));
    }
}
