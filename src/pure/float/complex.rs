//! Complex numbers: repr, parsing, and the three operations that are more than a pair of float operations.

use super::parse::{strip, to_ascii, without_underscores};
use super::render::{Layout, Shape, write_unsigned};
use crate::pure::fault::{Fault, Result};
use crate::pure::text::repr as text_repr;
use std::borrow::Cow;

/// A complex number; plain data without an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Complex {
    /// The real part.
    pub(crate) real: f64,
    /// The imaginary part.
    pub(crate) imag: f64,
}

impl Complex {
    const ONE: Complex = Complex { real: 1.0, imag: 0.0 };

    /// The number with these parts.
    pub(crate) fn new(real: f64, imag: f64) -> Complex {
        Complex { real, imag }
    }

    /// `repr`: the real part is left out only when it is plain zero.
    pub(crate) fn repr(self) -> String {
        let mut out = String::new();
        if self.real == 0.0 && self.real.is_sign_positive() {
            write_part(self.imag, false, &mut out);
            out.push('j');
        } else {
            out.push('(');
            write_part(self.real, false, &mut out);
            write_part(self.imag, true, &mut out);
            out.push_str("j)");
        }
        out
    }

    /// `a * b`
    pub(crate) fn multiply(self, other: Complex) -> Complex {
        let (a, b) = (self, other);
        Complex::new(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real)
    }

    /// `a / b`, scaled so that no part of the way overflows where the result does not.
    pub(crate) fn divide(self, other: Complex) -> Result<Complex> {
        if other.real == 0.0 && other.imag == 0.0 {
            return Err(Fault::zero_division("complex division by zero"));
        }
        Ok(self.quotient(other))
    }

    fn quotient(self, other: Complex) -> Complex {
        let (a, b) = (self, other);
        if b.real.abs() >= b.imag.abs() {
            let ratio = b.imag / b.real;
            let divisor = b.real + b.imag * ratio;
            Complex::new((a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor)
        } else if b.imag.abs() >= b.real.abs() {
            let ratio = b.real / b.imag;
            let divisor = b.real * ratio + b.imag;
            Complex::new((a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor)
        } else {
            Complex::new(f64::NAN, f64::NAN)
        }
    }

    /// `a ** b`: by squaring for whole exponents up to 100, else by polar form.
    pub(crate) fn power(self, exponent: Complex) -> Result<Complex> {
        let whole = exponent.imag == 0.0 && exponent.real == exponent.real.floor();
        let result = if whole && exponent.real.abs() <= 100.0 {
            self.whole_power(exponent.real as i32)?
        } else {
            self.polar_power(exponent)?
        };
        if result.real.is_infinite() || result.imag.is_infinite() {
            return Err(Fault::overflow("complex exponentiation"));
        }
        Ok(result)
    }

    fn whole_power(self, exponent: i32) -> Result<Complex> {
        let (mut result, mut square) = (Complex::ONE, self);
        let mut left = exponent.unsigned_abs();
        while left > 0 {
            if left & 1 == 1 {
                result = result.multiply(square);
            }
            left >>= 1;
            square = square.multiply(square);
        }
        if exponent > 0 {
            return Ok(result);
        }
        if result.real == 0.0 && result.imag == 0.0 {
            return Err(zero_power());
        }
        Ok(Complex::ONE.quotient(result))
    }

    fn polar_power(self, exponent: Complex) -> Result<Complex> {
        if self.real == 0.0 && self.imag == 0.0 {
            if exponent.imag != 0.0 || exponent.real < 0.0 {
                return Err(zero_power());
            }
            return Ok(Complex::new(0.0, 0.0));
        }
        let size = self.real.hypot(self.imag);
        let angle = self.imag.atan2(self.real);
        let mut length = size.powf(exponent.real);
        let mut phase = angle * exponent.real;
        if exponent.imag != 0.0 {
            length /= (angle * exponent.imag).exp();
            phase += exponent.imag * size.ln();
        }
        // C's sin and cos call an infinite angle an error, for which CPython has these words.
        if phase.is_infinite() {
            return Err(zero_power());
        }
        Ok(Complex::new(length * phase.cos(), length * phase.sin()))
    }

    /// `abs(a)`
    pub(crate) fn abs(self) -> Result<f64> {
        let size = self.real.hypot(self.imag);
        if size.is_infinite() && self.real.is_finite() && self.imag.is_finite() {
            return Err(Fault::overflow("absolute value too large"));
        }
        Ok(size)
    }
}

fn zero_power() -> Fault {
    Fault::zero_division("0.0 to a negative or complex power")
}

/// One part in repr's digits, its sign forced for the imaginary one.
fn write_part(x: f64, signed: bool, out: &mut String) {
    if x.is_sign_negative() && !x.is_nan() {
        out.push('-');
    } else if signed {
        out.push('+');
    }
    write_unsigned(x, Shape::Repr, Layout::default(), out);
}

/// `complex(text)`.
pub(crate) fn from_text(text: &[u8]) -> Result<Complex> {
    let plain = if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(to_ascii(text)) };
    let stripped = strip(&plain);
    let Some(digits) = without_underscores(stripped) else {
        return Err(Fault::value(format!("could not convert string to complex: {}", text_repr::text(text))));
    };
    read(&digits).ok_or_else(|| Fault::value("complex() arg is a malformed string"))
}

/// `[(] [float] [float j] [)]`, in the order that CPython tries it.
fn read(text: &[u8]) -> Option<Complex> {
    let inner = match text {
        [b'(', rest @ .., b')'] => strip(rest),
        _ => text,
    };
    let imaginary = |tail: &[u8]| matches!(tail, [b'j' | b'J']);
    let unit = |sign: u8| if sign == b'-' { -1.0 } else { 1.0 };
    let Some((first, tail)) = read_float(inner) else {
        let (sign, tail) = match inner {
            [sign @ (b'+' | b'-'), tail @ ..] => (*sign, tail),
            _ => (b'+', inner),
        };
        return imaginary(tail).then_some(Complex::new(0.0, unit(sign)));
    };
    match tail {
        [] => Some(Complex::new(first, 0.0)),
        [sign @ (b'+' | b'-'), after @ ..] => {
            let (second, tail) = read_float(tail).unwrap_or((unit(*sign), after));
            imaginary(tail).then_some(Complex::new(first, second))
        }
        _ => imaginary(tail).then_some(Complex::new(0.0, first)),
    }
}

/// The longest float at the start of the text, and what follows it.
fn read_float(text: &[u8]) -> Option<(f64, &[u8])> {
    let signed = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let body = &text[signed..];
    let word = |word: &[u8]| body.len() >= word.len() && body[..word.len()].eq_ignore_ascii_case(word);
    let digits = |from: usize| body[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let length = if let Some(word) = [&b"infinity"[..], b"inf", b"nan"].into_iter().find(|name| word(name)) {
        word.len()
    } else {
        let mut end = digits(0);
        let mut some = end > 0;
        if body.get(end) == Some(&b'.') {
            let fraction = digits(end + 1);
            some |= fraction > 0;
            end += 1 + fraction;
        }
        if !some {
            return None;
        }
        if matches!(body.get(end), Some(b'e' | b'E')) {
            let start = end + 1 + usize::from(matches!(body.get(end + 1), Some(b'+' | b'-')));
            let exponent = if start <= body.len() { digits(start) } else { 0 };
            end = if exponent > 0 { start + exponent } else { end };
        }
        end
    };
    let (number, tail) = text.split_at(signed + length);
    Some((std::str::from_utf8(number).ok()?.parse().ok()?, tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repr_leaves_out_only_plain_zero() {
        assert_eq!(Complex::new(0.0, 1.5).repr(), "1.5j");
        assert_eq!(Complex::new(-0.0, 1.0).repr(), "(-0+1j)");
        assert_eq!(Complex::new(1.0, -0.0).repr(), "(1-0j)");
        assert_eq!(Complex::new(1e16, f64::NAN).repr(), "(1e+16+nanj)");
        assert_eq!(Complex::new(f64::INFINITY, f64::NEG_INFINITY).repr(), "(inf-infj)");
    }

    #[test]
    fn parsing_knows_all_shapes() {
        let cases: [(&str, f64, f64); 13] = [
            ("1", 1.0, 0.0),
            ("j", 0.0, 1.0),
            ("-j", 0.0, -1.0),
            ("1+j", 1.0, 1.0),
            (" ( 1.5-2e3J ) ", 1.5, -2e3),
            ("1_0+2_0j", 10.0, 20.0),
            ("-1-1j", -1.0, -1.0),
            ("inf-infj", f64::INFINITY, f64::NEG_INFINITY),
            ("3j", 0.0, 3.0),
            (".5", 0.5, 0.0),
            ("1e5j", 0.0, 1e5),
            ("١+٢j", 1.0, 2.0),
            ("infinityj", 0.0, f64::INFINITY),
        ];
        for (text, real, imag) in cases {
            assert_eq!(from_text(text.as_bytes()), Ok(Complex::new(real, imag)), "{text}");
        }
        for text in ["", "1 + 2j", "1+2", "(1", "1)", "jj", "1j1", "e5", "1+-j", "()", "1e", "+", "1j+1"] {
            assert_eq!(
                from_text(text.as_bytes()).unwrap_err().message,
                "complex() arg is a malformed string"
            );
        }
        assert_eq!(from_text(b"1_").unwrap_err().message, "could not convert string to complex: '1_'");
    }

    #[test]
    fn arithmetic_is_cpythons() {
        let (a, b) = (Complex::new(1.0, 2.0), Complex::new(3.0, -4.0));
        assert_eq!(a.multiply(b), Complex::new(11.0, 2.0));
        assert_eq!(a.divide(b), Ok(Complex::new(-0.2, 0.4)));
        assert_eq!(a.power(Complex::new(3.0, 0.0)), Ok(Complex::new(-11.0, -2.0)));
        assert_eq!(a.power(Complex::new(-1.0, 0.0)), Ok(Complex::new(0.2, -0.4)));
        assert_eq!(a.power(b), Ok(Complex::new(932.1391946432212, 95.9465336603415)));
        assert_eq!(b.abs(), Ok(5.0));
    }

    #[test]
    fn arithmetic_faults_have_cpythons_words() {
        let (zero, huge) = (Complex::new(0.0, 0.0), Complex::new(1e300, 0.0));
        assert_eq!(huge.divide(zero).unwrap_err().message, "complex division by zero");
        let words = "0.0 to a negative or complex power";
        assert_eq!(zero.power(Complex::new(-1.0, 0.0)).unwrap_err().message, words);
        assert_eq!(zero.power(Complex::new(0.0, 1.0)).unwrap_err().message, words);
        assert_eq!(huge.power(Complex::new(3.0, 0.0)).unwrap_err().message, "complex exponentiation");
        let top = Complex::new(f64::MAX, f64::MAX);
        assert_eq!(top.abs().unwrap_err().message, "absolute value too large");
    }
}
