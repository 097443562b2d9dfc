//! The disassembler: code as text, one instruction a line, with the table's own words for what it does.
//! `x!` marks a temporary that the instruction consumes, `>>` a place that is jumped to.

use super::code::{Code, Constant, Position};
use super::instruction::{Instruction, Op, OperandKind};
use super::operands::{OperandValue, jump_target, length, operands};
use std::fmt::Write;

/// The text of a code object and of all code objects in it.
pub fn disassemble(code: &Code) -> String {
    let mut out = String::new();
    let mut waiting = vec![code];
    while let Some(code) = waiting.pop() {
        if !out.is_empty() {
            out.push('\n');
        }
        write_code(code, &mut out);
        let inner = code.constants.iter().rev().filter_map(|constant| match constant {
            Constant::Code(code) => Some(&**code),
            _ => None,
        });
        waiting.extend(inner);
    }
    out
}

fn write_code(code: &Code, out: &mut String) {
    let _ = writeln!(out, "{} at line {}", code.qualified_name, code.first_line);
    write_shape(code, out);
    let mut targets = vec![false; code.stream.len() + 1];
    for at in starts(code) {
        if let Some(target) = jump_target(&code.stream, at)
            && let Some(mark) = targets.get_mut(target as usize)
        {
            *mark = true;
        }
    }
    let mut line = 0;
    for at in starts(code) {
        let position = code.positions.get(at).copied().unwrap_or_default();
        let shown = if position.line != line && position.line != 0 {
            position.line.to_string()
        } else {
            String::new()
        };
        if position.line != 0 {
            line = position.line;
        }
        let mark = if targets[at] { ">>" } else { "" };
        let rendered = Rendered { code, at };
        let row = code.stream[at].op().row();
        let text = format!(
            "{shown:>5} {mark:>2} {at:>5}  {:<20} {:<32} {}",
            row.name,
            rendered.operands(),
            rendered.meaning()
        );
        let _ = writeln!(out, "{}", text.trim_end());
    }
    for handler in &code.handlers {
        let _ = writeln!(
            out,
            "      {} up to {}: exceptions go to {}, temporaries from r{} on are emptied",
            handler.start, handler.end, handler.target, handler.depth
        );
    }
}

fn write_shape(code: &Code, out: &mut String) {
    let flags = code.flags;
    let kinds = [
        (flags.class, "class body"),
        (flags.generator, "generator"),
        (flags.coroutine, "coroutine"),
        (flags.async_generator, "async generator"),
    ];
    let kinds: Vec<&str> = kinds.into_iter().filter(|(is, _)| *is).map(|(_, text)| text).collect();
    if !kinds.is_empty() {
        let _ = writeln!(out, "  {}", kinds.join(", "));
    }
    let list = |title: &str, names: &[Box<str>], out: &mut String| {
        if !names.is_empty() {
            let _ = writeln!(out, "  {title}: {}", names.join(", "));
        }
    };
    list("locals", &code.local_names, out);
    let cells: Vec<Box<str>> =
        code.cell_locals.iter().filter_map(|&at| code.local_names.get(usize::from(at)).cloned()).collect();
    list("cells", &cells, out);
    list("free", &code.free_names, out);
    let _ = writeln!(out, "  {} registers", code.registers);
}

/// Where instructions start.
fn starts(code: &Code) -> impl Iterator<Item = usize> + '_ {
    let mut next = 0;
    std::iter::from_fn(move || {
        let at = next;
        next += length(code.stream.get(at)?.op());
        Some(at)
    })
}

/// One instruction of a code object as text.
pub struct Rendered<'c> {
    /// The code.
    pub code: &'c Code,
    /// The instruction's word.
    pub at: usize,
}

impl Rendered<'_> {
    fn instruction(&self) -> Instruction {
        self.code.stream[self.at]
    }

    /// The operands, separated by commas.
    pub fn operands(&self) -> String {
        let mut texts: Vec<String> = operands(self.instruction()).map(|it| self.operand(&it)).collect();
        match self.instruction().op() {
            Op::Send => {
                texts.push(format!("to {}", jump_target(&self.code.stream, self.at).unwrap_or_default()));
            }
            Op::UnpackStar => {
                let word = self.word();
                texts.push(format!("{} before, {} after", word as u32, word >> 32));
            }
            Op::MatchClass => texts.push(format!("{} positional", self.word())),
            Op::CallKeywords => {
                texts.extend(self.code.constants.get(self.word() as usize).map(constant_text));
            }
            _ => {}
        }
        texts.join(", ")
    }

    fn word(&self) -> u64 {
        self.code.stream.get(self.at + 1).map_or(0, |word| word.0)
    }

    fn operand(&self, operand: &OperandValue) -> String {
        let at = operand.value as usize;
        let named =
            |list: &[Box<str>]| list.get(at).map_or_else(|| format!("?{at}"), |name| name.to_string());
        match operand.kind {
            OperandKind::Def | OperandKind::Base => self.register(at),
            OperandKind::Use => format!("{}{}", self.register(at), if operand.last { "!" } else { "" }),
            OperandKind::Count => at.to_string(),
            OperandKind::Name => named(&self.code.names),
            OperandKind::Free => named(&self.code.free_names),
            OperandKind::Int16 | OperandKind::Int32 | OperandKind::Small => operand.value.to_string(),
            OperandKind::Const => self.code.constants.get(at).map_or_else(|| format!("?{at}"), constant_text),
            OperandKind::Jump16 | OperandKind::Jump32 => {
                format!("to {}", jump_target(&self.code.stream, self.at).unwrap_or_default())
            }
        }
    }

    /// A register by its variable's name, or by number.
    fn register(&self, register: usize) -> String {
        match self.code.variable_name(register as u16, self.at) {
            Some(name) => name.to_string(),
            None => format!("r{register}"),
        }
    }

    /// The row's meaning with the operands in it.
    pub fn meaning(&self) -> String {
        let meaning = self.instruction().op().row().meaning;
        let end = ["; word", "; small", " (small", ", small", " (value", " (0 <="]
            .iter()
            .filter_map(|note| meaning.find(note))
            .min();
        let mut rest = &meaning[..end.unwrap_or(meaning.len())];
        let mut out = String::new();
        while let Some(next) = rest.chars().next() {
            if let Some((text, after)) = self.indexed(rest) {
                out.push_str(&text);
                rest = after;
                continue;
            }
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let (word, after) = rest.split_at(end.max(next.len_utf8()));
            match operands(self.instruction()).find(|operand| operand.name == word) {
                Some(operand) => out.push_str(&self.operand(&OperandValue { last: false, ..operand })),
                None => out.push_str(word),
            }
            rest = after;
        }
        out
    }

    /// `r[base+8]` or `constants[index]` at the start of the text as what it stands for, and the text behind.
    fn indexed<'t>(&self, text: &'t str) -> Option<(String, &'t str)> {
        let inside = text.strip_prefix("r[").or_else(|| text.strip_prefix("constants["))?;
        let end = inside.find(']')?;
        let (name, offset) = match inside[..end].split_once('+') {
            Some((name, offset)) => (name, offset.parse::<i64>().ok()?),
            None => (&inside[..end], 0),
        };
        let operand = operands(self.instruction()).find(|operand| operand.name == name)?;
        let operand = OperandValue { value: operand.value + offset, last: false, ..operand };
        Some((self.operand(&operand), &inside[end + 1..]))
    }
}

/// A constant in a line: as Python writes it, long ones cut.
fn constant_text(constant: &Constant) -> String {
    const LONGEST: usize = 40;
    let text = match constant {
        Constant::None => "None".to_string(),
        Constant::Bool(true) => "True".to_string(),
        Constant::Bool(false) => "False".to_string(),
        Constant::Ellipsis => "...".to_string(),
        Constant::Int(value) => value.to_string(),
        Constant::BigInt(value) => value.to_string(),
        Constant::Float(value) => crate::pure::float::render::repr(*value),
        Constant::Complex(real, imaginary) => {
            crate::pure::float::complex::Complex::new(*real, *imaginary).repr()
        }
        Constant::Str(value) => crate::pure::text::repr::text(value),
        Constant::Bytes(value) => crate::pure::text::repr::bytes(value),
        Constant::Tuple(items) => match &items[..] {
            [only] => format!("({},)", constant_text(only)),
            _ => format!("({})", joined(items)),
        },
        Constant::FrozenSet(items) => format!("frozenset({{{}}})", joined(items)),
        Constant::Code(code) => format!("<code {}>", code.name),
    };
    match text.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}...", &text[..cut]),
        None => text,
    }
}

fn joined(items: &[Constant]) -> String {
    // What does not fit into the line is not written at all.
    items.iter().take(20).map(constant_text).collect::<Vec<_>>().join(", ")
}

/// A position as text, for tests and messages: `line:column-line:column`.
pub fn position_text(position: Position) -> String {
    let Position { line, end_line, column, end_column } = position;
    format!("{line}:{column}-{end_line}:{end_column}")
}
