//! Documents as events, and each message with the place that CPython gives it.

use super::*;

fn events(text: &str) -> Result<Vec<Event<'_>>, String> {
    let bytes = text.as_bytes();
    let shown = |broken: Broken| message(broken.words, bytes, broken.position(bytes));
    let mut reader = document(bytes, true).map_err(shown)?;
    let mut found = Vec::new();
    while let Some(event) = reader.next_event().map_err(shown)? {
        found.push(event);
    }
    finish(bytes, reader.at()).map_err(shown)?;
    Ok(found)
}

#[test]
fn documents_are_rows_of_events() {
    use Event::{BeginArray, BeginObject, Bool, Constant, EndArray, EndObject, Float, Int, Key, Null, Text};
    let text = |text: &'static str| Cow::Borrowed(text.as_bytes());
    let expected = vec![
        BeginArray,
        Int("1"),
        Float("-2.5e3"),
        Text(text("é")),
        BeginObject,
        Key(text("a")),
        Null,
        Key(text("b")),
        BeginArray,
        EndArray,
        EndObject,
        BeginObject,
        EndObject,
        Bool(true),
        Bool(false),
        Constant("NaN"),
        Constant("-Infinity"),
        EndArray,
    ];
    let given = " [1, -2.5e3,\"é\", {\"a\":null , \"b\":[ ]},{ } ,true,false,NaN,-Infinity]\n";
    assert_eq!(events(given), Ok(expected));
    for (given, number) in [("-0", Int("-0")), ("1e5", Float("1e5")), ("0.5E-1", Float("0.5E-1"))] {
        assert_eq!(events(given), Ok(vec![number]));
    }
}

#[test]
fn broken_documents_have_cpythons_words_and_place() {
    for (text, words) in [
        ("", "Expecting value: line 1 column 1 (char 0)"),
        ("  ", "Expecting value: line 1 column 3 (char 2)"),
        ("[", "Expecting value: line 1 column 2 (char 1)"),
        ("[1", "Expecting ',' delimiter: line 1 column 3 (char 2)"),
        ("[1,", "Expecting value: line 1 column 4 (char 3)"),
        ("[1,]", "Illegal trailing comma before end of array: line 1 column 3 (char 2)"),
        ("[1 2]", "Expecting ',' delimiter: line 1 column 4 (char 3)"),
        ("{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("{\"a\"", "Expecting ':' delimiter: line 1 column 5 (char 4)"),
        ("{\"a\":", "Expecting value: line 1 column 6 (char 5)"),
        ("{\"a\":1", "Expecting ',' delimiter: line 1 column 7 (char 6)"),
        ("{\"a\":1,", "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)"),
        ("{\"a\":1 , }", "Illegal trailing comma before end of object: line 1 column 8 (char 7)"),
        ("{1:2}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("{\"a\":1]", "Expecting ',' delimiter: line 1 column 7 (char 6)"),
        ("1 2", "Extra data: line 1 column 3 (char 2)"),
        ("01", "Extra data: line 1 column 2 (char 1)"),
        ("1.", "Extra data: line 1 column 2 (char 1)"),
        ("1e", "Extra data: line 1 column 2 (char 1)"),
        ("truex", "Extra data: line 1 column 5 (char 4)"),
        ("-", "Expecting value: line 1 column 1 (char 0)"),
        ("[-]", "Expecting value: line 1 column 2 (char 1)"),
        ("nan", "Expecting value: line 1 column 1 (char 0)"),
        ("\u{661}", "Expecting value: line 1 column 1 (char 0)"),
        ("[1,\n 2,\n x]", "Expecting value: line 3 column 2 (char 9)"),
        ("[\"é\", x]", "Expecting value: line 1 column 7 (char 6)"),
        ("\"é\x01\"", "Invalid control character at: line 1 column 3 (char 2)"),
        ("\"abc", "Unterminated string starting at: line 1 column 1 (char 0)"),
        ("\u{FEFF}1", "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)"),
    ] {
        assert_eq!(events(text), Err(words.into()), "{text}");
    }
}

#[test]
fn nesting_costs_no_native_stack() {
    let deep = "[".repeat(200_000);
    let words = "Expecting value: line 1 column 200001 (char 200000)";
    assert_eq!(events(&deep), Err(words.into()));
}
