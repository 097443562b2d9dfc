//! Character numbers of text that is not ASCII, found in constant time.
//!
//! WTF-8 has no fixed width, so a `str` that is indexed keeps a breadcrumb for every 64th character: its byte
//! position. A lookup starts at the crumb before and walks at most 63 characters.

use crate::pure::wtf8;
use std::ops::Range;

/// One breadcrumb per so many characters.
const STRIDE: usize = 64;

/// The breadcrumbs of one text, which must be given again with every question.
#[derive(Clone, Debug)]
pub(crate) struct CharIndex {
    crumbs: Box<[usize]>,
    length: usize,
}

impl CharIndex {
    /// Walks the text once.
    pub(crate) fn new(text: &[u8]) -> CharIndex {
        let mut crumbs = Vec::with_capacity(text.len() / STRIDE / 2 + 1);
        let mut length = 0;
        for (at, &byte) in text.iter().enumerate() {
            if !wtf8::is_continuation(byte) {
                if length % STRIDE == 0 {
                    crumbs.push(at);
                }
                length += 1;
            }
        }
        CharIndex { crumbs: crumbs.into(), length }
    }

    /// How many characters there are.
    #[inline]
    pub(crate) fn char_len(&self) -> usize {
        self.length
    }

    /// Where the character begins; for the length, where the text ends.
    pub(crate) fn byte_offset(&self, text: &[u8], number: usize) -> usize {
        if number >= self.length {
            return text.len();
        }
        let mut at = self.crumbs[number / STRIDE];
        for _ in 0..number % STRIDE {
            at += wtf8::width_of_first(text[at]);
        }
        at
    }

    /// The number of the character that begins at a byte position.
    pub(crate) fn char_number(&self, text: &[u8], offset: usize) -> usize {
        let crumb = self.crumbs.partition_point(|&crumb| crumb <= offset);
        match crumb.checked_sub(1) {
            None => 0,
            Some(crumb) => crumb * STRIDE + wtf8::count(&text[self.crumbs[crumb]..offset]),
        }
    }

    /// The code point of a character that exists.
    pub(crate) fn point(&self, text: &[u8], number: usize) -> u32 {
        wtf8::decode(text, self.byte_offset(text, number)).0
    }

    /// The bytes of the characters in a range.
    pub(crate) fn byte_range(&self, text: &[u8], range: Range<usize>) -> Range<usize> {
        let start = self.byte_offset(text, range.start);
        if range.end <= range.start {
            return start..start;
        }
        // A short range is walked on from its start, which saves the second lookup.
        let length = range.end - range.start;
        if length >= STRIDE {
            return start..self.byte_offset(text, range.end);
        }
        let mut end = start;
        for _ in 0..length {
            match text.get(end) {
                Some(&first) => end += wtf8::width_of_first(first),
                None => break,
            }
        }
        start..end
    }

    /// `length` characters from `start` on, each `step` further; the caller has adjusted them to the text.
    pub(crate) fn slice(&self, text: &[u8], start: usize, step: isize, length: usize) -> Vec<u8> {
        if step == 1 {
            return text[self.byte_range(text, start..start + length)].to_vec();
        }
        let mut out = Vec::with_capacity(length);
        if step == -1 && length > 0 {
            let end = self.byte_offset(text, start + 1);
            wtf8::points(&text[..end]).rev().take(length).for_each(|point| wtf8::push(&mut out, point));
            return out;
        }
        let mut number = start as isize;
        for _ in 0..length {
            let at = self.byte_offset(text, number as usize);
            out.extend_from_slice(&text[at..at + wtf8::width_of_first(text[at])]);
            number += step;
        }
        out
    }
}

/// The same slice of text whose characters are single bytes (ASCII, or bytes).
pub(crate) fn slice_bytes(text: &[u8], start: usize, step: isize, length: usize) -> Vec<u8> {
    match step {
        1 => text[start..start + length].to_vec(),
        -1 if length > 0 => text[start + 1 - length..=start].iter().rev().copied().collect(),
        _ => (0..length as isize).map(|place| text[(start as isize + place * step) as usize]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Widths 1 to 4 and a lone surrogate, over several strides.
    fn sample() -> (Vec<u32>, Vec<u8>) {
        let points: Vec<u32> =
            (0..500_u32).map(|i| [0x61 + i % 26, 0xE9, 0x20AC, 0x1F600, 0xD800][i as usize % 5]).collect();
        let bytes = wtf8::from_points(points.iter().copied());
        (points, bytes)
    }

    #[test]
    fn characters_are_found_by_number_and_by_byte() {
        let (points, text) = sample();
        let index = CharIndex::new(&text);
        assert_eq!(index.char_len(), 500);
        for (number, &point) in points.iter().enumerate() {
            assert_eq!(index.point(&text, number), point);
            assert_eq!(index.char_number(&text, index.byte_offset(&text, number)), number);
        }
        assert_eq!(index.byte_offset(&text, 500), text.len());
        assert_eq!(index.char_number(&text, text.len()), 500);
        let empty = CharIndex::new(b"");
        assert_eq!((empty.char_len(), empty.byte_offset(b"", 0), empty.char_number(b"", 0)), (0, 0, 0));
    }

    #[test]
    fn slices_take_every_step() {
        let (points, text) = sample();
        let index = CharIndex::new(&text);
        for (start, step, length) in
            [(0, 1, 500), (63, 1, 3), (10, 1, 200), (499, -1, 500), (70, -1, 0), (400, -7, 50), (3, 9, 55)]
        {
            let expected: Vec<u32> =
                (0..length).map(|place| points[(start as isize + place as isize * step) as usize]).collect();
            let found = index.slice(&text, start, step, length);
            assert_eq!(wtf8::points(&found).collect::<Vec<_>>(), expected, "{start} {step} {length}");
        }
        assert_eq!(index.byte_range(&text, 7..7), index.byte_offset(&text, 7)..index.byte_offset(&text, 7));
    }

    #[test]
    fn slices_of_bytes_take_every_step() {
        assert_eq!(slice_bytes(b"abcdef", 1, 1, 3), b"bcd");
        assert_eq!(slice_bytes(b"abcdef", 5, -1, 6), b"fedcba");
        assert_eq!(slice_bytes(b"abcdef", 0, 2, 3), b"ace");
        assert_eq!(slice_bytes(b"abcdef", 5, -2, 3), b"fdb");
        assert_eq!(slice_bytes(b"", 0, -1, 0), b"");
    }
}
