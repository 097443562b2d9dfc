//! Comparison, identity, membership, and the jumps on them.

use crate::bytecode::instruction::Instruction;
use crate::interp::machine::{Machine, Step};
use crate::memory::value::Value;
use crate::protocol::compare::{self, Comparison};
use crate::protocol::{subscript, truth};

macro_rules! comparisons {
    ($($value:ident $jump:ident $jump_int:ident $member:ident $op:tt;)*) => {$(
        #[inline(always)]
        pub(crate) fn $value(m: &mut Machine, i: Instruction) -> Step {
            let (left, right) = (m.get(i.b()), m.get(i.c()));
            if Value::both_small(left, right) {
                m.set(i.a(), Value::bool(left.small_unchecked() $op right.small_unchecked()));
                return Ok(());
            }
            if let (Some(a), Some(b)) = (left.as_float(), right.as_float()) {
                m.set(i.a(), Value::bool(a $op b));
                return Ok(());
            }
            m.save();
            let value = compare::compare(m.thread, Comparison::$member, left, right)?;
            m.release(i.b(), i.consumes_b());
            m.release(i.c(), i.consumes_c());
            m.set(i.a(), value);
            Ok(())
        }

        #[inline(always)]
        pub(crate) fn $jump(m: &mut Machine, i: Instruction) -> Step {
            let (left, right) = (m.get(i.a()), m.get(i.b()));
            let truth = if Value::both_small(left, right) {
                left.small_unchecked() $op right.small_unchecked()
            } else if let (Some(a), Some(b)) = (left.as_float(), right.as_float()) {
                a $op b
            } else {
                m.save();
                let truth = compare::is(m.thread, Comparison::$member, m.get(i.a()), m.get(i.b()))?;
                m.release(i.a(), i.consumes_a());
                m.release(i.b(), i.consumes_b());
                truth
            };
            if truth == (i.small() & 1 != 0) {
                m.jump(i.c_signed());
            }
            Ok(())
        }

        #[inline(always)]
        pub(crate) fn $jump_int(m: &mut Machine, i: Instruction) -> Step {
            let left = m.get(i.a());
            let truth = if left.is_small() {
                left.small_unchecked() $op i.b_signed()
            } else {
                m.save();
                let truth = compare::is(m.thread, Comparison::$member, m.get(i.a()), &Value::small(i.b_signed()))?;
                m.release(i.a(), i.consumes_a());
                truth
            };
            if truth == (i.small() & 1 != 0) {
                m.jump(i.c_signed());
            }
            Ok(())
        }
    )*};
}

comparisons! {
    less jump_less jump_less_int Less <;
    less_equal jump_less_equal jump_less_equal_int LessEqual <=;
    equal jump_equal jump_equal_int Equal ==;
    not_equal jump_not_equal jump_not_equal_int NotEqual !=;
    greater jump_greater jump_greater_int Greater >;
    greater_equal jump_greater_equal jump_greater_equal_int GreaterEqual >=;
}

#[inline(always)]
pub(crate) fn is(m: &mut Machine, i: Instruction) -> Step {
    let same = m.get(i.b()).is(m.get(i.c()));
    if i.consumes_b() || i.consumes_c() {
        m.save();
        m.release(i.b(), i.consumes_b());
        m.release(i.c(), i.consumes_c());
    }
    m.set(i.a(), Value::bool(same != (i.small() & 1 != 0)));
    Ok(())
}

#[inline(always)]
pub(crate) fn jump_is(m: &mut Machine, i: Instruction) -> Step {
    let same = m.get(i.a()).is(m.get(i.b()));
    if i.consumes_a() || i.consumes_b() {
        m.save();
        m.release(i.a(), i.consumes_a());
        m.release(i.b(), i.consumes_b());
    }
    if same == (i.small() & 1 != 0) {
        m.jump(i.c_signed());
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn contains(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let found = subscript::contains(m.thread, m.get(i.c()), m.get(i.b()))?;
    m.release(i.b(), i.consumes_b());
    m.release(i.c(), i.consumes_c());
    m.set(i.a(), Value::bool(found != (i.small() & 1 != 0)));
    Ok(())
}

#[inline(always)]
pub(crate) fn jump_contains(m: &mut Machine, i: Instruction) -> Step {
    m.save();
    let found = subscript::contains(m.thread, m.get(i.b()), m.get(i.a()))?;
    m.release(i.a(), i.consumes_a());
    m.release(i.b(), i.consumes_b());
    if found == (i.small() & 1 != 0) {
        m.jump(i.c_signed());
    }
    Ok(())
}

#[inline(always)]
pub(crate) fn not(m: &mut Machine, i: Instruction) -> Step {
    let value = m.get(i.b());
    let truth = match value.as_bool() {
        Some(truth) => truth,
        None => {
            m.save();
            let truth = truth::is_true(m.thread, m.get(i.b()))?;
            m.release(i.b(), i.consumes_b());
            truth
        }
    };
    m.set(i.a(), Value::bool(!truth));
    Ok(())
}
