//! Floor 2: the compiler, from a syntax tree to code.
//!
//! It makes three passes, as CPython does, so that of several errors the same one is reported:
//! [`future`] reads the `from __future__` imports, [`scopes`] finds out what each name means, and the files
//! beside this one, one for each family of constructs, emit instructions. Constants are folded on the way
//! ([`fold`]): an operand stays a constant until somebody needs it in a register.
//!
//! Reading order: [`registers`] (operands and temporaries), [`emit`] (items, labels, reachability), [`bound`]
//! (definite assignment), [`block`] (leaving loops and handlers), then any construct; [`assemble`] is the end.

mod assemble;
mod assign;
mod attribute;
mod await_;
mod block;
mod bound;
mod call;
mod class;
mod comprehension;
mod condition;
mod constants;
mod display;
mod docstring;
mod emit;
mod error;
mod expression;
mod fold;
mod fstring;
mod function;
mod future;
mod import;
mod limits;
mod loops;
mod matching;
mod names;
mod operator;
mod options;
mod pattern;
mod percent;
mod registers;
mod scopes;
mod statement;
mod try_;
mod type_params;
mod unit;
mod units;
mod unparse;
mod with;

pub use options::Options;

use crate::bytecode::code::Code;
use crate::syntax::ast::Mod;
use crate::syntax::{Arena, Mode, Parsed, SyntaxError, parse};
use crate::text::names::Interner;
use crate::text::source::Source;
use error::Outcome;
use scopes::Scopes;
use std::sync::Arc;
use unit::{Unit, UnitKind};

/// Compiles a parsed text.
///
/// # Errors
/// What the parser does not know about: a `return` outside of a function, a `nonlocal` without a binding.
pub fn compile<'a>(
    parsed: Parsed<'a>,
    source: &'a Source,
    filename: &str,
    options: Options,
) -> Result<Arc<Code>, Box<SyntaxError>> {
    compile_tree(&parsed.ast, source, parsed.names, filename, options)
        .map_err(|fault| fault.into_syntax_error(source, filename))
}

/// Parses and compiles a text under its own name.
///
/// # Errors
/// Those of the parser and those of [`compile`].
pub fn compile_text(source: &Source, mode: Mode, options: Options) -> Result<Arc<Code>, Box<SyntaxError>> {
    let arena = Arena::new();
    let parsed = parse(source, mode, &arena)?;
    compile(parsed, source, source.name(), options)
}

/// The compiler at work on one tree.
pub(crate) struct Compiler<'a> {
    source: &'a Source,
    filename: Arc<str>,
    names: Interner,
    scopes: Scopes,
    optimize: u8,
    future_annotations: bool,
    /// The features of `__future__` end before this offset.
    future_end: u32,
    interactive: bool,
    unit: Unit<'a>,
    outer: Vec<Unit<'a>>,
    depth: u32,
}

/// The code of a tree.
fn compile_tree<'a>(
    module: &Mod<'a>,
    source: &'a Source,
    mut names: Interner,
    filename: &str,
    options: Options,
) -> Outcome<Arc<Code>> {
    let future = future::read(module, &names)?;
    let future_annotations = future.annotations || options.future_annotations;
    let scopes = scopes::build::build(module, &mut names, future_annotations)?;
    let top = names.intern("<module>");
    let mut unit = Unit::new(UnitKind::Module, scopes.top(), top, 1, &scopes);
    unit.qualified_name = "<module>".to_string();
    unit.flags.future_annotations = future_annotations;
    let mut compiler = Compiler {
        source,
        filename: filename.into(),
        names,
        scopes,
        optimize: options.optimize,
        future_annotations,
        future_end: future.end,
        interactive: matches!(module, Mod::Interactive(_)),
        unit,
        outer: Vec::new(),
        depth: 0,
    };
    compiler.module(module)?;
    let Compiler { unit, names, filename, .. } = compiler;
    assemble::assemble(unit, &names, source, &filename).map(Arc::new)
}
