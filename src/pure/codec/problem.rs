//! What a codec cannot do, and what is done about it.

use crate::pure::text::repr;
use crate::pure::wtf8;
use std::ops::Range;

/// Which way a codec works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Text to bytes: `UnicodeEncodeError`
    Encode,
    /// Bytes to text: `UnicodeDecodeError`
    Decode,
}

/// A part of the input that has no meaning in the codec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem<'a> {
    /// The codec's name in messages.
    pub(crate) encoding: &'static str,
    /// Which way it works.
    pub(crate) direction: Direction,
    /// The whole input: WTF-8 text when encoding.
    pub(crate) object: &'a [u8],
    /// Where the part is, in characters when encoding.
    pub(crate) place: Range<usize>,
    /// Where the part is, in bytes of the object.
    pub(crate) span: Range<usize>,
    /// Why.
    pub(crate) reason: &'static str,
}

/// What an exception object is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Report {
    /// The codec's name.
    pub(crate) encoding: &'static str,
    /// Which of the two exceptions.
    pub(crate) direction: Direction,
    /// First element.
    pub(crate) start: usize,
    /// Behind the last element.
    pub(crate) end: usize,
    /// Why.
    pub(crate) reason: &'static str,
    /// The text of the exception.
    pub(crate) message: String,
}

/// What takes the place of the part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Replacement {
    /// Text (the only choice when decoding).
    Text(Vec<u8>),
    /// Bytes as they are.
    Bytes(Vec<u8>),
}

/// An error handler's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fix {
    /// What takes the place of the part.
    pub(crate) replacement: Replacement,
    /// Where to go on, counted as [`Problem::place`] is.
    pub(crate) resume: usize,
}

/// Decides about problems.
pub(crate) trait OnError {
    /// What ends the work.
    type Error;

    /// Says how to go on, or ends the work.
    fn fix(&mut self, problem: &Problem<'_>) -> Result<Fix, Self::Error>;

    /// The problem itself as an error, for a fix that is none.
    fn refuse(&mut self, problem: &Problem<'_>) -> Self::Error;
}

impl<'a> Problem<'a> {
    /// A problem of decoding.
    pub(super) fn decoding(
        encoding: &'static str,
        object: &'a [u8],
        span: Range<usize>,
        reason: &'static str,
    ) -> Problem<'a> {
        let place = span.clone();
        Problem { encoding, direction: Direction::Decode, object, place, span, reason }
    }

    /// The offending part.
    pub(crate) fn part(&self) -> &'a [u8] {
        &self.object[self.span.clone()]
    }

    /// Where in the object's bytes a place is.
    pub(super) fn byte_of(&self, place: usize) -> usize {
        if place == self.place.end {
            return self.span.end;
        }
        if self.direction == Direction::Decode {
            return place.min(self.object.len());
        }
        let inside = place >= self.place.start;
        let (mut at, left) = if inside { (self.span.start, place - self.place.start) } else { (0, place) };
        for _ in 0..left {
            match self.object.get(at) {
                Some(&first) => at += wtf8::width_of_first(first),
                None => break,
            }
        }
        at
    }

    /// The exception.
    pub(crate) fn report(&self) -> Report {
        let encoding = self.direction == Direction::Encode;
        let point = if encoding { wtf8::points(self.part()).next() } else { None };
        Report {
            encoding: self.encoding,
            direction: self.direction,
            start: self.place.start,
            end: self.place.end,
            reason: self.reason,
            message: message(
                self.direction,
                self.encoding,
                self.object,
                self.place.clone(),
                self.reason,
                point,
            ),
        }
    }
}

/// The text of the exception; `point` is the character at the start of `place` when encoding.
pub(crate) fn message(
    direction: Direction,
    encoding: &str,
    object: &[u8],
    place: Range<usize>,
    reason: &str,
    point: Option<u32>,
) -> String {
    let single = place.len() == 1;
    let at = place.start;
    match direction {
        Direction::Decode if single && at < object.len() => {
            let byte = object[at];
            format!("'{encoding}' codec can't decode byte 0x{byte:02x} in position {at}: {reason}")
        }
        Direction::Decode => {
            let last = place.end.wrapping_sub(1) as isize;
            format!("'{encoding}' codec can't decode bytes in position {at}-{last}: {reason}")
        }
        Direction::Encode if single && point.is_some() => {
            let mut shown = String::new();
            repr::write_escape(point.unwrap_or(0), &mut shown);
            format!("'{encoding}' codec can't encode character '{shown}' in position {at}: {reason}")
        }
        Direction::Encode => {
            let last = place.end.wrapping_sub(1) as isize;
            format!("'{encoding}' codec can't encode characters in position {at}-{last}: {reason}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_tell_one_from_several() {
        let problem = Problem::decoding("utf-8", b"a\xff\xfe", 1..2, "invalid start byte");
        let words = "'utf-8' codec can't decode byte 0xff in position 1: invalid start byte";
        assert_eq!(problem.report().message, words);
        assert_eq!((problem.part(), problem.byte_of(3), problem.byte_of(9)), (&b"\xff"[..], 3, 3));
        let problem = Problem { place: 1..3, span: 1..3, ..problem };
        let words = "'utf-8' codec can't decode bytes in position 1-2: invalid start byte";
        assert_eq!(problem.report().message, words);
        let text = "aé😀".as_bytes();
        let problem = Problem {
            encoding: "ascii",
            direction: Direction::Encode,
            object: text,
            place: 2..3,
            span: 3..7,
            reason: "no",
        };
        let words = "'ascii' codec can't encode character '\\U0001f600' in position 2: no";
        assert_eq!(problem.report().message, words);
        assert_eq!((problem.byte_of(1), problem.byte_of(3), problem.byte_of(99)), (1, 7, 7));
        let problem = Problem { place: 1..3, span: 1..7, ..problem };
        assert_eq!(problem.report().message, "'ascii' codec can't encode characters in position 1-2: no");
        assert_eq!((problem.report().start, problem.report().end), (1, 3));
    }
}
