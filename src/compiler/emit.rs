//! Emission: instructions are appended as items with labels for jump targets; nothing is emitted
//! where control cannot get to. [`super::assemble`] turns the items into a stream.

use super::bound::Bound;
use super::unit::Unit;
use crate::bytecode::instruction::*;
use crate::text::span::Span;

/// The number of a label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Label(pub(crate) u32);

/// Where a label is, and how control gets there.
#[derive(Debug, Default)]
pub(crate) struct LabelRow {
    /// The item it stands before.
    pub(crate) item: Option<u32>,
    /// What all jumps to it have bound; nothing if there was none.
    pub(crate) bound: Option<Bound>,
}

/// One instruction before assembly.
#[derive(Debug)]
pub(crate) struct Item {
    /// The instruction; its jump distance is still zero.
    pub(crate) instruction: Instruction,
    /// The first word that follows it, if its row has words.
    pub(crate) word: u64,
    /// The source it comes from; no text at all for the compiler's own.
    pub(crate) span: Option<Span>,
    /// Where it jumps.
    pub(crate) target: Option<Label>,
    /// The handler that covers it.
    pub(crate) handler: Option<u32>,
    /// It turned out to be of no use.
    pub(crate) skipped: bool,
}

/// One exception handler before assembly.
#[derive(Debug)]
pub(crate) struct HandlerRow {
    /// Its `EnterHandler`.
    pub(crate) label: Label,
    /// First temporary that is emptied on the way.
    pub(crate) depth: u16,
    /// Whether it covers anything.
    pub(crate) used: bool,
    /// What is bound when the covered code starts.
    pub(crate) bound: Bound,
}

impl Unit<'_> {
    /// A new label, placed later by [`Unit::bind`].
    pub(crate) fn label(&mut self) -> Label {
        self.labels.push(LabelRow::default());
        Label(self.labels.len() as u32 - 1)
    }

    /// Appends an instruction.
    pub(crate) fn emit(&mut self, instruction: Instruction, span: Span) {
        self.item(instruction, 0, Some(span), None);
    }

    /// Appends an instruction with its first word.
    pub(crate) fn emit_word(&mut self, instruction: Instruction, word: u64, span: Span) {
        self.item(instruction, word, Some(span), None);
    }

    /// Appends an instruction of the compiler's own, which has no source text.
    pub(crate) fn emit_silent(&mut self, instruction: Instruction) {
        self.item(instruction, 0, None, None);
    }

    fn item(&mut self, instruction: Instruction, word: u64, span: Option<Span>, target: Option<Label>) {
        if !self.reachable {
            return;
        }
        if let Some(handler) = self.handler {
            self.handlers[handler as usize].used = true;
        }
        self.items.push(Item { instruction, word, span, target, handler: self.handler, skipped: false });
        if matches!(
            instruction.op(),
            Op::Return | Op::ReturnConst | Op::Raise | Op::RaiseAgain | Op::Reraise | Op::Jump | Op::JumpBack
        ) {
            self.reachable = false;
        }
    }

    /// Appends a jump forward to a label.
    pub(crate) fn jump(&mut self, instruction: Instruction, label: Label, span: Span) {
        if !self.reachable {
            return;
        }
        let row = &mut self.labels[label.0 as usize];
        match &mut row.bound {
            Some(bound) => bound.intersect(&self.bound),
            None => row.bound = Some(self.bound.clone()),
        }
        self.item(instruction, 0, Some(span), Some(label));
    }

    /// Jumps forward without condition.
    pub(crate) fn go(&mut self, label: Label, span: Span) {
        self.jump(Instruction::jump(Jump32(0)), label, span);
    }

    /// Jumps back to the head of a loop.
    pub(crate) fn go_back(&mut self, label: Label, span: Span) {
        self.item(Instruction::jump_back(Jump32(0)), 0, Some(span), Some(label));
    }

    /// Places a label that is jumped to from before.
    pub(crate) fn bind(&mut self, label: Label) {
        let next = self.items.len() as u32;
        let row = &mut self.labels[label.0 as usize];
        row.item = Some(next);
        if let Some(bound) = row.bound.take() {
            if self.reachable {
                self.bound.intersect(&bound);
            } else {
                self.bound = bound;
            }
            self.reachable = true;
        }
    }

    /// Places the head of a loop here.
    pub(crate) fn loop_head(&mut self) -> Label {
        let label = self.label();
        self.labels[label.0 as usize].item = Some(self.items.len() as u32);
        let Unit { bound, deletable, .. } = self;
        bound.subtract(deletable);
        label
    }

    /// From here on exceptions go to a new handler; the answer is the handler and the one before.
    pub(crate) fn cover(&mut self, depth: u32) -> (u32, Option<u32>) {
        let label = self.label();
        let mut bound = self.bound.clone();
        bound.subtract(&self.deletable);
        self.handlers.push(HandlerRow { label, depth: depth as u16, used: false, bound });
        let handler = self.handlers.len() as u32 - 1;
        (handler, self.handler.replace(handler))
    }

    /// Places the code of a handler here: its `EnterHandler`. The answer is the first of its two registers.
    pub(crate) fn enter_handler(&mut self, handler: u32) -> Reg {
        let next = self.items.len() as u32;
        let row = &mut self.handlers[handler as usize];
        self.labels[row.label.0 as usize].item = Some(next);
        self.reachable = row.used;
        self.bound = std::mem::take(&mut row.bound);
        let base = Reg(row.depth);
        self.reserve(u32::from(base.0) + 2);
        self.emit_silent(Instruction::enter_handler(base));
        base
    }
}
