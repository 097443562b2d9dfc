//! Statements and what stands only in them.

use super::{Expr, Keyword, Operator, Pattern};
use crate::text::names::Name;
use crate::text::span::Span;

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
