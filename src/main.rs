//! The command `minipy`.

use std::process::ExitCode;

/// The sanitizers' builds take the system's allocator, which they watch.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    minipy::main()
}
