//! Why a thread lets go of the GIL: one row a reason, with the word that pictures and tables show.

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $word:literal;)*) => {
        /// Why a thread lets go of the GIL.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Reason {
            $($(#[$doc])* $name),*
        }

        impl Reason {
            /// All reasons.
            pub(crate) const ALL: &[Reason] = &[$(Reason::$name),*];

            /// The word for it.
            pub(crate) fn word(self) -> &'static str {
                match self {
                    $(Reason::$name => $word),*
                }
            }
        }
    };
}

reasons! {
    /// It begins: it never had the GIL.
    Start "start";
    /// Another thread asked for the GIL.
    DropRequest "drop request";
    /// `time.sleep`
    Sleep "sleep";
    /// It waits for a lock.
    Lock "lock";
    /// It waits for another thread's end.
    Join "join";
    /// It reads, writes or waits for a file, a pipe or a process.
    Io "io";
    /// It computes without objects.
    Native "native";
    /// It forks.
    Fork "fork";
    /// The run ends.
    Finalize "finalize";
    /// It ends.
    Exit "exit";
}
