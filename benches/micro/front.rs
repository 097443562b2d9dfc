//! The front end in bytes a second, over the standard modules that are written in Python.

use criterion::{Criterion, Throughput};
use logos::Logos;
use minipy::compiler::{Options, compile_text};
use minipy::syntax::token::Tok;
use minipy::syntax::{Arena, Mode, parse};
use minipy::text::source::Source;
use std::hint::black_box;
use std::path::Path;

fn sources() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/stdlib/py");
    let entries = std::fs::read_dir(folder).expect("the modules are part of the crate");
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "py"));
    paths.sort();
    let source = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).expect("a module is UTF-8");
        Source::new(path.display().to_string(), &text)
    };
    paths.iter().map(source).collect()
}

/// Words, tree, code.
pub(crate) fn all(criterion: &mut Criterion) {
    let sources = sources();
    let bytes: usize = sources.iter().map(|source| source.text().len()).sum();
    let mut group = criterion.benchmark_group("front end");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("words", |bencher| {
        bencher.iter(|| sources.iter().map(|source| Tok::lexer(source.text()).count()).sum::<usize>());
    });
    group.bench_function("tree", |bencher| {
        bencher.iter(|| {
            for source in &sources {
                let arena = Arena::new();
                black_box(parse(source, Mode::Exec, &arena).is_ok());
            }
        });
    });
    group.bench_function("code", |bencher| {
        bencher.iter(|| {
            for source in &sources {
                black_box(compile_text(source, Mode::Exec, Options::default()).is_ok());
            }
        });
    });
    group.finish();
}
