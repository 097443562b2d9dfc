//! Number literals: where one ends, what is wrong with it, what its value is.
//!
//! The scan follows CPython's tokenizer step by step, because its error messages depend on which
//! character it had just read. A keyword glued to a number (`1if x else y`) is allowed with a warning.

use super::ast::{Constant, ExprKind};
use super::token::Tok;
use bumpalo::Bump;

/// A number that was found.
pub(crate) struct Number {
    pub(crate) tok: Tok,
    /// Its length in bytes.
    pub(crate) len: usize,
    /// The kind of literal to warn about, when a keyword follows without space.
    pub(crate) glued: Option<&'static str>,
}

/// What is wrong with a number: the message, and how far from the number's start the tokenizer had read.
pub(crate) struct BadNumber {
    pub(crate) message: String,
    pub(crate) read: usize,
    /// Set for leading zeros: how many bytes the zeros take.
    pub(crate) zeros: Option<usize>,
}

impl BadNumber {
    fn literal(kind: &str, read: usize) -> BadNumber {
        BadNumber { message: format!("invalid {kind} literal"), read, zeros: None }
    }

    fn digit(digit: u8, kind: &str, read: usize) -> BadNumber {
        let message = format!("invalid digit '{}' in {kind} literal", char::from(digit));
        BadNumber { message, read, zeros: None }
    }

    fn leading_zeros(zeros: usize, read: usize) -> BadNumber {
        let message = "leading zeros in decimal integer literals are not permitted; \
                       use an 0o prefix for octal integers";
        BadNumber { message: message.to_owned(), read, zeros: Some(zeros) }
    }
}

/// Keywords that may follow a number without a space, for now.
const GLUED: [&[u8]; 5] = [b"and", b"else", b"for", b"or", b"not"];

/// Whether one of them begins `rest`. Of `if`, `in` and `is` the tokenizer looks at two letters only.
fn glued(rest: &[u8]) -> bool {
    let ends =
        |rest: &[u8]| !rest.first().is_some_and(|&c| c == b'_' || c >= 0x80 || c.is_ascii_alphanumeric());
    matches!(rest, [b'i', b'f' | b'n' | b's', ..])
        || GLUED.iter().any(|word| rest.strip_prefix(*word).is_some_and(ends))
}

/// Finds the end of the number at the start of `text`.
pub(crate) fn scan(text: &[u8]) -> Result<Number, BadNumber> {
    let at = |index: usize| text.get(index).copied().unwrap_or(0);
    let end = |tok: Tok, len: usize, kind: &'static str| match at(len) {
        next if next.is_ascii_alphanumeric() || next == b'_' => {
            let rest = &text[len..];
            if glued(rest) {
                Ok(Number { tok, len, glued: Some(kind) })
            } else {
                Err(BadNumber::literal(kind, len))
            }
        }
        _ => Ok(Number { tok, len, glued: None }),
    };
    let mut i = 0;
    let mut zeros = None;
    if at(0) == b'0' {
        let radix = match at(1) {
            b'x' | b'X' => Some((16, "hexadecimal")),
            b'o' | b'O' => Some((8, "octal")),
            b'b' | b'B' => Some((2, "binary")),
            _ => None,
        };
        if let Some((radix, kind)) = radix {
            let len = radix_digits(text, radix, kind)?;
            return end(Tok::Int, len, kind);
        }
        i = 1;
        loop {
            if at(i) == b'_' {
                i += 1;
                if !at(i).is_ascii_digit() {
                    return Err(BadNumber::literal("decimal", i));
                }
            }
            if at(i) != b'0' {
                break;
            }
            i += 1;
        }
        if at(i).is_ascii_digit() {
            zeros = Some(i);
            i = decimal_tail(text, i)?;
        }
    } else if at(0) != b'.' {
        i = decimal_tail(text, 0)?;
    }
    let mut tok = Tok::Int;
    if at(i) == b'.' {
        tok = Tok::Float;
        i += 1;
        if at(i).is_ascii_digit() {
            i = decimal_tail(text, i)?;
        }
    }
    if matches!(at(i), b'e' | b'E') {
        let signed = matches!(at(i + 1), b'+' | b'-');
        let digits = i + 1 + usize::from(signed);
        if at(digits).is_ascii_digit() {
            tok = Tok::Float;
            i = decimal_tail(text, digits)?;
        } else if signed {
            return Err(BadNumber::literal("decimal", digits));
        } else {
            return end(tok, i, "decimal");
        }
    }
    match (at(i), zeros) {
        (b'j' | b'J', _) => end(Tok::Imaginary, i + 1, "imaginary"),
        (_, Some(zeros)) if tok == Tok::Int => Err(BadNumber::leading_zeros(zeros, i)),
        _ => end(tok, i, "decimal"),
    }
}

/// Passes digits and single underscores from `i`, where a digit is.
fn decimal_tail(text: &[u8], mut i: usize) -> Result<usize, BadNumber> {
    loop {
        while text.get(i).is_some_and(u8::is_ascii_digit) {
            i += 1;
        }
        if text.get(i) != Some(&b'_') {
            return Ok(i);
        }
        i += 1;
        if !text.get(i).is_some_and(u8::is_ascii_digit) {
            return Err(BadNumber::literal("decimal", i));
        }
    }
}

/// Passes the digits behind `0x`, `0o` or `0b`.
fn radix_digits(text: &[u8], radix: u32, kind: &str) -> Result<usize, BadNumber> {
    let is_digit = |i: usize| text.get(i).is_some_and(|&c| char::from(c).is_digit(radix));
    let wrong_digit = |i: usize| text.get(i).copied().filter(u8::is_ascii_digit);
    let mut i = 2;
    loop {
        if text.get(i) == Some(&b'_') {
            i += 1;
        }
        if !is_digit(i) {
            return Err(match wrong_digit(i) {
                Some(digit) => BadNumber::digit(digit, kind, i + 1),
                None => BadNumber::literal(kind, i),
            });
        }
        while is_digit(i) {
            i += 1;
        }
        if let Some(digit) = wrong_digit(i) {
            return Err(BadNumber::digit(digit, kind, i + 1));
        }
        if text.get(i) != Some(&b'_') {
            return Ok(i);
        }
    }
}

/// How many decimal digits an integer literal may have.
const MAX_DIGITS: usize = 4300;

/// The value of an integer literal; an error is the message.
pub(crate) fn int<'a>(text: &str, arena: &'a Bump) -> Result<ExprKind<'a>, String> {
    if text.len() <= 18
        && let Ok(value) = text.parse()
    {
        return Ok(ExprKind::Constant(Constant::Int(value)));
    }
    let radix = match text.as_bytes().get(1) {
        Some(b'x' | b'X') => 16,
        Some(b'o' | b'O') => 8,
        Some(b'b' | b'B') => 2,
        _ => 10,
    };
    let digits = if radix == 10 { text } else { &text[2..] }.replace('_', "");
    if let Ok(value) = i64::from_str_radix(&digits, radix) {
        return Ok(ExprKind::Constant(Constant::Int(value)));
    }
    if radix == 10 && digits.len() > MAX_DIGITS {
        return Err(format!(
            "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion: value has {} digits; use \
             sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer \
             literals to avoid decimal conversion limits.",
            digits.len()
        ));
    }
    Ok(ExprKind::Constant(Constant::BigInt { radix, digits: arena.alloc_str(&digits) }))
}

/// The value of a float literal, or of an imaginary one without its `j`.
pub(crate) fn float(text: &str) -> f64 {
    if text.contains('_') { text.replace('_', "").parse() } else { text.parse() }
        .expect("the scan lets only digits, one point and an exponent through")
}

#[cfg(test)]
mod tests {
    use super::{Tok, scan};

    #[test]
    fn numbers_end_where_they_end() {
        let cases = [
            ("0", Tok::Int, 1),
            ("00_0 ", Tok::Int, 4),
            ("1_000.5e-3j+", Tok::Imaginary, 11),
            ("0x_fFg", Tok::Int, 0),
            ("09.5", Tok::Float, 4),
            (".5e1]", Tok::Float, 4),
            ("1.e5", Tok::Float, 4),
            ("0b1_0)", Tok::Int, 5),
            ("1if x", Tok::Int, 1),
        ];
        for (text, tok, len) in cases {
            match scan(text.as_bytes()) {
                Ok(number) => assert_eq!((number.tok, number.len), (tok, len), "{text}"),
                Err(bad) => {
                    assert_eq!((len, bad.message.as_str()), (0, "invalid hexadecimal literal"), "{text}")
                }
            }
        }
    }
}
