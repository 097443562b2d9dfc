//! Searches a refused text for the first situation that CPython has words for.
//!
//! It works as CPython's parser does on an error: a first pass without the rules about broken texts finds
//! the last token that could be reached, a second pass asks those rules at every place on the way there,
//! and the first one that fits is the error. Depth is counted as CPython counts it.

use super::complain;
use super::rules::{Alternative, Item, Node, Rules, rules};
use super::{ErrorKind, SyntaxError};
use crate::syntax::actions::Stop;
use crate::syntax::layout::{Bracket, Layout};
use crate::syntax::token::Tok;
use crate::syntax::{Arena, Mode, fragment};
use crate::text::source::Source;
use crate::text::span::Span;
use std::collections::HashMap;

/// A token with its span and the number of brackets open behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) tok: Tok,
    pub(super) span: Span,
    pub(super) level: u16,
}

/// The tokens of a whole text, up to the tokenizer's error if there is one.
pub(super) struct Tokens<'a> {
    pub(super) source: &'a Source,
    pub(super) mode: Mode,
    pub(super) tokens: Vec<Token>,
    pub(super) error: Option<Box<SyntaxError>>,
    /// The innermost bracket that is open where the tokens end.
    pub(super) open: Option<Bracket>,
}

impl<'a> Tokens<'a> {
    /// Reads all of `source`. Soft keywords stay names.
    pub(super) fn new(source: &'a Source, mode: Mode) -> Tokens<'a> {
        let marker = mode.marker();
        let mut layout = Layout::new(source, marker).ahead();
        let mut tokens = Vec::new();
        let error = loop {
            match layout.next_token() {
                Ok(Some((_, tok, _))) if tok == marker => {}
                Ok(Some((start, tok, end))) => {
                    let level = layout.brackets.len() as u16;
                    let span = match tok {
                        Tok::Newline => newline_span(source, tokens.last(), start),
                        _ => Span::new(start, end),
                    };
                    tokens.push(Token { tok, span, level });
                }
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        Tokens { source, mode, tokens, error, open: layout.open_bracket() }
    }

    pub(super) fn text(&self, at: usize) -> &'a str {
        self.source.slice(self.tokens[at].span)
    }
}

/// A NEWLINE token begins where the comment in front of it does. Its end does not count the line end, which
/// the last line may lack.
fn newline_span(source: &Source, before: Option<&Token>, at: u32) -> Span {
    let from = before.map_or(0, |token| token.span.end);
    let between = source.slice(Span::new(from.min(at), at));
    let space = between.len() - between.trim_start_matches([' ', '\t', '\x0C', '\\', '\n']).len();
    let comment = from + space as u32;
    Span::new(if between[space..].starts_with('#') { comment } else { at }, at)
}

/// The letters a to d of the rule that is tried: each a range of tokens.
pub(super) type Places = [(u32, u32); 4];

/// How deep CPython's parser may go.
const MAX_DEPTH: u32 = 6000;

/// How many rules are tried before the search gives up: no text makes it run for ever.
const MAX_STEPS: u32 = 20_000_000;

/// One search.
pub(super) struct Search<'s, 'a> {
    pub(super) tokens: &'s Tokens<'a>,
    rules: &'static Rules,
    /// The rules about broken texts are asked.
    invalid: bool,
    pub(super) at: usize,
    /// The last token that was looked at.
    pub(super) last: usize,
    depth: u32,
    steps: u32,
    /// The rules for strings.
    literals: [u16; 3],
    memo: HashMap<(u16, u32), Option<u32>>,
    pub(super) found: Option<Box<SyntaxError>>,
}

/// What a search found.
pub(super) struct Found {
    /// The text is Python after all.
    pub(super) fits: bool,
    pub(super) error: Option<Box<SyntaxError>>,
    /// The first pass found it.
    pub(super) in_first: bool,
    /// The last token that the first pass looked at.
    pub(super) first_last: usize,
    /// The last token that any pass looked at.
    pub(super) last: usize,
}

/// CPython compares as many characters as the name has, so that `c` and `ma` count as soft keywords.
fn begins_soft_keyword(name: &str) -> bool {
    ["_", "case", "match", "type"].iter().any(|keyword| keyword.starts_with(name))
}

/// How an alternative ended.
enum Outcome {
    Fits,
    Fails,
    /// It fails, and so does its rule.
    FailsRule,
}

impl<'s, 'a> Search<'s, 'a> {
    /// Tries `rule` on the tokens from `from` on, twice.
    pub(super) fn run(tokens: &'s Tokens<'a>, rule: &str, from: usize) -> Found {
        let rules = rules();
        let rule = rules.by_name[rule];
        let mut search = Search {
            tokens,
            rules,
            invalid: false,
            at: from,
            last: from,
            depth: 0,
            steps: 0,
            literals: ["plain_string", "fstring", "strings"].map(|name| rules.by_name[name]),
            memo: HashMap::new(),
            found: None,
        };
        let fits = search.rule(rule);
        let (first_last, in_first) = (search.last, search.found.is_some());
        if search.found.is_none() && !fits {
            search.memo.clear();
            search.at = from;
            search.invalid = true;
            search.rule(rule);
        }
        Found { fits, error: search.found, in_first, first_last, last: search.last }
    }

    fn token(&mut self) -> Option<Tok> {
        match self.tokens.tokens.get(self.at) {
            Some(token) => {
                self.last = self.last.max(self.at);
                Some(token.tok)
            }
            None => {
                if self.found.is_none() {
                    self.found.clone_from(&self.tokens.error);
                }
                None
            }
        }
    }

    fn accept(&mut self, fits: bool) -> bool {
        self.at += usize::from(fits);
        fits
    }

    fn rule(&mut self, index: u16) -> bool {
        let rule = &self.rules.rules[index as usize];
        if rule.invalid && !self.invalid {
            return false;
        }
        let start = self.at;
        if rule.memo
            && let Some(&known) = self.memo.get(&(index, start as u32))
        {
            self.at = known.map_or(start, |end| end as usize);
            return known.is_some();
        }
        self.steps += 1;
        if self.steps > MAX_STEPS {
            self.found.get_or_insert_with(|| {
                let last = self.tokens.tokens[self.last.min(self.tokens.tokens.len() - 1)];
                SyntaxError::at(self.tokens.source, last.span, "invalid syntax")
            });
            return false;
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.found.get_or_insert_with(|| {
                let message = "Parser stack overflowed - Python source too complex to parse";
                SyntaxError::nowhere(ErrorKind::Memory, message)
            });
            return false;
        }
        let invalid = self.invalid;
        self.invalid = invalid && !rule.without_invalid;
        let fits = self.alternatives(&rule.alternatives, &mut Places::default());
        self.invalid = invalid;
        self.depth -= 1;
        if rule.memo {
            self.memo.insert((index, start as u32), fits.then_some(self.at as u32));
        }
        if fits && self.literals.contains(&index) {
            self.check_literal(start);
            return self.found.is_none();
        }
        fits
    }

    /// Whether the literal from `start` to here has a value; CPython finds out at this point.
    fn check_literal(&mut self, start: usize) {
        let arena = Arena::new();
        let tokens = self.tokens.tokens[start..self.at].iter();
        let tokens = tokens.map(|token| (token.span.start, token.tok, token.span.end));
        self.found = match fragment(self.tokens.source, tokens, &arena) {
            Err(Some(Stop::Error(error))) => Some(error),
            Err(Some(Stop::AtLastToken(message))) => {
                let mut error = complain::token(self.tokens, self.tokens.tokens[self.last]);
                message.clone_into(&mut error.message);
                Some(error)
            }
            _ => None,
        };
    }

    fn alternatives(&mut self, alternatives: &'static [Alternative], places: &mut Places) -> bool {
        let start = self.at;
        for alternative in alternatives {
            match self.alternative(alternative, places) {
                Outcome::Fits => return true,
                Outcome::Fails => self.at = start,
                Outcome::FailsRule => {
                    self.at = start;
                    return false;
                }
            }
        }
        false
    }

    fn alternative(&mut self, alternative: &'static Alternative, places: &mut Places) -> Outcome {
        let mut cut = false;
        for item in &alternative.items {
            if matches!(item.node, Node::Cut) {
                cut = true;
            } else if !self.item(item, places) {
                return if cut || self.found.is_some() { Outcome::FailsRule } else { Outcome::Fails };
            }
        }
        match &alternative.complaint {
            None => Outcome::Fits,
            Some(complaint) => {
                self.found = complain::about(self, complaint, places);
                Outcome::FailsRule
            }
        }
    }

    fn item(&mut self, item: &'static Item, places: &mut Places) -> bool {
        let start = self.at as u32;
        let fits = self.node(&item.node, places);
        if let (true, Some(letter)) = (fits, item.letter) {
            places[usize::from(letter - b'a')] = (start, self.at as u32);
        }
        fits
    }

    fn node(&mut self, node: &'static Node, places: &mut Places) -> bool {
        match node {
            Node::Token(tok) => {
                let fits = self.token() == Some(*tok);
                self.accept(fits)
            }
            Node::Soft(text) => {
                let fits = self.token() == Some(Tok::Name) && self.tokens.text(self.at) == *text;
                self.accept(fits)
            }
            Node::SoftKeyword => {
                let fits = self.token() == Some(Tok::Name) && begins_soft_keyword(self.tokens.text(self.at));
                self.accept(fits)
            }
            Node::Number => {
                let fits = matches!(self.token(), Some(Tok::Int | Tok::Float | Tok::Imaginary));
                self.accept(fits);
                if fits && self.tokens.tokens[self.at - 1].tok == Tok::Int {
                    self.check_literal(self.at - 1);
                }
                fits && self.found.is_none()
            }
            Node::FStringMiddle => {
                let fits = matches!(self.token(), Some(Tok::FStringMiddle | Tok::FStringRawMiddle));
                self.accept(fits)
            }
            Node::Rule(rule) => self.rule(*rule),
            Node::Choice(alternatives) => self.alternatives(alternatives, places),
            Node::Optional(node) => {
                let start = self.at;
                if !self.node(node, places) {
                    self.at = start;
                }
                self.found.is_none()
            }
            Node::Repeat(node, at_least_one) => {
                let mut fits = !at_least_one;
                loop {
                    let start = self.at;
                    if !self.node(node, places) || self.at == start {
                        self.at = start;
                        return fits && self.found.is_none();
                    }
                    fits = true;
                }
            }
            Node::Gather(separator, item) => {
                if !self.item(item, places) {
                    return false;
                }
                loop {
                    let start = self.at;
                    if !self.node(separator, places) || !self.item(item, places) {
                        self.at = start;
                        return self.found.is_none();
                    }
                }
            }
            Node::Ahead(node, wanted) => {
                let start = self.at;
                let fits = self.node(node, places);
                self.at = start;
                fits == *wanted && self.found.is_none()
            }
            Node::Cut => true,
            Node::Forced(tok, text) => {
                if self.token() == Some(*tok) {
                    return self.accept(true);
                }
                if self.invalid && self.found.is_none() {
                    self.found = Some(complain::expected(self, text));
                }
                false
            }
        }
    }
}
