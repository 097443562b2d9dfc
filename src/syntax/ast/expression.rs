//! Expressions and what stands only in them.

use super::Arguments;
use crate::text::Wtf8;
use crate::text::names::Name;
use crate::text::span::Span;

/// An expression.
#[derive(Clone, Copy, Debug)]
pub struct Expr<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: ExprKind<'a>,
}

/// What an expression is.
#[derive(Clone, Copy, Debug)]
pub enum ExprKind<'a> {
    /// `a and b and c`.
    BoolOp(&'a BoolOp<'a>),
    /// `target := value`.
    NamedExpr {
        /// A name.
        target: &'a Expr<'a>,
        /// The value.
        value: &'a Expr<'a>,
    },
    /// `left op right`.
    BinOp(&'a BinOp<'a>),
    /// `op operand`.
    UnaryOp {
        /// The operator.
        op: UnaryOp,
        /// The operand.
        operand: &'a Expr<'a>,
    },
    /// `lambda args: body`.
    Lambda(&'a Lambda<'a>),
    /// `body if test else orelse`.
    IfExp(&'a IfExp<'a>),
    /// `{key: value, **value}`.
    Dict(&'a [DictItem<'a>]),
    /// `{a, b}`: never empty.
    Set(&'a [Expr<'a>]),
    /// `[elt for ...]`.
    ListComp(&'a Comp<'a>),
    /// `{elt for ...}`.
    SetComp(&'a Comp<'a>),
    /// `{key: value for ...}`.
    DictComp(&'a DictComp<'a>),
    /// `(elt for ...)`.
    GeneratorExp(&'a Comp<'a>),
    /// `await value`.
    Await(&'a Expr<'a>),
    /// `yield [value]`.
    Yield(Option<&'a Expr<'a>>),
    /// `yield from value`.
    YieldFrom(&'a Expr<'a>),
    /// `left op b op c`.
    Compare(&'a Compare<'a>),
    /// `func(args)`.
    Call(&'a Call<'a>),
    /// `{value!r:spec}` in an f-string. Stands only among the values of a `JoinedStr`.
    FormattedValue(&'a FormattedValue<'a>),
    /// An f-string: constants and formatted values in turn.
    JoinedStr(&'a [Expr<'a>]),
    /// A literal, `None`, `True`, `False`, `...`.
    Constant(Constant<'a>),
    /// `value.attr`.
    Attribute {
        /// The object.
        value: &'a Expr<'a>,
        /// The attribute's name.
        attr: Name,
    },
    /// `value[slice]`.
    Subscript {
        /// The container.
        value: &'a Expr<'a>,
        /// The index: any expression, a slice, or a tuple with slices in it.
        slice: &'a Expr<'a>,
    },
    /// `*value` in a call, a display or a target.
    Starred(&'a Expr<'a>),
    /// A name.
    Name(Name),
    /// `[a, b]`.
    List(&'a [Expr<'a>]),
    /// `a, b` or `(a, b)`.
    Tuple(&'a [Expr<'a>]),
    /// `lower:upper:step`; stands only in a subscript.
    Slice(&'a Slice<'a>),
}

/// A constant.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Constant<'a> {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// An integer that fits; never negative.
    Int(i64),
    /// An integer that does not fit in an `i64`: its digits without prefix and underscores.
    BigInt {
        /// 2, 8, 10 or 16.
        radix: u32,
        /// The digits.
        digits: &'a str,
    },
    /// A float; infinite when the literal is too large.
    Float(f64),
    /// `1.5j`: the imaginary part of a complex.
    Imaginary(f64),
    /// A string after escapes and implicit concatenation.
    Str(Wtf8<'a>),
    /// Bytes, likewise.
    Bytes(&'a [u8]),
    /// `...`.
    Ellipsis,
}

/// `and`, `or`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the members carry CPython's names")]
pub enum BoolOperator {
    And,
    Or,
}

/// The binary operators, also in augmented assignment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the members carry CPython's names")]
pub enum Operator {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
}

/// The unary operators: `~`, `not`, `+`, `-`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the members carry CPython's names")]
pub enum UnaryOp {
    Invert,
    Not,
    UAdd,
    USub,
}

/// The comparison operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the members carry CPython's names")]
pub enum CmpOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

/// `lambda args: body`.
#[derive(Clone, Copy, Debug)]
pub struct Lambda<'a> {
    /// The parameters, without annotations.
    pub args: Arguments<'a>,
    /// The body.
    pub body: Expr<'a>,
}

/// `body if test else orelse`.
#[derive(Clone, Copy, Debug)]
pub struct IfExp<'a> {
    /// The condition.
    pub test: Expr<'a>,
    /// The value when it holds.
    pub body: Expr<'a>,
    /// The value otherwise.
    pub orelse: Expr<'a>,
}

/// `key: value`, or `**value` without a key.
#[derive(Clone, Copy, Debug)]
pub struct DictItem<'a> {
    /// The key.
    pub key: Option<Expr<'a>>,
    /// The value.
    pub value: Expr<'a>,
}

/// `elt generators` of a list, set or generator.
#[derive(Clone, Copy, Debug)]
pub struct Comp<'a> {
    /// The element.
    pub elt: Expr<'a>,
    /// The `for` clauses: at least one.
    pub generators: &'a [Comprehension<'a>],
}

/// `key: value generators`.
#[derive(Clone, Copy, Debug)]
pub struct DictComp<'a> {
    /// The key.
    pub key: Expr<'a>,
    /// The value.
    pub value: Expr<'a>,
    /// The `for` clauses: at least one.
    pub generators: &'a [Comprehension<'a>],
}

/// `for target in iter if a if b`.
#[derive(Clone, Copy, Debug)]
pub struct Comprehension<'a> {
    /// Whether it is `async for`.
    pub is_async: bool,
    /// The target.
    pub target: Expr<'a>,
    /// What is iterated.
    pub iter: Expr<'a>,
    /// The conditions.
    pub ifs: &'a [Expr<'a>],
}

/// `a and b and c`.
#[derive(Clone, Copy, Debug)]
pub struct BoolOp<'a> {
    /// `and` or `or`.
    pub op: BoolOperator,
    /// The operands: at least two.
    pub values: &'a [Expr<'a>],
}

/// `left op right`.
#[derive(Clone, Copy, Debug)]
pub struct BinOp<'a> {
    /// The left operand.
    pub left: Expr<'a>,
    /// The operator.
    pub op: Operator,
    /// The right operand.
    pub right: Expr<'a>,
}

/// `left op b op c`.
#[derive(Clone, Copy, Debug)]
pub struct Compare<'a> {
    /// The first operand.
    pub left: Expr<'a>,
    /// Each operator with the operand behind it: at least one.
    pub rest: &'a [(CmpOp, Expr<'a>)],
}

/// `func(args, keywords)`.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// What is called.
    pub func: Expr<'a>,
    /// The positional arguments, starred ones included.
    pub args: &'a [Expr<'a>],
    /// The keyword arguments and `**` arguments.
    pub keywords: &'a [Keyword<'a>],
}

/// `arg=value`, or `**value` without a name.
#[derive(Clone, Copy, Debug)]
pub struct Keyword<'a> {
    /// Where it stands.
    pub span: Span,
    /// The name.
    pub arg: Option<Name>,
    /// The value.
    pub value: Expr<'a>,
}

/// `{value!conversion:format_spec}`.
#[derive(Clone, Copy, Debug)]
pub struct FormattedValue<'a> {
    /// The value.
    pub value: Expr<'a>,
    /// `!s`, `!r`, `!a`.
    pub conversion: Option<Conversion>,
    /// The format, itself a `JoinedStr`.
    pub format_spec: Option<&'a Expr<'a>>,
}

/// `!s`, `!r`, `!a` in an f-string.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the members carry CPython's names")]
pub enum Conversion {
    Str,
    Repr,
    Ascii,
}

/// `lower:upper:step`.
#[derive(Clone, Copy, Default, Debug)]
pub struct Slice<'a> {
    /// The start.
    pub lower: Option<&'a Expr<'a>>,
    /// The end.
    pub upper: Option<&'a Expr<'a>>,
    /// The step.
    pub step: Option<&'a Expr<'a>>,
}
