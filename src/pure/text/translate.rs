//! `translate` and `maketrans`: characters exchanged by a table.

use crate::pure::fault::{Fault, Result};
use crate::pure::wtf8;
use std::borrow::Cow;

/// What a table says about a character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mapped<'a> {
    /// It stays.
    Same,
    /// It goes.
    Deleted,
    /// This text takes its place.
    Text(Cow<'a, [u8]>),
}

/// `str.translate`; `lookup` is asked once for each ASCII character that occurs, and each time for others.
pub(crate) fn text<'a, E>(
    text: &[u8],
    mut lookup: impl FnMut(u32) -> std::result::Result<Mapped<'a>, E>,
) -> std::result::Result<Vec<u8>, E> {
    let mut known: [Option<Mapped<'a>>; 128] = [const { None }; 128];
    let mut out = Vec::with_capacity(text.len());
    for point in wtf8::points(text) {
        let other;
        let mapped = match known.get_mut(point as usize) {
            Some(Some(mapped)) => &*mapped,
            Some(slot) => &*slot.insert(lookup(point)?),
            None => {
                other = lookup(point)?;
                &other
            }
        };
        match mapped {
            Mapped::Same => wtf8::push(&mut out, point),
            Mapped::Deleted => {}
            Mapped::Text(text) => out.extend_from_slice(text),
        }
    }
    Ok(out)
}

/// `bytes.translate(table, delete)`
pub(crate) fn bytes(bytes: &[u8], table: Option<&[u8; 256]>, delete: &[u8]) -> Vec<u8> {
    let mut deleted = [false; 256];
    delete.iter().for_each(|&byte| deleted[usize::from(byte)] = true);
    let kept = bytes.iter().copied().filter(|&byte| !deleted[usize::from(byte)]);
    match table {
        Some(table) => kept.map(|byte| table[usize::from(byte)]).collect(),
        None => kept.collect(),
    }
}

/// The table that `bytes.translate` was given.
pub(crate) fn check_table(table: &[u8]) -> Result<&[u8; 256]> {
    table.try_into().map_err(|_| Fault::value("translation table must be 256 characters long"))
}

/// `bytes.maketrans(from, to)`
pub(crate) fn make_table(from: &[u8], to: &[u8]) -> Result<[u8; 256]> {
    if from.len() != to.len() {
        return Err(Fault::value("maketrans arguments must have same length"));
    }
    let mut table: [u8; 256] = std::array::from_fn(|byte| byte as u8);
    for (&from, &to) in from.iter().zip(to) {
        table[usize::from(from)] = to;
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_stay_go_or_become_text() {
        let mut asked = Vec::new();
        let result: std::result::Result<_, ()> = text("abcabé€".as_bytes(), |point| {
            asked.push(point);
            Ok(match char::from_u32(point) {
                Some('a') => Mapped::Deleted,
                Some('b') => Mapped::Text(b"xy".into()),
                Some('é') => Mapped::Text("ü".as_bytes().into()),
                _ => Mapped::Same,
            })
        });
        assert_eq!(result, Ok("xycxyü€".as_bytes().to_vec()));
        assert_eq!(asked, [0x61, 0x62, 0x63, 0xE9, 0x20AC]);
        assert_eq!(text(b"a", |_| Err("no")), Err("no"));
    }

    #[test]
    fn bytes_have_a_full_table() {
        let table = make_table(b"ab", b"xy").unwrap();
        assert_eq!(bytes(b"abcba", Some(&table), b"c"), b"xyyx");
        assert_eq!(bytes(b"abc", None, b"b"), b"ac");
        assert_eq!(make_table(b"ab", b"x").unwrap_err().message, "maketrans arguments must have same length");
        assert_eq!(check_table(b"ab").unwrap_err().message, "translation table must be 256 characters long");
        assert_eq!(check_table(&table), Ok(&table));
    }
}
