//! Prints a syntax tree in the form that `dump.py` prints CPython's: one line a node or field.

use minipy::syntax::Parsed;
use minipy::syntax::ast::*;
use minipy::text::names::Name;
use minipy::text::source::Source;
use minipy::text::span::Span;
use std::fmt::Write;

pub(crate) struct Dump<'d> {
    source: &'d Source,
    parsed: &'d Parsed<'d>,
    pub(crate) out: String,
}

/// The whole tree.
pub(crate) fn dump<'d>(source: &'d Source, parsed: &'d Parsed<'d>) -> String {
    let mut dump = Dump { source, parsed, out: String::new() };
    match parsed.ast {
        Mod::Module(body) => {
            dump.line("Module");
            dump.block("body", body);
        }
        Mod::Interactive(body) => {
            dump.line("Interactive");
            dump.block("body", body);
        }
        Mod::Expression(body) => {
            dump.line("Expression");
            dump.child("body", body);
        }
    }
    dump.out
}

impl Dump<'_> {
    pub(crate) fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    pub(crate) fn node(&mut self, name: &str, span: Span) {
        let (start, end) = (self.source.byte_position(span.start), self.source.byte_position(span.end));
        let _ = writeln!(self.out, "{name} {}:{}-{}:{}", start.line, start.column, end.line, end.column);
    }

    pub(crate) fn list<T>(&mut self, field: &str, items: &[T], each: impl Fn(&mut Self, &T)) {
        let _ = writeln!(self.out, ".{field} {}", items.len());
        items.iter().for_each(|item| each(self, item));
    }

    pub(crate) fn block(&mut self, field: &str, body: &[Stmt]) {
        self.list(field, body, |dump, stmt| dump.stmt(stmt));
    }

    pub(crate) fn exprs(&mut self, field: &str, items: &[Expr]) {
        self.list(field, items, |dump, e| dump.expr(e));
    }

    pub(crate) fn child(&mut self, field: &str, e: &Expr) {
        let _ = writeln!(self.out, ".{field}");
        self.expr(e);
    }

    pub(crate) fn option(&mut self, field: &str, e: Option<&Expr>) {
        match e {
            Some(e) => self.child(field, e),
            None => self.value(field, "None"),
        }
    }

    pub(crate) fn value(&mut self, field: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.out, ".{field} {value}");
    }

    pub(crate) fn name(&mut self, field: &str, name: Name) {
        let name = self.parsed.names.get(name);
        let _ = writeln!(self.out, ".{field} {name}");
    }

    pub(crate) fn option_name(&mut self, field: &str, name: Option<Name>) {
        match name {
            Some(name) => self.name(field, name),
            None => self.value(field, "None"),
        }
    }

    pub(crate) fn names(&mut self, field: &str, names: &[Name]) {
        self.list(field, names, |dump, &name| dump.line(dump.parsed.names.get(name)));
    }

    pub(crate) fn operator(&mut self, op: impl std::fmt::Debug) {
        let _ = writeln!(self.out, ".op\n{op:?}");
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let span = stmt.span;
        let pick = |flag: bool, yes: &'static str, no: &'static str| if flag { yes } else { no };
        match stmt.kind {
            StmtKind::FunctionDef(def) => {
                self.node(pick(def.is_async, "AsyncFunctionDef", "FunctionDef"), span);
                self.name("name", def.name);
                self.line(".args");
                self.arguments(&def.args);
                self.block("body", def.body);
                self.exprs("decorator_list", def.decorators);
                self.option("returns", def.returns);
                self.type_params(def.type_params);
            }
            StmtKind::ClassDef(def) => {
                self.node("ClassDef", span);
                self.name("name", def.name);
                self.exprs("bases", def.bases);
                self.list("keywords", def.keywords, |dump, keyword| dump.keyword(keyword));
                self.block("body", def.body);
                self.exprs("decorator_list", def.decorators);
                self.type_params(def.type_params);
            }
            StmtKind::Return(value) => {
                self.node("Return", span);
                self.option("value", value);
            }
            StmtKind::Delete(targets) => {
                self.node("Delete", span);
                self.exprs("targets", targets);
            }
            StmtKind::Assign(assign) => {
                self.node("Assign", span);
                self.exprs("targets", assign.targets);
                self.child("value", &assign.value);
            }
            StmtKind::TypeAlias(alias) => {
                self.node("TypeAlias", span);
                self.child("name", &alias.name);
                self.type_params(alias.type_params);
                self.child("value", &alias.value);
            }
            StmtKind::AugAssign { op, target, value } => {
                self.node("AugAssign", span);
                self.child("target", target);
                self.operator(op);
                self.child("value", value);
            }
            StmtKind::AnnAssign(assign) => {
                self.node("AnnAssign", span);
                self.child("target", &assign.target);
                self.child("annotation", &assign.annotation);
                self.option("value", assign.value);
                self.value("simple", u8::from(assign.simple));
            }
            StmtKind::For(stmt) => {
                self.node(pick(stmt.is_async, "AsyncFor", "For"), span);
                self.child("target", &stmt.target);
                self.child("iter", &stmt.iter);
                self.block("body", stmt.body);
                self.block("orelse", stmt.orelse);
            }
            StmtKind::While(stmt) => {
                self.node("While", span);
                self.child("test", &stmt.test);
                self.block("body", stmt.body);
                self.block("orelse", stmt.orelse);
            }
            StmtKind::If(stmt) => {
                for (i, clause) in stmt.clauses.iter().enumerate() {
                    self.node("If", Span::new(clause.span.start, span.end));
                    self.child("test", &clause.test);
                    self.block("body", clause.body);
                    if i + 1 < stmt.clauses.len() {
                        self.line(".orelse 1");
                    }
                }
                self.block("orelse", stmt.orelse);
            }
            StmtKind::With(stmt) => {
                self.node(pick(stmt.is_async, "AsyncWith", "With"), span);
                self.list("items", stmt.items, |dump, item| {
                    dump.line("withitem");
                    dump.child("context_expr", &item.context_expr);
                    dump.option("optional_vars", item.optional_vars);
                });
                self.block("body", stmt.body);
            }
            StmtKind::Match(stmt) => {
                self.node("Match", span);
                self.child("subject", &stmt.subject);
                self.list("cases", stmt.cases, |dump, case| {
                    dump.line("match_case\n.pattern");
                    dump.pattern(&case.pattern);
                    dump.option("guard", case.guard);
                    dump.block("body", case.body);
                });
            }
            StmtKind::Raise { exc, cause } => {
                self.node("Raise", span);
                self.option("exc", exc);
                self.option("cause", cause);
            }
            StmtKind::Try(stmt) => {
                self.node(pick(stmt.is_star, "TryStar", "Try"), span);
                self.block("body", stmt.body);
                self.list("handlers", stmt.handlers, |dump, handler| {
                    dump.node("ExceptHandler", handler.span);
                    dump.option("type", handler.typ);
                    dump.option_name("name", handler.name);
                    dump.block("body", handler.body);
                });
                self.block("orelse", stmt.orelse);
                self.block("finalbody", stmt.finalbody);
            }
            StmtKind::Assert { test, msg } => {
                self.node("Assert", span);
                self.child("test", test);
                self.option("msg", msg);
            }
            StmtKind::Import(names) => {
                self.node("Import", span);
                self.aliases(names);
            }
            StmtKind::ImportFrom(import) => {
                self.node("ImportFrom", span);
                self.option_name("module", import.module);
                self.aliases(import.names);
                self.value("level", import.level);
            }
            StmtKind::Global(names) => {
                self.node("Global", span);
                self.names("names", names);
            }
            StmtKind::Nonlocal(names) => {
                self.node("Nonlocal", span);
                self.names("names", names);
            }
            StmtKind::Expr(value) => {
                self.node("Expr", span);
                self.child("value", value);
            }
            StmtKind::Pass => self.node("Pass", span),
            StmtKind::Break => self.node("Break", span),
            StmtKind::Continue => self.node("Continue", span),
        }
    }

    pub(crate) fn aliases(&mut self, names: &[Alias]) {
        self.list("names", names, |dump, alias| {
            dump.node("alias", alias.span);
            dump.name("name", alias.name);
            dump.option_name("asname", alias.asname);
        });
    }

    pub(crate) fn type_params(&mut self, params: &[TypeParam]) {
        self.list("type_params", params, |dump, param| {
            let name = match param.kind {
                TypeParamKind::TypeVar(_) => "TypeVar",
                TypeParamKind::ParamSpec => "ParamSpec",
                TypeParamKind::TypeVarTuple => "TypeVarTuple",
            };
            dump.node(name, param.span);
            dump.name("name", param.name);
            if let TypeParamKind::TypeVar(bound) = param.kind {
                dump.option("bound", bound);
            }
            dump.option("default_value", param.default);
        });
    }

    pub(crate) fn arg(&mut self, arg: &Arg) {
        self.node("arg", arg.span);
        self.name("arg", arg.name);
        self.option("annotation", arg.annotation);
    }

    pub(crate) fn option_arg(&mut self, field: &str, arg: Option<&Arg>) {
        match arg {
            Some(arg) => {
                self.line(&format!(".{field}"));
                self.arg(arg);
            }
            None => self.value(field, "None"),
        }
    }

    pub(crate) fn arguments(&mut self, args: &Arguments) {
        self.line("arguments");
        self.list("posonlyargs", args.posonlyargs, |dump, arg| dump.arg(arg));
        self.list("args", args.args, |dump, arg| dump.arg(arg));
        self.option_arg("vararg", args.vararg);
        self.list("kwonlyargs", args.kwonlyargs, |dump, arg| dump.arg(arg));
        self.list("kw_defaults", args.kwonlyargs, |dump, arg| match arg.default {
            Some(default) => dump.expr(default),
            None => dump.line("None"),
        });
        self.option_arg("kwarg", args.kwarg);
        let defaults: Vec<Expr> =
            args.posonlyargs.iter().chain(args.args).filter_map(|arg| arg.default.copied()).collect();
        self.exprs("defaults", &defaults);
    }
}
