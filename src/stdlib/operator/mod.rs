//! `_operator`: the operators of the language as functions, and the getters.

mod getters;

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, function};
use crate::object::class::type_name;
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::call::call_spread;
use crate::protocol::compare::{self, Comparison, equal};
use crate::protocol::number::{self, Binary, Unary};
use crate::protocol::{iterate, subscript, truth};
use crate::thread::Thread;

fn binary<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::binary(thread, Binary::ALL[usize::from(OP)], args.get(0), args.get(1))
}

fn in_place<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::in_place(thread, Binary::ALL[usize::from(OP)], args.get(0), args.get(1))
}

fn comparison<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    compare::compare(thread, Comparison::ALL[usize::from(OP)], args.get(0), args.get(1))
}

fn negative(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::unary(thread, Unary::Negative, args.get(0))
}

fn positive(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::unary(thread, Unary::Positive, args.get(0))
}

fn invert(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::unary(thread, Unary::Invert, args.get(0))
}

fn absolute(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::unary(thread, Unary::Absolute, args.get(0))
}

fn index(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    number::index(thread, args.get(0))
}

fn truth_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    truth::is_true(thread, args.get(0)).map(Value::bool)
}

fn not(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    truth::is_true(thread, args.get(0)).map(|truth| Value::bool(!truth))
}

fn is(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(args.get(0).is(args.get(1))))
}

fn is_not(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::bool(!args.get(0).is(args.get(1))))
}

/// `operator.concat` takes sequences only.
fn check_sequences(thread: &Thread, args: Arguments<'_>) -> Result<(), Raised> {
    match [args.get(0), args.get(1)].into_iter().find(|value| !subscript::is_sequence(thread, value)) {
        None => Ok(()),
        Some(other) => {
            let got = type_name(thread, other);
            Err(error::type_error(thread, format!("'{got}' object can't be concatenated")))
        }
    }
}

fn concat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_sequences(thread, args)?;
    number::binary(thread, Binary::Add, args.get(0), args.get(1))
}

fn iconcat(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_sequences(thread, args)?;
    number::in_place(thread, Binary::Add, args.get(0), args.get(1))
}

fn contains(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::contains(thread, args.get(0), args.get(1)).map(Value::bool)
}

fn getitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::get_item(thread, args.get(0), args.get(1))
}

fn setitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::set_item(thread, args.get(0), args.get(1), args.get(2).clone())?;
    Ok(Value::none())
}

fn delitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::delete_item(thread, args.get(0), args.get(1))?;
    Ok(Value::none())
}

/// Refuses what cannot be searched.
fn check_iterable(thread: &Thread, value: &Value) -> Result<(), Raised> {
    if iterate::is_iterable(thread, value) {
        return Ok(());
    }
    let got = type_name(thread, value);
    Err(error::type_error(thread, format!("argument of type '{got}' is not iterable")))
}

fn count_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_iterable(thread, args.get(0))?;
    let mut count = 0;
    iterate::for_each(thread, args.get(0), |item| {
        count += usize::from(equal(thread, &item, args.get(1))?);
        Ok(())
    })?;
    Ok(int::from_usize(thread, count))
}

fn index_of(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    check_iterable(thread, args.get(0))?;
    let iterator = iterate::iter(thread, args.get(0))?;
    let mut at = 0;
    while let Some(item) = iterate::next(thread, &iterator)? {
        if equal(thread, &item, args.get(1))? {
            return Ok(int::from_usize(thread, at));
        }
        at += 1;
    }
    Err(error::value_error(thread, "sequence.index(x): x not in sequence"))
}

fn length_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let default = number::index_i64(thread, args.get(1))?;
    match iterate::length_hint(thread, args.get(0), usize::MAX)? {
        usize::MAX => Ok(int::from_i64(thread, default)),
        hint => Ok(int::from_usize(thread, hint)),
    }
}

fn call(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    call_spread(thread, args.get(0), given.to_vec(), args.get(2).downcast::<Dict>())
}

/// Compares secrets in a time that tells nothing of where they differ.
fn compare_digest(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (left, right) = (args.get(0), args.get(1));
    let same = |a: &[u8], b: &[u8]| {
        let differences = a.iter().zip(b).fold(0, |all, (a, b)| all | (a ^ b));
        Ok(Value::bool(a.len() == b.len() && differences == 0))
    };
    if let (Some(a), Some(b)) = (left.downcast::<Str>(), right.downcast::<Str>()) {
        if a.is_ascii() && b.is_ascii() {
            return same(a.as_bytes(), b.as_bytes());
        }
        let message = "comparing strings with non-ASCII characters is not supported";
        return Err(error::type_error(thread, message));
    }
    use crate::object::buffer::Buffer;
    if let (Some(a), Some(b)) = (Buffer::of(left), Buffer::of(right)) {
        return same(&a.with(<[u8]>::to_vec), &b.with(<[u8]>::to_vec));
    }
    let (a, b) = (type_name(thread, left), type_name(thread, right));
    let message = format!("unsupported operand types(s) or combination of types: '{a}' and '{b}'");
    Err(error::type_error(thread, message))
}

static FUNCTIONS: &[Method] = &[
    function("add(a, b, /)", binary::<0>, "Same as a + b."),
    function("sub(a, b, /)", binary::<1>, "Same as a - b."),
    function("mul(a, b, /)", binary::<2>, "Same as a * b."),
    function("truediv(a, b, /)", binary::<3>, "Same as a / b."),
    function("floordiv(a, b, /)", binary::<4>, "Same as a // b."),
    function("mod(a, b, /)", binary::<5>, "Same as a % b."),
    function("pow(a, b, /)", binary::<6>, "Same as a ** b."),
    function("matmul(a, b, /)", binary::<7>, "Same as a @ b."),
    function("lshift(a, b, /)", binary::<8>, "Same as a << b."),
    function("rshift(a, b, /)", binary::<9>, "Same as a >> b."),
    function("and_(a, b, /)", binary::<10>, "Same as a & b."),
    function("or_(a, b, /)", binary::<11>, "Same as a | b."),
    function("xor(a, b, /)", binary::<12>, "Same as a ^ b."),
    function("iadd(a, b, /)", in_place::<0>, "Same as a += b."),
    function("isub(a, b, /)", in_place::<1>, "Same as a -= b."),
    function("imul(a, b, /)", in_place::<2>, "Same as a *= b."),
    function("itruediv(a, b, /)", in_place::<3>, "Same as a /= b."),
    function("ifloordiv(a, b, /)", in_place::<4>, "Same as a //= b."),
    function("imod(a, b, /)", in_place::<5>, "Same as a %= b."),
    function("ipow(a, b, /)", in_place::<6>, "Same as a **= b."),
    function("imatmul(a, b, /)", in_place::<7>, "Same as a @= b."),
    function("ilshift(a, b, /)", in_place::<8>, "Same as a <<= b."),
    function("irshift(a, b, /)", in_place::<9>, "Same as a >>= b."),
    function("iand(a, b, /)", in_place::<10>, "Same as a &= b."),
    function("ior(a, b, /)", in_place::<11>, "Same as a |= b."),
    function("ixor(a, b, /)", in_place::<12>, "Same as a ^= b."),
    function("lt(a, b, /)", comparison::<0>, "Same as a < b."),
    function("le(a, b, /)", comparison::<1>, "Same as a <= b."),
    function("eq(a, b, /)", comparison::<2>, "Same as a == b."),
    function("ne(a, b, /)", comparison::<3>, "Same as a != b."),
    function("gt(a, b, /)", comparison::<4>, "Same as a > b."),
    function("ge(a, b, /)", comparison::<5>, "Same as a >= b."),
    function("neg(a, /)", negative, "Same as -a."),
    function("pos(a, /)", positive, "Same as +a."),
    function("inv(a, /)", invert, "Same as ~a."),
    function("invert(a, /)", invert, "Same as ~a."),
    function("abs(a, /)", absolute, "Same as abs(a)."),
    function("index(a, /)", index, "Same as a.__index__()"),
    function("truth(a, /)", truth_of, "Return True if a is true, False otherwise."),
    function("not_(a, /)", not, "Same as not a."),
    function("is_(a, b, /)", is, "Same as a is b."),
    function("is_not(a, b, /)", is_not, "Same as a is not b."),
    function("concat(a, b, /)", concat, "Same as a + b, for a and b sequences."),
    function("iconcat(a, b, /)", iconcat, "Same as a += b, for a and b sequences."),
    function("contains(a, b, /)", contains, "Same as b in a (note reversed operands)."),
    function("getitem(a, b, /)", getitem, "Same as a[b]."),
    function("setitem(a, b, c, /)", setitem, "Same as a[b] = c."),
    function("delitem(a, b, /)", delitem, "Same as del a[b]."),
    function("countOf(a, b, /)", count_of, "Return the number of items in a which are, or which equal, b."),
    function("indexOf(a, b, /)", index_of, "Return the first index of b in a."),
    function(
        "length_hint(obj, default=0, /)",
        length_hint,
        "Return an estimate of the number of items in obj.",
    ),
    function("call(obj, /, *args, **kwargs)", call, "Same as obj(*args, **kwargs)."),
    function("_compare_digest(a, b, /)", compare_digest, "Return 'a == b'."),
];

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[&getters::ITEM, &getters::ATTRIBUTE, &getters::METHOD];

/// `_operator`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_operator",
    doc: "Operator interface.",
    functions: FUNCTIONS,
    classes: &[
        ("itemgetter", getters::ItemGetter::layout),
        ("attrgetter", getters::AttributeGetter::layout),
        ("methodcaller", getters::MethodCaller::layout),
    ],
    fill: None,
};
