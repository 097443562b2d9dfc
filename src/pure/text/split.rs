//! `split`, `rsplit`, `partition`, `rpartition`: text cut at a separator or at runs of whitespace.
//!
//! All results are parts of the given text, in order. A maximum of `None` means no maximum.

use super::{Unit, class, search};
use crate::pure::wtf8;
use memchr::memmem;

/// Cuts at a separator, which is not empty, from the left.
pub(crate) fn split<'a>(text: &'a [u8], separator: &[u8], most: Option<usize>) -> Vec<&'a [u8]> {
    let most = most.unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut after = 0;
    let mut cut = |at: usize| {
        parts.push(&text[after..at]);
        after = at + separator.len();
    };
    match separator {
        &[byte] => memchr::memchr_iter(byte, text).take(most).for_each(&mut cut),
        _ => memmem::find_iter(text, separator).take(most).for_each(&mut cut),
    }
    parts.push(&text[after..]);
    parts
}

/// Cuts at a separator, which is not empty, from the right.
pub(crate) fn rsplit<'a>(text: &'a [u8], separator: &[u8], most: Option<usize>) -> Vec<&'a [u8]> {
    let most = most.unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut end = text.len();
    let mut cut = |at: usize| {
        parts.push(&text[at + separator.len()..end]);
        end = at;
    };
    match separator {
        &[byte] => memchr::memrchr_iter(byte, text).take(most).for_each(&mut cut),
        _ => memmem::rfind_iter(text, separator).take(most).for_each(&mut cut),
    }
    parts.push(&text[..end]);
    parts.reverse();
    parts
}

/// The length of the space at the start: 0 when there is none.
#[inline]
fn space_at(text: &[u8], at: usize, unit: Unit) -> usize {
    match (text[at], unit) {
        (b' ' | 0x09..=0x0D, _) => 1,
        (0x1C..=0x1F, Unit::Point) => 1,
        (0..=0x7F, _) | (_, Unit::Byte) => 0,
        _ => {
            let (point, width) = wtf8::decode(text, at);
            if class::is_space(point) { width } else { 0 }
        }
    }
}

/// The length of the space that ends before `end`: 0 when there is none.
#[inline]
fn space_before(text: &[u8], end: usize, unit: Unit) -> usize {
    match (text[end - 1], unit) {
        (0..=0x7F, _) => space_at(text, end - 1, unit),
        (_, Unit::Byte) => 0,
        _ => {
            let (point, width) = wtf8::decode_before(text, end);
            if class::is_space(point) { width } else { 0 }
        }
    }
}

/// Where the first element that is no space begins, from `at` on.
pub(super) fn skip_spaces(text: &[u8], mut at: usize, unit: Unit) -> usize {
    while at < text.len() {
        match space_at(text, at, unit) {
            0 => break,
            width => at += width,
        }
    }
    at
}

/// Where the last element that is no space ends, up to `end`.
pub(super) fn skip_spaces_back(text: &[u8], mut end: usize, unit: Unit) -> usize {
    while end > 0 {
        match space_before(text, end, unit) {
            0 => break,
            width => end -= width,
        }
    }
    end
}

/// Cuts at runs of whitespace from the left; there are no empty parts, and a rest keeps its spaces at the end.
pub(crate) fn split_spaces(text: &[u8], most: Option<usize>, unit: Unit) -> Vec<&[u8]> {
    let mut left = most.unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut at = skip_spaces(text, 0, unit);
    while at < text.len() {
        if left == 0 {
            parts.push(&text[at..]);
            break;
        }
        left -= 1;
        let start = at;
        while at < text.len() && space_at(text, at, unit) == 0 {
            at += unit.width(text[at]);
        }
        parts.push(&text[start..at]);
        at = skip_spaces(text, at, unit);
    }
    parts
}

/// Cuts at runs of whitespace from the right; there are no empty parts, and a rest keeps its spaces in front.
pub(crate) fn rsplit_spaces(text: &[u8], most: Option<usize>, unit: Unit) -> Vec<&[u8]> {
    let mut left = most.unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut end = skip_spaces_back(text, text.len(), unit);
    while end > 0 {
        if left == 0 {
            parts.push(&text[..end]);
            break;
        }
        left -= 1;
        let stop = end;
        while end > 0 && space_before(text, end, unit) == 0 {
            end -= match unit {
                Unit::Byte => 1,
                Unit::Point => wtf8::decode_before(text, end).1,
            };
        }
        parts.push(&text[end..stop]);
        end = skip_spaces_back(text, end, unit);
    }
    parts.reverse();
    parts
}

/// What stands before and after the first separator.
pub(crate) fn partition<'a>(text: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = search::find(text, separator)?;
    Some((&text[..at], &text[at + separator.len()..]))
}

/// What stands before and after the last separator.
pub(crate) fn rpartition<'a>(text: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = search::rfind(text, separator)?;
    Some((&text[..at], &text[at + separator.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parts: Vec<&[u8]>) -> Vec<&str> {
        parts.into_iter().map(|part| std::str::from_utf8(part).unwrap()).collect()
    }

    #[test]
    fn separators_cut_from_either_side() {
        assert_eq!(shown(split(b"a,b,,c", b",", None)), ["a", "b", "", "c"]);
        assert_eq!(shown(split(b"a,b,c", b",", Some(1))), ["a", "b,c"]);
        assert_eq!(shown(split(b"", b",", None)), [""]);
        assert_eq!(shown(split(b"a--b-c", b"--", None)), ["a", "b-c"]);
        assert_eq!(shown(split("aébé".as_bytes(), "é".as_bytes(), None)), ["a", "b", ""]);
        assert_eq!(shown(rsplit(b"a,b,c", b",", Some(1))), ["a,b", "c"]);
        assert_eq!(shown(rsplit(b"a,b,c", b",", Some(0))), ["a,b,c"]);
        assert_eq!(shown(rsplit(b"a---b", b"--", None)), ["a-", "b"]);
    }

    #[test]
    fn spaces_cut_in_runs() {
        let text = " \u{3000}a \u{2003}b\x1cc  ".as_bytes();
        assert_eq!(shown(split_spaces(text, None, Unit::Point)), ["a", "b", "c"]);
        assert_eq!(shown(split_spaces(text, Some(1), Unit::Point)), ["a", "b\x1cc  "]);
        assert_eq!(shown(rsplit_spaces(text, Some(1), Unit::Point)), [" \u{3000}a \u{2003}b", "c"]);
        assert_eq!(shown(rsplit_spaces(text, None, Unit::Point)), ["a", "b", "c"]);
        assert_eq!(shown(split_spaces(b" a\x1cb\x0bc ", None, Unit::Byte)), ["a\x1cb", "c"]);
        assert_eq!(shown(rsplit_spaces(b" a\x1cb\x0bc ", None, Unit::Byte)), ["a\x1cb", "c"]);
        assert!(split_spaces(b"  ", None, Unit::Point).is_empty());
        assert_eq!(shown(split_spaces(b" a b ", Some(0), Unit::Point)), ["a b "]);
        assert_eq!(shown(rsplit_spaces(b" a b ", Some(0), Unit::Point)), [" a b"]);
    }

    #[test]
    fn partitions_are_two_sides_of_a_separator() {
        assert_eq!(partition(b"a=b=c", b"="), Some((&b"a"[..], &b"b=c"[..])));
        assert_eq!(rpartition(b"a=b=c", b"="), Some((&b"a=b"[..], &b"c"[..])));
        assert_eq!(partition(b"abc", b"="), None);
    }
}
