//! `dict`: its methods. Lookups by any key are in `protocol::mapping`, the views in `dict_views`.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, class_method, constructor, method};
use crate::object::class::{Class, builtin, flag};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::iterator::{DictKeyIterator, DictReverseKeyIterator};
use crate::object::native::{Arguments, Method};
use crate::object::set::table_of;
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::table::Table;
use crate::object::tuple::pair;
use crate::protocol::call::{call, call_special};
use crate::protocol::compare::Comparison;
use crate::protocol::construct::shape_of_class;
use crate::protocol::{iterate, mapping, step, subscript, text};
use crate::thread::Thread;

/// The dict of a receiver.
fn of(value: &Value) -> &Dict {
    value.downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Dict>(thread, args.get(0))?;
    Ok(Dict::with_shape(shape, Table::default()).into_value())
}

/// `update(other, **more)`
fn fill(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let dict = of(args.get(0));
    if let Some(other) = args.given(1) {
        mapping::dict_update(thread, dict, other)?;
    }
    if args.get(2).downcast::<Dict>().is_some_and(|more| more.len() != 0) {
        mapping::dict_update(thread, dict, args.get(2))?;
    }
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (value, dict) = (args.get(0), of(args.get(0)));
    let Some(_guard) = text::enter_repr(thread, value) else {
        return Ok(Str::new(thread, "{...}").into_value());
    };
    let mut out = b"{".to_vec();
    let mut from = 0;
    while let Some((at, _, key, value)) = mapping::next_entry(dict, from) {
        if out.len() > 1 {
            out.extend(b", ");
        }
        out.extend(text::repr(thread, &key)?.as_bytes());
        out.extend(b": ");
        out.extend(text::repr(thread, &value)?.as_bytes());
        from = at + 1;
    }
    out.push(b'}');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let op = Comparison::ALL[usize::from(OP)];
    match args.get(1).downcast::<Dict>() {
        Some(other) if op.of_equality(true).is_some() => {
            let equal = mapping::dict_equal(thread, of(args.get(0)), other)?;
            Ok(Value::bool(equal == (op == Comparison::Equal)))
        }
        _ => Ok(Value::not_implemented()),
    }
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let expected = step::expect(of(args.get(0)).len());
    Ok(DictKeyIterator::new(thread, args.get(0).clone(), expected).into_value())
}

fn reversed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let dict = of(args.get(0));
    let iterator = DictReverseKeyIterator::new(thread, args.get(0).clone(), step::expect(dict.len()));
    iterator.next.set(dict.table.with(|table| table.slots()));
    Ok(iterator.into_value())
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of(args.get(0)).len()))
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (object, key) = (args.get(0), args.get(1));
    if let Some(value) = mapping::dict_get(thread, of(object), key)? {
        return Ok(value);
    }
    if object.exact::<Dict>().is_none()
        && let Some(answer) = call_special(thread, object, Special::Missing, std::slice::from_ref(key))
    {
        return answer;
    }
    Err(error::key_error(thread, key))
}

fn setitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    mapping::dict_set(thread, of(args.get(0)), args.get(1).clone(), args.get(2).clone())?;
    Ok(Value::none())
}

fn delitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    match mapping::dict_remove(thread, of(args.get(0)), args.get(1))? {
        Some(_) => Ok(Value::none()),
        None => Err(error::key_error(thread, args.get(1))),
    }
}

fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    mapping::dict_contains(thread, of(args.get(0)), args.get(1)).map(Value::bool)
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let found = mapping::dict_get(thread, of(args.get(0)), args.get(1))?;
    Ok(found.unwrap_or_else(|| args.get(2).clone()))
}

fn setdefault(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    mapping::dict_set_default(thread, of(args.get(0)), args.get(1), args.get(2))
}

fn pop(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let dict = of(args.get(0));
    let found = if dict.len() == 0 { None } else { mapping::dict_remove(thread, dict, args.get(1))? };
    match (found, args.given(2)) {
        (Some(value), _) => Ok(value),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(error::key_error(thread, args.get(1))),
    }
}

fn popitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let dict = of(args.get(0));
    let Some(last) = dict.table.with(|table| table.last()) else {
        let message = Str::new(thread, "popitem(): dictionary is empty").into_value();
        return Err(error::raise_with(thread, ExceptionKind::KeyError, vec![message]));
    };
    let (key, value) = mapping::dict_remove_at(dict, last);
    Ok(pair(thread, key, value.unwrap_or_else(Value::none)))
}

fn clear(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    of(args.get(0)).clear_items();
    Ok(Value::none())
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(of(args.get(0)).copy(thread).into_value())
}

fn fromkeys(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (class, keys, value) = (args.get(0), args.get(1), args.get(2));
    let fresh = call(thread, class, &[])?;
    if let Some(dict) = fresh.exact::<Dict>() {
        if let Some(source) = keys.exact::<Dict>() {
            dict.table.with(|table| source.table.with(|other| reserve(table, other.len())));
        } else if let Some(set) = table_of(keys) {
            dict.table.with(|table| set.with(|other| reserve(table, other.len())));
        }
        iterate::for_each(thread, keys, |key| mapping::dict_set(thread, dict, key, value.clone()))?;
    } else {
        iterate::for_each(thread, keys, |key| subscript::set_item(thread, &fresh, &key, value.clone()))?;
    }
    Ok(fresh)
}

/// Room for that many keys in a table that is still empty.
fn reserve(table: &mut Table<Value>, keys: usize) {
    if table.slots() == 0 {
        *table = Table::with_capacity(keys);
    }
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unite(thread, args.get(0), args.get(1))
}

fn ror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unite(thread, args.get(1), args.get(0))
}

fn unite(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    let (Some(first), Some(_)) = (left.downcast::<Dict>(), right.downcast::<Dict>()) else {
        return Ok(Value::not_implemented());
    };
    let both = first.copy(thread);
    mapping::dict_update(thread, &both, right)?;
    Ok(both.into_value())
}

fn ior(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    mapping::dict_update(thread, of(args.get(0)), args.get(1))?;
    Ok(args.get(0).clone())
}

fn keys(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(super::dict_views::keys(thread, args.get(0)))
}

fn values(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(super::dict_views::values(thread, args.get(0)))
}

fn items(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(super::dict_views::items(thread, args.get(0)))
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let slots = of(args.get(0)).table.with(|table| table.slots());
    Ok(int::from_usize(thread, if slots == 0 { 48 } else { 48 + 32 * slots.next_power_of_two().max(8) }))
}

/// The class `dict` itself.
pub(crate) fn class(thread: &Thread) -> &Class {
    builtin::<Dict>(thread)
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, other=<unrepresentable>, /, **kwargs)", fill, "Initialize self."),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__lt__(self, value, /)", compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare::<5>, "Return self>=value."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__or__(self, value, /)", or, "Return self|value."),
    method("__ror__(self, value, /)", ror, "Return value|self."),
    method("__ior__(self, value, /)", ior, "Return self|=value."),
    method("__len__(self, /)", len, "Return len(self)."),
    method("__getitem__(self, key, /)", getitem, "Return self[key]."),
    method("__setitem__(self, key, value, /)", setitem, "Set self[key] to value."),
    method("__delitem__(self, key, /)", delitem, "Delete self[key]."),
    method(
        "__contains__(self, key, /)",
        contains,
        "True if the dictionary has the specified key, else False.",
    ),
    method("__sizeof__(self, /)", sizeof, "Return the size of the dict in memory."),
    method(
        "get(self, key, default=None, /)",
        get,
        "Return the value for key if key is in the dictionary, else default.",
    ),
    method(
        "setdefault(self, key, default=None, /)",
        setdefault,
        "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default.",
    ),
    method(
        "pop(self, key, default=<unrepresentable>, /)",
        pop,
        "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError.",
    ),
    method(
        "popitem(self, /)",
        popitem,
        "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO (last-in, first-out) order.\nRaises KeyError if the dict is empty.",
    ),
    method("keys(self, /)", keys, "D.keys() -> a set-like object providing a view on D's keys"),
    method("items(self, /)", items, "D.items() -> a set-like object providing a view on D's items"),
    method("values(self, /)", values, "D.values() -> an object providing a view on D's values"),
    method(
        "update(self, other=<unrepresentable>, /, **kwargs)",
        fill,
        "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\nIf E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]\nIf E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\nIn either case, this is followed by: for k in F:  D[k] = F[k]",
    ),
    class_method(
        "fromkeys(type, iterable, value=None, /)",
        fromkeys,
        "Create a new dictionary with keys from iterable and values set to value.",
    ),
    method("clear(self, /)", clear, "Remove all items from the dict."),
    method("copy(self, /)", copy, "Return a shallow copy of the dict."),
    method("__reversed__(self, /)", reversed, "Return a reverse iterator over the dict keys."),
    class_method("__class_getitem__(cls, object, /)", super::generic_alias::class_getitem, "See PEP 585"),
];

/// `dict`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "dict",
    layout: Dict::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MAPPING | flag::MATCH_SELF,
    doc: "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
    methods: METHODS,
    attributes: &[],
};
