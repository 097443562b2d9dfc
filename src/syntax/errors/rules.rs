//! Reads `rules.peg`, the table of what CPython says about which broken text, into a tree.
//!
//! The table is read once, when the first text is refused. Its notation is explained at its head.

use crate::syntax::token::Tok;
use std::collections::HashMap;
use std::sync::OnceLock;

/// All rules.
pub(super) struct Rules {
    pub(super) rules: Vec<Rule>,
    pub(super) by_name: HashMap<&'static str, u16>,
}

/// A rule: its alternatives are tried in order.
pub(super) struct Rule {
    /// It describes a broken text.
    pub(super) invalid: bool,
    /// Its results are remembered by position.
    pub(super) memo: bool,
    /// No rule about broken texts is asked below it.
    pub(super) without_invalid: bool,
    pub(super) alternatives: Vec<Alternative>,
}

/// Items in a row, and what they mean when all of them fit.
pub(super) struct Alternative {
    pub(super) items: Vec<Item>,
    pub(super) complaint: Option<Complaint>,
}

/// A node whose place may have a letter.
pub(super) struct Item {
    pub(super) letter: Option<u8>,
    pub(super) node: Node,
}

/// What can stand in a row.
pub(super) enum Node {
    Token(Tok),
    /// A name with this text.
    Soft(&'static str),
    Number,
    SoftKeyword,
    FStringMiddle,
    Rule(u16),
    Choice(Vec<Alternative>),
    Optional(Box<Node>),
    Repeat(Box<Node>, bool),
    /// The second, at least once, with the first between.
    Gather(Box<Node>, Box<Item>),
    Ahead(Box<Node>, bool),
    Cut,
    /// The token, with its text, must follow.
    Forced(Tok, &'static str),
}

/// A place by letter.
pub(super) type Letter = u8;

/// What is said about a broken text, and where.
pub(super) struct Complaint {
    pub(super) indentation: bool,
    pub(super) place: Place,
    pub(super) words: &'static str,
    pub(super) conditions: Vec<Condition>,
}

/// Where a complaint points.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Node(Letter),
    Range(Letter, Letter),
    /// From there to the last token that was read.
    ToLast(Letter),
    Last,
    Next,
    /// The part of an expression that is no target.
    Target(TargetKind, Letter),
    Behind(Letter),
    /// An expression and the comprehension clauses behind it.
    Generator(Letter, Letter),
}

/// What a target is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TargetKind {
    Assign,
    For,
    Delete,
}

/// What must hold besides.
#[derive(Clone, Copy)]
pub(super) enum Condition {
    /// The last token is inside brackets.
    Bracketed,
    /// The place is the name `print` or `exec`.
    Legacy(Letter, bool),
    /// The place is not the first argument of its call.
    Second(Letter),
}

/// The table.
pub(super) fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| read(include_str!("rules.peg")))
}

fn read(text: &'static str) -> Rules {
    let lines = || text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut by_name = HashMap::new();
    let mut rules = Vec::new();
    for head in lines().filter(|line| !line.starts_with(' ')) {
        let head = head.trim_end_matches(':');
        let name = head.trim_end_matches('*');
        by_name.insert(name, rules.len() as u16);
        rules.push(Rule {
            invalid: name.starts_with("invalid_") && name != "invalid_ann_assign_target",
            memo: head.ends_with('*'),
            without_invalid: name.ends_with("_without_invalid"),
            alternatives: Vec::new(),
        });
    }
    let mut at = 0;
    for line in lines() {
        if !line.starts_with(' ') {
            at += 1;
            continue;
        }
        let (items, complaint) = match line.split_once(" => ") {
            Some((items, complaint)) => (items, Some(read_complaint(complaint))),
            None => (line, None),
        };
        let mut reader = Reader { rest: items.trim(), names: &by_name };
        let items = reader.items();
        assert!(reader.rest.is_empty(), "rules.peg: {line}");
        rules[at - 1].alternatives.push(Alternative { items, complaint });
    }
    Rules { rules, by_name }
}

fn read_complaint(text: &'static str) -> Complaint {
    let (place, rest) = text.split_once(" \"").expect("words behind the place");
    let (words, conditions) = match rest.rsplit_once("\" if ") {
        Some((words, conditions)) => (words, conditions.split(", ").map(read_condition).collect()),
        None => (rest.strip_suffix('"').expect("words end with a quote"), Vec::new()),
    };
    let (indentation, place) = match place.strip_prefix("indent ") {
        Some(place) => (true, place),
        None => (false, place),
    };
    Complaint { indentation, place: read_place(place), words, conditions }
}

fn read_condition(text: &str) -> Condition {
    let letter = text.as_bytes()[text.len().saturating_sub(2)];
    match text.split('(').next() {
        Some("bracketed") => Condition::Bracketed,
        Some("legacy") => Condition::Legacy(letter, true),
        Some("not legacy") => Condition::Legacy(letter, false),
        Some("second") => Condition::Second(letter),
        _ => unreachable!("rules.peg: unknown condition {text}"),
    }
}

fn read_place(text: &str) -> Place {
    let letters = text.as_bytes();
    match text {
        "$" => Place::Last,
        "^" => Place::Next,
        _ if text.starts_with("target(assign,") => Place::Target(TargetKind::Assign, letters[14]),
        _ if text.starts_with("target(for,") => Place::Target(TargetKind::For, letters[11]),
        _ if text.starts_with("target(delete,") => Place::Target(TargetKind::Delete, letters[14]),
        _ if text.starts_with("behind(") => Place::Behind(letters[7]),
        _ if text.starts_with("generator(") => Place::Generator(letters[10], letters[12]),
        _ if text.ends_with("..$") => Place::ToLast(letters[0]),
        _ if letters.len() == 4 => Place::Range(letters[0], letters[3]),
        _ => Place::Node(letters[0]),
    }
}

/// Reads the items of one alternative.
struct Reader<'n> {
    rest: &'static str,
    names: &'n HashMap<&'static str, u16>,
}

impl Reader<'_> {
    fn skip(&mut self, prefix: &str) -> bool {
        let found = self.rest.strip_prefix(prefix);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn word(&mut self) -> &'static str {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn quoted(&mut self, quote: char) -> &'static str {
        let (text, rest) = self.rest.split_once(quote).expect("rules.peg: a closing quote");
        self.rest = rest;
        text
    }

    fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        while !self.rest.is_empty() && !self.rest.starts_with([')', '|']) {
            items.push(self.item());
            self.rest = self.rest.trim_start();
        }
        items
    }

    fn item(&mut self) -> Item {
        let letter = self.letter();
        Item { letter, node: self.prefixed() }
    }

    fn letter(&mut self) -> Option<Letter> {
        match self.rest.as_bytes() {
            &[letter @ b'a'..=b'd', b':', ..] => {
                self.rest = &self.rest[2..];
                Some(letter)
            }
            _ => None,
        }
    }

    fn prefixed(&mut self) -> Node {
        if self.skip("&&'") {
            let text = self.quoted('\'');
            return Node::Forced(token(text), text);
        }
        if self.skip("&") {
            return Node::Ahead(Box::new(self.repeated()), true);
        }
        if self.skip("!") {
            return Node::Ahead(Box::new(self.repeated()), false);
        }
        if self.skip("~") {
            return Node::Cut;
        }
        self.repeated()
    }

    fn repeated(&mut self) -> Node {
        let node = self.primary();
        if self.skip("?") {
            Node::Optional(Box::new(node))
        } else if self.skip("*") {
            Node::Repeat(Box::new(node), false)
        } else if self.skip("+") {
            Node::Repeat(Box::new(node), true)
        } else if self.skip(".") {
            let letter = self.letter();
            let item = Item { letter, node: self.primary() };
            assert!(self.skip("+"), "rules.peg: a + behind the gathered item");
            Node::Gather(Box::new(node), Box::new(item))
        } else {
            node
        }
    }

    fn primary(&mut self) -> Node {
        if self.skip("(") {
            let mut alternatives = Vec::new();
            loop {
                self.rest = self.rest.trim_start();
                alternatives.push(Alternative { items: self.items(), complaint: None });
                if self.skip(")") {
                    return Node::Choice(alternatives);
                }
                assert!(self.skip("|"), "rules.peg: a closing parenthesis");
            }
        }
        if self.skip("'") {
            return Node::Token(token(self.quoted('\'')));
        }
        if self.skip("\"") {
            return Node::Soft(self.quoted('"'));
        }
        match self.word() {
            "NAME" => Node::Token(Tok::Name),
            "STRING" => Node::Token(Tok::String),
            "NEWLINE" => Node::Token(Tok::Newline),
            "INDENT" => Node::Token(Tok::Indent),
            "DEDENT" => Node::Token(Tok::Dedent),
            "ENDMARKER" => Node::Token(Tok::EndMarker),
            "FSTRING_START" => Node::Token(Tok::FStringStart),
            "FSTRING_END" => Node::Token(Tok::FStringEnd),
            "FSTRING_MIDDLE" => Node::FStringMiddle,
            "NUMBER" => Node::Number,
            "SOFT_KEYWORD" => Node::SoftKeyword,
            name => match self.names.get(name) {
                Some(&rule) => Node::Rule(rule),
                None => unreachable!("rules.peg: no rule {name} in front of {}", self.rest),
            },
        }
    }
}

/// The kind of the keyword, operator or bracket with this text.
fn token(text: &str) -> Tok {
    use logos::Logos;
    match Tok::lexer(text).next() {
        Some(Ok(tok)) => tok,
        _ => unreachable!("rules.peg: no token {text}"),
    }
}
