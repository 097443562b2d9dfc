//! The exception classes, made from the rows of the tree.

use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::object::class::{Class, ClassParts, builtin, flag};
use crate::object::dict::Dict;
use crate::object::exception::{Exception, ExceptionKind, class_of_kind};
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::thread::Thread;

/// Room for attributes that scripts give to an exception.
const CAPACITY: u16 = 4;

/// Makes the class of a row of the tree.
pub(crate) fn make(thread: &Thread, kind: ExceptionKind) -> Obj<Class> {
    let row = kind.row();
    let base = if row.base == kind {
        Obj::from_ref(builtin::<Instance>(thread))
    } else {
        class_of_kind(thread, row.base)
    };
    let mut bases = vec![base];
    if kind == ExceptionKind::ExceptionGroup {
        bases.push(class_of_kind(thread, ExceptionKind::Exception));
    }
    let mut ancestors = bases[0].mro();
    if let Some(second) = bases.get(1) {
        let shared = ancestors.split_off(1);
        ancestors.push(second.clone());
        ancestors.extend(shared);
    }
    let class = Class::new(
        thread,
        thread.root::<Class>(),
        ClassParts {
            name: intern(thread, row.name),
            qualified_name: intern(thread, row.name).into_value(),
            bases,
            ancestors,
            namespace: Dict::new(thread),
            layout: Exception::layout(),
            flags: flag::BASE | flag::HAS_DICT,
            fixed_slots: 0,
            capacity: CAPACITY,
            doc: row.doc,
        },
    );
    class.make_immortal();
    class.namespace.set_name(thread, name(thread, Name::__doc__), Str::new(thread, row.doc).into_value());
    class.changed(thread);
    class
}
