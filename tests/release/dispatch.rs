//! The loop's dispatch in the release binary: each instruction's arm must end with an indirect jump of its own. LLVM
//! folds them into one unless `.cargo/config.toml` speaks it out of that in words that belong to one version of LLVM, and a
//! variable `RUSTFLAGS` overrides the file; so the jumps are counted (`objdump` disassembles).

use super::release_binary;
use std::process::Command;

/// The loop has some 200 arms; one shared jump is what must not be.
const AT_LEAST: usize = 100;

/// The indirect jumps of each function, largest number first.
fn indirect_jumps(listing: &str) -> Vec<(usize, &str)> {
    let mut counts: Vec<(usize, &str)> = Vec::new();
    for line in listing.lines() {
        if let Some(title) = line.strip_suffix(">:") {
            counts.push((0, title.split_once('<').map_or(title, |(_, name)| name)));
        } else if line.split_whitespace().nth(1) == Some("jmp")
            && line.contains('*')
            && let Some(last) = counts.last_mut()
        {
            last.0 += 1;
        }
    }
    counts.sort_unstable_by(|a, b| b.cmp(a));
    counts
}

#[test]
#[cfg(target_arch = "x86_64")]
#[expect(clippy::print_stderr, reason = "a skipped test says so")]
fn every_arm_of_the_loop_dispatches_by_itself() {
    let binary = match release_binary() {
        Ok(binary) => binary,
        Err(why) => {
            eprintln!("SKIPPED 1 test: {why}; `cargo build --release`, then run it again");
            return;
        }
    };
    let output = Command::new("objdump").args(["-d", "-C", "--no-show-raw-insn"]).arg(binary).output();
    let output = output.expect("objdump is there: it belongs to binutils");
    let listing = String::from_utf8_lossy(&output.stdout);
    let counts = indirect_jumps(&listing);
    let (jumps, name) = counts
        .iter()
        .find(|(_, name)| name.starts_with("minipy::interp::run::"))
        .expect("the loop is a function of its own");
    assert!(*jumps > AT_LEAST, "{name} has {jumps} indirect jumps: its arms share them");
}

#[test]
fn jumps_are_counted_by_function() {
    let listing = "0000 <a>:\n  10:\tjmp    *%rax\n  12:\tjmp    14 <a+0x4>\n  14:\tjmp    *0x8(%rcx)\n0020 <b<c>>:\n  20:\tret\n";
    assert_eq!(indirect_jumps(listing), [(2, "a"), (0, "b<c>")]);
}
