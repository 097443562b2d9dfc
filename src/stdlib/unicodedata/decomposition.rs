//! What a character decomposes to in one step. The crates know only the last step; the one before it is found by
//! composing again. The kind of a compatibility decomposition (`<wide>`, `<super>`) is in no crate either and is told
//! by the character's name. For about a hundred square signs of units (`㎖`) CPython shows a step in between that is
//! not found here.

use crate::pure::text::class;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, decompose_canonical};

/// Characters whose canonical decomposition begins with one that composition never makes.
#[rustfmt::skip]
const IN_TWO_STEPS: &[(char, [char; 2])] = &[
    ('\u{fb2c}', ['\u{fb49}', '\u{5c1}']), ('\u{fb2d}', ['\u{fb49}', '\u{5c2}']),
    ('\u{1d160}', ['\u{1d15f}', '\u{1d16e}']), ('\u{1d161}', ['\u{1d15f}', '\u{1d16f}']),
    ('\u{1d162}', ['\u{1d15f}', '\u{1d170}']), ('\u{1d163}', ['\u{1d15f}', '\u{1d171}']),
    ('\u{1d164}', ['\u{1d15f}', '\u{1d172}']), ('\u{1d1bd}', ['\u{1d1bb}', '\u{1d16e}']),
    ('\u{1d1be}', ['\u{1d1bc}', '\u{1d16e}']), ('\u{1d1bf}', ['\u{1d1bb}', '\u{1d16f}']),
    ('\u{1d1c0}', ['\u{1d1bc}', '\u{1d16f}']),
];

/// Kinds that a name doesn't tell: first and last character of each run.
#[rustfmt::skip]
const KINDS: &[(u32, u32, &str)] = &[
    (0xAA, 0xAA, "super"), (0xBA, 0xBA, "super"), (0xF0C, 0xF0C, "noBreak"), (0x2007, 0x2007, "noBreak"),
    (0x210E, 0x210F, "font"), (0x2120, 0x2120, "super"), (0x2122, 0x2122, "super"), (0x2139, 0x2139, "font"), (0x3000, 0x3000, "wide"),
    (0x3036, 0x3036, "compat"), (0x309F, 0x309F, "vertical"), (0x30FF, 0x30FF, "vertical"), (0x3192, 0x319F, "super"),
    (0x3250, 0x3250, "square"), (0x32CF, 0x32CF, "square"), (0xFB20, 0xFB29, "font"), (0xFDFA, 0xFDFC, "isolated"),
    (0xFE71, 0xFE71, "medial"), (0x1F16A, 0x1F16C, "super"), (0x1FBF0, 0x1FBF9, "font"),
];

/// The step before the last of a canonical decomposition.
fn canonical(c: char) -> Option<Vec<char>> {
    let mut last = Vec::new();
    decompose_canonical(c, |part| last.push(part));
    if last == [c] {
        return None;
    }
    if let Some((_, parts)) = IN_TWO_STEPS.iter().find(|(known, _)| *known == c) {
        return Some(parts.to_vec());
    }
    let mut again = c.nfc();
    if let (Some(single), None) = (again.next(), again.next())
        && single != c
    {
        return Some(vec![single]);
    }
    if let [first, second, third] = last[..]
        && let Some(both) = compose(first, second)
    {
        return Some(vec![both, third]);
    }
    if let [first, second, third, fourth] = last[..]
        && let Some(all) = compose(first, second).and_then(|both| compose(both, third))
    {
        return Some(vec![all, fourth]);
    }
    Some(last)
}

/// The kind of a compatibility decomposition.
fn kind(c: char, name: &str) -> &'static str {
    let point = u32::from(c);
    if let Some((_, _, kind)) = KINDS.iter().find(|(first, last, _)| (*first..=*last).contains(&point)) {
        return kind;
    }
    let words: Vec<&str> = name.split(' ').collect();
    let has = |word: &str| words.contains(&word);
    let first = words.first().copied().unwrap_or_default();
    let form = if words.last() == Some(&"FORM") { words.iter().rev().nth(1) } else { None };
    match form {
        Some(&"ISOLATED") => return "isolated",
        Some(&"FINAL") => return "final",
        Some(&"INITIAL") => return "initial",
        Some(&"MEDIAL") => return "medial",
        _ => {}
    }
    if has("FULLWIDTH") {
        "wide"
    } else if has("HALFWIDTH") {
        "narrow"
    } else if name.starts_with("PRESENTATION FORM FOR VERTICAL") {
        "vertical"
    } else if (0xFE50..0xFE70).contains(&point) && first == "SMALL" {
        "small"
    } else if c.nfkd().any(|part| part == '\u{2044}') {
        "fraction"
    } else if first == "CIRCLED" {
        "circle"
    } else if matches!(first, "MATHEMATICAL" | "DOUBLE-STRUCK" | "SCRIPT" | "BLACK-LETTER")
        || name.starts_with("ARABIC MATHEMATICAL ")
    {
        "font"
    } else if matches!(first, "SQUARED" | "SQUARE") {
        "square"
    } else if has("SUPERSCRIPT") || has("MODIFIER") && has("LETTER") && !has("SUBSCRIPT") {
        "super"
    } else if has("SUBSCRIPT") {
        "sub"
    } else if name.contains("NO-BREAK") || name.contains("NON-BREAKING") {
        "noBreak"
    } else {
        "compat"
    }
}

fn shown(parts: impl Iterator<Item = char>) -> String {
    parts.map(|part| format!("{:04X}", u32::from(part))).collect::<Vec<_>>().join(" ")
}

/// The decomposition as the Unicode database writes it; empty if there is none.
pub(super) fn decomposition(point: u32) -> String {
    let is_hangul = (0xAC00..0xAC00 + 11_172).contains(&point);
    let known = |c: &char| !is_hangul && !class::category(u32::from(*c)).abbreviation().eq("Cn");
    let Some(c) = char::from_u32(point).filter(known) else { return String::new() };
    if let Some(parts) = canonical(c) {
        return shown(parts.into_iter());
    }
    let mut last = c.nfkd();
    if last.next() == Some(c) {
        return String::new();
    }
    let name = unicode_names2::name(c).map(|name| name.to_string()).unwrap_or_default();
    let parts = if (0x320E..=0x327E).contains(&point) { shown(c.nfkd()) } else { shown(c.nfkc()) };
    format!("<{}> {parts}", kind(c, &name))
}
