//! Finding and counting one text in another, in linear time.
//!
//! A WTF-8 character never begins inside another, so a search for bytes finds characters, and the same code
//! serves `str` and `bytes`. Only an empty needle must know where characters begin.

use super::Unit;
use memchr::memmem;

/// The first place of the needle.
#[inline]
pub(crate) fn find(text: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(0),
        &[byte] => memchr::memchr(byte, text),
        _ => memmem::find(text, needle),
    }
}

/// The last place of the needle.
#[inline]
pub(crate) fn rfind(text: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(text.len()),
        &[byte] => memchr::memrchr(byte, text),
        _ => memmem::rfind(text, needle),
    }
}

/// Whether the needle is anywhere in the text.
#[inline]
pub(crate) fn contains(text: &[u8], needle: &[u8]) -> bool {
    find(text, needle).is_some()
}

/// How often the needle is there without overlap; an empty one is between all elements and at the ends.
pub(crate) fn count(text: &[u8], needle: &[u8], unit: Unit) -> usize {
    match needle {
        [] => unit.count(text) + 1,
        &[byte] => memchr::memchr_iter(byte, text).count(),
        _ => memmem::find_iter(text, needle).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_bytes() {
        let text = "aéaéa".as_bytes();
        assert_eq!((find(text, "é".as_bytes()), rfind(text, "é".as_bytes())), (Some(1), Some(4)));
        assert_eq!((find(text, b"a"), rfind(text, b"a")), (Some(0), Some(6)));
        assert_eq!((find(text, b""), rfind(text, b"")), (Some(0), Some(text.len())));
        assert_eq!((find(text, b"x"), rfind(text, b"xy")), (None, None));
        assert!(contains(text, "éa".as_bytes()) && !contains(b"", b"a"));
    }

    #[test]
    fn counting_does_not_overlap() {
        assert_eq!(count(b"aaaa", b"aa", Unit::Point), 2);
        assert_eq!(count(b"aaaa", b"a", Unit::Point), 4);
        assert_eq!(count("éé".as_bytes(), b"", Unit::Point), 3);
        assert_eq!(count("éé".as_bytes(), b"", Unit::Byte), 5);
    }
}
