//! What a class's bases decide: its metaclass, the base whose layout it has, and the order in which
//! attributes are looked up (C3).

use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, flag};
use crate::object::error;
use crate::protocol::attribute;
use crate::thread::Thread;

/// The metaclass that is no less derived than those of all bases.
pub(super) fn metaclass(thread: &Thread, asked: &Class, bases: &[Value]) -> Result<Obj<Class>, Raised> {
    let mut winner = Obj::from_ref(asked);
    for base in bases {
        let own = class_of(thread, base);
        if own.is_subclass_of(&winner) {
            winner = Obj::from_ref(own);
        } else if !winner.is_subclass_of(own) {
            let message = "metaclass conflict: the metaclass of a derived class must be a \
                           (non-strict) subclass of the metaclasses of all its bases";
            return Err(error::type_error(thread, message));
        }
    }
    Ok(winner)
}

/// The bases as classes, if each may be one.
pub(super) fn classes(thread: &Thread, bases: &[Value]) -> Result<Vec<Obj<Class>>, Raised> {
    for base in bases {
        if base.downcast::<Class>().is_none() {
            let entries = crate::object::intern::intern(thread, "__mro_entries__");
            if attribute::get_optional(thread, base, entries.as_value())?.is_some() {
                let message = "type() doesn't support MRO entry resolution; use types.new_class()";
                return Err(error::type_error(thread, message));
            }
        }
    }
    let mut classes = Vec::with_capacity(bases.len());
    for base in bases {
        let Some(class) = base.downcast::<Class>() else {
            return Err(error::type_error(thread, "bases must be types"));
        };
        if !class.has(flag::BASE) {
            let name = class.message_name(thread);
            return Err(error::type_error(thread, format!("type '{name}' is not an acceptable base type")));
        }
        classes.push(Obj::from_ref(class));
    }
    Ok(classes)
}

/// The base whose layout a class with these bases has.
pub(super) fn best_base(thread: &Thread, bases: &[Obj<Class>]) -> Result<Obj<Class>, Raised> {
    let mut best: Option<(Obj<Class>, Obj<Class>)> = None;
    for base in bases {
        let candidate = base.solid();
        match &best {
            Some((winner, _)) if winner.is_subclass_of(&candidate) => {}
            Some((winner, _)) if !candidate.is_subclass_of(winner) => {
                return Err(error::type_error(thread, "multiple bases have instance lay-out conflict"));
            }
            _ => best = Some((candidate, base.clone())),
        }
    }
    Ok(best.expect("every class but object has a base").1)
}

/// The order after the class itself: each base before its own bases, bases in the order they stand in.
pub(super) fn ancestors(thread: &Thread, bases: &[Obj<Class>]) -> Result<Vec<Obj<Class>>, Raised> {
    if let [base] = bases {
        return Ok(base.mro());
    }
    for (at, base) in bases.iter().enumerate() {
        if bases[..at].iter().any(|other| same(other, base)) {
            return Err(error::type_error(thread, format!("duplicate base class {}", base.display_name())));
        }
    }
    let mut lists: Vec<Vec<Obj<Class>>> = bases.iter().map(|base| base.mro()).collect();
    lists.push(bases.to_vec());
    lists.iter_mut().for_each(|list| list.reverse());
    let mut order = Vec::new();
    loop {
        lists.retain(|list| !list.is_empty());
        if lists.is_empty() {
            return Ok(order);
        }
        let in_a_tail = |class: &Obj<Class>| {
            lists.iter().any(|list| list[..list.len() - 1].iter().any(|other| same(other, class)))
        };
        let heads = lists.iter().filter_map(|list| list.last());
        let Some(next) = heads.clone().find(|class| !in_a_tail(class)).cloned() else {
            return Err(inconsistent(thread, heads));
        };
        for list in &mut lists {
            if list.last().is_some_and(|head| same(head, &next)) {
                list.pop();
            }
        }
        order.push(next);
    }
}

fn same(one: &Obj<Class>, other: &Obj<Class>) -> bool {
    one.as_value().is(other.as_value())
}

#[cold]
fn inconsistent<'a>(thread: &Thread, heads: impl Iterator<Item = &'a Obj<Class>>) -> Raised {
    let mut stuck: Vec<&Obj<Class>> = Vec::new();
    for head in heads {
        if !stuck.iter().any(|other| same(other, head)) {
            stuck.push(head);
        }
    }
    let names: Vec<String> = stuck.iter().map(|class| class.display_name()).collect();
    let message =
        format!("Cannot create a consistent method resolution order (MRO) for bases {}", names.join(", "));
    error::type_error(thread, message)
}
