//! A JSON document as a row of events.
//!
//! The reader keeps the open brackets, so that nesting costs no native stack; the caller bounds the depth and
//! builds values. Numbers come as their text, since the caller decides what reads them.

use super::string;
use crate::pure::wtf8;
use std::borrow::Cow;

/// One step through a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number without point and exponent.
    Int(&'a str),
    /// A number with point or exponent.
    Float(&'a str),
    /// `NaN`, `Infinity` or `-Infinity`, which JSON does not know and Python does.
    Constant(&'static str),
    /// A string, as WTF-8.
    Text(Cow<'a, [u8]>),
    /// The name in front of a member's value.
    Key(Cow<'a, [u8]>),
    /// `[`
    BeginArray,
    /// `]`
    EndArray,
    /// `{`
    BeginObject,
    /// `}`
    EndObject,
}

/// Where and why a document is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    /// CPython's words.
    pub(crate) words: &'static str,
    /// The byte.
    pub(crate) at: usize,
}

impl Broken {
    /// The place in characters, as `JSONDecodeError.pos` has it.
    pub(crate) fn position(&self, text: &[u8]) -> usize {
        wtf8::count(&text[..self.at.min(text.len())])
    }
}

/// `lineno` and `colno` of a place in characters.
pub(crate) fn line_and_column(text: &[u8], position: usize) -> (usize, usize) {
    let (mut line, mut column) = (1, 1);
    for point in wtf8::points(text).take(position) {
        if point == u32::from(b'\n') {
            line += 1;
            column = 1;
        } else {
            column += 1;
        }
    }
    (line, column)
}

/// The text of a `JSONDecodeError`.
pub(crate) fn message(words: &str, text: &[u8], position: usize) -> String {
    let (line, column) = line_and_column(text, position);
    format!("{words}: line {line} column {column} (char {position})")
}

/// What may come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expect {
    /// A value.
    Value,
    /// A value or the end of an array that has just begun.
    FirstItem,
    /// A key or the end of an object that has just begun.
    FirstKey,
    /// A comma or the end of the innermost bracket, or nothing more.
    AfterValue,
}

/// Reads one value from a document.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    strict: bool,
    open: Vec<bool>,
    expect: Expect,
}

/// The values that are words.
const WORDS: [(&str, Event<'static>); 6] = [
    ("null", Event::Null),
    ("true", Event::Bool(true)),
    ("false", Event::Bool(false)),
    ("NaN", Event::Constant("NaN")),
    ("Infinity", Event::Constant("Infinity")),
    ("-Infinity", Event::Constant("-Infinity")),
];

const VALUE: &str = "Expecting value";
const KEY: &str = "Expecting property name enclosed in double quotes";

impl<'a> Reader<'a> {
    /// At byte `at`, where a value must begin; `strict` refuses control characters in strings.
    pub(crate) fn new(text: &'a [u8], at: usize, strict: bool) -> Reader<'a> {
        Reader { text, at, strict, open: Vec::new(), expect: Expect::Value }
    }

    /// Where reading stands: behind the value once it is whole.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The next event; `None` once the value is whole.
    pub(crate) fn next_event(&mut self) -> Result<Option<Event<'a>>, Broken> {
        match self.expect {
            Expect::Value => self.value().map(Some),
            Expect::FirstItem => {
                self.at = skip_blanks(self.text, self.at);
                if self.peek() == Some(b']') {
                    return Ok(Some(self.close(Event::EndArray)));
                }
                self.value().map(Some)
            }
            Expect::FirstKey => {
                self.at = skip_blanks(self.text, self.at);
                if self.peek() == Some(b'}') {
                    return Ok(Some(self.close(Event::EndObject)));
                }
                self.key().map(Some)
            }
            Expect::AfterValue => match self.open.last() {
                None => Ok(None),
                Some(&object) => self.after_value(object).map(Some),
            },
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn broken<T>(&self, words: &'static str) -> Result<T, Broken> {
        Err(Broken { words, at: self.at })
    }

    fn close(&mut self, event: Event<'a>) -> Event<'a> {
        self.at += 1;
        self.open.pop();
        self.expect = Expect::AfterValue;
        event
    }

    /// Behind an item or a member: the end, or a comma and what follows it.
    fn after_value(&mut self, object: bool) -> Result<Event<'a>, Broken> {
        self.at = skip_blanks(self.text, self.at);
        match (self.peek(), object) {
            (Some(b']'), false) => return Ok(self.close(Event::EndArray)),
            (Some(b'}'), true) => return Ok(self.close(Event::EndObject)),
            (Some(b','), _) => {}
            _ => return self.broken("Expecting ',' delimiter"),
        }
        let comma = self.at;
        self.at = skip_blanks(self.text, self.at + 1);
        match (self.peek(), object) {
            (Some(b']'), false) => {
                Err(Broken { words: "Illegal trailing comma before end of array", at: comma })
            }
            (Some(b'}'), true) => {
                Err(Broken { words: "Illegal trailing comma before end of object", at: comma })
            }
            (_, true) => self.key(),
            (_, false) => self.value(),
        }
    }

    /// A key with its colon.
    fn key(&mut self) -> Result<Event<'a>, Broken> {
        if self.peek() != Some(b'"') {
            return self.broken(KEY);
        }
        let (key, end) = string::read(self.text, self.at + 1, self.strict)?;
        self.at = skip_blanks(self.text, end);
        if self.peek() != Some(b':') {
            return self.broken("Expecting ':' delimiter");
        }
        self.at = skip_blanks(self.text, self.at + 1);
        self.expect = Expect::Value;
        Ok(Event::Key(key))
    }

    fn value(&mut self) -> Result<Event<'a>, Broken> {
        self.expect = Expect::AfterValue;
        let rest = &self.text[self.at.min(self.text.len())..];
        match rest.first() {
            Some(b'"') => {
                let (value, end) = string::read(self.text, self.at + 1, self.strict)?;
                self.at = end;
                Ok(Event::Text(value))
            }
            Some(b'[') => Ok(self.begin(false)),
            Some(b'{') => Ok(self.begin(true)),
            Some(b'-' | b'0'..=b'9') => self.number(rest),
            _ => self.word(rest),
        }
    }

    fn number(&mut self, rest: &'a [u8]) -> Result<Event<'a>, Broken> {
        let Some((length, whole)) = number(rest) else { return self.word(rest) };
        self.at += length;
        // A number is ASCII, so it is always text.
        let digits = std::str::from_utf8(&rest[..length]).unwrap_or_default();
        Ok(if whole { Event::Int(digits) } else { Event::Float(digits) })
    }

    fn word(&mut self, rest: &[u8]) -> Result<Event<'a>, Broken> {
        match WORDS.iter().find(|(word, _)| rest.starts_with(word.as_bytes())) {
            Some((word, event)) => {
                self.at += word.len();
                Ok(event.clone())
            }
            None => self.broken(VALUE),
        }
    }

    fn begin(&mut self, object: bool) -> Event<'a> {
        self.at += 1;
        self.open.push(object);
        self.expect = if object { Expect::FirstKey } else { Expect::FirstItem };
        if object { Event::BeginObject } else { Event::BeginArray }
    }
}

/// The length of the number at the start, and whether it has neither point nor exponent.
fn number(text: &[u8]) -> Option<(usize, bool)> {
    let digits =
        |from: usize| text[from.min(text.len())..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = usize::from(text.first() == Some(&b'-'));
    end += match text.get(end)? {
        b'0' => 1,
        b'1'..=b'9' => digits(end),
        _ => return None,
    };
    let whole = end;
    if text.get(end) == Some(&b'.') && digits(end + 1) > 0 {
        end += 1 + digits(end + 1);
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + signed);
        if exponent > 0 {
            end += 1 + signed + exponent;
        }
    }
    Some((end, end == whole))
}

/// Where the next character is that is no JSON blank.
pub(crate) fn skip_blanks(text: &[u8], at: usize) -> usize {
    let at = at.min(text.len());
    let blanks = text[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    at + blanks.count()
}

/// A reader for a whole document: blanks in front are skipped, a byte order mark refused.
pub(crate) fn document(text: &[u8], strict: bool) -> Result<Reader<'_>, Broken> {
    if text.starts_with("\u{FEFF}".as_bytes()) {
        return Err(Broken { words: "Unexpected UTF-8 BOM (decode using utf-8-sig)", at: 0 });
    }
    Ok(Reader::new(text, skip_blanks(text, 0), strict))
}

/// Makes sure that only blanks follow the document's value.
pub(crate) fn finish(text: &[u8], at: usize) -> Result<(), Broken> {
    let end = skip_blanks(text, at);
    if end < text.len() {
        return Err(Broken { words: "Extra data", at: end });
    }
    Ok(())
}

#[cfg(test)]
#[path = "event_tests.rs"]
mod tests;
