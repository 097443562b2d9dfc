//! `str`: the constructor, encoding, and the tables of its methods, which stand in the files of this folder.

mod change;
mod format;
pub(crate) mod iterator;
mod operators;
mod predicate;
pub(crate) mod search;
pub(crate) mod split;

use super::encoding;
use super::percent;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, function, method};
use crate::object::bytes::Bytes;
use crate::object::class::{flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::native::{Arguments, Method};
use crate::object::str::{Str, as_str, from_code_point};
use crate::protocol::construct::shape_of_class;
use crate::protocol::{buffer, text as render};
use crate::pure::format::percent::Language;
use crate::pure::wtf8;
use crate::thread::Thread;

/// `self` of a method.
fn this<'a>(args: &Arguments<'a>) -> &'a Str {
    args.get(0).downcast().expect("the descriptor checked self")
}

/// A new str.
fn text(thread: &Thread, bytes: &[u8]) -> Value {
    Str::from_wtf8(thread, bytes).into_value()
}

/// A part of a text; single characters are shared.
fn piece(thread: &Thread, whole: &Str, part: &[u8]) -> Value {
    match part {
        &[byte] => from_code_point(thread, u32::from(byte)),
        _ if whole.is_ascii() => Str::from_ascii(thread, part).into_value(),
        [first, ..] if wtf8::width_of_first(*first) == part.len() => {
            from_code_point(thread, wtf8::decode(part, 0).0)
        }
        _ => text(thread, part),
    }
}

/// The str itself, or a plain one if its class is a subclass.
fn same(thread: &Thread, value: &Value) -> Value {
    match value.exact::<Str>() {
        Some(_) => value.clone(),
        None => text(thread, value.downcast::<Str>().map_or(&[], Str::as_bytes)),
    }
}

/// An argument that must be a str; `complaint` is the message up to what it is instead.
pub(crate) fn text_argument<'a>(
    thread: &Thread,
    value: &'a Value,
    complaint: impl FnOnce() -> String,
) -> Result<&'a Str, Raised> {
    as_str(value).ok_or_else(|| error::wrong_type(thread, &complaint(), value))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = args.get(0);
    let shape = shape_of_class::<Str>(thread, class)?;
    let made = match (args.given(1), args.given(2), args.given(3)) {
        (None, ..) => text(thread, b""),
        (Some(object), None, None) => render::str(thread, object)?.into_value(),
        (Some(object), encoding, errors) => decoded(thread, object, encoding, errors)?,
    };
    if shape.exact {
        return Ok(made);
    }
    Ok(Str::with_shape(shape, made.downcast::<Str>().map_or(&[], Str::as_bytes)).into_value())
}

/// `str(object, encoding, errors)`
fn decoded(
    thread: &Thread,
    object: &Value,
    encoding: Option<&Value>,
    errors: Option<&Value>,
) -> Result<Value, Raised> {
    let name = |value: Option<&Value>, default: &str, complaint: &str| match value {
        Some(value) => encoding::name_argument(thread, value, complaint),
        None => Ok(default.to_owned()),
    };
    let encoding = name(encoding, "utf-8", "str() argument 'encoding' must be str")?;
    let errors = name(errors, "strict", "str() argument 'errors' must be str")?;
    if as_str(object).is_some() {
        return Err(error::type_error(thread, "decoding str is not supported"));
    }
    match buffer::bytes_if_any(thread, object)? {
        Some(bytes) => encoding::decode(thread, object, &bytes, &encoding, &errors),
        None => {
            let got = type_name(thread, object);
            let message = format!("decoding to str: need a bytes-like object, {got} found");
            Err(error::type_error(thread, message))
        }
    }
}

fn encode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let encoding = encoding::name_argument(thread, args.get(1), "encode() argument 'encoding' must be str")?;
    let errors = encoding::name_argument(thread, args.get(2), "encode() argument 'errors' must be str")?;
    let bytes = encoding::encode(thread, args.get(0), &encoding, &errors)?;
    Ok(Bytes::new(thread, &bytes).into_value())
}

fn modulo(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let out = percent::format(thread, this(&args).as_bytes(), Language::Text, args.get(1))?;
    Ok(text(thread, &out))
}

fn modulo_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(template) = as_str(args.get(1)) else { return Ok(Value::not_implemented()) };
    let out = percent::format(thread, template.as_bytes(), Language::Text, args.get(0))?;
    Ok(text(thread, &out))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, object=<empty>, encoding=<empty>, errors=<empty>)", new, NEW_DOC),
    method("__repr__(self, /)", operators::to_repr, "Return repr(self)."),
    method("__str__(self, /)", operators::to_str, "Return str(self)."),
    method("__hash__(self, /)", operators::hash, "Return hash(self)."),
    method("__eq__(self, value, /)", operators::eq, "Return self==value."),
    method("__ne__(self, value, /)", operators::ne, "Return self!=value."),
    method("__lt__(self, value, /)", operators::lt, "Return self<value."),
    method("__le__(self, value, /)", operators::le, "Return self<=value."),
    method("__gt__(self, value, /)", operators::gt, "Return self>value."),
    method("__ge__(self, value, /)", operators::ge, "Return self>=value."),
    method("__iter__(self, /)", operators::iter, "Implement iter(self)."),
    method("__len__(self, /)", operators::len, "Return len(self)."),
    method("__getitem__(self, key, /)", operators::get_item, "Return self[key]."),
    method("__contains__(self, key, /)", search::contains, "Return bool(key in self)."),
    method("__add__(self, value, /)", operators::add, "Return self+value."),
    method("__mul__(self, value, /)", operators::repeat, "Return self*value."),
    method("__rmul__(self, value, /)", operators::repeat, "Return value*self."),
    method("__mod__(self, value, /)", modulo, "Return self%value."),
    method("__rmod__(self, value, /)", modulo_of, "Return value%self."),
    method(
        "__format__(self, format_spec, /)",
        format::format_one,
        "Return a formatted version of the string.",
    ),
    method("__sizeof__(self, /)", operators::sizeof, "Return the size of the string in memory, in bytes."),
    method("__getnewargs__(self, /)", operators::new_arguments, ""),
    method("encode(self, /, encoding='utf-8', errors='strict')", encode, "Encode the string as bytes."),
    method(
        "replace(self, old, new, /, count=-1)",
        change::replace,
        "Return a copy with all occurrences of substring old replaced by new.",
    ),
    method(
        "split(self, /, sep=None, maxsplit=-1)",
        split::split,
        "Return a list of the substrings in the string, using sep as the separator string.",
    ),
    method(
        "rsplit(self, /, sep=None, maxsplit=-1)",
        split::rsplit,
        "Return a list of the substrings in the string, splitting from the end.",
    ),
    method("join(self, iterable, /)", split::join, "Concatenate any number of strings."),
    method("capitalize(self, /)", change::capitalize, "Return a capitalized version of the string."),
    method(
        "casefold(self, /)",
        change::casefold,
        "Return a version of the string suitable for caseless comparisons.",
    ),
    method("title(self, /)", change::title, "Return a version of the string where each word is titlecased."),
    method(
        "center(self, width, fillchar=' ', /)",
        change::center,
        "Return a centered string of length width.",
    ),
    method(
        "count(self, sub, start=None, end=None, /)",
        search::count,
        "Return the number of non-overlapping occurrences of substring sub.",
    ),
    method(
        "expandtabs(self, /, tabsize=8)",
        change::expandtabs,
        "Return a copy where all tab characters are expanded using spaces.",
    ),
    method(
        "find(self, sub, start=None, end=None, /)",
        search::find,
        "Return the lowest index where substring sub is found, or -1.",
    ),
    method(
        "partition(self, sep, /)",
        split::partition,
        "Partition the string into three parts using the given separator.",
    ),
    method(
        "index(self, sub, start=None, end=None, /)",
        search::index,
        "Return the lowest index where substring sub is found.",
    ),
    method(
        "ljust(self, width, fillchar=' ', /)",
        change::ljust,
        "Return a left-justified string of length width.",
    ),
    method("lower(self, /)", change::lower, "Return a copy of the string converted to lowercase."),
    method(
        "lstrip(self, chars=None, /)",
        split::lstrip,
        "Return a copy of the string with leading whitespace removed.",
    ),
    method(
        "rfind(self, sub, start=None, end=None, /)",
        search::rfind,
        "Return the highest index where substring sub is found, or -1.",
    ),
    method(
        "rindex(self, sub, start=None, end=None, /)",
        search::rindex,
        "Return the highest index where substring sub is found.",
    ),
    method(
        "rjust(self, width, fillchar=' ', /)",
        change::rjust,
        "Return a right-justified string of length width.",
    ),
    method(
        "rstrip(self, chars=None, /)",
        split::rstrip,
        "Return a copy of the string with trailing whitespace removed.",
    ),
    method(
        "rpartition(self, sep, /)",
        split::rpartition,
        "Partition the string into three parts using the last given separator.",
    ),
    method(
        "splitlines(self, /, keepends=False)",
        split::splitlines,
        "Return a list of the lines in the string, breaking at line boundaries.",
    ),
    method(
        "strip(self, chars=None, /)",
        split::strip,
        "Return a copy of the string with leading and trailing whitespace removed.",
    ),
    method(
        "swapcase(self, /)",
        change::swapcase,
        "Convert uppercase characters to lowercase and lowercase characters to uppercase.",
    ),
    method(
        "translate(self, table, /)",
        change::translate,
        "Replace each character in the string using the given translation table.",
    ),
    method("upper(self, /)", change::upper, "Return a copy of the string converted to uppercase."),
    method(
        "startswith(self, prefix, start=None, end=None, /)",
        search::startswith,
        "Return True if the string starts with the specified prefix, False otherwise.",
    ),
    method(
        "endswith(self, suffix, start=None, end=None, /)",
        search::endswith,
        "Return True if the string ends with the specified suffix, False otherwise.",
    ),
    method(
        "removeprefix(self, prefix, /)",
        split::removeprefix,
        "Return a str with the given prefix string removed if present.",
    ),
    method(
        "removesuffix(self, suffix, /)",
        split::removesuffix,
        "Return a str with the given suffix string removed if present.",
    ),
    method(
        "isascii(self, /)",
        predicate::isascii,
        "Return True if all characters in the string are ASCII, False otherwise.",
    ),
    method(
        "islower(self, /)",
        predicate::islower,
        "Return True if the string is a lowercase string, False otherwise.",
    ),
    method(
        "isupper(self, /)",
        predicate::isupper,
        "Return True if the string is an uppercase string, False otherwise.",
    ),
    method(
        "istitle(self, /)",
        predicate::istitle,
        "Return True if the string is a title-cased string, False otherwise.",
    ),
    method(
        "isspace(self, /)",
        predicate::isspace,
        "Return True if the string is a whitespace string, False otherwise.",
    ),
    method(
        "isdecimal(self, /)",
        predicate::isdecimal,
        "Return True if the string is a decimal string, False otherwise.",
    ),
    method(
        "isdigit(self, /)",
        predicate::isdigit,
        "Return True if the string is a digit string, False otherwise.",
    ),
    method(
        "isnumeric(self, /)",
        predicate::isnumeric,
        "Return True if the string is a numeric string, False otherwise.",
    ),
    method(
        "isalpha(self, /)",
        predicate::isalpha,
        "Return True if the string is an alphabetic string, False otherwise.",
    ),
    method(
        "isalnum(self, /)",
        predicate::isalnum,
        "Return True if the string is an alpha-numeric string, False otherwise.",
    ),
    method(
        "isidentifier(self, /)",
        predicate::isidentifier,
        "Return True if the string is a valid Python identifier, False otherwise.",
    ),
    method(
        "isprintable(self, /)",
        predicate::isprintable,
        "Return True if all characters in the string are printable, False otherwise.",
    ),
    method(
        "zfill(self, width, /)",
        change::zfill,
        "Pad a numeric string with zeros on the left, to fill a field of the given width.",
    ),
    method(
        "format(self, /, *args, **kwargs)",
        format::format,
        "Return a formatted version of the string, using substitutions from args and kwargs.",
    ),
    method(
        "format_map(self, mapping, /)",
        format::format_map,
        "Return a formatted version of the string, using substitutions from mapping.",
    ),
    function(
        "maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)",
        change::maketrans,
        "Return a translation table usable for str.translate().",
    ),
];

const NEW_DOC: &str = "Create and return a new object.  See help(type) for accurate signature.";

/// `str`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "str",
    layout: Str::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MATCH_SELF,
    doc: "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a new string \
          object from the given object.",
    methods: METHODS,
    attributes: &[],
};
