//! A span: where a piece of source text starts and where it ends, as byte offsets.
//!
//! Two `u32` keep every syntax node small; a source of 4 GiB and more is refused when it is read. Lines
//! and columns are worked out from the line table of [`super::source::Source`] when somebody asks.

/// A half-open range of byte offsets into the decoded source text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    pub const fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// The smallest span that holds `self` and the later `other`.
    pub const fn to(self, other: Span) -> Span {
        Span { start: self.start, end: other.end }
    }

    /// The span as a range, for indexing into the text.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}
