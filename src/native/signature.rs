//! Signatures of Rust functions: the text of a row, parsed once.
//!
//! `index(self, value, start=0, stop=sys.maxsize, /)`: names, default values, `/`, `*`, `*args`, `**kwargs`. A
//! default is an int, a float, a string, None, True, False, `sys.maxsize`, `()`; any other text (`<unrepresentable>`)
//! marks a parameter that stays empty if it is not given.

/// A default value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Default {
    /// Must be given.
    Required,
    /// Stays empty.
    Empty,
    /// `None`
    None,
    /// `True` or `False`
    Bool(bool),
    /// An int.
    Int(i64),
    /// A float.
    Float(f64),
    /// A string.
    Str(String),
    /// `()`
    EmptyTuple,
}

/// How a parameter takes its argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterKind {
    /// Before `/`.
    PositionalOnly,
    /// By position or name.
    Either,
    /// After `*`.
    KeywordOnly,
    /// `*args`
    Positionals,
    /// `**kwargs`
    Keywords,
}

/// One parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parameter {
    /// Its name.
    pub(crate) name: &'static str,
    /// How it takes its argument.
    pub(crate) kind: ParameterKind,
    /// Its default.
    pub(crate) default: Default,
}

/// A parsed signature.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Signature {
    /// All parameters, `self` first.
    pub(crate) parameters: Vec<Parameter>,
    /// Parameters that positional arguments fill.
    pub(crate) positional: usize,
    /// Those of them without a default.
    pub(crate) required: usize,
    /// Nothing but positional-only parameters: arguments need no binding if all are given.
    pub(crate) plain: bool,
    /// Place of `*args`.
    pub(crate) positionals: Option<usize>,
    /// Place of `**kwargs`.
    pub(crate) keywords: Option<usize>,
}

impl Signature {
    /// Parses a row's text.
    pub(crate) fn parse(text: &'static str) -> Signature {
        let inside = text.split_once('(').map_or("", |(_, rest)| rest.strip_suffix(')').unwrap_or(rest));
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut kind = ParameterKind::Either;
        for piece in split(inside) {
            match piece {
                "/" => parameters.iter_mut().for_each(|one| one.kind = ParameterKind::PositionalOnly),
                "*" => kind = ParameterKind::KeywordOnly,
                _ => {
                    let (name, default) =
                        piece.split_once('=').map_or((piece, Default::Required), |(name, default)| {
                            (name.trim_end(), parse_default(default.trim()))
                        });
                    let (name, own) = match (name.strip_prefix("**"), name.strip_prefix('*')) {
                        (Some(name), _) => (name, ParameterKind::Keywords),
                        (None, Some(name)) => {
                            kind = ParameterKind::KeywordOnly;
                            (name, ParameterKind::Positionals)
                        }
                        (None, None) => (name.trim_start_matches('$'), kind),
                    };
                    parameters.push(Parameter { name, kind: own, default });
                }
            }
        }
        let by_position =
            |one: &&Parameter| matches!(one.kind, ParameterKind::PositionalOnly | ParameterKind::Either);
        let positional = parameters.iter().filter(by_position).count();
        let required =
            parameters.iter().filter(by_position).filter(|one| one.default == Default::Required).count();
        Signature {
            plain: positional == parameters.len()
                && parameters.iter().all(|one| one.kind == ParameterKind::PositionalOnly),
            positionals: parameters.iter().position(|one| one.kind == ParameterKind::Positionals),
            keywords: parameters.iter().position(|one| one.kind == ParameterKind::Keywords),
            positional,
            required,
            parameters,
        }
    }
}

/// Splits at commas outside of quotes and brackets.
fn split(inside: &'static str) -> Vec<&'static str> {
    let mut pieces = Vec::new();
    let (mut depth, mut quote, mut start) = (0, None, 0);
    for (at, c) in inside.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '<' | '[') => depth += 1,
            (None, ')' | '>' | ']') => depth -= 1,
            (None, ',') if depth == 0 => {
                pieces.push(inside[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(inside[start..].trim());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn parse_default(text: &'static str) -> Default {
    match text {
        "None" => Default::None,
        "True" => Default::Bool(true),
        "False" => Default::Bool(false),
        "()" => Default::EmptyTuple,
        "sys.maxsize" => Default::Int(i64::MAX),
        _ => {
            let quoted = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
            if let Some(inner) = quoted {
                return Default::Str(inner.replace("\\n", "\n"));
            }
            if let Ok(int) = text.parse() {
                return Default::Int(int);
            }
            text.parse().map_or(Default::Empty, Default::Float)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_says_how_its_parameters_are_filled() {
        let pop = Signature::parse("pop(self, index=-1, /)");
        assert_eq!((pop.positional, pop.required, pop.plain), (2, 1, true));
        assert_eq!(pop.parameters[1].default, Default::Int(-1));
        let print = Signature::parse("print(*args, sep=' ', end='\\n', file=None, flush=False)");
        assert_eq!((print.positional, print.positionals, print.plain), (0, Some(0), false));
        assert_eq!(print.parameters[1].default, Default::Str(" ".into()));
        assert_eq!(print.parameters[2].default, Default::Str("\n".into()));
        assert_eq!(print.parameters[4].kind, ParameterKind::KeywordOnly);
        let dict = Signature::parse("update(self, other=(), /, **kwargs)");
        assert_eq!((dict.keywords, dict.required), (Some(2), 1));
        assert_eq!(Signature::parse("f(x, y=<unrepresentable>)").parameters[1].default, Default::Empty);
    }
}
