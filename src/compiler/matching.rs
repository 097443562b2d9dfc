//! `match`: the subject waits in a temporary, each case tests it, binds its names, tests its guard.

use super::Compiler;
use super::error::Outcome;
use super::pattern::{Matching, Subject};
use super::registers::Operand;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Match, PatternKind};

impl<'a> Compiler<'a> {
    /// `match subject: cases`
    pub(super) fn match_statement(&mut self, it: &'a Match<'a>) -> Outcome<()> {
        let mark = self.unit.top;
        let subject = self.push(&it.subject)?;
        let end = self.unit.label();
        let last = it.cases.len() - 1;
        for (at, case) in it.cases.iter().enumerate() {
            let next = self.unit.label();
            let allow_irrefutable = case.guard.is_some() || at == last;
            let mut matching = Matching::new(next, allow_irrefutable);
            let is_default = at == last
                && at > 0
                && matches!(case.pattern.kind, PatternKind::MatchAs { pattern: None, name: None });
            if !is_default {
                self.pattern(&case.pattern, Subject::Kept(subject), &mut matching)?;
                self.bind_captures(&mut matching)?;
            }
            self.unit.top = mark + 1;
            let failed = self.unit.label();
            if let Some(guard) = case.guard {
                self.jump_if(guard, false, failed)?;
            }
            self.unit.emit(Instruction::drop(subject), case.pattern.span);
            self.unit.top = mark;
            self.body(case.body)?;
            self.unit.top = mark + 1;
            self.unit.go(end, case.pattern.span);
            self.drop_failed(next, &matching);
            self.unit.bind(failed);
        }
        self.unit.emit(Instruction::drop(subject), it.subject.span);
        self.unit.top = mark;
        self.unit.bind(end);
        Ok(())
    }

    /// Where a pattern fails, what it left in temporaries is dropped.
    pub(super) fn drop_failed(&mut self, fail: super::emit::Label, matching: &Matching) {
        self.unit.bind(fail);
        for &register in &matching.alive_at_failure {
            self.unit.emit_silent(Instruction::drop(register));
        }
    }

    /// Binds the names that a pattern captured, once all of it has matched.
    fn bind_captures(&mut self, matching: &mut Matching) -> Outcome<()> {
        for capture in matching.captures.drain(..) {
            let operand = match capture.source.last {
                true => Operand::Temporary(capture.source.register),
                false => Operand::Local(capture.source.register),
            };
            self.store_name(capture.name, operand, capture.span)?;
        }
        Ok(())
    }
}
