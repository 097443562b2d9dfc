//! The number that a character stands for. Unicode's table of it is in no crate, but nearly all of it can be told from
//! other facts: the digits that a character decomposes to (`②`, `½`, `Ⅻ`), or the words of its name (`AEGEAN NUMBER
//! FORTY`). What neither tells is in two tables here.

use crate::pure::text::class;
use unicode_general_category::GeneralCategory;
use unicode_normalization::UnicodeNormalization;

/// Ideographs, by value.
#[rustfmt::skip]
const IDEOGRAPHS: &[(f64, &str)] = &[
    (0.0, "洞零\u{f9b2}"),
    (1.0, "一壱壹幺弌𠤪"),
    (2.0, "㒃两二俩倆兩弍弐貮貳贰\u{f978}𢎐"),
    (3.0, "三仨叁参參叄弎\u{f96b}𠫽𠬙𢦘𣬛"),
    (4.0, "亖四肆𠁤𠃢𦉭"),
    (5.0, "㐅㠪五伍𠄡"),
    (6.0, "六陆陸\u{f9d1}\u{f9d3}𠫪"),
    (7.0, "㭍七拐柒漆𠀁"),
    (8.0, "八捌"),
    (9.0, "九廾玖鈎钩\u{2f890}"),
    (10.0, "什十拾\u{f973}\u{f9fd}"),
    (20.0, "卄廿"),
    (30.0, "卅𠦃"),
    (40.0, "卌𠦌𠦜"),
    (100.0, "佰百陌"),
    (200.0, "皕"),
    (1000.0, "仟千阡"),
    (10000.0, "万萬"),
    (1000000.0, "兆"),
    (100000000.0, "亿億"),
    (1000000000.0, "秭"),
    (10000000000000000.0, "京"),
];

/// First and last character of a run, the value of the first, and what each further one adds.
#[rustfmt::skip]
const RUNS: &[(u32, u32, f64, f64)] = &[
    (0x9F4, 0x9F7, 0.0625, 0.0625),
    (0x9F8, 0x9F8, 0.75, 0.0),
    (0xD58, 0xD58, 0.00625, 0.0),
    (0xD5A, 0xD5A, 0.0375, 0.0),
    (0xF2A, 0xF32, 0.5, 1.0),
    (0xF33, 0xF33, -0.5, 0.0),
    (0x16EE, 0x16F0, 17.0, 1.0),
    (0x17F0, 0x17F9, 0.0, 1.0),
    (0xA6E6, 0xA6EE, 1.0, 1.0),
    (0xA6EF, 0xA6EF, 0.0, 0.0),
    (0x11C6C, 0x11C6C, 100.0, 0.0),
    (0x11FC0, 0x11FC1, 0.003125, 0.003125),
    (0x11FC6, 0x11FC7, 0.0375, 0.009375000000000001),
    (0x11FD4, 0x11FD4, 0.003125, 0.0),
    (0x12432, 0x12433, 216000.0, 216000.0),
    (0x12456, 0x12457, 2.0, 1.0),
    (0x16B5B, 0x16B5C, 10.0, 90.0),
    (0x16B5D, 0x16B5E, 10000.0, 990000.0),
    (0x16B5F, 0x16B60, 100000000.0, 9900000000.0),
    (0x16B61, 0x16B61, 1000000000000.0, 0.0),
    (0x1D369, 0x1D371, 10.0, 10.0),
    (0x1EC9E, 0x1EC9F, 100000.0, 100000.0),
    (0x1ECA0, 0x1ECA1, 100000.0, 9900000.0),
    (0x1ECA2, 0x1ECA2, 20000000.0, 0.0),
    (0x1ECB4, 0x1ECB4, 100000.0, 0.0),
];

/// Words for numbers that add up.
const UNITS: [&str; 20] = [
    "ZERO",
    "ONE",
    "TWO",
    "THREE",
    "FOUR",
    "FIVE",
    "SIX",
    "SEVEN",
    "EIGHT",
    "NINE",
    "TEN",
    "ELEVEN",
    "TWELVE",
    "THIRTEEN",
    "FOURTEEN",
    "FIFTEEN",
    "SIXTEEN",
    "SEVENTEEN",
    "EIGHTEEN",
    "NINETEEN",
];

/// Words for the tens from twenty up.
const TENS: [&str; 8] = ["TWENTY", "THIRTY", "FORTY", "FIFTY", "SIXTY", "SEVENTY", "EIGHTY", "NINETY"];

/// Words for parts.
#[rustfmt::skip]
const PARTS: &[(&str, f64)] = &[
    ("HALF", 2.0), ("HALVES", 2.0), ("THIRD", 3.0), ("THIRDS", 3.0), ("QUARTER", 4.0), ("QUARTERS", 4.0), ("FOURTH", 4.0),
    ("FIFTH", 5.0), ("FIFTHS", 5.0), ("SIXTH", 6.0), ("SIXTHS", 6.0), ("SEVENTH", 7.0), ("EIGHTH", 8.0),
    ("EIGHTHS", 8.0), ("NINTH", 9.0), ("TENTH", 10.0), ("TWELFTH", 12.0), ("TWELFTHS", 12.0), ("SIXTEENTH", 16.0),
    ("SIXTEENTHS", 16.0), ("TWENTIETH", 20.0), ("TWENTIETHS", 20.0), ("FORTIETH", 40.0), ("EIGHTIETH", 80.0),
    ("SIXTY-FOURTH", 64.0), ("THIRTY-SECOND", 32.0),
];

/// The value of a word that adds.
fn unit(word: &str) -> Option<f64> {
    let small = UNITS.iter().position(|unit| *unit == word).map(|at| at as f64);
    small.or_else(|| TENS.iter().position(|ten| *ten == word).map(|at| 10.0 * (at as f64 + 2.0)))
}

fn part(word: &str) -> Option<f64> {
    PARTS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// The number that the words of a name say.
fn spoken(name: &str) -> Option<f64> {
    let words = name.split(' ').flat_map(|word| {
        let pieces: Vec<&str> = if part(word).is_some() { vec![word] } else { word.split('-').collect() };
        pieces
    });
    let is_fraction = name.split(' ').any(|word| word == "FRACTION");
    let (mut thousands, mut rest, mut divisor) = (None::<f64>, None::<f64>, None);
    for word in words {
        let begun = thousands.is_some() || rest.is_some();
        if let Some(value) = unit(word) {
            if divisor.is_some() {
                break;
            }
            rest = Some(rest.unwrap_or(0.0) + value);
        } else if word == "HUNDRED" || word == "MILLION" {
            rest = Some(rest.unwrap_or(1.0) * if word == "HUNDRED" { 100.0 } else { 1e6 });
        } else if word == "THOUSAND" {
            thousands = Some(thousands.unwrap_or(0.0) + 1000.0 * rest.take().unwrap_or(1.0));
        } else if let Some(value) = part(word).filter(|_| begun || is_fraction) {
            divisor = Some(value);
        } else if begun && word != "AND" {
            break;
        }
    }
    if thousands.is_none() && rest.is_none() {
        return divisor.map(|divisor| 1.0 / divisor);
    }
    Some((thousands.unwrap_or(0.0) + rest.unwrap_or(0.0)) / divisor.unwrap_or(1.0))
}

/// The number that the digits say which a character decomposes to.
fn written(c: char) -> Option<f64> {
    let text: String = c.nfkd().collect();
    if let Some((above, below)) = text.split_once('\u{2044}') {
        let above: f64 = above.parse().ok()?;
        return if below.is_empty() { Some(above) } else { Some(above / below.parse::<f64>().ok()?) };
    }
    let digits = text.strip_prefix('(').unwrap_or(&text);
    let digits = digits.strip_suffix([')', '.', ',']).unwrap_or(digits);
    let all = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| digits.parse().ok()).flatten()
}

/// The value of a character; `None` if it is no number.
pub(super) fn numeric(point: u32) -> Option<f64> {
    if let Some(digit) = class::decimal(point) {
        return Some(f64::from(digit));
    }
    let c = char::from_u32(point).filter(|_| class::is_numeric(point))?;
    if class::category(point) == GeneralCategory::OtherLetter {
        return IDEOGRAPHS.iter().find(|(_, members)| members.contains(c)).map(|(value, _)| *value);
    }
    if let Some((first, _, value, step)) = RUNS.iter().find(|run| (run.0..=run.1).contains(&point)) {
        return Some(value + step * f64::from(point - first));
    }
    written(c).or_else(|| spoken(&unicode_names2::name(c)?.to_string()))
}

/// The value of a digit of any kind; `None` for everything else.
pub(super) fn digit(point: u32) -> Option<u8> {
    class::is_digit(point).then(|| numeric(point).map(|value| value as u8)).flatten()
}
