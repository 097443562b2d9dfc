//! Records, as `time.struct_time`: tuples whose items have names, and perhaps more fields behind the last item.
//! Their classes have tuple's own layout; the fields behind are in slots before the header.

use crate::builtins::class_of_layout;
use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::shape::slots;
use crate::memory::value::{Raised, Value};
use crate::native::class_spec::{self, INHERITED};
use crate::native::{ClassSpec, method};
use crate::object::class::{Class, ClassParts, class_of};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Method};
use crate::object::str::Str;
use crate::object::tuple::{Tuple, pair};
use crate::protocol::{iterate, text};
use crate::stdlib::iterator::of;
use crate::thread::Thread;

/// What a class of records is.
pub(crate) struct RecordSpec {
    /// Name, methods of its own (`__new__` among them), and an attribute for each field.
    pub(crate) class: ClassSpec,
    /// The names of the items, then of the fields behind them.
    pub(crate) fields: &'static [&'static str],
    /// How many of them are items.
    pub(crate) items: usize,
}

/// The getter of item `AT`.
pub(crate) fn item<const AT: usize>(_thread: &Thread, record: &Value) -> Result<Value, Raised> {
    Ok(of::<Tuple>(record).items()[AT].clone())
}

/// The getter of field `AT` behind the items.
pub(crate) fn behind<const AT: usize>(_thread: &Thread, record: &Value) -> Result<Value, Raised> {
    let header = record.header().expect("a record is an object");
    Ok(slots::get(header, AT).unwrap_or_else(Value::none))
}

impl RecordSpec {
    /// Makes the class.
    pub(crate) fn make(&'static self, thread: &Thread) -> Obj<Class> {
        let tuple = class_of_layout(thread, Tuple::layout());
        let (_, title) = self.class.name.rsplit_once('.').unwrap_or(("builtins", self.class.name));
        let title = intern(thread, title);
        let class = Class::new(
            thread,
            thread.root::<Class>(),
            ClassParts {
                name: title.clone(),
                qualified_name: title.into_value(),
                ancestors: tuple.mro(),
                flags: self.class.flags | tuple.flags.get() & INHERITED,
                bases: vec![tuple],
                namespace: Dict::new(thread),
                layout: Tuple::layout(),
                fixed_slots: (self.fields.len() - self.items) as u16,
                capacity: 0,
                doc: self.class.doc,
            },
        );
        class.make_immortal();
        let count = |number: usize| Value::small(number as i64);
        let names = self.fields[..self.items].iter().map(|name| intern(thread, name).into_value()).collect();
        let constants = [
            ("n_fields", count(self.fields.len())),
            ("n_sequence_fields", count(self.items)),
            ("n_unnamed_fields", count(0)),
            ("__match_args__", Tuple::new(thread, names).into_value()),
        ];
        for (title, value) in constants {
            class.namespace(thread).set_name(thread, intern(thread, title).as_value(), value);
        }
        class_spec::fill(thread, &class, METHODS, &[]);
        class_spec::furnish(thread, &self.class, &class);
        class
    }

    /// A record of all its fields.
    pub(crate) fn record(&self, thread: &Thread, class: &Class, mut fields: Vec<Value>) -> Value {
        let rest = fields.split_off(self.items.min(fields.len()));
        let record = Tuple::with_shape(class.root(thread), fields);
        for (at, value) in rest.into_iter().enumerate() {
            drop(slots::replace(record.header(), at, Some(value)));
        }
        record.into_value()
    }

    /// `__new__(sequence)`: at least the items, at most all fields; those that are missing are None.
    pub(crate) fn of_sequence(
        &self,
        thread: &Thread,
        class: &Class,
        sequence: &Value,
    ) -> Result<Value, Raised> {
        let mut fields = match iterate::collect(thread, sequence) {
            Ok(fields) => fields,
            Err(Raised) => {
                error::swallow(thread, ExceptionKind::TypeError)?;
                return Err(error::type_error(thread, "constructor requires a sequence"));
            }
        };
        let (least, most, given) = (self.items, self.fields.len(), fields.len());
        let bound = match given {
            _ if least == most && given != least => Some(("a", least)),
            _ if given < least => Some(("an at least", least)),
            _ if given > most => Some(("an at most", most)),
            _ => None,
        };
        if let Some((bound, wanted)) = bound {
            let name = self.class.name;
            let message = format!("{name}() takes {bound} {wanted}-sequence ({given}-sequence given)");
            return Err(error::type_error(thread, message));
        }
        fields.resize(most, Value::none());
        Ok(self.record(thread, class, fields))
    }
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = class_of(thread, args.get(0));
    let names = class.lookup(thread, intern(thread, "__match_args__").as_value());
    let names = names.as_ref().and_then(Value::downcast::<Tuple>).map_or(&[][..], Tuple::items);
    let mut out = format!("{}(", class.full_name(thread)).into_bytes();
    for (at, (name, item)) in names.iter().zip(of::<Tuple>(args.get(0)).items()).enumerate() {
        out.extend(if at > 0 { &b", "[..] } else { b"" });
        out.extend(text::str(thread, name)?.as_bytes());
        out.push(b'=');
        out.extend(text::repr(thread, item)?.as_bytes());
    }
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let items = Tuple::new(thread, of::<Tuple>(args.get(0)).items().to_vec()).into_value();
    let class = Value::from_object(class_of(thread, args.get(0)));
    let given = pair(thread, items, Dict::new(thread).into_value());
    Ok(pair(thread, class, given))
}

static METHODS: &[Method] = &[
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
];
