//! What kind of character a code point is, by Unicode 15.1, which CPython 3.13 holds.
//!
//! These are the predicates under `str.isalpha` and its family, under `repr` (what may be shown as it is) and
//! under number parsing (digits and spaces of all scripts). Each has a branch for ASCII first.

use super::tables;
use unicode_general_category::{GeneralCategory, get_general_category};

/// The general category; surrogates have their own, and what is newer than 15.1 is unassigned.
pub(crate) fn category(point: u32) -> GeneralCategory {
    match char::from_u32(point) {
        None => GeneralCategory::Surrogate,
        Some(_) if tables::assigned_later(point) => GeneralCategory::Unassigned,
        Some(_) if point == 0x1171E => GeneralCategory::NonspacingMark,
        Some(c) => get_general_category(c),
    }
}

/// The character, if Unicode 15.1 gives it any meaning.
pub(super) fn known(point: u32) -> Option<char> {
    char::from_u32(point).filter(|_| point < 0x80 || !tables::assigned_later(point))
}

/// `str.isspace` of one character: bidirectional type WS, B or S, or category Zs.
#[inline]
pub(crate) fn is_space(point: u32) -> bool {
    match point {
        0..=0x7F => matches!(point, 0x09..=0x0D | 0x1C..=0x20),
        0x85 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000 => true,
        _ => false,
    }
}

/// What ends a line for `str.splitlines`.
#[inline]
pub(crate) fn is_line_break(point: u32) -> bool {
    matches!(point, 0x0A..=0x0D | 0x1C..=0x1E | 0x85 | 0x2028 | 0x2029)
}

/// The value of a decimal digit of any script (`str.isdecimal`).
#[inline]
pub(crate) fn decimal(point: u32) -> Option<u8> {
    match point {
        0x30..=0x39 => Some((point - 0x30) as u8),
        0..=0x7F => None,
        _ => tables::decimal(point),
    }
}

/// `str.isdigit` of one character.
pub(crate) fn is_digit(point: u32) -> bool {
    decimal(point).is_some() || (point > 0x7F && tables::is_other_digit(point))
}

/// `str.isnumeric` of one character.
pub(crate) fn is_numeric(point: u32) -> bool {
    use GeneralCategory::{DecimalNumber, LetterNumber, OtherNumber};
    if point < 0x80 {
        return decimal(point).is_some();
    }
    matches!(category(point), DecimalNumber | LetterNumber | OtherNumber) || tables::is_numeral(point)
}

/// `str.isalpha` of one character: any letter category.
pub(crate) fn is_alpha(point: u32) -> bool {
    use GeneralCategory::{LowercaseLetter, ModifierLetter, OtherLetter, TitlecaseLetter, UppercaseLetter};
    if point < 0x80 {
        return (point as u8).is_ascii_alphabetic();
    }
    let category = category(point);
    matches!(category, LowercaseLetter | UppercaseLetter | TitlecaseLetter | ModifierLetter | OtherLetter)
}

/// `str.isalnum` of one character.
pub(crate) fn is_alnum(point: u32) -> bool {
    is_alpha(point) || is_numeric(point)
}

/// Whether `repr` shows the character as it is.
pub(crate) fn is_printable(point: u32) -> bool {
    use GeneralCategory::{
        Control, Format, LineSeparator, ParagraphSeparator, PrivateUse, SpaceSeparator, Surrogate, Unassigned,
    };
    if point < 0x80 {
        return matches!(point, 0x20..=0x7E);
    }
    let category = category(point);
    !matches!(category, Control | Format | Surrogate | PrivateUse | Unassigned)
        && !matches!(category, LineSeparator | ParagraphSeparator | SpaceSeparator)
}

/// Unicode's Lowercase property; ʕ lost it after 15.1.
pub(crate) fn is_lower(point: u32) -> bool {
    point == 0x295 || known(point).is_some_and(char::is_lowercase)
}

/// Unicode's Uppercase property.
pub(crate) fn is_upper(point: u32) -> bool {
    known(point).is_some_and(char::is_uppercase)
}

/// Category Lt: one letter that holds a capital and a small one, as ǅ.
pub(crate) fn is_title(point: u32) -> bool {
    point > 0x7F && category(point) == GeneralCategory::TitlecaseLetter
}

/// The character, if it was assigned in 15.1; the identifier crate is ahead even of the other sources.
fn assigned(point: u32) -> Option<char> {
    known(point).filter(|_| point < 0x80 || category(point) != GeneralCategory::Unassigned)
}

/// Whether a name may begin with the character.
pub(crate) fn starts_identifier(point: u32) -> bool {
    point == u32::from(b'_') || assigned(point).is_some_and(unicode_ident::is_xid_start)
}

/// Whether a name may go on with the character.
pub(crate) fn continues_identifier(point: u32) -> bool {
    assigned(point).is_some_and(unicode_ident::is_xid_continue)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(class: fn(u32) -> bool) -> usize {
        // All of the lower scripts, every eleventh character of the rest, and the tags.
        let points = (0..0x3100).chain((0x3100..0x33500).step_by(11)).chain(0xE0000..0xE0200);
        points.filter(|&point| class(point)).count()
    }

    #[test]
    fn the_classes_are_as_large_as_in_cpython() {
        assert_eq!(counted(is_space), 29);
        assert_eq!(counted(|p| decimal(p).is_some()), 324);
        assert_eq!(counted(is_digit), 423);
        assert_eq!(counted(is_numeric), 698);
        assert_eq!(counted(is_alpha), 17_914);
        assert_eq!(counted(is_alnum), 18_604);
        assert_eq!(counted(is_printable), 24_146);
        assert_eq!(counted(is_lower), 1435);
        assert_eq!(counted(is_upper), 1104);
        assert_eq!(counted(is_title), 31);
        assert_eq!(counted(starts_identifier), 17_985);
        assert_eq!(counted(continues_identifier), 19_811);
    }

    #[test]
    fn digits_of_other_scripts_have_their_value() {
        assert_eq!(decimal('٣' as u32), Some(3));
        assert_eq!(decimal('９' as u32), Some(9));
        assert_eq!(decimal('²' as u32), None);
    }
}
