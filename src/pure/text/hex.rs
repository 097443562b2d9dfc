//! `bytes.hex` and `bytes.fromhex`.

use crate::pure::fault::{Fault, Result};

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The digits of the bytes, in groups counted from the right, or from the left for a negative `group`.
pub(crate) fn encode(bytes: &[u8], separator: Option<u8>, group: isize) -> String {
    let size = group.unsigned_abs();
    let mut out = String::with_capacity(bytes.len() * 2);
    for (place, byte) in bytes.iter().enumerate() {
        if let Some(separator) = separator.filter(|_| size > 0 && place > 0) {
            let counted = if group > 0 { bytes.len() - place } else { place };
            if counted.is_multiple_of(size) {
                out.push(separator as char);
            }
        }
        out.push(DIGITS[usize::from(byte >> 4)] as char);
        out.push(DIGITS[usize::from(byte & 0xF)] as char);
    }
    out
}

/// The separator that was given, as text or bytes.
pub(crate) fn check_separator(separator: &[u8], length: usize) -> Result<u8> {
    match separator {
        &[byte] if byte.is_ascii() => Ok(byte),
        _ if length == 1 => Err(Fault::value("sep must be ASCII.")),
        _ => Err(Fault::value("sep must be length 1.")),
    }
}

/// The bytes that the digits spell, two each; ASCII spaces may stand between bytes.
pub(crate) fn decode(text: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 2);
    if let Some(at) = text.iter().position(|byte| !byte.is_ascii()) {
        return Err(Fault::value(format!("non-hexadecimal number found in fromhex() arg at position {at}")));
    }
    let digit = |at: usize| {
        let value = text.get(at).and_then(|&byte| (byte as char).to_digit(16));
        value.ok_or_else(|| {
            let words = "non-hexadecimal number found in fromhex() arg at position";
            Fault::value(format!("{words} {at}"))
        })
    };
    let mut at = 0;
    while at < text.len() {
        if matches!(text[at], b' ' | 0x09..=0x0D) {
            at += 1;
            continue;
        }
        out.push((digit(at)? << 4 | digit(at + 1)?) as u8);
        at += 2;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_from_either_side() {
        assert_eq!(encode(b"\x00\xff", None, 1), "00ff");
        assert_eq!(encode(b"abc", Some(b':'), 1), "61:62:63");
        assert_eq!(encode(b"abcdefg", Some(b':'), 2), "61:6263:6465:6667");
        assert_eq!(encode(b"abcdefg", Some(b':'), -2), "6162:6364:6566:67");
        assert_eq!(encode(b"abc", Some(b':'), 0), "616263");
        assert_eq!(encode(b"", Some(b':'), 1), "");
        assert_eq!(check_separator(b"-", 1), Ok(b'-'));
        assert_eq!(check_separator(b"::", 2).unwrap_err().message, "sep must be length 1.");
        assert_eq!(check_separator("é".as_bytes(), 1).unwrap_err().message, "sep must be ASCII.");
    }

    #[test]
    fn digits_become_bytes() {
        assert_eq!(decode(b" 00\n\x0b11 fF"), Ok(b"\x00\x11\xff".to_vec()));
        for (text, at) in [("0", 1), ("0g", 1), ("g0", 0), ("00 1", 4), ("0 0", 1), ("00é", 2)] {
            let words = format!("non-hexadecimal number found in fromhex() arg at position {at}");
            assert_eq!(decode(text.as_bytes()), Err(Fault::value(words)));
        }
    }
}
