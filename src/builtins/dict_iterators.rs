//! The iterators of dicts and sets: their steps are in `protocol::step`, here are their methods.

use super::iterators::{itself, next, remake};
use crate::memory::layout::{Layout, Object};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::iterator::{
    DictItemIterator, DictKeyIterator, DictReverseItemIterator, DictReverseKeyIterator,
    DictReverseValueIterator, DictValueIterator, SetIterator,
};
use crate::object::list::List;
use crate::object::native::{Arguments, Method};
use crate::protocol::step;
use crate::thread::Thread;

/// What is left of an iterator as a list, without moving the iterator itself.
fn rest(thread: &Thread, iterator: &Value, copy: &Value) -> Result<Value, Raised> {
    debug_assert!(!iterator.is(copy));
    let mut left = Vec::new();
    while let Some(item) = step::builtin(thread, copy).expect("the descriptor checked self")? {
        left.push(item);
    }
    remake(thread, "iter", List::new(thread, left).into_value(), None)
}

macro_rules! methods {
    ($($module:ident $type:ident $hint:ident $step:ident;)*) => {$(
        mod $module {
            use super::*;

            fn of(value: &Value) -> &$type {
                value.downcast().expect("the descriptor checked self")
            }

            pub(super) fn hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
                let iterator = of(args.get(0));
                Ok(int::from_usize(thread, step::$hint(&iterator.source, iterator.expected.get())))
            }

            pub(super) fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
                let iterator = of(args.get(0));
                let copy = $type::new(thread, Value::none(), iterator.expected.get());
                copy.source.set(iterator.source.get());
                copy.next.set(iterator.next.get());
                rest(thread, args.get(0), copy.as_value())
            }

            pub(super) static METHODS: &[Method] = &[
                method("__iter__(self, /)", itself, "Implement iter(self)."),
                method("__next__(self, /)", next, "Implement next(self).").stepping(step::$step),
                method("__length_hint__(self, /)", hint, "Private method returning an estimate of len(list(it))."),
                method("__reduce__(self, /)", reduce, "Return state information for pickling."),
            ];
        }
    )*};
}

methods! {
    keys DictKeyIterator dict_hint of_dict_keys;
    values DictValueIterator dict_hint of_dict_values;
    items DictItemIterator dict_hint of_dict_items;
    reverse_keys DictReverseKeyIterator dict_hint of_dict_keys_reversed;
    reverse_values DictReverseValueIterator dict_hint of_dict_values_reversed;
    reverse_items DictReverseItemIterator dict_hint of_dict_items_reversed;
    members SetIterator set_hint of_set;
}

const fn spec(name: &'static str, layout: fn() -> &'static Layout, methods: &'static [Method]) -> ClassSpec {
    let base = Some(Instance::layout as fn() -> &'static Layout);
    ClassSpec { name, layout, base, flags: flag::NO_NEW, doc: "", methods, attributes: &[] }
}

/// `dict_keyiterator`
pub(crate) static KEY: ClassSpec = spec("dict_keyiterator", DictKeyIterator::layout, keys::METHODS);
/// `dict_valueiterator`
pub(crate) static VALUE: ClassSpec = spec("dict_valueiterator", DictValueIterator::layout, values::METHODS);
/// `dict_itemiterator`
pub(crate) static ITEM: ClassSpec = spec("dict_itemiterator", DictItemIterator::layout, items::METHODS);
/// `dict_reversekeyiterator`
pub(crate) static REVERSE_KEY: ClassSpec =
    spec("dict_reversekeyiterator", DictReverseKeyIterator::layout, reverse_keys::METHODS);
/// `dict_reversevalueiterator`
pub(crate) static REVERSE_VALUE: ClassSpec =
    spec("dict_reversevalueiterator", DictReverseValueIterator::layout, reverse_values::METHODS);
/// `dict_reverseitemiterator`
pub(crate) static REVERSE_ITEM: ClassSpec =
    spec("dict_reverseitemiterator", DictReverseItemIterator::layout, reverse_items::METHODS);
/// `set_iterator`
pub(crate) static SET: ClassSpec = spec("set_iterator", SetIterator::layout, members::METHODS);
