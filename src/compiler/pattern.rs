//! Patterns. A pattern falls through when it matches and jumps when it does not. What it looks at stays in
//! temporaries: a captured value waits in its register until the whole pattern has matched, and where a
//! pattern fails, every temporary that may still hold something is dropped.

use super::Compiler;
use super::condition::fused_int;
use super::constants::text;
use super::emit::Label;
use super::error::{Outcome, fault};
use super::registers::Operand;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{self, CmpOp, ExprKind, MatchClass, MatchMapping, Pattern, PatternKind};
use crate::text::names::Name;
use crate::text::span::Span;
use std::collections::BTreeSet;

/// The value a pattern looks at.
#[derive(Clone, Copy, Debug)]
pub(super) enum Subject {
    /// Somebody else needs it afterwards.
    Kept(Reg),
    /// The pattern consumes it.
    Owned(Reg),
}

impl Subject {
    fn register(self) -> Reg {
        match self {
            Subject::Kept(register) | Subject::Owned(register) => register,
        }
    }

    fn kept(self) -> Source {
        Source::kept(self.register())
    }
}

/// A name and where its value waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capture {
    pub(super) name: Name,
    pub(super) source: Source,
    pub(super) span: Span,
}

/// A pattern being matched.
pub(super) struct Matching {
    /// Where to go when it does not match.
    fail: Label,
    /// Whether a pattern that always matches may stand here.
    allow_irrefutable: bool,
    /// The names captured so far.
    pub(super) captures: Vec<Capture>,
    /// Temporaries that hold something now.
    alive: BTreeSet<Reg>,
    /// Temporaries that held something at some jump to `fail`.
    pub(super) alive_at_failure: BTreeSet<Reg>,
}

impl Matching {
    pub(super) fn new(fail: Label, allow_irrefutable: bool) -> Matching {
        Matching {
            fail,
            allow_irrefutable,
            captures: Vec::new(),
            alive: BTreeSet::new(),
            alive_at_failure: BTreeSet::new(),
        }
    }
}

impl<'a> Compiler<'a> {
    /// Tests a pattern.
    pub(super) fn pattern(
        &mut self,
        pattern: &'a Pattern<'a>,
        subject: Subject,
        matching: &mut Matching,
    ) -> Outcome<()> {
        let span = pattern.span;
        match pattern.kind {
            PatternKind::MatchValue(value) => {
                let left = self.consume(subject, matching);
                let right = self.expression(value, None)?;
                let jump = match right.small_int() {
                    Some(value) => fused_int(CmpOp::Eq, false, left, value),
                    None => {
                        let right = self.unit.source(right, value.span);
                        Instruction::jump_equal(Small(0), left, right, Jump16(0))
                    }
                };
                self.fail_if(jump, matching, span);
            }
            PatternKind::MatchSingleton(constant) => {
                let left = self.consume(subject, matching);
                let jump = match constant {
                    ast::Constant::None => Instruction::jump_not_none(left, Jump32(0)),
                    constant => {
                        let constant = Operand::Constant(super::fold::literal(constant));
                        let right = self.unit.source(constant, span);
                        Instruction::jump_is(Small(0), left, right, Jump16(0))
                    }
                };
                self.fail_if(jump, matching, span);
            }
            PatternKind::MatchSequence(items) => self.sequence(items, subject, matching, span)?,
            PatternKind::MatchMapping(it) => self.mapping(it, subject, matching, span)?,
            PatternKind::MatchClass(it) => self.class_pattern(it, subject, matching, span)?,
            PatternKind::MatchStar(name) => self.capture(name, subject, matching, span)?,
            PatternKind::MatchAs { pattern: None, name } => {
                if !matching.allow_irrefutable {
                    let message = match name {
                        Some(name) => {
                            let name = self.names.get(name);
                            format!("name capture '{name}' makes remaining patterns unreachable")
                        }
                        None => "wildcard makes remaining patterns unreachable".to_string(),
                    };
                    return fault(span, message);
                }
                self.capture(name, subject, matching, span)?;
            }
            PatternKind::MatchAs { pattern: Some(inner), name } => {
                self.pattern(inner, Subject::Kept(subject.register()), matching)?;
                self.capture(name, subject, matching, span)?;
            }
            PatternKind::MatchOr(alternatives) => self.alternatives(alternatives, subject, matching, span)?,
        }
        Ok(())
    }

    /// A pattern inside another: it may always match.
    fn inner_pattern(
        &mut self,
        pattern: &'a Pattern<'a>,
        register: Reg,
        matching: &mut Matching,
    ) -> Outcome<()> {
        let before = std::mem::replace(&mut matching.allow_irrefutable, true);
        self.pattern(pattern, Subject::Owned(register), matching)?;
        matching.allow_irrefutable = before;
        Ok(())
    }

    /// The subject as the operand of its last use.
    fn consume(&mut self, subject: Subject, matching: &mut Matching) -> Source {
        match subject {
            Subject::Kept(register) => Source::kept(register),
            Subject::Owned(register) => {
                matching.alive.remove(&register);
                Source::last(register)
            }
        }
    }

    /// Drops a subject that was owned.
    fn release(&mut self, subject: Subject, matching: &mut Matching, span: Span) {
        if let Subject::Owned(register) = subject {
            matching.alive.remove(&register);
            self.unit.emit(Instruction::drop(register), span);
        }
    }

    fn fail_if(&mut self, jump: Instruction, matching: &mut Matching, span: Span) {
        if self.unit.reachable {
            matching.alive_at_failure.extend(&matching.alive);
        }
        self.unit.jump(jump, matching.fail, span);
    }

    /// A temporary of the pattern that holds something from now on.
    fn alive(&mut self, matching: &mut Matching) -> Reg {
        let register = self.unit.temporary();
        matching.alive.insert(register);
        register
    }

    fn capture(
        &mut self,
        name: Option<Name>,
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        let Some(name) = name else {
            self.release(subject, matching, span);
            return Ok(());
        };
        self.check_bindable(name, span)?;
        if matching.captures.iter().any(|capture| capture.name == name) {
            let name = self.names.get(name);
            return fault(span, format!("multiple assignments to name '{name}' in pattern"));
        }
        // An owned subject stays alive until it is bound.
        let source = match subject {
            Subject::Kept(register) => Source::kept(register),
            Subject::Owned(register) => Source::last(register),
        };
        matching.captures.push(Capture { name, source, span });
        Ok(())
    }

    /// `[a, b, *rest]`
    fn sequence(
        &mut self,
        items: &'a [Pattern<'a>],
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        let is_star = |item: &Pattern<'_>| matches!(item.kind, PatternKind::MatchStar(_));
        let is_wildcard = |item: &Pattern<'_>| {
            let wildcard = PatternKind::MatchAs { pattern: None, name: None };
            matches!(item.kind, PatternKind::MatchStar(None)) || same_kind(&item.kind, &wildcard)
        };
        let star = items.iter().position(is_star);
        if items.iter().filter(|item| is_star(item)).count() > 1 {
            return fault(span, "multiple starred names in sequence pattern");
        }
        let test = self.unit.temporary();
        self.unit.emit(Instruction::match_sequence(test, subject.kept()), span);
        self.fail_if(Instruction::jump_false(Source::last(test), Jump32(0)), matching, span);
        let fixed = items.len() - usize::from(star.is_some());
        if star.is_none() || fixed > 0 {
            let cmp = if star.is_none() { CmpOp::Eq } else { CmpOp::GtE };
            self.check_length(cmp, fixed, subject, matching, span);
        }
        if items.iter().all(is_wildcard) {
            self.release(subject, matching, span);
            return Ok(());
        }
        match star {
            Some(star) if is_wildcard(&items[star]) => {
                self.sequence_by_index(items, star, subject, matching, span)
            }
            _ => self.sequence_unpacked(items, star, subject, matching, span),
        }
    }

    fn check_length(
        &mut self,
        op: CmpOp,
        length: usize,
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) {
        let register = self.unit.temporary();
        self.unit.emit(Instruction::get_length(register, subject.kept()), span);
        let length = Operand::Constant(Constant::Int(length as i64));
        let jump = match length.small_int() {
            Some(value) => fused_int(op, false, Source::last(register), value),
            None => {
                let right = self.unit.source(length, span);
                super::condition::fused(op, false, Source::last(register), right)
            }
        };
        self.fail_if(jump, matching, span);
    }

    /// All items at once.
    fn sequence_unpacked(
        &mut self,
        items: &'a [Pattern<'a>],
        star: Option<usize>,
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        let source = self.consume(subject, matching);
        let base = self.unit.temporaries(items.len() as u32);
        match star {
            Some(before) => {
                let after = items.len() - before - 1;
                if before >= 1 << 8 || after >= i32::MAX as usize >> 8 {
                    return fault(span, "too many expressions in star-unpacking sequence pattern");
                }
                let word = before as u64 | (after as u64) << 32;
                self.unit.emit_word(Instruction::unpack_star(Base(base.0), source), word, span);
            }
            None => {
                let count = Count(items.len() as u16);
                self.unit.emit(Instruction::unpack_sequence(Base(base.0), source, count), span);
            }
        }
        self.patterns_from(items, base, matching)
    }

    /// Patterns for temporaries in a row that hold something.
    fn patterns_from(&mut self, items: &'a [Pattern<'a>], base: Reg, matching: &mut Matching) -> Outcome<()> {
        let registers = (0..items.len() as u16).map(|at| Reg(base.0 + at));
        matching.alive.extend(registers.clone());
        for (item, register) in items.iter().zip(registers) {
            self.inner_pattern(item, register, matching)?;
        }
        Ok(())
    }

    /// `[a, *_, b]`: only the items that somebody looks at.
    fn sequence_by_index(
        &mut self,
        items: &'a [Pattern<'a>],
        star: usize,
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        for (at, item) in items.iter().enumerate() {
            let wildcard = matches!(item.kind, PatternKind::MatchAs { pattern: None, name: None });
            if at == star || wildcard {
                continue;
            }
            let register = self.unit.temporary();
            let from_end = items.len() - at;
            let index = if at < star { i16::try_from(at).ok() } else { None };
            match index {
                Some(index) => {
                    self.unit.emit(Instruction::get_item_int(register, subject.kept(), Int16(index)), span);
                }
                None => {
                    let mark = self.unit.top;
                    let distance = if at < star { at } else { from_end };
                    let distance = Operand::Constant(Constant::Int(distance as i64));
                    let key = if at < star {
                        distance
                    } else {
                        let length = self.unit.temporary();
                        self.unit.emit(Instruction::get_length(length, subject.kept()), span);
                        let length = (Operand::Temporary(length), span);
                        self.operate(ast::Operator::Sub, false, mark, length, (distance, span), None, span)
                    };
                    let key = self.unit.source(key, span);
                    self.unit.emit(Instruction::get_item(register, subject.kept(), key), span);
                    self.unit.top = mark;
                }
            }
            matching.alive.insert(register);
            self.inner_pattern(item, register, matching)?;
        }
        self.release(subject, matching, span);
        Ok(())
    }

    /// `{key: pattern, **rest}`
    fn mapping(
        &mut self,
        it: &'a MatchMapping<'a>,
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        let test = self.unit.temporary();
        self.unit.emit(Instruction::match_mapping(test, subject.kept()), span);
        self.fail_if(Instruction::jump_false(Source::last(test), Jump32(0)), matching, span);
        if it.keys.is_empty() && it.rest.is_none() {
            self.release(subject, matching, span);
            return Ok(());
        }
        if !it.keys.is_empty() {
            self.check_length(CmpOp::GtE, it.keys.len(), subject, matching, span);
        }
        self.check_mapping_keys(it, span)?;
        // The tuple of keys is needed twice if there is a rest.
        let keys = self.unit.temporary();
        let mark = self.unit.top;
        match it.keys.iter().map(super::fold::expression).collect::<Option<Vec<_>>>() {
            Some(constants) => self.unit.load_constant(keys, Constant::Tuple(constants), span),
            None => {
                let count = self.push_all(it.keys)?;
                self.unit.emit(Instruction::build_tuple(keys, Base(mark as u16), count), span);
            }
        }
        self.unit.top = mark;
        matching.alive.insert(keys);
        let values = self.unit.temporary();
        self.unit.emit(Instruction::match_keys(values, subject.kept(), Source::kept(keys)), span);
        matching.alive.insert(values);
        self.fail_if(Instruction::jump_none(Source::kept(values), Jump32(0)), matching, span);
        matching.alive.remove(&values);
        let base = self.unit.temporaries(it.patterns.len() as u32);
        let count = Count(it.patterns.len() as u16);
        self.unit.emit(Instruction::unpack_sequence(Base(base.0), Source::last(values), count), span);
        self.patterns_from(it.patterns, base, matching)?;
        match it.rest {
            Some(name) => {
                let rest = self.alive(matching);
                let instruction = Instruction::copy_without_keys(rest, subject.kept(), Source::last(keys));
                self.unit.emit(instruction, span);
                self.capture(Some(name), Subject::Owned(rest), matching, span)?;
            }
            None => self.unit.emit(Instruction::drop(keys), span),
        }
        matching.alive.remove(&keys);
        self.release(subject, matching, span);
        Ok(())
    }

    fn check_mapping_keys(&self, it: &MatchMapping<'_>, span: Span) -> Outcome<()> {
        let mut seen: Vec<Constant> = Vec::new();
        for key in it.keys {
            match (super::fold::expression(key), key.kind) {
                (Some(constant), _) => {
                    if seen.iter().any(|other| super::fold::same_key(other, &constant)) {
                        let key = super::unparse::constant(&constant);
                        return fault(span, format!("mapping pattern checks duplicate key ({key})"));
                    }
                    seen.push(constant);
                }
                (None, ExprKind::Attribute { .. }) => {}
                _ => {
                    let message = "mapping pattern keys may only match literals and attribute lookups";
                    return fault(span, message);
                }
            }
        }
        Ok(())
    }

    /// `cls(patterns, attr=pattern)`
    fn class_pattern(
        &mut self,
        it: &'a MatchClass<'a>,
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        for (at, &name) in it.kwd_attrs.iter().enumerate() {
            let place = it.kwd_patterns[at].span;
            self.check_bindable(name, place)?;
            if let Some(again) = it.kwd_attrs[at + 1..].iter().position(|&other| other == name) {
                let name = self.names.get(name);
                let message = format!("attribute name repeated in class pattern: {name}");
                return fault(it.kwd_patterns[at + 1 + again].span, message);
            }
        }
        let mark = self.unit.top;
        self.push(&it.cls)?;
        let names = it.kwd_attrs.iter().map(|&name| text(self.names.get(name)));
        let names = Operand::Constant(Constant::Tuple(names.collect()));
        self.unit.put_on_top(mark + 1, names, span);
        self.unit.top = mark;
        let values = self.unit.temporary();
        let instruction = Instruction::match_class(values, subject.kept(), Base(mark as u16));
        self.unit.emit_word(instruction, it.patterns.len() as u64, span);
        matching.alive.insert(values);
        self.fail_if(Instruction::jump_none(Source::kept(values), Jump32(0)), matching, span);
        matching.alive.remove(&values);
        let total = it.patterns.len() + it.kwd_patterns.len();
        let base = self.unit.temporaries(total as u32);
        let count = Count(total as u16);
        self.unit.emit(Instruction::unpack_sequence(Base(base.0), Source::last(values), count), span);
        let keywords = Reg(base.0 + it.patterns.len() as u16);
        let registers = (0..it.kwd_patterns.len() as u16).map(|at| Reg(keywords.0 + at));
        matching.alive.extend(registers);
        self.patterns_from(it.patterns, base, matching)?;
        self.patterns_from(it.kwd_patterns, keywords, matching)?;
        self.release(subject, matching, span);
        Ok(())
    }

    /// `a | b`: each alternative leaves its captures in the same registers.
    fn alternatives(
        &mut self,
        list: &'a [Pattern<'a>],
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        let matched = self.unit.label();
        let mut shared: Vec<Capture> = Vec::new();
        let mut mark = self.unit.top;
        for (at, alternative) in list.iter().enumerate() {
            let is_last = at + 1 == list.len();
            let next = self.unit.label();
            let mut inner = Matching::new(next, is_last && matching.allow_irrefutable);
            if at == 0 {
                // Nobody knows yet how many names there are: room for them is left below.
                let count = count_names(alternative);
                self.unit.temporaries(count);
                mark = self.unit.top;
            }
            self.unit.top = mark;
            self.pattern(alternative, Subject::Kept(subject.register()), &mut inner)?;
            if at == 0 {
                let first = mark - inner.captures.len() as u32;
                for (index, capture) in inner.captures.iter().enumerate() {
                    let source = Source::last(Reg((first + index as u32) as u16));
                    shared.push(Capture { source, ..*capture });
                }
            }
            self.share_captures(&inner.captures, &shared, span)?;
            self.unit.go(matched, span);
            self.drop_failed(next, &inner);
        }
        // No alternative matched.
        if self.unit.reachable {
            matching.alive_at_failure.extend(&matching.alive);
        }
        self.unit.go(matching.fail, span);
        self.unit.bind(matched);
        self.unit.top = mark;
        for capture in shared {
            if matching.captures.iter().any(|other| other.name == capture.name) {
                let name = self.names.get(capture.name);
                return fault(span, format!("multiple assignments to name '{name}' in pattern"));
            }
            matching.alive.insert(capture.source.register);
            matching.captures.push(capture);
        }
        self.release(subject, matching, span);
        Ok(())
    }

    /// Moves an alternative's captures to where all alternatives leave them.
    fn share_captures(&mut self, captures: &[Capture], shared: &[Capture], span: Span) -> Outcome<()> {
        if captures.len() != shared.len() {
            return fault(span, "alternative patterns bind different names");
        }
        // In the order of capture: a register may be captured twice, and only the last time is its last use.
        for capture in captures {
            let Some(target) = shared.iter().find(|target| target.name == capture.name) else {
                return fault(span, "alternative patterns bind different names");
            };
            let copy = Instruction::copy(target.source.register, capture.source);
            self.unit.emit(copy, span);
        }
        Ok(())
    }
}

/// Whether two patterns are of the same kind without anything inside.
fn same_kind(left: &PatternKind<'_>, right: &PatternKind<'_>) -> bool {
    let bare = |kind: &PatternKind<'_>| matches!(kind, PatternKind::MatchAs { pattern: None, name: None });
    bare(left) && bare(right)
}

/// How many names a pattern captures, if it is well-formed.
fn count_names(pattern: &Pattern<'_>) -> u32 {
    let all = |list: &[Pattern<'_>]| list.iter().map(count_names).sum::<u32>();
    match pattern.kind {
        PatternKind::MatchValue(_) | PatternKind::MatchSingleton(_) => 0,
        PatternKind::MatchSequence(list) => all(list),
        PatternKind::MatchMapping(it) => all(it.patterns) + u32::from(it.rest.is_some()),
        PatternKind::MatchClass(it) => all(it.patterns) + all(it.kwd_patterns),
        PatternKind::MatchStar(name) => u32::from(name.is_some()),
        PatternKind::MatchAs { pattern, name } => pattern.map_or(0, count_names) + u32::from(name.is_some()),
        PatternKind::MatchOr(list) => list.first().map_or(0, count_names),
    }
}
