//! A run from start to exit: an interpreter with a main thread, the program as `__main__`, the report of
//! what it raised, and the exit status.

use super::finish;
use super::options::{self, CommandLine, Program};
use crate::builtins::{self, evaluate};
use crate::bytecode::disassemble;
use crate::compiler::{self, Options as CompilerOptions};
use crate::interp;
use crate::memory::heap::Obj;
use crate::memory::refcount;
use crate::memory::value::{Raised, Value};
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::str::Str;
use crate::protocol::{call, modules};
use crate::stdlib;
use crate::syntax::{self, Mode};
use crate::text::report::{Place, Report};
use crate::thread::interpreter::{Doors, Options};
use crate::thread::stack::{MAIN_STACK, RegisterStack};
use crate::thread::{Interpreter, Thread};
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::ptr::NonNull;

/// Native stack of the main thread: address space, used as it is needed. Unoptimised frames are several times larger.
const NATIVE_STACK: usize = if cfg!(debug_assertions) { 256 << 20 } else { 64 << 20 };

/// Exit status after wrong usage.
const USAGE: u8 = 2;

/// Lets the first thread's stack grow as far as deep recursion needs it, which spares a thread of our own; false if the
/// system does not allow it. Linux keeps at least 128 MiB below that stack free, whatever the limit was at the start.
fn widen_stack() -> bool {
    // SAFETY: system calls that read and write a local struct.
    unsafe {
        let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        if libc::getrlimit(libc::RLIMIT_STACK, &raw mut limit) != 0 {
            return false;
        }
        let wanted = NATIVE_STACK as libc::rlim_t;
        if limit.rlim_cur >= wanted {
            return true;
        }
        limit.rlim_cur = wanted;
        limit.rlim_max >= wanted && libc::setrlimit(libc::RLIMIT_STACK, &raw const limit) == 0
    }
}

/// Runs the command.
#[must_use]
pub fn main() -> ExitCode {
    if cfg!(all(target_os = "linux", not(debug_assertions))) && widen_stack() {
        return command();
    }
    let worker = std::thread::Builder::new().stack_size(NATIVE_STACK).name("main".to_owned());
    let started = worker.spawn(command);
    super::signals::leave_to_others();
    match started.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => status,
        // The panic's hook has said what there is to say.
        Ok(Err(_)) => ExitCode::from(finish::BUG),
        Err(fault) => complain(&format!("minipy: no room for the main thread: {fault}\n")),
    }
}

#[expect(clippy::print_stderr, reason = "the command speaks to its user")]
fn complain(text: &str) -> ExitCode {
    eprint!("{text}");
    ExitCode::from(USAGE)
}

#[expect(clippy::print_stdout, reason = "the command speaks to its user")]
fn command() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let line = match options::read(&arguments) {
        Ok(line) => line,
        Err(fault) => return complain(&fault),
    };
    if let Some(page) = line.help() {
        print!("{page}");
        return ExitCode::SUCCESS;
    }
    if line.version() {
        println!("Python 3.13.0 (minipy {})", env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    match line.policy() {
        Ok(policy) => refcount::choose(policy),
        Err(name) => {
            return complain(&format!("minipy: unknown policy '{name}' (gil, naive, atomic, biased)\n"));
        }
    }
    if line.has("dis") {
        return disassemble_script(&line);
    }
    run(&line)
}

/// The bytes of the program's source and the name it goes by.
fn source_of(program: &Program) -> Result<(Vec<u8>, String), ExitCode> {
    match program {
        Program::Code(code) => Ok((code.clone().into_bytes(), "<string>".to_owned())),
        Program::Input | Program::Module(_) => {
            let mut bytes = Vec::new();
            match std::io::stdin().read_to_end(&mut bytes) {
                Ok(_) => Ok((bytes, "<stdin>".to_owned())),
                Err(fault) => Err(complain(&format!("minipy: can't read standard input: {fault}\n"))),
            }
        }
        Program::Script(path) => {
            let file = absolute(path);
            let file = if file.is_dir() { file.join("__main__.py") } else { file };
            if Path::new(path).is_dir() && !file.exists() {
                return Err(complain_of_folder(path));
            }
            match std::fs::read(&file) {
                Ok(bytes) => Ok((bytes, std::path::absolute(&file).unwrap_or(file).display().to_string())),
                Err(fault) => {
                    let number = fault.raw_os_error().unwrap_or(0);
                    let words = crate::object::error::strerror(number);
                    let full = std::env::current_dir().unwrap_or_default().join(path);
                    Err(complain(&format!(
                        "minipy: can't open file '{}': [Errno {number}] {words}\n",
                        full.display()
                    )))
                }
            }
        }
    }
}

/// A path with the working folder before it, otherwise as it was given.
fn absolute(path: &str) -> PathBuf {
    let folder = std::env::current_dir().unwrap_or_default();
    if path == "." { folder } else { folder.join(path) }
}

fn complain_of_folder(path: &str) -> ExitCode {
    complain(&format!("minipy: can't find '__main__' module in '{path}'\n"));
    ExitCode::from(1)
}

#[expect(clippy::print_stdout, reason = "the listing is the command's output")]
fn disassemble_script(line: &CommandLine) -> ExitCode {
    let (bytes, name) = match source_of(&line.program) {
        Ok(source) => source,
        Err(status) => return status,
    };
    let code = syntax::read(&name, &bytes).and_then(|source| {
        let options = CompilerOptions { optimize: line.count("O"), ..CompilerOptions::default() };
        compiler::compile_text(&source, Mode::Exec, options)
    });
    match code {
        Ok(code) => {
            print!("{}", disassemble::disassemble(&code));
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&shown(&error, &name));
            ExitCode::from(1)
        }
    }
}

/// A syntax error as the command shows it.
fn shown(error: &syntax::SyntaxError, file: &str) -> String {
    let place = error.location.as_ref().map(|at| Place {
        line: at.line,
        offset: at.offset,
        end_line: at.end_line,
        end_offset: at.end_offset,
        text: &at.text,
    });
    Report { class_name: error.kind.class_name(), message: &error.message, file, place }.to_string()
}

fn hash_seed() -> Result<Option<u32>, String> {
    match std::env::var("PYTHONHASHSEED") {
        Err(_) => Ok(None),
        Ok(word) if word == "random" || word.is_empty() => Ok(None),
        Ok(word) => word.parse().map(Some).map_err(|_| {
            "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]\n".to_owned()
        }),
    }
}

/// `sys.path` at the start: the program's folder first.
fn search_path(line: &CommandLine) -> Vec<String> {
    let isolated = line.count("I") > 0;
    let mut path = Vec::new();
    if !isolated && line.count("P") == 0 {
        path.push(match &line.program {
            Program::Script(script) if Path::new(script).is_dir() => {
                std::path::absolute(script).unwrap_or_else(|_| script.into()).display().to_string()
            }
            Program::Script(script) => {
                let real = std::fs::canonicalize(script).unwrap_or_else(|_| script.into());
                real.parent().map(|folder| folder.display().to_string()).unwrap_or_default()
            }
            Program::Module(_) => std::env::current_dir().unwrap_or_default().display().to_string(),
            Program::Code(_) | Program::Input => String::new(),
        });
    } else if let (true, Program::Script(script)) = (isolated, &line.program) {
        let real = std::fs::canonicalize(script).unwrap_or_else(|_| script.into());
        path.extend(real.parent().map(|folder| folder.display().to_string()));
    }
    if !isolated && line.count("E") == 0 {
        let more = std::env::var("PYTHONPATH").unwrap_or_default();
        path.extend(more.split(':').filter(|folder| !folder.is_empty()).map(str::to_owned));
    }
    path
}

fn run(line: &CommandLine) -> ExitCode {
    let seed = match hash_seed() {
        Ok(seed) => seed,
        Err(fault) => {
            complain(&fault);
            return ExitCode::from(1);
        }
    };
    let (gil_policy, switch_interval) = match (line.gil_policy(), line.switch_interval()) {
        (Ok(policy), Ok(interval)) => (policy, interval),
        (Err(fault), _) | (_, Err(fault)) => return complain(&fault),
    };
    let first = match &line.program {
        Program::Script(script) => script.clone(),
        Program::Code(_) => "-c".to_owned(),
        Program::Module(_) => "-m".to_owned(),
        Program::Input => String::new(),
    };
    let environment = |name: &str| {
        line.count("E") == 0 && line.count("I") == 0 && std::env::var(name).is_ok_and(|word| !word.is_empty())
    };
    let mut warnings: Vec<String> = std::env::var("PYTHONWARNINGS")
        .unwrap_or_default()
        .split(',')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    warnings.extend(line.words("W"));
    let options = Options {
        arguments: std::iter::once(first).chain(line.arguments.iter().cloned()).collect(),
        optimize: line.count("O"),
        inspect: line.count("i") > 0 || environment("PYTHONINSPECT"),
        quiet: line.count("q") > 0,
        unbuffered: line.count("u") > 0 || environment("PYTHONUNBUFFERED"),
        isolated: line.count("I") > 0,
        extra: line.extra(),
        warnings,
        search_path: search_path(line),
        hash_seed: seed,
        gil_policy,
        switch_interval,
    };
    finish::announce_bugs();
    let doors = Doors {
        enter: interp::run::run,
        make_class: builtins::make_class,
        handle_signals: super::signals::handle,
        report_deadlock: super::deadlock::report,
    };
    let interpreter = Box::new(Interpreter::new(options, doors));
    let stack = match RegisterStack::reserve(MAIN_STACK) {
        Ok(stack) => stack,
        Err(fault) => return complain(&format!("minipy: no room for the register stack: {fault}\n")),
    };
    // SAFETY: the interpreter is boxed and outlives the thread's state.
    let thread = unsafe { Thread::attach(NonNull::from(&*interpreter), NATIVE_STACK, stack) };
    if line.has("leak-check") {
        interpreter.heap.start_census();
    }
    builtins::bootstrap(&thread);
    modules::set_importer(&thread, stdlib::importer::import_module);
    super::signals::install(&thread);
    let result = run_program(&thread, line);
    let status = finish::finish(&thread, result, line.has("leak-check"));
    // What is left belongs to the interpreter itself, or to daemon threads that still wait somewhere; the system takes
    // it back faster than we could.
    std::process::exit(i32::from(status))
}

/// The module `__main__`, fresh.
fn make_main(thread: &Thread) -> Result<Obj<Module>, Raised> {
    let main = Module::new(thread, "__main__");
    modules::all(thread).set_name(thread, intern(thread, "__main__").as_value(), main.as_value().clone());
    let builtins = modules::import(thread, "builtins")?;
    main.set(thread, "__builtins__", builtins);
    main.set(thread, "__annotations__", crate::object::dict::Dict::new(thread).into_value());
    main.dict.remove_name(thread, intern(thread, "__annotations__").as_value());
    Ok(main)
}

/// Runs the program; the exit status, unless an exception is set.
fn run_program(thread: &Thread, line: &CommandLine) -> Result<u8, Raised> {
    modules::import(thread, "sys")?;
    let main = make_main(thread)?;
    let module = match &line.program {
        Program::Module(module) => Some(module.as_str()),
        Program::Script(script) if Path::new(script).is_dir() => Some("__main__"),
        _ => None,
    };
    if let Some(module) = module {
        let runner = modules::member(thread, "runpy", "_run_module_as_main")?;
        let is_named = matches!(&line.program, Program::Module(_));
        let result =
            call::call(thread, &runner, &[Str::new(thread, module).into_value(), Value::bool(is_named)]);
        return ended(thread, &main, result);
    }
    if line.program == Program::Input && std::io::stdin().is_terminal() {
        return super::prompt::converse(thread, &main);
    }
    let Ok((bytes, name)) = source_of(&line.program) else { return Ok(USAGE) };
    if let Program::Script(_) = &line.program {
        main.set(thread, "__file__", Str::new(thread, &name).into_value());
        main.set(thread, "__cached__", Value::none());
    }
    let options = CompilerOptions { optimize: line.count("O"), ..CompilerOptions::default() };
    let result = evaluate::compile_bytes(thread, &bytes, &name, Mode::Exec, options)
        .and_then(|code| evaluate::run(thread, code, main.dict.clone(), None));
    ended(thread, &main, result)
}

/// What follows the program: the prompt, if `-i` asks for it.
fn ended(thread: &Thread, main: &Obj<Module>, result: Result<Value, Raised>) -> Result<u8, Raised> {
    if thread.interpreter().options.inspect {
        if result.is_err() {
            finish::report(thread);
        }
        return super::prompt::converse(thread, main);
    }
    result.map(|_| 0)
}
