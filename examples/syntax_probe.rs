//! Probe (temporary).
use minipy::syntax::{Arena, Mode, parse};
use minipy::text::source::Source;
use std::io::Read;
fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    for line in text.split('\0') {
        if line.is_empty() {
            continue;
        }
        let (mode, src) = line.split_once('\x01').unwrap();
        let source = Source::new("x.py", src);
        let arena = Arena::new();
        let mode = match mode {
            "eval" => Mode::Eval,
            "single" => Mode::Single,
            _ => Mode::Exec,
        };
        match parse(&source, mode, &arena) {
            Ok(p) => {
                println!(
                    "OK {}",
                    p.warnings
                        .iter()
                        .map(|w| format!("{}:{}", w.line, w.message))
                        .collect::<Vec<_>>()
                        .join("|")
                        .escape_debug()
                );
            }
            Err(e) => {
                let l = e.location.clone();
                match l {
                    Some(l) => println!(
                        "{} {} {} {} {} {} {}",
                        e.kind.class_name(),
                        e.message.escape_debug(),
                        l.line,
                        l.offset,
                        l.end_line,
                        l.end_offset,
                        l.text.trim_end_matches('\n').escape_debug()
                    ),
                    None => println!("{} {} None", e.kind.class_name(), e.message.escape_debug()),
                }
            }
        }
    }
}
