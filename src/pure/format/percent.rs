//! Templates of the `%` operator: literal text, and directives of key, flags, width, precision and code.
//!
//! The same language serves str and bytes. Widths and precisions may be `*`, which take an argument each; the
//! caller fetches those, and the value, and then [`resolve`](Directive::resolve)s the directive.

use crate::pure::fault::{Fault, Kind, MOST_BYTES, Result};
use crate::pure::wtf8;

/// A width or precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    /// There is none.
    Missing,
    /// `*`: the next argument.
    Star,
    /// This many.
    Given(usize),
}

/// The characters between `%` and the width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags {
    /// `-`: padded on the right
    pub(crate) left: bool,
    /// `+`: a sign in any case
    pub(crate) sign: bool,
    /// A space where a plus sign would be.
    pub(crate) blank: bool,
    /// `#`
    pub(crate) alternate: bool,
    /// `0`: padded with zeros behind the sign
    pub(crate) zero: bool,
}

/// One directive as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Directive<'a> {
    /// What stands in parentheses.
    pub(crate) key: Option<&'a [u8]>,
    /// The flags.
    pub(crate) flags: Flags,
    /// The least width.
    pub(crate) width: Amount,
    /// What follows the point.
    pub(crate) precision: Amount,
    /// The conversion letter, whatever it is.
    pub(crate) code: u32,
    /// At which byte of the template the letter stands.
    at: usize,
}

/// A directive whose stars are filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The flags.
    pub(crate) flags: Flags,
    /// The least width.
    pub(crate) width: usize,
    /// What follows the point.
    pub(crate) precision: Option<usize>,
    /// The conversion letter.
    pub(crate) code: u8,
}

impl Directive<'_> {
    /// Fills the stars in: a negative width pads on the right, a negative precision is 0.
    pub(crate) fn resolve(&self, width: Option<isize>, precision: Option<isize>) -> Result<Layout> {
        let given = |amount| if let Amount::Given(amount) = amount { Some(amount) } else { None };
        let mut flags = self.flags;
        flags.left |= width.is_some_and(isize::is_negative);
        let width = width.map(isize::unsigned_abs).or(given(self.width)).unwrap_or(0);
        if width > MOST_BYTES {
            return Err(Fault::memory());
        }
        let precision = precision.map(|star| star.max(0) as usize).or(given(self.precision));
        Ok(Layout { flags, width, precision, code: u8::try_from(self.code).unwrap_or(b'?') })
    }

    /// The letter means nothing.
    pub(crate) fn unsupported(&self, template: &[u8], language: Language) -> Fault {
        let at = match language {
            Language::Text => wtf8::count(&template[..self.at]),
            Language::Bytes if self.code > 0x7F => {
                return Fault::overflow("character argument not in range(0x110000)");
            }
            Language::Bytes => self.at,
        };
        let shown = if matches!(self.code, 32..=126) { self.code as u8 as char } else { '?' };
        Fault::value(format!("unsupported format character '{shown}' (0x{:x}) at index {at}", self.code))
    }
}

/// Whether a template is str or bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// WTF-8
    Text,
    /// One byte is one character.
    Bytes,
}

/// One step through a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    /// Text that stands as it is; a doubled percent sign is already single.
    pub(crate) literal: &'a [u8],
    /// The directive behind it, if one follows.
    pub(crate) directive: Option<Directive<'a>>,
}

/// Walks a template.
#[derive(Clone, Debug)]
pub(crate) struct Template<'a> {
    text: &'a [u8],
    at: usize,
    language: Language,
}

impl<'a> Template<'a> {
    /// At the start of the template.
    pub(crate) fn new(text: &'a [u8], language: Language) -> Template<'a> {
        Template { text, at: 0, language }
    }

    fn step(&mut self) -> Result<Piece<'a>> {
        let rest = &self.text[self.at..];
        let Some(sign) = memchr::memchr(b'%', rest) else {
            self.at = self.text.len();
            return Ok(Piece { literal: rest, directive: None });
        };
        self.at += sign + 1;
        if rest.get(sign + 1) == Some(&b'%') {
            self.at += 1;
            return Ok(Piece { literal: &rest[..=sign], directive: None });
        }
        Ok(Piece { literal: &rest[..sign], directive: Some(self.directive()?) })
    }

    fn directive(&mut self) -> Result<Directive<'a>> {
        let key = self.key()?;
        let flags = self.flags();
        let width = self.amount(isize::MAX as usize, "width too big")?;
        let precision = if self.take(b'.') {
            let words = match self.language {
                Language::Text => "precision too big",
                Language::Bytes => "prec too big",
            };
            match self.amount(i32::MAX as usize, words)? {
                Amount::Missing => Amount::Given(0),
                amount => amount,
            }
        } else {
            Amount::Missing
        };
        // C's length letters mean nothing here.
        let _ = self.take(b'h') || self.take(b'l') || self.take(b'L');
        let at = self.at;
        let first = *self.text.get(at).ok_or_else(|| Fault::value("incomplete format"))?;
        let (code, length) = match self.language {
            Language::Text => wtf8::decode(self.text, at),
            Language::Bytes => (u32::from(first), 1),
        };
        self.at += length;
        Ok(Directive { key, flags, width, precision, code, at })
    }

    /// `(key)`, in which parentheses may nest.
    fn key(&mut self) -> Result<Option<&'a [u8]>> {
        if !self.take(b'(') {
            return Ok(None);
        }
        let start = self.at;
        let mut depth = 1;
        while let Some(&byte) = self.text.get(self.at) {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Ok(Some(&self.text[start..self.at - 1]));
            }
        }
        Err(Fault::value("incomplete format key"))
    }

    fn flags(&mut self) -> Flags {
        let mut flags = Flags::default();
        while let Some(&byte) = self.text.get(self.at) {
            match byte {
                b'-' => flags.left = true,
                b'+' => flags.sign = true,
                b' ' => flags.blank = true,
                b'#' => flags.alternate = true,
                b'0' => flags.zero = true,
                _ => break,
            }
            self.at += 1;
        }
        flags
    }

    fn amount(&mut self, most: usize, words: &str) -> Result<Amount> {
        if self.take(b'*') {
            return Ok(Amount::Star);
        }
        let mut amount = None;
        while let Some(digit) = self.text.get(self.at).filter(|byte| byte.is_ascii_digit()) {
            let digit = usize::from(digit - b'0');
            let so_far = amount.unwrap_or(0);
            if so_far > (most - digit) / 10 {
                return Err(Fault::value(words));
            }
            amount = Some(so_far * 10 + digit);
            self.at += 1;
        }
        Ok(amount.map_or(Amount::Missing, Amount::Given))
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.text.get(self.at) == Some(&byte);
        self.at += usize::from(there);
        there
    }
}

impl<'a> Iterator for Template<'a> {
    type Item = Result<Piece<'a>>;

    fn next(&mut self) -> Option<Result<Piece<'a>>> {
        if self.at >= self.text.len() {
            return None;
        }
        let piece = self.step();
        if piece.is_err() {
            self.at = self.text.len();
        }
        Some(piece)
    }
}

/// The arguments are used up.
pub(crate) fn too_few_arguments() -> Fault {
    Fault::type_error("not enough arguments for format string")
}

/// Arguments are left over.
pub(crate) fn too_many_arguments(language: Language) -> Fault {
    let what = if language == Language::Text { "string" } else { "bytes" };
    Fault::type_error(format!("not all arguments converted during {what} formatting"))
}

/// A key, but no mapping.
pub(crate) fn mapping_required() -> Fault {
    Fault::type_error("format requires a mapping")
}

/// A star's argument is no int.
pub(crate) fn star_wants_int() -> Fault {
    Fault::type_error("* wants int")
}

/// The value cannot be what an integer code needs.
pub(crate) fn integer_required(code: u8, type_name: &str) -> Fault {
    let wanted = if matches!(code, b'x' | b'X' | b'o') {
        "an integer is required"
    } else {
        "a real number is required"
    };
    Fault::type_error(format!("%{} format: {wanted}, not {type_name}", code as char))
}

/// The value cannot be what a float code needs.
pub(crate) fn float_required(language: Language, type_name: &str) -> Fault {
    Fault::type_error(match language {
        Language::Text => format!("must be real number, not {type_name}"),
        Language::Bytes => format!("float argument required, not {type_name}"),
    })
}

/// The value is no single character.
pub(crate) fn character_required(language: Language) -> Fault {
    Fault::type_error(match language {
        Language::Text => "%c requires int or char",
        Language::Bytes => "%c requires an integer in range(256) or a single byte",
    })
}

/// The number is no character.
pub(crate) fn character_range(language: Language) -> Fault {
    let limit = if language == Language::Text { "0x110000" } else { "256" };
    Fault::new(Kind::Overflow, format!("%c arg not in range({limit})"))
}

/// The value has no bytes for `%s` or `%b`.
pub(crate) fn bytes_required(type_name: &str) -> Fault {
    Fault::type_error(format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{type_name}'"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Result<Vec<Piece<'_>>> {
        Template::new(text.as_bytes(), Language::Text).collect()
    }

    #[test]
    fn directives_are_taken_apart() {
        let found = pieces("a%%b%(k(1))-+ #012.5lfé%*.*d").unwrap();
        let literals: Vec<_> = found.iter().map(|piece| piece.literal).collect();
        assert_eq!(literals, [&b"a%"[..], b"b", "é".as_bytes()]);
        let flags = Flags { left: true, sign: true, blank: true, alternate: true, zero: true };
        let first = found[1].directive.unwrap();
        assert_eq!((first.key, first.flags, first.code), (Some(&b"k(1)"[..]), flags, 'f' as u32));
        assert_eq!((first.width, first.precision), (Amount::Given(12), Amount::Given(5)));
        let second = found[2].directive.unwrap();
        assert_eq!((second.width, second.precision), (Amount::Star, Amount::Star));
        let layout = second.resolve(Some(-7), Some(-1)).unwrap();
        assert_eq!(
            (layout.width, layout.precision, layout.flags.left, layout.code),
            (7, Some(0), true, b'd')
        );
        assert_eq!(second.resolve(Some(isize::MAX), None), Err(Fault::memory()));
        assert_eq!(pieces("%.d").unwrap()[0].directive.unwrap().precision, Amount::Given(0));
    }

    #[test]
    fn broken_templates_have_cpythons_words() {
        for (text, words) in [
            ("%", "incomplete format"),
            ("%5", "incomplete format"),
            ("%(a", "incomplete format key"),
            ("%(a)", "incomplete format"),
            ("%99999999999999999999d", "width too big"),
            ("%.2147483648d", "precision too big"),
        ] {
            assert_eq!(pieces(text), Err(Fault::value(words)), "{text}");
        }
        let bytes: Result<Vec<_>> = Template::new(b"%.2147483648d", Language::Bytes).collect();
        assert_eq!(bytes, Err(Fault::value("prec too big")));
    }

    #[test]
    fn unknown_letters_are_named_with_their_place() {
        let unsupported = |text: &'static str| {
            let found = pieces(text).unwrap();
            found[0].directive.unwrap().unsupported(text.as_bytes(), Language::Text).message
        };
        assert_eq!(unsupported("éb%y"), "unsupported format character 'y' (0x79) at index 3");
        assert_eq!(unsupported("ab%éc"), "unsupported format character '?' (0xe9) at index 3");
        assert_eq!(unsupported("%5%"), "unsupported format character '%' (0x25) at index 2");
        let text = b"%\xe9";
        let found: Vec<_> = Template::new(text, Language::Bytes).collect::<Result<_>>().unwrap();
        let fault = found[0].directive.unwrap().unsupported(text, Language::Bytes);
        assert_eq!(fault, Fault::overflow("character argument not in range(0x110000)"));
    }

    #[test]
    fn messages_are_cpythons() {
        use Language::{Bytes, Text};
        for (fault, words) in [
            (too_few_arguments(), "not enough arguments for format string"),
            (too_many_arguments(Text), "not all arguments converted during string formatting"),
            (too_many_arguments(Bytes), "not all arguments converted during bytes formatting"),
            (mapping_required(), "format requires a mapping"),
            (star_wants_int(), "* wants int"),
            (integer_required(b'd', "str"), "%d format: a real number is required, not str"),
            (integer_required(b'x', "float"), "%x format: an integer is required, not float"),
            (float_required(Text, "str"), "must be real number, not str"),
            (float_required(Bytes, "str"), "float argument required, not str"),
            (character_required(Text), "%c requires int or char"),
            (character_required(Bytes), "%c requires an integer in range(256) or a single byte"),
            (
                bytes_required("str"),
                "%b requires a bytes-like object, or an object that implements __bytes__, not 'str'",
            ),
        ] {
            assert_eq!(fault, Fault::type_error(words));
        }
        assert_eq!(character_range(Text), Fault::overflow("%c arg not in range(0x110000)"));
        assert_eq!(character_range(Bytes), Fault::overflow("%c arg not in range(256)"));
    }
}
