//! The iterators of str: one class for ASCII text, one for all other, as in CPython. Both walk by byte offsets.

use crate::builtins::iterators::{itself, next, remake, remake_empty};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::int::from_usize;
use crate::object::iterator::{StrAsciiIterator, StrIterator};
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::protocol::number::index_i64;
use crate::protocol::step;
use crate::pure::wtf8;
use crate::thread::Thread;
use std::cell::Cell;

/// Where either iterator stands.
fn place<'a>(args: &Arguments<'a>) -> (&'a Guarded<Option<Value>>, &'a Cell<usize>) {
    let ascii = args.get(0).downcast::<StrAsciiIterator>().map(|it| (&it.source, &it.next));
    let place = ascii.or_else(|| args.get(0).downcast::<StrIterator>().map(|it| (&it.source, &it.next)));
    place.expect("the descriptor checked self")
}

fn hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (source, next) = place(&args);
    let left = source.get().map_or(0, |source| {
        source.downcast::<Str>().map_or(0, |text| wtf8::count(&text.as_bytes()[next.get()..]))
    });
    Ok(from_usize(thread, left))
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (source, next) = place(&args);
    match source.get() {
        Some(source) => {
            let at = source.downcast::<Str>().map_or(0, |text| text.character_at(next.get()));
            remake(thread, "iter", source, Some(from_usize(thread, at)))
        }
        None => remake_empty(thread, Str::new(thread, "").into_value()),
    }
}

fn set_state(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (source, next) = place(&args);
    let at = index_i64(thread, args.get(1))?.max(0) as usize;
    if let Some(source) = source.get()
        && let Some(text) = source.downcast::<Str>()
    {
        next.set(text.offset(at.min(text.len())));
    }
    Ok(Value::none())
}

macro_rules! iterator_class {
    ($methods:ident, $spec:ident, $type:ident, $name:literal, $step:path) => {
        static $methods: &[Method] = &[
            method("__iter__(self, /)", itself, "Implement iter(self)."),
            method("__next__(self, /)", next, "Implement next(self).").stepping($step),
            method(
                "__length_hint__(self, /)",
                hint,
                "Private method returning an estimate of len(list(it)).",
            ),
            method("__reduce__(self, /)", reduce, "Return state information for pickling."),
            method("__setstate__(self, state, /)", set_state, "Set state information for unpickling."),
        ];

        #[doc = $name]
        pub(crate) static $spec: ClassSpec = ClassSpec {
            name: $name,
            layout: $type::layout,
            base: Some(Instance::layout),
            flags: flag::NO_NEW,
            doc: "",
            methods: $methods,
            attributes: &[],
        };
    };
}

iterator_class!(ASCII_METHODS, ASCII, StrAsciiIterator, "str_ascii_iterator", step::of_ascii);
iterator_class!(METHODS, SPEC, StrIterator, "str_iterator", step::of_str);
