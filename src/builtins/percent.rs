//! The `%` operator of str, bytes and bytearray: fetches the arguments that a template's directives ask for
//! and hands them to the pure writers.

use crate::memory::value::{Raised, Value};
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::Integer;
use crate::object::list::List;
use crate::object::special::Special;
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::call::call_special;
use crate::protocol::number::{float_or_index, index, is_index};
use crate::protocol::{buffer, subscript, text};
use crate::pure::fault::Fault;
use crate::pure::format::percent::{self, Amount, Directive, Language, Layout, Template};
use crate::pure::format::percent_write::{write_float, write_int, write_text, write_whole};
use crate::pure::wtf8;
use crate::thread::Thread;

/// Where the values come from.
struct Source<'a> {
    thread: &'a Thread,
    language: Language,
    /// The right side.
    given: &'a Value,
    /// Its items if it is a tuple, else itself.
    values: &'a [Value],
    next: usize,
    /// Values may be looked up by name.
    is_mapping: bool,
    /// A name was used: leftovers are no error then.
    by_name: bool,
}

impl Source<'_> {
    fn raise(&self, fault: Fault) -> Raised {
        error::from_fault(self.thread, fault)
    }

    fn take(&mut self) -> Result<Value, Raised> {
        let value = self.values.get(self.next).cloned();
        self.next += 1;
        value.ok_or_else(|| self.raise(percent::too_few_arguments()))
    }

    fn named(&mut self, key: &[u8]) -> Result<Value, Raised> {
        if !self.is_mapping {
            return Err(self.raise(percent::mapping_required()));
        }
        self.by_name = true;
        self.next = self.values.len();
        let key = match self.language {
            Language::Text => Str::from_wtf8(self.thread, key).into_value(),
            Language::Bytes => Bytes::new(self.thread, key).into_value(),
        };
        subscript::get_item(self.thread, self.given, &key)
    }

    fn star(&mut self, amount: Amount) -> Result<Option<isize>, Raised> {
        if amount != Amount::Star {
            return Ok(None);
        }
        let value = self.take()?;
        match Integer::of(&value) {
            Some(Integer::Small(small)) => Ok(Some(small as isize)),
            Some(Integer::Big(_)) => {
                let message = "Python int too large to convert to C ssize_t";
                Err(error::overflow_error(self.thread, message))
            }
            None => Err(self.raise(percent::star_wants_int())),
        }
    }
}

/// `template % given`, as bytes of the template's language.
pub(crate) fn format(
    thread: &Thread,
    template: &[u8],
    language: Language,
    given: &Value,
) -> Result<Vec<u8>, Raised> {
    let tuple = given.downcast::<Tuple>();
    let is_text = |value: &Value| match language {
        Language::Text => as_str(value).is_some(),
        Language::Bytes => {
            as_bytes(value).is_some() || value.downcast::<crate::object::bytearray::ByteArray>().is_some()
        }
    };
    let values = tuple.map_or(std::slice::from_ref(given), Tuple::items);
    let subscripts = given.downcast::<Dict>().is_some() || given.downcast::<List>().is_some() || {
        crate::object::class::class_of(thread, given).special(thread, Special::Getitem).is_some()
    };
    let is_mapping = tuple.is_none() && !is_text(given) && subscripts;
    let mut source = Source { thread, language, given, values, next: 0, is_mapping, by_name: false };
    let mut out = Vec::with_capacity(template.len() + 32);
    for piece in Template::new(template, language) {
        let piece = piece.map_err(|fault| source.raise(fault))?;
        out.extend_from_slice(piece.literal);
        if let Some(directive) = piece.directive {
            write(&mut source, template, &directive, &mut out)?;
        }
    }
    if source.next < values.len() && !source.by_name && !is_mapping {
        return Err(source.raise(percent::too_many_arguments(language)));
    }
    Ok(out)
}

fn write(
    source: &mut Source<'_>,
    template: &[u8],
    directive: &Directive<'_>,
    out: &mut Vec<u8>,
) -> Result<(), Raised> {
    let named = directive.key.map(|key| source.named(key)).transpose()?;
    let width = source.star(directive.width)?;
    let precision = source.star(directive.precision)?;
    let layout = directive.resolve(width, precision).map_err(|fault| source.raise(fault))?;
    let code = u8::try_from(directive.code).unwrap_or(b'?');
    let value = match named {
        Some(value) => value,
        None => source.take()?,
    };
    match code {
        b's' | b'r' | b'a' | b'b' => write_any(source, code, &value, &layout, template, directive, out),
        b'd' | b'i' | b'u' | b'o' | b'x' | b'X' => write_integer(source, code, &value, &layout, out),
        b'e' | b'E' | b'f' | b'F' | b'g' | b'G' => {
            let number = float_or_index(source.thread, &value)?.ok_or_else(|| {
                let got = type_name(source.thread, &value);
                source.raise(percent::float_required(source.language, &got))
            })?;
            write_float(number, &layout, out);
            Ok(())
        }
        b'c' => write_character(source, &value, &layout, out),
        _ => Err(source.raise(directive.unsupported(template, source.language))),
    }
}

fn write_any(
    source: &Source<'_>,
    code: u8,
    value: &Value,
    layout: &Layout,
    template: &[u8],
    directive: &Directive<'_>,
    out: &mut Vec<u8>,
) -> Result<(), Raised> {
    let thread = source.thread;
    match (source.language, code) {
        (Language::Text, b'b') => Err(source.raise(directive.unsupported(template, source.language))),
        (Language::Bytes, b's' | b'b') => {
            let bytes = bytes_of(source, value)?;
            write_text(&bytes, layout, source.language, out);
            Ok(())
        }
        (language, _) => {
            let shown = match (language, code) {
                (Language::Text, b's') => text::str(thread, value)?,
                (Language::Text, b'r') => text::repr(thread, value)?,
                _ => text::ascii(thread, value)?,
            };
            write_text(shown.as_bytes(), layout, language, out);
            Ok(())
        }
    }
}

/// What `%b` writes: the bytes of a bytes-like object, or what `__bytes__` answers.
fn bytes_of(source: &Source<'_>, value: &Value) -> Result<Vec<u8>, Raised> {
    if let Some(bytes) = buffer::bytes_if_any(source.thread, value)? {
        return Ok(bytes.into_owned());
    }
    match call_special(source.thread, value, Special::Bytes, &[]) {
        Some(answer) => {
            let answer = answer?;
            as_bytes(&answer).map(<[u8]>::to_vec).ok_or_else(|| {
                let got = type_name(source.thread, &answer);
                error::type_error(source.thread, format!("__bytes__ returned non-bytes (type {got})"))
            })
        }
        None => Err(source.raise(percent::bytes_required(&type_name(source.thread, value)))),
    }
}

fn write_integer(
    source: &Source<'_>,
    code: u8,
    value: &Value,
    layout: &Layout,
    out: &mut Vec<u8>,
) -> Result<(), Raised> {
    let thread = source.thread;
    let refuse = || source.raise(percent::integer_required(code, &type_name(thread, value)));
    let number = if Integer::of(value).is_some() {
        value.clone()
    } else if matches!(code, b'o' | b'x' | b'X') {
        if !is_index(thread, value) {
            return Err(refuse());
        }
        index(thread, value)?
    } else {
        match whole_number(thread, value)? {
            Some(number) => number,
            None => return Err(refuse()),
        }
    };
    let limit = thread.interpreter().max_str_digits.get();
    let number = Integer::of(&number).expect("it was made an int").big();
    write_int(&number, layout, limit, out).map_err(|fault| source.raise(fault))
}

/// `int(value)` of what has `__int__` or `__index__`, without text; `None` if it has neither.
fn whole_number(thread: &Thread, value: &Value) -> Result<Option<Value>, Raised> {
    if let Some(float) = crate::object::scalar::as_float(value) {
        let number = crate::pure::float::ratio::to_integer(float);
        let number = number.map_err(|fault| error::from_fault(thread, fault))?;
        return Ok(Some(crate::object::int::from_big(thread, number)));
    }
    match call_special(thread, value, Special::Int, &[]) {
        Some(answer) => {
            let answer = answer?;
            if Integer::of(&answer).is_some() {
                return Ok(Some(answer));
            }
            let got = type_name(thread, &answer);
            Err(error::type_error(thread, format!("__int__ returned non-int (type {got})")))
        }
        None if is_index(thread, value) => index(thread, value).map(Some),
        None => Ok(None),
    }
}

fn write_character(
    source: &Source<'_>,
    value: &Value,
    layout: &Layout,
    out: &mut Vec<u8>,
) -> Result<(), Raised> {
    let thread = source.thread;
    let language = source.language;
    let single = match language {
        Language::Text => as_str(value).map(|text| (text.as_bytes().to_vec(), text.len())),
        Language::Bytes => match value.is_pointer() && !is_index(thread, value) {
            true => buffer::bytes_if_any(thread, value)?.map(|bytes| (bytes.to_vec(), bytes.len())),
            false => None,
        },
    };
    if let Some((text, length)) = single {
        if length != 1 {
            return Err(source.raise(percent::character_required(language)));
        }
        write_whole(&text, layout, language, out);
        return Ok(());
    }
    if !is_index(thread, value) {
        return Err(source.raise(percent::character_required(language)));
    }
    let number = match index(thread, value) {
        Ok(number) => number,
        Err(Raised) => {
            error::swallow(thread, ExceptionKind::TypeError)?;
            return Err(source.raise(percent::character_required(language)));
        }
    };
    let limit = if language == Language::Text { 0x11_0000 } else { 256 };
    let point = Integer::of(&number).and_then(Integer::small).and_then(|number| u32::try_from(number).ok());
    let Some(point) = point.filter(|point| *point < limit) else {
        return Err(source.raise(percent::character_range(language)));
    };
    let bytes = match language {
        Language::Text => wtf8::from_points([point]),
        Language::Bytes => vec![point as u8],
    };
    write_whole(&bytes, layout, language, out);
    Ok(())
}
