//! Formatting of int and bool.

use super::number::{Parts, write as write_parts};
use super::real;
use super::spec::{Align, Sign, Spec, parse};
use crate::pure::fault::{Fault, Result};
use crate::pure::int::convert::to_f64;
use crate::pure::int::render::{Radix, decimal};
use crate::pure::wtf8;
use dashu_int::IBig;

/// `format(value, spec)`, appended; an empty specification is `str(value)`, which the caller makes.
///
/// `limit` is the digit limit of conversions to decimal.
pub(crate) fn write(
    value: &IBig,
    spec: &[u8],
    type_name: &str,
    limit: usize,
    out: &mut Vec<u8>,
) -> Result<()> {
    let spec = parse(spec, type_name, Align::Right, u32::from(b'd'))?;
    match u8::try_from(spec.code).unwrap_or(0) {
        b'd' | b'n' => {
            check(&spec)?;
            let text = decimal(value, limit)?;
            let digits = text.strip_prefix('-').unwrap_or(&text);
            write_parts(Parts::of(*value < IBig::ZERO, digits), &spec, out);
        }
        b'b' => write_radix(value, Radix::Binary, &spec, out)?,
        b'o' => write_radix(value, Radix::Octal, &spec, out)?,
        b'x' => write_radix(value, Radix::Hex, &spec, out)?,
        b'X' => write_radix(value, Radix::UpperHex, &spec, out)?,
        b'c' => write_character(value, &spec, out)?,
        b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'%' => real::write_spec(to_f64(value)?, &spec, out)?,
        _ => return Err(spec.unknown_code(type_name)),
    }
    Ok(())
}

/// What is for floats only.
fn check(spec: &Spec) -> Result<()> {
    if spec.precision.is_some() {
        return Err(Fault::value("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(Fault::value("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    Ok(())
}

fn write_radix(value: &IBig, radix: Radix, spec: &Spec, out: &mut Vec<u8>) -> Result<()> {
    check(spec)?;
    let digits = radix.digits(value);
    let prefix = if spec.alternate { radix.prefix() } else { "" };
    let parts = Parts { negative: *value < IBig::ZERO, prefix, digits: digits.as_bytes(), rest: b"" };
    write_parts(parts, spec, out);
    Ok(())
}

/// `c`: the character of that number.
fn write_character(value: &IBig, spec: &Spec, out: &mut Vec<u8>) -> Result<()> {
    check(spec)?;
    let refused = |what| Fault::value(format!("{what} not allowed with integer format specifier 'c'"));
    if spec.sign != Sign::Unset {
        return Err(refused("Sign"));
    }
    if spec.alternate {
        return Err(refused("Alternate form (#)"));
    }
    let number =
        i64::try_from(value).map_err(|_| Fault::overflow("Python int too large to convert to C long"))?;
    let point = u32::try_from(number).ok().filter(|&point| point <= 0x10FFFF);
    let point = point.ok_or_else(|| Fault::overflow("%c arg not in range(0x110000)"))?;
    let character = wtf8::from_points([point]);
    write_parts(Parts { negative: false, prefix: "", digits: b"", rest: &character }, spec, out);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(value: i64, spec: &str) -> Result<String> {
        let mut out = Vec::new();
        write(&IBig::from(value), spec.as_bytes(), "int", 4300, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn integers_in_all_presentations() {
        for (value, spec, expected) in [
            (42, "5", "   42"),
            (-42, "05d", "-0042"),
            (255, "x", "ff"),
            (255, "#X", "0XFF"),
            (255, "#012_b", "0b0_1111_1111"),
            (0, "#08x", "0x000000"),
            (1234567, "_x", "12_d687"),
            (-8, "o", "-10"),
            (65, "5c", "    A"),
            (65, "05c", "0000A"),
            (8364, "<3c", "€  "),
            (3, ".2f", "3.00"),
            (3, "%", "300.000000%"),
            (1234567, "n", "1234567"),
            (12, "+=5", "+++12"),
            (1, " ,d", " 1"),
        ] {
            assert_eq!(formatted(value, spec), Ok(expected.into()), "{value} {spec}");
        }
    }

    #[test]
    fn messages_are_cpythons() {
        for (value, spec, words) in [
            (1, ".3", "Precision not allowed in integer format specifier"),
            (1, "z", "Negative zero coercion (z) not allowed in integer format specifier"),
            (1, "+c", "Sign not allowed with integer format specifier 'c'"),
            (1, "#c", "Alternate form (#) not allowed with integer format specifier 'c'"),
            (1, "s", "Unknown format code 's' for object of type 'int'"),
            (1, "r", "Unknown format code 'r' for object of type 'int'"),
        ] {
            assert_eq!(formatted(value, spec), Err(Fault::value(words)));
        }
        let range = Fault::overflow("%c arg not in range(0x110000)");
        assert_eq!(formatted(-1, "c"), Err(range.clone()));
        assert_eq!(formatted(0x110000, "c"), Err(range));
        let huge = IBig::from(10).pow(400);
        let words = |spec: &[u8]| write(&huge, spec, "int", 4300, &mut Vec::new()).unwrap_err().message;
        assert_eq!(words(b"c"), "Python int too large to convert to C long");
        assert_eq!(words(b"f"), "int too large to convert to float");
    }
}
