//! The constants of `sys` that describe the run and the machine: struct sequences, and plain values.

use crate::memory::layout::Object;
use crate::memory::value::Value;
use crate::object::dict::Dict;
use crate::object::instance;
use crate::object::int;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::simple_namespace::SimpleNamespace;
use crate::object::str::Str;
use crate::stdlib::struct_sequence::{StructSpec, make};
use crate::thread::Thread;

/// `sys.version_info`
static VERSION: StructSpec = StructSpec {
    name: "sys.version_info",
    doc: "sys.version_info\n\nVersion information as a named tuple.",
    fields: &["major", "minor", "micro", "releaselevel", "serial"],
    more: &[],
    can_make: false,
};

/// `sys.flags`
static FLAGS: StructSpec = StructSpec {
    name: "sys.flags",
    doc: "sys.flags\n\nFlags provided through command line arguments or environment vars.",
    fields: &[
        "debug",
        "inspect",
        "interactive",
        "optimize",
        "dont_write_bytecode",
        "no_user_site",
        "no_site",
        "ignore_environment",
        "verbose",
        "bytes_warning",
        "quiet",
        "hash_randomization",
        "isolated",
        "dev_mode",
        "utf8_mode",
        "warn_default_encoding",
        "safe_path",
        "int_max_str_digits",
    ],
    more: &[],
    can_make: false,
};

/// `sys.float_info`
static FLOAT: StructSpec = StructSpec {
    name: "sys.float_info",
    doc: "sys.float_info\n\nA named tuple holding information about the float type.",
    fields: &[
        "max",
        "max_exp",
        "max_10_exp",
        "min",
        "min_exp",
        "min_10_exp",
        "dig",
        "mant_dig",
        "epsilon",
        "radix",
        "rounds",
    ],
    more: &[],
    can_make: true,
};

/// `sys.int_info`
static INT: StructSpec = StructSpec {
    name: "sys.int_info",
    doc: "sys.int_info\n\nA named tuple that holds information about Python's internal representation of integers.",
    fields: &["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"],
    more: &[],
    can_make: true,
};

/// `sys.hash_info`
static HASH: StructSpec = StructSpec {
    name: "sys.hash_info",
    doc: "hash_info\n\nA named tuple providing parameters used for computing hashes.",
    fields: &["width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"],
    more: &[],
    can_make: true,
};

/// `sys.thread_info`
static THREAD: StructSpec = StructSpec {
    name: "sys.thread_info",
    doc: "sys.thread_info\n\nA named tuple holding information about the thread implementation.",
    fields: &["name", "lock", "version"],
    more: &[],
    can_make: true,
};

/// Sets them all.
pub(super) fn fill(thread: &Thread, module: &Module) {
    let options = &thread.interpreter().options;
    let text = |text: &str| Str::new(thread, text).into_value();
    let small = Value::small;
    let version = || make(thread, &VERSION, vec![small(3), small(13), small(0), text("final"), small(0)]);
    module.set(thread, "version_info", version());
    let digits = int::from_usize(thread, thread.interpreter().max_str_digits.get());
    let fixed_hashes = options.hash_seed == Some(0);
    let flag = |given: bool| small(i64::from(given));
    let flags = vec![
        small(0),
        flag(options.inspect),
        flag(options.inspect),
        small(i64::from(options.optimize)),
        small(1),
        flag(options.isolated),
        small(1),
        flag(options.isolated),
        small(0),
        small(0),
        flag(options.quiet),
        flag(!fixed_hashes),
        flag(options.isolated),
        Value::bool(options.extra.iter().any(|(name, _)| name == "dev")),
        small(0),
        small(0),
        Value::bool(options.isolated),
        digits,
    ];
    module.set(thread, "flags", make(thread, &FLAGS, flags));
    let float = vec![
        Value::float(f64::MAX),
        small(1024),
        small(308),
        Value::float(f64::MIN_POSITIVE),
        small(-1021),
        small(-307),
        small(15),
        small(53),
        Value::float(f64::EPSILON),
        small(2),
        small(1),
    ];
    module.set(thread, "float_info", make(thread, &FLOAT, float));
    module.set(thread, "int_info", make(thread, &INT, vec![small(30), small(4), small(4300), small(640)]));
    let hash = vec![
        small(64),
        int::from_i64(thread, (1 << 61) - 1),
        small(314_159),
        small(0),
        small(1_000_003),
        text("siphash13"),
        small(64),
        small(128),
        small(0),
    ];
    module.set(thread, "hash_info", make(thread, &HASH, hash));
    let threads = vec![text("pthread"), text("semaphore"), Value::none()];
    module.set(thread, "thread_info", make(thread, &THREAD, threads));
    let implementation = SimpleNamespace::with_shape(thread.root::<SimpleNamespace>());
    for (title, value) in [
        ("name", text("minipy")),
        ("cache_tag", text("minipy-313")),
        ("version", version()),
        ("hexversion", small(0x030D_00F0)),
        ("_multiarch", text("x86_64-linux-gnu")),
    ] {
        instance::set(thread, implementation.header(), intern(thread, title).as_value(), value);
    }
    module.set(thread, "implementation", implementation.into_value());
    let extra = Dict::new(thread);
    for (title, value) in &options.extra {
        let value = value.as_deref().map_or_else(|| Value::bool(true), text);
        extra.set_name(thread, intern(thread, title).as_value(), value);
    }
    module.set(thread, "_xoptions", extra.into_value());
    let executable = std::env::current_exe().unwrap_or_default().display().to_string();
    for title in ["executable", "_base_executable"] {
        module.set(thread, title, text(&executable));
    }
    for title in ["prefix", "base_prefix", "exec_prefix", "base_exec_prefix"] {
        module.set(thread, title, text("/usr/local"));
    }
    module.set(thread, "platlibdir", text("lib"));
    module.set(thread, "abiflags", text(""));
    module.set(thread, "float_repr_style", text("short"));
    for title in ["pycache_prefix", "_home", "_stdlib_dir"] {
        module.set(thread, title, Value::none());
    }
    module.set(thread, "_framework", text(""));
    let git = ["minipy", "", ""].map(text);
    module.set(thread, "_git", crate::object::tuple::Tuple::new(thread, git.into()).into_value());
    module.set(thread, "path_importer_cache", Dict::new(thread).into_value());
    let words = std::env::args().map(|word| text(&word)).collect();
    module.set(thread, "orig_argv", crate::object::list::List::new(thread, words).into_value());
}
