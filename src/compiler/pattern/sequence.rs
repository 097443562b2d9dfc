//! Sequence patterns: the length first, then the items, either all at once or those that somebody looks at.

use super::{Matching, Subject};
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::compiler::Compiler;
use crate::compiler::condition::fused_int;
use crate::compiler::error::{Outcome, fault};
use crate::compiler::registers::Operand;
use crate::syntax::ast::*;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `[a, b, *rest]`
    pub(super) fn sequence(
        &mut self,
        items: &'a [Pattern<'a>],
        subject: Subject,
        matching: &mut Matching,
        span: Span,
    ) -> Outcome<()> {
        let is_star = |item: &Pattern<'_>| matches!(item.kind, PatternKind::MatchStar(_));
        let is_wildcard = |item: &Pattern<'_>| {
            matches!(
                item.kind,
                PatternKind::MatchStar(None) | PatternKind::MatchAs { pattern: None, name: None }
            )
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

    pub(super) fn check_length(
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
                crate::compiler::condition::fused(op, false, Source::last(register), right)
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
    pub(super) fn patterns_from(
        &mut self,
        items: &'a [Pattern<'a>],
        base: Reg,
        matching: &mut Matching,
    ) -> Outcome<()> {
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
                        self.operate(Operator::Sub, false, mark, length, (distance, span), None, span)
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
}
