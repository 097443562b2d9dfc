//! Trees of own programs that hold every construct: kinds, values and positions must be CPython's. The
//! goldens in `tests/goldens/trees` were recorded there, with
//! `python3.13 tests/syntax/dump.py tests/goldens/trees/X.py > tests/goldens/trees/X.dump`.

use crate::dump::dump;
use minipy::syntax::{Arena, Mode, parse};
use minipy::text::source::Source;

fn check(text: &str, expected: &str) {
    let (_, expected) = expected.split_once('\n').expect("a head line");
    let source = Source::new("tree.py", text);
    let arena = Arena::new();
    let parsed = match parse(&source, Mode::Exec, &arena) {
        Ok(parsed) => parsed,
        Err(error) => panic!("{}", error.report("tree.py")),
    };
    let got = dump(&source, &parsed);
    for (number, (expected, got)) in expected.lines().zip(got.lines()).enumerate() {
        assert_eq!(got, expected, "line {} of the dump", number + 2);
    }
    assert_eq!(got.lines().count(), expected.lines().count());
}

macro_rules! trees {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            check(
                include_str!(concat!("../goldens/trees/", stringify!($name), ".py")),
                include_str!(concat!("../goldens/trees/", stringify!($name), ".dump")),
            );
        }
    )*};
}

trees! { statements expressions literals fstrings patterns layout }

/// Each mode has its own root.
#[test]
fn modes_have_their_roots() {
    let root = |mode, text: &str| {
        let source = Source::new("<string>", text);
        let arena = Arena::new();
        let parsed = parse(&source, mode, &arena).map_err(|error| error.message)?;
        Ok::<_, String>(dump(&source, &parsed).lines().next().unwrap_or_default().to_owned())
    };
    assert_eq!(root(Mode::Exec, "").as_deref(), Ok("Module"));
    assert_eq!(root(Mode::Single, "x = 1; y = 2").as_deref(), Ok("Interactive"));
    assert_eq!(root(Mode::Eval, "x, y\n\n").as_deref(), Ok("Expression"));
    assert_eq!(root(Mode::Eval, "x = 1"), Err("invalid syntax".to_owned()));
}
