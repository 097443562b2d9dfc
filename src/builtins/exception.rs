//! The exception classes, made from the rows of the tree. Most have nothing of their own; [`CONTENTS`] names those
//! that do.

use super::{
    exception_base, exception_fields, exception_group, exception_os, exception_syntax, exception_unicode,
};
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::native::class_spec;
use crate::object::class::{Class, ClassParts, Furnish, builtin, flag};
use crate::object::dict::Dict;
use crate::object::exception::{Exception, ExceptionKind, Row, class_of_kind};
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::names::{Name, name};
use crate::object::native::{Attribute, Method, Native, WrapperDescriptor};
use crate::object::str::Str;
use crate::thread::Thread;

/// Room for attributes that scripts give to an exception.
const CAPACITY: u16 = 4;

/// Methods and computed attributes of a class.
type Contents = (ExceptionKind, &'static [Method], &'static [Attribute]);

static CONTENTS: &[Contents] = &[
    (ExceptionKind::BaseException, exception_base::METHODS, exception_base::ATTRIBUTES),
    (ExceptionKind::BaseExceptionGroup, exception_group::METHODS, exception_group::ATTRIBUTES),
    (ExceptionKind::SystemExit, exception_fields::SYSTEM_EXIT, exception_fields::SYSTEM_EXIT_FIELDS),
    (ExceptionKind::StopIteration, exception_fields::STOP_ITERATION, exception_fields::STOP_ITERATION_FIELDS),
    (ExceptionKind::ImportError, exception_fields::IMPORT, exception_fields::IMPORT_FIELDS),
    (ExceptionKind::AttributeError, exception_fields::ATTRIBUTE, exception_fields::ATTRIBUTE_FIELDS),
    (ExceptionKind::NameError, exception_fields::NAME, exception_fields::NAME_FIELDS),
    (ExceptionKind::KeyError, exception_fields::KEY, &[]),
    (ExceptionKind::OSError, exception_os::METHODS, exception_os::ATTRIBUTES),
    (ExceptionKind::SyntaxError, exception_syntax::METHODS, exception_syntax::ATTRIBUTES),
    (ExceptionKind::UnicodeEncodeError, exception_unicode::ENCODE, exception_unicode::FIELDS),
    (ExceptionKind::UnicodeDecodeError, exception_unicode::DECODE, exception_unicode::FIELDS),
    (ExceptionKind::UnicodeTranslateError, exception_unicode::TRANSLATE, exception_unicode::FIELDS),
];

/// Makes the class of a row of the tree.
pub(crate) fn make(thread: &Thread, kind: ExceptionKind) -> Obj<Class> {
    let row = kind.row();
    let base = if row.base == kind {
        Obj::from_ref(builtin::<Instance>(thread))
    } else {
        class_of_kind(thread, row.base)
    };
    let mut ancestors = base.mro();
    let mut bases = vec![base];
    if kind == ExceptionKind::ExceptionGroup {
        let second = class_of_kind(thread, ExceptionKind::Exception);
        bases.push(second.clone());
        ancestors.insert(1, second);
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
            flags: flag::BASE | flag::HAS_DICT | weakly_referenceable(kind),
            fixed_slots: 0,
            capacity: CAPACITY,
            doc: row.doc,
        },
    );
    class.make_immortal();
    class.exception_kind.set(kind);
    class.pending.set(Some(row));
    class
}

impl Furnish for Row {
    fn furnish(&self, thread: &Thread, class: &Obj<Class>) {
        let kind = class.exception_kind.get();
        for (_, methods, attributes) in CONTENTS.iter().filter(|(owner, ..)| *owner == kind) {
            class_spec::fill(thread, class, methods, attributes);
        }
        if kind != ExceptionKind::ExceptionGroup {
            inherit_rows(thread, class);
        }
        class.namespace(thread).set_name(
            thread,
            name(thread, Name::__doc__),
            Str::new(thread, self.doc).into_value(),
        );
        class.changed(thread);
    }

    fn finalizes(&self) -> bool {
        false
    }
}

/// Gives the class `__new__` and `__init__` rows of its own, as each exception of CPython has them: where several
/// built-in exceptions are bases, the first one's count.
fn inherit_rows(thread: &Thread, class: &Obj<Class>) {
    for which in [Name::__new__, Name::__init__] {
        let title = name(thread, which);
        if class.namespace(thread).get_name(thread, title).is_some() {
            continue;
        }
        let found = class.base().and_then(|base| base.lookup(thread, title));
        let Some(found) = found else { continue };
        let me = class.as_value().clone();
        let row = if let Some(new) = found.downcast::<Native>() {
            Native::bound_constructor(thread, new.method, me).into_value()
        } else if let Some(init) = found.downcast::<WrapperDescriptor>() {
            WrapperDescriptor::new(thread, init.method, me).into_value()
        } else {
            continue;
        };
        class.namespace(thread).set_name(thread, title, row);
    }
}

/// Built-in exceptions cannot be weakly referenced, except groups, whose class CPython makes in another way.
fn weakly_referenceable(kind: ExceptionKind) -> u32 {
    if kind == ExceptionKind::ExceptionGroup { flag::WEAKLY_REFERENCEABLE } else { 0 }
}
