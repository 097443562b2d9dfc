//! `dict_keys`, `dict_values`, `dict_items`: live views. Keys and items are sets: their operators make sets of
//! what they hold.

use crate::memory::layout::{Layout, Object};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, getter, method};
use crate::object::class::{flag, type_name};
use crate::object::dict::Dict;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::iterator::{
    DictItemIterator, DictKeyIterator, DictReverseItemIterator, DictReverseKeyIterator,
    DictReverseValueIterator, DictValueIterator,
};
use crate::object::mapping_proxy::MappingProxy;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::set::{FrozenSet, Set, table_of};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::view::{DictItems, DictKeys, DictValues};
use crate::protocol::compare::{Comparison, equal};
use crate::protocol::sets::{self, Members};
use crate::protocol::{iterate, mapping, step, subscript, text};
use crate::thread::Thread;

/// `dict.keys()`
pub(super) fn keys(thread: &Thread, dict: &Value) -> Value {
    DictKeys::new(thread, dict.clone()).into_value()
}

/// `dict.values()`
pub(super) fn values(thread: &Thread, dict: &Value) -> Value {
    DictValues::new(thread, dict.clone()).into_value()
}

/// `dict.items()`
pub(super) fn items(thread: &Thread, dict: &Value) -> Value {
    DictItems::new(thread, dict.clone()).into_value()
}

/// The dict that any of the three shows.
fn viewed(view: &Value) -> Option<&Value> {
    let keys = view.downcast::<DictKeys>().map(|view| &view.mapping);
    let values = || view.downcast::<DictValues>().map(|view| &view.mapping);
    keys.or_else(values).or_else(|| view.downcast::<DictItems>().map(|view| &view.mapping))
}

fn of(view: &Value) -> &Dict {
    let dict = viewed(view).and_then(Value::downcast::<Dict>);
    dict.expect("the descriptor checked self")
}

fn is_set_like(value: &Value) -> bool {
    value.downcast::<DictKeys>().is_some() || value.downcast::<DictItems>().is_some()
}

fn len(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(int::from_usize(thread, of(args.get(0)).len()))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let view = args.get(0);
    let Some(_guard) = text::enter_repr(thread, view) else {
        return Ok(Str::new(thread, "...").into_value());
    };
    let items = crate::object::list::List::new(thread, iterate::collect(thread, view)?);
    let list = text::repr(thread, items.as_value())?;
    let mut out = type_name(thread, view).into_bytes();
    out.push(b'(');
    out.extend(list.as_bytes());
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

macro_rules! iterators {
    ($($forward:ident $backward:ident $iterator:ident $reverse:ident;)*) => {$(
        fn $forward(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let dict = viewed(args.get(0)).expect("the descriptor checked self").clone();
            let expected = step::expect(of(args.get(0)).len());
            Ok($iterator::new(thread, dict, expected).into_value())
        }

        fn $backward(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let dict = viewed(args.get(0)).expect("the descriptor checked self").clone();
            let shown = of(args.get(0));
            let iterator = $reverse::new(thread, dict, step::expect(shown.len()));
            iterator.next.set(shown.table.with(|table| table.slots()));
            Ok(iterator.into_value())
        }
    )*};
}

iterators! {
    iter_keys reversed_keys DictKeyIterator DictReverseKeyIterator;
    iter_values reversed_values DictValueIterator DictReverseValueIterator;
    iter_items reversed_items DictItemIterator DictReverseItemIterator;
}

fn contains_key(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    mapping::dict_contains(thread, of(args.get(0)), args.get(1)).map(Value::bool)
}

fn contains_item(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let pair = args.get(1).downcast::<Tuple>().map(Tuple::items);
    let Some([key, value]) = pair else { return Ok(Value::bool(false)) };
    match mapping::dict_get(thread, of(args.get(0)), key)? {
        Some(found) => equal(thread, &found, value).map(Value::bool),
        None => Ok(Value::bool(false)),
    }
}

fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (view, other) = (args.get(0), args.get(1));
    if table_of(other).is_none() && !is_set_like(other) {
        return Ok(Value::not_implemented());
    }
    let (own, others) = (of(view).len(), subscript::len(thread, other)?);
    let holds = match Comparison::ALL[usize::from(OP)] {
        Comparison::Equal => own == others && all_in(thread, view, other)?,
        Comparison::NotEqual => own != others || !all_in(thread, view, other)?,
        Comparison::Less => own < others && all_in(thread, view, other)?,
        Comparison::LessEqual => own <= others && all_in(thread, view, other)?,
        Comparison::Greater => own > others && all_in(thread, other, view)?,
        Comparison::GreaterEqual => own >= others && all_in(thread, other, view)?,
    };
    Ok(Value::bool(holds))
}

fn all_in(thread: &Thread, few: &Value, many: &Value) -> Result<bool, Raised> {
    let iterator = iterate::iter(thread, few)?;
    while let Some(item) = iterate::next(thread, &iterator)? {
        if !subscript::contains(thread, many, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The set of anything iterable.
fn set_of(thread: &Thread, iterable: &Value) -> Result<Members, Raised> {
    sets::from_iterable(thread, iterable).map(Members::new)
}

fn into_set(thread: &Thread, members: &Members) -> Value {
    Set::new(thread, members.take()).into_value()
}

fn and(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (mut view, mut other) = (args.get(0), args.get(1));
    let is_set = other.exact::<Set>().is_some() || other.exact::<FrozenSet>().is_some();
    if is_set || is_set_like(other) {
        let (own, others) = (subscript::len(thread, view)?, subscript::len(thread, other)?);
        if (is_set && own <= others) || (!is_set && others > own) {
            (view, other) = (other, view);
        }
    }
    let result = Members::new(crate::object::table::Table::default());
    iterate::for_each(thread, other, |item| {
        if subscript::contains(thread, view, &item)? {
            mapping::set_add(thread, &result, item)?;
        }
        Ok(())
    })?;
    Ok(into_set(thread, &result))
}

fn unite(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    let result = set_of(thread, left)?;
    sets::update(thread, &result, right)?;
    Ok(into_set(thread, &result))
}

fn subtract(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    let result = set_of(thread, left)?;
    sets::difference_update(thread, &result, right)?;
    Ok(into_set(thread, &result))
}

fn either(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    let result = set_of(thread, left)?;
    sets::symmetric_update(thread, &result, right)?;
    Ok(into_set(thread, &result))
}

fn or(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unite(thread, args.get(0), args.get(1))
}

fn ror(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    unite(thread, args.get(1), args.get(0))
}

fn sub(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subtract(thread, args.get(0), args.get(1))
}

fn rsub(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subtract(thread, args.get(1), args.get(0))
}

fn xor(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    either(thread, args.get(0), args.get(1))
}

fn rxor(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    either(thread, args.get(1), args.get(0))
}

fn isdisjoint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (view, other) = (args.get(0), args.get(1));
    let iterator = iterate::iter(thread, other)?;
    while let Some(item) = iterate::next(thread, &iterator)? {
        if subscript::contains(thread, view, &item)? {
            return Ok(Value::bool(false));
        }
    }
    Ok(Value::bool(true))
}

fn mapping_of(thread: &Thread, view: &Value) -> Result<Value, Raised> {
    let dict = viewed(view).expect("the descriptor checked self").clone();
    Ok(MappingProxy::new(thread, dict).into_value())
}

static ATTRIBUTES: &[Attribute] = &[getter("mapping", mapping_of)];

const LEN: Method = method("__len__(self, /)", len, "Return len(self).");
const REPR: Method = method("__repr__(self, /)", repr, "Return repr(self).");
const LT: Method = method("__lt__(self, value, /)", compare::<0>, "Return self<value.");
const LE: Method = method("__le__(self, value, /)", compare::<1>, "Return self<=value.");
const EQ: Method = method("__eq__(self, value, /)", compare::<2>, "Return self==value.");
const NE: Method = method("__ne__(self, value, /)", compare::<3>, "Return self!=value.");
const GT: Method = method("__gt__(self, value, /)", compare::<4>, "Return self>value.");
const GE: Method = method("__ge__(self, value, /)", compare::<5>, "Return self>=value.");
const AND: Method = method("__and__(self, value, /)", and, "Return self&value.");
const RAND: Method = method("__rand__(self, value, /)", and, "Return value&self.");
const OR: Method = method("__or__(self, value, /)", or, "Return self|value.");
const ROR: Method = method("__ror__(self, value, /)", ror, "Return value|self.");
const SUB: Method = method("__sub__(self, value, /)", sub, "Return self-value.");
const RSUB: Method = method("__rsub__(self, value, /)", rsub, "Return value-self.");
const XOR: Method = method("__xor__(self, value, /)", xor, "Return self^value.");
const RXOR: Method = method("__rxor__(self, value, /)", rxor, "Return value^self.");
const ISDISJOINT: Method = method(
    "isdisjoint(self, other, /)",
    isdisjoint,
    "Return True if the view and the given iterable have a null intersection.",
);
const ITER: &str = "Implement iter(self).";
const CONTAINS: &str = "Return bool(key in self).";

const fn spec(name: &'static str, layout: fn() -> &'static Layout, methods: &'static [Method]) -> ClassSpec {
    let base = Some(Instance::layout as fn() -> &'static Layout);
    ClassSpec { name, layout, base, flags: flag::NO_NEW, doc: "", methods, attributes: ATTRIBUTES }
}

static KEY_METHODS: &[Method] = &[
    LEN,
    REPR,
    LT,
    LE,
    EQ,
    NE,
    GT,
    GE,
    AND,
    RAND,
    OR,
    ROR,
    SUB,
    RSUB,
    XOR,
    RXOR,
    ISDISJOINT,
    method("__iter__(self, /)", iter_keys, ITER),
    method("__contains__(self, key, /)", contains_key, CONTAINS),
    method("__reversed__(self, /)", reversed_keys, "Return a reverse iterator over the dict keys."),
];

static ITEM_METHODS: &[Method] = &[
    LEN,
    REPR,
    LT,
    LE,
    EQ,
    NE,
    GT,
    GE,
    AND,
    RAND,
    OR,
    ROR,
    SUB,
    RSUB,
    XOR,
    RXOR,
    ISDISJOINT,
    method("__iter__(self, /)", iter_items, ITER),
    method("__contains__(self, key, /)", contains_item, CONTAINS),
    method("__reversed__(self, /)", reversed_items, "Return a reverse iterator over the dict items."),
];

static VALUE_METHODS: &[Method] = &[
    LEN,
    REPR,
    method("__iter__(self, /)", iter_values, ITER),
    method("__reversed__(self, /)", reversed_values, "Return a reverse iterator over the dict values."),
];

/// `dict_keys`
pub(crate) static KEYS: ClassSpec = spec("dict_keys", DictKeys::layout, KEY_METHODS);
/// `dict_values`
pub(crate) static VALUES: ClassSpec = spec("dict_values", DictValues::layout, VALUE_METHODS);
/// `dict_items`
pub(crate) static ITEMS: ClassSpec = spec("dict_items", DictItems::layout, ITEM_METHODS);
