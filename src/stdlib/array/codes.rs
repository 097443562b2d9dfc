//! The types of items an array can have, one row each, and how an item is read from its bytes and written to them.

use crate::memory::value::{Raised, Value};
use crate::object::error;
use crate::object::int::{Integer, from_i64, from_u64};
use crate::object::numeric_array::TypeCode;
use crate::object::str::{Str, from_code_point};
use crate::protocol::number::{index, to_float};
use crate::pure::wtf8;
use crate::thread::Thread;
use dashu_int::{IBig, Sign};

const fn row(letter: char, format: &'static str, size: usize) -> TypeCode {
    TypeCode { letter, format, size }
}

/// All of them, in the order of `typecodes`.
pub(super) static CODES: [TypeCode; 14] = [
    row('b', "b", 1),
    row('B', "B", 1),
    row('u', "u", 4),
    row('w', "w", 4),
    row('h', "h", 2),
    row('H', "H", 2),
    row('i', "i", 4),
    row('I', "I", 4),
    row('l', "l", 8),
    row('L', "L", 8),
    row('q', "q", 8),
    row('Q', "Q", 8),
    row('f', "f", 4),
    row('d', "d", 8),
];

/// The row of a letter.
pub(super) fn code(letter: char) -> Option<&'static TypeCode> {
    CODES.iter().find(|code| code.letter == letter)
}

/// True for the rows whose items are characters.
pub(super) fn is_text(code: &TypeCode) -> bool {
    matches!(code.letter, 'u' | 'w')
}

/// An item's bytes, in the order of this machine; as many of them as the row says.
pub(super) type Item = [u8; 8];

/// Bytes of one item, filled up to a word.
fn word(bytes: &[u8]) -> Item {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    word
}

/// Reads an item.
pub(super) fn read(thread: &Thread, code: &TypeCode, bytes: &[u8]) -> Result<Value, Raised> {
    let bits = u64::from_le_bytes(word(bytes));
    Ok(match code.letter {
        'b' => Value::small(i64::from(bits as i8)),
        'h' => Value::small(i64::from(bits as i16)),
        'i' => Value::small(i64::from(bits as i32)),
        'l' | 'q' => from_i64(thread, bits as i64),
        'f' => Value::float(f64::from(f32::from_bits(bits as u32))),
        'd' => Value::float(f64::from_bits(bits)),
        'u' | 'w' if bits > 0x10_FFFF => {
            let message = format!("character U+{bits:x} is not in range [U+0000; U+10ffff]");
            return Err(error::value_error(thread, message));
        }
        'u' | 'w' => from_code_point(thread, bits as u32),
        _ => from_u64(thread, bits),
    })
}

/// What an int has to fit before it is looked at more closely, in C's words, and the range of the items.
struct Range {
    /// The name of the C type that the argument is first taken as.
    first: &'static str,
    first_range: (i64, i64),
    /// The name of the items' type.
    last: &'static str,
    last_range: (i64, i64),
}

const INT: (i64, i64) = (i32::MIN as i64, i32::MAX as i64);
const SHORT: (i64, i64) = (i16::MIN as i64, i16::MAX as i64);
const LONG: (i64, i64) = (i64::MIN, i64::MAX);

fn range(letter: char) -> Range {
    let row = |first, first_range, last, last_range| Range { first, first_range, last, last_range };
    match letter {
        'b' => row("signed short integer", SHORT, "signed char", (-128, 127)),
        'B' => row("unsigned byte integer", (0, 255), "", LONG),
        'h' => row("signed short integer", SHORT, "", LONG),
        'H' => row("signed integer", INT, "unsigned short", (0, 0xFFFF)),
        'i' => row("signed integer", INT, "", LONG),
        _ => row("", LONG, "", LONG),
    }
}

fn overflow(thread: &Thread, message: impl AsRef<str>) -> Raised {
    error::overflow_error(thread, message)
}

fn fits(thread: &Thread, number: i64, (low, high): (i64, i64), name: &str) -> Result<(), Raised> {
    if number < low {
        return Err(overflow(thread, format!("{name} is less than minimum")));
    }
    if number > high {
        return Err(overflow(thread, format!("{name} is greater than maximum")));
    }
    Ok(())
}

fn signed(thread: &Thread, code: &TypeCode, number: Integer<'_>) -> Result<u64, Raised> {
    let word = match number {
        Integer::Small(small) => Some(small),
        Integer::Big(big) => i64::try_from(big).ok(),
    };
    let Some(number) = word else {
        let message = if code.letter == 'q' {
            "int too big to convert"
        } else {
            "Python int too large to convert to C long"
        };
        return Err(overflow(thread, message));
    };
    let range = range(code.letter);
    fits(thread, number, range.first_range, range.first)?;
    fits(thread, number, range.last_range, range.last)?;
    Ok(number as u64)
}

fn unsigned(thread: &Thread, code: &TypeCode, number: &IBig) -> Result<u64, Raised> {
    let is_long_long = code.letter == 'Q';
    if number.sign() == Sign::Negative {
        let message = match is_long_long {
            true => "can't convert negative int to unsigned",
            false => "can't convert negative value to unsigned int",
        };
        return Err(overflow(thread, message));
    }
    let Ok(word) = u64::try_from(number) else {
        let message = if is_long_long {
            "int too big to convert"
        } else {
            "Python int too large to convert to C unsigned long"
        };
        return Err(overflow(thread, message));
    };
    if code.letter == 'I' && word > u64::from(u32::MAX) {
        return Err(overflow(thread, "unsigned int is greater than maximum"));
    }
    Ok(word)
}

/// The one character of a text; `None` for anything else.
fn character(value: &Value) -> Option<u32> {
    let text = value.downcast::<Str>()?;
    let mut points = wtf8::points(text.as_bytes());
    let first = points.next()?;
    points.next().is_none().then_some(first)
}

/// The bytes of an item.
pub(super) fn pack(thread: &Thread, code: &TypeCode, value: &Value) -> Result<Item, Raised> {
    let bits = match code.letter {
        'f' => u64::from((to_float(thread, value)? as f32).to_bits()),
        'd' => to_float(thread, value)?.to_bits(),
        'u' | 'w' => match character(value) {
            Some(point) => u64::from(point),
            None => return Err(error::type_error(thread, "array item must be unicode character")),
        },
        letter => {
            let number = index(thread, value)?;
            let number = Integer::of(&number).expect("an index is an int");
            match letter {
                'I' | 'L' | 'Q' => unsigned(thread, code, &number.big())?,
                _ => signed(thread, code, number)?,
            }
        }
    };
    Ok(bits.to_le_bytes())
}
