//! `array`: numbers of one C type, side by side. The types are rows of [`codes`], items and slices are in [`items`],
//! what changes an array is in [`mutate`], bytes, files, texts and pickles are in [`convert`].

mod codes;
mod compare;
mod convert;
mod items;
mod iterator;
mod mutate;
mod new;

use crate::builtins::memoryview;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, constructor, function, getter, method};
use crate::object::class::{class_of_shape, flag};
use crate::object::instance::Instance;
use crate::object::int::from_usize;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::native::{Attribute, Method};
use crate::object::numeric_array::NumericArray;
use crate::object::str::Str;
use crate::protocol::{attribute, call, modules};
use crate::stdlib::iterator::GENERIC;
use crate::thread::Thread;

/// The array of a receiver.
fn of(value: &Value) -> &NumericArray {
    value.downcast().expect("the descriptor checked self")
}

/// A new array of the class `array` itself.
fn make(thread: &Thread, like: &NumericArray, bytes: Vec<u8>) -> Value {
    NumericArray::with_shape(thread.root::<NumericArray>(), like.code, bytes).into_value()
}

fn get_typecode(thread: &Thread, array: &Value) -> Result<Value, Raised> {
    Ok(intern(thread, of(array).code.letter.encode_utf8(&mut [0; 4])).into_value())
}

fn get_itemsize(thread: &Thread, array: &Value) -> Result<Value, Raised> {
    Ok(from_usize(thread, of(array).code.size))
}

static METHODS: &[Method] = &[
    constructor(
        "__new__(cls, /, *args, **kwargs)",
        new::new,
        "Create and return a new object.  See help(type) for accurate signature.",
    ),
    method("__repr__(self, /)", new::repr, "Return repr(self)."),
    method("__lt__(self, value, /)", compare::compare::<0>, "Return self<value."),
    method("__le__(self, value, /)", compare::compare::<1>, "Return self<=value."),
    method("__eq__(self, value, /)", compare::compare::<2>, "Return self==value."),
    method("__ne__(self, value, /)", compare::compare::<3>, "Return self!=value."),
    method("__gt__(self, value, /)", compare::compare::<4>, "Return self>value."),
    method("__ge__(self, value, /)", compare::compare::<5>, "Return self>=value."),
    method("__iter__(self, /)", iterator::iter, "Implement iter(self)."),
    method("__len__(self, /)", items::len, "Return len(self)."),
    method("__getitem__(self, key, /)", items::get, "Return self[key]."),
    method("__setitem__(self, key, value, /)", items::set, "Set self[key] to value."),
    method("__delitem__(self, key, /)", items::delete, "Delete self[key]."),
    method("__contains__(self, key, /)", compare::contains, "Return bool(key in self)."),
    method("__add__(self, value, /)", mutate::add, "Return self+value."),
    method("__iadd__(self, value, /)", mutate::add_in_place, "Implement self+=value."),
    method("__mul__(self, value, /)", mutate::repeat, "Return self*value."),
    method("__rmul__(self, value, /)", mutate::repeat, "Return value*self."),
    method("__imul__(self, value, /)", mutate::repeat_in_place, "Implement self*=value."),
    method("__copy__(self, /)", convert::copy, "Return a copy of the array."),
    method("__deepcopy__(self, unused, /)", convert::copy, "Return a copy of the array."),
    method("__reduce_ex__(self, value, /)", convert::reduce, "Return state information for pickling."),
    method("__sizeof__(self, /)", convert::sizeof, "Size of the array in memory, in bytes."),
    method(
        "__buffer__(self, flags, /)",
        memoryview::buffer,
        "Return a buffer object that exposes the underlying memory of the object.",
    ),
    method("append(self, v, /)", mutate::append, "Append new value v to the end of the array."),
    method(
        "buffer_info(self, /)",
        convert::buffer_info,
        "Return a tuple (address, length) giving the current memory address and the length in items of the buffer \
         used to hold array's contents.",
    ),
    method(
        "byteswap(self, /)",
        convert::byteswap,
        "Byteswap all items of the array.\n\nIf the items in the array are not 1, 2, 4, or 8 bytes in size, \
         RuntimeError is\nraised.",
    ),
    method("clear(self, /)", mutate::clear, "Remove all items from the array."),
    method("count(self, v, /)", compare::count, "Return number of occurrences of v in the array."),
    method("extend(self, bb, /)", mutate::extend, "Append items to the end of the array."),
    method("frombytes(self, buffer, /)", convert::frombytes, "Appends items from the string."),
    method(
        "fromfile(self, f, n, /)",
        convert::fromfile,
        "Read n objects from the file object f and append them.",
    ),
    method("fromlist(self, list, /)", convert::fromlist, "Append items to array from list."),
    method(
        "fromunicode(self, ustr, /)",
        convert::fromunicode,
        "Extends this array with data from the unicode string.",
    ),
    method(
        "index(self, v, start=0, stop=sys.maxsize, /)",
        compare::index,
        "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is not present.",
    ),
    method("insert(self, i, v, /)", mutate::insert, "Insert a new item v into the array before position i."),
    method(
        "pop(self, i=-1, /)",
        mutate::pop,
        "Return the i-th element and delete it from the array.\n\ni defaults to -1.",
    ),
    method("remove(self, v, /)", mutate::remove, "Remove the first occurrence of v in the array."),
    method("reverse(self, /)", mutate::reverse, "Reverse the order of the items in the array."),
    method(
        "tobytes(self, /)",
        convert::tobytes,
        "Convert the array to an array of machine values and return the bytes.",
    ),
    method(
        "tofile(self, f, /)",
        convert::tofile,
        "Write all items (as machine values) to the file object f.",
    ),
    method("tolist(self, /)", convert::tolist, "Convert array to an ordinary list with the same items."),
    method("tounicode(self, /)", convert::tounicode, "Extends this array with data from the unicode string."),
    GENERIC,
];

static ATTRIBUTES: &[Attribute] = &[getter("typecode", get_typecode), getter("itemsize", get_itemsize)];

/// `array`
static SPEC_OF_ARRAY: ClassSpec = ClassSpec {
    name: "array.array",
    layout: NumericArray::layout,
    base: Some(Instance::layout),
    flags: flag::BASE | flag::SEQUENCE | flag::WEAKLY_REFERENCEABLE,
    doc: "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted by typecode, and\n\
          initialized from the optional initializer value, which must be a list,\nstring or iterable over elements of \
          the appropriate type.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};

static FUNCTIONS: &[Method] = &[function(
    "_array_reconstructor(arraytype, typecode, mformat_code, items, /)",
    convert::reconstruct,
    "Internal. Used for pickling support.",
)];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    let letters: String = codes::CODES.iter().map(|code| code.letter).collect();
    module.set(thread, "typecodes", Str::new(thread, &letters).into_value());
    let array = Value::from_object(class_of_shape(thread.root::<NumericArray>()));
    module.set(thread, "ArrayType", array.clone());
    let sequences = modules::member(thread, "_collections_abc", "MutableSequence")?;
    let register = attribute::get(thread, &sequences, intern(thread, "register").as_value())?;
    call::call(thread, &register, &[array])?;
    Ok(())
}

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[&SPEC_OF_ARRAY, &iterator::SPEC];

/// `array`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "array",
    doc: "This module defines an object type which can efficiently represent\nan array of basic values: characters, \
          integers, floating-point\nnumbers.",
    functions: FUNCTIONS,
    classes: &[("array", NumericArray::layout)],
    fill: Some(fill),
};
