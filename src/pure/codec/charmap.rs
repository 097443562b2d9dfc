//! `cp1252`: Latin-1 but for 27 characters in place of most C1 controls.

use super::Decoded;
use super::narrow::Narrow;
use super::problem::{OnError, Problem};
use crate::pure::wtf8;

/// What the bytes 0x80 to 0x9F mean; 0 is nothing.
const HIGH: [u32; 32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D,
    0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0,
    0x17E, 0x178,
];

/// `cp1252`
pub(super) const CP1252: Narrow = Narrow {
    name: "charmap",
    reason: "character maps to <undefined>",
    byte: |point| match point {
        0..=0x7F | 0xA0..=0xFF => Some(point as u8),
        0x80..=0x9F => None,
        _ => HIGH.iter().position(|&high| high == point).map(|place| 0x80 + place as u8),
    },
};

/// Bytes to text.
pub(super) fn decode<H: OnError>(bytes: &[u8], errors: &mut H) -> Result<Decoded, H::Error> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        match byte {
            0x80..=0x9F if HIGH[usize::from(byte) - 0x80] == 0 => {
                let problem = Problem::decoding(CP1252.name, bytes, at..at + 1, CP1252.reason);
                at = problem.apply_text(errors, &mut text)?;
                continue;
            }
            0x80..=0x9F => wtf8::push(&mut text, HIGH[usize::from(byte) - 0x80]),
            _ => wtf8::push(&mut text, byte.into()),
        }
        at += 1;
    }
    Ok(Decoded { text, consumed: bytes.len() })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{decoded, encoded};

    #[test]
    fn both_ways() {
        let bytes: Vec<u8> =
            (0..=255).filter(|byte| ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte)).collect();
        let text = decoded(&bytes, "cp1252", "strict").unwrap();
        assert_eq!(text.chars().count(), 251);
        assert!(text.contains("€") && text.contains("Ÿ") && text.contains("é"));
        assert_eq!(encoded(text.as_bytes(), "cp1252", "strict"), Ok(bytes));
    }

    #[test]
    fn gaps_are_problems() {
        let words = "'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>";
        assert_eq!(decoded(b"\x81", "cp1252", "strict"), Err(words.into()));
        let words =
            "'charmap' codec can't encode character '\\x81' in position 0: character maps to <undefined>";
        assert_eq!(encoded("\u{81}€".as_bytes(), "cp1252", "strict"), Err(words.into()));
    }
}
