//! `int(text, base)`.

use crate::pure::fault::{Fault, Result};
use crate::pure::float::parse::{strip, to_ascii};
use crate::pure::text::repr;
use dashu_int::IBig;
use std::borrow::Cow;

/// Below this many digits the digit limit is never applied, whatever it is set to.
const LIMIT_THRESHOLD: usize = 640;

/// Why text is no integer.
enum Refusal {
    /// It is not of that shape.
    Malformed,
    /// It has this many digits, which is more than the limit allows.
    TooLong(usize),
}

/// `int(str, base)`; a `limit` of 0 means none.
pub(crate) fn from_text(text: &[u8], base: u32, limit: usize) -> Result<IBig> {
    check_base(base)?;
    let plain = if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(to_ascii(text)) };
    read(&plain, base, limit).map_err(|refusal| explain(refusal, base, limit, || repr::text(text)))
}

/// `int(bytes, base)`; a `limit` of 0 means none.
pub(crate) fn from_bytes(bytes: &[u8], base: u32, limit: usize) -> Result<IBig> {
    check_base(base)?;
    read(bytes, base, limit).map_err(|refusal| explain(refusal, base, limit, || repr::bytes(bytes)))
}

fn check_base(base: u32) -> Result<()> {
    if base == 1 || base > 36 {
        return Err(Fault::value("int() base must be >= 2 and <= 36, or 0"));
    }
    Ok(())
}

fn explain(refusal: Refusal, base: u32, limit: usize, repr: impl Fn() -> String) -> Fault {
    match refusal {
        Refusal::Malformed => {
            let shown: String = repr().chars().take(200).collect();
            Fault::value(format!("invalid literal for int() with base {base}: {shown}"))
        }
        Refusal::TooLong(digits) => Fault::value(format!(
            "Exceeds the limit ({limit} digits) for integer string conversion: value has {digits} digits; \
             use sys.set_int_max_str_digits() to increase the limit"
        )),
    }
}

/// `[sign] [prefix [_]] digits`, where single underscores may stand between digits.
fn read(text: &[u8], base: u32, limit: usize) -> std::result::Result<IBig, Refusal> {
    let text = strip(text);
    let (negative, body) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let prefix = match body {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let (radix, digits) = match base {
        0 if prefix != 0 => (prefix, &body[2..]),
        0 => (10, body),
        _ if base == prefix => (base, &body[2..]),
        _ => (base, body),
    };
    let prefixed = digits.len() < body.len();
    let digits = if prefixed { digits.strip_prefix(b"_").unwrap_or(digits) } else { digits };
    let digits = clean(digits, radix).ok_or(Refusal::Malformed)?;
    if base == 0 && !prefixed && digits.len() > 1 && digits[0] == b'0' && digits.iter().any(|&d| d != b'0') {
        return Err(Refusal::Malformed);
    }
    if !radix.is_power_of_two() && limit > 0 && digits.len() > limit.max(LIMIT_THRESHOLD) {
        return Err(Refusal::TooLong(digits.len()));
    }
    let size = convert(&digits, radix).ok_or(Refusal::Malformed)?;
    Ok(if negative { -size } else { size })
}

/// The digits alone, if they are digits of the radix and the underscores stand between them.
fn clean(digits: &[u8], radix: u32) -> Option<Cow<'_, [u8]>> {
    let (first, last) = (digits.first()?, digits.last()?);
    if *first == b'_' || *last == b'_' {
        return None;
    }
    let mut underscores = false;
    let mut before = 0;
    for &byte in digits {
        if byte == b'_' {
            underscores = true;
            if before == b'_' {
                return None;
            }
        } else if !(byte as char).is_digit(radix) {
            return None;
        }
        before = byte;
    }
    if !underscores {
        return Some(Cow::Borrowed(digits));
    }
    Some(Cow::Owned(digits.iter().copied().filter(|&byte| byte != b'_').collect()))
}

/// The value of clean digits.
fn convert(digits: &[u8], radix: u32) -> Option<IBig> {
    let text = std::str::from_utf8(digits).ok()?;
    // Twelve digits of base 36 fit 63 bits; so do eighteen of base 10.
    if digits.len() <= 12 || (radix <= 10 && digits.len() <= 18) {
        return i64::from_str_radix(text, radix).ok().map(IBig::from);
    }
    IBig::from_str_radix(text, radix).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(text: &str, base: u32) -> Option<String> {
        from_text(text.as_bytes(), base, 4300).ok().map(|value| value.to_string())
    }

    #[test]
    fn all_bases_and_prefixes_are_read() {
        let cases: [(&str, u32, &str); 18] = [
            ("0", 10, "0"),
            (" -12_3\n", 10, "-123"),
            ("+7", 10, "7"),
            ("0x_Ff", 16, "255"),
            ("0xff", 0, "255"),
            ("0o17", 0, "15"),
            ("-0B11", 0, "-3"),
            ("00_0", 0, "0"),
            ("0b1", 16, "177"),
            ("zZ", 36, "1295"),
            ("1x", 36, "69"),
            ("0x1", 36, "1189"),
            ("١٢٣", 10, "123"),
            ("\u{a0}9\u{2003}", 10, "9"),
            ("9223372036854775808", 10, "9223372036854775808"),
            ("-FFFFFFFFFFFFFFFFFFFF", 16, "-1208925819614629174706175"),
            ("zzzzzzzzzzzzz", 36, "170581728179578208255"),
            ("000000000000000000000000000000000001", 10, "1"),
        ];
        for (text, base, expected) in cases {
            assert_eq!(int(text, base).as_deref(), Some(expected), "{text} {base}");
        }
        assert_eq!(from_bytes(b" 12 ", 10, 0), Ok(IBig::from(12)));
    }

    #[test]
    fn what_is_no_integer_is_refused() {
        let malformed = ["", "-", "_1", "1_", "1__0", "- 1", "1 2", "1.0", "a", "0x1", "é", "\x1c1", "1\0"];
        for text in malformed {
            assert_eq!(int(text, 10), None, "{text}");
        }
        for (text, base) in [("01", 0), ("0b", 0), ("0x__f", 16), ("0b2", 2), ("0o8", 0), ("0_", 0), ("2", 2)]
        {
            assert_eq!(int(text, base), None, "{text}");
        }
    }

    #[test]
    fn messages_are_cpythons() {
        let words = |text: &[u8], base| from_text(text, base, 4300).unwrap_err().message;
        assert_eq!(words(b"'x", 10), "invalid literal for int() with base 10: \"'x\"");
        assert_eq!(words(b"1", 37), "int() base must be >= 2 and <= 36, or 0");
        assert_eq!(words(&[b'x'; 300], 16).len(), "invalid literal for int() with base 16: ".len() + 200);
        assert_eq!(
            words(&[b'1'; 5000], 7),
            "Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use \
             sys.set_int_max_str_digits() to increase the limit"
        );
        assert_eq!(
            from_bytes(b"\xff", 10, 0).unwrap_err().message,
            "invalid literal for int() with base 10: b'\\xff'"
        );
        assert!(from_text(&[b'1'; 5000], 16, 4300).is_ok());
        assert!(from_text(&[b'1'; 640], 10, 600).is_ok());
    }
}
