//! Values to JSON text, in one piece.

use crate::memory::value::{Raised, Value};
use crate::object::class::class_of;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int::Integer;
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::native::Arguments;
use crate::object::scalar::as_float;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::{call, iterate, text, truth};
use crate::pure::float::render;
use crate::pure::json::quote;
use crate::thread::Thread;
use hashbrown::HashSet;

/// Containers within containers that CPython writes.
const MOST_NESTED: usize = 9_990;

/// One call: the options, and the text so far.
struct Writer<'a> {
    thread: &'a Thread,
    skip_keys: bool,
    ascii: bool,
    allow_nan: bool,
    sort_keys: bool,
    indent: Option<String>,
    item_separator: String,
    key_separator: String,
    default: &'a Value,
    /// The containers that are open, if circles are to be found.
    open: Option<HashSet<u64>>,
    /// Brackets that are open: how far lines are indented.
    depth: usize,
    /// Calls that are under way.
    nested: usize,
    out: Vec<u8>,
}

impl Writer<'_> {
    fn value(&mut self, value: &Value) -> Result<(), Raised> {
        if let Some(text) = value.downcast::<Str>() {
            quote::write(text.as_bytes(), self.ascii, &mut self.out);
        } else if let Some(word) = word(value) {
            self.out.extend_from_slice(word.as_bytes());
        } else if Integer::of(value).is_some() {
            self.int(value)?;
        } else if let Some(number) = as_float(value) {
            let text = self.float(number)?;
            self.out.extend_from_slice(text.as_bytes());
        } else {
            self.container(value)?;
        }
        Ok(())
    }

    fn int(&mut self, value: &Value) -> Result<(), Raised> {
        let digits = text::int(self.thread, value)?;
        self.out.extend_from_slice(digits.as_bytes());
        Ok(())
    }

    fn float(&self, number: f64) -> Result<String, Raised> {
        if number.is_finite() {
            return Ok(render::repr(number));
        }
        if !self.allow_nan {
            let shown = render::repr(number);
            let message = format!("Out of range float values are not JSON compliant: {shown}");
            return Err(error::value_error(self.thread, message));
        }
        let word = if number.is_nan() {
            "NaN"
        } else if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        };
        Ok(word.to_owned())
    }

    /// Lists, tuples and dicts, and what `default` makes of everything else.
    fn container(&mut self, value: &Value) -> Result<(), Raised> {
        if self.nested > MOST_NESTED || self.thread.native_stack_is_low() {
            return Err(error::too_deep(self.thread, " while encoding a JSON object"));
        }
        let is_list = value.downcast::<List>().is_some() || value.downcast::<Tuple>().is_some();
        let dict = value.downcast::<Dict>();
        let is_empty = match (is_list, dict) {
            (true, _) => value.downcast::<List>().is_some_and(|list| list.len() == 0),
            (false, Some(dict)) => dict.len() == 0,
            (false, None) => false,
        };
        if is_empty {
            self.out.extend_from_slice(if is_list { b"[]" } else { b"{}" });
            return Ok(());
        }
        if let Some(open) = &mut self.open
            && !open.insert(value.bits())
        {
            return Err(error::value_error(self.thread, "Circular reference detected"));
        }
        self.nested += 1;
        if is_list || dict.is_some() {
            self.depth += 1;
            match dict {
                Some(dict) => self.object(value, dict)?,
                None => self.array(value)?,
            }
            self.depth -= 1;
        } else {
            let other = call::call(self.thread, self.default, std::slice::from_ref(value))?;
            self.value(&other)?;
        }
        self.nested -= 1;
        if let Some(open) = &mut self.open {
            open.remove(&value.bits());
        }
        Ok(())
    }

    /// A new line, if lines are asked for.
    fn line(&mut self, depth: usize) {
        if let Some(indent) = &self.indent {
            self.out.push(b'\n');
            for _ in 0..depth {
                self.out.extend_from_slice(indent.as_bytes());
            }
        }
    }

    fn array(&mut self, value: &Value) -> Result<(), Raised> {
        let items = iterate::collect(self.thread, value)?;
        if items.is_empty() {
            self.out.extend_from_slice(b"[]");
            return Ok(());
        }
        self.out.push(b'[');
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.out.extend_from_slice(self.item_separator.as_bytes());
            }
            self.line(self.depth);
            self.value(item)?;
        }
        self.line(self.depth - 1);
        self.out.push(b']');
        Ok(())
    }

    /// The pairs of a dict, in the order in which they are written.
    fn pairs(&self, value: &Value, dict: &Dict) -> Result<Vec<(Value, Value)>, Raised> {
        if value.exact::<Dict>().is_some() && !self.sort_keys {
            return Ok(dict.pairs());
        }
        let thread = self.thread;
        let items = call::call_method_named(thread, value, intern(thread, "items").as_value(), &[])?;
        let items = List::new(thread, iterate::collect(thread, &items)?).into_value();
        if self.sort_keys {
            call::call_method_named(thread, &items, intern(thread, "sort").as_value(), &[])?;
        }
        let pair = |item: Value| match item.downcast::<Tuple>().map(Tuple::items) {
            Some([key, value]) => Ok((key.clone(), value.clone())),
            _ => Err(error::value_error(thread, "items must return 2-tuples")),
        };
        iterate::collect(thread, &items)?.into_iter().map(pair).collect()
    }

    /// The text of a key; `None` if it is to be left out.
    fn key(&mut self, key: &Value) -> Result<Option<Vec<u8>>, Raised> {
        if let Some(text) = key.downcast::<Str>() {
            return Ok(Some(text.as_bytes().to_vec()));
        }
        if let Some(word) = word(key) {
            return Ok(Some(word.as_bytes().to_vec()));
        }
        if Integer::of(key).is_some() {
            return Ok(Some(text::int(self.thread, key)?.as_bytes().to_vec()));
        }
        if let Some(number) = as_float(key) {
            return Ok(Some(self.float(number)?.into_bytes()));
        }
        if self.skip_keys {
            return Ok(None);
        }
        let class = class_of(self.thread, key).display_name();
        let message = format!("keys must be str, int, float, bool or None, not {class}");
        Err(error::type_error(self.thread, message))
    }

    fn object(&mut self, value: &Value, dict: &Dict) -> Result<(), Raised> {
        let pairs = self.pairs(value, dict)?;
        self.out.push(b'{');
        let mut is_first = true;
        for (key, value) in &pairs {
            let Some(key) = self.key(key)? else { continue };
            if !is_first {
                self.out.extend_from_slice(self.item_separator.as_bytes());
            }
            is_first = false;
            self.line(self.depth);
            quote::write(&key, self.ascii, &mut self.out);
            self.out.extend_from_slice(self.key_separator.as_bytes());
            self.value(value)?;
        }
        if !is_first {
            self.line(self.depth - 1);
        }
        self.out.push(b'}');
        Ok(())
    }
}

/// The values that JSON has words for.
fn word(value: &Value) -> Option<&'static str> {
    if value.is_none() {
        return Some("null");
    }
    value.as_bool().map(|truth| if truth { "true" } else { "false" })
}

fn string(thread: &Thread, value: &Value) -> Result<String, Raised> {
    match value.downcast::<Str>() {
        Some(text) => Ok(text.lossy()),
        None => Err(error::wrong_type(thread, "separators must be strings", value)),
    }
}

/// `dumps(obj, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default, sort_keys)`
pub(super) fn dumps(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let truth = |at| truth::is_true(thread, args.get(at));
    let separators = iterate::collect(thread, args.get(6))?;
    let [item_separator, key_separator] = &separators[..] else {
        return Err(error::value_error(thread, "separators must be two"));
    };
    let mut writer = Writer {
        thread,
        skip_keys: truth(1)?,
        ascii: truth(2)?,
        open: truth(3)?.then(HashSet::new),
        allow_nan: truth(4)?,
        indent: args.not_none(5).map(|indent| string(thread, indent)).transpose()?,
        item_separator: string(thread, item_separator)?,
        key_separator: string(thread, key_separator)?,
        default: args.get(7),
        sort_keys: truth(8)?,
        depth: 0,
        nested: 0,
        out: Vec::new(),
    };
    writer.value(args.get(0))?;
    Ok(Str::from_wtf8(thread, &writer.out).into_value())
}

fn quoted(thread: &Thread, args: Arguments<'_>, ascii: bool) -> Result<Value, Raised> {
    let Some(text) = args.get(0).downcast::<Str>() else {
        return Err(error::wrong_type(thread, "first argument must be a string", args.get(0)));
    };
    let mut out = Vec::new();
    quote::write(text.as_bytes(), ascii, &mut out);
    Ok(Str::from_wtf8(thread, &out).into_value())
}

/// `encode_basestring(string)`
pub(super) fn encode(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    quoted(thread, args, false)
}

/// `encode_basestring_ascii(string)`
pub(super) fn encode_ascii(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    quoted(thread, args, true)
}
