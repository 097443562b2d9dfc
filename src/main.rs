//! The command `minipy`.

#[cfg(feature = "mimalloc")]
mod allocator;

use std::process::ExitCode;

/// The sanitizers' builds take the system's allocator, which they watch.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: allocator::Allocator = allocator::Allocator;

fn main() -> ExitCode {
    minipy::main()
}
