//! The first step: a walk over the statements and expressions that notes what each block does with its names.

use super::mangle::mangle;
use super::{Kind, Part, Scope, ScopeId, Scopes, Uses, node_key, resolve};
use crate::compiler::error::{Fault, Outcome, fault};
use crate::compiler::limits;
use crate::syntax::ast::*;
use crate::text::names::{Interner, Name};
use crate::text::span::Span;
use hashbrown::{HashMap, HashSet};

/// The scopes of a tree.
pub(crate) fn build(module: &Mod<'_>, names: &mut Interner, future_annotations: bool) -> Outcome<Scopes> {
    let mut builder = Builder {
        scopes: Scopes::default(),
        current: ScopeId(0),
        private: None,
        depth: 0,
        future_annotations,
        class_dict: names.intern("__classdict__"),
        names,
    };
    let top = builder.names.intern("<module>");
    builder.enter(Kind::Module, top, 0, Part::Body);
    match *module {
        Mod::Module(body) | Mod::Interactive(body) => builder.body(body)?,
        Mod::Expression(value) => builder.expression(value)?,
    }
    let Builder { mut scopes, names, .. } = builder;
    resolve::resolve(&mut scopes, names)?;
    Ok(scopes)
}

/// The walk's state.
pub(super) struct Builder<'n> {
    pub(super) scopes: Scopes,
    pub(super) current: ScopeId,
    pub(super) private: Option<Name>,
    pub(super) names: &'n mut Interner,
    pub(super) class_dict: Name,
    future_annotations: bool,
    depth: u32,
}

impl<'n> Builder<'n> {
    /// Opens a scope; the answer is the one to come back to.
    pub(super) fn enter(&mut self, kind: Kind, name: Name, node: usize, part: Part) -> ScopeId {
        let id = ScopeId(self.scopes.scopes.len() as u32);
        let parent = (id.0 > 0).then_some(self.current);
        let around = parent.map(|parent| self.scopes.get(parent));
        let scope = Scope {
            kind,
            name,
            parent,
            symbols: Vec::new(),
            index: HashMap::new(),
            parameters: Vec::new(),
            private: self.private,
            mangled: around.filter(|_| kind != Kind::Class).and_then(|scope| scope.mangled.clone()),
            generator: false,
            coroutine: false,
            can_see_class_scope: false,
            inlined: false,
            needs_class_cell: false,
            needs_class_dict: false,
            info: "",
            iterables: around.map_or(0, |scope| scope.iterables),
            in_target: false,
            directives: Vec::new(),
            free: Vec::new(),
        };
        self.scopes.scopes.push(scope);
        self.scopes.by_node.insert((node, part), id);
        std::mem::replace(&mut self.current, id)
    }

    pub(super) fn scope(&mut self) -> &mut Scope {
        self.scopes.get_mut(self.current)
    }

    /// Notes a use of a name in the current scope.
    pub(super) fn note(&mut self, name: Name, uses: Uses, span: Span) -> Outcome<()> {
        let scope = self.scopes.get_mut(self.current);
        let name = mangle(self.names, scope, name);
        let in_target = scope.in_target;
        let symbol = scope.symbol_or_new(name);
        if uses.has(Uses::PARAMETER) && symbol.uses.has(Uses::PARAMETER) {
            let message = format!("duplicate argument '{}' in function definition", self.names.get(name));
            return fault(span, message);
        }
        if uses.has(Uses::TYPE_PARAMETER) && symbol.uses.has(Uses::TYPE_PARAMETER) {
            return fault(span, format!("duplicate type parameter '{}'", self.names.get(name)));
        }
        symbol.uses = symbol.uses.with(uses);
        if in_target {
            if symbol.uses.has(Uses::GLOBAL.with(Uses::NONLOCAL)) {
                let message = format!(
                    "comprehension inner loop cannot rebind assignment expression target '{}'",
                    self.names.get(name)
                );
                return fault(span, message);
            }
            symbol.uses = symbol.uses.with(Uses::ITERATION);
        }
        if uses.has(Uses::PARAMETER) {
            scope.parameters.push(name);
        }
        if uses.has(Uses::GLOBAL) {
            let symbol = self.scopes.get_mut(ScopeId(0)).symbol_or_new(name);
            symbol.uses = symbol.uses.with(Uses::GLOBAL);
        }
        Ok(())
    }

    pub(super) fn uses(&mut self, name: Name) -> Uses {
        let scope = self.scopes.get(self.current);
        let name = mangle(self.names, scope, name);
        self.scopes.get(self.current).uses(name)
    }

    pub(super) fn directive(&mut self, name: Name, span: Span) {
        let scope = self.scopes.get(self.current);
        let name = mangle(self.names, scope, name);
        self.scope().directives.push((name, span));
    }

    pub(super) fn body(&mut self, body: &[Stmt<'_>]) -> Outcome<()> {
        body.iter().try_for_each(|statement| self.statement(statement))
    }

    pub(super) fn expressions(&mut self, list: &[Expr<'_>]) -> Outcome<()> {
        list.iter().try_for_each(|expression| self.expression(expression))
    }

    pub(super) fn optional(&mut self, expression: Option<&Expr<'_>>) -> Outcome<()> {
        expression.map_or(Ok(()), |expression| self.expression(expression))
    }

    fn statement(&mut self, statement: &Stmt<'_>) -> Outcome<()> {
        let span = statement.span;
        match statement.kind {
            StmtKind::FunctionDef(def) => self.function(def, span),
            StmtKind::ClassDef(def) => self.class(def, span),
            StmtKind::TypeAlias(alias) => self.type_alias(alias, span),
            StmtKind::Return(value) => self.optional(value),
            StmtKind::Delete(targets) => {
                targets.iter().for_each(|target| self.mark_deleted(target));
                targets.iter().try_for_each(|target| self.target(target))
            }
            StmtKind::Assign(assign) => {
                self.expression(&assign.value)?;
                assign.targets.iter().try_for_each(|target| self.target(target))
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target(target)?;
                self.expression(value)
            }
            StmtKind::AnnAssign(assign) => self.annotated(assign, span),
            StmtKind::For(it) => {
                self.target(&it.target)?;
                self.expression(&it.iter)?;
                self.body(it.body)?;
                self.body(it.orelse)
            }
            StmtKind::While(it) => {
                self.expression(&it.test)?;
                self.body(it.body)?;
                self.body(it.orelse)
            }
            StmtKind::If(it) => {
                for clause in it.clauses {
                    self.expression(&clause.test)?;
                    self.body(clause.body)?;
                }
                self.body(it.orelse)
            }
            StmtKind::With(it) => {
                for item in it.items {
                    self.expression(&item.context_expr)?;
                    item.optional_vars.map_or(Ok(()), |target| self.target(target))?;
                }
                self.body(it.body)
            }
            StmtKind::Match(it) => {
                self.expression(&it.subject)?;
                for case in it.cases {
                    self.pattern(&case.pattern)?;
                    self.optional(case.guard)?;
                    self.body(case.body)?;
                }
                Ok(())
            }
            StmtKind::Raise { exc, cause } => {
                self.optional(exc)?;
                self.optional(cause)
            }
            StmtKind::Try(it) => {
                self.body(it.body)?;
                for handler in it.handlers {
                    self.optional(handler.typ)?;
                    if let Some(name) = handler.name {
                        self.note(name, Uses::LOCAL.with(Uses::DELETED), handler.span)?;
                    }
                    self.body(handler.body)?;
                }
                self.body(it.orelse)?;
                self.body(it.finalbody)
            }
            StmtKind::Assert { test, msg } => {
                self.expression(test)?;
                self.optional(msg)
            }
            StmtKind::Import(aliases) => aliases.iter().try_for_each(|alias| self.alias(alias)),
            StmtKind::ImportFrom(it) => it.names.iter().try_for_each(|alias| self.alias(alias)),
            StmtKind::Global(names) => self.declare(names, Uses::GLOBAL, span),
            StmtKind::Nonlocal(names) => self.declare(names, Uses::NONLOCAL, span),
            StmtKind::Expr(value) => self.expression(value),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => Ok(()),
        }
    }

    fn declare(&mut self, names: &[Name], uses: Uses, span: Span) -> Outcome<()> {
        let word = if uses == Uses::GLOBAL { "global" } else { "nonlocal" };
        for &name in names {
            let before = self.uses(name);
            let text = self.names.get(name);
            if before.has(Uses::PARAMETER) {
                return fault(span, format!("name '{text}' is parameter and {word}"));
            }
            if before.has(Uses::READ) {
                return fault(span, format!("name '{text}' is used prior to {word} declaration"));
            }
            if before.has(Uses::ANNOTATED) {
                return fault(span, format!("annotated name '{text}' can't be {word}"));
            }
            if before.has(Uses::LOCAL) {
                return fault(span, format!("name '{text}' is assigned to before {word} declaration"));
            }
            self.note(name, uses, span)?;
            self.directive(name, span);
        }
        Ok(())
    }

    fn annotated(&mut self, assign: &AnnAssign<'_>, span: Span) -> Outcome<()> {
        if let ExprKind::Name(name) = assign.target.kind {
            let before = self.uses(name);
            let at_top = self.scope().kind == Kind::Module;
            if before.has(Uses::GLOBAL.with(Uses::NONLOCAL)) && !at_top && assign.simple {
                let word = if before.has(Uses::GLOBAL) { "global" } else { "nonlocal" };
                let message = format!("annotated name '{}' can't be {word}", self.names.get(name));
                return fault(span, message);
            }
            if assign.simple {
                self.note(name, Uses::ANNOTATED.with(Uses::LOCAL), assign.target.span)?;
            } else if assign.value.is_some() {
                self.note(name, Uses::LOCAL, assign.target.span)?;
            }
        } else {
            self.expression(&assign.target)?;
        }
        self.annotation(&assign.annotation)?;
        self.optional(assign.value)
    }

    /// An annotation; one that is only kept as text may not bind or wait for anything.
    pub(super) fn annotation(&mut self, annotation: &Expr<'_>) -> Outcome<()> {
        if !self.future_annotations {
            return self.expression(annotation);
        }
        let name = self.names.intern("_annotation");
        let back = self.enter(Kind::Annotation, name, node_key(annotation), Part::Body);
        self.expression(annotation)?;
        self.current = back;
        Ok(())
    }

    fn alias(&mut self, alias: &Alias) -> Outcome<()> {
        let name = alias.asname.unwrap_or(alias.name);
        if self.names.get(name) == "*" {
            if self.scope().kind != Kind::Module {
                return fault(alias.span, "import * only allowed at module level");
            }
            return Ok(());
        }
        let first = self.names.get(name).split('.').next().unwrap_or_default().to_string();
        let first = if alias.asname.is_some() { name } else { self.names.intern(&first) };
        self.note(first, Uses::IMPORTED, alias.span)
    }

    fn mark_deleted(&mut self, target: &Expr<'_>) {
        match target.kind {
            ExprKind::Name(name) => {
                let scope = self.scopes.get_mut(self.current);
                let name = mangle(self.names, scope, name);
                let symbol = scope.symbol_or_new(name);
                symbol.uses = symbol.uses.with(Uses::DELETED);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                items.iter().for_each(|item| self.mark_deleted(item));
            }
            _ => {}
        }
    }

    /// A target of an assignment, loop or `del`.
    pub(super) fn target(&mut self, target: &Expr<'_>) -> Outcome<()> {
        match target.kind {
            ExprKind::Name(name) => self.note(name, Uses::LOCAL, target.span),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                items.iter().try_for_each(|item| self.target(item))
            }
            ExprKind::Starred(item) => self.target(item),
            _ => self.expression(target),
        }
    }

    /// An expression. A chain of operators, calls and attributes that leans to the left is walked in a loop.
    pub(super) fn expression(&mut self, expression: &Expr<'_>) -> Outcome<()> {
        self.depth += 1;
        if self.depth > limits::NESTING {
            return Err(Fault::too_deep(expression.span));
        }
        let mut next = Some(expression);
        while let Some(at) = next {
            next = self.step(at)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn pattern(&mut self, pattern: &Pattern<'_>) -> Outcome<()> {
        self.depth += 1;
        if self.depth > limits::NESTING {
            return Err(Fault::too_deep(pattern.span));
        }
        match pattern.kind {
            PatternKind::MatchValue(value) => self.expression(value)?,
            PatternKind::MatchSingleton(_) => {}
            PatternKind::MatchSequence(list) | PatternKind::MatchOr(list) => {
                list.iter().try_for_each(|inner| self.pattern(inner))?;
            }
            PatternKind::MatchMapping(it) => {
                self.expressions(it.keys)?;
                it.patterns.iter().try_for_each(|inner| self.pattern(inner))?;
                self.optional_binding(it.rest, pattern.span)?;
            }
            PatternKind::MatchClass(it) => {
                self.expression(&it.cls)?;
                it.patterns.iter().try_for_each(|inner| self.pattern(inner))?;
                it.kwd_patterns.iter().try_for_each(|inner| self.pattern(inner))?;
            }
            PatternKind::MatchStar(name) => self.optional_binding(name, pattern.span)?,
            PatternKind::MatchAs { pattern: inner, name } => {
                inner.map_or(Ok(()), |inner| self.pattern(inner))?;
                self.optional_binding(name, pattern.span)?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn optional_binding(&mut self, name: Option<Name>, span: Span) -> Outcome<()> {
        name.map_or(Ok(()), |name| self.note(name, Uses::LOCAL, span))
    }

    /// Names that are mangled in the current scope, when it belongs to the type parameters of a class.
    pub(super) fn mangle_only(&mut self, names: HashSet<Name>) {
        self.scope().mangled = Some(names);
    }
}
