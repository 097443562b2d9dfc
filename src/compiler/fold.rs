//! Constant folding with CPython's limits: an operation on constants is done now if it cannot fail and its
//! result stays small. What is not folded here simply runs later.

use crate::bytecode::code::Constant;
use crate::pure::float::arith;
use crate::syntax::ast::{self, Expr, ExprKind, Operator, UnaryOp};
use dashu_int::IBig;

/// Bits an int may have as the result of `*`, `**`, `<<`.
const INT_BITS: usize = 128;
/// Items a repeated tuple may have.
const TUPLE_ITEMS: i64 = 256;
/// Bytes or characters a repeated string may have.
const TEXT_LENGTH: i64 = 4096;

/// Whether a constant is true.
pub(crate) fn truth(constant: &Constant) -> bool {
    match constant {
        Constant::None => false,
        Constant::Bool(value) => *value,
        Constant::Int(value) => *value != 0,
        Constant::BigInt(_) | Constant::Ellipsis | Constant::Code(_) => true,
        Constant::Float(value) => *value != 0.0,
        Constant::Complex(real, imaginary) => *real != 0.0 || *imaginary != 0.0,
        Constant::Str(text) => !text.is_empty(),
        Constant::Bytes(bytes) => !bytes.is_empty(),
        Constant::Tuple(items) | Constant::FrozenSet(items) => !items.is_empty(),
    }
}

/// The value of an expression made of literals, if it folds.
pub(crate) fn expression(expression: &Expr<'_>) -> Option<Constant> {
    let mut spine = Vec::new();
    let mut leftmost = expression;
    while let ExprKind::BinOp(it) = leftmost.kind {
        spine.push(it);
        leftmost = &it.left;
    }
    let mut value = match leftmost.kind {
        ExprKind::Constant(constant) => literal(constant),
        ExprKind::UnaryOp { op, operand } => unary(op, &self::expression(operand)?)?,
        ExprKind::Tuple(items) => {
            Constant::Tuple(items.iter().map(self::expression).collect::<Option<Vec<_>>>()?)
        }
        _ => return None,
    };
    while let Some(it) = spine.pop() {
        value = binary(it.op, &value, &self::expression(&it.right)?)?;
    }
    Some(value)
}

/// The constant of a literal.
pub(crate) fn literal(constant: ast::Constant<'_>) -> Constant {
    match constant {
        ast::Constant::None => Constant::None,
        ast::Constant::Bool(value) => Constant::Bool(value),
        ast::Constant::Int(value) => Constant::Int(value),
        ast::Constant::BigInt { radix, digits } => {
            int(IBig::from_str_radix(digits, radix).expect("the lexer checked the digits"))
        }
        ast::Constant::Float(value) => Constant::Float(value),
        ast::Constant::Imaginary(value) => Constant::Complex(0.0, value),
        ast::Constant::Str(value) => Constant::Str(value.as_bytes().into()),
        ast::Constant::Bytes(value) => Constant::Bytes(value.into()),
        ast::Constant::Ellipsis => Constant::Ellipsis,
    }
}

/// An int constant of any size.
pub(crate) fn int(value: IBig) -> Constant {
    match i64::try_from(&value) {
        Ok(small) => Constant::Int(small),
        Err(_) => Constant::BigInt(value),
    }
}

/// The constant as an int; booleans are ints.
fn as_int(constant: &Constant) -> Option<IBig> {
    match constant {
        Constant::Int(value) => Some(IBig::from(*value)),
        Constant::Bool(value) => Some(IBig::from(*value as u8)),
        Constant::BigInt(value) => Some(value.clone()),
        _ => None,
    }
}

/// The constant as a float; ints only as far as they are exact, so that rounding is no question here.
fn as_float(constant: &Constant) -> Option<f64> {
    match constant {
        Constant::Float(value) => Some(*value),
        Constant::Int(value) if value.unsigned_abs() <= 1 << 53 => Some(*value as f64),
        Constant::Bool(value) => Some(f64::from(u8::from(*value))),
        _ => None,
    }
}

fn as_complex(constant: &Constant) -> Option<(f64, f64)> {
    match constant {
        Constant::Complex(real, imaginary) => Some((*real, *imaginary)),
        other => as_float(other).map(|real| (real, 0.0)),
    }
}

/// `op operand`.
pub(crate) fn unary(op: UnaryOp, operand: &Constant) -> Option<Constant> {
    if op == UnaryOp::Not {
        return Some(Constant::Bool(!truth(operand)));
    }
    match (op, operand) {
        (UnaryOp::Invert, Constant::Bool(_)) => None,
        (UnaryOp::Invert, _) => as_int(operand).map(|value| int(-value - IBig::ONE)),
        (UnaryOp::USub, Constant::Float(value)) => Some(Constant::Float(-value)),
        (UnaryOp::USub, Constant::Complex(real, imaginary)) => Some(Constant::Complex(-real, -imaginary)),
        (UnaryOp::USub, _) => as_int(operand).map(|value| int(-value)),
        (_, Constant::Float(_) | Constant::Complex(..)) => Some(operand.clone()),
        _ => as_int(operand).map(int),
    }
}

/// `left op right`.
pub(crate) fn binary(op: Operator, left: &Constant, right: &Constant) -> Option<Constant> {
    if let (Constant::Bool(left), Constant::Bool(right)) = (left, right) {
        let truth = match op {
            Operator::BitAnd => Some(left & right),
            Operator::BitOr => Some(left | right),
            Operator::BitXor => Some(left ^ right),
            _ => None,
        };
        if let Some(truth) = truth {
            return Some(Constant::Bool(truth));
        }
    }
    if let (Some(left), Some(right)) = (as_int(left), as_int(right)) {
        return match (op, &left, &right) {
            (Operator::Div, ..) => floats(op, as_float(&int(left))?, as_float(&int(right))?),
            _ => ints(op, left, right),
        };
    }
    match (op, left, right) {
        (Operator::Add, Constant::Str(a), Constant::Str(b)) => Some(Constant::Str([&**a, b].concat().into())),
        (Operator::Add, Constant::Bytes(a), Constant::Bytes(b)) => {
            Some(Constant::Bytes([&**a, b].concat().into()))
        }
        (Operator::Add, Constant::Tuple(a), Constant::Tuple(b)) => {
            Some(Constant::Tuple([&a[..], b].concat()))
        }
        (Operator::Mult, Constant::Int(count), sequence)
        | (Operator::Mult, sequence, Constant::Int(count)) => {
            repeat(sequence, *count).or_else(|| number(op, left, right))
        }
        _ => number(op, left, right),
    }
}

fn number(op: Operator, left: &Constant, right: &Constant) -> Option<Constant> {
    if let (Some(left), Some(right)) = (as_float(left), as_float(right)) {
        return floats(op, left, right);
    }
    let (left, right) = (as_complex(left)?, as_complex(right)?);
    match op {
        Operator::Add => Some(Constant::Complex(left.0 + right.0, left.1 + right.1)),
        Operator::Sub => Some(Constant::Complex(left.0 - right.0, left.1 - right.1)),
        _ => None,
    }
}

fn repeat(sequence: &Constant, count: i64) -> Option<Constant> {
    let (length, limit) = match sequence {
        Constant::Tuple(items) => (items.len(), TUPLE_ITEMS),
        Constant::Str(text) => (text.len(), TEXT_LENGTH),
        Constant::Bytes(bytes) => (bytes.len(), TEXT_LENGTH),
        _ => return None,
    };
    let count = usize::try_from(count).ok()?;
    if length > 0 && (length as u128 * count as u128) > limit as u128 {
        return None;
    }
    let count = if length == 0 { 0 } else { count };
    Some(match sequence {
        Constant::Tuple(items) => Constant::Tuple((0..count).flat_map(|_| items.iter().cloned()).collect()),
        Constant::Str(text) => Constant::Str(text.repeat(count).into()),
        Constant::Bytes(bytes) => Constant::Bytes(bytes.repeat(count).into()),
        _ => return None,
    })
}

fn bits(value: &IBig) -> usize {
    use dashu_int::ops::BitTest;
    value.bit_len()
}

fn ints(op: Operator, left: IBig, right: IBig) -> Option<Constant> {
    use dashu_int::ops::DivEuclid;
    let zero = right == IBig::ZERO;
    let value = match op {
        Operator::Add => left + right,
        Operator::Sub => left - right,
        Operator::Mult if bits(&left) + bits(&right) <= INT_BITS => left * right,
        Operator::FloorDiv | Operator::Mod if !zero => {
            // Rounding down: with a negative divisor both are divided with their signs turned.
            let negative = right < IBig::ZERO;
            let (a, b) = if negative { (-&left, -&right) } else { (left.clone(), right.clone()) };
            let quotient = a.div_euclid(&b);
            if op == Operator::FloorDiv { quotient } else { left - quotient * right }
        }
        Operator::Pow => {
            let exponent = usize::try_from(&right).ok()?;
            if bits(&left).checked_mul(exponent)? > INT_BITS {
                return None;
            }
            left.pow(exponent)
        }
        Operator::LShift => {
            let distance = usize::try_from(&right).ok().filter(|distance| *distance <= INT_BITS)?;
            if bits(&left) + distance > INT_BITS {
                return None;
            }
            left << distance
        }
        Operator::RShift => left >> usize::try_from(&right).ok()?,
        Operator::BitOr => left | right,
        Operator::BitXor => left ^ right,
        Operator::BitAnd => left & right,
        _ => return None,
    };
    Some(int(value))
}

/// Whether two constants are equal as keys of a dict.
pub(crate) fn same_key(left: &Constant, right: &Constant) -> bool {
    match (as_int(left), as_int(right)) {
        (Some(left), Some(right)) => left == right,
        _ => match (as_complex(left), as_complex(right)) {
            (Some(left), Some(right)) => left == right,
            _ => left == right,
        },
    }
}

fn floats(op: Operator, left: f64, right: f64) -> Option<Constant> {
    let value = match op {
        Operator::Add => left + right,
        Operator::Sub => left - right,
        Operator::Mult => left * right,
        Operator::Div if right != 0.0 => left / right,
        Operator::FloorDiv => arith::floor_div(left, right).ok()?,
        Operator::Mod => arith::modulo(left, right).ok()?,
        Operator::Pow if left > 0.0 => left.powf(right),
        _ => return None,
    };
    let overflowed = op == Operator::Pow && value.is_infinite();
    (!overflowed).then_some(Constant::Float(value))
}

/// `container[index]`.
pub(crate) fn item(container: &Constant, index: &Constant) -> Option<Constant> {
    let (Constant::Int(index), Constant::Tuple(_) | Constant::Str(_) | Constant::Bytes(_)) =
        (index, container)
    else {
        return None;
    };
    let place = |length: usize| {
        let at = if *index < 0 { index + length as i64 } else { *index };
        usize::try_from(at).ok().filter(|at| *at < length)
    };
    match container {
        Constant::Tuple(items) => Some(items[place(items.len())?].clone()),
        Constant::Bytes(bytes) => Some(Constant::Int(bytes[place(bytes.len())?].into())),
        Constant::Str(text) if text.is_ascii() => {
            Some(Constant::Str(Box::from([text[place(text.len())?]].as_slice())))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_like_python() {
        use Constant::{Bool, Complex, Float, Int};
        let table = [
            (Operator::FloorDiv, Int(-7), Int(2), Some(Int(-4))),
            (Operator::FloorDiv, Int(7), Int(-2), Some(Int(-4))),
            (Operator::FloorDiv, Int(-7), Int(-2), Some(Int(3))),
            (Operator::Mod, Int(-7), Int(2), Some(Int(1))),
            (Operator::Mod, Int(7), Int(-2), Some(Int(-1))),
            (Operator::Mod, Int(7), Int(0), None),
            (Operator::Add, Bool(true), Int(1), Some(Int(2))),
            (Operator::Pow, Int(2), Int(64), Some(int(IBig::from(1u8) << 64usize))),
            (Operator::Pow, Int(2), Int(1000), None),
            (Operator::Div, Int(1), Int(4), Some(Float(0.25))),
            (Operator::Sub, Int(1), Complex(0.0, 2.0), Some(Complex(1.0, -2.0))),
            (Operator::Pow, Float(-8.0), Float(0.5), None),
        ];
        for (op, left, right, expected) in table {
            assert_eq!(binary(op, &left, &right), expected, "{left:?} {op:?} {right:?}");
        }
        assert_eq!(unary(UnaryOp::Invert, &Int(5)), Some(Int(-6)));
        assert_eq!(unary(UnaryOp::Invert, &Bool(true)), None);
        let big = Constant::Str(vec![b'a'; 5000].into());
        assert_eq!(binary(Operator::Mult, &big, &Int(2)), None);
        assert_eq!(item(&Constant::Bytes(b"abc".as_slice().into()), &Int(-1)), Some(Int(99)));
    }
}
