//! The text inside f-strings: what layout reads while no replacement field is open.
//!
//! An f-string is never taken apart twice. Layout keeps a stack of open f-strings ([`FString`]); while the
//! innermost one is in its text, [`scan_text`] finds where the piece ends: at a quote, a field's `{`, a
//! doubled brace, or the `}` behind a format spec. Inside a field the ordinary token rules hold, so
//! quotes, comments, line ends and f-strings nest freely (PEP 701).

/// An open f-string.
#[derive(Clone, Copy)]
pub(crate) struct FString {
    pub(crate) quote: u8,
    pub(crate) triple: bool,
    pub(crate) raw: bool,
    /// Offset of the prefix.
    pub(crate) start: u32,
    /// How many brackets were open in front of it.
    pub(crate) base: usize,
    /// A format spec has begun, and no field in it has ended.
    pub(crate) spec: bool,
}

/// What ended a piece of text. Lengths are in bytes from where the scan began.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Piece {
    /// The closing quotes follow.
    End,
    /// A `{` or `}` follows that is a token.
    Brace,
    /// The text goes on; `skip` more bytes (the second of two equal braces) are passed over.
    Split {
        /// 1 behind `{{` or `}}`, else 0.
        skip: usize,
    },
    /// A line end in the format spec of a single-quoted f-string: the spec is over.
    SpecEnd,
    /// The source or the line is over.
    Unterminated,
}

/// Finds the end of the piece of text at the start of `text`: its length and what ended it. `in_field` says
/// that it is a format spec; CPython treats braces and line ends in it like those of plain text again when a
/// field in the spec has ended. `dubious` takes the first brace behind a lone backslash.
pub(crate) fn scan_text(
    text: &[u8],
    open: FString,
    in_field: bool,
    dubious: &mut Option<u8>,
) -> (usize, Piece) {
    let spec = open.spec && in_field;
    let mut i = 0;
    let mut in_name = false;
    loop {
        let Some(&c) = text.get(i) else { return (i, Piece::Unterminated) };
        match c {
            b'\n' if !open.triple => {
                return (i, if spec { Piece::SpecEnd } else { Piece::Unterminated });
            }
            _ if c == open.quote => {
                if !open.triple || text[i..].starts_with(&[c; 3]) {
                    return (i, Piece::End);
                }
                i += 1;
            }
            b'{' if spec || text.get(i + 1) != Some(&b'{') => return (i, Piece::Brace),
            b'{' => return (i + 1, Piece::Split { skip: 1 }),
            b'}' if in_name => return (i + 1, Piece::Split { skip: 0 }),
            b'}' if !in_field && text.get(i + 1) == Some(&b'}') => return (i + 1, Piece::Split { skip: 1 }),
            b'}' => return (i, Piece::Brace),
            b'\\' => {
                i += 1;
                match text.get(i) {
                    Some(&brace @ (b'{' | b'}')) => {
                        if !open.raw {
                            dubious.get_or_insert(brace);
                        }
                    }
                    Some(b'N') if !open.raw => {
                        i += 1;
                        if text.get(i) == Some(&b'{') {
                            in_name = true;
                            i += 1;
                        }
                    }
                    Some(_) => i += 1,
                    None => return (i, Piece::Unterminated),
                }
            }
            _ => i += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FString, Piece, scan_text};

    #[test]
    fn pieces() {
        let open = FString { quote: b'\'', triple: false, raw: false, start: 0, base: 0, spec: true };
        let scan = |text: &str, in_field| scan_text(text.as_bytes(), open, in_field, &mut None);
        assert_eq!(scan("ab{c}", false), (2, Piece::Brace));
        assert_eq!(scan("ab{{c", false), (3, Piece::Split { skip: 1 }));
        assert_eq!(scan("ab{{c", true), (2, Piece::Brace));
        assert_eq!(scan("\\N{DASH}x'", false), (8, Piece::Split { skip: 0 }));
        assert_eq!(scan("ab'", false), (2, Piece::End));
        assert_eq!(scan("ab\n'", false), (2, Piece::Unterminated));
    }
}
