//! Formatting of float and complex.

use super::number::{Parts, write as write_parts};
use super::spec::{Align, Sign, Spec, parse};
use crate::pure::fault::{Fault, Result};
use crate::pure::float::complex::Complex;
use crate::pure::float::render::{Layout, Shape, digits_for, write_digits, write_fixed};
use crate::pure::wtf8;

/// `format(x, spec)`, appended; an empty specification is `str(x)`, which the caller may make faster.
pub(crate) fn write(x: f64, spec: &[u8], type_name: &str, out: &mut Vec<u8>) -> Result<()> {
    let parsed = parse(spec, type_name, Align::Right, 0)?;
    match u8::try_from(parsed.code).unwrap_or(b'?') {
        0 | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'n' | b'%' => write_spec(x, &parsed, out),
        _ => Err(parsed.unknown_code(type_name)),
    }
}

/// A float under a specification whose presentation type is known to be one for floats.
pub(super) fn write_spec(x: f64, spec: &Spec, out: &mut Vec<u8>) -> Result<()> {
    let percent = spec.code == u32::from(b'%');
    let presentation = Presentation::of(spec, true)?;
    let x = if percent { x * 100.0 } else { x };
    let (negative, mut text) = presentation.text(x);
    if percent {
        text.push('%');
    }
    write_parts(Parts::of(negative, &text), spec, out);
    Ok(())
}

/// How the digits of a float are made, from a specification or a `%` directive.
#[derive(Clone, Copy, Debug)]
pub(super) struct Presentation {
    pub(super) shape: Shape,
    pub(super) layout: Layout,
    pub(super) upper: bool,
    pub(super) no_negative_zero: bool,
}

impl Presentation {
    /// `point_zero`: whether a number without a presentation type shall look like a float.
    fn of(spec: &Spec, point_zero: bool) -> Result<Presentation> {
        if spec.precision.is_some_and(|precision| precision > i32::MAX as usize) {
            return Err(Fault::value("precision too big"));
        }
        let untyped = spec.code == 0;
        let shape = match (u8::try_from(spec.code).unwrap_or(0), spec.precision) {
            (0, None) => Shape::Repr,
            (0, Some(precision)) => Shape::General(precision),
            (code, precision) => shape_of(code, precision.unwrap_or(6)),
        };
        Ok(Presentation {
            shape,
            layout: Layout { alternate: spec.alternate, point_zero: untyped && point_zero },
            upper: matches!(u8::try_from(spec.code), Ok(b'E' | b'F' | b'G')),
            no_negative_zero: spec.no_negative_zero,
        })
    }

    /// The text without its sign, and whether a minus is due.
    pub(super) fn text(&self, x: f64) -> (bool, String) {
        let mut text = String::new();
        let mut negative = x.is_sign_negative() && !x.is_nan();
        if x.is_finite() && write_fixed(x, self.shape, self.layout, &mut text).is_some() {
            let zero = || text.bytes().all(|byte| matches!(byte, b'0' | b'.'));
            negative &= !(self.no_negative_zero && zero());
        } else if x.is_finite() {
            let digits = digits_for(x, self.shape);
            negative &= !(self.no_negative_zero && digits.is_zero());
            write_digits(&digits, self.shape, self.layout, &mut text);
        } else {
            text.push_str(if x.is_nan() { "nan" } else { "inf" });
        }
        if self.upper {
            text.make_ascii_uppercase();
        }
        (negative, text)
    }
}

/// The shape that a letter stands for.
pub(super) fn shape_of(code: u8, precision: usize) -> Shape {
    match code {
        b'e' | b'E' => Shape::Exponent(precision),
        b'f' | b'F' | b'%' => Shape::Fixed(precision),
        _ => Shape::General(precision),
    }
}

/// `format(complex, spec)`, appended; an empty specification is `str(x)`.
pub(crate) fn write_complex(x: Complex, spec: &[u8], type_name: &str, out: &mut Vec<u8>) -> Result<()> {
    let spec = parse(spec, type_name, Align::Right, 0)?;
    if !matches!(u8::try_from(spec.code), Ok(0 | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'n')) {
        return Err(spec.unknown_code(type_name));
    }
    let presentation = Presentation::of(&spec, false)?;
    if spec.fill == u32::from(b'0') {
        return Err(Fault::value("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == Align::AfterSign {
        return Err(Fault::value("'=' alignment flag is not allowed in complex format specifier"));
    }
    // Untyped complex numbers look like their repr: no zero real part, parentheses around two parts.
    let untyped = spec.code == 0;
    let only_imaginary = untyped && x.real == 0.0 && x.real.is_sign_positive();
    let parentheses = untyped && !only_imaginary;
    let mut body = Vec::new();
    body.extend(parentheses.then_some(b'('));
    let mut part_spec = Spec { width: 0, ..spec };
    if !only_imaginary {
        let (negative, text) = presentation.text(x.real);
        write_parts(Parts::of(negative, &text), &part_spec, &mut body);
        part_spec.sign = Sign::Plus;
    }
    let (negative, text) = presentation.text(x.imag);
    write_parts(Parts::of(negative, &text), &part_spec, &mut body);
    body.push(b'j');
    body.extend(parentheses.then_some(b')'));
    let (left, right) = spec.padding(wtf8::count(&body));
    spec.pad(left, out);
    out.extend_from_slice(&body);
    spec.pad(right, out);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl Fn(&mut Vec<u8>) -> Result<()>) -> Result<String> {
        let mut out = Vec::new();
        write(&mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn floats_in_all_presentations() {
        for (x, spec, expected) in [
            (1.5, "", "1.5"),
            (1e16, "", "1e+16"),
            (1.0, ".3", "1.0"),
            (1.0, "#.3", "1.00"),
            (1.0, "5", "  1.0"),
            (100.0, ".3", "1e+02"),
            (1234.5, "015,.2f", "0,000,001,234.50"),
            (1234567.891, ",.1f", "1,234,567.9"),
            (-0.0, "z", "0.0"),
            (-0.001, "z.1f", "0.0"),
            (-0.001, ".1f", "-0.0"),
            (1e10, "n", "1e+10"),
            (1.5, "E", "1.500000E+00"),
            (f64::INFINITY, "G", "INF"),
            (f64::INFINITY, "010", "0000000inf"),
            (f64::NAN, "+010,", "+000000nan"),
            (f64::NEG_INFINITY, "%", "-inf%"),
            (0.5, ".0%", "50%"),
            (0.5, "#.0%", "50.%"),
            (0.25, " >8.1%", "   25.0%"),
            (1e-5, "g", "1e-05"),
            (3.0, "+.0e", "+3e+00"),
        ] {
            let result = text(|out| write(x, spec.as_bytes(), "float", out));
            assert_eq!(result, Ok(expected.into()), "{x} {spec}");
        }
    }

    #[test]
    fn complex_numbers_keep_their_parentheses_when_untyped() {
        let both = Complex::new(1.0, 2.0);
        let imaginary = Complex::new(0.0, 1.0);
        for (x, spec, expected) in [
            (both, "<20.2f", "1.00+2.00j          "),
            (both, "+.2e", "+1.00e+00+2.00e+00j"),
            (both, "8", "  (1+2j)"),
            (imaginary, ">10", "        1j"),
            (imaginary, ",", "1j"),
            (Complex::new(-0.0, -1.0), ">+10", "   (-0-1j)"),
            (Complex::new(1234567.0, 1.0), ",.1f", "1,234,567.0+1.0j"),
            (Complex::new(f64::NAN, 1.0), ".3", "(nan+1j)"),
        ] {
            let result = text(|out| write_complex(x, spec.as_bytes(), "complex", out));
            assert_eq!(result, Ok(expected.into()), "{spec}");
        }
    }

    #[test]
    fn messages_are_cpythons() {
        for (spec, words) in [
            ("s", "Unknown format code 's' for object of type 'float'"),
            ("d", "Unknown format code 'd' for object of type 'float'"),
            (".2147483648f", "precision too big"),
        ] {
            assert_eq!(text(|out| write(1.5, spec.as_bytes(), "float", out)), Err(Fault::value(words)));
        }
        for (spec, words) in [
            ("05", "Zero padding is not allowed in complex format specifier"),
            ("=5", "'=' alignment flag is not allowed in complex format specifier"),
            ("%", "Unknown format code '%' for object of type 'complex'"),
        ] {
            let result = text(|out| write_complex(Complex::new(0.0, 1.0), spec.as_bytes(), "complex", out));
            assert_eq!(result, Err(Fault::value(words)));
        }
    }
}
