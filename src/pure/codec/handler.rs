//! The built-in error handlers: strict, ignore, replace and the rest.

use super::problem::{Direction, Fix, OnError, Problem, Replacement, Report};
use crate::pure::fault::{Fault, Kind};
use crate::pure::text::repr::write_escape;
use crate::pure::wtf8;

/// A built-in handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handler {
    /// Raises.
    Strict,
    /// Leaves the part out.
    Ignore,
    /// Puts U+FFFD or a question mark.
    Replace,
    /// Puts `\x`, `\u` and `\U` escapes.
    BackslashReplace,
    /// Puts `&#233;` (encoding only).
    XmlCharRefReplace,
    /// Puts `\N{...}` (encoding only).
    NameReplace,
    /// Carries bytes through text as lone surrogates.
    SurrogateEscape,
    /// Lets surrogates through the Unicode encodings.
    SurrogatePass,
}

const NAMES: &[(&str, Handler)] = &[
    ("strict", Handler::Strict),
    ("ignore", Handler::Ignore),
    ("replace", Handler::Replace),
    ("backslashreplace", Handler::BackslashReplace),
    ("xmlcharrefreplace", Handler::XmlCharRefReplace),
    ("namereplace", Handler::NameReplace),
    ("surrogateescape", Handler::SurrogateEscape),
    ("surrogatepass", Handler::SurrogatePass),
];

/// What ends the work under a built-in handler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CodecError {
    /// The problem itself.
    Unicode(Report),
    /// The handler does not work in this direction.
    Other(Fault),
}

impl Handler {
    /// The handler of that name.
    pub(crate) fn named(name: &str) -> Option<Handler> {
        NAMES.iter().find(|(known, _)| *known == name).map(|row| row.1)
    }

    /// No handler has that name.
    pub(crate) fn unknown(name: &str) -> Fault {
        Fault::new(Kind::Lookup, format!("unknown error handler name '{name}'"))
    }

    /// What takes the place of the part, and where to go on; `None` raises.
    fn answer(self, problem: &Problem<'_>) -> Option<Fix> {
        let whole = |text| Some(Fix { replacement: Replacement::Text(text), resume: problem.place.end });
        let encoding = problem.direction == Direction::Encode;
        match self {
            Handler::Strict => None,
            Handler::Ignore => whole(Vec::new()),
            Handler::Replace if encoding => whole(vec![b'?'; problem.place.len()]),
            Handler::Replace => whole("\u{FFFD}".into()),
            Handler::BackslashReplace => whole(backslashed(problem).into()),
            Handler::XmlCharRefReplace => whole(
                wtf8::points(problem.part()).map(|point| format!("&#{point};")).collect::<String>().into(),
            ),
            Handler::NameReplace => whole(named(problem.part()).into()),
            Handler::SurrogateEscape if encoding => {
                let byte = |low| u8::try_from(low).ok().filter(|byte| *byte >= 0x80);
                let escaped = |point: u32| point.checked_sub(0xDC00).and_then(byte);
                let bytes: Vec<u8> = wtf8::points(problem.part()).map_while(escaped).collect();
                // What is no escaped byte is met again as a problem of its own.
                let resume = problem.place.start + bytes.len();
                // Only the charmap codecs take all or nothing.
                let enough = if problem.encoding == "charmap" { problem.place.len() } else { 1 };
                let fix = Fix { replacement: Replacement::Bytes(bytes), resume };
                (resume >= problem.place.start + enough).then_some(fix)
            }
            Handler::SurrogateEscape => {
                let bytes: Vec<u8> =
                    problem.part().iter().copied().take(4).take_while(|byte| *byte >= 0x80).collect();
                let text = wtf8::from_points(bytes.iter().map(|&byte| 0xDC00 + u32::from(byte)));
                let resume = problem.place.start + bytes.len();
                (!bytes.is_empty()).then_some(Fix { replacement: Replacement::Text(text), resume })
            }
            Handler::SurrogatePass => pass_surrogates(problem),
        }
    }
}

impl OnError for Handler {
    type Error = CodecError;

    fn fix(&mut self, problem: &Problem<'_>) -> Result<Fix, CodecError> {
        let encode_only = matches!(self, Handler::XmlCharRefReplace | Handler::NameReplace);
        if encode_only && problem.direction == Direction::Decode {
            let words = "don't know how to handle UnicodeDecodeError in error callback";
            return Err(CodecError::Other(Fault::type_error(words)));
        }
        self.answer(problem).ok_or_else(|| self.refuse(problem))
    }

    fn refuse(&mut self, problem: &Problem<'_>) -> CodecError {
        CodecError::Unicode(problem.report())
    }
}

fn backslashed(problem: &Problem<'_>) -> String {
    let mut out = String::new();
    match problem.direction {
        Direction::Encode => wtf8::points(problem.part()).for_each(|point| write_escape(point, &mut out)),
        Direction::Decode => problem.part().iter().for_each(|&byte| write_escape(byte.into(), &mut out)),
    }
    out
}

fn named(part: &[u8]) -> String {
    let mut out = String::new();
    for point in wtf8::points(part) {
        match char::from_u32(point).and_then(unicode_names2::name) {
            Some(name) => out.push_str(&format!("\\N{{{name}}}")),
            None => write_escape(point, &mut out),
        }
    }
    out
}

/// How a Unicode encoding writes a unit: bytes a surrogate, and whether the highest comes first.
fn surrogate_form(encoding: &str) -> Option<(usize, bool)> {
    match encoding {
        "utf-8" => Some((3, true)),
        "utf-16" | "utf-16-le" => Some((2, false)),
        "utf-16-be" => Some((2, true)),
        "utf-32" | "utf-32-le" => Some((4, false)),
        "utf-32-be" => Some((4, true)),
        _ => None,
    }
}

fn pass_surrogates(problem: &Problem<'_>) -> Option<Fix> {
    let (size, big) = surrogate_form(problem.encoding)?;
    let is_surrogate = |point: &u32| matches!(point, 0xD800..=0xDFFF);
    if problem.direction == Direction::Encode {
        let mut bytes = Vec::new();
        for point in wtf8::points(problem.part()) {
            Some(point).filter(is_surrogate)?;
            match (size, big) {
                (3, _) => wtf8::push(&mut bytes, point),
                (2, true) => bytes.extend_from_slice(&(point as u16).to_be_bytes()),
                (2, false) => bytes.extend_from_slice(&(point as u16).to_le_bytes()),
                (_, true) => bytes.extend_from_slice(&point.to_be_bytes()),
                (_, false) => bytes.extend_from_slice(&point.to_le_bytes()),
            }
        }
        return Some(Fix { replacement: Replacement::Bytes(bytes), resume: problem.place.end });
    }
    let start = problem.place.start;
    let unit = problem.object.get(start..start + size)?;
    let point = match unit {
        [0xED, second @ 0xA0..=0xBF, third @ 0x80..=0xBF] if size == 3 => {
            0xD000 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F)
        }
        _ if size == 3 => return None,
        _ => {
            let add = |sum: u32, byte: &u8| sum << 8 | u32::from(*byte);
            if big { unit.iter().fold(0, add) } else { unit.iter().rev().fold(0, add) }
        }
    };
    let text = wtf8::from_points([Some(point).filter(is_surrogate)?]);
    Some(Fix { replacement: Replacement::Text(text), resume: start + size })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{decoded, encoded};
    use super::*;

    #[test]
    fn handlers_encode() {
        let text = "é€😀".as_bytes();
        for (handler, expected) in [
            ("ignore", ""),
            ("replace", "???"),
            ("backslashreplace", "\\xe9\\u20ac\\U0001f600"),
            ("xmlcharrefreplace", "&#233;&#8364;&#128512;"),
            ("namereplace", "\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}"),
        ] {
            assert_eq!(encoded(text, "ascii", handler), Ok(expected.as_bytes().to_vec()));
        }
        for handler in ["strict", "surrogateescape", "surrogatepass"] {
            let words = "'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)";
            assert_eq!(encoded(text, "ascii", handler), Err(words.into()), "{handler}");
        }
    }

    #[test]
    fn handlers_decode() {
        let bytes = b"\xff\xc3a\xe2\x82";
        for (handler, expected) in [
            ("ignore", "a"),
            ("replace", "\u{FFFD}\u{FFFD}a\u{FFFD}"),
            ("backslashreplace", "\\xff\\xc3a\\xe2\\x82"),
            ("surrogateescape", "\\udcff\\udcc3a\\udce2\\udc82"),
        ] {
            assert_eq!(decoded(bytes, "utf-8", handler), Ok(expected.into()));
        }
        let words = "don't know how to handle UnicodeDecodeError in error callback";
        assert_eq!(decoded(bytes, "utf-8", "xmlcharrefreplace"), Err(words.into()));
        assert_eq!(Handler::named("nope"), None);
        assert_eq!(Handler::unknown("nope").message, "unknown error handler name 'nope'");
    }

    #[test]
    fn surrogates_carry_bytes_and_pass() {
        let escaped = wtf8::from_points([0x61, 0xDC80, 0xDCFF]);
        assert_eq!(encoded(&escaped, "utf-8", "surrogateescape"), Ok(b"a\x80\xff".to_vec()));
        let surrogate = wtf8::from_points([0xD800]);
        for (encoding, bytes) in [
            ("utf-8", &b"\xed\xa0\x80"[..]),
            ("utf-16-le", b"\x00\xd8"),
            ("utf-16-be", b"\xd8\x00"),
            ("utf-32-le", b"\x00\xd8\x00\x00"),
            ("utf-32-be", b"\x00\x00\xd8\x00"),
        ] {
            assert_eq!(encoded(&surrogate, encoding, "surrogatepass").as_deref(), Ok(bytes));
            assert_eq!(decoded(bytes, encoding, "surrogatepass"), Ok("\\ud800".into()));
        }
        assert!(decoded(b"\xed\xa0", "utf-8", "surrogatepass").is_err());
        assert!(encoded(&wtf8::from_points([0xDD00]), "utf-8", "surrogateescape").is_err());
    }
}
