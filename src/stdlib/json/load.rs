//! JSON text to values. The reader gives events and keeps the open brackets itself, so nesting costs no native stack;
//! what CPython's own stack would hold bounds it.

use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int::{from_big, from_usize};
use crate::object::list::List;
use crate::object::native::Arguments;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::number::index_i64;
use crate::protocol::{call, modules, truth};
use crate::pure::int::parse;
use crate::pure::json::event::{Broken, Event, Reader, document, finish};
use crate::pure::json::string;
use crate::thread::Thread;
use hashbrown::HashMap;

/// Brackets within brackets that CPython reads.
const MOST_NESTED: usize = 9_998;

/// Keys that are kept to be used again.
const MOST_KEYS: usize = 4_096;

/// What the caller wants values to become.
struct Hooks<'a> {
    object: Option<&'a Value>,
    float: Option<&'a Value>,
    int: Option<&'a Value>,
    constant: Option<&'a Value>,
    pairs: Option<&'a Value>,
}

/// A bracket that is open, with what it holds so far.
enum Open {
    Array(Vec<Value>),
    Object(Obj<Dict>, Value),
    Pairs(Vec<Value>, Value),
}

/// Raises `json.decoder.JSONDecodeError`.
#[cold]
fn broken(thread: &Thread, source: &Value, text: &[u8], fault: Broken) -> Raised {
    let made = modules::member(thread, "json.decoder", "JSONDecodeError").and_then(|class| {
        let words = Str::new(thread, fault.words).into_value();
        call::call(thread, &class, &[words, source.clone(), from_usize(thread, fault.position(text))])
    });
    match made {
        Ok(exception) => error::raise(thread, exception),
        Err(raised) => raised,
    }
}

#[cold]
fn too_deep(thread: &Thread, kind: &str) -> Raised {
    error::too_deep(thread, &format!(" while decoding a JSON {kind} from a unicode string"))
}

fn text_value(thread: &Thread, text: &[u8]) -> Value {
    Str::from_wtf8(thread, text).into_value()
}

fn int(thread: &Thread, digits: &str) -> Result<Value, Raised> {
    if digits.len() < 15 {
        // So few digits always fit.
        return Ok(Value::small(digits.parse().unwrap_or_default()));
    }
    let limit = thread.interpreter().max_str_digits.get();
    let number = parse::from_text(digits.as_bytes(), 10, limit);
    number.map(|number| from_big(thread, number)).map_err(|fault| error::from_fault(thread, fault))
}

/// The value of an event that is one by itself.
fn scalar(thread: &Thread, hooks: &Hooks<'_>, event: Event<'_>) -> Result<Value, Raised> {
    let by = |hook: &Value, text: &str| call::call(thread, hook, &[Str::new(thread, text).into_value()]);
    Ok(match event {
        Event::Bool(truth) => Value::bool(truth),
        Event::Int(digits) => match hooks.int {
            Some(hook) => by(hook, digits)?,
            None => int(thread, digits)?,
        },
        Event::Float(digits) => match hooks.float {
            Some(hook) => by(hook, digits)?,
            None => Value::float(digits.parse().unwrap_or(f64::NAN)),
        },
        Event::Constant(word) => match hooks.constant {
            Some(hook) => by(hook, word)?,
            None if word == "NaN" => Value::float(f64::NAN),
            None if word == "Infinity" => Value::float(f64::INFINITY),
            None => Value::float(f64::NEG_INFINITY),
        },
        Event::Text(text) => text_value(thread, &text),
        _ => Value::none(),
    })
}

fn close(thread: &Thread, hooks: &Hooks<'_>, open: Open) -> Result<Value, Raised> {
    match open {
        Open::Array(items) => Ok(List::new(thread, items).into_value()),
        Open::Object(dict, _) => match hooks.object {
            Some(hook) => call::call(thread, hook, &[dict.into_value()]),
            None => Ok(dict.into_value()),
        },
        Open::Pairs(pairs, _) => {
            let hook = hooks.pairs.expect("pairs are kept for their hook");
            call::call(thread, hook, &[List::new(thread, pairs).into_value()])
        }
    }
}

/// Reads one value.
fn read(
    thread: &Thread,
    source: &Value,
    text: &[u8],
    reader: &mut Reader<'_>,
    hooks: &Hooks<'_>,
) -> Result<Value, Raised> {
    let mut keys: HashMap<Vec<u8>, Value> = HashMap::new();
    let mut stack: Vec<Open> = Vec::new();
    loop {
        let event = reader.next_event().map_err(|fault| broken(thread, source, text, fault))?;
        let Some(event) = event else { return Err(error::system_error(thread, "a JSON value has no end")) };
        let value = match event {
            Event::Key(key) => {
                let value = match keys.get(&*key) {
                    Some(known) => known.clone(),
                    None => {
                        let fresh = text_value(thread, &key);
                        if keys.len() < MOST_KEYS {
                            keys.insert(key.into_owned(), fresh.clone());
                        }
                        fresh
                    }
                };
                match stack.last_mut() {
                    Some(Open::Object(_, slot) | Open::Pairs(_, slot)) => *slot = value,
                    _ => drop(value),
                }
                continue;
            }
            Event::BeginArray | Event::BeginObject if stack.len() >= MOST_NESTED => {
                let kind = if matches!(event, Event::BeginArray) { "array" } else { "object" };
                return Err(too_deep(thread, kind));
            }
            Event::BeginArray => {
                stack.push(Open::Array(Vec::new()));
                continue;
            }
            Event::BeginObject => {
                stack.push(match hooks.pairs {
                    Some(_) => Open::Pairs(Vec::new(), Value::none()),
                    None => Open::Object(Dict::new(thread), Value::none()),
                });
                continue;
            }
            Event::EndArray | Event::EndObject => match stack.pop() {
                Some(open) => close(thread, hooks, open)?,
                None => continue,
            },
            scalar_event => scalar(thread, hooks, scalar_event)?,
        };
        match stack.last_mut() {
            None => return Ok(value),
            Some(Open::Array(items)) => items.push(value),
            Some(Open::Object(dict, key)) => dict.set_name(thread, key, value),
            Some(Open::Pairs(pairs, key)) => {
                let pair = vec![key.clone(), value];
                pairs.push(Tuple::new(thread, pair).into_value());
            }
        }
    }
}

fn hooks<'a>(args: &Arguments<'a>, first: usize) -> Hooks<'a> {
    Hooks {
        object: args.not_none(first),
        float: args.not_none(first + 1),
        int: args.not_none(first + 2),
        constant: args.not_none(first + 3),
        pairs: args.not_none(first + 4),
    }
}

fn source<'a>(thread: &Thread, value: &'a Value) -> Result<&'a Str, Raised> {
    match value.downcast::<Str>() {
        Some(text) => Ok(text),
        None => Err(error::wrong_type(thread, "first argument must be a string", value)),
    }
}

/// `loads(s, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict)`: a whole document.
pub(super) fn loads(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text = source(thread, args.get(0))?.as_bytes();
    let strict = truth::is_true(thread, args.get(6))?;
    let refuse = |fault| broken(thread, args.get(0), text, fault);
    let mut reader = document(text, strict).map_err(refuse)?;
    let value = read(thread, args.get(0), text, &mut reader, &hooks(&args, 1))?;
    finish(text, reader.at()).map_err(refuse)?;
    Ok(value)
}

/// `scan(s, idx, ...)`: one value, and the index behind it.
pub(super) fn scan(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = source(thread, args.get(0))?;
    let Ok(at) = usize::try_from(index_i64(thread, args.get(1))?) else {
        return Err(error::value_error(thread, "idx cannot be negative"));
    };
    let text = own.as_bytes();
    let strict = truth::is_true(thread, args.get(7))?;
    let start = own.offset(at.min(own.len()));
    if start == text.len() {
        return Err(broken(thread, args.get(0), text, Broken { words: "Expecting value", at: start }));
    }
    let mut reader = Reader::new(text, start, strict);
    let value = read(thread, args.get(0), text, &mut reader, &hooks(&args, 2))?;
    let end = from_usize(thread, own.character_at(reader.at()));
    Ok(Tuple::of(thread, [value, end]).into_value())
}

/// `scanstring(string, end, strict=True)`: the string whose first character is at `end`, and the index behind it.
pub(super) fn scanstring(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = source(thread, args.get(0))?;
    let at = index_i64(thread, args.get(1))?;
    let strict = truth::is_true(thread, args.get(2))?;
    let Some(at) = usize::try_from(at).ok().filter(|at| *at <= own.len()) else {
        return Err(error::value_error(thread, "end is out of bounds"));
    };
    let text = own.as_bytes();
    let (found, end) = string::read(text, own.offset(at).max(1), strict)
        .map_err(|fault| broken(thread, args.get(0), text, fault))?;
    let parts = vec![text_value(thread, &found), from_usize(thread, own.character_at(end))];
    Ok(Tuple::new(thread, parts).into_value())
}
