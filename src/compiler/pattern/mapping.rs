//! Mapping and class patterns: the machine fetches what they ask for as one tuple.

use super::{Matching, Subject};
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::compiler::Compiler;
use crate::compiler::constants::text;
use crate::compiler::error::{Outcome, fault};
use crate::compiler::registers::Operand;
use crate::syntax::ast::*;
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// `{key: pattern, **rest}`
    pub(super) fn mapping(
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
        match it.keys.iter().map(crate::compiler::fold::expression).collect::<Option<Vec<_>>>() {
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
            match (crate::compiler::fold::expression(key), key.kind) {
                (Some(constant), _) => {
                    if seen.iter().any(|other| crate::compiler::fold::same_key(other, &constant)) {
                        let key = crate::compiler::unparse::constant(&constant);
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
    pub(super) fn class_pattern(
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
}
