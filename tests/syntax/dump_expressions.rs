//! The part of [`crate::dump`] that prints expressions and patterns.

use crate::dump::Dump;
use dashu_int::UBig;
use minipy::syntax::ast::*;
use minipy::text::span::Span;

impl Dump<'_> {
    pub(crate) fn keyword(&mut self, keyword: &Keyword) {
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

    pub(crate) fn expr(&mut self, e: &Expr) {
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

    pub(crate) fn pattern(&mut self, pattern: &Pattern) {
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
