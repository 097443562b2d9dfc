//! Encodings of one byte a character: ASCII, Latin-1, and the encoder that tables share.

use super::Decoded;
use super::problem::{Direction, OnError, Problem, Replacement};
use crate::pure::wtf8;

/// How characters become bytes.
pub(super) struct Narrow {
    /// The name in messages.
    pub(super) name: &'static str,
    /// Why a character has no byte.
    pub(super) reason: &'static str,
    /// The character's byte.
    pub(super) byte: fn(u32) -> Option<u8>,
}

/// `ascii`
pub(super) const ASCII: Narrow = Narrow {
    name: "ascii",
    reason: "ordinal not in range(128)",
    byte: |point| u8::try_from(point).ok().filter(u8::is_ascii),
};

/// `latin-1`
pub(super) const LATIN1: Narrow =
    Narrow { name: "latin-1", reason: "ordinal not in range(256)", byte: |point| u8::try_from(point).ok() };

/// Text to bytes; all characters in a row that have no byte are one problem.
pub(super) fn encode<H: OnError>(codec: &Narrow, text: &[u8], errors: &mut H) -> Result<Vec<u8>, H::Error> {
    if text.is_ascii() {
        return Ok(text.to_vec());
    }
    let mut out = Vec::with_capacity(text.len());
    let (mut at, mut number) = (0, 0);
    while at < text.len() {
        let (point, width) = wtf8::decode(text, at);
        if let Some(byte) = (codec.byte)(point) {
            out.push(byte);
            at += width;
            number += 1;
            continue;
        }
        let (mut end, mut last) = (at + width, number + 1);
        while end < text.len() {
            let (point, width) = wtf8::decode(text, end);
            if (codec.byte)(point).is_some() {
                break;
            }
            end += width;
            last += 1;
        }
        let problem = Problem {
            encoding: codec.name,
            direction: Direction::Encode,
            object: text,
            place: number..last,
            span: at..end,
            reason: codec.reason,
        };
        let fix = errors.fix(&problem)?;
        match fix.replacement {
            Replacement::Bytes(bytes) => out.extend_from_slice(&bytes),
            Replacement::Text(text) => match wtf8::points(&text).map(codec.byte).collect::<Option<Vec<u8>>>()
            {
                Some(bytes) => out.extend_from_slice(&bytes),
                None => return Err(errors.refuse(&problem)),
            },
        }
        at = problem.byte_of(fix.resume);
        number = fix.resume;
    }
    Ok(out)
}

/// ASCII to text.
pub(super) fn decode_ascii<H: OnError>(bytes: &[u8], errors: &mut H) -> Result<Decoded, H::Error> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes[at..].iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len() - at);
        text.extend_from_slice(&bytes[at..at + run]);
        at += run;
        if at < bytes.len() {
            let problem = Problem::decoding(ASCII.name, bytes, at..at + 1, ASCII.reason);
            at = problem.apply_text(errors, &mut text)?;
        }
    }
    Ok(Decoded { text, consumed: bytes.len() })
}

/// Latin-1 to text, which always works.
pub(super) fn decode_latin1(bytes: &[u8]) -> Decoded {
    let text = if bytes.is_ascii() {
        bytes.to_vec()
    } else {
        wtf8::from_points(bytes.iter().map(|&byte| byte.into()))
    };
    Decoded { text, consumed: bytes.len() }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{decoded, encoded};

    #[test]
    fn ascii_ends_at_127() {
        assert_eq!(decoded(b"abc", "ascii", "strict"), Ok("abc".into()));
        let words = "'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)";
        assert_eq!(decoded(b"a\xe9b", "ascii", "strict"), Err(words.into()));
        assert_eq!(decoded(b"a\xe9b", "ascii", "replace"), Ok("a\u{FFFD}b".into()));
        let words = "'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)";
        assert_eq!(encoded("éa".as_bytes(), "ascii", "strict"), Err(words.into()));
        assert_eq!(encoded("éa€".as_bytes(), "ascii", "replace"), Ok(b"?a?".to_vec()));
    }

    #[test]
    fn latin1_is_the_first_256_characters() {
        assert_eq!(decoded(b"a\xe9\xff", "latin-1", "strict"), Ok("aéÿ".into()));
        assert_eq!(encoded("aéÿ".as_bytes(), "latin-1", "strict"), Ok(b"a\xe9\xff".to_vec()));
        let words =
            "'latin-1' codec can't encode character '\\u20ac' in position 1: ordinal not in range(256)";
        assert_eq!(encoded("é€".as_bytes(), "latin-1", "strict"), Err(words.into()));
    }
}
