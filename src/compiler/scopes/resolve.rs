//! The second step: where each name lives. A name that a block does not bind is looked for in the
//! function-like scopes around it, classes left out; found there, its owner keeps it in a cell, unless
//! user and owner run in the same code (an inlined comprehension).

use super::{Kind, Place, Scope, ScopeId, Scopes, Uses};
use crate::compiler::error::{Outcome, fault};
use crate::text::names::{Interner, Name};
use crate::text::span::Span;

/// Resolves all names of all scopes.
pub(super) fn resolve(scopes: &mut Scopes, names: &mut Interner) -> Outcome<()> {
    let mut resolver = Resolver {
        class_cell: names.intern("__class__"),
        class_dict: names.intern("__classdict__"),
        scopes,
        names,
    };
    for id in 0..resolver.scopes.scopes.len() as u32 {
        resolver.decide_inlining(ScopeId(id));
    }
    for id in 0..resolver.scopes.scopes.len() as u32 {
        resolver.scope(ScopeId(id))?;
    }
    for scope in &mut resolver.scopes.scopes {
        let names = &resolver.names;
        scope.free.sort_by(|&a, &b| names.get(a).cmp(names.get(b)));
        scope.free.dedup();
    }
    Ok(())
}

struct Resolver<'s> {
    scopes: &'s mut Scopes,
    names: &'s mut Interner,
    class_cell: Name,
    class_dict: Name,
}

impl Resolver<'_> {
    fn decide_inlining(&mut self, id: ScopeId) {
        let scope = self.scopes.get(id);
        let Kind::Comprehension(kind) = scope.kind else { return };
        let parent = scope.parent.expect("a comprehension stands in a module at least");
        let inlined =
            kind != super::ComprehensionKind::Generator && !self.scopes.get(parent).can_see_class_scope;
        self.scopes.get_mut(id).inlined = inlined;
    }

    fn scope(&mut self, id: ScopeId) -> Outcome<()> {
        for at in 0..self.scopes.get(id).symbols.len() {
            let symbol = self.scopes.get(id).symbols[at];
            let place = self.place(id, symbol.name, symbol.uses)?;
            self.scopes.get_mut(id).symbols[at].place = place;
        }
        Ok(())
    }

    fn place(&mut self, id: ScopeId, name: Name, uses: Uses) -> Outcome<Place> {
        let text = |names: &Interner| names.get(name).to_string();
        if uses.has(Uses::GLOBAL) {
            if uses.has(Uses::NONLOCAL) {
                let message = format!("name '{}' is nonlocal and global", text(self.names));
                return fault(self.directive(id, name), message);
            }
            return Ok(Place::GlobalExplicit);
        }
        if uses.has(Uses::NONLOCAL) {
            if self.scopes.get(id).kind == Kind::Module {
                return fault(self.directive(id, name), "nonlocal declaration not allowed at module level");
            }
            let Some(owner) = self.owner(id, name) else {
                let message = format!("no binding for nonlocal '{}' found", text(self.names));
                return fault(self.directive(id, name), message);
            };
            if self.scopes.get(owner).uses(name).has(Uses::TYPE_PARAMETER) {
                let message =
                    format!("nonlocal binding not allowed for type parameter '{}'", text(self.names));
                return fault(self.directive(id, name), message);
            }
            self.capture(id, owner, name);
            return Ok(Place::Free);
        }
        if uses.has(Uses::BOUND) {
            return Ok(Place::Local);
        }
        if let Some(place) = self.place_by_class(id, name) {
            return Ok(place);
        }
        match self.owner(id, name) {
            Some(owner) => {
                self.capture(id, owner, name);
                Ok(Place::Free)
            }
            None => Ok(Place::GlobalImplicit),
        }
    }

    /// In an annotation scope right inside a class, a name that the class binds is looked up at run time
    /// in the class, then in the globals.
    fn place_by_class(&self, id: ScopeId, name: Name) -> Option<Place> {
        let mut scope = self.scopes.get(id);
        while scope.can_see_class_scope {
            scope = self.scopes.get(scope.parent?);
        }
        if scope.kind != Kind::Class || !self.scopes.get(id).can_see_class_scope {
            return None;
        }
        let uses = scope.uses(name);
        if uses.has(Uses::GLOBAL) {
            Some(Place::GlobalExplicit)
        } else if uses.has(Uses::BOUND) && !uses.has(Uses::NONLOCAL) {
            Some(Place::GlobalImplicit)
        } else {
            None
        }
    }

    /// The scope around `id` that binds `name` for it.
    fn owner(&self, id: ScopeId, name: Name) -> Option<ScopeId> {
        let user_unit = self.scopes.unit_of(id);
        let mut next = self.scopes.get(id).parent;
        while let Some(at) = next {
            let scope = self.scopes.get(at);
            let uses = scope.uses(name);
            let of_class = name == self.class_cell || name == self.class_dict;
            match scope.kind {
                Kind::Class if of_class && user_unit != at => return Some(at),
                Kind::Class | Kind::Module => {}
                _ if uses.has(Uses::GLOBAL) => return None,
                _ if uses.has(Uses::BOUND) && !uses.has(Uses::NONLOCAL) => return Some(at),
                _ => {}
            }
            next = scope.parent;
        }
        None
    }

    /// Makes the name reach from its owner to the user.
    fn capture(&mut self, user: ScopeId, owner: ScopeId, name: Name) {
        let owner_unit = self.scopes.unit_of(owner);
        let mut unit = self.scopes.unit_of(user);
        if unit == owner_unit {
            return;
        }
        while unit != owner_unit {
            self.scopes.get_mut(unit).free.push(name);
            let parent = self.scopes.get(unit).parent.expect("the owner is further out");
            unit = self.scopes.unit_of(parent);
        }
        let class_cell = self.class_cell;
        let scope: &mut Scope = self.scopes.get_mut(owner);
        if scope.kind == Kind::Class {
            scope.needs_class_cell |= name == class_cell;
            scope.needs_class_dict |= name != class_cell;
        } else if let Some(symbol) = scope.symbol_mut(name) {
            symbol.captured = true;
        }
    }

    fn directive(&self, id: ScopeId, name: Name) -> Span {
        let scope = self.scopes.get(id);
        scope.directives.iter().find(|(known, _)| *known == name).map_or(Span::default(), |(_, span)| *span)
    }
}
