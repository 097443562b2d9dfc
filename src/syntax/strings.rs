//! String and bytes literals: where one ends, and its value once the escapes are resolved.
//!
//! A literal without escapes borrows its value from the source text. Error positions count as CPython's
//! `unicodeescape` codec counts: in a copy of the literal's body where each non-ASCII character takes
//! the ten bytes of `\UXXXXXXXX`.

use crate::pure::wtf8;
use memchr::{memchr, memchr2, memchr3};

/// Finds the end of a string's body: the offset behind its last quote, or `None` when there is none
/// (then the second value is where the search stopped).
pub(crate) fn scan(text: &[u8], body: usize, quote: u8, triple: bool) -> Result<usize, usize> {
    let mut i = body;
    loop {
        let found =
            if triple { memchr2(quote, b'\\', &text[i..]) } else { memchr3(quote, b'\\', b'\n', &text[i..]) };
        let Some(found) = found else { return Err(text.len()) };
        i += found;
        match text[i] {
            b'\\' => i = (i + 2).min(text.len()),
            b'\n' => return Err(i),
            _ if !triple => return Ok(i + 1),
            _ if text[i..].starts_with(&[quote; 3]) => return Ok(i + 3),
            _ => i += 1,
        }
    }
}

/// Whether a quote stands behind a backslash in `text`.
pub(crate) fn has_escaped(text: &[u8], quote: u8) -> bool {
    let mut rest = text;
    while let Some(at) = memchr(b'\\', rest) {
        if rest.get(at + 1) == Some(&quote) {
            return true;
        }
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    false
}

/// The parts of a literal as it stands in the source.
#[derive(Clone, Copy)]
pub(crate) struct Literal<'a> {
    pub(crate) raw: bool,
    pub(crate) bytes: bool,
    /// The text between the quotes.
    pub(crate) body: &'a str,
}

impl<'a> Literal<'a> {
    /// Takes a whole literal apart, prefix and quotes included.
    pub(crate) fn new(text: &'a str) -> Literal<'a> {
        let quote = memchr2(b'"', b'\'', text.as_bytes()).unwrap_or(0);
        let (prefix, quoted) = text.split_at(quote);
        let size = if quoted.len() >= 6 && quoted.as_bytes()[1] == quoted.as_bytes()[0] { 3 } else { 1 };
        Literal {
            raw: prefix.contains(['r', 'R']),
            bytes: prefix.contains(['b', 'B']),
            body: &quoted[size..quoted.len() - size],
        }
    }
}

/// A value: the body itself, or a resolved copy.
pub(crate) enum Decoded<'a> {
    Borrowed(&'a [u8]),
    Owned(Vec<u8>),
}

#[cfg(test)]
impl Decoded<'_> {
    fn as_bytes(&self) -> &[u8] {
        match self {
            Decoded::Borrowed(bytes) => bytes,
            Decoded::Owned(bytes) => bytes,
        }
    }
}

/// The message of a warning about an escape, if one is due.
pub(crate) type Dubious = Option<String>;

/// Resolves the escapes of a string's body; an error is the message.
pub(crate) fn decode_str<'a>(body: &'a str, dubious: &mut Dubious) -> Result<Decoded<'a>, String> {
    let text = body.as_bytes();
    let Some(mut next) = memchr(b'\\', text) else { return Ok(Decoded::Borrowed(text)) };
    let mut out = Vec::with_capacity(text.len());
    let mut i = 0;
    loop {
        out.extend_from_slice(&text[i..next]);
        i = next + 1;
        let escape = match text.get(i) {
            // Only the text of an f-string can end with a backslash, in front of a brace.
            None => {
                out.push(b'\\');
                break;
            }
            Some(&escape) => escape,
        };
        i += 1;
        match escape {
            b'0'..=b'7' => {
                let (value, end) = octal(text, i - 1);
                i = end;
                if value > 0o377 {
                    dubious.get_or_insert_with(|| octal_warning(&body[next..end]));
                }
                wtf8::push(&mut out, value);
            }
            b'x' => wtf8::push(&mut out, hex(body, next, &mut i, 2, "truncated \\xXX escape")?),
            b'u' => wtf8::push(&mut out, hex(body, next, &mut i, 4, "truncated \\uXXXX escape")?),
            b'U' => match hex(body, next, &mut i, 8, "truncated \\UXXXXXXXX escape")? {
                point @ 0..=0x0010_FFFF => wtf8::push(&mut out, point),
                _ => return Err(bad_escape(body, next, i, "illegal Unicode character")),
            },
            b'N' => {
                let name = text[i..].strip_prefix(b"{").and_then(|rest| Some(&rest[..memchr(b'}', rest)?]));
                match name {
                    None => {
                        return Err(bad_escape(
                            body,
                            next,
                            named_end(text, i),
                            "malformed \\N character escape",
                        ));
                    }
                    Some([]) => return Err(bad_escape(body, next, i + 1, "malformed \\N character escape")),
                    Some(name) => {
                        i += name.len() + 2;
                        let name = std::str::from_utf8(name).unwrap_or_default();
                        match named_character(name) {
                            Some(c) => wtf8::push(&mut out, c.into()),
                            None => return Err(bad_escape(body, next, i, "unknown Unicode character name")),
                        }
                    }
                }
            }
            _ => match simple(escape) {
                Some(byte) => out.extend(byte),
                None => {
                    if escape.is_ascii() {
                        dubious.get_or_insert_with(|| escape_warning(char::from(escape)));
                    }
                    out.push(b'\\');
                    i -= 1;
                }
            },
        }
        match memchr(b'\\', &text[i..]) {
            Some(found) => next = i + found,
            None => break,
        }
    }
    out.extend_from_slice(&text[i..]);
    Ok(Decoded::Owned(out))
}

/// Resolves the escapes of a bytes literal's body, which is ASCII; an error is the message.
pub(crate) fn decode_bytes<'a>(body: &'a str, dubious: &mut Dubious) -> Result<Decoded<'a>, String> {
    let text = body.as_bytes();
    let Some(mut next) = memchr(b'\\', text) else { return Ok(Decoded::Borrowed(text)) };
    let mut out = Vec::with_capacity(text.len());
    let mut i = 0;
    loop {
        out.extend_from_slice(&text[i..next]);
        i = next + 1;
        let escape = *text.get(i).ok_or_else(|| "(value error) Trailing \\ in string".to_owned())?;
        i += 1;
        match escape {
            b'0'..=b'7' => {
                let (value, end) = octal(text, i - 1);
                i = end;
                if value > 0o377 {
                    dubious.get_or_insert_with(|| octal_warning(&body[next..end]));
                }
                out.push(value as u8);
            }
            b'x' => {
                let digits = body.get(i..i + 2).filter(|two| two.bytes().all(|c| c.is_ascii_hexdigit()));
                let byte = digits.and_then(|two| u8::from_str_radix(two, 16).ok());
                out.push(byte.ok_or_else(|| format!("(value error) invalid \\x escape at position {next}"))?);
                i += 2;
            }
            _ => match simple(escape) {
                Some(byte) => out.extend(byte),
                None => {
                    dubious.get_or_insert_with(|| escape_warning(char::from(escape)));
                    out.push(b'\\');
                    i -= 1;
                }
            },
        }
        match memchr(b'\\', &text[i..]) {
            Some(found) => next = i + found,
            None => break,
        }
    }
    out.extend_from_slice(&text[i..]);
    Ok(Decoded::Owned(out))
}

/// The value of an escape of one character; a line end means nothing at all.
fn simple(escape: u8) -> Option<Option<u8>> {
    Some(Some(match escape {
        b'\n' => return Some(None),
        b'\\' | b'\'' | b'"' => escape,
        b'a' => 0x07,
        b'b' => 0x08,
        b'f' => 0x0C,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 0x0B,
        _ => return None,
    }))
}

/// Up to three octal digits from `start`, where one is.
fn octal(text: &[u8], start: usize) -> (u32, usize) {
    let digits = text[start..].iter().take(3).take_while(|c| matches!(c, b'0'..=b'7')).count();
    let value = text[start..start + digits].iter().fold(0, |value, c| value << 3 | u32::from(c - b'0'));
    (value, start + digits)
}

/// Exactly `count` hexadecimal digits at `i`.
fn hex(body: &str, escape: usize, i: &mut usize, count: usize, message: &str) -> Result<u32, String> {
    let text = &body.as_bytes()[*i..];
    let digits = text.iter().take(count).take_while(|c| c.is_ascii_hexdigit()).count();
    let value =
        text[..digits].iter().fold(0u32, |value, &c| value << 4 | char::from(c).to_digit(16).unwrap_or(0));
    *i += digits;
    if digits == count { Ok(value) } else { Err(bad_escape(body, escape, *i, message)) }
}

/// The character with this name or alias. The crate also finds names with other spaces and hyphens, which
/// Python does not know.
pub(crate) fn named_character(name: &str) -> Option<char> {
    let found = unicode_names2::character(name)?;
    let known = unicode_names2::name(found).map(|known| known.to_string()).unwrap_or_default();
    let letters = |text: &str| text.replace([' ', '-', '_'], "").to_ascii_uppercase();
    let fits = if known.starts_with("HANGUL SYLLABLE ") || known.starts_with("CJK UNIFIED IDEOGRAPH-") {
        known == name
    } else {
        let is_alias = letters(&known) != letters(name);
        let plain = !name.contains("  ") && !name.contains('_') && name.trim() == name;
        known.eq_ignore_ascii_case(name) || is_alias && plain
    };
    fits.then_some(found)
}

/// Where the codec stops reading a `\N` that has no whole `{name}` behind it.
fn named_end(text: &[u8], i: usize) -> usize {
    if text.get(i) == Some(&b'{') { text.len() } else { i }
}

/// The codec's message for an escape from `start` to `end`.
fn bad_escape(body: &str, start: usize, end: usize, reason: &str) -> String {
    let place = |at: usize| body[..at].chars().map(|c| if c.is_ascii() { 1 } else { 10 }).sum::<usize>();
    let (first, last) = (place(start), place(end) - 1);
    if first == last {
        format!("(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position {first}: {reason}")
    } else {
        format!(
            "(unicode error) 'unicodeescape' codec can't decode bytes in position {first}-{last}: {reason}"
        )
    }
}

/// The warning about a backslash before a character that needs none.
pub(crate) fn escape_warning(c: char) -> String {
    format!("invalid escape sequence '\\{c}'")
}

fn octal_warning(escape: &str) -> String {
    format!("invalid octal escape sequence '{escape}'")
}

#[cfg(test)]
mod tests {
    use super::{Literal, decode_bytes, decode_str, scan};

    #[test]
    fn escapes() {
        let value = |body| decode_str(body, &mut None).map(|value| value.as_bytes().to_vec());
        assert_eq!(value(r"a\n\x41\u00e9\101\N{BULLET}\q").unwrap(), "a\nAéA•\\q".as_bytes());
        assert_eq!(
            value(r"é\x1").unwrap_err().split("position ").nth(1),
            Some("10-12: truncated \\xXX escape")
        );
        assert_eq!(decode_bytes(r"\x41\400", &mut None).unwrap().as_bytes(), [0x41, 0]);
    }

    #[test]
    fn ends_and_parts() {
        assert_eq!(scan(b"'a\\'b'c", 1, b'\'', false), Ok(6));
        assert_eq!(scan(b"'''a''b'''", 3, b'\'', true), Ok(10));
        assert_eq!(scan(b"'a\nb'", 1, b'\'', false), Err(2));
        let literal = Literal::new("Rb'''x'''");
        assert_eq!((literal.raw, literal.bytes, literal.body), (true, true, "x"));
        assert_eq!(Literal::new("''").body, "");
    }
}
