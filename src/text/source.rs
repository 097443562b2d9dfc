//! A source file in memory: its name, its decoded text and the table of line starts.
//!
//! The text has one kind of line end (`\n`): `\r\n` and lone `\r` are translated when it is taken in, as
//! CPython does, so that no later part needs to know of them. Lines count from 1, columns from 0.

use super::span::Span;
use memchr::memchr_iter;

/// A place in a source: line from 1, column from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 0. In characters or bytes, as the method says that made it.
    pub column: u32,
}

/// A named, decoded source text.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    line_starts: Vec<u32>,
    of_file: bool,
}

impl Source {
    /// Takes in a text. Its line ends become `\n`.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Source {
        let mut text = text.into();
        if text.contains('\r') {
            text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
        let starts = memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1);
        let line_starts = std::iter::once(0).chain(starts).collect();
        Source { name: name.into(), text, line_starts, of_file: false }
    }

    /// The same source, marked as read from a file: CPython knows no column for an error behind the last
    /// line then.
    pub fn of_file(self) -> Source {
        Source { of_file: true, ..self }
    }

    /// Whether it was read from a file.
    pub fn is_of_file(&self) -> bool {
        self.of_file
    }

    /// The file name, or `<string>`, `<stdin>` and the like.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of `span`.
    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.range()]
    }

    /// How many lines there are; the text behind the last line end counts as one, even when empty.
    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// The text of line `line` (from 1) without its line end; empty when there is no such line.
    pub fn line(&self, line: u32) -> &str {
        let Some(&start) = self.line_starts.get(line.wrapping_sub(1) as usize) else { return "" };
        let end = match self.line_starts.get(line as usize) {
            Some(&next) => next as usize - 1,
            None => self.text.len(),
        };
        &self.text[start as usize..end]
    }

    /// The line (from 1) that holds `offset`.
    pub fn line_of(&self, offset: u32) -> u32 {
        self.line_starts.partition_point(|&start| start <= offset) as u32
    }

    /// The offset of the first byte of line `line` (from 1).
    pub fn line_start(&self, line: u32) -> u32 {
        self.line_starts[line as usize - 1]
    }

    /// Line and column of `offset`, the column in characters.
    pub fn position(&self, offset: u32) -> Position {
        let bytes = self.byte_position(offset);
        let start = self.line_start(bytes.line) as usize;
        let text = &self.text.as_bytes()[start..offset as usize];
        let column = text.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() as u32;
        Position { line: bytes.line, column }
    }

    /// Line and column of `offset`, the column in UTF-8 bytes, as the `col_offset` of CPython's `ast`.
    pub fn byte_position(&self, offset: u32) -> Position {
        let line = self.line_of(offset);
        Position { line, column: offset - self.line_start(line) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Source};

    #[test]
    fn lines_and_columns() {
        let source = Source::new("x.py", "a = 'é'\r\nb\rc");
        assert_eq!(source.text(), "a = 'é'\nb\nc");
        assert_eq!(
            (source.line(1), source.line(2), source.line(3), source.line(4)),
            ("a = 'é'", "b", "c", "")
        );
        assert_eq!(source.position(8), Position { line: 1, column: 7 });
        assert_eq!(source.byte_position(8), Position { line: 1, column: 8 });
        assert_eq!(source.position(11), Position { line: 3, column: 0 });
    }
}
