//! Names of encodings: one table of aliases, asked after normalisation.

use super::{Codec, Order, Wide};
use crate::pure::fault::{Fault, Kind};

const fn wide(size: usize, order: Option<Order>) -> Codec {
    Codec::Wide(Wide { size, order })
}

/// Every codec with its official name and its normalised aliases.
const CODECS: &[(Codec, &str, &[&str])] = &[
    (Codec::Utf8, "utf-8", &["utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001"]),
    (Codec::Utf8Sig, "utf-8-sig", &["utf_8_sig"]),
    (
        Codec::Ascii,
        "ascii",
        &[
            "ascii",
            "us_ascii",
            "646",
            "us",
            "ansi_x3.4_1968",
            "ansi_x3_4_1968",
            "ansi_x3.4_1986",
            "cp367",
            "csascii",
            "ibm367",
            "iso646_us",
            "iso_646.irv_1991",
            "iso_ir_6",
        ],
    ),
    (
        Codec::Latin1,
        "iso8859-1",
        &[
            "latin_1",
            "latin1",
            "latin",
            "l1",
            "iso8859_1",
            "iso_8859_1",
            "iso8859",
            "8859",
            "cp819",
            "csisolatin1",
            "ibm819",
            "iso_8859_1_1987",
            "iso_ir_100",
        ],
    ),
    (Codec::Cp1252, "cp1252", &["cp1252", "1252", "windows_1252"]),
    (wide(2, None), "utf-16", &["utf_16", "utf16", "u16"]),
    (wide(2, Some(Order::Little)), "utf-16-le", &["utf_16_le", "utf_16le", "unicodelittleunmarked"]),
    (wide(2, Some(Order::Big)), "utf-16-be", &["utf_16_be", "utf_16be", "unicodebigunmarked"]),
    (wide(4, None), "utf-32", &["utf_32", "utf32", "u32"]),
    (wide(4, Some(Order::Little)), "utf-32-le", &["utf_32_le", "utf_32le"]),
    (wide(4, Some(Order::Big)), "utf-32-be", &["utf_32_be", "utf_32be"]),
    (Codec::UnicodeEscape, "unicode-escape", &["unicode_escape"]),
    (Codec::RawUnicodeEscape, "raw-unicode-escape", &["raw_unicode_escape"]),
];

/// The codec of a name in any spelling.
pub(crate) fn lookup(name: &str) -> Option<Codec> {
    if name == "utf-8" {
        return Some(Codec::Utf8);
    }
    let name = normalise(name);
    let row = CODECS.iter().find(|(_, _, aliases)| aliases.contains(&name.as_str()))?;
    Some(row.0)
}

/// Small letters, digits and dots; whatever stands between them becomes one underscore.
fn normalise(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !out.is_empty() {
                out.push('_');
            }
            gap = false;
            out.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    out
}

/// No codec has that name.
pub(crate) fn unknown(name: &str) -> Fault {
    Fault::new(Kind::Lookup, format!("unknown encoding: {name}"))
}

impl Codec {
    /// The name that `codecs.lookup` gives it.
    pub(crate) fn official_name(self) -> &'static str {
        CODECS.iter().find(|(codec, _, _)| *codec == self).map_or("", |(_, name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_lead_to_the_codec() {
        for (name, official) in [
            ("utf-8", "utf-8"),
            ("UTF8", "utf-8"),
            ("utf--8", "utf-8"),
            (" utf 8", "utf-8"),
            ("Latin_1", "iso8859-1"),
            ("ISO-8859-1", "iso8859-1"),
            ("us-ascii", "ascii"),
            ("utf_16_le", "utf-16-le"),
            ("UTF-32", "utf-32"),
            ("windows-1252", "cp1252"),
            ("unicode-escape", "unicode-escape"),
            ("utf_8_sig", "utf-8-sig"),
        ] {
            assert_eq!(lookup(name).map(Codec::official_name), Some(official), "{name}");
        }
        assert_eq!(lookup(".utf-8"), None);
        assert_eq!(unknown("nope"), Fault::new(Kind::Lookup, "unknown encoding: nope"));
    }
}
