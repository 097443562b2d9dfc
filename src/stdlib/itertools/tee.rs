//! `tee`: several iterators over one. What was read and not yet given to all is kept in links of a chain, which
//! the slowest iterator holds on to; a link holds several items, so that long chains stay short.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, function, method};
use crate::object::class::class_of;
use crate::object::error;
use crate::object::intern::intern;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::call::call;
use crate::protocol::construct::shape_of_class;
use crate::protocol::number::index_i64;
use crate::protocol::{attribute, iterate};
use crate::stdlib::iterator::{ITER, Step, Trace, class, hidden_class, next_row, of, stateful};
use crate::thread::Thread;

/// Items in one link.
const ITEMS: usize = 57;

/// What a link holds.
#[derive(Default)]
pub(super) struct Link {
    items: Vec<Value>,
    next: Option<Value>,
    running: bool,
}

impl Trace for Link {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        self.items.trace(visit);
        self.next.trace(visit);
    }
}

stateful!(
    /// A link. Fixed: the iterator that is read.
    Data, Value, Link
);
stateful!(
    /// State: the link and the place in it.
    Tee, (), (Option<Value>, usize)
);

impl Data {
    fn fresh(thread: &Thread, iterator: Value) -> Value {
        Data::with_shape(thread.root::<Data>(), iterator, Link::default())
    }

    /// The item at a place of the link, which is read if it is the first that nobody read yet.
    fn item(&self, thread: &Thread, at: usize) -> Result<Option<Value>, Raised> {
        if let Some(item) = self.state.with(|link| link.items.get(at).cloned()) {
            return Ok(Some(item));
        }
        if self.state.with(|link| std::mem::replace(&mut link.running, true)) {
            return Err(error::runtime_error(thread, "cannot re-enter the tee iterator"));
        }
        let next = iterate::next(thread, &self.fixed);
        self.state.with(|link| link.running = false);
        let next = next?;
        if let Some(item) = &next {
            self.state.with(|link| link.items.push(item.clone()));
        }
        Ok(next)
    }

    /// The link after this one.
    fn next(&self, thread: &Thread) -> Value {
        if let Some(next) = self.state.with(|link| link.next.clone()) {
            return next;
        }
        let fresh = Data::fresh(thread, self.fixed.clone());
        drop(self.state.with(|link| link.next.replace(fresh.clone())));
        fresh
    }
}

impl Step for Tee {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (Some(mut link), mut at) = self.state.get() else { return Ok(None) };
        if at == ITEMS {
            link = of::<Data>(&link).next(thread);
            at = 0;
            self.state.set((Some(link.clone()), 0));
        }
        let item = of::<Data>(&link).item(thread, at)?;
        if item.is_some() {
            self.state.with(|state| state.1 = at + 1);
        }
        Ok(item)
    }
}

fn from_iterable(thread: &Thread, iterable: &Value) -> Result<Value, Raised> {
    let iterator = iterate::iter(thread, iterable)?;
    if let Some(tee) = iterator.downcast::<Tee>() {
        return Ok(Tee::with_shape(thread.root::<Tee>(), (), tee.state.get()));
    }
    let link = Data::fresh(thread, iterator);
    Ok(Tee::with_shape(thread.root::<Tee>(), (), (Some(link), 0)))
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    shape_of_class::<Tee>(thread, args.get(0))?;
    from_iterable(thread, args.get(1))
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = class_of(thread, args.get(0)).root(thread);
    Ok(Tee::with_shape(shape, (), of::<Tee>(args.get(0)).state.get()))
}

fn tee(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let count = index_i64(thread, args.get(1))?;
    let Ok(count) = usize::try_from(count) else {
        return Err(error::value_error(thread, "n must be >= 0"));
    };
    if count == 0 {
        return Ok(Tuple::empty(thread).into_value());
    }
    let title = intern(thread, "__copy__");
    let mut first = iterate::iter(thread, args.get(0))?;
    let mut copier = attribute::get_optional(thread, &first, title.as_value())?;
    if copier.is_none() {
        first = from_iterable(thread, &first)?;
        copier = Some(attribute::get(thread, &first, title.as_value())?);
    }
    let mut iterators = vec![first];
    if let Some(copier) = copier {
        while iterators.len() < count {
            iterators.push(call(thread, &copier, &[])?);
        }
    }
    Ok(Tuple::new(thread, iterators).into_value())
}

/// The function.
pub(super) static FUNCTIONS: &[Method] =
    &[function("tee(iterable, n=2, /)", tee, "Returns a tuple of n independent iterators.")];

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, /)", new, "Create and return a new object."),
    ITER,
    next_row::<Tee>(),
    method("__copy__(self, /)", copy, "Returns an independent iterator."),
];

/// The iterators that `tee` makes.
pub(super) static SPEC: ClassSpec =
    class("itertools._tee", Tee::layout, "An iterator wrapped to make it copyable.", METHODS);

/// The links between them.
pub(super) static DATA: ClassSpec = hidden_class(
    "itertools._tee_dataobject",
    Data::layout,
    "Items that were read and are kept for others.",
    &[],
);
