//! What templates are cut into, and each message that a broken one gets.

use super::*;

fn pieces(text: &str) -> Result<Vec<Piece<'_>>> {
    Template::new(text.as_bytes()).collect()
}

#[test]
fn templates_are_cut_at_braces() {
    let field = |name, conversion: Option<char>, spec, nested| {
        Some(Field { name, conversion: conversion.map(u32::from), spec, nested })
    };
    let expected = vec![
        Piece { literal: b"a", field: field(b"b", Some('r'), b"c{d}", true) },
        Piece { literal: b"e{", field: None },
        Piece { literal: b"f}", field: None },
        Piece { literal: b"", field: field(b"0[{].x", None, b"", false) },
        Piece { literal: b"z", field: None },
    ];
    assert_eq!(pieces("a{b!r:c{d}}e{{f}}{0[{].x}z"), Ok(expected));
    assert_eq!(pieces(""), Ok(vec![]));
}

#[test]
fn broken_templates_have_cpythons_words() {
    for (text, words) in [
        ("{", "Single '{' encountered in format string"),
        ("}", "Single '}' encountered in format string"),
        ("a}b", "Single '}' encountered in format string"),
        ("{0", "expected '}' before end of string"),
        ("{0[", "expected '}' before end of string"),
        ("{0[}", "expected '}' before end of string"),
        ("{0!", "end of string while looking for conversion specifier"),
        ("{0!}", "unmatched '{' in format spec"),
        ("{0!r", "unmatched '{' in format spec"),
        ("{0:x", "unmatched '{' in format spec"),
        ("{0:{", "unmatched '{' in format spec"),
        ("{0!rx}", "expected ':' after conversion specifier"),
        ("{a{b}}", "unexpected '{' in field name"),
        ("{{0}", "Single '}' encountered in format string"),
        ("{0:}}", "Single '}' encountered in format string"),
    ] {
        assert_eq!(pieces(text), Err(Fault::value(words)), "{text}");
    }
}

#[test]
fn conversions_are_three() {
    assert_eq!(check_conversion('s' as u32), Ok(Conversion::Str));
    assert_eq!(check_conversion('r' as u32), Ok(Conversion::Repr));
    assert_eq!(check_conversion('a' as u32), Ok(Conversion::Ascii));
    assert_eq!(check_conversion('z' as u32).unwrap_err().message, "Unknown conversion specifier z");
    assert_eq!(check_conversion('é' as u32).unwrap_err().message, "Unknown conversion specifier \\xe9");
}

#[test]
fn names_are_paths() {
    let name = FieldName::parse(b"a.b[3][x y].c", None).unwrap();
    assert_eq!(name.argument, Argument::Name(b"a"));
    let accesses: Result<Vec<_>> = name.collect();
    let expected =
        vec![Access::Attribute(b"b"), Access::Index(3), Access::Key(b"x y"), Access::Attribute(b"c")];
    assert_eq!(accesses, Ok(expected));
    for (name, words) in [
        ("0[]", "Empty attribute in format string"),
        ("0.", "Empty attribute in format string"),
        ("0..a", "Empty attribute in format string"),
        ("0[0]x", "Only '.' or '[' may follow ']' in format field specifier"),
        ("0[0", "Missing ']' in format string"),
        ("0[99999999999999999999]", "Too many decimal digits in format string"),
    ] {
        let accesses: Result<Vec<_>> = FieldName::parse(name.as_bytes(), None).unwrap().collect();
        assert_eq!(accesses, Err(Fault::value(words)), "{name}");
    }
}

#[test]
fn numbering_is_automatic_or_manual() {
    let mut numbering = Numbering::default();
    let mut argument = |name: &'static [u8]| FieldName::parse(name, Some(&mut numbering)).map(|n| n.argument);
    assert_eq!(argument(b"x"), Ok(Argument::Name(b"x")));
    assert_eq!(argument(b""), Ok(Argument::Index(0)));
    assert_eq!(argument(b".real"), Ok(Argument::Index(1)));
    assert_eq!(
        argument(b"5").unwrap_err().message,
        "cannot switch from automatic field numbering to manual field specification"
    );
    let mut numbering = Numbering::default();
    let mut argument = |name: &'static [u8]| FieldName::parse(name, Some(&mut numbering)).map(|n| n.argument);
    assert_eq!(argument("٢".as_bytes()), Ok(Argument::Index(2)));
    assert_eq!(
        argument(b"").unwrap_err().message,
        "cannot switch from manual field specification to automatic field numbering"
    );
    assert_eq!(FieldName::parse(b"", None).unwrap().argument, Argument::Name(b""));
    assert_eq!(no_such_argument(1).message, "Replacement index 1 out of range for positional args tuple");
    assert_eq!(too_deep().message, "Max string recursion exceeded");
    assert_eq!(MAX_DEPTH, 2);
}
