//! Expressions back to text, as CPython writes them: annotations under `from __future__ import annotations`
//! are kept in this form. Parentheses stand where the binding strength asks for them.

use super::fold;
use crate::bytecode::code::Constant;
use crate::pure::float::complex::Complex;
use crate::pure::{float, text};
use crate::syntax::ast::*;
use crate::text::names::Interner;

/// How strongly a form binds; a form inside a stronger one gets parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Arithmetic,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

impl Strength {
    /// The next stronger one.
    fn next(self) -> Strength {
        use Strength::*;
        const ALL: [Strength; 16] = [
            Tuple, Test, Or, And, Not, Compare, BitOr, BitXor, BitAnd, Shift, Arithmetic, Term, Factor,
            Power, Await, Atom,
        ];
        ALL[(self as usize + 1).min(ALL.len() - 1)]
    }
}

/// The text of an expression.
pub(super) fn expression(expression: &Expr<'_>, names: &Interner) -> String {
    let mut writer = Writer { out: String::new(), names };
    writer.expr(expression, Strength::Test);
    writer.out
}

/// The text of a constant.
pub(super) fn constant(constant: &Constant) -> String {
    match constant {
        Constant::None => "None".to_string(),
        Constant::Bool(value) => if *value { "True" } else { "False" }.to_string(),
        Constant::Ellipsis => "...".to_string(),
        Constant::Int(value) => value.to_string(),
        Constant::BigInt(value) => value.to_string(),
        Constant::Float(value) => float::render::repr(*value).replace("inf", "1e309"),
        Constant::Complex(real, imaginary) => Complex::new(*real, *imaginary).repr().replace("inf", "1e309"),
        Constant::Str(value) => text::repr::text(value),
        Constant::Bytes(value) => text::repr::bytes(value),
        Constant::Tuple(items) => {
            let items: Vec<String> = items.iter().map(self::constant).collect();
            match &items[..] {
                [only] => format!("({only},)"),
                _ => format!("({})", items.join(", ")),
            }
        }
        Constant::FrozenSet(_) | Constant::Code(_) => String::new(),
    }
}

struct Writer<'n> {
    out: String,
    names: &'n Interner,
}

impl Writer<'_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn wrapped(&mut self, level: Strength, own: Strength, write: impl FnOnce(&mut Self)) {
        let parenthesised = level > own;
        if parenthesised {
            self.put("(");
        }
        write(self);
        if parenthesised {
            self.put(")");
        }
    }

    fn separated<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.put(", ");
            }
            write(self, item);
        }
    }

    fn exprs(&mut self, items: &[Expr<'_>]) {
        self.separated(items, |writer, item| writer.expr(item, Strength::Test));
    }

    fn expr(&mut self, expression: &Expr<'_>, level: Strength) {
        use Strength::*;
        match expression.kind {
            ExprKind::BoolOp(it) => {
                let (own, word) = match it.op {
                    BoolOperator::And => (And, " and "),
                    BoolOperator::Or => (Or, " or "),
                };
                self.wrapped(level, own, |writer| {
                    for (at, value) in it.values.iter().enumerate() {
                        writer.put(if at > 0 { word } else { "" });
                        writer.expr(value, own.next());
                    }
                });
            }
            ExprKind::NamedExpr { target, value } => self.wrapped(level, Tuple, |writer| {
                writer.expr(target, Atom);
                writer.put(" := ");
                writer.expr(value, Atom);
            }),
            ExprKind::BinOp(it) => self.binary(it, level),
            ExprKind::UnaryOp { op, operand } => {
                let (own, word) = match op {
                    UnaryOp::Invert => (Factor, "~"),
                    UnaryOp::Not => (Not, "not "),
                    UnaryOp::UAdd => (Factor, "+"),
                    UnaryOp::USub => (Factor, "-"),
                };
                self.wrapped(level, own, |writer| {
                    writer.put(word);
                    writer.expr(operand, own);
                });
            }
            ExprKind::Lambda(it) => self.wrapped(level, Test, |writer| {
                writer.put("lambda");
                writer.arguments(&it.args);
                writer.put(": ");
                writer.expr(&it.body, Test);
            }),
            ExprKind::IfExp(it) => self.wrapped(level, Test, |writer| {
                writer.expr(&it.body, Test.next());
                writer.put(" if ");
                writer.expr(&it.test, Test.next());
                writer.put(" else ");
                writer.expr(&it.orelse, Test);
            }),
            ExprKind::Dict(items) => {
                self.put("{");
                self.separated(items, |writer, item| match &item.key {
                    Some(key) => {
                        writer.expr(key, Test);
                        writer.put(": ");
                        writer.expr(&item.value, Test);
                    }
                    None => {
                        writer.put("**");
                        writer.expr(&item.value, BitOr);
                    }
                });
                self.put("}");
            }
            ExprKind::Set(items) => self.enclosed("{", items, "}"),
            ExprKind::List(items) => self.enclosed("[", items, "]"),
            ExprKind::ListComp(it) => self.comprehension("[", &it.elt, None, it.generators, "]"),
            ExprKind::SetComp(it) => self.comprehension("{", &it.elt, None, it.generators, "}"),
            ExprKind::GeneratorExp(it) => self.comprehension("(", &it.elt, None, it.generators, ")"),
            ExprKind::DictComp(it) => self.comprehension("{", &it.key, Some(&it.value), it.generators, "}"),
            ExprKind::Await(value) => self.wrapped(level, Await, |writer| {
                writer.put("await ");
                writer.expr(value, Atom);
            }),
            ExprKind::Yield(None) => self.put("(yield)"),
            ExprKind::Yield(Some(value)) => self.prefixed("(yield ", value, Test, ")"),
            ExprKind::YieldFrom(value) => self.prefixed("(yield from ", value, Test, ")"),
            ExprKind::Compare(it) => self.wrapped(level, Compare, |writer| {
                writer.expr(&it.left, Compare.next());
                for (op, right) in it.rest {
                    writer.put(comparison(*op));
                    writer.expr(right, Compare.next());
                }
            }),
            ExprKind::Call(it) => self.call(it),
            ExprKind::FormattedValue(_) | ExprKind::JoinedStr(_) => {
                let mut body = Writer { out: String::new(), names: self.names };
                body.pieces(expression);
                self.put("f");
                self.put(&text::repr::text(body.out.as_bytes()));
            }
            ExprKind::Constant(value) => {
                let text = constant(&fold::literal(value));
                self.put(&text);
            }
            ExprKind::Attribute { value, attr } => {
                self.expr(value, Atom);
                let is_int = matches!(
                    value.kind,
                    ExprKind::Constant(
                        crate::syntax::ast::Constant::Int(_) | crate::syntax::ast::Constant::BigInt { .. }
                    )
                );
                self.put(if is_int { " ." } else { "." });
                self.put(self.names.get(attr));
            }
            ExprKind::Subscript { value, slice } => {
                self.expr(value, Atom);
                self.prefixed("[", slice, Tuple, "]");
            }
            ExprKind::Starred(value) => self.prefixed("*", value, BitOr, ""),
            ExprKind::Name(name) => self.put(self.names.get(name)),
            ExprKind::Tuple([]) => self.put("()"),
            ExprKind::Tuple(items) => self.wrapped(level, Tuple, |writer| {
                writer.exprs(items);
                writer.put(if items.len() == 1 { "," } else { "" });
            }),
            ExprKind::Slice(it) => {
                it.lower.iter().for_each(|part| self.expr(part, Test));
                self.put(":");
                it.upper.iter().for_each(|part| self.expr(part, Test));
                it.step.iter().for_each(|part| self.prefixed(":", part, Test, ""));
            }
        }
    }

    fn prefixed(&mut self, before: &str, value: &Expr<'_>, level: Strength, after: &str) {
        self.put(before);
        self.expr(value, level);
        self.put(after);
    }

    fn enclosed(&mut self, before: &str, items: &[Expr<'_>], after: &str) {
        self.put(before);
        self.exprs(items);
        self.put(after);
    }

    fn binary(&mut self, it: &BinOp<'_>, level: Strength) {
        use Strength::*;
        let (word, own) = match it.op {
            Operator::Add => (" + ", Arithmetic),
            Operator::Sub => (" - ", Arithmetic),
            Operator::Mult => (" * ", Term),
            Operator::MatMult => (" @ ", Term),
            Operator::Div => (" / ", Term),
            Operator::Mod => (" % ", Term),
            Operator::LShift => (" << ", Shift),
            Operator::RShift => (" >> ", Shift),
            Operator::BitOr => (" | ", BitOr),
            Operator::BitXor => (" ^ ", BitXor),
            Operator::BitAnd => (" & ", BitAnd),
            Operator::FloorDiv => (" // ", Term),
            Operator::Pow => (" ** ", Power),
        };
        let right_first = it.op == Operator::Pow;
        self.wrapped(level, own, |writer| {
            writer.expr(&it.left, if right_first { own.next() } else { own });
            writer.put(word);
            writer.expr(&it.right, if right_first { own } else { own.next() });
        });
    }

    fn comprehension(
        &mut self,
        before: &str,
        first: &Expr<'_>,
        value: Option<&Expr<'_>>,
        generators: &[Comprehension<'_>],
        after: &str,
    ) {
        self.prefixed(before, first, Strength::Test, "");
        value.into_iter().for_each(|value| self.prefixed(": ", value, Strength::Test, ""));
        for clause in generators {
            self.put(if clause.is_async { " async for " } else { " for " });
            self.prefixed("", &clause.target, Strength::Tuple, " in ");
            self.expr(&clause.iter, Strength::Test.next());
            clause.ifs.iter().for_each(|test| self.prefixed(" if ", test, Strength::Test.next(), ""));
        }
        self.put(after);
    }

    fn call(&mut self, it: &Call<'_>) {
        self.expr(&it.func, Strength::Atom);
        if let ([only], []) = (it.args, it.keywords)
            && matches!(only.kind, ExprKind::GeneratorExp(_))
        {
            return self.expr(only, Strength::Atom);
        }
        self.put("(");
        self.exprs(it.args);
        if !it.args.is_empty() && !it.keywords.is_empty() {
            self.put(", ");
        }
        self.separated(it.keywords, |writer, keyword| match keyword.arg {
            Some(name) => {
                writer.put(writer.names.get(name));
                writer.prefixed("=", &keyword.value, Strength::Test, "");
            }
            None => writer.prefixed("**", &keyword.value, Strength::BitOr, ""),
        });
        self.put(")");
    }

    fn arguments(&mut self, args: &Arguments<'_>) {
        let mut parts: Vec<String> = Vec::new();
        let part = |arg: &Arg<'_>| {
            let mut text = self.names.get(arg.name).to_string();
            if let Some(default) = arg.default {
                text.push('=');
                text.push_str(&expression(default, self.names));
            }
            text
        };
        parts.extend(args.posonlyargs.iter().map(part));
        if !args.posonlyargs.is_empty() {
            parts.push("/".to_string());
        }
        parts.extend(args.args.iter().map(part));
        match args.vararg {
            Some(arg) => parts.push(format!("*{}", part(arg))),
            None if !args.kwonlyargs.is_empty() => parts.push("*".to_string()),
            None => {}
        }
        parts.extend(args.kwonlyargs.iter().map(part));
        parts.extend(args.kwarg.iter().map(|arg| format!("**{}", part(arg))));
        if !parts.is_empty() {
            self.put(" ");
            self.put(&parts.join(", "));
        }
    }

    /// The inside of an f-string.
    fn pieces(&mut self, expression: &Expr<'_>) {
        match expression.kind {
            ExprKind::JoinedStr(values) => values.iter().for_each(|value| self.pieces(value)),
            ExprKind::Constant(crate::syntax::ast::Constant::Str(value)) => {
                let text = String::from_utf8_lossy(value.as_bytes()).replace('{', "{{").replace('}', "}}");
                self.put(&text);
            }
            ExprKind::FormattedValue(it) => {
                let value = self::expression_at(&it.value, self.names);
                self.put(if value.starts_with('{') { "{ " } else { "{" });
                self.put(&value);
                self.put(match it.conversion {
                    None => "",
                    Some(Conversion::Str) => "!s",
                    Some(Conversion::Repr) => "!r",
                    Some(Conversion::Ascii) => "!a",
                });
                if let Some(spec) = it.format_spec {
                    self.put(":");
                    self.pieces(spec);
                }
                self.put("}");
            }
            _ => {}
        }
    }
}

/// The value of a replacement field, where a lambda or conditional needs parentheses.
fn expression_at(value: &Expr<'_>, names: &Interner) -> String {
    let mut writer = Writer { out: String::new(), names };
    writer.expr(value, Strength::Test.next());
    writer.out
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => " == ",
        CmpOp::NotEq => " != ",
        CmpOp::Lt => " < ",
        CmpOp::LtE => " <= ",
        CmpOp::Gt => " > ",
        CmpOp::GtE => " >= ",
        CmpOp::Is => " is ",
        CmpOp::IsNot => " is not ",
        CmpOp::In => " in ",
        CmpOp::NotIn => " not in ",
    }
}
