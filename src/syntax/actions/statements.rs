//! Building statements.

use super::{Context, Failure, invalid};
use crate::syntax::ast::*;
use crate::syntax::check;
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Context<'a> {
    pub(crate) fn no_trailing<T>(&self, (items, comma): (Vec<T>, bool)) -> Result<Vec<T>, Failure> {
        if comma { Err(invalid()) } else { Ok(items) }
    }

    pub(crate) fn target(&self, e: Expr<'a>) -> Result<Expr<'a>, Failure> {
        if check::is_star_target(&e) { Ok(e) } else { Err(invalid()) }
    }

    pub(crate) fn assign(&self, targets: Vec<Expr<'a>>, value: Expr<'a>) -> StmtKind<'a> {
        StmtKind::Assign(self.alloc(Assign { targets: self.slice(&targets), value }))
    }

    pub(crate) fn ann_assign(
        &self,
        start: u32,
        target: Expr<'a>,
        annotation: Expr<'a>,
        value: Option<Expr<'a>>,
    ) -> Result<StmtKind<'a>, Failure> {
        if !check::is_single_target(&target) {
            return Err(invalid());
        }
        let simple = matches!(target.kind, ExprKind::Name(_)) && target.span.start == start;
        let value = self.option(value);
        Ok(StmtKind::AnnAssign(self.alloc(AnnAssign { target, annotation, value, simple })))
    }

    pub(crate) fn aug_assign(
        &self,
        target: Expr<'a>,
        op: Operator,
        value: Expr<'a>,
    ) -> Result<StmtKind<'a>, Failure> {
        if !check::is_single_target(&target) {
            return Err(invalid());
        }
        Ok(StmtKind::AugAssign { op, target: self.alloc(target), value: self.alloc(value) })
    }

    pub(crate) fn delete(&self, targets: Vec<Expr<'a>>) -> Result<StmtKind<'a>, Failure> {
        if !targets.iter().all(check::is_del_target) {
            return Err(invalid());
        }
        Ok(StmtKind::Delete(self.slice(&targets)))
    }

    pub(crate) fn assert(&self, test: Expr<'a>, msg: Option<Expr<'a>>) -> StmtKind<'a> {
        check::warn_assert(self, &test);
        StmtKind::Assert { test: self.alloc(test), msg: self.option(msg) }
    }

    pub(crate) fn import_from(
        &self,
        level: u32,
        module: Option<Name>,
        names: &'a [Alias],
    ) -> Result<StmtKind<'a>, Failure> {
        Ok(StmtKind::ImportFrom(self.alloc(ImportFrom { level, module, names })))
    }

    /// A statement that ends with the block `last`.
    pub(crate) fn block_stmt(&self, start: u32, last: &[Stmt<'a>], kind: StmtKind<'a>) -> Stmt<'a> {
        Stmt { span: Span::new(start, block_end(last)), kind }
    }

    pub(crate) fn if_clause(&self, start: u32, test: Expr<'a>, body: &'a [Stmt<'a>]) -> IfClause<'a> {
        IfClause { span: Span::new(start, block_end(body)), test, body }
    }

    pub(crate) fn if_stmt(
        &self,
        start: u32,
        first: (Expr<'a>, &'a [Stmt<'a>]),
        rest: Vec<IfClause<'a>>,
        orelse: Option<&'a [Stmt<'a>]>,
    ) -> Stmt<'a> {
        let orelse = orelse.unwrap_or_default();
        let mut clauses = Vec::with_capacity(rest.len() + 1);
        clauses.push(self.if_clause(start, first.0, first.1));
        clauses.extend(rest);
        let last = if orelse.is_empty() { clauses[clauses.len() - 1].body } else { orelse };
        self.block_stmt(start, last, StmtKind::If(self.alloc(If { clauses: self.slice(&clauses), orelse })))
    }

    pub(crate) fn handler(
        &self,
        start: u32,
        typ: Option<Expr<'a>>,
        name: Option<Name>,
        body: &'a [Stmt<'a>],
    ) -> ExceptHandler<'a> {
        ExceptHandler { span: Span::new(start, block_end(body)), typ: self.option(typ), name, body }
    }

    pub(crate) fn try_stmt(
        &self,
        start: u32,
        is_star: bool,
        body: &'a [Stmt<'a>],
        handlers: Vec<ExceptHandler<'a>>,
        orelse: Option<&'a [Stmt<'a>]>,
        finalbody: Option<&'a [Stmt<'a>]>,
    ) -> Stmt<'a> {
        let (handlers, orelse) = (self.slice(&handlers), orelse.unwrap_or_default());
        let finalbody = finalbody.unwrap_or_default();
        let last = [finalbody, orelse].into_iter().find(|block| !block.is_empty());
        let last = last.or(handlers.last().map(|handler| handler.body)).unwrap_or(body);
        self.block_stmt(
            start,
            last,
            StmtKind::Try(self.alloc(Try { is_star, body, handlers, orelse, finalbody })),
        )
    }

    /// Items without the parenthesis that holds an `as`: a lone tuple is a list of items all the same.
    pub(crate) fn with_items(
        &self,
        (items, comma): (Vec<(u32, WithItem<'a>, u32)>, bool),
    ) -> Result<&'a [WithItem<'a>], Failure> {
        if comma {
            return Err(invalid());
        }
        if let [(start, WithItem { context_expr, optional_vars: None }, end)] = items[..]
            && context_expr.span == Span::new(start, end)
            && let ExprKind::Tuple(elements) = context_expr.kind
            && !elements.is_empty()
            && elements.iter().zip(self.before_each(start, elements)).all(|(e, bare)| match e.kind {
                ExprKind::Starred(_) => false,
                ExprKind::NamedExpr { .. } => !bare,
                _ => true,
            })
        {
            let items = elements.iter().map(|&context_expr| WithItem { context_expr, optional_vars: None });
            return Ok(self.arena.alloc_slice_fill_iter(items));
        }
        let items: Vec<_> = items.into_iter().map(|(_, item, _)| item).collect();
        Ok(self.slice(&items))
    }

    /// For each element of the tuple that opens at `start`: whether no parenthesis opens in front of it.
    fn before_each(&self, start: u32, elements: &'a [Expr<'a>]) -> impl Iterator<Item = bool> {
        let starts = std::iter::once(start + 1).chain(elements.iter().map(|e| e.span.end));
        starts.zip(elements).map(|(from, e)| !self.text(from, e.span.start).contains('('))
    }

    pub(crate) fn match_stmt(&self, start: u32, subject: Expr<'a>, cases: Vec<MatchCase<'a>>) -> Stmt<'a> {
        let cases = self.slice(&cases);
        let last = cases.last().map_or(&[][..], |case| case.body);
        self.block_stmt(start, last, StmtKind::Match(self.alloc(Match { subject, cases })))
    }
}

fn block_end(block: &[Stmt]) -> u32 {
    block.last().map_or(0, |stmt| stmt.span.end)
}
