//! The syntax tree: one type for each kind of node in CPython's `Python.asdl`, with these differences.
//!
//! * Nodes live in a [`bumpalo::Bump`] arena and are `Copy`: children are `&'a` references and slices, a
//!   tree is freed at once whatever its depth, and patterns match through several levels.
//! * There is no Load/Store/Del context: where a node stands says whether it is a target.
//! * `async` forms are a flag of the plain form; `elif` branches are a list of clauses, not a nesting, so
//!   that a long chain is no deep tree; a default value stands in its parameter.
//!
//! An [`Expr`], a [`Stmt`] and a [`Pattern`] are at most 32 bytes. Spans are those of CPython: start and
//! end offset of the node, without parentheses around it unless they belong to it.

use crate::text::names::Name;
use crate::text::span::Span;
use crate::text::wtf8::Wtf8;

/// The root of a tree, one kind for each way to compile.
#[derive(Clone, Copy, Debug)]
pub enum Mod<'a> {
    /// A file: mode `exec`.
    Module(&'a [Stmt<'a>]),
    /// One statement typed at a prompt: mode `single`.
    Interactive(&'a [Stmt<'a>]),
    /// One expression: mode `eval`.
    Expression(&'a Expr<'a>),
}

/// A statement.
#[derive(Clone, Copy, Debug)]
pub struct Stmt<'a> {
    /// Where it stands. Decorators are outside of the span.
    pub span: Span,
    /// What it is.
    pub kind: StmtKind<'a>,
}

/// What a statement is.
#[derive(Clone, Copy, Debug)]
pub enum StmtKind<'a> {
    /// `def` and `async def`.
    FunctionDef(&'a FunctionDef<'a>),
    /// `class`.
    ClassDef(&'a ClassDef<'a>),
    /// `return [value]`.
    Return(Option<&'a Expr<'a>>),
    /// `del targets`.
    Delete(&'a [Expr<'a>]),
    /// `target = target = value`.
    Assign(&'a Assign<'a>),
    /// `type name[params] = value`.
    TypeAlias(&'a TypeAlias<'a>),
    /// `target op= value`.
    AugAssign {
        /// The operator.
        op: Operator,
        /// A name, attribute or subscript.
        target: &'a Expr<'a>,
        /// The right side.
        value: &'a Expr<'a>,
    },
    /// `target: annotation [= value]`.
    AnnAssign(&'a AnnAssign<'a>),
    /// `for` and `async for`.
    For(&'a For<'a>),
    /// `while`.
    While(&'a While<'a>),
    /// `if`, its `elif`s and `else`.
    If(&'a If<'a>),
    /// `with` and `async with`.
    With(&'a With<'a>),
    /// `match`.
    Match(&'a Match<'a>),
    /// `raise [exc [from cause]]`.
    Raise {
        /// The exception; absent when the current one is raised again.
        exc: Option<&'a Expr<'a>>,
        /// What stands behind `from`.
        cause: Option<&'a Expr<'a>>,
    },
    /// `try`.
    Try(&'a Try<'a>),
    /// `assert test[, msg]`.
    Assert {
        /// The condition.
        test: &'a Expr<'a>,
        /// The message.
        msg: Option<&'a Expr<'a>>,
    },
    /// `import a.b as c, d`.
    Import(&'a [Alias]),
    /// `from m import a as b`.
    ImportFrom(&'a ImportFrom<'a>),
    /// `global names`.
    Global(&'a [Name]),
    /// `nonlocal names`.
    Nonlocal(&'a [Name]),
    /// An expression for its effect.
    Expr(&'a Expr<'a>),
    /// `pass`.
    Pass,
    /// `break`.
    Break,
    /// `continue`.
    Continue,
}

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

/// `def name[type_params](args) -> returns: body`.
#[derive(Clone, Copy, Debug)]
pub struct FunctionDef<'a> {
    /// Whether it is `async def`.
    pub is_async: bool,
    /// The function's name.
    pub name: Name,
    /// `[T, *Ts, **P]`.
    pub type_params: &'a [TypeParam<'a>],
    /// The parameters.
    pub args: Arguments<'a>,
    /// The body.
    pub body: &'a [Stmt<'a>],
    /// The decorators, outermost first.
    pub decorators: &'a [Expr<'a>],
    /// The return annotation.
    pub returns: Option<&'a Expr<'a>>,
}

/// `class name[type_params](bases, keywords): body`.
#[derive(Clone, Copy, Debug)]
pub struct ClassDef<'a> {
    /// The class's name.
    pub name: Name,
    /// `[T, *Ts, **P]`.
    pub type_params: &'a [TypeParam<'a>],
    /// The bases, starred ones included.
    pub bases: &'a [Expr<'a>],
    /// `metaclass=M`, `**kwargs` and the like.
    pub keywords: &'a [Keyword<'a>],
    /// The body.
    pub body: &'a [Stmt<'a>],
    /// The decorators, outermost first.
    pub decorators: &'a [Expr<'a>],
}

/// `targets = value`.
#[derive(Clone, Copy, Debug)]
pub struct Assign<'a> {
    /// The targets, first one first: at least one.
    pub targets: &'a [Expr<'a>],
    /// The value.
    pub value: Expr<'a>,
}

/// `type name[type_params] = value`.
#[derive(Clone, Copy, Debug)]
pub struct TypeAlias<'a> {
    /// The alias: a name.
    pub name: Expr<'a>,
    /// `[T, *Ts, **P]`.
    pub type_params: &'a [TypeParam<'a>],
    /// The value, evaluated lazily.
    pub value: Expr<'a>,
}

/// `target: annotation [= value]`.
#[derive(Clone, Copy, Debug)]
pub struct AnnAssign<'a> {
    /// A name, attribute or subscript.
    pub target: Expr<'a>,
    /// The annotation.
    pub annotation: Expr<'a>,
    /// The value.
    pub value: Option<&'a Expr<'a>>,
    /// Whether the target is a bare name without parentheses.
    pub simple: bool,
}

/// `for target in iter: body else: orelse`.
#[derive(Clone, Copy, Debug)]
pub struct For<'a> {
    /// Whether it is `async for`.
    pub is_async: bool,
    /// The target.
    pub target: Expr<'a>,
    /// What is iterated.
    pub iter: Expr<'a>,
    /// The body.
    pub body: &'a [Stmt<'a>],
    /// The `else` block; empty without one.
    pub orelse: &'a [Stmt<'a>],
}

/// `while test: body else: orelse`.
#[derive(Clone, Copy, Debug)]
pub struct While<'a> {
    /// The condition.
    pub test: Expr<'a>,
    /// The body.
    pub body: &'a [Stmt<'a>],
    /// The `else` block; empty without one.
    pub orelse: &'a [Stmt<'a>],
}

/// `if`, every `elif`, `else`.
#[derive(Clone, Copy, Debug)]
pub struct If<'a> {
    /// The `if` clause, then the `elif` clauses: at least one.
    pub clauses: &'a [IfClause<'a>],
    /// The `else` block; empty without one.
    pub orelse: &'a [Stmt<'a>],
}

/// `if test: body` or `elif test: body`.
#[derive(Clone, Copy, Debug)]
pub struct IfClause<'a> {
    /// From the keyword `if` or `elif` to the end of this clause's body.
    pub span: Span,
    /// The condition.
    pub test: Expr<'a>,
    /// The body.
    pub body: &'a [Stmt<'a>],
}

/// `with items: body`.
#[derive(Clone, Copy, Debug)]
pub struct With<'a> {
    /// Whether it is `async with`.
    pub is_async: bool,
    /// The context managers: at least one.
    pub items: &'a [WithItem<'a>],
    /// The body.
    pub body: &'a [Stmt<'a>],
}

/// `context_expr as optional_vars`.
#[derive(Clone, Copy, Debug)]
pub struct WithItem<'a> {
    /// The context manager.
    pub context_expr: Expr<'a>,
    /// The target.
    pub optional_vars: Option<&'a Expr<'a>>,
}

/// `match subject: cases`.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// The subject.
    pub subject: Expr<'a>,
    /// The cases: at least one.
    pub cases: &'a [MatchCase<'a>],
}

/// `case pattern if guard: body`.
#[derive(Clone, Copy, Debug)]
pub struct MatchCase<'a> {
    /// The pattern.
    pub pattern: Pattern<'a>,
    /// The guard.
    pub guard: Option<&'a Expr<'a>>,
    /// The body.
    pub body: &'a [Stmt<'a>],
}

/// A pattern of `match`.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: PatternKind<'a>,
}

/// What a pattern is.
#[derive(Clone, Copy, Debug)]
pub enum PatternKind<'a> {
    /// A number, string or dotted name, compared with `==`.
    MatchValue(&'a Expr<'a>),
    /// `None`, `True`, `False`, compared with `is`.
    MatchSingleton(Constant<'a>),
    /// `[a, b, *rest]`.
    MatchSequence(&'a [Pattern<'a>]),
    /// `{key: pattern, **rest}`.
    MatchMapping(&'a MatchMapping<'a>),
    /// `cls(patterns, attr=pattern)`.
    MatchClass(&'a MatchClass<'a>),
    /// `*name` or `*_` in a sequence.
    MatchStar(Option<Name>),
    /// `pattern as name`; without a pattern a capture; without both the wildcard `_`.
    MatchAs {
        /// The inner pattern.
        pattern: Option<&'a Pattern<'a>>,
        /// The name that is bound.
        name: Option<Name>,
    },
    /// `a | b`: at least two.
    MatchOr(&'a [Pattern<'a>]),
}

/// `{keys: patterns, **rest}`.
#[derive(Clone, Copy, Debug)]
pub struct MatchMapping<'a> {
    /// The keys: literals and dotted names.
    pub keys: &'a [Expr<'a>],
    /// A pattern for each key.
    pub patterns: &'a [Pattern<'a>],
    /// The name behind `**`.
    pub rest: Option<Name>,
}

/// `cls(patterns, kwd_attrs=kwd_patterns)`.
#[derive(Clone, Copy, Debug)]
pub struct MatchClass<'a> {
    /// The class: a name or dotted name.
    pub cls: Expr<'a>,
    /// The positional patterns.
    pub patterns: &'a [Pattern<'a>],
    /// The attribute names.
    pub kwd_attrs: &'a [Name],
    /// A pattern for each attribute name.
    pub kwd_patterns: &'a [Pattern<'a>],
}

/// `try: body except ...: else: orelse finally: finalbody`.
#[derive(Clone, Copy, Debug)]
pub struct Try<'a> {
    /// Whether the handlers are `except*`.
    pub is_star: bool,
    /// The body.
    pub body: &'a [Stmt<'a>],
    /// The handlers.
    pub handlers: &'a [ExceptHandler<'a>],
    /// The `else` block; empty without one.
    pub orelse: &'a [Stmt<'a>],
    /// The `finally` block; empty without one.
    pub finalbody: &'a [Stmt<'a>],
}

/// `except type as name: body`.
#[derive(Clone, Copy, Debug)]
pub struct ExceptHandler<'a> {
    /// Where it stands.
    pub span: Span,
    /// The exception type or tuple of types; absent in a bare `except:`.
    pub typ: Option<&'a Expr<'a>>,
    /// The name that is bound.
    pub name: Option<Name>,
    /// The body.
    pub body: &'a [Stmt<'a>],
}

/// `name as asname` of an import.
#[derive(Clone, Copy, Debug)]
pub struct Alias {
    /// Where it stands.
    pub span: Span,
    /// The name, with its dots (`a.b.c`), or `*`.
    pub name: Name,
    /// The name behind `as`.
    pub asname: Option<Name>,
}

/// `from ..module import names`.
#[derive(Clone, Copy, Debug)]
pub struct ImportFrom<'a> {
    /// The dots in front.
    pub level: u32,
    /// The module with its inner dots; absent in `from . import x`.
    pub module: Option<Name>,
    /// What is imported.
    pub names: &'a [Alias],
}

/// The parameters of a function or lambda.
#[derive(Clone, Copy, Default, Debug)]
pub struct Arguments<'a> {
    /// The parameters in front of `/`.
    pub posonlyargs: &'a [Arg<'a>],
    /// The ordinary parameters.
    pub args: &'a [Arg<'a>],
    /// `*args`.
    pub vararg: Option<&'a Arg<'a>>,
    /// The parameters behind `*` or `*args`.
    pub kwonlyargs: &'a [Arg<'a>],
    /// `**kwargs`.
    pub kwarg: Option<&'a Arg<'a>>,
}

/// One parameter.
#[derive(Clone, Copy, Debug)]
pub struct Arg<'a> {
    /// The name and its annotation, not the default.
    pub span: Span,
    /// The name.
    pub name: Name,
    /// The annotation. May be starred for `*args`.
    pub annotation: Option<&'a Expr<'a>>,
    /// The default value.
    pub default: Option<&'a Expr<'a>>,
}

/// A type parameter.
#[derive(Clone, Copy, Debug)]
pub struct TypeParam<'a> {
    /// Where it stands.
    pub span: Span,
    /// The name.
    pub name: Name,
    /// Which of the three it is.
    pub kind: TypeParamKind<'a>,
    /// What stands behind `=`. May be starred for a `TypeVarTuple`.
    pub default: Option<&'a Expr<'a>>,
}

/// The kinds of type parameters.
#[derive(Clone, Copy, Debug)]
pub enum TypeParamKind<'a> {
    /// `T` or `T: bound`; a tuple as bound means constraints.
    TypeVar(Option<&'a Expr<'a>>),
    /// `**P`.
    ParamSpec,
    /// `*Ts`.
    TypeVarTuple,
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

const _: () = assert!(size_of::<Expr>() <= 32 && size_of::<Stmt>() <= 32 && size_of::<Pattern>() <= 32);
