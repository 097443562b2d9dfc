//! Binding a call's arguments to the parameters of a Python function, with CPython's messages.

use super::call::Values;
use crate::bytecode::code::Code;
use crate::memory::value::{Raised, Value};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::function::Function;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::thread::Thread;

/// Writes the arguments into registers `0 ..`, which are empty. The last values are named by `keywords`.
pub(crate) fn arguments(
    thread: &Thread,
    function: &Function,
    values: Values,
    keywords: Option<&Tuple>,
    registers: *mut Option<Value>,
) -> Result<(), Raised> {
    // SAFETY: the caller opened a frame for this function's code: the parameters' registers are there and empty.
    let slots = unsafe {
        let code = &*function.code_pointer();
        std::slice::from_raw_parts_mut(registers, code.code.parameters())
    };
    let result = Binder { thread, function, slots }.bind(values, keywords);
    if result.is_err() {
        // SAFETY: the registers are those of the frame that was opened.
        let held: Vec<_> = (0..).map_while(|at| unsafe { taken(function, registers, at) }).collect();
        drop(held);
    }
    result
}

/// Takes parameter `at` out of its register; `None` past the last one.
///
/// # Safety
/// As in `arguments`.
unsafe fn taken(function: &Function, registers: *mut Option<Value>, at: usize) -> Option<Option<Value>> {
    // SAFETY: the register belongs to a parameter.
    unsafe { (at < (*function.code_pointer()).code.parameters()).then(|| (*registers.add(at)).take()) }
}

struct Binder<'a> {
    thread: &'a Thread,
    function: &'a Function,
    slots: &'a mut [Option<Value>],
}

impl Binder<'_> {
    fn code(&self) -> &Code {
        // SAFETY: the function keeps its code while a call is bound.
        unsafe { &(*self.function.code_pointer()).code }
    }

    fn bind(mut self, values: Values, keywords: Option<&Tuple>) -> Result<(), Raised> {
        let positional_parameters = usize::from(self.code().argument_count);
        let keyword_only = usize::from(self.code().keyword_only_count);
        let flags = self.code().flags;
        let named = keywords.map_or(0, |names| names.items().len());
        let given = values.len() - named;
        let mut values = values.into_iter();
        let mut rest = Vec::new();
        for at in 0..given {
            let value = values.next();
            if at < positional_parameters { self.slots[at] = value } else { rest.extend(value) }
        }
        let varargs = positional_parameters + keyword_only;
        let too_many = !flags.varargs && !rest.is_empty();
        if flags.varargs {
            self.slots[varargs] = Some(Tuple::new(self.thread, rest).into_value());
        }
        let mut extra = None;
        if flags.varkeywords {
            let dict = Dict::new(self.thread);
            self.slots[varargs + usize::from(flags.varargs)] = Some(dict.as_value().clone());
            extra = Some(dict);
        }
        for (title, value) in keywords.map_or(&[][..], Tuple::items).iter().zip(values) {
            match self.parameter(title) {
                Some(at) if self.slots[at].is_some() => return Err(self.given_twice(title)),
                Some(at) => self.slots[at] = Some(value),
                None => match &extra {
                    Some(dict) => dict.set_name(self.thread, title, value),
                    None => return Err(self.unexpected(title, keywords)),
                },
            }
        }
        if too_many {
            return Err(self.too_many(given));
        }
        self.defaults(positional_parameters, given)?;
        self.keyword_defaults(positional_parameters, keyword_only)
    }

    /// The register of the parameter that takes this keyword.
    fn parameter(&self, title: &Value) -> Option<usize> {
        // SAFETY: as in `code`.
        let names = unsafe { &(*self.function.code_pointer()).values.local_names };
        let from = usize::from(self.code().positional_only_count);
        let to = usize::from(self.code().argument_count) + usize::from(self.code().keyword_only_count);
        let same = |known: &Value| {
            known.is(title)
                || matches!((known.downcast::<Str>(), title.downcast::<Str>()), (Some(a), Some(b)) if a.equals(b))
        };
        names[from..to].iter().position(same).map(|at| at + from)
    }

    fn defaults(&mut self, parameters: usize, given: usize) -> Result<(), Raised> {
        if given >= parameters {
            return Ok(());
        }
        let defaults = self.function.parts.with(|parts| parts.defaults.clone());
        let defaults = defaults.as_ref().and_then(Value::downcast::<Tuple>).map_or(&[][..], Tuple::items);
        let first = parameters.saturating_sub(defaults.len());
        let missing: Vec<usize> = (given..first).filter(|at| self.slots[*at].is_none()).collect();
        if !missing.is_empty() {
            return Err(self.missing("positional", &missing));
        }
        for at in given.max(first)..parameters {
            if self.slots[at].is_none() {
                self.slots[at] = Some(defaults[at + defaults.len() - parameters].clone());
            }
        }
        Ok(())
    }

    fn keyword_defaults(&mut self, first: usize, count: usize) -> Result<(), Raised> {
        if (first..first + count).all(|at| self.slots[at].is_some()) {
            return Ok(());
        }
        let defaults = self.function.parts.with(|parts| parts.keyword_defaults.clone());
        let defaults = defaults.as_ref().and_then(Value::downcast::<Dict>);
        let mut missing = Vec::new();
        for at in first..first + count {
            if self.slots[at].is_none() {
                // SAFETY: as in `code`.
                let title = unsafe { &(*self.function.code_pointer()).values.local_names[at] };
                match defaults.and_then(|dict| dict.get_name(self.thread, title)) {
                    Some(value) => self.slots[at] = Some(value),
                    None => missing.push(at),
                }
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(self.missing("keyword-only", &missing)) }
    }

    fn title(&self) -> String {
        let name = self.function.parts.with(|parts| parts.qualified_name.clone());
        name.as_ref()
            .and_then(Value::downcast::<Str>)
            .map_or_else(|| self.code().qualified_name.to_string(), Str::lossy)
    }

    #[cold]
    fn missing(&self, kind: &str, missing: &[usize]) -> Raised {
        let quoted: Vec<String> =
            missing.iter().map(|at| format!("'{}'", self.code().local_names[*at])).collect();
        let list = match quoted.as_slice() {
            [one] => one.clone(),
            [first, second] => format!("{first} and {second}"),
            [first @ .., last] => format!("{}, and {last}", first.join(", ")),
            [] => String::new(),
        };
        let (count, plural) = (missing.len(), if missing.len() == 1 { "" } else { "s" });
        let message = format!("{}() missing {count} required {kind} argument{plural}: {list}", self.title());
        error::type_error(self.thread, message)
    }

    #[cold]
    fn too_many(&self, given: usize) -> Raised {
        let code = self.code();
        let most = usize::from(code.argument_count);
        let defaults = self.function.parts.with(|parts| parts.defaults.clone());
        let defaults =
            defaults.as_ref().and_then(Value::downcast::<Tuple>).map_or(0, |tuple| tuple.items().len());
        let keyword_only = usize::from(code.keyword_only_count);
        let named = (most..most + keyword_only).filter(|at| self.slots[*at].is_some()).count();
        let takes =
            if defaults > 0 { format!("from {} to {most}", most - defaults) } else { most.to_string() };
        let plural = if defaults > 0 || most != 1 { "s" } else { "" };
        let s = |count: usize| if count == 1 { "" } else { "s" };
        let extra = if named > 0 {
            format!(" positional argument{} (and {named} keyword-only argument{})", s(given), s(named))
        } else {
            String::new()
        };
        let was = if given == 1 && named == 0 { "was" } else { "were" };
        let title = self.title();
        error::type_error(
            self.thread,
            format!("{title}() takes {takes} positional argument{plural} but {given}{extra} {was} given"),
        )
    }

    #[cold]
    fn given_twice(&self, title: &Value) -> Raised {
        let argument = title.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        error::type_error(
            self.thread,
            format!("{}() got multiple values for argument '{argument}'", self.title()),
        )
    }

    #[cold]
    fn unexpected(&self, title: &Value, keywords: Option<&Tuple>) -> Raised {
        let code = self.code();
        let text = |value: &Value| value.downcast::<Str>().map(Str::lossy).unwrap_or_default();
        let positional_only = &code.local_names[..usize::from(code.positional_only_count)];
        let all = keywords.map_or(&[][..], Tuple::items).iter().map(text);
        let clashing: Vec<String> =
            all.filter(|name| positional_only.iter().any(|only| **only == **name)).collect();
        let function = self.title();
        if !clashing.is_empty() {
            let message = format!(
                "{function}() got some positional-only arguments passed as keyword arguments: '{}'",
                clashing.join(", ")
            );
            return error::type_error(self.thread, message);
        }
        let argument = text(title);
        let to = usize::from(code.argument_count) + usize::from(code.keyword_only_count);
        let candidates = code.local_names[positional_only.len()..to].iter().map(|name| &**name);
        let hint = match crate::pure::text::suggest::closest(&argument, candidates) {
            Some(near) => format!(". Did you mean '{near}'?"),
            None => String::new(),
        };
        error::type_error(
            self.thread,
            format!("{function}() got an unexpected keyword argument '{argument}'{hint}"),
        )
    }
}
