//! UTF-8. Valid bytes are their own text, so decoding is a check and a copy.

use super::Decoded;
use super::problem::{Direction, OnError, Problem, Replacement};
use crate::pure::wtf8;

const NAME: &str = "utf-8";
/// The byte order mark that `utf-8-sig` writes and skips.
pub(super) const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Bytes to text; the ranges of problems are those of the Unicode standard's practice, as in CPython.
pub(super) fn decode<H: OnError>(bytes: &[u8], errors: &mut H, last: bool) -> Result<Decoded, H::Error> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut at = 0;
    loop {
        let Err(stop) = std::str::from_utf8(&bytes[at..]) else {
            text.extend_from_slice(&bytes[at..]);
            return Ok(Decoded { text, consumed: bytes.len() });
        };
        let start = at + stop.valid_up_to();
        text.extend_from_slice(&bytes[at..start]);
        let (end, reason) = match stop.error_len() {
            None if !last => return Ok(Decoded { text, consumed: start }),
            None => (bytes.len(), "unexpected end of data"),
            Some(length) if matches!(bytes[start], 0x80..=0xC1 | 0xF5..) => {
                (start + length, "invalid start byte")
            }
            Some(length) => (start + length, "invalid continuation byte"),
        };
        let problem = Problem::decoding(NAME, bytes, start..end, reason);
        at = problem.apply_text(errors, &mut text)?;
    }
}

/// The same, a byte order mark skipped.
pub(super) fn decode_with_mark<H: OnError>(
    bytes: &[u8],
    errors: &mut H,
    last: bool,
) -> Result<Decoded, H::Error> {
    if !last && bytes.len() < MARK.len() && MARK.starts_with(bytes) {
        return Ok(Decoded { text: Vec::new(), consumed: 0 });
    }
    let Some(body) = bytes.strip_prefix(MARK) else { return decode(bytes, errors, last) };
    let found = decode(body, errors, last)?;
    Ok(Decoded { consumed: found.consumed + MARK.len(), ..found })
}

/// Text to bytes: a copy, but for surrogates.
pub(super) fn encode<H: OnError>(text: &[u8], errors: &mut H) -> Result<Vec<u8>, H::Error> {
    let mut out = Vec::with_capacity(text.len());
    let (mut at, mut counted, mut number) = (0, 0, 0);
    while let Some(start) = next_surrogate(text, at) {
        out.extend_from_slice(&text[at..start]);
        let mut end = start;
        while is_surrogate(text, end) {
            end += 3;
        }
        number += wtf8::count(&text[counted..start]);
        counted = start;
        let problem = Problem {
            encoding: NAME,
            direction: Direction::Encode,
            object: text,
            place: number..number + (end - start) / 3,
            span: start..end,
            reason: "surrogates not allowed",
        };
        at = problem.apply_bytes(errors, &mut out, 1)?;
        // A handler may go back; counting then begins anew.
        if at < counted {
            (counted, number) = (0, 0);
        }
    }
    out.extend_from_slice(&text[at..]);
    Ok(out)
}

fn is_surrogate(text: &[u8], at: usize) -> bool {
    matches!(text.get(at..at + 2), Some([0xED, 0xA0..=0xBF]))
}

fn next_surrogate(text: &[u8], from: usize) -> Option<usize> {
    memchr::memchr_iter(0xED, &text[from..]).map(|at| from + at).find(|&at| is_surrogate(text, at))
}

impl Problem<'_> {
    /// Asks the handler while decoding: appends its text and says at which byte to go on.
    pub(super) fn apply_text<H: OnError>(
        &self,
        errors: &mut H,
        out: &mut Vec<u8>,
    ) -> Result<usize, H::Error> {
        let fix = errors.fix(self)?;
        match fix.replacement {
            Replacement::Text(text) => out.extend_from_slice(&text),
            Replacement::Bytes(_) => return Err(errors.refuse(self)),
        }
        Ok(self.byte_of(fix.resume))
    }

    /// Asks the handler while encoding to units of `size` bytes without order of their own: appends its bytes, or
    /// its text if that is ASCII, and says at which byte to go on.
    pub(super) fn apply_bytes<H: OnError>(
        &self,
        errors: &mut H,
        out: &mut Vec<u8>,
        size: usize,
    ) -> Result<usize, H::Error> {
        let fix = errors.fix(self)?;
        match fix.replacement {
            Replacement::Text(text) if text.is_ascii() && size == 1 => out.extend_from_slice(&text),
            Replacement::Bytes(bytes) if bytes.len().is_multiple_of(size) => out.extend_from_slice(&bytes),
            _ => return Err(errors.refuse(self)),
        }
        Ok(self.byte_of(fix.resume))
    }
}

#[cfg(test)]
mod tests {
    use super::super::handler::Handler;
    use super::super::tests::{decoded, encoded};
    use super::*;

    #[test]
    fn broken_bytes_are_named_as_cpython_does() {
        for (bytes, words) in [
            (&b"\x80abc"[..], "byte 0x80 in position 0: invalid start byte"),
            (b"\xff", "byte 0xff in position 0: invalid start byte"),
            (b"\xc0\x80", "byte 0xc0 in position 0: invalid start byte"),
            (b"a\xe2\x28\xa1", "byte 0xe2 in position 1: invalid continuation byte"),
            (b"\xf0\x9f\x98", "bytes in position 0-2: unexpected end of data"),
            (b"\xf0\x9fab", "bytes in position 0-1: invalid continuation byte"),
            (b"\xed\xa0\x80", "byte 0xed in position 0: invalid continuation byte"),
            (b"\xe0\x80", "byte 0xe0 in position 0: invalid continuation byte"),
        ] {
            let expected = format!("'utf-8' codec can't decode {words}");
            assert_eq!(decoded(bytes, "utf-8", "strict"), Err(expected));
        }
    }

    #[test]
    fn surrogates_are_refused_together() {
        let text = wtf8::from_points([0xE9, 0xD800, 0xD801, 0x61, 0xDC00]);
        let words = "'utf-8' codec can't encode characters in position 1-2: surrogates not allowed";
        assert_eq!(encoded(&text, "utf-8", "strict"), Err(words.into()));
        assert_eq!(encoded(&text, "utf-8", "replace").as_deref(), Ok("é??a?".as_bytes()));
        assert_eq!(encoded("é퟿".as_bytes(), "utf-8", "strict").as_deref(), Ok("é퟿".as_bytes()));
    }

    #[test]
    fn pieces_leave_an_unfinished_character() {
        let piece = decode("a€".as_bytes().split_last().unwrap().1, &mut Handler::Strict, false);
        assert_eq!(piece, Ok(Decoded { text: b"a".to_vec(), consumed: 1 }));
        let piece = decode_with_mark(b"\xEF\xBB", &mut Handler::Strict, false);
        assert_eq!(piece, Ok(Decoded { text: vec![], consumed: 0 }));
    }

    #[test]
    fn the_mark_is_skipped_and_written() {
        assert_eq!(decoded(b"\xEF\xBB\xBFa", "utf-8-sig", "strict"), Ok("a".into()));
        assert_eq!(decoded(b"a", "utf-8-sig", "strict"), Ok("a".into()));
        assert_eq!(decoded(b"\xEF\xBB\xBFa", "utf-8", "strict"), Ok("\u{FEFF}a".into()));
        assert_eq!(encoded(b"a", "utf-8-sig", "strict"), Ok(b"\xEF\xBB\xBFa".to_vec()));
    }
}
