//! `bytes`, and what bytes and bytearray have in common: the rows of their shared methods, which stand in the
//! files of this folder.

pub(crate) mod change;
pub(crate) mod kind;
pub(crate) mod make;
pub(crate) mod operators;
pub(crate) mod search;
pub(crate) mod split;

use self::kind::OfBytes;
use self::make::Maker;
use super::iterators::{itself, or_stop};
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, constructor, method};
use crate::object::bytes::{Bytes, as_bytes};
use crate::object::class::flag;
use crate::object::instance::Instance;
use crate::object::int::{from_i64, from_usize};
use crate::object::iterator::BytesIterator;
use crate::object::native::{Arguments, Method};
use crate::object::tuple::Tuple;
use crate::protocol::compare::Comparison;
use crate::protocol::construct::shape_of_class;
use crate::thread::Thread;

/// The rows of the methods that bytes and bytearray share, after some of the class's own.
macro_rules! byte_methods {
    ($kind:ty; $($own:expr),* $(,)?) => {
        &[
            $($own,)*
            $crate::native::method("__repr__(self, /)", $crate::builtins::bytes::operators::bytes_repr::<$kind>, "Return repr(self)."),
            $crate::native::method("__str__(self, /)", $crate::builtins::bytes::operators::bytes_repr::<$kind>, "Return str(self)."),
            $crate::native::method("__len__(self, /)", $crate::builtins::bytes::operators::len::<$kind>, "Return len(self)."),
            $crate::native::method("__getitem__(self, key, /)", $crate::builtins::bytes::operators::get_item::<$kind>, "Return self[key]."),
            $crate::native::method("__contains__(self, key, /)", $crate::builtins::bytes::search::contains::<$kind>, "Return bool(key in self)."),
            $crate::native::method("__add__(self, value, /)", $crate::builtins::bytes::operators::add::<$kind>, "Return self+value."),
            $crate::native::method("__mul__(self, value, /)", $crate::builtins::bytes::operators::repeat::<$kind>, "Return self*value."),
            $crate::native::method("__rmul__(self, value, /)", $crate::builtins::bytes::operators::repeat::<$kind>, "Return value*self."),
            $crate::native::method("__mod__(self, value, /)", $crate::builtins::bytes::operators::modulo::<$kind>, "Return self%value."),
            $crate::native::method("__rmod__(self, value, /)", $crate::builtins::bytes::operators::modulo_of::<$kind>, "Return value%self."),
            $crate::native::method("capitalize(self, /)", $crate::builtins::bytes::change::capitalize::<$kind>, "B.capitalize() -> copy of B"),
            $crate::native::method("center(self, width, fillchar=<b' '>, /)", $crate::builtins::bytes::change::center::<$kind>, "Return a centered string of length width."),
            $crate::native::method("count(self, sub, start=None, end=None, /)", $crate::builtins::bytes::search::count::<$kind>, "Return the number of non-overlapping occurrences of subsection 'sub' in bytes B[start:end]."),
            $crate::native::method("decode(self, /, encoding='utf-8', errors='strict')", $crate::builtins::bytes::change::decode::<$kind>, "Decode the bytes using the codec registered for encoding."),
            $crate::native::method("endswith(self, suffix, start=None, end=None, /)", $crate::builtins::bytes::search::endswith::<$kind>, "Return True if the bytes ends with the specified suffix, False otherwise."),
            $crate::native::method("expandtabs(self, /, tabsize=8)", $crate::builtins::bytes::change::expandtabs::<$kind>, "Return a copy where all tab characters are expanded using spaces."),
            $crate::native::method("find(self, sub, start=None, end=None, /)", $crate::builtins::bytes::search::find::<$kind>, "Return the lowest index in B where subsection 'sub' is found, or -1."),
            $crate::native::method("hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)", $crate::builtins::bytes::change::hex::<$kind>, "Create a string of hexadecimal numbers from a bytes object."),
            $crate::native::method("index(self, sub, start=None, end=None, /)", $crate::builtins::bytes::search::index_of::<$kind>, "Return the lowest index in B where subsection 'sub' is found."),
            $crate::native::method("isalnum(self, /)", $crate::builtins::bytes::change::isalnum::<$kind>, "B.isalnum() -> bool"),
            $crate::native::method("isalpha(self, /)", $crate::builtins::bytes::change::isalpha::<$kind>, "B.isalpha() -> bool"),
            $crate::native::method("isascii(self, /)", $crate::builtins::bytes::change::isascii::<$kind>, "B.isascii() -> bool"),
            $crate::native::method("isdigit(self, /)", $crate::builtins::bytes::change::isdigit::<$kind>, "B.isdigit() -> bool"),
            $crate::native::method("islower(self, /)", $crate::builtins::bytes::change::islower::<$kind>, "B.islower() -> bool"),
            $crate::native::method("isspace(self, /)", $crate::builtins::bytes::change::isspace::<$kind>, "B.isspace() -> bool"),
            $crate::native::method("istitle(self, /)", $crate::builtins::bytes::change::istitle::<$kind>, "B.istitle() -> bool"),
            $crate::native::method("isupper(self, /)", $crate::builtins::bytes::change::isupper::<$kind>, "B.isupper() -> bool"),
            $crate::native::method("join(self, iterable_of_bytes, /)", $crate::builtins::bytes::split::join::<$kind>, "Concatenate any number of bytes objects."),
            $crate::native::method("ljust(self, width, fillchar=<b' '>, /)", $crate::builtins::bytes::change::ljust::<$kind>, "Return a left-justified string of length width."),
            $crate::native::method("lower(self, /)", $crate::builtins::bytes::change::lower::<$kind>, "B.lower() -> copy of B"),
            $crate::native::method("lstrip(self, bytes=None, /)", $crate::builtins::bytes::split::lstrip::<$kind>, "Strip leading bytes contained in the argument."),
            $crate::native::method("partition(self, sep, /)", $crate::builtins::bytes::split::partition::<$kind>, "Partition the bytes into three parts using the given separator."),
            $crate::native::method("replace(self, old, new, count=-1, /)", $crate::builtins::bytes::change::replace::<$kind>, "Return a copy with all occurrences of substring old replaced by new."),
            $crate::native::method("removeprefix(self, prefix, /)", $crate::builtins::bytes::split::removeprefix::<$kind>, "Return the bytes with the given prefix removed if present."),
            $crate::native::method("removesuffix(self, suffix, /)", $crate::builtins::bytes::split::removesuffix::<$kind>, "Return the bytes with the given suffix removed if present."),
            $crate::native::method("rfind(self, sub, start=None, end=None, /)", $crate::builtins::bytes::search::rfind::<$kind>, "Return the highest index in B where subsection 'sub' is found, or -1."),
            $crate::native::method("rindex(self, sub, start=None, end=None, /)", $crate::builtins::bytes::search::rindex::<$kind>, "Return the highest index in B where subsection 'sub' is found."),
            $crate::native::method("rjust(self, width, fillchar=<b' '>, /)", $crate::builtins::bytes::change::rjust::<$kind>, "Return a right-justified string of length width."),
            $crate::native::method("rpartition(self, sep, /)", $crate::builtins::bytes::split::rpartition::<$kind>, "Partition the bytes into three parts using the given separator."),
            $crate::native::method("rsplit(self, /, sep=None, maxsplit=-1)", $crate::builtins::bytes::split::rsplit::<$kind>, "Return a list of the sections in the bytes, using sep as the delimiter."),
            $crate::native::method("rstrip(self, bytes=None, /)", $crate::builtins::bytes::split::rstrip::<$kind>, "Strip trailing bytes contained in the argument."),
            $crate::native::method("split(self, /, sep=None, maxsplit=-1)", $crate::builtins::bytes::split::split::<$kind>, "Return a list of the sections in the bytes, using sep as the delimiter."),
            $crate::native::method("splitlines(self, /, keepends=False)", $crate::builtins::bytes::split::splitlines::<$kind>, "Return a list of the lines in the bytes, breaking at line boundaries."),
            $crate::native::method("startswith(self, prefix, start=None, end=None, /)", $crate::builtins::bytes::search::startswith::<$kind>, "Return True if the bytes starts with the specified prefix, False otherwise."),
            $crate::native::method("strip(self, bytes=None, /)", $crate::builtins::bytes::split::strip::<$kind>, "Strip leading and trailing bytes contained in the argument."),
            $crate::native::method("swapcase(self, /)", $crate::builtins::bytes::change::swapcase::<$kind>, "B.swapcase() -> copy of B"),
            $crate::native::method("title(self, /)", $crate::builtins::bytes::change::title::<$kind>, "B.title() -> copy of B"),
            $crate::native::method("translate(self, table, /, delete=<unrepresentable>)", $crate::builtins::bytes::change::translate::<$kind>, "Return a copy with each character mapped by the given translation table."),
            $crate::native::method("upper(self, /)", $crate::builtins::bytes::change::upper::<$kind>, "B.upper() -> copy of B"),
            $crate::native::method("zfill(self, width, /)", $crate::builtins::bytes::change::zfill::<$kind>, "Pad a numeric string with zeros on the left, to fill a field of the given width."),
            $crate::native::class_method("fromhex(type, string, /)", $crate::builtins::bytes::change::fromhex::<$kind>, "Create a bytes object from a string of hexadecimal numbers."),
            $crate::native::function("maketrans(frm, to, /)", $crate::builtins::bytes::change::maketrans, "Return a translation table usable for the bytes or bytearray translate method."),
        ]
    };
}

pub(crate) use byte_methods;

const MAKER: Maker = Maker { name: "bytes", out_of_range: "bytes must be in range(0, 256)", asks: true };

fn this<'a>(args: &Arguments<'a>) -> &'a Bytes {
    args.get(0).downcast().expect("the descriptor checked self")
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let shape = shape_of_class::<Bytes>(thread, args.get(0))?;
    if let (true, Some(source), None, None) = (shape.exact, args.given(1), args.given(2), args.given(3))
        && source.exact::<Bytes>().is_some()
    {
        return Ok(source.clone());
    }
    let bytes = MAKER.make(thread, args.given(1), args.given(2), args.given(3))?;
    if shape.exact {
        return Ok(Bytes::new(thread, &bytes).into_value());
    }
    Ok(Bytes::with_shape(shape, &bytes).into_value())
}

fn hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_i64(thread, this(&args).hash(thread)))
}

fn to_bytes(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(<OfBytes as kind::Kind>::same(thread, args.get(0)))
}

fn new_arguments(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let plain = Bytes::new(thread, this(&args).as_bytes()).into_value();
    Ok(Tuple::of(thread, [plain]).into_value())
}

fn sizeof(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_usize(thread, size_of::<Bytes>() + this(&args).as_bytes().len()))
}

fn iter(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(BytesIterator::new(thread, args.get(0).clone(), 0).into_value())
}

macro_rules! comparisons {
    ($($name:ident $member:ident;)*) => {$(
        fn $name(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let Some(other) = as_bytes(args.get(1)) else { return Ok(Value::not_implemented()) };
            Ok(Value::bool(Comparison::$member.holds(this(&args).as_bytes().cmp(other))))
        }
    )*};
}

comparisons! {
    eq Equal;
    ne NotEqual;
    lt Less;
    le LessEqual;
    gt Greater;
    ge GreaterEqual;
}

static METHODS: &[Method] = byte_methods![
    OfBytes;
    constructor("__new__(cls, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", new, "Create and return a new object.  See help(type) for accurate signature."),
    method("__hash__(self, /)", hash, "Return hash(self)."),
    method("__eq__(self, value, /)", eq, "Return self==value."),
    method("__ne__(self, value, /)", ne, "Return self!=value."),
    method("__lt__(self, value, /)", lt, "Return self<value."),
    method("__le__(self, value, /)", le, "Return self<=value."),
    method("__gt__(self, value, /)", gt, "Return self>value."),
    method("__ge__(self, value, /)", ge, "Return self>=value."),
    method("__iter__(self, /)", iter, "Implement iter(self)."),
    method("__bytes__(self, /)", to_bytes, "Convert this value to exact type bytes."),
    method("__buffer__(self, flags, /)", super::memoryview::buffer, "Return a buffer object that exposes the underlying memory of the object."),
    method("__getnewargs__(self, /)", new_arguments, ""),
    method("__sizeof__(self, /)", sizeof, "Returns the size of the object in memory, in bytes."),
];

/// `bytes`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "bytes",
    layout: Bytes::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::MATCH_SELF,
    doc: "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) \
          -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter \
          initialized with null bytes\nbytes() -> empty bytes object",
    methods: METHODS,
    attributes: &[],
};

/// What the iterators of byte sequences have in common.
macro_rules! byte_iterator {
    ($iterator:ident, $read:expr) => {
        fn iterator_next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            or_stop(thread, iterator_step(thread, args.get(0))?)
        }

        fn iterator_step(_thread: &Thread, iterator: &Value) -> Result<Option<Value>, Raised> {
            let iterator: &$iterator = iterator.downcast().expect("the descriptor checked self");
            let read: fn(&Value, usize) -> Option<u8> = $read;
            let at = iterator.next.get();
            let byte = iterator.source.get().and_then(|source| read(&source, at));
            if byte.is_none() {
                drop(iterator.source.take());
            }
            iterator.next.set(at + 1);
            Ok(byte.map(|byte| Value::small(i64::from(byte))))
        }

        fn iterator_hint(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let iterator: &$iterator = args.get(0).downcast().expect("the descriptor checked self");
            let length = match iterator.source.get() {
                Some(source) => crate::protocol::subscript::len(thread, &source)?,
                None => 0,
            };
            Ok(from_usize(thread, length.saturating_sub(iterator.next.get())))
        }

        static ITERATOR_METHODS: &[Method] = &[
            method("__iter__(self, /)", itself, "Implement iter(self)."),
            method("__next__(self, /)", iterator_next, "Implement next(self).").stepping(iterator_step),
            method(
                "__length_hint__(self, /)",
                iterator_hint,
                "Private method returning an estimate of len(list(it)).",
            ),
        ];
    };
}

pub(crate) use byte_iterator;

byte_iterator!(BytesIterator, |source, at| as_bytes(source)?.get(at).copied());

/// `bytes_iterator`
pub(crate) static ITERATOR: ClassSpec = ClassSpec {
    name: "bytes_iterator",
    layout: BytesIterator::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: ITERATOR_METHODS,
    attributes: &[],
};
