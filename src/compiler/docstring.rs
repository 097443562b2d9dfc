//! Docstrings: the first statement of a body, if it is a string. As of 3.13 their indentation is taken off.

use super::Compiler;
use crate::bytecode::code::Constant;
use crate::syntax::ast::{self, Expr, ExprKind, Stmt, StmtKind};
use crate::text::span::Span;

impl<'a> Compiler<'a> {
    /// The docstring of a body, and the statements behind it. With `-OO` it is left out.
    pub(super) fn docstring(&self, body: &'a [Stmt<'a>]) -> (Option<(Constant, Span)>, &'a [Stmt<'a>]) {
        let Some((Stmt { kind: StmtKind::Expr(expression), .. }, rest)) = body.split_first() else {
            return (None, body);
        };
        let Expr { kind: ExprKind::Constant(ast::Constant::Str(text)), span } = expression else {
            return (None, body);
        };
        if self.optimize >= 2 {
            return (None, rest);
        }
        (Some((Constant::Str(clean(text.as_bytes()).into()), *span)), rest)
    }
}

/// Takes off the indentation that all lines but the first share, and all of the first line's. Tabs count
/// to the next multiple of eight.
fn clean(text: &[u8]) -> Vec<u8> {
    let text = expand_tabs(text);
    let indent = |line: &[u8]| line.iter().take_while(|&&byte| byte == b' ').count();
    let lines: Vec<&[u8]> = text.split_inclusive(|&byte| byte == b'\n').collect();
    let is_blank = |line: &[u8]| line[indent(line)..].iter().all(|&byte| byte == b'\n');
    let inner = lines.iter().skip(1).filter(|line| !is_blank(line));
    let margin = inner.map(|line| indent(line)).min().unwrap_or(0);
    let mut cleaned = Vec::with_capacity(text.len());
    for (at, line) in lines.into_iter().enumerate() {
        let cut = if at == 0 { indent(line) } else { margin.min(indent(line)) };
        cleaned.extend_from_slice(&line[cut..]);
    }
    cleaned
}

fn expand_tabs(text: &[u8]) -> Vec<u8> {
    let mut expanded = Vec::with_capacity(text.len());
    let mut column = 0;
    for &byte in text {
        match byte {
            b'\t' => {
                let width = 8 - column % 8;
                expanded.resize(expanded.len() + width, b' ');
                column += width;
            }
            _ => {
                expanded.push(byte);
                // Only the first byte of a character takes a column.
                column += usize::from(byte & 0xC0 != 0x80);
                if matches!(byte, b'\n' | b'\r') {
                    column = 0;
                }
            }
        }
    }
    expanded
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn the_common_indentation_goes() {
        let table = [
            ("  one", "one"),
            ("one\n    two\n      three\n\n    ", "one\ntwo\n  three\n\n"),
            ("\n    a\n  \n    b", "\na\n\nb"),
            ("one\n\ttwo", "one\ntwo"),
            ("one\ntwo", "one\ntwo"),
        ];
        for (text, expected) in table {
            assert_eq!(String::from_utf8_lossy(&clean(text.as_bytes())), expected, "{text:?}");
        }
    }
}
