//! How an error about a source text is shown: file and line, the line itself, carets under the place.

use std::fmt;

/// An error with its place, in the numbers that Python's `SyntaxError` has: they count from 1, and an end
/// of 0 or -1 means that there is none.
#[derive(Clone, Copy, Debug)]
pub struct Report<'r> {
    /// The exception's class.
    pub class_name: &'r str,
    /// The message.
    pub message: &'r str,
    /// The file's name.
    pub file: &'r str,
    /// Where it is.
    pub place: Option<Place<'r>>,
}

/// A place and the text of its line.
#[derive(Clone, Copy, Debug)]
pub struct Place<'r> {
    /// The line.
    pub line: u32,
    /// The first character.
    pub offset: i32,
    /// The line of the end.
    pub end_line: u32,
    /// The character behind the last.
    pub end_offset: i32,
    /// The text of the line.
    pub text: &'r str,
}

impl fmt::Display for Report<'_> {
    /// Several lines, each with its line end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place {
            writeln!(f, "  File \"{}\", line {}", self.file, place.line)?;
            place.fmt(f)?;
        }
        writeln!(f, "{}: {}", self.class_name, self.message)
    }
}

impl fmt::Display for Place<'_> {
    /// The line without its indentation, and the carets when they would fall into it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.text.trim_end_matches('\n');
        let shown = line.trim_start_matches([' ', '\n', '\x0C']);
        writeln!(f, "    {shown}")?;
        let (length, cut) = (self.text.chars().count() as i32, line.chars().count() - shown.chars().count());
        let mut end = if self.line != self.end_line {
            line.chars().count() as i32 + 1
        } else if self.end_offset != 0 {
            self.end_offset
        } else {
            self.offset
        };
        let start = if length > 0 { self.offset.min(length) } else { self.offset };
        if end == start || end == -1 || end < start {
            end = start + 1;
        }
        let Ok(column) = usize::try_from(start - 1 - cut as i32) else { return Ok(()) };
        let space = shown.chars().take(column).map(|c| if c.is_whitespace() { c } else { ' ' });
        let space: String = space.chain(std::iter::repeat(' ')).take(column).collect();
        writeln!(f, "    {space}{}", "^".repeat((end - start) as usize))
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Report};

    #[test]
    fn carets_stand_under_the_place() {
        let place = Place { line: 3, offset: 7, end_line: 3, end_offset: 10, text: "  \tx = foo\n" };
        let report = Report { class_name: "SyntaxError", message: "no", file: "x.py", place: Some(place) };
        let expected = "  File \"x.py\", line 3\n    \tx = foo\n    \t   ^^^\nSyntaxError: no\n";
        assert_eq!(report.to_string(), expected);
    }

    #[test]
    fn a_place_in_the_indentation_has_no_carets() {
        let place = Place { line: 1, offset: 1, end_line: 1, end_offset: -1, text: "  x\n" };
        assert_eq!(place.to_string(), "    x\n");
    }
}
