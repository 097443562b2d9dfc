//! `_random`: the Mersenne Twister as a class.

use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, constructor, method};
use crate::object::class::flag;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::{self, Integer};
use crate::object::lock::Guarded;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::construct::shape_of_class;
use crate::protocol::hash::hash;
use crate::protocol::number::index;
use crate::pure::random::{Twister, check_bits};
use crate::stdlib::iterator::of;
use crate::thread::Thread;
use dashu_int::IBig;

/// A `Random` object.
#[repr(C)]
pub(crate) struct Random {
    header: Header,
    twister: Guarded<Twister>,
}

layout!(Random, Kind::Other, untracked);

/// The generator of a seed; without one, of what the system has to offer.
fn seeded(thread: &Thread, seed: Option<&Value>) -> Result<Twister, Raised> {
    match seed.filter(|seed| !seed.is_none()) {
        None => {
            let mut bytes = [0u8; 32];
            // SAFETY: the pointer and the length are those of the array.
            let filled = unsafe { libc::getrandom(bytes.as_mut_ptr().cast(), bytes.len(), 0) };
            if filled != bytes.len() as isize {
                return Err(error::os_error(thread, &std::io::Error::last_os_error(), None));
            }
            let halves =
                bytes.chunks_exact(8).map(|half| u64::from_le_bytes(half.try_into().unwrap_or_default()));
            let number = halves.fold(IBig::ZERO, |number, half| (number << 64usize) + IBig::from(half));
            Ok(Twister::from_int(&number))
        }
        Some(seed) => match Integer::of(seed) {
            Some(number) => Ok(Twister::from_int(&number.big())),
            None => Ok(Twister::from_hash(hash(thread, seed)?)),
        },
    }
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Random>(thread, args.get(0))?;
    let twister = Guarded::new(Twister::from_int(&IBig::ZERO));
    Ok(heap::new(shape, |header| Random { header, twister }).into_value())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = args.get(1).downcast::<Tuple>().map_or(&[][..], Tuple::items);
    if given.len() > 1 {
        return Err(error::type_error(thread, "Random() requires 0 or 1 argument"));
    }
    let twister = seeded(thread, given.first())?;
    of::<Random>(args.get(0)).twister.set(twister);
    Ok(Value::none())
}

fn seed(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let twister = seeded(thread, args.given(1))?;
    of::<Random>(args.get(0)).twister.set(twister);
    Ok(Value::none())
}

fn random(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::float(of::<Random>(args.get(0)).twister.with(Twister::next_float)))
}

fn getrandbits(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let twister = &of::<Random>(args.get(0)).twister;
    if let Some(count @ 0..=47) = args.get(1).as_small() {
        return Ok(Value::small(twister.with(|twister| twister.bits(count as u32)) as i64));
    }
    let count = index(thread, args.get(1))?;
    let count = Integer::of(&count).expect("an index is an int").big().into_owned();
    let count = check_bits(&count).map_err(|fault| error::from_fault(thread, fault))?;
    Ok(int::from_big(thread, twister.with(|twister| twister.big_bits(count))))
}

fn getstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let numbers: Vec<i64> = of::<Random>(args.get(0)).twister.with(|twister| {
        let (words, next) = twister.state();
        words.iter().map(|word| i64::from(*word)).chain([next as i64]).collect()
    });
    Ok(Tuple::new(thread, numbers.into_iter().map(Value::small).collect()).into_value())
}

fn setstate(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(state) = args.get(1).downcast::<Tuple>() else {
        return Err(error::type_error(thread, "state vector must be a tuple"));
    };
    let number = |value: &Value| {
        let number = Integer::of(value).ok_or_else(|| error::type_error(thread, "an integer is required"))?;
        match number.small() {
            Some(small) if small >= 0 => Ok(small),
            _ if number.is_negative() => {
                Err(error::overflow_error(thread, "can't convert negative value to unsigned int"))
            }
            _ => Err(error::overflow_error(thread, "Python int too large to convert to C unsigned long")),
        }
    };
    let numbers = if state.items().len() == WORDS + 1 {
        state.items().iter().map(number).collect::<Result<Vec<i64>, Raised>>()?
    } else {
        Vec::new()
    };
    let twister = Twister::from_state(&numbers).map_err(|fault| error::from_fault(thread, fault))?;
    of::<Random>(args.get(0)).twister.set(twister);
    Ok(Value::none())
}

/// How many words a state has.
const WORDS: usize = 624;

static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, /, *args)", init, "Initialize self."),
    method("random(self, /)", random, "random() -> x in the interval [0, 1)."),
    method(
        "seed(self, n=None, /)",
        seed,
        "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\nof the current time and the process identifier.",
    ),
    method("getstate(self, /)", getstate, "getstate() -> tuple containing the current state."),
    method("setstate(self, state, /)", setstate, "setstate(state) -> None.  Restores generator state."),
    method(
        "getrandbits(self, k, /)",
        getrandbits,
        "getrandbits(k) -> x.  Generates an int with k random bits.",
    ),
];

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[&ClassSpec {
    name: "_random.Random",
    layout: Random::layout,
    base: Some(Instance::layout),
    flags: flag::BASE,
    doc: "Random() -> create a random number generator with its own internal state.",
    methods: METHODS,
    attributes: &[],
}];

/// `_random`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_random",
    doc: "Module implements the Mersenne Twister random number generator.",
    functions: &[],
    classes: &[("Random", Random::layout)],
    fill: None,
};
