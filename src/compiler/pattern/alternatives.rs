//! Or-patterns. Alternatives that are single values are a row of comparisons; others leave what they capture in
//! registers that all of them share.

use super::{Capture, Matching, Subject};
use crate::bytecode::instruction::*;
use crate::compiler::Compiler;
use crate::compiler::error::{Outcome, fault};
use crate::syntax::ast::*;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `a | b`: each alternative leaves its captures in the same registers.
    pub(super) fn alternatives(
        &mut self,
        list: &'a [Pattern<'a>],
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        if list.iter().all(is_value) {
            return self.value_alternatives(list, subject, matching, span);
        }
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

    /// `1 | 'a' | None`: each value but the last jumps out where it is equal.
    fn value_alternatives(
        &mut self,
        list: &'a [Pattern<'a>],
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        let (last, others) = list.split_last().expect("two alternatives at least");
        let matched = self.unit.label();
        let mark = self.unit.top;
        for alternative in others {
            let jump = self.value_jump(alternative, subject.kept(), true)?;
            self.unit.jump(jump, matched, alternative.span);
            self.unit.top = mark;
        }
        let jump = self.value_jump(last, subject.kept(), false)?;
        self.fail_if(jump, matching, last.span);
        self.unit.top = mark;
        self.unit.bind(matched);
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

/// Whether a pattern compares with one value.
fn is_value(pattern: &Pattern<'_>) -> bool {
    matches!(pattern.kind, PatternKind::MatchValue(_) | PatternKind::MatchSingleton(_))
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
