//! Formatting of str: cut to the precision, padded to the width.

use super::spec::{Align, Sign, Spec, parse};
use crate::pure::fault::{Fault, Result};
use crate::pure::wtf8;

/// `format(text, spec)`, appended.
pub(crate) fn write(text: &[u8], spec: &[u8], type_name: &str, out: &mut Vec<u8>) -> Result<()> {
    if spec.is_empty() {
        out.extend_from_slice(text);
        return Ok(());
    }
    let spec = parse(spec, type_name, Align::Left, u32::from(b's'))?;
    if spec.code != u32::from(b's') {
        return Err(spec.unknown_code(type_name));
    }
    check(&spec)?;
    let text = spec.precision.map_or(text, |precision| first_characters(text, precision));
    let (left, right) = spec.padding(wtf8::count(text));
    spec.pad(left, out);
    out.extend_from_slice(text);
    spec.pad(right, out);
    Ok(())
}

/// What is for numbers only.
fn check(spec: &Spec) -> Result<()> {
    let refused = match spec.sign {
        Sign::Space => "Space",
        Sign::Plus | Sign::Minus => "Sign",
        Sign::Unset if spec.no_negative_zero => "Negative zero coercion (z)",
        Sign::Unset if spec.alternate => "Alternate form (#)",
        Sign::Unset if spec.align == Align::AfterSign => {
            return Err(Fault::value("'=' alignment not allowed in string format specifier"));
        }
        Sign::Unset => return Ok(()),
    };
    Err(Fault::value(format!("{refused} not allowed in string format specifier")))
}

/// The first `count` characters, or all.
pub(crate) fn first_characters(text: &[u8], count: usize) -> &[u8] {
    if text.len() <= count {
        return text;
    }
    let mut end = 0;
    for _ in 0..count {
        if end == text.len() {
            break;
        }
        end += wtf8::width_of_first(text[end]);
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(text: &str, spec: &str) -> Result<String> {
        let mut out = Vec::new();
        write(text.as_bytes(), spec.as_bytes(), "str", &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn text_is_cut_and_padded() {
        for (text, spec, expected) in [
            ("abc", "", "abc"),
            ("abc", ".2", "ab"),
            ("abc", "*^7.2s", "**ab***"),
            ("éà", "4", "éà  "),
            ("éàü", "€>5.2", "€€€éà"),
            ("a", "05", "a0000"),
            ("abc", "2", "abc"),
        ] {
            assert_eq!(formatted(text, spec), Ok(expected.into()), "{spec}");
        }
    }

    #[test]
    fn numbers_parts_are_refused() {
        for (spec, words) in [
            ("+", "Sign not allowed in string format specifier"),
            (" ", "Space not allowed in string format specifier"),
            ("z", "Negative zero coercion (z) not allowed in string format specifier"),
            ("#", "Alternate form (#) not allowed in string format specifier"),
            ("=5", "'=' alignment not allowed in string format specifier"),
            (",", "Cannot specify ',' with 's'."),
            ("d", "Unknown format code 'd' for object of type 'str'"),
        ] {
            assert_eq!(formatted("a", spec), Err(Fault::value(words)));
        }
    }
}
