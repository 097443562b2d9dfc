//! `str.format`, `str.format_map` and `str.__format__`.

use super::{text, this};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int::from_usize;
use crate::object::intern::intern_bytes;
use crate::object::native::Arguments;
use crate::object::str::{Str, as_str};
use crate::object::tuple::Tuple;
use crate::protocol::text as render;
use crate::protocol::{attribute, mapping, subscript};
use crate::pure::fault::Fault;
use crate::pure::format::template::{
    self, Access, Argument, Conversion, Field, FieldName, MAX_DEPTH, Numbering, Template, check_conversion,
};
use crate::pure::format::text::write;
use crate::thread::Thread;

/// Where fields get their arguments.
enum Lookup<'a> {
    /// `format(*args, **kwargs)`
    Call(&'a [Value], &'a Dict),
    /// `format_map(mapping)`
    Mapping(&'a Value),
}

struct Formatter<'a> {
    thread: &'a Thread,
    arguments: Lookup<'a>,
    numbering: Numbering,
}

impl Formatter<'_> {
    fn raise(&self, fault: Fault) -> Raised {
        error::from_fault(self.thread, fault)
    }

    fn write(&mut self, template: &[u8], depth: usize, out: &mut Vec<u8>) -> Result<(), Raised> {
        if depth == 0 {
            return Err(self.raise(template::too_deep()));
        }
        for piece in Template::new(template) {
            let piece = piece.map_err(|fault| self.raise(fault))?;
            out.extend_from_slice(piece.literal);
            if let Some(field) = piece.field {
                self.write_field(&field, depth, out)?;
            }
        }
        Ok(())
    }

    fn write_field(&mut self, field: &Field<'_>, depth: usize, out: &mut Vec<u8>) -> Result<(), Raised> {
        let value = self.value(field.name)?;
        let value = match field.conversion.map(check_conversion).transpose() {
            Err(fault) => return Err(self.raise(fault)),
            Ok(None) => value,
            Ok(Some(Conversion::Str)) => render::str(self.thread, &value)?.into_value(),
            Ok(Some(Conversion::Repr)) => render::repr(self.thread, &value)?.into_value(),
            Ok(Some(Conversion::Ascii)) => render::ascii(self.thread, &value)?.into_value(),
        };
        let spec = if field.nested {
            let mut spec = Vec::new();
            self.write(field.spec, depth - 1, &mut spec)?;
            Str::from_wtf8(self.thread, &spec)
        } else {
            Str::from_wtf8(self.thread, field.spec)
        };
        let text = render::format(self.thread, &value, &spec)?;
        out.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn value(&mut self, name: &[u8]) -> Result<Value, Raised> {
        let parsed = FieldName::parse(name, Some(&mut self.numbering)).map_err(|fault| self.raise(fault))?;
        let mut value = self.argument(parsed.argument)?;
        for access in parsed {
            let thread = self.thread;
            value = match access.map_err(|fault| self.raise(fault))? {
                Access::Attribute(name) => {
                    attribute::get(thread, &value, intern_bytes(thread, name).as_value())?
                }
                Access::Index(at) => subscript::get_item(thread, &value, &from_usize(thread, at))?,
                Access::Key(key) => subscript::get_item(thread, &value, &text(thread, key))?,
            };
        }
        Ok(value)
    }

    fn argument(&self, argument: Argument<'_>) -> Result<Value, Raised> {
        let thread = self.thread;
        match (argument, &self.arguments) {
            (Argument::Index(at), Lookup::Call(values, _)) => {
                values.get(at).cloned().ok_or_else(|| self.raise(template::no_such_argument(at)))
            }
            (Argument::Index(_), Lookup::Mapping(_)) => {
                Err(error::value_error(thread, "Format string contains positional fields"))
            }
            (Argument::Name(name), Lookup::Call(_, names)) => {
                let key = text(thread, name);
                let value = mapping::dict_get(thread, names, &key)?;
                value.ok_or_else(|| error::key_error(thread, &key))
            }
            (Argument::Name(name), Lookup::Mapping(mapping)) => {
                subscript::get_item(thread, mapping, &text(thread, name))
            }
        }
    }
}

fn formatted(thread: &Thread, template: &Str, arguments: Lookup<'_>) -> Result<Value, Raised> {
    let mut out = Vec::with_capacity(template.len_bytes() + 16);
    let mut formatter = Formatter { thread, arguments, numbering: Numbering::default() };
    formatter.write(template.as_bytes(), MAX_DEPTH, &mut out)?;
    Ok(text(thread, &out))
}

pub(super) fn format(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let values = args.get(1).downcast::<Tuple>().expect("*args is a tuple");
    let names: Obj<Dict> = Obj::try_from(args.get(2).clone()).unwrap_or_else(|_| Dict::new(thread));
    formatted(thread, this(&args), Lookup::Call(values.items(), &names))
}

pub(super) fn format_map(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    formatted(thread, this(&args), Lookup::Mapping(args.get(1)))
}

pub(super) fn format_one(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(spec) = as_str(args.get(1)) else {
        return Err(error::wrong_type(thread, "__format__() argument must be str", args.get(1)));
    };
    let mut out = Vec::new();
    let written = write(this(&args).as_bytes(), spec.as_bytes(), "str", &mut out);
    written.map_err(|fault| error::from_fault(thread, fault))?;
    Ok(text(thread, &out))
}
