//! `replace`: every occurrence, or the first so many.

use super::{Unit, search};
use crate::pure::fault::{Fault, MOST_BYTES, Result};
use memchr::memmem;

/// The text with `old` replaced by `new` at most `most` times; `None` when nothing changes.
pub(crate) fn replace(
    text: &[u8],
    old: &[u8],
    new: &[u8],
    most: Option<usize>,
    unit: Unit,
) -> Result<Option<Vec<u8>>> {
    let most = most.unwrap_or(usize::MAX);
    if most == 0 || old == new {
        return Ok(None);
    }
    if old.is_empty() {
        return interleave(text, new, most, unit).map(Some);
    }
    // Replacements of the same length are written over a copy, without counting first.
    if old.len() == new.len() {
        return Ok(overwrite(text, old, new, most));
    }
    let count = search::count(text, old, unit).min(most);
    if count == 0 {
        return Ok(None);
    }
    let length = (text.len() - count * old.len()) as u128 + count as u128 * new.len() as u128;
    let mut out = Vec::with_capacity(checked(length)?);
    let mut after = 0;
    for at in memmem::find_iter(text, old).take(count) {
        out.extend_from_slice(&text[after..at]);
        out.extend_from_slice(new);
        after = at + old.len();
    }
    out.extend_from_slice(&text[after..]);
    Ok(Some(out))
}

fn overwrite(text: &[u8], old: &[u8], new: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut places = memmem::find_iter(text, old).take(most).peekable();
    places.peek()?;
    let mut out = text.to_vec();
    for at in places {
        out[at..at + new.len()].copy_from_slice(new);
    }
    Some(out)
}

/// An empty text is before each element and at the end.
fn interleave(text: &[u8], new: &[u8], most: usize, unit: Unit) -> Result<Vec<u8>> {
    let count = most.min(unit.count(text).saturating_add(1));
    let mut out = Vec::with_capacity(checked(text.len() as u128 + count as u128 * new.len() as u128)?);
    let mut at = 0;
    for _ in 0..count {
        out.extend_from_slice(new);
        if let Some(&first) = text.get(at) {
            let width = unit.width(first);
            out.extend_from_slice(&text[at..at + width]);
            at += width;
        }
    }
    out.extend_from_slice(&text[at..]);
    Ok(out)
}

/// A length that memory could hold.
fn checked(length: u128) -> Result<usize> {
    usize::try_from(length).ok().filter(|&length| length <= MOST_BYTES).ok_or_else(Fault::memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(text: &str, old: &str, new: &str, most: Option<usize>) -> Option<String> {
        let result = replace(text.as_bytes(), old.as_bytes(), new.as_bytes(), most, Unit::Point).unwrap();
        result.map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn occurrences_are_replaced_from_the_left() {
        assert_eq!(replaced("aaa", "a", "bc", Some(2)).as_deref(), Some("bcbca"));
        assert_eq!(replaced("abcabc", "bc", "", None).as_deref(), Some("aa"));
        assert_eq!(replaced("éaé", "é", "ü", None).as_deref(), Some("üaü"));
        assert_eq!(replaced("éaé", "é", "ü", Some(1)).as_deref(), Some("üaé"));
        assert_eq!(replaced("éaé", "é", "€", None).as_deref(), Some("€a€"));
        assert_eq!(replaced("abc", "x", "y", None), None);
        assert_eq!(replaced("abc", "x", "yy", None), None);
        assert_eq!(replaced("abc", "a", "b", Some(0)), None);
    }

    #[test]
    fn an_empty_text_is_everywhere() {
        assert_eq!(replaced("aé", "", "-", None).as_deref(), Some("-a-é-"));
        assert_eq!(replaced("aé", "", "-", Some(2)).as_deref(), Some("-a-é"));
        assert_eq!(replaced("", "", "-", None).as_deref(), Some("-"));
        let bytes = replace("é".as_bytes(), b"", b"-", None, Unit::Byte);
        assert_eq!(bytes, Ok(Some(b"-\xc3-\xa9-".to_vec())));
    }

    #[test]
    fn results_too_large_are_refused_before_they_are_made() {
        let text = vec![b'a'; 1 << 20];
        let new = vec![b'b'; 1 << 21];
        assert_eq!(replace(&text, b"a", &new, None, Unit::Byte), Err(Fault::memory()));
    }
}
