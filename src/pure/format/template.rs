//! Templates of `str.format`: literal text, and fields of name, conversion and specification.
//!
//! [`Template`] walks a template piece by piece; the caller looks values up. A specification may itself hold
//! fields, which the caller formats first, one level deep. A field's name begins with an argument and goes on
//! with attributes and items ([`FieldName`]).

use super::spec::read_integer;
use crate::pure::fault::{Fault, Kind, Result};
use crate::pure::wtf8;

/// How deep specifications may nest, the template itself counted.
pub(crate) const MAX_DEPTH: usize = 2;

/// One step through a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    /// Text that stands as it is; doubled braces are already single.
    pub(crate) literal: &'a [u8],
    /// The field behind it, if one follows.
    pub(crate) field: Option<Field<'a>>,
}

/// What stands between braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field<'a> {
    /// Argument, attributes and items; see [`FieldName`].
    pub(crate) name: &'a [u8],
    /// The character behind `!`; [`check_conversion`] tells whether it is one.
    pub(crate) conversion: Option<u32>,
    /// The specification, not yet formatted itself.
    pub(crate) spec: &'a [u8],
    /// Whether the specification holds fields.
    pub(crate) nested: bool,
}

/// Walks a template.
#[derive(Clone, Debug)]
pub(crate) struct Template<'a> {
    rest: &'a [u8],
}

impl<'a> Template<'a> {
    /// At the start of the template.
    pub(crate) fn new(text: &'a [u8]) -> Template<'a> {
        Template { rest: text }
    }

    fn step(&mut self) -> Result<Piece<'a>> {
        let text = self.rest;
        let Some(at) = memchr::memchr2(b'{', b'}', text) else {
            self.rest = b"";
            return Ok(Piece { literal: text, field: None });
        };
        let brace = text[at];
        if text.get(at + 1) == Some(&brace) {
            self.rest = &text[at + 2..];
            return Ok(Piece { literal: &text[..=at], field: None });
        }
        if brace == b'}' {
            return Err(Fault::value("Single '}' encountered in format string"));
        }
        if at + 1 == text.len() {
            return Err(Fault::value("Single '{' encountered in format string"));
        }
        let (field, rest) = parse_field(&text[at + 1..])?;
        self.rest = rest;
        Ok(Piece { literal: &text[..at], field: Some(field) })
    }
}

impl<'a> Iterator for Template<'a> {
    type Item = Result<Piece<'a>>;

    fn next(&mut self) -> Option<Result<Piece<'a>>> {
        if self.rest.is_empty() {
            return None;
        }
        let piece = self.step();
        if piece.is_err() {
            self.rest = b"";
        }
        Some(piece)
    }
}

/// Reads a field whose opening brace is behind us; returns what follows its closing one.
fn parse_field(text: &[u8]) -> Result<(Field<'_>, &[u8])> {
    let (name, end, rest) = split_name(text)?;
    let mut field = Field { name, conversion: None, spec: b"", nested: false };
    let mut rest = rest;
    if end == b'}' {
        return Ok((field, rest));
    }
    if end == b'!' {
        if rest.is_empty() {
            return Err(Fault::value("end of string while looking for conversion specifier"));
        }
        let (conversion, width) = wtf8::decode(rest, 0);
        field.conversion = Some(conversion);
        rest = &rest[width..];
        match rest.first() {
            Some(b'}') => return Ok((field, &rest[1..])),
            Some(b':') => rest = &rest[1..],
            Some(_) => return Err(Fault::value("expected ':' after conversion specifier")),
            None => {}
        }
    }
    let mut depth = 1;
    for at in memchr::memchr2_iter(b'{', b'}', rest) {
        if rest[at] == b'{' {
            field.nested = true;
            depth += 1;
        } else {
            depth -= 1;
        }
        if depth == 0 {
            field.spec = &rest[..at];
            return Ok((field, &rest[at + 1..]));
        }
    }
    Err(Fault::value("unmatched '{' in format spec"))
}

/// The name, the character that ends it, and what follows; brackets hide everything up to the closing one.
fn split_name(text: &[u8]) -> Result<(&[u8], u8, &[u8])> {
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'{' => return Err(Fault::value("unexpected '{' in field name")),
            b'[' => at += memchr::memchr(b']', &text[at..]).unwrap_or(text.len() - at),
            b'}' | b':' | b'!' => return Ok((&text[..at], byte, &text[at + 1..])),
            _ => at += 1,
        }
    }
    Err(Fault::value("expected '}' before end of string"))
}

/// Which conversion a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conversion {
    /// `!s`
    Str,
    /// `!r`
    Repr,
    /// `!a`
    Ascii,
}

/// The conversion behind `!`.
pub(crate) fn check_conversion(point: u32) -> Result<Conversion> {
    match point {
        0x73 => Ok(Conversion::Str),
        0x72 => Ok(Conversion::Repr),
        0x61 => Ok(Conversion::Ascii),
        33..=126 => Err(Fault::value(format!("Unknown conversion specifier {}", point as u8 as char))),
        _ => Err(Fault::value(format!("Unknown conversion specifier \\x{point:x}"))),
    }
}

/// Which argument a field is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Argument<'a> {
    /// A positional one.
    Index(usize),
    /// A keyword.
    Name(&'a [u8]),
}

/// One step from the argument towards the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access<'a> {
    /// `.name`
    Attribute(&'a [u8]),
    /// `[7]`
    Index(usize),
    /// `[name]`
    Key(&'a [u8]),
}

/// Fields number themselves or are all numbered by hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Numbering {
    /// No numbered field was seen.
    #[default]
    Open,
    /// The next field gets this number.
    Automatic(usize),
    /// Fields name their number.
    Manual,
}

impl Numbering {
    /// The number of a field without name.
    fn next(&mut self) -> Result<usize> {
        let number = match *self {
            Numbering::Open => 0,
            Numbering::Automatic(next) => next,
            Numbering::Manual => {
                return Err(Fault::value(
                    "cannot switch from manual field specification to automatic field numbering",
                ));
            }
        };
        *self = Numbering::Automatic(number + 1);
        Ok(number)
    }

    fn manual(&mut self) -> Result<()> {
        if matches!(self, Numbering::Automatic(_)) {
            return Err(Fault::value(
                "cannot switch from automatic field numbering to manual field specification",
            ));
        }
        *self = Numbering::Manual;
        Ok(())
    }
}

/// A field's name taken apart: first the argument, then by iteration each access.
#[derive(Clone, Debug)]
pub(crate) struct FieldName<'a> {
    /// The argument; without numbering (`_string.formatter_field_name_split`) an empty name stays a name.
    pub(crate) argument: Argument<'a>,
    rest: &'a [u8],
}

impl<'a> FieldName<'a> {
    /// Splits a name, counting through `numbering` if one is given.
    pub(crate) fn parse(name: &'a [u8], numbering: Option<&mut Numbering>) -> Result<FieldName<'a>> {
        let end = memchr::memchr2(b'.', b'[', name).unwrap_or(name.len());
        let (first, rest) = name.split_at(end);
        let argument = match (integer(first)?, numbering) {
            (None, Some(numbering)) if first.is_empty() => Argument::Index(numbering.next()?),
            (None, _) => Argument::Name(first),
            (Some(index), numbering) => {
                numbering.map_or(Ok(()), Numbering::manual)?;
                Argument::Index(index)
            }
        };
        Ok(FieldName { argument, rest })
    }

    fn step(&mut self) -> Result<Access<'a>> {
        let (&first, inner) = self.rest.split_first().ok_or_else(empty_attribute)?;
        let access = match first {
            b'.' => {
                let end = memchr::memchr2(b'.', b'[', inner).unwrap_or(inner.len());
                self.rest = &inner[end..];
                Access::Attribute(&inner[..end])
            }
            b'[' => {
                let end = memchr::memchr(b']', inner)
                    .ok_or_else(|| Fault::value("Missing ']' in format string"))?;
                self.rest = &inner[end + 1..];
                integer(&inner[..end])?.map_or(Access::Key(&inner[..end]), Access::Index)
            }
            _ => {
                return Err(Fault::value("Only '.' or '[' may follow ']' in format field specifier"));
            }
        };
        match access {
            Access::Attribute(b"") | Access::Key(b"") => Err(empty_attribute()),
            _ => Ok(access),
        }
    }
}

impl<'a> Iterator for FieldName<'a> {
    type Item = Result<Access<'a>>;

    fn next(&mut self) -> Option<Result<Access<'a>>> {
        if self.rest.is_empty() {
            return None;
        }
        let access = self.step();
        if access.is_err() {
            self.rest = b"";
        }
        Some(access)
    }
}

/// The number, if the whole text is decimal digits.
fn integer(text: &[u8]) -> Result<Option<usize>> {
    let mut rest = text;
    let value = read_integer(&mut rest)?;
    Ok(value.filter(|_| rest.is_empty()))
}

fn empty_attribute() -> Fault {
    Fault::value("Empty attribute in format string")
}

/// There is no argument of that number.
pub(crate) fn no_such_argument(index: usize) -> Fault {
    Fault::new(Kind::Index, format!("Replacement index {index} out of range for positional args tuple"))
}

/// A specification nests too deep.
pub(crate) fn too_deep() -> Fault {
    Fault::value("Max string recursion exceeded")
}

#[cfg(test)]
#[path = "template_tests.rs"]
mod tests;
