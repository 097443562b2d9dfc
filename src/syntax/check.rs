//! What the grammar lets through and Python does not, and what Python only warns about.
//!
//! Targets are parsed as expressions; the functions here say which of them may stand on the left of `=`,
//! behind `for` or behind `del`. The warnings are those that CPython's compiler gives about expressions
//! that can only fail: `1()`, `x is 'a'`, `assert (x, 'message')`.

use super::actions::Context;
use super::ast::*;

/// Whether `e` may be assigned to, alone or in a list of targets.
pub(crate) fn is_star_target(e: &Expr) -> bool {
    match e.kind {
        ExprKind::Starred(value) => !matches!(value.kind, ExprKind::Starred(_)) && is_star_target(value),
        ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().all(is_star_target),
        _ => is_single_target(e),
    }
}

/// Whether `e` may stand on the left of `+=` or of an annotation.
pub(crate) fn is_single_target(e: &Expr) -> bool {
    matches!(e.kind, ExprKind::Name(_) | ExprKind::Attribute { .. } | ExprKind::Subscript { .. })
}

/// Whether `e` may be deleted.
pub(crate) fn is_del_target(e: &Expr) -> bool {
    match e.kind {
        ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().all(is_del_target),
        _ => is_single_target(e),
    }
}

/// What is wrong with a complex literal in a pattern: it must be a real and an imaginary number.
pub(crate) fn complex_parts<'e>(left: &'e Expr, right: &'e Expr) -> Option<(&'e Expr<'e>, &'static str)> {
    let is_imaginary = |e: &Expr| matches!(e.kind, ExprKind::Constant(Constant::Imaginary(_)));
    let real = match left.kind {
        ExprKind::UnaryOp { operand, .. } => operand,
        _ => left,
    };
    if is_imaginary(real) {
        Some((real, "real number required in complex literal"))
    } else if !is_imaginary(right) {
        Some((right, "imaginary number required in complex literal"))
    } else {
        None
    }
}

/// The type of the value, where the expression alone tells it.
fn type_of(e: &Expr) -> Option<&'static str> {
    Some(match e.kind {
        ExprKind::Tuple(_) => "tuple",
        ExprKind::List(_) | ExprKind::ListComp(_) => "list",
        ExprKind::Dict(_) | ExprKind::DictComp(_) => "dict",
        ExprKind::Set(_) | ExprKind::SetComp(_) => "set",
        ExprKind::GeneratorExp(_) => "generator",
        ExprKind::Lambda(_) => "function",
        ExprKind::JoinedStr(_) | ExprKind::FormattedValue(_) => "str",
        ExprKind::Constant(constant) => constant_type(constant),
        _ => return None,
    })
}

fn constant_type(constant: Constant) -> &'static str {
    match constant {
        Constant::None => "NoneType",
        Constant::Bool(_) => "bool",
        Constant::Int(_) | Constant::BigInt { .. } => "int",
        Constant::Float(_) => "float",
        Constant::Imaginary(_) => "complex",
        Constant::Str(_) => "str",
        Constant::Bytes(_) => "bytes",
        Constant::Ellipsis => "ellipsis",
    }
}

/// The type of an operand of `is` that is a literal with a value of its own: comparing identity with it
/// means nothing.
fn literal_type(e: &Expr) -> Option<&'static str> {
    match e.kind {
        ExprKind::Constant(Constant::None | Constant::Bool(_) | Constant::Ellipsis) => None,
        ExprKind::Constant(constant) => Some(constant_type(constant)),
        ExprKind::UnaryOp { op: UnaryOp::USub | UnaryOp::UAdd, operand } => match operand.kind {
            ExprKind::Constant(
                Constant::Int(_) | Constant::BigInt { .. } | Constant::Float(_) | Constant::Imaginary(_),
            ) => type_of(operand),
            _ => None,
        },
        ExprKind::Tuple(items) if items.iter().all(is_constant) => Some("tuple"),
        _ => None,
    }
}

fn is_constant(e: &Expr) -> bool {
    matches!(e.kind, ExprKind::Constant(_)) || literal_type(e).is_some()
}

/// `x is 1`.
pub(crate) fn warn_compare(ctx: &Context, at: u32, compare: &Compare) {
    let mut left = literal_type(&compare.left);
    for (op, right) in compare.rest {
        let right = literal_type(right);
        let words = match op {
            CmpOp::Is => ("is", "=="),
            CmpOp::IsNot => ("is not", "!="),
            _ => ("", ""),
        };
        if let (Some(name), (said, meant)) = (left.or(right), words)
            && !said.is_empty()
        {
            ctx.warn(at, format!("\"{said}\" with '{name}' literal. Did you mean \"{meant}\"?"));
            return;
        }
        left = right;
    }
}

/// `(1, 2) (3, 4)`.
pub(crate) fn warn_call(ctx: &Context, at: u32, func: &Expr) {
    if matches!(func.kind, ExprKind::Lambda(_)) {
        return;
    }
    if let Some(name) = type_of(func) {
        ctx.warn(at, format!("'{name}' object is not callable; perhaps you missed a comma?"));
    }
}

/// `{1} [0]` and `[1, 2] ['a']`.
pub(crate) fn warn_subscript(ctx: &Context, at: u32, value: &Expr, slice: &Expr) {
    let Some(name) = type_of(value) else { return };
    match name {
        "NoneType" | "ellipsis" | "int" | "bool" | "float" | "complex" | "set" | "generator" | "function" => {
            ctx.warn(at, format!("'{name}' object is not subscriptable; perhaps you missed a comma?"));
        }
        "str" | "bytes" | "tuple" | "list" => {
            if let Some(index) = type_of(slice).filter(|index| !matches!(*index, "int" | "bool")) {
                ctx.warn(
                    at,
                    format!(
                        "{name} indices must be integers or slices, not {index}; perhaps you missed a comma?"
                    ),
                );
            }
        }
        _ => {}
    }
}

/// `assert (x, 'message')`.
pub(crate) fn warn_assert(ctx: &Context, test: &Expr) {
    if matches!(test.kind, ExprKind::Tuple([_, ..])) {
        ctx.warn(test.span.start, "assertion is always true, perhaps remove parentheses?");
    }
}
