//! Attributes, with inline caches. A cache's guard is the version of the object's shape, a number that
//! changes when the class does, so one compare proves the slot or the class attribute:
//!
//! | word | what |
//! |---|---|
//! | 0 | the shape's version; the slot `<< 32`; the kind `<< 48` |
//! | 1 | the class attribute, borrowed: it lives as long as its class has it, hence as long as the version |

use super::jump::poll;
use super::open;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::header::Header;
use crate::memory::layout::Kind;
use crate::memory::shape::{Storage, slots};
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, class_of, class_of_shape};
use crate::object::function::{Function, Property};
use crate::object::member::Member;
use crate::protocol::attribute;
use crate::protocol::descriptor::{has_get, is_data};
use crate::thread::Thread;
use crate::thread::frame::{Entry, Frame};
use std::sync::atomic::Ordering::Relaxed;

/// The attribute is in the object's slot.
const SLOT: u64 = 1;
/// The attribute is the class's, and no descriptor.
const CLASS_VALUE: u64 = 2;
/// The attribute is the class's function, to be called with the object first.
const METHOD: u64 = 3;
/// (Storing) the attribute is new: the shape moves on.
const NEW_SLOT: u64 = 4;
/// The attribute is computed by the class's property.
const PROPERTY: u64 = 5;
/// Words of a cache.
pub(super) const WORDS: usize = 3;

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
            m.skip(WORDS);
            return Ok(());
        }
        if word >> 48 == PROPERTY {
            m.save();
            let property = m.word(1);
            if let Some(frame) = open_getter(m.thread, property, m.get(i.b()))? {
                m.enter(frame);
                let below = m.frame().previous;
                if i.consumes_b() {
                    // SAFETY: the register belongs to the frame that asked, which waits below the getter's.
                    drop(unsafe { (*Frame::registers(below).add(i.b())).take() });
                }
                if m.thread.breaker.load(Relaxed) != 0 {
                    poll(m.thread)?;
                }
                return Ok(());
            }
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
    m.skip(WORDS);
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

/// Opens the frame of a property's getter over the running one; nothing if it is no plain function. The word names
/// the property: the class holds it while the guard's version stands.
#[inline(never)]
fn open_getter(thread: &Thread, property: u64, object: &Value) -> Result<Option<*mut Frame>, Raised> {
    let property = cached_value(property);
    let property = property.as_ref().and_then(Value::downcast::<Property>);
    let Some(getter) = property.and_then(|property| property.accessors.with(|all| all.get.clone())) else {
        return Ok(None);
    };
    let Some(fit) = getter.exact::<Function>().and_then(|function| open::fit(function, 1, None)) else {
        return Ok(None);
    };
    let window = thread.top();
    // SAFETY: the words above the running frame are free and hold nothing.
    let placed = unsafe {
        open::place(thread, window, &fit, getter, Some(object.clone()), FRAME_WORDS, Entry::Attribute)
    };
    placed.map(|(frame, _)| Some(frame))
}

/// What the class says of an attribute whose place follows from the object's shape alone.
struct Known<'a> {
    header: &'a Header,
    found: Option<Value>,
}

/// Looks the name up in the class, if attribute access is `object`'s own.
#[inline]
fn known<'a>(thread: &Thread, object: &'a Value, name: &Value) -> Option<Known<'a>> {
    let header = object.header()?;
    if matches!(header.shape().kind, Kind::Module | Kind::Type | Kind::Function) {
        return None;
    }
    let class = class_of(thread, object);
    attribute::uses_generic_get(thread, class).then(|| Known { header, found: class.lookup(thread, name) })
}

impl Known<'_> {
    /// The slot of a `__slots__` attribute of the class itself or a base.
    fn member(&self) -> Option<u16> {
        let member = self.found.as_ref()?.downcast::<Member>()?;
        let owner = member.class.downcast::<Class>()?;
        let shape = self.header.shape();
        (class_of_shape(shape).is_subclass_of(owner) && member.slot < shape.capacity()).then_some(member.slot)
    }

    /// Words for a slot.
    fn slot(&self, slot: u16) -> (u64, u64) {
        (guard(self.header, SLOT, u64::from(slot)), 0)
    }

    /// Words for what the class holds.
    fn of_class(&self, kind: u64) -> Words {
        self.found.as_ref().map(|value| (guard(self.header, kind, 0), value.bits()))
    }
}

#[inline(never)]
fn get_slow(thread: &Thread, object: &Value, name: &Value) -> Result<(Value, Words), Raised> {
    let mut words = None;
    if let Some(known) = known(thread, object, name) {
        let data = known.found.as_ref().is_some_and(|found| is_data(thread, found));
        let own = match data {
            true => known.member(),
            false if known.header.shape().storage == Storage::Dict => None,
            false => known.header.shape().slot(name),
        };
        if let Some(slot) = own
            && let Some(value) = slots::get(known.header, usize::from(slot))
        {
            return Ok((value, Some(known.slot(slot))));
        }
        if data && known.found.as_ref().is_some_and(|found| found.exact::<Property>().is_some()) {
            words = known.of_class(PROPERTY);
        } else if !data && known.header.shape().storage != Storage::Dict {
            let plain = known.found.as_ref().filter(|found| !has_get(thread, found));
            if let Some(value) = plain {
                return Ok((value.clone(), known.of_class(CLASS_VALUE)));
            }
        }
    }
    attribute::get(thread, object, name).map(|value| (value, words))
}

/// The function for a method call, whether it wants the object first, and what a cache may say of it.
#[inline(never)]
fn method_slow(thread: &Thread, object: &Value, name: &Value) -> Result<(Value, bool, Words), Raised> {
    if let Some(known) = known(thread, object, name)
        && known.header.shape().storage != Storage::Dict
        && let Some(function) = known.found.as_ref()
        && (function.exact::<Function>().is_some() || is_native_method(function))
        && known.header.shape().slot(name).is_none()
    {
        return Ok((function.clone(), true, known.of_class(METHOD)));
    }
    attribute::load_method(thread, object, name).map(|(function, unbound)| (function, unbound, None))
}

fn is_native_method(value: &Value) -> bool {
    value.header().is_some_and(|header| header.shape().kind == Kind::Descriptor)
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
                m.skip(WORDS);
                return Ok(());
            }
            NEW_SLOT => {
                m.save();
                let value = m.obtain(i.c(), i.consumes_c());
                add_slot(m.get(i.a()), m.name(i.b()), value);
                m.release(i.a(), i.consumes_a());
                m.skip(WORDS);
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
    m.skip(WORDS);
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
    if attribute::uses_generic_set(thread, class_of(thread, object))
        && let Some(known) = known(thread, object, name)
    {
        let shape = known.header.shape();
        if known.found.as_ref().is_some_and(|found| is_data(thread, found)) {
            word = known.member().map(|slot| known.slot(slot).0);
        } else if shape.storage == Storage::Slots {
            word = match shape.slot(name) {
                Some(slot) => Some(known.slot(slot).0),
                None => shape.with(name).map(|_| guard(known.header, NEW_SLOT, 0)),
            };
        }
        if let Some(first) = word
            && first >> 48 == SLOT
        {
            drop(slots::replace(known.header, (first >> 32) as u16 as usize, Some(value)));
            return Ok(word);
        }
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
        m.skip(WORDS);
        return Ok(());
    }
    m.save();
    let (function, unbound, words) = method_slow(m.thread, m.get(i.b()), m.name(i.c()))?;
    if let Some((first, second)) = words {
        m.set_word(1, second);
        m.set_word(0, first);
    }
    if unbound {
        let receiver = m.obtain(i.b(), i.consumes_b());
        m.set(i.a(), function);
        m.set(i.a() + FRAME_WORDS, receiver);
    } else {
        m.release(i.b(), i.consumes_b());
        m.set(i.a(), function);
        drop(m.slot(i.a() + FRAME_WORDS).take());
    }
    m.skip(WORDS);
    Ok(())
}
