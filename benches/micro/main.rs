//! Criterion benches of single means: dispatch, calls, attributes, counts, dicts, strings, and the front end.
//!
//! `cargo bench --bench micro` runs them. The machine is measured from outside, one process a sample, whose script
//! takes its own time: so it is the command's own build that is measured, under any counting policy, and no door into
//! the library is needed. The front end is the library's public part and runs in this process.

mod front;
mod script;

use criterion::{Criterion, criterion_group, criterion_main};
use script::Work;
use std::time::Duration;

/// Works whose group is their first word. All but the first hold the cost of the empty loop.
const WORKS: [Work; 19] = [
    Work { name: "dispatch/empty loop", prepare: "", work: "pass" },
    Work { name: "dispatch/add two locals", prepare: "a = 1; b = 2", work: "c = a + b" },
    Work { name: "dispatch/compare and branch", prepare: "a = 1; b = 2", work: "\n        if a > b: c = 1" },
    Work { name: "dispatch/ten moves", prepare: "a = 1", work: "b = c = d = e = f = g = h = i = j = k = a" },
    Work { name: "call/function of one argument", prepare: "def f(x): return x", work: "f(1)" },
    Work { name: "call/function with a default", prepare: "def f(x, y=2): return x", work: "f(1)" },
    Work { name: "call/function by keyword", prepare: "def f(x, y): return x", work: "f(1, y=2)" },
    Work { name: "call/method", prepare: "class C:\n        def m(self): pass\n    o = C()", work: "o.m()" },
    Work { name: "call/built-in function", prepare: "x = [1]", work: "len(x)" },
    Work { name: "call/built-in method", prepare: "d = {1: 2}", work: "d.get(1)" },
    Work {
        name: "call/class with __init__",
        prepare: "class C:\n        def __init__(self, x): self.x = x",
        work: "C(1)",
    },
    Work { name: "attribute/hit", prepare: "class C: pass\n    o = C(); o.x = 1", work: "o.x" },
    Work { name: "attribute/class attribute", prepare: "class C: x = 1\n    o = C()", work: "o.x" },
    Work {
        name: "attribute/property",
        prepare: "class C:\n        @property\n        def x(self): return 1\n    o = C()",
        work: "o.x",
    },
    Work {
        name: "attribute/four shapes in turn",
        prepare: "class A: x = 1\n    class B: x = 2\n    class C: x = 3\n    class D: x = 4\n    all = [A(), B(), C(), D()]",
        work: "\n        for o in all: o.x",
    },
    Work { name: "attribute/miss with a default", prepare: "o = object()", work: "getattr(o, 'x', 1)" },
    Work {
        name: "dict/lookup of a string",
        prepare: "d = {'k%d' % i: i for i in range(1000)}",
        work: "d['k77']",
    },
    Work {
        name: "dict/lookup of a tuple",
        prepare: "d = {(i, 2): i for i in range(1000)}",
        work: "d[77, 2]",
    },
    Work { name: "string/concatenation", prepare: "a = 'spam' * 5; b = 'eggs' * 5", work: "a + b" },
];

/// Work that is nearly nothing but count changes.
const COUNTS: Work = Work {
    name: "counts",
    prepare: "a = 'text'; x = [a] * 10",
    work: "b = c = d = e = f = g = h = i = a; x[3] = b; x[5] = c",
};

fn works(criterion: &mut Criterion) {
    for work in &WORKS {
        criterion.bench_function(work.name, |bencher| bencher.iter_custom(|count| work.time("gil", count)));
    }
    for policy in script::POLICIES {
        let name = format!("counts/{policy}");
        criterion.bench_function(&name, |bencher| bencher.iter_custom(|count| COUNTS.time(policy, count)));
    }
}

fn short() -> Criterion {
    let second = Duration::from_secs(1);
    Criterion::default().sample_size(10).warm_up_time(second / 2).measurement_time(second)
}

criterion_group! { name = machine; config = short(); targets = works }
criterion_group! { name = text; config = short(); targets = front::all }
criterion_main!(machine, text);
