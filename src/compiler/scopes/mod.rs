//! Symbol tables: what each name means in each scope. They are made in two steps, as in CPython's symtable:
//! [`build`] walks the tree and notes what every block does with its names, [`resolve`] then decides for
//! each name whether it is local, captured, free or global.
//!
//! A scope is a module, class, function, lambda, comprehension, or one of the annotation scopes of PEP 695.
//! List, set and dict comprehensions keep a scope of their own here although their code is inlined: the code
//! they run in is that of [`Scopes::unit_of`], where their variables live in temporaries.

pub(crate) mod build;
mod comprehension;
pub(crate) mod mangle;
pub(crate) mod parameters;
mod resolve;

use crate::text::names::Name;
use crate::text::span::Span;
use hashbrown::{HashMap, HashSet};

/// The number of a scope.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct ScopeId(pub(crate) u32);

/// What a scope is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A module, or an expression or statement compiled by itself.
    Module,
    /// A class body.
    Class,
    /// A function.
    Function,
    /// A lambda.
    Lambda,
    /// A comprehension.
    Comprehension(ComprehensionKind),
    /// The scope of type parameters around a generic function, class or alias.
    TypeParameters,
    /// The value of a `type` statement.
    TypeAlias,
    /// A bound, constraints or a default of a type parameter.
    TypeVariable,
    /// An annotation that is not evaluated (`from __future__ import annotations`).
    Annotation,
}

/// The comprehensions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ComprehensionKind {
    /// `[x for ...]`
    List,
    /// `{x for ...}`
    Set,
    /// `{k: v for ...}`
    Dict,
    /// `(x for ...)`
    Generator,
}

impl Kind {
    /// Whether names bound in the scope are seen by scopes inside it.
    pub(crate) fn is_function_like(self) -> bool {
        !matches!(self, Kind::Module | Kind::Class)
    }

    /// Whether CPython calls it a function block: functions, lambdas, comprehensions.
    pub(crate) fn is_function_block(self) -> bool {
        matches!(self, Kind::Function | Kind::Lambda | Kind::Comprehension(_))
    }
}

/// What a block does with a name: bits.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Uses(u16);

impl Uses {
    /// `global name`.
    pub(crate) const GLOBAL: Uses = Uses(1);
    /// Assigned or otherwise bound.
    pub(crate) const LOCAL: Uses = Uses(1 << 1);
    /// A parameter.
    pub(crate) const PARAMETER: Uses = Uses(1 << 2);
    /// `nonlocal name`.
    pub(crate) const NONLOCAL: Uses = Uses(1 << 3);
    /// Read.
    pub(crate) const READ: Uses = Uses(1 << 4);
    /// Annotated.
    pub(crate) const ANNOTATED: Uses = Uses(1 << 5);
    /// The target of a comprehension's `for`.
    pub(crate) const ITERATION: Uses = Uses(1 << 6);
    /// A type parameter.
    pub(crate) const TYPE_PARAMETER: Uses = Uses(1 << 7);
    /// Deleted by `del` or at the end of an `except ... as`.
    pub(crate) const DELETED: Uses = Uses(1 << 8);
    /// Bound by `:=`.
    pub(crate) const NAMED: Uses = Uses(1 << 9);
    /// Imported.
    pub(crate) const IMPORTED: Uses = Uses(1 << 10);
    /// Any way of binding.
    pub(crate) const BOUND: Uses = Uses(1 << 1 | 1 << 2 | 1 << 7 | 1 << 10);

    /// Whether one of the bits of `other` is set.
    pub(crate) fn has(self, other: Uses) -> bool {
        self.0 & other.0 != 0
    }

    /// Both.
    pub(crate) const fn with(self, other: Uses) -> Uses {
        Uses(self.0 | other.0)
    }
}

/// Where a name of a scope lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Place {
    /// In the scope itself.
    #[default]
    Local,
    /// In a function-like scope around this one.
    Free,
    /// In the module, by a `global` statement.
    GlobalExplicit,
    /// In the module or the builtins, because nobody binds it.
    GlobalImplicit,
}

/// One name of a scope.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol {
    /// The name, mangled.
    pub(crate) name: Name,
    /// What the block does with it.
    pub(crate) uses: Uses,
    /// Where it lives.
    pub(crate) place: Place,
    /// A scope inside this one, with code of its own, uses it: it lives in a cell.
    pub(crate) captured: bool,
}

/// One scope.
#[derive(Debug)]
pub(crate) struct Scope {
    /// What it is.
    pub(crate) kind: Kind,
    /// Its name: of the function, class and so on.
    pub(crate) name: Name,
    /// The scope around it.
    pub(crate) parent: Option<ScopeId>,
    /// Its names in the order they turn up.
    pub(crate) symbols: Vec<Symbol>,
    index: HashMap<Name, u32>,
    /// Parameters in the order of their registers.
    pub(crate) parameters: Vec<Name>,
    /// The class whose private names are mangled here.
    pub(crate) private: Option<Name>,
    /// The only names that are mangled, in the type parameters of a class.
    pub(crate) mangled: Option<HashSet<Name>>,
    /// Holds `yield`, or is a generator expression.
    pub(crate) generator: bool,
    /// Is `async def`, or holds `await`.
    pub(crate) coroutine: bool,
    /// Names of the class around it may be seen (annotation scopes).
    pub(crate) can_see_class_scope: bool,
    /// Its code is part of the parent's.
    pub(crate) inlined: bool,
    /// A function inside the class uses `__class__` or `super`.
    pub(crate) needs_class_cell: bool,
    /// An annotation scope inside the class looks into its namespace.
    pub(crate) needs_class_dict: bool,
    /// What errors call a type variable's scope: "a TypeVar bound".
    info: &'static str,
    /// Within how many iterable expressions of comprehensions we are.
    iterables: u32,
    /// Whether the target of a comprehension's `for` is being visited.
    in_target: bool,
    /// The statements `global` and `nonlocal`, for errors.
    directives: Vec<(Name, Span)>,
    /// Names that the code's closure provides: its own free names and those it hands on.
    pub(crate) free: Vec<Name>,
}

impl Scope {
    /// The symbol of a (mangled) name.
    pub(crate) fn symbol(&self, name: Name) -> Option<&Symbol> {
        self.index.get(&name).map(|&at| &self.symbols[at as usize])
    }

    fn symbol_mut(&mut self, name: Name) -> Option<&mut Symbol> {
        self.index.get(&name).map(|&at| &mut self.symbols[at as usize])
    }

    fn uses(&self, name: Name) -> Uses {
        self.symbol(name).map_or(Uses::default(), |symbol| symbol.uses)
    }

    /// The symbol of a name, made if it is not there.
    fn symbol_or_new(&mut self, name: Name) -> &mut Symbol {
        let next = self.symbols.len() as u32;
        let at = *self.index.entry(name).or_insert(next);
        if at == next {
            self.symbols.push(Symbol { name, uses: Uses::default(), place: Place::Local, captured: false });
        }
        &mut self.symbols[at as usize]
    }

    /// Whether it is a comprehension.
    pub(crate) fn is_comprehension(&self) -> bool {
        matches!(self.kind, Kind::Comprehension(_))
    }
}

/// Which of the scopes that a node opens.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Part {
    /// The node's own scope.
    Body,
    /// The scope of its type parameters.
    TypeParameters,
    /// A type parameter's bound or constraints.
    Bound,
    /// A type parameter's default.
    Default,
}

/// All scopes of a tree.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    scopes: Vec<Scope>,
    by_node: HashMap<(usize, Part), ScopeId>,
}

/// What identifies a node: its address in the arena.
pub(crate) fn node_key<T>(node: &T) -> usize {
    std::ptr::from_ref(node).addr()
}

impl Scopes {
    /// The scope with this number.
    pub(crate) fn get(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        &mut self.scopes[id.0 as usize]
    }

    /// The scope that a node opens.
    pub(crate) fn of<T>(&self, node: &T, part: Part) -> ScopeId {
        self.by_node[&(node_key(node), part)]
    }

    /// The scope whose code runs this scope: itself, or what it is inlined in.
    pub(crate) fn unit_of(&self, mut id: ScopeId) -> ScopeId {
        while let (true, Some(parent)) = (self.get(id).inlined, self.get(id).parent) {
            id = parent;
        }
        id
    }
}
