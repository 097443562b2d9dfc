//! `ljust`, `rjust`, `center`, `zfill` and `expandtabs`. All but the last return `None` when nothing changes.

use super::Unit;
use crate::pure::fault::{Fault, MOST_BYTES, Result};
use crate::pure::wtf8;

/// How many elements are missing to the width.
fn missing(text: &[u8], width: usize, unit: Unit) -> Result<usize> {
    let missing = width.saturating_sub(unit.count(text));
    if missing > MOST_BYTES {
        return Err(Fault::memory());
    }
    Ok(missing)
}

/// The text between so many fills (each one element).
fn between(left: usize, text: &[u8], right: usize, fill: &[u8]) -> Option<Vec<u8>> {
    if left + right == 0 {
        return None;
    }
    let mut out = Vec::with_capacity(text.len() + (left + right) * fill.len());
    let pad = |out: &mut Vec<u8>, count: usize| match fill {
        &[byte] => out.resize(out.len() + count, byte),
        _ => (0..count).for_each(|_| out.extend_from_slice(fill)),
    };
    pad(&mut out, left);
    out.extend_from_slice(text);
    pad(&mut out, right);
    Some(out)
}

/// `ljust`
pub(crate) fn left(text: &[u8], width: usize, fill: &[u8], unit: Unit) -> Result<Option<Vec<u8>>> {
    Ok(between(0, text, missing(text, width, unit)?, fill))
}

/// `rjust`
pub(crate) fn right(text: &[u8], width: usize, fill: &[u8], unit: Unit) -> Result<Option<Vec<u8>>> {
    Ok(between(missing(text, width, unit)?, text, 0, fill))
}

/// `center`: an odd one out goes left when the width is odd, as CPython has it.
pub(crate) fn center(text: &[u8], width: usize, fill: &[u8], unit: Unit) -> Result<Option<Vec<u8>>> {
    let missing = missing(text, width, unit)?;
    let left = missing / 2 + (missing & width & 1);
    Ok(between(left, text, missing - left, fill))
}

/// `zfill`: zeros behind the sign.
pub(crate) fn zero_fill(text: &[u8], width: usize, unit: Unit) -> Result<Option<Vec<u8>>> {
    let missing = missing(text, width, unit)?;
    let mut out = between(missing, text, 0, b"0");
    if let (Some(out), Some(&sign @ (b'+' | b'-'))) = (&mut out, text.first()) {
        out[missing] = b'0';
        out[0] = sign;
    }
    Ok(out)
}

/// `expandtabs`: spaces up to the next multiple of `size`; columns count from the last line end.
pub(crate) fn expand_tabs(text: &[u8], size: usize, unit: Unit) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut column = 0;
    for &byte in text {
        match byte {
            b'\t' if size > 0 => {
                let step = size - column % size;
                if out.len() + step > MOST_BYTES {
                    return Err(Fault::memory());
                }
                out.resize(out.len() + step, b' ');
                column += step;
            }
            b'\t' => {}
            b'\n' | b'\r' => {
                out.push(byte);
                column = 0;
            }
            _ => {
                out.push(byte);
                column += usize::from(unit == Unit::Byte || !wtf8::is_continuation(byte));
            }
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(result: Result<Option<Vec<u8>>>) -> Option<String> {
        result.unwrap().map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn width_counts_characters() {
        assert_eq!(text(left("é".as_bytes(), 3, b"*", Unit::Point)).as_deref(), Some("é**"));
        assert_eq!(text(right("é".as_bytes(), 3, "€".as_bytes(), Unit::Point)).as_deref(), Some("€€é"));
        assert_eq!(text(left("é".as_bytes(), 3, b"*", Unit::Byte)).as_deref(), Some("é*"));
        assert_eq!(text(left(b"abc", 2, b" ", Unit::Point)), None);
        assert_eq!(left(b"abc", usize::MAX, b" ", Unit::Point), Err(Fault::memory()));
    }

    #[test]
    fn centring_leans_as_cpython_does() {
        for (given, width, expected) in
            [("a", 4, "-a--"), ("ab", 5, "--ab-"), ("abc", 6, "-abc--"), ("", 3, "---"), ("a", 3, "-a-")]
        {
            assert_eq!(text(center(given.as_bytes(), width, b"-", Unit::Point)).as_deref(), Some(expected));
        }
    }

    #[test]
    fn zeros_go_behind_the_sign() {
        assert_eq!(text(zero_fill(b"-5", 4, Unit::Point)).as_deref(), Some("-005"));
        assert_eq!(text(zero_fill(b"+", 3, Unit::Point)).as_deref(), Some("+00"));
        assert_eq!(text(zero_fill("é".as_bytes(), 3, Unit::Point)).as_deref(), Some("00é"));
        assert_eq!(text(zero_fill(b"-5", 2, Unit::Point)), None);
    }

    #[test]
    fn tabs_fill_to_the_next_stop() {
        assert_eq!(
            expand_tabs("é\tb\n\tc\r\t".as_bytes(), 4, Unit::Point).unwrap(),
            "é   b\n    c\r    ".as_bytes()
        );
        assert_eq!(expand_tabs(b"a\tb", 0, Unit::Point).unwrap(), b"ab");
        assert_eq!(expand_tabs("é\t".as_bytes(), 4, Unit::Byte).unwrap(), "é  ".as_bytes());
        assert_eq!(expand_tabs(b"\t", usize::MAX, Unit::Point), Err(Fault::memory()));
    }
}
