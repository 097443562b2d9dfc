//! Broken programs: class, message, place and text of the error must be CPython's, all of them. The golden
//! was recorded by `tests/goldens/syntax_errors/record.py`, which says how to record it again.

use minipy::syntax::{Arena, Mode, parse};
use minipy::text::source::Source;

const GOLDEN: &str = include_str!("../goldens/syntax_errors/golden.tsv");

fn unescape(field: &str) -> String {
    let mut out = String::new();
    let mut chars = field.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                other => out.extend(other),
            },
            _ => out.push(c),
        }
    }
    out
}

/// What is said about `text`, in the form of the golden; the text of the line comes separately.
fn judge(mode: &str, text: &str) -> (Vec<String>, String) {
    let source = Source::new("case.py", text);
    let arena = Arena::new();
    let mode = match mode {
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        _ => Mode::Exec,
    };
    match parse(&source, mode, &arena) {
        Ok(parsed) => {
            let notes = parsed.warnings.into_iter().flat_map(|note| [note.line.to_string(), note.message]);
            (std::iter::once("none".to_owned()).chain(notes).collect(), String::new())
        }
        Err(error) => {
            let place = error.location.clone();
            let numbers = place.as_ref().map_or([0; 4], |place| {
                [place.line as i32, place.offset, place.end_line as i32, place.end_offset]
            });
            let words = [error.kind.class_name().to_owned(), error.message.clone()];
            let fields = words.into_iter().chain(numbers.map(|number| number.to_string())).collect();
            (fields, place.map_or(String::new(), |place| place.text.trim_end_matches('\n').to_owned()))
        }
    }
}

#[test]
fn broken_programs_are_refused_in_cpythons_words() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for line in GOLDEN.lines() {
        let fields: Vec<String> = line.split('\t').map(unescape).collect();
        let [mode, text, expected @ ..] = &fields[..] else { panic!("a short line: {line}") };
        let (got, shown) = judge(mode, text);
        cases += 1;
        let is_error = expected[0] != "none";
        let (expected, expected_text) =
            if is_error { (&expected[..6], expected[6].as_str()) } else { (expected, "") };
        // CPython shows several lines where a backslash joins them.
        let same_text = shown == expected_text || expected_text.contains('\n');
        if got != expected || !same_text {
            wrong.push(format!(
                "{text:?}\n  expected {expected:?} {expected_text:?}\n  got      {got:?} {shown:?}"
            ));
        }
    }
    assert!(cases >= 900, "{cases} cases");
    assert!(wrong.is_empty(), "{} of {cases} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn incomplete_input_is_told_from_broken_input() {
    let at_eof = |text: &str| {
        let source = Source::new("<stdin>", text);
        let arena = Arena::new();
        parse(&source, Mode::Single, &arena).err().map(|error| error.at_eof)
    };
    for text in [
        "if x:\n",
        "def f(\n",
        "x = '''abc\n",
        "f'''{a}\n",
        "[1,\n 2\n",
        "x = \\\n",
        "class A:",
        "@d\n",
        "try:\n  x\n",
    ] {
        assert_eq!(at_eof(text), Some(true), "{text:?}");
    }
    for text in ["x = \n", "a b\n", "x = 'abc\n", ")\n", "if x\n", "f(a b\n"] {
        assert_eq!(at_eof(text), Some(false), "{text:?}");
    }
    assert_eq!(at_eof("x = 1\n"), None);
}

/// Deep and long texts: an answer at once, and no overflow of the native stack.
#[test]
fn deep_texts_are_answered() {
    let judge = |text: String| judge("exec", &text).0;
    let class = |text: String| judge(text)[0].clone();
    for open in ["(", "[", "{", "f(", "a[", "([{", "lambda: (", "{1: "] {
        let got = judge(open.repeat(10_000));
        assert_eq!(got[1], "too many nested parentheses", "{open}");
    }
    for prefix in ["-", "not ", "lambda: ", "x if y else ", "~", "a ** "] {
        assert_eq!(class(format!("{}a", prefix.repeat(2_000))), "none", "{prefix}");
        assert_eq!(class(format!("{}a", prefix.repeat(20_000))), "MemoryError", "{prefix}");
    }
    for chain in [".b", "()", "[0]", " + a", " | a", " @ a", " - a"] {
        assert_eq!(class(format!("a{}", chain.repeat(9_000))), "none", "{chain}");
        assert_eq!(class(format!("a{}", chain.repeat(20_000))), "RecursionError", "{chain}");
        assert_eq!(class(format!("a{} b", chain.repeat(5_000))), "SyntaxError", "{chain}");
    }
    for flat in [" < a", " and a", ", a", " = a", "; a", "\na"] {
        assert_eq!(class(format!("a{}", flat.repeat(20_000))), "none", "{flat}");
    }
    assert_eq!(class(format!("if a: b\n{}", "elif a: b\n".repeat(3_000))), "none");
    let blocks: String = (0..101).map(|depth| format!("{}if a:\n", " ".repeat(depth))).collect();
    assert_eq!(judge(blocks)[1], "too many levels of indentation");
    assert_eq!(class(format!("{}a b{}", "(".repeat(190), ")".repeat(190))), "SyntaxError");
    assert_eq!(class(format!("{}a b{}", "f(*[{1: (".repeat(40), ")}])".repeat(40))), "SyntaxError");
}
