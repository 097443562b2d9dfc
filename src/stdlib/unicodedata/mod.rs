//! `unicodedata`: what Unicode 15.1 says of characters. The tables are crates' ([`numeric`] and [`decomposition`] tell
//! what no crate has); what came after 15.1 is taken away by `pure::text::class`.

mod decomposition;
mod numeric;

use crate::memory::value::{Raised, Value};
use crate::native::{ModuleSpec, function};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::object::str::{Str, from_code_point};
use crate::pure::text::class;
use crate::pure::wtf8;
use crate::syntax::strings::named_character;
use crate::thread::Thread;
use icu_properties::{BidiClass, EastAsianWidth, maps, sets};
use unicode_general_category::GeneralCategory;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// The one character of an argument; `place` is what messages call it.
fn character(thread: &Thread, value: &Value, place: &str) -> Result<u32, Raised> {
    if let Some(text) = value.downcast::<Str>()
        && text.len() == 1
    {
        return Ok(text.code_point(0));
    }
    let got = type_name(thread, value);
    Err(error::type_error(thread, format!("{place} must be a unicode character, not {got}")))
}

/// The character if Unicode 15.1 has assigned it.
fn assigned(point: u32) -> Option<char> {
    char::from_u32(point).filter(|_| class::category(point) != GeneralCategory::Unassigned)
}

fn text(thread: &Thread, text: &str) -> Value {
    Str::new(thread, text).into_value()
}

fn category(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "category() argument")?;
    Ok(text(thread, class::category(point).abbreviation()))
}

fn bidirectional(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "bidirectional() argument")?;
    let is_known = assigned(point).is_some() || (0xD800..0xE000).contains(&point);
    let found = is_known.then(|| maps::bidi_class().get32(point));
    let names = BidiClass::enum_to_short_name_mapper();
    Ok(text(thread, found.and_then(|class| names.get(class)).unwrap_or_default()))
}

fn combining(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "combining() argument")?;
    Ok(Value::small(assigned(point).map_or(0, |c| i64::from(canonical_combining_class(c)))))
}

fn east_asian_width(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "east_asian_width() argument")?;
    let names = EastAsianWidth::enum_to_short_name_mapper();
    Ok(text(thread, names.get(maps::east_asian_width().get32(point)).unwrap_or("N")))
}

fn mirrored(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "mirrored() argument")?;
    Ok(Value::small(i64::from(sets::bidi_mirrored().contains32(point))))
}

fn decomposed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "decomposition() argument")?;
    Ok(text(thread, &decomposition::decomposition(point)))
}

/// The answer of a function with a default: what was found, else the default, else the error.
fn found(
    thread: &Thread,
    found: Option<Value>,
    default: Option<&Value>,
    message: &str,
) -> Result<Value, Raised> {
    match found.or_else(|| default.cloned()) {
        Some(value) => Ok(value),
        None => Err(error::value_error(thread, message)),
    }
}

fn decimal(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "decimal() argument 1")?;
    let value = class::decimal(point).map(|digit| Value::small(i64::from(digit)));
    found(thread, value, args.given(1), "not a decimal")
}

fn digit(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "digit() argument 1")?;
    let value = numeric::digit(point).map(|digit| Value::small(i64::from(digit)));
    found(thread, value, args.given(1), "not a digit")
}

fn numeric(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "numeric() argument 1")?;
    found(thread, numeric::numeric(point).map(Value::float), args.given(1), "not a numeric character")
}

fn name(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let point = character(thread, args.get(0), "name() argument 1")?;
    let known = assigned(point).and_then(unicode_names2::name);
    found(thread, known.map(|known| text(thread, &known.to_string())), args.given(1), "no such name")
}

fn lookup(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let wanted = match args.get(0).downcast::<Str>() {
        Some(text) => text.lossy(),
        None => String::from_utf8_lossy(&crate::protocol::buffer::bytes(thread, args.get(0))?).into_owned(),
    };
    match named_character(&wanted.to_ascii_uppercase()).filter(|c| assigned((*c).into()).is_some()) {
        Some(c) => Ok(from_code_point(thread, c.into())),
        None => {
            let message = text(thread, &format!("undefined character name '{wanted}'"));
            Err(error::raise_with(thread, ExceptionKind::KeyError, vec![message]))
        }
    }
}

/// A text in one of the four normal forms; surrogates and unassigned code points stay and part what stands around
/// them.
fn normal_form(thread: &Thread, form: &str, source: &Str) -> Result<Vec<u8>, Raised> {
    let normalize: fn(&str) -> String = match form {
        "NFC" => |part| part.nfc().collect(),
        "NFD" => |part| part.nfd().collect(),
        "NFKC" => |part| part.nfkc().collect(),
        "NFKD" => |part| part.nfkd().collect(),
        _ => return Err(error::value_error(thread, "invalid normalization form")),
    };
    if source.is_ascii() {
        return Ok(source.as_bytes().to_vec());
    }
    let is_plain = |point: u32| point < 0x300 || assigned(point).is_some();
    if let Some(whole) = source.as_str()
        && whole.chars().all(|c| is_plain(c.into()))
    {
        return Ok(normalize(whole).into_bytes());
    }
    let (mut out, mut run) = (Vec::new(), String::new());
    for point in wtf8::points(source.as_bytes()) {
        match char::from_u32(point).filter(|_| is_plain(point)) {
            Some(c) => run.push(c),
            None => {
                out.extend(normalize(&std::mem::take(&mut run)).into_bytes());
                wtf8::push(&mut out, point);
            }
        }
    }
    out.extend(normalize(&run).into_bytes());
    Ok(out)
}

/// The two texts of `normalize` and `is_normalized`.
fn texts<'a>(thread: &Thread, args: &Arguments<'a>, function: &str) -> Result<(String, &'a Str), Raised> {
    let argument = |at: usize| {
        let place = format!("{function}() argument {} must be str", at + 1);
        args.get(at).downcast::<Str>().ok_or_else(|| error::wrong_type(thread, &place, args.get(at)))
    };
    Ok((argument(0)?.lossy(), argument(1)?))
}

fn normalize(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (form, source) = texts(thread, &args, "normalize")?;
    Ok(Str::from_wtf8(thread, &normal_form(thread, &form, source)?).into_value())
}

fn is_normalized(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (form, source) = texts(thread, &args, "is_normalized")?;
    Ok(Value::bool(normal_form(thread, &form, source)? == source.as_bytes()))
}

static FUNCTIONS: &[Method] = &[
    function(
        "bidirectional(chr, /)",
        bidirectional,
        "Returns the bidirectional class assigned to the character chr as string.",
    ),
    function(
        "category(chr, /)",
        category,
        "Returns the general category assigned to the character chr as string.",
    ),
    function(
        "combining(chr, /)",
        combining,
        "Returns the canonical combining class assigned to the character chr as integer.",
    ),
    function(
        "decimal(chr, default=<unrepresentable>, /)",
        decimal,
        "Converts a Unicode character into its equivalent decimal value.",
    ),
    function(
        "decomposition(chr, /)",
        decomposed,
        "Returns the character decomposition mapping assigned to the character chr as string.",
    ),
    function(
        "digit(chr, default=<unrepresentable>, /)",
        digit,
        "Converts a Unicode character into its equivalent digit value.",
    ),
    function(
        "east_asian_width(chr, /)",
        east_asian_width,
        "Returns the east asian width assigned to the character chr as string.",
    ),
    function(
        "is_normalized(form, unistr, /)",
        is_normalized,
        "Return whether the Unicode string unistr is in the normal form 'form'.",
    ),
    function("lookup(name, /)", lookup, "Look up character by name."),
    function(
        "mirrored(chr, /)",
        mirrored,
        "Returns the mirrored property assigned to the character chr as integer.",
    ),
    function(
        "name(chr, default=<unrepresentable>, /)",
        name,
        "Returns the name assigned to the character chr as a string.",
    ),
    function(
        "normalize(form, unistr, /)",
        normalize,
        "Return the normal form 'form' for the Unicode string unistr.",
    ),
    function(
        "numeric(chr, default=<unrepresentable>, /)",
        numeric,
        "Converts a Unicode character into its equivalent numeric value.",
    ),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    module.set(thread, "unidata_version", text(thread, "15.1.0"));
    Ok(())
}

/// `unicodedata`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "unicodedata",
    doc: "This module provides access to the Unicode Character Database which\ndefines character properties for all \
          Unicode characters. The data in\nthis database is based on the UnicodeData.txt file version\n15.1.0 which is \
          publicly available from the Unicode Consortium at\nftp://ftp.unicode.org/.",
    functions: FUNCTIONS,
    classes: &[],
    fill: Some(fill),
};
