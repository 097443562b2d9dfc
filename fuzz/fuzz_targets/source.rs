//! Bytes go the way of a source file: they are read, parsed and compiled in each of the three modes, and what was compiled is
//! verified and disassembled. Nothing is run. Any answer is right but a panic, a hang or a stack overflow.

#![no_main]

use libfuzzer_sys::fuzz_target;
use minipy::bytecode::disassemble::disassemble;
use minipy::bytecode::verify::verify;
use minipy::compiler::{Options, compile_text};
use minipy::syntax::{Mode, read};

fuzz_target!(|bytes: &[u8]| {
    let Ok(source) = read("<fuzz>", bytes) else { return };
    for mode in [Mode::Exec, Mode::Single, Mode::Eval] {
        if let Ok(code) = compile_text(&source, mode, Options::default()) {
            verify(&code).expect("what the compiler makes is well formed");
            assert!(!disassemble(&code).is_empty(), "the text of code is never empty");
        }
    }
});
