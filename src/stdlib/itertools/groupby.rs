//! `groupby`: runs of items with the same key, each as an iterator of its own that ends when the next is asked for.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor};
use crate::object::native::{Arguments, Method};
use crate::object::tuple::pair;
use crate::protocol::call::call;
use crate::protocol::compare::equal;
use crate::protocol::construct::shape_of_class;
use crate::protocol::iterate;
use crate::stdlib::iterator::{ITER, Step, Trace, class, hidden_class, next_row, of, stateful};
use crate::thread::Thread;

/// Where the run through the items stands.
#[derive(Default)]
pub(super) struct Place {
    /// The key of the last item read.
    key: Option<Value>,
    /// That item, until a group gave it out.
    item: Option<Value>,
    /// The key of the group handed out last.
    target: Option<Value>,
    /// The number of that group.
    group: u64,
}

impl Trace for Place {
    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        [&self.key, &self.item, &self.target].into_iter().flatten().for_each(visit);
    }
}

stateful!(
    /// Fixed: the iterator and the key function (None for the items themselves).
    GroupBy, (Value, Value), Place
);
stateful!(
    /// Fixed: the groupby object, the key, the number of the group.
    Grouper, (Value, Value, u64), ()
);

impl GroupBy {
    /// Reads one item; false at the end.
    fn read(&self, thread: &Thread) -> Result<bool, Raised> {
        let (iterator, function) = &self.fixed;
        let Some(item) = iterate::next(thread, iterator)? else { return Ok(false) };
        let key = if function.is_none() {
            item.clone()
        } else {
            call(thread, function, std::slice::from_ref(&item))?
        };
        let old = self.state.with(|place| (place.key.replace(key), place.item.replace(item)));
        drop(old);
        Ok(true)
    }

    /// The next group.
    fn turn(&self, thread: &Thread, me: &Value) -> Result<Option<Value>, Raised> {
        self.state.with(|place| place.group += 1);
        loop {
            match self.state.with(|place| (place.key.clone(), place.target.clone())) {
                (None, _) => {}
                (Some(_), None) => break,
                (Some(key), Some(target)) if !equal(thread, &target, &key)? => break,
                _ => {}
            }
            if !self.read(thread)? {
                return Ok(None);
            }
        }
        let (key, group) = self.state.with(|place| (place.key.clone(), place.group));
        let Some(key) = key else { return Ok(None) };
        drop(self.state.with(|place| place.target.replace(key.clone())));
        let shape = thread.root::<Grouper>();
        let grouper = Grouper::with_shape(shape, (me.clone(), key.clone(), group), ());
        Ok(Some(pair(thread, key, grouper)))
    }
}

impl Step for GroupBy {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        self.turn(thread, &Value::from_object(self))
    }
}

impl Step for Grouper {
    fn step(&self, thread: &Thread) -> Result<Option<Value>, Raised> {
        let (parent, target, group) = &self.fixed;
        let parent = of::<GroupBy>(parent);
        if parent.state.with(|place| place.group) != *group {
            return Ok(None);
        }
        if parent.state.with(|place| place.item.is_none()) && !parent.read(thread)? {
            return Ok(None);
        }
        let Some(key) = parent.state.with(|place| place.key.clone()) else { return Ok(None) };
        if !equal(thread, target, &key)? {
            return Ok(None);
        }
        Ok(parent.state.with(|place| place.item.take()))
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<GroupBy>(thread, args.get(0))?;
    let iterator = iterate::iter(thread, args.get(1))?;
    Ok(GroupBy::with_shape(shape, (iterator, args.get(2).clone()), Place::default()))
}

static METHODS: &[Method] = &[
    constructor("__new__(cls, iterable, key=None)", new, "Create and return a new object."),
    ITER,
    next_row::<GroupBy>(),
];

static GROUPER_METHODS: &[Method] = &[ITER, next_row::<Grouper>()];

/// `groupby`
pub(super) static SPEC: ClassSpec =
    class("itertools.groupby", GroupBy::layout, "Pairs of a key and the run of items that have it.", METHODS);

/// The iterator of one group.
pub(super) static GROUPER: ClassSpec =
    hidden_class("itertools._grouper", Grouper::layout, "", GROUPER_METHODS);
