//! Prints a syntax tree in the form that `dump.py` prints CPython's: one line a node or field.

use dashu_int::UBig;
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
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn node(&mut self, name: &str, span: Span) {
        let (start, end) = (self.source.byte_position(span.start), self.source.byte_position(span.end));
        let _ = writeln!(self.out, "{name} {}:{}-{}:{}", start.line, start.column, end.line, end.column);
    }

    fn list<T>(&mut self, field: &str, items: &[T], each: impl Fn(&mut Self, &T)) {
        let _ = writeln!(self.out, ".{field} {}", items.len());
        items.iter().for_each(|item| each(self, item));
    }

    fn block(&mut self, field: &str, body: &[Stmt]) {
        self.list(field, body, |dump, stmt| dump.stmt(stmt));
    }

    fn exprs(&mut self, field: &str, items: &[Expr]) {
        self.list(field, items, |dump, e| dump.expr(e));
    }

    fn child(&mut self, field: &str, e: &Expr) {
        let _ = writeln!(self.out, ".{field}");
        self.expr(e);
    }

    fn option(&mut self, field: &str, e: Option<&Expr>) {
        match e {
            Some(e) => self.child(field, e),
            None => self.value(field, "None"),
        }
    }

    fn value(&mut self, field: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.out, ".{field} {value}");
    }

    fn name(&mut self, field: &str, name: Name) {
        let name = self.parsed.names.get(name);
        let _ = writeln!(self.out, ".{field} {name}");
    }

    fn option_name(&mut self, field: &str, name: Option<Name>) {
        match name {
            Some(name) => self.name(field, name),
            None => self.value(field, "None"),
        }
    }

    fn names(&mut self, field: &str, names: &[Name]) {
        self.list(field, names, |dump, &name| dump.line(dump.parsed.names.get(name)));
    }

    fn operator(&mut self, op: impl std::fmt::Debug) {
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

    fn aliases(&mut self, names: &[Alias]) {
        self.list("names", names, |dump, alias| {
            dump.node("alias", alias.span);
            dump.name("name", alias.name);
            dump.option_name("asname", alias.asname);
        });
    }

    fn type_params(&mut self, params: &[TypeParam]) {
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

    fn arg(&mut self, arg: &Arg) {
        self.node("arg", arg.span);
        self.name("arg", arg.name);
        self.option("annotation", arg.annotation);
    }

    fn option_arg(&mut self, field: &str, arg: Option<&Arg>) {
        match arg {
            Some(arg) => {
                self.line(&format!(".{field}"));
                self.arg(arg);
            }
            None => self.value(field, "None"),
        }
    }

    fn arguments(&mut self, args: &Arguments) {
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

    fn keyword(&mut self, keyword: &Keyword) {
        self.node("keyword", keyword.span);
        self.option_name("arg", keyword.arg);
        self.child("value", &keyword.value);
    }

    fn generators(&mut self, generators: &[Comprehension]) {
        self.list("generators", generators, |dump, generator| {
            dump.line("comprehension");
            dump.child("target", &generator.target);
            dump.child("iter", &generator.iter);
            dump.exprs("ifs", generator.ifs);
            dump.value("is_async", u8::from(generator.is_async));
        });
    }

    fn comp(&mut self, name: &str, span: Span, comp: &Comp) {
        self.node(name, span);
        self.child("elt", &comp.elt);
        self.generators(comp.generators);
    }

    fn expr(&mut self, e: &Expr) {
        let span = e.span;
        match e.kind {
            ExprKind::BoolOp(bool_op) => {
                self.node("BoolOp", span);
                self.operator(bool_op.op);
                self.exprs("values", bool_op.values);
            }
            ExprKind::NamedExpr { target, value } => {
                self.node("NamedExpr", span);
                self.child("target", target);
                self.child("value", value);
            }
            ExprKind::BinOp(bin_op) => {
                self.node("BinOp", span);
                self.child("left", &bin_op.left);
                self.operator(bin_op.op);
                self.child("right", &bin_op.right);
            }
            ExprKind::UnaryOp { op, operand } => {
                self.node("UnaryOp", span);
                self.operator(op);
                self.child("operand", operand);
            }
            ExprKind::Lambda(lambda) => {
                self.node("Lambda", span);
                self.line(".args");
                self.arguments(&lambda.args);
                self.child("body", &lambda.body);
            }
            ExprKind::IfExp(if_exp) => {
                self.node("IfExp", span);
                self.child("test", &if_exp.test);
                self.child("body", &if_exp.body);
                self.child("orelse", &if_exp.orelse);
            }
            ExprKind::Dict(items) => {
                self.node("Dict", span);
                self.list("keys", items, |dump, item| match &item.key {
                    Some(key) => dump.expr(key),
                    None => dump.line("None"),
                });
                self.list("values", items, |dump, item| dump.expr(&item.value));
            }
            ExprKind::Set(items) => {
                self.node("Set", span);
                self.exprs("elts", items);
            }
            ExprKind::ListComp(comp) => self.comp("ListComp", span, comp),
            ExprKind::SetComp(comp) => self.comp("SetComp", span, comp),
            ExprKind::GeneratorExp(comp) => self.comp("GeneratorExp", span, comp),
            ExprKind::DictComp(comp) => {
                self.node("DictComp", span);
                self.child("key", &comp.key);
                self.child("value", &comp.value);
                self.generators(comp.generators);
            }
            ExprKind::Await(value) => {
                self.node("Await", span);
                self.child("value", value);
            }
            ExprKind::Yield(value) => {
                self.node("Yield", span);
                self.option("value", value);
            }
            ExprKind::YieldFrom(value) => {
                self.node("YieldFrom", span);
                self.child("value", value);
            }
            ExprKind::Compare(compare) => {
                self.node("Compare", span);
                self.child("left", &compare.left);
                self.list("ops", compare.rest, |dump, (op, _)| dump.line(&format!("{op:?}")));
                self.list("comparators", compare.rest, |dump, (_, e)| dump.expr(e));
            }
            ExprKind::Call(call) => {
                self.node("Call", span);
                self.child("func", &call.func);
                self.exprs("args", call.args);
                self.list("keywords", call.keywords, |dump, keyword| dump.keyword(keyword));
            }
            ExprKind::FormattedValue(formatted) => {
                self.node("FormattedValue", span);
                self.child("value", &formatted.value);
                self.value(
                    "conversion",
                    match formatted.conversion {
                        None => -1,
                        Some(Conversion::Str) => 115,
                        Some(Conversion::Repr) => 114,
                        Some(Conversion::Ascii) => 97,
                    },
                );
                self.option("format_spec", formatted.format_spec);
            }
            ExprKind::JoinedStr(values) => {
                self.node("JoinedStr", span);
                self.exprs("values", values);
            }
            ExprKind::Constant(constant) => {
                self.node("Constant", span);
                self.constant(constant);
            }
            ExprKind::Attribute { value, attr } => {
                self.node("Attribute", span);
                self.child("value", value);
                self.name("attr", attr);
            }
            ExprKind::Subscript { value, slice } => {
                self.node("Subscript", span);
                self.child("value", value);
                self.child("slice", slice);
            }
            ExprKind::Starred(value) => {
                self.node("Starred", span);
                self.child("value", value);
            }
            ExprKind::Name(name) => {
                self.node("Name", span);
                self.name("id", name);
            }
            ExprKind::List(items) => {
                self.node("List", span);
                self.exprs("elts", items);
            }
            ExprKind::Tuple(items) => {
                self.node("Tuple", span);
                self.exprs("elts", items);
            }
            ExprKind::Slice(slice) => {
                self.node("Slice", span);
                self.option("lower", slice.lower);
                self.option("upper", slice.upper);
                self.option("step", slice.step);
            }
        }
    }

    fn constant(&mut self, constant: Constant) {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let line = match constant {
            Constant::None => "None".to_owned(),
            Constant::Bool(true) => "True".to_owned(),
            Constant::Bool(false) => "False".to_owned(),
            Constant::Ellipsis => "Ellipsis".to_owned(),
            Constant::Int(value) => format!("int {value:x}"),
            Constant::BigInt { radix, digits } => {
                format!("int {:x}", UBig::from_str_radix(digits, radix).expect("the digits fit the radix"))
            }
            Constant::Float(value) => format!("float {}", hex(&value.to_be_bytes())),
            Constant::Imaginary(value) => format!("imaginary {}", hex(&value.to_be_bytes())),
            Constant::Str(text) => format!("str {}", hex(text.as_bytes())),
            Constant::Bytes(bytes) => format!("bytes {}", hex(bytes)),
        };
        self.line(&line);
    }

    fn pattern(&mut self, pattern: &Pattern) {
        let span = pattern.span;
        match pattern.kind {
            PatternKind::MatchValue(value) => {
                self.node("MatchValue", span);
                self.child("value", value);
            }
            PatternKind::MatchSingleton(value) => {
                self.node("MatchSingleton", span);
                self.constant(value);
            }
            PatternKind::MatchSequence(patterns) => {
                self.node("MatchSequence", span);
                self.patterns("patterns", patterns);
            }
            PatternKind::MatchMapping(mapping) => {
                self.node("MatchMapping", span);
                self.exprs("keys", mapping.keys);
                self.patterns("patterns", mapping.patterns);
                self.option_name("rest", mapping.rest);
            }
            PatternKind::MatchClass(class) => {
                self.node("MatchClass", span);
                self.child("cls", &class.cls);
                self.patterns("patterns", class.patterns);
                self.names("kwd_attrs", class.kwd_attrs);
                self.patterns("kwd_patterns", class.kwd_patterns);
            }
            PatternKind::MatchStar(name) => {
                self.node("MatchStar", span);
                self.option_name("name", name);
            }
            PatternKind::MatchAs { pattern, name } => {
                self.node("MatchAs", span);
                match pattern {
                    Some(pattern) => {
                        self.line(".pattern");
                        self.pattern(pattern);
                    }
                    None => self.value("pattern", "None"),
                }
                self.option_name("name", name);
            }
            PatternKind::MatchOr(patterns) => {
                self.node("MatchOr", span);
                self.patterns("patterns", patterns);
            }
        }
    }

    fn patterns(&mut self, field: &str, patterns: &[Pattern]) {
        self.list(field, patterns, |dump, pattern| dump.pattern(pattern));
    }
}
