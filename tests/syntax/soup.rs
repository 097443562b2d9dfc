//! Token soup: whatever comes, the parser answers with a tree or an error, and never panics.

use minipy::syntax::{Arena, Mode, parse, read};
use minipy::text::source::Source;
use proptest::prelude::*;

const WORDS: &[&str] = &[
    "a", "b", "print", "match", "case", "type", "_", "None", "True", "if", "elif", "else", "for", "in",
    "while", "try", "except", "finally", "with", "as", "def", "class", "return", "yield", "from", "import",
    "async", "await", "lambda", "not", "and", "or", "is", "del", "global", "pass", "raise", "assert", "(",
    ")", "[", "]", "{", "}", ",", ":", ";", ".", "...", "=", ":=", "==", "!=", "<", "+", "-", "*", "**", "/",
    "//", "@", "|", "->", "+=", "~", "!", "$", "\\", "\n", "\n ", "\n  ", "\n\t", "\n    ", " ", "#c", "1",
    "0x", "1_0", "1.5e3j", "07", "'s'", "\"", "'", "'''", "b'x'", "f'", "f'{", "f'''{", "{{", "}}", "}'",
    "!r", ":>3", "'\\N{", "'\\x", "é", "€", "\u{0}", "\u{c}", "\r\n", "\u{feff}",
];

fn soup() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => proptest::sample::select(WORDS).prop_map(str::to_owned),
        1 => "\\PC{0,3}",
    ];
    let spaced = (word, any::<bool>()).prop_map(|(word, space)| if space { word + " " } else { word });
    proptest::collection::vec(spaced, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered(text in soup()) {
        let source = Source::new("soup.py", text.as_str());
        for mode in [Mode::Exec, Mode::Single, Mode::Eval] {
            let arena = Arena::new();
            if let Err(error) = parse(&source, mode, &arena) {
                prop_assert!(!error.message.is_empty());
                prop_assert!(error.report("soup.py").to_string().ends_with('\n'));
                let lines = source.line_count();
                prop_assert!(error.location.is_none_or(|at| at.line <= lines && at.end_line <= lines));
            }
        }
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        if let Ok(source) = read("soup.py", &bytes) {
            let arena = Arena::new();
            let _ = parse(&source, Mode::Exec, &arena).map(|parsed| parsed.names.len());
        }
    }
}
