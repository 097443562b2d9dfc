//! Floor 3: threads. The interpreter's state, a thread's state, the frames on its register stack, the
//! eval breaker, and code that is loaded (constants as Values, a stream that caches rewrite).

pub(crate) mod breaker;
pub(crate) mod frame;
pub(crate) mod gate;
pub(crate) mod gil;
pub(crate) mod interpreter;
pub(crate) mod loaded;
pub(crate) mod lock;
pub(crate) mod lookup_cache;
pub(crate) mod main_thread;
pub(crate) mod parking;
pub(crate) mod reason;
pub(crate) mod spawn;
pub(crate) mod stack;
pub(crate) mod state;
pub(crate) mod turn;
pub(crate) mod wait;

pub(crate) use interpreter::Interpreter;
pub(crate) use state::Thread;
