//! Operators of bytes and bytearray that do not change them.

use super::kind::Kind;
use crate::builtins::percent;
use crate::memory::value::{Raised, Value};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::ExceptionKind;
use crate::object::int::from_usize;
use crate::object::native::Arguments;
use crate::object::slice::Slice;
use crate::object::str::Str;
use crate::protocol::buffer;
use crate::protocol::number::{index_sized, is_index};
use crate::protocol::slicing;
use crate::protocol::subscript::{sequence_index, wrap};
use crate::pure::format::percent::Language;
use crate::pure::text::MOST_BYTES;
use crate::pure::text::index::slice_bytes;
use crate::pure::text::repr as quote;
use crate::thread::Thread;

pub(crate) fn len<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(from_usize(thread, K::read(args.get(0), <[u8]>::len)))
}

pub(crate) fn bytes_repr<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let mut text = K::read(args.get(0), quote::bytes);
    if K::NAME == "bytearray" {
        // A bytearray escapes single quotes also between double ones.
        if text.ends_with('"') {
            text = text.replace('\'', "\\'");
        }
        text = format!("{}({text})", type_name(thread, args.get(0)));
    }
    Ok(Str::new(thread, &text).into_value())
}

pub(crate) fn get_item<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (own, key) = (args.get(0), args.get(1));
    if let Some(slice) = key.downcast::<Slice>() {
        let bounds = slicing::bounds(thread, slice)?;
        let part = K::read(own, |bytes| {
            let span = bounds.fit(bytes.len());
            let whole = span.count == bytes.len() && span.step == 1;
            let start = if span.count == 0 { 0 } else { span.start as usize };
            (!whole).then(|| slice_bytes(bytes, start, span.step, span.count))
        });
        return Ok(part.map_or_else(|| K::same(thread, own), |part| K::make(thread, &part)));
    }
    let indices = K::INDICES;
    let at = sequence_index(thread, key, |got| {
        format!("{indices} indices must be integers or slices, not {got}")
    })?;
    match K::read(own, |bytes| bytes.get(wrap(at, bytes.len())).copied()) {
        Some(byte) => Ok(Value::small(i64::from(byte))),
        None => Err(error::index_error(thread, K::OUT_OF_RANGE)),
    }
}

pub(crate) fn add<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let Some(other) = buffer::bytes_if_any(thread, args.get(1))? else {
        let got = type_name(thread, args.get(1));
        return Err(error::type_error(thread, format!("can't concat {got} to {}", K::NAME)));
    };
    let both = K::read(args.get(0), |own| [own, &*other].concat());
    Ok(K::make(thread, &both))
}

/// The bytes so many times over.
pub(crate) fn repeated(thread: &Thread, own: &[u8], count: usize) -> Result<Vec<u8>, Raised> {
    let mut out = Vec::new();
    match own.len().checked_mul(count) {
        Some(length) if length <= MOST_BYTES && out.try_reserve_exact(length).is_ok() => {}
        _ => return Err(error::memory_error(thread)),
    }
    match own {
        &[byte] => out.resize(count, byte),
        _ => (0..count).for_each(|_| out.extend_from_slice(own)),
    }
    Ok(out)
}

pub(crate) fn repeat<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    if !is_index(thread, args.get(1)) {
        return Ok(Value::not_implemented());
    }
    let count = index_sized(thread, args.get(1), ExceptionKind::OverflowError)?.max(0) as usize;
    if count == 1 {
        return Ok(K::same(thread, args.get(0)));
    }
    let out = K::read(args.get(0), |own| repeated(thread, own, count))?;
    Ok(K::make(thread, &out))
}

pub(crate) fn modulo<K: Kind>(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let template = K::read(args.get(0), <[u8]>::to_vec);
    let out = percent::format(thread, &template, Language::Bytes, args.get(1))?;
    Ok(K::make(thread, &out))
}

pub(crate) fn modulo_of<K: Kind>(_thread: &Thread, _args: Arguments<'_>) -> Result<Value, Raised> {
    Ok(Value::not_implemented())
}
