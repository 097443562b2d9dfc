//! A double as text: `repr`, and the shapes e, f, g that formatting asks for.
//!
//! One layout function serves all: the digits of [`Decimal`], a window of digit places to show, and perhaps an
//! exponent. A window reaching past the digits on either side is filled with zeros.

use super::decimal::Decimal;
use std::fmt::Write;

/// Which shape the number takes; the letters are those of the format language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The shortest digits that read back, an exponent where `repr` has one.
    Repr,
    /// `d.ddde+dd` with so many digits after the point.
    Exponent(usize),
    /// `ddd.ddd` with so many digits after the point.
    Fixed(usize),
    /// So many significant digits, an exponent for what is large or small.
    General(usize),
}

/// Small print of the layout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Layout {
    /// `#`: keep the decimal point and, for `General`, the trailing zeros.
    pub(crate) alternate: bool,
    /// End in `.0` rather than look like an integer.
    pub(crate) point_zero: bool,
}

/// `repr(x)`.
pub(crate) fn repr(x: f64) -> String {
    let mut out = String::with_capacity(24);
    write_repr(x, &mut out);
    out
}

/// `repr(x)`, appended.
pub(crate) fn write_repr(x: f64, out: &mut String) {
    if x.trunc() == x && x.abs() < 1e15 {
        // An integer below 10**15 is its own digits, and the integer formatter is the fastest way to them.
        if x.is_sign_negative() {
            out.push('-');
        }
        write_small(x.abs() as u64, out);
        out.push_str(".0");
        return;
    }
    if x.is_nan() {
        return out.push_str("nan");
    }
    if x.is_sign_negative() {
        out.push('-');
    }
    if x.is_infinite() {
        return out.push_str("inf");
    }
    write_shortest(x.abs(), out);
}

/// The crate's shortest form is Python's but for the look of exponents, and for what lies below 0.0001.
fn write_shortest(x: f64, out: &mut String) {
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(x);
    match text.split_once('e') {
        None if x >= 0.0001 => out.push_str(text),
        None => {
            let layout = Layout { point_zero: true, ..Layout::default() };
            write_digits(&Decimal::shortest(x), Shape::Repr, layout, out);
        }
        Some((digits, exponent)) => {
            let (sign, size) = match exponent.strip_prefix('-') {
                Some(size) => ("e-", size),
                None => ("e+", exponent),
            };
            out.push_str(digits);
            out.push_str(sign);
            if size.len() == 1 {
                out.push('0');
            }
            out.push_str(size);
        }
    }
}

/// The decimal digits of a small integer, appended.
fn write_small(mut value: u64, out: &mut String) {
    let mut buffer = [b'0'; 20];
    let mut start = buffer.len();
    loop {
        start -= 1;
        buffer[start] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out.extend(buffer[start..].iter().map(|&byte| byte as char));
}

/// `x` without its sign, appended: digits, or `inf` or `nan`.
pub(crate) fn write_unsigned(x: f64, shape: Shape, layout: Layout, out: &mut String) {
    if x.is_nan() {
        out.push_str("nan");
    } else if x.is_infinite() {
        out.push_str("inf");
    } else {
        write_digits(&digits_for(x, shape), shape, layout, out);
    }
}

/// `ddd.ddd` as the standard library writes it, which is the same text, digit for digit; `None` where it is not.
pub(crate) fn write_fixed(x: f64, shape: Shape, layout: Layout, out: &mut String) -> Option<()> {
    let Shape::Fixed(places) = shape else { return None };
    if places > 300 || layout != Layout::default() {
        return None;
    }
    write!(out, "{:.places$}", x.abs()).ok()
}

/// The digits that a shape wants.
pub(crate) fn digits_for(x: f64, shape: Shape) -> Decimal {
    match shape {
        Shape::Repr => Decimal::shortest(x),
        Shape::Exponent(places) => Decimal::significant(x, places.saturating_add(1)),
        Shape::Fixed(places) => Decimal::fixed(x, places),
        Shape::General(digits) => Decimal::significant(x, digits),
    }
}

/// Lays out digits that were made for the same shape.
pub(crate) fn write_digits(decimal: &Decimal, shape: Shape, layout: Layout, out: &mut String) {
    let Decimal { digits, point } = decimal;
    let mut point = *point;
    let shown = digits.len() as i64;
    let (exponential, mut end) = match shape {
        Shape::Repr => (point <= -4 || point > 16, shown),
        Shape::Exponent(places) => (true, places as i64 + 1),
        Shape::Fixed(places) => (false, i64::from(point) + places as i64),
        Shape::General(precision) => {
            let precision = precision.max(1) as i64;
            let last = if layout.point_zero { precision - 1 } else { precision };
            let exponential = point <= -4 || i64::from(point) > last;
            (exponential, if layout.alternate { precision } else { shown })
        }
    };
    let exponent = point - 1;
    if exponential {
        point = 1;
    }
    // Places are counted from the first digit; the point stands before place `point`.
    let point = i64::from(point);
    let first = if point <= 0 { point - 1 } else { 0 };
    end = end.max(if !exponential && layout.point_zero { point + 1 } else { point });
    write_places(digits, first, point, out);
    if end > point || layout.alternate {
        out.push('.');
        write_places(digits, point, end, out);
    }
    if exponential {
        out.push_str(&format!("e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs()));
    }
}

/// The digits at places `from..to`, zeros where there are none.
fn write_places(digits: &[u8], from: i64, to: i64, out: &mut String) {
    let zeros = |count: i64| std::iter::repeat_n('0', count.max(0) as usize);
    let shown = digits.len() as i64;
    out.extend(zeros(to.min(0) - from));
    let (start, stop) = (from.clamp(0, shown), to.clamp(0, shown));
    if start < stop {
        out.extend(digits[start as usize..stop as usize].iter().map(|&byte| byte as char));
    }
    out.extend(zeros(to - from.max(shown)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(x: f64, shape: Shape, alternate: bool) -> String {
        let mut out = String::new();
        write_unsigned(x, shape, Layout { alternate, point_zero: false }, &mut out);
        out
    }

    #[test]
    fn repr_follows_cpython() {
        let cases: [(f64, &str); 22] = [
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (1.0, "1.0"),
            (-100.0, "-100.0"),
            (0.1, "0.1"),
            (1e15, "1000000000000000.0"),
            (1e16, "1e+16"),
            (12345678901234567.0, "1.2345678901234568e+16"),
            (9007199254740993.0, "9007199254740992.0"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (1.5e-7, "1.5e-07"),
            (1e22, "1e+22"),
            (1e100, "1e+100"),
            (-1.5e300, "-1.5e+300"),
            (5e-324, "5e-324"),
            (1.7976931348623157e308, "1.7976931348623157e+308"),
            (123456.789, "123456.789"),
            (2.0_f64.powi(60), "1.152921504606847e+18"),
            (f64::INFINITY, "inf"),
            (f64::NEG_INFINITY, "-inf"),
            (-f64::NAN, "nan"),
        ];
        for (x, expected) in cases {
            assert_eq!(repr(x), expected);
        }
    }

    #[test]
    fn shapes_follow_cpython() {
        assert_eq!(laid(1234.5678, Shape::Exponent(2), false), "1.23e+03");
        assert_eq!(laid(1234.5678, Shape::Exponent(0), true), "1.e+03");
        assert_eq!(laid(0.0, Shape::Exponent(3), false), "0.000e+00");
        assert_eq!(laid(1234.5678, Shape::Fixed(2), false), "1234.57");
        assert_eq!(laid(0.00012, Shape::Fixed(6), false), "0.000120");
        assert_eq!(laid(0.5, Shape::Fixed(0), true), "0.");
        assert_eq!(laid(1e22, Shape::Fixed(1), false), "10000000000000000000000.0");
        assert_eq!(laid(1e-10, Shape::Fixed(3), false), "0.000");
        assert_eq!(laid(0.1, Shape::Fixed(60), false).len(), 62);
        assert_eq!(laid(1e6, Shape::General(6), false), "1e+06");
        assert_eq!(laid(100_000.0, Shape::General(6), false), "100000");
        assert_eq!(laid(0.0001, Shape::General(6), true), "0.000100000");
        assert_eq!(laid(1.0, Shape::General(0), false), "1");
        assert_eq!(laid(1.0, Shape::General(3), true), "1.00");
    }
}
