//! Attributes, with inline caches. A cache's guard is the version of the object's shape, a number that
//! changes when the class does, so one compare proves the slot or the class attribute:
//!
//! | word | what |
//! |---|---|
//! | 0 | the shape's version; the slot `<< 32`; the kind `<< 48` |
//! | 1 | the class attribute, borrowed: it lives as long as its class has it, hence as long as the version |

use crate::bytecode::FRAME_WORDS;
use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::header::Header;
use crate::memory::layout::Kind;
use crate::memory::shape::{Storage, slots};
use crate::memory::value::{Raised, Value};
use crate::object::class::class_of;
use crate::object::function::Function;
use crate::object::native::{MethodDescriptor, WrapperDescriptor};
use crate::object::special::Special;
use crate::protocol::attribute;
use crate::thread::Thread;

/// The attribute is in the object's slot.
const SLOT: u64 = 1;
/// The attribute is the class's, and no descriptor.
const CLASS_VALUE: u64 = 2;
/// The attribute is the class's function, to be called with the object first.
const METHOD: u64 = 3;
/// (Storing) the attribute is new: the shape moves on.
const NEW_SLOT: u64 = 4;

fn guard(header: &Header, kind: u64, slot: u64) -> u64 {
    u64::from(header.shape().version()) | slot << 32 | kind << 48
}

#[inline(always)]
pub(crate) fn get_attr(m: &mut Machine, i: Instruction) -> Step {
    let word = m.word(0);
    if let Some(header) = m.get(i.b()).header()
        && header.shape().version() == word as u32
    {
        let cached = match word >> 48 {
            SLOT => slots::get(header, (word >> 32) as u16 as usize),
            CLASS_VALUE => cached_value(m.word(1)),
            _ => None,
        };
        if let Some(value) = cached {
            if i.consumes_b() {
                m.save();
                m.release(i.b(), true);
            }
            m.set(i.a(), value);
            m.skip(3);
            return Ok(());
        }
    }
    m.save();
    let (value, words) = get_slow(m.thread, m.get(i.b()), m.name(i.c()))?;
    if let Some((first, second)) = words {
        m.set_word(1, second);
        m.set_word(0, first);
    }
    m.release(i.b(), i.consumes_b());
    m.set(i.a(), value);
    m.skip(3);
    Ok(())
}

/// A new reference to a value a cache borrows.
#[inline(always)]
fn cached_value(bits: u64) -> Option<Value> {
    // SAFETY: the word was written beside the guard that was just compared; while the version stands, the class
    // holds the value.
    let borrowed = std::mem::ManuallyDrop::new(unsafe { std::mem::transmute::<u64, Option<Value>>(bits) });
    (*borrowed).clone()
}

type Words = Option<(u64, u64)>;

/// True if attribute access on the class is `object`'s own.
fn is_generic(thread: &Thread, object: &Value) -> bool {
    attribute::uses_generic_get(thread, class_of(thread, object))
}

#[inline(never)]
fn get_slow(thread: &Thread, object: &Value, name: &Value) -> Result<(Value, Words), Raised> {
    let words = cacheable(thread, object, name, false);
    if let Some((first, second)) = words
        && first >> 48 == CLASS_VALUE
        && let Some(value) = cached_value(second)
    {
        return Ok((value, words));
    }
    attribute::get(thread, object, name).map(|value| (value, words.filter(|(first, _)| first >> 48 == SLOT)))
}

/// What a cache may say of the attribute, if its place follows from the shape alone.
fn cacheable(thread: &Thread, object: &Value, name: &Value, for_call: bool) -> Words {
    let header = object.header()?;
    let shape = header.shape();
    if shape.storage == Storage::Dict
        || matches!(shape.kind, Kind::Module | Kind::Type | Kind::Function)
        || !is_generic(thread, object)
    {
        return None;
    }
    let class = class_of(thread, object);
    let found = class.lookup(thread, name);
    if let Some(value) = &found {
        let value_class = class_of(thread, value);
        if value_class.special(thread, Special::Set).is_some()
            || value_class.special(thread, Special::Delete).is_some()
        {
            return None;
        }
    }
    if let Some(slot) = shape.slot(name) {
        return Some((guard(header, SLOT, u64::from(slot)), 0));
    }
    let value = found?;
    let is_function = value.downcast::<Function>().is_some() || is_native_method(&value);
    if is_function {
        return for_call.then(|| (guard(header, METHOD, 0), value.bits()));
    }
    let plain = class_of(thread, &value).special(thread, Special::Get).is_none();
    plain.then(|| (guard(header, CLASS_VALUE, 0), value.bits()))
}

fn is_native_method(value: &Value) -> bool {
    value.downcast::<MethodDescriptor>().is_some() || value.downcast::<WrapperDescriptor>().is_some()
}

#[inline(always)]
pub(crate) fn set_attr(m: &mut Machine, i: Instruction) -> Step {
    let word = m.word(0);
    if let Some(header) = m.get(i.a()).header()
        && header.shape().version() == word as u32
    {
        match word >> 48 {
            SLOT => {
                m.save();
                let value = m.obtain(i.c(), i.consumes_c());
                let old = m
                    .get(i.a())
                    .header()
                    .and_then(|header| slots::replace(header, (word >> 32) as u16 as usize, Some(value)));
                drop(old);
                m.release(i.a(), i.consumes_a());
                m.skip(3);
                return Ok(());
            }
            NEW_SLOT => {
                m.save();
                let value = m.obtain(i.c(), i.consumes_c());
                add_slot(m.get(i.a()), m.name(i.b()), value);
                m.release(i.a(), i.consumes_a());
                m.skip(3);
                return Ok(());
            }
            _ => {}
        }
    }
    m.save();
    let value = m.obtain(i.c(), i.consumes_c());
    let words = set_slow(m.thread, m.get(i.a()), m.name(i.b()), value)?;
    if let Some(first) = words {
        m.set_word(0, first);
    }
    m.release(i.a(), i.consumes_a());
    m.skip(3);
    Ok(())
}

#[inline(always)]
fn add_slot(object: &Value, name: &Value, value: Value) {
    let header = object.header().expect("the guard matched an object");
    let wider = header.shape().with(name).expect("the guard was written when there was room");
    let slot = usize::from(wider.used - 1);
    header.set_shape(wider);
    drop(slots::replace(header, slot, Some(value)));
}

#[inline(never)]
fn set_slow(thread: &Thread, object: &Value, name: &Value, value: Value) -> Result<Option<u64>, Raised> {
    let mut word = None;
    if let Some(header) = object.header()
        && header.shape().storage == Storage::Slots
        && !matches!(header.shape().kind, Kind::Module | Kind::Type)
        && attribute::uses_generic_set(thread, class_of(thread, object))
        && class_of(thread, object).lookup(thread, name).is_none_or(|found| {
            let class = class_of(thread, &found);
            class.special(thread, Special::Set).is_none() && class.special(thread, Special::Delete).is_none()
        })
    {
        let shape = header.shape();
        word = match shape.slot(name) {
            Some(slot) => Some(guard(header, SLOT, u64::from(slot))),
            None => shape.with(name).map(|_| guard(header, NEW_SLOT, 0)),
        };
    }
    attribute::set(thread, object, name, value)?;
    Ok(word)
}

#[inline(always)]
pub(crate) fn delete_attr(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    attribute::delete(m.thread, m.get(i.a()), m.name(i.b()))?;
    m.release(i.a(), i.consumes_a());
    Ok(())
}

#[inline(always)]
pub(crate) fn load_method(m: &mut Machine, i: Instruction) -> Step {
    let word = m.word(0);
    if let Some(header) = m.get(i.b()).header()
        && header.shape().version() == word as u32
        && word >> 48 == METHOD
        && let Some(function) = cached_value(m.word(1))
    {
        let receiver = m.obtain(i.b(), i.consumes_b());
        m.set(i.a(), function);
        m.set(i.a() + FRAME_WORDS, receiver);
        m.skip(3);
        return Ok(());
    }
    m.save();
    let words =
        cacheable(m.thread, m.get(i.b()), m.name(i.c()), true).filter(|(first, _)| first >> 48 == METHOD);
    if let Some((first, second)) = words {
        m.set_word(1, second);
        m.set_word(0, first);
    }
    let (function, unbound) = attribute::load_method(m.thread, m.get(i.b()), m.name(i.c()))?;
    if unbound {
        let receiver = m.obtain(i.b(), i.consumes_b());
        m.set(i.a(), function);
        m.set(i.a() + FRAME_WORDS, receiver);
    } else {
        m.release(i.b(), i.consumes_b());
        m.set(i.a(), function);
        drop(m.slot(i.a() + FRAME_WORDS).take());
    }
    m.skip(3);
    Ok(())
}
