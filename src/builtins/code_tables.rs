//! The tables of a code object in CPython's encodings: lines and columns (`co_linetable`), handlers
//! (`co_exceptiontable`), and the stream as bytes, two to a word.

use crate::bytecode::code::{Code, Position};

/// Words that one entry of the line table covers at most.
const MOST: usize = 8;
/// The entry's kind for instructions without a place.
const NO_PLACE: u8 = 15;
/// The entry's kind with all four parts of a place.
const LONG: u8 = 14;

/// Six bits a byte, the lowest first; bit 6 says that more follow.
fn variable(out: &mut Vec<u8>, mut number: u32) {
    while number >= 64 {
        out.push(0x40 | (number & 0x3f) as u8);
        number >>= 6;
    }
    out.push(number as u8);
}

/// A signed number: the sign is the lowest bit.
fn signed(out: &mut Vec<u8>, number: i64) {
    variable(out, (number.unsigned_abs() as u32) << 1 | u32::from(number < 0));
}

/// `co_linetable`
pub(super) fn lines(code: &Code) -> Vec<u8> {
    let mut out = Vec::new();
    let mut line = i64::from(code.first_line);
    for run in code.positions.chunk_by(|one, other| one == other) {
        for piece in run.chunks(MOST) {
            let known = piece[0] != Position::default();
            let kind = if known { LONG } else { NO_PLACE };
            out.push(0x80 | kind << 3 | (piece.len() - 1) as u8);
            if !known {
                continue;
            }
            let place = piece[0];
            signed(&mut out, i64::from(place.line) - line);
            line = i64::from(place.line);
            variable(&mut out, place.end_line.saturating_sub(place.line));
            variable(&mut out, place.column + 1);
            variable(&mut out, place.end_column + 1);
        }
    }
    out
}

/// Six bits a byte, the highest first; bit 6 says that more follow, bit 7 that an entry begins.
fn big_endian(out: &mut Vec<u8>, number: u32, begins: bool) {
    let mut digits = vec![(number & 0x3f) as u8];
    let mut rest = number >> 6;
    while rest != 0 {
        digits.push(0x40 | (rest & 0x3f) as u8);
        rest >>= 6;
    }
    digits.reverse();
    digits[0] |= if begins { 0x80 } else { 0 };
    out.extend(digits);
}

/// `co_exceptiontable`
pub(super) fn handlers(code: &Code) -> Vec<u8> {
    let mut out = Vec::new();
    for handler in &code.handlers {
        big_endian(&mut out, handler.start, true);
        big_endian(&mut out, handler.end - handler.start, false);
        big_endian(&mut out, handler.target, false);
        big_endian(&mut out, u32::from(handler.depth) << 1, false);
    }
    out
}

/// `co_code`: the operation and the small operand of each word.
pub(super) fn stream(code: &Code) -> Vec<u8> {
    code.stream.iter().flat_map(|word| [word.0 as u8, (word.0 >> 8) as u8]).collect()
}
