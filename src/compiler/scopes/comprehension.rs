//! Expressions in the walk, and the rules of comprehensions: each has a scope, its first iterable belongs to
//! the scope outside, and a `:=` inside it binds in the function around it.

use super::build::Builder;
use super::{ComprehensionKind, Kind, Part, Uses, node_key};
use crate::compiler::error::{Outcome, fault};
use crate::syntax::ast::*;
use crate::text::span::Span;

impl Builder<'_> {
    /// Notes one expression; the answer is an operand that is left to walk.
    pub(super) fn step<'e>(&mut self, expression: &'e Expr<'e>) -> Outcome<Option<&'e Expr<'e>>> {
        let span = expression.span;
        match expression.kind {
            ExprKind::BoolOp(it) => self.expressions(it.values)?,
            ExprKind::NamedExpr { target, value } => self.named(target, value, span)?,
            ExprKind::BinOp(it) => {
                self.expression(&it.right)?;
                return Ok(Some(&it.left));
            }
            ExprKind::UnaryOp { operand, .. } => self.expression(operand)?,
            ExprKind::Lambda(lambda) => self.lambda(lambda)?,
            ExprKind::IfExp(it) => {
                self.expression(&it.test)?;
                self.expression(&it.body)?;
                return Ok(Some(&it.orelse));
            }
            ExprKind::Dict(items) => {
                for item in items {
                    self.optional(item.key.as_ref())?;
                    self.expression(&item.value)?;
                }
            }
            ExprKind::Set(items) | ExprKind::List(items) | ExprKind::Tuple(items) => {
                self.expressions(items)?
            }
            ExprKind::ListComp(it) => {
                self.comprehension(ComprehensionKind::List, node_key(it), it.generators, &it.elt, None)?;
            }
            ExprKind::SetComp(it) => {
                self.comprehension(ComprehensionKind::Set, node_key(it), it.generators, &it.elt, None)?;
            }
            ExprKind::GeneratorExp(it) => {
                self.comprehension(ComprehensionKind::Generator, node_key(it), it.generators, &it.elt, None)?;
            }
            ExprKind::DictComp(it) => {
                let (key, value) = (&it.key, Some(&it.value));
                self.comprehension(ComprehensionKind::Dict, node_key(it), it.generators, key, value)?;
            }
            ExprKind::Await(value) => {
                self.refuse_in_annotation("await expression", span)?;
                self.expression(value)?;
                self.scope().coroutine = true;
            }
            ExprKind::Yield(value) => {
                self.refuse_in_annotation("yield expression", span)?;
                self.optional(value)?;
                self.yields(span)?;
            }
            ExprKind::YieldFrom(value) => {
                self.refuse_in_annotation("yield expression", span)?;
                self.expression(value)?;
                self.yields(span)?;
            }
            ExprKind::Compare(it) => {
                self.expression(&it.left)?;
                it.rest.iter().try_for_each(|(_, operand)| self.expression(operand))?;
            }
            ExprKind::Call(it) => {
                self.expressions(it.args)?;
                it.keywords.iter().try_for_each(|keyword| self.expression(&keyword.value))?;
                return Ok(Some(&it.func));
            }
            ExprKind::FormattedValue(it) => {
                self.expression(&it.value)?;
                self.optional(it.format_spec)?;
            }
            ExprKind::JoinedStr(values) => self.expressions(values)?,
            ExprKind::Constant(_) => {}
            ExprKind::Attribute { value, .. } => return Ok(Some(value)),
            ExprKind::Subscript { value, slice } => {
                self.expression(slice)?;
                return Ok(Some(value));
            }
            ExprKind::Starred(value) => return Ok(Some(value)),
            ExprKind::Name(name) => {
                self.note(name, Uses::READ, span)?;
                if self.names.get(name) == "super" && self.scope().kind.is_function_block() {
                    let class = self.names.intern("__class__");
                    self.note(class, Uses::READ, span)?;
                }
            }
            ExprKind::Slice(it) => {
                self.optional(it.lower)?;
                self.optional(it.upper)?;
                self.optional(it.step)?;
            }
        }
        Ok(None)
    }

    fn yields(&mut self, span: Span) -> Outcome<()> {
        let scope = self.scope();
        scope.generator = true;
        let Kind::Comprehension(kind) = scope.kind else { return Ok(()) };
        let what = match kind {
            ComprehensionKind::List => "list comprehension",
            ComprehensionKind::Set => "set comprehension",
            ComprehensionKind::Dict => "dict comprehension",
            ComprehensionKind::Generator => "generator expression",
        };
        fault(span, format!("'yield' inside {what}"))
    }

    fn named(&mut self, target: &Expr<'_>, value: &Expr<'_>, span: Span) -> Outcome<()> {
        self.refuse_in_annotation("named expression", span)?;
        if self.scope().iterables > 0 {
            let message = "assignment expression cannot be used in a comprehension iterable expression";
            return fault(span, message);
        }
        if self.scope().is_comprehension() {
            self.bind_outside(target)?;
        } else if let ExprKind::Name(name) = target.kind {
            self.note(name, Uses::NAMED, target.span)?;
        }
        self.expression(value)?;
        self.target(target)
    }

    /// A `:=` in a comprehension binds in the nearest function or module around.
    fn bind_outside(&mut self, target: &Expr<'_>) -> Outcome<()> {
        let ExprKind::Name(name) = target.kind else { return Ok(()) };
        let span = target.span;
        let here = self.current;
        let mut at = here;
        loop {
            self.current = at;
            let uses = self.uses(name);
            let kind = self.scope().kind;
            let parent = self.scope().parent;
            match kind {
                Kind::Comprehension(_) => {
                    if uses.has(Uses::ITERATION) && uses.has(Uses::LOCAL.with(Uses::GLOBAL)) {
                        let message = format!(
                            "assignment expression cannot rebind comprehension iteration variable '{}'",
                            self.names.get(name)
                        );
                        return fault(span, message);
                    }
                    at = parent.expect("a comprehension stands in a module at least");
                }
                Kind::Function | Kind::Lambda | Kind::Module => {
                    let is_global = kind == Kind::Module || uses.has(Uses::GLOBAL);
                    let (inner, outer) = match (kind == Kind::Module, is_global) {
                        (true, _) => (Uses::GLOBAL, Uses::GLOBAL),
                        (_, true) => (Uses::GLOBAL, Uses::LOCAL),
                        (_, false) => (Uses::NONLOCAL, Uses::LOCAL.with(Uses::NAMED)),
                    };
                    self.note(name, outer, span)?;
                    self.current = here;
                    self.note(name, inner, span)?;
                    self.directive(name, span);
                    return Ok(());
                }
                Kind::Class => {
                    let message =
                        "assignment expression within a comprehension cannot be used in a class body";
                    return fault(span, message);
                }
                Kind::TypeParameters | Kind::TypeAlias | Kind::TypeVariable | Kind::Annotation => {
                    let place = match kind {
                        Kind::TypeParameters => "the definition of a generic",
                        Kind::TypeAlias => "a type alias",
                        Kind::TypeVariable => "a TypeVar bound",
                        _ => "an annotation",
                    };
                    let what = "assignment expression within a comprehension cannot be used within";
                    return fault(span, format!("{what} {place}"));
                }
            }
        }
    }

    fn comprehension(
        &mut self,
        kind: ComprehensionKind,
        node: usize,
        generators: &[Comprehension<'_>],
        element: &Expr<'_>,
        value: Option<&Expr<'_>>,
    ) -> Outcome<()> {
        let (first, others) = generators.split_first().expect("a comprehension has a for clause");
        self.scope().iterables += 1;
        self.expression(&first.iter)?;
        self.scope().iterables -= 1;
        let name = self.names.intern(match kind {
            ComprehensionKind::List => "<listcomp>",
            ComprehensionKind::Set => "<setcomp>",
            ComprehensionKind::Dict => "<dictcomp>",
            ComprehensionKind::Generator => "<genexpr>",
        });
        let back = self.enter(Kind::Comprehension(kind), name, node, Part::Body);
        self.scope().coroutine = first.is_async;
        let argument = self.names.intern(".0");
        self.note(argument, Uses::PARAMETER, Span::default())?;
        self.clause_target(&first.target)?;
        self.expressions(first.ifs)?;
        for clause in others {
            self.clause_target(&clause.target)?;
            self.scope().iterables += 1;
            self.expression(&clause.iter)?;
            self.scope().iterables -= 1;
            self.expressions(clause.ifs)?;
            self.scope().coroutine |= clause.is_async;
        }
        self.optional(value)?;
        self.expression(element)?;
        let is_generator = kind == ComprehensionKind::Generator;
        self.scope().generator = is_generator;
        let waits = self.scope().coroutine && !is_generator;
        self.current = back;
        self.scope().coroutine |= waits;
        Ok(())
    }

    fn clause_target(&mut self, target: &Expr<'_>) -> Outcome<()> {
        self.scope().in_target = true;
        self.target(target)?;
        self.scope().in_target = false;
        Ok(())
    }
}
