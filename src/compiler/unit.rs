//! The code under construction: one unit for each code object, with its instructions, constants, names,
//! registers and the blocks that `break`, `continue` and `return` have to leave.

use super::block::Block;
use super::bound::Bound;
use super::constants::ConstantTable;
use super::emit::{HandlerRow, Item, LabelRow};
use super::scopes::ScopeId;
use crate::bytecode::code::Flags;
use crate::bytecode::instruction::Reg;
use crate::text::names::Name;
use crate::text::span::Span;
use hashbrown::HashMap;

/// What a unit is made of; some statements are only allowed in some.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum UnitKind {
    /// A module, or what is compiled like one.
    Module,
    /// A class body.
    Class,
    /// `def`.
    Function,
    /// `async def`.
    AsyncFunction,
    /// `lambda`.
    Lambda,
    /// A generator expression, or a comprehension that is not inlined.
    Comprehension,
    /// Type parameters, and the lazily evaluated values of PEP 695.
    Annotation,
}

impl UnitKind {
    /// Whether names of functions inside it get `<locals>`.
    pub(crate) fn is_function(self) -> bool {
        matches!(self, UnitKind::Function | UnitKind::AsyncFunction | UnitKind::Lambda)
    }
}

/// A variable that lives in a register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Variable {
    /// The register.
    pub(crate) register: Reg,
    /// It holds a cell.
    pub(crate) is_cell: bool,
    /// Its number in [`Bound`].
    pub(crate) id: u32,
}

/// A comprehension whose code is being written into the unit.
#[derive(Debug)]
pub(crate) struct Inlined {
    /// Its scope.
    pub(crate) scope: ScopeId,
    /// Its variables.
    pub(crate) variables: HashMap<Name, Variable>,
}

/// A name for a temporary, in items.
#[derive(Debug)]
pub(crate) struct ScopedRow {
    /// The variable.
    pub(crate) variable: Variable,
    /// Its name.
    pub(crate) name: Name,
    /// First item.
    pub(crate) start: u32,
    /// Item after the last.
    pub(crate) end: u32,
}

/// One code object under construction.
#[derive(Debug)]
pub(crate) struct Unit<'a> {
    /// What it is.
    pub(crate) kind: UnitKind,
    /// Its scope.
    pub(crate) scope: ScopeId,
    /// `co_name`
    pub(crate) name: Name,
    /// `co_qualname`
    pub(crate) qualified_name: String,
    /// `co_firstlineno`
    pub(crate) first_line: u32,
    /// What the code asks of its frame.
    pub(crate) flags: Flags,
    /// Number of positional parameters.
    pub(crate) argument_count: u16,
    /// Of them positional-only.
    pub(crate) positional_only_count: u16,
    /// Number of keyword-only parameters.
    pub(crate) keyword_only_count: u16,
    /// Names of the local registers.
    pub(crate) local_names: Vec<Name>,
    /// Where each of them is.
    pub(crate) variables: HashMap<Name, Variable>,
    /// Index of each name of the closure.
    pub(crate) free: HashMap<Name, u16>,
    /// The instructions.
    pub(crate) items: Vec<Item>,
    /// Where labels are.
    pub(crate) labels: Vec<LabelRow>,
    /// The exception handlers.
    pub(crate) handlers: Vec<HandlerRow>,
    /// The handler that covers what is emitted now.
    pub(crate) handler: Option<u32>,
    /// The constants.
    pub(crate) constants: ConstantTable,
    /// Names of globals, attributes, imports.
    pub(crate) names: Vec<Name>,
    pub(super) name_index: HashMap<Name, u16>,
    /// Next free temporary.
    pub(crate) top: u32,
    /// Most registers that were in use.
    pub(crate) high: u32,
    /// Enclosing loops, handlers and so on.
    pub(crate) blocks: Vec<Block<'a>>,
    /// The comprehensions being inlined, outermost first.
    pub(crate) inlined: Vec<Inlined>,
    /// Variables of inlined comprehensions that are done.
    pub(crate) scoped_names: Vec<ScopedRow>,
    /// Number of the next variable of a comprehension in [`Bound`].
    pub(crate) next_variable: u32,
    /// Which locals hold a value here.
    pub(crate) bound: Bound,
    /// Locals that may lose their value somewhere.
    pub(crate) deletable: Bound,
    /// Whether control can get here.
    pub(crate) reachable: bool,
    /// Whether the first constant is the docstring.
    pub(crate) has_docstring: bool,
    /// Attributes that methods set through `self`.
    pub(crate) static_attributes: Vec<Name>,
    /// The first thing that did not fit: too many registers, names or constants.
    pub(crate) overflow: Option<&'static str>,
    /// The node that overflowed.
    pub(crate) span: Span,
}

impl Unit<'_> {
    /// Number of local registers.
    pub(crate) fn locals(&self) -> u32 {
        self.local_names.len() as u32
    }

    /// The index of a name among the unit's names.
    pub(crate) fn name_index(&mut self, name: Name) -> u16 {
        if !self.reachable {
            return 0;
        }
        if let Some(&index) = self.name_index.get(&name) {
            return index;
        }
        let Ok(index) = u16::try_from(self.names.len()) else {
            self.overflow.get_or_insert("too many names in one code object");
            return 0;
        };
        self.names.push(name);
        self.name_index.insert(name, index);
        index
    }
}
