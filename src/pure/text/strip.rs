//! `strip`, `lstrip`, `rstrip`: spaces, or any characters of a set, off the ends.

use super::Unit;
use super::split::{skip_spaces, skip_spaces_back};
use crate::pure::wtf8;

/// Which ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ends {
    /// `lstrip`
    Left,
    /// `rstrip`
    Right,
    /// `strip`
    Both,
}

/// What is left without spaces at the ends.
pub(crate) fn spaces(text: &[u8], ends: Ends, unit: Unit) -> &[u8] {
    let start = if ends == Ends::Right { 0 } else { skip_spaces(text, 0, unit) };
    let text = &text[start..];
    let end = if ends == Ends::Left { text.len() } else { skip_spaces_back(text, text.len(), unit) };
    &text[..end]
}

/// A set of elements, ASCII ones as bits.
struct Set<'a> {
    ascii: u128,
    others: &'a [u8],
    unit: Unit,
}

impl Set<'_> {
    fn holds(&self, point: u32) -> bool {
        match (point, self.unit) {
            (0..=0x7F, _) => self.ascii >> point & 1 == 1,
            (_, Unit::Byte) => memchr::memchr(point as u8, self.others).is_some(),
            (_, Unit::Point) => wtf8::points(self.others).any(|other| other == point),
        }
    }
}

/// What is left without any of `set` at the ends.
pub(crate) fn set<'a>(text: &'a [u8], set: &[u8], ends: Ends, unit: Unit) -> &'a [u8] {
    let ascii = set.iter().filter(|byte| byte.is_ascii()).fold(0, |bits, &byte| bits | 1_u128 << byte);
    let set = Set { ascii, others: if set.is_ascii() { b"" } else { set }, unit };
    let mut rest = text;
    while ends != Ends::Right && !rest.is_empty() {
        let (point, width) = match unit {
            Unit::Byte => (u32::from(rest[0]), 1),
            Unit::Point => wtf8::decode(rest, 0),
        };
        if !set.holds(point) {
            break;
        }
        rest = &rest[width..];
    }
    while ends != Ends::Left && !rest.is_empty() {
        let (point, width) = match unit {
            Unit::Byte => (u32::from(rest[rest.len() - 1]), 1),
            Unit::Point => wtf8::decode_before(rest, rest.len()),
        };
        if !set.holds(point) {
            break;
        }
        rest = &rest[..rest.len() - width];
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_of_all_scripts_are_stripped_from_str() {
        let text = " \u{3000}\x1fa b\u{a0}\n".as_bytes();
        assert_eq!(spaces(text, Ends::Both, Unit::Point), b"a b");
        assert_eq!(spaces(text, Ends::Left, Unit::Point), "a b\u{a0}\n".as_bytes());
        assert_eq!(spaces(text, Ends::Right, Unit::Point), " \u{3000}\x1fa b".as_bytes());
        assert_eq!(spaces(b" \x1fa\x0b", Ends::Both, Unit::Byte), b"\x1fa");
        assert_eq!(spaces(b"  ", Ends::Both, Unit::Point), b"");
    }

    #[test]
    fn sets_are_of_characters_or_of_bytes() {
        assert_eq!(set("éxaéx".as_bytes(), "xé".as_bytes(), Ends::Both, Unit::Point), b"a");
        assert_eq!(set("éxaéx".as_bytes(), b"x", Ends::Right, Unit::Point), "éxaé".as_bytes());
        assert_eq!(set("ü".as_bytes(), "é".as_bytes(), Ends::Both, Unit::Point), "ü".as_bytes());
        assert_eq!(set("ü".as_bytes(), "é".as_bytes(), Ends::Left, Unit::Byte), b"\xbc");
        assert_eq!(set(b"aaa", b"a", Ends::Both, Unit::Point), b"");
        assert_eq!(set(b"abc", b"", Ends::Both, Unit::Point), b"abc");
    }
}
