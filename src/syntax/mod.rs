//! Floor 1: from source text to a checked syntax tree.
//!
//! The way of a text: [`token`] (logos) finds words, [`layout`] makes lines and blocks of them, the
//! grammar in `grammar/python.lalrpop` builds the [`ast`] through [`actions`] with the help of [`check`].
//! A text that is no Python goes once more through [`errors`], which finds CPython's words for it.

mod actions;
pub mod ast;
mod check;
pub mod errors;
mod fstring;
mod grammar;
mod input;
mod layout;
mod numbers;
pub(crate) mod strings;
pub mod token;

use crate::text::decode::decode;
use crate::text::names::Interner;
use crate::text::source::Source;
use actions::{Context, Stop};
use ast::Mod;
pub use bumpalo::Bump as Arena;
pub use errors::SyntaxError;
use input::Input;
use lalrpop_util::ParseError;
use layout::Spanned;
use token::Tok;

/// What kind of text is parsed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// A file: any number of statements.
    Exec,
    /// One statement typed at a prompt.
    Single,
    /// One expression.
    Eval,
}

impl Mode {
    /// The token that tells the grammar.
    const fn marker(self) -> Tok {
        match self {
            Mode::Exec => Tok::StartFile,
            Mode::Single => Tok::StartInteractive,
            Mode::Eval => Tok::StartEval,
        }
    }
}

/// A `SyntaxWarning` about a text that is Python all the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Warning {
    /// The line, from 1.
    pub line: u32,
    /// CPython's words.
    pub message: String,
}

/// A parsed text.
pub struct Parsed<'a> {
    /// The tree.
    pub ast: Mod<'a>,
    /// The names in it.
    pub names: Interner,
    /// What the text should be warned about.
    pub warnings: Vec<Warning>,
}

/// Takes in the bytes of the file `name`: decodes them and counts the lines.
pub fn read(name: &str, bytes: &[u8]) -> Result<Source, Box<SyntaxError>> {
    Ok(Source::new(name, decode(name, bytes)?).of_file())
}

/// Parses a text. The tree lives in `arena` and borrows from `source`.
pub fn parse<'a>(source: &'a Source, mode: Mode, arena: &'a Arena) -> Result<Parsed<'a>, Box<SyntaxError>> {
    input::check_nulls(source)?;
    let context = Context::new(source, arena);
    let mut input = Input::new(source, mode);
    match grammar::TopParser::new().parse(&context, &mut input) {
        Ok(ast) => {
            input.check_single(ast)?;
            let mut warnings = input.into_warnings();
            warnings.extend(context.warnings.into_inner());
            Ok(Parsed { ast, names: context.names.into_inner(), warnings })
        }
        Err(ParseError::User { error: Stop::Lexical(error) }) => Err(match input.last {
            // CPython resolves a literal before it reads on.
            (start, Tok::String, end) if error.lazy => match context.string(start, end) {
                Err(ParseError::User { error: Stop::Error(earlier) }) => earlier,
                _ => error,
            },
            _ => error,
        }),
        Err(error) => {
            let (start, ..) = input.last;
            let known = match error {
                ParseError::User { error: Stop::Error(error) } => Some(error),
                _ => None,
            };
            Err(errors::diagnose(source, mode, start, known))
        }
    }
}

/// Parses tokens out of a broken text as one expression. An error comes from a literal, if there is one.
fn fragment<'a>(
    source: &'a Source,
    tokens: impl Iterator<Item = Spanned>,
    arena: &'a Arena,
) -> Result<&'a ast::Expr<'a>, Option<Stop>> {
    let context = Context::new(source, arena);
    let end = source.text().len() as u32;
    let marked = std::iter::once((0, Tok::StartFragment, 0)).chain(tokens);
    let tokens = marked.chain(std::iter::once((end, Tok::EndMarker, end))).map(Ok::<Spanned, Stop>);
    match grammar::TopParser::new().parse(&context, tokens) {
        Ok(Mod::Expression(e)) => Ok(e),
        Err(ParseError::User { error }) => Err(Some(error)),
        _ => Err(None),
    }
}
