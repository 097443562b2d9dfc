//! The numbers of the operating system.

macro_rules! constants {
    ($($name:ident)*) => {
        /// Names and values.
        pub(super) static ALL: &[(&str, i32)] = &[$((stringify!($name), libc::$name as i32)),*];
    };
}

constants! {
    F_OK R_OK W_OK X_OK O_RDONLY O_WRONLY O_RDWR O_APPEND O_CREAT O_EXCL O_TRUNC O_NONBLOCK O_SYNC O_DSYNC O_CLOEXEC
    O_DIRECTORY O_NOFOLLOW O_NOCTTY O_PATH O_TMPFILE O_ACCMODE WNOHANG WUNTRACED WCONTINUED
    PRIO_PROCESS PRIO_PGRP PRIO_USER RTLD_LAZY RTLD_NOW RTLD_GLOBAL RTLD_LOCAL
    SCHED_OTHER SCHED_FIFO SCHED_RR GRND_NONBLOCK GRND_RANDOM
}
