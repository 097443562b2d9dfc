//! Patterns. A pattern falls through when it matches and jumps when it does not. What it looks at stays in
//! temporaries: a captured value waits in its register until the whole pattern has matched, and where a
//! pattern fails, every temporary that may still hold something is dropped.

mod alternatives;
mod mapping;
mod sequence;

use crate::bytecode::instruction::*;
use crate::compiler::Compiler;
use crate::compiler::condition::fused_int;
use crate::compiler::emit::Label;
use crate::compiler::error::{Outcome, fault};
use crate::compiler::registers::Operand;
use crate::syntax::ast::{self, CmpOp, ExprKind, Pattern, PatternKind};
use crate::text::names::Name;
use crate::text::span::Span;
use std::collections::BTreeSet;

/// The value a pattern looks at.
#[derive(Clone, Copy, Debug)]
pub(in crate::compiler) enum Subject {
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
pub(in crate::compiler) struct Capture {
    pub(in crate::compiler) name: Name,
    pub(in crate::compiler) source: Source,
    pub(in crate::compiler) span: Span,
}

/// A pattern being matched.
pub(in crate::compiler) struct Matching {
    /// Where to go when it does not match.
    fail: Label,
    /// Whether a pattern that always matches may stand here.
    allow_irrefutable: bool,
    /// The names captured so far.
    pub(in crate::compiler) captures: Vec<Capture>,
    /// Temporaries that hold something now.
    alive: BTreeSet<Reg>,
    /// Temporaries that held something at some jump to `fail`.
    pub(in crate::compiler) alive_at_failure: BTreeSet<Reg>,
}

impl Matching {
    pub(in crate::compiler) fn new(fail: Label, allow_irrefutable: bool) -> Matching {
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
    pub(in crate::compiler) fn pattern(
        &mut self,
        pattern: &'a Pattern<'a>,
        subject: Subject,
        matching: &mut Matching,
    ) -> Outcome<()> {
        let span = pattern.span;
        match pattern.kind {
            PatternKind::MatchValue(_) | PatternKind::MatchSingleton(_) => {
                let left = self.consume(subject, matching);
                let jump = self.value_jump(pattern, left, false)?;
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

    /// The jump that is taken if whether the subject equals a value or singleton pattern is `sense`.
    fn value_jump(&mut self, pattern: &'a Pattern<'a>, subject: Source, sense: bool) -> Outcome<Instruction> {
        let when = Small(u8::from(sense));
        match pattern.kind {
            PatternKind::MatchValue(value) => {
                if matches!(value.kind, ExprKind::JoinedStr(_)) {
                    return fault(pattern.span, "patterns may only match literals and attribute lookups");
                }
                let right = self.expression(value, None)?;
                Ok(match right.small_int() {
                    Some(value) => fused_int(CmpOp::Eq, sense, subject, value),
                    None => {
                        let right = self.unit.source(right, value.span);
                        Instruction::jump_equal(when, subject, right, Jump16(0))
                    }
                })
            }
            PatternKind::MatchSingleton(ast::Constant::None) => Ok(match sense {
                true => Instruction::jump_none(subject, Jump32(0)),
                false => Instruction::jump_not_none(subject, Jump32(0)),
            }),
            PatternKind::MatchSingleton(constant) => {
                let constant = Operand::Constant(crate::compiler::fold::literal(constant));
                let right = self.unit.source(constant, pattern.span);
                Ok(Instruction::jump_is(when, subject, right, Jump16(0)))
            }
            _ => fault(pattern.span, "patterns may only match literals and attribute lookups"),
        }
    }
}
