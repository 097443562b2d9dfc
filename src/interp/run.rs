//! The loop itself: fetch, one `match`, and what to do when a handler stops.

use super::machine::{Machine, Stop};
use super::{ops, unwind};
use crate::bytecode::instruction::Op;
use crate::instructions;
use crate::memory::value::{Raised, Value};
use crate::thread::Thread;
use crate::thread::frame::Frame;
use std::ptr::NonNull;

macro_rules! dispatch {
    ($($meaning:literal $name:ident $snake:ident($($operand:ident: $type:ident),*) +$words:literal => $family:ident::$handler:ident;)*) => {
        /// Runs a frame that native code opened, and all it calls, to its end.
        pub(crate) fn run(thread: &Thread, frame: NonNull<Frame>) -> Result<Value, Raised> {
            let below = thread.frame.get();
            let mut machine = Machine {
                thread,
                frame: frame.as_ptr(),
                registers: std::ptr::null_mut(),
                next: std::ptr::null(),
                result: None,
            };
            machine.enter(frame.as_ptr());
            loop {
                let instruction = machine.fetch();
                let step = match instruction.op() {
                    $(Op::$name => ops::$family::$handler(&mut machine, instruction),)*
                };
                if let Err(stop) = step {
                    match stop {
                        Stop::Leave => {
                            thread.frame.set(below);
                            return machine.result.take().ok_or(Raised);
                        }
                        Stop::Raised | Stop::Reraised => match unwind::unwind(thread, thread.frame.get(), stop != Stop::Reraised) {
                            Some(frame) => machine.enter(frame),
                            None => {
                                thread.frame.set(below);
                                return Err(Raised);
                            }
                        },
                    }
                }
            }
        }
    };
}

instructions!(dispatch);
