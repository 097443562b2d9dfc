//! `_hashlib`: the hash functions of crates behind one object.

use crate::memory::header::Header;
use crate::memory::heap;
use crate::memory::layout::{Kind, Object, layout};
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, function, getter, method};
use crate::object::bytes::Bytes;
use crate::object::class::flag;
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int::from_usize;
use crate::object::lock::Guarded;
use crate::object::module::Module;
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::protocol::buffer;
use crate::protocol::number::index_i64;
use crate::thread::Thread;
use sha2::digest::DynDigest;

/// A hash function: its name, bytes a block, and a fresh state.
struct Algorithm {
    name: &'static str,
    block: usize,
    fresh: fn() -> Box<dyn DynDigest>,
}

const fn row(name: &'static str, block: usize, fresh: fn() -> Box<dyn DynDigest>) -> Algorithm {
    Algorithm { name, block, fresh }
}

static ALGORITHMS: &[Algorithm] = &[
    row("md5", 64, || Box::new(md5::Md5::default())),
    row("sha1", 64, || Box::new(sha1::Sha1::default())),
    row("sha224", 64, || Box::new(sha2::Sha224::default())),
    row("sha256", 64, || Box::new(sha2::Sha256::default())),
    row("sha384", 128, || Box::new(sha2::Sha384::default())),
    row("sha512", 128, || Box::new(sha2::Sha512::default())),
    row("sha512_224", 128, || Box::new(sha2::Sha512_224::default())),
    row("sha512_256", 128, || Box::new(sha2::Sha512_256::default())),
    row("sha3_224", 144, || Box::new(sha3::Sha3_224::default())),
    row("sha3_256", 136, || Box::new(sha3::Sha3_256::default())),
    row("sha3_384", 104, || Box::new(sha3::Sha3_384::default())),
    row("sha3_512", 72, || Box::new(sha3::Sha3_512::default())),
];

/// A hash object.
#[repr(C)]
struct Hash {
    header: Header,
    algorithm: &'static Algorithm,
    state: Guarded<Box<dyn DynDigest>>,
}

layout!(Hash, Kind::Other, untracked);

fn of(value: &Value) -> &Hash {
    value.downcast().expect("the descriptor checked self")
}

fn make(thread: &Thread, algorithm: &'static Algorithm, state: Box<dyn DynDigest>) -> Value {
    heap::new(thread.root::<Hash>(), |header| Hash { header, algorithm, state: Guarded::new(state) })
        .into_value()
}

fn feed(thread: &Thread, hash: &Hash, data: &Value) -> Result<(), Raised> {
    if data.downcast::<Str>().is_some() {
        return Err(error::type_error(thread, "Strings must be encoded before hashing"));
    }
    let Some(bytes) = buffer::bytes_if_any(thread, data)? else {
        return Err(error::type_error(thread, "object supporting the buffer API required"));
    };
    hash.state.with(|state| state.update(&bytes));
    Ok(())
}

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let name = args.get(0).downcast::<Str>().map(Str::lossy).unwrap_or_default();
    let Some(algorithm) = ALGORITHMS.iter().find(|row| row.name == name) else {
        return Err(error::value_error(thread, format!("unsupported hash type {name}")));
    };
    let made = make(thread, algorithm, (algorithm.fresh)());
    feed(thread, of(&made), args.get(1))?;
    Ok(made)
}

fn update(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    feed(thread, of(args.get(0)), args.get(1))?;
    Ok(Value::none())
}

fn finished(hash: &Hash) -> Box<[u8]> {
    hash.state.with(|state| state.box_clone()).finalize()
}

fn digest(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Bytes::new(thread, &finished(of(args.get(0)))).into_value())
}

fn hexdigest(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let text: String = finished(of(args.get(0))).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Str::new(thread, &text).into_value())
}

fn copy(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let hash = of(args.get(0));
    Ok(make(thread, hash.algorithm, hash.state.with(|state| state.box_clone())))
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (name, place) = (of(args.get(0)).algorithm.name, args.get(0).bits());
    Ok(Str::new(thread, &format!("<{name} _hashlib.HASH object @ {place:#x}>")).into_value())
}

fn get_name(thread: &Thread, hash: &Value) -> Result<Value, Raised> {
    Ok(Str::new(thread, of(hash).algorithm.name).into_value())
}

fn get_digest_size(thread: &Thread, hash: &Value) -> Result<Value, Raised> {
    Ok(from_usize(thread, of(hash).state.with(|state| state.output_size())))
}

fn get_block_size(thread: &Thread, hash: &Value) -> Result<Value, Raised> {
    Ok(from_usize(thread, of(hash).algorithm.block))
}

/// `shake(bits, data, length)`: so many bytes of SHAKE128 or SHAKE256.
fn shake(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    use sha3::digest::{ExtendableOutput, Update};
    let bits = index_i64(thread, args.get(0))?;
    let data = buffer::bytes(thread, args.get(1))?;
    let Ok(length) = usize::try_from(index_i64(thread, args.get(2))?) else {
        return Err(error::value_error(thread, "value must be positive"));
    };
    let mut out = vec![0; length];
    if bits == 128 {
        let mut state = sha3::Shake128::default();
        state.update(&data);
        state.finalize_xof_into(&mut out);
    } else {
        let mut state = sha3::Shake256::default();
        state.update(&data);
        state.finalize_xof_into(&mut out);
    }
    Ok(Bytes::new(thread, &out).into_value())
}

/// `blake2(large, data, digest_size, key, salt, person)`: BLAKE2b or BLAKE2s; the caller has checked the sizes.
fn blake2(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let bytes = |at: usize| buffer::bytes(thread, args.get(at));
    let (data, key, salt, person) = (bytes(1)?, bytes(3)?, bytes(4)?, bytes(5)?);
    let size = index_i64(thread, args.get(2))?.max(1) as usize;
    macro_rules! hash {
        ($crate_name:ident) => {{
            let mut parameters = $crate_name::Params::new();
            parameters.hash_length(size).key(&key).salt(&salt).personal(&person);
            Bytes::new(thread, parameters.hash(&data).as_bytes()).into_value()
        }};
    }
    Ok(if args.get(0).is_true() { hash!(blake2b_simd) } else { hash!(blake2s_simd) })
}

static METHODS: &[Method] = &[
    method("__repr__(self, /)", repr, "Return repr(self)."),
    method("copy(self, /)", copy, "Return a copy of the hash object."),
    method("digest(self, /)", digest, "Return the digest value as a bytes object."),
    method("hexdigest(self, /)", hexdigest, "Return the digest value as a string of hexadecimal digits."),
    method("update(self, obj, /)", update, "Update this hash object's state with the provided string."),
];

static ATTRIBUTES: &[Attribute] =
    &[getter("name", get_name), getter("digest_size", get_digest_size), getter("block_size", get_block_size)];

static SPEC_OF_HASH: ClassSpec = ClassSpec {
    name: "_hashlib.HASH",
    layout: Hash::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "A hash is an object used to calculate a checksum of a string of information.",
    methods: METHODS,
    attributes: ATTRIBUTES,
};

static FUNCTIONS: &[Method] = &[
    function("new(name, string, /)", new, "A hash object of this name, fed with the bytes."),
    function("shake(bits, string, length, /)", shake, "So many bytes of SHAKE128 or SHAKE256."),
    function(
        "blake2(large, string, digest_size, key, salt, person, /)",
        blake2,
        "BLAKE2b or BLAKE2s of this size.",
    ),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    let names = ALGORITHMS.iter().map(|row| Str::new(thread, row.name).into_value()).collect();
    module.set(thread, "names", Tuple::new(thread, names).into_value());
    Ok(())
}

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[&SPEC_OF_HASH];

/// `_hashlib`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "_hashlib",
    doc: "Hash functions, for the module hashlib.",
    functions: FUNCTIONS,
    classes: &[("HASH", Hash::layout)],
    fill: Some(fill),
};
