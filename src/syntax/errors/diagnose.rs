//! From a refused text to its error.
//!
//! The order is CPython's: an error of the tokenizer that lies behind the parser's own takes its place,
//! unless it is one of those that only count where the parser gets to (`lazy`); a bracket that is never
//! closed and lies before the error explains it better.

use super::search::{Search, Token, Tokens};
use super::{ErrorKind, SyntaxError, complain, lexical};
use crate::syntax::Mode;
use crate::syntax::token::Tok;
use crate::text::source::Source;

/// Native stack for the search: CPython's depth of 6000 rules fits with room to spare.
const STACK: usize = 64 << 20;

/// The error of `source`, which the parser has refused. `stop` is where the last token began that it read;
/// `known` is an error that a literal gave.
pub(crate) fn diagnose(
    source: &Source,
    mode: Mode,
    stop: u32,
    known: Option<Box<SyntaxError>>,
) -> Box<SyntaxError> {
    let work = || match known {
        Some(error) => behind(&Tokens::new(source, mode), error, source.line_of(stop)),
        None => search(source, mode, stop),
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        match thread.map(|thread| thread.join()) {
            Ok(Ok(error)) => error,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(_) => SyntaxError::nowhere(ErrorKind::Memory, "out of memory"),
        }
    })
}

/// Up to this many tokens the search begins at the start, as CPython's does: in a few cases (`print -1`) it
/// complains about a statement that is whole. In longer texts it begins with the statement in question.
const SEARCHED_WHOLE: usize = 20_000;

fn search(source: &Source, mode: Mode, stop: u32) -> Box<SyntaxError> {
    let tokens = Tokens::new(source, mode);
    let (rule, from) = match mode {
        Mode::Exec if tokens.tokens.len() <= SEARCHED_WHOLE => ("file", 0),
        Mode::Exec => ("file", last_statement(&tokens, stop)),
        Mode::Single => ("interactive", 0),
        Mode::Eval => ("eval", 0),
    };
    let found = Search::run(&tokens, rule, from);
    let token_at = |index: usize| tokens.tokens.get(index).or(tokens.tokens.last());
    let (Some(&first_last), Some(&last)) = (token_at(found.first_last), token_at(found.last)) else {
        return tokens.error.unwrap_or_else(|| SyntaxError::nowhere(ErrorKind::Syntax, "invalid syntax"));
    };
    let at_eof = first_last.tok == Tok::EndMarker
        || first_last.tok == Tok::Dedent && first_last.span.start as usize == source.text().len();
    let reached = source.line_of(last.span.start);
    let mut error = match found.error {
        Some(mut error) if !found.in_first && tokens.error.as_ref() == Some(&error) => {
            error.at_eof = false;
            error
        }
        Some(error) if tokens.error.as_ref() == Some(&error) => error,
        Some(error) if matches!(error.kind, ErrorKind::Memory | ErrorKind::Recursion) => error,
        Some(error) => behind(&tokens, error, reached),
        None if found.fits => {
            let refused = tokens.tokens.iter().find(|token| token.span.start >= stop);
            generic(&tokens, refused.copied().unwrap_or(last), reached)
        }
        None => generic(&tokens, first_last, reached),
    };
    error.at_eof |= at_eof;
    error
}

/// The first token of the top-level statement in which the parser stopped: statements before it are
/// whole. It is the last one that begins at the left margin in front of `stop`, and not with a word that
/// goes on a statement.
fn last_statement(tokens: &Tokens, stop: u32) -> usize {
    let mut start = 0;
    let mut depth = 0usize;
    let mut begins = true;
    for (i, token) in tokens.tokens.iter().enumerate().take_while(|(_, token)| token.span.start < stop) {
        match token.tok {
            Tok::Indent => depth += 1,
            Tok::Dedent => depth -= depth.min(1),
            _ => {}
        }
        let continues = matches!(
            token.tok,
            Tok::Elif | Tok::Else | Tok::Except | Tok::Finally | Tok::EndMarker | Tok::Indent | Tok::Dedent
        );
        if begins && depth == 0 && !continues {
            start = i;
        }
        begins = matches!(token.tok, Tok::Newline | Tok::Indent | Tok::Dedent);
    }
    start
}

/// No rule fits: the last token that could be reached is where the text goes wrong.
fn generic(tokens: &Tokens, token: Token, reached: u32) -> Box<SyntaxError> {
    let mut error = complain::token(tokens, token);
    let indentation = match token.tok {
        Tok::Indent => "unexpected indent",
        Tok::Dedent => "unexpected unindent",
        _ => {
            error.message = "invalid syntax".to_owned();
            if let (Tok::EndMarker, Some(location)) = (token.tok, &mut error.location) {
                (location.offset, location.end_offset) = (0, 0);
            }
            return behind(tokens, error, reached);
        }
    };
    error.kind = ErrorKind::Indentation;
    error.message = indentation.to_owned();
    error
}

/// The error, or the one of the tokenizer behind it. `reached` is the line of the last token that the
/// search looked at.
fn behind(tokens: &Tokens, error: Box<SyntaxError>, reached: u32) -> Box<SyntaxError> {
    let Some(lexical) = &tokens.error else { return error };
    let mut error = match tokens.open {
        _ if !lexical.lazy => lexical.clone(),
        Some(open) if reached > tokens.source.line_of(open.at) => {
            lexical::never_closed(tokens.source, open.at, open.kind)
        }
        _ => error,
    };
    error.at_eof = false;
    error
}

#[cfg(test)]
mod tests {
    use super::super::search::{Search, Tokens};
    use crate::syntax::Mode;
    use crate::text::source::Source;

    /// The table of situations is a grammar of Python, too: it must accept what the parser accepts.
    #[test]
    fn the_rules_accept_every_construct() {
        let texts = [
            include_str!("../../../tests/goldens/trees/statements.py"),
            include_str!("../../../tests/goldens/trees/expressions.py"),
            include_str!("../../../tests/goldens/trees/literals.py"),
            include_str!("../../../tests/goldens/trees/fstrings.py"),
            include_str!("../../../tests/goldens/trees/patterns.py"),
            include_str!("../../../tests/goldens/trees/layout.py"),
        ];
        for text in texts {
            let source = Source::new("tree.py", text);
            let tokens = Tokens::new(&source, Mode::Exec);
            let found = Search::run(&tokens, "file", 0);
            let line = tokens.tokens.get(found.first_last).map(|token| source.line_of(token.span.start));
            assert!(found.fits, "line {line:?}: {:?}", line.map(|line| source.line(line)));
        }
    }
}
