//! Operators by the classes' special methods: left first, unless the right class derives from the left one and
//! has a reflected method of its own; `NotImplemented` passes on to the other side.
//!
//! Concatenation and repetition of the built-in sequences come last, after both sides' arithmetic, as in
//! CPython, where they stand in other slots: `[] + x` asks `x.__radd__` before it complains.

use super::arithmetic::{float_divmod, int_divmod};
use super::call::{call_function_value, call_special};
use super::number::{Binary, is_index};
use crate::memory::layout::Kind;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, flag, type_name};
use crate::object::error;
use crate::object::int::Integer;
use crate::object::native::{Native, WrapperDescriptor};
use crate::object::scalar::{Complex, as_float};
use crate::object::special::Special;
use crate::thread::Thread;

struct Row {
    symbol: &'static str,
    special: Special,
    reflected: Special,
    in_place: Special,
}

const fn row(symbol: &'static str, special: Special, reflected: Special, in_place: Special) -> Row {
    Row { symbol, special, reflected, in_place }
}

/// By the number of the operator.
static ROWS: [Row; 13] = [
    row("+", Special::Add, Special::Radd, Special::Iadd),
    row("-", Special::Sub, Special::Rsub, Special::Isub),
    row("*", Special::Mul, Special::Rmul, Special::Imul),
    row("/", Special::Truediv, Special::Rtruediv, Special::Itruediv),
    row("//", Special::Floordiv, Special::Rfloordiv, Special::Ifloordiv),
    row("%", Special::Mod, Special::Rmod, Special::Imod),
    row("** or pow()", Special::Pow, Special::Rpow, Special::Ipow),
    row("@", Special::Matmul, Special::Rmatmul, Special::Imatmul),
    row("<<", Special::Lshift, Special::Rlshift, Special::Ilshift),
    row(">>", Special::Rshift, Special::Rrshift, Special::Irshift),
    row("&", Special::And, Special::Rand, Special::Iand),
    row("|", Special::Or, Special::Ror, Special::Ior),
    row("^", Special::Xor, Special::Rxor, Special::Ixor),
];

/// A special method, apart from the sequences' own `+` and `*`.
struct Found {
    number: Option<Value>,
    sequence: Option<Value>,
}

fn find(thread: &Thread, class: &Class, which: Special) -> Found {
    match class.special(thread, which) {
        Some(special) if is_sequence_slot(&special) => {
            if class.has(flag::HEAP) && has_number_sibling(thread, class, which) {
                return Found { number: Some(special), sequence: None };
            }
            Found { number: None, sequence: Some(special) }
        }
        number => Found { number, sequence: None },
    }
}

/// Whether a class statement gave a sequence the other half of this operator: both halves are then a number's, in CPython
/// one slot.
fn has_number_sibling(thread: &Thread, class: &Class, which: Special) -> bool {
    let sibling = match which {
        Special::Mul => Special::Rmul,
        Special::Rmul => Special::Mul,
        Special::Add => Special::Radd,
        _ => return false,
    };
    class.special(thread, sibling).is_some_and(|sibling| !is_sequence_slot(&sibling))
}

/// True for `+` and `*` as the built-in sequences define them.
fn is_sequence_slot(special: &Value) -> bool {
    let Some(wrapper) = special.downcast::<WrapperDescriptor>() else { return false };
    if !matches!(wrapper.method.name(), "__add__" | "__mul__" | "__rmul__" | "__iadd__" | "__imul__") {
        return false;
    }
    let kind = |class: &Class| class.layout.kind;
    wrapper.class.downcast::<Class>().is_some_and(|class| {
        class.has(flag::SEQUENCE) || matches!(kind(class), Kind::Str | Kind::Bytes | Kind::ByteArray)
    })
}

fn ask(thread: &Thread, special: &Value, object: &Value, other: &Value) -> Result<Option<Value>, Raised> {
    let answer = call_function_value(thread, special, object, std::slice::from_ref(other))?;
    Ok((!answer.is_not_implemented()).then_some(answer))
}

/// Both sides' arithmetic.
fn ask_both(
    thread: &Thread,
    (left, forward): (&Value, Option<&Value>),
    (right, reflected): (&Value, Option<&Value>),
    which: Special,
) -> Result<Option<Value>, Raised> {
    let (left_class, right_class) = (class_of(thread, left), class_of(thread, right));
    let mut reflected = reflected.filter(|_| !std::ptr::eq(left_class, right_class));
    if let Some(method) = reflected
        && right_class.is_subclass_of(left_class)
        && !left_class.special(thread, which).is_some_and(|own| own.is(method))
    {
        if let Some(answer) = ask(thread, method, right, left)? {
            return Ok(Some(answer));
        }
        reflected = None;
    }
    if let Some(method) = forward
        && let Some(answer) = ask(thread, method, left, right)?
    {
        return Ok(Some(answer));
    }
    match reflected {
        Some(method) => ask(thread, method, right, left),
        None => Ok(None),
    }
}

/// `left <op> right`
#[inline(never)]
pub(crate) fn binary(thread: &Thread, op: Binary, left: &Value, right: &Value) -> Result<Value, Raised> {
    let row = &ROWS[op as usize];
    let forward = find(thread, class_of(thread, left), row.special);
    match either(thread, op, left, right, forward, None, true)? {
        Some(answer) => Ok(answer),
        None => Err(unsupported(thread, op, "", left, right)),
    }
}

/// `left <op>= right`
#[inline(never)]
pub(crate) fn in_place(thread: &Thread, op: Binary, left: &Value, right: &Value) -> Result<Value, Raised> {
    let row = &ROWS[op as usize];
    let own = find(thread, class_of(thread, left), row.in_place);
    if let Some(method) = &own.number
        && let Some(answer) = ask(thread, method, left, right)?
    {
        return Ok(answer);
    }
    let forward = find(thread, class_of(thread, left), row.special);
    match either(thread, op, left, right, forward, own.sequence, !may_be_sequence(thread, left))? {
        Some(answer) => Ok(answer),
        None => Err(unsupported(thread, op, "=", left, right)),
    }
}

/// Whether CPython keeps sequence slots for an object's class, filled or not: `x *= [1]` then asks the left side alone.
fn may_be_sequence(thread: &Thread, value: &Value) -> bool {
    let class = class_of(thread, value);
    class.has(flag::HEAP)
        || [Special::Getitem, Special::Contains].iter().any(|which| class.special(thread, *which).is_some())
}

fn either(
    thread: &Thread,
    op: Binary,
    left: &Value,
    right: &Value,
    forward: Found,
    in_place: Option<Value>,
    right_repeats: bool,
) -> Result<Option<Value>, Raised> {
    let row = &ROWS[op as usize];
    let backward = find(thread, class_of(thread, right), row.reflected);
    let sides = ((left, forward.number.as_ref()), (right, backward.number.as_ref()));
    if let Some(answer) = ask_both(thread, sides.0, sides.1, row.reflected)? {
        return Ok(Some(answer));
    }
    let of_left = in_place.or(forward.sequence);
    match (op, of_left, backward.sequence) {
        (Binary::Add, Some(concat), _) => ask(thread, &concat, left, right),
        (Binary::Multiply, Some(repeat), _) => repeat_sequence(thread, &repeat, left, right).map(Some),
        (Binary::Multiply, None, Some(repeat)) if right_repeats => {
            repeat_sequence(thread, &repeat, right, left).map(Some)
        }
        _ => Ok(None),
    }
}

fn repeat_sequence(
    thread: &Thread,
    repeat: &Value,
    sequence: &Value,
    count: &Value,
) -> Result<Value, Raised> {
    if !is_index(thread, count) {
        let got = type_name(thread, count);
        return Err(error::type_error(thread, format!("can't multiply sequence by non-int of type '{got}'")));
    }
    call_function_value(thread, repeat, sequence, std::slice::from_ref(count))
}

#[cold]
fn unsupported(thread: &Thread, op: Binary, equals: &str, left: &Value, right: &Value) -> Raised {
    let symbol = match (op, equals) {
        (Binary::Power, "=") => "**",
        _ => ROWS[op as usize].symbol,
    };
    let (a, b) = (type_name(thread, left), type_name(thread, right));
    let is_print = left.downcast::<Native>().is_some_and(|native| native.method.name() == "print");
    let hint = match (op, is_print && equals.is_empty()) {
        (Binary::RightShift, true) => ". Did you mean \"print(<message>, file=<output_stream>)\"?",
        _ => "",
    };
    let message = format!("unsupported operand type(s) for {symbol}{equals}: '{a}' and '{b}'{hint}");
    error::type_error(thread, message)
}

/// `divmod(left, right)`
pub(crate) fn divmod(thread: &Thread, left: &Value, right: &Value) -> Result<Value, Raised> {
    if let (Some(a), Some(b)) = (left.as_small(), right.as_small()) {
        return int_divmod(thread, Integer::Small(a), Integer::Small(b));
    }
    if let (Some(a), Some(b)) = (left.as_float(), right.as_float()) {
        return float_divmod(thread, a, b);
    }
    let forward = class_of(thread, left).special(thread, Special::Divmod);
    let reflected = class_of(thread, right).special(thread, Special::Rdivmod);
    let answer = ask_both(thread, (left, forward.as_ref()), (right, reflected.as_ref()), Special::Rdivmod)?;
    answer.ok_or_else(|| {
        let (a, b) = (type_name(thread, left), type_name(thread, right));
        error::type_error(thread, format!("unsupported operand type(s) for divmod(): '{a}' and '{b}'"))
    })
}

/// What a built-in number that is no int says of a power with a modulus.
fn refused_by(
    thread: &Thread,
    number: &Value,
    base: &Value,
    modulus: &Value,
) -> Option<Result<Value, Raised>> {
    if Integer::of(number).is_some() {
        return None;
    }
    let special = class_of(thread, number).special(thread, Special::Rpow)?;
    special.downcast::<WrapperDescriptor>()?;
    let answer = call_function_value(thread, &special, number, &[base.clone(), modulus.clone()]);
    (!answer.as_ref().is_ok_and(Value::is_not_implemented)).then_some(answer)
}

/// `pow(left, right, modulus)`: the left side is asked; of the others only built-in numbers.
pub(crate) fn power3(thread: &Thread, left: &Value, right: &Value, modulus: &Value) -> Result<Value, Raised> {
    let args = [right.clone(), modulus.clone()];
    if let Some(answer) = call_special(thread, left, Special::Pow, &args) {
        let answer = answer?;
        if !answer.is_not_implemented() {
            return Ok(answer);
        }
    }
    let is_number = |value: &Value| as_float(value).is_some() || Integer::of(value).is_some();
    for other in [right, modulus] {
        if other.downcast::<Complex>().is_some() && !is_number(right) && right.downcast::<Complex>().is_none()
        {
            continue;
        }
        if let Some(refusal) = refused_by(thread, other, left, modulus) {
            return refusal;
        }
    }
    let [a, b, c] = [left, right, modulus].map(|value| type_name(thread, value));
    let message = format!("unsupported operand type(s) for ** or pow(): '{a}', '{b}', '{c}'");
    Err(error::type_error(thread, message))
}
