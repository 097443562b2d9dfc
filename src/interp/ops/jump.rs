//! Jumps, and the poll at back edges.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::refcount;
use crate::memory::value::Raised;
use crate::protocol::truth;
use crate::thread::{Thread, breaker};
use std::sync::atomic::Ordering::Relaxed;

#[inline(always)]
pub(crate) fn nop(_: &mut Machine, _: Instruction) -> Step {
    // SAFETY: no instruction at all. An arm without a block of its own would make the dispatch its own successor,
    // and LLVM copies no such block to the ends of the other arms.
    unsafe { std::arch::asm!("", options(nomem, nostack, preserves_flags)) };
    Ok(())
}

#[inline(always)]
pub(crate) fn jump(m: &mut Machine, i: Instruction) -> Step {
    m.jump(i.wide_signed());
    Ok(())
}

#[inline(always)]
pub(crate) fn jump_back(m: &mut Machine, i: Instruction) -> Step {
    m.set_word(0, m.word(0).wrapping_add(1));
    if m.thread.breaker.load(Relaxed) != 0 {
        m.save();
        poll(m.thread)?;
    }
    m.skip(1);
    m.jump(i.wide_signed());
    Ok(())
}

/// Does what the eval breaker asks for.
#[cold]
#[inline(never)]
pub(crate) fn poll(thread: &Thread) -> Result<(), Raised> {
    let asked = thread.breaker.fetch_and(breaker::STRESS, Relaxed);
    if asked & breaker::STRESS != 0 {
        stress(thread);
    }
    if asked & breaker::DROP_REQUEST != 0 {
        thread.pass();
    }
    if asked & breaker::COLLECT != 0 {
        thread.interpreter().heap.collector.collect_due();
    }
    if asked & breaker::MERGE != 0 {
        refcount::drain_biased_queue();
    }
    if asked & breaker::SIGNAL != 0 {
        return (thread.interpreter().handle_signals)(thread);
    }
    Ok(())
}

/// `-X stress`: another thread's turn and a collection at every poll.
fn stress(thread: &Thread) {
    thread.offer();
    let collector = &thread.interpreter().heap.collector;
    if collector.enabled.get() {
        collector.collect(0);
    }
}

macro_rules! truth_jumps {
    ($($name:ident $sense:literal;)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(m: &mut Machine, i: Instruction) -> Step {
            let value = m.get(i.a());
            let truth = match value.as_bool() {
                Some(truth) => truth,
                None => {
                    m.save();
                    let truth = truth::is_true(m.thread, m.get(i.a()))?;
                    m.release(i.a(), i.consumes_a());
                    truth
                }
            };
            if truth == $sense {
                m.jump(i.wide_signed());
            }
            Ok(())
        }
    )*};
}

truth_jumps! { jump_true true; jump_false false; }

macro_rules! none_jumps {
    ($($name:ident $sense:literal;)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(m: &mut Machine, i: Instruction) -> Step {
            let none = m.get(i.a()).is_none();
            if i.consumes_a() {
                m.save();
                m.release(i.a(), true);
            }
            if none == $sense {
                m.jump(i.wide_signed());
            }
            Ok(())
        }
    )*};
}

none_jumps! { jump_none true; jump_not_none false; }
