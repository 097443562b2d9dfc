//! From the bytes of a source file to text: byte order mark, coding cookie, NUL bytes.
//!
//! A file is UTF-8 unless a comment in one of its first two lines says otherwise (PEP 263). Known are
//! UTF-8, Latin-1 and ASCII under all their usual names.

use memchr::memchr;

/// Why bytes are no source text: CPython's words, and the place where it names one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DecodeError {
    /// The message.
    pub message: String,
    /// The line (from 1) and the part of it in front of what is wrong.
    pub place: Option<(u32, String)>,
}

impl DecodeError {
    fn encoding_problem(encoding: &str) -> DecodeError {
        DecodeError { message: format!("encoding problem: {encoding}"), place: None }
    }

    fn not_utf8(name: &str, bytes: &[u8], at: usize) -> DecodeError {
        let line = line_of(bytes, at);
        let byte = bytes[at];
        let message = format!(
            "Non-UTF-8 code starting with '\\x{byte:02x}' in file {name} on line {line}, but no encoding \
             declared; see https://peps.python.org/pep-0263/ for details"
        );
        DecodeError { message, place: None }
    }

    fn null_byte(bytes: &[u8], at: usize) -> DecodeError {
        let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |end| end + 1);
        let text = String::from_utf8_lossy(&bytes[start..at]).into_owned();
        let message = "source code cannot contain null bytes".to_owned();
        DecodeError { message, place: Some((line_of(bytes, at), text)) }
    }
}

fn line_of(bytes: &[u8], at: usize) -> u32 {
    memchr::memchr_iter(b'\n', &bytes[..at]).count() as u32 + 1
}

/// The encodings that are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Encoding {
    Utf8,
    Latin1,
    Ascii,
}

/// Decodes the bytes of the file `name`.
pub fn decode(name: &str, bytes: &[u8]) -> Result<String, DecodeError> {
    let bom = bytes.starts_with(b"\xEF\xBB\xBF");
    let bytes = if bom { &bytes[3..] } else { bytes };
    let cookie = cookie(bytes);
    let encoding = match &cookie {
        None => Encoding::Utf8,
        Some(cookie) => match encoding(cookie) {
            Some(found) if found != Encoding::Utf8 && bom => {
                return Err(DecodeError::encoding_problem(&format!("{} with BOM", canonical(cookie))));
            }
            Some(found) => found,
            None => return Err(DecodeError::encoding_problem(cookie)),
        },
    };
    if encoding != Encoding::Latin1
        && let Err(error) = std::str::from_utf8(bytes)
    {
        return Err(match cookie {
            None => DecodeError::not_utf8(name, bytes, error.valid_up_to()),
            Some(cookie) => DecodeError::encoding_problem(&cookie),
        });
    }
    if let Some(at) = memchr(0, bytes) {
        return Err(DecodeError::null_byte(bytes, at));
    }
    match encoding {
        Encoding::Latin1 => Ok(bytes.iter().map(|&byte| char::from(byte)).collect()),
        Encoding::Ascii if !bytes.is_ascii() => {
            Err(DecodeError::encoding_problem(cookie.as_deref().unwrap_or("ascii")))
        }
        Encoding::Utf8 | Encoding::Ascii => Ok(String::from_utf8_lossy(bytes).into_owned()),
    }
}

/// The encoding that a comment in the first two lines names.
fn cookie(bytes: &[u8]) -> Option<String> {
    for line in bytes.split(|&byte| byte == b'\n').take(2) {
        let line = line.trim_ascii_start();
        let comment = line.strip_prefix(b"#");
        let text = comment.unwrap_or_default();
        let marks = memchr::memmem::find_iter(text, b"coding");
        for at in marks {
            let rest = &text[at + b"coding".len()..];
            let Some((b':' | b'=', rest)) = rest.split_first() else { continue };
            let rest = rest.trim_ascii_start();
            let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
            let length = rest.iter().take_while(is_part).count();
            if length > 0 {
                return Some(String::from_utf8_lossy(&rest[..length]).into_owned());
            }
        }
        if comment.is_none() && !line.is_empty() {
            return None;
        }
    }
    None
}

/// The name in lower case with hyphens; the spellings of Latin-1 become one.
fn canonical(cookie: &str) -> String {
    let name = cookie.to_ascii_lowercase().replace('_', "-");
    let is =
        |known: &str| name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    if is("utf-8") {
        "utf-8".to_owned()
    } else if is("latin-1") || is("iso-8859-1") || is("iso-latin-1") {
        "iso-8859-1".to_owned()
    } else {
        name
    }
}

fn encoding(cookie: &str) -> Option<Encoding> {
    match canonical(cookie).as_str() {
        "utf-8" | "utf8" | "u8" | "utf" | "utf-8-sig" => Some(Encoding::Utf8),
        "iso-8859-1" | "iso8859-1" | "8859" | "cp819" | "latin" | "latin1" | "l1" => Some(Encoding::Latin1),
        "ascii" | "us-ascii" | "646" => Some(Encoding::Ascii),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn cookies_and_marks() {
        assert_eq!(decode("f", b"\xEF\xBB\xBFx = 1").unwrap(), "x = 1");
        assert!(decode("f", b"#!/x\n# -*- coding: Latin_1 -*-\n'\xE9'").unwrap().ends_with("'é'"));
        assert_eq!(decode("f", b"x = 1\n# coding: foo\n").unwrap().len(), 20);
        let message = |bytes: &[u8]| decode("f.py", bytes).unwrap_err().message;
        assert_eq!(message(b"# coding: foo\n"), "encoding problem: foo");
        assert_eq!(message(b"\xEF\xBB\xBF# coding: latin-1\n"), "encoding problem: iso-8859-1 with BOM");
        assert_eq!(message(b"# coding: ascii\n\xE9"), "encoding problem: ascii");
        assert!(
            message(b"a\nb\xE9").starts_with("Non-UTF-8 code starting with '\\xe9' in file f.py on line 2,")
        );
        let null = decode("f", b"a\nbc\0d").unwrap_err();
        assert_eq!(null.place, Some((2, "bc".to_owned())));
    }
}
