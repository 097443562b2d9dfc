//! What `%` directives write: text cut and padded, numbers with sign, prefix and zeros.

use super::percent::{Language, Layout};
use super::real::{Presentation, shape_of};
use super::text::first_characters;
use crate::pure::fault::{Fault, Result};
use crate::pure::float::render;
use crate::pure::int::render::{Radix, decimal};
use crate::pure::wtf8;
use dashu_int::IBig;

/// `%s %r %a`: text (or bytes) that is already made, cut to the precision.
pub(crate) fn write_text(text: &[u8], layout: &Layout, language: Language, out: &mut Vec<u8>) {
    let text = match (layout.precision, language) {
        (None, _) => text,
        (Some(precision), Language::Text) => first_characters(text, precision),
        (Some(precision), Language::Bytes) => &text[..precision.min(text.len())],
    };
    write_whole(text, layout, language, out);
}

/// `%c`: the character's text (or byte); the precision says nothing about it.
pub(crate) fn write_whole(text: &[u8], layout: &Layout, language: Language, out: &mut Vec<u8>) {
    let length = if language == Language::Text { wtf8::count(text) } else { text.len() };
    let padding = layout.width.saturating_sub(length);
    if !layout.flags.left {
        out.resize(out.len() + padding, b' ');
    }
    out.extend_from_slice(text);
    if layout.flags.left {
        out.resize(out.len() + padding, b' ');
    }
}

/// `%d %i %u %o %x %X`; `limit` is the digit limit of conversions to decimal.
pub(crate) fn write_int(value: &IBig, layout: &Layout, limit: usize, out: &mut Vec<u8>) -> Result<()> {
    let radix = match layout.code {
        b'o' => Some(Radix::Octal),
        b'x' => Some(Radix::Hex),
        b'X' => Some(Radix::UpperHex),
        _ => None,
    };
    let least = layout.precision.unwrap_or(0);
    if least > i32::MAX as usize - 3 {
        return Err(Fault::overflow("precision too large"));
    }
    let text = match radix {
        Some(radix) => radix.digits(value),
        None => decimal(value, limit)?,
    };
    let digits = text.strip_prefix('-').unwrap_or(&text);
    let prefix = radix.filter(|_| layout.flags.alternate).map_or("", Radix::prefix);
    let zeros = least.saturating_sub(digits.len());
    write_number(*value < IBig::ZERO, prefix, zeros, digits, layout, out);
    Ok(())
}

/// `%e %E %f %F %g %G`
pub(crate) fn write_float(x: f64, layout: &Layout, out: &mut Vec<u8>) {
    let presentation = Presentation {
        shape: shape_of(layout.code, layout.precision.unwrap_or(6)),
        layout: render::Layout { alternate: layout.flags.alternate, point_zero: false },
        upper: layout.code.is_ascii_uppercase(),
        no_negative_zero: false,
    };
    let (negative, text) = presentation.text(x);
    write_number(negative, "", 0, &text, layout, out);
}

/// Sign, prefix, zeros, digits, and the padding where the flags want it.
fn write_number(
    negative: bool,
    prefix: &str,
    zeros: usize,
    digits: &str,
    layout: &Layout,
    out: &mut Vec<u8>,
) {
    let flags = layout.flags;
    let sign: &[u8] = match negative {
        true => b"-",
        false if flags.sign => b"+",
        false if flags.blank => b" ",
        false => b"",
    };
    let length = sign.len() + prefix.len() + zeros + digits.len();
    let padding = layout.width.saturating_sub(length);
    let inside = flags.zero && !flags.left;
    if !inside && !flags.left {
        out.resize(out.len() + padding, b' ');
    }
    out.extend_from_slice(sign);
    out.extend_from_slice(prefix.as_bytes());
    out.resize(out.len() + zeros + if inside { padding } else { 0 }, b'0');
    out.extend_from_slice(digits.as_bytes());
    if flags.left {
        out.resize(out.len() + padding, b' ');
    }
}

#[cfg(test)]
mod tests {
    use super::super::percent::Template;
    use super::*;

    fn layout(template: &str) -> Layout {
        let piece = Template::new(template.as_bytes(), Language::Text).next().unwrap().unwrap();
        piece.directive.unwrap().resolve(None, None).unwrap()
    }

    fn int(template: &str, value: i64) -> String {
        let mut out = Vec::new();
        write_int(&IBig::from(value), &layout(template), 4300, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn float(template: &str, x: f64) -> String {
        let mut out = Vec::new();
        write_float(x, &layout(template), &mut out);
        String::from_utf8(out).unwrap()
    }

    fn text(template: &str, text: &str, language: Language) -> Vec<u8> {
        let mut out = Vec::new();
        write_text(text.as_bytes(), &layout(template), language, &mut out);
        out
    }

    #[test]
    fn integers() {
        for (template, value, expected) in [
            ("%d", -5, "-5"),
            ("%5d", 1, "    1"),
            ("%-5d", 1, "1    "),
            ("%05d", -3, "-0003"),
            ("%-05d", -3, "-3   "),
            ("%.5d", -42, "-00042"),
            ("%+.5d", 42, "+00042"),
            ("% d", 5, " 5"),
            ("%+ d", 5, "+5"),
            ("%#x", -255, "-0xff"),
            ("%#010x", -255, "-0x00000ff"),
            ("%#10X", 255, "      0XFF"),
            ("%-#10o", 8, "0o10      "),
            ("%#.6x", 255, "0x0000ff"),
            ("%+#08x", 255, "+0x000ff"),
            ("%0-8x", 255, "ff      "),
            ("% x", 255, " ff"),
        ] {
            assert_eq!(int(template, value), expected, "{template}");
        }
        let large = Layout { precision: Some(i32::MAX as usize - 1), ..layout("%d") };
        let result = write_int(&IBig::ONE, &large, 0, &mut Vec::new());
        assert_eq!(result, Err(Fault::overflow("precision too large")));
    }

    #[test]
    fn floats() {
        for (template, x, expected) in [
            ("%f", 1.5, "1.500000"),
            ("%08.3f", -3.125, "-003.125"),
            ("%+08.3f", 3.125, "+003.125"),
            ("%05f", f64::INFINITY, "00inf"),
            ("%+05f", f64::INFINITY, "+0inf"),
            ("% e", 12345.678, " 1.234568e+04"),
            ("%#g", 1.0, "1.00000"),
            ("%G", 1e-10, "1E-10"),
            ("%F", f64::NAN, "NAN"),
            ("%.f", 2.5, "2"),
            ("%#.0f", 1.0, "1."),
            ("%-08.3f", -1.5, "-1.500  "),
        ] {
            assert_eq!(float(template, x), expected, "{template}");
        }
    }

    #[test]
    fn text_is_cut_in_characters_and_bytes_in_bytes() {
        assert_eq!(text("%5.1s", "éàü", Language::Text), "    é".as_bytes());
        assert_eq!(text("%-5s", "é", Language::Text), "é    ".as_bytes());
        assert_eq!(text("%05s", "-a", Language::Text), b"   -a");
        assert_eq!(text("%.2s", "abc", Language::Bytes), b"ab");
        assert_eq!(text("%3s", "é", Language::Bytes), " é".as_bytes());
        let mut out = Vec::new();
        write_whole(b"A", &layout("%2.0c"), Language::Text, &mut out);
        assert_eq!(out, b" A");
    }
}
