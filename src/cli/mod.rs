//! Floor 7: the command. [`main`] reads the command line and runs what it names.

mod run;

pub use run::main;
