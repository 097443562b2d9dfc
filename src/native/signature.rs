//! Signatures of Rust functions: the text of a row, parsed when minipy is compiled.
//!
//! `index(self, value, start=0, stop=sys.maxsize, /)`: names, default values, `/`, `*`, `*args`, `**kwargs`. A
//! default is an int, a float, a string, None, True, False, `sys.maxsize`, `()`; any other text (`<unrepresentable>`)
//! marks a parameter that stays empty if it is not given.

pub(crate) use crate::object::native::{DefaultKind, Parameter, ParameterKind, Signature};

use crate::object::native::MOST_PARAMETERS;

/// Parses a row's text. A text it cannot parse fails the build.
pub(crate) const fn parse(text: &'static str) -> Signature {
    let bytes = text.as_bytes();
    let mut signature = Signature::empty(text);
    let mut at = 0;
    while at < bytes.len() && bytes[at] != b'(' {
        at += 1;
    }
    at += 1;
    let mut kind = ParameterKind::Either;
    while at < bytes.len() && bytes[at] != b')' {
        if bytes[at] == b' ' || bytes[at] == b',' {
            at += 1;
            continue;
        }
        let end = piece_end(bytes, at);
        if bytes[at] == b'/' {
            let mut earlier = 0;
            while earlier < signature.count as usize {
                signature.parameters[earlier].kind = ParameterKind::PositionalOnly;
                earlier += 1;
            }
        } else if bytes[at] == b'*' && end == at + 1 {
            kind = ParameterKind::KeywordOnly;
        } else {
            let parameter = parameter(bytes, at, end, kind);
            if matches!(parameter.kind, ParameterKind::Positionals) {
                kind = ParameterKind::KeywordOnly;
            }
            assert!((signature.count as usize) < MOST_PARAMETERS, "too many parameters");
            signature.parameters[signature.count as usize] = parameter;
            signature.count += 1;
        }
        at = end;
    }
    count(signature)
}

/// Counts what the binder asks for.
const fn count(mut signature: Signature) -> Signature {
    let mut at = 0;
    signature.plain = true;
    signature.closed = true;
    while at < signature.count as usize {
        let parameter = signature.parameters[at];
        match parameter.kind {
            ParameterKind::PositionalOnly | ParameterKind::Either => {
                signature.positional += 1;
                if matches!(parameter.default, DefaultKind::Required) {
                    signature.required += 1;
                }
                signature.plain &= matches!(parameter.kind, ParameterKind::PositionalOnly);
            }
            ParameterKind::KeywordOnly => {
                signature.plain = false;
                signature.closed &= !matches!(parameter.default, DefaultKind::Required);
            }
            ParameterKind::Positionals => {
                signature.plain = false;
                signature.closed = false;
                signature.positionals = Some(at as u8);
            }
            ParameterKind::Keywords => {
                signature.plain = false;
                signature.closed = false;
                signature.keywords = Some(at as u8);
            }
        }
        at += 1;
    }
    signature
}

/// Where the piece that starts at `at` ends: at a comma or the last bracket, outside of quotes and brackets.
const fn piece_end(bytes: &[u8], mut at: usize) -> usize {
    let (mut depth, mut quote) = (0, 0);
    while at < bytes.len() {
        let byte = bytes[at];
        if quote != 0 {
            if byte == quote {
                quote = 0;
            }
        } else if byte == b'\'' || byte == b'"' {
            quote = byte;
        } else if byte == b'(' || byte == b'<' || byte == b'[' {
            depth += 1;
        } else if depth > 0 && (byte == b')' || byte == b'>' || byte == b']') {
            depth -= 1;
        } else if depth == 0 && (byte == b',' || byte == b')') {
            return at;
        }
        at += 1;
    }
    at
}

const fn parameter(bytes: &[u8], mut start: usize, end: usize, kind: ParameterKind) -> Parameter {
    let mut own = kind;
    if bytes[start] == b'*' && bytes[start + 1] == b'*' {
        own = ParameterKind::Keywords;
        start += 2;
    } else if bytes[start] == b'*' {
        own = ParameterKind::Positionals;
        start += 1;
    } else if bytes[start] == b'$' {
        start += 1;
    }
    let mut name_end = start;
    while name_end < end && bytes[name_end] != b'=' && bytes[name_end] != b' ' && bytes[name_end] != b':' {
        name_end += 1;
    }
    let mut value = name_end;
    while value < end && bytes[value] != b'=' {
        value += 1;
    }
    let default = if value == end { DefaultKind::Required } else { default_kind(bytes, value + 1, end) };
    let (from, to) = match default {
        DefaultKind::Str => (value + 2, end - 1),
        _ => (if value == end { end } else { value + 1 }, end),
    };
    Parameter {
        name: (start as u16, (name_end - start) as u8),
        kind: own,
        default,
        value: (from as u16, (to - from) as u8),
    }
}

const fn default_kind(bytes: &[u8], start: usize, end: usize) -> DefaultKind {
    if is(bytes, start, end, b"None") {
        DefaultKind::None
    } else if is(bytes, start, end, b"True") {
        DefaultKind::True
    } else if is(bytes, start, end, b"False") {
        DefaultKind::False
    } else if is(bytes, start, end, b"()") {
        DefaultKind::EmptyTuple
    } else if is(bytes, start, end, b"sys.maxsize") {
        DefaultKind::Maxsize
    } else if bytes[start] == b'\'' {
        DefaultKind::Str
    } else if bytes[start].is_ascii_digit() || bytes[start] == b'-' {
        number(bytes, start, end)
    } else {
        DefaultKind::Empty
    }
}

/// An int where there are digits only, else a float.
const fn number(bytes: &[u8], start: usize, end: usize) -> DefaultKind {
    let negative = bytes[start] == b'-';
    let mut at = if negative { start + 1 } else { start };
    let mut value = 0i64;
    while at < end {
        if !bytes[at].is_ascii_digit() {
            return DefaultKind::Float;
        }
        value = value * 10 + (bytes[at] - b'0') as i64;
        at += 1;
    }
    DefaultKind::Int(if negative { -value } else { value })
}

const fn is(bytes: &[u8], start: usize, end: usize, word: &[u8]) -> bool {
    if end - start != word.len() {
        return false;
    }
    let mut at = 0;
    while at < word.len() {
        if bytes[start + at] != word[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_says_how_its_parameters_are_filled() {
        const POP: Signature = parse("pop(self, index=-1, /)");
        assert_eq!((POP.positional, POP.required, POP.plain, POP.closed), (2, 1, true, true));
        assert_eq!((POP.name(1), POP.value(1)), ("index", "-1"));
        const PRINT: Signature = parse("print(*args, sep=' ', end='\\n', file=None, flush=False)");
        assert_eq!((PRINT.positional, PRINT.positionals, PRINT.plain), (0, Some(0), false));
        assert_eq!((PRINT.value(1), PRINT.value(2)), (" ", "\\n"));
        assert_eq!(PRINT.parameters[3].default, DefaultKind::None);
        assert_eq!(PRINT.parameters[4].kind, ParameterKind::KeywordOnly);
        const UPDATE: Signature = parse("update(self, other=(), /, **kwargs)");
        assert_eq!((UPDATE.keywords, UPDATE.required, UPDATE.count), (Some(2), 1, 3));
        const EMPTY: Signature = parse("f(x, y=<unrepresentable>)");
        assert_eq!(EMPTY.parameters[1].default, DefaultKind::Empty);
        assert_eq!(parse("nothing()").count, 0);
    }
}
