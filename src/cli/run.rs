//! Running a script: an interpreter with a thread of its own, the script as `__main__`, and an exit status.

use crate::builtins::{self, evaluate};
use crate::compiler::Options as CompilerOptions;
use crate::interp;
use crate::memory::heap;
use crate::memory::refcount::{self, Policy};
use crate::memory::value::{Raised, Value};
use crate::object::exception::Exception;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::str::Str;
use crate::protocol::{modules, text};
use crate::stdlib;
use crate::syntax::Mode;
use crate::thread::interpreter::{Doors, Options};
use crate::thread::{Interpreter, Thread};
use std::process::ExitCode;
use std::ptr::NonNull;

/// Native stack of the main thread.
const NATIVE_STACK: usize = 256 << 20;

/// Runs the command.
#[must_use]
pub fn main() -> ExitCode {
    let worker =
        std::thread::Builder::new().stack_size(NATIVE_STACK).name("minipy".to_owned()).spawn(run_command);
    let worker = worker.expect("the system has room for one thread's stack");
    worker.join().unwrap_or(ExitCode::from(70))
}

fn run_command() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(script) = arguments.next() else { return ExitCode::from(2) };
    if let Some(policy) = std::env::var("MINIPY_POLICY").ok().and_then(|name| Policy::named(&name)) {
        refcount::choose(policy);
    }
    let options = Options {
        arguments: std::iter::once(script.clone()).chain(arguments).collect(),
        search_path: vec![
            std::path::Path::new(&script)
                .parent()
                .map(|folder| folder.display().to_string())
                .unwrap_or_default(),
        ],
        ..Options::default()
    };
    let doors =
        Doors { enter: interp::run::run, make_class: builtins::make_class, handle_signals: |_| Ok(()) };
    let interpreter = Box::new(Interpreter::new(options, doors));
    // SAFETY: the interpreter is boxed and outlives the thread state.
    let thread = unsafe { Thread::attach(NonNull::from(&*interpreter), NATIVE_STACK) }
        .expect("address space for the stack");
    builtins::bootstrap(&thread);
    modules::set_importer(&thread, stdlib::importer::import_module);
    let result = run_script(&thread, &script);
    let status = match result {
        Ok(()) => 0,
        Err(_) => report(&thread),
    };
    let _ = heap::current();
    std::process::exit(status)
}

fn run_script(thread: &Thread, script: &str) -> Result<(), Raised> {
    modules::import(thread, "sys")?;
    let main = Module::new(thread, "__main__");
    main.set(thread, "__file__", Str::new(thread, script).into_value());
    modules::all(thread).set_name(thread, intern(thread, "__main__").as_value(), main.as_value().clone());
    let bytes = std::fs::read(script).unwrap_or_default();
    let code = evaluate::compile_bytes(thread, &bytes, script, Mode::Exec, CompilerOptions::default())?;
    evaluate::run(thread, code, main.dict.clone(), None).map(drop)
}

#[expect(clippy::print_stderr, reason = "the command reports here")]
fn report(thread: &Thread) -> i32 {
    let raised: Value = thread.take_raised();
    let class = crate::object::class::type_name(thread, &raised);
    let shown = text::str(thread, &raised).map(|text| text.lossy()).unwrap_or_default();
    let line = raised.downcast::<Exception>().and_then(Exception::traceback);
    let line = line
        .as_ref()
        .and_then(Value::downcast::<crate::object::traceback::Traceback>)
        .map_or(0, |entry| entry.line);
    eprintln!("{class}: {shown} (line {line})");
    1
}
