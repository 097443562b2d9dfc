//! `str.isalpha` and its family: whether all characters of a text are of a class.

use super::class;
use crate::pure::wtf8::points;

/// At least one character, and all of the class.
fn some(text: &[u8], class: impl Fn(u32) -> bool) -> bool {
    !text.is_empty() && points(text).all(class)
}

/// `str.isspace`
pub(crate) fn is_space(text: &[u8]) -> bool {
    some(text, class::is_space)
}

/// `str.isdecimal`
pub(crate) fn is_decimal(text: &[u8]) -> bool {
    some(text, |point| class::decimal(point).is_some())
}

/// `str.isdigit`
pub(crate) fn is_digit(text: &[u8]) -> bool {
    some(text, class::is_digit)
}

/// `str.isnumeric`
pub(crate) fn is_numeric(text: &[u8]) -> bool {
    some(text, class::is_numeric)
}

/// `str.isalpha`
pub(crate) fn is_alpha(text: &[u8]) -> bool {
    some(text, class::is_alpha)
}

/// `str.isalnum`
pub(crate) fn is_alnum(text: &[u8]) -> bool {
    some(text, class::is_alnum)
}

/// `str.isprintable`, which is true of an empty text.
pub(crate) fn is_printable(text: &[u8]) -> bool {
    points(text).all(class::is_printable)
}

/// `str.isidentifier`
pub(crate) fn is_identifier(text: &[u8]) -> bool {
    let mut points = points(text);
    points.next().is_some_and(class::starts_identifier) && points.all(class::continues_identifier)
}

/// `str.islower`: a small letter, and none that is large or a title letter.
pub(crate) fn is_lower(text: &[u8]) -> bool {
    if text.is_ascii() {
        return super::ascii::is_lower(text);
    }
    let mut small = false;
    for point in points(text) {
        if class::is_upper(point) || class::is_title(point) {
            return false;
        }
        small |= class::is_lower(point);
    }
    small
}

/// `str.isupper`: a large letter, and none that is small or a title letter.
pub(crate) fn is_upper(text: &[u8]) -> bool {
    if text.is_ascii() {
        return super::ascii::is_upper(text);
    }
    let mut large = false;
    for point in points(text) {
        if class::is_lower(point) || class::is_title(point) {
            return false;
        }
        large |= class::is_upper(point);
    }
    large
}

/// `str.istitle`: each run of letters begins with a large one, and only with it.
pub(crate) fn is_title(text: &[u8]) -> bool {
    if text.is_ascii() {
        return super::ascii::is_title(text);
    }
    let (mut inside, mut some) = (false, false);
    for point in points(text) {
        let large = class::is_upper(point) || class::is_title(point);
        let small = class::is_lower(point);
        if (large && inside) || (small && !large && !inside) {
            return false;
        }
        inside = large || small;
        some |= inside;
    }
    some
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_nest_as_in_cpython() {
        let classes = [is_decimal, is_digit, is_numeric, is_alnum, is_alpha, is_space, is_identifier];
        let of = |text: &str| classes.map(|class| u8::from(class(text.as_bytes())));
        assert_eq!(of(""), [0; 7]);
        assert_eq!(of("٣9"), [1, 1, 1, 1, 0, 0, 0]);
        assert_eq!(of("²"), [0, 1, 1, 1, 0, 0, 0]);
        assert_eq!(of("½"), [0, 0, 1, 1, 0, 0, 0]);
        assert_eq!(of("三"), [0, 0, 1, 1, 1, 0, 1]);
        assert_eq!(of("é_1"), [0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(of("\u{3000} "), [0, 0, 0, 0, 0, 1, 0]);
        assert!(is_printable(b"") && is_printable("é ".as_bytes()) && !is_printable("\u{a0}".as_bytes()));
    }

    #[test]
    fn case_is_asked_of_the_whole() {
        let of = |text: &str| {
            let text = text.as_bytes();
            [is_lower(text), is_upper(text), is_title(text)].map(u8::from)
        };
        assert_eq!(of("é1"), [1, 0, 0]);
        assert_eq!(of("É1"), [0, 1, 1]);
        assert_eq!(of("Éa Éb"), [0, 0, 1]);
        assert_eq!(of("ǅa"), [0, 0, 1]);
        assert_eq!(of("ǅ"), [0, 0, 1]);
        assert_eq!(of("é É"), [0, 0, 0]);
        assert_eq!(of("三"), [0, 0, 0]);
        assert_eq!(of("ªb"), [1, 0, 0]);
        assert_eq!((of("ab"), of("AB"), of("Ab")), ([1, 0, 0], [0, 1, 0], [0, 0, 1]));
    }
}
