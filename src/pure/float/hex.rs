//! `float.hex` and `float.fromhex`: the exact value in hexadecimal with a power of two.

use super::compose::compose;
use super::parse::strip;
use crate::pure::fault::{Fault, Result};

/// `x.hex()`.
pub(crate) fn hex(x: f64) -> String {
    if !x.is_finite() {
        return super::render::repr(x);
    }
    let sign = if x.is_sign_negative() { "-" } else { "" };
    let bits = x.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = (bits >> 52 & 0x7FF) as i64;
    match (biased, fraction) {
        (0, 0) => format!("{sign}0x0.0p+0"),
        (0, _) => format!("{sign}0x0.{fraction:013x}p-1022"),
        _ => format!("{sign}0x1.{fraction:013x}p{:+}", biased - 1023),
    }
}

/// Beyond this many digits the exponent arithmetic could overflow.
const MOST_DIGITS: usize = 1 << 60;

/// `float.fromhex(text)`; only ASCII can be part of a number, so the bytes of any str will do.
pub(crate) fn from_hex(text: &[u8]) -> Result<f64> {
    let text = strip(text);
    let (negative, rest) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let size = match rest.to_ascii_lowercase().as_slice() {
        b"inf" | b"infinity" => f64::INFINITY,
        b"nan" => f64::NAN,
        _ => read(rest)?,
    };
    Ok(if negative { -size } else { size })
}

/// `[0x] digits [. digits] [p exponent]`
fn read(text: &[u8]) -> Result<f64> {
    let body = match text {
        [b'0', b'x' | b'X', rest @ ..] => rest,
        _ => text,
    };
    let end = body.iter().position(|byte| !byte.is_ascii_hexdigit() && *byte != b'.').unwrap_or(body.len());
    let (mantissa, tail) = body.split_at(end);
    let point = memchr::memchr(b'.', mantissa);
    let digits = mantissa.len() - usize::from(point.is_some());
    if digits == 0 || memchr::memchr_iter(b'.', mantissa).count() > 1 {
        return Err(invalid());
    }
    if digits > MOST_DIGITS {
        return Err(Fault::value("hexadecimal string too long to convert"));
    }
    let (exponent, rest) = read_exponent(tail)?;
    let (mut size, mut sticky, mut cut) = (0_u64, false, 0_i64);
    for &byte in mantissa.iter().filter(|&&byte| byte != b'.') {
        let digit = (byte as char).to_digit(16).map_or(0, u64::from);
        if size >> 60 == 0 {
            size = size << 4 | digit;
        } else {
            sticky |= digit != 0;
            cut += 4;
        }
    }
    let places = point.map_or(0, |at| mantissa.len() - at - 1) as i64;
    let value = compose(size, sticky, exponent.saturating_add(cut - 4 * places)).ok_or_else(too_large)?;
    if rest.is_empty() { Ok(value) } else { Err(invalid()) }
}

/// Nothing, or `p` and a decimal integer, which is cut to what makes no difference any more; and what follows.
fn read_exponent(tail: &[u8]) -> Result<(i64, &[u8])> {
    let (negative, rest) = match tail {
        [b'p' | b'P', b'-', rest @ ..] => (true, rest),
        [b'p' | b'P', b'+', rest @ ..] | [b'p' | b'P', rest @ ..] => (false, rest),
        _ => return Ok((0, tail)),
    };
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 {
        return Err(invalid());
    }
    let (digits, rest) = rest.split_at(count);
    let limit = 1 << 62;
    let value = digits.iter().fold(0_i64, |value, byte| {
        value.saturating_mul(10).saturating_add(i64::from(byte - b'0')).min(limit)
    });
    Ok((if negative { -value } else { value }, rest))
}

fn invalid() -> Fault {
    Fault::value("invalid hexadecimal floating-point string")
}

fn too_large() -> Fault {
    Fault::overflow("hexadecimal value too large to represent as a float")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_writes_the_exact_value() {
        assert_eq!(hex(1.5), "0x1.8000000000000p+0");
        assert_eq!(hex(-0.1), "-0x1.999999999999ap-4");
        assert_eq!(hex(-0.0), "-0x0.0p+0");
        assert_eq!(hex(5e-324), "0x0.0000000000001p-1022");
        assert_eq!(hex(f64::MAX), "0x1.fffffffffffffp+1023");
        assert_eq!(hex(f64::NEG_INFINITY), "-inf");
        assert_eq!(hex(f64::NAN), "nan");
    }

    #[test]
    fn from_hex_rounds_once() {
        let cases: [(&str, f64); 12] = [
            ("0x1.8p1", 3.0),
            (" -0X.8P+1\n", -1.0),
            ("ff", 255.0),
            ("0x1.00000000000008p0", 1.0),
            ("0x1.00000000000008000000000000001p0", 1.0000000000000002),
            ("0x1.00000000000018p0", 1.0000000000000004),
            ("0x0p99999999999999999999", 0.0),
            ("0x1p-99999999999999999999", 0.0),
            ("0x0.0000000000001p-1022", 5e-324),
            ("0x1p-1075", 0.0),
            ("+Infinity", f64::INFINITY),
            ("0x10000000000000000000000000000p-112", 1.0),
        ];
        for (text, expected) in cases {
            assert_eq!(from_hex(text.as_bytes()), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_hexadecimal_number_is_refused() {
        for text in ["", "0x", "0x.", "1.2.3", "0x1p", "0x1p+", "g", "1 2", "0x1p1x", "--1", "0xé"] {
            assert_eq!(from_hex(text.as_bytes()), Err(invalid()), "{text}");
        }
        for text in ["0x1p1024", "0x1.fffffffffffff8p1023", "1p99999999999999999999"] {
            assert_eq!(from_hex(text.as_bytes()), Err(too_large()), "{text}");
        }
    }
}
