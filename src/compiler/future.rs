//! `from __future__ import`: only at the start of a file, behind nothing but its docstring.

use super::error::{Fault, Outcome};
use crate::syntax::ast::*;
use crate::text::names::Interner;

/// The features of 3.13; all but `annotations` change nothing any more.
const FEATURES: [&str; 10] = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

/// What a file asks of the future.
pub(super) struct Future {
    /// `from __future__ import annotations`
    pub(super) annotations: bool,
    /// Where the part ends in which such imports may stand.
    pub(super) end: u32,
}

/// Reads the imports at the start of a file.
pub(super) fn read(module: &Mod<'_>, names: &Interner) -> Outcome<Future> {
    let mut future = Future { annotations: false, end: 0 };
    let (Mod::Module(body) | Mod::Interactive(body)) = module else { return Ok(future) };
    for (at, statement) in body.iter().enumerate() {
        match statement.kind {
            StmtKind::ImportFrom(it) if is_future(it, names) => {
                future.end = statement.span.end;
                for alias in it.names {
                    let name = names.get(alias.name);
                    if name == "braces" {
                        return Err(Fault::at_start(statement.span, "not a chance"));
                    }
                    if !FEATURES.contains(&name) {
                        let message = format!("future feature {name} is not defined");
                        return Err(Fault::at_start(statement.span, message));
                    }
                    future.annotations |= name == "annotations";
                }
            }
            StmtKind::Expr(Expr { kind: ExprKind::Constant(Constant::Str(_)), .. }) if at == 0 => {}
            _ => break,
        }
    }
    Ok(future)
}

/// Whether it imports from `__future__`.
pub(super) fn is_future(import: &ImportFrom<'_>, names: &Interner) -> bool {
    import.level == 0 && import.module.is_some_and(|module| names.get(module) == "__future__")
}
