//! `slice`: three values, compared and hashed as a tuple.

use crate::memory::heap::Obj;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method, read_only};
use crate::object::class::builtin;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{self, Integer};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::slice::Slice;
use crate::object::str::Str;
use crate::object::tuple::{Tuple, pair};
use crate::protocol::compare::{Comparison, compare_sequences};
use crate::protocol::hash::hash as hash_of;
use crate::protocol::number::{index, is_index};
use crate::protocol::text;
use crate::pure::hash::container;
use crate::pure::slice::indices as fit;
use crate::thread::Thread;
use dashu_int::IBig;

fn of(value: &Value) -> &Slice {
    value.downcast().expect("the descriptor checked self")
}

fn parts(slice: &Slice) -> [&Value; 3] {
    [&slice.start, &slice.stop, &slice.step]
}

fn tuple(thread: &Thread, slice: &Slice) -> Obj<Tuple> {
    Tuple::new(thread, parts(slice).map(Value::clone).to_vec())
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (first, step) = (args.get(1).clone(), args.get(3).clone());
    Ok(match args.given(2) {
        None => Slice::new(thread, Value::none(), first, Value::none()),
        Some(stop) => Slice::new(thread, first, stop.clone(), step),
    }
    .into_value())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let slice = of(args.get(0));
    let mut out = b"slice(".to_vec();
    for (at, part) in parts(slice).into_iter().enumerate() {
        if at > 0 {
            out.extend(b", ");
        }
        out.extend(text::repr(thread, part)?.as_bytes());
    }
    out.push(b')');
    Ok(Str::from_wtf8(thread, &out).into_value())
}

fn compare<const OP: u8>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(other) = args.get(1).downcast::<Slice>() else { return Ok(Value::not_implemented()) };
    let (a, b) = (tuple(thread, of(args.get(0))), tuple(thread, other));
    compare_sequences(thread, Comparison::ALL[usize::from(OP)], &*a, &*b)
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let slice = of(args.get(0));
    let [start, stop, step] = parts(slice);
    let hashes = [hash_of(thread, start)?, hash_of(thread, stop)?, hash_of(thread, step)?];
    Ok(int::from_i64(thread, container::slice(hashes)))
}

/// A part as an int of any size.
fn number(thread: &Thread, part: &Value) -> Result<Option<IBig>, Raised> {
    if part.is_none() {
        return Ok(None);
    }
    if !is_index(thread, part) {
        let message = "slice indices must be integers or None or have an __index__ method";
        return Err(error::type_error(thread, message));
    }
    let index = index(thread, part)?;
    Ok(Integer::of(&index).map(|int| int.big().into_owned()))
}

fn indices(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let slice = of(args.get(0));
    let length = index(thread, args.get(1))?;
    let length = Integer::of(&length).expect("an index is an int").big().into_owned();
    if length < IBig::ZERO {
        return Err(error::value_error(thread, "length should not be negative"));
    }
    let step = number(thread, &slice.step)?;
    let (start, stop) = (number(thread, &slice.start)?, number(thread, &slice.stop)?);
    let (start, stop, step) = fit(start.as_ref(), stop.as_ref(), step.as_ref(), &length)
        .map_err(|fault| error::from_fault(thread, fault))?;
    let numbers = [start, stop, step].map(|number| int::from_big(thread, number));
    Ok(Tuple::new(thread, numbers.to_vec()).into_value())
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = Value::from_object(builtin::<Slice>(thread));
    Ok(pair(thread, class, tuple(thread, of(args.get(0))).into_value()))
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, start, stop=<unrepresentable>, step=None, /)",
        new,
        "Create and return a new object.",
    ),
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method("__lt__(self, value, /)", compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare::<5>, "Return self>=value."),
    method(
        "indices(self, len, /)",
        indices,
        "S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, calculate the start and stop\nindices, and the stride length of the extended slice described by\nS. Out of bounds indices are clipped in a manner consistent with the\nhandling of normal slices.",
    ),
    method("__reduce__(self, /)", reduce, "Return state information for pickling."),
];

static ATTRIBUTES: &[Attribute] = &[
    read_only("start", |_, slice| Ok(of(slice).start.clone())),
    read_only("stop", |_, slice| Ok(of(slice).stop.clone())),
    read_only("step", |_, slice| Ok(of(slice).step.clone())),
];

/// `slice`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "slice",
    layout: Slice::layout,
    base: Some(Instance::layout),
    flags: 0,
    doc: "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
    methods: METHODS,
    attributes: ATTRIBUTES,
};
