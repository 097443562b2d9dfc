//! Upper, lower, title and folded case by Unicode's full mappings: ß becomes SS, and Σ at a word's end ς.
//!
//! Mappings come from the standard library, whose Unicode is newer than CPython's: what a character turns into
//! must have been assigned in 15.1 too.

use super::class::{self, known};
use super::tables::assigned_later;
use crate::pure::wtf8;
use unicode_general_category::GeneralCategory;

const SIGMA: u32 = 0x3A3;
const SMALL_SIGMA: u32 = 0x3C3;
const FINAL_SIGMA: u32 = 0x3C2;

/// Appends a mapping, unless it leads to a character that came later.
fn push_mapped(point: u32, mapped: impl Iterator<Item = char> + Clone, out: &mut Vec<u8>) {
    if mapped.clone().any(|c| assigned_later(c as u32)) {
        wtf8::push(out, point);
    } else {
        mapped.for_each(|c| wtf8::push(out, c as u32));
    }
}

fn push_upper(point: u32, out: &mut Vec<u8>) {
    match known(point) {
        Some(c) if c.is_ascii() => out.push(c.to_ascii_uppercase() as u8),
        Some(c) => push_mapped(point, c.to_uppercase(), out),
        None => wtf8::push(out, point),
    }
}

fn push_lower(point: u32, out: &mut Vec<u8>) {
    match known(point) {
        Some(c) if c.is_ascii() => out.push(c.to_ascii_lowercase() as u8),
        Some(c) => push_mapped(point, c.to_lowercase(), out),
        None => wtf8::push(out, point),
    }
}

fn push_title(point: u32, out: &mut Vec<u8>) {
    let Some(c) = known(point) else { return wtf8::push(out, point) };
    let mapped = unicode_case_mapping::to_titlecase(c);
    if mapped[0] == 0 || mapped.iter().any(|&point| assigned_later(point)) {
        return wtf8::push(out, point);
    }
    mapped.into_iter().filter(|&point| point != 0).for_each(|point| wtf8::push(out, point));
}

/// Full folding: what has a capital form of several letters folds to their small forms.
fn push_folded(point: u32, out: &mut Vec<u8>) {
    let Some(c) = known(point) else { return wtf8::push(out, point) };
    match c {
        'İ' => push_lower(point, out),
        'ẞ' => out.extend_from_slice(b"ss"),
        _ if c.to_uppercase().len() > 1 => {
            push_mapped(point, c.to_uppercase().flat_map(char::to_lowercase), out);
        }
        _ => wtf8::push(out, unicode_case_mapping::case_folded(c).map_or(point, |folded| folded.get())),
    }
}

/// Lower case of the character at byte `at`, which for Σ depends on its neighbours.
fn push_lower_at(text: &[u8], at: usize, point: u32, width: usize, out: &mut Vec<u8>) {
    if point != SIGMA {
        return push_lower(point, out);
    }
    let cased = |mut neighbours: Box<dyn Iterator<Item = u32> + '_>| {
        neighbours.find(|&point| !is_ignorable(point)).is_some_and(is_cased)
    };
    let last = cased(Box::new(wtf8::points(&text[..at]).rev()))
        && !cased(Box::new(wtf8::points(&text[at + width..])));
    wtf8::push(out, if last { FINAL_SIGMA } else { SMALL_SIGMA });
}

/// Unicode's Cased property.
fn is_cased(point: u32) -> bool {
    class::is_lower(point) || class::is_upper(point) || class::is_title(point)
}

/// Unicode's Case_Ignorable property: marks, modifiers, and punctuation that stands inside words.
fn is_ignorable(point: u32) -> bool {
    use GeneralCategory::{EnclosingMark, Format, ModifierLetter, ModifierSymbol, NonspacingMark};
    matches!(
        point,
        0x27 | 0x2E
            | 0x3A
            | 0xB7
            | 0x387
            | 0x55F
            | 0x5F4
            | 0x2018
            | 0x2019
            | 0x2024
            | 0x2027
            | 0xFE13
            | 0xFE52
            | 0xFE55
            | 0xFF07
            | 0xFF0E
            | 0xFF1A
    ) || matches!(
        class::category(point),
        EnclosingMark | Format | ModifierLetter | ModifierSymbol | NonspacingMark
    )
}

/// Maps character by character; `each` gets the position, the character and its width.
fn map(text: &[u8], mut each: impl FnMut(usize, u32, usize, &mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let (point, width) = wtf8::decode(text, at);
        each(at, point, width, &mut out);
        at += width;
    }
    out
}

/// `str.upper`
pub(crate) fn upper(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return text.to_ascii_uppercase();
    }
    map(text, |_, point, _, out| push_upper(point, out))
}

/// `str.lower`
pub(crate) fn lower(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    map(text, |at, point, width, out| push_lower_at(text, at, point, width, out))
}

/// `str.casefold`
pub(crate) fn fold(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    map(text, |_, point, _, out| push_folded(point, out))
}

/// `str.title`: a letter behind a letter is small, any other is a title letter.
pub(crate) fn title(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return super::ascii::title(text);
    }
    let mut inside = false;
    map(text, |at, point, width, out| {
        match inside {
            true => push_lower_at(text, at, point, width, out),
            false => push_title(point, out),
        }
        inside = is_cased(point);
    })
}

/// `str.capitalize`: the first character is a title letter, all others are small.
pub(crate) fn capitalize(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return super::ascii::capitalize(text);
    }
    map(text, |at, point, width, out| match at {
        0 => push_title(point, out),
        _ => push_lower_at(text, at, point, width, out),
    })
}

/// `str.swapcase`
pub(crate) fn swap(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return super::ascii::swap(text);
    }
    map(text, |at, point, width, out| {
        if class::is_upper(point) {
            push_lower_at(text, at, point, width, out);
        } else if class::is_lower(point) {
            push_upper(point, out);
        } else {
            wtf8::push(out, point);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(mapped: Vec<u8>) -> String {
        String::from_utf8(mapped).unwrap()
    }

    #[test]
    fn full_mappings_may_lengthen() {
        assert_eq!(shown(upper("straße ŉ ﬁ".as_bytes())), "STRASSE ʼN FI");
        assert_eq!(shown(lower("İSTANBUL".as_bytes())), "i\u{307}stanbul");
        assert_eq!(shown(fold("Straße ẞ ﬁ İ ΐ".as_bytes())), "strasse ss fi i\u{307} ι\u{308}\u{301}");
        assert_eq!(shown(title("ǆungla ßa".as_bytes())), "ǅungla Ssa");
        assert_eq!(shown(capitalize("éÀÉ ÉÀ".as_bytes())), "Éàé éà");
        assert_eq!(shown(swap("éÀ ßẞ".as_bytes())), "Éà SSß");
    }

    #[test]
    fn sigma_is_final_behind_letters_only() {
        for (given, expected) in [
            ("ΑΣ", "ας"),
            ("Σ", "σ"),
            ("ΑΣΑ", "ασα"),
            ("ΑΣ.", "ας."),
            ("Α.Σ", "α.ς"),
            ("ΑΣ' Α", "ας' α"),
            ("ΑΣ\u{301}Α", "ασ\u{301}α"),
            ("ΣΑΣ ΣΑΣ", "σας σας"),
        ] {
            assert_eq!(shown(lower(given.as_bytes())), expected, "{given}");
        }
        assert_eq!(shown(title("ΟΔΟΣ".as_bytes())), "Οδος");
    }

    #[test]
    fn what_came_after_15_1_has_no_case() {
        assert_eq!(shown(upper("ƛéɤ".as_bytes())), "ƛÉɤ");
        assert_eq!(shown(lower("\u{a7dc}É".as_bytes())), "\u{a7dc}é");
        let surrogate = wtf8::from_points([0xD800, 0xC9]);
        assert_eq!(lower(&surrogate), wtf8::from_points([0xD800, 0xE9]));
    }

    #[test]
    fn ascii_takes_the_short_way() {
        assert_eq!((upper(b"aB1"), lower(b"aB1")), (b"AB1".to_vec(), b"ab1".to_vec()));
        assert_eq!((fold(b"aB1"), title(b"aB cD")), (b"ab1".to_vec(), b"Ab Cd".to_vec()));
        assert_eq!((swap(b"aB1"), capitalize(b"aB1")), (b"Ab1".to_vec(), b"Ab1".to_vec()));
    }
}
