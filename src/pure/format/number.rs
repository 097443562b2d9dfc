//! The layout that all numbers share: sign, prefix, grouped digits, the rest, and padding around or inside.

use super::spec::{Align, Grouping, Sign, Spec};
use crate::pure::wtf8;

/// A number's text in the parts that the layout treats differently.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts<'a> {
    /// Whether a minus sign is due.
    pub(crate) negative: bool,
    /// `0x` and the like.
    pub(crate) prefix: &'a str,
    /// What is grouped: the integer digits, perhaps none.
    pub(crate) digits: &'a [u8],
    /// What follows: point, fraction, exponent, or text without any digit.
    pub(crate) rest: &'a [u8],
}

impl<'a> Parts<'a> {
    /// Splits unsigned text after its integer digits.
    pub(crate) fn of(negative: bool, text: &'a str) -> Parts<'a> {
        let text = text.as_bytes();
        let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
        Parts { negative, prefix: "", digits: &text[..end], rest: &text[end..] }
    }

    /// The sign character that the specification asks for.
    fn sign(&self, sign: Sign) -> Option<u8> {
        match sign {
            _ if self.negative => Some(b'-'),
            Sign::Plus => Some(b'+'),
            Sign::Space => Some(b' '),
            Sign::Unset | Sign::Minus => None,
        }
    }
}

/// Appends the number as the specification wants it.
pub(crate) fn write(parts: Parts<'_>, spec: &Spec, out: &mut Vec<u8>) {
    let sign = parts.sign(spec.sign);
    let around = usize::from(sign.is_some()) + parts.prefix.len() + wtf8::count(parts.rest);
    let least = if spec.pads_with_digits() { spec.width.saturating_sub(around) } else { 0 };
    let (separator, group) = match (spec.grouping, u8::try_from(spec.code)) {
        (Grouping::None, _) => (None, usize::MAX),
        (Grouping::Comma, _) => (Some(b','), 3),
        (Grouping::Underscore, Ok(b'b' | b'o' | b'x' | b'X')) => (Some(b'_'), 4),
        (Grouping::Underscore, _) => (Some(b'_'), 3),
    };
    let plan = Groups::plan(parts.digits.len(), least, separator.map_or(0, |_| group));
    let (left, right) = spec.padding(around + plan.length);
    let inside = spec.align == Align::AfterSign;
    if !inside {
        spec.pad(left, out);
    }
    out.extend(sign);
    out.extend_from_slice(parts.prefix.as_bytes());
    if inside {
        spec.pad(left, out);
    }
    plan.write(parts.digits, separator, group, out);
    out.extend_from_slice(parts.rest);
    spec.pad(right, out);
}

/// How many zeros go before the digits, and how long it all gets with separators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Groups {
    places: usize,
    length: usize,
}

impl Groups {
    /// Enough places for the digits and for `least` characters, separators counted; groups of 0 are no groups.
    fn plan(digits: usize, least: usize, group: usize) -> Groups {
        if digits == 0 {
            return Groups { places: 0, length: 0 };
        }
        if group == 0 {
            let places = digits.max(least);
            return Groups { places, length: places };
        }
        let length_of = |places: usize| places + (places - 1) / group;
        // A separator at the very front is not allowed, so the length may be one more than asked for.
        let mut places = digits.max(least - least / (group + 1));
        if length_of(places) < least {
            places += 1;
        }
        Groups { places, length: length_of(places) }
    }

    fn write(self, digits: &[u8], separator: Option<u8>, group: usize, out: &mut Vec<u8>) {
        let zeros = self.places - digits.len();
        let Some(separator) = separator else {
            out.resize(out.len() + zeros, b'0');
            out.extend_from_slice(digits);
            return;
        };
        for place in 0..self.places {
            if place > 0 && (self.places - place).is_multiple_of(group) {
                out.push(separator);
            }
            out.push(if place < zeros { b'0' } else { digits[place - zeros] });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::spec::parse;
    use super::*;

    fn laid(parts: Parts<'_>, spec: &str) -> String {
        let spec = parse(spec.as_bytes(), "int", Align::Right, u32::from(b'd')).unwrap();
        let mut out = Vec::new();
        write(parts, &spec, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn zeros_are_grouped_like_digits() {
        for (digits, spec, expected) in [
            ("1234", "010,", "00,001,234"),
            ("123456", "08,", "0,123,456"),
            ("1234", "0=+12_", "+000_001_234"),
            ("1", "04,", "0,001"),
            ("1", "05,", "0,001"),
            ("1", "03,", "001"),
            ("0", "0,", "0"),
            ("1234567", ",", "1,234,567"),
            ("123", "_", "123"),
            ("12345678", "_x", "1234_5678"),
        ] {
            assert_eq!(laid(Parts::of(false, digits), spec), expected, "{spec}");
        }
    }

    #[test]
    fn padding_goes_where_the_alignment_says() {
        let minus = Parts::of(true, "5.25");
        assert_eq!(laid(minus, "*<8"), "-5.25***");
        assert_eq!(laid(minus, "*>8"), "***-5.25");
        assert_eq!(laid(minus, "*^8"), "*-5.25**");
        assert_eq!(laid(minus, "*=8"), "-***5.25");
        assert_eq!(laid(minus, "08"), "-0005.25");
        assert_eq!(laid(Parts::of(false, "inf"), "+08"), "+0000inf");
        assert_eq!(laid(Parts { prefix: "0x", ..Parts::of(false, "12") }, " 09"), " 0x000012");
    }
}
