//! Floor 7: the command. [`main`] reads the command line ([`options`]), runs what it names ([`run`]) or talks
//! at the prompt ([`prompt`]), and ends in good order ([`finish`], [`teardown`]); [`leaks`] then counts what is left.

mod deadlock;
mod finish;
mod leaks;
mod options;
mod prompt;
mod run;
mod signals;
mod teardown;

pub use run::main;
