//! The token kinds, with the logos rules that find them.
//!
//! A [`Tok`] is one byte and carries no text: its span does, and a grammar action slices the source when
//! it needs the text. logos finds names, keywords, operators, space and comments; of a number or a
//! string it finds the first characters only and [`super::layout`] hands the rest to
//! [`super::numbers`], [`super::strings`] and [`super::fstring`], whose rules (and error messages) are no
//! regular expressions. The last kinds come from layout alone.

use logos::Logos;

/// A kind of token.
#[derive(Logos, Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[logos(skip r"[ \t\x0C]+")]
#[logos(skip(r"#[^\n]*", allow_greedy = true))]
#[expect(missing_docs, reason = "the rule beside each member says what it is")]
pub enum Tok {
    #[regex(r"[a-zA-Z_\u{80}-\u{10FFFF}][a-zA-Z0-9_\u{80}-\u{10FFFF}]*", priority = 1)]
    Name,
    /// The first character of a number, or `.` and a digit.
    #[regex(r"[0-9]|\.[0-9]")]
    NumberStart,
    /// Prefix and first quote of a string.
    #[regex(r#"([rR]|[uU]|[bB]|[bB][rR]|[rR][bB])?['"]"#)]
    StringStart,
    /// Prefix and first quote of an f-string.
    #[regex(r#"([fF]|[fF][rR]|[rR][fF])['"]"#)]
    FStringStart,
    #[token("\n")]
    Newline,
    #[token("\\")]
    Backslash,

    #[token("False")]
    False,
    #[token("None")]
    None,
    #[token("True")]
    True,
    #[token("and")]
    And,
    #[token("as")]
    As,
    #[token("assert")]
    Assert,
    #[token("async")]
    Async,
    #[token("await")]
    Await,
    #[token("break")]
    Break,
    #[token("class")]
    Class,
    #[token("continue")]
    Continue,
    #[token("def")]
    Def,
    #[token("del")]
    Del,
    #[token("elif")]
    Elif,
    #[token("else")]
    Else,
    #[token("except")]
    Except,
    #[token("finally")]
    Finally,
    #[token("for")]
    For,
    #[token("from")]
    From,
    #[token("global")]
    Global,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("in")]
    In,
    #[token("is")]
    Is,
    #[token("lambda")]
    Lambda,
    #[token("nonlocal")]
    Nonlocal,
    #[token("not")]
    Not,
    #[token("or")]
    Or,
    #[token("pass")]
    Pass,
    #[token("raise")]
    Raise,
    #[token("return")]
    Return,
    #[token("try")]
    Try,
    #[token("while")]
    While,
    #[token("with")]
    With,
    #[token("yield")]
    Yield,

    #[token("(")]
    LParen,
    #[token(")")]
    RParen,
    #[token("[")]
    LBracket,
    #[token("]")]
    RBracket,
    #[token("{")]
    LBrace,
    #[token("}")]
    RBrace,
    #[token(",")]
    Comma,
    #[token(":")]
    Colon,
    #[token(";")]
    Semicolon,
    #[token(".")]
    Dot,
    #[token("...")]
    Ellipsis,
    #[token("->")]
    Arrow,
    #[token("@")]
    At,
    #[token("=")]
    Equal,
    #[token(":=")]
    ColonEqual,
    #[token("!")]
    Exclamation,
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token("**")]
    DoubleStar,
    #[token("/")]
    Slash,
    #[token("//")]
    DoubleSlash,
    #[token("%")]
    Percent,
    #[token("<<")]
    LeftShift,
    #[token(">>")]
    RightShift,
    #[token("&")]
    Amper,
    #[token("|")]
    VBar,
    #[token("^")]
    Circumflex,
    #[token("~")]
    Tilde,
    #[token("==")]
    EqEqual,
    #[token("!=")]
    NotEqual,
    #[token("<>")]
    LessGreater,
    #[token("<")]
    Less,
    #[token("<=")]
    LessEqual,
    #[token(">")]
    Greater,
    #[token(">=")]
    GreaterEqual,
    #[token("+=")]
    PlusEqual,
    #[token("-=")]
    MinusEqual,
    #[token("*=")]
    StarEqual,
    #[token("/=")]
    SlashEqual,
    #[token("//=")]
    DoubleSlashEqual,
    #[token("%=")]
    PercentEqual,
    #[token("@=")]
    AtEqual,
    #[token("&=")]
    AmperEqual,
    #[token("|=")]
    VBarEqual,
    #[token("^=")]
    CircumflexEqual,
    #[token("<<=")]
    LeftShiftEqual,
    #[token(">>=")]
    RightShiftEqual,
    #[token("**=")]
    DoubleStarEqual,
    /// A character that starts no token, yet is no error before the parser sees it.
    #[regex(r"[$?`]")]
    Unknown,

    // From here on: made by layout, never by logos.
    /// A decimal, hexadecimal, octal or binary integer.
    Int,
    Float,
    /// A number with `j` behind it.
    Imaginary,
    /// A whole string or bytes literal, prefix and quotes included.
    String,
    /// Literal text of an f-string, escapes not yet resolved; a doubled brace ends a piece, both in it.
    FStringMiddle,
    /// The same in a raw f-string: what looks like escapes is text.
    FStringRawMiddle,
    FStringEnd,
    Indent,
    Dedent,
    /// The end of the source.
    EndMarker,
    /// `match` as the first word of a match statement.
    Match,
    /// `case` as the first word of a case block.
    Case,
    /// `type` as the first word of a type alias statement.
    Type,
    /// The parenthesis of `with (a as b, c as d):`.
    WithParen,
    /// Comes first in mode `exec`.
    StartFile,
    /// Comes first in mode `single`.
    StartInteractive,
    /// Comes first in mode `eval`.
    StartEval,
    /// Comes first when one expression out of a broken text is parsed, to name its kind.
    StartFragment,
}
