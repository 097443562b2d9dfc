//! A format specification, `[[fill]align][sign][z][#][0][width][grouping][.precision][code]`, taken apart.
//!
//! Which parts make sense depends on the type that is formatted; each type checks that for itself. `type_name`
//! is only for messages.

use crate::pure::fault::{Fault, MOST_BYTES, Result};
use crate::pure::text::class;
use crate::pure::wtf8;

/// Where the padding goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// `<`
    Left,
    /// `>`
    Right,
    /// `^`
    Centre,
    /// `=`: between sign and digits
    AfterSign,
}

/// What stands before a number that is not negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// Nothing was asked for.
    Unset,
    /// `-`: nothing
    Minus,
    /// `+`
    Plus,
    /// A space.
    Space,
}

/// What separates groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grouping {
    /// Nothing.
    None,
    /// `,` every three digits
    Comma,
    /// `_` every three digits, every four in binary, octal and hexadecimal
    Underscore,
}

/// All parts, with defaults where the text has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spec {
    /// The padding character.
    pub(crate) fill: u32,
    /// Where it goes.
    pub(crate) align: Align,
    /// How signs are shown.
    pub(crate) sign: Sign,
    /// `z`: no negative zero
    pub(crate) no_negative_zero: bool,
    /// `#`
    pub(crate) alternate: bool,
    /// The least width.
    pub(crate) width: usize,
    /// How digits are grouped.
    pub(crate) grouping: Grouping,
    /// What follows the point.
    pub(crate) precision: Option<usize>,
    /// The presentation type, 0 if none is given.
    pub(crate) code: u32,
}

/// Takes a specification apart; `align` is the type's default, `code` its default presentation type.
pub(crate) fn parse(text: &[u8], type_name: &str, align: Align, code: u32) -> Result<Spec> {
    let mut spec = Spec {
        fill: u32::from(b' '),
        align,
        sign: Sign::Unset,
        no_negative_zero: false,
        alternate: false,
        width: 0,
        grouping: Grouping::None,
        precision: None,
        code,
    };
    let mut rest = spec.read_fill(text, align);
    let width = read_integer(&mut rest)?;
    spec.width = width.unwrap_or(0);
    spec.read_grouping(&mut rest)?;
    if take(&mut rest, b'.') {
        let digits = read_integer(&mut rest)?;
        spec.precision = Some(digits.ok_or_else(|| Fault::value("Format specifier missing precision"))?);
    }
    if !rest.is_empty() {
        let (code, width) = wtf8::decode(rest, 0);
        if width < rest.len() {
            let shown = wtf8::lossy(text);
            let words = format!("Invalid format specifier '{shown}' for object of type '{type_name}'");
            return Err(Fault::value(words));
        }
        spec.code = code;
    }
    spec.check_grouping()?;
    if spec.width > MOST_BYTES {
        return Err(Fault::memory());
    }
    Ok(spec)
}

impl Spec {
    /// Fill, alignment, sign, `z`, `#` and `0`; returns what follows.
    fn read_fill<'a>(&mut self, text: &'a [u8], default: Align) -> &'a [u8] {
        let mut rest = text;
        let (mut filled, mut aligned) = (false, false);
        if let Some(&first) = text.first() {
            let (point, width) = (wtf8::decode(text, 0).0, wtf8::width_of_first(first));
            if let Some(align) = text.get(width).and_then(|&byte| Align::of(byte)) {
                (self.fill, self.align, filled, aligned) = (point, align, true, true);
                rest = &text[width + 1..];
            } else if let Some(align) = Align::of(first) {
                (self.align, aligned) = (align, true);
                rest = &text[1..];
            }
        }
        self.sign = match rest.first() {
            Some(b'+') => Sign::Plus,
            Some(b'-') => Sign::Minus,
            Some(b' ') => Sign::Space,
            _ => Sign::Unset,
        };
        if self.sign != Sign::Unset {
            rest = &rest[1..];
        }
        self.no_negative_zero = take(&mut rest, b'z');
        self.alternate = take(&mut rest, b'#');
        if !filled && take(&mut rest, b'0') {
            self.fill = u32::from(b'0');
            if !aligned && default == Align::Right {
                self.align = Align::AfterSign;
            }
        }
        rest
    }

    fn read_grouping(&mut self, rest: &mut &[u8]) -> Result<()> {
        let comma = take(rest, b',');
        let underscore = take(rest, b'_');
        if underscore && (comma || rest.first() == Some(&b',')) {
            return Err(Fault::value("Cannot specify both ',' and '_'."));
        }
        self.grouping = match (comma, underscore) {
            (true, _) => Grouping::Comma,
            (_, true) => Grouping::Underscore,
            _ => Grouping::None,
        };
        Ok(())
    }

    /// Groups are for numbers; bases that are powers of two take underscores only.
    fn check_grouping(&self) -> Result<()> {
        let separator = match self.grouping {
            Grouping::None => return Ok(()),
            Grouping::Comma => ',',
            Grouping::Underscore => '_',
        };
        match u8::try_from(self.code).unwrap_or(b'?') {
            b'd' | b'e' | b'f' | b'g' | b'E' | b'G' | b'%' | b'F' | 0 => Ok(()),
            b'b' | b'o' | b'x' | b'X' if separator == '_' => Ok(()),
            _ => Err(Fault::value(format!("Cannot specify '{separator}' with '{}'.", shown(self.code)))),
        }
    }

    /// The message for a presentation type that the formatted type does not have.
    pub(crate) fn unknown_code(&self, type_name: &str) -> Fault {
        let code = shown(self.code);
        Fault::value(format!("Unknown format code '{code}' for object of type '{type_name}'"))
    }

    /// Whether padding zeros belong to the number, so that they are grouped with its digits.
    pub(crate) fn pads_with_digits(&self) -> bool {
        self.fill == u32::from(b'0') && self.align == Align::AfterSign
    }

    /// How many padding characters go left and right, for content of so many characters.
    pub(crate) fn padding(&self, length: usize) -> (usize, usize) {
        let total = self.width.saturating_sub(length);
        match self.align {
            Align::Left => (0, total),
            Align::Centre => (total / 2, total - total / 2),
            Align::Right | Align::AfterSign => (total, 0),
        }
    }

    /// Appends `count` padding characters.
    pub(crate) fn pad(&self, count: usize, out: &mut Vec<u8>) {
        match self.fill {
            0..=0x7F => out.resize(out.len() + count, self.fill as u8),
            _ => (0..count).for_each(|_| wtf8::push(out, self.fill)),
        }
    }
}

impl Align {
    fn of(byte: u8) -> Option<Align> {
        match byte {
            b'<' => Some(Align::Left),
            b'>' => Some(Align::Right),
            b'^' => Some(Align::Centre),
            b'=' => Some(Align::AfterSign),
            _ => None,
        }
    }
}

/// A presentation type as messages show it.
fn shown(code: u32) -> String {
    match code {
        33..=127 => (code as u8 as char).to_string(),
        _ => format!("\\x{code:x}"),
    }
}

/// Takes one byte off the front if it is there.
fn take(rest: &mut &[u8], byte: u8) -> bool {
    match rest.strip_prefix(&[byte]) {
        Some(after) => {
            *rest = after;
            true
        }
        None => false,
    }
}

/// Takes decimal digits (of any script) off the front; `None` if there is none.
pub(crate) fn read_integer(rest: &mut &[u8]) -> Result<Option<usize>> {
    let mut value = None;
    while !rest.is_empty() {
        let (point, width) = wtf8::decode(rest, 0);
        let Some(digit) = class::decimal(point) else { break };
        let so_far: usize = value.unwrap_or(0);
        if so_far > (isize::MAX as usize - usize::from(digit)) / 10 {
            return Err(Fault::value("Too many decimal digits in format string"));
        }
        value = Some(so_far * 10 + usize::from(digit));
        *rest = &rest[width..];
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(text: &str) -> Spec {
        parse(text.as_bytes(), "int", Align::Right, u32::from(b'd')).unwrap()
    }

    #[test]
    fn all_parts_are_found() {
        let expected = Spec {
            fill: 'é' as u32,
            align: Align::Centre,
            sign: Sign::Plus,
            no_negative_zero: true,
            alternate: true,
            width: 12,
            grouping: Grouping::Comma,
            precision: Some(3),
            code: 'f' as u32,
        };
        assert_eq!(spec("é^+z#12,.3f"), expected);
        let zero = spec("010_x");
        assert!(zero.pads_with_digits());
        assert_eq!((zero.width, zero.grouping), (10, Grouping::Underscore));
        assert_eq!((spec("<05").align, spec("<05").fill), (Align::Left, 48));
        assert_eq!((spec("x<05").fill, spec("x<05").width), (u32::from(b'x'), 5));
        assert_eq!((spec("<<5").fill, spec("٥").width, spec("").width), (60, 5, 0));
    }

    #[test]
    fn messages_are_cpythons() {
        let cases = [
            (".", "Format specifier missing precision"),
            ("99999999999999999999", "Too many decimal digits in format string"),
            (".99999999999999999999", "Too many decimal digits in format string"),
            ("xyz", "Invalid format specifier 'xyz' for object of type 'int'"),
            ("5é\u{301}", "Invalid format specifier '5é\u{301}' for object of type 'int'"),
            (",_", "Cannot specify both ',' and '_'."),
            ("_,", "Cannot specify both ',' and '_'."),
            (",x", "Cannot specify ',' with 'x'."),
            (",,", "Cannot specify ',' with ','."),
            ("_n", "Cannot specify '_' with 'n'."),
            (",\u{1}", "Cannot specify ',' with '\\x1'."),
        ];
        for (text, words) in cases {
            let fault = parse(text.as_bytes(), "int", Align::Right, 0).unwrap_err();
            assert_eq!(fault, Fault::value(words), "{text}");
        }
        assert_eq!(
            spec("é").unknown_code("str").message,
            "Unknown format code '\\xe9' for object of type 'str'"
        );
        assert_eq!(parse(b"1000000000000000", "int", Align::Right, 0), Err(Fault::memory()));
    }
}
