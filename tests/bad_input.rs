//! What a user can do wrong, and what a run says to it: broken sources, endless recursion, absurd sizes, wrong command
//! lines, interrupts and closed pipes, and a bug of minipy's own. CPython 3.13 gives the words; what a program can
//! see of it from inside is in `tests/language` (`sequences/deep_nesting.py`, `numbers/huge_refusals.py` and others).

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// What a run left: exit status, stdout, stderr.
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn minipy() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_minipy"));
    command.env("LC_ALL", "C.UTF-8").env_remove("PYTHONPATH").stdin(Stdio::null());
    command
}

fn ran(output: Output) -> Ran {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn run(arguments: &[&str]) -> Ran {
    ran(minipy().args(arguments).output().expect("the binary was built for this test"))
}

/// Runs a script with these bytes from a file.
fn run_script(name: &str, source: &[u8]) -> Ran {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, source).expect("the folder for tests' files is there");
    run(&[path.to_str().expect("the path is text")])
}

/// The last line of stderr.
fn last(ran: &Ran) -> &str {
    ran.err.lines().last().unwrap_or_default()
}

#[test]
fn broken_sources_are_syntax_errors() {
    for (name, source, message) in [
        ("brackets.py", "(".repeat(10_000).into_bytes(), "SyntaxError: too many nested parentheses"),
        (
            "closed.py",
            format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)).into_bytes(),
            "SyntaxError: too many nested parentheses",
        ),
        ("nul.py", b"print(1)\nx = 1\0\n".to_vec(), "SyntaxError: source code cannot contain null bytes"),
        ("open.py", b"x = (1,\ny = 2\n".to_vec(), "SyntaxError: '(' was never closed"),
    ] {
        let ran = run_script(name, &source);
        assert_eq!((ran.code, last(&ran)), (Some(1), message), "{name}: {}", ran.err);
        assert_eq!(ran.out, "", "{name} did not run");
    }
    let ran = run_script("latin.py", b"x = 1\ny = \"\xff\"\n");
    let message = "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff in position";
    let declared = "SyntaxError: Non-UTF-8 code starting with '\\xff'";
    assert!(
        ran.code == Some(1) && (last(&ran).starts_with(message) || last(&ran).starts_with(declared)),
        "{}",
        ran.err
    );
}

#[test]
fn endless_recursion_is_an_error() {
    let ran = run(&["-c", "def f(): return f()\nf()"]);
    assert_eq!((ran.code, last(&ran)), (Some(1), "RecursionError: maximum recursion depth exceeded"));
    assert!(ran.err.contains("[Previous line repeated 996 more times]"), "{}", ran.err);
}

/// Each line is a way to recurse for ever in native code, or far too deep: every one of them must end in the error.
const NATIVE_RECURSION: &str = r#"
import copy, functools, json
class R:
    def __repr__(self): return repr(self)
class E:
    def __eq__(self, other): return self == other
class G:
    def __getattr__(self, name): return getattr(self, name)
class K:
    def __lt__(self, other): return sorted([self, other])
class H:
    def __hash__(self): return hash(self)
class S:
    def __str__(self): return str(self)
class I:
    def __iter__(self): return iter(self)
class C:
    def __call__(self): return self()
class A:
    def __add__(self, other): return self + other
class P:
    @property
    def x(self): return self.x
def gen(n):
    yield from gen(n + 1)
deep = []
for _ in range(100000): deep = [deep]
table = {}
for _ in range(100000): table = {1: table}
for name, thunk in {
    'repr': lambda: repr(R()), 'eq': lambda: E() == 1, 'getattr': lambda: G().x, 'sort': lambda: sorted([K(), K()]),
    'hash': lambda: {H(): 1}, 'str': lambda: str(S()), 'iter': lambda: iter(I()), 'call': lambda: C()(),
    'add': lambda: A() + 1, 'property': lambda: P().x, 'generator': lambda: next(gen(0)),
    'list': lambda: repr(deep), 'dict': lambda: repr(table), 'json': lambda: json.dumps(deep),
    'loads': lambda: json.loads('[' * 100000), 'deepcopy': lambda: copy.deepcopy(deep),
    'attribute': lambda: eval('x' + '.x' * 100000), 'sum': lambda: eval('1' + '+1' * 100000),
}.items():
    try:
        thunk()
    except RecursionError:
        continue
    print(name, 'did not raise')
print('all')
"#;

#[test]
fn endless_recursion_in_native_code_is_an_error_too() {
    let ran = run(&["-c", NATIVE_RECURSION]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "all\n"), "{}", ran.err);
}

#[test]
fn what_is_nested_a_million_deep_dies_without_recursion() {
    let source = "
for make in [lambda x: [x], lambda x: (x,), lambda x: {1: x}]:
    x = None
    for _ in range(1000000): x = make(x)
    del x
print('gone')";
    let ran = run(&["-c", source]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "gone\n"), "{}", ran.err);
}

#[test]
fn absurd_sizes_are_refused_at_once() {
    let source = "
for code in ['\"a\" * 10**15', '[0] * 10**12', '(0,) * 10**12', '1 << 10**15', 'b\"a\" * 10**15', 'bytearray(10**15)',
             'bytes(10**15)', '\"a\".ljust(10**15)', '\"a\".zfill(10**15)', 'f\"{1:{10**12}}\"', 'int(\"1\" * 5000)', 'str(10**5000)']:
    try: eval(code)
    except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__, end=' ')
    else: print(code, 'did not raise')";
    let started = Instant::now();
    let ran = run(&["-c", source]);
    let expected = format!("{}ValueError ValueError ", "MemoryError ".repeat(10));
    assert_eq!(
        (ran.code, ran.out.replace("OverflowError", "MemoryError")),
        (Some(0), expected),
        "{}",
        ran.err
    );
    assert!(started.elapsed() < Duration::from_secs(60), "they are refused, not tried");
}

#[test]
fn exit_statuses() {
    for (code, status) in [
        ("import sys; sys.exit(7)", 7),
        ("import sys; sys.exit()", 0),
        ("import sys; sys.exit('words')", 1),
        ("raise SystemExit(3)", 3),
        ("1/0", 1),
        ("import sys; sys.exit(-1)", 255),
        ("raise KeyboardInterrupt", 130),
    ] {
        let ran = run(&["-c", code]);
        assert_eq!(ran.code, Some(status), "{code}: {}", ran.err);
    }
    assert_eq!(run(&["-c", "import sys; sys.exit('words')"]).err, "words\n");
}

#[test]
fn wrong_command_lines() {
    let usage = "usage: minipy [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `minipy -h' for more information.\n";
    for (arguments, first) in [
        (&["-Z"][..], "Unknown option: -Z\n"),
        (&["--nothing"], "unknown option --nothing\n"),
        (&["-c"], "Argument expected for the -c option\n"),
    ] {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.err), (Some(2), format!("{first}{usage}")));
    }
    let ran = run(&["no_such_script.py"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.starts_with("minipy: can't open file '"), "{}", ran.err);
    assert!(ran.err.ends_with("no_such_script.py': [Errno 2] No such file or directory\n"), "{}", ran.err);
    let ran = run(&["-m", "no_such_module"]);
    assert!(ran.code == Some(1) && ran.err.ends_with("No module named no_such_module\n"), "{}", ran.err);
}

#[test]
fn an_interrupt_ends_the_run() {
    let mut command = minipy();
    command.args(["-u", "-c", "print('ready')\nwhile True: pass"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary was built for this test");
    let mut ready = [0; 6];
    child.stdout.as_mut().expect("it is piped").read_exact(&mut ready).expect("the script says so");
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(sent.is_ok_and(|status| status.success()), "the signal was sent");
    let ran = ran(child.wait_with_output().expect("it was started"));
    assert!(last(&ran).starts_with("KeyboardInterrupt"), "{}", ran.err);
    assert!(ran.err.starts_with("Traceback (most recent call last):\n"), "{}", ran.err);
    // CPython ends itself by the signal, so that a shell sees it; 130 is what the shell makes of that.
    assert!(matches!(ran.code, Some(130) | None), "{:?}", ran.code);
}

#[test]
fn a_closed_pipe_is_quiet() {
    let mut command = minipy();
    command.args(["-c", "for i in range(100000): print(i)"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary was built for this test");
    drop(child.stdout.take());
    let ran = ran(child.wait_with_output().expect("it was started"));
    assert!(matches!(ran.code, Some(1 | 120)), "{:?} {}", ran.code, ran.err);
    assert!(ran.err.contains("BrokenPipeError: [Errno 32] Broken pipe"), "{}", ran.err);
    assert!(!ran.err.contains("internal error"), "{}", ran.err);
}

#[test]
fn a_script_may_come_from_a_pipe() {
    let mut command = minipy();
    command.arg("-").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the binary was built for this test");
    child.stdin.take().expect("it is piped").write_all(b"print(6 * 7)\n").expect("it reads");
    let ran = ran(child.wait_with_output().expect("it was started"));
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "42\n"));
}

#[cfg(debug_assertions)]
#[test]
fn a_bug_of_minipys_own_is_reported_with_the_script_s_lines() {
    let ran = run(&["-c", "import _provoke\ndef inner():\n    _provoke.panic()\ninner()"]);
    assert_eq!(ran.code, Some(70), "{}", ran.err);
    for part in [
        "minipy: internal error: ",
        "provoked by the script",
        "File \"<string>\", line 3, in inner",
        "File \"<string>\", line 4, in <module>",
        "This is a bug in minipy. Please report it with the script that shows it.",
    ] {
        assert!(ran.err.contains(part), "{part:?} in {}", ran.err);
    }
}
